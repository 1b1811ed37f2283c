# Situation opp: the plan for a child (ontwikkelingsperspectief, OPP).

situation-opp = Ik ben het niet eens met het plan (OPP)
    .short = Het plan (OPP)
    .intro = De school maakt een plan voor uw kind: het ontwikkelingsperspectief (OPP). Daarin staan het doel en de hulp. De school moet er met u over praten. Voor het deel over de begeleiding is uw instemming nodig. Uw kind mag zelf ook zeggen wat het vindt.

question-opp-plan = Hoe ver is het plan van de school (OPP)?
    .hint = Het plan heet het ontwikkelingsperspectief (OPP). Vroeger heette het deel over de hulp het handelingsdeel.
    .why = Bij een concept kunt u nog meepraten. Is het plan vastgesteld of veranderd? Dan loopt er een laatste dag voor de geschillencommissie.
    .answer-draft = Er is een concept, nog niet vastgesteld
    .answer-set = Het is vastgesteld
    .answer-changed = Het is veranderd
    .answer-no = Er is nog geen plan
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-opp-about-draft = Waar bent u het niet mee eens?
    .hint = Het gaat om het concept van het ontwikkelingsperspectief (OPP). Kies wat het zwaarst weegt.
    .why = Voor de begeleiding is uw instemming nodig. Over de rest moet de school echt met u praten.
    .answer-guidance = De hulp die mijn kind krijgt (de begeleiding)
    .answer-rest = Een ander deel, zoals het doel of de vervolgschool
    .answer-voice = De school vroeg mijn kind niets
    .answer-unknown = Ik weet het niet
    .answer-none = Iets anders

question-opp-about = Waar bent u het niet mee eens?
    .hint = Het gaat om het ontwikkelingsperspectief (OPP). Kies wat het zwaarst weegt.
    .why = Niet alles gaat naar dezelfde commissie. Zo kiest u de weg die bij uw punt hoort.
    .answer-guidance = De hulp die mijn kind krijgt (de begeleiding)
    .answer-rest = Een ander deel, zoals het doel of de vervolgschool
    .answer-late = Het plan kwam te laat
    .answer-evaluation = Het plan is dit schooljaar niet met ons besproken
    .answer-voice = De school vroeg mijn kind niets
    .answer-delivery = Het plan klopt, maar de hulp komt niet
    .answer-unknown = Ik weet het niet
    .answer-none = Iets anders

question-opp-consent = Heeft u ingestemd met de begeleiding in het plan?
    .hint = Meestal staat er een handtekening onder dat deel van het ontwikkelingsperspectief (OPP).
    .why = Zonder uw instemming kan de school dat deel niet geldig vaststellen.
    .answer-no = Nee
    .answer-not-asked = Nee, de school heeft er niet om gevraagd
    .answer-yes = Ja
    .answer-unknown = Ik weet het niet

end-opp-missing = Er is nog geen plan
    .text = Vraag de school op papier om een concept van het ontwikkelingsperspectief (OPP). Heeft uw kind extra hulp nodig? Dan moet het plan er binnen zes weken na de inschrijving zijn. Vul in wanneer uw kind is ingeschreven. Komt het plan te laat? Op de middelbare school en in het praktijkonderwijs kan de geschillencommissie daarover oordelen. Bij andere scholen is dat een klacht. Dat is onze uitleg van de wet.

end-opp-find-out = Vraag of er een plan is
    .text = Vraag de school: is er een ontwikkelingsperspectief (OPP) voor mijn kind? Zo ja, is het vastgesteld, en op welke dag? Vraag een kopie. Vul de dag hier in. Dan ziet u of er een laatste dag loopt.

end-opp-draft = U kunt nog meepraten
    .text = Schrijf bij elk deel of u het ermee eens bent, en waarom. Teken niet voor begeleiding waar u het niet mee eens bent. Vraag ook hoe de school uw kind heeft gevraagd wat het vindt. Stelt de school het plan toch vast? Vul dan die dag in. Dan begint een laatste dag te lopen.

end-opp-no-consent = Zonder uw instemming geldt dat deel niet
    .text = De begeleiding mag de school alleen vaststellen als u het ermee eens bent. Laat op papier weten dat u niet instemt, en wat u wel wilt. De rest van het plan mag de school na echt overleg vaststellen. Dat mag ook als u het er niet mee eens bent. Dat laatste is onze uitleg van de wet. Komt u er niet uit? De geschillencommissie kan oordelen. Daarvoor loopt een laatste dag: vul de datum van het plan in.

