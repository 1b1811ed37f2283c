# Situation vervoer: transport to school that the municipality refuses (domain.md ladder j).

situation-vervoer = De gemeente wijst leerlingenvervoer af
    .short = Leerlingenvervoer
    .intro = Met leerlingenvervoer helpt de gemeente uw kind om op school te komen. Zij betaalt de reis, of zij regelt zelf vervoer. Wie het krijgt, staat in de eigen regels van uw gemeente: de verordening. Bent u het niet eens met het besluit? Dan kunt u binnen zes weken bezwaar maken. Dat is gratis.

question-vervoer-applied = Heeft u leerlingenvervoer aangevraagd bij de gemeente?
    .hint = Een aanvraag is een formulier of een brief. Alleen bellen is geen aanvraag.
    .why = Zonder aanvraag hoeft de gemeente niet te beslissen. Vanaf de dag dat zij haar krijgt, loopt haar termijn.
    .answer-yes = Ja, op papier of digitaal
    .answer-oral = Alleen aan de telefoon of in een gesprek
    .answer-no = Nee, nog niet
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-vervoer-decision = Heeft de gemeente al beslist?
    .hint = Dat staat in een brief. De gemeente noemt die brief een besluit of een beschikking.
    .why = Na een besluit loopt er een laatste dag voor u. Is er nog geen besluit? Dan loopt er een laatste dag voor de gemeente.
    .answer-yes = Ja, en ik ben het er niet mee eens
    .answer-agree = Ja, en het is zo goed
    .answer-badly = Ja, maar het vervoer zelf gaat mis
    .answer-silent = Nee, nog niet
    .answer-late = Nee, en de laatste dag is voorbij
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-vervoer-urgent = Kan uw kind nu niet naar school zonder dit vervoer?
    .hint = Bijvoorbeeld omdat niemand uw kind kan brengen, of omdat het thuis zit.
    .why = Bezwaar kan maanden duren en stopt het besluit niet. Bij haast kunt u de rechter om een tijdelijke beslissing vragen.
    .answer-yes = Ja, het kan niet wachten
    .answer-no = Nee, we redden het nog even
    .answer-unknown = Ik weet het niet

question-vervoer-objection = Heeft u al bezwaar gemaakt?
    .hint = Bezwaar is een brief of formulier aan de gemeente. Een gesprek of een telefoontje telt niet.
    .why = Zonder bezwaar kunt u later niet naar de rechter.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, het is weg
    .answer-unknown = Ik weet het niet

question-vervoer-reason = Wat zegt de gemeente?
    .hint = Zegt zij meer dingen? Kies wat voor u het belangrijkst is.
    .why = Dan weet u wat u in uw bezwaar kunt schrijven.
    .answer-near = We wonen te dicht bij de school
    .answer-school = Er is een school die dichterbij is
    .answer-alone = Mijn kind kan zelf reizen, of wij kunnen het brengen
    .answer-kind = Mijn kind krijgt ander vervoer dan we vroegen
    .answer-money = We moeten zelf (mee)betalen
    .answer-unknown = Ik weet het niet, of er staat geen reden
    .answer-none = Geen van deze

question-vervoer-outcome = Is er al een besluit op uw bezwaar?
    .hint = Dat is de brief waarin de gemeente antwoordt op uw bezwaar.
    .why = Na dat besluit loopt een nieuwe laatste dag voor u.
    .answer-no = Nee, ik wacht nog
    .answer-late = Nee, en de laatste dag van de gemeente is voorbij
    .answer-yes = Ja, er is een besluit
    .answer-unknown = Ik weet het niet

end-vervoer-apply = Vraag het vervoer op papier aan
    .text = Zoek op de site van uw gemeente naar ‘leerlingenvervoer’. Daar staan het formulier en de regels. Doe de aanvraag schriftelijk of digitaal en bewaar het bewijs. Veel gemeenten noemen een dag waarop zij de aanvraag graag hebben, vaak vóór 1 juni. Controleer dat eerst. Later aanvragen kan ook: wacht dus niet.

end-vervoer-find-out = Vraag vandaag of er een besluit is
    .text = Bel de gemeente. Vraag of er een besluit is over leerlingenvervoer. Vraag welke datum erop staat, en vraag een kopie. Doe het vandaag: uw zes weken kunnen al lopen.

