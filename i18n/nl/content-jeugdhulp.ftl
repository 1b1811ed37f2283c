# Situation jeugdhulp: youth help and care at school (domain.md ladder j, rows J4 to J7).

situation-jeugdhulp = Jeugdhulp of zorg op school komt niet rond
    .short = Jeugdhulp en zorg
    .intro = Soms heeft een kind meer nodig dan de school kan geven. Denk aan hulp bij gedrag of verdriet, begeleiding thuis, of zorg tijdens de les. Vaak heet dat jeugdhulp. U vraagt die hulp aan de gemeente, maar het kan ook via de huisarts, de jeugdarts of een specialist. De school overlegt mee als dat nodig is.

question-jeugdhulp-need = Wat heeft uw kind nodig?
    .hint = Past meer dan één antwoord? Kies wat nu het meeste haast heeft.
    .why = Niet alle hulp vraagt u op dezelfde plek aan.
    .answer-home = Hulp of behandeling, thuis of ergens anders
    .answer-school = Zorg of begeleiding op school, tijdens de lessen
    .answer-reading = Hulp bij lezen en spelling, of bij dyslexie
    .answer-queue = De hulp is toegezegd, maar begint niet
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-jeugdhulp-door = Heeft u al om hulp gevraagd?
    .hint = Bij de gemeente doet u een aanvraag, bijvoorbeeld bij het wijkteam. Een arts kan uw kind zelf verwijzen.
    .why = Gaat het via een arts? Dan hoeft de gemeente niet eerst te beslissen. Gaat het via de gemeente? Dan loopt er een termijn.
    .answer-doctor = Ja, via huisarts, jeugdarts of specialist
    .answer-gemeente = Ja, op papier of digitaal bij de gemeente
    .answer-oral = Alleen in een gesprek of aan de telefoon
    .answer-no = Nee, nog niet
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-jeugdhulp-decision = Heeft de gemeente al beslist?
    .hint = Dat staat in een brief. De gemeente noemt die brief een besluit of een beschikking.
    .why = Na een besluit loopt er een laatste dag voor u. Is er nog geen besluit? Dan loopt er een laatste dag voor de gemeente.
    .answer-yes = Ja, en ik ben het er niet mee eens
    .answer-agree = Ja, en het is zo goed
    .answer-queue = Ja, maar de hulp begint niet
    .answer-silent = Nee, nog niet
    .answer-late = Nee, en de laatste dag is voorbij
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-jeugdhulp-urgent = Kan uw kind niet wachten?
    .hint = Bijvoorbeeld omdat uw kind thuis zit, of omdat het thuis niet meer gaat.
    .why = Bezwaar kan maanden duren en stopt het besluit niet. Bij haast kunt u de rechter om een tijdelijke beslissing vragen.
    .answer-yes = Nee, het heeft haast
    .answer-no = We redden het nog even
    .answer-unknown = Ik weet het niet

question-jeugdhulp-objection = Heeft u al bezwaar gemaakt?
    .hint = Bezwaar is een brief of formulier aan de gemeente. Een gesprek of een telefoontje telt niet.
    .why = Zonder bezwaar kunt u later niet naar de rechter.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, het is weg
    .answer-unknown = Ik weet het niet

question-jeugdhulp-outcome = Is er al een besluit op uw bezwaar?
    .hint = Dat is de brief waarin de gemeente antwoordt op uw bezwaar.
    .why = Na dat besluit loopt een nieuwe laatste dag voor u.
    .answer-no = Nee, ik wacht nog
    .answer-late = Nee, en de laatste dag van de gemeente is voorbij
    .answer-yes = Ja, er is een besluit
    .answer-unknown = Ik weet het niet

end-jeugdhulp-ask = Vraag de hulp aan
    .text = U heeft twee deuren. De eerste is een arts: de huisarts, de jeugdarts of een specialist. Die kan uw kind zelf verwijzen. De gemeente hoeft dan niet eerst te beslissen. De tweede deur is de gemeente, vaak via het wijkteam. Vraag het daar schriftelijk, dan loopt er een termijn. U mag gratis een vertrouwenspersoon meenemen.