end-opp-gave-consent = U stemde in, maar u mag om een ander plan vragen
    .text = Schrijf de school wat er niet werkt en wat u anders wilt. Vraag om een gesprek over het plan. Veranderen mag alleen na overleg, en de begeleiding alleen met uw instemming. Wil de school het plan niet veranderen? Dan kunt u naar de geschillencommissie. Vul in wanneer het plan is vastgesteld of veranderd.

end-opp-check-consent = Zoek op waarvoor u tekende
    .text = Vraag een kopie van het plan. Kijk wat er onder het deel over de begeleiding staat. Tekenen dat u het plan heeft gelezen, is iets anders dan instemmen. Vul ook de datum van het plan in. Voor de geschillencommissie loopt een laatste dag, ook terwijl u zoekt.

end-opp-rest = Over de rest van het plan moet de school met u praten
    .text = Vraag om een gesprek dat echt op overeenstemming is gericht. Zeg wat u vindt van het doel en de vervolgschool, en waarom. Wordt u het niet eens? Dan mag de school dit deel toch vaststellen. Dat is onze uitleg van de wet. U kunt daarover naar de geschillencommissie. Vul de datum van het plan in.

end-opp-late = Het plan kwam te laat
    .text = De school heeft zes weken na de inschrijving. Na een tijdelijke plek tellen de weken vanaf de definitieve plaatsing. Vul die dag in. Op de middelbare school en in het praktijkonderwijs kan de geschillencommissie over een te laat plan oordelen. Bij andere scholen is dat een klacht. Dat is onze uitleg van de wet. Kijk ook of u het met het plan zelf eens bent.

end-opp-evaluation = Vraag om het jaarlijkse gesprek
    .text = De school moet het plan elk schooljaar minstens één keer bespreken, met u en met uw kind. Een schooljaar loopt van 1 augustus tot en met 31 juli. Vraag op papier om een datum. Gebeurt het niet? Dan kunt u klagen bij de klachtencommissie. De geschillencommissie gaat hier niet over.

end-opp-voice = Vraag hoe uw kind is gehoord
    .text = Sinds 1 augustus 2025 moet de school uw kind vragen wat het van het plan vindt. In het plan hoort te staan wat de school daarmee deed. Vraag op papier waar dat staat. Gebeurt er niets? Dan kunt u klagen. De geschillencommissie gaat hier niet over.

end-opp-delivery = De hulp uit het plan komt niet
    .text = Dat is een ander onderwerp. Begin ook bij ‘Mijn kind krijgt niet de hulp die nodig of beloofd is’. Daar staan de stappen voor hulp die is afgesproken en niet komt. De geschillencommissie gaat daar in principe niet over. De klachtencommissie wel.

end-opp-solved = U bent het eens over het plan
    .text = Vraag een kopie van het ontwikkelingsperspectief (OPP), met de datum en de handtekeningen. Zet in uw agenda wanneer u het samen bespreekt: minstens één keer per schooljaar. Schrijf af en toe op welke hulp uw kind echt krijgt.

end-opp-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen, of u bent al ver gekomen. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Is het plan kort geleden vastgesteld of veranderd? Vul die datum dan eerst in: misschien loopt er een laatste dag.

# --- Steps -----------------------------------------------------------------------------------------

