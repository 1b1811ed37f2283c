# Situation overstap: moving house, changing schools, or going to secondary school with support.

situation-overstap = We gaan verhuizen of van school wisselen
    .short = Verhuizen of overstappen
    .intro = Een andere school betekent een nieuwe aanmelding, op papier. Dan begint ook een nieuwe termijn. Gaat uw kind naar speciaal onderwijs? Dan is er een toelaatbaarheidsverklaring (TLV) nodig. Soms mag u de oude blijven gebruiken.

question-overstap-kind = Wat gaat er veranderen?
    .hint = Kies wat het meest past.
    .why = Voor de brugklas gelden vaste dagen in maart. Voor een andere overstap gelden die niet.
    .answer-moving = Wij gaan verhuizen
    .answer-change = Mijn kind wisselt van school, wij verhuizen niet
    .answer-to-vo = Mijn kind gaat van de basisschool naar de middelbare school
    .answer-back = Mijn kind gaat van speciaal naar gewoon onderwijs
    .answer-unknown = Ik weet het nog niet
    .answer-none = Iets anders

question-overstap-to = Naar welke soort school gaat uw kind?
    .hint = Het gaat om de nieuwe school.
    .why = Voor speciaal onderwijs en praktijkonderwijs is een toelaatbaarheidsverklaring (TLV) nodig. Wie daarover beslist, hangt af van de soort school.
    .answer-regular = Een gewone basisschool of middelbare school
    .answer-sbo = Speciaal basisonderwijs (sbo)
    .answer-so = Speciaal onderwijs (so)
    .answer-vso = Voortgezet speciaal onderwijs (vso)
    .answer-pro = Praktijkonderwijs (pro)
    .answer-instelling = Een school voor horen, taal of zien (cluster 1 of 2)
    .answer-unknown = Ik weet het nog niet
    .answer-none = Geen van deze

question-overstap-has = Heeft uw kind nu een TLV die nog geldt?
    .hint = Op de toelaatbaarheidsverklaring (TLV) staat tot wanneer zij geldt.
    .why = Zit uw kind al op het voortgezet speciaal onderwijs? Dan is er geen nieuwe TLV nodig, zolang de oude geldt.
    .answer-vso = Ja, en mijn kind zit op het vso of op een school met so en vso
    .answer-other = Ja, maar mijn kind zit op een andere soort school
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

end-overstap-apply = Meld uw kind op papier aan
    .text = U heeft hiervoor geen toelaatbaarheidsverklaring (TLV) nodig. Meld uw kind schriftelijk aan, en zeg welke hulp het nodig heeft. De nieuwe school heeft zes weken om te beslissen, en soms vier weken extra. Gaat uw kind naar de brugklas? Dan meldt u aan van 25 tot en met 31 maart.

end-overstap-usable = U kunt de TLV blijven gebruiken
    .text = Zit uw kind nu op het voortgezet speciaal onderwijs (vso)? Of op een school voor speciaal onderwijs (so) en vso samen? En geldt de toelaatbaarheidsverklaring (TLV) nog? Dan is er geen nieuwe TLV nodig. Zo staat het in de wet. De nieuwe school moet uw kind nog wel toelaten. Meld het dus schriftelijk aan, met een kopie van de TLV.

end-overstap-new = Er is een nieuwe TLV nodig
    .text = Meld uw kind eerst schriftelijk aan bij de nieuwe school. Een schoolbestuur vraagt daarna de toelaatbaarheidsverklaring (TLV). Verhuist u? Vaak beslist dan nog het samenwerkingsverband van de school waar uw kind nu zit. Kijk bij de stap over de TLV wie in uw geval beslist.

end-overstap-ask = Vraag eerst of er een TLV nodig is
    .text = Bel de nieuwe school en het samenwerkingsverband. Vraag of er een toelaatbaarheidsverklaring (TLV) nodig is, en wie erover beslist. Wacht daar niet op met aanmelden: uw aanmelding op papier laat de klok lopen.

end-overstap-instelling = Meld aan bij de instelling
    .text = Zo’n school is er voor kinderen die slecht horen of zien, of een taalontwikkelingsstoornis (TOS) hebben. Er is geen toelaatbaarheidsverklaring (TLV) nodig. Een commissie van onderzoek beslist. Begin bij ‘Mijn kind is doof, slechthorend, blind of slechtziend, of heeft een taalontwikkelingsstoornis’.

end-overstap-late = De school beslist te laat
    .text = Vraag het bestuur schriftelijk om meteen te beslissen. Zit uw kind nog niet op zo’n soort school? Dan kunt u tien weken na uw aanmelding een tijdelijke plek vragen. Hoe dat gaat, ziet u bij ‘De school laat mijn kind niet toe, of beslist niet’.

end-overstap-refused = De nieuwe school zegt nee, of belooft te weinig
    .text = Laat de school uw kind niet toe? Begin dan bij ‘De school laat mijn kind niet toe, of beslist niet’. Daar ziet u uw laatste dag. Mag uw kind komen, maar krijgt het te weinig hulp? Begin dan bij ‘Mijn kind krijgt niet de hulp die nodig of beloofd is’.

end-overstap-no-tlv = Er is geen TLV, of niet de goede
    .text = Is er een besluit over de toelaatbaarheidsverklaring (TLV)? Begin dan bij ‘Ik ben het niet eens met het besluit over speciaal onderwijs (TLV)’. U heeft zes weken vanaf de dag waarop het besluit is verstuurd. Wil de school geen TLV vragen? Begin dan bij ‘De school wil geen TLV aanvragen’.