end-jeugdhulp-doctor = De arts verwijst, de gemeente hoeft niet te beslissen
    .text = Vraag de arts waar uw kind terecht kan, en hoe lang de wachttijd is. Vraag ook wat u tot die tijd kunt doen. Zegt de hulpverlener dat de gemeente eerst moet beslissen? Bij een verwijzing door een arts is dat volgens de wet niet nodig. Vraag de arts om dat te zeggen. Vertel de school wat er komt: zij kan nu al iets doen.

end-jeugdhulp-at-school = Breng school en gemeente aan één tafel
    .text = Vraag de school om een gesprek met iemand van de gemeente of de zorg erbij. Vraag wie de zorg betaalt en wie haar geeft. Komt u er niet uit? Een onderwijszorgconsulent denkt gratis mee over zorg op school. De school blijft zelf zorgen voor goed onderwijs voor uw kind.

end-jeugdhulp-reading = Vraag eerst welke hulp de school gaf
    .text = Bij lezen en spelling zijn er vier stappen: de niveaus. Niveau 1 tot en met 3 geeft de school zelf. Pas bij niveau 4 komt er onderzoek naar dyslexie, en als het nodig is een behandeling in de zorg. Vraag de school op papier: welk niveau, hoe lang, en wat was het resultaat? Daarmee kunt u verder.

end-jeugdhulp-queue = De hulp is er op papier, maar begint niet
    .text = Vraag de gemeente en de aanbieder op papier wanneer de hulp begint. Vraag ook wat er nu al kan, of wie wel plek heeft. Gaf de gemeente een besluit? Dan moet zij ook zorgen dat de hulp er komt. Dat is onze uitleg van de wet. Een vertrouwenspersoon helpt u gratis, ook met een klacht. Daarvoor kiest u ook ‘Ik heb een klacht over hoe we behandeld zijn’. Zit uw kind thuis? Kies dan ook ‘Mijn kind zit thuis’.

end-jeugdhulp-find-out = Vraag vandaag of er een besluit is
    .text = Bel de gemeente of het wijkteam. Vraag of er een besluit over jeugdhulp is. Vraag welke datum erop staat, en vraag een kopie. Doe het vandaag: uw zes weken kunnen al lopen.

end-jeugdhulp-wait = De gemeente moet nog beslissen
    .text = Vul in wanneer de gemeente uw aanvraag kreeg. Meestal heeft zij hoogstens acht weken. In de regels van uw gemeente kan een eigen termijn staan. Zij mag ook op tijd een latere dag noemen. Is het erg dringend? Bel dan ook uw huisarts of de jeugdarts.

end-jeugdhulp-overdue = De gemeente is te laat met beslissen
    .text = Controleer eerst of de laatste dag echt voorbij is. Kreeg u een brief met een latere dag? Dan geldt die dag. Is ook die voorbij? Schrijf dan dat de gemeente te laat is. Na twee weken kunt u naar de rechter.

end-jeugdhulp-object = Maak op tijd bezwaar
    .text = U heeft zes weken om bezwaar te maken bij de gemeente. De weken tellen vanaf de dag na het versturen, niet vanaf de dag waarop u het las. Vul de datum op de brief in. Twijfelt u nog? Maak dan toch op tijd bezwaar. Uw redenen mag u later aanvullen. De weg via een arts blijft intussen open.

end-jeugdhulp-waiting = De gemeente moet beslissen op uw bezwaar
    .text = Vul in wanneer u het bezwaar verstuurde. Dan ziet u vóór welke dag de gemeente moet beslissen. Eerst mag u uw verhaal vertellen. Nieuwe papieren stuurt u ruim ervoor.

