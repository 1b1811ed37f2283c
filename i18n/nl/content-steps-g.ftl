# The ladder at school: the beginning of every situation.

step-g1 = Praat met de leerkracht of mentor
    .lead = U vertelt wat u ziet bij uw kind en wat u graag anders wilt. Dezelfde dag stuurt u een kort verslag.
    .short = Vertel wat u ziet en wat u vraagt.
    .why = De leerkracht of mentor kent uw kind van elke dag. Vaak is een goed gesprek genoeg. Uw verslag laat later zien wat u vroeg en wat is afgesproken.
    .first = Vraag om een afspraak van een half uur. Schrijf vooraf drie dingen op. Wat gaat er mis? Wat werkt wel? Wat is uw vraag? Vraag ook aan uw kind wat het zelf wil.
    .whom = Op de basisschool is dat de juf of meester. Op de middelbare school is dat de mentor. Zit uw kind nog niet op deze school? Praat dan met de persoon die over de aanmelding gaat.
    .write = Stuur dezelfde dag dit bericht:

        “Dank u voor het gesprek van vandaag. Wij vertelden dat … Wij vroegen om … Wij spraken af dat … dit doet vóór … (datum). Ziet u het anders? Laat het ons dan weten.”
    .bring = Neem rapporten, toetsen en uw eigen aantekeningen mee. U mag ook iemand meenemen die u vertrouwt.
    .when = Zo snel als het kan. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Stuur uw bericht nog een keer. Zet erbij wanneer u het eerste bericht stuurde. Hoort u weer niets? Zet dan de volgende stap.
    .warning-clock = Is er al een besluit? Dan loopt uw laatste dag door, ook als u nog in gesprek bent.
    .outcome-granted = Ja, het is opgelost
    .outcome-partly = Een deel is opgelost
    .outcome-refused = Nee, het is niet opgelost

step-g2 = Vraag overleg met de intern begeleider of zorgcoördinator
    .lead = U vraagt om een overleg met de mensen die uw kind helpen. Zo’n overleg heet een multidisciplinair overleg (MDO). U vraagt ook om een plan op papier.
    .short = Samen een plan op papier maken.
    .why = Deze persoon regelt de extra hulp op school. In een plan op papier staat wie wat doet. Dan kunt u later zien of het gebeurd is.
    .first = Lees eerst welke afspraken er al zijn. Streep aan wat niet is gebeurd. Kies daarna de twee dingen die nu het meest nodig zijn.
    .whom = Op de basisschool is dat de intern begeleider (IB’er). Op de middelbare school is dat de zorgcoördinator of de ondersteuningscoördinator. In het speciaal onderwijs is dat de commissie voor de begeleiding.
    .write = U kunt dit schrijven:

        “Wij vragen om een overleg over ons kind, met iedereen die ons kind helpt. Wij willen samen een plan op papier maken. Wat is het doel? Wie doet wat? Wanneer kijken we of het werkt? Wij horen graag binnen twee weken welke dag past.”
    .bring = Neem het laatste plan van de school mee (het ontwikkelingsperspectief, OPP). Neem ook rapporten mee en uw verslagen van eerdere gesprekken.
    .when = Na het gesprek met de leerkracht of mentor. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Vraag het nog een keer, nu ook aan de directeur. Schrijf erbij wanneer u het voor het eerst vroeg.
    .warning-clock = Is er al een besluit? Dan loopt uw laatste dag door, ook als u nog in gesprek bent.
    .outcome-granted = Ja, het plan klopt en het werkt
    .outcome-partly = Er is een plan, maar het is niet genoeg
    .outcome-refused = Nee, er komt geen plan

step-g3 = Vraag de directeur om een besluit op papier
    .lead = U vraagt de directeur of teamleider om een besluit op papier, met de redenen erbij.
    .short = Vraag een besluit met redenen.
    .why = Met een brief weet u waar u aan toe bent. U kunt dan laten zien wat de school besliste, en waarom.
    .first = Lees in de schoolgids welke hulp de school geeft. Leg dat naast de hulp die uw kind krijgt. Schrijf op wat niet klopt.
    .whom = De directeur van de basisschool of de teamleider van de middelbare school.
    .write = U kunt dit schrijven:

        “Wij hebben op … (datum) gevraagd om … Wij vragen u om een besluit op papier, met de redenen. In de schoolgids staat dat de school … Wij horen graag vóór … (datum) wat u besluit.”
    .bring = Neem uw verslagen, de schoolgids en de brieven van de school mee.
    .when = Als overleg niet genoeg helpt. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Stuur een herinnering. Schrijf erbij dat u anders het schoolbestuur vraagt om te beslissen.
    .warning-clock = Is er al een besluit? Dan loopt uw laatste dag door, ook als u nog in gesprek bent.
    .warning-profile = Op oude sites staat dat elke school een apart papier heeft over haar hulp. Dat papier is afgeschaft. De hulp van de school staat nu in de schoolgids.
    .outcome-granted = Ja, de school doet wat wij vragen
    .outcome-partly = De school doet een deel
    .outcome-refused = Nee, of er kwam geen besluit

