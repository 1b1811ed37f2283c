# Situation instelling: cluster 1 (sight) and cluster 2 (hearing and language).

situation-instelling = Mijn kind is doof, slechthorend, blind of slechtziend, of heeft een taalontwikkelingsstoornis
    .short = Horen, taal of zien (cluster 1 of 2)
    .intro = Voor deze kinderen zijn er eigen scholen. Die heten in de wet een instelling: cluster 1 voor zien, cluster 2 voor horen en taal. Een commissie van onderzoek (CvO) van de instelling beslist. Zij kan een plek geven, of begeleiding op de gewone school. Er is geen samenwerkingsverband bij nodig, en geen toelaatbaarheidsverklaring.

question-instelling-about = Waar gaat het nu om?
    .hint = Bij een taalontwikkelingsstoornis (TOS) gaat praten of taal begrijpen heel moeilijk.
    .why = Bij elk antwoord horen andere stappen. Soms loopt er een laatste dag.
    .answer-start = Ik wil mijn kind aanmelden of laten onderzoeken
    .answer-waiting = Mijn kind is aangemeld, het gaat om het antwoord
    .answer-place = Mijn kind krijgt geen plek, en die is wel nodig
    .answer-guidance = Het gaat om begeleiding op de gewone school
    .answer-period = De periode van de plek of begeleiding loopt af
    .answer-removal = De instelling wil mijn kind van school sturen
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-instelling-answer = Wat heeft de instelling geantwoord?
    .hint = Kies het laatste antwoord dat u kreeg.
    .why = De instelling moet binnen zes weken beslissen. Zij mag één keer vier weken extra nemen.
    .answer-waiting = Nog niets, en de tijd is nog niet om
    .answer-late = Nog niets, en de laatste dag is voorbij
    .answer-refused = Mijn kind krijgt geen plek, op papier
    .answer-oral = Mijn kind krijgt geen plek, maar niet op papier
    .answer-admitted = Mijn kind krijgt een plek
    .answer-unknown = Ik weet het niet

question-instelling-paper = Heeft u dat besluit op papier?
    .hint = Het gaat om een brief van de commissie van onderzoek of van het bestuur van de instelling.
    .why = De datum op de brief telt voor uw laatste dagen. Een telefoontje is geen besluit.
    .answer-yes = Ja, er is een brief
    .answer-no = Nee, het is alleen verteld
    .answer-unknown = Ik weet het niet

question-instelling-urgent = Moet er snel iets gebeuren?
    .hint = Bijvoorbeeld omdat uw kind thuis zit, of niet meer mee kan komen.
    .why = Bezwaar duurt weken en verandert intussen niets. Bij haast kan een rechter helpen.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-instelling-objection = Heeft u al bezwaar gemaakt?
    .hint = Bezwaar is een brief aan het bestuur van de instelling. Een gesprek of een telefoontje telt niet.
    .why = Na uw bezwaar moet het bestuur opnieuw beslissen.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, de brief is weg
    .answer-unknown = Ik weet het niet

question-instelling-outcome = Is er al een besluit op uw bezwaar?
    .hint = Dat is de brief waarin het bestuur antwoordt op uw bezwaar.
    .why = Na dat besluit loopt soms een nieuwe laatste dag voor u.
    .answer-no = Nee, ik wacht nog
    .answer-late = Nee, en de laatste dag van het bestuur is voorbij
    .answer-yes = Ja, er is een besluit
    .answer-unknown = Ik weet het niet

end-instelling-apply = Meld uw kind schriftelijk aan
    .text = Zoek welke instelling in uw regio bij uw kind past. Vraag hoe u aanmeldt en welke onderzoeken nodig zijn. Meld uw kind daarna schriftelijk aan en bewaar het bewijs. Vul de datums hier in. Dan ziet u wanneer er een besluit moet zijn. Praat intussen met de gewone school over hulp voor nu.

