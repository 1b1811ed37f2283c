# Situation tlv-geweigerd-door-school: the school will not ask for a toelaatbaarheidsverklaring (TLV).

situation-tlv-geweigerd-door-school = De school wil geen TLV aanvragen
    .short = School vraagt geen TLV aan
    .intro = Voor speciaal onderwijs of praktijkonderwijs is een papier nodig: een toelaatbaarheidsverklaring (TLV). Alleen een schoolbestuur kan dat papier aanvragen. Ouders kunnen dat niet zelf. Wil de school niet? Dan is er geen besluit, en dus geen bezwaar mogelijk. Dat laatste is onze uitleg van de wet. Er zijn wel andere wegen. Die ziet u hier.

question-tlv-geweigerd-door-school-answer = Wat zegt de school over de aanvraag?
    .hint = Het gaat om de aanvraag van een toelaatbaarheidsverklaring (TLV). Dat is het papier voor speciaal onderwijs of praktijkonderwijs.
    .why = Bij elk antwoord hoort een ander gesprek. Soms kan een andere school de TLV aanvragen.
    .answer-not-needed = Speciaal onderwijs is niet nodig
    .answer-first = Eerst willen wij nog iets anders proberen
    .answer-other-school = Dat moet een andere school doen
    .answer-silent = Geen antwoord, of telkens iets anders
    .answer-not-asked = Ik heb het nog niet echt gevraagd
    .answer-agreed = De school gaat de TLV toch aanvragen
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-tlv-geweigerd-door-school-plan = Bent u het ook oneens over het plan van uw kind?
    .hint = Het gaat om het ontwikkelingsperspectief (OPP). Daar staan het doel en de hulp in.
    .why = Over het plan kan de geschillencommissie oordelen. Over een toelaatbaarheidsverklaring (TLV) kan zij dat niet.
    .answer-yes = Ja, ook over het plan
    .answer-no = Nee, of er is geen plan
    .answer-unknown = Ik weet het niet

question-tlv-geweigerd-door-school-kind = Welke school past volgens u bij uw kind?
    .hint = Twijfelt u? Kies dan ‘Ik weet het niet’. Het steunpunt kan meedenken.
    .why = Wie de aanvraag kan doen, hangt af van de soort school.
    .answer-sbo = Speciaal basisonderwijs (sbo)
    .answer-so = Speciaal onderwijs (so)
    .answer-vso = Voortgezet speciaal onderwijs (vso)
    .answer-pro = Praktijkonderwijs (pro)
    .answer-cluster = Een school voor horen, taal of zien (cluster 1 of 2)
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

end-tlv-geweigerd-door-school-primary = Praat verder, en meld uw kind ook zelf aan
    .text = Vraag het schoolbestuur schriftelijk om de toelaatbaarheidsverklaring (TLV) aan te vragen. Laat het steunpunt en het samenwerkingsverband meekijken. Helpt dat niet? Meld uw kind dan schriftelijk aan bij de school voor speciaal (basis)onderwijs. Dat schoolbestuur kan de TLV ook aanvragen. Dat laatste is onze uitleg van de wet.

end-tlv-geweigerd-door-school-secondary = Meld uw kind aan bij de nieuwe school
    .text = Gaat uw kind naar het voortgezet speciaal onderwijs (vso) of het praktijkonderwijs? Meld het dan schriftelijk bij die school aan. Het bestuur van die school vraagt de toelaatbaarheidsverklaring (TLV) aan. De basisschool bereidt het alleen voor. Zit uw kind al op een middelbare school? Dan kan ook dat bestuur de TLV voor het vso aanvragen.

end-tlv-geweigerd-door-school-cluster = Hier is geen TLV nodig
    .text = Voor een school voor horen, taal of zien (cluster 1 of 2) is geen toelaatbaarheidsverklaring (TLV) nodig. Daar beslist een eigen commissie van onderzoek. U meldt uw kind zelf aan. Begin bij ‘Mijn kind is doof, slechthorend, blind of slechtziend, of heeft een taalontwikkelingsstoornis’.

end-tlv-geweigerd-door-school-explore = Zoek eerst uit welke plek past
    .text = U hoeft nog niet te weten welke school het wordt. Vraag het steunpunt welke scholen er in de regio zijn. Ga bij twee scholen kijken en vraag welke hulp zij geven. Vraag de huidige school wat zij ervan vindt. Weet u welke school past? Kom dan terug, dan ziet u wie de toelaatbaarheidsverklaring (TLV) kan aanvragen.