step-g4 = Schrijf aan het schoolbestuur
    .lead = U schrijft een brief aan het schoolbestuur. Volgens de wet beslist het bestuur, niet de juf of de directeur.
    .short = Het bestuur beslist officieel.
    .why = Het schoolbestuur heet in de wet het bevoegd gezag. Het bestuur beslist, ook als u steeds met de school praat. Een brief aan het bestuur maakt duidelijk dat praten op school niet genoeg was.
    .first = Zoek het adres van het bestuur. Dat staat in de schoolgids of op de site. Schrijf op één blad wat er gebeurde, met de datums.
    .whom = Het schoolbestuur. Stuur een kopie aan de directeur.
    .write = U kunt dit schrijven:

        “Wij vragen u om een besluit over ons kind. Op … (datum) vroegen wij de school om … De school antwoordde … Wij zijn het daar niet mee eens, want … Wij vragen u om … Wilt u ons vóór … (datum) schriftelijk antwoorden, met uw redenen?”
    .bring = Doe kopieën van uw verslagen en van de brieven van de school erbij. Bewaar zelf alles.
    .when = Als de directeur niet of niet goed antwoordt. De wet noemt geen termijn voor het antwoord op zo’n brief. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Bel het bestuur en vraag wie uw brief behandelt. Vraag hulp aan het ouder- en jeugdsteunpunt.
    .warning-clock = Deze brief is geen bezwaar. Is er al een besluit? Dan moet u apart bezwaar maken, vóór uw laatste dag.
    .outcome-granted = Ja, het bestuur doet wat wij vragen
    .outcome-partly = Het bestuur doet een deel
    .outcome-refused = Nee, het bestuur doet het niet

step-g5 = Bel het ouder- en jeugdsteunpunt
    .lead = Het ouder- en jeugdsteunpunt geeft uitleg, advies en steun. Het kijkt alleen naar het belang van uw kind.
    .short = Uitleg en steun in uw regio. Kan altijd.
    .why = U hoeft dit niet alleen te doen. Het steunpunt is er voor ouders en kinderen in uw regio. Elk samenwerkingsverband moet zo’n steunpunt hebben. Dat staat in de wet.
    .first = Zoek in de schoolgids bij welk samenwerkingsverband de school hoort. Zoek op de site daarvan hoe u het steunpunt bereikt.
    .whom = Het steunpunt van het samenwerkingsverband van de school. Dat is niet altijd het samenwerkingsverband van uw woonplaats.
    .write = U kunt dit mailen:

        “Wij zijn het niet eens met de school van ons kind. Het gaat over … Onze laatste dag is … (datum). Kan iemand ons bellen, en kan er iemand mee naar een gesprek?”
    .bring = Houd de brief van de school bij de hand, en uw lijstje met datums.
    .when = Altijd. U mag meteen bellen, ook vóór de andere stappen. De wet noemt geen volgorde.
    .silence = Bel Ouders & Onderwijs. Vertel ook het samenwerkingsverband dat het steunpunt niet antwoordt.
    .warning-clock = Een gesprek met het steunpunt stopt uw laatste dag niet.
    .outcome-granted = Ja, het is opgelost
    .outcome-partly = Wij zijn geholpen, maar het is nog niet opgelost
    .outcome-refused = Nee, wij zijn niet verder gekomen

