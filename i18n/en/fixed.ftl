# What you gave or sent: it stays, and you add to it.
# $date (text), $to (text): to whom.
fixed-given = Given or sent on { $date }
fixed-given-to = Given or sent on { $date } to { $to }
fixed-crossed-out = Crossed out on { $date }
fixed-added = Added on { $date }:
fixed-correct = Add or correct
fixed-title = Add or correct
fixed-lead = You gave or sent this. So it stays as it is: then nobody can say that you improved it later. What you write here comes under it, with today's date.
fixed-text = What is wrong, or what do you want to add?
fixed-text-empty = First write what you want to add or correct.
fixed-save = Add it
fixed-cancel = Leave it as it is

## After printing
fixed-ask = Did you give or send this?
fixed-ask-lead = Only say so here once somebody really has it. What is in it then stays as it is. You can still add to it. So nobody can doubt what you gave at that time.
fixed-to = To whom?
fixed-to-hint = For example: the head teacher, or the disputes committee. You may leave this empty.
fixed-on = When?
fixed-yes = Yes, fix this
fixed-no = No, not yet
# $count (number): entries.
fixed-done = { $count ->
        [one] Fixed: 1 entry. You find the day and to whom with that entry.
       *[other] Fixed: { $count } entries. You find the day and to whom with each entry.
    }
fixed-changed = { $count ->
        [one] 1 entry was changed after printing. We don't fix that one.
       *[other] { $count } entries were changed after printing. We don't fix those.
    }
