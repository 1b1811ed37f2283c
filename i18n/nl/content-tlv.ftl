# Situation tlv: a decision about special education (toelaatbaarheidsverklaring).

situation-tlv = Ik ben het niet eens met het besluit over speciaal onderwijs (TLV)
    .short = Speciaal onderwijs (TLV)
    .intro = Voor speciaal onderwijs of praktijkonderwijs heeft uw kind een papier nodig: een toelaatbaarheidsverklaring (TLV). Een schoolbestuur vraagt de TLV aan. Het samenwerkingsverband beslist. Bent u het niet eens met dat besluit? Dan kunt u binnen zes weken bezwaar maken. Dat kunt u zelf.

question-tlv-decision = Is er al een besluit van het samenwerkingsverband?
    .hint = Dat is een brief over een toelaatbaarheidsverklaring (TLV). Soms krijgt u hem via de school. Een besluit over leerwegondersteuning (lwoo) telt ook.
    .why = Na een besluit loopt er een laatste dag voor u. Is er nog geen besluit? Dan kunt u nog meepraten.
    .answer-yes = Ja, er is een besluit
    .answer-asked = Nee, maar de aanvraag is weg
    .answer-no = Nee, de school denkt erover of bereidt het voor
    .answer-school-refuses = Nee, de school wil geen TLV aanvragen
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-tlv-agree = Bent u het eens met het besluit?
    .hint = Het samenwerkingsverband besliste over de toelaatbaarheidsverklaring (TLV) van uw kind.
    .why = U mag bezwaar maken tegen een ja, tegen een nee, tegen de soort school en tegen de duur.
    .answer-refused = Nee, mijn kind krijgt geen TLV en die is wel nodig
    .answer-granted = Nee, mijn kind krijgt een TLV maar ik wil dat niet
    .answer-kind = Nee, de soort school of de duur klopt niet
    .answer-agree = Ja, ik ben het eens
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-tlv-urgent = Moet er snel iets gebeuren?
    .hint = Bijvoorbeeld omdat uw kind thuis zit, of binnenkort van school moet.
    .why = Bezwaar kan maanden duren en stopt het besluit niet. Bij haast kunt u de rechter om een tijdelijke beslissing vragen.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-tlv-objection = Heeft u al bezwaar gemaakt?
    .hint = Bezwaar is een brief aan het samenwerkingsverband. Een gesprek of een telefoontje telt niet.
    .why = Zonder bezwaar kunt u later niet naar de rechter.
    .answer-no = Nee, nog niet
    .answer-yes = Ja, de brief is weg
    .answer-unknown = Ik weet het niet

question-tlv-outcome = Is er al een besluit op uw bezwaar?
    .hint = Dat is de brief waarin het samenwerkingsverband antwoordt op uw bezwaar.
    .why = Na dat besluit loopt een nieuwe laatste dag voor u.
    .answer-no = Nee, ik wacht nog
    .answer-late = Nee, en de laatste dag van het samenwerkingsverband is voorbij
    .answer-yes = Ja, er is een besluit
    .answer-unknown = Ik weet het niet

end-tlv-before = U kunt nu meepraten
    .text = De school hoort met u te praten voordat zij een toelaatbaarheidsverklaring (TLV) aanvraagt. Zij hoort uw mening mee te sturen. Hoe dat gaat, verschilt per regio: vraag het uw samenwerkingsverband. Schrijf uw mening dus op. Bent u het er niet mee eens? Zeg dat nu al. Komt er een besluit? Vul dan de datum op de brief in.

end-tlv-waiting = Het samenwerkingsverband moet beslissen
    .text = Vraag of uw mening en uw rapporten zijn meegestuurd. Vraag ook wanneer het samenwerkingsverband de aanvraag kreeg. Vul die dag in. Het heeft daarna hoogstens acht weken, als het geen later moment noemt. Komt er een besluit? Vul dan de datum op de brief in.

