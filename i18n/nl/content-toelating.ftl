# Situation toelating: a school refuses a child, or doesn't decide.

situation-toelating = De school laat mijn kind niet toe, of beslist niet
    .short = Toelating tot een school
    .intro = U meldt uw kind aan bij een school. De school moet dan kijken of uw kind extra hulp nodig heeft. Kan de school die hulp niet geven? Dan moet het bestuur een andere school zoeken. Dit heet zorgplicht. Weigert de school, of hoort u niets? Dan ziet u hier wat u kunt doen.

question-toelating-applied = Heeft u uw kind schriftelijk aangemeld?
    .hint = Schriftelijk is: met een formulier, een brief of een bericht dat u kunt laten zien. Een open dag of een telefoontje is geen aanmelding.
    .why = De plicht van de school begint met een schriftelijke aanmelding. Dan gaat ook de termijn lopen.
    .answer-yes = Ja, schriftelijk
    .answer-oral = Nee, alleen gebeld of gepraat
    .answer-no = Nee, nog niet
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-toelating-answer = Wat heeft de school geantwoord?
    .hint = Kies het laatste antwoord dat u kreeg.
    .why = Bij elk antwoord hoort een andere stap. Met een brief staat vast wanneer de school weigerde, en waarom.
    .answer-refused = De school weigert, op papier
    .answer-oral = De school zegt nee, maar niet op papier
    .answer-silent = Nog niets, en het is korter dan tien weken geleden
    .answer-late = Nog niets, en het is tien weken of langer geleden
    .answer-more-data = De school wil meer gegevens over mijn kind
    .answer-not-treated = De school schrijft dat zij de aanmelding niet behandelt
    .answer-admitted = De school laat mijn kind toe
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-toelating-reason = Welke reden geeft de school?
    .hint = Kijk in de brief. Kies de belangrijkste reden.
    .why = Soms heeft de school geen zorgplicht. Bijvoorbeeld als er voor niemand plek is. Wij leggen bij elke stap uit wat dat voor u betekent.
    .answer-admitted = De school laat mijn kind toch toe
    .answer-support = De school kan de hulp niet geven die mijn kind nodig heeft
    .answer-full = De school is vol
    .answer-beliefs = Het geloof of de visie van de school
    .answer-conditions = Mijn kind past niet bij de eisen, zoals het niveau of een papier dat nodig is
    .answer-not-treated = De school behandelt de aanmelding niet
    .answer-unknown = Ik weet het niet
    .answer-none = Een andere reden

question-toelating-urgent = Moet er snel iets gebeuren?
    .hint = Bijvoorbeeld omdat uw kind thuis zit, of omdat het schooljaar bijna begint.
    .why = Bezwaar duurt weken en stopt de weigering niet. Bij haast kunt u ook naar de rechter.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-toelating-objection = Heeft u al bezwaar gemaakt?
    .hint = Bezwaar is een brief aan het schoolbestuur. Een gesprek of een telefoontje telt niet.
    .why = Na uw bezwaar moet het bestuur opnieuw beslissen. Bij een openbare school is bezwaar ook nodig om later naar de rechter te kunnen.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, de brief is weg
    .answer-unknown = Ik weet het niet

question-toelating-outcome = Is er al een besluit op uw bezwaar?
    .hint = Dat is de brief waarin het bestuur antwoordt op uw bezwaar.
    .why = Na dat besluit loopt soms een nieuwe laatste dag voor u.
    .answer-no = Nee, ik wacht nog
    .answer-late = Nee, en de laatste dag van het bestuur is voorbij
    .answer-yes = Ja, er is een besluit
    .answer-unknown = Ik weet het niet

end-toelating-apply = Meld uw kind eerst schriftelijk aan
    .text = De plicht van de school begint met een schriftelijke aanmelding. Doe dat dus, ook als de school aan de telefoon al nee zei. Bewaar een bewijs. Vul hier de datum in, dan ziet u wanneer de school moet beslissen. Weet u niet zeker of u aanmeldde? Vraag de school om een bevestiging op papier.

end-toelating-oral = Vraag de weigering op papier
    .text = De school moet uw schriftelijke aanmelding eerst onderzoeken. Vraag vandaag om een brief met de redenen. Schrijf op wanneer de school nee zei. Voor de geschillencommissie kunnen uw zes weken vanaf die dag lopen. Dat is onze uitleg. Wacht dus niet te lang. Komt de brief? Vul dan de datum in. Komt er niets? Dan kunt u na tien weken soms een tijdelijke plek vragen.

end-toelating-wait = De school moet nog beslissen
    .text = Vul in wanneer u uw kind aanmeldde, en wanneer de school dat ontving. Dan ziet u vóór welke dag de school moet beslissen. Vraag intussen hoe ver het is. Zoek ook hulp: het steunpunt en het samenwerkingsverband mogen nu al meedenken.