end-jeugdhulp-late = De gemeente is te laat met uw bezwaar
    .text = Controleer eerst of de laatste dag echt voorbij is. Kijk ook of u een brief kreeg over extra weken. Is de dag voorbij? Schrijf dan dat de gemeente te laat is. Na twee weken kunt u naar de rechter, omdat er geen besluit is.

end-jeugdhulp-court = Kijk of u in beroep wilt
    .text = Lees het besluit op uw bezwaar goed. Vul de datum in die erop staat. U heeft zes weken om in beroep te gaan bij de bestuursrechter. Dat kost geld. Vraag eerst een jurist of de vertrouwenspersoon of het zin heeft.

end-jeugdhulp-again = De gemeente moet opnieuw beslissen
    .text = De rechter gaf u voor een deel gelijk. Lees in de uitspraak wat de gemeente nu moet doen, en vóór wanneer. Komt er een nieuw besluit? Vul dan de nieuwe datum in. Bent u het ook daar niet mee eens? Vraag een jurist wat u dan doet.

end-jeugdhulp-solved = De hulp is geregeld
    .text = Bewaar het besluit of de verwijzing. Kijk tot wanneer het geldt, en zet die dag in uw agenda. Vertel de school wat er komt, zodat zij erop kan aansluiten. Verhuist u? Vraag dan op tijd om de hulp mee te nemen: dat kan tot een jaar.

end-jeugdhulp-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Bel een vertrouwenspersoon, het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Is er nu gevaar? Bel dan meteen uw huisarts of het alarmnummer. Heeft u een brief van de gemeente? Zoek dan de datum op die brief en vul die in.

event-application-sent-jeugdhulp = Aanvraag verstuurd
    .question = Op welke dag stuurde u uw aanvraag aan de gemeente?
    .hint = De dag waarop u het formulier of de brief verstuurde.
event-application-received-jeugdhulp = Aanvraag ontvangen door de gemeente
    .question = Op welke dag kreeg de gemeente uw aanvraag?
    .hint = Kijk in de bevestiging. Heeft u die niet? Bel en vraag het na.
event-data-requested-jeugdhulp = Gemeente vroeg om papieren
    .question = Op welke dag vroeg de gemeente om meer papieren?
    .hint = De datum op de brief of mail van de gemeente.
event-data-supplied-jeugdhulp = Papieren gegeven
    .question = Op welke dag had de gemeente al uw papieren?
    .hint = De dag waarop alles daar binnen was.
event-decision-sent-jeugdhulp = Besluit over jeugdhulp verstuurd
    .question = Welke datum staat op het besluit van de gemeente?
    .hint = De datum op de brief telt, niet de dag waarop u hem kreeg of las.

# --- Steps -----------------------------------------------------------------------------------------

