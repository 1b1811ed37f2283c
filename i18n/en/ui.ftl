# The window: fixed parts, start, overview, print, help, settings.

ui-name = Jouw weg
ui-your-child = your child
# $name (text): the child's name.
ui-dossier-of = Dossier of { $name }
ui-saved = Everything saved
ui-saving = Saving …
ui-not-saved = Saving doesn’t work, I keep trying
ui-look-only = Read only
ui-menu = Menu
ui-menu-close = Close menu
ui-help = Help from a person
ui-language-nl = Nederlands
ui-language-en = English
ui-trial = This is trial content from a folder, not the usual content. Don’t rely on what it says.
ui-notice-away = Close
ui-offer-last-good = Go on with the good copy
ui-offer-save-beside = Save my version, keep the other beside it
ui-offer-close-anyway = Close anyway, without saving

ui-nav-overview = Overview
ui-nav-way = My way
ui-nav-deadlines = Deadlines
ui-nav-log = Log
ui-nav-documents = Documents
ui-nav-people = Child and contacts
ui-nav-print = Print
ui-nav-always = Always here
ui-nav-help = Help and addresses
ui-nav-words = Words
ui-nav-later = Now and later
ui-nav-expect = Numbers
ui-nav-settings = Settings
ui-nav-close = To the dossiers
ui-nav-start = Start
ui-nav-look = Look around

ui-no-window = I can’t show a window on this computer. The commands do work: try jouw-weg --help.
ui-choose-dossier = Choose the folder of the dossier
ui-choose-documents = Choose documents
ui-save-as = Save a copy
ui-save-pdf = Save the PDF
ui-no-dialog = This computer can’t show me a window to choose in. Type the place in the field.
ui-no-dialog-documents = This computer can’t show me a window to choose in. Drag the file into this window, or type its place in the field.
ui-problem-save-file = The file could not be saved there. Your dossier is safe. Choose another place.
ui-problem-print = The PDF could not be made or saved. Your dossier is safe. Choose another place and try again.
ui-problem-viewer = I could not open it with another program. It is still where it was. Open it from its folder.
ui-problem-example = The example could not be put in place. Your own dossiers have not changed. Choose another place for your dossiers in Settings.

## First screen
start-title = Do you disagree with the school about support for your child?
start-lead = Answer a few questions. You see which steps you can take, before which day, and what to bring to the meeting.
start-begin = Begin
start-look = Read first how it goes
start-example = See an example
start-example-folder = Example
start-promise = Everything stays on this computer. Nothing goes to the internet. This is information, not legal advice, and it is not from the government.
start-dossiers = Your dossiers
start-no-dossiers = You have no dossier here yet. Choose ‘Begin’ to make one.
start-nameless = Without a name
start-opened-today = opened today
start-opened-yesterday = opened yesterday
# $date (text): a date.
start-opened = last opened on { $date }
start-unreadable = not found, or can’t be read
start-no-day = no open deadline
# $what (text): short name of a deadline; $date (text): a day.
start-next-day = you: { $what }, by { $date }
# $name (text): the child's name.
start-open-named = Open the dossier of { $name }
start-forget = Take off this list (the folder stays)
start-open = Open a dossier …
start-type-path = Type where the folder is
start-path = Folder of the dossier
start-path-hint = For example: /home/your-name/Documents/Jouw weg/Sam
start-path-open = Open this folder

## A new dossier
begin-next = Next
begin-back = Back
begin-choose-first = Choose an answer first.
begin-name-title = Who is this dossier for?
begin-name-lead = The name goes on the folder and on what you print.
begin-name = What do you call your child here?
begin-name-hint = A first name or nickname is enough. You may also leave this empty.
begin-name-number = There is a long number here. Never fill in a citizen service number (BSN). A first name is enough.
begin-letter-title = Do you have a letter or mail with a decision?
begin-letter-lead = A letter with a date tells a lot. From that date we work out your last day.
begin-has-letter = I have a letter
    .hint = Or a mail, or a message in one of the school’s systems.
begin-no-letter = There is no letter yet
    .hint = There has only been talk, or you are still waiting.
begin-from-title = Who is the letter from?
begin-from-lead = Look at the top of the letter, or at the signature below.
begin-from-school = From the school or its board (schoolbestuur)
begin-from-swv = From the samenwerkingsverband
    .hint = The partnership of the schools in your region. It decides about special education.
