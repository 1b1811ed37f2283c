# Situation ondersteuning: the support that a child needs or was promised does not come.

situation-ondersteuning = Mijn kind krijgt niet de hulp die nodig of beloofd is
    .short = Hulp op school
    .intro = Uw kind heeft hulp nodig op school. Misschien is die hulp beloofd en komt zij niet. Misschien vindt de school dat er niets meer kan. Begin met de afspraken op papier, en leg ze naast wat uw kind krijgt. Wij lopen de stappen met u door, van een gesprek tot een klacht.

question-ondersteuning-kind = Om welke hulp gaat het vooral?
    .hint = Kies wat nu het meeste knelt. U kunt dit later veranderen.
    .why = Bij lezen, bij een begaafd kind en bij een handicap is er iets extra’s om te vragen.
    .answer-reading = Hulp bij lezen of spellen, of dyslexie
    .answer-gifted = Mijn kind is (hoog)begaafd
    .answer-adjustment = Een aanpassing door een handicap of langdurige ziekte
    .answer-unknown = Ik weet het niet
    .answer-none = Andere hulp

question-ondersteuning-level = Welke hulp bij lezen of spellen gaf de school al?
    .hint = Scholen werken met niveaus. Niveau 1 tot en met 3 geeft de school zelf. Weet u het niet? Dan mag u dat gewoon vragen.
    .why = Pas na niveau 3 komt er onderzoek naar dyslexie (niveau 4). Daarom is het goed om te weten waar uw kind nu staat.
    .answer-low = Niveau 1 of 2
    .answer-three = Niveau 3, en dat loopt nog
    .answer-three-failed = Niveau 3, en het helpt niet genoeg
    .answer-unknown = Ik weet het niet
    .answer-none = Nog geen hulp

question-ondersteuning-basis = Waar staat dat uw kind deze hulp krijgt?
    .hint = Kies de plek die het duidelijkst is. Het plan heet het ontwikkelingsperspectief (OPP).
    .why = Een afspraak op papier is sterker. Staat het nergens? Dan is opschrijven de eerste stap.
    .answer-plan = In het plan van mijn kind (OPP)
    .answer-guide = In de schoolgids
    .answer-letter = In een brief, mail of verslag
    .answer-spoken = Alleen mondeling beloofd
    .answer-no = Nergens, maar mijn kind heeft het nodig
    .answer-unknown = Ik weet het niet
    .answer-none = Ergens anders

question-ondersteuning-delivered = Krijgt uw kind de hulp die is beloofd?
    .hint = Kijk naar de laatste vier weken.
    .why = Komt de hulp niet? Dan kunt u daarover klagen. Is de beloofde hulp te weinig? Dan moet het plan anders.
    .answer-no = Nee, niets
    .answer-partly = Een deel
    .answer-stopped = Eerst wel, nu niet meer
    .answer-less = Ja, maar het is niet genoeg of niet de goede hulp
    .answer-yes = Ja, de hulp is er nu
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-ondersteuning-plan = Heeft uw kind een plan van de school (OPP)?
    .hint = Dat plan heet het ontwikkelingsperspectief (OPP). Daarin staan het doel en de hulp voor uw kind.
    .why = Over het deel met de hulp moet de school het met u eens worden. Dat maakt het plan belangrijk.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-ondersteuning-agree = Bent u het eens met het plan (OPP)?
    .hint = Het gaat om het ontwikkelingsperspectief (OPP): het doel, en de hulp die uw kind krijgt.
    .why = Over het plan kan een aparte commissie oordelen. Daar kan een laatste dag voor lopen.
    .answer-lacks = Wat erin staat klopt, maar er mist hulp
    .answer-no = Nee, ik ben het niet eens
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

end-ondersteuning-not-delivered = De hulp is beloofd en komt niet
    .text = Leg de afspraken naast wat uw kind krijgt. Schrijf dat aan de school en vraag wanneer de hulp begint. Was het alleen mondeling? Zet de belofte dan zelf in een mail. Helpt dat niet? Schrijf dan aan het bestuur. Daarna kunt u klagen bij de klachtencommissie. De geschillencommissie gaat hier in principe niet over.

end-ondersteuning-find-out = Vraag de school wat uw kind krijgt
    .text = Vraag het op papier: welke hulp kreeg uw kind de laatste vier weken, van wie en hoe vaak? Vraag het ook aan uw kind. Leg het antwoord naast de afspraken. Kom daarna hier terug en vul het in.

