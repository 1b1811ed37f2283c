# Situation schorsing: a child is suspended.

situation-schorsing = Mijn kind is geschorst
    .short = Schorsing
    .intro = Bij een schorsing mag uw kind even niet op school komen. Dat mag hoogstens één week duren. De school moet u een brief geven met de reden. Daarna mag uw kind gewoon terug. Hier ziet u wat u kunt vragen. U ziet ook wat u kunt doen als u het niet eens bent.

question-schorsing-paper = Heeft u een brief over de schorsing?
    .hint = De brief komt van de school of van het bestuur. Een telefoontje is geen brief.
    .why = De school moet een schorsing opschrijven, met de reden erbij. De datum op de brief telt voor uw laatste dag.
    .answer-yes = Ja, ik heb een brief
    .answer-no = Nee, het is alleen verteld
    .answer-threat = Nee, de school dreigt met een schorsing
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-schorsing-length = Hoe lang mag uw kind niet op school komen?
    .hint = Kies wat het beste past. Er kan meer tegelijk spelen.
    .why = Een schorsing mag hoogstens één week duren. Duurt het langer? Dan is er vaak iets anders aan de hand.
    .answer-week = Een week of korter
    .answer-longer = Langer dan een week, of zonder einde
    .answer-again = Kort, maar steeds opnieuw
    .answer-removal = De school wil mijn kind ook van school sturen
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-schorsing-against = Wilt u iets doen tegen de schorsing?
    .hint = U kunt het oneens zijn met de reden, met de duur, of met hoe het ging.
    .why = Een schorsing is vaak voorbij voordat iemand erover beslist. Toch kan een antwoord op papier later helpen.
    .answer-yes = Ja, ik ben het niet eens
    .answer-no = Nee, ik wil vooral goed verder
    .answer-unknown = Ik weet het nog niet

question-schorsing-objection = Heeft u het bestuur al geschreven dat u het niet eens bent?
    .hint = Op een openbare school is dat bezwaar. Op een bijzondere school is het een brief. Soms noemt de schoolgids daar ook bezwaar.
    .why = Op een openbare school heeft u zes weken voor bezwaar. Dat is onze uitleg van de wet.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, de brief is weg
    .answer-unknown = Ik weet het niet

question-schorsing-outcome = Heeft het bestuur al geantwoord?
    .hint = Het gaat om een brief of mail van het schoolbestuur. Een gesprek op school is iets anders.
    .why = Na een antwoord op bezwaar loopt bij een openbare school een nieuwe laatste dag voor u.
    .answer-no = Nee, ik wacht nog
    .answer-late = Nee, en de laatste dag van het bestuur is voorbij
    .answer-yes = Ja, er is een antwoord
    .answer-unknown = Ik weet het niet

end-schorsing-threat = Praat voordat de school beslist
    .text = Er is nog geen schorsing. Een gesprek kan nu nog veel doen. Vraag de mentor of directeur vandaag om een afspraak. Vraag wat er gebeurde en wat uw kind nodig heeft. Vertel hoe uw kind het zelf zag. Wordt uw kind toch geschorst? Vraag dan een brief en vul hier de datum in.

end-schorsing-removal = Kijk ook bij verwijdering
    .text = Schorsing en verwijdering zijn twee dingen. Na een besluit over verwijdering lopen er twee laatste dagen voor u. Begin daarom ook bij ‘De school wil mijn kind van school sturen’. Hier ziet u wat u aan de schorsing zelf kunt doen. Een schorsing duurt hoogstens een week, ook als de school over verwijdering denkt. Alleen de middelbare school mag soms langer schorsen: zolang het bestuur met de Inspectie overlegt.

end-schorsing-back = Zorg voor een goede terugkeer
    .text = Vraag om de brief met de reden en de laatste dag. Vraag ook schoolwerk voor thuis. Maak een afspraak voor een gesprek op de dag dat uw kind teruggaat. Spreek daar af hoe het beter kan. Twijfelt u later toch over de schorsing? Vul dan de datum op de brief in. Bij een openbare school kan er een laatste dag lopen.

