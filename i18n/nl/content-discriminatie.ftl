# Situation discriminatie: an adjustment is refused, or a child is treated worse (domain.md ladder h).

situation-discriminatie = De school weigert een aanpassing, of maakt onderscheid
    .short = Aanpassing en discriminatie
    .intro = Heeft uw kind een handicap of een langdurige ziekte? Dan moet de school een aanpassing doen die uw kind nodig heeft. Dat heet een doeltreffende aanpassing. De school mag alleen weigeren als het een te grote last is. Ook mag zij uw kind niet slechter behandelen. U vraagt het eerst op papier. Daarna kan een gratis college meekijken.

question-discriminatie-what = Wat is er gebeurd?
    .hint = Laat een school uw kind niet toe? Kies dan ook ‘De school laat mijn kind niet toe’.
    .why = Voor een aanpassing, een toets en slechte behandeling zijn er verschillende wegen.
    .answer-adjustment = De school weigert een aanpassing
    .answer-unequal = Mijn kind mag niet meedoen, of wordt slechter behandeld
    .answer-exam = Het gaat om een aanpassing bij een toets of examen
    .answer-ground = Het gaat niet om een handicap, maar om iets anders
    .answer-unsafe = Mijn kind wordt bedreigd, gepest of uitgescholden
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-discriminatie-asked = Heeft u de aanpassing op papier gevraagd?
    .hint = Een mail telt ook. Een gesprek op het schoolplein niet.
    .why = Met uw vraag op papier kunt u later laten zien wat u vroeg en wanneer.
    .answer-yes = Ja, in een brief of mail
    .answer-oral = Alleen in een gesprek
    .answer-no = Nee, nog niet
    .answer-unknown = Ik weet het niet

question-discriminatie-answer = Wat antwoordde de school?
    .hint = Zegt de school telkens iets anders? Kies het laatste antwoord.
    .why = Zegt de school dat het te veel vraagt? Vraag haar dan om dat uit te leggen.
    .answer-burden = Het kost te veel geld, tijd of mensen
    .answer-refused = Nee, om een andere reden
    .answer-partly = Een deel wel, een deel niet
    .answer-not-done = Ja, maar het gebeurt niet
    .answer-silent = Nog niets
    .answer-agreed = Ja, en het gebeurt ook
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-discriminatie-also = Gaat het ook over toelating, wegsturen of het plan van uw kind?
    .hint = Het plan heet het ontwikkelingsperspectief (OPP).
    .why = Alleen dan kan ook de geschillencommissie oordelen. Daar heeft u zes weken voor.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-discriminatie-urgent = Heeft het haast?
    .hint = Bijvoorbeeld omdat uw kind thuis zit, of omdat de toets of het kamp bijna begint.
    .why = Een oordeel van het College kan een half jaar duren. Leg uit waarom het haast heeft: dan kan het veel sneller gaan.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

end-discriminatie-ask = Vraag de aanpassing op papier
    .text = Schrijf welke aanpassing uw kind nodig heeft, en waarom. Noem één ding tegelijk, zo precies als het kan. Vraag om een antwoord op papier, met redenen. De wet noemt geen termijn, dus noemt u er zelf een: bijvoorbeeld twee weken. Daarna ziet u wat de volgende stap is.

end-discriminatie-silent = De school antwoordt niet
    .text = De wet noemt geen termijn voor het antwoord. Stuur daarom een herinnering aan de directeur, met een dag erin. Schrijf dat u anders aan het bestuur schrijft. Blijft het stil? Vraag Discriminatie.nl om mee te denken. U kunt ook naar het College voor de Rechten van de Mens. Wacht niet te lang.

end-discriminatie-exam = Een toets of examen met een aanpassing
    .text = Denk aan extra tijd, een grotere letter of een computer. Vraag het vroeg, en op papier. Wie beslist, hangt bij examens af van de aanpassing: soms de school, soms het College voor Toetsen en Examens. Vraag de school wie beslist. Wijst de een naar de ander? Vraag dat dan ook op papier.