end-instelling-wait = De instelling moet nog beslissen
    .text = Vul in wanneer u uw kind aanmeldde en wanneer de instelling dat kreeg. Dan ziet u de laatste dag. Vraagt zij om gegevens? Vul dat ook in, want dan staat de klok van de instelling vaak stil. Vraag de commissie van onderzoek alvast om een gesprek over wat zij denkt.

end-instelling-late = Er had al een besluit moeten zijn
    .text = Controleer eerst de laatste dag. Kreeg u een brief over extra weken? Loopt er een zaak bij de geschillencommissie? Dan mag het langer duren. Is de dag echt voorbij? Vraag dan schriftelijk om meteen te beslissen. Bij een openbare instelling kunt u het bestuur in gebreke stellen. Bij een bijzondere kan de gewone rechter helpen. Bel eerst iemand die meedenkt.

end-instelling-ask-paper = Vraag het besluit op papier
    .text = Vraag het besluit van de commissie van onderzoek, met de redenen. Vraag ook het verslag erbij. Dat mag u lezen. Komt de brief? Vul dan meteen de datum in: daarna lopen er twee laatste dagen van zes weken. De ene is voor bezwaar, de andere voor de geschillencommissie.

end-instelling-guidance = Vraag begeleiding bij de instelling en hulp op school
    .text = De commissie van onderzoek beslist of uw kind begeleiding krijgt, en voor hoelang. Bent u het niet eens? Praat met de commissie. Daarna kunt u binnen zes weken naar de geschillencommissie. Vul daarvoor de datum van het besluit in. De wet noemt bezwaar niet bij begeleiding. Dat is onze uitleg. Vraag de instelling of haar eigen regels het toelaten. De gewone school moet intussen zelf ook hulp geven. Gaat het daar mis? Begin dan bij ‘Mijn kind krijgt niet de hulp die nodig of beloofd is’.

end-instelling-period = Regel het vervolg voordat de periode afloopt
    .text = Een plek of begeleiding geldt voor een periode. Vóór het einde kijkt de commissie van onderzoek opnieuw. Vul in wanneer de periode eindigt. Vraag nu al wanneer zij kijkt en wat zij van u nodig heeft. Bent u het niet eens met het nieuwe besluit? Vul dan de datum op die brief in. Dan ziet u uw laatste dagen.

end-instelling-removal = Kijk bij verwijdering
    .text = Ook een instelling moet u horen voordat zij uw kind verwijdert. Zij moet een andere school zoeken. Lukt dat aantoonbaar acht weken niet? Dan mag een school van cluster 1 of 2 toch verwijderen. Begin bij ‘De school wil mijn kind van school sturen’, en kies daar de soort school ‘horen, taal of zien’. Daar ziet u uw laatste dagen.

end-instelling-find-out = Vraag wat er is besloten
    .text = Bel de instelling. Vraag of de commissie van onderzoek iets besloot, en welke datum erop staat. Vraag ook een kopie van het besluit en van het verslag. Doe dat vandaag, want uw zes weken kunnen al lopen. Is er nog niets besloten? Meld uw kind dan schriftelijk aan.

end-instelling-object = Maak op tijd bezwaar, en ga naar de commissie
    .text = U heeft twee laatste dagen. Binnen zes weken maakt u bezwaar bij het bestuur van de instelling. Binnen zes weken kunt u ook naar de geschillencommissie. Doe allebei: elk kijkt op een eigen manier. Vraag de instelling ook naar haar eigen regels. De datum op de brief telt, niet de dag waarop u hem las. Vul die datum in.

end-instelling-waiting = Het bestuur moet nu beslissen
    .text = Vul in wanneer u bezwaar maakte en wanneer het bestuur de brief kreeg. Dan ziet u vóór welke dag het moet beslissen. Het moet u eerst horen. Ging u ook naar de geschillencommissie? Dan wacht het bestuur op dat oordeel. Deed u dat nog niet? Kijk dan of die laatste dag nog niet voorbij is.

