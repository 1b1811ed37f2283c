# Situation thuiszitten: a child at home, or about to be (domain.md ladder f, rows F1 to F9).

situation-thuiszitten = Mijn kind zit thuis, of dat dreigt
    .short = Thuiszitten
    .intro = Ook een kind dat thuis zit, heeft goed onderwijs nodig. Zolang uw kind is ingeschreven, moet de school zorgen voor een plek die past. Dat heet zorgplicht. U bent niet de enige. In 2024/2025 zaten 4.804 ingeschreven leerlingen langer dan vier weken zonder geldige reden thuis (brief aan de Tweede Kamer, 2026). Wij helpen u om de goede mensen bij elkaar te krijgen.

question-thuiszitten-nowhere = Hoe komt het dat uw kind nergens is ingeschreven?
    .hint = Twijfelt u of uw kind nog is ingeschreven? Kies dan ‘Ik weet het niet’.
    .why = Zonder inschrijving heeft geen school zorgplicht. Met een schriftelijke aanmelding kan die weer beginnen.
    .answer-refused = Een school laat mijn kind niet toe
    .answer-left = Wij zijn verhuisd of zelf weggegaan
    .answer-removed = De school heeft mijn kind weggestuurd
    .answer-exempt = Mijn kind heeft een vrijstelling van de leerplicht
    .answer-still = Mijn kind is toch nog ingeschreven
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-thuiszitten-long = Hoe lang zit uw kind al thuis?
    .hint = Tel ook de weken mee waarin uw kind bijna niet op school was.
    .why = Zit uw kind langer dan vier weken thuis, zonder zicht op school? Dan kan een onderwijsconsulent meteen helpen.
    .answer-threat = Nog niet, maar dat dreigt
    .answer-part = Een deel van de week
    .answer-short = Korter dan vier weken
    .answer-long = Langer dan vier weken
    .answer-unknown = Ik weet het niet

question-thuiszitten-why = Waarom gaat uw kind niet naar school?
    .hint = Past meer dan één antwoord? Kies wat de meeste dagen kost.
    .why = Bij ziekte, bij angst en bij een school die uw kind wegstuurt, is de eerste stap anders.
    .answer-sick = Mijn kind is ziek
    .answer-cannot = Mijn kind kan of durft niet naar school
    .answer-sent-home = De school zegt dat mijn kind niet mag komen
    .answer-no-help = De school heeft niet de hulp die nodig is
    .answer-queue = We wachten op een andere school of op jeugdhulp
    .answer-suspended = Mijn kind is geschorst
    .answer-exemption = Er wordt gepraat over vrijstelling
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

end-thuiszitten-apply = Meld uw kind schriftelijk aan
    .text = Uw kind heeft nu geen school die verantwoordelijk is. Dat verandert met een schriftelijke aanmelding. De school van uw eerste keuze krijgt dan zorgplicht, behalve als zij vol is. Dat is onze uitleg van de wet. Kies ‘De school laat mijn kind niet toe’: daar staat hoe u aanmeldt, en vóór wanneer de school moet beslissen. Bel ook het steunpunt en de leerplichtambtenaar. Zij kennen de scholen.

end-thuiszitten-removed = Kijk eerst of de school uw kind mocht wegsturen
    .text = Een school mag uw kind niet zomaar wegsturen. Er moet een besluit op papier zijn. U heeft dan zes weken om bezwaar te maken. Voor de geschillencommissie heeft u ook zes weken. Kies daarom ook ‘De school wil mijn kind van school sturen’. Doe het vandaag, want de dagen tellen. Zoek daarnaast een nieuwe school en meld uw kind schriftelijk aan.

end-thuiszitten-exempt = Met een vrijstelling heeft geen school zorgplicht
    .text = Door de vrijstelling hoeft geen school een plek voor uw kind te zoeken. Wilt u dat uw kind weer naar school gaat? Dat kan. Meld uw kind dan schriftelijk aan bij een school. Vanaf dat moment heeft die school zorgplicht, behalve als zij vol is. Dat is onze uitleg van de wet. Kies ook ‘Er wordt gesproken over vrijstelling van de leerplicht’.

