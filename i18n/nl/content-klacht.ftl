# Situation klacht: a complaint about how a child or its parents were treated.

situation-klacht = Ik heb een klacht over hoe we behandeld zijn
    .short = Een klacht
    .intro = Er is iets gebeurd op school dat niet klopt. Misschien is uw kind niet goed behandeld, of bent u niet gehoord. Elke school heeft regels voor klachten. Die staan in de schoolgids. Vaak begint het met een gesprek. Lukt dat niet, dan is er een commissie die naar u luistert. U mag iemand meenemen.

question-klacht-about = Waar gaat uw klacht over?
    .hint = Kies wat het beste past. Is er op dit moment gevaar? Bel dan eerst de politie.
    .why = Bij ernstige zaken is er een eigen plek om te bellen. En voor sommige besluiten is een klacht niet de goede weg.
    .answer-grave = Misbruik, geweld, discriminatie of radicalisering
    .answer-treatment = Hoe mijn kind of ik ben behandeld
    .answer-school = Iets wat de school wel of niet deed
    .answer-decision = Een besluit: toelating, schorsing, verwijdering of het plan
    .answer-swv = Het samenwerkingsverband
    .answer-gemeente = De gemeente
    .answer-unknown = Ik weet het niet
    .answer-none = Iets anders

question-klacht-safe = Is uw kind nu veilig op school?
    .hint = Denk aan vandaag en morgen. Bij gevaar belt u de politie.
    .why = Is het niet veilig? Dan hoeft u niet eerst te praten met de persoon om wie het gaat.
    .answer-no = Nee
    .answer-yes = Ja
    .answer-unknown = Ik weet het niet

question-klacht-swv-first = Heeft u al geklaagd bij het samenwerkingsverband zelf?
    .hint = Dat is een brief of mail aan de directeur of het bestuur ervan.
    .why = Een klacht gaat eerst naar het samenwerkingsverband. Daarna kan een commissie kijken.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, en het hielp niet genoeg
    .answer-unknown = Ik weet het niet

question-klacht-gemeente-first = Heeft u al geklaagd bij de gemeente zelf?
    .hint = Dat is een brief, een mail of een formulier op de site van de gemeente.
    .why = Een ombudsman kijkt pas als de gemeente zelf de kans heeft gehad.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, en het hielp niet genoeg
    .answer-unknown = Ik weet het niet

question-klacht-filed = Heeft u al een klacht ingediend?
    .hint = Een klacht is een brief, een formulier of een mail. Een gesprek telt niet.
    .why = Zo zien wij op wie u nu wacht.
    .answer-no = Nee, nog niet
    .answer-board = Ja, bij de school of het bestuur
    .answer-committee = Ja, bij de klachtencommissie
    .answer-unknown = Ik weet het niet
    .answer-none = Ergens anders

question-klacht-talked = Heeft u er al over gepraat op school?
    .hint = Met de persoon om wie het gaat, of met de directeur.
    .why = De commissie wil later weten met wie u sprak. Maar praten moet wel veilig voelen.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, en het hielp niet genoeg
    .answer-cannot = Dat kan niet, of het voelt niet veilig
    .answer-unknown = Ik weet het niet

question-klacht-opinion = Is er al een oordeel van de klachtencommissie?
    .hint = Dat is de brief waarin de commissie schrijft of uw klacht klopt.
    .why = Na het oordeel heeft het bestuur vier weken om te antwoorden.
    .answer-no = Nee, ik wacht nog
    .answer-yes = Ja
    .answer-refused = Nee, de commissie neemt mijn klacht niet aan
    .answer-unknown = Ik weet het niet

end-klacht-unsafe = Bel vandaag iemand die dit kent
    .text = U hoeft niet eerst met de school te praten. Bel een vertrouwensinspecteur: die luistert en denkt met u mee. Is er nu gevaar? Bel dan de politie. Schrijf op wat er gebeurde, met de datum. U kunt ook meteen een klacht indienen bij het bestuur.

end-klacht-other-way = Kijk eerst of er een andere weg is
    .text = Een klacht verandert een besluit niet. Zij stopt ook geen laatste dag. Gaat het om toelating, schorsing of verwijdering? Kies dan dat onderwerp. Gaat het om het plan van uw kind? Kies dan ‘Ik ben het niet eens met het plan’. De landelijke klachtencommissie neemt geen zaak die nog bij de geschillencommissie kan. Over hoe u bent behandeld, kunt u daarnaast wel klagen.