end-toelating-late = De school had al moeten beslissen
    .text = Na tien weken kunt u vaak een tijdelijke plek vragen. Doe dat schriftelijk. Bij een openbare school kunt u het bestuur ook in gebreke stellen. Bij een bijzondere school kan de gewone rechter helpen. Komt er toch een besluit? Vul dan de datum van de brief in.

end-toelating-data = Geef de school op tijd antwoord
    .text = De school mag om gegevens vragen. U hoeft niet alles te geven. Maar de school mag de aanmelding dan soms laten liggen. Antwoord dus altijd, uiterlijk op de dag die in de brief staat. Vul hier in wanneer de school het vroeg en wanneer u het gaf. Bij veel scholen staat de klok van de school zolang stil.

end-toelating-object = Maak op tijd bezwaar
    .text = U heeft zes weken om bezwaar te maken bij het schoolbestuur. De dag op de brief telt, niet de dag waarop u hem las. Heeft uw kind misschien extra hulp nodig? Ga dan ook naar de geschillencommissie. Dat is een tweede laatste dag. Vul de datum van de brief in, dan ziet u beide dagen.

end-toelating-waiting = Het bestuur moet nu beslissen
    .text = Vul in wanneer u bezwaar maakte en wanneer het bestuur de brief kreeg. Dan ziet u vóór welke dag het bestuur moet beslissen. Het bestuur moet u eerst laten vertellen wat u vindt. Loopt er ook een zaak bij de geschillencommissie? Dan wacht het bestuur op dat oordeel.

end-toelating-overdue = Het bestuur is te laat
    .text = Vraag het bestuur schriftelijk om meteen te beslissen. Is de school openbaar? Dan kunt u het bestuur in gebreke stellen. Is de school bijzonder? Dan kunt u naar de gewone rechter. Bel eerst het steunpunt of een jurist.

end-toelating-court = Kijk of u naar de rechter wilt
    .text = Lees het besluit op uw bezwaar goed. Is de school openbaar? Dan kunt u binnen zes weken in beroep bij de bestuursrechter. Is de school bijzonder? Dan gaat u naar de gewone rechter. Bel eerst een jurist of het steunpunt. Vraag ook of een andere school nu meer oplevert voor uw kind.

end-toelating-solved = Uw kind heeft een plek
    .text = Vraag een bevestiging op papier, met de eerste schooldag. Heeft uw kind extra hulp nodig? Dan maakt de school binnen zes weken na de inschrijving een plan. Bij de hulp in dat plan is uw instemming nodig. Uw kind mag ook zelf zeggen wat het vindt.

end-toelating-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Heeft u een brief van de school? Zoek dan eerst de datum op die brief. Vul die datum in: misschien loopt er een laatste dag.

# --- Steps -----------------------------------------------------------------------------------------

step-toelating-a1 = Meld uw kind schriftelijk aan
    .lead = U meldt uw kind op papier of digitaal aan bij de school van uw eerste keuze. U bewaart een bewijs.
    .short = Op papier, met een bewijs.
    .why = Met een schriftelijke aanmelding begint de zorgplicht. De school moet dan onderzoeken wat uw kind nodig heeft. De school moet dan ook op tijd beslissen.
    .first = Vraag het formulier, of kijk op de site van de school. Is er geen formulier? Stuur dan een brief. Vertel welke hulp uw kind nodig heeft. Noem ook de andere scholen waar u uw kind aanmeldde.
    .whom = De school waar u uw kind het liefst heeft. Op die school rust de zorgplicht.
    .write = U kunt dit schrijven:

        “Hierbij melden wij ons kind aan voor groep of klas … vanaf … (datum). Ons kind heeft deze hulp nodig: … Wij meldden ons kind ook aan bij … (andere scholen). Wilt u de ontvangst bevestigen? Wilt u ons vóór … (datum) schriftelijk laten weten wat u besluit?”
    .bring = Het formulier, en wat laat zien welke hulp nodig is. Denk aan een verslag van een deskundige, het plan van de oude school (ontwikkelingsperspectief) of het onderwijskundig rapport.
    .when = Als het kan, uiterlijk tien weken vóór de eerste schooldag. Voor de brugklas: van 25 tot en met 31 maart.
    .silence = Vraag na een week of de aanmelding binnen is. Krijgt u geen bevestiging? Geef dan een kopie af op school en laat tekenen voor ontvangst.
    .warning-vo = Voor de brugklas meldt u aan van 25 tot en met 31 maart. In 2027 zijn in die week alleen 25, 30 en 31 maart gewone werkdagen. Doe het dus op tijd.
    .warning-oral = Zegt de school dat uw kind er niet past? Meld uw kind toch schriftelijk aan. De school mag pas weigeren na onderzoek. De geschillencommissie vond in 2016 dat de zorgplicht soms ook zonder formulier begint. Reken daar niet op.
    .warning-age = Voor de basisschool en het speciaal onderwijs kan het vanaf de derde verjaardag. Voor een dove of slechthorende peuter kan het in het speciaal onderwijs vanaf twee jaar.
    .warning-groep-8 = Gaat uw kind van de basisschool naar het voortgezet speciaal onderwijs (vso) of het praktijkonderwijs? Meld het dan eerst daar aan. Het bestuur van die school vraagt het papier aan dat nodig is (de toelaatbaarheidsverklaring, TLV). De basisschool helpt alleen met de voorbereiding.
    .outcome-granted = De school laat mijn kind toe
    .outcome-partly = De school wil eerst meer weten
    .outcome-refused = De school zegt nee

