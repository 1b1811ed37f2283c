# De schermen: mijn weg, stap, termijnen, logboek, gesprekken, documenten, kind en mensen.

## Mijn weg

way-title = Mijn weg
way-choose-title = Waar gaat het over?
way-choose-lead = Kies wat het beste past. U kunt later altijd iets anders kiezen.
way-choose-more-title = Wat speelt er nog meer?
way-choose-more-lead = Het komt in hetzelfde plan. Wat u al deed, telt mee.
way-choose-add = Zet in mijn plan
way-choose-cancel = Toch niet
# $n (number): het nummer van de vraag; $situation (text): korte naam van de situatie.
way-kicker = Vraag { $n } · { $situation }
# $situation (text): korte naam van de situatie.
way-kicker-changing = U wijzigt een antwoord · { $situation }
way-next = Verder
way-back = Terug
way-keep = Niet wijzigen
way-why = Waarom vragen we dit?
# $word (text): een woord uit de woordenlijst.
way-word = Wat betekent ‘{ $word }’?
# $n (number): hoeveel antwoorden er zijn gegeven.
way-answers = Uw antwoorden tot nu toe ({ $n })
way-answers-title = Uw antwoorden tot nu toe
way-pick-first = Kies eerst een antwoord. Weet u het niet? Kies dan ‘Ik weet het niet’.
way-change = Wijzigen
# $question (text): de vraag.
way-change-name = Wijzig uw antwoord op: { $question }
# $n (number): hoeveel antwoorden niet meer meetellen.
way-pruned = { $n ->
    [one] 1 antwoord niet meer gebruikt.
   *[other] { $n } antwoorden niet meer gebruikt.
}
way-pruned-why = U heeft een eerder antwoord gewijzigd. Wij gooien niets weg.
way-gone = Een vraag die er niet meer is.
way-undo = Ongedaan maken
way-date-skip = Ik weet de datum nu niet
way-date-skip-hint = Zonder datum kunnen wij geen laatste dag uitrekenen. U kunt de datum later invullen.
way-free-label = Uw antwoord
way-free-save = Verder
way-free-year-hint = Een jaar met vier cijfers. Bijvoorbeeld: 2027.
way-free-month-hint = Jaar en maand. Bijvoorbeeld: 2017-03.
way-free-fault-year = Schrijf een jaar met vier cijfers, bijvoorbeeld 2027.
way-free-fault-month = Schrijf eerst het jaar en dan de maand, bijvoorbeeld 2017-03.
way-unknown = Ik weet het niet
way-none = Geen van deze
way-now-title = Dit kunt u nu doen
way-now-none = Er is nu geen stap die u moet zetten. Is er iets gebeurd? Vul het dan in. Dan kijken wij opnieuw.
way-happened = Er is iets gebeurd
way-because = U ziet dit omdat u dit antwoordde:
# $question (text): de vraag; $answer (text): het antwoord.
way-because-line = { $question } { $answer }
way-new-steps = Nieuw op uw ladder: { $steps }.
way-leave = Dit speelt niet meer
way-add = Er speelt nog iets
way-look-title = Waar wilt u over lezen?
way-look-choose = Kies een onderwerp. U leest dan welke stappen er zijn. U hoeft niets in te vullen.
way-look-other = Een ander onderwerp
way-look-back = Terug naar waar ik was
way-look-begin = Hiermee beginnen
way-look-running = Naar mijn plan
way-look-lead = U kijkt rond. U hoeft niets in te vullen. Druk op een stap om die te lezen.
way-tabs = Uw situaties

poster-save = Bewaar als één blad (PDF)
poster-hint = De hele ladder op één bladzijde, om af te drukken of door te geven.
poster-file = Ladder
# $path (text): waar het bestand staat.
poster-saved = Het blad staat klaar: { $path }