end-tlv-school-refuses = De school wil geen TLV aanvragen
    .text = Ouders kunnen zelf geen toelaatbaarheidsverklaring (TLV) aanvragen. Er is ook geen besluit, dus bezwaar kan niet. Dat laatste is onze uitleg van de wet. U kunt dit doen.

        Praat met de intern begeleider, de directeur en het bestuur. Vraag het steunpunt en het samenwerkingsverband om mee te denken. Vraag daarna een onderwijsconsulent.

        U kunt uw kind ook schriftelijk aanmelden bij een school voor speciaal onderwijs. Het bestuur van die school kan de TLV ook aanvragen. Dat is onze uitleg van de wet.

        Gaat het over het plan van uw kind (het ontwikkelingsperspectief)? Dan kan de geschillencommissie soms helpen. U kunt ook een klacht indienen.

        Al deze stappen staan een voor een bij ‘De school wil geen TLV aanvragen’. Kies die situatie erbij.

end-tlv-find-out = Vraag vandaag of er een besluit is
    .text = Bel de school en het samenwerkingsverband. Vraag of er een besluit is over een toelaatbaarheidsverklaring (TLV). Vraag ook welke datum erop staat, en vraag een kopie. Doe het vandaag: uw zes weken kunnen al lopen, ook als u de brief nog niet zag.

end-tlv-object = Maak op tijd bezwaar
    .text = U heeft zes weken om bezwaar te maken bij het samenwerkingsverband. De dag waarop het besluit is verstuurd telt, niet de dag waarop u het las. Vul die datum in. Twijfelt u nog? Maak dan toch op tijd bezwaar. Schrijf er kort uw redenen bij. U mag ze later aanvullen, vóór de dag die het samenwerkingsverband u geeft.

end-tlv-wait = Het samenwerkingsverband moet beslissen op uw bezwaar
    .text = Vul in wanneer u het bezwaar verstuurde. Dan ziet u vóór welke dag het samenwerkingsverband moet beslissen. Eerst komt er een hoorzitting. Daar mag u uw verhaal vertellen. Nieuwe papieren stuurt u ruim ervoor.

end-tlv-late = Het samenwerkingsverband is te laat
    .text = Controleer eerst of de laatste dag echt voorbij is. Kijk ook of u een brief kreeg over extra weken. Is de dag voorbij? Dan stuurt u een ingebrekestelling. Na twee weken kunt u naar de rechter, omdat er geen besluit is.

end-tlv-court = Kijk of u in beroep wilt
    .text = Lees het besluit op uw bezwaar goed. Vul de datum in die erop staat. U heeft zes weken om in beroep te gaan bij de bestuursrechter. Dat kost geld. Bel eerst een jurist of het steunpunt, en vraag hoe groot de kans is.

end-tlv-solved = Met dit besluit kunt u verder
    .text = Een toelaatbaarheidsverklaring (TLV) is nog geen plek. De school moet uw kind ook toelaten. Dat is onze uitleg van de wet. Meld uw kind dus schriftelijk aan. Weigert de school, of hoort u niets? Begin dan bij ‘De school laat mijn kind niet toe’. Kijk ook tot wanneer de TLV geldt. Soms vervalt een TLV die niet wordt gebruikt. Vraag dat na bij het samenwerkingsverband.

end-tlv-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Heeft u een brief over een toelaatbaarheidsverklaring (TLV)? Zoek dan eerst de datum op die brief. Vul die datum in: misschien loopt er een laatste dag.

# --- Steps -----------------------------------------------------------------------------------------