end-thuiszitten-find-out = Vraag de school of uw kind is ingeschreven
    .text = Mail de school vandaag: “Is ons kind bij u ingeschreven? Sinds wanneer, of tot wanneer?” Teken niets voor uitschrijving voordat u dit weet. Staat uw kind nog ingeschreven? Dan heeft de school zorgplicht. Verander hier uw antwoord, dan kunt u verder. Staat uw kind nergens? Meld uw kind dan schriftelijk aan bij een school.

end-thuiszitten-sick = Meld uw kind ziek, en vraag om onderwijs thuis
    .text = Meld uw kind binnen twee dagen ziek. Vraag daarna om een gesprek met de jeugdarts. Een basisschool moet ook voor een ziek kind thuis genoeg en goed onderwijs regelen. Vraag de middelbare school om hetzelfde. Kijk elke week opnieuw: is uw kind nog ziek, of is het niet welkom? Zegt de school dat het niet mag komen? Kies dan hier een ander antwoord.

end-thuiszitten-cannot = Uw kind kan niet: zoek samen uit waarom
    .text = Angst, overprikkeling of uitputting is geen onwil. Ons advies: meld uw kind ziek en schrijf erbij wat er aan de hand is. Vraag de jeugdarts om mee te kijken. Vraag de school om een gesprek met iedereen die helpt. Spreek één kleine stap af die wel lukt, bijvoorbeeld elke dag tien minuten contact met de klas. Kijk elke week: kan uw kind niet, of is het niet welkom?

end-thuiszitten-sent-home = Vraag de school om het op papier te zetten
    .text = Een school mag een kind alleen wegsturen met een besluit op papier, zoals een schorsing. Dat is onze uitleg van de wet. Vraag daarom op papier: waarom, hoe lang, en door welk besluit? Schrijf dat uw kind wil komen. Schorst de school? Kies dan ook ‘Mijn kind is geschorst’. Is er geen besluit, maar mag uw kind ook niet komen? Dan kunt u soms naar de geschillencommissie.

end-thuiszitten-together = Breng iedereen aan één tafel
    .text = Vraag de school om een groot overleg: met het samenwerkingsverband, de leerplichtambtenaar en de jeugdarts. Vraag om een plan met een datum: wat kan uw kind nu al, en wanneer de volgende stap? De school blijft verantwoordelijk zolang uw kind is ingeschreven. Wij zetten de stappen op volgorde. U mag er meer tegelijk doen.

end-thuiszitten-queue = Wachten: vraag om onderwijs tot er plek is
    .text = Staat uw kind nog ingeschreven? Dan houdt de school zorgplicht, ook als er een wachtlijst is. Dat is onze uitleg van de wet. Vraag wat er tot die tijd wel kan: een paar uur, thuis, of op een andere plek. Wacht u op een andere school? Kies dan ook ‘De school laat mijn kind niet toe’. Wacht u op jeugdhulp? Kies dan ook ‘Jeugdhulp of zorg op school komt niet rond’.

end-thuiszitten-suspended = Uw kind is geschorst
    .text = Een schorsing duurt hoogstens één week en staat op papier. Op de middelbare school mag het soms langer, tijdens overleg over verwijderen. Kies ‘Mijn kind is geschorst’: daar staat wat u kunt doen. Moet uw kind daarna nog thuisblijven? Kom dan hier terug en kies een ander antwoord.

end-thuiszitten-exemption = Wacht met een vrijstelling
    .text = Teken nog niets. Na een vrijstelling kan uw kind worden uitgeschreven, en dan heeft geen school meer zorgplicht. U mag nee zeggen, volgens onze uitleg van de wet. Kies ‘Er wordt gesproken over vrijstelling van de leerplicht’ en lees eerst wat er dan verandert. Vraag daarna samen met school wat er nog meer kan.

