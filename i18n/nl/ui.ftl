# Het venster: vaste delen, begin, overzicht, afdrukken, hulp, instellingen.

ui-name = Jouw weg
ui-your-child = uw kind
# $name (text): naam van het kind.
ui-dossier-of = Dossier van { $name }
ui-saved = Alles bewaard
ui-saving = Bewaren …
ui-not-saved = Bewaren lukt niet, ik blijf het proberen
ui-look-only = Alleen lezen
ui-menu = Menu
ui-menu-close = Menu sluiten
ui-help = Hulp van een mens
ui-language-nl = Nederlands
ui-language-en = English
ui-trial = Dit is proefinhoud uit een map, niet de gewone inhoud. Gebruik de uitkomsten niet.
ui-notice-away = Sluiten
ui-offer-last-good = Verder met de goede kopie
ui-offer-save-beside = Mijn versie bewaren, de andere ernaast
ui-offer-close-anyway = Toch sluiten, zonder te bewaren

ui-nav-overview = Overzicht
ui-nav-way = Mijn weg
ui-nav-deadlines = Termijnen
ui-nav-log = Logboek
ui-nav-documents = Documenten
ui-nav-people = Kind en contacten
ui-nav-print = Afdrukken
ui-nav-always = Altijd erbij
ui-nav-help = Hulp en adressen
ui-nav-words = Woorden
ui-nav-later = Nu en straks
ui-nav-expect = Cijfers
ui-nav-settings = Instellingen
ui-nav-close = Naar de dossiers
ui-nav-start = Begin
ui-nav-look = Rondkijken

ui-no-window = Op deze computer kan ik geen venster tonen. De opdrachten werken wel: probeer jouw-weg --help.
ui-choose-dossier = Kies de map van het dossier
ui-choose-documents = Kies documenten
ui-save-as = Bewaar een kopie
ui-save-pdf = Bewaar de PDF
ui-no-dialog = Op deze computer kan ik geen venster tonen om te kiezen. Typ de plaats in het veld.
ui-no-dialog-documents = Op deze computer kan ik geen venster tonen om te kiezen. Sleep het bestand in dit venster, of typ de plaats in het veld.
ui-problem-save-file = Het bestand kon daar niet worden bewaard. Uw dossier is veilig. Kies een andere plaats.
ui-problem-print = De PDF kon niet worden gemaakt of bewaard. Uw dossier is veilig. Kies een andere plaats en probeer het opnieuw.
ui-problem-viewer = Ik kon het niet openen met een ander programma. Het bestand zelf staat er nog. Open het vanuit de map.
ui-problem-example = Het voorbeeld kon niet worden neergezet. Uw eigen dossiers zijn niet veranderd. Kies bij Instellingen een andere plaats voor uw dossiers.

## Eerste scherm
start-title = Bent u het niet eens met de school over hulp voor uw kind?
start-lead = Beantwoord een paar vragen. U ziet welke stappen u kunt zetten, vóór welke dag, en wat u meeneemt naar het gesprek.
start-begin = Beginnen
start-look = Lees eerst hoe het gaat
start-example = Een voorbeeld bekijken
start-example-folder = Voorbeeld
start-promise = Alles blijft op deze computer. Er gaat niets naar het internet. Dit is uitleg, geen juridisch advies, en niet van de overheid.
start-dossiers = Uw dossiers
start-no-dossiers = U heeft hier nog geen dossier. Met ‘Beginnen’ maakt u er een.
start-nameless = Zonder naam
start-opened-today = vandaag geopend
start-opened-yesterday = gisteren geopend
# $date (text): een datum.
start-opened = laatst geopend op { $date }
start-unreadable = niet gevonden of niet te lezen
start-no-day = geen open termijn
# $what (text): korte naam van een termijn; $date (text): een dag.
start-next-day = u: { $what }, uiterlijk { $date }
# $name (text): naam van het kind.
start-open-named = Open het dossier van { $name }
start-forget = Haal uit deze lijst (de map blijft)
start-open = Dossier openen …
start-type-path = Typ waar de map staat
start-path = Map van het dossier
start-path-hint = Bijvoorbeeld: /home/uw-naam/Documenten/Jouw weg/Sam
start-path-open = Deze map openen

