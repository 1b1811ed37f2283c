# What is law now, and what is only planned.

change-hoorrecht = Your child may have a say in his or her plan
    .text = Since 1 August 2025 your child has the right to be heard (hoorrecht). The school must ask your child what he or she thinks of the own plan (ontwikkelingsperspectief). The school writes down what it did with that.
change-steunpunt = Every region has a support point
    .text = Every regional partnership (samenwerkingsverband) must have a parent and youth support point. That is the law now, and there is one everywhere.
change-schoolgids = What the school offers is in the school guide
    .text = Every school used to have a separate paper about its support. That has been abolished. You now read in the school guide (schoolgids) what the school offers.
change-doorzettingsmacht = Someone who can force a decision
    .text = This is not law yet. The plan is that the regional partnership can oblige schools, but never parents (doorzettingsmacht). Consultation is planned for 2028. About a third of the partnerships have such an arrangement of their own now.
change-norm-basisondersteuning = One standard for ordinary support at school
    .text = This is not law yet. The government wants one standard for the whole country by the end of 2027. It would say what help every school gives itself. You cannot rely on it yet.
change-schoolverzuim = New rules about absence
    .text = The lower house (Tweede Kamer) passed this bill on 7 April 2026. We don't know whether the upper house (Eerste Kamer) did too. So the old rules still hold.
change-maatwerk = More tailored education
    .text = This is not law yet. It is planned for 2028. There is now a trial with more than 3,300 places where education and care go together. That is not a right.
change-aanmelden = Clearer applications
    .text = This is not law yet. Schools will have to say on their website how you apply and how many places there are. There will also be a guideline for what the school looks into. And the regional partnership will have to give advice. For now they don't have to.
change-reikwijdte = New rules for youth care and supervision
    .text = This is not law yet. There will be a rule for disputes between municipalities and regional partnerships. There will also be independent supervision of regional partnerships.
change-geschillencommissie-zorg = One committee for education and care together
    .text = This is only an idea. There is no plan for a law yet.
change-inclusief = Inclusive education
    .text = The government wants every child to be able to go to school close to home by 2035. By then the regional partnerships will no longer exist in this form. It goes in three parts: 2026 to 2029, 2029 to 2032 and 2032 to 2035. This is a goal, not a law yet.