end-thuiszitten-solved = Er is een plan: houd het vast
    .text = Schrijf op wat er is afgesproken: wie doet wat, en wanneer kijkt u samen terug? Zet die dag in uw agenda. Laat het plan ook in het ontwikkelingsperspectief (OPP) zetten. Uw kind mag daar zelf iets over zeggen. Gaat het toch mis? Dan kunt u hier verder.

end-thuiszitten-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Dat geeft niet. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Schrijf intussen elke dag op of uw kind op school was, en waarom niet. Heeft u een brief met een datum? Vul die datum in: misschien loopt er een laatste dag.

event-dispute-arose-thuiszitten = Het meningsverschil begon
    .question = Op welke dag werd duidelijk dat u er met de school niet uitkwam?
    .hint = Kies bijvoorbeeld de dag van een gesprek of mail. Schrijf erbij waarom u die dag kiest.
event-application-sent-thuiszitten = Vervangende leerplicht gevraagd
    .question = Op welke dag vroeg u de gemeente om een ander programma of om verlenging?
    .hint = Alleen nodig bij vervangende leerplicht, vanaf 14 jaar.
event-application-received-thuiszitten = Vraag om vervangende leerplicht ontvangen
    .question = Op welke dag kreeg de gemeente uw vraag om een ander programma?
    .hint = Alleen bij vervangende leerplicht, vanaf 14 jaar. Kijk in de bevestiging, of vraag het na.
event-arrangement-ends-thuiszitten = Vervangende leerplicht loopt af
    .question = Tot en met welke dag geldt het andere programma?
    .hint = Alleen bij vervangende leerplicht, vanaf 14 jaar. Dit staat in de brief van de gemeente.

event-decision-sent-thuiszitten = Besluit van de school verstuurd
    .question = Welke datum staat op het besluit van de school?
    .hint = Alleen als de school besloot uw kind weg te sturen of te verwijderen. Een brief van de gemeente vult u hier niet in.
event-reply-thuiszitten = Antwoord van de gemeente
    .question = Welke datum staat op het antwoord over het andere programma?
    .hint = Alleen nodig als u vervangende leerplicht vroeg, vanaf 14 jaar.

# --- Steps -----------------------------------------------------------------------------------------

step-thuiszitten-f1 = Meld uw kind ziek
    .lead = U laat de school binnen twee dagen weten dat uw kind niet kan komen. U vraagt ook om een gesprek met de jeugdarts.
    .short = Binnen twee dagen, en vraag de jeugdarts.
    .why = De wet vraagt u om ziekte snel te melden. Dan weet de school waarom uw kind er niet is. De jeugdarts kan zeggen wat uw kind wel aankan.
    .first = Mail de school vandaag, ook als u al belde. Zo heeft u bewijs. Schrijf in één zin wat er is. Meer hoeft niet.
    .whom = De school, op de manier die zij vraagt. Vraag de school of de gemeente wie de jeugdarts is.
    .write = U kunt dit schrijven:

        “Ons kind … (naam) is sinds … (datum) ziek en kan niet naar school. Het gaat om … Wij vragen u om een gesprek met de jeugdarts te regelen. Wat kan ons kind intussen thuis doen? Wij horen graag deze week wie ons belt.”
    .bring = Een lijstje met de dagen waarop uw kind thuis was, en waarom. Brieven van artsen alleen als u dat wilt.
    .when = Binnen twee dagen nadat uw kind ziek werd. Duurt het lang? Ons advies: mail elke maandag hoe het gaat, en lees de waarschuwing over elke week.
    .silence = Mail opnieuw en bewaar beide mails. Vraag de gemeente hoe u zelf de jeugdarts kunt bellen.
    .warning-two-days = Twee dagen is kort. Bent u te laat? Meld het dan toch, en schrijf erbij waarom het niet eerder lukte.
    .warning-not-only-body = Kan uw kind niet door angst, verdriet of uitputting? Ons advies: meld het ook, en schrijf op wat u ziet. Twijfelt de school? Vraag dan de jeugdarts, niet de leraar.
    .warning-weekly = Kijk elke week opnieuw: is uw kind ziek, of is het niet welkom? Mag uw kind niet komen van school? Meld het dan niet ziek. Vraag de school om dat op papier te zetten. Kies dan hier bij de vragen een ander antwoord.
    .outcome-granted = De school weet het en helpt mee
    .outcome-partly = De school weet het, maar doet niets
    .outcome-refused = De school noemt het ongeoorloofd

