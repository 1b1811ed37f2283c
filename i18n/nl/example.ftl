# The example dossier: the words of Sam's parents. Everybody in it is invented.
# All dates are variables, as day and month ("13 november"), named after what happens on them in
# src/example/days.rs: $coats, $report, $promise, $decision, $meeting and so on.
# $since (text): the month in which the help was promised ("september").

## Who they are

example-child = Sam
    .group = groep 6
example-parent-nadia = Nadia
example-parent-joris = Joris
example-parent-linda = Linda (vriendin van Joris)
example-school = Basisschool De Linde
    .address = Voorbeeldlaan 12, 0000 AA Eikerdam (verzonnen adres)
    .person = de heer Van Dalen, directeur
example-board = Stichting De Boomgaard
    .address = Voorbeeldplein 4, 0000 AA Eikerdam (verzonnen adres)
    .person = bestuurssecretariaat
example-swv = Samenwerkingsverband Eikerdam
    .address = Voorbeeldplein 1, 0000 AA Eikerdam (verzonnen adres)
    .person = mevrouw Bouali, trajectbegeleider

example-contact-marieke = Juf Marieke
    .role = leerkracht van Sam
    .note = Stuurt berichten in de app van school. Antwoordt meestal voor 17.00 uur.
example-contact-esra = Juf Esra
    .role = onderwijsassistent
    .note = Zou Sam elke dag een uur helpen. Valt vaak in bij andere groepen.
example-contact-ib = Annelies de Rooij
    .role = intern begeleider, De Linde
    .note = Maakt het OPP. Mailen werkt het best.
example-contact-head = De heer Van Dalen
    .role = directeur, De Linde
    .note = Vraagt het deskundigenadvies op.
example-contact-swv = Mevrouw Bouali
    .role = trajectbegeleider van het samenwerkingsverband
    .note = Was bij het rondetafelgesprek en keek een ochtend mee in de klas.
example-contact-steunpunt = Fatma
    .role = ouder- en jeugdsteunpunt Eikerdam
    .note = Gratis hulp. Wil mee naar een gesprek. Telefoonnummer: zie de brief van het samenwerkingsverband.
example-contact-wissel = Mevrouw Post
    .role = intern begeleider, sbo De Wissel
    .note = Bij haar ligt onze aanmelding.
example-contact-vonk = Mevrouw Vonk
    .role = orthopedagoog, Praktijk Het Kompas
    .note = Heeft Sam onderzocht. Wil haar advies uitleggen aan school.

## The log: the first sentence says what it was

example-log-coats = Sam zat onder de jassen. Juf Marieke belde om 10.40 uur. Hij was uit de klas gelopen en zat al een half uur in de gang. Ik heb hem opgehaald.
    .with = juf Marieke
example-log-headache = Hoofdpijn na school. Sam huilde en zei dat hij dom is. Wij schrijven vanaf nu op hoe vaak dit gebeurt. Alleen voor onszelf.
    .with = thuis
example-log-report = Onderzoeksverslag gekregen. Mevrouw Vonk adviseert een kleine groep, en elke dag een uur hulp van een vaste volwassene in de klas. Wij gaven het verslag dezelfde dag aan mevrouw De Rooij.
    .with = mevrouw Vonk, orthopedagoog
example-log-first-talk = Gesprek over het verslag. School herkent het beeld. Sam krijgt een dagschema op zijn tafel, een rustige plek op de gang en een koptelefoon. Meer hulp kan nu niet, zegt school.
    .with = juf Marieke en mevrouw De Rooij
example-log-start = Gevraagd hoe het gaat. De ochtend gaat goed. In de middag loopt Sam een paar keer per week de klas uit. Er zitten 27 kinderen in de groep.
    .with = juf Marieke
example-log-table = Sam lag onder zijn tafel. School belde, ik heb hem om 11.00 uur opgehaald. Er was niemand die bij hem kon zitten.
    .with = juf Marieke
example-log-mail-class = Gesprek aangevraagd. Ik vroeg in een mail om een gesprek met de directeur erbij. Antwoord dezelfde dag: het kan op { $promise }.
    .with = juf Marieke
example-log-visit = Gekeken bij sbo De Wissel. Er zitten twaalf kinderen in een groep. Sam mocht meedoen met een proefje. Mevrouw Post zei: meld hem schriftelijk aan, ook als de TLV er nog niet is.
    .with = mevrouw Post, sbo De Wissel
example-log-promise = Gesprek over extra hulp. Sam krijgt elke dag een uur hulp van juf Esra. Het schoolbestuur vraagt een TLV aan voor speciaal basisonderwijs (sbo). De afspraken staan bij dit gesprek.
    .with = de directeur, mevrouw De Rooij en juf Marieke
example-log-view = Onze zienswijze ingeleverd. De directeur stuurt haar mee met de aanvraag voor de TLV. Wij vroegen ook om de aanvraag te mogen lezen.
    .with = de directeur