## Een nieuw dossier
begin-next = Verder
begin-back = Terug
begin-choose-first = Kies eerst een antwoord.
begin-name-title = Voor wie maakt u dit dossier?
begin-name-lead = De naam komt op de map en op wat u afdrukt.
begin-name = Hoe noemt u uw kind hier?
begin-name-hint = Een voornaam of roepnaam is genoeg. U mag dit ook leeg laten.
begin-name-number = Hier staat een lang nummer. Vul nooit een burgerservicenummer (BSN) in. Een voornaam is genoeg.
begin-letter-title = Heeft u een brief of mail met een besluit?
begin-letter-lead = Een brief met een datum zegt veel. Met die datum rekenen we uw laatste dag uit.
begin-has-letter = Ik heb een brief
    .hint = Of een mail, of een bericht in een systeem van de school.
begin-no-letter = Er is nog geen brief
    .hint = Er is alleen gepraat, of u wacht nog.
begin-from-title = Van wie is de brief?
begin-from-lead = Kijk bovenaan de brief, of onderaan bij de handtekening.
begin-from-school = Van de school of het schoolbestuur
begin-from-swv = Van het samenwerkingsverband
    .hint = Daarin werken de scholen in uw streek samen. Het beslist over speciaal onderwijs.
begin-from-gemeente = Van de gemeente
    .hint = Bijvoorbeeld over vervoer naar school, of over jeugdhulp.
begin-from-other = Van iemand anders, of ik weet het niet
begin-kind-title = Wat staat er in de brief?
begin-kind-lead = Kies wat het beste past.
begin-letter-refused = De school laat mijn kind niet toe
begin-letter-suspended = Mijn kind mag tijdelijk niet komen (schorsing)
begin-letter-removed = Het besluit om mijn kind van school te sturen
    .hint = Dat heet verwijderen. Staat er alleen een voornemen in? Kies dan ‘Iets anders’.
begin-letter-opp = Het plan voor mijn kind (OPP)
    .hint = OPP is het ontwikkelingsperspectief: wat uw kind kan leren en welke hulp het krijgt.
begin-letter-data = De school vraagt om meer gegevens
begin-letter-later = De school stelt het besluit uit
    .hint = In de brief staat een nieuwe dag waarop de school beslist.
begin-letter-bezwaar = Het antwoord op mijn bezwaar, over toelaten
begin-letter-bezwaar-removed = Het antwoord op mijn bezwaar, over van school sturen
begin-letter-tlv = Een besluit over speciaal onderwijs (TLV)
    .hint = TLV is de toelaatbaarheidsverklaring. Het besluit kan ja of nee zijn.
begin-letter-tlv-later = Het samenwerkingsverband stelt zijn besluit uit
begin-letter-tlv-bezwaar = Het antwoord op mijn bezwaar over de TLV
begin-letter-transport = Een besluit over vervoer naar school
begin-letter-care = Een besluit over jeugdhulp
begin-letter-transport-bezwaar = Het antwoord op mijn bezwaar, over vervoer
begin-letter-care-bezwaar = Het antwoord op mijn bezwaar, over jeugdhulp
begin-letter-other = Iets anders
begin-date-title = Welke datum staat op de brief?
begin-date-lead = Niet de dag waarop u de brief kreeg. Uw laatste dag telt vanaf de datum op de brief.
begin-date = De datum die op de brief staat
begin-date-hint = Bijvoorbeeld: 13 november 2026, of 13-11-2026.
begin-names = Welke nieuwe dag noemt de brief?
begin-names-hint = Staat er geen dag in? Laat dit leeg.
begin-no-date = Ik heb de datum nu niet
begin-situation-title = Wat speelt er?
begin-situation-lead = Kies wat het beste past. Later kunt u altijd iets toevoegen of weghalen.

