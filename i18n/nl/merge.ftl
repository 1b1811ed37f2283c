# Samenvoegen: twee versies van één dossier worden weer één.

## Wat er misgaat
# $path (text): the other copy.
problem-merge-another = ‘{ $path }’ is een ander dossier dan dit. Wij voegen alleen twee versies van hetzelfde dossier samen. Er is niets veranderd. Open het als een dossier op zichzelf.
problem-merge-newer = ‘{ $path }’ is gemaakt met een nieuwere versie van Jouw weg. Er is niets veranderd. Zet de nieuwste versie op deze computer en voeg het dan samen.
problem-merge-broken = In ‘{ $path }’ staan gegevens die niet van Jouw weg kunnen zijn. Uw dossier is niet veranderd. Vraag of u het bestand opnieuw kunt krijgen.

## Wat er verschilt
# $what (text): a record or field. $before, $after (text): what stood there and what will.
merge-added = Nieuw: { $what }.
merge-removed = Weggehaald: { $what }.
merge-changed = Anders: { $what }. Was { $before }, wordt { $after }.
# $what (text): a record. $field (text): a field of it.
merge-place = { $what }: { $field }

merge-kind-fixed = Vastgelegd
merge-kind-situations = Situatie
merge-kind-events = Gebeurtenis
merge-kind-log = Logboek
merge-kind-meetings = Gesprek
merge-kind-documents = Document
merge-kind-contacts = Contact
merge-kind-voice = Uw kind zegt
merge-kind-child = Uw kind
merge-kind-school = School
merge-kind-board = Schoolbestuur
merge-kind-swv = Samenwerkingsverband
merge-kind-facts = Gegeven
merge-kind-steps = Stap

merge-field-corrections = aanvulling
merge-field-sent = verstuurd of gegeven
merge-field-address = adres
merge-field-agreements = afspraken
merge-field-ask = wat u vraagt
merge-field-born = geboren
merge-field-crossed-out = doorgestreept
merge-field-date = datum
merge-field-document = document erbij
merge-field-email = e-mail
merge-field-extension = soort bestand
merge-field-from = van wie
merge-field-gezag = gezag
merge-field-group = groep of klas
merge-field-how = hoe
merge-field-kind = soort
merge-field-left = uit het plan sinds
merge-field-name = naam
merge-field-names = datum die erin genoemd wordt
merge-field-note = notitie
merge-field-notes = wat er gezegd is
merge-field-parents = Ouders
merge-field-person = contactpersoon
merge-field-phone = telefoon
merge-field-place = waar
merge-field-private = alleen voor uzelf
merge-field-questions = vragen
merge-field-role = rol
merge-field-seen = wie het mag zien
merge-field-since = begonnen
merge-field-situation = bij welke situatie
merge-field-text = tekst
merge-field-time = tijd
merge-field-with = met wie
merge-field-words = woorden

merge-value-all = iedereen
merge-value-away = Weghalen
merge-value-done = gedaan
merge-value-no = nee
merge-value-nothing = niets
merge-value-parents = alleen de ouders
merge-value-skipped = overgeslagen
merge-value-stays = Laten staan
merge-value-there = erbij
merge-value-yes = ja

## Op de opdrachtregel
# $path (text): the other copy. $count (number).
cli-merge-nothing = In ‘{ $path }’ staat niets wat u nog niet hebt. Er is niets veranderd.
cli-merge-differences = { $count ->
        [0] ‘{ $path }’ verandert niets aan wat u ziet. Alleen wat er nog te kiezen is, komt erbij.
        [one] Uit ‘{ $path }’ komt één ding:
       *[other] Uit ‘{ $path }’ komen { $count } dingen:
    }
# $count (number): of what is left to choose.
cli-merge-conflicts = { $count ->
        [one] Op één plaats staat in beide versies iets anders. Allebei blijven bewaard. Kies in het venster wat klopt:
       *[other] Op { $count } plaatsen staat in beide versies iets anders. Allebei blijven bewaard. Kies in het venster wat klopt:
    }
# $what (text): where. $shown (text): what is shown now. $others (text): the other values.
cli-merge-conflict = { $what }: { $shown } of { $others }
cli-merge-done = Samengevoegd. Wat er eerst stond, staat nog in de kopie en in de geschiedenis.
cli-merge-dry = Er is niets veranderd: dit was om te kijken.
# $count (number).
cli-merge-left-out = { $count ->
        [one] Eén deel van de andere versie hebben wij niet overgenomen: het hoort niet bij dit dossier.
       *[other] { $count } delen van de andere versie hebben wij niet overgenomen: ze horen niet bij dit dossier.
    }