step-vervoer-j4 = Vraag jeugdhulp aan
    .lead = U vraagt hulp voor uw kind. Dat kan via een arts of via de gemeente. U kiest zelf welke deur u neemt.
    .short = Via een arts, of via de gemeente.
    .why = Een huisarts, jeugdarts of specialist mag uw kind zelf verwijzen. Daar is geen besluit van de gemeente voor nodig. Via de gemeente krijgt u wel een besluit, en kunt u bezwaar maken.
    .first = Schrijf op wat er thuis en op school misgaat. Wat heeft u zelf al geprobeerd? Wat zou helpen? Vraag het ook uw kind.
    .whom = De huisarts of de jeugdarts. Of de gemeente, vaak via het wijkteam.
    .write = Vraagt u het aan de gemeente? Dan kunt u dit schrijven:

        “Wij vragen jeugdhulp aan voor ons kind … (naam). Thuis gaat het zo: … Op school gaat het zo: … Wij probeerden al: … Dat is niet genoeg, omdat … Wij vragen om … Wilt u met de school overleggen? Wij krijgen graag een besluit op papier.”
    .bring = Verslagen van school, rapporten en het advies van de jeugdarts. Neem gerust iemand mee.
    .when = Zo snel als het kan. De wet noemt geen termijn voor uw vraag. Ons advies: vraag na twee weken hoe het ervoor staat.
    .silence = Vraag aan de gemeente op welke dag zij uw aanvraag kreeg. Vul die dag in. Dan ziet u vóór wanneer zij moet beslissen.
    .warning-doctor = Zegt iemand dat u eerst langs de gemeente moet? Met een verwijzing van een huisarts, jeugdarts of specialist hoeft dat niet. Zo staat het in de Jeugdwet.
    .warning-own-plan = U mag soms eerst zelf een plan maken met familie en vrienden: een familiegroepsplan. Wij lazen die regel niet zelf: controleer dit eerst bij de gemeente.
    .warning-school = De gemeente overlegt ‘zo nodig’ met de school. Wilt u dat? Vraag er dan zelf om. Vraag ook wat zij aan de school vertelt.
    .warning-moving = Verhuist u naar een andere gemeente? De hulp kan tot een jaar doorgaan, maar u moet er wel om vragen.
    .warning-transport = Kan uw kind niet zelf naar de hulp komen? Als dat nodig is, hoort vervoer naar de hulp erbij. Vraag het meteen mee aan. De gemeente houdt ook rekening met uw geloof en cultuur, en met uw keuze, zoveel als kan.
    .outcome-granted = Ja, de hulp komt er
    .outcome-partly = We krijgen een deel
    .outcome-refused = Nee, de gemeente wijst het af

step-jeugdhulp-vertrouwenspersoon = Vraag een vertrouwenspersoon
    .lead = Een vertrouwenspersoon denkt met u mee. Die is gratis en onafhankelijk van de gemeente en de hulp.
    .short = Gratis en onafhankelijk. Kan altijd.
    .why = U hoeft dit niet alleen te doen. De vertrouwenspersoon legt uit wat kan, gaat mee naar een gesprek en helpt met een klacht of bezwaar. De gemeente moet u vertellen dat die er is.
    .first = Zoek Jeugdstem op internet, of vraag de gemeente wie bij u de vertrouwenspersoon is.
    .whom = De vertrouwenspersoon jeugdhulp, vaak van Jeugdstem. U mag rechtstreeks bellen of mailen: er hoeft niemand tussen te zitten.
    .write = U kunt dit mailen:

        “Wij vragen jeugdhulp voor ons kind en komen er met de gemeente niet uit. Het gaat over … Onze laatste dag is … (datum). Kan iemand ons bellen?”
    .bring = Houd de brief van de gemeente bij de hand, en uw lijstje met datums.
    .when = Altijd. Er is geen termijn. Heeft u een brief met een laatste dag? Bel dan deze week.
    .silence = Vraag de gemeente schriftelijk wie de vertrouwenspersoon is.
    .warning-number = Wij zagen geen nummer op een officiële bladzijde. Zoek het daarom zelf op via de site.
    .warning-clock = Een gesprek stopt uw laatste dag niet.

step-vervoer-j6 = Vraag school en gemeente om samen te praten
    .lead = U vraagt de school om te overleggen met de gemeente of de zorg. Dan kan iedereen zien wie wat doet.
    .short = Eén gesprek, één plan.
    .why = De wet zegt dat de school met de gemeente of de zorg overlegt als dat nodig is. Wacht daar niet op: u kunt er zelf om vragen.
    .first = Kies wie er aan tafel moet: school, gemeente, jeugdarts, hulpverlener. Schrijf op wat u wilt dat er aan het eind ligt.
    .whom = De directeur, met een kopie aan de intern begeleider of zorgcoördinator.
    .write = U kunt dit schrijven:

        “Ons kind … (naam) heeft op school zorg nodig, namelijk … Wij vragen u om te overleggen met de gemeente en met … Wij willen samen vastleggen: wie geeft de zorg, wanneer, en wie betaalt? Wat doet de school tot het zover is? Wij horen graag binnen twee weken welke dag past.”
    .bring = Het plan van de school (ontwikkelingsperspectief, OPP), rapporten en het advies van de jeugdarts.
    .when = Zo snel als het kan. De wet noemt geen termijn. Ons advies: vraag om een dag binnen twee weken.
    .silence = Vraag het schoolbestuur om het overleg te regelen. Vraag de gemeente om zelf de school te bellen.
    .warning-zo-nodig = ‘Zo nodig’ betekent: de school kijkt eerst zelf of het nodig is. Vertel dus waarom overleg nodig is. Zorg van de gemeente vervangt het onderwijs niet: de school houdt volgens ons haar eigen taak.
    .outcome-granted = Er ligt een plan
    .outcome-partly = Er is een gesprek, nog geen plan
    .outcome-refused = De school wil niet overleggen