## Kiezen wat er speelt
pick-search = Zoek in uw eigen woorden
pick-search-hint = Bijvoorbeeld: geschorst, taxi, OPP, thuis.
# $n (number): hoeveel er gevonden zijn.
pick-found = { $n ->
    [one] 1 gevonden
   *[other] { $n } gevonden
}
pick-nothing = Niets gevonden. Probeer een ander woord, of maak het veld leeg en kies uit de lijst.
pick-group-help = Op school: hulp en het plan
pick-group-home = Thuis, zonder school
pick-group-away = Geschorst, of weg van school
pick-group-special = Speciaal onderwijs
pick-group-school = Een school zoeken of wisselen
pick-group-gemeente = De gemeente: vervoer en zorg
pick-group-complaint = Een klacht, of gegevens van mijn kind
pick-group-other = Iets anders
# Woorden waarmee ouders zoeken; ze staan nergens in beeld.
pick-also-ondersteuning = autisme, adhd, dyslexie, hoogbegaafd, begeleiding, arrangement, zorg, hulp in de klas, pesten
pick-also-opp = plan, ontwikkelingsperspectief, handtekening, instemmen, tekenen, handelingsplan
pick-also-discriminatie = handicap, beperking, aanpassing, rolstoel, ziekte, medicijnen, ongelijk
pick-also-thuiszitten = thuis, thuiszitter, verzuim, leerplicht, schoolweigering, overspannen, niet naar school
pick-also-vrijstelling = leerplicht, 5 onder a, ontheffing, uitschrijven
pick-also-schorsing = geschorst, time-out, naar huis gestuurd, mag niet komen, tijdelijk weg
pick-also-verwijdering = van school gestuurd, uitschrijven, weg, andere school zoeken, ontslag
pick-also-tlv = speciaal onderwijs, sbo, so, vso, praktijkonderwijs, toelaatbaarheidsverklaring
pick-also-tlv-geweigerd-door-school = speciaal onderwijs, aanvragen, school wil niet, toelaatbaarheidsverklaring
pick-also-instelling = doof, slechthorend, tos, taal, blind, slechtziend, cluster 1, cluster 2
pick-also-toelating = aanmelden, inschrijven, weigeren, wachtlijst, geen plek, nieuwe school
pick-also-overstap = verhuizen, wisselen, andere school, nieuwe school
pick-also-schooladvies = advies, groep 8, doorstroomtoets, brugklas, middelbare school, vmbo, havo, vwo
pick-also-vervoer = taxi, taxibusje, busje, leerlingenvervoer, reizen, kilometers
pick-also-jeugdhulp = jeugdwet, zorg op school, begeleider, pgb, therapie, wijkteam, verpleging
pick-also-klacht = klagen, boos, behandeld, vertrouwenspersoon, inspectie, directeur, leraar
pick-also-dossier = gegevens, privacy, avg, inzage, verslag, fout, verwijderen, dossier
pick-running = Dit staat al in uw plan
pick-aside = Dit had u weggehaald. Uw antwoorden zijn bewaard.
pick-read = Lees eerst hoe het gaat
pick-unsure = Ik weet het niet
pick-unsure-hint = Dan denkt een mens met u mee. U ziet wie u kunt bellen.