example-log-applied = Sam schriftelijk aangemeld bij De Wissel. Formulier en onderzoeksverslag afgegeven bij de balie. Wij kregen een ontvangstbewijs. Wij schreven erbij dat Sam extra hulp nodig heeft en nu op De Linde zit.
    .with = sbo De Wissel
example-log-forwarded = Bericht over de TLV. Mevrouw De Rooij mailt dat het samenwerkingsverband de aanvraag vandaag heeft ontvangen. Wij hebben de aanvraag niet gezien.
    .with = mevrouw De Rooij
example-log-sleep = Een slechte week. Sam slaapt weinig en eet slecht. Joris kwam twee keer eerder van zijn werk. Alleen voor onszelf.
    .with = thuis
example-log-data-asked = De Wissel vraagt om gegevens. Zij willen het handelingsplan van De Linde, uiterlijk op { $data-limit }.
    .with = mevrouw Post, sbo De Wissel
example-log-data-given = Handelingsplan afgegeven bij De Wissel. Mevrouw Post tekende voor ontvangst. Dat is ruim op tijd.
    .with = mevrouw Post, sbo De Wissel
example-log-roundtable = Rondetafelgesprek op school. Sam gaat voorlopig alleen de ochtenden, tot 12.00 uur. Wij vroegen om dat op papier te zetten, met een einddatum. Mevrouw Bouali komt een ochtend kijken.
    .with = mevrouw Bouali, de directeur en mevrouw De Rooij
example-log-mornings = Gemaild over de ochtenden. Sam gaat vanaf vandaag tot 12.00 uur naar school. Er staat nog niets op papier. Wij vroegen wie dit regelt met de inspectie.
    .with = de directeur
example-log-observed = Meekijken in de klas. Mevrouw Bouali belde erna. Zij zag dat Sam veel weet, en dat hij na een uur niets meer kon opnemen. Juf Esra was er die ochtend niet.
    .with = mevrouw Bouali, samenwerkingsverband
example-log-asked-wissel = Gevraagd wanneer De Wissel beslist. In de mail staat op welke dag wij Sam hebben aangemeld: { $applied }.
    .with = mevrouw Post, sbo De Wissel
example-log-wissel-call = De Wissel belde terug. Zij wachten op de TLV. Ik zei dat zij ook zonder TLV op tijd een besluit moeten nemen, op papier. Mevrouw Post zoekt het uit.
    .with = mevrouw Post, sbo De Wissel
example-log-photo = Foto van het dagschema. Bij “hulp van juf Esra” staan twee vinkjes: maandag en woensdag. Er was elke dag een uur beloofd.
    .with = juf Marieke
example-log-concept-talk = Gesprek met de intern begeleider. Er is nog geen OPP. Mevrouw De Rooij stuurt het concept vóór { $concept-due }. Ik heb dit dezelfde dag in een mail gezet.
    .with = mevrouw De Rooij, intern begeleider
example-log-mail-ib = Mail van mevrouw De Rooij. Zij bevestigt dat het concept-OPP vóór { $concept-due } komt. De aanvraag voor de TLV mag zij niet zelf geven, dat vraagt zij aan de directeur.
    .with = mevrouw De Rooij
example-log-steunpunt = Ouder- en jeugdsteunpunt gebeld. Fatma legt uit: bezwaar kan zodra het besluit er is, binnen zes weken. Zij wil meegaan naar een gesprek.
    .with = Fatma, ouder- en jeugdsteunpunt
example-log-wissel-late = Opnieuw gemaild naar De Wissel. De termijn voor een besluit is voorbij. Wij vroegen om een besluit op papier, met de redenen. Nog geen antwoord.
    .with = mevrouw Post, sbo De Wissel
example-log-app = Sam zat weer onder de jassen. Bericht van juf Marieke in de app. Juf Esra is deze week bij de kleuters. Ik heb Sam om 12.00 uur opgehaald.
    .with = juf Marieke
example-log-voice = Met Sam gepraat over het plan. Hij weet goed wat hij wil. Zijn woorden staan bij de stem van ons kind.
    .with = Sam
example-log-decision = Besluit verstuurd. Het samenwerkingsverband geeft Sam geen TLV. De brief kwam ook per mail. Volgens de brief kan De Linde eerst zelf meer hulp geven.
    .with = Samenwerkingsverband Eikerdam
example-log-director = Gesprek met de directeur. Hij had het besluit niet verwacht. Hij vraagt het deskundigenadvies op en stuurt het aan ons. Op { $meeting } praten wij verder.
    .with = de heer Van Dalen, directeur

## The meetings

example-meeting-promise = De school ziet dat Sam vastloopt. De directeur wil eerst hulp in de klas, en tegelijk een TLV aanvragen.
    .place = Basisschool De Linde
    .with = de directeur, mevrouw De Rooij en juf Marieke
    .ask = Geef Sam elke dag hulp in de klas, en onderzoek een plek in een kleine groep.
    .question-1 = Wie helpt Sam, en op welke uren?
    .question-2 = Wie vraagt de TLV aan, en wanneer?
    .agreement-1 = Juf Esra helpt Sam elke dag een uur in de klas.
    .agreement-1-who = directeur
    .agreement-2 = Het schoolbestuur vraagt een TLV voor sbo aan.
    .agreement-2-who = directeur
    .agreement-3 = Wij schrijven onze zienswijze en leveren die in.
    .agreement-3-who = Nadia en Joris
