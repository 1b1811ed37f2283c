//! Icons: a subset of Lucide (ISC), always beside words.
//!
//! Made by `assets/icons/make.py`; add an icon there.

/// One icon of our font; its number is its sign there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Icon {
    /// The overview (`house`).
    Overview = 0xe0f5,
    /// My way (`signpost`).
    Way = 0xe540,
    /// Deadlines (`calendar-clock`).
    Deadlines = 0xe304,
    /// The log (`notebook-pen`).
    Log = 0xe596,
    /// Meetings (`message-square`).
    Meetings = 0xe117,
    /// Documents (`file-text`).
    Documents = 0xe0cc,
    /// Child and contacts (`users`).
    People = 0xe1a4,
    /// Print (`printer`).
    Print = 0xe141,
    /// Words and help (`book-open`).
    Words = 0xe05f,
    /// Settings (`settings`).
    Settings = 0xe154,
    /// Help from a person (`life-buoy`).
    Help = 0xe101,
    /// Done (`check`).
    Check = 0xe06c,
    /// Met, saved (`circle-check`).
    CircleCheck = 0xe226,
    /// Not yet (`circle`).
    Circle = 0xe076,
    /// An empty box (`square`).
    Square = 0xe167,
    /// Add (`plus`).
    Plus = 0xe13d,
    /// Less (`minus`).
    Minus = 0xe11c,
    /// Close, take away (`x`).
    Close = 0xe1b2,
    /// Folded (`chevron-down`).
    Down = 0xe06d,
    /// Unfolded (`chevron-up`).
    Up = 0xe070,
    /// Go on (`chevron-right`).
    Right = 0xe06f,
    /// Go back (`chevron-left`).
    Left = 0xe06e,
    /// Back (`arrow-left`).
    Back = 0xe048,
    /// Forward (`arrow-right`).
    Forward = 0xe049,
    /// Opens elsewhere (`external-link`).
    External = 0xe0b9,
    /// Open a dossier (`folder-open`).
    FolderOpen = 0xe247,
    /// A folder (`folder`).
    Folder = 0xe0d7,
    /// Save a copy (`save`).
    Save = 0xe14d,
    /// Search (`search`).
    Search = 0xe151,
    /// Change (`pencil`).
    Pencil = 0xe1f9,
    /// Take back (`undo-2`).
    Undo = 0xe2a1,
    /// Do again (`redo-2`).
    Redo = 0xe2a0,
    /// A clock that runs (`clock`).
    Clock = 0xe087,
    /// Waiting (`hourglass`).
    Waiting = 0xe296,
    /// A date (`calendar`).
    Calendar = 0xe063,
    /// Put in your calendar (`calendar-plus`).
    CalendarPlus = 0xe2bc,
    /// Call (`phone`).
    Phone = 0xe133,
    /// Mail (`mail`).
    Mail = 0xe10f,
    /// A conversation (`message-circle`).
    Talk = 0xe116,
    /// Mind this (`triangle-alert`).
    Warning = 0xe193,
    /// Information (`info`).
    Info = 0xe0f9,
    /// A question (`circle-question-mark`).
    Question = 0xe082,
    /// Private (`lock`).
    Lock = 0xe10b,
    /// Visible (`eye`).
    Eye = 0xe0ba,
    /// Not visible (`eye-off`).
    EyeOff = 0xe0bb,
    /// A picture (`image`).
    Image = 0xe0f6,
    /// An attachment (`paperclip`).
    Clip = 0xe12d,
    /// Bring in (`upload`).
    Upload = 0xe19e,
    /// Take out (`download`).
    Download = 0xe0b2,
    /// Language (`languages`).
    Language = 0xe0fe,
    /// A list (`list`).
    List = 0xe106,
    /// A judge (`scale`).
    Court = 0xe212,
    /// The school (`school`).
    School = 0xe3e3,
    /// A person (`user`).
    Person = 0xe19f,
    /// Add a person (`user-plus`).
    PersonPlus = 0xe1a2,
    /// The child's words (`quote`).
    Voice = 0xe239,
    /// You are here (`flag`).
    Flag = 0xe0d1,
    /// Add a document (`file-plus`).
    FilePlus = 0xe0c9,
    /// A document is there (`file-check`).
    FileCheck = 0xe0c1,
    /// What to bring (`list-checks`).
    Checklist = 0xe1d0,
    /// An agreement (`handshake`).
    Agreement = 0xe5c0,
    /// The menu (`menu`).
    Menu = 0xe115,
    /// Contrast (`contrast`).
    Contrast = 0xe09d,
    /// Text size (`a-large-small`).
    TextSize = 0xe587,
    /// Advice (`lightbulb`).
    Idea = 0xe1c2,
    /// What happened (`history`).
    History = 0xe1f5,
}

impl Icon {
    /// All of them.
    pub const ALL: [Self; 66] = [
        Self::Overview,
        Self::Way,
        Self::Deadlines,
        Self::Log,
        Self::Meetings,
        Self::Documents,
        Self::People,
        Self::Print,
        Self::Words,
        Self::Settings,
        Self::Help,
        Self::Check,
        Self::CircleCheck,
        Self::Circle,
        Self::Square,
        Self::Plus,
        Self::Minus,
        Self::Close,
        Self::Down,
        Self::Up,
        Self::Right,
        Self::Left,
        Self::Back,
        Self::Forward,
        Self::External,
        Self::FolderOpen,
        Self::Folder,
        Self::Save,
        Self::Search,
        Self::Pencil,
        Self::Undo,
        Self::Redo,
        Self::Clock,
        Self::Waiting,
        Self::Calendar,
        Self::CalendarPlus,
        Self::Phone,
        Self::Mail,
        Self::Talk,
        Self::Warning,
        Self::Info,
        Self::Question,
        Self::Lock,
        Self::Eye,
        Self::EyeOff,
        Self::Image,
        Self::Clip,
        Self::Upload,
        Self::Download,
        Self::Language,
        Self::List,
        Self::Court,
        Self::School,
        Self::Person,
        Self::PersonPlus,
        Self::Voice,
        Self::Flag,
        Self::FilePlus,
        Self::FileCheck,
        Self::Checklist,
        Self::Agreement,
        Self::Menu,
        Self::Contrast,
        Self::TextSize,
        Self::Idea,
        Self::History,
    ];

    /// Its sign in the icon font.
    pub const fn sign(self) -> char {
        match char::from_u32(self as u32) {
            Some(sign) => sign,
            None => ' ',
        }
    }
}