step-toelating-a2 = Volg wat de school onderzoekt
    .lead = Het schoolbestuur kijkt of uw kind extra hulp nodig heeft, en beslist. Dat moet binnen zes weken. U let op de dag en geeft antwoord op vragen.
    .short = De school moet binnen zes weken beslissen.
    .why = De school mag één keer vier weken extra nemen. Dat moet zij u dan laten weten. Wie de dagen kent, kan er op tijd iets van zeggen.
    .first = Vul in wanneer u aanmeldde en wanneer de school dat ontving. Vraagt de school gegevens? Vul dan in wanneer, en vóór welke dag u moet antwoorden.
    .whom = De school waar u uw kind aanmeldde. Officieel beslist het bestuur.
    .write = Als de school om gegevens vraagt:

        “U vroeg op … (datum) om … Wij sturen u … Dit sturen wij niet, omdat … Wilt u bevestigen dat de aanmelding nu compleet is? Wilt u ons laten weten vóór welke dag u beslist?”
    .bring = Het bewijs van uw aanmelding, de brief waarin de school om gegevens vraagt, en kopieën van wat u geeft.
    .when = Antwoord uiterlijk op de dag die in de brief van de school staat. Die dag schuift niet op.
    .silence = Vraag na zes weken schriftelijk om een besluit. Na tien weken kunt u vaak een tijdelijke plek vragen.
    .warning-x = Soms is er geen zorgplicht. Dat is zo als er voor niemand plek is. Het is ook zo als ouders het geloof of de visie van de school niet willen respecteren. In het voortgezet onderwijs is het ook zo als uw kind niet past bij de eisen voor toelating. Voor toelating tot een school van cluster 1 of 2 gelden deze regels niet. De termijn van zes weken geldt daar wel.
    .warning-asiel = Vraagt uw kind asiel aan? Dan moet de school binnen zes weken beslissen, zonder extra weken. Is er dan geen besluit? Dan is uw kind toegelaten tot de basisschool of het speciaal onderwijs. Voor de middelbare school en het vso geldt dat niet. Daar blijft het tien weken.
    .warning-data = U hoeft niet alle gegevens te geven. Maar de school mag de aanmelding dan soms buiten behandeling laten. De school moet u eerst tijd geven om haar aan te vullen. In die tijd staat de klok van de school vaak stil. Bij een bijzondere middelbare school staat de klok niet stil.
    .outcome-granted = De school laat mijn kind toe
    .outcome-partly = Mijn kind mag komen, maar niet zoals wij vroegen
    .outcome-refused = De school weigert mijn kind
    .outcome-no-answer = Er kwam geen besluit op tijd

step-toelating-a3 = Vraag welke andere school uw kind wil toelaten
    .lead = Heeft uw kind extra hulp nodig? Dan mag de school pas weigeren als een andere school uw kind wil toelaten. U vraagt welke school dat is.
    .short = Weigeren mag pas als er een andere plek is.
    .why = Dit staat in de wet. De school moet eerst met u praten en daarna een andere plek vinden. Zonder andere plek klopt de weigering vaak niet.
    .first = Lees in de brief of er een andere school in staat. Bel die school. Klopt het dat uw kind daar terecht kan, en past de hulp?
    .whom = Het schoolbestuur, via de directeur.
    .write = U kunt dit schrijven:

        “U wilt ons kind niet toelaten. Welke andere school heeft gezegd ons kind te willen toelaten? Wanneer was dat? Welke hulp geeft die school? Zolang er geen andere school is, vragen wij u om ons kind toe te laten.”
    .bring = De weigering, uw aanmelding, en de pagina over hulp uit de schoolgids.
    .when = Zodra de school wil weigeren, of al weigerde. De school heeft er dezelfde zes weken voor, met soms vier weken extra.
    .silence = Zet dit als reden in uw bezwaar. Vraag het samenwerkingsverband om mee te zoeken.
    .warning-vo = Dit geldt alleen als de school zorgplicht heeft. Is de school voor iedereen vol, of wilt u het geloof of de visie niet respecteren? Of past uw kind niet bij de eisen van de middelbare school? Dan geldt het niet.
    .outcome-granted = Een andere school laat mijn kind toe
    .outcome-partly = Een andere school denkt erover
    .outcome-refused = Er is nog geen andere school