end-ondersteuning-record = Laat de hulp opschrijven in een plan
    .text = Vraag de school om de hulp vast te leggen in een plan: het ontwikkelingsperspectief (OPP). Heeft uw kind meer nodig dan de gewone hulp? Dan hoort dat plan er te zijn. Het deel over de begeleiding mag alleen met uw instemming. Weigert de school een plan te maken? Vraag dan het bestuur en het steunpunt. Daarna kan de geschillencommissie oordelen. Dat laatste is onze uitleg van de wet. Begin dan ook bij ‘Ik ben het niet eens met het plan (OPP)’: daar ziet u de laatste dag.

end-ondersteuning-add = Vraag om het plan aan te vullen
    .text = Schrijf de school welke hulp er mist in het plan (ontwikkelingsperspectief, OPP), en waarom. Veranderen mag alleen na overleg met u. Voor het deel over de begeleiding is uw instemming nodig. Komt u er niet uit? Dan kan de geschillencommissie over het plan oordelen. Vul in wanneer het plan is vastgesteld.

end-ondersteuning-dispute = U bent het niet eens met het plan
    .text = Begin ook bij ‘Ik ben het niet eens met het plan (OPP)’. Daar leest u over het ontwikkelingsperspectief (OPP) en uw instemming. Vul de dag in waarop het plan is vastgesteld of veranderd. Voor de geschillencommissie loopt dan een laatste dag. Teken niet voor begeleiding waar u het niet mee eens bent.

end-ondersteuning-solved = De hulp is er
    .text = Fijn. Zet in een korte mail wat is afgesproken: wie doet wat, hoe vaak en tot wanneer. Spreek meteen een dag af om te kijken of het werkt. Gaat het toch weer mis? Kom dan hier terug. Uw lijstje en uw mails blijven van waarde.

end-ondersteuning-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen, of u bent al ver gekomen. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Vraag wat nog zin heeft voor uw kind. Zit uw kind thuis, of dreigt dat? Begin dan ook bij dat onderwerp.

# --- Steps -----------------------------------------------------------------------------------------

step-ondersteuning-b1 = Leg de afspraken naast de hulp
    .lead = U leest wat de school beloofde. Dat staat in de schoolgids, in een brief of in het plan van uw kind (ontwikkelingsperspectief, OPP). U schrijft op wat uw kind echt krijgt. Dat lijstje bespreekt u op school.
    .short = Wat is beloofd, en wat komt er?
    .why = In de schoolgids staat welke hulp de school geeft. Met een lijstje praat u over afspraken, niet over wie gelijk heeft. Soms is dat genoeg om de hulp op gang te krijgen.
    .first = Maak twee rijtjes. Links: welke hulp is beloofd, door wie, en waar staat dat? Rechts: wat kreeg uw kind de laatste vier weken? Vraag het ook aan uw kind.
    .whom = Eerst de leerkracht of mentor en de intern begeleider of zorgcoördinator. Daarna de directeur of teamleider.
    .write = U kunt dit schrijven:

        “In … (de schoolgids, het plan, uw mail van …) staat dat ons kind deze hulp krijgt: … Van … tot … kreeg ons kind: … Wanneer begint de hulp die is afgesproken? Wie geeft haar, en hoe vaak? Wij horen dit graag vóór … (datum).”
    .bring = Uw twee rijtjes, de schoolgids, het plan en uw verslagen van gesprekken.
    .when = Zodra u merkt dat de hulp niet komt. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Stuur uw bericht nog een keer, nu ook aan de directeur. Hoort u weer niets? Schrijf dan aan het schoolbestuur.
    .warning-norm = Hulp die elke school in de regio zelf moet geven, heet basisondersteuning. Welke hulp dat is, spreken de scholen per regio af. Eén norm voor heel Nederland is nog geen wet.
    .warning-not-gpo = Komt beloofde hulp niet? Dan gaat de geschillencommissie daar in principe niet over. Daarvoor is de klachtencommissie.
    .warning-clock = Heeft u een brief of een nieuw plan gekregen? Dan kan er een laatste dag lopen. Praten stopt die dag niet.
    .outcome-granted = Ja, de hulp begint
    .outcome-partly = Een deel komt er
    .outcome-refused = Nee, er verandert niets