end-discriminatie-ground = Discriminatie om een andere reden
    .text = Discriminatie kan ook om iets anders gaan dan een handicap of ziekte. Discriminatie.nl luistert, denkt mee en helpt bij een melding. Dat is gratis. Vraag ook het College voor de Rechten van de Mens of het over uw zaak kan oordelen. Praat met de directeur, en schrijf op wat er gebeurde en wie erbij was.

end-discriminatie-unsafe = Eerst moet uw kind veilig zijn
    .text = Ga vandaag naar de mentor of directeur. De school moet zorgen dat uw kind veilig is. Vraag wie er over pesten gaat: een basisschool moet zo iemand hebben. Gaat het om ernstig geweld of discriminatie? Bel dan ook een vertrouwensinspecteur: het nummer staat bij ‘Hulp en adressen’. Schrijf op wat er gebeurde, wanneer, en wie het zag. Is er nu gevaar? Bel de politie.

end-discriminatie-fast = Vraag om spoed, en leg uit waarom
    .text = Vraag het College voor de Rechten van de Mens om een oordeel, en zet bovenaan waarom het haast heeft. Bij spoed kan het heel snel. Alleen een rechter kan de school dwingen. Bel daarvoor een jurist. Heeft u ook een brief van de school over toelating, wegsturen of het plan? Dan tellen uw zes weken daar gewoon door.

end-discriminatie-college = Vraag het College om een oordeel
    .text = Probeer het eerst met de directeur en het bestuur. Helpt dat niet? Vraag dan een oordeel aan het College voor de Rechten van de Mens. Dat is gratis en u heeft geen advocaat nodig. Er is geen vaste termijn, maar wacht niet te lang. U mag daarnaast ook andere wegen gebruiken.

end-discriminatie-solved = Uw kind krijgt de aanpassing
    .text = Fijn. Laat op papier zetten wat er is afgesproken, ook voor een invaller en voor volgend jaar. Staat het in het plan van uw kind (ontwikkelingsperspectief, OPP)? Dan weet iedereen het. Gebeurt het toch niet? Schrijf op wanneer, en kom hier terug.

end-discriminatie-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen, of u heeft alles al gedaan. Bel Discriminatie.nl, het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Vertel wat er gebeurde en wat u al vroeg. Heeft u een brief met een datum? Vul die datum in: misschien loopt er een laatste dag.

event-decision-sent-discriminatie = Besluit over toelating of wegsturen verstuurd
    .question = Welke datum staat op het besluit van de school?
    .hint = Alleen als het besluit gaat over toelating of over van school sturen. Anders vult u niets in.
event-dispute-arose-discriminatie = Het meningsverschil over het plan begon
    .question = Op welke dag werd duidelijk dat u het niet eens werd over het plan?
    .hint = Alleen nodig als er geen besluit is en het over het plan van uw kind gaat.

# --- Steps -----------------------------------------------------------------------------------------

