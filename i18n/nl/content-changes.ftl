# What is law now, what is done now, and what is only planned.

change-hoorrecht = Uw kind mag meepraten over zijn plan
    .text = Uw kind heeft hoorrecht. De school moet uw kind vragen wat het vindt van het eigen plan (het ontwikkelingsperspectief). Uw kind kiest zelf hoe, en mag daar hulp bij krijgen. De school schrijft in het plan op wat zij ermee deed.
change-steunpunt = Elke regio heeft een steunpunt
    .text = Elk samenwerkingsverband moet een ouder- en jeugdsteunpunt hebben. Daar krijgt u uitleg, advies en steun. Er is er overal een.
change-schoolgids = De hulp van de school staat in de schoolgids
    .text = Vroeger had elke school een apart papier over haar hulp. Dat is afgeschaft. Wat de school biedt, leest u nu in de schoolgids.
change-gpo-tijdelijk = De geschillencommissie is er tijdelijk
    .text = De geschillencommissie passend onderwijs staat in de wet. Ze is er tot een dag die de regering nog moet bepalen. Die dag kennen wij niet. U kunt er nu terecht. Kijk voor u begint op de site van de commissie.
change-lezen = Hulp bij lezen, spelling en dyslexie
    .text = Eerst helpt de school zelf, op drie niveaus. Pas daarna, op niveau vier, komt er onderzoek naar dyslexie. Als het nodig is, komt er dan behandeling. Zo werken scholen en zorg nu samen. Vraag welk niveau de school al gaf, hoe lang, en wat het opleverde.
change-hoogbegaafdheid = Geld voor hoogbegaafde kinderen
    .text = Samenwerkingsverbanden krijgen sinds 2026 elk jaar 23,3 miljoen euro voor hoogbegaafde kinderen. Vroeger was dat een tijdelijke subsidie. Het Kenniscentrum Hoogbegaafdheid blijft zeker tot en met 2030. Vraag uw samenwerkingsverband wat het aanbiedt.
change-onderwijs-en-zorg = Een proef met onderwijs en zorg samen
    .text = Er is een proef met meer dan 3.300 plekken waar onderwijs en zorg samengaan. Vraag uw school en samenwerkingsverband of er bij u zo’n plek is. U kunt die plek niet eisen. De regering wil dit in de wet zetten, met de wet over maatwerk.
change-digitale-school = Les op afstand: de digitale school
    .text = Er is een actieprogramma voor digitaal onderwijs op afstand. Het is tijdelijk. Vraag uw school en samenwerkingsverband of uw kind mee kan doen. Het is geen recht. De regering wil ook dit in de wet over maatwerk zetten.
change-inclusieve-leeromgeving = Speciaal onderwijs in een gewone school
    .text = Meer dan honderd scholen doen mee aan een regeling voor een inclusieve leeromgeving. Kinderen van het speciaal onderwijs krijgen dan les op een gewone school. Zij houden hun extra hulp. Of dit bij u kan, hoort u van de school.
change-schoolverzuim = Nieuwe regels over verzuim
    .text = De Tweede Kamer nam deze wet (36 663) aan op 7 april 2026. Of de Eerste Kamer dat ook deed, weten wij niet. In de wet die wij lazen, van 1 augustus 2026, staan nog de oude regels. Vraag de leerplichtambtenaar wat nu geldt. In het plan doen scholen meer om verzuim te voorkomen. Zij houden dan ook bij wie met een goede reden thuis is. Een vrijstelling om ziekte of beperking krijgt een andere weg. Het samenwerkingsverband kijkt dan mee.
change-zieke-leerlingen = Onderwijs voor zieke kinderen
    .text = De Tweede Kamer sprak eind 2025 over een wet voor onderwijs aan zieke leerlingen (36 530). Wat er daarna gebeurde, weten wij niet. De basisschool moet nu al zorgen voor genoeg onderwijs als uw kind ziek thuis is. Dat staat in de wet van nu.
change-maatwerk = Meer maatwerk in het onderwijs
    .text = In het plan krijgen scholen meer ruimte voor kinderen die dreigen uit te vallen. Het gaat om andere lestijden, andere lessen of een andere plek. Dat kan dan alleen als u het ermee eens bent. U kunt er nu nog niets mee eisen.
change-norm-basisondersteuning = Eén norm voor de gewone hulp op school
    .text = De regering wil één norm voor de hulp die elke school zelf geeft. De norm moet eind 2027 klaar zijn. Er is een voorstel voor lezen, voor hoogbegaafdheid en voor werkhouding. De inspraak over de wet is gepland voor 2027. U kunt daar nu nog geen recht op doen.
change-doorzettingsmacht = Iemand die de knoop doorhakt
    .text = In het plan proberen alle mensen rond uw kind het eerst samen. Lukt dat niet, dan beslist het samenwerkingsverband (doorzettingsmacht). Scholen moeten dan doen wat het zegt, ouders nooit. De inspraak over de wet is gepland voor 2028. Ongeveer een derde van de samenwerkingsverbanden heeft nu zelf zo’n afspraak. Vraag ernaar.
change-aanmelden = Duidelijker aanmelden
    .text = In dit plan moeten scholen op hun site en in de schoolgids zetten hoe u aanmeldt. Ook moet daar dan staan hoe de zorgplicht werkt. De regering onderzoekt hoe scholen kunnen laten zien hoeveel plekken er zijn. Nu hoeft dat nog niet.
change-zorgplicht = Beter toezicht op de zorgplicht
    .text = De regering wil een leidraad voor het onderzoek dat een school doet na uw aanmelding. De regering kijkt of een school verplicht advies moet vragen aan het samenwerkingsverband. Ook zoekt zij met de Inspectie naar beter toezicht. Nu is dit nog geen plicht.
change-reikwijdte = Onderwijs en jeugdhulp beter samen
    .text = Dit is een plan voor een wet over de Jeugdwet (Reikwijdte Jeugdwet). Gemeenten, samenwerkingsverbanden en zorgkantoren moeten dan samen afspraken maken. Komen zij er niet uit? Dan is er een regeling voor dat geschil. Inspraak was er begin 2026.
change-bestuurlijke-kwaliteit = Onafhankelijk toezicht op samenwerkingsverbanden
    .text = In dit plan krijgt elk samenwerkingsverband toezicht dat onafhankelijk is. Inspraak was er begin 2026. De regering wil de wet begin 2027 naar de Tweede Kamer sturen.
change-geschillencommissie-zorg = Een commissie voor onderwijs en zorg samen
    .text = De regering kijkt of er een commissie moet komen voor ruzie tussen onderwijs en zorg. Die geeft dan een advies. Dit is alleen een idee.
change-samenwerkingsverbanden = Minder versnippering in de regio
    .text = De regering wil dat samenwerkingsverbanden voor basisschool en middelbare school meer samengaan. Ook moeten ze meer op dezelfde manier gaan werken. Voor u verandert er nu niets.
change-inclusief = Inclusief onderwijs
    .text = De regering wil dat in 2035 elk kind dicht bij huis naar school kan. Het gaat in drie delen: 2026 tot 2029, 2029 tot 2032 en 2032 tot 2035. Voor kinderen die dat nodig hebben, blijven er speciale plekken. Samenwerkingsverbanden zijn er dan niet meer in deze vorm. Dit is een doel, nog geen wet.

# --- What each version changed ---

revision-2026-11 = De eerste versie.
