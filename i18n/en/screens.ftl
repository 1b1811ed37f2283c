# The screens: my way, step, deadlines, log, meetings, documents, child and people.

## My way

way-title = My way
way-choose-title = What is it about?
way-choose-lead = Choose what fits best. You can always choose something else later.
way-choose-more-title = What else is going on?
way-choose-more-lead = It comes into the same plan. What you have done already counts.
way-choose-add = Put it in my plan
way-choose-cancel = Never mind
# $n (number): the number of the question; $situation (text): short name of the situation.
way-kicker = Question { $n } · { $situation }
# $situation (text): short name of the situation.
way-kicker-changing = You are changing an answer · { $situation }
way-next = Next
way-back = Back
way-keep = Keep it as it was
way-why = Why do we ask this?
# $word (text): a word from the glossary.
way-word = What does ‘{ $word }’ mean?
# $n (number): how many answers were given.
way-answers = Your answers so far ({ $n })
way-answers-title = Your answers so far
way-pick-first = Choose an answer first. Not sure? Then choose ‘I don’t know’.
way-change = Change
# $question (text): the question.
way-change-name = Change your answer to: { $question }
# $n (number): how many answers no longer count.
way-pruned = { $n ->
    [one] 1 answer no longer used.
   *[other] { $n } answers no longer used.
}
way-pruned-why = You changed an earlier answer. We throw nothing away.
way-gone = A question that is no longer there.
way-undo = Undo
way-date-skip = I don’t know the date now
way-date-skip-hint = Without the date we cannot work out a last day. You can fill it in later.
way-free-label = Your answer
way-free-save = Next
way-free-year-hint = A year in four digits. For example: 2027.
way-free-month-hint = Year and month. For example: 2017-03.
way-free-fault-year = Write a year in four digits, for example 2027.
way-free-fault-month = Write the year first, then the month, for example 2017-03.
way-unknown = I don’t know
way-none = None of these
way-now-title = What you can do now
way-now-none = There is no step you need to take now. Has something happened? Fill it in and we look again.
way-happened = Something happened
way-because = You see this because you answered:
# $question (text): the question; $answer (text): the answer.
way-because-line = { $question } { $answer }
way-new-steps = New on your ladder: { $steps }.
way-leave = This is no longer going on
way-add = Something else is going on
way-look-title = What do you want to read about?
way-look-choose = Choose a subject. You then read which steps there are. You do not have to fill in anything.
way-look-other = Another subject
way-look-back = Back to where I was
way-look-begin = Begin with this
way-look-running = To my plan
way-look-lead = You are looking around. You do not have to fill in anything. Press a step to read it.
way-tabs = Your situations

poster-save = Save as one page (PDF)
poster-hint = The whole ladder on one page, to print or to pass on.
poster-file = Ladder
# $path (text): where the file is.
poster-saved = The page is ready: { $path }

ladder-title = Your ladder
ladder-title-look = The ladder
ladder-shape = How would you like to see the ladder?
ladder-shape-ladder = Ladder
ladder-shape-list = List
ladder-here = you are here
ladder-open = possible now too
# $date (text): day and month.
ladder-yours = you: by { $date }
# $date (text): day and month.
ladder-theirs = they: by { $date }
# $date (text): a date.
ladder-done = Done on { $date }
# $date (text): a date; $outcome (text): how it ended.
ladder-done-outcome = Done on { $date } · { $outcome }
ladder-skipped = Skipped
ladder-closed = No longer possible
ladder-optional = You may skip this.
ladder-unsure = Perhaps.
# $n (number): how many steps.
ladder-earlier = { $n ->
    [one] 1 step done earlier
   *[other] { $n } steps done earlier
}
# $n (number): how many steps.
ladder-lower = { $n ->
    [one] 1 step lower down
   *[other] { $n } steps lower down
}
# $n (number): how many steps.
ladder-higher = { $n ->
    [one] 1 step higher up
   *[other] { $n } steps higher up
}
ladder-fold = Show less
ladder-empty = Answer the question first. Then the steps appear here.
ladder-bottom = You start at the bottom.