step-vervoer-j7 = Vraag een onderwijszorgconsulent
    .lead = Een onderwijszorgconsulent kent onderwijs én zorg. Die denkt gratis mee over zorg op school en over wie dat betaalt.
    .short = Gratis. Voor zorg op school.
    .why = School, gemeente en zorg wijzen soms naar elkaar. Iemand van buiten kan hen bij elkaar brengen. Het advies is niet bindend.
    .first = Praat eerst met de school. Meld u daarna aan op de site van Onderwijsconsulenten.
    .whom = Onderwijsconsulenten, via het formulier op onderwijsconsulenten.nl. Schrijf erbij dat het om zorg op school gaat.
    .write = Vul op het formulier in:

        “Ons kind heeft op school deze zorg nodig: … De school zegt … De gemeente zegt … Wij zoeken iemand die met ons meedenkt over wie de zorg geeft en betaalt.”
    .bring = Verslagen van gesprekken, brieven, en het formulier waarmee u toestemming geeft.
    .when = Vóór u een procedure begint. De wet noemt geen termijn.
    .silence = Bel of mail opnieuw. Zit uw kind langer dan vier weken thuis? Schrijf dat er dan bij.
    .warning-lock = Een onderwijszorgconsulent helpt niet als er over dit probleem een juridische procedure loopt. Of bezwaar daarbij hoort, is niet zeker. Vraag dat eerst.
    .warning-clock = Wachten op een consulent stopt uw laatste dag niet.

step-jeugdhulp-besluit = Let op de dag waarop de gemeente beslist
    .lead = De gemeente moet beslissen op uw aanvraag voor jeugdhulp. U let op haar laatste dag.
    .short = De gemeente heeft meestal acht weken.
    .why = De gemeente heeft eigen regels: de verordening. Daar kan een termijn in staan. Staat er geen? Dan heeft zij hoogstens acht weken. Op tijd mag zij u een latere dag noemen.
    .first = Vul in wanneer de gemeente uw aanvraag kreeg. Zoek op of de verordening een termijn noemt. Kreeg u een brief met een latere dag? Vul die ook in.
    .whom = Uw gemeente. Op de brief die u kreeg, staat vaak een naam.
    .write = U kunt dit schrijven:

        “Op … (datum) vroegen wij jeugdhulp aan voor ons kind. Wanneer kreeg u onze aanvraag? Vóór welke dag beslist u? Mist u nog papieren? Laat het ons dan meteen weten.”
    .bring = Uw aanvraag, en het bewijs dat de gemeente haar kreeg.
    .when = De laatste dag staat bij deze stap. Schoolvakanties tellen gewoon mee.
    .silence = Is de dag helemaal voorbij? Dan schrijft u dat de gemeente te laat is. Zo’n brief heet een ingebrekestelling.
    .warning-papers = Vraagt de gemeente om meer papieren? Stuur ze vóór de dag die zij noemt. Zolang zij op u wacht, staat haar klok stil.
    .outcome-granted = Ja, we krijgen wat we vroegen
    .outcome-partly = We krijgen een deel
    .outcome-refused = Nee, de gemeente wijst het af
    .outcome-no-answer = Geen besluit op tijd