end-instelling-court = Kijk of u naar de rechter wilt
    .text = Lees het besluit op uw bezwaar goed en vul de datum in. Is de instelling openbaar? Dan kunt u binnen zes weken in beroep bij de bestuursrechter. Is zij bijzonder? Dan gaat u naar de gewone rechter. Bel eerst een jurist. Vraag ook wat de gewone school nu al kan doen.

end-instelling-solved = Uw kind krijgt een plek of begeleiding
    .text = Vraag het besluit op papier, met de periode erbij. Vul hier in wanneer die periode eindigt: dan vergeet u het vervolg niet. Spreek af wie er in de klas helpt en wanneer u samen kijkt hoe het gaat. Vraag uw kind wat het zelf prettig vindt.

end-instelling-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen, of het loopt vast. Bel Ouders & Onderwijs, of de organisatie voor ouders van kinderen zoals het uwe. Zit uw kind op een gewone school? Dan helpt ook het ouder- en jeugdsteunpunt. Heeft u een brief? Zoek de datum op die brief en vul die in. Misschien loopt er een laatste dag.

# --- Steps -----------------------------------------------------------------------------------------

step-instelling-aanmelden = Meld uw kind aan bij de instelling
    .lead = U meldt uw kind schriftelijk aan bij een school voor horen, taal of zien. Een commissie van onderzoek (CvO) kijkt wat uw kind nodig heeft.
    .short = Op papier, met een bewijs.
    .why = De commissie beslist over een plek, of over begeleiding op de gewone school. Zonder aanmelding gebeurt er niets. De termijn van zes weken begint als de instelling uw aanmelding krijgt.
    .first = Vraag welke onderzoeken en verslagen de commissie wil zien. Vraag ook naar haar eigen regels en hoelang het duurt. Zoek daarna de verslagen bij elkaar.
    .whom = De instelling in uw regio. De gewone school of de arts weet vaak welke dat is.
    .write = U kunt dit schrijven:

        “Hierbij melden wij ons kind … (naam) aan. Ons kind is … (doof, slechthorend, blind, slechtziend) of heeft een taalontwikkelingsstoornis. Wij vragen om een plek / om begeleiding op de gewone school. De verslagen doen wij erbij. Wilt u de ontvangst bevestigen? Vóór welke dag beslist u?”
    .bring = Verslagen van onderzoek naar horen, taal of zien, het plan van de gewone school en het onderwijskundig rapport.
    .when = Als het kan tien weken vóór de eerste schooldag. Later mag ook.
    .silence = Vraag na een week of de aanmelding binnen is. Krijgt u geen bevestiging? Geef dan een kopie af en laat tekenen voor ontvangst.
    .warning-no-tlv = Een toelaatbaarheidsverklaring is hier niet nodig. Het samenwerkingsverband beslist hier niet over.
    .warning-age = Vanaf welke leeftijd u kunt aanmelden, hangt af van uw kind. Is uw kind doof of slechthorend? Dan kan het vanaf twee jaar. Heeft uw kind een taalontwikkelingsstoornis, of is het blind of slechtziend? Dan kan het vanaf drie jaar.
    .warning-own-rules = Elke instelling heeft ook eigen regels. Wij konden die niet lezen. Vraag ernaar en controleer ze.
    .outcome-granted = De instelling bevestigt de aanmelding
    .outcome-partly = De instelling wil eerst meer gegevens
    .outcome-refused = De instelling neemt de aanmelding niet aan