step-opp-c1 = Schrijf op wat u van het concept vindt
    .lead = U vraagt het concept van het plan: het ontwikkelingsperspectief (OPP). Bij elk deel schrijft u of u het ermee eens bent. Die reactie geeft u aan de school.
    .short = Lees mee, en teken niet te snel.
    .why = De school moet met u praten met als doel om het eens te worden. Voor het deel over de begeleiding is uw instemming nodig. Wat op papier staat, telt later mee.
    .first = Lees het concept thuis, met een pen. Zet een vinkje bij wat klopt en een vraagteken bij wat niet klopt. Schrijf bij de begeleiding wat uw kind echt nodig heeft: wat, van wie en hoe vaak.
    .whom = De intern begeleider of zorgcoördinator. In het speciaal onderwijs: de commissie voor de begeleiding.
    .write = U kunt dit schrijven:

        “Wij lazen het concept van het ontwikkelingsperspectief. Wij zijn het eens met: … Wij zijn het niet eens met: … want … Met de begeleiding stemmen wij nog niet in. Wij stellen voor: … Ons kind zegt zelf: … Wij praten er graag met u over vóór … (datum).”
    .bring = Het concept met uw aantekeningen, rapporten, en de woorden of een tekening van uw kind.
    .when = De school stelt het plan vast binnen zes weken na de inschrijving. Had uw kind eerst een tijdelijke plek? Dan tellen de weken vanaf de definitieve plaatsing. Ons advies: reageer binnen een week op het concept.
    .silence = Krijgt u geen concept? Vraag het op papier, met een kopie aan de directeur. Is de laatste dag van de school voorbij? Schrijf dan aan het bestuur.
    .warning-sign = Teken niet onder begeleiding waar u het niet mee eens bent. Moet u toch tekenen dat u het las? Schrijf er dan bij: ‘alleen gelezen, niet mee ingestemd’.
    .warning-contents = In het plan staat waar uw kind naartoe werkt, en waarom. Er staat ook wat helpt en wat moeilijk is. Verder hoort de begeleiding erin. In het praktijkonderwijs staat er ook bij welk soort werk past. In het voortgezet speciaal onderwijs (vso) kan dat ook dagbesteding zijn. Voor de basisschool zagen wij een oude lijst: controleer dit eerst.
    .warning-which-pupils = In het speciaal basisonderwijs (sbo), het (voortgezet) speciaal onderwijs en het praktijkonderwijs krijgt elk kind een plan. Op de basisschool en de middelbare school alleen een kind met extra hulp. Krijgt uw kind alleen leerwegondersteuning (lwoo)? Dan hoeft het niet.
    .warning-adult = Is uw kind 18 jaar of ouder, en mag het zelf beslissen? Dan praat en beslist uw kind in plaats van u. Zo staat het in de wet voor het voortgezet speciaal onderwijs (vso). Voor andere scholen is het onze uitleg.
    .warning-gezag = Op de middelbare school gaat het bij ‘ouders’ om ouders met gezag. Bij andere scholen tellen ook verzorgers mee.
    .outcome-granted = Ja, wij zijn het eens over het plan
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, wij worden het niet eens

step-opp-bijstellen = Vraag om het plan te veranderen
    .lead = Het ontwikkelingsperspectief (OPP) is vastgesteld, maar het klopt niet. U vraagt de school op papier om het te veranderen. U schrijft ook of u met de begeleiding instemt.
    .short = Veranderen mag alleen na overleg met u.
    .why = De school mag het plan alleen veranderen na overleg met u. De begeleiding verandert alleen met uw instemming. Soms is één goed gesprek genoeg, en heeft u geen commissie nodig.
    .first = Kies de twee punten die het zwaarst wegen. Schrijf bij elk punt wat er nu staat, en wat er volgens u moet staan.
    .whom = De intern begeleider of zorgcoördinator, met een kopie aan de directeur.
    .write = U kunt dit schrijven:

        “Het ontwikkelingsperspectief van ons kind is vastgesteld op … (datum). Wij vragen u om het te veranderen. Er staat: … Wij stellen voor: … want … Met de begeleiding stemden wij wel / niet in. Wij willen hierover met u praten vóór … (datum).”
    .bring = Het plan, uw twee punten en de rapporten die erbij horen.
    .when = Meteen. De wet noemt geen termijn voor het antwoord. Ons advies: vraag om antwoord binnen twee weken. Let op uw eigen zes weken voor de geschillencommissie.
    .silence = Wacht niet af. Ga vóór uw laatste dag naar de geschillencommissie, ook als u nog praat.
    .warning-sign = Teken niet onder begeleiding waar u het niet mee eens bent.
    .warning-rest = Over de begeleiding moet u het eens zijn. De rest van het plan mag de school na echt overleg vaststellen. Dat mag ook als u het er niet mee eens bent. Dat laatste is onze uitleg van de wet.
    .warning-clock = Praten stopt de zes weken voor de geschillencommissie niet.
    .warning-adult = Is uw kind 18 jaar of ouder, en mag het zelf beslissen? Dan praat en beslist uw kind in plaats van u. Zo staat het in de wet voor het voortgezet speciaal onderwijs (vso). Voor andere scholen is het onze uitleg.
    .outcome-granted = Ja, het plan is veranderd en wij stemmen in
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, de school verandert niets