## A step

act-back = Back
# $date (text): day of the week, day and month.
act-yours = Do this by { $date } at the latest
# $date (text): day of the week, day and month.
act-law = by law: up to and including { $date }
# $date (text): a date.
act-theirs = they: by { $date }
act-how = How is this worked out?
act-day-unknown = This step has a deadline. We work out the day once its date is known.
act-no-day = There is no fixed term for this step.
act-first = What do I do first?
act-whom = Who do I turn to?
act-why = Why this step?
act-write = What do I write?
act-write-copy = Copy the text
act-write-copied = Copied. Paste the text into your letter or email.
act-bring = What do I bring?
act-have = Already in your documents
act-lack = Still missing
act-add-document = Add a document
act-when = When?
act-silence = What if they do not answer?
act-facts = Good to know
act-cost-free = This step is free, as far as we know.
act-cost-court-fee = The court charges a fee (griffierecht).
act-cost-court-fee-and-lawyer = The court charges a fee (griffierecht). Usually you also need a lawyer (advocaat).
act-binding-none = No binding decision follows from this step itself.
act-binding-advice = It is not binding: the other side does not have to follow it.
act-binding-decision = A decision is taken here.
act-binding-judgment = Everyone must follow the court’s judgment (uitspraak).
act-clock-no = All terms keep running.
act-clock-theirs = The other side’s clock may stop. Your own term keeps running.
act-clock-unclear = It is not clear whether a clock stops. Assume that your own term keeps running.
act-sources = Where does it say so?
act-open-link = Open in your browser
# $date (text): a date.
act-checked = read on { $date }
act-confidence-i = This is our reading of the law.
act-confidence-o = Check this first, for example with the steunpunt (parent support office).
act-confidence-c = The sources contradict each other. We go by the safest one.
act-unsigned = Not yet checked by a lawyer.
# $date (text): a date.
act-stale = This text was to be read again before { $date }. Check whether it is still right.
act-words = Words on this page
act-bodies = Where you can turn
act-phone-check = check this number
act-done = I have done this
act-happened-done = This has happened
act-skip = Skip this step
act-undo-done = Not done after all
act-undo-skip = Do not skip after all
act-done-day = On which day did you do this?
act-done-note = Would you like to add a note? (optional)
act-save = Save
act-cancel = Cancel
# $date (text): a date.
act-was-done = You did this on { $date }.
# $date (text): a date.
act-was-skipped = You skipped this step on { $date }.
act-closed = This step is no longer possible.
act-outcome = How did it end?
act-outcome-none = No answer yet
act-conflict = Before you save this
act-place = What was it about?
act-place-all = Everything
# $situation (text): short name.
act-outcome-in = How did it end? ({ $situation })
# $date (text): the other side's last day.
act-outcome-none-day = Their last day is { $date }. If nothing comes, you will see it here by itself.
act-silent = No answer came in time. You don’t have to fill that in.
# $date (text): the other side's last day.
act-silent-day = No answer came in time. The last day was { $date }. You don’t have to fill that in.
act-elsewhere = This step belongs to something that is not in your plan.
act-missing = This step is not in the guide.
act-look = Would you like to keep track of what you do? Then begin a dossier.
act-warning = Please note
act-warning-more = Mind this too
act-warning-grave = Mind this, read it first

## What changes

