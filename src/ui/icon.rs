//! Icons: a subset of Lucide (ISC), always beside words.
//!
//! Made by `assets/icons/make.py`; add an icon there.

/// One icon of our font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// The overview (`house`).
    Overview,
    /// My way (`signpost`).
    Way,
    /// Deadlines (`calendar-clock`).
    Deadlines,
    /// The log (`notebook-pen`).
    Log,
    /// Meetings (`message-square`).
    Meetings,
    /// Documents (`file-text`).
    Documents,
    /// Child and contacts (`users`).
    People,
    /// Print (`printer`).
    Print,
    /// Words and help (`book-open`).
    Words,
    /// Settings (`settings`).
    Settings,
    /// Help from a person (`life-buoy`).
    Help,
    /// Done (`check`).
    Check,
    /// Met, saved (`circle-check`).
    CircleCheck,
    /// Not yet (`circle`).
    Circle,
    /// An empty box (`square`).
    Square,
    /// Add (`plus`).
    Plus,
    /// Less (`minus`).
    Minus,
    /// Close, take away (`x`).
    Close,
    /// Folded (`chevron-down`).
    Down,
    /// Unfolded (`chevron-up`).
    Up,
    /// Go on (`chevron-right`).
    Right,
    /// Go back (`chevron-left`).
    Left,
    /// Back (`arrow-left`).
    Back,
    /// Forward (`arrow-right`).
    Forward,
    /// Opens elsewhere (`external-link`).
    External,
    /// Open a dossier (`folder-open`).
    FolderOpen,
    /// A folder (`folder`).
    Folder,
    /// Save a copy (`save`).
    Save,
    /// Search (`search`).
    Search,
    /// Change (`pencil`).
    Pencil,
    /// Take back (`undo-2`).
    Undo,
    /// Do again (`redo-2`).
    Redo,
    /// A clock that runs (`clock`).
    Clock,
    /// Waiting (`hourglass`).
    Waiting,
    /// A date (`calendar`).
    Calendar,
    /// Put in your calendar (`calendar-plus`).
    CalendarPlus,
    /// Call (`phone`).
    Phone,
    /// Mail (`mail`).
    Mail,
    /// A conversation (`message-circle`).
    Talk,
    /// Mind this (`triangle-alert`).
    Warning,
    /// Information (`info`).
    Info,
    /// A question (`circle-question-mark`).
    Question,
    /// Private (`lock`).
    Lock,
    /// Visible (`eye`).
    Eye,
    /// Not visible (`eye-off`).
    EyeOff,
    /// A picture (`image`).
    Image,
    /// An attachment (`paperclip`).
    Clip,
    /// Bring in (`upload`).
    Upload,
    /// Take out (`download`).
    Download,
    /// Language (`languages`).
    Language,
    /// A list (`list`).
    List,
    /// A judge (`scale`).
    Court,
    /// The school (`school`).
    School,
    /// A person (`user`).
    Person,
    /// Add a person (`user-plus`).
    PersonPlus,
    /// The child's words (`quote`).
    Voice,
    /// You are here (`flag`).
    Flag,
    /// Add a document (`file-plus`).
    FilePlus,
    /// A document is there (`file-check`).
    FileCheck,
    /// What to bring (`list-checks`).
    Checklist,
    /// An agreement (`handshake`).
    Agreement,
    /// The menu (`menu`).
    Menu,
    /// Contrast (`contrast`).
    Contrast,
    /// Text size (`a-large-small`).
    TextSize,
    /// Advice (`lightbulb`).
    Idea,
    /// What happened (`history`).
    History,
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
        match self {
            Self::Overview => '\u{e0f5}',
            Self::Way => '\u{e540}',
            Self::Deadlines => '\u{e304}',
            Self::Log => '\u{e596}',
            Self::Meetings => '\u{e117}',
            Self::Documents => '\u{e0cc}',
            Self::People => '\u{e1a4}',
            Self::Print => '\u{e141}',
            Self::Words => '\u{e05f}',
            Self::Settings => '\u{e154}',
            Self::Help => '\u{e101}',
            Self::Check => '\u{e06c}',
            Self::CircleCheck => '\u{e226}',
            Self::Circle => '\u{e076}',
            Self::Square => '\u{e167}',
            Self::Plus => '\u{e13d}',
            Self::Minus => '\u{e11c}',
            Self::Close => '\u{e1b2}',
            Self::Down => '\u{e06d}',
            Self::Up => '\u{e070}',
            Self::Right => '\u{e06f}',
            Self::Left => '\u{e06e}',
            Self::Back => '\u{e048}',
            Self::Forward => '\u{e049}',
            Self::External => '\u{e0b9}',
            Self::FolderOpen => '\u{e247}',
            Self::Folder => '\u{e0d7}',
            Self::Save => '\u{e14d}',
            Self::Search => '\u{e151}',
            Self::Pencil => '\u{e1f9}',
            Self::Undo => '\u{e2a1}',
            Self::Redo => '\u{e2a0}',
            Self::Clock => '\u{e087}',
            Self::Waiting => '\u{e296}',
            Self::Calendar => '\u{e063}',
            Self::CalendarPlus => '\u{e2bc}',
            Self::Phone => '\u{e133}',
            Self::Mail => '\u{e10f}',
            Self::Talk => '\u{e116}',
            Self::Warning => '\u{e193}',
            Self::Info => '\u{e0f9}',
            Self::Question => '\u{e082}',
            Self::Lock => '\u{e10b}',
            Self::Eye => '\u{e0ba}',
            Self::EyeOff => '\u{e0bb}',
            Self::Image => '\u{e0f6}',
            Self::Clip => '\u{e12d}',
            Self::Upload => '\u{e19e}',
            Self::Download => '\u{e0b2}',
            Self::Language => '\u{e0fe}',
            Self::List => '\u{e106}',
            Self::Court => '\u{e212}',
            Self::School => '\u{e3e3}',
            Self::Person => '\u{e19f}',
            Self::PersonPlus => '\u{e1a2}',
            Self::Voice => '\u{e239}',
            Self::Flag => '\u{e0d1}',
            Self::FilePlus => '\u{e0c9}',
            Self::FileCheck => '\u{e0c1}',
            Self::Checklist => '\u{e1d0}',
            Self::Agreement => '\u{e5c0}',
            Self::Menu => '\u{e115}',
            Self::Contrast => '\u{e09d}',
            Self::TextSize => '\u{e587}',
            Self::Idea => '\u{e1c2}',
            Self::History => '\u{e1f5}',
        }
    }
}