step-instelling-besluit = Volg wat de instelling beslist
    .lead = De instelling moet binnen zes weken beslissen over uw aanmelding. Een commissie van onderzoek (CvO) kijkt wat uw kind nodig heeft. U let op de dag.
    .short = De instelling moet binnen zes weken beslissen.
    .why = De instelling mag één keer vier weken extra nemen. Dat moet zij u dan laten weten. Wie de dagen kent, kan er op tijd iets van zeggen.
    .first = Vul in wanneer u aanmeldde en wanneer de instelling dat kreeg. Vraagt zij om gegevens? Vul dan in wanneer, en wanneer u ze gaf.
    .whom = De instelling waar u uw kind aanmeldde. Over de toelating beslist het bestuur.
    .write = U kunt dit schrijven:

        “U kreeg onze aanmelding op … (datum). Vóór welke dag beslist u? Mist er nog iets? Laat het ons dan deze week weten. Wilt u ons het besluit en het verslag van de commissie op papier sturen?”
    .bring = Het bewijs van uw aanmelding, en kopieën van wat u gaf.
    .when = De dag staat bij deze stap zodra u de datums invult. Vraagt de instelling iets vóór een bepaalde dag? Die dag is hard.
    .silence = Is de dag voorbij? Vraag dan schriftelijk om meteen te beslissen. Bij een openbare instelling kunt u het bestuur in gebreke stellen. Bij een bijzondere kan de gewone rechter helpen.
    .warning-no-duty = De regels over zorgplicht gelden niet voor toelating tot een instelling. Zij hoeft dus geen andere school te zoeken als zij weigert. De gewone school heeft die plicht wel.
    .warning-data = Vraagt de instelling om gegevens? U hoeft niet alles te geven. Maar dan kan zij uw aanmelding soms laten liggen. In die tijd staat haar klok stil.
    .warning-temporary = Is er tien weken na uw aanmelding geen besluit? Dan kunt u soms een tijdelijke plek vragen. Uw kind moet dan vier jaar zijn. Dove en slechthorende kinderen kunnen het vanaf drie jaar vragen. Het kan niet als uw kind al op een andere school van dezelfde soort zit. Dat dit ook voor een instelling geldt, is onze uitleg van de wet.
    .outcome-granted = Mijn kind krijgt wat nodig is
    .outcome-partly = Wel begeleiding, geen plek
    .outcome-refused = Mijn kind krijgt niets
    .outcome-no-answer = Er is geen besluit en de dag is voorbij

step-instelling-m1 = Praat met de commissie van onderzoek
    .lead = Iemand van de commissie van onderzoek (CvO) moet met u bespreken wat zij vindt. U vraagt dat gesprek, en het verslag.
    .short = Vraag het gesprek en het verslag.
    .why = In het verslag staat waarop het besluit rust. Misschien mist er een onderzoek, of is uw kind veranderd. Dan kan de commissie opnieuw kijken. Dat gaat sneller dan een procedure.
    .first = Vraag het verslag en lees het rustig. Streep aan wat niet klopt of mist. Vraag daarna de arts, logopedist of behandelaar wat die ervan vindt.
    .whom = De vertegenwoordiger van de commissie van onderzoek, via de instelling.
    .write = U kunt dit schrijven:

        “Wij willen graag met u praten over uw conclusies van … (datum). Wilt u ons vooraf het hele verslag sturen? Wij missen daarin … Volgens … (deskundige) heeft ons kind nodig: … Wij vragen u om opnieuw te kijken.”
    .bring = Het besluit, het verslag, en nieuwe rapporten als u die heeft.
    .when = Snel na het besluit. De wet noemt geen termijn. Ons advies: vraag om een gesprek binnen twee weken.
    .silence = Vraag het bestuur van de instelling om het gesprek te regelen. Wacht niet tot uw laatste dag voorbij is.
    .warning-clock = Praten stopt uw laatste dagen niet. Voor bezwaar en voor de geschillencommissie lopen uw zes weken door.
    .warning-inzage = U mag het verslag lezen. Vanaf 16 jaar mag uw kind dat zelf.
    .outcome-granted = De commissie verandert haar besluit
    .outcome-partly = De commissie doet een ander voorstel
    .outcome-refused = De commissie blijft erbij