change-title = This changed in your plan
change-title-before = This changes in your plan
change-none = Nothing else changes in your plan.
change-undo = Undo
# $situation (text): short name; $end (text): where questions or steps lead to.
change-end = { $situation }: { $end }
# $situation (text): short name; $question (text): a question.
change-asked = A new question about { $situation }: { $question }
# $step (text): a step.
change-step-came = You can do this now: { $step }
# $step (text): a step.
change-step-went = No longer needed, or no longer possible: { $step }
# $deadline (text): the deadline; $after (text): a day.
change-day-came-yours = A new last day for you: { $deadline }, by { $after }
# $deadline (text): the deadline; $after (text): a day.
change-day-came-theirs = A new last day for them: { $deadline }, by { $after }
# $deadline (text): the deadline.
change-day-came-open = A new deadline, without a day yet: { $deadline }
# $deadline (text): the deadline; $before, $after (text): a day.
change-day-moved = { $deadline }: was { $before }, becomes { $after }
# $deadline (text): the deadline; $after (text): a day.
change-day-known = { $deadline }: its day is now known, { $after }
# $deadline (text): the deadline.
change-day-still = { $deadline }: has no day any more
# $deadline (text): the deadline.
change-day-met = Met: { $deadline }
# $deadline (text): the deadline; $before (text): a day.
change-day-went = { $deadline }: no longer holds (was { $before })
# $deadline (text): the deadline.
change-day-went-open = { $deadline }: no longer holds
# $situations (text): short names.
plan-serves = For: { $situations }
# $what (text): a deadline; $situation (text): short name.
plan-named = { $what } · { $situation }
# $steps (text): steps.
conflict-closes = Taking this step? Then this is probably no longer possible afterwards: { $steps }. Do you still want that? Ask for it first.
# $step (text): another step; $date (text): your last day for it.
conflict-before-day = This step is probably no longer possible after ‘{ $step }’. The last day for that runs on: { $date }.
# $step (text): another step.
conflict-before = This step is probably no longer possible after ‘{ $step }’.
# $step (text): a step that was taken; $situations (text): short names.
conflict-closed-by = You already took the step ‘{ $step }’. So this is probably no longer possible for: { $situations }.

## Deadlines

days-title = Deadlines
days-lead = Two clocks are running: yours and the other side’s. We count from the date on the letter.
days-yours = Your last days
days-theirs = The other side’s last days
days-empty = No term is running now. Did you get a letter? Fill in the date that is on the letter.
days-yours-empty = You have no last day of your own now.
days-theirs-empty = The other side has no last day now.
# $date (text): day of the week, day, month, year.
days-do = Do this by { $date } at the latest
# $date (text): a date.
days-was = The last day was { $date }
# $date (text): a date.
days-law = by law: up to and including { $date }
# $date (text): a date.
days-hard = This is a hard date: { $date }. It does not move.
# $date (text): a date.
days-they = they: by { $date }
# $date (text): a date.
days-they-late = should have been there before { $date }
# $date (text): a date.
days-they-start = they: from { $date }
days-they-may = perhaps a message until { $date }
# $date (text): a date.
days-opens = possible from { $date }
# $n (number): days up to and including the last day.
days-left = { $n ->
    [0] Today is the last day.
    [one] 1 day left.
   *[other] { $n } days left.
}
# $n (number): days after the last day.
days-past = { $n ->
    [one] That was yesterday.
   *[other] That was { $n } days ago.
}
days-state-open = running
days-state-met = met
days-state-late = the day is over
days-state-late-theirs = too late
days-state-conditional = only if you object
days-state-suspended = stands still
days-state-unsure = perhaps
days-state-closed = replaced
days-state-may = need not come
days-state-over = over
# $date (text): a date.
days-met-on = Happened on { $date }.
days-suspended = The clock stands still. There is no last day yet.
days-provisional = This day is not certain yet.
days-unsure = Whether this term applies depends on an answer we do not have yet:
days-answer = Give the answer
days-how = How is this worked out?
# $event (text): what happened; $date (text): when.
days-from = Counted from { $date }: { $event }. That day itself does not count.
# $event (text): what happens; $date (text): when.
days-from-back = Counted back from { $date }: { $event }.
# $date (text): where the count ends.
days-raw-end = The count ends on { $date }.
# $date (text): a day; $reason (text): why it cannot be the last one.
days-passed-over = { $date }: { $reason }
days-moved = These days do not count as a last day:
days-cautious = We go by the last ordinary day before it. Then you are on time for certain.
# $date (text): until when the holidays are known.
days-calendar = We know the holidays up to and including { $date }. So this day may still move.
days-old-law = It happened before 1 August 2026. We read the text of the law of 1 August 2026.
days-after-title = Is the day over?
days-sources = Where does it say so?
days-missing-title = Still missing
days-fill-in = Fill in the date
days-record-title = Something happened
days-record-lead = Choose what happened and fill in the date. Then we work out the days again.
days-record = Something happened
days-record-what = What happened?
days-record-situation = What does it belong to?
days-record-all = To everything
days-record-date = Which date?
days-record-names = Which day does the letter name?
days-record-names-hint = The day that the letter or message mentions.
days-record-pick = Choose first what happened.
days-events-title = What you filled in
days-events-empty = You have not filled in a date yet.
days-correct = Correct the date
days-strike = Not right
days-restore = Use it after all
days-struck = does not count
# $event (text): what happened; $date (text): when.
days-event-line = { $date } · { $event }
days-save = Save
days-check = See what changes
days-cancel = Cancel
days-export = Put in my calendar
# $path (text): where the file is.
days-exported = The calendar file is here: { $path }. Open it to put the days in your calendar.
days-export-note = You get a file for your calendar. Please note: some calendars keep the old day when you read the file in again later. Then remove the old day yourself.