step-vervoer-j5 = Maak bezwaar tegen het besluit over jeugdhulp
    .lead = U vraagt de gemeente om haar besluit over jeugdhulp opnieuw te bekijken. Dat kost niets en u heeft geen advocaat nodig.
    .short = Gratis. Geen advocaat nodig.
    .why = Met bezwaar moet de gemeente opnieuw kijken en naar u luisteren. Zonder bezwaar kunt u later niet naar de rechter.
    .first = Zoek de datum op het besluit en vul die in. Lees welke hulp u niet krijgt, en waarom. Bel een vertrouwenspersoon: die helpt gratis met uw brief.
    .whom = Het college van burgemeester en wethouders van uw gemeente. Het adres staat in de brief.
    .write = U kunt dit schrijven:

        “Wij maken bezwaar tegen uw besluit van … (datum) over jeugdhulp voor ons kind … (naam). Wij zijn het er niet mee eens, want … Wij kunnen dit zelf niet oplossen, omdat … Ons kind heeft nodig: … Wij vragen om een nieuw besluit. Wij willen ons verhaal vertellen. Onze redenen vullen wij later aan.”

        Zet er de datum, uw naam, uw adres en uw handtekening onder.
    .bring = Een kopie van het besluit, rapporten en het advies van de jeugdarts. Mist u iets? Stuur uw bezwaar toch op tijd.
    .when = Binnen zes weken na de dag waarop het besluit is verstuurd. Posten mag tot en met de laatste dag. De brief moet dan binnen een week aankomen. U mag het ook digitaal sturen, op de manier die de gemeente noemt. Dan moet het op de laatste dag binnen zijn.
    .silence = Vraag na een week of uw bezwaar binnen is. De gemeente moet daarna beslissen. U ziet haar laatste dag bij een volgende stap.
    .warning-lock = Na deze stap kan een onderwijszorgconsulent over deze zorg misschien niet meer helpen. Of bezwaar telt als juridische procedure, is niet zeker. Vraag dat eerst. Maar laat uw laatste dag niet voorbijgaan.
    .warning-no-suspension = Bezwaar stopt het besluit niet. Is er haast? Vraag dan ook de rechter om een tijdelijke beslissing.
    .warning-doctor = Ook als uw bezwaar loopt, kan een arts uw kind verwijzen. Daar is geen besluit van de gemeente voor nodig.
    .outcome-granted = De gemeente geeft ons gelijk
    .outcome-partly = We krijgen een deel
    .outcome-refused = De gemeente blijft bij haar besluit

step-jeugdhulp-hoorzitting = Vertel de gemeente uw verhaal
    .lead = U mag uw bezwaar over de jeugdhulp uitleggen in een gesprek. Dat heet een hoorzitting. Soms luistert een commissie.
    .short = U mag uw bezwaar uitleggen.
    .why = Hier vertelt u wat niet op papier past. Hoe ziet een gewone dag met uw kind eruit? Dat weet de gemeente vaak niet.
    .first = Vul in op welke dag de hoorzitting is. Vraag de papieren van de gemeente op. Schrijf drie punten op die u zeker wilt zeggen.
    .whom = De gemeente, of de commissie die in de uitnodiging staat.
    .write = Stuur dit briefje bij uw papieren:

        “Voor de hoorzitting van … (datum) sturen wij u deze stukken: … Op de zitting komen: … (namen). Ons belangrijkste punt is …”
    .bring = Het besluit, uw bezwaar, rapporten en één blad met uw drie punten. Neem iemand mee die u vertrouwt.
    .when = Nieuwe papieren mogen tot tien dagen voor de hoorzitting. Ons advies: stuur ze een week eerder.
    .silence = Kreeg u geen uitnodiging? Bel de gemeente en vraag erom. Schrijf op met wie u sprak.
    .warning-papers = Of de tiende dag zelf nog telt, is niet zeker. Ga uit van de elfde dag voor de zitting, of eerder.
    .outcome-granted = Het advies geeft ons gelijk
    .outcome-partly = Het advies geeft ons deels gelijk
    .outcome-refused = Geen advies, of het geeft ons geen gelijk