step-tlv-d1 = Zet uw mening op papier
    .lead = De school wil een toelaatbaarheidsverklaring (TLV) aanvragen. U schrijft op wat u ervan vindt. Dat heet een zienswijze. De school stuurt haar mee.
    .short = Uw mening gaat mee met de aanvraag.
    .why = Het samenwerkingsverband beslist op papier. Staat uw verhaal er niet in? Dan telt het minder mee. Uw toestemming is meestal niet nodig. Uw mening hoort wel in de aanvraag.
    .first = Vraag de school om de aanvraag te lezen voordat zij weggaat. Schrijf op wat klopt en wat niet klopt. Vraag ook uw kind wat het wil.
    .whom = De school die de TLV aanvraagt: de intern begeleider, zorgcoördinator of directeur.
    .write = U kunt dit schrijven:

        “Dit is onze zienswijze. Wij zijn het wel / niet eens met de aanvraag, want … Ons kind heeft volgens ons nodig: … In de aanvraag klopt niet dat … Ons kind zegt zelf: … Wilt u deze brief en onze rapporten meesturen naar het samenwerkingsverband? Wilt u ons een kopie geven van alles wat u verstuurt?”
    .bring = Uw zienswijze, rapporten van deskundigen, en de woorden of een tekening van uw kind.
    .when = Voordat de aanvraag weggaat. Is zij al weg? Stuur uw mening dan alsnog, aan de school en aan het samenwerkingsverband. De wet noemt geen termijn. Ons advies: binnen een week.
    .silence = Vraag de directeur om te bevestigen dat uw brief is meegestuurd. Stuur anders zelf een kopie aan het samenwerkingsverband.
    .warning-cannot-ask = Ouders kunnen zelf geen TLV aanvragen. Alleen een schoolbestuur kan dat. Het gaat om de school waar uw kind is ingeschreven of aangemeld.
    .warning-vso = Gaat uw kind van de basisschool naar het voortgezet speciaal onderwijs (vso) of het praktijkonderwijs? Meld uw kind dan eerst daar aan. Het bestuur van die school vraagt de TLV aan. De basisschool bereidt het alleen voor.
    .outcome-granted = De school past de aanvraag aan
    .outcome-partly = De school past de aanvraag een beetje aan
    .outcome-refused = De school verandert niets

step-tlv-instemming = Beslis of u toestemming geeft
    .lead = Naar het praktijkonderwijs is er een gewone weg en een bijzondere weg. Op de bijzondere weg heeft de school uw toestemming nodig voor de toelaatbaarheidsverklaring (TLV).
    .short = Alleen op de bijzondere weg naar het praktijkonderwijs.
    .why = Past uw kind niet bij de gewone eisen? Dan moet de aanvraag uw mening en uw toestemming bevatten. Dat geldt als uw kind al leerwegondersteuning (lwoo) heeft, een ontwikkelingsperspectief (OPP) of een TLV voor speciaal onderwijs.
    .first = Vraag de school welke weg zij kiest, en waarom. Vraag daarna welke school zij voor uw kind ziet, en waarom die past.
    .whom = De school die de TLV aanvraagt.
    .write = U kunt dit schrijven:

        “Wij geven wel / geen toestemming voor deze aanvraag, want … Wij vragen u om deze brief mee te sturen.”
    .bring = De aanvraag van de school en uw eigen mening op papier.
    .when = Voordat de aanvraag weggaat. De wet noemt geen termijn. Ons advies: vraag om een week om na te denken.
    .silence = Schrijf dat u nog geen toestemming gaf. Stuur een kopie aan het samenwerkingsverband.
    .warning-only-pro = Bij elke andere TLV is uw toestemming niet nodig. Uw mening hoort wel in de aanvraag.
    .outcome-granted = Wij geven toestemming
    .outcome-partly = Wij geven toestemming, met voorwaarden
    .outcome-refused = Wij geven geen toestemming

step-tlv-d2 = Wacht op het besluit en vraag het advies op
    .lead = Het samenwerkingsverband beslist over de toelaatbaarheidsverklaring (TLV). Twee deskundigen geven eerst advies. U vraagt een kopie van dat advies.
    .short = Het samenwerkingsverband beslist.
    .why = In het advies staat waarom. Als u het later niet eens bent met het besluit, begint u daar.
    .first = Vraag de school wanneer de aanvraag weg is. Vraag het samenwerkingsverband wanneer het haar kreeg. Vul die dag in.
    .whom = Het samenwerkingsverband. Zijn naam staat in de schoolgids.
    .write = U kunt dit schrijven:

        “Er loopt een aanvraag voor een TLV voor ons kind. Wanneer kreeg u de aanvraag, en wanneer beslist u? Wilt u ons het advies van de deskundigen sturen? Wilt u ook ons een kopie van het besluit sturen, op de dag dat u het verstuurt?”
    .bring = Een kopie van de aanvraag en van uw eigen mening.
    .when = Het samenwerkingsverband heeft hoogstens acht weken, als het geen later moment noemt.
    .silence = Vraag de school om het samenwerkingsverband aan de dag te herinneren. De school is de aanvrager.
    .warning-which-swv = Wie beslist, hangt af van de school.

        Voor speciaal basisonderwijs (sbo): het samenwerkingsverband van de basisschool. Komt uw kind van het sbo of het speciaal onderwijs, of zit het nergens? Dan beslist dat van uw woonplaats.

        Voor speciaal onderwijs (so): dat van de school waar uw kind nu zit. Zit het nergens? Dan beslist dat van uw woonplaats. Voor voortgezet speciaal onderwijs (vso): dat van de middelbare school of vso-school waar uw kind nu zit. Zit het daar nog niet? Dan beslist dat van uw woonplaats.

        Voor praktijkonderwijs: dat van de school die de TLV aanvraagt. Komt uw kind in een instelling te wonen? Dan is voor het speciaal onderwijs daar geen TLV nodig.
    .warning-experts = Een van de deskundigen is een orthopedagoog of psycholoog. De tweede hangt af van uw kind. Dat kan een pedagoog zijn, een kinderpsychiater, een maatschappelijk werker of een arts. Voor het basisonderwijs zagen wij alleen een oude lijst: controleer dit eerst.
    .warning-penalty = Soms moet het samenwerkingsverband geld betalen als het te laat is. In dit deel gaat dat geld naar de aanvrager. Dat is de school, niet u. Dit is onze uitleg van de wet.
    .outcome-granted = Er is een besluit en wij zijn het eens
    .outcome-partly = Er is een besluit en een deel klopt niet
    .outcome-refused = Er is een besluit en wij zijn het niet eens
    .outcome-no-answer = Er kwam geen besluit op tijd

