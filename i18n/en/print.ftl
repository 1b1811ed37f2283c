# On paper: the meeting sheet and the dossier. The parents speak: "we".
# $name (text): the child's name. $date (text): a date in words.

print-sheet = Meeting sheet
print-sheet-title = Meeting sheet { $name }
print-dossier = Dossier on support at school
print-dossier-title = Dossier { $name }
print-subject = Support at school (passend onderwijs)
print-child = Our child
# $version (text): the version of the content.
print-foot = Made by the parents on { $date } · content version { $version } · information, not legal advice
# $page, $pages (text): the number of the page, and how many there are.
print-page-of = { $page } of { $pages }
# $time (text): a time as the parents wrote it down.
print-time = { $time }
print-date-and-time = { $date }, { $time }
# $with (text): one or more names.
print-with = with { $with }
# $words (text): the child's words.
print-quote = “{ $words }”

## The meeting sheet

print-ask = We ask:
print-standing = Where we stand
print-agreed = What we agreed
print-agreed-by = By { $date }.
print-days = Days that count
print-side-we = We:
print-side-they = They:
print-child-says = What { $name } says
print-questions = Our questions
print-new-agreements = New agreements
print-what = what
print-who = who
print-when = when
print-sheet-more = There is more. You find it in the dossier.
print-kept-yes = Done.
print-kept-no = Not done.
print-kept-open = Still open.

## Where we stand, in sentences

# $event (text): the name of an event.
print-happened = { $date }: { $event }.
print-happened-aanmelding-made = On { $date } we applied to the school in writing.
print-happened-aanmelding-received = On { $date } the school received our application.
print-happened-data-requested = On { $date } the school asked for information.
print-happened-data-supplied = On { $date } we gave the school that information.
print-happened-application-sent = On { $date } the application was sent.
print-happened-application-received = On { $date } the application was received.
print-happened-application-received-tlv = On { $date } the samenwerkingsverband (regional school partnership) received the application for a TLV (admission to special education).
print-happened-extension-announced = On { $date } we were told that the decision will take longer.
print-happened-decision-sent = The decision is dated { $date }.
print-happened-decision-sent-tlv = On { $date } the samenwerkingsverband (regional school partnership) decided about the TLV (admission to special education).
print-happened-decision-sent-toelating = On { $date } the school board decided about admission.
print-happened-bezwaar-sent = On { $date } we sent our objection (bezwaar).
print-happened-bezwaar-received = On { $date } our objection (bezwaar) was received.
print-happened-bezwaar-decision-sent = The decision on our objection (bezwaar) is dated { $date }.
print-happened-gpo-filed = On { $date } we asked the Geschillencommissie passend onderwijs (disputes committee) for its opinion.
print-happened-gpo-opinion = On { $date } the Geschillencommissie passend onderwijs (disputes committee) gave its opinion.
print-happened-ingebrekestelling-received = On { $date } our notice of default (ingebrekestelling) was received.
print-happened-beroep-filed = On { $date } we appealed to the court (beroep).
print-happened-hearing = The hearing was on { $date }.
# $step (text): what the step asks, as an order. $others (number): how many other steps can be taken.
print-now = { $others ->
    [0] The step that can be taken now: { $step }.
    [one] The step that can be taken now: { $step }. There is one other possible step.
   *[other] The step that can be taken now: { $step }. There are { $others } other possible steps.
}
print-now-short = The step that can be taken now: { $step }.
print-standing-none = No situation has been chosen yet.
print-next-meeting = On { $date } we ask:

## Cover

print-for-own = our own copy
print-for-school = for the school
print-for-committee = for a committee or court
print-made-by = Parents
print-born = Born
print-school = School
print-board = School board
print-swv = Samenwerkingsverband
print-contents = Contents

## The ladder

print-ladder = The steps there are
print-ladder-intro = The steps stand in the order in which they can be taken. A tick means done. A dot in a ring is where we are now. An empty ring may still come.
print-ladder-none = There are no steps in view yet.
print-rung-done = Done on { $date }.
print-rung-here = We are here now.
print-rung-now = This can be done now too.
print-rung-later = May still come.
print-rung-passed = Not needed now.
print-rung-skipped = Skipped.
print-rung-skipped-on = Skipped on { $date }.
print-rung-closed = No longer possible.
# $questions (text): one or more questions.
print-rung-unsure = Not sure yet whether this applies. It depends on: { $questions }
print-told = What we answered
print-question = question
print-our-answer = our answer
print-unchecked = The explanation of the law in this dossier has not been checked by a lawyer yet.
print-outdated = Part of the explanation should have been checked again before { $date }. Check that it still holds.
# $version (text): the version of content from a folder, which was not released.
print-version-trial = { $version } (trial content)

## Deadlines