step-discriminatie-h1 = Vraag de aanpassing op papier
    .lead = U schrijft de school welke aanpassing uw kind nodig heeft, en waarom. De wet noemt dat een doeltreffende aanpassing.
    .short = Schrijf wat nodig is, en waarom.
    .why = De school moet de aanpassing doen. Zij mag alleen weigeren als het een te grote last is: een onevenredige belasting. Vraag haar dan om uit te leggen waarom. Met uw brief begint dat gesprek.
    .first = Kies één aanpassing. Wat lukt nu niet door de handicap of ziekte? Wat lukt wel mét de aanpassing? Vraag uw kind wat het zelf wil.
    .whom = De directeur, met een kopie aan de intern begeleider of zorgcoördinator.
    .write = U kunt dit schrijven:

        “Ons kind … (naam) heeft … Daardoor lukt dit niet: … Wij vragen om deze aanpassing: … Dan kan ons kind … Wij denken dat dit een doeltreffende aanpassing is. Zegt u nee? Schrijf ons dan welke last het voor u is, en welke andere aanpassing wel kan. Wij horen graag vóór … (datum).”
    .bring = Een verklaring van een arts of psycholoog, als u die wilt delen. Voorbeelden van hoe het op een andere plek wel lukt.
    .when = Zo snel als het kan. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Stuur een herinnering, en daarna een brief aan het bestuur. Blijft het stil? Vraag Discriminatie.nl of het College om raad.
    .warning-burden = Wat ‘te veel last’ is, hangt af van uw zaak. Vraag wat de aanpassing echt kost aan geld, tijd en mensen. Vraag ook of het samenwerkingsverband mee kan betalen. Vraag daarna welke andere aanpassing wel kan.
    .warning-law = De wet gaat over een handicap of een langdurige ziekte. Twijfelt u of dat voor uw kind geldt? Vraag het Discriminatie.nl, en vraag de aanpassing toch.
    .warning-clock = Kreeg u een besluit over toelating, wegsturen of het plan van uw kind? Dan loopt daar een eigen laatste dag. Deze brief stopt die niet.
    .outcome-granted = Ja, de aanpassing komt er
    .outcome-partly = Een deel wel, een deel niet
    .outcome-refused = Nee, de school weigert

step-discriminatie-toets = Regel de aanpassing bij een toets of examen
    .lead = U vraagt om een toets of examen dat past bij uw kind. Denk aan meer tijd, een grotere letter of een computer.
    .short = Vraag vroeg wie erover beslist.
    .why = Bij examens wijzen school en College voor Toetsen en Examens soms naar elkaar. In 2022 kwam zo’n zaak bij het College voor de Rechten van de Mens. Wie vroeg vraagt wie beslist, verliest geen tijd.
    .first = Vraag de school op papier wie over deze aanpassing beslist, en vóór welke dag.
    .whom = De directeur of de secretaris van het examen.
    .write = U kunt dit schrijven:

        “Ons kind … (naam) doet in … (maand, jaar) toets / examen. Door … heeft ons kind nodig: … Wie beslist daarover, u of het College voor Toetsen en Examens? Vóór welke dag moet de vraag binnen zijn? Wilt u ons dat deze week op papier laten weten?”
    .bring = Een verklaring van een arts of deskundige. Afspraken die op school al gelden, zoals meer tijd.
    .when = Zo vroeg mogelijk in het schooljaar. De wet noemt geen termijn. Vraag de school welke dag geldt.
    .silence = Vraag het bestuur. Is de dag dichtbij? Schrijf dat er dan haast is, ook aan het College voor de Rechten van de Mens.
    .warning-early = Wat uw kind het hele jaar al gebruikt, is makkelijker te vragen. Laat het daarom nu in het plan zetten.
    .warning-who = Wie beslist, hangt af van de aanpassing. Wij lazen die regels zelf niet. Vraag het dus na, en vraag het op papier.
    .outcome-granted = Ja, de aanpassing is geregeld
    .outcome-partly = Een deel is geregeld
    .outcome-refused = Nee, het wordt geweigerd

step-discriminatie-h2 = Vraag Discriminatie.nl om mee te denken
    .lead = Discriminatie.nl is een landelijk meldpunt. Iemand luistert, legt uit wat kan en helpt u bij een volgende stap.
    .short = Gratis hulp. Kan altijd.
    .why = U staat er zo niet alleen voor. Zij zien zulke zaken vaker en weten welke woorden helpen. Elke gemeente moet zo’n meldpunt bieden.
    .first = Schrijf in vijf regels op wat er gebeurde: wie, wat, wanneer, en wat u vroeg.
    .whom = Discriminatie.nl, via de site.
    .write = U kunt dit melden:

        “Ons kind … heeft … De school … Wij vroegen op … (datum) om … De school antwoordde … Kunt u met ons meedenken over de volgende stap?”
    .bring = Uw vraag aan de school en het antwoord.
    .when = Altijd. Er is geen termijn.
    .silence = Probeer het opnieuw, of vraag uw gemeente welk bureau bij u in de buurt is.
    .warning-number = Wij zagen geen telefoonnummer op een officiële bladzijde. Zoek het op de site.
    .warning-clock = Melden stopt geen enkele termijn.