step-ondersteuning-lezen = Vraag naar de hulp bij het lezen
    .lead = Bij moeite met lezen of spellen helpt de school eerst zelf, op niveau 1, 2 en 3. U vraagt drie dingen: welk niveau, hoe lang, en wat leverde het op?
    .short = Welk niveau, hoe lang, met welk resultaat?
    .why = Landelijk is het uitgangspunt dat de school de niveaus 1 tot en met 3 zelf geeft. Een recht in de wet is dat niet. Pas op niveau 4 komt er onderzoek naar dyslexie. Zonder antwoord op deze drie vragen weet niemand wat nu de goede stap is.
    .first = Vraag de toetsen van de laatste twee jaar op. Schrijf op welke hulp u kent: wanneer begon die, hoe vaak, en met wie?
    .whom = De intern begeleider van de basisschool, of de zorgcoördinator van de middelbare school.
    .write = U kunt dit schrijven:

        “Ons kind heeft moeite met lezen en spellen. Welke hulp gaf de school: op niveau 1, 2 of 3? Van wanneer tot wanneer, en hoe vaak per week? Wat was het resultaat? Wat gaat u de komende weken doen? Wij horen het graag binnen twee weken.”
    .bring = De toetsen, het rapport en uw eigen lijstje.
    .when = Zodra u zich zorgen maakt. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Vraag het aan de directeur. Vraag het steunpunt wat in uw regio gewoon is.
    .warning-old-school = Wisselde uw kind van school? Vraag dan ook de oude school welke hulp er was. Zo hoeft uw kind niet opnieuw te beginnen.
    .outcome-granted = Ja, er is een duidelijk plan voor de hulp
    .outcome-partly = We kregen antwoord, maar de hulp schiet tekort
    .outcome-refused = Nee, de school doet niets

step-ondersteuning-niveau-4 = Vraag om onderzoek naar dyslexie
    .lead = Helpt de hulp van niveau 3 niet genoeg? Dan is niveau 4 de volgende stap: onderzoek naar dyslexie en, als dat nodig is, behandeling.
    .short = Niveau 4 is zorg, buiten school.
    .why = Onderzoek en behandeling bij dyslexie horen bij de zorg, niet bij de les. De school kan laten zien wat zij op niveau 3 deed. Zo ziet iedereen waarom een volgende stap nodig is.
    .first = Vraag de school om op te schrijven wat niveau 3 opleverde. Vraag daarna of uw kind nu in aanmerking komt voor onderzoek, en hoe dat in uw gemeente gaat.
    .whom = De intern begeleider of zorgcoördinator. Over de zorg zelf: uw gemeente.
    .write = U kunt dit schrijven:

        “Ons kind kreeg van … tot … hulp op niveau 3. Het resultaat was … Volgens ons is dat niet genoeg. Vindt u ook dat onderzoek naar dyslexie nu nodig is? Zo ja: wie meldt ons kind aan, en wanneer? Zo nee: wilt u ons schrijven waarom niet?”
    .bring = De toetsen, het verslag van de hulp op niveau 3, en rapporten die er al zijn.
    .when = Als niveau 3 niet genoeg helpt. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Vraag het steunpunt wie in uw regio over dyslexie gaat. Vraag het ook aan de gemeente.
    .warning-local = Hoe u bij het onderzoek komt, is per gemeente anders. Controleer dit eerst. Weigert de gemeente? Begin dan ook bij ‘Jeugdhulp of zorg op school komt niet rond’.
    .warning-school-stays = Ook als er zorg komt, blijft de school helpen bij lezen en spellen. De ene hulp komt niet in plaats van de andere. Dat is onze uitleg.
    .outcome-granted = Ja, mijn kind wordt onderzocht
    .outcome-partly = Nog niet, de school wil eerst meer proberen
    .outcome-refused = Nee, de school werkt niet mee