step-toelating-a4 = Vraag na tien weken een tijdelijke plek
    .lead = Heeft het bestuur na tien weken niet beslist? Dan moet de school uw kind vaak een tijdelijke plek geven. U vraagt daar schriftelijk om.
    .short = Als de school te laat beslist.
    .why = Zo zit uw kind niet thuis terwijl de school nadenkt. De tien weken tellen vanaf de dag waarop u aanmeldde. Het is niet de dag waarop de school het las. Dat de termijn bij een verzoek om gegevens gewoon doorloopt, is onze uitleg van de wet.
    .first = Kijk wanneer u uw kind aanmeldde. Leg het bewijs klaar. Schrijf uw brief alvast, dan kan hij op de eerste dag weg.
    .whom = Het schoolbestuur, met een kopie aan de directeur.
    .write = U kunt dit schrijven:

        “Wij meldden ons kind aan op … (datum). Dat is meer dan tien weken geleden, en er is geen besluit. Ons kind staat niet ingeschreven op een andere school van deze soort. Wij vragen u om ons kind vanaf … (datum) tijdelijk te plaatsen en in te schrijven. Wilt u dit binnen een week bevestigen?”
    .bring = Uw aanmelding met het bewijs van ontvangst. Voor praktijkonderwijs en voortgezet speciaal onderwijs (vso) ook de toelaatbaarheidsverklaring (TLV).
    .when = Vanaf de dag na de tien weken. Valt die dag in een vakantie? Dan begint het in de praktijk op de eerste schooldag.
    .silence = Vraag het steunpunt om te bellen met het bestuur. Meld het bij de Inspectie. Bij haast kan een rechter helpen.
    .warning-age = Uw kind moet oud genoeg zijn voor de school. Op de basisschool en in het speciaal onderwijs is dat vier jaar. Voor dove en slechthorende kinderen in het speciaal onderwijs is dat drie jaar. Op de middelbare school en in het vso moet uw kind eerst passen bij de eisen. Bij praktijkonderwijs en vso hoort een TLV.
    .warning-groep-8 = Zit uw kind nog in groep 8, of in het speciaal onderwijs? Dan telt dat niet als een andere school voor de brugklas of het vso. U kunt dus toch een tijdelijke plek vragen. Een plek op een andere middelbare school of in het vso telt wel.
    .warning-ends = De tijdelijke plek stopt op de dag na een weigering. Ook stopt zij op de dag na een besluit om de aanmelding niet te behandelen.
    .warning-asiel = Vraagt uw kind asiel aan? Voor basisschool en speciaal onderwijs is uw kind al na zes weken zonder besluit toegelaten. Dat is geen tijdelijke plek.
    .outcome-granted = Mijn kind krijgt een tijdelijke plek
    .outcome-partly = Mijn kind mag een deel van de tijd komen
    .outcome-refused = De school geeft geen tijdelijke plek

step-toelating-a5 = Laat anderen meezoeken naar een plek
    .lead = Het steunpunt, het samenwerkingsverband en een onderwijsconsulent helpen bij het zoeken naar een plek. U mag dat naast alle andere stappen doen.
    .short = Steunpunt en samenwerkingsverband zoeken mee.
    .why = Het samenwerkingsverband weet welke hulp en welke plekken er zijn. Een procedure kost weken of maanden.
    .first = Bel het ouder- en jeugdsteunpunt van het samenwerkingsverband van de school. Vertel waar u uw kind aanmeldde en wat de school zei.
    .whom = Het steunpunt en het samenwerkingsverband. Daarna, als dat niet genoeg helpt, een onderwijsconsulent.
    .write = U kunt dit mailen:

        “Ons kind heeft nog geen school. Wij meldden ons kind aan bij … op … (datum). De school antwoordde … Ons kind heeft deze hulp nodig: … Wilt u meezoeken naar een plek? Wij horen graag deze week wie ons belt.”
    .bring = De brief van de school en uw aanmelding.
    .when = Nu. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen een week.
    .silence = Bel Ouders & Onderwijs. Zit uw kind langer dan vier weken thuis, zonder zicht op een plek? Meld u dan meteen bij Onderwijsconsulenten.
    .warning-clock = Zoeken stopt uw laatste dag voor bezwaar niet. Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.