example-meeting-roundtable = Hele dagen zijn nu te zwaar voor Sam. Iedereen vindt dat het niet te lang mag duren.
    .place = Basisschool De Linde
    .with = mevrouw Bouali, de directeur en mevrouw De Rooij
    .ask = Maak een plan waarmee Sam weer hele dagen naar school kan.
    .question-1 = Op welke dagen was juf Esra er?
    .question-2 = Wie zet de kortere dagen op papier?
    .agreement-1 = Sam gaat tot het besluit over de TLV alleen de ochtenden.
    .agreement-1-who = school en ouders
    .agreement-2 = Mevrouw Bouali kijkt een ochtend mee in de klas.
    .agreement-2-who = mevrouw Bouali
example-meeting-concept-talk = Er is nog geen OPP. Mevrouw De Rooij had er geen tijd voor. Sam is nog niet gevraagd wat hij vindt.
    .place = Basisschool De Linde
    .with = mevrouw De Rooij, intern begeleider
    .ask = Maak nu het plan van Sam (OPP) en zet de hulp erin.
    .question-1 = Wanneer kunnen wij het concept lezen?
    .question-2 = Wie vraagt Sam wat hij wil?
    .agreement-1 = IB’er stuurt het concept-OPP vóór { $concept-due }.
    .agreement-1-who = mevrouw De Rooij
    .agreement-2 = Wij zetten de afspraak dezelfde dag in een mail.
    .agreement-2-who = Nadia
example-meeting-director = De directeur had het besluit niet verwacht. Hij wil dat Sam op De Linde goed geholpen wordt zolang hij er is.
    .place = Basisschool De Linde
    .with = de heer Van Dalen, directeur
    .ask = Laat ons de aanvraag en het advies van de deskundigen lezen.
    .question-1 = Wat stond er in de aanvraag over de hulp?
    .agreement-1 = Directeur vraagt het deskundigenadvies op.
    .agreement-1-who = de heer Van Dalen
example-meeting-meeting =
    .place = Basisschool De Linde
    .with = de directeur, mevrouw De Rooij en Fatma van het steunpunt
    .ask = Zet in het plan van Sam (OPP) elke dag een uur hulp in de klas. Laat ons ook de aanvraag voor de TLV lezen.
    .question-1 = Welke hulp is sinds { $since } echt gegeven?
    .question-2 = Wanneer lezen wij de aanvraag en het advies?
    .question-3 = Wie belt ons als het op een ochtend niet lukt?

## What Sam says

example-voice-visit = Daar hoorde ik mezelf denken. Maar Daan zit daar niet.
    .how = verteld in de auto, na het bezoek aan De Wissel
example-voice-sleep = Ik wil niet dat juf weet dat ik huil.
    .how = verteld in bed; hij vroeg om het niet te laten lezen
example-voice-voice = Ik wil bij mijn vrienden blijven. In de middag wordt het te druk in mijn hoofd.
    .how = verteld aan de keukentafel; wij schreven het letterlijk op

## What became of the steps

example-step-g1 = Gesprek over het verslag, met juf Marieke en mevrouw De Rooij.
example-step-g2 = Gesprek met de intern begeleider op { $concept-talk }. Het concept-OPP komt vóór { $concept-due }.
example-step-g3 = Gesprek met de directeur. Wij vroegen zijn antwoord op papier. Hij vraagt het deskundigenadvies op.
example-step-g5 = Gebeld. Fatma wil mee naar een gesprek.
example-step-g6 = Nog niet nodig: het steunpunt helpt ons.
example-step-g7 = Mevrouw Bouali was bij het rondetafelgesprek.
example-step-tlv-d1 = Onze zienswijze is ingeleverd en meegestuurd.
example-step-toelating-a1 = Formulier afgegeven, met ontvangstbewijs.
example-step-toelating-a6 = Doen wij nu niet. Eerst wachten wij op een antwoord van De Wissel.

## The documents

example-document-scan = Scan van drie bladen. Wij hebben achternaam en geboortedatum zwart gemaakt.
    .from = Praktijk Het Kompas
example-document-view = Wat wij van de aanvraag vinden. De directeur heeft haar meegestuurd.
    .from = Nadia en Joris
example-document-photo = Het dagschema op Sams tafel, met twee vinkjes bij de hulp.
    .from = eigen foto
example-document-mail = Hierin staat dat het concept-OPP komt.
    .from = Annelies de Rooij, intern begeleider
example-document-screen = De berichten van die ochtend.
    .from = juf Marieke
example-document-decision = Het besluit: geen TLV. Twee bladen.
    .from = Samenwerkingsverband Eikerdam