step-thuiszitten-f2 = Controleer wat de school meldt
    .lead = Is uw kind zestien uur zonder geldige reden weg, in vier lesweken achter elkaar? Dan moet de school dat melden. U vraagt wat er gemeld is.
    .short = Vanaf zestien uur in vier lesweken.
    .why = Een melding is geen straf. De leerplichtambtenaar kan er juist door helpen. Maar er moet wel het goede in staan: ziek zijn is geen spijbelen.
    .first = Vraag de school om het overzicht van alle dagen en de reden die erbij staat. Leg uw eigen lijstje ernaast.
    .whom = De directeur, of de persoon die op school over verzuim gaat.
    .write = U kunt dit schrijven:

        “Wilt u ons het verzuimoverzicht van ons kind sturen? Heeft u verzuim gemeld bij de gemeente? Wanneer, en met welke reden? Volgens ons was ons kind op deze dagen ziek gemeld: … Wilt u dat verbeteren?”
    .bring = Uw ziekmeldingen en uw eigen lijstje met dagen.
    .when = Zodra uw kind een paar dagen mist. Schoolvakanties tellen hier niet mee: het gaat om lesweken. Ons advies: vraag om antwoord binnen een week.
    .silence = Bel zelf de leerplichtambtenaar van uw gemeente. Vertel wat er is en wat u al deed.
    .warning-announced = De Tweede Kamer nam een nieuwe wet over verzuim aan (april 2026). Of die al geldt, weten wij niet. Hier staan de regels uit de wet van 1 augustus 2026. Controleer dit eerst bij de leerplichtambtenaar.
    .outcome-granted = De melding klopt
    .outcome-partly = De melding klopt voor een deel
    .outcome-refused = De melding klopt niet

step-thuiszitten-f3 = Vraag om een groot overleg met school en helpers
    .lead = U vraagt de school om alle helpers aan één tafel te zetten. Zo’n gesprek heet een multidisciplinair overleg (MDO).
    .short = Eén gesprek, één plan, één datum.
    .why = Zolang uw kind is ingeschreven, houdt de school zorgplicht. Alleen wachten past daar volgens ons niet bij. Aan één tafel kan niemand naar een ander wijzen.
    .first = Schrijf drie dingen op. Wat kan uw kind nu wel? Wat heeft het nodig om een stap te zetten? Wat is de eerste stap? Vraag het ook uw kind.
    .whom = De intern begeleider of zorgcoördinator, met een kopie aan de directeur. Vraag of ook het samenwerkingsverband, de leerplichtambtenaar en de jeugdarts komen.
    .write = U kunt dit schrijven:

        “Ons kind … (naam) gaat sinds … (datum) niet of niet helemaal naar school. Ons kind staat bij u ingeschreven. Wij vragen om een overleg met het samenwerkingsverband, de leerplichtambtenaar en de jeugdarts. Wij willen een plan op papier. Welk onderwijs krijgt ons kind nu? Wat is de eerste stap? Wanneer kijken we terug? Wij horen graag binnen een week welke dag past.”
    .bring = Het laatste plan van de school, uw lijstje met dagen, rapporten, en wat uw kind zelf zegt. Neem iemand mee.
    .when = Nu. De wet noemt geen termijn. Ons advies: vraag om een dag binnen twee weken.
    .silence = Vraag het aan de directeur en daarna aan het bestuur. Bel het samenwerkingsverband en vraag of het wil aanschuiven.
    .warning-enrolled = Laat uw kind niet uitschrijven zonder nieuwe school. Na uitschrijving heeft deze school geen zorgplicht meer. Dat volgt uit de wet, volgens onze uitleg.
    .warning-sick = Is uw kind ziek thuis of in het ziekenhuis? Een basisschool moet dan toch zorgen voor genoeg en goed onderwijs. Dat staat in de wet. In de wet voor de middelbare school staat ook iets over zieke leerlingen. Hoe ver die plicht gaat, is niet zeker: vraag erom.
    .warning-opp = Heeft uw kind een ontwikkelingsperspectief (OPP)? Dan hoort het plan daarin. Met het stuk over de hulp voor uw kind moet u het eens zijn. Uw kind mag zelf meepraten.
    .outcome-granted = Er is een plan en het begint
    .outcome-partly = Er is een gesprek, nog geen plan
    .outcome-refused = De school wil niet, of er lukt niets