end-vervoer-wait = De gemeente moet nog beslissen
    .text = Vul in wanneer de gemeente uw aanvraag kreeg. Meestal heeft zij hoogstens acht weken. In de regels van uw gemeente kan een eigen termijn staan. Zij mag ook op tijd een latere dag noemen. Bel intussen gerust om te vragen of alle papieren er zijn.

end-vervoer-overdue = De gemeente is te laat met beslissen
    .text = Controleer eerst of de laatste dag echt voorbij is. Kreeg u een brief met een latere dag? Dan geldt die dag. Is ook die voorbij? Schrijf dan dat de gemeente te laat is. Na twee weken kunt u naar de rechter.

end-vervoer-badly = Het vervoer zelf gaat mis
    .text = Schrijf een week lang op wat er gebeurt: te laat, geen begeleider, te lang in de bus. Bel de vervoerder en de gemeente. Helpt dat niet? Dien dan een klacht in bij de gemeente. Dat kan tot een jaar nadat het gebeurde. Past het vervoer niet meer bij uw kind? Vraag dan een nieuw besluit.

end-vervoer-near = Maak bezwaar, en vertel waarom de afstand niet telt
    .text = De gemeente mag zeggen: zo dichtbij betalen wij niet. Voor de basisschool is die grens hoogstens zes kilometer. Kan uw kind door een handicap niet met de bus of trein, of niet alleen? Dan geldt die grens niet. Schrijf het op en doe er een verklaring bij. Vraag de gemeente ook om af te wijken omdat uw geval bijzonder is. Dat heet de hardheidsclausule.

end-vervoer-other-school = Maak bezwaar, en vertel waarom die school niet past
    .text = De gemeente kijkt naar de dichtstbijzijnde school die voor uw kind toegankelijk is. Een school die uw kind niet toelaat, of niet kan helpen, telt volgens ons niet mee. Dat is onze uitleg van de wet. Vraag die school om een briefje. Ook uw geloof of overtuiging telt: de gemeente moet uw keuze van een richting respecteren.

end-vervoer-alone = Maak bezwaar, en vertel waarom uw kind dit niet kan
    .text = De gemeente mag van ouders iets verwachten, maar alleen wat redelijk is. Het vervoer moet passen bij uw kind. Schrijf op wat er gebeurt als uw kind alleen reist. Schrijf ook op wat u zelf kunt doen, en wat niet: werk, andere kinderen, gezondheid. Vraag een arts of de school om een verklaring.

end-vervoer-kind = Maak bezwaar, en vertel welk vervoer wel past
    .text = Het vervoer moet passen bij uw kind. Schrijf op wat er misgaat met het vervoer dat de gemeente kiest. Noem daarna wat wel kan, bijvoorbeeld een kleine taxi of een begeleider. Een verklaring van een arts of van de school helpt. Vraag ook welk advies de gemeente zelf vroeg aan een deskundige.

end-vervoer-money = Maak bezwaar, en vraag hoe het bedrag is berekend
    .text = De gemeente mag soms een eigen bijdrage vragen. Dat hangt af van uw inkomen en van de afstand. Voor de basisschool geldt zo’n bijdrage niet voor een kind met een handicap dat ander vervoer nodig heeft. Vraag de gemeente welke regel zij gebruikt. De bedragen veranderen elk jaar: controleer ze eerst.

end-vervoer-object = Maak op tijd bezwaar
    .text = U heeft zes weken om bezwaar te maken bij de gemeente. De weken tellen vanaf de dag na het versturen, niet vanaf de dag waarop u het las. Vul de datum op de brief in. Twijfelt u nog? Maak dan toch op tijd bezwaar. Uw redenen mag u later aanvullen, vóór de dag die de gemeente u geeft.

end-vervoer-waiting = De gemeente moet beslissen op uw bezwaar
    .text = Vul in wanneer u het bezwaar verstuurde. Dan ziet u vóór welke dag de gemeente moet beslissen. Eerst mag u uw verhaal vertellen. Nieuwe papieren stuurt u ruim ervoor.

end-vervoer-late = De gemeente is te laat met uw bezwaar
    .text = Controleer eerst of de laatste dag echt voorbij is. Kijk ook of u een brief kreeg over extra weken. Is de dag voorbij? Schrijf dan dat de gemeente te laat is. Na twee weken kunt u naar de rechter, omdat er geen besluit is.

end-vervoer-court = Kijk of u in beroep wilt
    .text = Lees het besluit op uw bezwaar goed. Vul de datum in die erop staat. U heeft zes weken om in beroep te gaan bij de bestuursrechter. Dat kost geld. Vraag eerst een jurist hoe groot de kans is.

end-vervoer-again = De gemeente moet opnieuw beslissen
    .text = De rechter gaf u voor een deel gelijk. Lees in de uitspraak wat de gemeente nu moet doen, en vóór wanneer. Komt er een nieuw besluit? Vul dan de nieuwe datum in. Bent u het ook daar niet mee eens? Vraag een jurist wat u dan doet.

end-vervoer-solved = Het vervoer is geregeld
    .text = Bewaar het besluit. Kijk tot wanneer het geldt. Vaak is dat één schooljaar, en moet u daarna opnieuw aanvragen. Zet die dag vast in uw agenda. Gaat het later mis? Dan kunt u hier verder.

end-vervoer-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Heeft u een brief van de gemeente? Zoek dan eerst de datum op die brief. Vul die datum in: misschien loopt er een laatste dag.

event-application-sent-vervoer = Aanvraag verstuurd
    .question = Op welke dag stuurde u uw aanvraag aan de gemeente?
    .hint = De dag waarop u het formulier of de brief verstuurde.
event-application-received-vervoer = Aanvraag ontvangen door de gemeente
    .question = Op welke dag kreeg de gemeente uw aanvraag?
    .hint = Kijk in de bevestiging. Heeft u die niet? Bel en vraag het na.
event-data-requested-vervoer = Gemeente vroeg om papieren
    .question = Op welke dag vroeg de gemeente om meer papieren?
    .hint = De datum op de brief of mail van de gemeente.
event-data-supplied-vervoer = Papieren gegeven
    .question = Op welke dag had de gemeente al uw papieren?
    .hint = De dag waarop alles daar binnen was.
event-decision-sent-vervoer = Besluit over leerlingenvervoer verstuurd
    .question = Welke datum staat op het besluit van de gemeente?
    .hint = De datum op de brief telt, niet de dag waarop u hem kreeg of las.

# --- Steps -----------------------------------------------------------------------------------------

step-vervoer-j1 = Vraag leerlingenvervoer aan bij de gemeente
    .lead = U vraagt de gemeente schriftelijk om leerlingenvervoer. U vertelt waarom uw kind niet op een andere manier op school kan komen.
    .short = Schriftelijk, met een verklaring erbij.
    .why = De gemeente beslist over wat u vraagt. Vraag dus precies wat uw kind nodig heeft: een vergoeding, een taxi of iemand die meereist.
    .first = Zoek de regels van uw gemeente: de verordening leerlingenvervoer. Kijk welke school zij bedoelt: de dichtstbijzijnde die voor uw kind toegankelijk is. Schrijf dan op wat uw kind niet kan.
    .whom = De gemeente waar uw kind woont. Het formulier staat vaak op haar site.
    .write = U kunt dit schrijven:

        “Wij vragen leerlingenvervoer aan voor ons kind … (naam). Het gaat naar … (school). Ons kind kan niet met de fiets, bus of trein, omdat … Wij kunnen ons kind niet zelf brengen, omdat … Wij vragen om … Een verklaring van … doen wij erbij. Past uw regel hier niet? Dan vragen wij u om een uitzondering, met de hardheidsclausule.”
    .bring = Een verklaring van een arts, psycholoog of de school. Het plan van de school of het besluit over speciaal onderwijs, als u dat heeft.
    .when = Zo vroeg als het kan. De wet noemt geen termijn. Veel gemeenten vragen het vóór juni: controleer dit eerst. Verhuist u of wisselt uw kind van school? Vraag het dan meteen aan.
    .silence = Vraag na een week of uw aanvraag binnen is. Bewaar het bewijs.
    .warning-vo = Gaat uw kind naar een gewone middelbare school? Dan is er alleen vervoer als uw kind door een handicap niet zelf kan reizen.
    .warning-handicap = Kan uw kind door een handicap niet of niet alleen met bus of trein? Dan gelden sommige grenzen niet. Op de basisschool gaat het om drie dingen. De grens in kilometers, de eigen bijdrage en de toets van uw inkomen. In het speciaal onderwijs mag uw gemeente dan ook later geen bus of trein voorschrijven. Het kan ook gaan om een psychische of verstandelijke handicap.
    .warning-local = Elke gemeente heeft eigen regels. Lees die van uw gemeente. Volgens onze uitleg van de wet mag zij guller zijn dan de wet, maar niet strenger.
    .outcome-granted = Ja, het vervoer is toegezegd
    .outcome-partly = We krijgen een deel
    .outcome-refused = Nee, de gemeente wijst het af

step-vervoer-besluit = Let op de dag waarop de gemeente beslist
    .lead = De gemeente moet beslissen op uw aanvraag voor leerlingenvervoer. U let op haar laatste dag.
    .short = De gemeente heeft meestal acht weken.
    .why = De gemeente heeft eigen regels: de verordening. Daar kan een termijn in staan. Staat er geen? Dan heeft zij hoogstens acht weken. Op tijd mag zij u een latere dag noemen.
    .first = Vul in wanneer de gemeente uw aanvraag kreeg. Zoek op of de verordening een termijn noemt. Kreeg u een brief met een latere dag? Vul die ook in.
    .whom = Uw gemeente. Op de brief die u kreeg, staat vaak een naam.
    .write = U kunt dit schrijven:

        “Op … (datum) vroegen wij leerlingenvervoer aan voor ons kind. Wanneer kreeg u onze aanvraag? Vóór welke dag beslist u? Mist u nog papieren? Laat het ons dan meteen weten.”
    .bring = Uw aanvraag, en het bewijs dat de gemeente haar kreeg.
    .when = De laatste dag staat bij deze stap. Schoolvakanties tellen gewoon mee.
    .silence = Is de dag helemaal voorbij? Dan schrijft u dat de gemeente te laat is. Zo’n brief heet een ingebrekestelling.
    .warning-papers = Vraagt de gemeente om meer papieren? Stuur ze vóór de dag die zij noemt. Zolang zij op u wacht, staat haar klok stil.
    .outcome-granted = Ja, we krijgen wat we vroegen
    .outcome-partly = We krijgen een deel
    .outcome-refused = Nee, de gemeente wijst het af
    .outcome-no-answer = Geen besluit op tijd

step-vervoer-j2 = Maak bezwaar bij de gemeente
    .lead = U vraagt de gemeente om haar besluit over het leerlingenvervoer opnieuw te bekijken. Dat kost niets en u heeft geen advocaat nodig.
    .short = Gratis. Geen advocaat nodig.
    .why = Met bezwaar moet de gemeente opnieuw kijken en naar u luisteren. Zonder bezwaar kunt u later niet naar de rechter.
    .first = Zoek de datum op het besluit en vul die in. Lees welke reden de gemeente geeft. Zoek die regel op in de verordening.
    .whom = Het college van burgemeester en wethouders van uw gemeente. Het adres staat in de brief.
    .write = U kunt dit schrijven:

        “Wij maken bezwaar tegen uw besluit van … (datum) over leerlingenvervoer voor ons kind … (naam). Wij zijn het er niet mee eens, want … Het vervoer past niet bij ons kind, omdat … Wij vragen om een nieuw besluit. Zo nodig vragen wij om een uitzondering, met de hardheidsclausule. Wij willen ons verhaal vertellen. Onze redenen vullen wij later aan.”

        Zet er de datum, uw naam, uw adres en uw handtekening onder.
    .bring = Een kopie van het besluit. Een verklaring van een arts of van de school. Mist u die nog? Stuur uw bezwaar toch op tijd.
    .when = Binnen zes weken na de dag waarop het besluit is verstuurd. Posten mag tot en met de laatste dag. De brief moet dan binnen een week aankomen. U mag het ook digitaal sturen, op de manier die de gemeente noemt. Dan moet het op de laatste dag binnen zijn.
    .silence = Vraag na een week of uw bezwaar binnen is. De gemeente moet daarna beslissen. U ziet haar laatste dag bij een volgende stap.
    .warning-no-suspension = Bezwaar stopt het besluit niet. Is er haast? Vraag dan ook de rechter om een tijdelijke beslissing.
    .warning-only-this = Dit bezwaar gaat alleen over het vervoer. Heeft u ook een probleem met de school? Dan kan een onderwijsconsulent daar volgens ons nog bij helpen. Zeg wel dat dit bezwaar loopt.
    .warning-not-school = De school beslist niet over het vervoer. De geschillencommissie en de klachtencommissie van de school ook niet.
    .outcome-granted = De gemeente geeft ons gelijk
    .outcome-partly = We krijgen een deel
    .outcome-refused = De gemeente blijft bij haar besluit

step-vervoer-hoorzitting = Vertel de gemeente uw verhaal
    .lead = U mag uw bezwaar over het leerlingenvervoer uitleggen in een gesprek. Dat heet een hoorzitting. Soms luistert een commissie.
    .short = U mag uw bezwaar uitleggen.
    .why = Hier vertelt u wat niet op papier past. Hoe ziet een gewone dag met uw kind eruit? Dat weet de gemeente vaak niet.
    .first = Vul in op welke dag de hoorzitting is. Vraag de papieren van de gemeente op. Schrijf drie punten op die u zeker wilt zeggen.
    .whom = De gemeente, of de commissie die in de uitnodiging staat.
    .write = Stuur dit briefje bij uw papieren:

        “Voor de hoorzitting van … (datum) sturen wij u deze stukken: … Op de zitting komen: … (namen). Ons belangrijkste punt is …”
    .bring = Het besluit, uw bezwaar, een verklaring van een arts of van de school en één blad met uw drie punten. Neem iemand mee die u vertrouwt.
    .when = Nieuwe papieren mogen tot tien dagen voor de hoorzitting. Ons advies: stuur ze een week eerder.
    .silence = Kreeg u geen uitnodiging? Bel de gemeente en vraag erom. Schrijf op met wie u sprak.
    .warning-papers = Of de tiende dag zelf nog telt, is niet zeker. Ga uit van de elfde dag voor de zitting, of eerder.
    .outcome-granted = Het advies geeft ons gelijk
    .outcome-partly = Het advies geeft ons deels gelijk
    .outcome-refused = Geen advies, of het geeft ons geen gelijk

step-vervoer-bezwaar-besluit = Let op de dag van het besluit op uw bezwaar
    .lead = De gemeente kijkt opnieuw naar het leerlingenvervoer. U let op haar laatste dag.
    .short = De gemeente beslist opnieuw.
    .why = De gemeente heeft zes weken. Heeft zij een commissie voor bezwaar? Dan zijn het er twaalf. Ze tellen vanaf de dag na uw eigen zes weken. Zij mag er één keer zes weken bij doen, en moet u dat laten weten.
    .first = Vul in wanneer u uw bezwaar verstuurde. Kijk in de brief van de gemeente of zij met een commissie werkt. Kreeg u een brief over extra weken? Vul die ook in.
    .whom = Uw gemeente.
    .write = Een week voor de laatste dag kunt u mailen:

        “U moet uiterlijk op … (datum) beslissen op ons bezwaar van … (datum). Lukt dat? Wilt u ons het advies van de commissie alvast sturen?”
    .bring = Uw bezwaar en het bewijs dat u het verstuurde.
    .when = De laatste dag staat bij deze stap. Weet u niet of er een commissie is? Dan ziet u twee dagen. Reken op de laatste.
    .silence = Is de laatste dag helemaal voorbij? Dan kunt u de gemeente in gebreke stellen.
    .warning-meanwhile = Het besluit geldt zolang het niet is veranderd. Praat intussen verder met de gemeente over wat nu al kan.
    .outcome-granted = De gemeente geeft ons gelijk
    .outcome-partly = We krijgen een deel
    .outcome-refused = De gemeente blijft bij haar besluit
    .outcome-no-answer = Geen besluit op tijd

step-vervoer-ingebrekestelling = Schrijf dat de gemeente te laat is
    .lead = De gemeente besliste niet op tijd over het leerlingenvervoer. U schrijft dat zij nog twee weken heeft. Zo’n brief heet een ingebrekestelling.
    .short = Als de gemeente te laat beslist.
    .why = Beslist zij daarna nog niet? Dan kunt u naar de rechter omdat er geen besluit is. Ook moet de gemeente dan misschien geld betalen.
    .first = Controleer de laatste dag van de gemeente. Is die dag helemaal voorbij? Dan pas schrijft u.
    .whom = Uw gemeente.
    .write = U kunt dit schrijven:

        “Op … (datum) kreeg u onze aanvraag / ons bezwaar over het leerlingenvervoer. U had uiterlijk op … (datum) moeten beslissen. Er is nog geen besluit. Met deze brief stellen wij u in gebreke. Wij vragen u om binnen twee weken te beslissen.”
    .bring = Een kopie van uw aanvraag of bezwaar, met het bewijs dat de gemeente het kreeg.
    .when = Na de laatste dag, en niet heel veel later. Vul in wanneer de gemeente uw brief kreeg. Dan ziet u de twee weken.
    .silence = Na twee weken kunt u in beroep bij de bestuursrechter, omdat er geen besluit is. Die beslist dan meestal zonder zitting, binnen acht weken.
    .warning-too-early = Een ingebrekestelling die te vroeg komt, telt niet. Schoof de laatste dag op door een weekend of feestdag? Wacht dan ook die dag af. Kreeg u een brief over extra weken? Wacht dan ook die weken af.
    .warning-penalty = Na die twee weken moet de gemeente u misschien een dwangsom betalen. Dat is 23 euro per dag. Na twee weken is het 35, en na vier weken 45. Het duurt hoogstens 42 dagen, samen 1.442 euro. Wacht u veel te lang met uw brief? Dan krijgt u niets.
    .outcome-granted = De gemeente geeft ons nu gelijk
    .outcome-partly = We krijgen een deel
    .outcome-refused = De gemeente wijst het af
    .outcome-no-answer = Na twee weken is er nog niets

step-vervoer-vovo = Vraag de rechter om een snelle, tijdelijke beslissing
    .lead = Kan uw kind niet wachten op het vervoer? Dan kan de rechter een tijdelijke beslissing nemen. Dat heet een voorlopige voorziening.
    .short = Alleen bij haast, en alleen naast bezwaar of beroep.
    .why = Bezwaar stopt het besluit niet. De rechter kan wel zeggen wat er tot het nieuwe besluit gebeurt.
    .first = Maak eerst bezwaar. Schrijf daarna op waarom uw kind niet kan wachten. Vraag een jurist of dit zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht.
    .write = U kunt dit schrijven:

        “Wij maakten op … (datum) bezwaar tegen het besluit van de gemeente … over het leerlingenvervoer. Wij vragen u om een voorlopige voorziening. Ons kind kan niet wachten, omdat … Wij vragen u om … Een kopie van ons bezwaar doen wij erbij.”
    .bring = Een kopie van uw bezwaar en van het besluit.
    .when = Zolang uw bezwaar of beroep loopt, en alleen als er haast is. Papieren mogen tot één dag voor de zitting. Ons advies: stuur ze minstens twee dagen ervoor.
    .silence = De rechter plant zo snel mogelijk een zitting. Bel de rechtbank als u na twee weken niets hoort.
    .warning-fee = De rechtbank vraagt griffierecht: 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. U heeft twee weken om te betalen, of minder.
    .warning-lapses = De tijdelijke beslissing vervalt als u na het besluit op bezwaar niet op tijd in beroep gaat.
    .outcome-granted = De rechter helpt nu al
    .outcome-partly = De rechter helpt voor een deel
    .outcome-refused = De rechter wijst het af

step-vervoer-j3 = Ga in beroep bij de bestuursrechter
    .lead = Blijft de gemeente bij haar besluit over het leerlingenvervoer? Dan kunt u binnen zes weken in beroep bij de bestuursrechter.
    .short = Beroep bij de rechtbank. Alleen als bezwaar niet helpt.
    .why = De rechter kijkt of het besluit klopt. De gemeente moet doen wat de rechter zegt.
    .first = Zoek de datum op het besluit op uw bezwaar. Vul die in. Vraag daarna een jurist of beroep zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht. Het adres hoort in het besluit te staan.
    .write = U kunt dit schrijven:

        “Wij gaan in beroep tegen het besluit op bezwaar van de gemeente … van … (datum). Het gaat over het leerlingenvervoer. Wij zijn het er niet mee eens, want … Een kopie van het besluit doen wij erbij.”
    .bring = Het besluit op bezwaar, uw bezwaar, het eerste besluit en een verklaring van een arts of van de school.
    .when = Binnen zes weken na de dag waarop het besluit op bezwaar is verstuurd. Stuurt u het met de post? Dan moet het vóór het einde op de post zijn. Het moet binnen een week daarna aankomen.
    .silence = De rechtbank stuurt eerst een brief over de kosten. U heeft dan vier weken. Het geld moet op tijd op haar rekening staan, anders wordt uw zaak niet behandeld.
    .warning-fee = De rechtbank vraagt griffierecht: 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. Kunt u het niet betalen? Zeg dat meteen tegen de rechtbank. Geeft de gemeente toe? Dan krijgt u het geld terug.
    .warning-no-decision = Komt er geen besluit, ook niet binnen twee weken na uw ingebrekestelling? Dan gaat u in beroep omdat er geen besluit is. De zes weken gelden dan niet, maar wacht niet te lang.
    .warning-lapses = Kreeg u eerder een voorlopige voorziening? Die vervalt als u de zes weken voor beroep voorbij laat gaan.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De gemeente moet opnieuw beslissen
    .outcome-refused = De rechter geeft ons geen gelijk

