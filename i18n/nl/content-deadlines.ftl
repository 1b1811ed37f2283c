# Last days. short: one or two words in the chip. why: the rule. after: when the day has passed.

deadline-aanmelding-vooraf = Uw kind aanmelden, als het kan
    .short = aanmelden
    .why = Meld uw kind als het kan tien weken vóór de eerste schooldag aan. Zo staat het in de wet. De weken tellen terug vanaf die dag, dus een weekend of feestdag verandert niets. Voor de brugklas gelden andere dagen.
    .after = Later aanmelden mag ook. De school heeft dan nog steeds zes weken om te beslissen. Uw kind kan misschien niet meteen op de eerste dag beginnen.

deadline-aanmelding-brugklas = Uw kind aanmelden voor de brugklas
    .short = aanmelden
    .why = Voor de brugklas meldt u uw kind aan van 25 tot en met 31 maart. Zo staat het in de wet. In 2027 zijn alleen 25, 30 en 31 maart gewone werkdagen.
    .after = Meld uw kind toch meteen aan, schriftelijk. Vraag de school en het steunpunt waar nog plek is.

deadline-toelating-besluit = De school beslist over uw aanmelding
    .short = besluit
    .why = Het schoolbestuur moet binnen zes weken beslissen. De dag waarop de school uw aanmelding ontving, telt niet mee. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op naar de eerste gewone dag. Schoolvakanties stoppen de weken niet. Vraagt de school om gegevens? Dan staat de klok vaak stil tot u ze geeft. Bij een bijzondere middelbare school is dat niet zo.
    .after = De beslissing had er moeten zijn. Vraag het bestuur schriftelijk om meteen te beslissen. Vraag of er extra weken zijn genomen. Tien weken na uw aanmelding kunt u vaak een tijdelijke plek vragen.

deadline-toelating-besluit-verlengd = De school beslist, met extra weken
    .short = besluit
    .why = De school mag één keer hoogstens vier weken extra nemen. Dat moet zij u laten weten. De dag die de school noemt, telt. Noemt zij geen dag? Dan rekenen wij met tien weken, het meeste dat mag. Dat de extra weken tellen vanaf het einde van de zes weken, zonder opschuiven, is onze uitleg van de wet.
    .after = De beslissing had er moeten zijn. Meer extra weken mogen niet. Vraag schriftelijk om een besluit. Tien weken na uw aanmelding kunt u vaak een tijdelijke plek vragen.

deadline-toelating-besluit-asiel = De school beslist (asiel)
    .short = besluit
    .why = Vraagt uw kind asiel aan? Dan moet de school binnen zes weken na ontvangst beslissen. Extra weken mogen niet. Schoolvakanties stoppen de weken niet.
    .after = Is er zes weken na uw verzoek geen besluit? Dan is uw kind toegelaten tot de basisschool of het speciaal onderwijs. Vraag om inschrijving. Voor de middelbare school en het vso geldt dat niet. Daar kunt u na tien weken een tijdelijke plek vragen.

deadline-aanmelding-niet-behandelen = Bericht, als de school uw aanmelding niet wil behandelen
    .short = bericht
    .why = Vindt de school dat zij te weinig weet? Dan mag zij uw aanmelding soms laten liggen. Zij moet u eerst tijd geven om haar aan te vullen. Daarna moet zij het u binnen vier weken laten weten. De weken tellen vanaf uw aanvulling, of vanaf het einde van de tijd die u kreeg. Voor een bijzondere middelbare school staat dit niet in de wet.
    .after = De school liet het niet op tijd weten. Vraag schriftelijk om een gewoon besluit over uw aanmelding.

deadline-tijdelijke-plaatsing = Recht op een tijdelijke plek
    .short = tijdelijke plek
    .why = Is er tien weken na uw aanmelding geen besluit? Dan moet de school uw kind tijdelijk plaatsen. Het recht begint op de dag na de tien weken. Wij tellen vanaf de dag waarop u aanmeldde. Schoolvakanties stoppen de weken niet. Dat de laatste dag opschuift bij een weekend of feestdag, is onze uitleg van de wet. Het geldt niet als uw kind al op een andere school van dezelfde soort zit. Groep 8 telt daarbij niet mee voor de brugklas. Uw kind moet oud genoeg zijn. Op de middelbare school en in het voortgezet speciaal onderwijs (vso) moet het ook passen bij de eisen.
    .after = Vraag de plek schriftelijk. De tijdelijke plek stopt op de dag na een weigering. Dat is ook zo na een besluit om uw aanmelding niet te behandelen.