end-schorsing-object = Schrijf op dat u het niet eens bent
    .text = Vul eerst de datum op de brief in. Is de school openbaar? Dan kunt u binnen zes weken bezwaar maken. Dat is onze uitleg van de wet. Is de school bijzonder? Dan schrijft u een brief aan het bestuur. Kijk in de schoolgids of u daar ook bezwaar kunt maken, en tot wanneer. Regel intussen de terugkeer: uw kind hoeft niet te wachten.

end-schorsing-wait = Wacht op het antwoord van het bestuur
    .text = Is de school openbaar? Vul dan in wanneer u bezwaar maakte. U ziet dan vóór welke dag het bestuur moet beslissen. Is de school bijzonder? Dan noemt de wet geen dag. Vraag dan zelf om een antwoord binnen twee weken. Dat is ons advies. Uw kind gaat intussen gewoon weer naar school.

end-schorsing-late = Het bestuur antwoordt te laat
    .text = Is de school openbaar? Controleer dan eerst of de laatste dag echt voorbij is. Daarna kunt u het bestuur in gebreke stellen: dan heeft het nog twee weken. Is de school bijzonder? Schrijf het bestuur nog één keer. Daarna kunt u een klacht indienen. Bel het steunpunt als u twijfelt.

end-schorsing-answered = Lees het antwoord goed
    .text = Staat er iets in dat u helpt? Vraag dan of het ook in het dossier van uw kind komt. Bent u het nog niet eens en is de school openbaar? Dan kunt u na bezwaar binnen zes weken naar de bestuursrechter. Dat is onze uitleg van de wet. Vul daarvoor de datum op het antwoord in. Is de school bijzonder? Dan past een klacht vaak beter. Vraag het steunpunt wat dit voor uw kind oplevert.

end-schorsing-solved = Leg vast wat er is afgesproken
    .text = Fijn dat er een oplossing is. Vraag de school om die op papier te zetten. Is de schorsing ingetrokken, of kreeg u gelijk? Vraag dan of het dossier van uw kind wordt aangepast. Spreek af hoe u elkaar snel belt als het weer moeilijk wordt.

end-schorsing-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Heeft u een brief van de school? Zoek dan eerst de datum op die brief en vul die in. Misschien loopt er een laatste dag. Mag uw kind niet terug op school? Begin dan ook bij ‘De school wil mijn kind van school sturen’.

# --- Steps -----------------------------------------------------------------------------------------

step-schorsing-e1 = Vraag de brief over de schorsing
    .lead = U vraagt een brief met de reden, de eerste dag en de laatste dag. U vraagt ook schoolwerk voor thuis.
    .short = De reden en de dagen op papier.
    .why = De school moet een schorsing opschrijven, met de reden. Op de middelbare school krijgt ook uw kind die brief. Duurt de schorsing langer dan een dag? Dan moet het bestuur dat meteen aan de Inspectie melden. Met de brief weet u waar u aan toe bent.
    .first = Vraag de school vandaag om de brief. Schrijf op wat uw kind vertelt, in de woorden van uw kind. Noteer wie erbij was en wat de school u vertelde.
    .whom = De directeur of de teamleider. Officieel beslist het schoolbestuur over een schorsing.
    .write = U kunt dit schrijven:

        “U heeft ons kind geschorst op … (datum). Wilt u ons de brief sturen met de reden, de eerste dag en de laatste dag? Is de schorsing gemeld bij de Inspectie? Wilt u ons vandaag laten weten welk schoolwerk ons kind thuis kan doen? Op welke dag praten wij over de terugkeer?”
    .bring = De brief als u die al heeft, en uw eigen aantekeningen.
    .when = Meteen. De wet noemt geen termijn voor uw vraag. Ons advies: vraag om antwoord op dezelfde dag.
    .silence = Vraag het nog een keer, nu aan het schoolbestuur. Zet erbij wanneer de schorsing is verteld, en door wie. Schrijf dat u nog geen brief heeft.
    .warning-week = Een schorsing mag hoogstens één week duren. Dat geldt voor alle scholen.
    .warning-vo = Er is één uitzondering, op de middelbare school. Wil het bestuur uw kind verwijderen en overlegt het daarover met de Inspectie? Dan mag de schorsing in die tijd langer duren.
    .outcome-granted = Ja, alles staat in de brief
    .outcome-partly = Er is een brief, maar er mist iets
    .outcome-refused = Nee, de school geeft geen brief