step-instelling-gewone-school = Vraag de gewone school nu om hulp
    .lead = Zit uw kind op een gewone school? Dan moet die school zelf ook zorgen voor onderwijs dat past. Dat blijft zo, wat de instelling ook beslist.
    .short = De eigen school houdt haar plicht.
    .why = Een besluit over cluster 1 of 2 kan weken duren. Uw kind zit nu in de klas. De school kan vandaag al iets doen, zoals een andere plek in het lokaal of rustige instructie.
    .first = Vraag uw kind wat het mist in de klas. Vraag daarna de school wie erover gaat. Is er een plan (ontwikkelingsperspectief)? Lees wat er over horen, taal of zien in staat.
    .whom = De intern begeleider of zorgcoördinator en de directeur van de gewone school.
    .write = U kunt dit schrijven:

        “Ons kind kan de les niet goed volgen, want … Wij wachten op een besluit van … (instelling). Wilt u nu al deze hulp geven: … Wilt u dit in het plan van ons kind zetten? Wij willen graag binnen twee weken samen praten, met iemand van de instelling erbij.”
    .bring = Het plan van de school, rapporten, en wat de schoolgids over hulp zegt.
    .when = Nu. De wet noemt geen termijn. Ons advies: vraag om een gesprek binnen twee weken.
    .silence = Vraag het aan het schoolbestuur en aan het samenwerkingsverband. Voor hulp van de gewone school denkt dat wel mee.
    .warning-both = De gewone school en de instelling wijzen soms naar elkaar. De plicht van de gewone school stopt niet omdat er een instelling is. Lukt het niet? Begin dan bij ‘Mijn kind krijgt niet de hulp die nodig of beloofd is’.
    .outcome-granted = De school geeft de hulp
    .outcome-partly = De school geeft een deel van de hulp
    .outcome-refused = De school geeft geen hulp

step-instelling-herbeoordeling = Vraag op tijd het nieuwe besluit
    .lead = De commissie van onderzoek (CvO) geeft een plek of begeleiding voor een periode. Vóór het einde kijkt zij opnieuw wat uw kind nodig heeft.
    .short = Vóór het einde kijkt de commissie opnieuw.
    .why = Zonder nieuw besluit is niet duidelijk wat er na die dag gebeurt. Wie op tijd vraagt, voorkomt een gat.
    .first = Zoek in het besluit tot wanneer het geldt. Vul die dag in. Vraag daarna wat de commissie van u en van de school nodig heeft.
    .whom = De commissie van onderzoek, via de instelling.
    .write = U kunt dit schrijven:

        “De plek / begeleiding van ons kind loopt tot … (datum). Wanneer kijkt u opnieuw? Welke verslagen heeft u nodig? Wij vinden dat ons kind nog nodig heeft: … Ons kind zegt zelf: …”
    .bring = Het laatste besluit, nieuwe rapporten, en de woorden van uw kind.
    .when = Vóór het einde van de periode moet de commissie opnieuw kijken. Ons advies: vraag er drie maanden eerder naar.
    .silence = Vraag het bestuur van de instelling schriftelijk om een besluit. Vraag ook wat er gebeurt als het te laat komt.
    .warning-after = Komt er een nieuw besluit waar u het niet mee eens bent? Dan beginnen uw zes weken op de dag na de datum van die brief. Vul die datum in.
    .outcome-granted = De plek of begeleiding gaat door
    .outcome-partly = Het wordt minder of anders
    .outcome-refused = De plek of begeleiding stopt
    .outcome-no-answer = De periode is voorbij, zonder nieuw besluit

