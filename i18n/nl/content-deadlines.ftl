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
    .after = De beslissing had er moeten zijn. Meer extra weken mogen niet. Vraag schriftelijk om een besluit, en om een tijdelijke plek.

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
    .why = Is er tien weken na uw aanmelding geen besluit? Dan moet de school uw kind tijdelijk plaatsen. Het recht begint op de dag na de tien weken. Wij tellen vanaf de dag waarop u aanmeldde. Schoolvakanties stoppen de weken niet. Dat de laatste dag opschuift bij een weekend of feestdag, is onze uitleg van de wet. Het geldt niet als uw kind al op een andere school van dezelfde soort zit. Groep 8 telt daarbij niet mee voor de brugklas. Uw kind moet oud genoeg zijn. Op de middelbare school en in het vso moet het ook passen bij de eisen.
    .after = Vraag de plek schriftelijk. De tijdelijke plek stopt op de dag na een weigering. Dat is ook zo na een besluit om uw aanmelding niet te behandelen.

deadline-bezwaar-bestuur = Bezwaar maken bij het schoolbestuur
    .short = bezwaar
    .why = U heeft zes weken. De dag waarop de brief is verstuurd of aan u gegeven, telt niet mee. De dag waarop u hem las, maakt niet uit. Valt de laatste dag in een weekend of op een feestdag? Dan mag het nog op de eerste gewone dag erna. Schoolvakanties stoppen de weken niet. Bijzondere school: uw brief moet op de laatste dag binnen zijn. Openbare school: posten mag op de laatste dag. De brief moet dan binnen een week aankomen.
    .after = Bel vandaag het steunpunt of een jurist. Stuur uw bezwaar toch, en leg uit waarom u te laat bent. Bij een openbare school telt een goede reden. U kunt ook opnieuw schriftelijk aanmelden. Dan begint de plicht van de school opnieuw. Dat laatste is onze uitleg van de wet.

deadline-bezwaar-besluit = Het bestuur beslist op uw bezwaar
    .short = besluit
    .why = Het bestuur heeft vier weken. Die tellen vanaf de dag na ontvangst van uw bezwaar. Dit geldt voor bijzondere scholen, en voor alle middelbare scholen en het praktijkonderwijs. Loopt er een zaak bij de geschillencommissie? Dan staat de klok van het bestuur stil tot het oordeel er is. Hoe je die dagen telt, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. Schrijf het bestuur dat het meteen moet beslissen. Bij een openbare school kunt u het bestuur in gebreke stellen. Bij een bijzondere school kan de gewone rechter helpen.

deadline-bezwaar-besluit-openbaar = Het openbare bestuur beslist op uw bezwaar
    .short = besluit
    .why = Dit geldt voor openbare basisscholen en openbaar speciaal onderwijs. Het bestuur heeft vier weken. Die beginnen pas op de dag na uw eigen zes weken, ook als u eerder bezwaar maakte. Loopt er een zaak bij de geschillencommissie? Dan staat de klok van het bestuur stil tot het oordeel er is. Hoe je die dagen telt, is onze uitleg van de wet.
    .after = Het besluit had er moeten zijn. U kunt het bestuur in gebreke stellen. Na twee weken kunt u naar de bestuursrechter, omdat er geen besluit is.

deadline-gpo-verzoek = Naar de geschillencommissie gaan
    .short = commissie
    .why = De Geschillencommissie passend onderwijs (GPO) vraagt u om binnen zes weken te komen. Die termijn staat in haar eigen regels, niet in de wet. Ga daarom uit van een harde dag, ook in een weekend. Schoolvakanties stoppen de weken niet. Bezwaar maken verandert deze dag niet.
    .after = Dien uw verzoek toch in en leg uit waarom u niet eerder kon. Bel vooraf met het steunpunt. Bezwaar bij het bestuur heeft een eigen laatste dag.

deadline-gpo-oordeel = De geschillencommissie geeft haar oordeel
    .short = oordeel
    .why = De commissie heeft tien weken vanaf uw verzoek. Schoolvakanties tellen mee. Valt de laatste dag in een weekend of op een feestdag? Dan schuift hij op naar de eerste gewone dag.
    .after = Het oordeel had er moeten zijn. Vraag de commissie wanneer het komt. Het bestuur wacht intussen met zijn besluit op uw bezwaar.

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
    .why = Nieuwe papieren mogen tot tien dagen voor de zitting. De dagen tellen terug, dus een weekend of feestdag verandert niets aan de grens. Of de tiende dag zelf nog telt, is niet zeker. Daarom raden wij de elfde dag aan, of eerder. Dat is onze uitleg van de wet.
    .after = Stuur de papieren toch, en vraag of zij nog mee mogen doen. Neem ze ook mee naar de zitting.

deadline-stukken-vooraf-vovo = Papieren sturen voor de spoedzitting
    .short = papieren
    .why = Bij een voorlopige voorziening mogen papieren tot één dag voor de zitting. Of die dag zelf nog telt, is niet zeker. Daarom raden wij aan om het twee dagen ervoor te doen. Dat is onze uitleg van de wet.
    .after = Stuur de papieren toch, en vraag of zij nog mee mogen doen. Neem ze ook mee naar de zitting.

deadline-termijn-in-brief = De dag die in een brief staat
    .short = brief
    .why = In een brief kan een laatste dag staan. Bijvoorbeeld om iets aan te vullen. Die dag is hard. Hij schuift niet op in een weekend of vakantie.
    .after = Bel meteen en vraag om meer tijd. Stuur wat u heeft. Zonder antwoord wordt uw aanmelding of bezwaar misschien niet behandeld.