end-overstap-report = Vraag het rapport, en verbeter wat niet klopt
    .text = De oude school maakt een rapport voor de nieuwe school. U krijgt er een kopie van. Kreeg u die niet, of klopt er iets niet? Begin dan bij ‘Ik wil het dossier van mijn kind inzien of verbeteren’.

end-overstap-solved = De overstap is geregeld
    .text = Bewaar de aanmelding, het besluit van de nieuwe school en het rapport. Vraag de nieuwe school wanneer u praat over de hulp. Is er extra hulp nodig? Dan maakt de school binnen zes weken na de inschrijving een plan (het ontwikkelingsperspectief).

end-overstap-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Bel het ouder- en jeugdsteunpunt van uw nieuwe regio, of Ouders & Onderwijs. Laat uw kind intussen ingeschreven op de school waar het nu zit.

# --- Steps -----------------------------------------------------------------------------------------

step-overstap-tlv = Vraag wie over de TLV beslist
    .lead = Voor speciaal onderwijs of praktijkonderwijs is een toelaatbaarheidsverklaring (TLV) nodig. U vraagt of de oude blijft gelden, en anders wie de nieuwe geeft.
    .short = Blijft de oude geldig? Wie geeft de nieuwe?
    .why = Bij een verhuizing denken mensen vaak dat de nieuwe regio beslist. Dat is meestal niet zo. Wie het verkeerde samenwerkingsverband vraagt, verliest weken.
    .first = Kijk op de TLV voor welke school zij geldt, en tot wanneer. Vraag daarna de nieuwe school wie de nieuwe TLV vraagt.
    .whom = De nieuwe school en het samenwerkingsverband (SWV) dat beslist.
    .write = U kunt dit schrijven:

        “Ons kind zit nu op … (school) en gaat naar … (school). De TLV geldt tot … (datum). Blijft zij geldig? Zo niet: wie vraagt de nieuwe TLV, en wie beslist? Wilt u onze mening meesturen?”
    .bring = De TLV, het plan van uw kind (het ontwikkelingsperspectief) en uw eigen mening op papier.
    .when = Zodra u weet dat uw kind van school gaat. De wet noemt geen termijn voor de aanvraag. Ons advies: begin drie maanden vooraf.
    .silence = Bel het steunpunt in de oude en in de nieuwe regio. Vraag de twee samenwerkingsverbanden om met elkaar te bellen.
    .warning-which-swv = Voor speciaal basisonderwijs (sbo): dat van de basisschool waar uw kind nu zit. Komt uw kind van het sbo of het so, of zit het nergens? Dan beslist dat van uw woonplaats.

        Voor speciaal onderwijs (so): dat van de school waar uw kind nu zit. Zit het nergens? Dan dat van uw woonplaats.

        Voor voortgezet speciaal onderwijs (vso): dat van de middelbare school of vso-school waar uw kind nu zit. Zit het daar niet? Dan dat van uw woonplaats.

        Voor praktijkonderwijs: dat van de school die de TLV vraagt.
    .warning-local = Sommige samenwerkingsverbanden laten een TLV vervallen als u haar niet op tijd gebruikt. Dat is een regel van de regio. Vraag het na.
    .warning-no-place = Een TLV is nog geen plek. De nieuwe school beslist apart of zij uw kind toelaat. Dat is onze uitleg van de wet.
    .outcome-granted = Ja, de TLV is geregeld
    .outcome-partly = Er is een TLV, maar niet de goede
    .outcome-refused = Er komt geen TLV

step-overstap-besluit = Let op de dag waarop de nieuwe school beslist
    .lead = De nieuwe school kijkt of zij uw kind kan helpen. Daarna beslist het bestuur over de toelating. U let op de dag.
    .short = De school moet binnen zes weken beslissen.
    .why = De school heeft zes weken. Zij mag één keer vier weken extra nemen, als zij u dat laat weten. Wie de dag kent, kan er op tijd iets van zeggen.
    .first = Vul in wanneer u aanmeldde, en wanneer de school dat kreeg. Krijgt u een brief over extra weken? Vul die ook in.
    .whom = Het bestuur van de nieuwe school.
    .write = Een week voor de laatste dag kunt u mailen:

        “Wij meldden ons kind aan op … (datum). U moet uiterlijk op … (datum) beslissen. Lukt dat? Is er nog iets dat u van ons of van de oude school nodig heeft?”
    .bring = Het bewijs van uw aanmelding en de brieven van de school.
    .when = De laatste dag staat bij deze stap. Schoolvakanties tellen gewoon mee.
    .silence = Is de dag voorbij? Vraag dan schriftelijk om een besluit. Zit uw kind nog niet op zo’n soort school? Dan kunt u tien weken na uw aanmelding een tijdelijke plek vragen.
    .warning-data = Vraagt de school om gegevens? Geef dan antwoord uiterlijk op de dag in haar brief. Die dag schuift niet op.
    .warning-stay = Laat uw kind ingeschreven op de oude school tot de nieuwe ja zegt. Zit uw kind op een school van dezelfde soort? Dan kunt u geen tijdelijke plek eisen.
    .outcome-granted = Ja, mijn kind is toegelaten
    .outcome-partly = Ja, maar zonder de hulp die nodig is
    .outcome-refused = Nee, de school laat mijn kind niet toe
    .outcome-no-answer = Geen besluit op tijd