step-thuiszitten-f4 = Bel zelf de leerplichtambtenaar
    .lead = De leerplichtambtenaar werkt voor de gemeente. U belt zelf, vóórdat er een brief komt.
    .short = Bel zelf, wacht niet op een brief.
    .why = Wie zelf belt, laat zien dat het geen onwil is. De leerplichtambtenaar moet naar u luisteren en proberen het op te lossen. Misschien kent die ook andere wegen.
    .first = Zoek het nummer op de site van uw gemeente. Leg uw lijstje en uw mails klaar.
    .whom = De leerplichtambtenaar van de gemeente waar uw kind woont.
    .write = U kunt na het gesprek mailen:

        “Dank voor het gesprek van vandaag. Ons kind zit thuis omdat … Wij deden al: … Van de school krijgen wij … U zou … doen vóór … (datum). Wilt u meehelpen, bijvoorbeeld bij een overleg met een school?”
    .bring = Uw ziekmeldingen, mails met de school en het advies van de jeugdarts.
    .when = Zo vroeg als het kan. De wet noemt geen termijn.
    .silence = Mail opnieuw, en vraag de gemeente wie er wel over gaat.
    .warning-report = De leerplichtambtenaar kan ook een proces-verbaal maken: een officieel verslag. Kan uw kind niet naar school? Laat dat dan vroeg zien, met het advies van een arts.
    .warning-clock = Een gesprek met de gemeente stopt geen laatste dag. Staat uw kind nergens ingeschreven? Meld het dan ook schriftelijk aan bij een school.

step-thuiszitten-f5 = Vraag het samenwerkingsverband om een plek te helpen vinden
    .lead = Het samenwerkingsverband heeft in de wet een doel: een plek die past voor elke leerling in de regio. U vraagt wie daar over thuiszitters gaat.
    .short = Vraag naar de thuiszitterscoördinator.
    .why = Soms is daar iemand speciaal voor kinderen die thuis zitten. Die kent misschien plekken en hulp die u en de school nog niet kennen.
    .first = Zoek in de schoolgids bij welk samenwerkingsverband de school hoort. Bel en vraag: wie gaat hier over thuiszitters?
    .whom = De thuiszitterscoördinator of consulent van het samenwerkingsverband (SWV) van de school.
    .write = U kunt dit schrijven:

        “Ons kind … (naam) staat ingeschreven bij … (school) en zit sinds … (datum) thuis. Het overleg op school gaf … Wij vragen u om mee te zoeken naar onderwijs dat wel kan: op deze school, op een andere school, of een tussenstap. Is er in uw regio een afspraak voor als scholen er niet uitkomen? Wij horen graag deze week wie ons belt.”
    .bring = Het verslag van het overleg, het plan van de school en rapporten.
    .when = Nu. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen een week.
    .silence = Bel het ouder- en jeugdsteunpunt. Vraag de leerplichtambtenaar om samen met u te bellen.
    .warning-doorzettingsmacht = Soms mag iemand in de regio de knoop doorhakken. Dat heet doorzettingsmacht. Het staat niet in de wet: misschien bestaat het bij u. Vraag het uw samenwerkingsverband. In het plan voor een wet geldt het voor scholen, nooit voor ouders.
    .warning-trial = Er zijn proeven met onderwijs en zorg samen, en met digitaal onderwijs. Die plekken zijn er, maar u heeft er geen recht op. Vraag school en samenwerkingsverband of uw kind mee kan doen.
    .outcome-granted = Er is een plek en het begint
    .outcome-partly = Er is een tussenstap, zoals minder uren
    .outcome-refused = Er komt niets