end-klacht-swv-end = Klaag eerst bij het samenwerkingsverband zelf
    .text = Schrijf uw klacht aan het bestuur of de directeur van het samenwerkingsverband. Helpt dat niet? Dan kunt u soms naar de Landelijke Klachtencommissie Onderwijs. Gaat het om een besluit over speciaal onderwijs? Dan moet u binnen zes weken bezwaar maken. Kies daarvoor het onderwerp over de toelaatbaarheidsverklaring (TLV).

end-klacht-swv-after = Vraag welke commissie uw klacht kan behandelen
    .text = Vraag het samenwerkingsverband bij welke klachtencommissie het hoort. De Landelijke Klachtencommissie Onderwijs behandelt ook klachten over samenwerkingsverbanden. Doe het binnen een jaar na wat er gebeurde, en vul die dag in. Ging het om een besluit? Dan loopt daarvoor een eigen laatste dag.

end-klacht-gemeente-end = Klaag eerst bij de gemeente zelf
    .text = Schrijf uw klacht aan de gemeente. Het moet meestal minder dan een jaar geleden zijn. Wordt u niet geholpen? Dan kunt u naar de ombudsman. Gaat het om een besluit, zoals over vervoer of jeugdhulp? Dan moet u binnen zes weken bezwaar maken. Kies daarvoor dat onderwerp.

end-klacht-ombudsman = Ga naar de ombudsman van de gemeente
    .text = In het antwoord van de gemeente moet staan bij welke ombudsman u terechtkunt, en tot wanneer. Staat het er niet in? Vraag het de gemeente. Kreeg u geen antwoord? De gemeente heeft zes weken, of tien weken met een commissie. Soms komen er vier weken bij.

end-klacht-talk = Begin met een gesprek
    .text = Vraag een gesprek met de persoon om wie het gaat, of met de directeur. Neem iemand mee. Stuur dezelfde dag een kort verslag. Vindt u het lastig om te beginnen? De contactpersoon van de school kan u helpen. Wie dat is, staat in de schoolgids. Controleer dat eerst.

end-klacht-confide = Praat met iemand die u vertrouwt
    .text = U hoeft niet te praten met de persoon om wie het gaat. Kijk in de schoolgids of er een contactpersoon of een vertrouwenspersoon is. Die luistert en legt uit hoe klagen werkt. Ook het steunpunt denkt mee. U mag ook meteen schrijven aan het bestuur.

end-klacht-write = Schrijf uw klacht aan het bestuur
    .text = Lees eerst de klachtenregeling in de schoolgids. Daar staat naar wie uw klacht gaat en hoe lang het duurt. Schrijf punt voor punt wat er gebeurde. Helpt het bestuur u niet? Dan gaat u naar de klachtencommissie. Bij de landelijke commissie kan dat tot een jaar na wat er gebeurde. Vul die dag hier in.

end-klacht-wait-board = Het bestuur moet nu antwoorden
    .text = In de klachtenregeling staat hoe lang het bestuur mag doen over uw klacht. Vraag om een gesprek, en om een antwoord op papier. Helpt het antwoord niet? Ga dan naar de klachtencommissie. Let op het jaar: vul de dag in waarop het gebeurde.

end-klacht-wait-committee = De commissie onderzoekt uw klacht
    .text = De commissie hoort u en de school. U mag iemand meenemen. Vraag hoe lang het duurt: dat staat in haar eigen regels. Komt er een oordeel? Vraag dan wanneer het bestuur het kreeg, en vul die dag in. Daarna heeft het bestuur vier weken.

end-klacht-not-treated = Vraag waarom, en welke weg wel past
    .text = Vraag de commissie om haar reden op papier. Moet u eerst naar de school of het bestuur? Doe dat dan. Hoort uw zaak bij de geschillencommissie? Ga daar snel heen, want daar loopt een laatste dag. Is het meer dan een jaar geleden? Leg uit waarom u niet eerder kon. Bel het steunpunt als u twijfelt.

end-klacht-reaction = Het bestuur moet antwoorden op het oordeel
    .text = Het bestuur heeft vier weken, vanaf de dag na de ontvangst van het oordeel. Het moet schrijven of het met het oordeel instemt, en wat het gaat doen. Lukt dat niet op tijd? Dan moet het uitleggen waarom, en een nieuwe dag noemen. Vul in wanneer het bestuur het oordeel kreeg.