begin-from-gemeente = From the municipality (gemeente)
    .hint = For example about transport to school, or about youth care.
begin-from-other = From somebody else, or I don’t know
begin-kind-title = What does the letter say?
begin-kind-lead = Choose what fits best.
begin-letter-refused = The school refuses to admit my child
begin-letter-suspended = My child may not come for a while (schorsing)
begin-letter-removed = The decision to remove my child from school
    .hint = In Dutch: verwijdering. Is it only an intention (voornemen)? Then choose ‘Something else’.
begin-letter-opp = The plan for my child (OPP)
    .hint = OPP is the ontwikkelingsperspectief: what your child can learn, and which support it gets.
begin-letter-data = The school asks for more information
begin-letter-later = The school puts off its decision
    .hint = The letter names a new day on which the school decides.
begin-letter-bezwaar = The answer to my objection (bezwaar), about admission
begin-letter-bezwaar-removed = The answer to my objection (bezwaar), about removal
begin-letter-tlv = A decision about special education (TLV)
    .hint = TLV is the toelaatbaarheidsverklaring: the permission for special education. The decision can be yes or no.
begin-letter-tlv-later = The samenwerkingsverband puts off its decision
begin-letter-tlv-bezwaar = The answer to my objection (bezwaar) about the TLV
begin-letter-transport = A decision about transport to school
begin-letter-care = A decision about youth care (jeugdhulp)
begin-letter-transport-bezwaar = The answer to my objection (bezwaar), about transport
begin-letter-care-bezwaar = The answer to my objection (bezwaar), about youth care
begin-letter-other = Something else
begin-date-title = Which date is on the letter?
begin-date-lead = Not the day you got the letter. Your last day counts from the date on the letter.
begin-date = The date printed on the letter
begin-date-hint = For example: 13 November 2026, or 13-11-2026.
begin-names = Which new day does the letter name?
begin-names-hint = Does it name no day? Leave this empty.
begin-no-date = I don’t have the date now
begin-situation-title = What is going on?
begin-situation-lead = Choose what fits best. You can always add something later, or take it away.

## Choosing what is going on
pick-search = Search in your own words
pick-search-hint = For example: suspended, taxi, OPP, at home.
# $n (number): how many were found.
pick-found = { $n ->
    [one] 1 found
   *[other] { $n } found
}
pick-nothing = Nothing found. Try another word, or empty the field and choose from the list.
pick-group-help = At school: support and the plan
pick-group-home = At home, without school
pick-group-away = Suspended, or removed from school
pick-group-special = Special education
pick-group-school = Finding or changing a school
pick-group-gemeente = The municipality: transport and care
pick-group-complaint = A complaint, or my child’s file
pick-group-other = Something else
# Words that parents search with; they are shown nowhere.
pick-also-ondersteuning = autism, adhd, dyslexia, gifted, help in class, care, bullying
pick-also-opp = plan, ontwikkelingsperspectief, signature, consent, sign
pick-also-discriminatie = disability, adjustment, wheelchair, illness, medicine, unequal
pick-also-thuiszitten = at home, absence, truancy, attendance, school refusal, not at school
pick-also-vrijstelling = exemption, compulsory education, deregister, 5 onder a
pick-also-schorsing = suspended, time-out, sent home, may not come
pick-also-verwijdering = expelled, removed, sent away, find another school
pick-also-tlv = special education, special school, sbo, so, vso, practical education
pick-also-tlv-geweigerd-door-school = special education, apply, school refuses
pick-also-instelling = deaf, hard of hearing, language disorder, dld, blind, partially sighted, cluster 1, cluster 2
pick-also-toelating = apply, enrol, refuse, waiting list, no place, new school
pick-also-overstap = move, change, another school, new school
pick-also-schooladvies = advice, group 8, test, secondary school, vmbo, havo, vwo
pick-also-vervoer = taxi, bus, van, transport, travel, kilometres
pick-also-jeugdhulp = youth act, care at school, budget, therapy, nursing
pick-also-klacht = complain, angry, treated, inspectorate, head, teacher
pick-also-dossier = data, privacy, gdpr, file, report, mistake, delete
pick-running = Already in your plan
pick-aside = You took this away. Your answers are kept.
pick-read = Read first how it goes
pick-unsure = I don’t know
pick-unsure-hint = Then a person thinks along with you. You see whom you can call.

