# Situation verwijdering: the school wants to remove a child, or acts as if it had.

situation-verwijdering = De school wil mijn kind van school sturen
    .short = Verwijdering van school
    .intro = Een school mag een kind niet zomaar wegsturen. Het bestuur moet eerst naar u luisteren. Daarna moet het een andere school vinden die uw kind wil toelaten. Pas dan mag er een besluit komen, op papier. Tegen dat besluit kunt u twee dingen doen: bezwaar maken en naar de geschillencommissie gaan. Voor allebei heeft u zes weken.

question-verwijdering-decision = Wat heeft de school u laten weten?
    .hint = Verwijdering betekent: uw kind moet van school af. Kies het laatste dat u hoorde.
    .why = Pas na een besluit op papier lopen er laatste dagen. Vóór die tijd kunt u nog meepraten.
    .answer-yes = Er is een brief: mijn kind wordt verwijderd
    .answer-intention = De school is van plan om mijn kind te verwijderen
    .answer-oral = De school zegt dat ik mijn kind beter van school kan halen
    .answer-out = Mijn kind mag niet meer komen, maar er is geen brief
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-verwijdering-agree = Bent u het eens met de verwijdering?
    .hint = U hoeft nu nog niets te kiezen. Twijfelt u? Kies dan ‘Ik weet het niet’.
    .why = Veel kinderen gaan na zo’n ruzie toch naar een andere school. U mag wel vragen dat die plek goed is.
    .answer-no = Nee, mijn kind moet kunnen blijven
    .answer-no-place = Nee, want er is geen goede andere plek
    .answer-yes = Ja, er is een goede andere plek
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-verwijdering-urgent = Moet er snel iets gebeuren?
    .hint = Bijvoorbeeld omdat uw kind nu al thuis zit, of na de vakantie niet meer mag komen.
    .why = Bezwaar duurt weken en stopt de verwijdering niet. Bij haast kan een rechter zeggen dat uw kind voorlopig mag blijven.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-verwijdering-objection = Heeft u al bezwaar gemaakt?
    .hint = Bezwaar is een brief aan het schoolbestuur. Een gesprek of een telefoontje telt niet.
    .why = Na uw bezwaar moet het bestuur opnieuw beslissen. Bij een openbare school is bezwaar ook nodig om later naar de rechter te kunnen.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, de brief is weg
    .answer-unknown = Ik weet het niet

question-verwijdering-outcome = Is er al een besluit op uw bezwaar?
    .hint = Dat is de brief waarin het bestuur antwoordt op uw bezwaar.
    .why = Na dat besluit loopt soms een nieuwe laatste dag voor u.
    .answer-no = Nee, ik wacht nog
    .answer-late = Nee, en de laatste dag van het bestuur is voorbij
    .answer-yes = Ja, er is een besluit
    .answer-unknown = Ik weet het niet

end-verwijdering-intention = U mag uw verhaal doen vóór het besluit
    .text = Er is nog geen besluit. Het bestuur moet u eerst laten vertellen wat u vindt. Vraag ook welke andere school uw kind wil toelaten. Bel nu het steunpunt en het samenwerkingsverband: vaak is er meer mogelijk dan u denkt. Is uw kind nu geschorst? Begin dan ook bij ‘Mijn kind is geschorst’. Komt er een besluit? Vul dan meteen de datum op de brief in.

end-verwijdering-oral = U hoeft uw kind niet zelf van school te halen
    .text = Schrijf uw kind niet uit en teken niets. Zolang uw kind is ingeschreven, moet deze school voor onderwijs zorgen. Wil de school uw kind kwijt? Dan moet het bestuur een besluit nemen, op papier en met redenen. Vraag daarom. Blijft het bij praten? De geschillencommissie nam eerder ook zaken zonder brief aan. Vraag haar of dat nu kan.

end-verwijdering-no-paper = Vraag vandaag om een besluit op papier
    .text = Uw kind mag niet komen, maar er is geen besluit. Dat lijkt op een verwijdering. Vraag het bestuur vandaag schriftelijk: mag ons kind morgen komen, of is er een besluit? De geschillencommissie nam eerder ook zaken zonder brief aan. Vraag haar of dat nu kan. Het is dan niet duidelijk wanneer de zes weken beginnen. Wacht dus niet. Vul in wanneer het begon.

end-verwijdering-find-out = Vraag vandaag of er een besluit is
    .text = Bel de school en het bestuur. Vraag of er een besluit is over verwijdering, en welke datum erop staat. Vraag ook een kopie. Doe dat vandaag, want uw zes weken kunnen al lopen. Is er geen besluit? Vraag dan op papier wat de school van plan is.