step-ondersteuning-begaafd = Vraag wat er is bij hoogbegaafdheid
    .lead = Is uw kind (hoog)begaafd en past de les niet? Vraag het samenwerkingsverband wat het aanbiedt. De school kan daar samen met u gebruik van maken.
    .short = Het samenwerkingsverband krijgt hier geld voor.
    .why = Sinds 2026 is er elk jaar 23,3 miljoen euro voor (hoog)begaafde leerlingen. Dat geld hoort bij het vaste geld van de samenwerkingsverbanden. Wat er is, verschilt per regio: vraag het dus.
    .first = Schrijf op wat u ziet: verveelt uw kind zich, haakt het af, gaat het met buikpijn naar school? Schrijf ook op wanneer het wel goed gaat.
    .whom = Het samenwerkingsverband (SWV) van de school. Doe het samen met de intern begeleider of zorgcoördinator als dat kan.
    .write = U kunt dit schrijven:

        “Ons kind zit op … (school) en is (hoog)begaafd. De les past niet, want … Wat biedt u aan voor deze kinderen? Hoe kan de school daar gebruik van maken? Staat het in uw ondersteuningsplan, en waar? Wij horen het graag binnen twee weken.”
    .bring = Uw lijstje, een verslag van een deskundige als u dat heeft, en het laatste rapport.
    .when = Het kan altijd. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Vraag het steunpunt. Kijk ook bij het landelijke Kenniscentrum Hoogbegaafdheid. Dat gaat door tot zeker 2030.
    .warning-local = Dit geld geeft uw kind geen recht op een vaste soort hulp. Het samenwerkingsverband kiest zelf. Dat is onze uitleg.
    .warning-hours = Wil de school dat uw kind minder uren komt? (Hoog)begaafd zijn is daar op zichzelf geen reden voor. Dat is onze uitleg van de wet.
    .outcome-granted = Ja, er is iets dat past
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, er is niets

step-ondersteuning-b2 = Vraag wat gewone en extra hulp is
    .lead = In het ondersteuningsplan van het samenwerkingsverband staat welke hulp elke school zelf geeft. Daar staat ook hoe extra hulp wordt geregeld. U vraagt om uitleg.
    .short = Welke hulp hoort elke school te geven?
    .why = Soms zegt een school: dat is extra hulp, die hebben wij niet. Met het plan van de regio ziet u of dat klopt. Het steunpunt legt het gratis uit.
    .first = Zoek in de schoolgids bij welk samenwerkingsverband de school hoort. Bel het steunpunt en vraag waar het ondersteuningsplan staat.
    .whom = Het ouder- en jeugdsteunpunt en het samenwerkingsverband (SWV) van de school.
    .write = U kunt dit mailen:

        “Ons kind heeft op school deze hulp nodig: … De school zegt dat zij dit niet kan geven. Hoort dit in onze regio bij de gewone hulp van elke school? Of is het extra hulp? Wie moet die dan aanvragen? Waar staat dat in het ondersteuningsplan?”
    .bring = De schoolgids, het antwoord van de school en uw lijstje.
    .when = Het kan altijd, ook naast andere stappen. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Bel Ouders & Onderwijs. Vraag ook de directeur om het samenwerkingsverband te vragen.
    .warning-norm = Een norm voor heel Nederland is nog geen wet. Wat gewone hulp is, verschilt dus per regio.
    .warning-profile = Op oude sites staat dat elke school een apart papier over haar hulp heeft. Dat is afgeschaft. Lees de schoolgids.