step-discriminatie-h4 = Ga naar de geschillencommissie of de klachtencommissie
    .lead = Gaat het over toelating, wegsturen of het plan van uw kind? Dan kunt u naar de Geschillencommissie passend onderwijs (GPO). In andere gevallen kan een klacht.
    .short = Bij toelating, wegsturen of het plan. Anders een klacht.
    .why = Eén commissie kan dan naar meer dingen kijken. Het is gratis en u heeft geen advocaat nodig. Het oordeel is niet bindend, maar het bestuur moet zeggen wat het ermee doet. Voor de basisschool zagen wij die plicht alleen in een oude tekst.
    .first = Zoek de datum van het besluit, of van het plan. Vul die in. Maak van al uw papieren één pdf.
    .whom = De Geschillencommissie passend onderwijs, via onderwijsgeschillen.nl. Of de klachtencommissie die in de schoolgids staat.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over … van … (bestuur, datum). Ons kind heeft … Wij vroegen om deze aanpassing: … De school weigerde, omdat … Volgens ons is dat ook in strijd met gelijke behandeling. Ons kind wacht, daarom vragen wij om snelle behandeling.”
    .bring = Het besluit of het plan, uw vraag om de aanpassing, en het antwoord van de school.
    .when = Voor de geschillencommissie: binnen zes weken. Bezwaar tegen weigeren of wegsturen heeft een eigen laatste dag: doe dat ook. Een klacht bij de landelijke commissie kan tot een jaar na wat er gebeurde.
    .silence = De geschillencommissie geeft binnen tien weken haar oordeel. Schoolvakanties tellen mee.
    .warning-only = De geschillencommissie gaat alleen over toelating, wegsturen en het plan (ontwikkelingsperspectief, OPP). Bij toelating kijkt zij alleen naar kinderen die misschien extra hulp nodig hebben. Dat zij ook naar gelijke behandeling kijkt, zagen wij op een oude bladzijde: controleer dit eerst.
    .warning-complaint = Ging het mis in de klas, bij een uitje of door wat iemand zei? Kies dan de klachtencommissie. Kies ook ‘Ik heb een klacht over hoe we behandeld zijn’.
    .warning-hard = De zes weken komen uit de regels van de commissie. Valt de laatste dag in een weekend of op een feestdag? Reken er dan niet op dat hij opschuift.
    .warning-lock = Of een onderwijsconsulent nog helpt als deze zaak loopt, is niet zeker. Vraag dat eerst.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons deels gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
    .outcome-no-answer = Nog geen oordeel na tien weken

step-discriminatie-h3 = Vraag het College voor de Rechten van de Mens
    .lead = Het College voor de Rechten van de Mens zegt of de school discrimineert. Het is gratis en u heeft geen advocaat nodig.
    .short = Gratis oordeel. Geen advocaat nodig.
    .why = Het College onderzoekt uw verzoek. Soms lukt het al met advies of bemiddeling. Het oordeel is niet bindend. Een rechter kan het later wel gebruiken.
    .first = Zoek uw vraag aan de school en het antwoord op. Heeft u nog niets op papier? Vraag het dan eerst schriftelijk. Bij haast hoeft dat niet.
    .whom = Het College voor de Rechten van de Mens, via het formulier op de site of per brief.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over … (school). Ons kind … (naam) heeft … Wij vroegen op … (datum) om deze aanpassing: … De school antwoordde … Volgens ons is dat discriminatie, omdat … Onze zaak heeft haast, omdat …”
    .bring = Uw vraag, het antwoord, en een verklaring van een arts of psycholoog.
    .when = Er is geen vaste termijn. Wacht niet te lang: is het lang geleden, dan kan het College de zaak laten liggen.
    .silence = Volgens de site duurt een oordeel hoogstens een half jaar. Vraag hoe het staat, en vertel het als er haast bij komt.
    .warning-wait = Geen vaste termijn is niet hetzelfde als alle tijd. Ons advies: vraag het binnen een paar maanden.
    .warning-beside = Deze weg loopt naast bezwaar, klacht en geschillencommissie. Die hebben een eigen termijn, en die loopt door.
    .warning-not-binding = Het College kan de school niet dwingen. Een rechter wel. Die kan het oordeel gebruiken.
    .outcome-granted = Ja, het College noemt het discriminatie
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, het College vindt van niet