end-tlv-geweigerd-door-school-solved = De aanvraag komt er
    .text = Mooi. Vraag wanneer de aanvraag voor de toelaatbaarheidsverklaring (TLV) weggaat. Schrijf uw eigen mening op en vraag om die mee te sturen. Daarna beslist het samenwerkingsverband. Begin nu bij ‘Ik ben het niet eens met het besluit over speciaal onderwijs (TLV)’. Daar ziet u de volgende stappen en de laatste dagen.

end-tlv-geweigerd-door-school-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen, of het loopt vast. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Vertel wat u aan de school vroeg en wat zij antwoordde. Kreeg u toch een brief over een toelaatbaarheidsverklaring (TLV)? Zoek dan de datum op die brief. Misschien loopt er een laatste dag.

# --- Steps -----------------------------------------------------------------------------------------

step-tlv-d0a = Vraag het bestuur om de aanvraag te doen
    .lead = U vraagt de school op papier om een toelaatbaarheidsverklaring (TLV) aan te vragen. Wil de school niet? Dan vraagt u het schoolbestuur om een antwoord met redenen.
    .short = Uw vraag op papier, eerst aan school, dan aan het bestuur.
    .why = Alleen het schoolbestuur kan de TLV aanvragen. Met een brief ligt uw vraag vast. Het antwoord laat zien waar u het over oneens bent. Daar kan iemand van buiten mee verder.
    .first = Schrijf op welke hulp uw kind kreeg en wat die opleverde. Leg de rapporten erbij. Vraag uw kind hoe het nu gaat op school.
    .whom = Eerst de intern begeleider of zorgcoördinator en de directeur. Daarna het schoolbestuur.
    .write = U kunt dit schrijven:

        “Wij vragen u om een TLV aan te vragen voor ons kind … (naam). Ons kind kreeg deze hulp: … Dat was niet genoeg, want … Volgens … (deskundige) heeft ons kind nodig: … Wij denken aan … (soort school). Vraagt u de TLV aan? Zo nee, wilt u ons dan vóór … (datum) schrijven waarom niet, en welke hulp u wel gaat geven?”
    .bring = Rapporten, het laatste plan van de school (ontwikkelingsperspectief) en uw verslagen van gesprekken.
    .when = Zo snel als het kan. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken. Wilt u dat uw kind na de zomer begint? Vraag het samenwerkingsverband naar de dagen in uw regio.
    .silence = Stuur een herinnering aan het bestuur. Zet daarna de volgende stap. Die hoeft niet te wachten.
    .warning-only-board = Ouders kunnen zelf geen TLV aanvragen. Het kan alleen door het bestuur van een school waar uw kind is ingeschreven of aangemeld.
    .warning-no-objection = Tegen ‘wij vragen het niet aan’ kunt u geen bezwaar maken. Er is dan geen besluit van het samenwerkingsverband. Dat is onze uitleg van de wet.
    .warning-vso = Komt uw kind van de basisschool en gaat het naar het voortgezet speciaal onderwijs (vso) of het praktijkonderwijs? Dan vraagt de nieuwe school de TLV aan. Meld uw kind dan meteen daar aan. De basisschool helpt met de voorbereiding.
    .outcome-granted = De school vraagt de TLV aan
    .outcome-partly = De school wil eerst iets anders proberen
    .outcome-refused = De school vraagt de TLV niet aan

step-tlv-d0b = Laat het steunpunt en het samenwerkingsverband meekijken
    .lead = U vraagt of iemand aanschuift die alle scholen in de regio kent. Samen kijkt u of een toelaatbaarheidsverklaring (TLV) past.
    .short = Iemand erbij die alle scholen kent.
    .why = Het samenwerkingsverband beslist later over de TLV. Het kan u vertellen wat daarvoor nodig is. Het steunpunt kijkt alleen naar het belang van uw kind.
    .first = Zoek in de schoolgids bij welk samenwerkingsverband de school hoort. Bel eerst het steunpunt. Vraag of iemand meegaat naar een gesprek.
    .whom = Het ouder- en jeugdsteunpunt, en de consulent van het samenwerkingsverband (SWV).
    .write = U kunt dit mailen:

        “Wij vroegen … (school) op … (datum) om een TLV aan te vragen. De school wil dat niet, want … Wij denken dat ons kind meer nodig heeft, omdat … Wilt u met ons en de school om de tafel? Wat is er volgens u nodig voor een TLV?”
    .bring = Uw brief aan de school, het antwoord, het plan van de school en de rapporten.
    .when = Altijd, ook meteen. De wet noemt geen termijn. Ons advies: vraag om een gesprek binnen twee weken.
    .silence = Bel Ouders & Onderwijs. Vraag het schoolbestuur om het samenwerkingsverband om advies te vragen. U krijgt dan een kopie van dat advies.
    .warning-cannot-decide = Het samenwerkingsverband kan pas beslissen als een schoolbestuur de TLV aanvraagt. Ook het steunpunt kan de school niet dwingen.
    .warning-doorzettingsmacht = Soms kan iemand in de regio de knoop doorhakken. Dat staat niet in de wet. Vraag uw samenwerkingsverband of er zo’n afspraak is.