step-ondersteuning-b3 = Vraag om de hulp in een plan
    .lead = U vraagt de school om de hulp vast te leggen in het plan van uw kind: het ontwikkelingsperspectief (OPP). Over de begeleiding daarin moet de school het met u eens worden.
    .short = In het plan heeft u iets te zeggen.
    .why = Hulp die in het plan staat, is duidelijk: wie doet wat, en hoe vaak. De school bespreekt het plan elk schooljaar met u en uw kind. De begeleiding veranderen mag alleen met uw instemming.
    .first = Schrijf de twee of drie soorten hulp op die uw kind echt nodig heeft. Zet erbij hoe vaak, van wie, en waaraan u ziet dat het werkt.
    .whom = De intern begeleider of zorgcoördinator, met een kopie aan de directeur. In het speciaal onderwijs: de commissie voor de begeleiding.
    .write = U kunt dit schrijven:

        “Ons kind heeft extra hulp nodig: … Wilt u die hulp vastleggen in een ontwikkelingsperspectief (OPP)? Wij praten graag met u over het doel en over de begeleiding. Wilt u ook ons kind vragen wat het zelf vindt? Wij horen graag vóór … (datum) wanneer we elkaar spreken.”
    .bring = Rapporten, verslagen van gesprekken en een ouder plan als dat er is.
    .when = Vraag het nu. Heeft uw kind vanaf het begin extra hulp nodig? Dan moet het plan er binnen zes weken na de inschrijving zijn. Kreeg uw kind eerst een tijdelijke plek? Dan tellen de weken vanaf de definitieve plaatsing.
    .silence = Schrijf aan het bestuur. Op de middelbare school en in het praktijkonderwijs kan de geschillencommissie ook over een te laat plan oordelen. Dat is onze uitleg van de wet. Bij andere scholen is dat een klacht.
    .warning-which-pupils = In het speciaal basisonderwijs (sbo), het (voortgezet) speciaal onderwijs en het praktijkonderwijs krijgt elk kind een plan. Op de basisschool en de middelbare school alleen een kind dat extra hulp nodig heeft.
    .warning-lwoo = Krijgt uw kind alleen leerwegondersteuning (lwoo)? Dan hoeft de school geen plan te maken.
    .warning-later = Blijkt pas later dat uw kind extra hulp nodig heeft? Dan noemt de wet geen vaste termijn. Ons advies: vraag om een plan binnen zes weken.
    .warning-adult = Is uw kind 18 jaar of ouder, en mag het zelf beslissen? Dan overlegt en beslist uw kind in plaats van u. Zo staat het in de wet voor het voortgezet speciaal onderwijs (vso). Voor andere scholen is het onze uitleg.
    .outcome-granted = Ja, de hulp staat in een plan waar wij het mee eens zijn
    .outcome-partly = Er is een plan, maar de hulp staat er niet goed in
    .outcome-refused = Nee, de school maakt geen plan

step-ondersteuning-b4 = Laat een onderwijsconsulent meekijken
    .lead = Een onderwijsconsulent is een gratis bemiddelaar. Problemen met hulp of begeleiding op school zijn een goede reden om er een te vragen.
    .short = Gratis. Doe dit vóór een procedure.
    .why = De consulent is onafhankelijk en praat met iedereen. Samen lukt soms wel wat alleen niet lukte. De school hoeft het advies niet te volgen.
    .first = Praat eerst met de school en het samenwerkingsverband. Schrijf daarna op één blad welke hulp is beloofd, wat er kwam en wat u vraagt.
    .whom = Onderwijsconsulenten, via het formulier op onderwijsconsulenten.nl.
    .write = Vul op het formulier in:

        “De hulp voor ons kind komt niet op gang. Beloofd is: … Ons kind krijgt: … Wij spraken met de school op … en met het samenwerkingsverband op … Wij vragen u om ons te helpen bij een afspraak over … Er loopt geen procedure.”
    .bring = Uw lijstje, de brieven van de school en het formulier waarmee u toestemming geeft.
    .when = Vóór u een procedure begint. De wet noemt geen termijn. Ons advies: wacht niet langer dan een maand.
    .silence = Bel of mail opnieuw. Er kan een wachttijd zijn.
    .warning-lock = Een onderwijsconsulent stapt niet in als er over het probleem een juridische procedure loopt. Of de geschillencommissie daarbij hoort, is niet zeker. Vraag dat eerst.
    .warning-complaint = Een consulent kan soms ook helpen bij een klacht. Vraag of dat in uw regio kan.
    .warning-clock = Bemiddelen stopt geen enkele laatste dag.
    .outcome-granted = Ja, er is een afspraak die werkt
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, het lukte niet