step-tlv-d3 = Maak bezwaar bij het samenwerkingsverband
    .lead = U vraagt het samenwerkingsverband om het besluit over de toelaatbaarheidsverklaring (TLV) opnieuw te bekijken. U heeft geen advocaat nodig. Het kost u waarschijnlijk niets: controleer dit eerst.
    .short = Binnen zes weken. Geen advocaat nodig.
    .why = Met bezwaar moet het samenwerkingsverband opnieuw kijken. Een commissie geeft advies en u mag uw verhaal doen. Zonder bezwaar kunt u later niet naar de rechter.
    .first = Zoek op welke dag het samenwerkingsverband het besluit verstuurde. Vul die dag in. Vraag daarna de aanvraag en het advies van de deskundigen op, als u die nog niet heeft. Wacht daar niet op met uw bezwaar.
    .whom = Het samenwerkingsverband (SWV) dat het besluit nam. Het adres staat in de brief.
    .write = U kunt dit schrijven:

        “Wij maken bezwaar tegen uw besluit van … (datum) over de TLV voor ons kind … (naam). Wij zijn het er niet mee eens, want … Wij vragen u om … Wij willen ons verhaal vertellen aan de commissie. Een kopie van het besluit doen wij erbij. Wij vullen onze redenen later aan, als wij alle papieren hebben.”

        Zet er de datum, uw naam, uw adres en uw handtekening onder.
    .bring = Het besluit, de aanvraag, het advies van de deskundigen en uw eigen mening. Mist u er een? Stuur uw bezwaar toch op tijd. De rest mag later.
    .when = Binnen zes weken na de dag waarop het besluit is verstuurd. Posten mag tot en met de laatste dag. De brief moet dan binnen een week daarna aankomen. U mag het ook digitaal sturen. Dan moet het op de laatste dag binnen zijn. Gebruik het adres of formulier dat het samenwerkingsverband noemt. Bewaar de bevestiging.
    .silence = Vraag na een week of uw bezwaar binnen is. Het samenwerkingsverband moet daarna beslissen binnen de termijn die u bij de volgende stap ziet.
    .warning-start = Het samenwerkingsverband stuurt het besluit aan de school die het vroeg. Uw zes weken kunnen dus al lopen voordat u de brief ziet. Dat is onze uitleg van de wet. Krijgt u apart bericht? Dan moet daarin staan wanneer het besluit is verstuurd. Weet u die dag niet? Gebruik de datum op het besluit.
    .warning-lock = Na deze stap kan een onderwijsconsulent vaak niet meer helpen. Of bezwaar telt als juridische procedure, is niet zeker. Vraag dat eerst. Maar laat uw laatste dag niet voorbijgaan.
    .warning-no-suspension = Bezwaar stopt het besluit niet. Het besluit geldt gewoon tot er een nieuw besluit is.
    .warning-no-gpo = De geschillencommissie passend onderwijs gaat niet over een TLV. Daar kunt u dus niet naartoe met dit besluit.
    .warning-not-lbt = Stuur uw bezwaar aan het samenwerkingsverband zelf. Stuur het niet aan de commissie die advies geeft. Komt het toch bij de verkeerde aan? Die moet het doorsturen, en de eerste dag telt.
    .warning-place = Met een TLV heeft uw kind nog geen plek. De school voor speciaal onderwijs beslist apart of zij uw kind toelaat. Dat is onze uitleg van de wet.
    .warning-adult = Is uw kind 18 jaar of ouder, en mag het zelf beslissen? Dan maakt uw kind zelf bezwaar. Twijfelt u? Vraag dat snel na. Op de middelbare school gaat het bij ‘ouders’ om ouders met gezag.
    .outcome-granted = Ons bezwaar is binnen en wordt behandeld
    .outcome-partly = Wij moeten nog iets aanvullen
    .outcome-refused = Ons bezwaar wordt niet behandeld

