# Kinds of paper.

document-verslag-gesprek = Verslag van een gesprek
document-rapporten = Rapporten van deskundigen
document-opp = Het plan van de school (ontwikkelingsperspectief, OPP)
document-schoolgids = De schoolgids
document-brief-school = Brief van de school
document-aanmeldformulier = Uw aanmelding
document-ontvangstbewijs = Bewijs dat de school de aanmelding kreeg
document-verzoek-gegevens = Brief waarin de school om gegevens vraagt
document-onderwijskundig-rapport = Rapport van de oude school (onderwijskundig rapport)
document-toestemming = Uw toestemming om gegevens op te vragen
document-zienswijze = Uw mening op papier (zienswijze)
document-stem-kind = De woorden of een tekening van uw kind
document-tlv-aanvraag = De aanvraag van de school
document-deskundigenadvies = Het advies van de deskundigen
document-tlv-besluit = Het besluit van het samenwerkingsverband
document-bezwaarschrift = Uw bezwaar
document-bewijs-verzending = Bewijs dat u het bezwaar verstuurde
document-verklaring-arts = Verklaring van een arts of psycholoog
document-gpo-verzoek = Uw verzoek aan de geschillencommissie
document-besluit-op-bezwaar = Het besluit op uw bezwaar
document-uitspraak = De uitspraak van de rechter
document-verslag-hoorzitting = Verslag van de hoorzitting
document-anders = Een ander papier