ladder-title = Uw ladder
ladder-title-look = De ladder
ladder-shape = Hoe wilt u de ladder zien?
ladder-shape-ladder = Ladder
ladder-shape-list = Lijst
ladder-here = u bent hier
ladder-open = kan nu ook
# $date (text): dag en maand.
ladder-yours = u: uiterlijk { $date }
# $date (text): dag en maand.
ladder-theirs = zij: uiterlijk { $date }
# $date (text): een datum.
ladder-done = Gedaan op { $date }
# $date (text): een datum; $outcome (text): hoe het afliep.
ladder-done-outcome = Gedaan op { $date } · { $outcome }
ladder-skipped = Overgeslagen
ladder-closed = Kan niet meer
ladder-optional = Mag u overslaan.
ladder-unsure = Misschien.
# $n (number): hoeveel stappen.
ladder-earlier = { $n ->
    [one] 1 stap eerder gedaan
   *[other] { $n } stappen eerder gedaan
}
# $n (number): hoeveel stappen.
ladder-lower = { $n ->
    [one] Nog 1 stap lager
   *[other] Nog { $n } stappen lager
}
# $n (number): hoeveel stappen.
ladder-higher = { $n ->
    [one] Nog 1 stap hoger
   *[other] Nog { $n } stappen hoger
}
ladder-fold = Minder laten zien
ladder-empty = Beantwoord eerst de vraag. Dan ziet u hier de stappen.
ladder-bottom = U begint onderaan.

## Een stap

act-back = Terug
# $date (text): dag van de week, dag en maand.
act-yours = Doe dit uiterlijk { $date }
# $date (text): dag van de week, dag en maand.
act-law = volgens de wet: t/m { $date }
# $date (text): een datum.
act-theirs = zij: uiterlijk { $date }
act-how = Hoe is dit berekend?
act-day-unknown = Bij deze stap hoort een termijn. De dag rekenen we uit zodra de datum bekend is.
act-no-day = Voor deze stap geldt geen vaste termijn.
act-first = Wat doe ik eerst?
act-whom = Bij wie?
act-why = Waarom deze stap?
act-write = Wat schrijf ik?
act-write-copy = Tekst kopiëren
act-write-copied = Gekopieerd. Plak de tekst in uw brief of mail.
act-bring = Wat neem ik mee?
act-have = Zit al in uw documenten
act-lack = Dit ontbreekt nog
act-add-document = Document toevoegen
act-when = Wanneer?
act-silence = En als ze niet antwoorden?
act-facts = Goed om te weten
act-cost-free = Deze stap is gratis, voor zover wij weten.
act-cost-court-fee = De rechter vraagt griffierecht.
act-cost-court-fee-and-lawyer = De rechter vraagt griffierecht. Meestal heeft u ook een advocaat nodig.
act-binding-none = Uit deze stap zelf volgt geen bindend besluit.
act-binding-advice = Het is niet bindend: de ander hoeft het niet te volgen.
act-binding-decision = Hier wordt een beslissing genomen.
act-binding-judgment = Iedereen moet zich houden aan de uitspraak van de rechter.
act-clock-no = Alle termijnen lopen gewoon door.
act-clock-theirs = De termijn van de ander kan stilstaan. Uw eigen termijn loopt gewoon door.
act-clock-unclear = Het is niet duidelijk of er een termijn stilstaat. Ga ervan uit dat uw termijn gewoon doorloopt.
act-sources = Waar staat dit?
act-open-link = Openen in uw browser
# $date (text): een datum.
act-checked = gelezen op { $date }
act-confidence-i = Dit is onze uitleg van de wet.
act-confidence-o = Controleer dit eerst, bijvoorbeeld bij het steunpunt.
act-confidence-c = De bronnen spreken elkaar tegen. Wij gaan uit van het veiligste.
act-unsigned = Nog niet nagekeken door een jurist.
# $date (text): een datum.
act-stale = Deze tekst moest vóór { $date } opnieuw worden gelezen. Controleer of hij nog klopt.
act-words = Woorden op deze bladzijde
act-bodies = Hier kunt u terecht
act-phone-check = controleer dit nummer
act-done = Dit heb ik gedaan
act-happened-done = Dit is gebeurd
act-skip = Deze stap overslaan
act-undo-done = Toch niet gedaan
act-undo-skip = Toch niet overslaan
act-done-day = Op welke dag heeft u dit gedaan?
act-done-note = Wilt u er iets bij schrijven? (hoeft niet)
act-save = Bewaren
act-cancel = Niet doen
# $date (text): een datum.
act-was-done = U heeft dit gedaan op { $date }.
# $date (text): een datum.
act-was-skipped = U heeft deze stap overgeslagen op { $date }.
act-closed = Deze stap kan niet meer.
act-outcome = Hoe is het afgelopen?
act-outcome-none = Nog geen antwoord
act-conflict = Voordat u dit bewaart
act-place = Waar ging het over?
act-place-all = Alles
# $situation (text): korte naam.
act-outcome-in = Hoe is het afgelopen? ({ $situation })
# $date (text): de laatste dag van de ander.
act-outcome-none-day = Hun laatste dag is { $date }. Komt er niets? Dan ziet u dat hier vanzelf.
act-silent = Er kwam geen antwoord op tijd. Dat hoeft u niet in te vullen.
# $date (text): de laatste dag van de ander.
act-silent-day = Er kwam geen antwoord op tijd. De laatste dag was { $date }. Dat hoeft u niet in te vullen.
act-elsewhere = Deze stap hoort bij iets dat niet in uw plan staat.
act-missing = Deze stap staat niet in de uitleg.
act-look = Wilt u bijhouden wat u doet? Begin dan een dossier.
act-warning = Let op
act-warning-more = Let hier ook op
act-warning-grave = Let op, lees dit eerst