step-tlv-d4 = Vertel uw verhaal op de hoorzitting
    .lead = Een commissie luistert naar u en naar het samenwerkingsverband. Daarna geeft zij advies over de toelaatbaarheidsverklaring (TLV).
    .short = Een commissie luistert en geeft advies.
    .why = Hier kunt u vertellen wat niet op papier staat. U mag iemand meenemen. De commissie geeft advies. Het samenwerkingsverband beslist zelf.
    .first = Vul in op welke dag de hoorzitting is. Vraag het dossier op. Schrijf drie punten op die u zeker wilt zeggen.
    .whom = De commissie die in de uitnodiging staat. Vaak is dat de Landelijke bezwaaradviescommissie toelaatbaarheidsverklaring (LBT). Een samenwerkingsverband kan ook een eigen commissie hebben.
    .write = Stuur bij uw papieren dit briefje:

        “Voor de hoorzitting van … (datum) sturen wij u deze stukken: … Op de zitting komen: … (namen). Ons belangrijkste punt is …”
    .bring = Het besluit, het advies van de deskundigen, uw mening, rapporten, en de woorden van uw kind. Neem één blad mee met uw drie punten.
    .when = Nieuwe papieren mogen tot tien dagen voor de hoorzitting. Ons advies: stuur ze een week eerder.
    .silence = Vroeg u om een hoorzitting en hoort u niets? Bel het samenwerkingsverband. Gaat uw zaak naar de LBT? Dan moet het de LBT het dossier binnen twee weken sturen. In één regio komt het advies ongeveer vier weken na de zitting.
    .warning-papers = Of de tiende dag zelf nog telt, is niet zeker. Ga uit van de elfde dag voor de zitting, of eerder.
    .outcome-granted = Het advies geeft ons gelijk
    .outcome-partly = Het advies geeft ons voor een deel gelijk
    .outcome-refused = Het advies geeft ons geen gelijk

step-tlv-d5 = Let op de dag van het besluit op uw bezwaar
    .lead = Het samenwerkingsverband beslist opnieuw over de toelaatbaarheidsverklaring (TLV). U let op de laatste dag.
    .short = Een commissie geeft advies. U mag uw verhaal doen.
    .why = Het samenwerkingsverband heeft twaalf weken. Die tellen vanaf de dag na uw eigen zes weken. Het mag er één keer zes weken bij doen. Dat moet het u dan laten weten.
    .first = Vul in wanneer u uw bezwaar verstuurde. Krijgt u een brief over extra weken? Vul die ook in.
    .whom = Het samenwerkingsverband.
    .write = Een week voor de laatste dag kunt u mailen:

        “U moet uiterlijk op … (datum) beslissen op ons bezwaar van … (datum). Lukt dat? Wilt u ons het advies van de commissie alvast sturen?”
    .bring = Uw bezwaar en het bewijs dat u het verstuurde.
    .when = De laatste dag staat bij deze stap. Schoolvakanties tellen gewoon mee.
    .silence = Is de laatste dag voorbij? Dan zegt u bij ‘Mijn weg’ dat het samenwerkingsverband te laat is. De volgende stap is dan een ingebrekestelling.
    .warning-long = Dit kan maanden duren. Praat intussen verder over goede hulp voor nu. Het besluit geldt zolang het niet is veranderd.
    .outcome-granted = Het samenwerkingsverband geeft ons gelijk
    .outcome-partly = Wij krijgen voor een deel gelijk
    .outcome-refused = Het samenwerkingsverband blijft bij zijn besluit
    .outcome-no-answer = Er kwam geen besluit op tijd