deadline-bezwaar-bestuur = Bezwaar maken bij het schoolbestuur
    .short = bezwaar
    .why = U heeft zes weken. De dag waarop de brief is verstuurd of aan u gegeven, telt niet mee. De dag waarop u hem las, maakt niet uit. Valt de laatste dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna. Bij een bijzondere school is dat onze uitleg van de wet: wees liever eerder. Schoolvakanties stoppen de weken niet. Bijzondere school of samenwerkingsschool: uw brief moet op de laatste dag binnen zijn. Openbare school: posten mag op de laatste dag. De brief moet dan binnen een week aankomen.
    .after = Bel vandaag het steunpunt of een jurist. Stuur uw bezwaar toch, en leg uit waarom u te laat bent. Bij een openbare school telt een goede reden.

deadline-bezwaar-bestuur-toelating =
    .after = Bel vandaag het steunpunt of een jurist. Stuur uw bezwaar toch, en leg uit waarom u te laat bent. Bij een openbare school telt een goede reden. U kunt ook opnieuw schriftelijk aanmelden. Dan begint de plicht van de school opnieuw. Dat laatste is onze uitleg van de wet.

deadline-bezwaar-bestuur-verwijdering =
    .after = Bel vandaag het steunpunt of een jurist. Stuur uw bezwaar toch, en leg uit waarom u te laat bent. Bij een openbare school telt een goede reden. Vraag de school ook welke andere school uw kind toelaat. Die moet er zijn vóór de verwijdering.

deadline-bezwaar-besluit = Het bestuur beslist op uw bezwaar
    .short = besluit
    .why = Het bestuur heeft vier weken. Die tellen vanaf de dag na ontvangst van uw bezwaar. Dit geldt voor bijzondere scholen en samenwerkingsscholen. Het geldt ook voor alle middelbare scholen en het praktijkonderwijs. Loopt er een zaak bij de geschillencommissie? Dan staat de klok van het bestuur stil tot het oordeel er is. Hoe je die dagen telt, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Schrijf het bestuur dat het meteen moet beslissen. Bij een openbare school kunt u het bestuur in gebreke stellen. Bij een bijzondere school kan de gewone rechter helpen.

deadline-bezwaar-besluit-openbaar = Het openbare bestuur beslist op uw bezwaar
    .short = besluit
    .why = Dit geldt voor openbaar basisonderwijs en openbaar (voortgezet) speciaal onderwijs. Het bestuur heeft vier weken. Die beginnen pas op de dag na uw eigen zes weken, ook als u eerder bezwaar maakte. Loopt er een zaak bij de geschillencommissie? Dan staat de klok van het bestuur stil tot het oordeel er is. Hoe je die dagen telt, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. U kunt het bestuur in gebreke stellen. Na twee weken kunt u naar de bestuursrechter, omdat er geen besluit is.

deadline-gpo-verzoek = Naar de geschillencommissie gaan
    .short = commissie
    .why = De Geschillencommissie passend onderwijs (GPO) vraagt u om binnen zes weken te komen. Die termijn staat in haar eigen regels, niet in de wet. Ga daarom uit van een harde dag, ook in een weekend. Schoolvakanties stoppen de weken niet. Bezwaar maken verandert deze dag niet.
    .after = Dien uw verzoek toch in en leg uit waarom u niet eerder kon. Bel vooraf met het steunpunt. Bezwaar bij het bestuur heeft een eigen laatste dag.

deadline-gpo-verzoek-ondersteuning =
    .why = De Geschillencommissie passend onderwijs (GPO) kijkt hier alleen naar het plan (OPP). Zij kijkt niet naar hulp die niet komt. Zij vraagt u om binnen zes weken te komen. Wij tellen vanaf de dag waarop het plan is vastgesteld of veranderd. De termijn staat in haar eigen regels, niet in de wet. Ga daarom uit van een harde dag, ook in een weekend.

deadline-gpo-verzoek-thuiszitten =
    .why = Zit uw kind thuis zonder besluit over verwijdering? Dan kan de Geschillencommissie passend onderwijs (GPO) uw zaak soms toch behandelen. Zij vraagt u om binnen zes weken te komen. Wanneer die weken hier beginnen, is niet duidelijk. Wij tellen vanaf het besluit, het plan (OPP) of het begin van het meningsverschil. Dat is onze uitleg. Leg in uw verzoek uit hoe het ging.
    .after = Dien uw verzoek toch in. Zonder besluit is niet duidelijk wanneer de weken begonnen. Leg uit hoe het ging, en waarom u nu komt. Bel vooraf met het steunpunt.

deadline-gpo-verzoek-discriminatie =
    .why = Gaat het om toelating, verwijdering of het plan (OPP)? Dan let de Geschillencommissie passend onderwijs (GPO) ook op gelijke behandeling. Controleer dit eerst bij de commissie. Zij vraagt u om binnen zes weken te komen. Die termijn staat in haar eigen regels, niet in de wet. Ga daarom uit van een harde dag, ook in een weekend.
    .after = Dien uw verzoek toch in en leg uit waarom u niet eerder kon. Het College voor de Rechten van de Mens noemt geen vaste termijn. Daar kunt u dus ook nog heen.