end-verwijdering-move = Zorg dat de nieuwe plek echt klaarstaat
    .text = Vraag de nieuwe school eerst om een bevestiging op papier, met de eerste schooldag. Vraag ook welke hulp uw kind daar krijgt. Schrijf uw kind pas daarna uit. Zo zit uw kind niet tussen twee scholen in. Verandert er toch iets? Uw zes weken voor bezwaar en voor de geschillencommissie lopen door. Vul daarom de datum op de brief in.

end-verwijdering-object = Maak op tijd bezwaar, en ga naar de commissie
    .text = U heeft twee laatste dagen. Binnen zes weken maakt u bezwaar bij het schoolbestuur. Binnen zes weken kunt u ook naar de geschillencommissie. Doe allebei. De datum op de brief telt, niet de dag waarop u hem las. Vul die datum in, dan ziet u beide dagen. Twijfelt u nog? Maak dan toch op tijd bezwaar.

end-verwijdering-waiting = Het bestuur moet nu beslissen
    .text = Vul in wanneer u bezwaar maakte en wanneer het bestuur de brief kreeg. Dan ziet u vóór welke dag het bestuur moet beslissen. Het moet u eerst laten vertellen wat u vindt. Ging u ook naar de geschillencommissie? Dan wacht het bestuur op dat oordeel. Deed u dat nog niet? Kijk dan of uw laatste dag daar nog niet voorbij is.

end-verwijdering-overdue = Het bestuur is te laat
    .text = Kijk eerst of er nog een zaak loopt bij de geschillencommissie. Dan mag het bestuur wachten. Zo niet? Vraag dan schriftelijk om meteen te beslissen. Is de school openbaar? Dan kunt u het bestuur in gebreke stellen. Is de school bijzonder? Dan kunt u naar de gewone rechter. Bel eerst het steunpunt of een jurist.

end-verwijdering-court = Kijk of u naar de rechter wilt
    .text = Lees het besluit op uw bezwaar goed en vul de datum in. Is de school openbaar? Dan kunt u binnen zes weken in beroep bij de bestuursrechter. Is de school bijzonder? Dan gaat u naar de gewone rechter. Bel eerst een jurist of het steunpunt. Vraag ook of een goede andere school nu meer oplevert voor uw kind.

end-verwijdering-solved = Uw kind heeft weer een plek
    .text = Vraag een bevestiging op papier, van deze school of van de nieuwe. Spreek af welke hulp er komt en wie uw kind kan aanspreken. Gaat uw kind naar een andere school? Vraag dan het verslag van de oude school en kijk of het klopt. Is de andere school nog niet zeker? Laat uw laatste dagen dan niet voorbijgaan.

end-verwijdering-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen, of het loopt vast. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Zit uw kind thuis? Begin dan ook bij ‘Mijn kind zit thuis, of dat dreigt’. Heeft u een brief van de school? Zoek de datum op die brief en vul die in. Misschien lopen er laatste dagen.

# --- Steps -----------------------------------------------------------------------------------------

step-schorsing-e3 = Doe uw verhaal voordat het bestuur beslist
    .lead = Het bestuur wil uw kind verwijderen. Voordat het beslist, moet het naar u luisteren. Dat heet horen.
    .short = U moet gehoord worden vóór het besluit.
    .why = Wie hier goed wordt gehoord, kan een besluit soms voorkomen. Wat u zegt, hoort in het besluit terug te komen. Is er niet geluisterd? Dan is dat een reden voor bezwaar.
    .first = Vraag de brief waarin staat dat de school dit van plan is. Vraag ook de verslagen die de school gebruikt. Schrijf drie punten op. Wat klopt er niet? Welke hulp is er niet geprobeerd? Wat wilt u wel?
    .whom = Het schoolbestuur. Vraag met wie u praat en of die persoon namens het bestuur komt.
    .write = U kunt dit schrijven:

        “U wilt ons kind … (naam) verwijderen. Wij willen eerst ons verhaal doen. Op welke dag kan dat? Wilt u ons vooraf alle verslagen en adviezen sturen? Wij willen praten over hulp die nog niet is geprobeerd, namelijk … Wilt u een verslag van dit gesprek maken en ons dat sturen?”
    .bring = De brief, uw lijst van wat er gebeurde, het plan van de school, en de woorden van uw kind. Neem iemand mee, bijvoorbeeld van het steunpunt.
    .when = Vóór het besluit. De wet noemt geen dag. Ons advies: vraag om het gesprek binnen een week, en vraag bedenktijd als u die nodig heeft.
    .silence = Schrijf het bestuur dat u nog niet bent gehoord, en dat u dat wel wilt. Bewaar een kopie.
    .warning-who = Wie er gehoord wordt, hangt af van de school. Op de basisschool en in het speciaal onderwijs praat het bestuur met u en met de leerkracht. Op de middelbare school praat het met u en met uw kind.
    .warning-not-yet = Tegen een plan kunt u nog geen bezwaar maken. Dat kan pas na het besluit. De geschillencommissie behandelde wel zaken over een plan tot verwijdering. Vraag haar of dat nu kan.
    .warning-adult = Is uw kind 18 jaar of ouder? Dan praat het bestuur met uw kind. Op de middelbare school gaat het bij ‘ouders’ om ouders met gezag.
    .outcome-granted = Het bestuur ziet af van het plan
    .outcome-partly = Het bestuur doet een ander voorstel
    .outcome-refused = Het bestuur gaat door