## Wat er verandert

change-title = Dit is veranderd in uw plan
change-title-before = Dit verandert er in uw plan
change-none = Aan uw plan verandert verder niets.
change-undo = Ongedaan maken
# $situation (text): korte naam; $end (text): waar de vragen of stappen op uitkomen.
change-end = { $situation }: { $end }
# $situation (text): korte naam; $question (text): een vraag.
change-asked = Een nieuwe vraag bij { $situation }: { $question }
# $step (text): een stap.
change-step-came = Dit kunt u nu doen: { $step }
# $step (text): een stap.
change-step-went = Niet meer nodig of niet meer mogelijk: { $step }
# $deadline (text): de termijn; $after (text): een dag.
change-day-came-yours = Nieuwe laatste dag voor u: { $deadline }, uiterlijk { $after }
# $deadline (text): de termijn; $after (text): een dag.
change-day-came-theirs = Nieuwe laatste dag voor hen: { $deadline }, uiterlijk { $after }
# $deadline (text): de termijn.
change-day-came-open = Nieuwe termijn, nog zonder dag: { $deadline }
# $deadline (text): de termijn; $before, $after (text): een dag.
change-day-moved = { $deadline }: was { $before }, wordt { $after }
# $deadline (text): de termijn; $after (text): een dag.
change-day-known = { $deadline }: de dag is nu bekend, { $after }
# $deadline (text): de termijn.
change-day-still = { $deadline }: heeft nu geen dag meer
# $deadline (text): de termijn.
change-day-met = Gehaald: { $deadline }
# $deadline (text): de termijn; $before (text): een dag.
change-day-went = { $deadline }: vervalt (was { $before })
# $deadline (text): de termijn.
change-day-went-open = { $deadline }: vervalt
# $situations (text): korte namen.
plan-serves = Voor: { $situations }
# $what (text): een termijn; $situation (text): korte naam.
plan-named = { $what } · { $situation }
# $steps (text): stappen.
conflict-closes = Zet u deze stap? Dan kan dit daarna waarschijnlijk niet meer: { $steps }. Wilt u dat nog? Vraag dat dan eerst.
# $step (text): een andere stap; $date (text): uw laatste dag daarvoor.
conflict-before-day = Deze stap kan waarschijnlijk niet meer na ‘{ $step }’. De laatste dag daarvoor loopt gewoon door: { $date }.
# $step (text): een andere stap.
conflict-before = Deze stap kan waarschijnlijk niet meer na ‘{ $step }’.
# $step (text): een stap die gezet is; $situations (text): korte namen.
conflict-closed-by = U zette al de stap ‘{ $step }’. Daarom kan dit waarschijnlijk niet meer bij: { $situations }.

## Termijnen