step-thuiszitten-f6 = Vraag meteen een onderwijsconsulent
    .lead = Zit uw kind langer dan vier weken thuis, zonder zicht op school? Dan kunt u direct een onderwijsconsulent vragen. De andere stappen hoeven niet eerst.
    .short = Gratis. Nu meteen, zonder wachten op anderen.
    .why = De consulent is onafhankelijk en praat met alle kanten. Bij een kind dat thuis zit, helpt iemand van buiten vaak het snelst.
    .first = Meld u aan op de site. Schrijf als eerste zin dat uw kind langer dan vier weken thuis zit.
    .whom = Onderwijsconsulenten, via het formulier op onderwijsconsulenten.nl.
    .write = Vul op het formulier in:

        “Ons kind zit sinds … (datum) thuis, dus langer dan vier weken. Er is geen zicht op school. Ons kind staat ingeschreven bij … De school zegt … Wij vragen u om te bemiddelen.”
    .bring = Uw lijstje met dagen, verslagen, en het formulier waarmee u toestemming geeft.
    .when = Vandaag. Volgens de site belt iemand u binnen twee werkdagen. Daarna kan er een wachttijd zijn.
    .silence = Bel of mail opnieuw, en zeg erbij hoe lang uw kind al thuis zit.
    .warning-lock = Een onderwijsconsulent helpt niet als er over dit probleem een juridische procedure loopt. Of de geschillencommissie daarbij hoort, is niet zeker. Vraag dat eerst.
    .warning-clock = Bemiddelen stopt geen enkele termijn.

step-thuiszitten-f7 = Vraag de school om minder uren te regelen
    .lead = Kan uw kind door lichaam of hoofd tijdelijk niet alle uren naar school? Dan kan de school vragen of minder uren mag. Dat heet afwijken van de onderwijstijd.
    .short = De school vraagt het aan de Inspectie.
    .why = Een paar uur die lukken, is beter dan geen. Zo blijft uw kind bij de klas horen. In 2024/2025 mocht het 6.131 keer (brief aan de Tweede Kamer, 2026).
    .first = Bedenk met de jeugdarts hoeveel uur nu lukt. Bedenk ook hoe het weer meer kan worden.
    .whom = De directeur. Alleen de school kan dit aan de Inspectie van het Onderwijs vragen. U kunt dat niet zelf.
    .write = U kunt dit schrijven:

        “Ons kind kan nu niet alle uren naar school, omdat … De jeugdarts vindt … uur haalbaar. Wilt u bij de Inspectie vragen om af te wijken van de onderwijstijd? Wij willen in het plan zetten hoe en wanneer het weer meer wordt.”
    .bring = Het advies van de jeugdarts, rapporten en het plan van de school (ontwikkelingsperspectief, OPP).
    .when = Zodra blijkt dat hele dagen niet lukken. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Vraag het in het overleg, en vraag het samenwerkingsverband om de school te helpen met de aanvraag.
    .warning-school-asks = De school vraagt het, niet de ouder. Spreek af wat er in de aanvraag staat, vóórdat die weggaat. De school hoort er met u over eens te zijn. Daarvan zagen wij alleen een oude bron: controleer dit eerst.
    .warning-not-gifted = Het kan om lichamelijke of psychische redenen. Hoogbegaafd zijn is volgens ons op zichzelf geen reden.
    .warning-other = Voor het speciaal onderwijs lazen wij de regel niet. Voor het praktijkonderwijs is zij niet duidelijk. In 2024/2025 mocht het daar wel (brief aan de Tweede Kamer, 2026). Vraag het de school, en controleer dit eerst.
    .warning-not-end = Minder uren is een tussenstap. Zorg dat er een datum in staat waarop u samen terugkijkt.
    .outcome-granted = Ja, het mag en het begint
    .outcome-partly = De school denkt erover
    .outcome-refused = De school wil het niet vragen