# $name (text): of a document.
cli-merge-lacking = Het document ‘{ $name }’ staat op de lijst, maar het bestand zat er niet heel bij. De rest is veilig. Vraag het opnieuw.

## In het venster
settings-merge = Samenvoegen
merge-lead = Hebt u dit dossier aan iemand gegeven, en komt het terug? Of staat het op twee computers? Voeg de andere versie samen met deze. Er gaat niets verloren en u kunt het terugnemen.
merge-choose-file = Kies een reisbestand
merge-choose-folder = Kies een map
merge-choose-title = Kies de andere versie
merge-busy = Bezig met vergelijken …
merge-taking = Bezig met samenvoegen …
merge-title = Samenvoegen
# $path (text): the other copy.
merge-from = De andere versie is ‘{ $path }’. Er is nog niets veranderd.
merge-come = Dit komt erbij of wordt anders
merge-nothing = In de andere versie staat niets wat u nog niet hebt.
merge-more = { $count ->
        [one] … en nog één.
       *[other] … en nog { $count }.
    }
merge-conflicts-before = { $count ->
        [0] In beide versies staat nergens iets wat elkaar tegenspreekt.
        [one] Op één plaats staat in beide versies iets anders. U kiest straks wat klopt. Tot dan blijft allebei bewaard.
       *[other] Op { $count } plaatsen staat in beide versies iets anders. U kiest straks wat klopt. Tot dan blijft allebei bewaard.
    }
merge-take = Samenvoegen
merge-leave = Niet samenvoegen
merge-choices-title = Kies wat klopt
merge-choices-lead = Hier staat in de twee versies iets anders. Kies wat klopt. U mag het ook later doen: beide blijven bewaard.
merge-choices-none = Er is niets meer te kiezen.
merge-shown = Staat er nu
merge-other = Andere versie
merge-keep = Dit houden
merge-use = Dit gebruiken
merge-fixed = Anderen hebben dit al. Wat u niet kiest, blijft er als aanvulling bij staan.
# $what (text): where. $value (text): what was not chosen.
merge-correction = In een andere versie stond hier iets anders. { $what }: { $value }
merge-back = Naar het overzicht
# $differences (number): what came in.
merge-done = { $differences ->
        [0] De andere versie is samengevoegd. Er kwam niets bij.
        [one] Samengevoegd: één ding kwam erbij of werd anders. Met Ctrl+Z neemt u het terug.
       *[other] Samengevoegd: { $differences } dingen kwamen erbij of werden anders. Met Ctrl+Z neemt u het terug.
    }
merge-by-itself = { $differences ->
        [0] Dit dossier is ook ergens anders bewaard. Alles wat daar staat, had u al.
        [one] Dit dossier is ook ergens anders veranderd. Wij hebben dat erbij gezet: één ding. Met Ctrl+Z neemt u het terug.
       *[other] Dit dossier is ook ergens anders veranderd. Wij hebben dat erbij gezet: { $differences } dingen. Met Ctrl+Z neemt u het terug.
    }
# $count (number): places where both sides say something else.
merge-offer-conflicts = { $count ->
        [one] Dit dossier is ook ergens anders veranderd. Op één plaats staat daar iets anders dan hier. Wij hebben niets overschreven.
       *[other] Dit dossier is ook ergens anders veranderd. Op { $count } plaatsen staat daar iets anders dan hier. Wij hebben niets overschreven.
    }
merge-copies-found = { $count ->
        [one] In de map staat nog een versie van dit dossier. Een programma dat mappen gelijk houdt, heeft die gemaakt. Wilt u die samenvoegen?
       *[other] In de map staan nog { $count } versies van dit dossier. Een programma dat mappen gelijk houdt, heeft die gemaakt. Wilt u die samenvoegen?
    }
# $path (text): a travel file. $name (text): the child.
merge-known = ‘{ $path }’ is een versie van het dossier van { $name }, dat u al hebt. Wilt u die samenvoegen met uw dossier, of als een tweede dossier openen?
merge-free-again = Het andere venster is klaar met dit dossier. U kunt hier verder.
merge-waiting = { $count ->
        [one] Op één plaats staat in twee versies van dit dossier iets anders.
       *[other] Op { $count } plaatsen staat in twee versies van dit dossier iets anders.
    }
merge-waiting-press = Bekijken en kiezen
ui-offer-merge = Samenvoegen
ui-offer-merge-mine = Samenvoegen met mijn dossier
ui-offer-second = Als tweede dossier openen
ui-offer-go-on = Hier verder