step-schorsing-besluit = Vraag om een besluit op papier
    .lead = Zegt de school dat uw kind weg moet? Dan vraagt u om een besluit op papier, met de redenen. Tot die tijd blijft uw kind ingeschreven.
    .short = Zonder brief is er geen verwijdering.
    .why = Verwijderen is een besluit van het schoolbestuur. Een zin aan de telefoon is dat niet. Met een brief kunt u bezwaar maken. Zonder brief kunt u laten zien dat er geen besluit is.
    .first = Schrijf op wat er precies is gezegd, door wie en wanneer. Stuur dat dezelfde dag als bericht aan de school. Dan staat het vast.
    .whom = Het schoolbestuur, met een kopie aan de directeur.
    .write = U kunt dit schrijven:

        “Op … (datum) zei … (naam) dat ons kind beter van school kan gaan. Wij hebben geen besluit gekregen. Ons kind is ingeschreven en wij schrijven het niet uit. Mag ons kind morgen naar school? Wilt u het kind verwijderen? Stuur ons dan uw besluit, met uw redenen en met de naam van de school die ons kind wil toelaten.”
    .bring = Uw verslag van wat er is gezegd, en berichten van de school.
    .when = Vandaag. De wet noemt geen termijn voor het antwoord. Ons advies: vraag om antwoord binnen drie schooldagen. Krijgt u een brief? Vul dan de datum op die brief in.
    .silence = Breng uw kind naar school als dat veilig kan. Mag het er niet in? Schrijf dat op, met datum en naam. Bel daarna het steunpunt en de leerplichtambtenaar. Vraag ook de geschillencommissie: die nam eerder zaken zonder brief aan.
    .warning-sign = Teken geen papier waarmee u uw kind uitschrijft. Doe dat pas als een andere school uw kind echt heeft toegelaten. Anders heeft uw kind misschien nergens een plek.
    .warning-enrolled = Zolang uw kind hier staat ingeschreven, moet deze school zorgen voor onderwijs dat past. Dat is ook zo als uw kind thuis zit.
    .warning-absence = Mag uw kind niet komen? Laat de school dat dan opschrijven. Meld uw kind niet ziek als het niet ziek is. Begin ook bij ‘Mijn kind zit thuis, of dat dreigt’.
    .outcome-granted = De school ziet af van het plan
    .outcome-partly = De school wil praten over een oplossing
    .outcome-refused = Er is een besluit op papier

step-schorsing-e4 = Vraag welke school uw kind wil toelaten
    .lead = Het bestuur mag uw kind pas verwijderen als een andere school uw kind wil toelaten. U vraagt welke school dat is.
    .short = Eerst een andere plek, dan pas weg.
    .why = Dit staat in de wet. Is er geen andere school? Dan klopt de verwijdering vaak niet. Het is dan een sterk punt in uw bezwaar.
    .first = Lees in de brief of er een school in staat. Bel die school zelf. Klopt het dat uw kind daar terecht kan? Vanaf welke dag, en met welke hulp?
    .whom = Het schoolbestuur. Vraag ook het samenwerkingsverband en het steunpunt om mee te zoeken.
    .write = U kunt dit schrijven:

        “U wilt ons kind verwijderen. Welke school heeft gezegd ons kind te willen toelaten? Wie zei dat, en wanneer? Vanaf welke dag kan ons kind daar komen? Welke hulp krijgt het daar? Zolang er geen andere school is, vragen wij u om ons kind op school te laten.”
    .bring = De brief, het plan van de school (ontwikkelingsperspectief), en wat de school u over andere scholen schreef.
    .when = Meteen. De wet noemt geen termijn voor het zoeken. Ons advies: vraag om antwoord binnen een week.
    .silence = Zet dit als reden in uw bezwaar en in uw verzoek aan de geschillencommissie.
    .warning-leerplicht = Op de middelbare school en in het speciaal onderwijs geldt dit voor kinderen die nog leerplichtig zijn. Tot 18 jaar kan dat ook zijn omdat zij nog een diploma moeten halen. Dat heet kwalificatieplicht. Een plek in het mbo telt dan ook als andere school.
    .warning-cluster = Er zijn twee uitzonderingen. De eerste is een school van cluster 1 of 2. Zocht het bestuur daar aantoonbaar acht weken zonder resultaat? Dan mag het toch verwijderen. De tweede is een school bij een instelling waar kinderen wonen. Woont uw kind daar niet meer? Dan mag die school het ook verwijderen.
    .warning-fits = De wet vraagt om een school die uw kind wil toelaten. Vindt u dat die school niet past? Zeg dan waarom, en noem een plek die wel past.
    .outcome-granted = Er is een school die past en mijn kind toelaat
    .outcome-partly = Er is een school, maar die past niet
    .outcome-refused = Er is geen andere school