step-schorsing-terugkeer = Laat uw kind goed terugkomen
    .lead = U maakt afspraken over de dag waarop uw kind terugkomt. Wie praat er eerst met uw kind? Wat helpt om het te laten lukken?
    .short = Een gesprek en een plan voor daarna.
    .why = Met een goed gesprek komt uw kind rustiger terug. Misschien had uw kind al meer hulp nodig. Dan is dit het moment om daar een plan voor te maken.
    .first = Vraag uw kind wat er gebeurde en wat het nodig heeft. Vraag daarna om een gesprek, het liefst vóór de eerste schooldag.
    .whom = De intern begeleider of zorgcoördinator, samen met de leerkracht of mentor.
    .write = U kunt dit schrijven:

        “Welk schoolwerk kan ons kind nu thuis doen? Op … (datum) komt ons kind terug. Wij willen dan eerst samen praten, met ons kind erbij. Wij willen drie dingen afspreken. Wat doet de school als het moeilijk wordt? Bij wie kan ons kind terecht? Welke hulp komt er, en vanaf wanneer?”
    .bring = De brief over de schorsing, het plan van de school (ontwikkelingsperspectief, OPP) en wat uw kind zelf zegt.
    .when = Vóór de laatste dag van de schorsing. Na een week mag uw kind weer naar school. Vul in wanneer de schorsing begon, dan ziet u de dag. Een weekend of vakantie verandert die dag niet. Vul ook in wanneer uw kind terug was.
    .silence = Breng uw kind op de eerste dag na de schorsing naar school. Stuur de dag ervoor een bericht aan de directeur. Mag uw kind er niet in? Vraag dan om een brief met de reden.
    .warning-not-back = Mag uw kind na een week nog niet terug? Dan is het geen gewone schorsing meer. Alleen op de middelbare school kan het langer: tijdens overleg met de Inspectie over verwijdering. Ook zonder brief kunt u hulp vragen. Begin bij ‘De school wil mijn kind van school sturen’.
    .outcome-granted = Mijn kind is terug, met goede afspraken
    .outcome-partly = Mijn kind is terug, zonder goede afspraken
    .outcome-refused = Mijn kind mag niet terug
    .outcome-no-answer = De week is voorbij en mijn kind is niet terug

step-schorsing-e2 = Schrijf het bestuur dat u het niet eens bent
    .lead = U schrijft het schoolbestuur waarom de schorsing niet klopt. U vraagt om haar in te trekken, of om dat in het dossier te zetten.
    .short = Een brief aan het bestuur.
    .why = De schorsing is vaak al voorbij als het antwoord komt. Uw brief blijft wel bij de papieren. Dat kan later tellen, bijvoorbeeld als de school over verwijdering begint.
    .first = Leg de brief van de school naast uw eigen lijst. Wat klopt niet? Was de reden duidelijk? Is er met u en uw kind gepraat? Duurde het langer dan een dag? Vraag dan of het bij de Inspectie is gemeld. Lees daarna in de schoolgids wat er staat over schorsen en over bezwaar.
    .whom = Het schoolbestuur. Het adres staat in de schoolgids.
    .write = U kunt dit schrijven:

        “U heeft ons kind … (naam) geschorst van … tot … (datums). Wij zijn het daar niet mee eens, want … Ons kind vertelt zelf dat … Wij vragen u om de schorsing in te trekken. Doet u dat niet? Dan vragen wij u om deze brief in het dossier te bewaren. Wij horen graag binnen twee weken wat u besluit.”
    .bring = De brief over de schorsing, uw verslag van de gesprekken, en de bladzijde uit de schoolgids.
    .when = Snel, want de schorsing is kort. De wet noemt geen termijn voor zo’n brief. Ons advies: binnen een week. Noemt de schoolgids wel een termijn? Dan telt die.
    .silence = Stuur een herinnering. U kunt daarna een klacht indienen. Het steunpunt kan u daarbij helpen.
    .warning-openbaar = Is de school openbaar? Maak dan bezwaar in plaats van deze brief. U heeft zes weken. Dat een schorsing daar een besluit van de overheid is, is onze uitleg van de wet.
    .warning-bijzonder = Is de school bijzonder? De wet geeft u daar geen recht op bezwaar tegen een schorsing. Veel scholen staan het wel toe. Kijk in de schoolgids of het leerlingenstatuut. Staat er een laatste dag in? Die dag is hard.
    .warning-no-gpo = De geschillencommissie passend onderwijs gaat niet over een schorsing. Wil de school uw kind verwijderen? Dan gaat zij daar wel over.
    .outcome-granted = Het bestuur trekt de schorsing in
    .outcome-partly = Het bestuur komt ons deels tegemoet
    .outcome-refused = Het bestuur blijft erbij, of zegt niets