step-thuiszitten-vervangend = Vraag de gemeente om een ander programma, vanaf 14 jaar
    .lead = Is uw kind 14 jaar of ouder en passen hele dagen school niet? Dan kunt u de gemeente soms vragen om een ander programma. Dat heet vervangende leerplicht.
    .short = Alleen vanaf 14 jaar. De gemeente beslist.
    .why = Zo kan uw kind misschien toch leren, op een andere manier. De gemeente beslist. Wat er precies kan, hoort u van de leerplichtambtenaar.
    .first = Bel de leerplichtambtenaar. Vraag of het bij uw kind past, wat u moet insturen en wat de school moet doen.
    .whom = De gemeente waar uw kind woont (burgemeester en wethouders), vaak via de leerplichtambtenaar.
    .write = U kunt dit schrijven:

        “Wij vragen vervangende leerplicht aan voor ons kind … (naam), geboren op … Hele dagen school lukken niet, omdat … Met de school spraken wij hierover op … (datum). Welke papieren heeft u van ons nodig?”
    .bring = Het plan van de school, het verslag van het overleg en wat uw kind zelf zegt.
    .when = Voor een eerste vraag: zo vroeg als het kan. Wilt u verlengen? Vraag dat minstens acht weken vóór het einde. De gemeente beslist binnen zes weken.
    .silence = Vraag de leerplichtambtenaar hoe het staat. Zegt de gemeente nee? Dan kunt u binnen zes weken bezwaar maken bij de gemeente.
    .warning-not-exempt = Dit is iets anders dan een vrijstelling. Vraag eerst of uw kind op school ingeschreven blijft. Alleen dan houdt de school zorgplicht.
    .warning-check = Er zijn nog meer voorwaarden. Die staan hier niet. Vraag ze eerst aan de leerplichtambtenaar.
    .outcome-granted = Ja, de gemeente vindt het goed
    .outcome-partly = Ja, maar anders dan we vroegen
    .outcome-refused = Nee, de gemeente wil het niet
    .outcome-no-answer = Geen antwoord binnen zes weken

step-thuiszitten-gpo = Vraag een oordeel van de geschillencommissie
    .lead = Zit uw kind al lang thuis omdat het niet kan of niet mag komen? Ook zonder besluit kunt u dan naar de Geschillencommissie passend onderwijs (GPO). Zij noemt dat pseudo-verwijdering. Controleer dit eerst: onze bron is oud.
    .short = Ook als er geen besluit is. Gratis.
    .why = ‘Er is geen besluit’ is geen reden om niets te doen. In 2018 behandelde de commissie ook zulke zaken. Haar oordeel is niet bindend. Het bestuur moet wel zeggen wat het ermee doet.
    .first = Kies een dag waarop duidelijk werd dat u er met de school niet uitkwam. Vul die in als het begin van het meningsverschil. Maak van al uw papieren één pdf.
    .whom = De Geschillencommissie passend onderwijs, via ‘Zaak indienen’ op onderwijsgeschillen.nl.
    .write = U kunt dit schrijven:

        “Ons kind … (naam) staat ingeschreven bij … (school) en zit sinds … (datum) thuis. Er is geen besluit tot verwijdering. Toch kan of mag ons kind niet komen, omdat … Op … (datum) werd duidelijk dat wij er niet uitkomen. Daarom vragen wij nu uw oordeel. Ons kind zit thuis: wij vragen om snelle behandeling.”
    .bring = Uw lijstje met dagen, mails met de school, het plan van de school en verslagen. Stuur alles in één keer.
    .when = Binnen zes weken. Zonder besluit is niet duidelijk op welke dag die beginnen. Wacht dus niet, en leg in uw verzoek uit waarom u nu komt.
    .silence = De commissie geeft binnen tien weken haar oordeel. Schoolvakanties tellen mee. Vraag om een snelle procedure. Controleer eerst of die nog bestaat.
    .warning-start = Het begin van de zes weken is hier onzeker. Wij rekenen vanaf de dag die u invult. Dat is onze uitleg, geen vaste regel.
    .warning-hard = Deze termijn komt uit de regels van de commissie, niet uit de wet. Valt de laatste dag in een weekend of op een feestdag? Reken er dan niet op dat hij opschuift.
    .warning-lock = Of een onderwijsconsulent nog helpt als deze zaak loopt, is niet zeker. Vraag dat vóór u indient.
    .warning-honest = Eerlijk is ook: veel kinderen gaan na zo’n zaak naar een andere school. Vraag het samenwerkingsverband daarom nu al om mee te zoeken.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons deels gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
    .outcome-no-answer = Nog geen oordeel na tien weken

