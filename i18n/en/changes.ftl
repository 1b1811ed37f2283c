# What changed, in words: for the history, and for what going back would do.

## What
# $what (text): "phone call of 13 November 2026".
changes-added = Added: { $what }
changes-changed = Changed: { $what }
changes-crossed-out = Crossed out: { $what }
changes-put-back = No longer crossed out: { $what }
changes-gone = Taken away: { $what }
changes-child = Changed: about your child
changes-school = Changed: about the school
changes-board = Changed: about the school board
changes-swv = Changed: about the samenwerkingsverband
changes-parents = Changed: the parents
# $version (text): of the content.
changes-content = Read what is new in version { $version } of the guidance
# $question (text), $answer (text).
changes-answer = Answered: { $question } { $answer }
changes-answer-changed = Answered differently: { $question }
changes-answer-gone = Answer taken back: { $question } { $answer }
# $situation (text).
changes-situation-came = Put in your plan: { $situation }
changes-situation-back = Back in your plan: { $situation }
changes-situation-left = Taken out of your plan: { $situation }
changes-situation-gone = Taken away: { $situation }
# $step (text), $date (text).
changes-step-done = Step done on { $date }: { $step }
changes-step-skipped = Step skipped on { $date }: { $step }
changes-step-changed = Step changed: { $step }
changes-step-open = Step open again: { $step }
# $step (text), $outcome (text).
changes-outcome = How ‘{ $step }’ ended: { $outcome }
changes-outcome-gone = How ‘{ $step }’ ended was taken away: { $outcome }
# $what (text), $date (text), $to (text): to whom.
changes-given = Given or sent on { $date }: { $what }
changes-given-to = Given or sent on { $date } to { $to }: { $what }
# $count (number): records.
changes-given-many = Given or sent on { $date }: { $count } parts of the dossier
changes-given-many-to = Given or sent on { $date } to { $to }: { $count } parts of the dossier
changes-given-gone = Mark ‘given or sent’ taken away: { $what }
changes-corrected = Added to or corrected: { $what }
changes-corrected-gone = Addition taken away: { $what }
changes-other = Something else in the dossier changed

## How it was and how it is
# $before (text), $after (text).
changes-from-to = Was ‘{ $before }’, is now ‘{ $after }’
# $text (text): the beginning of what was written.
changes-quoted = ‘{ $text }’
# $field (text): the name of a field.
changes-field = { $field }: was ‘{ $before }’, is now ‘{ $after }’
changes-field-new = { $field }: ‘{ $after }’
changes-field-gone = { $field }: ‘{ $before }’ was taken away

## Names
# $event (text), $date (text).
changes-what-event = { $event }, { $date }
# $kind (text), $date (text).
changes-what-log = { $kind } of { $date }
changes-what-meeting = meeting of { $date }, with its preparation
# $name (text).
changes-what-document = document ‘{ $name }’
changes-what-contact = contact ‘{ $name }’
changes-what-voice = what your child said on { $date }
changes-what-gone = something that is no longer in the dossier
changes-log-talk = conversation
changes-log-call = phone call
changes-log-mail = e-mail
changes-log-letter = letter
changes-log-incident = incident
changes-log-agreement = agreement
changes-log-note = note
changes-yes = yes
changes-no = no
changes-gezag-yes = with parental authority
changes-gezag-no = without parental authority
changes-gezag-unknown = parental authority not known

## Fields
changes-name = name
changes-born = born
changes-group = group or class
changes-address = address
changes-person = contact person
changes-phone = phone
changes-email = email
changes-date = date
changes-names = date that the letter names
changes-time = time
changes-kind = kind
changes-with = with whom
changes-text = text
changes-private = only for yourself
changes-proof = number of documents with it
changes-place = place
changes-ask = your question
changes-questions = questions
changes-agreements = agreements
changes-from = from whom
changes-note = note
changes-role = role
changes-how = how