step-instelling-m2 = Maak bezwaar bij de instelling
    .lead = Krijgt uw kind geen plek op een school voor horen, taal of zien? Dan vraagt u het bestuur om opnieuw te beslissen. Dat heet bezwaar. Een advocaat is niet nodig.
    .short = Binnen zes weken. Geen advocaat nodig.
    .why = Het bestuur moet dan opnieuw beslissen en u eerst horen. Het vraagt ook de inspecteur om raad.
    .first = Zoek de datum op de brief. Vul die hier in. Vraag daarna het verslag van de commissie van onderzoek (CvO). Wacht daar niet op met uw bezwaar.
    .whom = Het bestuur van de instelling, op het adres in de brief.
    .write = U kunt dit schrijven:

        “Wij maken bezwaar tegen uw besluit van … (datum) over ons kind … (naam). Ons kind krijgt geen plek op … (school). Wij zijn het er niet mee eens, want … Volgens … (deskundige) heeft ons kind nodig: … Wij vragen u om een nieuw besluit. Wij willen eerst met u praten. Een kopie van het besluit doen wij erbij.”

        Zet er de datum, uw naam, uw adres, de naam en het adres van de school en uw handtekening onder.
    .bring = Het besluit, het verslag van de commissie en rapporten. Bewaar zelf een kopie van uw bezwaar en het bewijs dat u het verstuurde of afgaf.
    .when = Binnen zes weken na de datum op de brief. Bij een bijzondere instelling moet de brief dan binnen zijn. Bij een openbare mag hij op de laatste dag op de post. Hij moet dan binnen een week daarna aankomen. Ons advies: geef hem altijd een week eerder af.
    .silence = Vraag na een week of uw bezwaar binnen is. Het bestuur heeft vier weken om te beslissen. Hierna ziet u vanaf welke dag die weken tellen.
    .warning-guidance = Gaat het alleen om begeleiding op de gewone school? De wet noemt bezwaar bij toelating en verwijdering. Over begeleiding kunt u naar de geschillencommissie. Vraag de instelling ook of haar eigen regels bezwaar toelaten. Dit is onze uitleg van de wet.
    .warning-own-rules = Instellingen hebben soms eigen regels voor bezwaar. Wij konden die niet lezen. Vraag ernaar en controleer dit eerst. Ga intussen uit van zes weken.
    .warning-lock = Na deze stap kan een onderwijsconsulent vaak niet meer helpen. Of bezwaar telt als juridische procedure, is niet zeker. Vraag dat eerst. Maar laat uw laatste dag niet voorbijgaan.
    .warning-received = Een bijzondere instelling is geen overheid. De regel dat posten op de laatste dag genoeg is, geldt daar niet. Dat is onze uitleg van de wet. Zorg dus dat de brief op tijd binnen is. Laat tekenen voor ontvangst.
    .warning-email = E-mail is bij een schoolbestuur niet altijd genoeg. Stuur uw bezwaar aangetekend of geef het af met een bewijs. Mailen kan alleen als het bestuur dat goedvindt.
    .warning-no-suspension = Bezwaar verandert het besluit nog niet. Tot er een nieuw besluit is, hoeft de instelling uw kind niet toe te laten.
    .warning-gpo-too = De geschillencommissie heeft een eigen termijn van zes weken. Bezwaar en de commissie mogen tegelijk. Doe allebei, en allebei op tijd.
    .warning-adult = Is uw kind 18 jaar of ouder? Dan maakt uw kind zelf bezwaar.
    .outcome-granted = Het bestuur geeft ons gelijk
    .outcome-partly = Het bestuur doet een ander voorstel
    .outcome-refused = Het bestuur blijft erbij