step-opp-c2 = Vraag hoe uw kind is gehoord
    .lead = Uw kind heeft hoorrecht. De school moet uw kind vragen wat het vindt van het eigen plan, het ontwikkelingsperspectief (OPP). U vraagt hoe dat ging en waar het staat.
    .short = Uw kind mag zelf meepraten.
    .why = Sinds 1 augustus 2025 is dit de wet. Uw kind kiest zelf hoe het wordt gehoord, met hulp als dat nodig is. De school legt uw kind uit wat zij ermee doet. Ook zet zij dat in het plan.
    .first = Vraag thuis rustig wat uw kind vindt. Wat helpt, wat niet, wat wil het zelf? Schrijf het op in zijn of haar eigen woorden, of laat uw kind tekenen.
    .whom = De leerkracht of mentor, en de intern begeleider of zorgcoördinator.
    .write = U kunt dit schrijven:

        “Ons kind heeft hoorrecht over het eigen plan. Wanneer heeft u ons kind gehoord, en hoe? Wat zei ons kind? Wat heeft u daarmee gedaan, en waar staat dat in het plan? Is het nog niet gebeurd? Dan vragen wij u om het alsnog te doen vóór … (datum). Ons kind praat het liefst met … (naam), op deze manier: …”
    .bring = De woorden of een tekening van uw kind, als uw kind dat goed vindt.
    .when = Vóór het plan wordt vastgesteld of veranderd. Is dat al gebeurd? Vraag het dan alsnog. De wet noemt geen termijn voor het antwoord. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Vraag het aan de directeur en het bestuur. Helpt dat niet? Dan kunt u klagen bij de klachtencommissie.
    .warning-own-way = Uw kind mag kiezen hoe het wordt gehoord, met hulp als dat nodig is. Praten, tekenen of opschrijven kan allemaal.
    .warning-adult = Is uw kind 18 jaar of ouder, en mag het zelf beslissen? In het voortgezet speciaal onderwijs (vso) praat uw kind dan zelf over het plan, in plaats van u. Het hoorrecht geldt daar dan niet apart.
    .warning-not-gpo = Het hoorrecht staat niet in de lijst van de geschillencommissie. Een klacht kan wel.
    .outcome-granted = Ja, mijn kind is gehoord en het staat in het plan
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, mijn kind is niet gehoord

step-opp-c3 = Vraag om het jaarlijkse gesprek over het plan
    .lead = De school bespreekt het ontwikkelingsperspectief (OPP) elk schooljaar minstens één keer. Dat doet zij met u én met uw kind. Is dat niet gebeurd? Dan vraagt u erom.
    .short = Minstens één keer per schooljaar.
    .why = In dat gesprek ziet u samen wat werkt. Het is de beste plek om iets te veranderen.
    .first = Zoek op wanneer u het plan voor het laatst besprak. Vul die dag in. Schrijf op wat goed gaat en wat anders moet. Vraag het ook aan uw kind.
    .whom = De mentor of leerkracht, en de intern begeleider of zorgcoördinator.
    .write = U kunt dit schrijven:

        “Het plan van ons kind is dit schooljaar nog niet met ons en met ons kind besproken. Wilt u een dag voorstellen vóór … (datum)? Wij willen praten over: … Ons kind wil graag zeggen: …”
    .bring = Het plan, uw aantekeningen en de toetsen van dit jaar.
    .when = Een schooljaar loopt van 1 augustus tot en met 31 juli. Vraag het ruim vóór de zomer. Ons advies: vraag om een dag binnen drie weken.
    .silence = Schrijf aan het bestuur. Is het schooljaar voorbij zonder gesprek? Dan kunt u klagen.
    .warning-not-gpo = Een gesprek dat niet kwam, staat niet in de lijst van de geschillencommissie. Daarvoor is de klachtencommissie.
    .warning-with-child = Het gesprek is met u en met uw kind. Bespreek vooraf hoe uw kind mee wil doen.
    .outcome-granted = Ja, het gesprek is geweest
    .outcome-partly = Er was een gesprek, maar zonder ons kind
    .outcome-refused = Nee, er komt geen gesprek