step-jeugdhulp-bezwaar-besluit = Let op de dag van het besluit op uw bezwaar
    .lead = De gemeente kijkt opnieuw naar de jeugdhulp. U let op haar laatste dag.
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

step-jeugdhulp-ingebrekestelling = Schrijf dat de gemeente te laat is
    .lead = De gemeente besliste niet op tijd over de jeugdhulp. U schrijft dat zij nog twee weken heeft. Zo’n brief heet een ingebrekestelling.
    .short = Als de gemeente te laat beslist.
    .why = Beslist zij daarna nog niet? Dan kunt u naar de rechter omdat er geen besluit is. Ook moet de gemeente dan misschien geld betalen.
    .first = Controleer de laatste dag van de gemeente. Is die dag helemaal voorbij? Dan pas schrijft u.
    .whom = Uw gemeente.
    .write = U kunt dit schrijven:

        “Op … (datum) kreeg u onze aanvraag / ons bezwaar over de jeugdhulp. U had uiterlijk op … (datum) moeten beslissen. Er is nog geen besluit. Met deze brief stellen wij u in gebreke. Wij vragen u om binnen twee weken te beslissen.”
    .bring = Een kopie van uw aanvraag of bezwaar, met het bewijs dat de gemeente het kreeg.
    .when = Na de laatste dag, en niet heel veel later. Vul in wanneer de gemeente uw brief kreeg. Dan ziet u de twee weken.
    .silence = Na twee weken kunt u in beroep bij de bestuursrechter, omdat er geen besluit is. Die beslist dan meestal zonder zitting, binnen acht weken.
    .warning-too-early = Een ingebrekestelling die te vroeg komt, telt niet. Schoof de laatste dag op door een weekend of feestdag? Wacht dan ook die dag af. Kreeg u een brief over extra weken? Wacht dan ook die weken af.
    .warning-penalty = Na die twee weken moet de gemeente u misschien een dwangsom betalen. Dat is 23 euro per dag. Na twee weken is het 35, en na vier weken 45. Het duurt hoogstens 42 dagen, samen 1.442 euro. Wacht u veel te lang met uw brief? Dan krijgt u niets.
    .outcome-granted = De gemeente geeft ons nu gelijk
    .outcome-partly = We krijgen een deel
    .outcome-refused = De gemeente wijst het af
    .outcome-no-answer = Na twee weken is er nog niets

step-jeugdhulp-vovo = Vraag de rechter om een snelle, tijdelijke beslissing
    .lead = Kan uw kind niet wachten op hulp? Dan kan de rechter een tijdelijke beslissing nemen. Dat heet een voorlopige voorziening.
    .short = Alleen bij haast, en alleen naast bezwaar of beroep.
    .why = Bezwaar stopt het besluit niet. De rechter kan wel zeggen wat er tot het nieuwe besluit gebeurt.
    .first = Maak eerst bezwaar. Schrijf daarna op waarom uw kind niet kan wachten. Vraag een jurist of dit zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht.
    .write = U kunt dit schrijven:

        “Wij maakten op … (datum) bezwaar tegen het besluit van de gemeente … over de jeugdhulp. Wij vragen u om een voorlopige voorziening. Ons kind kan niet wachten, omdat … Wij vragen u om … Een kopie van ons bezwaar doen wij erbij.”
    .bring = Een kopie van uw bezwaar en van het besluit.
    .when = Zolang uw bezwaar of beroep loopt, en alleen als er haast is. Papieren mogen tot één dag voor de zitting. Ons advies: stuur ze minstens twee dagen ervoor.
    .silence = De rechter plant zo snel mogelijk een zitting. Bel de rechtbank als u na twee weken niets hoort.
    .warning-fee = De rechtbank vraagt griffierecht: 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. U heeft twee weken om te betalen, of minder.
    .warning-lapses = De tijdelijke beslissing vervalt als u na het besluit op bezwaar niet op tijd in beroep gaat.
    .outcome-granted = De rechter helpt nu al
    .outcome-partly = De rechter helpt voor een deel
    .outcome-refused = De rechter wijst het af