## Log

log-title = Log
log-lead = Write down briefly what happened. It helps you later in a meeting or procedure.
log-tab-entries = Log
log-tab-meetings = Meetings
log-tabs = What would you like to see?
log-empty = There is nothing in your log yet. Start with the last talk or phone call.
log-add = Write something down
log-add-title = Write something down
log-edit-title = Change
log-date = Which day?
log-date-hint = For example: yesterday, Tuesday or 13-11-2026.
# $date (text): the date in full.
log-date-read = That is { $date }.
log-time = What time? (optional)
log-kind = How?
log-kind-talk = Talk
log-kind-call = Phone
log-kind-mail = Email or message
log-kind-letter = Letter
log-kind-incident = Incident
log-kind-agreement = Agreement
log-kind-note = Note
log-with = With whom?
log-with-hint = For example: the support coordinator (intern begeleider).
log-text = What happened, or what was said?
log-text-empty = Write down first what happened.
log-private = Only for me (not printed for others)
log-private-mark = only for you
log-save = Save
log-cancel = Cancel
log-edit = Change
log-strike = Cross out
log-restore = Put back
log-struck = crossed out
log-draft = You were still writing here. We kept your text.
# $from, $to (number): which lines; $n (number): how many there are.
log-page = { $from } to { $to } of { $n }
log-newer = Newer
log-older = Older
# $date (text): the date; $kind (text): the kind.
log-edit-name = Change { $kind } of { $date }

## Meetings

talks-empty = There is no meeting in your dossier yet. Do you have an appointment at school? Put it here.
talks-add = Add a meeting
talks-add-title = Add a meeting
talks-edit-title = Change the meeting
talks-coming = To come
talks-past = Past
talks-date = Which day?
talks-place = Where?
talks-ask = What do you want to achieve? Write it in one sentence.
talks-questions = Your questions
talks-questions-hint = Put each question on a line of its own.
talks-notes = What was said?
talks-agreements = Agreements
talks-agreement-what = What was agreed?
talks-agreement-who = Who will do it?
talks-agreement-by = By which day? (optional)
talks-agreement-kept = Was it done?
talks-kept-yes = Yes
talks-kept-no = No
talks-kept-open = Not known yet
talks-kept-said-yes = kept
talks-kept-said-no = not kept
talks-kept-said-open = still open
talks-agreement-add = Another agreement
talks-agreement-remove = Remove the agreement
# $who (text): who; $what (text): what.
talks-agreement-line = { $who }: { $what }
# $date (text): a date.
talks-agreement-until = by { $date }
talks-print = Print the meeting sheet
talks-edit = Change
talks-strike = Did not take place
talks-restore = Did take place
talks-struck = did not take place
# $date (text): the date; $time (text): the time as told.
talks-when = { $date }, { $time }
talks-with-line = With { $with }
talks-ask-line = You ask: { $ask }

## Documents

