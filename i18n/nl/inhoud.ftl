# De bladzijde inhoud.html: wat er in een dossier zit, ook te lezen zonder Jouw weg.
# $name (text): the child. $date (text).
inhoud-title = Dossier van { $name }
inhoud-lead = Dit is een lijst van wat er in dit dossier zit. Klik op een document om het te openen. Jouw weg schrijft deze bladzijde opnieuw na elke wijziging. Verander hier dus niets.
inhoud-log = Logboek
inhoud-meetings = Gesprekken
inhoud-documents = Documenten
inhoud-contacts = Mensen
inhoud-voice = Wat uw kind zegt
inhoud-with = Met: { $who }
inhoud-place = Plaats: { $place }
inhoud-ask = Onze vraag
inhoud-questions = Vragen
inhoud-agreements = Afspraken
inhoud-by = uiterlijk { $date }
inhoud-private = Alleen voor de ouders
inhoud-crossed-out = Doorgestreept: dit telt niet meer
inhoud-from = Van: { $who }
inhoud-added = Toegevoegd op { $date }
inhoud-not-here = Dit document zit hier niet bij.
inhoud-empty = Nog niets.