## Overzicht
overview-title = Wat u nu kunt doen
# $situation (text): in de woorden van een ouder.
overview-situation = Uw situatie: { $situation }
overview-begin-title = Vertel wat er speelt
overview-begin-text = Dit dossier is nog leeg. Beantwoord een paar vragen. Dan staat hier wat u nu kunt doen, en vóór welke dag.
overview-begin = Verder met beginnen
overview-nothing-title = Er is nu geen stap die u moet zetten
overview-nothing-text = Kijk bij Mijn weg of er nog een vraag open staat. Gebeurt er iets nieuws, zoals een brief? Vul de datum in bij Termijnen.
overview-questions = Naar mijn weg
overview-done = Dit heb ik gedaan
overview-write = Wat schrijf ik op?
overview-why = Waarom deze stap?
overview-all = Alles over deze stap
# $n (number): hoeveel waarschuwingen.
overview-all-mind = { $n ->
    [one] Alles over deze stap, en 1 ding om op te letten
   *[other] Alles over deze stap, en { $n } dingen om op te letten
}
overview-also = Dit kan nu ook
# $n (number): hoeveel stappen er nog meer zijn.
overview-also-more = { $n ->
    [one] En nog 1 stap
   *[other] En nog { $n } stappen
}
news-seen = Ik heb dit gelezen
overview-all-days = Alle termijnen
# $date (text): een dag.
overview-do-by = Doe dit uiterlijk { $date }
# $date (text): een dag.
overview-law = volgens de wet: t/m { $date }
# $date (text): een dag.
overview-late = De laatste dag was { $date }. Die dag is voorbij.
overview-unsure = Of deze dag voor u geldt, hangt af van een vraag die nog open staat.
# $period (text): zes weken; $date (text): een datum; $end (text): een dag; $reason (text): zondag, Eerste Kerstdag.
overview-moved = { $period } na { $date } is { $end }: { $reason }. Daarom schuift de laatste dag op.
# $period (text): zes weken; $date (text): een datum.
overview-counted = Geteld: { $period } vanaf { $date }. De dag zelf telt niet mee.
overview-how = Hoe is dit berekend?
overview-clocks = Twee klokken
overview-no-day = Er loopt nu geen termijn die wij kennen.
# $date (text): dag en maand.
overview-today = vandaag, { $date }
# $what (text): korte naam; $date (text): een dag.
overview-mark-yours = u: { $what } · { $date }
# $what (text): korte naam; $date (text): een dag.
overview-mark-theirs = zij: { $what } · { $date }
# $days (text): de dagen op de lijn, met puntkomma's ertussen.
overview-clocks-told = Tijdlijn. { $days }.
overview-missing = Dit ontbreekt nog
overview-nothing-missing = Er ontbreekt nu niets dat wij kennen.
# $n (number): hoeveel.
overview-more = { $n ->
    [one] En nog 1 ding
   *[other] En nog { $n } dingen
}
overview-happened = Laatst gebeurd
overview-nothing-happened = U heeft nog niets opgeschreven.
overview-log = Naar het logboek
overview-no-meeting = Heeft u binnenkort een gesprek?
overview-no-meeting-text = Zet het erin. Dan drukt u één blad af met uw punten.
overview-plan-meeting = Een gesprek opschrijven
# $day (text): een dag; $time (text): zoals opgeschreven.
overview-meeting-at = { $day }, { $time } uur
overview-meeting-text = Neem één blad mee met uw punten.
overview-sheet = Gespreksblad afdrukken

## Afdrukken
pdf-title = Afdrukken
pdf-lead = U maakt een PDF. Die kunt u afdrukken, of zelf met een mail meesturen.
pdf-pack = Wat wilt u afdrukken?
pdf-pack-sheet = Gespreksblad
    .hint = Eén bladzijde voor een gesprek: wat u vraagt, en ruimte om te schrijven.
pdf-pack-dossier = Het hele dossier
    .hint = Alles op een rij, met de dagen en de bronnen.
pdf-language = In welke taal?
    .hint = School en commissies lezen Nederlands.
pdf-language-nl = In het Nederlands
pdf-language-en = In het Engels
pdf-for = Voor wie is het?
pdf-for-own = Voor mezelf
    .hint = Alles staat erin, ook wat alleen voor u is.
pdf-for-school = Voor de school
    .hint = Wat u ‘alleen voor mij’ noemde, blijft weg.
pdf-for-committee = Voor een commissie of rechter
    .hint = Wat u ‘alleen voor mij’ noemde, blijft weg.
pdf-parts = Dit komt erin
    .hint = Haal een vinkje weg om een deel weg te laten.
pdf-part-summary = Samenvatting
pdf-part-ladder = Waar u staat op de ladder
pdf-part-deadlines = Termijnen
pdf-part-steps = Gezette stappen
pdf-part-agreements = Afspraken
pdf-part-log = Logboek
pdf-part-voice = Stem van uw kind
pdf-part-contacts = Contacten
pdf-part-documents = Lijst van documenten
pdf-part-missing = Wat nog ontbreekt
pdf-save = PDF bewaren en openen
pdf-busy = PDF maken …
# $path (text): waar het bestand staat.
pdf-done = De PDF staat klaar: { $path }
pdf-open = Opnieuw openen
pdf-type-path = Typ zelf waar de PDF komt
pdf-path = Plaats en naam van de PDF
pdf-path-hint = Bijvoorbeeld: /home/uw-naam/Documenten/gesprek.pdf
pdf-path-save = Hier bewaren
pdf-no-dialog = Op deze computer kan ik geen venster tonen om te kiezen. Uw dossier is veilig. Typ hieronder waar de PDF moet komen.
pdf-stays = De PDF blijft op deze computer. Jouw weg verstuurt niets.