step-tlv-d6 = Stel het samenwerkingsverband in gebreke
    .lead = Het samenwerkingsverband is te laat met het besluit op uw bezwaar tegen de toelaatbaarheidsverklaring (TLV). U schrijft dat het nog twee weken heeft. Zo’n brief heet een ingebrekestelling.
    .short = Als het besluit op uw bezwaar te laat is.
    .why = Beslist het samenwerkingsverband daarna nog niet? Dan kunt u naar de rechter omdat er geen besluit is. Die kan zeggen dat het binnen twee weken moet beslissen.
    .first = Controleer de laatste dag bij de vorige stap. Is die dag helemaal voorbij? Dan pas schrijft u.
    .whom = Het samenwerkingsverband (SWV).
    .write = U kunt dit schrijven:

        “Op … (datum) maakten wij bezwaar. U had uiterlijk op … (datum) moeten beslissen. Er is nog geen besluit. Met deze brief stellen wij u in gebreke. Wij vragen u om binnen twee weken te beslissen.”
    .bring = Een kopie van uw bezwaar en het bewijs van verzending.
    .when = Na de laatste dag, en niet heel veel later. Vul in wanneer het samenwerkingsverband uw brief kreeg. Dan ziet u de twee weken.
    .silence = Na twee weken kunt u in beroep bij de bestuursrechter, omdat er geen besluit is. De rechter beslist dan binnen acht weken, als er geen zitting komt. Met een zitting is dat als het kan binnen dertien weken.
    .warning-too-early = Een ingebrekestelling die te vroeg komt, telt niet. Is de laatste dag opgeschoven door een weekend of een feestdag? Wacht dan ook die dag af. Kreeg u een brief over extra weken? Wacht dan ook die weken af.
    .warning-penalty = Na die twee weken moet het samenwerkingsverband misschien een dwangsom betalen. Dat is 23 euro per dag, later 35 en 45 euro. Het duurt hoogstens 42 dagen, samen 1.442 euro. U maakte zelf bezwaar, dus het geld kan voor u zijn. Dat is onze uitleg van de wet.
    .outcome-granted = Er kwam een besluit en wij zijn het eens
    .outcome-partly = Er kwam een besluit en een deel klopt niet
    .outcome-refused = Er kwam een besluit en wij zijn het niet eens
    .outcome-no-answer = Ook na twee weken kwam er geen besluit

step-tlv-vovo = Vraag de rechter om een snelle, tijdelijke beslissing
    .lead = Kan uw kind niet wachten op het besluit over de toelaatbaarheidsverklaring (TLV)? Dan kan de rechter een tijdelijke beslissing nemen. Dat heet een voorlopige voorziening.
    .short = Alleen bij haast, en alleen naast bezwaar of beroep.
    .why = Bezwaar stopt het besluit niet. Met een voorlopige voorziening kan de rechter zeggen wat er tot het nieuwe besluit gebeurt.
    .first = Maak eerst bezwaar. Schrijf daarna op waarom uw kind niet kan wachten. Bel een jurist en vraag of dit zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht.
    .write = U kunt dit schrijven:

        “Wij maakten op … (datum) bezwaar tegen het besluit van … (samenwerkingsverband). Wij vragen u om een voorlopige voorziening. Ons kind kan niet wachten, omdat … Wij vragen u om … Een kopie van ons bezwaar doen wij erbij.”
    .bring = Een kopie van uw bezwaar en van het besluit.
    .when = Zolang uw bezwaar of beroep loopt, en alleen als er haast is. De rechtbank vraagt griffierecht: 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. U heeft twee weken om te betalen, of minder. Papieren mogen tot één dag voor de zitting.
    .silence = De rechter plant zo snel mogelijk een zitting. Bel de rechtbank als u na twee weken niets hoort.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-lapses = De tijdelijke beslissing vervalt als u na het besluit op bezwaar niet op tijd in beroep gaat.
    .outcome-granted = De rechter geeft ons voorlopig gelijk
    .outcome-partly = De rechter geeft ons voor een deel gelijk
    .outcome-refused = De rechter wijst het af