step-jeugdhulp-beroep = Ga in beroep bij de bestuursrechter
    .lead = Blijft de gemeente bij haar besluit over de jeugdhulp? Dan kunt u binnen zes weken in beroep bij de bestuursrechter.
    .short = Beroep bij de rechtbank. Alleen als bezwaar niet helpt.
    .why = De rechter kijkt of het besluit klopt. De gemeente moet doen wat de rechter zegt.
    .first = Zoek de datum op het besluit op uw bezwaar. Vul die in. Vraag daarna een jurist of beroep zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht. Het adres hoort in het besluit te staan.
    .write = U kunt dit schrijven:

        “Wij gaan in beroep tegen het besluit op bezwaar van de gemeente … van … (datum). Het gaat over de jeugdhulp. Wij zijn het er niet mee eens, want … Een kopie van het besluit doen wij erbij.”
    .bring = Het besluit op bezwaar, uw bezwaar, het eerste besluit en rapporten.
    .when = Binnen zes weken na de dag waarop het besluit op bezwaar is verstuurd. Stuurt u het met de post? Dan moet het vóór het einde op de post zijn. Het moet binnen een week daarna aankomen.
    .silence = De rechtbank stuurt eerst een brief over de kosten. U heeft dan vier weken. Het geld moet op tijd op haar rekening staan, anders wordt uw zaak niet behandeld.
    .warning-fee = De rechtbank vraagt griffierecht: 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. Kunt u het niet betalen? Zeg dat meteen tegen de rechtbank. Geeft de gemeente toe? Dan krijgt u het geld terug.
    .warning-no-decision = Komt er geen besluit, ook niet binnen twee weken na uw ingebrekestelling? Dan gaat u in beroep omdat er geen besluit is. De zes weken gelden dan niet, maar wacht niet te lang.
    .warning-lapses = Kreeg u eerder een voorlopige voorziening? Die vervalt als u de zes weken voor beroep voorbij laat gaan.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De gemeente moet opnieuw beslissen
    .outcome-refused = De rechter geeft ons geen gelijk

step-jeugdhulp-hoger-beroep = Ga in hoger beroep
    .lead = Bent u het niet eens met de rechtbank over de jeugdhulp? Dan kunt u binnen zes weken naar een hogere rechter.
    .short = Nog één keer naar een rechter.
    .why = Een andere rechter kijkt opnieuw naar de zaak.
    .first = Zoek de datum op de uitspraak. Lees onderaan bij welke rechter u terecht kunt. Vraag een jurist of het zin heeft.
    .whom = De rechter die onderaan de uitspraak staat.
    .write = U kunt dit schrijven:

        “Wij gaan in hoger beroep tegen de uitspraak van de rechtbank … van … (datum). Wij zijn het er niet mee eens, want … Een kopie van de uitspraak doen wij erbij.”
    .bring = De uitspraak, het besluit op bezwaar en uw beroep.
    .when = Binnen zes weken na de dag waarop de rechtbank de uitspraak verstuurde.
    .silence = U krijgt een brief over de kosten en later een uitnodiging voor een zitting.
    .warning-which = Bij jeugdhulp is dat waarschijnlijk de Centrale Raad van Beroep, niet de Raad van State. Wij zijn daar niet zeker van: controleer dit eerst.
    .warning-fee = Hoger beroep kost geld. Vraag vooraf hoeveel.
    .warning-no-appeal = Niet tegen elke uitspraak kan hoger beroep. Een uitspraak zonder zitting is er zo een: dan kunt u binnen zes weken in verzet. Ook tegen een voorlopige voorziening kan het niet.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De gemeente moet opnieuw beslissen
    .outcome-refused = De rechter geeft ons geen gelijk