end-klacht-solved = Uw klacht is opgelost
    .text = Fijn. Vraag om de afspraken op papier: wat verandert er, wie doet dat, en vanaf wanneer? Spreek een dag af om te kijken of het goed gaat. Vertel ook uw kind wat er is afgesproken. Gaat het toch weer mis? Dan weet u de weg.

end-klacht-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen, of u bent al ver gekomen. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Kreeg u een brief met een besluit? Zoek dan eerst de datum op die brief. Voor een besluit loopt vaak een laatste dag. Een klacht stopt die niet.

# --- Steps -----------------------------------------------------------------------------------------

step-klacht-k1 = Praat op school, met hulp als u dat wilt
    .lead = U vertelt wat er gebeurde en wat u wilt. Eerst aan de persoon om wie het gaat, daarna aan de directeur. Wilt u dat niet? Dan kunt u naar de contactpersoon of de vertrouwenspersoon van de school.
    .short = De persoon, de directeur, de vertrouwenspersoon.
    .why = Praten op school is de kortste weg. Bent u bang voor ruzie? Een contactpersoon of vertrouwenspersoon luistert zonder partij te zijn. Of uw school die heeft, leest u in de schoolgids. Controleer dit eerst.
    .first = Schrijf op één blad wat er gebeurde: wanneer, waar, wie erbij was. Schrijf daaronder wat u wilt dat er verandert.
    .whom = De persoon om wie het gaat, of de directeur. Of de contactpersoon of vertrouwenspersoon, als u dat fijner vindt.
    .write = Stuur dezelfde dag dit bericht:

        “Wij spraken vandaag met … over wat er gebeurde op … (datum). Wij vertelden dat … Wij vroegen om … Afgesproken is dat … dit doet vóór … (datum). Is het volgens u anders gegaan? Laat het ons dan weten.”
    .bring = Uw blad, en iemand die u vertrouwt.
    .when = Zo snel als het kan. De wet noemt geen termijn. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Schrijf uw klacht aan het bestuur. Noem de dag waarop u het vroeg.
    .warning-safe = Voelt praten niet veilig? Sla het gesprek over. U mag meteen schrijven aan het bestuur. Bij misbruik, geweld of discriminatie kunt u een vertrouwensinspecteur bellen.
    .warning-bullying = Gaat het om pesten? De school moet iemand hebben bij wie u daarvoor terechtkunt. Wij lazen dat in de wet voor de basisschool. Vraag wie dat is.
    .warning-police = Is er iets strafbaars gebeurd, of is er gevaar? Bel de politie.
    .outcome-granted = Ja, het is opgelost
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, het hielp niet

step-klacht-k2 = Schrijf uw klacht aan het bestuur
    .lead = U schrijft een klacht aan het schoolbestuur. Dat doet u zoals het in de klachtenregeling staat. Die vindt u in de schoolgids.
    .short = Op papier, volgens de klachtenregeling.
    .why = Het bestuur beslist over de school. De eigen klachtenregeling gaat vóór de landelijke commissie. Vaak moet u dus eerst hier zijn.
    .first = Zoek de klachtenregeling. Kijk naar wie de klacht moet, hoe lang u de tijd heeft, en wanneer u antwoord krijgt.
    .whom = Het schoolbestuur, of de persoon die in de klachtenregeling staat.
    .write = U kunt dit schrijven:

        “Dit is een klacht. Op … (datum) gebeurde op … (school) het volgende: … Wij vinden dat dit niet klopt, omdat … Wij spraken erover met … op … Dat hielp niet genoeg, want … Wij vragen u om … Wilt u ons uitnodigen voor een gesprek, en schriftelijk antwoorden vóór … (datum)?”
    .bring = Uw verslagen, berichten en namen van mensen die erbij waren. Houd zelf een kopie.
    .when = Binnen de termijn die in de klachtenregeling staat. Die is niet overal gelijk. Ons advies: doe het binnen een maand.
    .silence = Kijk in de klachtenregeling wanneer het bestuur moet antwoorden. Is dat voorbij? Ga dan naar de klachtencommissie.
    .warning-no-bezwaar = Een klacht is geen bezwaar. Is er een besluit over toelating of verwijdering? Dan loopt uw laatste dag voor bezwaar gewoon door.
    .warning-term = Hoe lang het bestuur over een klacht mag doen, staat niet in de onderwijswet. Het staat in de klachtenregeling van uw school. Noemt het bestuur zelf een dag? Vul die hier in.
    .warning-openbaar = Is de school openbaar? Dan hoeft het bestuur een klacht over iets van meer dan een jaar geleden vaak niet te behandelen. Het moet u dat binnen vier weken laten weten. Dat is onze uitleg van de wet.
    .warning-pupil = Op de middelbare school en in het voortgezet speciaal onderwijs (vso) kan een leerling ook zelf klagen. In het speciaal onderwijs kan dat vanaf 13 jaar.
    .outcome-granted = Ja, het bestuur geeft ons gelijk en lost het op
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, of er komt geen antwoord