step-instelling-m3 = Ga naar de geschillencommissie
    .lead = De Geschillencommissie passend onderwijs (GPO) kan kijken of het besluit van de commissie van onderzoek (CvO) klopt. Het is gratis en u heeft geen advocaat nodig.
    .short = Onafhankelijk oordeel. Gratis. Niet bindend.
    .why = Deze commissie gaat over het besluit over een plek of begeleiding. Zij gaat ook over toelating, verwijdering en het plan van uw kind. Het bestuur hoeft het oordeel niet te volgen, maar moet wel uitleggen waarom niet.
    .first = Zoek de datum op het besluit. Maak van al uw papieren één pdf. Schrijf op één blad wat er gebeurde en wat u vraagt.
    .whom = De Geschillencommissie passend onderwijs, via ‘Zaak indienen’ op onderwijsgeschillen.nl. U en het bestuur van de instelling zijn de twee partijen.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over het besluit van de commissie van onderzoek van … (instelling) van … (datum). Ons kind krijgt geen plek / geen begeleiding / te weinig begeleiding. Volgens ons klopt dat niet, want … Wij vragen om snelle behandeling, omdat …”
    .bring = Het besluit, het verslag van de commissie van onderzoek, rapporten en mails. Stuur alles in één keer, het liefst in één pdf.
    .when = Binnen zes weken na de datum op het besluit. De commissie stelt die termijn zelf. Ga uit van een harde dag. Dien het in op een werkdag ervoor.
    .silence = De commissie geeft binnen tien weken haar oordeel. Schoolvakanties tellen mee. Vraag om een snelle procedure als uw kind thuis zit. Controleer eerst of die nog bestaat.
    .warning-lock = Of een onderwijsconsulent nog helpt als deze zaak loopt, is niet zeker. Vraag dat eerst. Laat uw laatste dag niet voorbijgaan.
    .warning-hard = Deze termijn komt uit de regels van de commissie, niet uit de wet. Valt de laatste dag in een weekend of op een feestdag? Reken er dan niet op dat hij opschuift. Bent u te laat? Leg uit waarom u niet eerder kon.
    .warning-own-clock = De commissie stopt de klok van het bestuur voor zijn besluit op uw bezwaar. Uw eigen zes weken om bezwaar te maken stoppen niet.
    .warning-reply = Het bestuur moet schriftelijk zeggen wat het met het oordeel doet. De wet noemt daarvoor geen termijn. Vraag dus zelf om een antwoord op papier.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons deels gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
    .outcome-no-answer = Er is geen oordeel en de dag is voorbij

step-instelling-m4 = Kies een andere weg: klacht of College
    .lead = Ging de instelling of de school niet goed met u om? Dan kunt u een klacht indienen. Gaat het om een aanpassing die uw kind nodig heeft? Dan is er het College voor de Rechten van de Mens.
    .short = Een oordeel, niet bindend.
    .why = Een klacht gaat over hoe het ging. Het College zegt of uw kind slechter is behandeld door de beperking. Een school moet een nodige aanpassing doen. Dat hoeft alleen niet als het een te grote last is.
    .first = Schrijf in één zin op wat er mis ging. Past dat bij ‘niet goed behandeld’ of bij ‘geen aanpassing gekregen’? Zoek in de schoolgids de klachtenregeling.
    .whom = Voor een klacht: eerst het bestuur, daarna de commissie in de klachtenregeling. Vaak is dat de Landelijke Klachtencommissie Onderwijs (LKC). Voor een aanpassing: het College, via het formulier op de site.
    .write = U kunt dit schrijven:

        “Onze klacht gaat over … Op … (datum) gebeurde … Wij praatten erover met … Ons kind heeft … en heeft deze aanpassing nodig: … Wij vroegen dat op … (datum). Het antwoord was … Wij willen graag dat …”
    .bring = Het besluit, uw brieven, en een verklaring van een arts of deskundige.
    .when = In de klachtenregeling staat tot wanneer een klacht kan. Bij de landelijke commissie is dat één jaar. Voor het College is er geen vaste termijn. Ons advies: wacht niet langer dan een paar maanden.
    .silence = Na een oordeel over uw klacht moet het bestuur binnen vier weken antwoorden. Een oordeel van het College duurt hoogstens ongeveer een half jaar. Leg uit waarom uw zaak haast heeft.
    .warning-which = Begin ook bij ‘Ik heb een klacht over hoe we behandeld zijn’. Of bij ‘De school weigert een aanpassing, of maakt onderscheid’. Daar staan de stappen een voor een.
    .warning-judge = Soms blijft alleen de rechter over. Bij een bijzondere instelling is dat de gewone rechter, met een advocaat. Bel eerst een jurist. Dat deze wegen hier ook open zijn, is onze uitleg van de wet.
    .warning-clock = Deze wegen stoppen uw laatste dagen voor bezwaar en voor de geschillencommissie niet.
    .outcome-granted = Wij krijgen gelijk
    .outcome-partly = Wij krijgen deels gelijk
    .outcome-refused = Wij krijgen geen gelijk