print-deadlines = Deadlines
print-deadlines-intro = For our own deadlines the safe day comes first. The last day by law stands with it.
print-deadlines-none = No deadlines that we know of are running now. Without the date of a letter or decision we don’t compute a deadline.
print-deadlines-ours = Our last days
print-deadlines-theirs = The last days of the others
print-day = day
print-for-what = for what
print-no-day = no day yet
print-by-law = By law: until { $date }.
print-by-rules = By the committee’s rules: until { $date }.
print-by-letter = By the letter: until { $date }.
print-by-agreement = As agreed: until { $date }.
print-by-advice = Our advice: until { $date }. This isn’t a legal deadline.
print-should-have-been = Should have been there by { $date }.
print-whose-parent = the parents’ deadline
print-whose-school = deadline of the school or its board
print-whose-swv = deadline of the samenwerkingsverband
print-whose-gpo = deadline of the Geschillencommissie passend onderwijs (disputes committee)
print-whose-gemeente = deadline of the municipality
print-whose-other = deadline of somebody else
# $days (number): days until the last day.
print-state-open = { $days ->
    [0] Today is the last day.
    [one] One day until the last day.
   *[other] { $days } days until the last day.
}
print-state-met = Done on { $date }, in time.
print-state-met-late = Done on { $date }, after the last day.
print-state-met-undated = Done.
print-state-closed = No longer applies: another deadline has taken its place.
print-state-notice = This message need not come.
print-state-notice-over = The day is over. This message did not have to come.
print-state-suspended = The clock stands still now.
print-state-conditional = Only applies once an objection (bezwaar) has been made.
print-state-unsure = Not sure yet whether this deadline applies.
# $days (number): days since the last day.
print-state-late-ours = { $days ->
    [one] The last day was yesterday.
   *[other] The last day was { $days } days ago.
}
print-state-late-theirs = { $days ->
    [one] One day late.
   *[other] { $days } days late.
}
print-state-right = This right begins on that day if there is no decision by then.
print-state-right-begun = This right has begun.
# $period (text): a term in words, $from (text): a date, $event (text): an event.
print-counted = Counted: { $period } from { $from } ({ $event }). That day itself doesn’t count.
print-counted-plain = Counted: { $period } from { $from }. That day itself doesn’t count.
print-counted-back = Counted back: { $period } before { $from } ({ $event }).
print-counted-named = Named in: { $event }, { $from }.
print-count-ends = The count ends on { $date }.
# $days (text): days with their reason.
print-moved = That day moves. Not on: { $days }.
# $reason (text): the name of the day.
print-moved-day = { $date } ({ $reason })
print-provisional = Provisional: a day in it is not certain yet.
# $question (text): a question.
print-depends-on = This depends on the question: { $question }
print-confidence-i = our reading of the law
print-confidence-o = check this first
print-confidence-c = sources differ: the safest outcome stands here

## Steps, dates, agreements

print-steps = What we did
print-steps-none = No steps have been taken yet.
print-step = step
print-step-skipped = skipped
print-date = date
print-events = Dates that count
print-event = what happened
print-event-names = it names: { $date }
print-agreements = Agreements
print-agreements-none = No agreements have been written down yet.
print-agreed-on = meeting of
print-kept = done?

## Meetings and log

print-log = Meetings and log
print-log-none = Nothing has been written down yet.
print-meetings = Meetings
print-log-entries = Log
print-with-whom = with whom
print-said = what happened or was said
print-private = only for ourselves
print-kind-talk = conversation
print-kind-call = phone call
print-kind-mail = mail or message
print-kind-letter = letter
print-kind-incident = incident
print-kind-agreement = agreement
print-kind-note = note
# $count (number): how many documents, $numbers (text): their numbers.
print-see-documents = { $count ->
    [one] see document { $numbers }
   *[other] see documents { $numbers }
}
print-voice-none = There are no words of our child in it yet.

## People

print-contacts = People and addresses
print-parent = Parent
print-contact = Contact
print-gezag-yes = with parental authority (gezag)
print-gezag-no = without parental authority (gezag)

## Documents

print-documents = Documents
print-documents-intro = These papers belong to the dossier. The check number shows that a file has not been changed.
print-documents-none = There are no papers in the dossier yet.
print-number = no.
print-document = paper
print-kind-and-from = kind, from whom
# $hash (text): the first twelve characters of the file's SHA-256.
print-hash = check number { $hash }…
print-added = kept { $date }

## What is missing

print-missing = What is still missing
print-missing-none = Nothing is missing now.
print-missing-events = Dates
print-missing-documents = Papers
print-missing-contacts = Names and addresses
print-missing-answers = Answers
print-contact-school = the school
print-contact-board = the school board
print-contact-swv = the samenwerkingsverband

## Colophon

print-colophon = About this dossier
print-colophon-made = The parents made this dossier on { $date } with the program Jouw weg. What the parents wrote down is their own.
print-colophon-version = The steps and deadlines come from content version { $version } of { $date }.
print-colophon-calendar = The days off are known until { $date }. A deadline that ends later may still move.
print-not-advice = This is information, not legal advice. The program is not from the government.
print-sources = Sources of the deadlines
print-source = source
print-source-title = where it stands
print-checked-on = checked