step-klacht-swv = Klaag bij het samenwerkingsverband zelf
    .lead = Gaat uw klacht over het samenwerkingsverband? Dan schrijft u eerst aan het samenwerkingsverband zelf: aan de directeur of het bestuur.
    .short = Eerst bij het samenwerkingsverband.
    .why = Ook een samenwerkingsverband hoort u goed te behandelen en u te antwoorden. Helpt dat niet? Daarna kunt u soms naar een commissie.
    .first = Zoek op de site van het samenwerkingsverband hoe u kunt klagen. Schrijf op wat er gebeurde en met wie u sprak.
    .whom = De directeur of het bestuur van het samenwerkingsverband (SWV).
    .write = U kunt dit schrijven:

        “Dit is een klacht. Op … (datum) … (wat gebeurde er, en wie deed dat). Wij vinden dat niet goed, omdat … Wij vragen u om … Wilt u ons uitnodigen voor een gesprek? Wilt u ons ook schrijven hoe lang u over onze klacht doet?”
    .bring = Uw mails en verslagen van gesprekken.
    .when = Binnen een jaar na wat er gebeurde. Daarna hoeft het samenwerkingsverband uw klacht soms niet meer te behandelen. Ons advies: doe het binnen een maand.
    .silence = Stuur een herinnering. Vraag of er een klachtencommissie is. Soms valt een klacht onder de Algemene wet bestuursrecht. Dan is de termijn zes weken, of tien weken met een commissie. Vier weken extra kan soms.
    .warning-not-tlv = Gaat het om een besluit over een toelaatbaarheidsverklaring (TLV)? Dan is een klacht niet de weg. Maak dan binnen zes weken bezwaar.
    .warning-term = Of het jaar en deze weken voor uw klacht gelden, hangt ervan af waar de klacht over gaat. Dat is onze uitleg van de wet. Vraag het na.
    .warning-committee = De Landelijke Klachtencommissie Onderwijs behandelt ook klachten over een samenwerkingsverband. Vraag eerst of uw samenwerkingsverband erbij hoort.
    .outcome-granted = Ja, het is opgelost
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, of er komt geen antwoord

step-klacht-gemeente = Klaag bij de gemeente zelf
    .lead = Gaat uw klacht over hoe de gemeente u behandelde? Dan schrijft u eerst aan de gemeente.
    .short = Eerst bij de gemeente, dan de ombudsman.
    .why = De gemeente moet uw klacht onderzoeken en u antwoorden. In het antwoord moet staan bij welke ombudsman u daarna terechtkunt, en hoe lang dat kan.
    .first = Zoek op de site van de gemeente op ‘klacht’. Schrijf op wat er gebeurde, wanneer en met wie.
    .whom = De gemeente.
    .write = U kunt dit schrijven:

        “Dit is een klacht over hoe wij zijn behandeld. Op … (datum) … (wat gebeurde er). Wij vinden dat niet goed, omdat … Wij vragen u om … Wilt u ons uitnodigen voor een gesprek en ons schriftelijk antwoorden?”
    .bring = Uw brieven en mails.
    .when = Binnen een jaar na wat er gebeurde. Daarna hoeft de gemeente uw klacht niet meer te behandelen.
    .silence = De gemeente heeft zes weken, of tien weken met een commissie. Vier weken extra kan soms. Is die tijd voorbij? Dan kunt u naar de ombudsman.
    .warning-not-bezwaar = Bent u het niet eens met een besluit van de gemeente? Dan is een klacht niet de weg. Maak dan binnen zes weken bezwaar.
    .warning-term = Wil de gemeente uw klacht niet behandelen? Dan moet zij u dat binnen vier weken laten weten.
    .outcome-granted = Ja, het is opgelost
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, of er komt geen antwoord