step-schorsing-e5 = Bel de leerplichtambtenaar
    .lead = Een directeur moet een verwijdering meteen melden bij de gemeente. U kunt zelf ook bellen met de leerplichtambtenaar van uw gemeente.
    .short = De gemeente denkt mee over een plek.
    .why = De leerplichtambtenaar wil dat uw kind naar school gaat. Hij of zij kent de scholen en het samenwerkingsverband. Zo staat u niet alleen tegenover het bestuur.
    .first = Zoek op de site van uw gemeente het nummer van leerplicht. Leg de brief met de datum klaar. Schrijf in drie zinnen op wat er speelt.
    .whom = De leerplichtambtenaar van de gemeente waar u woont.
    .write = U kunt dit mailen:

        “De school … wil ons kind verwijderen, of deed dat al op … (datum). Heeft de directeur dit bij u gemeld? Wij willen dat ons kind naar school blijft gaan. Wilt u met de school en het samenwerkingsverband meedenken?”
    .bring = De brief van de school, en uw lijst van wat er gebeurde.
    .when = Zo snel als het kan. De wet noemt voor u geen termijn. Ons advies: bel op de dag dat u de brief krijgt.
    .silence = Mail nog een keer, en vraag het steunpunt om ook te bellen.
    .warning-x = Gaat het leren dit schooljaar niet goed? Dat is op de middelbare school geen reden om uw kind tijdens het schooljaar te verwijderen. Zo staat het in de regels.
    .warning-inspectie = Op de middelbare school moet het bestuur eerst overleggen met de Inspectie. Dat geldt voor leerplichtige kinderen. Vraag het bestuur of het dat deed, en wanneer. Uw kind mag in die tijd geschorst blijven. De Inspectie lost uw eigen zaak niet op.
    .warning-clock = Een gesprek met de gemeente of de Inspectie stopt uw laatste dagen niet.

step-schorsing-e6 = Maak bezwaar bij het schoolbestuur
    .lead = U vraagt het schoolbestuur om de verwijdering opnieuw te bekijken. Dat doet u met een brief. Een advocaat is niet nodig.
    .short = Binnen zes weken. Geen advocaat nodig.
    .why = Het bestuur moet dan opnieuw beslissen en u eerst horen. Bij een openbare school is bezwaar ook nodig om later naar de rechter te kunnen.
    .first = Zoek de datum op de brief. Die dag telt, niet de dag waarop u hem las. Vul de datum hier in. Schrijf daarna kort op waarom u het niet eens bent.
    .whom = Het schoolbestuur, op het adres in de brief. Staat er geen adres in? Kijk dan in de schoolgids.
    .write = U kunt dit schrijven:

        “Wij maken bezwaar tegen uw besluit van … (datum) om ons kind … (naam) te verwijderen van … (school). Wij zijn het er niet mee eens, want … U heeft volgens ons geen school gevonden die ons kind wil toelaten. Deze hulp is niet geprobeerd: … Wij vragen u om een nieuw besluit. Wij willen eerst met u praten. Een kopie van het besluit doen wij erbij.”

        Zet er de datum, uw naam, uw adres, de naam en het adres van de school en uw handtekening onder.
    .bring = Doe een kopie van het besluit erbij. Stuur ook het plan van de school en uw lijst van wat er gebeurde. Bewaar zelf een kopie en het bewijs dat u het verstuurde of afgaf.
    .when = Binnen zes weken na de datum op de brief. Bij een bijzondere school moet de brief dan binnen zijn. Bij een openbare school mag hij op de laatste dag op de post. Hij moet dan binnen een week daarna aankomen. Ons advies: geef hem altijd een week eerder af.
    .silence = Vraag na een week of uw bezwaar binnen is. Het bestuur heeft vier weken om te beslissen. Hierna ziet u vanaf welke dag die weken tellen.
    .warning-lock = Na deze stap kan een onderwijsconsulent vaak niet meer helpen. Of bezwaar telt als juridische procedure, is niet zeker. Vraag dat eerst. Maar laat uw laatste dag niet voorbijgaan.
    .warning-received = Een bijzondere school is geen overheid. Een samenwerkingsschool volgt meestal dezelfde regels. De regel dat posten op de laatste dag genoeg is, geldt daar niet. Dat is onze uitleg van de wet. Zorg dus dat de brief op tijd binnen is. Laat tekenen voor ontvangst.
    .warning-email = E-mail is bij een schoolbestuur niet altijd genoeg. Dat geldt ook voor een openbare school. Stuur uw bezwaar aangetekend of geef het af met een bewijs. Mailen kan alleen als het bestuur dat goedvindt.
    .warning-no-suspension = Bezwaar stopt de verwijdering niet. De school mag uw kind weren tot er een nieuw besluit is. Kan uw kind niet wachten? Vraag het bestuur om te wachten. Wil het dat niet? Dan kan een rechter zeggen dat uw kind voorlopig mag blijven.
    .warning-gpo-too = De geschillencommissie heeft een eigen termijn van zes weken. Bezwaar en de commissie mogen tegelijk. Doe allebei, en allebei op tijd.
    .warning-adult = Is uw kind 18 jaar of ouder? Dan maakt uw kind zelf bezwaar. Op de middelbare school gaat het bij ‘ouders’ om ouders met gezag.
    .outcome-granted = Het bestuur trekt de verwijdering in
    .outcome-partly = Het bestuur doet een ander voorstel
    .outcome-refused = Het bestuur blijft erbij

