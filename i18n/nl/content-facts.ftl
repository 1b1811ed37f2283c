# Facts about the case: asked once. Every answer can be changed later.

question-fact-sector = Om welke soort school gaat het?
    .hint = Gaat het over een nieuwe school? Kies dan die nieuwe school.
    .why = Elke soort school heeft eigen regels. Daarom zijn de laatste dagen soms anders.
    .answer-po = Basisschool
    .answer-sbo = Speciaal basisonderwijs (sbo)
    .answer-so = Speciaal onderwijs (so)
    .answer-vso = Voortgezet speciaal onderwijs (vso)
    .answer-vo = Middelbare school (vmbo, havo of vwo)
    .answer-pro = Praktijkonderwijs (pro)
    .answer-instelling = School voor horen, taal of zien (cluster 1 of 2)
    .answer-unknown = Ik weet het niet

question-fact-board = Is de school openbaar of bijzonder?
    .hint = Dit staat in de schoolgids of op de site van de school. De naam van het bestuur zegt niet genoeg.
    .why = Bij een bijzondere school moet uw bezwaar op tijd binnen zijn. Bij een openbare school mag u op de laatste dag nog posten. Ook de dag waarop het bestuur beslist, is soms anders.
    .answer-openbaar = Openbaar
    .answer-bijzonder = Bijzonder (met een geloof of een eigen visie)
    .answer-samenwerkingsschool = Samenwerkingsschool (openbaar en bijzonder samen)
    .answer-unknown = Ik weet het niet

question-fact-enrolled = Staat uw kind nu op een school ingeschreven?
    .hint = Ingeschreven is iets anders dan aangemeld. Gaat het om de brugklas en zit uw kind in groep 8? Kies dan ‘een andere soort school’. Voor een middelbare school telt het voortgezet speciaal onderwijs als dezelfde soort.
    .why = Beslist de school te laat? Dan kunt u soms een tijdelijke plek vragen. Dat kan niet met een plek op een andere school van dezelfde soort. Zit uw kind thuis? Zolang het is ingeschreven, moet de school zorgen voor een passende plek.
    .answer-this-school = Ja, op deze school
    .answer-other-school-same-kind = Ja, op een andere school van dezelfde soort
    .answer-other-school = Ja, op een andere soort school
    .answer-nowhere = Nee, op geen enkele school
    .answer-unknown = Ik weet het niet

question-fact-extra_support = Heeft uw kind misschien extra hulp nodig op school?
    .hint = Dat is meer hulp dan iedere school in de regio zelf moet geven. Denkt u van wel? Kies dan ja.
    .why = Voor deze kinderen moet de school eerst een andere plek zoeken voordat zij weigert. Ook de geschillencommissie kijkt bij een weigering alleen naar deze kinderen.
    .answer-yes = Ja, dat denk ik
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-fact-brugklas = Gaat het om de brugklas?
    .hint = De brugklas is het eerste jaar van de middelbare school of van het praktijkonderwijs.
    .why = Voor de brugklas meldt u aan van 25 tot en met 31 maart. Voor een ander jaar geldt iets anders.
    .answer-yes = Ja
    .answer-no = Nee, een ander jaar
    .answer-unknown = Ik weet het niet

question-fact-asylum = Vraagt uw kind asiel aan in Nederland?
    .hint = Kies alleen ja als uw kind asiel heeft gevraagd.
    .why = Voor deze kinderen geldt een eigen termijn van zes weken. De school mag die niet langer maken.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-fact-lwoo_only = Krijgt uw kind alleen leerwegondersteuning (lwoo)?
    .hint = Dat is extra hulp op het vmbo. Krijgt uw kind ook andere extra hulp? Kies dan nee.
    .why = Voor alleen lwoo hoeft de school geen ontwikkelingsperspectief te maken.
    .answer-yes = Ja, alleen lwoo
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-fact-adult = Is uw kind 18 jaar of ouder?
    .hint = Het gaat om de leeftijd van vandaag.
    .why = Vanaf 18 jaar handelt uw kind meestal zelf. U mag natuurlijk wel helpen.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-fact-committee = Heeft de gemeente of het schoolbestuur een commissie voor bezwaar?
    .hint = Dit staat meestal in de brief die u na uw bezwaar krijgt.
    .why = Met een commissie zijn er meer weken om te beslissen.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-fact-tlv_route = Welke weg naar het praktijkonderwijs kiest de school?
    .hint = De gewone weg kijkt naar de uitslag van een intelligentietest (het IQ) en naar de achterstand in leren. Past uw kind daar niet in? Dan is er soms een bijzondere weg. Vraag de school welke weg zij kiest.
    .why = Alleen op de bijzondere weg is uw toestemming nodig.
    .answer-plain = De gewone weg
    .answer-pro-special = De bijzondere weg
    .answer-unknown = Ik weet het niet

question-fact-vovo = Gaat het om een spoedzaak bij de rechter?
    .hint = Zo’n spoedzaak heet een voorlopige voorziening. Gaat het om een hoorzitting over uw bezwaar, of om gewoon beroep? Kies dan nee.
    .why = Bij een spoedzaak heeft u minder tijd om te betalen en om papieren te sturen.
    .answer-yes = Ja, een voorlopige voorziening
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-fact-transition_year = In welk jaar gaat uw kind naar de middelbare school?
    .hint = Het jaar waarin de brugklas begint, zoals 2027.
    .why = Dan weten we welke dagen in maart voor u tellen.
    .answer-unknown = Ik weet het niet

question-fact-born = In welk jaar en in welke maand is uw kind geboren?
    .hint = U hoeft dit niet in te vullen. De dag is niet nodig.
    .why = Sommige regels hangen af van de leeftijd.
    .answer-unknown = Dat vul ik niet in

question-fact-at_home = Zit uw kind thuis?
    .hint = Denk aan een kind dat niet naar school gaat of niet mag gaan.
    .why = Is uw kind langer dan vier weken thuis zonder zicht op een plek? Dan kan een onderwijsconsulent meteen helpen.
    .answer-no = Nee
    .answer-partly = Een deel van de week
    .answer-yes = Ja, helemaal
    .answer-unknown = Ik weet het niet

question-fact-never_suitable = Staat in de verklaring dat uw kind nooit naar school kan?
    .hint = Het gaat om de verklaring van de arts, psycholoog of pedagoog die de gemeente aanwees.
    .why = Dan hoeft u de vrijstelling niet elk jaar opnieuw te melden.
    .answer-yes = Ja
    .answer-no = Nee
    .answer-unknown = Ik weet het niet

question-fact-verordening_term = Noemt de verordening van uw gemeente een eigen termijn?
    .hint = Een verordening is een regel van de gemeente zelf. Kijk op de site van uw gemeente of bel haar.
    .why = Een eigen termijn gaat voor de acht weken van de wet.
    .answer-none = Nee, er staat geen eigen termijn in
    .answer-4w = Ja, 4 weken
    .answer-5w = Ja, 5 weken
    .answer-6w = Ja, 6 weken
    .answer-7w = Ja, 7 weken
    .answer-8w = Ja, 8 weken
    .answer-9w = Ja, 9 weken
    .answer-10w = Ja, 10 weken
    .answer-12w = Ja, 12 weken
    .answer-13w = Ja, 13 weken
    .answer-14w = Ja, 14 weken
    .answer-16w = Ja, 16 weken
    .answer-20w = Ja, 20 weken
    .answer-unknown = Ik weet het niet