## Overview
overview-title = What you can do now
# $situation (text): in a parent's words.
overview-situation = Your situation: { $situation }
overview-begin-title = Tell what is going on
overview-begin-text = This dossier is still empty. Answer a few questions. Then you see here what you can do now, and before which day.
overview-begin = Go on with the beginning
overview-nothing-title = There is no step you must take now
overview-nothing-text = Look at My way to see whether a question is still open. Has something new happened, such as a letter? Fill in its date under Deadlines.
overview-questions = To my way
overview-done = I have done this
overview-write = What do I write?
overview-why = Why this step?
overview-all = Everything about this step
# $n (number): how many warnings.
overview-all-mind = { $n ->
    [one] Everything about this step, and 1 thing to mind
   *[other] Everything about this step, and { $n } things to mind
}
overview-also = You can also do this now
# $n (number): how many steps more there are.
overview-also-more = { $n ->
    [one] And 1 more step
   *[other] And { $n } more steps
}
news-seen = I have read this
overview-all-days = All deadlines
# $date (text): a day.
overview-do-by = Do this by { $date }
# $date (text): a day.
overview-law = by law: up to and including { $date }
# $date (text): a day.
overview-late = The last day was { $date }. That day is over.
overview-unsure = Whether this day applies to you depends on a question that is still open.
# $period (text): six weeks; $date (text): a date; $end (text): a day; $reason (text): Sunday, Christmas Day.
overview-moved = { $period } after { $date } is { $end }: { $reason }. So the last day moves on.
# $period (text): six weeks; $date (text): a date.
overview-counted = Counted: { $period } from { $date }. The day itself does not count.
overview-how = How was this worked out?
overview-clocks = Two clocks
overview-no-day = No deadline that we know of is running now.
# $date (text): day and month.
overview-today = today, { $date }
# $what (text): short name; $date (text): a day.
overview-mark-yours = you: { $what } · { $date }
# $what (text): short name; $date (text): a day.
overview-mark-theirs = they: { $what } · { $date }
# $days (text): the days on the line, with semicolons between them.
overview-clocks-told = Timeline. { $days }.
overview-missing = This is still missing
overview-nothing-missing = Nothing that we know of is missing now.
# $n (number): how many.
overview-more = { $n ->
    [one] And 1 more
   *[other] And { $n } more
}
overview-happened = What happened last
overview-nothing-happened = You have not written anything down yet.
overview-log = To the log
overview-no-meeting = Do you have a meeting soon?
overview-no-meeting-text = Put it in. Then you can print one page with your points.
overview-plan-meeting = Write down a meeting
# $day (text): a day; $time (text): as written down.
overview-meeting-at = { $day }, { $time }
overview-meeting-text = Bring one page with your points.
overview-sheet = Print the meeting sheet

## Print
pdf-title = Print
pdf-lead = You make a PDF. You can print it, or send it along with a mail yourself.
pdf-pack = What do you want to print?
pdf-pack-sheet = Meeting sheet
    .hint = One page for a meeting: what you ask, and room to write.
pdf-pack-dossier = The whole dossier
    .hint = Everything in order, with the days and the sources.
pdf-language = In which language?
    .hint = Schools and committees read Dutch.
pdf-language-nl = In Dutch
pdf-language-en = In English
pdf-for = Who is it for?
pdf-for-own = For myself
    .hint = Everything is in it, also what is only for you.
pdf-for-school = For the school
    .hint = What you marked ‘only for me’ stays out.
pdf-for-committee = For a committee or judge
    .hint = What you marked ‘only for me’ stays out.
pdf-parts = This goes in
    .hint = Take a tick away to leave a part out.