step-opp-termijn = Let op de zes weken van de school
    .lead = Heeft uw kind extra hulp nodig? Dan moet de school het plan binnen zes weken vaststellen. Dat plan heet het ontwikkelingsperspectief (OPP). U let op de dag.
    .short = De school heeft zes weken.
    .why = De zes weken tellen vanaf de dag waarop uw kind is ingeschreven. Wie de dag kent, kan er op tijd naar vragen. Haast is geen reden om te snel te tekenen.
    .first = Zoek de dag van de inschrijving en vul die in. Had uw kind eerst een tijdelijke plek? Vul dan ook de dag van de definitieve plaatsing in.
    .whom = De school. Officieel stelt het schoolbestuur het plan vast.
    .write = Een week voor de laatste dag kunt u mailen:

        “Ons kind is ingeschreven op … (datum). Het ontwikkelingsperspectief moet er dan zijn vóór … (datum). Lukt dat? Wij krijgen graag eerst het concept, zodat we erover kunnen praten.”
    .bring = Het bewijs van de inschrijving.
    .when = De laatste dag ziet u bij deze stap zodra u de inschrijving invult. Schoolvakanties tellen gewoon mee.
    .silence = Is de dag voorbij? Schrijf aan het bestuur dat het plan er had moeten zijn. Vraag om een dag waarop u erover praat.
    .warning-later = Bleek pas later dat uw kind extra hulp nodig heeft? Dan noemt de wet geen vaste termijn. De dag hierboven geldt dan niet. Ons advies: vraag om een plan binnen zes weken.
    .warning-lwoo = Op de basisschool en de middelbare school geldt dit alleen voor kinderen met extra hulp. Het geldt niet bij alleen leerwegondersteuning (lwoo).
    .warning-where = Te laat? Op de middelbare school en in het praktijkonderwijs kan de geschillencommissie daarover oordelen. Dat is onze uitleg van de wet. Bij andere scholen is het een klacht.
    .outcome-granted = Ja, het plan is er
    .outcome-partly = Er is alleen een concept
    .outcome-refused = Nee, de school maakt geen plan
    .outcome-no-answer = Er was op tijd geen plan

step-opp-c4 = Vraag het bestuur en anderen om hulp
    .lead = Komt u er op school niet uit? Schrijf aan het schoolbestuur. Vraag ook het steunpunt, het samenwerkingsverband en een onderwijsconsulent. Dit doet u vóór de commissie, als uw laatste dag dat toelaat.
    .short = Bestuur, steunpunt, bemiddelaar.
    .why = Volgens de wet beslist het bestuur over het plan (ontwikkelingsperspectief, OPP). Iemand van buiten kan helpen om weer te praten. Een oplossing samen gaat vaak sneller dan een oordeel.
    .first = Schrijf op één blad: wat staat er in het plan, wat vindt u, en wat stelt u voor? Vraag het steunpunt om mee te lezen.
    .whom = Het schoolbestuur. Daarnaast het ouder- en jeugdsteunpunt en het samenwerkingsverband. Daarna een onderwijsconsulent.
    .write = Aan het bestuur kunt u schrijven:

        “De school en wij worden het niet eens over het ontwikkelingsperspectief van ons kind. Het gaat om … Wij stemden niet in met … Wij stellen voor … Wilt u voor … (datum) met ons praten? Tot die dag kunnen wij nog naar de geschillencommissie. Liever lossen wij het samen op.”
    .bring = Het plan, uw reactie erop en uw verslagen.
    .when = Meteen, en vóór uw laatste dag. De wet noemt geen termijn voor het antwoord. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Ga vóór uw laatste dag naar de geschillencommissie. Praten kan daarna ook nog.
    .warning-clock = Een brief, een gesprek of een bemiddelaar stopt de zes weken niet.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt. Of de geschillencommissie daarbij hoort, is niet zeker. Vraag dat eerst.
    .outcome-granted = Ja, wij zijn het eens over het plan
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, wij worden het niet eens