## What can go wrong

# $path (text): where the PDF should go.
print-problem-place = The PDF can't be saved as ‘{ $path }’. That is a folder, or its folder doesn't exist. Name a file in a folder that is there. Nothing in your dossier was changed.

## One situation on one page

# $date (text): a date. $version (text): the content's version.
print-poster = The ladder
print-poster-foot = Made on { $date } · content version { $version } · information, not legal advice
print-poster-school = Together at school, with help beside you
print-poster-own = The steps
print-poster-help = Help from a person
print-poster-note = Not every step fits every child. The app Jouw weg works out your own days. We took the order from the law and from what the organisations themselves write. No lawyer has checked this content yet.
# $phone (text): a phone number.
print-poster-phone = Phone { $phone }.
print-poster-phone-check = Phone { $phone } (check this number first).
# $term (text): a term, such as: six weeks after: Decision sent.
print-poster-we = You have { $term }.
print-poster-they = They have { $term }.
# $period (text): a period. $event (text): the name of an event.
print-poster-after = { $period } after: { $event }
print-poster-before = until { $period } before: { $event }
# $week (number): which one. $month (text): the name of a month.
print-poster-week = full week { $week } of { $month }
print-poster-after-term = { $period } after your own time to object has ended
# $opens, $last (text): days, such as 25 March.
print-poster-days = From { $opens } up to and including { $last }.
print-poster-day = Up to and including { $last }.
print-poster-who-parent = You
print-poster-who-teacher = Teacher or mentor
print-poster-who-support = Support coordinator
print-poster-who-head = Head teacher
print-poster-who-board = School board
print-poster-who-steunpunt = Parent and youth support point
print-poster-who-swv = Regional partnership of schools
print-poster-who-consulent = Education mediator
print-poster-who-advice = Someone who advises you
print-poster-who-committee = Committee
print-poster-who-gpo = Disputes committee
print-poster-who-lbt = Objections committee
print-poster-who-college = Netherlands Institute for Human Rights
print-poster-who-inspectie = Inspectorate of Education
print-poster-who-ombudsman = Ombudsman
print-poster-who-ap = Dutch Data Protection Authority
print-poster-who-gemeente = Municipality
print-poster-who-court = Court
print-poster-who-raad-van-state = Council of State

# $known (text): ids of situations.
print-problem-which-ladder = Say which ladder: --situation with one of { $known }.
print-problem-which-dossier = Say which dossier: the folder it is in. Only --pack ladder goes with --situation.

## The content as a book, for a lawyer

print-book-title = The content of Jouw weg
print-book-about = How to read this book
print-book-intro = This book holds all that the app says to parents, in two languages side by side. With each piece stand its id, its rules, its sources and how sure we are. S: source seen. I: our reading. S-old: an old source. O: not confirmed. C: sources differ. Is a piece right? Then put your initials and the date with it. Is it wrong? Write down what it should say.
print-book-facts = Facts about the case
print-book-steps = Steps
print-book-deadlines = Last days
print-book-events = Events
print-book-documents = Papers
print-book-bodies = Organisations
print-book-glossary = Words explained
print-book-changes = Now and later
print-book-sources = Sources
print-book-ladder = The ladder, from the bottom up
print-book-initials = Initials and date
print-book-name = name
print-book-short = in short
print-book-intro-name = about it
print-book-question = question
print-book-hint = help with the question
print-book-answer = answer
print-book-end = where it ends
print-book-text = text
print-book-lead = what it is
print-book-why = why
print-book-first = first
print-book-whom = with whom
print-book-write = letter
print-book-bring = bring
print-book-when = when
print-book-silence = if nobody answers
print-book-warning = take care
print-book-outcome = how it can end
print-book-why-term = the rule
print-book-after-term = when the day has passed
print-book-what = what for
print-book-cost = cost
print-book-word = word
# $to (text): the id of a node.
print-book-skip = Else on to { $to }.
# $steps (text): ids of steps. $outcomes (text): outcome → node, …
print-book-after = After { $steps }.
print-book-closes = Closes { $steps }.
print-book-optional = May be passed over.
print-book-outcomes = Outcomes: { $outcomes }.
# $tests (text): conditions in ids; & = and, | = or.
print-book-guard = If { $tests }.
print-book-step = Who: { $who }. Kind: { $kind }. Cost: { $cost }. Binding: { $binding }. Stops the clock: { $clock }. Deadlines: { $deadlines }. Papers: { $documents }. Records: { $records }.
print-book-rule = Situations: { $situations }. Whose: { $whose }. Counts from: { $from }. Period: { $period }. Basis: { $basis }. Met by: { $met }.
print-book-law = Sources: { $sources }. Confidence: { $confidence }.
print-book-reviewed = Owner: { $owner }. Read on { $on }, again before { $by }.

# What others have stays; what came later stands under it. $date (text).
print-crossed-out-on = Crossed out on { $date }
print-crossed-out = Crossed out
print-added-on = Added on { $date }:
