# Situation dossier: seeing and correcting the pupil's file.

situation-dossier = Ik wil het dossier van mijn kind inzien of verbeteren
    .short = Dossier en privacy
    .intro = U mag weten wat de school over uw kind bewaart. U vraagt het schriftelijk aan het bestuur. De school heeft één maand om te antwoorden. Klopt er iets niet? Dan kunt u vragen om het te verbeteren.

question-dossier-goal = Wat wilt u?
    .hint = Kies wat u nu het belangrijkst vindt.
    .why = De school, het samenwerkingsverband en een instelling bewaren elk hun eigen papieren.
    .answer-see = Het dossier zien, of een kopie krijgen
    .answer-correct = Iets laten verbeteren, of mijn mening erbij
    .answer-swv = Papieren van het samenwerkingsverband
    .answer-instelling = Het verslag van een instelling (cluster 1 of 2)
    .answer-data = De school vraagt mij om gegevens of om onderzoek
    .answer-unknown = Ik weet het nog niet
    .answer-none = Iets anders

question-dossier-asked = Heeft u het de school schriftelijk gevraagd?
    .hint = Een mail, brief of formulier telt. Een gesprek telt niet.
    .why = De maand van de school begint op de dag waarop zij uw verzoek krijgt.
    .answer-no = Nee, nog niet
    .answer-oral = Alleen in een gesprek
    .answer-yes = Ja, op papier of per mail
    .answer-unknown = Ik weet het niet meer

question-dossier-answer = Heeft de school geantwoord?
    .hint = De school heeft één maand. Zij mag twee maanden extra nemen, als zij dat in de eerste maand zegt.
    .why = Na het antwoord loopt er soms een laatste dag van zes weken voor u. Is de school te laat? Dan mag u verder.
    .answer-waiting = Nee, en de maand is nog niet voorbij
    .answer-extended = Nee, de school neemt meer tijd
    .answer-late = Nee, en de tijd is voorbij
    .answer-yes = Ja
    .answer-unknown = Ik weet het niet

question-dossier-result = Wat was het antwoord?
    .hint = Weigert de school iets? Vraag dan haar redenen op papier.
    .why = Bij een weigering loopt uw laatste dag van zes weken. Die is voor een openbare en een bijzondere school anders.
    .answer-all = Ik kreeg alles wat ik vroeg
    .answer-part = Ik kreeg een deel
    .answer-refused = De school weigert
    .answer-unknown = Ik begrijp het antwoord niet
    .answer-none = Geen van deze

question-dossier-wrong = Klopt wat er in het dossier staat?
    .hint = Lees alles rustig. Schrijf op welke zin niet klopt.
    .why = Een feit dat niet klopt, moet de school verbeteren. Een oordeel blijft meestal staan, maar uw mening mag erbij.
    .answer-right = Ja, het klopt
    .answer-fact = Nee, er staat een feit verkeerd in
    .answer-opinion = Nee, ik ben het niet eens met een oordeel
    .answer-unknown = Ik moet het nog lezen

end-dossier-ask = Vraag het vandaag op papier
    .text = Stuur het schoolbestuur een korte brief of mail. Vraag om inzage en om een kopie. Vul in wanneer de school hem kreeg. Vanaf de dag daarna heeft zij één maand.

end-dossier-wait = De school heeft één maand
    .text = Vul in wanneer de school uw verzoek kreeg. Dan ziet u de laatste dag. Krijgt u een bericht over extra tijd? Vul dat dan ook in. Is de dag voorbij zonder antwoord? Dan mag u verder met de volgende stap.

end-dossier-wait-longer = De school nam extra tijd
    .text = De school mag één keer twee maanden extra nemen. Dat moet zij in de eerste maand laten weten, met de reden. Samen is het dan drie maanden. Kwam het bericht te laat? Vraag de school dan om meteen te antwoorden.

end-dossier-late = De tijd van de school is voorbij
    .text = Schrijf de school en de functionaris gegevensbescherming (FG) dat de tijd voorbij is. Vraag antwoord binnen een week. Daarna kunt u een klacht indienen bij de Autoriteit Persoonsgegevens. Bij een bijzondere school mag u dan ook naar de rechter, zonder laatste dag. Bij een openbare school schrijft u eerst dat zij nog twee weken heeft. Dat laatste is onze uitleg van de wet.

end-dossier-challenge = Let op uw zes weken
    .text = Vul in wanneer het antwoord verstuurd is, en wanneer u het kreeg. Op een openbare school maakt u bezwaar. Dat kan zes weken, gerekend vanaf het versturen. Op een bijzondere school gaat u naar de rechter. Ook dat kan zes weken, maar dan vanaf de dag waarop u het antwoord kreeg. Een advocaat hoeft daar niet.

        Twijfelt u? Bel het steunpunt of een jurist, vandaag.

end-dossier-after-bezwaar = Het bestuur beslist op uw bezwaar
    .text = Vul in wanneer u uw bezwaar verstuurde. Dan ziet u vóór welke dag het bestuur moet beslissen. Is er een besluit? Vul dan de datum op die brief in. Daarna heeft u zes weken voor de rechter.

end-dossier-read = Lees het dossier rustig
    .text = Lees elk stuk en schrijf op wat niet klopt. Zet erbij op welke bladzijde het staat. Kom daarna hier terug. Een feit kunt u laten verbeteren. Bij een oordeel kunt u uw eigen mening laten toevoegen.

end-dossier-correct = Vraag om verbetering, of zet uw mening erbij
    .text = Schrijf aan het schoolbestuur wat niet klopt, en wat er moet staan. De school heeft weer één maand om te antwoorden. Gaat het om een oordeel? Schrijf dan zelf een verklaring van één bladzijde, en vraag of die bij het stuk mag.

end-dossier-of-swv = Vraag het samenwerkingsverband om een kopie
    .text = Elk advies over de hulp voor uw kind is ook voor u. U krijgt er een kopie van. Gegevens over gezondheid bewaart het samenwerkingsverband drie jaar. Vraag dus niet te laat.

end-dossier-of-instelling = Vraag het verslag van de instelling
    .text = Over een plek of hulp van cluster 1 of 2 komt een verslag. U mag dat inzien. Is uw kind 16 jaar of ouder? Dan vraagt uw kind het zelf.

end-dossier-data = U beslist zelf wat u geeft
    .text = U hoeft geen gegevens te geven en geen toestemming voor onderzoek. Maar de school mag uw aanmelding dan soms niet behandelen. Vraag daarom eerst waarvoor zij het nodig heeft. Geef antwoord uiterlijk op de dag die in haar brief staat.

end-dossier-solved = U weet nu wat er in het dossier staat
    .text = Bewaar uw kopie bij uw eigen papieren. Gaat uw kind later naar een andere school? Vraag dan om een kopie van het rapport dat meegaat.

end-dossier-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Bel Ouders & Onderwijs of de Autoriteit Persoonsgegevens. Schrijf intussen op welke brief u kreeg, en welke dag erop staat.

# --- Steps -----------------------------------------------------------------------------------------

step-dossier-l1 = Vraag het dossier op bij het schoolbestuur
    .lead = U vraagt schriftelijk om het dossier van uw kind te zien, en om een kopie. De school heeft één maand om te antwoorden.
    .short = Op papier. Daarna telt de maand.
    .why = Het dossier laat zien hoe de school naar uw kind kijkt. U heeft het nodig voor elk gesprek, elke klacht en elk bezwaar.
    .first = Schrijf één korte brief. Noem de soorten papieren: verslagen, toetsen, adviezen, mails en het plan van uw kind. Vraag om een kopie, niet alleen om inzage.
    .whom = Het schoolbestuur, met een kopie aan de functionaris gegevensbescherming (FG). Vraag de school wie dat is.
    .write = U kunt dit schrijven:

        “Wij vragen inzage in het hele dossier van ons kind … (naam), en een kopie daarvan. Het gaat om verslagen, toetsen, adviezen, mails en het plan van ons kind. Volgens de privacywet (AVG) heeft u één maand om te antwoorden. Wij horen graag vóór … (datum) van u.”
    .bring = Een kopie van uw verzoek en het bewijs dat u het verstuurde.
    .when = U mag dit altijd vragen. Vraag het wel op tijd, want de school heeft één maand. Zij mag twee maanden extra nemen. Dat moet zij in de eerste maand laten weten.
    .silence = Is de maand voorbij? Schrijf het bestuur en de FG dat de tijd om is. Vraag antwoord binnen een week.
    .warning-age = Is uw kind jonger dan 16? Dan vraagt u het als ouder. Vanaf 16 jaar vraagt uw kind het zelf.
    .warning-kept = Basisscholen en middelbare scholen bewaren de administratie minstens vijf jaar na het vertrek. Voor het dossier met verslagen noemen oude pagina’s twee jaar, en drie jaar na een verwijzing. Controleer dit eerst.
    .outcome-granted = Ja, ik kreeg alles
    .outcome-partly = Ik kreeg een deel
    .outcome-refused = De school weigert

step-dossier-l2 = Vraag om verbetering of zet uw mening erbij
    .lead = Een feit dat niet klopt, moet de school verbeteren. Bij een oordeel mag u uw eigen mening laten toevoegen.
    .short = Feit verbeteren, oordeel aanvullen.
    .why = Andere scholen en deskundigen lezen dit dossier. Een fout blijft anders jaren staan.
    .first = Streep aan wat een feit is en wat een oordeel is. Schrijf bij elk feit wat er moet staan, en waarom.
    .whom = Het schoolbestuur, met een kopie aan de functionaris gegevensbescherming (FG).
    .write = U kunt dit schrijven:

        “In het dossier van ons kind staat op … (datum, bladzijde) dat … Dat klopt niet, want … Wij vragen u dit te verbeteren. Met het oordeel op bladzijde … zijn wij het niet eens. Wilt u onze verklaring daarbij doen? Wij horen graag binnen één maand van u.”
    .bring = Een kopie van het dossier, rapporten en uw eigen verklaring van één bladzijde.
    .when = U mag dit altijd vragen. De school heeft ook nu één maand. Vul in wanneer zij dit verzoek kreeg.
    .silence = Is de maand voorbij? Schrijf de school en de FG dat de tijd om is. Vraag antwoord binnen een week.
    .warning-opinion = Een school hoeft een oordeel niet te schrappen. Uw eigen mening erbij mag u wel vragen.
    .warning-date = Ook bij een verzoek om verbetering lopen de zes weken, als de school weigert. Vul de datum op het antwoord in.
    .warning-old = Oude stukken zijn soms al weg. Vraag de school wanneer iets is vernietigd, en waarom.
    .outcome-granted = Ja, het is verbeterd of aangevuld
    .outcome-partly = Een deel is verbeterd
    .outcome-refused = De school weigert

step-dossier-antwoord = Let op de maand van de school
    .lead = De school heeft uw verzoek over het dossier. Zij heeft één maand om te antwoorden. U let op de dag.
    .short = De school heeft één maand.
    .why = Wie de dag kent, kan er op tijd iets van zeggen. Na het antwoord loopt soms uw eigen laatste dag.
    .first = Vul in wanneer de school uw verzoek kreeg. Krijgt u een bericht over extra tijd? Vul dat ook in.
    .whom = Het schoolbestuur en zijn functionaris gegevensbescherming (FG).
    .write = Een week voor de laatste dag kunt u mailen:

        “Op … (datum) vroegen wij om het dossier van ons kind. U moet uiterlijk op … (datum) antwoorden. Lukt dat? Wilt u het ons digitaal sturen?”
    .bring = Uw verzoek en het bewijs dat de school het kreeg.
    .when = De laatste dag staat bij deze stap. Krijgt u het antwoord? Vul dan in welke datum erop staat, en wanneer u het kreeg.
    .silence = Is de dag voorbij? Mail de FG en het bestuur. Vraag antwoord binnen een week. Daarna kunt u klagen.
    .warning-month = Soms staat op een site dat de school vier weken heeft. Dat klopt niet: het is één maand.
    .warning-extended = De school mag één keer twee maanden extra nemen. Dat telt alleen als zij het in de eerste maand laat weten.
    .outcome-granted = Ja, ik kreeg alles
    .outcome-partly = Ik kreeg een deel
    .outcome-refused = De school weigert
    .outcome-no-answer = Geen antwoord op tijd

step-dossier-l3 = Klaag bij de FG en de Autoriteit Persoonsgegevens
    .lead = Geeft de school niets, of te weinig? Vraag eerst haar functionaris gegevensbescherming (FG). Daarna kunt u klagen bij de Autoriteit Persoonsgegevens (AP).
    .short = Eerst de FG, dan de AP. Gratis.
    .why = De FG kent de regels en kan de school tot iets bewegen. De AP kan bemiddelen of een onderzoek doen. Wat zij doet, beslist zij zelf.
    .first = Mail de FG met uw verzoek en het antwoord. Geef een week tijd. Helpt dat niet? Vul dan het klachtformulier van de AP in.
    .whom = Eerst de FG van het schoolbestuur. Daarna de Autoriteit Persoonsgegevens.
    .write = U kunt de AP schrijven:

        “Wij vroegen de school op … (datum) om het dossier van ons kind. De school antwoordde … Op … (datum) vroegen wij de FG om hulp. Wilt u bemiddelen, en ons zeggen wanneer u de zaak sluit?”
    .bring = Uw verzoek, het antwoord en de mails met de FG. Bewaar zelf kopieën.
    .when = Er is geen vaste laatste dag voor een klacht. Wilt u dat de AP bemiddelt? Vraag dat binnen uw eigen zes weken.
    .silence = De AP laat weten wanneer zij de zaak sluit. Vul in wanneer u dat bericht kreeg. Dan ziet u hoe lang u nog naar de rechter kunt.
    .warning-weeks = Vraagt u de AP binnen uw zes weken voor de rechter om te bemiddelen? Dan mag u na haar bericht nog zes weken naar de rechter. Vraagt u het later? Dan is die kans misschien voorbij. Controleer dit eerst bij de AP.
    .warning-bezwaar = Is de school openbaar? Dan loopt uw laatste dag om bezwaar te maken gewoon door. Maak dus eerst bezwaar.
    .warning-copy = Klaagt u zonder naam? Dan is het alleen een tip. De AP bewaart uw gegevens tien jaar.
    .outcome-granted = De school gaf het alsnog
    .outcome-partly = De school gaf een deel
    .outcome-refused = Het hielp niet

step-dossier-l4 = Vraag het samenwerkingsverband om uw kopieën
    .lead = Elk advies over de hulp voor uw kind moet ook naar u. U vraagt het samenwerkingsverband wat het over uw kind bewaart.
    .short = Van elk advies krijgt u een kopie.
    .why = De school kan een advies vragen zonder dat u het ziet. In het advies staat wat uw kind volgens hen nodig heeft.
    .first = Zoek in de schoolgids bij welk samenwerkingsverband de school hoort. Vraag welke papieren zij over uw kind heeft.
    .whom = Het samenwerkingsverband (SWV) van de school.
    .write = U kunt dit schrijven:

        “Wij vragen een kopie van elk advies dat u gaf over ons kind … (naam), geboren op … (datum). Wij vragen ook welke andere gegevens u over ons kind bewaart, en tot wanneer.”
    .bring = Uw brief en een bewijs dat u de ouder bent.
    .when = Vraag het nu. De wet noemt geen termijn voor de kopie van een advies. Op een verzoek om inzage moet binnen één maand een antwoord komen. Soms mag het later.
    .silence = Vraag het de directeur van het samenwerkingsverband. Helpt dat niet? Schrijf de functionaris gegevensbescherming (FG) daar.
    .warning-three-years = Het samenwerkingsverband bewaart gegevens over gezondheid drie jaar. Vraag dus niet te laat.
    .outcome-granted = Ja, ik kreeg de kopieën
    .outcome-partly = Een deel
    .outcome-refused = Nee

step-dossier-l5 = Vraag het verslag van de commissie van onderzoek
    .lead = Een commissie van onderzoek beslist over hulp of een plek bij cluster 1 of 2. U mag haar verslag inzien.
    .short = U mag het verslag inzien.
    .why = In het verslag staat waarom de commissie zo besliste. Met dat verslag kunt u een gesprek voeren of een geschil beginnen.
    .first = Vraag de instelling om het verslag. Vraag meteen voor welke periode het besluit geldt.
    .whom = De commissie van onderzoek van de instelling.
    .write = U kunt dit schrijven:

        “Wij vragen inzage in het verslag van de commissie van onderzoek over ons kind … (naam), en een kopie. Wilt u ons ook vertellen waarom u dit besluit nam, en tot wanneer het geldt?”
    .bring = Het besluit van de commissie en eerdere verslagen over uw kind.
    .when = Zodra er een besluit is. De wet noemt geen termijn. Ons advies: vraag antwoord binnen twee weken.
    .silence = Vraag het bestuur van de instelling. Daarna kunt u een klacht indienen.
    .warning-sixteen = Is uw kind 16 jaar of ouder? Dan vraagt uw kind het verslag zelf.
    .outcome-granted = Ja, ik kreeg het verslag
    .outcome-partly = Ik mocht het alleen lezen
    .outcome-refused = Nee

step-dossier-gegevens = Beslis welke gegevens u geeft
    .lead = De school vraagt u om rapporten of om toestemming voor onderzoek. U hoeft niet alles te geven. Kies wat uw kind helpt.
    .short = U mag nee zeggen. Kijk eerst naar de gevolgen.
    .why = Zonder gegevens kan de school niet altijd zien welke hulp uw kind nodig heeft. Soms mag zij uw aanmelding dan niet behandelen.
    .first = Vraag op papier waarvoor de school de gegevens nodig heeft. Kies daarna wat u geeft. Een bladzijde of een samenvatting mag ook.
    .whom = De school die om de gegevens vraagt.
    .write = U kunt dit schrijven:

        “U vroeg op … (datum) om … Waarvoor heeft u dit nodig? Wij sturen u … Wij geven geen toestemming voor … omdat … Wilt u ons laten weten of de aanmelding nu compleet is?”
    .bring = De brief van de school en de rapporten die u wilt delen.
    .when = Geef antwoord uiterlijk op de dag die in de brief staat. Die dag schuift niet op.
    .silence = Vraag schriftelijk of uw aanmelding compleet is. Bewaar de bevestiging.
    .warning-untreated = Geeft u te weinig? Dan mag een bijzondere school uw aanmelding buiten behandeling laten. Zij moet u eerst tijd geven om haar aan te vullen. Een openbare school kan dat ook. Bij een bijzondere middelbare school staat de klok intussen niet stil.
    .warning-withdraw = Gaf u toestemming, en wilt u dat niet meer? Schrijf dat aan de school. Vraag wat er dan gebeurt met wat al gedeeld is.
    .outcome-granted = Ja, de school heeft genoeg
    .outcome-partly = De school wil nog meer
    .outcome-refused = De school behandelt mijn aanmelding niet

step-dossier-bezwaar = Maak bezwaar tegen de weigering
    .lead = Is de school openbaar? Dan is haar antwoord een besluit. U kunt binnen zes weken bezwaar maken.
    .short = Alleen bij een openbare school. Binnen zes weken.
    .why = Het bestuur moet opnieuw kijken. Zonder bezwaar kunt u later niet naar de rechter.
    .first = Zoek op welke datum het antwoord verstuurd is. Vul die in. Schrijf daarna kort waarom u het er niet mee eens bent.
    .whom = Het schoolbestuur dat uw verzoek afwees.
    .write = U kunt dit schrijven:

        “Wij maken bezwaar tegen uw besluit van … (datum) over het dossier van ons kind … (naam). Wij zijn het er niet mee eens, want … Wij vragen u om … Een kopie van het besluit doen wij erbij. Wij willen ons verhaal vertellen op een hoorzitting.”

        Zet er de datum, uw naam, uw adres en uw handtekening onder.
    .bring = Uw verzoek, het antwoord en het bewijs dat u het bezwaar verstuurde.
    .when = Binnen zes weken na de dag waarop het antwoord is verstuurd. Posten mag op de laatste dag, als de brief binnen een week aankomt.
    .silence = Vraag na een week of uw bezwaar binnen is. De dag van het besluit ziet u bij de volgende stap.
    .warning-which = Alleen bij een openbare school maakt u bezwaar. Bij een bijzondere school of samenwerkingsschool gaat u naar de rechter. Vraag de school dus of zij openbaar is.
    .warning-paper = Een mail aan het schoolbestuur telt alleen als het bestuur dat goedvindt. Stuur anders een brief, of geef hem af met een bewijs van ontvangst.
    .outcome-granted = Ja, wij krijgen gelijk
    .outcome-partly = Wij krijgen deels gelijk
    .outcome-refused = Nee, het bestuur blijft erbij

step-dossier-bezwaar-besluit = Let op het besluit op uw bezwaar
    .lead = Het bestuur beslist opnieuw over het dossier. Eerst mag u uw verhaal vertellen. U let op de dag.
    .short = U mag uw verhaal doen, daarna beslist het bestuur.
    .why = Is het bestuur te laat? Dan kunt u schrijven dat het te laat is, en daarna naar de rechter.
    .first = Vul in wanneer u uw bezwaar verstuurde. Vul ook de dag van de hoorzitting in, als die er is.
    .whom = Het schoolbestuur.
    .write = Een week voor de laatste dag kunt u mailen:

        “U moet uiterlijk op … (datum) beslissen op ons bezwaar van … (datum). Lukt dat? Wilt u ons de stukken sturen die u gebruikt?”
    .bring = Uw bezwaar, het bewijs van verzending en het verslag van de hoorzitting.
    .when = De laatste dag staat bij deze stap. Nieuwe papieren mogen tot tien dagen voor de hoorzitting.
    .silence = Is de dag voorbij? Dan schrijft u dat het bestuur te laat is. Bel eerst een jurist of het steunpunt.
    .warning-committee = Werkt het bestuur met een commissie voor bezwaren? Dan heeft het twaalf weken, anders zes. Dat de wet voor scholen zo werkt, is onze uitleg.
    .outcome-granted = Ja, wij krijgen gelijk
    .outcome-partly = Wij krijgen deels gelijk
    .outcome-refused = Nee, het bestuur blijft erbij
    .outcome-no-answer = Geen besluit op tijd

step-dossier-beroep = Ga in beroep bij de bestuursrechter
    .lead = Blijft de openbare school bij haar antwoord over het dossier? Dan kunt u binnen zes weken naar de bestuursrechter.
    .short = Alleen na bezwaar bij een openbare school.
    .why = De rechter kijkt of het besluit klopt. Het bestuur moet doen wat de rechter zegt.
    .first = Zoek de datum op het besluit op uw bezwaar. Vul die in. Vraag daarna een jurist of beroep zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht. Het adres staat meestal in het besluit.
    .write = U kunt dit schrijven:

        “Wij gaan in beroep tegen het besluit op bezwaar van … (school) van … (datum). Wij zijn het er niet mee eens, want … Een kopie van het besluit doen wij erbij.”
    .bring = Het besluit op bezwaar, uw bezwaar en uw verzoek.
    .when = Binnen zes weken na de dag waarop het besluit op bezwaar is verstuurd. Met de post: verstuurd vóór het einde, en binnen een week daarna binnen.
    .silence = De rechtbank stuurt eerst een brief over de kosten. U heeft dan vier weken. Het geld moet op tijd op haar rekening staan.
    .warning-fee = De rechtbank vraagt griffierecht: 54 of 200 euro. Vraag haar welk bedrag hier geldt. Deze bedragen golden op 1 juli 2026 en veranderen elk jaar. Kunt u het niet betalen? Zeg dat meteen tegen de rechtbank.
    .warning-ap = Vroeg u de Autoriteit Persoonsgegevens binnen die zes weken om te bemiddelen? Dan mag u tot zes weken na haar bericht nog naar de rechter. Controleer dit eerst.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons deels gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-dossier-ingebrekestelling = Schrijf dat het bestuur te laat is
    .lead = De openbare school is te laat met haar antwoord, of met het besluit op uw bezwaar. U schrijft dat het bestuur nog twee weken heeft. Zo’n brief heet een ingebrekestelling.
    .short = Alleen bij een openbare school die te laat is.
    .why = Antwoordt het bestuur dan nog niet? Dan kunt u naar de rechter omdat er geen besluit is.
    .first = Controleer de laatste dag bij de vorige stap. Is die dag helemaal voorbij? Dan pas schrijft u.
    .whom = Het schoolbestuur.
    .write = U kunt dit schrijven:

        “Op … (datum) vroegen wij om het dossier van ons kind. U had uiterlijk op … (datum) moeten antwoorden. Er is nog geen antwoord. Met deze brief stellen wij u in gebreke. Wij vragen u om binnen twee weken te beslissen.”
    .bring = Uw verzoek en het bewijs dat de school het kreeg.
    .when = Na de laatste dag, en niet heel veel later. Vul in wanneer het bestuur uw brief kreeg. Dan ziet u de twee weken.
    .silence = Na twee weken kunt u naar de bestuursrechter. Bel eerst een jurist of het steunpunt.
    .warning-too-early = Een brief die te vroeg komt, telt niet. Nam de school extra tijd? Wacht dan ook die tijd af. Dat deze weg ook hier geldt, is onze uitleg van de wet.
    .outcome-granted = Ja, ik kreeg alles
    .outcome-partly = Ik kreeg een deel
    .outcome-refused = De school weigert
    .outcome-no-answer = Weer geen antwoord

