# What `jouw-weg status` and `jouw-weg ics` print.
# $name (text): the child's name. $date (text): a date in words.
status-title = { $name }’s dossier · as of { $date }
status-title-nameless = Dossier · as of { $date }
status-no-situation = This dossier has no situation yet.
status-now = What you can do now
status-done = Done
status-nothing-now = There is no step you can take now.
status-ended = This is how it ended: { $end }
status-silent = { $step }: { $outcome }
status-step-of = { $step } ({ $situations })
status-outcome-of = { $outcome } ({ $situations })
# step: a step that can no longer be taken after this one
status-closes = Take care. Once you take this step, this is no longer possible: { $step } ({ $situations }).
status-closed-by = For { $situations } this is no longer possible, because you did this: { $step }.
status-deadlines = Last days
status-no-deadlines = No last day is known yet.
status-missing = What is still missing
status-nothing-missing = Nothing is missing now.
# $count (number): what only a later step needs.
status-missing-later = { $count ->
    [one] One thing is only needed for a later step.
   *[other] { $count } things are only needed for a later step.
}

# $title (text): the name of the term. $whose (text): whose it is.
status-deadline = { $title } ({ $whose })
status-whose-parent = your last day
status-whose-school = the school’s last day
status-whose-swv = the samenwerkingsverband’s last day
status-whose-gpo = the disputes committee’s last day
status-whose-gemeente = the municipality’s last day
status-whose-other = somebody else’s last day

# $date (text): a date in words.
status-own-day = Do it on { $date } at the latest.
status-own-law = By law it can be done until { $date }, that day included.
status-own-hard = This day doesn’t move.
status-own-late = The last day was { $date }. Ask for help at once: sometimes it is still possible.
status-their-day = Last day: { $date }.
status-their-late = This should have been there before { $date }.
status-right = Your right begins on { $date }.
status-notice = This message need not come. If it does, then on { $date } at the latest.
status-notice-over = This message did not come. It did not have to. The last day for it was { $date }.
status-opens = It is possible from { $date }.
# $passed (text): the days that were passed over, with their names.
status-moved = The day has moved, because these days can’t be a last day: { $passed }.
# $days (number): days that don't count, because the term stood still.
status-stood-still = { $days ->
    [one] One day doesn’t count, because the term stood still then.
   *[other] { $days } days don’t count, because the term stood still then.
}
status-counted = Counted from { $date } ({ $event }).
status-counted-back = Counted back from { $date } ({ $event }).
status-counted-after-own = Counted from { $date }, the last day of your own term.
status-counted-year = Counted from { $date }.
status-source = Source: { $sources }.
status-may-move = Not all days off after { $date } are known yet. This day may still move.
status-older-text = We read the law as it stands since { $date }. Your case began earlier. Ask whether it was different then.
status-state-closed = Replaced by a longer term.
status-state-met = Done on { $date }.
status-state-met-late = Done on { $date }, after the last day.
status-state-suspended = This term stands still.
status-state-provisional = This term stands still until the disputes committee gives its opinion. The day is provisional.
status-state-conditional = This term only runs if you object.
# $questions (text): the questions that are still open.
status-state-unsure = It isn’t certain yet that this applies to you. Still needed: { $questions }
status-state-unsure-plain = It isn’t certain yet that this applies to you.
status-days-left = { $days ->
    [0] Today is the last day.
    [one] One day until the last day.
   *[other] { $days } days until the last day.
}

# $what (text): the question, event or paper.
status-missing-fact = An answer to the question: { $what }
status-missing-answer = An answer to the question: { $what }
status-missing-event = A date: { $what }
status-missing-document = A paper: { $what }
status-contact-school = The name of the school.
status-contact-board = The name of the school board.
status-contact-swv = The name of the samenwerkingsverband.

# In the calendar, which is often shared: nothing about the child.
ics-term = Last day: see dossier
ics-meeting = Meeting: see dossier
# After a calendar file was made.
ics-old-entries = Please note: some calendars keep an old entry when you import the file again. Remove it yourself then.
ics-nothing = This dossier has no day for the calendar yet.
# $path (text): the file.
ics-saved = The calendar is in ‘{ $path }’.
ics-not-remembered = The calendar file was made. We couldn’t note in the dossier what is in it. A day that falls away later will stay in your calendar.

# $steps (number): steps of this dossier whose text or rule changed.
status-changed = { $steps ->
    [0] The explanation is newer than your file. Nothing changed in your steps.
    [one] One step has changed since you started.
   *[other] { $steps } steps have changed since you started.
}
# $steps (number): steps; $date: the first day on which one was to be read again.
status-outdated = { $steps ->
    [one] The explanation of one step should have been checked again before { $date }. Check that it still holds.
   *[other] The explanation of { $steps } steps should have been checked again, the first before { $date }. Check that it still holds.
}