step-schorsing-bezwaar = Maak bezwaar bij het openbare bestuur
    .lead = Is de school openbaar? Dan vraagt u het bestuur om de schorsing opnieuw te bekijken. Dat heet bezwaar. Het kan zonder advocaat.
    .short = Alleen bij een openbare school. Binnen zes weken.
    .why = Het bestuur van een openbare school neemt met een schorsing een besluit van de overheid. Dat is onze uitleg van de wet. Daarom mag u bezwaar maken. Zonder bezwaar kunt u later niet naar de bestuursrechter.
    .first = Zoek de datum op de brief. Die dag telt, niet de dag waarop u hem las. Vul de datum hier in. Schrijf daarna kort op waarom u het niet eens bent.
    .whom = Het schoolbestuur, op het adres in de brief of in de schoolgids.
    .write = U kunt dit schrijven:

        “Wij maken bezwaar tegen uw besluit van … (datum) om ons kind … (naam) te schorsen. Wij zijn het er niet mee eens, want … Wij vragen u om de schorsing in te trekken. Wij willen ons verhaal aan u vertellen. Een kopie van het besluit doen wij erbij.”

        Zet er de datum, uw naam, uw adres en uw handtekening onder.
    .bring = Een kopie van de brief over de schorsing. Bewaar zelf een kopie van uw bezwaar. Bewaar ook het bewijs dat u het verstuurde of afgaf.
    .when = Binnen zes weken na de datum op de brief. Posten mag tot en met de laatste dag. De brief moet dan binnen een week daarna aankomen. Ons advies: geef hem een week eerder af.
    .silence = Vraag na een week of uw bezwaar binnen is. Bij de volgende stap ziet u wanneer het bestuur moet beslissen.
    .warning-lock = Na deze stap kan een onderwijsconsulent vaak niet meer helpen. Of bezwaar telt als juridische procedure, is niet zeker. Vraag dat eerst. Maar laat uw laatste dag niet voorbijgaan.
    .warning-email = E-mail is bij een schoolbestuur niet altijd genoeg. Dat geldt ook voor een openbare school. Stuur uw bezwaar aangetekend of geef het af met een bewijs. Mailen kan alleen als het bestuur dat goedvindt.
    .warning-no-suspension = Bezwaar stopt de schorsing niet. Uw kind mag terug als de schorsing voorbij is. Dat is na hoogstens een week, ook als uw bezwaar nog loopt. Op de middelbare school kan het langer duren tijdens overleg met de Inspectie over verwijdering.
    .warning-no-gpo = De geschillencommissie passend onderwijs gaat niet over een schorsing.
    .warning-adult = Is uw kind 18 jaar of ouder? Dan maakt uw kind zelf bezwaar. Op de middelbare school gaat het bij ‘ouders’ om ouders met gezag.
    .outcome-granted = Het bestuur trekt de schorsing in
    .outcome-partly = Het bestuur komt ons deels tegemoet
    .outcome-refused = Het bestuur houdt de schorsing in stand