step-toelating-a6 = Meld het bij de Inspectie
    .lead = U kunt aan de Inspectie van het Onderwijs vertellen wat er gebeurde. De Inspectie lost uw eigen zaak niet op. Uw melding is een signaal.
    .short = Een signaal, geen oplossing.
    .why = Zo weet de Inspectie wat er op deze school gebeurt. Verwacht er geen plek van voor uw kind.
    .first = Schrijf in tien regels op wat er gebeurde, met de datums.
    .whom = De Inspectie van het Onderwijs, via het formulier op de site of aan de telefoon. Wat wij hierover lazen is oud: controleer dit eerst op de site.
    .write = U kunt dit schrijven:

        “Wij meldden ons kind op … (datum) aan bij … (school). De school … Wij denken dat het bestuur de zorgplicht niet nakomt, omdat … Wij weten dat u onze zaak niet oplost. Wij willen dat u dit weet.”
    .bring = De weigering en uw aanmelding.
    .when = Wanneer u wilt. Er is geen termijn.
    .silence = U krijgt misschien geen antwoord over uw zaak. Ga intussen door met uw andere stappen.
    .warning-clock = Een melding stopt geen enkele termijn.

step-toelating-a7 = Maak bezwaar bij het schoolbestuur
    .lead = U vraagt het schoolbestuur om de weigering opnieuw te bekijken. Dat doet u zelf, met een brief.
    .short = Binnen zes weken, met een brief.
    .why = Het bestuur moet dan opnieuw beslissen en u eerst horen. Bij een openbare school is bezwaar ook nodig om later naar de rechter te kunnen.
    .first = Zoek de datum op de brief. Die dag telt, niet de dag waarop u hem las. Vul de datum hier in. Schrijf daarna kort op waarom u het niet eens bent.
    .whom = Het schoolbestuur, op het adres in de brief. Staat er geen adres in? Kijk dan in de schoolgids. De school hoort u te vertellen dat u bezwaar mag maken.
    .write = U kunt dit schrijven:

        “Wij maken bezwaar tegen uw besluit van … (datum) om ons kind … (naam) niet toe te laten tot … (school). Wij zijn het er niet mee eens, want … (Alleen als het klopt:) Er is geen andere school gevonden die ons kind wil toelaten. Wij vragen u om een nieuw besluit. Wij willen eerst met u praten. Een kopie van het besluit doen wij erbij.”

        Zet er de datum, uw naam, uw adres, de naam en het adres van de school en uw handtekening onder.
    .bring = Doe een kopie van de weigering erbij. Bewaar zelf een kopie van uw bezwaar en het bewijs dat u het verstuurde of afgaf.
    .when = Binnen zes weken na de datum op de brief. Bij een bijzondere school of samenwerkingsschool moet de brief dan binnen zijn. Bij een openbare school mag hij op de laatste dag op de post. Hij moet dan binnen een week daarna aankomen. Ons advies: geef hem altijd een week eerder af.
    .silence = Vraag na een week of uw bezwaar binnen is. Het bestuur heeft vier weken om te beslissen. Hierna ziet u vanaf welke dag die weken tellen.
    .warning-lock = Na deze stap kan een onderwijsconsulent vaak niet meer helpen. Of bezwaar telt als juridische procedure, is niet zeker. Vraag dat eerst. Maar laat uw laatste dag niet voorbijgaan.
    .warning-received = Een bijzondere school is geen overheid. Een samenwerkingsschool volgt dezelfde regels. De regel dat posten op de laatste dag genoeg is, geldt daar niet. Dat is onze uitleg van de wet. Zorg dus dat de brief op tijd binnen is. Laat tekenen voor ontvangst.
    .warning-email = E-mail is bij een schoolbestuur niet altijd genoeg. Dat geldt ook voor een openbare school. Stuur uw bezwaar aangetekend of geef het af met een bewijs. Mailen kan alleen als het bestuur dat goedvindt.
    .warning-no-suspension = Bezwaar stopt de weigering niet. Zolang er geen nieuw besluit is, hoeft de school uw kind niet toe te laten.
    .warning-gpo-too = De geschillencommissie heeft een eigen termijn van zes weken. Bezwaar en de commissie mogen tegelijk. Kiest u voor allebei? Dan moet u ook allebei op tijd doen.
    .warning-adult = Is uw kind 18 jaar of ouder, en mag het zelf beslissen? Dan maakt uw kind zelf bezwaar. Twijfelt u? Vraag dat snel na. Op de middelbare school gaat het bij ‘ouders’ om ouders met gezag.
    .outcome-granted = Ons bezwaar is binnen en wordt behandeld
    .outcome-partly = Wij moeten nog iets aanvullen
    .outcome-refused = Ons bezwaar wordt niet behandeld