step-dossier-rechter = Vraag de rechtbank om in te grijpen
    .lead = Is de school bijzonder? Dan vraagt u de rechtbank om de school te laten antwoorden. Dat kan binnen zes weken nadat u het antwoord kreeg.
    .short = Alleen bij een bijzondere school. Geen advocaat nodig.
    .why = De rechtbank kan de school opdragen om het dossier te geven of te verbeteren. Een advocaat is niet verplicht.
    .first = Vul in op welke dag u het antwoord kreeg. Schrijf daarna op één blad wat u vroeg en wat de school zei.
    .whom = De rechtbank, met een verzoekschrift. Vraag de rechtbank welke afdeling dat is.
    .write = U kunt dit schrijven:

        “Wij vragen de rechtbank om … (school) op te dragen ons inzage te geven in het dossier van ons kind … (naam). Op … (datum) vroegen wij erom. Op … (datum) kregen wij dit antwoord: … Kopieën doen wij erbij.”
    .bring = Uw verzoek, het antwoord of de weigering, en uw aantekeningen.
    .when = Binnen zes weken nadat u het antwoord kreeg. Kwam er geen antwoord op tijd? Dan is er geen laatste dag.
    .silence = De rechtbank vertelt wat er gebeurt en wat het kost. Vraag het na als u twee weken niets hoort.
    .warning-receipt = De zes weken tellen vanaf de dag waarop u het antwoord kreeg. Dat is anders dan bij bezwaar.
    .warning-silent = Antwoordde de school te laat of niet? Dan is er geen laatste dag. Wacht toch niet te lang.
    .warning-ap = Vroeg u de Autoriteit Persoonsgegevens binnen die zes weken om te bemiddelen? Dan mag u tot zes weken na haar bericht nog naar de rechter. Controleer dit eerst.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons deels gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-dossier-hoger-beroep = Ga in hoger beroep bij de Raad van State
    .lead = Bent u het niet eens met de rechtbank over het dossier? Dan kunt u binnen zes weken naar de Raad van State.
    .short = Nog één keer naar een rechter.
    .why = Een andere rechter kijkt opnieuw naar de zaak.
    .first = Zoek de datum op de uitspraak. Vraag een jurist of hoger beroep zin heeft.
    .whom = De Afdeling bestuursrechtspraak van de Raad van State.
    .write = U kunt dit schrijven:

        “Wij gaan in hoger beroep tegen de uitspraak van de rechtbank … van … (datum). Wij zijn het er niet mee eens, want … Een kopie van de uitspraak doen wij erbij.”
    .bring = De uitspraak, het besluit op bezwaar en uw beroep.
    .when = Binnen zes weken na de dag waarop de rechtbank de uitspraak verstuurde.
    .silence = U krijgt een brief over de kosten en later een uitnodiging voor een zitting.
    .warning-fee = Het griffierecht was op 1 juli 2026 vaak 297 euro. Dat verandert elk jaar. Vraag de Raad van State welk bedrag hier geldt.
    .outcome-granted = De Raad van State geeft ons gelijk
    .outcome-partly = De Raad van State geeft ons deels gelijk
    .outcome-refused = De Raad van State geeft ons geen gelijk