deadline-gpo-oordeel = De geschillencommissie geeft haar oordeel
    .short = oordeel
    .why = De commissie heeft tien weken vanaf uw verzoek. Schoolvakanties tellen mee. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op naar de eerste gewone dag.
    .after = Het oordeel had er moeten zijn. Vraag de commissie wanneer het komt. Maakte u ook bezwaar tegen een weigering of verwijdering? Dan wacht het bestuur intussen met zijn besluit.

deadline-tlv-besluit = Het samenwerkingsverband beslist over de TLV
    .short = besluit
    .why = De wet noemt voor een toelaatbaarheidsverklaring (TLV) geen eigen termijn. Dan geldt een redelijke termijn, van hoogstens acht weken na ontvangst van de aanvraag. Het samenwerkingsverband mag een later moment noemen. Dat moet het dan binnen die acht weken doen. Schoolvakanties stoppen de weken niet.
    .after = Het besluit had er moeten zijn. Vraag of er een brief was over een later moment. Vraag de school, de aanvrager, om het samenwerkingsverband aan de dag te houden.

deadline-tlv-bezwaar = Bezwaar maken tegen het besluit over de TLV
    .short = bezwaar
    .why = U heeft zes weken om bezwaar te maken tegen het besluit over de toelaatbaarheidsverklaring (TLV). De dag waarop het besluit is verstuurd, telt niet mee. De dag waarop u het las, maakt niet uit. Valt de laatste dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna. Schoolvakanties stoppen de weken niet. Posten mag op de laatste dag, als de brief binnen een week aankomt. Digitaal sturen mag ook: dan moet het op de laatste dag binnen zijn. De weken kunnen al lopen voordat u de brief ziet. Dat laatste is onze uitleg van de wet.
    .after = Stuur uw bezwaar toch, vandaag nog. Leg uit waarom u niet eerder kon. Zag u de brief pas later, of kreeg u hem niet? Schrijf dat op: soms telt dat als goede reden. Bel het steunpunt of een jurist.

deadline-tlv-bezwaar-besluit = Het samenwerkingsverband beslist op uw bezwaar
    .short = besluit
    .why = Het samenwerkingsverband heeft twaalf weken voor uw bezwaar tegen de toelaatbaarheidsverklaring (TLV). Die beginnen op de dag na uw eigen zes weken, ook als u eerder bezwaar maakte. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op. Schoolvakanties stoppen de weken niet. Moet u iets aanvullen? Dan kan de klok zolang stilstaan.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over extra weken? Vul die dan in. Zo niet, dan kunt u het samenwerkingsverband in gebreke stellen.

deadline-tlv-bezwaar-besluit-verlengd = Het samenwerkingsverband beslist, met extra weken
    .short = besluit
    .why = Het samenwerkingsverband mag één keer zes weken extra nemen voor uw bezwaar. Dat moet het u laten weten. Samen zijn dat achttien weken na uw eigen zes weken. Dat de laatste dag opschuift bij een weekend of feestdag, is onze uitleg van de wet. Wij tonen de latere dag, want te vroeg in gebreke stellen telt niet.
    .after = Het besluit had er moeten zijn. U kunt het samenwerkingsverband nu in gebreke stellen.

deadline-tlv-afloop = De TLV loopt af
    .short = einde TLV
    .why = Een toelaatbaarheidsverklaring (TLV) geldt voor een of meer hele schooljaren. Begon zij midden in een jaar? Dan komt de rest van dat jaar erbij. Zij eindigt op 31 juli van het laatste jaar. In dat jaar moet een nieuwe TLV of een andere school geregeld zijn. Dat wij dit als laatste dag tonen, is onze uitleg van de wet.
    .after = Vraag de school meteen wat er is geregeld. Is er niets? Bel het samenwerkingsverband en het steunpunt.

deadline-ingebrekestelling = Twee weken na uw ingebrekestelling
    .short = nog twee weken
    .why = Na uw ingebrekestelling heeft de andere kant nog twee weken om te beslissen. De dag van ontvangst telt niet mee. Uw brief telt alleen als de laatste dag toen echt voorbij was. Bij een weekend of feestdag schuift het einde op. Dat is onze uitleg van de wet.
    .after = U kunt nu naar de bestuursrechter, omdat er geen besluit is. Wacht daar niet te lang mee. Vraag hulp van een jurist.

deadline-beroep = In beroep gaan bij de bestuursrechter
    .short = beroep
    .why = U heeft zes weken. De dag waarop het besluit op uw bezwaar is verstuurd, telt niet mee. Valt de laatste dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna. Schoolvakanties stoppen de weken niet. Posten mag op de laatste dag, als de brief binnen een week aankomt. Een voorlopige voorziening vervalt als u deze weken voorbij laat gaan.
    .after = Stuur uw beroep toch, vandaag nog, en leg uit waarom u niet eerder kon. Een goede reden telt soms. Bel een jurist.