step-ondersteuning-b5 = Klaag over hulp die niet komt
    .lead = Is beloofde hulp niet gegeven en helpt praten niet? Dan kunt u klagen bij de klachtencommissie van de school. Die luistert naar u en naar de school, en geeft een oordeel.
    .short = Over hulp die niet is gegeven.
    .why = Het oordeel is niet bindend. Maar het bestuur moet erop antwoorden, en zeggen wat het gaat doen. In 2018 werden bij de landelijke commissie ongeveer evenveel klachten eerder opgelost als er adviezen kwamen.
    .first = Lees de klachtenregeling in de schoolgids. Daar staat bij welke commissie de school hoort, en welke stappen eerst komen. Zet daarna op een rij wat wanneer gebeurde.
    .whom = De klachtencommissie van de school. Dat kan de Landelijke Klachtencommissie Onderwijs (LKC) zijn. Kijk altijd in de schoolgids.
    .write = U kunt dit schrijven:

        “Wij klagen over … (bestuur en school). Afgesproken was dat ons kind deze hulp kreeg: … Dat staat in … Van … tot … kwam die hulp niet, namelijk … Wij spraken hierover met … op … en schreven het bestuur op … Wij vragen u om een oordeel, en om een advies over wat nu nodig is.”
    .bring = De afspraken, uw lijstje, uw brieven en de antwoorden. Stuur alleen wat echt nodig is.
    .when = Bij de Landelijke Klachtencommissie Onderwijs: binnen een jaar na wat er gebeurde. Soms mag het later. Een andere commissie kan een andere termijn hebben.
    .silence = Vraag de commissie hoe lang het duurt. Na het oordeel moet het bestuur binnen vier weken schrijven wat het doet. Duurt het langer? Dan moet het u schrijven waarom, en een nieuwe dag noemen.
    .warning-not-gpo = De geschillencommissie passend onderwijs neemt klachten over gegeven hulp in principe niet aan. Zij gaat wel over het plan van uw kind. Is uw punt het plan zelf? Kies dan die weg, want daar loopt een laatste dag.
    .warning-which = Er zijn verschillende klachtencommissies. Of de commissie voor bijzondere scholen (GCBO) er nog is, weten wij niet. Kijk in de schoolgids welke commissie bij uw school hoort.
    .warning-own-first = De eigen klachtenregeling van de school gaat voor. Klaag dus eerst bij de school of het bestuur, als dat daar staat.
    .warning-lock = Of een onderwijsconsulent nog helpt als er een klacht loopt, is niet zeker. Vraag dat eerst.
    .warning-no-bezwaar = Een klacht is geen bezwaar en stopt geen enkele laatste dag.
    .warning-pupil = Op de middelbare school en in het voortgezet speciaal onderwijs (vso) kan een leerling ook zelf klagen. In het speciaal onderwijs kan dat vanaf 13 jaar.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons voor een deel gelijk
    .outcome-refused = De commissie geeft ons geen gelijk

step-ondersteuning-b6 = Vraag een oordeel over het plan
    .lead = Gaat het om het plan van uw kind, het ontwikkelingsperspectief (OPP)? Dan kan de Geschillencommissie passend onderwijs (GPO) oordelen. Het is gratis en u heeft geen advocaat nodig.
    .short = Alleen over het plan zelf. Gratis. Niet bindend.
    .why = De commissie kijkt of het plan goed tot stand kwam. Is er met u overlegd? Stemde u in met de begeleiding? Het bestuur hoeft het oordeel niet te volgen, maar moet uitleggen waarom niet. Voor de basisschool zagen wij daarvan alleen een oude tekst: controleer dit eerst.
    .first = Zoek de dag waarop het plan is vastgesteld of veranderd. Vul die in. Is er geen plan? Begin dan ook bij ‘Ik ben het niet eens met het plan (OPP)’. Daar vult u in wanneer het meningsverschil begon. Maak van al uw papieren één pdf.
    .whom = De Geschillencommissie passend onderwijs, via ‘Zaak indienen’ op onderwijsgeschillen.nl.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over het ontwikkelingsperspectief van ons kind op … (school). Het is op … (datum) vastgesteld / veranderd / geweigerd. Wij zijn het niet eens met … want … Wij stemden niet in met … Volgens ons heeft ons kind nodig: …”
    .bring = Het plan, uw reactie erop, rapporten en mails. Stuur alles in één keer.
    .when = Binnen zes weken nadat het plan is vastgesteld of veranderd. Is er geen plan? Dan tellen de weken vanaf het begin van het meningsverschil. De commissie stelt die termijn zelf. Ga uit van een harde dag.
    .silence = De commissie geeft binnen tien weken haar oordeel. Schoolvakanties tellen mee. Hoort u niets? Bel of mail de commissie.
    .warning-not-delivery = De commissie gaat in principe niet over hulp die is beloofd en niet is gegeven. Daarvoor is de klachtencommissie. Weigert de school een plan te maken? Dat de commissie daarover gaat, is onze uitleg van de wet.
    .warning-lock = Of een onderwijsconsulent nog helpt als deze zaak loopt, is niet zeker. Vraag dat eerst. Maar laat uw laatste dag niet voorbijgaan.
    .warning-hard = De zes weken staan in de regels van de commissie, niet in de wet. Valt de laatste dag in een weekend of op een feestdag? Reken er dan niet op dat hij opschuift. Bent u te laat? Leg uit waarom.
    .warning-answer = Voor de reactie van het bestuur op het oordeel noemt de wet geen termijn. Vraag zelf om een schriftelijk antwoord.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons voor een deel gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
    .outcome-no-answer = Er kwam op tijd geen oordeel

