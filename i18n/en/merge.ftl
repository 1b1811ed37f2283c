# Merging: two versions of one dossier become one again.

## What goes wrong
# $path (text): the other copy.
problem-merge-another = ‘{ $path }’ is another dossier than this one. We only merge two versions of the same dossier. Nothing was changed. Open it as a dossier of its own.
problem-merge-newer = ‘{ $path }’ was made with a newer version of Jouw weg. Nothing was changed. Put the newest version on this computer, and then merge it.
problem-merge-broken = ‘{ $path }’ holds things that can't be from Jouw weg. Your dossier was not changed. Ask for the file again.

## What differs
# $what (text): a record or field. $before, $after (text): what stood there and what will.
merge-added = New: { $what }.
merge-removed = Taken away: { $what }.
merge-changed = Different: { $what }. Was { $before }, becomes { $after }.
# $what (text): a record. $field (text): a field of it.
merge-place = { $what }: { $field }

merge-kind-fixed = Made final
merge-kind-situations = Situation
merge-kind-events = Event
merge-kind-log = Log
merge-kind-meetings = Meeting
merge-kind-documents = Document
merge-kind-contacts = Contact
merge-kind-voice = Your child says
merge-kind-child = Your child
merge-kind-school = School
merge-kind-board = School board
merge-kind-swv = Regional partnership
merge-kind-facts = Fact
merge-kind-steps = Step

merge-field-corrections = correction
merge-field-sent = sent or given
merge-field-address = address
merge-field-agreements = agreements
merge-field-ask = what you ask
merge-field-born = born
merge-field-crossed-out = crossed out
merge-field-date = date
merge-field-document = a document with it
merge-field-email = e-mail
merge-field-extension = kind of file
merge-field-from = from whom
merge-field-gezag = parental authority
merge-field-group = group or class
merge-field-how = how
merge-field-kind = kind
merge-field-left = out of the plan since
merge-field-name = name
merge-field-names = date named in it
merge-field-note = note
merge-field-notes = what was said
merge-field-parents = Parents
merge-field-person = contact person
merge-field-phone = telephone
merge-field-place = where
merge-field-private = only for yourself
merge-field-questions = questions
merge-field-role = role
merge-field-seen = who may see it
merge-field-since = begun
merge-field-situation = for which situation
merge-field-text = text
merge-field-time = time
merge-field-with = with whom
merge-field-words = words

merge-value-all = everyone
merge-value-away = Take it away
merge-value-done = done
merge-value-no = no
merge-value-nothing = nothing
merge-value-parents = the parents only
merge-value-skipped = skipped
merge-value-stays = Leave it there
merge-value-there = with it
merge-value-yes = yes

## On the command line
# $path (text): the other copy. $count (number).
cli-merge-nothing = ‘{ $path }’ holds nothing that you don't have yet. Nothing was changed.
cli-merge-differences = { $count ->
        [0] ‘{ $path }’ changes nothing in what you see. Only what is left to choose is added.
        [one] One thing comes from ‘{ $path }’:
       *[other] { $count } things come from ‘{ $path }’:
    }
# $count (number): of what is left to choose.
cli-merge-conflicts = { $count ->
        [one] In one place the two versions say something else. Both are kept. Choose in the window what is right:
       *[other] In { $count } places the two versions say something else. Both are kept. Choose in the window what is right:
    }
# $what (text): where. $shown (text): what is shown now. $others (text): the other values.
cli-merge-conflict = { $what }: { $shown } or { $others }
cli-merge-done = Merged. What was there before is still in the copy and in the history.
cli-merge-dry = Nothing was changed: this was only to look.
# $count (number).
cli-merge-left-out = { $count ->
        [one] One part of the other version was not taken over: it doesn't belong to this dossier.
       *[other] { $count } parts of the other version were not taken over: they don't belong to this dossier.
    }
# $name (text): of a document.
cli-merge-lacking = The document ‘{ $name }’ is on the list, but its file was not there whole. The rest is safe. Ask for it again.

## In the window
settings-merge = Merging
merge-lead = Did you give this dossier to someone, and does it come back? Or is it on two computers? Merge the other version with this one. Nothing is lost, and you can take it back.
merge-choose-file = Choose a travel file
merge-choose-folder = Choose a folder
merge-choose-title = Choose the other version
merge-busy = Comparing …
merge-taking = Merging …
merge-title = Merging
# $path (text): the other copy.
merge-from = The other version is ‘{ $path }’. Nothing was changed yet.
merge-come = This is added or becomes different
merge-nothing = The other version holds nothing that you don't have yet.
merge-more = { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
merge-conflicts-before = { $count ->
        [0] The two versions contradict each other nowhere.
        [one] In one place the two versions say something else. You choose in a moment what is right. Until then both are kept.
       *[other] In { $count } places the two versions say something else. You choose in a moment what is right. Until then both are kept.
    }
merge-take = Merge
merge-leave = Don't merge
merge-choices-title = Choose what is right
merge-choices-lead = Here the two versions say something else. Choose what is right. You can also do it later: both are kept.
merge-choices-none = There is nothing left to choose.
merge-shown = Shown now
merge-other = Other version
merge-keep = Keep this
merge-use = Use this
merge-fixed = Others have this already. What you don't choose stays with it as a correction.
# $what (text): where. $value (text): what was not chosen.
merge-correction = Another version said something else here. { $what }: { $value }
merge-back = To the overview
# $differences (number): what came in.
merge-done = { $differences ->
        [0] The other version was merged. It added nothing.
        [one] Merged: one thing was added or became different. Ctrl+Z takes it back.
       *[other] Merged: { $differences } things were added or became different. Ctrl+Z takes it back.
    }
merge-by-itself = { $differences ->
        [0] This dossier was also saved elsewhere. You had all that is there.
        [one] This dossier was also changed elsewhere. We added that: one thing. Ctrl+Z takes it back.
       *[other] This dossier was also changed elsewhere. We added that: { $differences } things. Ctrl+Z takes it back.
    }
# $count (number): places where both sides say something else.
merge-offer-conflicts = { $count ->
        [one] This dossier was also changed elsewhere. In one place it says something else there than here. We have overwritten nothing.
       *[other] This dossier was also changed elsewhere. In { $count } places it says something else there than here. We have overwritten nothing.
    }
merge-copies-found = { $count ->
        [one] There is another version of this dossier in the folder. A program that keeps folders the same made it. Do you want to merge it?
       *[other] There are { $count } other versions of this dossier in the folder. A program that keeps folders the same made them. Do you want to merge them?
    }
# $path (text): a travel file. $name (text): the child.
merge-known = ‘{ $path }’ is a version of the dossier of { $name }, which you already have. Do you want to merge it into your dossier, or open it as a second dossier?
merge-free-again = The other window is done with this dossier. You can go on here.
merge-waiting = { $count ->
        [one] In one place two versions of this dossier say something else.
       *[other] In { $count } places two versions of this dossier say something else.
    }
merge-waiting-press = Look and choose
ui-offer-merge = Merge
ui-offer-merge-mine = Merge into my dossier
ui-offer-second = Open as a second dossier
ui-offer-go-on = Go on here