step-tlv-d7 = Ga in beroep bij de bestuursrechter
    .lead = Blijft het samenwerkingsverband bij zijn besluit over de toelaatbaarheidsverklaring (TLV)? Dan kunt u binnen zes weken in beroep bij de bestuursrechter.
    .short = Beroep bij de rechtbank. Alleen als bezwaar niet helpt.
    .why = De rechter kijkt of het besluit klopt. Het samenwerkingsverband moet doen wat de rechter zegt.
    .first = Zoek de datum op het besluit op uw bezwaar. Vul die in. Bel daarna een jurist en vraag of beroep zin heeft.
    .whom = De rechtbank, afdeling bestuursrecht. Het adres hoort in het besluit te staan.
    .write = U kunt dit schrijven:

        “Wij gaan in beroep tegen het besluit op bezwaar van … (samenwerkingsverband) van … (datum). Wij zijn het er niet mee eens, want … Wij vragen u om te zeggen dat het besluit niet klopt. Een kopie van het besluit doen wij erbij.”
    .bring = Het besluit op bezwaar, uw bezwaar, het besluit over de TLV en het advies van de deskundigen.
    .when = Binnen zes weken na de dag waarop het besluit op bezwaar is verstuurd. Stuurt u het met de post? Dan moet het vóór het einde op de post en binnen een week daarna binnen zijn. Heeft het haast? Dan kunt u ook een voorlopige voorziening vragen.
    .silence = De rechtbank stuurt eerst een brief over de kosten. U heeft dan vier weken. Het geld moet op tijd op hun rekening staan, anders wordt uw zaak niet behandeld.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-fee = De rechtbank vraagt griffierecht: 200 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar. Kunt u het niet betalen? Zeg dat meteen tegen de rechtbank. Geeft het samenwerkingsverband toe? Dan krijgt u het geld terug.
    .warning-lapses = Kreeg u eerder een voorlopige voorziening? Die vervalt als u de zes weken voor beroep voorbij laat gaan.
    .warning-no-decision = Gaat u in beroep omdat er geen besluit komt? Dan moet u eerst een ingebrekestelling sturen en twee weken wachten. De zes weken gelden dan niet, maar wacht niet te lang.
    .outcome-granted = De rechter geeft ons gelijk
    .outcome-partly = De rechter geeft ons voor een deel gelijk
    .outcome-refused = De rechter geeft ons geen gelijk

step-tlv-d8 = Ga in hoger beroep bij de Raad van State
    .lead = Bent u het niet eens met de rechtbank over de toelaatbaarheidsverklaring (TLV)? Dan kunt u binnen zes weken naar de Raad van State.
    .short = Nog één keer naar een rechter.
    .why = Een andere rechter kijkt opnieuw naar de zaak. De Raad van State besliste al eerder over een TLV.
    .first = Zoek de datum op de uitspraak. Vraag een jurist of hoger beroep zin heeft voor uw kind.
    .whom = De Afdeling bestuursrechtspraak van de Raad van State.
    .write = U kunt dit schrijven:

        “Wij gaan in hoger beroep tegen de uitspraak van de rechtbank … van … (datum). Wij zijn het er niet mee eens, want … Een kopie van de uitspraak doen wij erbij.”
    .bring = De uitspraak, het besluit op bezwaar en uw beroep.
    .when = Binnen zes weken na de dag waarop de rechtbank de uitspraak verstuurde.
    .silence = U krijgt een brief over de kosten en later een uitnodiging voor een zitting.
    .warning-lock = Een onderwijsconsulent stapt niet in als er een juridische procedure loopt.
    .warning-fee = Het griffierecht is 297 euro. Dat bedrag gold op 1 juli 2026 en verandert elk jaar.
    .warning-no-appeal = Niet tegen elke uitspraak kan hoger beroep. Een uitspraak zonder zitting is er zo een: dan kunt u binnen zes weken in verzet. Ook tegen een voorlopige voorziening kan het niet.
    .outcome-granted = De Raad van State geeft ons gelijk
    .outcome-partly = De Raad van State geeft ons voor een deel gelijk
    .outcome-refused = De Raad van State geeft ons geen gelijk