step-toelating-bezwaar-besluit = Let op de dag waarop het bestuur beslist
    .lead = Het bestuur heeft vier weken om te beslissen op uw bezwaar. Het moet u eerst horen: u mag vertellen wat u vindt.
    .short = Het bestuur hoort u en beslist.
    .why = De vier weken beginnen niet overal op dezelfde dag. Bij een bijzondere school tellen ze vanaf de ontvangst. Dat is ook zo op elke middelbare school. Voor openbaar basisonderwijs en openbaar (voortgezet) speciaal onderwijs is het anders. Daar tellen ze pas na uw eigen zes weken.
    .first = Vul in wanneer u bezwaar maakte en wanneer het bestuur dat kreeg. Vraag om een dag voor het gesprek. Vraag ook of u vooraf de adviezen en verslagen mag lezen.
    .whom = Het schoolbestuur.
    .write = U kunt dit schrijven:

        “U kreeg ons bezwaar op … (datum). Wanneer kunnen wij met u praten? Wilt u ons vooraf de adviezen en verslagen sturen? Wij horen graag vóór welke dag u beslist.”
    .bring = Uw bezwaar, het bewijs dat u het verstuurde, en een blad met uw drie belangrijkste punten. Neem iemand mee.
    .when = De dag staat bij deze stap zodra u de datums invult. Schoolvakanties tellen gewoon mee.
    .silence = Is de dag voorbij? Schrijf dan dat het besluit er had moeten zijn. Bij een openbare school kunt u het bestuur in gebreke stellen. Bij een bijzondere school kan de gewone rechter helpen.
    .warning-gpo-waits = Loopt er ook een zaak bij de geschillencommissie? Dan beslist het bestuur pas na het oordeel. De klok van het bestuur staat stil zolang die zaak loopt.
    .warning-inspecteur = In het speciaal onderwijs vraagt het bestuur eerst de inspecteur om raad. De vier weken blijven gelden.
    .outcome-granted = Het bestuur laat mijn kind toch toe
    .outcome-partly = Mijn kind mag komen, maar niet zoals wij vroegen
    .outcome-refused = Het bestuur blijft weigeren
    .outcome-no-answer = Er kwam geen besluit op tijd

step-toelating-a8 = Vraag een oordeel van de geschillencommissie
    .lead = Heeft uw kind misschien extra hulp nodig? Dan kunt u naar de Geschillencommissie passend onderwijs (GPO). Die kijkt of de weigering klopt. Het is gratis en u heeft geen advocaat nodig.
    .short = Onafhankelijk oordeel. Gratis. Niet bindend.
    .why = Onafhankelijke mensen kijken naar uw zaak. Het bestuur hoeft het oordeel niet te volgen. Wijkt het bestuur af? Dan moet het uitleggen waarom. Eerlijk is ook dit. Volgens een ouder onderzoek gingen veel kinderen na zo’n zaak naar een andere school.
    .first = Zoek de datum op de weigering. Maak van al uw papieren één pdf. Schrijf in één blad wat er gebeurde en wat u vraagt.
    .whom = De Geschillencommissie passend onderwijs, via ‘Zaak indienen’ op onderwijsgeschillen.nl. De wet noemt u en het schoolbestuur als de twee partijen.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over het besluit van … (bestuur) van … (datum). Het bestuur laat ons kind niet toe tot … (school). Ons kind heeft extra hulp nodig, namelijk … Volgens ons klopt het besluit niet, want … Wij vragen om snelle behandeling, omdat …”
    .bring = De weigering, uw aanmelding, rapporten en mails. Stuur alles in één keer, het liefst in één pdf.
    .when = Binnen zes weken na de datum op de brief. De commissie stelt die termijn zelf. Ga uit van een harde dag. Dien het in op een werkdag ervoor.
    .silence = De commissie geeft binnen tien weken haar oordeel. Schoolvakanties tellen mee. Vraag om een snelle procedure als uw kind thuis zit. Controleer eerst of die nog bestaat.
    .warning-lock = Of een onderwijsconsulent nog helpt als deze zaak loopt, is niet zeker. Vraag dat eerst. Laat uw laatste dag niet voorbijgaan.
    .warning-hard = Deze termijn komt uit de regels van de commissie, niet uit de wet. Valt de laatste dag in een weekend of op een feestdag? Reken er dan niet op dat hij opschuift. Bent u te laat? Leg uit waarom u niet eerder kon.
    .warning-own-clock = De commissie stopt de klok van het bestuur voor zijn besluit op uw bezwaar. Uw eigen zes weken om bezwaar te maken stoppen niet.
    .warning-not-late = De commissie gaat over de weigering. Een te laat besluit en een tijdelijke plek staan niet in haar lijst. Behandelt de school uw aanmelding niet? Vraag de commissie dan eerst of zij daarover gaat. Let intussen op uw zes weken.
    .warning-vo = Het bestuur moet schriftelijk zeggen wat het met het oordeel doet. De wet noemt daarvoor geen termijn. Vraag dus zelf om een antwoord op papier. Voor de basisschool zagen wij alleen een oude tekst van die regel: controleer dit eerst.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons voor een deel gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
    .outcome-no-answer = Er kwam geen oordeel op tijd