step-klacht-k3 = Ga naar de klachtencommissie
    .lead = Helpt het bestuur u niet? Dan gaat u naar de klachtencommissie van de school. Die luistert naar u en naar de school. Daarna geeft zij een oordeel en een advies.
    .short = Onafhankelijk oordeel. Niet bindend.
    .why = In de commissie zitten minstens drie mensen. De voorzitter is onafhankelijk. U mag iemand meenemen. In 2018 werden bij de landelijke commissie ongeveer evenveel klachten eerder opgelost als er adviezen kwamen.
    .first = Kijk in de schoolgids welke commissie het is. Schrijf in één zin de kern van uw klacht. Zet daarna punt voor punt op een rij: wat, wanneer, waar, en over wie.
    .whom = De klachtencommissie van uw school. Is dat de Landelijke Klachtencommissie Onderwijs (LKC)? Dan kan het met een formulier, een brief met handtekening of een mail, via onderwijsgeschillen.nl.
    .write = U kunt dit schrijven:

        “Wij klagen over … (wie) van … (school). De kern van onze klacht is: … 1. Op … (datum) … 2. Op … (datum) … Wij spraken hierover met … op … en schreven het bestuur op … Het antwoord was … Wij vragen u om een oordeel over elk punt, en om een advies.”
    .bring = Uw klacht aan het bestuur, het antwoord, en alleen de papieren die echt nodig zijn.
    .when = Bij de Landelijke Klachtencommissie Onderwijs: binnen een jaar na wat er gebeurde. Soms mag het later. Bij een andere commissie staat de termijn in haar regels.
    .silence = Vraag of uw klacht binnen is, en hoe lang het duurt. Hoe snel er een oordeel komt, staat in de regels van de commissie.
    .warning-which = Er zijn verschillende commissies. Of de commissie voor bijzondere scholen (GCBO) er nog is, weten wij niet. Kijk in de schoolgids, en vraag het anders aan het bestuur.
    .warning-year = Het jaar telt vanaf wat er gebeurde, niet vanaf het antwoord van het bestuur. De eigen regeling van de school gaat wel voor. Begin dus op tijd bij het bestuur.
    .warning-gpo-first = De landelijke commissie neemt geen zaak die nog bij de geschillencommissie kan. Denk aan toelating, verwijdering of het plan van uw kind. Daar heeft u zes weken.
    .warning-no-bezwaar = Een klacht stopt geen enkele laatste dag, ook niet die voor bezwaar.
    .warning-lock = Een onderwijsconsulent kan soms helpen bij een klacht. Of dat nog kan als de klacht loopt, is niet zeker. Vraag dat eerst.
    .warning-pupil = Op de middelbare school en in het voortgezet speciaal onderwijs (vso) kan een leerling ook zelf klagen. In het speciaal onderwijs kan dat vanaf 13 jaar. Voor scholieren is er een eigen vragenlijn: die staat bij deze stap.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons voor een deel gelijk
    .outcome-refused = De commissie geeft ons geen gelijk, of neemt de klacht niet aan

step-klacht-k4 = Let op het antwoord van het bestuur
    .lead = Er is een oordeel over uw klacht. Het bestuur moet nu schrijven of het dat oordeel volgt, en wat het gaat doen. U let op de dag.
    .short = Het bestuur heeft vier weken.
    .why = Het oordeel is niet bindend. Maar het bestuur moet er wel op antwoorden. Dat staat in de wet. Zo weet u wat er verandert.
    .first = Vraag wanneer het bestuur het oordeel kreeg. Vul die dag in. Schrijf op wat er volgens de commissie moet gebeuren.
    .whom = Het schoolbestuur.
    .write = U kunt dit schrijven:

        “Op … (datum) gaf de klachtencommissie haar oordeel over onze klacht. Zij adviseert om … Stemt u in met het oordeel? Welke maatregelen neemt u, en wanneer? Wij lezen graag uw antwoord vóór … (datum).”
    .bring = Het oordeel en uw klacht.
    .when = Het bestuur heeft vier weken, vanaf de dag na de ontvangst van het oordeel. De laatste dag ziet u hier als u die ontvangst invult.
    .silence = Schrijf dat het antwoord er had moeten zijn. Vraag om een nieuwe dag. Stuur een kopie aan de commissie, en bel het steunpunt.
    .warning-later = Het bestuur mag later antwoorden. Dan moet het u op tijd uitleggen waarom, en een nieuwe dag noemen.
    .warning-not-binding = Volgt het bestuur het oordeel niet? Vraag dan waarom. U kunt dit ook aan de Inspectie vertellen. Die lost uw eigen zaak niet op.
    .outcome-granted = Ja, het bestuur volgt het oordeel
    .outcome-partly = Het bestuur volgt een deel
    .outcome-refused = Nee, het bestuur volgt het oordeel niet
    .outcome-no-answer = Er kwam op tijd geen antwoord

