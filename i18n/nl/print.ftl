# Op papier: het gespreksblad en het dossier. De ouders spreken: "wij".
# $name (text): de naam van het kind. $date (text): een datum in woorden.

print-sheet = Gespreksblad
print-sheet-title = Gespreksblad { $name }
print-dossier = Dossier passend onderwijs
print-dossier-title = Dossier { $name }
print-subject = Passend onderwijs
print-child = Ons kind
# $version (text): de versie van de inhoud.
print-foot = Gemaakt door de ouders op { $date } · inhoud versie { $version } · informatie, geen juridisch advies
# $page, $pages (text): het nummer van de bladzijde, en hoeveel er zijn.
print-page-of = { $page } van { $pages }
# $time (text): een tijd zoals de ouders die opschreven.
print-time = { $time } uur
print-date-and-time = { $date }, { $time } uur
# $with (text): een of meer namen.
print-with = met { $with }
# $words (text): de woorden van het kind.
print-quote = “{ $words }”

## Het gespreksblad

print-ask = Wij vragen:
print-standing = Waar we staan
print-agreed = Dit spraken we af
print-agreed-by = Uiterlijk { $date }.
print-days = Deze dagen tellen
print-side-we = Wij:
print-side-they = Zij:
print-child-says = Wat { $name } zelf zegt
print-questions = Onze vragen
print-new-agreements = Nieuwe afspraken
print-what = wat
print-who = wie
print-when = wanneer
print-sheet-more = Er is meer. Dat staat in het dossier.
print-kept-yes = Gedaan.
print-kept-no = Niet gedaan.
print-kept-open = Nog open.

## Waar we staan, in zinnen

# $event (text): de naam van een gebeurtenis.
print-happened = { $date }: { $event }.
print-happened-aanmelding-made = Op { $date } meldden wij ons kind schriftelijk aan.
print-happened-aanmelding-received = Op { $date } kreeg de school onze aanmelding.
print-happened-data-requested = Op { $date } vroeg de school om gegevens.
print-happened-data-supplied = Op { $date } gaven wij de gegevens aan de school.
print-happened-application-sent = Op { $date } ging de aanvraag weg.
print-happened-application-received = Op { $date } kwam de aanvraag binnen.
print-happened-application-received-tlv = Op { $date } kreeg het samenwerkingsverband de aanvraag voor een toelaatbaarheidsverklaring (TLV).
print-happened-extension-announced = Op { $date } kwam er bericht dat de beslissing later komt.
print-happened-decision-sent = Het besluit is van { $date }.
print-happened-decision-sent-tlv = Op { $date } nam het samenwerkingsverband een besluit over de toelaatbaarheidsverklaring (TLV).
print-happened-decision-sent-toelating = Op { $date } nam het schoolbestuur een besluit over de toelating.
print-happened-bezwaar-sent = Op { $date } stuurden wij ons bezwaar.
print-happened-bezwaar-received = Op { $date } kwam ons bezwaar binnen.
print-happened-bezwaar-decision-sent = Het besluit op ons bezwaar is van { $date }.
print-happened-gpo-filed = Op { $date } vroegen wij de Geschillencommissie passend onderwijs om een oordeel.
print-happened-gpo-opinion = Op { $date } gaf de Geschillencommissie passend onderwijs haar oordeel.
print-happened-ingebrekestelling-received = Op { $date } kwam onze ingebrekestelling binnen.
print-happened-beroep-filed = Op { $date } gingen wij in beroep bij de rechter.
print-happened-hearing = Op { $date } was de hoorzitting.
# $step (text): wat de stap vraagt, als opdracht. $others (number): hoeveel andere stappen ook kunnen.
print-now = { $others ->
    [0] De stap die nu kan: { $step }.
    [one] De stap die nu kan: { $step }. Er is nog één andere stap mogelijk.
   *[other] De stap die nu kan: { $step }. Er zijn nog { $others } andere stappen mogelijk.
}
print-now-short = De stap die nu kan: { $step }.
print-standing-none = Er is nog geen situatie gekozen.
print-next-meeting = Op { $date } vragen wij:

## Voorblad

print-for-own = eigen exemplaar
print-for-school = voor de school
print-for-committee = voor een commissie of rechter
print-made-by = Ouders
print-born = Geboren
print-school = School
print-board = Schoolbestuur
print-swv = Samenwerkingsverband
print-contents = Inhoud

## De ladder