step-schorsing-e7 = Ga naar de geschillencommissie
    .lead = De Geschillencommissie passend onderwijs (GPO) kijkt of de verwijdering klopt. Het is gratis en u heeft geen advocaat nodig.
    .short = Onafhankelijk oordeel. Gratis. Niet bindend.
    .why = Onafhankelijke mensen kijken naar uw zaak. Dat kan voor ieder kind dat wordt verwijderd, ook zonder extra hulp. Het bestuur hoeft het oordeel niet te volgen, maar moet wel uitleggen waarom niet. Eerlijk is ook: veel kinderen gaan na zo’n zaak naar een andere school.
    .first = Zoek de datum op het besluit. Maak van al uw papieren één pdf. Schrijf op één blad wat er gebeurde en wat u vraagt.
    .whom = De Geschillencommissie passend onderwijs, via ‘Zaak indienen’ op onderwijsgeschillen.nl. U en het schoolbestuur zijn de twee partijen.
    .write = U kunt dit schrijven:

        “Wij vragen uw oordeel over de verwijdering van ons kind van … (school). Het besluit is van … (bestuur) en is gedateerd op … (datum). Volgens ons klopt het niet, want … Er is geen andere school gevonden die past. Wij vragen om snelle behandeling, want …”

        Is er geen besluit? Schrijf dan: “Er is geen besluit op papier, maar ons kind mag sinds … (datum) niet meer komen.”
    .bring = Het besluit, het plan van de school, uw lijst van wat er gebeurde, rapporten en mails. Stuur alles in één keer, het liefst in één pdf.
    .when = Binnen zes weken na de datum op de brief. De commissie stelt die termijn zelf. Ga uit van een harde dag. Dien het in op een werkdag ervoor.
    .silence = De commissie geeft binnen tien weken haar oordeel. Schoolvakanties tellen mee. Vraag om een snelle procedure als uw kind thuis zit. Controleer eerst of die nog bestaat.
    .warning-lock = Of een onderwijsconsulent nog helpt als deze zaak loopt, is niet zeker. Vraag dat eerst. Laat uw laatste dag niet voorbijgaan.
    .warning-hard = Deze termijn komt uit de regels van de commissie, niet uit de wet. Valt de laatste dag in een weekend of op een feestdag? Reken er dan niet op dat hij opschuift. Bent u te laat? Leg uit waarom u niet eerder kon.
    .warning-own-clock = De commissie stopt de klok van het bestuur voor zijn besluit op uw bezwaar. Uw eigen zes weken om bezwaar te maken stoppen niet.
    .warning-no-paper = Is er geen besluit, maar mag uw kind niet komen? Ook zulke zaken nam de commissie aan. Dat staat in haar jaarverslag over 2018: vraag haar of het nu nog zo is. Wanneer de zes weken dan beginnen, is niet duidelijk. Leg dat uit in uw verzoek.
    .warning-adult = Is uw kind 18 jaar of ouder en zit het op een middelbare school? De wet noemt hier alleen leerlingen die nog naar school moeten. Vraag de commissie eerst of zij de zaak aanneemt. Dit is onze uitleg van de wet.
    .warning-reply = Het bestuur moet schriftelijk zeggen wat het met het oordeel doet. De wet noemt daarvoor geen termijn. Vraag dus zelf om een antwoord op papier. Voor de basisschool zagen wij alleen een oude tekst van die regel: controleer dit eerst.
    .outcome-granted = De commissie geeft ons gelijk
    .outcome-partly = De commissie geeft ons deels gelijk
    .outcome-refused = De commissie geeft ons geen gelijk
    .outcome-no-answer = Er is geen oordeel en de dag is voorbij