step-toelating-a9 = Vraag het College voor de Rechten van de Mens
    .lead = Heeft de weigering te maken met een handicap of een langdurige ziekte? Dan kan het College voor de Rechten van de Mens zeggen of dat discriminatie is.
    .short = Bij een handicap of langdurige ziekte.
    .why = Een school moet een aanpassing doen die uw kind door de handicap nodig heeft. Dat hoeft alleen niet als het een te grote last is. Het oordeel is niet bindend. Een rechter kan het wel gebruiken: controleer dit eerst.
    .first = Schrijf op welke aanpassing u vroeg, wanneer, en wat de school antwoordde. Vroeg u het nog niet schriftelijk? Doe dat dan eerst.
    .whom = Het College voor de Rechten van de Mens, via het formulier op de site. Het is gratis en u heeft geen advocaat nodig.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over … (school). Ons kind heeft … Wij vroegen op … (datum) om deze aanpassing: … De school weigerde ons kind, omdat … Volgens ons is dat discriminatie. Onze zaak heeft haast, omdat …”
    .bring = De weigering, uw verzoek om een aanpassing, en een verklaring van een arts of psycholoog.
    .when = Er is geen vaste termijn. Wacht niet te lang: na veel tijd kan het College stoppen met een zaak.
    .silence = Een oordeel duurt hoogstens ongeveer een half jaar: controleer dit eerst op de site. Leg uit waarom uw zaak haast heeft, dan kan het sneller.
    .warning-clock = Deze weg staat los van bezwaar en van de geschillencommissie. Uw laatste dagen daar lopen gewoon door.
    .outcome-granted = Het College zegt dat het discriminatie is
    .outcome-partly = Het College geeft ons voor een deel gelijk
    .outcome-refused = Het College zegt dat het geen discriminatie is

step-toelating-ingebrekestelling = Stel het openbare schoolbestuur in gebreke
    .lead = Is het bestuur van een openbare school te laat? Dan schrijft u dat het nog twee weken heeft om te beslissen. Zo’n brief heet een ingebrekestelling.
    .short = Als een openbaar bestuur te laat beslist.
    .why = Beslist het bestuur daarna nog niet? Dan kunt u naar de rechter omdat er geen besluit is. Het bestuur moet misschien ook geld betalen.
    .first = Controleer de laatste dag van het bestuur. Is die dag helemaal voorbij? Dan pas schrijft u.
    .whom = Het bestuur van de openbare school.
    .write = U kunt dit schrijven:

        “U had vóór … (datum) moeten beslissen over … Er is nog geen besluit. Met deze brief stellen wij u in gebreke. Wij vragen u om binnen twee weken te beslissen.”
    .bring = Kopieën van uw aanmelding of bezwaar, met het bewijs van ontvangst.
    .when = Na de laatste dag van het bestuur, en niet heel veel later. Vul in wanneer het bestuur uw brief kreeg. Dan ziet u de twee weken.
    .silence = Na twee weken kunt u in beroep bij de bestuursrechter, omdat er geen besluit is. Vraag hulp van een jurist.
    .warning-too-early = Een ingebrekestelling die te vroeg komt, telt niet. Is de laatste dag opgeschoven door een weekend of een feestdag? Wacht dan ook die dag af.
    .warning-bijzonder = Dit kan alleen bij een openbare school. Een bijzonder bestuur neemt hier geen besluit van de overheid.
    .warning-penalty = Maakte u zelf bezwaar? Dan kan het bestuur u geld schuldig zijn voor elke dag dat het te laat is. Dat is onze uitleg van de wet.
    .outcome-granted = Mijn kind is nu toegelaten
    .outcome-partly = Mijn kind mag komen, maar niet zoals wij vroegen
    .outcome-refused = Er kwam een besluit, en dat is nee
    .outcome-no-answer = Ook na twee weken kwam er geen besluit