days-title = Termijnen
days-lead = Er lopen twee klokken: die van u en die van de ander. Wij rekenen met de datum op de brief.
days-yours = Uw laatste dagen
days-theirs = De laatste dagen van de ander
days-empty = Er loopt nu geen termijn. Heeft u een brief gekregen? Vul dan de datum in die op de brief staat.
days-yours-empty = U heeft nu zelf geen laatste dag.
days-theirs-empty = De ander heeft nu geen laatste dag.
# $date (text): dag van de week, dag, maand, jaar.
days-do = Doe dit uiterlijk { $date }
# $date (text): a date.
days-was = De laatste dag was { $date }
# $date (text): een datum.
days-law = volgens de wet: t/m { $date }
# $date (text): een datum.
days-hard = Dit is een harde dag: { $date }. Die schuift niet op.
# $date (text): een datum.
days-they = zij: uiterlijk { $date }
# $date (text): een datum.
# $date (text): de dag ná de laatste dag.
days-they-late = had er vóór { $date } moeten zijn
# $date (text): een datum.
days-they-start = zij: vanaf { $date }
days-they-may = misschien een bericht t/m { $date }
# $date (text): een datum.
days-opens = kan vanaf { $date }
# $n (number): dagen tot en met de laatste dag.
days-left = { $n ->
    [0] Vandaag is de laatste dag.
    [one] Nog 1 dag.
   *[other] Nog { $n } dagen.
}
# $n (number): dagen na de laatste dag.
days-past = { $n ->
    [one] Dat was gisteren.
   *[other] Dat was { $n } dagen geleden.
}
days-state-open = loopt
days-state-met = gehaald
days-state-late = de dag is voorbij
days-state-late-theirs = te laat
days-state-conditional = alleen als u bezwaar maakt
days-state-suspended = staat stil
days-state-unsure = misschien
days-state-closed = vervangen
days-state-may = hoeft niet te komen
days-state-over = voorbij
# $date (text): een datum.
days-met-on = Gebeurd op { $date }.
days-suspended = De klok staat stil. Er is nog geen laatste dag.
days-provisional = Deze dag staat nog niet vast.
days-unsure = Of deze termijn geldt, hangt af van een antwoord dat wij nog niet hebben:
days-answer = Antwoord geven
days-how = Hoe is dit berekend?
# $event (text): wat er gebeurde; $date (text): wanneer.
days-from = Geteld vanaf { $date }: { $event }. Die dag zelf telt niet mee.
# $event (text): wat er gebeurt; $date (text): wanneer.
days-from-back = Teruggeteld vanaf { $date }: { $event }.
# $date (text): waar het tellen eindigt.
days-raw-end = Het tellen eindigt op { $date }.
# $date (text): een dag; $reason (text): waarom die niet de laatste kan zijn.
days-passed-over = { $date }: { $reason }
days-moved = Deze dagen tellen niet als laatste dag:
days-cautious = Wij houden de laatste gewone dag daarvoor aan. Dan bent u zeker op tijd.
# $date (text): tot wanneer de vrije dagen bekend zijn.
days-calendar = Wij kennen de vrije dagen tot en met { $date }. Deze dag kan dus nog verschuiven.
days-old-law = De gebeurtenis was vóór 1 augustus 2026. Wij hebben de wettekst van 1 augustus 2026 gelezen.
days-after-title = Is de dag voorbij?
days-sources = Waar staat dit?
days-missing-title = Dit ontbreekt nog
days-fill-in = Datum invullen
days-record-title = Er is iets gebeurd
days-record-lead = Kies wat er gebeurde en vul de datum in. Dan rekenen wij de dagen opnieuw uit.
days-record = Er is iets gebeurd
days-record-what = Wat is er gebeurd?
days-record-situation = Waar hoort dit bij?
days-record-all = Bij alles
days-record-date = Welke datum?
days-record-names = Welke dag noemt de brief?
days-record-names-hint = De dag die in de brief of het bericht staat.
days-record-pick = Kies eerst wat er is gebeurd.
days-events-title = Wat u heeft ingevuld
days-events-empty = U heeft nog geen datum ingevuld.
days-correct = Datum verbeteren
days-strike = Klopt niet
days-restore = Toch gebruiken
days-struck = telt niet mee
# $event (text): wat er gebeurde; $date (text): wanneer.
days-event-line = { $date } · { $event }
days-save = Bewaren
days-check = Bekijk wat verandert
days-cancel = Niet doen
days-export = Zet in mijn agenda
# $path (text): waar het bestand staat.
days-exported = Het agendabestand staat hier: { $path }. Open het om de dagen in uw agenda te zetten.
days-export-note = U krijgt een bestand voor uw agenda. Let op: sommige agenda’s houden de oude dag als u het bestand later nog eens inleest. Haal de oude dag dan zelf weg.

## Logboek