deadline-griffierecht = De kosten van de rechtbank betalen
    .short = betalen
    .why = U heeft vier weken na de brief van de rechtbank. Het geld moet dan op hun rekening staan. Betaal dus een paar dagen eerder. Betaalt u te laat? Dan behandelt de rechter uw zaak meestal niet.
    .after = Betaal meteen en bel de rechtbank. Leg uit waarom het te laat was. Kunt u het niet betalen? Zeg ook dat.

deadline-griffierecht-vovo = De kosten van de spoedzaak betalen
    .short = betalen
    .why = Bij een voorlopige voorziening heeft u twee weken na de brief van de rechtbank. Soms is het korter: kijk in de brief. Het geld moet dan op hun rekening staan.
    .after = Betaal meteen en bel de rechtbank. Leg uit waarom het te laat was. Kunt u het niet betalen? Zeg ook dat.

deadline-hoger-beroep = In hoger beroep gaan
    .short = hoger beroep
    .why = U heeft zes weken. De dag waarop de rechtbank de uitspraak verstuurde, telt niet mee. Valt de laatste dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna.
    .after = Vraag meteen een jurist of er nog iets kan. Leg uit waarom u niet eerder kon.

deadline-stukken-vooraf = Papieren sturen voor de hoorzitting of zitting
    .short = papieren
    .why = Nieuwe papieren mogen tot tien dagen voor de zitting. De dagen tellen terug, dus een weekend of feestdag verandert niets aan de grens. Of de tiende dag zelf nog telt, is niet zeker. Daarom raden wij de elfde dag aan, of eerder. Dat is onze uitleg van de wet. Dit geldt bij bezwaar en bij de bestuursrechter. Een klachten- of geschillencommissie heeft eigen regels. Kijk dan in de uitnodiging.
    .after = Stuur de papieren toch, en vraag of zij nog mee mogen doen. Neem ze ook mee naar de zitting.

deadline-stukken-vooraf-vovo = Papieren sturen voor de spoedzitting
    .short = papieren
    .why = Bij een voorlopige voorziening mogen papieren tot één dag voor de zitting. Of die dag zelf nog telt, is niet zeker. Daarom raden wij aan om het twee dagen ervoor te doen. Dat is onze uitleg van de wet.
    .after = Stuur de papieren toch, en vraag of zij nog mee mogen doen. Neem ze ook mee naar de zitting.

deadline-termijn-in-brief = De dag die in een brief staat
    .short = brief
    .why = In een brief kan een laatste dag staan. Bijvoorbeeld om iets aan te vullen. Die dag is hard. Hij schuift niet op in een weekend of vakantie.
    .after = Bel meteen en vraag om meer tijd. Stuur wat u heeft. Zonder antwoord wordt uw aanmelding, aanvraag of bezwaar misschien niet behandeld.

deadline-bezwaar-aanvullen = Uw bezwaar aanvullen
    .short = aanvullen
    .why = Er mist nog iets in uw bezwaar. De brief noemt een dag waarop de aanvulling er moet zijn. Die dag is hard. Hij schuift niet op in een weekend of vakantie. Bij de gemeente en het samenwerkingsverband staat hun eigen klok zolang stil.
    .after = Stuur de aanvulling toch, vandaag nog. Bel en leg uit waarom het later is. Anders wordt uw bezwaar misschien niet behandeld.

deadline-opp-vaststellen = De school stelt het plan (OPP) vast
    .short = plan
    .why = De school maakt binnen zes weken na de inschrijving een ontwikkelingsperspectief (OPP). Had uw kind eerst een tijdelijke plek? Dan tellen de weken vanaf de vaste plek. In het speciaal onderwijs, het speciaal basisonderwijs en het praktijkonderwijs krijgt elk kind een OPP. Op de basisschool en de middelbare school alleen een kind met extra ondersteuning. Alleen leerwegondersteuning (lwoo) is daarvoor niet genoeg. Ontstaat de behoefte pas later? Dan noemt de wet geen vaste termijn.
    .after = Het plan had er moeten zijn. Vraag de school schriftelijk om een gesprek en een concept. Over het deel met de hulp beslist u mee.

deadline-opp-evaluatie = De school bespreekt het plan (OPP) met u en uw kind
    .short = bespreking
    .why = De school bespreekt het ontwikkelingsperspectief (OPP) minstens één keer per schooljaar. Dat doet zij met u en met uw kind. Een schooljaar eindigt op 31 juli. Dat wij die dag tonen, is onze uitleg van de wet.
    .after = De bespreking had er moeten zijn. Vraag er schriftelijk om. Komt er niets? Dan kunt u een klacht indienen.

deadline-schorsing-einde = Uw kind mag weer naar school
    .short = weer naar school
    .why = Een school mag uw kind hoogstens één week schorsen. Dit is de dag waarop uw kind uiterlijk weer mag komen. Die dag schuift niet op in een weekend of vakantie. Op de middelbare school mag het alleen langer duren tijdens het overleg met de inspectie over verwijdering. Hoe wij de week tellen, is onze uitleg van de wet.
    .after = De week is voorbij. Vraag het bestuur schriftelijk om uw kind meteen toe te laten. Vraag ook waarom het langer duurt. Bel het steunpunt. Is er een brief over verwijdering? Dan begint daar een andere termijn.

deadline-bezwaar-schorsing = Bezwaar maken tegen de schorsing
    .short = bezwaar
    .why = Bij een openbare school is een schorsing een besluit van de overheid. Dat is onze uitleg van de wet. U heeft zes weken om bezwaar te maken. De dag waarop de brief is verstuurd of aan u gegeven, telt niet mee. Valt de laatste dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna. Posten mag op de laatste dag, als de brief binnen een week aankomt.
    .after = Stuur uw bezwaar toch, en leg uit waarom u niet eerder kon. Een klacht kan ook nog. Het steunpunt kan meedenken.

deadline-bezwaar-schorsing-besluit = Het bestuur beslist op uw bezwaar tegen de schorsing
    .short = besluit
    .why = Een openbaar bestuur zonder bezwaarcommissie heeft zes weken. Die beginnen op de dag na uw eigen zes weken. Het bestuur mag één keer zes weken extra nemen. Dat moet het u schrijven. Dat deze regel voor een schorsing geldt, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over extra weken? Vul die dan in. Zo niet, vraag dan schriftelijk om een besluit binnen twee weken.

deadline-bezwaar-schorsing-besluit-verlengd = Het bestuur beslist over de schorsing, met extra weken
    .short = besluit
    .why = Het bestuur mag één keer zes weken extra nemen voor uw bezwaar. Dat moet het u schrijven. Samen zijn dat twaalf weken na uw eigen zes weken. Wij tonen de latere dag, want te vroeg in gebreke stellen telt niet. Hoe wij tellen, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Vraag schriftelijk om een besluit binnen twee weken. Dan stelt u het bestuur in gebreke.

deadline-bezwaar-schorsing-besluit-commissie = Het bestuur beslist op uw bezwaar tegen de schorsing
    .short = besluit
    .why = Een openbaar bestuur met een bezwaarcommissie heeft twaalf weken. Die beginnen op de dag na uw eigen zes weken. Het bestuur mag één keer zes weken extra nemen. Dat moet het u schrijven. Dat deze regel voor een schorsing geldt, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over extra weken? Vul die dan in. Zo niet, vraag dan schriftelijk om een besluit binnen twee weken.

deadline-bezwaar-schorsing-besluit-commissie-verlengd = Het bestuur beslist over de schorsing, met een commissie en extra weken
    .short = besluit
    .why = Het bestuur mag één keer zes weken extra nemen voor uw bezwaar. Dat moet het u schrijven. Met een commissie zijn dat samen achttien weken na uw eigen zes weken. Wij tonen de latere dag, want te vroeg in gebreke stellen telt niet. Hoe wij tellen, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Vraag schriftelijk om een besluit binnen twee weken. Dan stelt u het bestuur in gebreke.

deadline-ziekmelding = Uw kind ziek melden
    .short = ziek melden
    .why = Is uw kind ziek? Meld dat binnen twee dagen aan de school. De eerste dag thuis telt niet mee. Valt de tweede dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna. Is uw kind thuis om een andere reden? Leg die reden dan ook meteen uit.
    .after = Meld uw kind vandaag nog ziek en zeg vanaf welke dag. Doe het per mail, dan heeft u bewijs. Vraag ook om een gesprek met de jeugdarts. Is uw kind niet ziek, maar niet welkom? Meld het dan niet ziek en kies bij de vragen een ander antwoord.

deadline-vervangende-leerplicht = Vervangende leerplicht verlengen, vanaf 14 jaar
    .short = aanvragen
    .why = Dit geldt alleen vanaf 14 jaar. Heeft u met de gemeente een ander programma afgesproken? Dat heet vervangende leerplicht. Loopt het af en wilt u verlengen? Vraag dat dan minstens acht weken ervoor aan de gemeente. De weken tellen terug, dus een weekend of feestdag verandert niets.
    .after = Vraag het toch meteen aan. Bel de leerplichtambtenaar en leg uit waarom het later is. Vraag wat er geldt tot er een besluit is.

deadline-vervangende-leerplicht-besluit = De gemeente beslist over vervangende leerplicht, vanaf 14 jaar
    .short = besluit
    .why = Dit geldt alleen vanaf 14 jaar. De gemeente heeft zes weken vanaf uw aanvraag. De dag van ontvangst telt niet mee. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op naar de eerste gewone dag.
    .after = Het besluit had er moeten zijn. Bel de leerplichtambtenaar en vraag schriftelijk om een besluit.

deadline-vrijstelling-eerste = Een vrijstelling voor het eerst melden
    .short = melden
    .why = Uw kind wordt leerplichtig op de eerste schooldag van de maand na de vijfde verjaardag. Een beroep op vrijstelling meldt u minstens een maand daarvoor bij de gemeente. Die schooldag verschilt per regio. Daarom tellen wij terug vanaf de eerste dag van die maand. Dat is onze uitleg van de wet. Let op: met een vrijstelling hoeft geen school meer voor een plek te zorgen.
    .after = Voor een eerste melding midden in een jaar staat er niets in de wet. Bel de leerplichtambtenaar van uw gemeente. Denk eerst na of u dit wilt: met een vrijstelling hoeft geen school meer voor een plek te zorgen.

deadline-vrijstelling-verklaring = De verklaring is nog geldig
    .short = verklaring
    .why = Bij de melding hoort een verklaring van een arts, psycholoog of pedagoog. De gemeente wijst die persoon aan. Op de dag van uw melding mag de verklaring niet ouder zijn dan drie maanden. Deze dag schuift nooit op. Hoe wij de maanden tellen, is onze uitleg van de wet.
    .after = De verklaring is te oud voor een nieuwe melding. Vraag de gemeente om een nieuwe verklaring.

deadline-vrijstelling-jaarlijks = De vrijstelling opnieuw melden
    .short = melden
    .why = Wilt u de vrijstelling houden? Meld dat dan elk jaar vóór 1 juli aan de gemeente. Staat in de verklaring dat uw kind nooit naar school kan? Dan hoeft dit niet. Let op: met een vrijstelling heeft geen school zorgplicht.
    .after = Bel de leerplichtambtenaar en meld het vandaag nog. Vraag wat er nu geldt. Dit kan ook een kans zijn: vraag welke school nu past.

deadline-klacht-lkc = Een klacht indienen bij de landelijke klachtencommissie
    .short = klacht
    .why = De Landelijke Klachtencommissie Onderwijs (LKC) behandelt klachten tot een jaar na wat er gebeurde. Dat staat in haar eigen regels, niet in de wet. Ga uit van een harde dag. Soms maakt zij een uitzondering. De klachtenregeling van de school gaat voor. Kijk in de schoolgids welke commissie geldt, en welke tijd die u geeft.
    .after = Dien uw klacht toch in en leg uit waarom u niet eerder kon. Een uitzondering is mogelijk. Duurt het probleem nog? Dan kan de klacht ook over nu gaan.

deadline-klacht-reactie-bestuur = Het bestuur reageert op het oordeel
    .short = reactie
    .why = De klachtencommissie stuurt haar oordeel aan het bestuur. Het bestuur schrijft u binnen vier weken of het dat oordeel deelt. Het schrijft ook wat het gaat doen. Duurt het langer? Dan moet het bestuur u schrijven waarom, en wanneer de reactie wel komt. Schoolvakanties stoppen de weken niet.
    .after = De reactie had er moeten zijn. Vraag het bestuur schriftelijk om een antwoord. Noem de vier weken en de datum waarop het bestuur het oordeel kreeg.

deadline-klacht-reactie-bestuur-verlengd = Het bestuur reageert, op een latere dag
    .short = reactie
    .why = Het bestuur schreef u dat het meer tijd nodig heeft. Het moet daarvoor een reden geven en een nieuwe termijn noemen. De dag die het noemt, telt. Die dag schuift niet op.
    .after = De reactie had er moeten zijn. Vraag het bestuur schriftelijk om een antwoord, en verwijs naar zijn eigen brief.

deadline-schooladvies-voorlopig = De school geeft een voorlopig schooladvies
    .short = advies
    .why = De basisschool geeft het voorlopige advies tussen 10 en 31 januari. Zo staat het in de wet. Deze dagen schuiven niet op.
    .after = Het advies had er moeten zijn. Vraag de leerkracht vandaag om het advies en om een gesprek.

deadline-doorstroomtoets = Uw kind maakt de doorstroomtoets
    .short = toets
    .why = Uw kind maakt de doorstroomtoets in de eerste of tweede volle week van februari. Miste uw kind de toets? Dan haalt het hem in binnen drie weken. Dat wij de vrijdag als laatste dag tonen, is onze uitleg van de wet.
    .after = Heeft uw kind de toets gemist? Vraag de school meteen wanneer uw kind hem inhaalt.

deadline-schooladvies-definitief = De school geeft het definitieve schooladvies
    .short = advies
    .why = Uiterlijk op 24 maart geeft de basisschool het definitieve advies. Was de toets beter dan het voorlopige advies? Dan moet de school het advies verhogen. Alleen met een goede reden in het belang van uw kind mag zij dat laten. De aanmelding begint al op 25 maart.
    .after = Het advies had er moeten zijn. Vraag de directeur vandaag om het advies. Meld uw kind toch aan: dat kan tot en met 31 maart.

deadline-gemeente-beslissing = De gemeente beslist over uw aanvraag
    .short = besluit
    .why = Noemen de regels van uw gemeente geen eigen termijn? Dan heeft zij een redelijke termijn van hoogstens acht weken. De dag van ontvangst telt niet mee. De gemeente mag u schrijven dat het later wordt. Vraagt zij om gegevens? Dan staat de klok stil tot u ze geeft. Schoolvakanties stoppen de weken niet.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over een latere dag? Vul die dan in. Zo niet, dan kunt u de gemeente in gebreke stellen.

deadline-gemeente-beslissing-verordening = De gemeente beslist, volgens haar eigen regels
    .short = besluit
    .why = Uw gemeente heeft in haar verordening een eigen termijn. Die is van de gemeente zelf. Daarom schuift de laatste dag hier niet op. Vraag het na als de laatste dag in een weekend valt.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over een latere dag? Vul die dan in. Zo niet, dan kunt u de gemeente in gebreke stellen.

deadline-gemeente-beslissing-verlengd = De gemeente beslist, op een latere dag
    .short = besluit
    .why = De gemeente schreef u dat het besluit later komt. De dag die zij noemt, komt in de plaats van de eerste. Die dag schuift niet op.
    .after = Het besluit had er moeten zijn. U kunt de gemeente nu in gebreke stellen.

deadline-gemeente-bezwaar = Bezwaar maken bij de gemeente
    .short = bezwaar
    .why = U heeft zes weken. De dag waarop het besluit is verstuurd, telt niet mee. Valt de laatste dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna. Schoolvakanties stoppen de weken niet. Posten mag op de laatste dag, als de brief binnen een week aankomt. Digitaal sturen mag ook: dan moet het op de laatste dag binnen zijn. Gebruik het adres of formulier dat de gemeente noemt.
    .after = Stuur uw bezwaar toch, vandaag nog. Leg uit waarom u niet eerder kon: soms telt dat als goede reden. U kunt ook een nieuwe aanvraag doen.

deadline-gemeente-bezwaar-besluit = De gemeente beslist op uw bezwaar
    .short = besluit
    .why = Zonder bezwaarcommissie heeft de gemeente zes weken. Die beginnen op de dag na uw eigen zes weken, ook als u eerder bezwaar maakte. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op. Moet u iets aanvullen? Dan staat de klok zolang stil.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over extra weken? Vul die dan in. Zo niet, dan kunt u de gemeente in gebreke stellen.

deadline-gemeente-bezwaar-besluit-verlengd = De gemeente beslist, met extra weken
    .short = besluit
    .why = De gemeente mag één keer zes weken extra nemen voor uw bezwaar. Dat moet zij u schrijven. Samen zijn dat twaalf weken na uw eigen zes weken. Wij tonen de latere dag, want te vroeg in gebreke stellen telt niet. Hoe wij tellen, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. U kunt de gemeente nu in gebreke stellen.

deadline-gemeente-bezwaar-besluit-commissie = De gemeente beslist op uw bezwaar, met een commissie
    .short = besluit
    .why = Met een bezwaarcommissie heeft de gemeente twaalf weken. Die beginnen op de dag na uw eigen zes weken, ook als u eerder bezwaar maakte. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op. Moet u iets aanvullen? Dan staat de klok zolang stil.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over extra weken? Vul die dan in. Zo niet, dan kunt u de gemeente in gebreke stellen.

deadline-gemeente-bezwaar-besluit-commissie-verlengd = De gemeente beslist, met een commissie en extra weken
    .short = besluit
    .why = De gemeente mag één keer zes weken extra nemen voor uw bezwaar. Dat moet zij u schrijven. Met een commissie zijn dat samen achttien weken na uw eigen zes weken. Wij tonen de latere dag, want te vroeg in gebreke stellen telt niet. Hoe wij tellen, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. U kunt de gemeente nu in gebreke stellen.

deadline-avg-antwoord = De school antwoordt op uw verzoek om het dossier
    .short = antwoord
    .why = De school moet binnen één maand antwoorden op uw verzoek. Dat staat in de privacywet (AVG). De dag van ontvangst telt niet mee. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op naar de volgende werkdag. Dat laatste is onze uitleg. De school mag twee maanden extra nemen. Dat moet zij u dan binnen de eerste maand laten weten.
    .after = Het antwoord had er moeten zijn. Schrijf de school en haar privacymedewerker (FG) dat de maand voorbij is. Daarna kunt u klagen bij de Autoriteit Persoonsgegevens. Is de school bijzonder? Dan kan ook de rechter, zonder vaste termijn. Is zij openbaar? Dan schrijft u eerst dat zij nog twee weken heeft. Dat laatste is onze uitleg van de wet.