step-discriminatie-oordeel = Vraag de school wat zij met het oordeel doet
    .lead = Er is een oordeel, en het geeft u gelijk. Het is niet bindend. U vraagt de school op papier wat zij er nu mee doet.
    .short = Vraag een antwoord op papier.
    .why = Een oordeel op papier maakt het gesprek anders. Soms lukt het nu wel. Een rechter kan het oordeel later ook gebruiken.
    .first = Lees het oordeel en schrijf in één zin op wat er volgens u nu moet gebeuren. Stuur het naar de directeur en het bestuur.
    .whom = Het schoolbestuur, met een kopie aan de directeur.
    .write = U kunt dit schrijven:

        “Op … (datum) kwam er een oordeel over … Daarin staat dat … Wij vragen u om de aanpassing … nu te doen, vóór … (datum). Wilt u ons schriftelijk laten weten wat u doet? Wijkt u af van het oordeel? Dan lezen wij graag waarom.”
    .bring = Het oordeel, uw vraag om de aanpassing en het antwoord van toen.
    .when = Zodra het oordeel er is. De wet noemt geen termijn voor de school. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Stuur een herinnering. Vraag Discriminatie.nl of een jurist wat daarna slim is.
    .warning-gpo = Kwam het oordeel van de geschillencommissie? Dan moet het bestuur schriftelijk zeggen wat het ermee doet. Voor de basisschool zagen wij daarvan alleen een oude tekst: controleer dit eerst.
    .outcome-granted = Ja, de school doet het nu
    .outcome-partly = De school doet een deel
    .outcome-refused = Nee, of er komt geen antwoord

step-discriminatie-h5 = Vraag een jurist of een rechter kan helpen
    .lead = Alleen een rechter kan de school dwingen. Dat is een aparte weg, met kosten. Een oordeel van het College kan daarbij helpen.
    .short = Alleen de rechter kan dwingen.
    .why = Soms helpt praten niet en is een kind er te lang de dupe van. Een rechter kan dan zeggen wat de school moet doen.
    .first = Bel een jurist die veel met onderwijs doet. Vraag wat het kost en hoe groot de kans is. Kijk of u een verzekering voor rechtshulp heeft.
    .whom = Bij een bijzondere school: de gewone rechter. Bij een openbare school is soms de bestuursrechter de goede. Vraag uw jurist welke.
    .write = U schrijft niet zelf. Geef uw jurist één blad met wat er gebeurde, met de datums, en wat u wilt.
    .bring = Uw vraag, het antwoord van de school, en het oordeel van het College als u dat heeft.
    .when = Voor deze weg vonden wij geen vaste termijn. Kreeg u een besluit van een openbare school over toelating of wegsturen? Dan maakt u eerst bezwaar, binnen zes weken.
    .silence = Vraag uw jurist om u elke twee weken te laten weten hoe het staat.
    .warning-which = Welke rechter de goede is, hangt af van de school en van het besluit. Wij lazen dat niet precies. Vraag het een jurist.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-fee = U betaalt kosten voor de rechtbank, en vaak voor een advocaat. Vraag vooraf hoeveel.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons deels gelijk
    .outcome-refused = De rechter geeft ons geen gelijk