log-title = Logboek
log-lead = Schrijf kort op wat er gebeurde. Dat helpt u later in een gesprek of procedure.
log-tab-entries = Logboek
log-tab-meetings = Gesprekken
log-tabs = Wat wilt u zien?
log-empty = Er staat nog niets in uw logboek. Begin met het laatste gesprek of telefoontje.
log-add = Iets opschrijven
log-add-title = Iets opschrijven
log-edit-title = Wijzigen
log-date = Welke dag?
log-date-hint = Bijvoorbeeld: gisteren, dinsdag of 13-11-2026.
# $date (text): de datum voluit.
log-date-read = Dat is { $date }.
log-time = Hoe laat? (hoeft niet)
log-kind = Hoe?
log-kind-talk = Gesprek
log-kind-call = Telefoon
log-kind-mail = Mail of bericht
log-kind-letter = Brief
log-kind-incident = Voorval
log-kind-agreement = Afspraak
log-kind-note = Notitie
log-with = Met wie?
log-with-hint = Bijvoorbeeld: de intern begeleider.
log-text = Wat gebeurde er of wat werd er gezegd?
log-text-empty = Schrijf eerst op wat er gebeurde.
log-private = Alleen voor mij (komt niet op papier voor anderen)
log-private-mark = alleen voor u
log-save = Bewaren
log-cancel = Niet doen
log-edit = Wijzigen
log-strike = Doorstrepen
log-restore = Terugzetten
log-struck = doorgestreept
log-draft = U was hier nog bezig. Wij hebben uw tekst bewaard.
# $from, $to (number): welke regels; $n (number): hoeveel er zijn.
log-page = { $from } tot en met { $to } van { $n }
log-newer = Nieuwer
log-older = Ouder
# $date (text): de datum; $kind (text): soort.
log-edit-name = Wijzig { $kind } van { $date }

## Gesprekken

talks-empty = Er staat nog geen gesprek in uw dossier. Heeft u een afspraak op school? Zet die hier neer.
talks-add = Gesprek toevoegen
talks-add-title = Gesprek toevoegen
talks-edit-title = Gesprek wijzigen
talks-coming = Komt nog
talks-past = Geweest
talks-date = Welke dag?
talks-place = Waar?
talks-ask = Wat wilt u bereiken? Schrijf het in één zin.
talks-questions = Uw vragen
talks-questions-hint = Zet elke vraag op een eigen regel.
talks-notes = Wat is er gezegd?
talks-agreements = Afspraken
talks-agreement-what = Wat is er afgesproken?
talks-agreement-who = Wie doet het?
talks-agreement-by = Vóór welke dag? (hoeft niet)
talks-agreement-kept = Is het gebeurd?
talks-kept-yes = Ja
talks-kept-no = Nee
talks-kept-open = Nog niet bekend
talks-kept-said-yes = nagekomen
talks-kept-said-no = niet nagekomen
talks-kept-said-open = nog open
talks-agreement-add = Nog een afspraak
talks-agreement-remove = Afspraak weghalen
# $who (text): wie; $what (text): wat.
talks-agreement-line = { $who }: { $what }
# $date (text): een datum.
talks-agreement-until = uiterlijk { $date }
talks-print = Gespreksblad afdrukken
talks-edit = Wijzigen
talks-strike = Ging niet door
talks-restore = Ging wel door
talks-struck = ging niet door
# $date (text): de datum; $time (text): de tijd zoals verteld.
talks-when = { $date }, { $time }
talks-with-line = Met { $with }
talks-ask-line = U vraagt: { $ask }

## Documenten

papers-title = Documenten
papers-lead = Bewaar hier brieven, verslagen en foto’s. Wij veranderen niets aan uw bestand.
papers-empty = Er zijn nog geen documenten. Sleep een bestand naar dit venster, of kies er een.
papers-pick = Bestand kiezen…
papers-drop = U kunt een bestand ook naar dit venster slepen.
papers-path = Of typ waar het bestand staat
papers-path-hint = Bijvoorbeeld: /home/u/Documenten/brief.pdf
papers-path-add = Toevoegen
papers-path-empty = Typ eerst waar het bestand staat.
papers-kind = Wat is het?
papers-kind-none = Weet ik nog niet
papers-kind-more = Meer soorten
papers-kind-less = Minder soorten
papers-date = Welke datum staat erop? (hoeft niet)
papers-from = Van wie is het?
papers-note = Wat wilt u erover onthouden?
papers-private = Alleen voor mij (komt niet op papier voor anderen)
papers-open = Bekijken
papers-edit = Gegevens invullen
papers-save = Bewaren
papers-cancel = Niet doen
papers-strike = Van de lijst halen
papers-restore = Terug op de lijst
papers-struck = van de lijst gehaald; het bestand blijft bewaard
# $name (text): naam van het bestand.
papers-open-name = Bekijk { $name }
# $name (text): naam van het bestand.
papers-edit-name = Gegevens van { $name }
papers-dated = { $date }
# $date (text): een datum.
papers-added = toegevoegd op { $date }
papers-from-line = van { $from }
# $name (text): naam van een ander document.
papers-same = Hetzelfde bestand als { $name }.
papers-lack-title = Dit ontbreekt nog
papers-lack-none = U heeft alles wat bij uw stappen van nu hoort.
# $step (text): een stap.
papers-lack-for = voor: { $step }
papers-private-mark = alleen voor u