step-toelating-kort-geding = Ga naar de gewone rechter
    .lead = Is de school bijzonder of een samenwerkingsschool? Dan gaat u naar de gewone rechter. Heeft het haast? Dan heet dat een kort geding. U heeft een advocaat nodig.
    .short = Bij een bijzondere school. Met advocaat.
    .why = Alleen een rechter kan de school dwingen. Een kort geding is een snelle zaak. De rechter kan zeggen dat uw kind voorlopig naar school mag.
    .first = Bel een jurist of een advocaat die veel met onderwijs doet. Vraag wat het kost en hoe groot de kans is.
    .whom = De rechtbank, via uw advocaat.
    .write = U schrijft niet zelf. Geef uw advocaat één blad met wat er gebeurde, met de datums, en wat u wilt.
    .bring = De weigering, uw aanmelding, uw bezwaar en al uw mails met de school.
    .when = Als het niet kan wachten. Er is geen vaste termijn, maar bij haast moet u niet lang wachten.
    .silence = Vraag uw advocaat wanneer de zitting is. Zoek intussen verder naar een plek.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-lawyer = U betaalt kosten voor de rechtbank en voor uw advocaat. Vraag vooraf hoeveel. Vraag ook of u een verzekering voor rechtshulp heeft.
    .warning-clock = Een zaak bij de rechter stopt uw zes weken voor bezwaar niet.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons voor een deel gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-toelating-vovo = Vraag de bestuursrechter om een snelle, tijdelijke beslissing
    .lead = Is de school openbaar en heeft het haast? Dan kan de bestuursrechter een tijdelijke beslissing nemen. Dat heet een voorlopige voorziening.
    .short = Alleen bij haast, en alleen naast bezwaar of beroep.
    .why = Bezwaar stopt de weigering niet. Met een voorlopige voorziening kan de rechter zeggen wat er tot het besluit gebeurt.
    .first = Maak eerst bezwaar. Schrijf daarna op waarom uw kind niet kan wachten.
    .whom = De rechtbank, afdeling bestuursrecht.
    .write = U kunt dit schrijven:

        “Wij maakten op … (datum) bezwaar tegen het besluit van … (bestuur). Wij vragen u om een voorlopige voorziening. Ons kind kan niet wachten, omdat … Een kopie van ons bezwaar doen wij erbij.”
    .bring = Een kopie van uw bezwaar en van de weigering.
    .when = Zolang uw bezwaar of beroep loopt. U betaalt kosten voor de rechtbank (griffierecht): 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar.
    .silence = De rechter plant snel een zitting. Bel de rechtbank als u na twee weken niets hoort.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-lapses = De tijdelijke beslissing vervalt als u na het besluit op bezwaar niet op tijd in beroep gaat.
    .outcome-granted = De rechter geeft ons voorlopig gelijk
    .outcome-partly = De rechter geeft ons voor een deel gelijk
    .outcome-refused = De rechter wijst het af

step-toelating-a10 = Ga in beroep bij de bestuursrechter
    .lead = Is de school openbaar en blijft het bestuur weigeren? Dan kunt u binnen zes weken in beroep bij de bestuursrechter.
    .short = Alleen bij een openbare school, na bezwaar.
    .why = De rechter kijkt of het besluit klopt. Het bestuur moet doen wat de rechter zegt.
    .first = Zoek de datum op het besluit op uw bezwaar. Vul die hier in. Bel daarna een jurist en vraag of beroep zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht. Het adres hoort in het besluit te staan.
    .write = U kunt dit schrijven:

        “Wij gaan in beroep tegen het besluit op bezwaar van … (bestuur) van … (datum). Wij zijn het er niet mee eens, want … Wij vragen u om te zeggen dat het besluit niet klopt. Een kopie van het besluit doen wij erbij.”
    .bring = Het besluit op bezwaar, uw bezwaar, de weigering en uw bewijs.
    .when = Binnen zes weken na de datum op het besluit op bezwaar. Stuurt u het met de post? Dan moet het vóór het einde op de post en binnen een week daarna binnen zijn.
    .silence = De rechtbank stuurt eerst een brief over de kosten. Betaal op tijd, anders wordt uw zaak niet behandeld.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-fee = De rechtbank vraagt griffierecht: 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. Kunt u het niet betalen? Zeg dat meteen tegen de rechtbank. Geeft het bestuur toe? Dan krijgt u het geld terug.
    .warning-lapses = Kreeg u eerder een voorlopige voorziening? Die vervalt als u de zes weken voor beroep voorbij laat gaan.
    .warning-no-decision = Gaat u in beroep omdat er geen besluit komt? Dan moet u eerst een ingebrekestelling sturen en twee weken wachten. De zes weken gelden dan niet, maar wacht niet te lang.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons voor een deel gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-toelating-hoger-beroep = Ga in hoger beroep bij de Raad van State
    .lead = Bent u het niet eens met de rechtbank? Dan kunt u binnen zes weken naar de Raad van State.
    .short = Nog één keer naar een rechter.
    .why = Een andere rechter kijkt opnieuw naar de zaak.
    .first = Zoek de datum op de uitspraak. Vraag een jurist of hoger beroep zin heeft voor uw kind.
    .whom = De Afdeling bestuursrechtspraak van de Raad van State.
    .write = U kunt dit schrijven:

        “Wij gaan in hoger beroep tegen de uitspraak van de rechtbank … van … (datum). Wij zijn het er niet mee eens, want … Een kopie van de uitspraak doen wij erbij.”
    .bring = De uitspraak, het besluit op bezwaar en uw beroep.
    .when = Binnen zes weken na de dag waarop de rechtbank de uitspraak verstuurde.
    .silence = U krijgt een brief over de kosten en later een uitnodiging voor een zitting.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-fee = Het griffierecht is 297 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar.
    .outcome-granted = De Raad van State geeft ons gelijk
    .outcome-partly = De Raad van State geeft ons voor een deel gelijk
    .outcome-refused = De Raad van State geeft ons geen gelijk
