# Kinds of paper.

document-verslag-gesprek = Summary of a talk
document-rapporten = Reports by experts
document-opp = The school's plan (ontwikkelingsperspectief, OPP)
document-schoolgids = The school guide (schoolgids)
document-brief-school = Letter from the school
document-aanmeldformulier = Your application
document-ontvangstbewijs = Proof that the school received the application
document-verzoek-gegevens = Letter in which the school asks for information
document-onderwijskundig-rapport = Report of the old school (onderwijskundig rapport)
document-toestemming = Your permission to request information
document-zienswijze = Your view on paper (zienswijze)
document-stem-kind = Your child's words or drawing
document-tlv-aanvraag = The school's request
document-deskundigenadvies = The experts' advice
document-tlv-besluit = The decision of the regional partnership
document-bezwaarschrift = Your objection
document-bewijs-verzending = Proof that you sent the objection
document-verklaring-arts = Statement by a doctor or psychologist
document-gpo-verzoek = Your request to the disputes committee
document-besluit-op-bezwaar = The decision on your objection
document-uitspraak = The court's judgment
document-verslag-hoorzitting = Report of the hearing
document-anders = Another paper