papers-title = Documents
papers-lead = Keep letters, reports and photos here. We change nothing in your file.
papers-empty = There are no documents yet. Drag a file to this window, or choose one.
papers-pick = Choose a file…
papers-drop = You can also drag a file to this window.
papers-path = Or type where the file is
papers-path-hint = For example: /home/you/Documents/letter.pdf
papers-path-add = Add
papers-path-empty = Type first where the file is.
papers-kind = What is it?
papers-kind-none = I don’t know yet
papers-kind-more = More kinds
papers-kind-less = Fewer kinds
papers-date = Which date is on it? (optional)
papers-from = Who is it from?
papers-note = What would you like to remember about it?
papers-private = Only for me (not printed for others)
papers-open = View
papers-edit = Fill in details
papers-save = Save
papers-cancel = Cancel
papers-strike = Take off the list
papers-restore = Put back on the list
papers-struck = off the list; the file is kept
# $name (text): the name of the file.
papers-open-name = View { $name }
# $name (text): the name of the file.
papers-edit-name = Details of { $name }
papers-dated = { $date }
# $date (text): a date.
papers-added = added on { $date }
papers-from-line = from { $from }
# $name (text): the name of another document.
papers-same = The same file as { $name }.
papers-lack-title = Still missing
papers-lack-none = You have everything that goes with your steps of now.
# $step (text): a step.
papers-lack-for = for: { $step }
papers-private-mark = only for you

## Child and people

people-title = Child and people
people-lead = You may leave anything open. A first name or nickname is enough.
people-tab-child = Child
people-tab-school = School and others
people-tab-contacts = Contacts
people-tab-voice = My child’s voice
people-tabs = What would you like to see?
people-child-name = What is your child’s name?
people-child-name-hint = A first name or nickname is enough. Never fill in a citizen service number (burgerservicenummer).
people-child-born = When was your child born? (optional)
people-child-born-hint = Year and month. For example: 2017-03 or March 2017.
people-child-born-fault = Write the year and the month, for example March 2017.
people-child-group = Group or class
people-parents = Parents and carers
people-parents-empty = Nobody is here yet. Fill in yourself if you want your name on paper.
people-parent-add = Add someone
people-parent-name = Name
people-parent-gezag = Does this parent have parental authority (gezag)?
people-parent-gezag-hint = Gezag is the right to decide about the child.
people-gezag-yes = Yes
people-gezag-no = No
people-gezag-unknown = I don’t know
people-parent-remove = Remove
people-school = School
people-school-hint = The school that this is about.
people-board = School board (schoolbestuur)
people-board-hint = The board takes the decisions. Its name is in the school guide or on the school’s site.
people-swv = Regional partnership of schools (samenwerkingsverband)
people-swv-hint = Schools in your region that arrange extra help together. The school guide names it.
people-name = Name
people-address = Address
people-person = Who do you ask for?
people-phone = Phone
people-email = Email
people-role = Who is this?
people-role-hint = For example: support coordinator (intern begeleider).
people-note = Note
people-save = Save
people-saved = Saved.
people-cancel = Cancel
people-edit = Change
people-strike = Take off the list
people-restore = Put back on the list
people-struck = off the list
people-contacts-empty = Nobody is here yet. For example: the teacher, the support coordinator, the consultant.
people-contact-add = Add someone
people-contact-name-empty = Fill in a name first.
people-voice-lead = What does your child think? A pupil may have a say in their own plan (hoorrecht, the right to be heard). Write down what your child says, in their own words.
people-voice-empty = There is nothing here yet. Ask your child: what helps you at school?
people-voice-add = Write down my child’s words
people-voice-date = When did your child say this?
people-voice-how = How? (optional)
people-voice-how-hint = For example: told at the table, or drawn.
people-voice-words = What did your child say?
people-voice-empty-words = Write down first what your child said.
people-voice-seen = Who may read this?
people-voice-seen-all = Everyone who gets the dossier
people-voice-seen-parents = Only the parents
people-voice-only-parents = only for the parents
people-voice-edit = Change

## On several screens

screens-no-dossier = Begin a dossier to use this. You can always look around: the whole ladder is at ‘My way’.
screens-confirm-date = That is { $date }.