step-opp-c5 = Vraag een oordeel van de geschillencommissie
    .lead = Wordt u het niet eens over het plan (ontwikkelingsperspectief, OPP)? Dan kan de Geschillencommissie passend onderwijs (GPO) een oordeel geven. Het is gratis en u heeft geen advocaat nodig.
    .short = Onafhankelijk oordeel. Gratis. Niet bindend.
    .why = De commissie kijkt of er echt met u is overlegd, en of u instemde met de begeleiding. Het oordeel is niet bindend. Het bestuur moet wel schriftelijk zeggen wat het ermee doet. Wijkt het af? Dan moet het uitleggen waarom. Voor de basisschool zagen wij daarvan alleen een oude tekst: controleer dit eerst.
    .first = Zoek de dag waarop het plan is vastgesteld of veranderd. Vul die in. Is er nog geen plan? Vul dan in wanneer het meningsverschil begon. Maak van al uw papieren één pdf.
    .whom = De Geschillencommissie passend onderwijs, via ‘Zaak indienen’ op onderwijsgeschillen.nl.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over het ontwikkelingsperspectief van ons kind … (naam) op … (school). Het plan is op … (datum) vastgesteld / veranderd. Wij stemden niet in met de begeleiding, want … De school heeft niet echt met ons overlegd over … Wij vragen u om te adviseren dat …”
    .bring = Het plan, uw reactie erop, rapporten en mails. Stuur alles in één keer, het liefst in één pdf.
    .when = Binnen zes weken nadat het plan is vastgesteld of veranderd, of nadat het meningsverschil begon. De commissie stelt die termijn zelf. Ga uit van een harde dag.
    .silence = De commissie geeft binnen tien weken haar oordeel. Schoolvakanties tellen mee. Het bestuur krijgt eerst twee weken om te antwoorden. Hoort u niets? Bel of mail de commissie.
    .warning-scope = De commissie gaat over drie dingen: een plan vaststellen, een plan veranderen, en uw instemming met de begeleiding. Zij gaat niet over het jaarlijkse gesprek of het hoorrecht. Over hulp die niet komt, gaat zij in principe ook niet. Weigert de school een plan te maken? Dat de commissie daarover gaat, is onze uitleg van de wet.
    .warning-late = Kwam het plan te laat? Daarover oordeelt de commissie alleen op de middelbare school en in het praktijkonderwijs. Dat is onze uitleg van de wet. Bij andere scholen is het een klacht.
    .warning-lock = Of een onderwijsconsulent nog helpt als deze zaak loopt, is niet zeker. Vraag dat eerst. Maar laat uw laatste dag niet voorbijgaan.
    .warning-hard = De zes weken staan in de regels van de commissie, niet in de wet. Valt de laatste dag in een weekend of op een feestdag? Reken er dan niet op dat hij opschuift. Bent u te laat? Leg uit waarom u niet eerder kon.
    .warning-no-bezwaar = Soms leest u dat u bezwaar kunt maken tegen het plan. De wet geeft dat recht alleen bij toelating en verwijdering. Wij volgen de wet.
    .warning-adult = Is uw kind 18 jaar of ouder, en mag het zelf beslissen? Dan vraagt uw kind zelf het oordeel. Dat is onze uitleg van de wet. U mag wel helpen.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons voor een deel gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
    .outcome-no-answer = Er kwam op tijd geen oordeel

step-opp-antwoord = Vraag wat het bestuur nu doet
    .lead = Er is een oordeel van de Geschillencommissie passend onderwijs (GPO). Het bestuur moet u schriftelijk zeggen wat het daarmee doet. U vraagt erom.
    .short = Vraag een schriftelijk antwoord.
    .why = Het oordeel is niet bindend. Wijkt het bestuur ervan af? Dan moet het de reden opschrijven. Een brief met een datum helpt om niet te blijven wachten.
    .first = Lees het oordeel. Schrijf op wat er volgens de commissie moet gebeuren. Stuur daarna uw brief aan het bestuur.
    .whom = Het schoolbestuur, met een kopie aan de directeur.
    .write = U kunt dit schrijven:

        “Op … (datum) gaf de Geschillencommissie passend onderwijs haar oordeel over het plan van ons kind. Zij vindt dat … Wilt u ons schriftelijk laten weten wat u met het oordeel doet? Wijkt u ervan af? Dan lezen wij graag waarom. Wij vragen om antwoord vóór … (datum) en om een gesprek over het nieuwe plan.”
    .bring = Het oordeel, het plan en uw voorstel.
    .when = Zodra het oordeel er is. De wet noemt geen termijn voor het antwoord van het bestuur. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Stuur een herinnering, met een kopie aan de commissie. Vraag het steunpunt om mee te gaan naar een gesprek.
    .warning-no-term = Bij een oordeel over een klacht heeft het bestuur vier weken. Bij een oordeel van deze commissie noemt de wet geen weken.
    .warning-po = Voor de basisschool en het speciaal basisonderwijs (sbo) zagen wij alleen een oude tekst van deze plicht. Controleer dit eerst.
    .outcome-granted = Ja, het bestuur volgt het oordeel
    .outcome-partly = Het bestuur volgt een deel
    .outcome-refused = Nee, het bestuur doet iets anders of zwijgt