deadline-avg-antwoord-verlengd = De school antwoordt, met extra tijd
    .short = antwoord
    .why = De school liet u binnen de eerste maand weten dat zij meer tijd nodig heeft. Dan heeft zij samen drie maanden vanaf uw verzoek. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op naar de volgende werkdag. Dat laatste is onze uitleg.
    .after = Het antwoord had er moeten zijn. Schrijf de school en haar privacymedewerker (FG). Daarna kunt u klagen bij de Autoriteit Persoonsgegevens. Is de school bijzonder? Dan kan ook de rechter, zonder vaste termijn. Is zij openbaar? Dan schrijft u eerst dat zij nog twee weken heeft. Dat laatste is onze uitleg van de wet.

deadline-avg-rechter = Naar de rechter over het dossier
    .short = rechter
    .why = Bent u het niet eens met het antwoord van een bijzondere school? Dan kunt u de rechtbank vragen om de school iets op te dragen. Dat moet binnen zes weken nadat u het antwoord kreeg. De dag van ontvangst telt niet mee. U heeft geen advocaat nodig. Antwoordde de school te laat? Dan geldt er geen termijn.
    .after = Vraag een jurist of er nog iets kan. Een nieuw verzoek aan de school mag altijd. Klagen bij de Autoriteit Persoonsgegevens kan ook.

deadline-avg-bezwaar = Bezwaar maken over het dossier
    .short = bezwaar
    .why = Het antwoord van een openbare school is een besluit. U heeft zes weken om bezwaar te maken. De dag waarop het antwoord is verstuurd, telt niet mee. Valt de laatste dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna. Posten mag op de laatste dag, als de brief binnen een week aankomt.
    .after = Stuur uw bezwaar toch, en leg uit waarom u niet eerder kon. Een nieuw verzoek aan de school mag altijd.

deadline-avg-bezwaar-besluit = Het bestuur beslist op uw bezwaar over het dossier
    .short = besluit
    .why = Een openbaar bestuur zonder bezwaarcommissie heeft zes weken. Die beginnen op de dag na uw eigen zes weken. Het bestuur mag één keer zes weken extra nemen. Dat moet het u schrijven. Dat deze regel hier geldt, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over extra weken? Vul die dan in. Zo niet, vraag dan schriftelijk om een besluit binnen twee weken.

deadline-avg-bezwaar-besluit-verlengd = Het bestuur beslist over het dossier, met extra weken
    .short = besluit
    .why = Het bestuur mag één keer zes weken extra nemen voor uw bezwaar. Dat moet het u schrijven. Samen zijn dat twaalf weken na uw eigen zes weken. Wij tonen de latere dag, want te vroeg in gebreke stellen telt niet. Hoe wij tellen, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Vraag schriftelijk om een besluit binnen twee weken. Dan stelt u het bestuur in gebreke.

deadline-avg-bezwaar-besluit-commissie = Het bestuur beslist op uw bezwaar over het dossier
    .short = besluit
    .why = Een openbaar bestuur met een bezwaarcommissie heeft twaalf weken. Die beginnen op de dag na uw eigen zes weken. Het bestuur mag één keer zes weken extra nemen. Dat moet het u schrijven. Dat deze regel hier geldt, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Kreeg u een brief over extra weken? Vul die dan in. Zo niet, vraag dan schriftelijk om een besluit binnen twee weken.

deadline-avg-bezwaar-besluit-commissie-verlengd = Het bestuur beslist over het dossier, met een commissie en extra weken
    .short = besluit
    .why = Het bestuur mag één keer zes weken extra nemen voor uw bezwaar. Dat moet het u schrijven. Met een commissie zijn dat samen achttien weken na uw eigen zes weken. Wij tonen de latere dag, want te vroeg in gebreke stellen telt niet. Hoe wij tellen, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Vraag schriftelijk om een besluit binnen twee weken. Dan stelt u het bestuur in gebreke.

deadline-avg-na-ap = Naar de rechter na de Autoriteit Persoonsgegevens
    .short = rechter
    .why = Vroeg u de Autoriteit Persoonsgegevens op tijd om te bemiddelen? Dan krijgt u bericht als zij de zaak beëindigt. Daarna heeft u nog zes weken voor de rechter. De dag waarop u het bericht kreeg, telt niet mee. Dat wij vanaf die dag tellen, is onze uitleg van de wet.
    .after = Vraag een jurist of er nog iets kan. Een nieuw verzoek aan de school mag altijd.

deadline-cvo-herbeoordeling = De commissie van onderzoek kijkt opnieuw
    .short = nieuw besluit
    .why = De commissie van onderzoek beslist voor een bepaalde tijd. Vóór het einde van die tijd moet zij opnieuw kijken wat uw kind nodig heeft. De dag staat in het besluit en schuift niet op.
    .after = De commissie had opnieuw moeten kijken. Vraag de instelling vandaag wat er nu geldt voor uw kind. Blijft het stil? Vraag de geschillencommissie of zij uw zaak kan behandelen.
