# Wat er is veranderd, in woorden: voor de geschiedenis, en voor wat terugzetten zou doen.

## Wat
# $what (text): "telefoongesprek van 13 november 2026".
changes-added = Toegevoegd: { $what }
changes-changed = Veranderd: { $what }
changes-crossed-out = Doorgestreept: { $what }
changes-put-back = Niet meer doorgestreept: { $what }
changes-gone = Weggehaald: { $what }
changes-child = Veranderd: de gegevens van uw kind
changes-school = Veranderd: de gegevens van de school
changes-board = Veranderd: de gegevens van het schoolbestuur
changes-swv = Veranderd: de gegevens van het samenwerkingsverband
changes-parents = Veranderd: de ouders
# $version (text): of the content.
changes-content = Gelezen wat er nieuw is in versie { $version } van de uitleg
# $question (text), $answer (text).
changes-answer = Beantwoord: { $question } { $answer }
changes-answer-changed = Anders beantwoord: { $question }
changes-answer-gone = Antwoord teruggenomen: { $question } { $answer }
# $situation (text).
changes-situation-came = In uw plan gezet: { $situation }
changes-situation-back = Terug in uw plan: { $situation }
changes-situation-left = Uit uw plan gehaald: { $situation }
changes-situation-gone = Weggehaald: { $situation }
# $step (text), $date (text).
changes-step-done = Stap gedaan op { $date }: { $step }
changes-step-skipped = Stap overgeslagen op { $date }: { $step }
changes-step-changed = Stap veranderd: { $step }
changes-step-open = Stap weer open: { $step }
# $step (text), $outcome (text).
changes-outcome = Afloop van ‘{ $step }’: { $outcome }
changes-outcome-gone = Afloop weggehaald van ‘{ $step }’: { $outcome }
# $what (text), $date (text), $to (text): to whom.
changes-given = Meegegeven of verstuurd op { $date }: { $what }
changes-given-to = Meegegeven of verstuurd op { $date } aan { $to }: { $what }
# $count (number): records.
changes-given-many = Meegegeven of verstuurd op { $date }: { $count } onderdelen van het dossier
changes-given-many-to = Meegegeven of verstuurd op { $date } aan { $to }: { $count } onderdelen van het dossier
changes-given-gone = Teken ‘meegegeven of verstuurd’ weggehaald: { $what }
changes-corrected = Aangevuld of verbeterd: { $what }
changes-corrected-gone = Aanvulling weggehaald: { $what }
changes-other = Iets anders in het dossier is veranderd

## Hoe het was en hoe het is
# $before (text), $after (text).
changes-from-to = Eerst ‘{ $before }’, nu ‘{ $after }’
# $text (text): the beginning of what was written.
changes-quoted = ‘{ $text }’
# $field (text): the name of a field.
changes-field = { $field }: eerst ‘{ $before }’, nu ‘{ $after }’
changes-field-new = { $field }: ‘{ $after }’
changes-field-gone = { $field }: ‘{ $before }’ is weggehaald

## Namen
# $event (text), $date (text).
changes-what-event = { $event }, { $date }
# $kind (text), $date (text).
changes-what-log = { $kind } van { $date }
changes-what-meeting = gesprek van { $date }, met voorbereiding
# $name (text).
changes-what-document = document ‘{ $name }’
changes-what-contact = contact ‘{ $name }’
changes-what-voice = wat uw kind zei op { $date }
changes-what-gone = iets dat niet meer in het dossier staat
changes-log-talk = gesprek
changes-log-call = telefoongesprek
changes-log-mail = mail
changes-log-letter = brief
changes-log-incident = gebeurtenis
changes-log-agreement = afspraak
changes-log-note = notitie
changes-yes = ja
changes-no = nee
changes-gezag-yes = met gezag
changes-gezag-no = zonder gezag
changes-gezag-unknown = gezag niet bekend

## Velden
changes-name = naam
changes-born = geboren
changes-group = groep of klas
changes-address = adres
changes-person = contactpersoon
changes-phone = telefoon
changes-email = e-mail
changes-date = datum
changes-names = datum die de brief noemt
changes-time = tijd
changes-kind = soort
changes-with = met wie
changes-text = tekst
changes-private = alleen voor uzelf
changes-proof = aantal documenten erbij
changes-place = plaats
changes-ask = uw vraag
changes-questions = vragen
changes-agreements = afspraken
changes-from = van wie
changes-note = notitie
changes-role = functie
changes-how = hoe