step-opp-c6 = Klaag over wat de geschillencommissie niet doet
    .lead = Was er geen gesprek over het plan (ontwikkelingsperspectief, OPP), of is uw kind niet gehoord? Dan kunt u klagen bij de klachtencommissie. Dat kan ook over een te laat plan. Dat laatste niet op de middelbare school en in het praktijkonderwijs: daar gaat de geschillencommissie erover.
    .short = Te laat, niet besproken, niet gehoord.
    .why = De geschillencommissie gaat hier niet over. De klachtencommissie luistert naar u en naar de school. Het bestuur moet op haar oordeel antwoorden. Dat u hier moet klagen, is onze uitleg van de wet.
    .first = Lees de klachtenregeling in de schoolgids. Schrijf daarna op wat de school had moeten doen, en wanneer. Klaag eerst bij de school of het bestuur, als dat daar staat.
    .whom = De klachtencommissie van de school. Kijk in de schoolgids welke dat is. Het kan de Landelijke Klachtencommissie Onderwijs (LKC) zijn.
    .write = U kunt dit schrijven:

        “Wij klagen over … (bestuur en school). De school had … moeten doen vóór … (datum). Dat is niet gebeurd. Wij vroegen erom op … en op … Het gevolg voor ons kind is … Wij vragen u om een oordeel, en om een advies over hoe het nu verder gaat.”
    .bring = Het plan, uw brieven en de antwoorden. Stuur alleen wat echt nodig is.
    .when = Bij de Landelijke Klachtencommissie Onderwijs: binnen een jaar na wat er gebeurde. Een andere commissie kan een andere termijn hebben.
    .silence = Vraag de commissie hoe lang het duurt. Na het oordeel heeft het bestuur vier weken voor een antwoord.
    .warning-which = Er zijn verschillende klachtencommissies. Of de commissie voor bijzondere scholen (GCBO) er nog is, weten wij niet. Kijk in de schoolgids.
    .warning-gpo-first = De landelijke klachtencommissie neemt geen zaak die nog bij de geschillencommissie kan. Gaat het om het plan zelf of om uw instemming? Kies dan de geschillencommissie.
    .warning-no-bezwaar = Een klacht stopt geen enkele laatste dag.
    .warning-pupil = Op de middelbare school en in het voortgezet speciaal onderwijs (vso) kan een leerling ook zelf klagen. In het speciaal onderwijs kan dat vanaf 13 jaar.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons voor een deel gelijk
    .outcome-refused = De commissie geeft ons geen gelijk

step-opp-c7 = Vraag een jurist of een rechter kan helpen
    .lead = Doet het bestuur niets met het oordeel over het plan (ontwikkelingsperspectief, OPP)? Dan is een rechter soms een laatste weg. Bel eerst een jurist.
    .short = De laatste weg. Controleer dit eerst.
    .why = Alleen een rechter kan een school dwingen. Maar het kost geld en tijd. Vraag daarom eerst het oordeel van de commissie. Of en hoe een rechter hier helpt, weten wij niet uit de wet: controleer dit eerst.
    .first = Zet op één blad wat er gebeurde, met de datums. Vraag een jurist of dit bij een rechter kans heeft.
    .whom = Een jurist of advocaat die veel met onderwijs doet. Bij een bijzondere school gaat het om de gewone rechter.
    .write = U schrijft niet zelf. Geef uw advocaat één blad: het plan, het oordeel, wat het bestuur deed, en wat u wilt.
    .bring = Het plan, het oordeel van de commissie en de brief van het bestuur.
    .when = Er is geen vaste termijn die wij kennen. Ons advies: bel een jurist binnen een week nadat het bestuur nee zei.
    .silence = Hoort u niets van uw advocaat? Vraag het steunpunt wie u kan helpen. Blijf intussen praten over wat vandaag kan.
    .warning-check = Dit weten wij niet uit de wet. Vraag een jurist wat het kost, en hoe groot de kans is.
    .warning-openbaar = Is de school openbaar? Dan is niet duidelijk naar welke rechter u moet, en of er een termijn van zes weken loopt. Vraag dat snel aan een jurist.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons voor een deel gelijk
    .outcome-refused = De rechter geeft ons geen gelijk