print-ladder = De stappen die er zijn
print-ladder-intro = De stappen staan in de volgorde waarin ze kunnen. Een vinkje is gedaan. Een dichte stip in een ring is waar we nu zijn. Een lege ring kan nog komen.
print-ladder-none = Er zijn nog geen stappen in beeld.
print-rung-done = Gedaan op { $date }.
print-rung-here = Hier zijn we nu.
print-rung-now = Dit kan nu ook.
print-rung-later = Kan nog komen.
print-rung-passed = Nu niet nodig.
print-rung-skipped = Overgeslagen.
print-rung-skipped-on = Overgeslagen op { $date }.
print-rung-closed = Kan niet meer.
# $questions (text): een of meer vragen.
print-rung-unsure = Nog niet zeker of dit geldt. Dat hangt af van: { $questions }
print-told = Wat wij antwoordden
print-question = vraag
print-our-answer = ons antwoord
print-unchecked = De uitleg van de wet in dit dossier is nog niet nagekeken door een jurist.
print-outdated = Een deel van de uitleg moest vóór { $date } opnieuw zijn nagekeken. Controleer of het nog klopt.
# $version (text): de versie van inhoud uit een map, die nog niet is uitgebracht.
print-version-trial = { $version } (proefinhoud)

## Termijnen

print-deadlines = Termijnen
print-deadlines-intro = Bij onze eigen termijnen staat de veilige dag vooraan. De laatste dag volgens de wet staat erbij.
print-deadlines-none = Er lopen nu geen termijnen die wij kennen. Zonder datum van een brief of besluit rekenen wij geen termijn uit.
print-deadlines-ours = Onze laatste dagen
print-deadlines-theirs = De laatste dagen van de anderen
print-day = dag
print-for-what = waarvoor
print-no-day = nog geen dag
print-by-law = Volgens de wet: t/m { $date }.
print-by-rules = Volgens het reglement: t/m { $date }.
print-by-letter = Volgens de brief: t/m { $date }.
print-by-agreement = Volgens de afspraak: t/m { $date }.
print-by-advice = Ons advies: t/m { $date }. Dit is geen termijn uit de wet.
print-should-have-been = Had er uiterlijk { $date } moeten zijn.
print-whose-parent = termijn van de ouders
print-whose-school = termijn van de school of het schoolbestuur
print-whose-swv = termijn van het samenwerkingsverband
print-whose-gpo = termijn van de Geschillencommissie passend onderwijs
print-whose-gemeente = termijn van de gemeente
print-whose-other = termijn van een ander
# $days (number): dagen tot en met de laatste dag.
print-state-open = { $days ->
    [0] Vandaag is de laatste dag.
    [one] Nog één dag tot de laatste dag.
   *[other] Nog { $days } dagen tot de laatste dag.
}
print-state-met = Gedaan op { $date }, op tijd.
print-state-met-late = Gedaan op { $date }, na de laatste dag.
print-state-met-undated = Gedaan.
print-state-closed = Geldt niet meer: er is een andere termijn voor in de plaats.
print-state-notice = Dit bericht hoeft niet te komen.
print-state-notice-over = De dag is voorbij. Dit bericht hoefde niet te komen.
print-state-suspended = De termijn staat nu stil.
print-state-conditional = Geldt pas als er bezwaar is gemaakt.
print-state-unsure = Nog niet zeker of deze termijn geldt.
# $days (number): dagen na de laatste dag.
print-state-late-ours = { $days ->
    [one] De laatste dag was gisteren.
   *[other] De laatste dag was { $days } dagen geleden.
}
print-state-late-theirs = { $days ->
    [one] Eén dag te laat.
   *[other] { $days } dagen te laat.
}
print-state-right = Dit recht begint op deze dag, als er dan geen beslissing is.
print-state-right-begun = Dit recht is begonnen.
# $period (text): een termijn in woorden, $from (text): een datum, $event (text): een gebeurtenis.
print-counted = Geteld: { $period } vanaf { $from } ({ $event }). De dag zelf telt niet mee.
print-counted-plain = Geteld: { $period } vanaf { $from }. De dag zelf telt niet mee.
print-counted-back = Teruggeteld: { $period } vóór { $from } ({ $event }).
print-counted-named = Genoemd in: { $event }, { $from }.
print-count-ends = Het tellen eindigt op { $date }.
# $days (text): dagen met hun reden.
print-moved = Die dag schuift op. Niet op: { $days }.
# $reason (text): de naam van de dag.
print-moved-day = { $date } ({ $reason })
print-provisional = Voorlopig: hierin zit een dag die nog niet vaststaat.
# $question (text): een vraag.
print-depends-on = Dit hangt af van de vraag: { $question }
print-confidence-i = onze uitleg van de wet
print-confidence-o = controleer dit eerst
print-confidence-c = bronnen verschillen: de veiligste uitkomst staat hier