step-tlv-d0d = Meld uw kind aan bij de school die past
    .lead = U meldt uw kind schriftelijk aan bij de school voor speciaal onderwijs of praktijkonderwijs. Dat bestuur kan dan de toelaatbaarheidsverklaring (TLV) aanvragen.
    .short = De nieuwe school kan de TLV ook aanvragen.
    .why = De wet noemt het bestuur van de school waar een kind is ingeschreven of aangemeld. Dus kan ook de school waar u aanmeldt het vragen. Voor het basisonderwijs is dat onze uitleg van de wet. Voor het voortgezet speciaal onderwijs (vso) en praktijkonderwijs staat het er duidelijk.
    .first = Bel de school waar u aan denkt. Vraag of u mag komen kijken. Vraag ook of zij de TLV aanvraagt als u uw kind aanmeldt.
    .whom = Het bestuur van de school waar uw kind naartoe zou gaan.
    .write = U kunt dit schrijven:

        “Hierbij melden wij ons kind … (naam) aan voor … (groep of klas) vanaf … (datum). Ons kind zit nu op … Het heeft deze hulp nodig: … Onze huidige school vraagt geen TLV aan. Wilt u de TLV aanvragen bij het samenwerkingsverband? Wilt u de ontvangst bevestigen?”
    .bring = Het formulier van de school, rapporten, het plan van de huidige school (ontwikkelingsperspectief) en uw brieven.
    .when = Als het kan tien weken vóór de eerste schooldag. Is dat al voorbij? Meld uw kind dan toch aan. Bewaar het bewijs.
    .silence = De school moet binnen zes weken over de aanmelding beslissen. Soms komen er vier weken bij. Begin bij ‘De school laat mijn kind niet toe, of beslist niet’. Vul daar de datums in, dan ziet u de dag.
    .warning-vso = Komt uw kind van de basisschool en gaat het naar het vso of het praktijkonderwijs? Dan vraagt de nieuwe school de TLV aan. De basisschool bereidt het alleen voor.
    .warning-clock = Uw kind blijft ingeschreven op de huidige school. Die moet intussen goed onderwijs en hulp blijven geven. Schrijf uw kind dus niet uit.
    .warning-place = Een aanmelding is nog geen plek. Zonder TLV kan de school uw kind niet toelaten. Met een TLV beslist de school nog apart over de toelating. Dat laatste is onze uitleg van de wet.
    .warning-refusal = Weigert de nieuwe school op papier? Begin dan ook bij ‘De school laat mijn kind niet toe, of beslist niet’. Daar lopen laatste dagen voor u.
    .outcome-granted = De nieuwe school vraagt de TLV aan
    .outcome-partly = De nieuwe school wil eerst overleg
    .outcome-refused = De nieuwe school zegt nee

step-tlv-d0c = Vraag een onderwijsconsulent om te bemiddelen
    .lead = Een onderwijsconsulent praat met u en met de school over de toelaatbaarheidsverklaring (TLV). Het is gratis. Het advies is niet verplicht voor de school.
    .short = Gratis bemiddelaar, vóór een procedure.
    .why = Een plek op een andere school is precies waar consulenten bij helpen. Zij praten met u en met de school. Soms ontstaat er dan een plan waar u beiden mee verder kunt.
    .first = Praat eerst met de school en met het samenwerkingsverband. Meld u daarna aan op de site. U geeft toestemming om gegevens op te vragen.
    .whom = Onderwijsconsulenten, via het formulier op onderwijsconsulenten.nl.
    .write = Vul op het formulier in:

        “Wij denken dat ons kind speciaal onderwijs nodig heeft. De school vraagt geen TLV aan, want … Wij spraken met de school op … (datum) en met het samenwerkingsverband op … (datum). Wij hopen dat …”
    .bring = Uw brief aan de school, het antwoord, en het formulier waarmee u toestemming geeft.
    .when = Vóór u een procedure begint. De wet noemt geen termijn. Ons advies: meld u aan zodra de school twee keer nee zei.
    .silence = Bel of mail opnieuw. Vraag hoelang het wachten duurt. Ga intussen door met de andere stappen.
    .warning-lock = Een onderwijsconsulent helpt niet als er over het probleem een juridische procedure loopt. Het is niet zeker of een zaak bij de geschillencommissie daarbij hoort. Vraag dat eerst.
    .warning-level = Gaat het alleen om het niveau van de middelbare school, of om zittenblijven? Daar helpen consulenten niet bij.