step-klacht-k5 = Bel een vertrouwensinspecteur
    .lead = Gaat het om seksueel misbruik, ernstig geweld, discriminatie of radicalisering? Dan kunt u een vertrouwensinspecteur bellen. Die luistert en denkt met u mee.
    .short = Bij misbruik, geweld of discriminatie.
    .why = U praat met iemand die dit vaker hoorde en niet bij de school hoort. Samen kijkt u wat een goede volgende stap is.
    .first = Schrijf op wat u weet: wat, wanneer, wie. Schrijf de woorden van uw kind op zoals het die zei. Vraag uw kind niet steeds opnieuw.
    .whom = Een vertrouwensinspecteur van de Inspectie van het Onderwijs. Het nummer staat bij deze stap. Op werkdagen van 8 tot 17 uur. U betaalt het lokale tarief.
    .write = U hoeft niets te schrijven. Noteer na het gesprek met wie u sprak, wanneer, en wat het advies was.
    .bring = Uw aantekeningen, en pen en papier.
    .when = Meteen. Er is geen termijn. Is er gevaar? Bel dan eerst de politie.
    .silence = Is het buiten de werkdagen? Bel bij gevaar de politie. Vertel het anders aan iemand die u vertrouwt, en bel de eerste werkdag.
    .warning-board-too = Gaat het om een zedenmisdrijf? Dan moet het bestuur zelf ook meteen overleggen met de vertrouwensinspecteur. Wij lazen dat in de wet voor de basisschool.
    .warning-police = Een vertrouwensinspecteur is geen politie. Bij een misdrijf kunt u ook naar de politie gaan.
    .warning-not-solve = Een gesprek met de vertrouwensinspecteur is nog geen klacht. Voor een oordeel gaat u naar de klachtencommissie. Is het discriminatie door een handicap? Kijk dan ook bij ‘De school weigert een aanpassing, of maakt onderscheid’.

step-klacht-k6 = Vraag de ombudsman om te kijken
    .lead = Heeft u al geklaagd en bent u niet geholpen? Dan kan de Kinderombudsman soms kijken of de rechten van uw kind zijn geschonden. Voor klachten over de gemeente is er een andere ombudsman.
    .short = Pas na uw eigen klacht.
    .why = Een ombudsman hoort niet bij de school of de gemeente. De Kinderombudsman kijkt naar de rechten van uw kind.
    .first = Zoek uw klacht en het antwoord dat u kreeg. Schrijf op welk recht van uw kind volgens u niet is gerespecteerd.
    .whom = De Kinderombudsman, bij zaken over kinderen tot 18 jaar. Gaat het over de gemeente? Dan de ombudsman die in het antwoord van de gemeente staat.
    .write = U kunt dit schrijven:

        “Ons kind is … jaar. Op … (datum) gebeurde … Wij klaagden bij … op … Het antwoord was … Volgens ons is het recht van ons kind op … niet gerespecteerd. Wilt u kijken of u iets kunt doen?”
    .bring = Uw klacht, het antwoord en het oordeel van de klachtencommissie.
    .when = Volgens een oude pagina: binnen een jaar na wat er gebeurde. Controleer dit eerst op de site.
    .silence = Bel en vraag of uw klacht binnen is. Vraag het steunpunt wat u verder kunt doen.
    .warning-check = Wat wij over de Kinderombudsman weten, komt van een oude pagina. Controleer dit eerst. Over een uitspraak van een rechter kunt u daar niet klagen.
    .warning-gemeente = Gaat het over de gemeente? Klaag dan eerst bij de gemeente. In haar antwoord staat bij welke ombudsman u daarna kunt zijn, en hoe lang dat kan.
    .outcome-granted = Ja, het is opgelost
    .outcome-partly = Voor een deel
    .outcome-refused = Nee, dit hielp niet