step-ondersteuning-b7 = Vraag het College om een oordeel
    .lead = Weigert de school een aanpassing die nodig is door een handicap of langdurige ziekte? Dan kan het College voor de Rechten van de Mens zeggen of dat discriminatie is.
    .short = Alleen bij een handicap of langdurige ziekte.
    .why = Een school moet een aanpassing doen die uw kind door de beperking nodig heeft. In de wet heet dat een doeltreffende aanpassing. Het hoeft alleen niet als het een te grote last is. Het oordeel is niet bindend.
    .first = Vroeg u al schriftelijk om de aanpassing? Doe dat anders eerst. Schrijf welke aanpassing u vraagt, en waarom uw kind die nodig heeft.
    .whom = Eerst de school. Daarna het College voor de Rechten van de Mens, via het formulier op de site. Het is gratis en u heeft geen advocaat nodig.
    .write = Aan de school kunt u schrijven:

        “Ons kind heeft … Daarom vragen wij om deze aanpassing: … Die is nodig, omdat … Wij vragen om een schriftelijk antwoord vóór … (datum). Weigert u? Leg dan uit waarom de aanpassing een te grote last zou zijn.”
    .bring = Uw verzoek, het antwoord van de school, en een verklaring van een arts of psycholoog.
    .when = Er is geen vaste termijn. Wacht niet te lang: na veel tijd kan het College stoppen met een zaak. Dat lazen wij in een oude tekst: controleer dit eerst.
    .silence = Ons advies: wacht twee weken op de school, en ga dan naar het College. Een oordeel duurt hoogstens ongeveer een half jaar: controleer dit eerst op de site. Leg het uit als uw zaak haast heeft.
    .warning-ask-first = Zonder verzoek is er ook geen weigering. Vraag de aanpassing dus eerst op papier.
    .warning-burden = De school mag weigeren als de aanpassing een te grote last is. Vraag de school om dat uit te leggen.
    .warning-clock = Deze weg staat los van een klacht en van de geschillencommissie. Uw laatste dagen daar lopen door. Meer hierover leest u bij ‘De school weigert een aanpassing’.
    .outcome-granted = De aanpassing komt er
    .outcome-partly = Het College geeft ons gelijk, maar de school doet niets
    .outcome-refused = Het College geeft ons geen gelijk

step-ondersteuning-b8 = Vraag een jurist of de rechter helpt
    .lead = Heel soms kan de gewone rechter een school opdragen om een afspraak na te komen. Dit is een uitzondering. Bel eerst een jurist of advocaat.
    .short = Een uitzondering. Controleer dit eerst.
    .why = Alleen een rechter kan een school dwingen. Maar het kost geld en tijd, en het maakt samenwerken moeilijk. Wij zagen hiervoor geen tekst in de onderwijswet: controleer dit eerst.
    .first = Zoek de afspraak die het duidelijkst op papier staat. Vraag een jurist of die sterk genoeg is.
    .whom = Een advocaat die veel met onderwijs doet. Het Juridisch Loket kan u soms op weg helpen.
    .write = U schrijft niet zelf. Geef uw advocaat één blad: de afspraak, wat er niet kwam, wat u deed, en wat u wilt.
    .bring = Het plan, de brieven van de school en het oordeel van de klachtencommissie, als dat er is.
    .when = Er is geen vaste termijn. Ons advies: vraag het een jurist voordat u lang wacht.
    .silence = Hoort u niets van uw advocaat? Vraag het steunpunt wie u kan helpen. Zoek intussen verder naar hulp.
    .warning-check = Dit weten wij niet uit de wet. Controleer dit eerst bij een jurist. Vraag wat het kost en hoe groot de kans is.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-clock = Een zaak bij de rechter stopt geen andere laatste dag.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons voor een deel gelijk
    .outcome-refused = De rechter geeft ons geen gelijk
