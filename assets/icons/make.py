#!/usr/bin/env python3
"""Makes icons.ttf and src/ui/icon.rs out of the icon font of Lucide.

Needs fonttools (pip install fonttools) and the unpacked npm package `lucide-static`:
    python3 assets/icons/make.py /path/to/lucide-static
"""
import json
import pathlib
import sys

from fontTools import subset

# Our name, Lucide's name, what it stands for.
ICONS = [
    ("Overview", "house", "the overview"),
    ("Way", "signpost", "my way"),
    ("Deadlines", "calendar-clock", "deadlines"),
    ("Log", "notebook-pen", "the log"),
    ("Meetings", "message-square", "meetings"),
    ("Documents", "file-text", "documents"),
    ("People", "users", "child and contacts"),
    ("Print", "printer", "print"),
    ("Words", "book-open", "words and help"),
    ("Settings", "settings", "settings"),
    ("Help", "life-buoy", "help from a person"),
    ("Check", "check", "done"),
    ("CircleCheck", "circle-check", "met, saved"),
    ("Circle", "circle", "not yet"),
    ("Square", "square", "an empty box"),
    ("Plus", "plus", "add"),
    ("Minus", "minus", "less"),
    ("Close", "x", "close, take away"),
    ("Down", "chevron-down", "folded"),
    ("Up", "chevron-up", "unfolded"),
    ("Right", "chevron-right", "go on"),
    ("Left", "chevron-left", "go back"),
    ("Back", "arrow-left", "back"),
    ("Forward", "arrow-right", "forward"),
    ("External", "external-link", "opens elsewhere"),
    ("FolderOpen", "folder-open", "open a dossier"),
    ("Folder", "folder", "a folder"),
    ("Save", "save", "save a copy"),
    ("Search", "search", "search"),
    ("Pencil", "pencil", "change"),
    ("Undo", "undo-2", "take back"),
    ("Redo", "redo-2", "do again"),
    ("Clock", "clock", "a clock that runs"),
    ("Waiting", "hourglass", "waiting"),
    ("Calendar", "calendar", "a date"),
    ("CalendarPlus", "calendar-plus", "put in your calendar"),
    ("Phone", "phone", "call"),
    ("Mail", "mail", "mail"),
    ("Talk", "message-circle", "a conversation"),
    ("Warning", "triangle-alert", "mind this"),
    ("Info", "info", "information"),
    ("Question", "circle-question-mark", "a question"),
    ("Lock", "lock", "private"),
    ("Eye", "eye", "visible"),
    ("EyeOff", "eye-off", "not visible"),
    ("Image", "image", "a picture"),
    ("Clip", "paperclip", "an attachment"),
    ("Upload", "upload", "bring in"),
    ("Download", "download", "take out"),
    ("Language", "languages", "language"),
    ("List", "list", "a list"),
    ("Court", "scale", "a judge"),
    ("School", "school", "the school"),
    ("Person", "user", "a person"),
    ("PersonPlus", "user-plus", "add a person"),
    ("Voice", "quote", "the child's words"),
    ("Flag", "flag", "you are here"),
    ("FilePlus", "file-plus", "add a document"),
    ("FileCheck", "file-check", "a document is there"),
    ("Checklist", "list-checks", "what to bring"),
    ("Agreement", "handshake", "an agreement"),
    ("Menu", "menu", "the menu"),
    ("Contrast", "contrast", "contrast"),
    ("TextSize", "a-large-small", "text size"),
    ("Idea", "lightbulb", "advice"),
    ("History", "history", "what happened"),
]


def main() -> None:
    source = pathlib.Path(sys.argv[1])
    here = pathlib.Path(__file__).parent
    info = json.loads((source / "font/info.json").read_text())
    codes = {name: int(info[name]["encodedCode"][1:], 16) for _, name, _ in ICONS}

    options = subset.Options()
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(source / "font/lucide.ttf", options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes.values())
    cutter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 4):
            record.string = "Jouw weg icons"
        if record.nameID == 6:
            record.string = "JouwWegIcons"
    subset.save_font(font, here / "icons.ttf", options)

    lines = [
        "//! Icons: a subset of Lucide (ISC), always beside words.",
        "//!",
        "//! Made by `assets/icons/make.py`; add an icon there.",
        "",
        "/// One icon of our font; its number is its sign there.",
        "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]",
        "#[repr(u32)]",
        "pub enum Icon {",
    ]
    for ours, theirs, what in ICONS:
        lines += [f"    /// {what[0].upper()}{what[1:]} (`{theirs}`).", f"    {ours} = 0x{codes[theirs]:x},"]
    lines += [
        "}",
        "",
        "impl Icon {",
        "    /// All of them.",
        f"    pub const ALL: [Self; {len(ICONS)}] = [",
        *[f"        Self::{ours}," for ours, _, _ in ICONS],
        "    ];",
        "",
        "    /// Its sign in the icon font.",
        "    pub const fn sign(self) -> char {",
        "        match char::from_u32(self as u32) {",
        "            Some(sign) => sign,",
        "            None => ' ',",
        "        }",
        "    }",
        "}",
        "",
    ]
    (here / "../../src/ui/icon.rs").write_text("\n".join(lines))


main()