step-schorsing-antwoord = Let op de dag waarop het bestuur beslist
    .lead = Het openbare bestuur moet beslissen op uw bezwaar tegen de schorsing. Het laat u meestal eerst uw verhaal vertellen.
    .short = Het bestuur beslist op uw bezwaar.
    .why = Het bestuur heeft zes weken. Werkt het met een commissie voor bezwaar? Dan zijn het er twaalf. De weken beginnen pas als uw eigen zes weken voorbij zijn. Het bestuur mag één keer zes weken extra nemen. Dat moet het u schrijven. Dit is onze uitleg van de wet.
    .first = Vul in wanneer u bezwaar maakte. Vraag het bestuur of er een commissie meekijkt.
    .whom = Het schoolbestuur.
    .write = Een week vóór de laatste dag kunt u dit schrijven:

        “U moet uiterlijk op … (datum) beslissen op ons bezwaar van … (datum). Lukt dat? Kunnen wij nog ons verhaal vertellen?”
    .bring = Uw bezwaar en het bewijs dat u het verstuurde.
    .when = De dag staat bij deze stap zodra u de datums invult. Schoolvakanties tellen gewoon mee.
    .silence = Is de dag voorbij? Zeg dat dan bij ‘Mijn weg’. Daarna kunt u het bestuur in gebreke stellen.
    .warning-long = Dit duurt langer dan de schorsing zelf. Vraag u af wat het uw kind oplevert. Goede afspraken over de toekomst zijn vaak meer waard.
    .outcome-granted = Het bestuur trekt de schorsing in
    .outcome-partly = Het bestuur komt ons deels tegemoet
    .outcome-refused = Het bestuur houdt de schorsing in stand
    .outcome-no-answer = Er is geen besluit en de dag is voorbij

step-schorsing-e8 = Dien een klacht in
    .lead = Een klachtencommissie kijkt of de school goed met u en uw kind omging. Haar oordeel is niet bindend. Een advocaat is niet nodig.
    .short = Een oordeel over hoe het ging. Niet bindend.
    .why = Soms gaat het mis in de manier waarop. Er is niet geluisterd, er kwam geen brief, of het gebeurde steeds weer. Een klacht kan zorgen dat het de volgende keer beter gaat.
    .first = Zoek in de schoolgids de klachtenregeling. Daar staat welke commissie bij de school hoort, en wat u eerst moet doen. Praat eerst met de school als dat nog kan.
    .whom = Eerst het bestuur, zoals de klachtenregeling zegt. Daarna de commissie die daar staat. Vaak is dat de Landelijke Klachtencommissie Onderwijs (LKC).
    .write = U kunt dit schrijven:

        “Onze klacht gaat over … (school). Op … (datum) gebeurde … Wij praatten erover met … op … (datum). Onze klacht is kort gezegd: 1. … 2. … Wij willen graag dat …”
    .bring = De brieven van de school, uw lijst met datums, en alleen de papieren die echt nodig zijn.
    .when = In de klachtenregeling staat tot wanneer het kan. Bij de landelijke commissie is dat één jaar na wat er gebeurde. Soms mag het later. Ons advies: doe het binnen een paar weken.
    .silence = Na het oordeel moet het bestuur binnen vier weken schrijven wat het ermee doet. Het mag met reden een latere dag noemen. Vul in wanneer het bestuur het oordeel kreeg.
    .warning-gpo-first = Gaat het om de verwijdering zelf? De landelijke klachtencommissie neemt die niet aan zolang u nog naar de geschillencommissie kunt. Ga dan daar eerst naartoe.
    .warning-own-rules = Kijk altijd in de schoolgids welke commissie geldt. Niet elke school hoort bij de landelijke commissie.
    .warning-clock = Een klacht stopt geen enkele termijn. Uw laatste dag om bezwaar te maken loopt door.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons deels gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