## Stappen, datums, afspraken

print-steps = Wat wij deden
print-steps-none = Er zijn nog geen stappen gezet.
print-step = stap
print-step-skipped = overgeslagen
print-date = datum
print-events = Datums die tellen
print-event = wat er gebeurde
print-event-names = daarin staat: { $date }
print-agreements = Afspraken
print-agreements-none = Er zijn nog geen afspraken opgeschreven.
print-agreed-on = gesprek van
print-kept = gedaan?

## Gesprekken en logboek

print-log = Gesprekken en logboek
print-log-none = Er is nog niets opgeschreven.
print-meetings = Gesprekken
print-log-entries = Logboek
print-with-whom = met wie
print-said = wat er gebeurde of gezegd werd
print-private = alleen voor onszelf
print-kind-talk = gesprek
print-kind-call = telefoon
print-kind-mail = mail of bericht
print-kind-letter = brief
print-kind-incident = voorval
print-kind-agreement = afspraak
print-kind-note = notitie
# $count (number): hoeveel documenten, $numbers (text): hun nummers.
print-see-documents = { $count ->
    [one] zie document { $numbers }
   *[other] zie documenten { $numbers }
}
print-voice-none = Er staan nog geen eigen woorden van ons kind in.

## Mensen

print-contacts = Mensen en adressen
print-parent = Ouder
print-contact = Contact
print-gezag-yes = met gezag
print-gezag-no = zonder gezag

## Documenten

print-documents = Documenten
print-documents-intro = Deze stukken zitten bij het dossier. Het controlegetal laat zien dat een bestand niet is veranderd.
print-documents-none = Er zitten nog geen stukken bij het dossier.
print-number = nr.
print-document = stuk
print-kind-and-from = soort, van wie
# $hash (text): de eerste twaalf tekens van de SHA-256 van het bestand.
print-hash = controlegetal { $hash }…
print-added = bewaard { $date }

## Wat ontbreekt

print-missing = Wat nog ontbreekt
print-missing-none = Er ontbreekt nu niets.
print-missing-events = Datums
print-missing-documents = Stukken
print-missing-contacts = Namen en adressen
print-missing-answers = Antwoorden
print-contact-school = de school
print-contact-board = het schoolbestuur
print-contact-swv = het samenwerkingsverband

## Colofon

print-colophon = Over dit dossier
print-colophon-made = De ouders maakten dit dossier op { $date } met het programma Jouw weg. Wat de ouders opschreven, is van henzelf.
print-colophon-version = De stappen en termijnen komen uit inhoud versie { $version } van { $date }.
print-colophon-calendar = De vrije dagen zijn bekend tot en met { $date }. Een termijn die later eindigt, kan nog verschuiven.
print-not-advice = Dit is informatie en geen juridisch advies. Het programma is niet van de overheid.
print-sources = Bronnen van de termijnen
print-source = bron
print-source-title = waar het staat
print-checked-on = nagekeken

## Wat er mis kan gaan

# $path (text): waar de PDF zou komen.
print-problem-place = De PDF kan niet worden bewaard als ‘{ $path }’. Dat is een map, of de map bestaat niet. Noem een bestand in een map die er is. Aan uw dossier is niets veranderd.

## Eén situatie op één blad