## Kind en mensen

people-title = Kind en mensen
people-lead = Alles is vrij om in te vullen. Een voornaam of bijnaam is genoeg.
people-tab-child = Kind
people-tab-school = School en anderen
people-tab-contacts = Contacten
people-tab-voice = Stem van mijn kind
people-tabs = Wat wilt u zien?
people-child-name = Hoe heet uw kind?
people-child-name-hint = Een voornaam of bijnaam is genoeg. Vul nooit een burgerservicenummer in.
people-child-born = Wanneer is uw kind geboren? (hoeft niet)
people-child-born-hint = Jaar en maand. Bijvoorbeeld: 2017-03 of maart 2017.
people-child-born-fault = Schrijf het jaar en de maand, bijvoorbeeld maart 2017.
people-child-group = Groep of klas
people-parents = Ouders en verzorgers
people-parents-empty = Er staat nog niemand. Vul uzelf in als u wilt dat uw naam op papier komt.
people-parent-add = Iemand toevoegen
people-parent-name = Naam
people-parent-gezag = Heeft deze ouder gezag?
people-parent-gezag-hint = Gezag is het recht om over het kind te beslissen.
people-gezag-yes = Ja
people-gezag-no = Nee
people-gezag-unknown = Weet ik niet
people-parent-remove = Weghalen
people-school = School
people-school-hint = De school waar het over gaat.
people-board = Schoolbestuur
people-board-hint = Het bestuur neemt de besluiten. De naam staat in de schoolgids of op de site van de school.
people-swv = Samenwerkingsverband
people-swv-hint = Scholen in uw regio die samen zorgen voor extra hulp. De schoolgids noemt het.
people-name = Naam
people-address = Adres
people-person = Naar wie vraagt u?
people-phone = Telefoon
people-email = E-mail
people-role = Wie is dit?
people-role-hint = Bijvoorbeeld: intern begeleider.
people-note = Notitie
people-save = Bewaren
people-saved = Bewaard.
people-cancel = Niet doen
people-edit = Wijzigen
people-strike = Van de lijst halen
people-restore = Terug op de lijst
people-struck = van de lijst gehaald
people-contacts-empty = Er staan nog geen mensen in. Bijvoorbeeld: de leraar, de intern begeleider, de consulent.
people-contact-add = Iemand toevoegen
people-contact-name-empty = Vul eerst een naam in.
people-voice-lead = Wat vindt uw kind zelf? Een leerling mag meepraten over het eigen plan (hoorrecht). Schrijf op wat uw kind zegt, in de eigen woorden.
people-voice-empty = Er staat nog niets. Vraag uw kind eens: wat helpt jou op school?
people-voice-add = Woorden van mijn kind opschrijven
people-voice-date = Wanneer zei uw kind dit?
people-voice-how = Hoe? (hoeft niet)
people-voice-how-hint = Bijvoorbeeld: verteld aan tafel, of getekend.
people-voice-words = Wat zei uw kind?
people-voice-empty-words = Schrijf eerst op wat uw kind zei.
people-voice-seen = Wie mag dit lezen?
people-voice-seen-all = Iedereen die het dossier krijgt
people-voice-seen-parents = Alleen de ouders
people-voice-only-parents = alleen voor de ouders
people-voice-edit = Wijzigen

## Op meer schermen

screens-no-dossier = Begin een dossier om dit te gebruiken. Rondkijken kan altijd: de hele ladder staat bij ‘Mijn weg’.
screens-confirm-date = Dat is { $date }.
