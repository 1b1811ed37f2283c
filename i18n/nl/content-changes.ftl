# What is law now, and what is only planned.

change-hoorrecht = Uw kind mag meepraten over zijn plan
    .text = Sinds 1 augustus 2025 heeft uw kind hoorrecht. De school moet uw kind vragen wat het vindt van het eigen plan (het ontwikkelingsperspectief). De school schrijft op wat zij daarmee deed.
change-steunpunt = Elke regio heeft een steunpunt
    .text = Elk samenwerkingsverband moet een ouder- en jeugdsteunpunt hebben. Dat is nu de wet, en overal is er een.
change-schoolgids = De hulp van de school staat in de schoolgids
    .text = Vroeger had elke school een apart papier over haar hulp. Dat is afgeschaft. Wat de school biedt, leest u nu in de schoolgids.
change-doorzettingsmacht = Iemand die de knoop doorhakt
    .text = Dit is nog geen wet. Het plan is dat het samenwerkingsverband scholen kan verplichten, maar nooit ouders. De inspraak daarover is gepland voor 2028. Ongeveer een derde van de samenwerkingsverbanden heeft nu zelf zo’n afspraak.
change-norm-basisondersteuning = Eén norm voor de gewone hulp op school
    .text = Dit is nog geen wet. De regering wil dat eind 2027 voor heel Nederland vaststaat welke hulp elke school zelf geeft. U kunt daar nu nog geen recht op doen.
change-schoolverzuim = Nieuwe regels over verzuim
    .text = De Tweede Kamer nam deze wet aan op 7 april 2026. Of de Eerste Kamer dat ook deed, weten wij niet. De oude regels gelden dus nog.
change-maatwerk = Meer maatwerk in het onderwijs
    .text = Dit is nog geen wet. Het plan is voor 2028. Nu is er een proef met ruim 3.300 plekken waar onderwijs en zorg samengaan. Dat is geen recht.
change-aanmelden = Duidelijker aanmelden
    .text = Dit is nog geen wet. Scholen moeten straks op hun site zetten hoe u aanmeldt en hoeveel plekken er zijn. Er komt ook een richtlijn voor het onderzoek van de school. En het samenwerkingsverband moet dan advies geven. Nu hoeft dat nog niet.
change-reikwijdte = Nieuwe regels voor jeugdhulp en toezicht
    .text = Dit is nog geen wet. Er komt een regel voor ruzie tussen gemeenten en samenwerkingsverbanden. Ook komt er onafhankelijk toezicht op samenwerkingsverbanden.
change-geschillencommissie-zorg = Een commissie voor onderwijs en zorg samen
    .text = Dit is alleen een idee. Er is nog geen plan voor een wet.
change-inclusief = Inclusief onderwijs
    .text = De regering wil dat in 2035 elk kind dicht bij huis naar school kan. Samenwerkingsverbanden zijn er dan niet meer in deze vorm. Het gaat in drie delen: 2026 tot 2029, 2029 tot 2032 en 2032 tot 2035. Dit is een doel, nog geen wet.