step-schorsing-reactie = Vraag een antwoord op het oordeel
    .lead = Er is een oordeel van de Geschillencommissie passend onderwijs (GPO). Het bestuur moet u schriftelijk zeggen wat het daarmee doet. U vraagt erom.
    .short = Vraag een schriftelijk antwoord.
    .why = Het oordeel is niet bindend. Wijkt het bestuur ervan af? Dan moet het de reden opschrijven. Met het oordeel op tafel komt u soms alsnog samen tot een goede plek.
    .first = Lees het oordeel rustig. Schrijf op wat er volgens de commissie moet gebeuren. Vul de datum van het oordeel in.
    .whom = Het schoolbestuur, met een kopie aan de directeur.
    .write = U kunt dit schrijven:

        “Op … (datum) gaf de Geschillencommissie passend onderwijs haar oordeel over ons kind … (naam). Zij vindt dat … Wilt u ons schriftelijk laten weten wat u met het oordeel doet? Wijkt u ervan af? Dan lezen wij graag waarom. Wij vragen om antwoord vóór … (datum) en om een gesprek.”
    .bring = Het oordeel, en uw brieven aan het bestuur.
    .when = Zodra het oordeel er is. De wet noemt geen termijn voor dit antwoord. Ons advies: vraag om antwoord binnen twee weken.
    .silence = Stuur een herinnering, met een kopie aan de commissie. Vraag het steunpunt om mee te gaan naar een gesprek.
    .warning-no-term = Bij een oordeel over een klacht heeft het bestuur vier weken. Bij een oordeel van deze commissie noemt de wet geen weken.
    .warning-po = Voor de basisschool en het speciaal basisonderwijs (sbo) zagen wij alleen een oude tekst van deze plicht. Controleer dit eerst.
    .warning-clock = Maakte u bezwaar? Vanaf de dag van het oordeel loopt de klok van het bestuur weer. De dag staat bij het besluit op uw bezwaar. Hoe je die dagen telt, is onze uitleg van de wet.
    .outcome-granted = Ja, het bestuur volgt het oordeel
    .outcome-partly = Het bestuur volgt een deel
    .outcome-refused = Nee, of het bestuur zwijgt

step-schorsing-bezwaar-besluit = Let op de dag van het besluit
    .lead = Het bestuur heeft vier weken om te beslissen op uw bezwaar. Het moet u eerst horen: u mag vertellen wat u vindt.
    .short = Het bestuur hoort u en beslist.
    .why = De vier weken beginnen niet overal op dezelfde dag. Bij een bijzondere school tellen ze vanaf de ontvangst. Dat is ook zo op elke middelbare school. Bij een openbare basisschool of openbaar speciaal onderwijs ligt dat anders. Daar tellen ze pas na uw eigen zes weken.
    .first = Vul in wanneer u bezwaar maakte en wanneer het bestuur dat kreeg. Vraag om een dag voor het gesprek. Vraag ook of u vooraf de adviezen en verslagen mag lezen.
    .whom = Het schoolbestuur.
    .write = U kunt dit schrijven:

        “U kreeg ons bezwaar op … (datum). Wanneer kunnen wij met u praten? Wilt u ons vooraf de adviezen en verslagen sturen? Wij horen graag vóór welke dag u beslist.”
    .bring = Uw bezwaar, het bewijs dat u het verstuurde, en een blad met uw drie belangrijkste punten. Neem iemand mee.
    .when = De dag staat bij deze stap zodra u de datums invult. Schoolvakanties tellen gewoon mee.
    .silence = Is de dag voorbij? Schrijf dan dat het besluit er had moeten zijn. Bij een openbare school kunt u het bestuur in gebreke stellen. Bij een bijzondere school kan de gewone rechter helpen.
    .warning-start = Op de middelbare school mag uw kind zelf ook zijn verhaal doen. Tot 18 jaar mag u dat ook. Vraag vooraf de adviezen en verslagen op.
    .warning-gpo-waits = Loopt er ook een zaak bij de geschillencommissie? Dan beslist het bestuur pas na het oordeel. De klok van het bestuur staat stil zolang die zaak loopt.
    .warning-inspecteur = In het speciaal onderwijs vraagt het bestuur eerst de inspecteur om raad. De vier weken blijven gelden.
    .outcome-granted = Het bestuur geeft ons gelijk
    .outcome-partly = Het bestuur doet een ander voorstel
    .outcome-refused = Het bestuur blijft bij zijn besluit
    .outcome-no-answer = Er is geen besluit en de dag is voorbij

step-schorsing-ingebrekestelling = Stel het openbare bestuur in gebreke
    .lead = Is het bestuur van een openbare school te laat met zijn besluit? Dan schrijft u dat het nog twee weken heeft. Zo’n brief heet een ingebrekestelling.
    .short = Als een openbaar bestuur te laat beslist.
    .why = Beslist het bestuur daarna nog niet? Dan kunt u naar de rechter omdat er geen besluit is. Het bestuur moet misschien ook geld betalen.
    .first = Controleer de laatste dag van het bestuur. Is die dag helemaal voorbij? Loopt er geen zaak meer bij de geschillencommissie? Dan pas schrijft u.
    .whom = Het bestuur van de openbare school.
    .write = U kunt dit schrijven:

        “U had uiterlijk op … (datum) moeten beslissen over … Er is nog geen besluit. Met deze brief stellen wij u in gebreke. Wij vragen u om binnen twee weken te beslissen.”
    .bring = Een kopie van uw bezwaar of aanmelding, met het bewijs van ontvangst.
    .when = Na de laatste dag van het bestuur, en niet heel veel later. Vul in wanneer het bestuur uw brief kreeg. Dan ziet u de twee weken.
    .silence = Na twee weken kunt u in beroep bij de bestuursrechter, omdat er geen besluit is. Vraag hulp van een jurist.
    .warning-too-early = Een ingebrekestelling die te vroeg komt, telt niet. Is de laatste dag opgeschoven door een weekend of een feestdag? Wacht dan ook die dag af. Kreeg u een brief over extra weken? Wacht die weken ook af. Liep er een zaak bij de geschillencommissie? Wacht dan nog een dag extra, want over één dag is twijfel.
    .warning-bijzonder = Dit kan alleen bij een openbare school. Een bijzonder bestuur neemt hier geen besluit van de overheid.
    .warning-penalty = Maakte u zelf bezwaar? Dan kan het bestuur u geld schuldig zijn voor elke dag dat het te laat is. Dat is onze uitleg van de wet.
    .outcome-granted = Er is een besluit en het helpt ons
    .outcome-partly = Het bestuur doet een ander voorstel
    .outcome-refused = Er is een besluit en het blijft nee
    .outcome-no-answer = De twee weken zijn voorbij, zonder besluit