## Woorden en hulp
help-title = Hulp van een mens
help-lead = U hoeft dit niet alleen te doen. Bel gerust, ook als u nog niet weet wat u wilt.
help-steunpunt = Het ouder- en jeugdsteunpunt van uw streek
help-steunpunt-text = Hier krijgt u uitleg, advies en steun van iemand die de scholen in uw streek kent. Elk samenwerkingsverband heeft zo’n steunpunt.
help-steunpunt-find = Zo vindt u het: in de schoolgids staat bij welk samenwerkingsverband de school hoort. Op de site daarvan staat het steunpunt.
help-steunpunt-say = Zeg bijvoorbeeld: ‘Ik heb een verschil van mening met de school over hulp voor mijn kind. Wilt u met mij meedenken?’
# $site (text): adres van een site.
help-site = Open { $site } in de browser
help-bodies = Landelijke hulp en adressen
help-own = Uw eigen mensen
help-own-none = nog niet ingevuld
help-own-hint = Zet hier ook de mensen bij die u vaker spreekt, zoals de leerplichtambtenaar of de jeugdconsulent van de gemeente.
help-own-fill = Aanvullen
help-more = Meer opzoeken
# $date (text): een datum.
help-checked = Nagekeken op { $date }
# $date (text): een datum.
help-check-first = Opgeschreven op { $date }. Controleer dit eerst.

## Woorden
words-title = Woorden uitgelegd
words-lead = School en gemeente gebruiken moeilijke woorden. Hier staat wat ze betekenen.
words-search = Zoek een woord
words-search-hint = Een paar letters zijn genoeg. Het Engelse woord mag ook.
# $n (number): hoeveel woorden er staan.
words-count = { $n ->
    [one] 1 woord
   *[other] { $n } woorden
}
help-no-word = Dit woord staat er niet bij. Probeer een paar letters.

## Nu en straks
later-title = Nu en straks
later-lead = De regels veranderen. Hier ziet u wat nu geldt, en wat nog maar een plan is.
later-now = Dit geldt nu
later-now-text = U mag de school hierop wijzen.
later-practice = Zo gaat het nu
later-practice-text = Dit staat niet in de wet. Vraag het na bij uw samenwerkingsverband.
later-planned = Dit is nog maar een plan
later-planned-text = U heeft hier nu nog geen recht op. Een plan kan nog veranderen.
# $when (text): een datum of jaar, of leeg.
help-change-law = { $when ->
    [none] Dit is nu de wet
   *[other] Wet sinds { $when }
}
# $when (text): een datum of jaar, of leeg.
help-change-practice = { $when ->
    [none] Zo gaat het nu. Het is geen recht
   *[other] Zo gaat het sinds { $when }. Het is geen recht
}
# $when (text): een datum of jaar, of leeg.
help-change-planned = { $when ->
    [none] Nog geen wet: een plan
   *[other] Nog geen wet: een plan voor { $when }
}

## Wat u kunt verwachten
expect-title = Wat u kunt verwachten
expect-lead = Cijfers uit verslagen, met het jaar erbij. Oude cijfers zeggen niet alles over nu.
expect-none = Wij kennen hier nu geen cijfers met een bron.
# $year (text): het jaar van de cijfers.
expect-year = Cijfers van { $year }

help-disclaimer = Jouw weg geeft uitleg, geen juridisch advies. Het is niet van de overheid.

## Instellingen
settings-title = Instellingen
settings-lead = Wat u hier kiest, geldt meteen en wordt bewaard.
settings-language = Taal van het venster
settings-size = Grootte van de tekst
# $n (number): percentage.
settings-percent = { $n } %
settings-look = Kleuren en contrast
settings-look-light = Licht
    .hint = Warm papier en inkt.
settings-look-dark = Donker
    .hint = Rustiger voor de ogen in de avond.
settings-look-high = Veel contrast
    .hint = Zwart op wit, met dikke randen.
settings-library = Waar uw dossiers staan
# $folder (text): een map.
settings-library-now = Nieuwe dossiers komen in deze map: { $folder }. Dossiers die er al zijn, blijven staan tot u ze verhuist.
settings-library-other = Een andere map
settings-library-hint = Typ de hele plaats van een map die er al is.
settings-library-refused = Deze map is er niet. Er is niets veranderd. Typ de hele plaats, vanaf het begin.
settings-library-choose = Map kiezen …
settings-library-use = Deze map gebruiken
# $program (text), $content (text): versies.
settings-version = Jouw weg { $program } · inhoud { $content }