# $date (text): een datum. $version (text): de versie van de inhoud.
print-poster = De ladder
print-poster-foot = Gemaakt op { $date } · inhoud versie { $version } · informatie, geen juridisch advies
print-poster-school = Samen op school, en hulp ernaast
print-poster-own = De stappen
print-poster-help = Hulp van een mens
print-poster-note = Niet elke stap geldt voor elk kind. De app Jouw weg rekent uw eigen dagen uit. De volgorde is afgeleid uit de wet en van wat de instanties zelf schrijven. Een jurist heeft de inhoud nog niet nagekeken.
# $phone (text): een telefoonnummer.
print-poster-phone = Telefoon { $phone }.
print-poster-phone-check = Telefoon { $phone } (controleer dit nummer eerst).
# $term (text): een termijn, zoals: zes weken na: Besluit verstuurd.
print-poster-we = U heeft { $term }.
print-poster-they = Zij hebben { $term }.
# $period (text): een periode. $event (text): de naam van een gebeurtenis.
print-poster-after = { $period } na: { $event }
print-poster-before = tot { $period } vóór: { $event }
# $week (number): de hoeveelste. $month (text): de naam van een maand.
print-poster-week = volle week { $week } van { $month }
print-poster-after-term = { $period } nadat uw eigen tijd om bezwaar te maken voorbij is
# $opens, $last (text): dagen, zoals 25 maart.
print-poster-days = Van { $opens } tot en met { $last }.
print-poster-day = Tot en met { $last }.
print-poster-who-parent = U zelf
print-poster-who-teacher = Leerkracht of mentor
print-poster-who-support = Intern begeleider of zorgcoördinator
print-poster-who-head = Directeur
print-poster-who-board = Schoolbestuur
print-poster-who-steunpunt = Ouder- en jeugdsteunpunt
print-poster-who-swv = Samenwerkingsverband
print-poster-who-consulent = Onderwijsconsulent
print-poster-who-advice = Iemand die u advies geeft
print-poster-who-committee = Commissie
print-poster-who-gpo = Geschillencommissie passend onderwijs
print-poster-who-lbt = Bezwaaradviescommissie
print-poster-who-college = College voor de Rechten van de Mens
print-poster-who-inspectie = Inspectie van het Onderwijs
print-poster-who-ombudsman = Ombudsman
print-poster-who-ap = Autoriteit Persoonsgegevens
print-poster-who-gemeente = Gemeente
print-poster-who-court = Rechter
print-poster-who-raad-van-state = Raad van State

# $known (text): ids van situaties.
print-problem-which-ladder = Zeg welke ladder: --situation met een van { $known }.
print-problem-which-dossier = Zeg welk dossier: de map waarin het staat. Alleen bij --pack ladder hoort --situation.

## De inhoud als boek, voor een jurist

print-book-title = De inhoud van Jouw weg
print-book-about = Hoe u dit boek leest
print-book-intro = Dit boek bevat alles wat de app tegen ouders zegt, in twee talen naast elkaar. Bij elk stuk staan de id, de regels, de bronnen en hoe zeker wij zijn. S: bron gezien. I: onze uitleg. S-old: oude bron. O: niet bevestigd. C: bronnen verschillen. Klopt een stuk? Zet er dan uw paraaf en de datum bij. Klopt het niet? Schrijf op wat er moet staan.
print-book-facts = Feiten over de zaak
print-book-steps = Stappen
print-book-deadlines = Termijnen
print-book-events = Gebeurtenissen
print-book-documents = Papieren
print-book-bodies = Instanties
print-book-glossary = Woordenlijst
print-book-changes = Nu en straks
print-book-sources = Bronnen
print-book-ladder = De ladder, van onder naar boven
print-book-initials = Paraaf en datum
print-book-name = naam
print-book-short = in het kort
print-book-intro-name = uitleg
print-book-question = vraag
print-book-hint = hulp bij de vraag
print-book-answer = antwoord
print-book-end = uitkomst
print-book-text = tekst
print-book-lead = wat het is
print-book-why = waarom
print-book-first = eerst
print-book-whom = bij wie
print-book-write = brief
print-book-bring = meenemen
print-book-when = wanneer
print-book-silence = bij geen antwoord
print-book-warning = let op
print-book-outcome = hoe het afloopt
print-book-why-term = de regel
print-book-after-term = als de dag voorbij is
print-book-what = waarvoor
print-book-cost = kosten
print-book-word = woord
# $to (text): de id van een knoop.
print-book-skip = Anders door naar { $to }.
# $steps (text): ids van stappen. $outcomes (text): uitkomst → knoop, …
print-book-after = Na { $steps }.
print-book-closes = Sluit { $steps }.
print-book-optional = Mag worden overgeslagen.
print-book-outcomes = Uitkomsten: { $outcomes }.
# $tests (text): voorwaarden in ids; & = en, | = of.
print-book-guard = Als { $tests }.
print-book-step = Wie: { $who }. Soort: { $kind }. Kosten: { $cost }. Bindend: { $binding }. Stopt de klok: { $clock }. Termijnen: { $deadlines }. Papieren: { $documents }. Legt vast: { $records }.
print-book-rule = Situaties: { $situations }. Van: { $whose }. Telt vanaf: { $from }. Duur: { $period }. Grondslag: { $basis }. Gehaald door: { $met }.
print-book-law = Bronnen: { $sources }. Zekerheid: { $confidence }.
print-book-reviewed = Eigenaar: { $owner }. Nagelezen op { $on }, opnieuw vóór { $by }.

# What others have stays; what came later stands under it. $date (text).
print-crossed-out-on = Doorgestreept op { $date }
print-crossed-out = Doorgestreept
print-added-on = Aangevuld op { $date }:
