# Situation schooladvies: the advice for secondary school. The steps i3 to i6 also serve overstap.

situation-schooladvies = Ik ben het niet eens met het schooladvies
    .short = Schooladvies
    .intro = De basisschool geeft een advies voor de middelbare school. Eerst komt een voorlopig advies, dan een toets, dan het definitieve advies. U kunt erover praten en soms een klacht indienen. Bezwaar maken kan niet. De tijd is kort: op 25 maart begint het aanmelden.

question-schooladvies-direction = Waar gaat uw kind waarschijnlijk naartoe?
    .hint = U mag later een ander antwoord kiezen.
    .why = Voor praktijkonderwijs en speciaal onderwijs is nog een papier nodig: een toelaatbaarheidsverklaring (TLV). Daar moet u vroeg mee beginnen.
    .answer-vo = Naar vmbo, havo of vwo
    .answer-pro = Naar het praktijkonderwijs
    .answer-vso = Naar het voortgezet speciaal onderwijs (vso)
    .answer-unknown = Ik weet het nog niet
    .answer-none = Ergens anders naartoe

question-schooladvies-stage = Welk advies heeft de school al gegeven?
    .hint = Tussen 10 en 31 januari komt het voorlopige advies. Uiterlijk op 24 maart komt het definitieve advies.
    .why = Na het voorlopige advies kan er nog veel veranderen. Na het definitieve advies is er minder mogelijk.
    .answer-waiting = Nog geen advies
    .answer-provisional = Een voorlopig advies
    .answer-final = Een definitief advies
    .answer-unknown = Ik weet niet welk advies dit is
    .answer-none = Geen van deze

question-schooladvies-test = Wat is de uitslag van de doorstroomtoets?
    .hint = De toets is in de eerste of tweede volle week van februari.
    .why = Is de uitslag hoger dan het voorlopige advies? Dan moet de school het advies verhogen. Zij mag dat alleen laten met een goede reden in het belang van uw kind.
    .answer-higher = Hoger dan het voorlopige advies
    .answer-same = Gelijk of lager
    .answer-not-yet = Er is nog geen uitslag
    .answer-missed = Mijn kind heeft de toets gemist
    .answer-unknown = Ik weet het niet

question-schooladvies-raised = Wat klopt er volgens u niet aan het definitieve advies?
    .hint = Kies wat het meest past.
    .why = Alleen bij een hogere uitslag van de toets moet de school het advies verhogen. In andere gevallen kunt u vragen of zij zorgvuldig was.
    .answer-not-raised = De toets was hoger, maar het advies is niet verhoogd
    .answer-same = De toets was niet hoger, maar ik vind het advies te laag
    .answer-careless = De school was niet zorgvuldig
    .answer-too-high = Ik vind het advies te hoog
    .answer-agree = Ik ben het eens, ik wil nu aanmelden
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

end-schooladvies-calendar = Zo loopt het jaar van groep 8
    .text = Tussen 10 en 31 januari krijgt u het voorlopige advies. In februari maakt uw kind de doorstroomtoets. Uiterlijk op 24 maart komt het definitieve advies. Van 25 tot en met 31 maart meldt u uw kind aan.

        Praat nu al met de leerkracht. Vraag welk advies de school verwacht, en waarom.

end-schooladvies-find-out = Vraag de school om het advies op papier
    .text = Vraag de leerkracht of dit het voorlopige of het definitieve advies is. Vraag een kopie, en vraag welke dag erop staat. Uiterlijk op 24 maart moet het definitieve advies er zijn.

end-schooladvies-talk = Praat nu met de school over het advies
    .text = Het advies is nog voorlopig. Vraag een gesprek, en vraag waar het advies op rust. Komt de uitslag van de toets nog, en is hij hoger? Kom dan hier terug. De school moet het advies dan verhogen, of een goede reden geven. Uiterlijk op 24 maart is het advies definitief.

end-schooladvies-missed = Vraag vandaag wanneer uw kind de toets inhaalt
    .text = Miste uw kind de doorstroomtoets? Dan haalt het de toets in binnen drie weken. Bel de school vandaag en spreek de dag af. Krijgt uw kind de toets niet? Zeg dat dan meteen tegen de directeur.

end-schooladvies-raise = De school moet het advies verhogen
    .text = De uitslag is hoger dan het voorlopige advies. De school moet het advies dan verhogen. Alleen met een goede reden in het belang van uw kind mag zij dat laten. Vraag er nu om, op papier. Het definitieve advies komt uiterlijk op 24 maart.

end-schooladvies-not-raised = Vraag de school om haar redenen
    .text = De uitslag was hoger, dus de school moest het advies verhogen. Deed zij dat niet? Dan moet zij zeggen waarom dat beter is voor uw kind. Vraag die redenen op papier, aan het bestuur. Helpt dat niet? Dan kunt u een klacht indienen. Meld uw kind intussen op tijd aan: van 25 tot en met 31 maart.

end-schooladvies-disagree = Praat, en meld uw kind op tijd aan
    .text = De school beslist over het advies. Tegen het niveau kunt u geen bezwaar maken. De geschillencommissie en een onderwijsconsulent gaan er ook niet over.

        Vraag wel om een gesprek en om de redenen op papier. Was de school niet zorgvuldig? Dan kunt u een klacht indienen. De commissie kan het advies niet veranderen. Meld uw kind intussen op tijd aan: van 25 tot en met 31 maart.

end-schooladvies-apply = Meld uw kind aan van 25 tot en met 31 maart
    .text = Meld uw kind schriftelijk aan bij de school van uw keuze. Heeft uw kind extra hulp nodig? Zet dat erbij. Gaat uw kind naar het voortgezet speciaal onderwijs? Dan gelden deze dagen in maart niet: meld zo vroeg mogelijk aan. Voor die school en voor praktijkonderwijs is ook een toelaatbaarheidsverklaring (TLV) nodig.

end-schooladvies-refused = De nieuwe school zegt nee, of belooft te weinig
    .text = Laat de school uw kind niet toe? Begin dan bij ‘De school laat mijn kind niet toe, of beslist niet’. Daar ziet u uw laatste dag. Mag uw kind komen, maar krijgt het te weinig hulp? Begin dan bij ‘Mijn kind krijgt niet de hulp die nodig of beloofd is’.

end-schooladvies-no-tlv = Er is geen TLV, of niet de goede
    .text = Is er een besluit over de toelaatbaarheidsverklaring (TLV)? Begin dan bij ‘Ik ben het niet eens met het besluit over speciaal onderwijs (TLV)’. U heeft zes weken vanaf de dag waarop het besluit is verstuurd. Wil de school geen TLV vragen? Begin dan bij ‘De school wil geen TLV aanvragen’.

end-schooladvies-report = Vraag het rapport, en verbeter wat niet klopt
    .text = De oude school maakt een rapport voor de nieuwe school. U krijgt er een kopie van. Kreeg u die niet, of klopt er iets niet? Begin dan bij ‘Ik wil het dossier van mijn kind inzien of verbeteren’.

end-schooladvies-solved = De overstap is geregeld
    .text = Bewaar het advies, de aanmelding en het bericht van de nieuwe school. Vraag de nieuwe school wanneer u praat over de hulp. Is er extra hulp nodig? Dan maakt de school binnen zes weken na de inschrijving een plan (het ontwikkelingsperspectief).

end-schooladvies-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Bel Ouders & Onderwijs of het ouder- en jeugdsteunpunt. Let intussen op de dagen in maart: van 25 tot en met 31 maart meldt u aan.

# --- Steps -----------------------------------------------------------------------------------------

step-schooladvies-voorlopig = Let op het voorlopige advies
    .lead = In januari geeft de basisschool een voorlopig schooladvies. U vraagt nu al hoe de school tot haar advies komt.
    .short = Tussen 10 en 31 januari.
    .why = In de schoolgids moet staan hoe de school een advies maakt. Wie dat weet, kan op tijd meepraten.
    .first = Lees in de schoolgids hoe het advies tot stand komt. Vraag daarna om een gesprek vóór 31 januari.
    .whom = De leerkracht van groep 8, en de directeur als u er niet uitkomt.
    .write = U kunt dit schrijven:

        “Wij praten graag met u over het schooladvies van ons kind. Waar kijkt u naar? Welke toetsen en welk werk tellen mee? Wilt u het advies en de redenen op papier geven?”
    .bring = Toetsen, rapporten en wat uw kind er zelf van vindt.
    .when = De school geeft het advies tussen 10 en 31 januari. Vraag het gesprek aan in december of begin januari.
    .silence = Is het op 31 januari nog stil? Vraag de directeur dan meteen om het advies.
    .warning-first = Dit advies is nog niet het laatste. Na de toets kan het nog hoger worden.
    .outcome-granted = Wij hebben het advies, en het past
    .outcome-partly = Wij twijfelen over het advies
    .outcome-refused = Wij zijn het niet eens met het advies
    .outcome-no-answer = Er kwam geen advies

step-schooladvies-i1 = Bespreek het advies met de school
    .lead = U vraagt waar het schooladvies op rust, en u vertelt wat u zelf ziet bij uw kind.
    .short = Vraag waar het advies op rust.
    .why = De leerkracht kent het werk van uw kind, u kent uw kind thuis. Dit gesprek is de beste kans om het advies te veranderen. Een andere weg tegen het niveau is er bijna niet.
    .first = Schrijf op waarom u een ander advies verwacht. Noem toetsen, werk en gedrag. Vraag ook uw kind wat het wil.
    .whom = De leerkracht van groep 8. Komt u er niet uit? Dan de directeur.
    .write = U kunt dit schrijven:

        “Wij zijn het niet eens met het advies voor ons kind. Wij zien dat … Wij vragen u om het advies te veranderen in … Wilt u uw redenen op papier geven, vóór … (datum)? Wilt u ook zeggen hoe u de toets laat meetellen?”
    .bring = Het voorlopige advies, toetsen, rapporten en de woorden van uw kind.
    .when = Zo snel mogelijk, en uiterlijk vóór 24 maart. Dan is het advies definitief.
    .silence = Vraag het de directeur nog een keer, op papier. Op 24 maart moet het definitieve advies er zijn.
    .warning-x = Tegen het niveau van het advies kunt u geen bezwaar maken. De geschillencommissie passend onderwijs gaat er niet over. Een onderwijsconsulent helpt hier ook niet bij.
    .warning-opp = Gaat het ook over het plan van uw kind (het ontwikkelingsperspectief)? Over dat plan kan de geschillencommissie wel oordelen. Begin dan bij ‘Ik ben het niet eens met het plan (OPP)’.
    .outcome-granted = Ja, het advies is aangepast
    .outcome-partly = Een beetje, niet genoeg
    .outcome-refused = Nee, het advies blijft zo
    .outcome-no-answer = Het definitieve advies kwam niet op tijd

step-schooladvies-toets = Let op de doorstroomtoets en de uitslag
    .lead = In februari maakt uw kind de doorstroomtoets. Is de uitslag hoger dan het voorlopige advies? Dan moet het advies omhoog.
    .short = In de eerste of tweede volle week van februari.
    .why = Een hogere uitslag is de sterkste reden om het advies te verhogen. De school mag er alleen van afwijken in het belang van uw kind.
    .first = Vraag de school op welke dag uw kind de toets maakt. Vraag ook wanneer u de uitslag krijgt.
    .whom = De leerkracht van groep 8.
    .write = U kunt dit mailen:

        “Op welke dag maakt ons kind de doorstroomtoets? Wanneer krijgen wij de uitslag? Is de uitslag hoger dan het advies? Dan gaan wij ervan uit dat u het advies verhoogt.”
    .bring = Het voorlopige advies. Leg de uitslag ernaast.
    .when = De toets is in de eerste of tweede volle week van februari. Het definitieve advies is er uiterlijk op 24 maart.
    .silence = Heeft u half maart nog geen uitslag? Bel de school dan meteen.
    .warning-missed = Miste uw kind de toets? Dan haalt het hem in binnen drie weken. Bel de school vandaag en spreek de dag af.
    .warning-lower = De regels die wij lazen, gaan alleen over een hogere uitslag. Vraag de school wat zij met een lagere uitslag doet.
    .outcome-granted = De uitslag is hoger dan het advies
    .outcome-partly = De uitslag is gelijk
    .outcome-refused = De uitslag is lager
    .outcome-no-answer = Er was geen toets of uitslag

step-schooladvies-verhogen = Vraag het bestuur om het advies te verhogen
    .lead = De uitslag van de doorstroomtoets is hoger dan het advies. U vraagt het schoolbestuur op papier om het schooladvies te verhogen.
    .short = Alleen als de uitslag hoger is.
    .why = Bij een hogere uitslag moet de school het advies verhogen. Wil zij dat niet? Dan moet zij uitleggen waarom dat beter is voor uw kind.
    .first = Leg het voorlopige advies en de uitslag naast elkaar. Schrijf op hoeveel hoger de uitslag is.
    .whom = Het schoolbestuur. Stuur een kopie aan de directeur.
    .write = U kunt dit schrijven:

        “Het voorlopige advies van ons kind is … De uitslag van de doorstroomtoets is … Dat is hoger. Volgens de wet verhoogt u het advies dan. Doet u dat niet? Wilt u ons dan schrijven waarom dat in het belang van ons kind is? Wij horen dat graag vóór 24 maart.”
    .bring = Het voorlopige advies en de uitslag van de toets.
    .when = Op de dag dat u de uitslag krijgt. Het definitieve advies is er uiterlijk op 24 maart.
    .silence = Bel het bestuur. Meld uw kind toch aan vanaf 25 maart. Vertel de nieuwe school dat u wacht op een nieuw advies.
    .warning-reasons = De reden van de school moet over uw kind gaan. Vaste regels als ‘wij verhogen nooit’ zijn volgens ons geen goede reden. Dat is onze uitleg van de wet.
    .warning-x = Bezwaar maken tegen het advies kan niet, ook nu niet. De geschillencommissie passend onderwijs en een onderwijsconsulent gaan er niet over.
    .outcome-granted = Ja, het advies is verhoogd
    .outcome-partly = Een beetje verhoogd, niet genoeg
    .outcome-refused = Nee, de school geeft een reden
    .outcome-no-answer = Geen antwoord op tijd

step-schooladvies-i2 = Dien een klacht in over hoe het advies is gemaakt
    .lead = Was de school niet zorgvuldig met het schooladvies? Dan kunt u een klacht indienen. De commissie kijkt of de school zorgvuldig en redelijk was.
    .short = De commissie kan het advies niet veranderen.
    .why = Een klacht laat het bestuur opnieuw kijken naar wat er gebeurde. De commissie geeft een oordeel en soms een advies. Het bestuur moet daarna schrijven wat het ermee doet.
    .first = Lees de klachtenregeling in de schoolgids. Schrijf op wat de school volgens u verkeerd deed, met de datums. Ging het gesprek niet door? Telde de toets niet mee? Ontbraken de redenen?
    .whom = Het bestuur, of de klachtencommissie die in de schoolgids staat. Vaak is dat de Landelijke Klachtencommissie Onderwijs (LKC).
    .write = U kunt dit schrijven:

        “Wij hebben een klacht over het schooladvies van ons kind. De school was niet zorgvuldig, want … Op … (datum) vroegen wij … De school antwoordde … Wij vragen u om dit te bekijken en om snel te reageren, want vanaf 25 maart melden wij aan.”
    .bring = Het advies, de uitslag van de toets, uw mails en de klachtenregeling.
    .when = In de klachtenregeling staat wat uw termijn is. Bij de landelijke commissie is dat één jaar na wat er gebeurde. Ons advies: klaag vóór 25 maart, want daarna meldt u al aan.
    .silence = Vraag de commissie wanneer zij uw klacht bespreekt. Na het oordeel heeft het bestuur vier weken om te reageren. Het mag later, als het uitlegt waarom.
    .warning-limits = De commissie kan het advies niet veranderen. Zij zegt alleen of de school zorgvuldig en redelijk was. Haar oordeel is niet bindend.
    .warning-time = Een klacht stopt geen enkele dag. Meld uw kind gewoon aan van 25 tot en met 31 maart.
    .warning-x = Bezwaar, de geschillencommissie passend onderwijs en een onderwijsconsulent helpen niet bij het niveau van het advies.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons deels gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
    .outcome-no-answer = Het bestuur reageerde niet op tijd

step-schooladvies-i3 = Meld uw kind aan bij de nieuwe school
    .lead = U meldt uw kind schriftelijk aan bij de middelbare school. U zegt er meteen bij welke hulp uw kind nodig heeft.
    .short = Van 25 tot en met 31 maart.
    .why = Met een aanmelding op papier begint de plicht van de school. Heeft uw kind extra hulp nodig? Dan moet zij zorgen voor een passende plek (de zorgplicht). Zonder aanmelding hoeft zij nog niets.
    .first = Vraag de school om het formulier. Maak een lijst van de scholen waar u ook aanmeldt. Zet de school van uw eerste keus bovenaan.
    .whom = De school van uw eerste keus. Officieel beslist het bestuur.
    .write = U kunt dit schrijven:

        “Wij melden ons kind … (naam) aan voor de brugklas. Het definitieve schooladvies is … Ons kind heeft deze hulp nodig: … Wij meldden ook aan bij … Wilt u de ontvangst bevestigen?”
    .bring = Het formulier, het definitieve advies, het plan van de basisschool (het ontwikkelingsperspectief) en rapporten over de hulp.
    .when = Van 25 tot en met 31 maart. Geef het formulier af of vraag een bevestiging. De dagen schuiven niet op.
    .silence = Geen bevestiging? Bel vóór 31 maart. De school moet daarna binnen zes weken beslissen. Zij mag één keer vier weken extra nemen.
    .warning-basis = De middelbare school moet uitgaan van het definitieve advies. Is er geen advies? Dan gaat zij uit van de toets of van eigen onderzoek.
    .warning-vso = Gaat uw kind naar het voortgezet speciaal onderwijs? Dan gelden deze dagen in maart niet. Meld zo mogelijk tien weken vóór de start aan, liever nog eerder.
    .warning-full = Zegt de school dat zij vol is? Meld uw kind dan toch schriftelijk aan. Vraag om een besluit op papier, met de redenen. Is er echt voor niemand plek? Dan geldt de zorgplicht daar niet.
    .outcome-granted = Ja, mijn kind is toegelaten
    .outcome-partly = Ja, maar zonder de hulp die nodig is
    .outcome-refused = Nee, de school laat mijn kind niet toe

step-schooladvies-i4 = Regel de TLV via de nieuwe school
    .lead = Voor praktijkonderwijs of voortgezet speciaal onderwijs is een toelaatbaarheidsverklaring (TLV) nodig. U meldt uw kind eerst aan bij die school. Het bestuur daarvan vraagt de TLV.
    .short = Eerst aanmelden, dan vraagt die school de TLV.
    .why = Alleen het bestuur van een school voor voortgezet onderwijs of voortgezet speciaal onderwijs kan deze TLV vragen. De basisschool bereidt het voor, maar vraagt niets aan.
    .first = Meld uw kind aan bij de nieuwe school. Vraag daarna wie de TLV vraagt, en wanneer. Vraag de basisschool om haar stukken klaar te leggen.
    .whom = Het bestuur van het praktijkonderwijs of de vso-school. Het samenwerkingsverband voor voortgezet onderwijs beslist.
    .write = U kunt dit schrijven:

        “Wij meldden ons kind … (naam) bij u aan op … (datum). Wilt u de toelaatbaarheidsverklaring vragen bij het samenwerkingsverband? Wanneer doet u dat? Wij sturen u onze mening, zodat u die kunt meesturen.”
    .bring = Uw eigen mening op papier, rapporten, het plan van de basisschool en de woorden van uw kind.
    .when = Vroeg: vaak al vóór maart. De wet noemt geen termijn voor de aanvraag. Vraag uw samenwerkingsverband naar de dagen in uw regio.
    .silence = Vraag het bestuur op papier of het de TLV vraagt, en waarom niet. Bel daarna het samenwerkingsverband en het steunpunt.
    .warning-local = Elke regio heeft eigen dagen voor de aanvraag. Die staan niet in de wet. Vraag ze na bij uw samenwerkingsverband.
    .warning-which-swv = Voor praktijkonderwijs beslist het samenwerkingsverband van de school die de TLV vraagt. Voor het vso beslist meestal dat van uw woonplaats, omdat uw kind nog op de basisschool zit. Zit uw kind al op een vso-school of een middelbare school? Dan beslist dat van die school.
    .warning-pro = Naar het praktijkonderwijs is er ook een bijzondere weg. Daarvoor is uw toestemming nodig, niet alleen uw mening. Vraag de school welke weg zij kiest.
    .outcome-granted = De TLV is er
    .outcome-partly = De TLV is er, maar niet de goede
    .outcome-refused = Er komt geen TLV

step-schooladvies-i5 = Vraag een kopie van het rapport voor de nieuwe school
    .lead = De oude school schrijft een rapport voor de nieuwe school. Dat heet een onderwijskundig rapport. U krijgt er een kopie van.
    .short = U krijgt een kopie.
    .why = In het rapport staat hoe uw kind leert en welke hulp het krijgt. De nieuwe school gebruikt dit. Het moet dus kloppen.
    .first = Vraag de oude school wanneer zij het rapport schrijft. Vraag of u het mag lezen voordat het weggaat.
    .whom = De leerkracht en de directeur van de oude school.
    .write = U kunt dit schrijven:

        “Ons kind gaat naar … (school). Wilt u ons een kopie van het onderwijskundig rapport geven? Wij lezen het graag voordat u het verstuurt. Klopt er iets niet? Dan vragen wij u dat te verbeteren of onze mening erbij te doen.”
    .bring = Het laatste plan van uw kind (het ontwikkelingsperspectief, OPP) en uw eigen verslagen.
    .when = Als uw kind van school gaat. De wet noemt geen termijn. Ons advies: vraag het zes weken vooraf.
    .silence = Vraag het de directeur op papier. Helpt dat niet? Vraag dan het dossier op: de school heeft één maand om te antwoorden.
    .warning-wrong = Klopt een feit niet? Vraag om verbetering. Gaat het om een oordeel? Vraag dan of uw eigen mening erbij mag.
    .outcome-granted = Wij kregen het rapport, en het klopt
    .outcome-partly = Wij kregen het, maar er klopt iets niet
    .outcome-refused = Wij kregen het niet

step-schooladvies-i6 = Meld uw kind schriftelijk aan bij de nieuwe school
    .lead = Een andere school is een nieuwe aanmelding. U meldt uw kind op papier aan. Daarna telt een nieuwe termijn.
    .short = Nieuwe aanmelding, nieuwe termijn.
    .why = Heeft uw kind extra hulp nodig? Dan moet de nieuwe school vanaf uw aanmelding zorgen voor een passende plek. Dat geldt niet als er voor niemand plek is. Wat de oude school beloofde, bindt de nieuwe school niet. Dat laatste is onze uitleg van de wet.
    .first = Kies uw eerste school. Vraag het formulier en schrijf op welke hulp uw kind nu krijgt.
    .whom = De nieuwe school. Officieel beslist het bestuur.
    .write = U kunt dit schrijven:

        “Wij gaan verhuizen / van school wisselen. Wij melden ons kind … (naam) bij u aan, met ingang van … (datum). Ons kind krijgt nu deze hulp: … Wij meldden ook aan bij … Wilt u de ontvangst bevestigen?”
    .bring = Het formulier, het plan van de oude school (het ontwikkelingsperspectief), rapporten en een lijst van andere scholen.
    .when = Als het kan tien weken voordat uw kind begint. Later mag ook. De school heeft zes weken, en soms vier weken extra.
    .silence = Vraag de school om te bevestigen wanneer zij uw aanmelding kreeg. Is er na tien weken geen besluit, en zit uw kind nog niet op zo’n soort school? Dan kunt u een tijdelijke plek vragen.
    .warning-clock = De klok begint pas met een aanmelding op papier. Bellen of langskomen telt niet.
    .warning-enrolled = Laat uw kind ingeschreven op de oude school tot de nieuwe school ja zegt. Anders zit uw kind misschien zonder school.
    .warning-tlv = Gaat uw kind naar speciaal onderwijs of praktijkonderwijs? Dan is er een toelaatbaarheidsverklaring nodig. Soms blijft de oude geldig. Kijk bij de stap daarover.
    .outcome-granted = Ja, mijn kind is toegelaten
    .outcome-partly = Ja, maar zonder de hulp die nodig is
    .outcome-refused = Nee, de school laat mijn kind niet toe