step-schorsing-e9 = Vraag de bestuursrechter om spoed
    .lead = Is de school openbaar en kan uw kind niet wachten? Dan kan de bestuursrechter een tijdelijke beslissing nemen. Dat heet een voorlopige voorziening.
    .short = Alleen bij haast, en alleen naast bezwaar of beroep.
    .why = Bezwaar stopt het besluit niet. De rechter kan zeggen dat uw kind naar school mag tot het nieuwe besluit er is.
    .first = Maak eerst bezwaar. Schrijf daarna op waarom uw kind niet kan wachten. Bel een jurist en vraag of dit zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht.
    .write = U kunt dit schrijven:

        “Wij maakten op … (datum) bezwaar tegen het besluit van … (bestuur). Wij vragen u om een voorlopige voorziening. Ons kind kan niet wachten, omdat … Wij vragen dat ons kind naar school mag tot er een nieuw besluit is. Een kopie van ons bezwaar doen wij erbij.”
    .bring = Een kopie van uw bezwaar en van het besluit, en uw lijst van wat er gebeurde.
    .when = Alleen bij haast. Uw bezwaar of beroep moet nog lopen. U betaalt kosten voor de rechtbank (griffierecht): 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. U heeft twee weken om te betalen, of korter. Papieren mogen tot één dag vóór de zitting.
    .silence = De rechter plant snel een zitting. Bel de rechtbank als u na twee weken niets hoort.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-lapses = De tijdelijke beslissing vervalt als u na het besluit op bezwaar niet op tijd in beroep gaat.
    .warning-clock = Deze zaak stopt uw andere laatste dagen niet. Ga dus ook op tijd naar de geschillencommissie als dat bij uw zaak hoort.
    .outcome-granted = De rechter geeft ons gelijk, voorlopig
    .outcome-partly = De rechter geeft ons deels gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-schorsing-kort-geding = Ga naar de gewone rechter
    .lead = Is de school bijzonder? Dan gaat u naar de gewone rechter. Heeft het haast? Dan heet dat een kort geding. U heeft een advocaat nodig.
    .short = Bij een bijzondere school. Met advocaat.
    .why = Alleen een rechter kan de school dwingen. Een kort geding is een snelle zaak. De rechter kan zeggen dat uw kind voorlopig naar school mag.
    .first = Bel een jurist of een advocaat die veel met onderwijs doet. Vraag wat het kost en hoe groot de kans is.
    .whom = De rechtbank, via uw advocaat.
    .write = U schrijft niet zelf. Geef uw advocaat één blad met wat er gebeurde, met de datums, en wat u wilt.
    .bring = De brieven van de school, uw bezwaar, uw lijst van wat er gebeurde en al uw mails.
    .when = Als het niet kan wachten. Er is geen vaste termijn, maar bij haast moet u niet lang wachten.
    .silence = Vraag uw advocaat wanneer de zitting is. Zoek intussen verder naar een plek.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-lawyer = U betaalt kosten voor de rechtbank en voor uw advocaat. Vraag vooraf hoeveel. Vraag ook of u een verzekering voor rechtshulp heeft.
    .warning-clock = Een zaak bij de rechter stopt uw andere laatste dagen niet.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons deels gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-schorsing-rechter = Leg het voor aan de gewone rechter
    .lead = Is de school bijzonder? En blijft het bestuur bij zijn besluit, of zegt het niets? Dan kunt u naar de gewone rechter. Reken op een advocaat.
    .short = Bij een bijzondere school, na bezwaar.
    .why = Het bestuur van een bijzondere school is geen overheid. Daarom gaat u niet naar de bestuursrechter maar naar de gewone rechter. Wat die zegt, moet het bestuur doen.
    .first = Bel een jurist of een advocaat die veel met onderwijs doet. Vraag wat het kost en hoe groot de kans is. Vraag ook wat een goede andere school nu zou opleveren.
    .whom = De rechtbank, via uw advocaat.
    .write = U schrijft niet zelf. Geef uw advocaat één blad met wat er gebeurde, met de datums, en wat u wilt.
    .bring = Het besluit op uw bezwaar, uw bezwaar en de eerste brief van de school. Is er een oordeel van de geschillencommissie? Neem dat ook mee.
    .when = Wij vonden geen vaste termijn. Wacht toch niet lang. Ons advies: bel binnen twee weken na het besluit een jurist. Heeft het haast? Dan kan een kort geding.
    .silence = Vraag uw advocaat wat de volgende stap is en wanneer. Zoek intussen verder naar een plek.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-lawyer = U betaalt kosten voor de rechtbank en voor uw advocaat. Vraag vooraf hoeveel. Vraag ook of u een verzekering voor rechtshulp heeft.
    .warning-clock = Een zaak bij de rechter stopt uw zes weken voor de geschillencommissie niet.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons deels gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-schorsing-beroep = Ga in beroep bij de bestuursrechter
    .lead = Is de school openbaar en blijft het bestuur bij zijn besluit? Dan kunt u binnen zes weken in beroep bij de bestuursrechter.
    .short = Alleen bij een openbare school, na bezwaar.
    .why = De rechter kijkt of het besluit klopt. Het bestuur moet doen wat de rechter zegt.
    .first = Zoek de datum op het besluit op uw bezwaar. Vul die hier in. Bel daarna een jurist en vraag of beroep zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht. Het adres staat meestal in het besluit.
    .write = U kunt dit schrijven:

        “Wij gaan in beroep tegen het besluit op bezwaar van … (bestuur) van … (datum). Wij zijn het er niet mee eens, want … Wij vragen u om te zeggen dat het besluit niet klopt. Een kopie van het besluit doen wij erbij.”
    .bring = Het besluit op bezwaar, uw bezwaar, de eerste brief van de school en uw bewijs.
    .when = Binnen zes weken na de datum op het besluit op bezwaar. Stuurt u het met de post? Dan moet het vóór het einde op de post en binnen een week daarna binnen zijn.
    .silence = De rechtbank stuurt eerst een brief over de kosten. Betaal op tijd, anders wordt uw zaak niet behandeld.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-fee = De rechtbank vraagt griffierecht: 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. Kunt u het niet betalen? Zeg dat meteen tegen de rechtbank. Geeft het bestuur toe? Dan krijgt u het geld terug.
    .warning-lapses = Kreeg u eerder een voorlopige voorziening? Die vervalt als u de zes weken voor beroep voorbij laat gaan.
    .warning-no-decision = Gaat u in beroep omdat er geen besluit komt? Dan moet u eerst een ingebrekestelling sturen en twee weken wachten.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons deels gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-schorsing-hoger-beroep = Ga in hoger beroep bij de Raad van State
    .lead = Bent u het niet eens met de rechtbank? Dan kunt u binnen zes weken naar de Raad van State.
    .short = Nog één keer naar een rechter.
    .why = Een andere rechter kijkt opnieuw naar de zaak.
    .first = Zoek de datum op de uitspraak. Vraag een jurist of hoger beroep zin heeft voor uw kind.
    .whom = De Afdeling bestuursrechtspraak van de Raad van State.
    .write = U kunt dit schrijven:

        “Wij gaan in hoger beroep tegen de uitspraak van de rechtbank … van … (datum). Wij zijn het er niet mee eens, want … Een kopie van de uitspraak doen wij erbij.”
    .bring = De uitspraak, het besluit op bezwaar en uw beroep.
    .when = Binnen zes weken na de dag waarop de rechtbank de uitspraak verstuurde.
    .silence = U krijgt een brief over de kosten en later een uitnodiging voor een zitting.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-fee = Het griffierecht is 297 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar.
    .warning-no-appeal = Niet tegen elke uitspraak kan hoger beroep. Een uitspraak zonder zitting hoort daarbij. Dan kunt u binnen zes weken naar dezelfde rechtbank (verzet). Tegen een voorlopige voorziening is er ook geen hoger beroep.
    .outcome-granted = De Raad van State geeft ons gelijk
    .outcome-partly = De Raad van State geeft ons deels gelijk
    .outcome-refused = De Raad van State geeft ons geen gelijk