step-g6 = Bel een organisatie voor ouders
    .lead = Ouders & Onderwijs beantwoordt vragen van alle ouders over school. Ook andere organisaties denken mee.
    .short = Advies aan de telefoon. Kan altijd.
    .why = Iemand die niets met de school te maken heeft, luistert anders. U hoort of uw vraag redelijk is en wat andere ouders doen.
    .first = Schrijf uw vraag in één zin op. Leg de brief met de datum klaar.
    .whom = Ouders & Onderwijs is er voor alle ouders. Balans is er voor ouders van kinderen met problemen in hun ontwikkeling.
    .write = U hoeft niets te schrijven. Noteer na het gesprek met wie u sprak, wanneer, en wat het advies was.
    .bring = De brief van de school, uw vraag, en pen en papier.
    .when = Altijd. Er is geen termijn.
    .silence = Probeer het op een ander moment, of kijk op de site.
    .warning-clock = Bellen stopt uw laatste dag niet.
    .warning-number = Over het nummer van Ouders & Onderwijs zijn de bronnen het niet eens. Controleer het eerst op hun site.
    .outcome-granted = Ja, het is opgelost
    .outcome-partly = Wij zijn geholpen, maar het is nog niet opgelost
    .outcome-refused = Nee, wij zijn niet verder gekomen

step-g7 = Vraag het samenwerkingsverband om mee te denken
    .lead = In het samenwerkingsverband regelen scholen samen de extra hulp in de regio. U vraagt of iemand aanschuift bij het gesprek op school.
    .short = Vraag iemand aan tafel die het aanbod kent.
    .why = Het samenwerkingsverband weet welke hulp en welke plekken er zijn. Iemand van buiten de school kan helpen om verder te komen.
    .first = Zoek in de schoolgids bij welk samenwerkingsverband de school hoort. Bel en vraag wie over de school van uw kind gaat.
    .whom = De consulent of trajectbegeleider van het samenwerkingsverband (SWV).
    .write = U kunt dit schrijven:

        “Ons kind zit op … (school). Wij komen er met de school niet uit. Het gaat over … Wilt u meedenken en bij een gesprek komen? Wilt u ons ook vertellen welke hulp er in de regio is?”
    .bring = Neem uw verslagen, het plan van de school en de rapporten mee.
    .when = Het kan altijd. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Vraag de directeur om het samenwerkingsverband te vragen. Een officieel advies over de hulp vraagt het schoolbestuur aan. U krijgt dan een kopie.
    .warning-clock = Ook nu loopt uw laatste dag door.
    .warning-doorzettingsmacht = Soms kan iemand in de regio de knoop doorhakken als scholen er niet uit komen. Dat staat niet in de wet. Vraag het samenwerkingsverband of er in uw regio zo’n afspraak is.
    .outcome-granted = Ja, samen is het opgelost
    .outcome-partly = Er is iets afgesproken, maar niet genoeg
    .outcome-refused = Nee, wij komen er niet uit

step-g8 = Vraag een onderwijsconsulent om te bemiddelen
    .lead = Een onderwijsconsulent is een gratis bemiddelaar. De consulent praat met u en met de school. Het advies is niet verplicht voor de school.
    .short = Gratis bemiddelaar. Kan niet meer als een procedure loopt.
    .why = Een bemiddelaar kan iets losmaken wat u samen niet lukt. Het kost niets, en u heeft geen advocaat nodig.
    .first = Praat eerst met de school en met het samenwerkingsverband. Meld u daarna aan op de site. U moet toestemming geven om gegevens op te vragen.
    .whom = Onderwijsconsulenten, via het formulier op onderwijsconsulenten.nl.
    .write = Vul op het formulier in:

        “Wij komen er met de school niet uit. Het gaat over … Wij spraken met de school op … (datum) en met het samenwerkingsverband op … (datum). Wij hopen dat … Onze laatste dag voor bezwaar is … (datum).”
    .bring = Uw verslagen, de brieven van de school, en het formulier waarmee u toestemming geeft.
    .when = Vóór u een procedure begint. Volgens de site belt iemand u binnen twee werkdagen. Daarna kan er een wachttijd zijn.
    .silence = Bel of mail opnieuw. Wacht niet langer dan uw laatste dag toelaat.
    .warning-lock = Een onderwijsconsulent helpt niet als er over het probleem een juridische procedure loopt. Het is niet zeker of bezwaar of de geschillencommissie daarbij hoort. Vraag dat eerst. De consulent helpt ook niet bij zittenblijven of bij het niveau van de middelbare school.
    .warning-home = Zit uw kind langer dan vier weken thuis, zonder zicht op een plek? Dan kunt u zich meteen aanmelden.
    .warning-clock = Bemiddelen stopt geen enkele termijn. Uw laatste dag om bezwaar te maken loopt door.
    .outcome-granted = Ja, wij zijn het eens geworden
    .outcome-partly = Wij zijn het deels eens geworden
    .outcome-refused = Nee, bemiddelen lukte niet