step-vervoer-hoger-beroep = Ga in hoger beroep bij de Raad van State
    .lead = Bent u het niet eens met de rechtbank over het leerlingenvervoer? Dan kunt u binnen zes weken naar de Raad van State.
    .short = Nog één keer naar een rechter.
    .why = Een andere rechter kijkt opnieuw naar de zaak.
    .first = Zoek de datum op de uitspraak. Vraag een jurist of hoger beroep zin heeft voor uw kind.
    .whom = De Afdeling bestuursrechtspraak van de Raad van State. Kijk in de uitspraak of dat klopt.
    .write = U kunt dit schrijven:

        “Wij gaan in hoger beroep tegen de uitspraak van de rechtbank … van … (datum). Wij zijn het er niet mee eens, want … Een kopie van de uitspraak doen wij erbij.”
    .bring = De uitspraak, het besluit op bezwaar en uw beroep.
    .when = Binnen zes weken na de dag waarop de rechtbank de uitspraak verstuurde.
    .silence = U krijgt een brief over de kosten en later een uitnodiging voor een zitting.
    .warning-fee = Het griffierecht is 297 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar.
    .warning-no-appeal = Niet tegen elke uitspraak kan hoger beroep. Een uitspraak zonder zitting is er zo een: dan kunt u binnen zes weken in verzet. Ook tegen een voorlopige voorziening kan het niet.
    .outcome-granted = De Raad van State geeft ons gelijk
    .outcome-partly = De gemeente moet opnieuw beslissen
    .outcome-refused = De Raad van State geeft ons geen gelijk

step-vervoer-klacht = Dien een klacht in bij de gemeente
    .lead = Het besluit is goed, maar de bus komt te laat of de begeleiding past niet. Dan maakt u een klacht bij de gemeente.
    .short = Als het vervoer zelf misgaat.
    .why = Een klacht gaat over hoe het gaat, niet over het besluit. De gemeente moet uw klacht afdoen en u antwoorden.
    .first = Houd een week lang bij wat er gebeurt: dag, tijd, wat er misging. Bel daarna de gemeente en de vervoerder.
    .whom = Uw gemeente. Zij is verantwoordelijk, ook als een bedrijf rijdt. Dat laatste is onze uitleg van de wet.
    .write = U kunt dit schrijven:

        “Wij hebben een klacht over het leerlingenvervoer van ons kind … (naam). Op deze dagen ging het mis: … Voor ons kind betekent dat … Wij vragen u om … Wij horen graag vóór … (datum) wat u doet.”
    .bring = Uw lijstje met dagen, en het besluit over het vervoer.
    .when = Binnen een jaar nadat het gebeurde. Daarna hoeft de gemeente de klacht niet meer te behandelen. Ons advies: binnen een paar weken.
    .silence = De gemeente moet uw klacht binnen zes weken afdoen. Met een klachtencommissie zijn dat tien weken. Er mogen vier weken bij. In het antwoord staat bij welke ombudsman u daarna terecht kunt.
    .warning-decision = Past het vervoer zelf niet meer bij uw kind? Een klacht verandert het besluit niet. Vraag dan een nieuw besluit aan.
    .outcome-granted = Het vervoer gaat nu goed
    .outcome-partly = Het gaat wat beter
    .outcome-refused = Er verandert niets