step-thuiszitten-oordeel = Vraag wat het bestuur met het oordeel doet
    .lead = De Geschillencommissie passend onderwijs (GPO) gaf haar oordeel. Het bestuur moet u schriftelijk zeggen wat het daarmee doet. U vraagt erom.
    .short = Vraag een antwoord op papier.
    .why = Het oordeel is niet bindend. Wijkt het bestuur ervan af? Dan moet het zeggen waarom. Met een brief en een datum blijft uw kind niet wachten.
    .first = Lees het oordeel en streep aan wat de school volgens de commissie moet doen. Vraag een overleg aan om dat te regelen.
    .whom = Het schoolbestuur, met een kopie aan de directeur en het samenwerkingsverband.
    .write = U kunt dit schrijven:

        “Op … (datum) gaf de geschillencommissie haar oordeel over ons kind … (naam). Zij vindt dat … Wilt u ons schriftelijk laten weten wat u daarmee doet? Ons kind zit nog thuis. Wij vragen om antwoord vóór … (datum), en om een overleg over de eerste stap.”
    .bring = Het oordeel, het plan van de school en uw eigen voorstel.
    .when = Zodra het oordeel er is. De wet noemt geen termijn voor het bestuur. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Stuur een herinnering, met een kopie aan het samenwerkingsverband. Vraag het steunpunt om mee te denken.
    .warning-po = Voor de basisschool zagen wij alleen een oude tekst van deze plicht. Controleer dit eerst.
    .outcome-granted = Ja, het bestuur volgt het oordeel
    .outcome-partly = Het bestuur volgt een deel
    .outcome-refused = Nee, of er komt geen antwoord

step-thuiszitten-f9 = Kies de weg die bij de oorzaak past
    .lead = Helpt praten niet? Dan hangt de volgende stap af van wat er misgaat. U kiest er één, of meer tegelijk.
    .short = Klacht, College, Kinderombudsman of een signaal.
    .why = Niet elke commissie gaat over alles. De goede deur kiezen spaart u tijd.
    .first = Zoek in dit lijstje wat bij u past. Gaf de school de beloofde hulp niet, of behandelde zij u slecht? Een klacht. Heeft het te maken met een handicap of ziekte? Het College voor de Rechten van de Mens. Gaat het om het plan van de school? De geschillencommissie.
    .whom = In de schoolgids staat welke klachtencommissie bij de school hoort. Klaagde u al, en helpt het niet? Dan kan de Kinderombudsman misschien meekijken. Controleer eerst haar regels: onze bron is oud.
    .write = U kunt voor elke weg beginnen met:

        “Ons kind zit sinds … (datum) thuis. Wij deden dit: … De school deed dit: … Dit is volgens ons niet goed, omdat … Wij vragen u om …”
    .bring = Uw lijstje met dagen, alle mails en de verslagen van gesprekken.
    .when = Een klacht bij de landelijke commissie kan tot een jaar na wat er gebeurde. Voor het College is er geen vaste termijn, maar wacht niet lang.
    .silence = Vraag het ouder- en jeugdsteunpunt welke weg bij u past.
    .warning-inspectie = De Inspectie lost uw zaak niet op. Een melding is een signaal. Meld het gerust, maar wacht er niet op.
    .warning-own-clock = Elke weg heeft een eigen termijn. De ene weg stopt de klok van de andere niet.