step-tlv-d0e = Ga met het plan naar de geschillencommissie
    .lead = Bent u het oneens over het plan van uw kind (ontwikkelingsperspectief, OPP)? Dan kunt u naar de Geschillencommissie passend onderwijs (GPO). Het is gratis en u heeft geen advocaat nodig.
    .short = Alleen als het om het plan gaat.
    .why = In het plan staat naar welk soort onderwijs uw kind toewerkt, en welke hulp het krijgt. Een oordeel daarover kan ook helpen bij de vraag welke school past.
    .first = Lees het plan. Streep aan waar u het niet mee eens bent. Zoek daarna de dag waarop het plan is vastgesteld of veranderd.
    .whom = De Geschillencommissie passend onderwijs, via ‘Zaak indienen’ op onderwijsgeschillen.nl.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over het OPP van ons kind. Het is vastgesteld op … (datum). Wij zijn het niet eens met …, want … Wij stemden wel / niet in met het deel over de begeleiding. Volgens ons heeft ons kind nodig: …”
    .bring = Het plan, rapporten, uw brieven en de antwoorden. Stuur alles in één keer, het liefst in één pdf.
    .when = Binnen zes weken nadat het plan is vastgesteld of veranderd. Begin ook bij ‘Ik ben het niet eens met het plan (OPP)’. Daar vult u de datum in en ziet u uw laatste dag.
    .silence = De commissie geeft binnen tien weken haar oordeel. Schoolvakanties tellen mee.
    .warning-not-tlv = De commissie gaat niet over de toelaatbaarheidsverklaring (TLV) zelf. Zij kan de school niet opdragen om die aan te vragen. Zij kijkt alleen naar het plan.
    .warning-hard = Deze zes weken komen uit de regels van de commissie, niet uit de wet. Ga uit van een harde dag, ook in een weekend. Bent u te laat? Leg uit waarom u niet eerder kon.
    .warning-lock = Of een onderwijsconsulent nog helpt als deze zaak loopt, is niet zeker. Vraag dat eerst. Laat uw laatste dag niet voorbijgaan.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons deels gelijk
    .outcome-refused = De commissie geeft ons geen gelijk

step-tlv-d0f = Dien een klacht in
    .lead = Luistert de school niet, of blijft een antwoord uit? Dan kunt u een klacht indienen. Een klachtencommissie kijkt of de school zorgvuldig was.
    .short = Over hoe de school met uw vraag omging.
    .why = Een commissie kan zeggen dat de school beter had moeten luisteren of uitleggen. Haar oordeel is niet bindend. Soms wordt het al opgelost voordat er een oordeel is.
    .first = Zoek in de schoolgids de klachtenregeling. Daar staat bij wie u begint en welke commissie geldt. Schrijf uw klacht in drie punten op.
    .whom = Eerst het bestuur, zoals de klachtenregeling zegt. Daarna de commissie die daar staat. Dat kan de Landelijke Klachtencommissie Onderwijs (LKC) zijn.
    .write = U kunt dit schrijven:

        “Onze klacht gaat over … (school). Wij vroegen op … (datum) om een toelaatbaarheidsverklaring (TLV) aan te vragen. De school … Volgens ons had de school moeten … Wij praatten erover met … op … (datum). Wij willen graag dat …”
    .bring = Uw brief aan de school, het antwoord, en uw verslagen van gesprekken.
    .when = In de klachtenregeling staat tot wanneer het kan. Bij de landelijke commissie is dat één jaar na wat er gebeurde. Ons advies: probeer eerst een gesprek met het bestuur.
    .silence = Na het oordeel moet het bestuur binnen vier weken schrijven wat het ermee doet. Begin ook bij ‘Ik heb een klacht over hoe we behandeld zijn’. Daar ziet u de dagen.
    .warning-advice = Een commissie kan geen toelaatbaarheidsverklaring (TLV) geven. Dat een klacht hierover kan, is onze uitleg van de wet.
    .warning-clock = Een klacht stopt geen enkele termijn.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons deels gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