pdf-part-summary = Summary
pdf-part-ladder = Where you are on the ladder
pdf-part-deadlines = Deadlines
pdf-part-steps = Steps taken
pdf-part-agreements = Agreements
pdf-part-log = Log
pdf-part-voice = Your child’s voice
pdf-part-contacts = Contacts
pdf-part-documents = List of documents
pdf-part-missing = What is still missing
pdf-save = Save the PDF and open it
pdf-busy = Making the PDF …
# $path (text): where it is.
pdf-done = The PDF is ready: { $path }
pdf-open = Open it again
pdf-type-path = Type where the PDF goes
pdf-path = Place and name of the PDF
pdf-path-hint = For example: /home/your-name/Documents/meeting.pdf
pdf-path-save = Save it here
pdf-no-dialog = This computer can’t show me a window to choose in. Your dossier is safe. Type below where the PDF must go.
pdf-stays = The PDF stays on this computer. Jouw weg sends nothing.

## Words and help
help-title = Help from a person
help-lead = You don’t have to do this alone. Do call, also when you don’t know yet what you want.
help-steunpunt = The parent and youth support point (ouder- en jeugdsteunpunt) of your region
help-steunpunt-text = Here you get information, advice and support from someone who knows the schools in your region. Every samenwerkingsverband has one.
help-steunpunt-find = How to find it: the school guide (schoolgids) says to which samenwerkingsverband the school belongs. The support point is on its site.
help-steunpunt-say = You can say: ‘Ik heb een verschil van mening met de school over hulp voor mijn kind. Wilt u met mij meedenken?’ (I disagree with the school about support for my child. Will you think along with me?)
# $site (text): address of a site.
help-site = Open { $site } in the browser
help-bodies = National help and addresses
help-own = Your own people
help-own-none = not filled in yet
help-own-hint = Add the people you speak to more often too. Think of the school attendance officer (leerplichtambtenaar) or the youth worker of the municipality.
help-own-fill = Fill in
help-more = Look up more
# $date (text): a date.
help-checked = Checked on { $date }
# $date (text): a date.
help-check-first = Written down on { $date }. Check this first.

## Words
words-title = Words explained
words-lead = School and municipality use hard words. Here you see what they mean.
words-search = Find a word
words-search-hint = A few letters will do. The Dutch word works too.
# $n (number): how many words are shown.
words-count = { $n ->
    [one] 1 word
   *[other] { $n } words
}
help-no-word = This word is not here. Try a few letters.

## Now and later
later-title = Now and later
later-lead = The rules are changing. Here you see what holds now, and what is still only a plan.
later-now = This holds now
later-now-text = You may point this out to the school.
later-practice = This is how it goes now
later-practice-text = This is not in the law. Ask your samenwerkingsverband.
later-planned = This is still only a plan
later-planned-text = It gives you no right yet. A plan can still change.
# $when (text): a date or year, or none.
help-change-law = { $when ->
    [none] This is the law now
   *[other] Law since { $when }
}
# $when (text): a date or year, or none.
help-change-practice = { $when ->
    [none] How it is done now. Not a right
   *[other] How it is done since { $when }. Not a right
}
# $when (text): a date or year, or none.
help-change-planned = { $when ->
    [none] Not law yet: a plan
   *[other] Not law yet: a plan for { $when }
}

## What to expect
expect-title = What to expect
expect-lead = Numbers from reports, each with its year. Old numbers don’t tell everything about now.
expect-none = We know no numbers with a source here yet.
# $year (text): the year of the numbers.
expect-year = Numbers of { $year }

help-disclaimer = Jouw weg gives information, not legal advice. It is not from the government.

## Settings
settings-title = Settings
settings-lead = What you choose here holds at once and is saved.
settings-language = Language of the window
settings-size = Size of the text
# $n (number): percentage.
settings-percent = { $n } %
settings-look = Colours and contrast
settings-look-light = Light
    .hint = Warm paper and ink.
settings-look-dark = Dark
    .hint = Easier on the eyes in the evening.
settings-look-high = High contrast
    .hint = Black on white, with thick edges.
settings-library = Where your dossiers are
# $folder (text): a folder.
settings-library-now = New dossiers go into this folder: { $folder }. Dossiers that are there already stay until you move them.
settings-library-other = Another folder
settings-library-hint = Type the whole place of a folder that is there already.
settings-library-refused = This folder is not there. Nothing has changed. Type the whole place, from the beginning.
settings-library-choose = Choose a folder …
settings-library-use = Use this folder
# $program (text), $content (text): versions.
settings-version = Jouw weg { $program } · content { $content }
