# What is law now, what is done now, and what is only planned.

change-hoorrecht = Your child may have a say in his or her plan
    .text = Your child has the right to be heard (hoorrecht). The school must ask what your child thinks of the own plan (ontwikkelingsperspectief). Your child chooses how, and may get help with it. The school writes in the plan what it did with that.
change-steunpunt = Every region has a support point
    .text = Every regional partnership (samenwerkingsverband) must have a parent and youth support point. You get information, advice and support there. There is one everywhere.
change-schoolgids = What the school offers is in the school guide
    .text = Every school used to have a separate paper about its support. That has been abolished. You now read in the school guide (schoolgids) what the school offers.
change-gpo-tijdelijk = The disputes committee is temporary
    .text = The disputes committee (geschillencommissie passend onderwijs) is in the law. It exists until a day that the government still has to set. We don't know that day. You can go there now. Look at the committee's website before you begin.
change-lezen = Help with reading, spelling and dyslexia
    .text = First the school itself helps, at three levels. Only after that, at level four, comes a test for dyslexia. Treatment follows where it is needed. That is how schools and care work together now. Ask which level the school has given, for how long, and with what result.
change-hoogbegaafdheid = Money for gifted children
    .text = Since 2026 the regional partnerships (samenwerkingsverbanden) get 23.3 million euros a year for gifted children. It used to be a temporary subsidy. The national knowledge centre (Kenniscentrum Hoogbegaafdheid) stays until at least 2030. Ask your partnership what it offers.
change-onderwijs-en-zorg = A trial with education and care together
    .text = There is a trial with more than 3,300 places. Education and care go together there. Ask your school and the regional partnership (samenwerkingsverband) about a place near you. You cannot claim one. The government wants to put this in the law. That is the bill on tailored education.
change-digitale-school = Lessons at a distance: the digital school
    .text = There is an action programme for digital lessons at a distance. It is temporary. Ask your school and the regional partnership (samenwerkingsverband) whether your child can take part. It is not a right. The government wants to put this too in the bill on tailored education.
change-inclusieve-leeromgeving = Special education in an ordinary school
    .text = More than a hundred schools take part in a scheme for inclusive learning. Children from special education then have lessons at an ordinary school. They keep their extra help. The school can tell you whether this is possible for you.
change-schoolverzuim = New rules about absence
    .text = The lower house (Tweede Kamer) passed this bill (36 663) on 7 April 2026. We don't know whether the upper house (Eerste Kamer) did too. The law that we read, of 1 August 2026, still has the old rules. Ask the school attendance officer what holds now. In the plan schools do more to prevent absence. They also keep track of children who are at home for a good reason. An exemption for illness or disability goes another way. The regional partnership then takes part.
change-zieke-leerlingen = Education for children who are ill
    .text = There is a bill on education for pupils who are ill (36 530). The lower house (Tweede Kamer) discussed it at the end of 2025. We don't know what happened after that. A primary school must already provide enough education when your child is ill at home. That is in the law of today.
change-maatwerk = More tailored education
    .text = In the plan schools get more room for children who may drop out. It is about other hours, other lessons or another place. It would only be possible if you agree. You cannot claim anything with it yet.
change-norm-basisondersteuning = One standard for ordinary support at school
    .text = The government wants one standard for the help that every school gives itself. It should be ready by the end of 2027. There is a proposal for reading, for giftedness and for working attitude. Consultation on the bill is planned for 2027. You cannot rely on it yet.
change-doorzettingsmacht = Someone who can force a decision
    .text = In the plan everyone around your child first tries together. If that fails, the regional partnership decides (doorzettingsmacht). Schools must then do what it says, parents never. Consultation on the bill is planned for 2028. About a third of the partnerships have such an arrangement of their own now. Ask about it.
change-aanmelden = Clearer applications
    .text = In this plan schools must say on their website and in the school guide how you apply. They must then also say how the duty of care (zorgplicht) works. The government is studying how schools can show how many places there are. For now they don't have to.
change-zorgplicht = Better supervision of the duty of care
    .text = The government wants a guideline for what a school looks into after your application. The government is looking at whether a school must ask the regional partnership for advice. With the Inspectorate it is also looking for better supervision. None of this is a duty yet.
change-reikwijdte = Education and youth care together
    .text = This is a plan for a bill on the Youth Act (Reikwijdte Jeugdwet). Municipalities, regional partnerships and care offices would have to make agreements. Can't they agree? Then there would be rules for that dispute. Consultation was in early 2026.
change-bestuurlijke-kwaliteit = Independent supervision of regional partnerships
    .text = In this plan every regional partnership (samenwerkingsverband) gets supervision that is independent. Consultation was in early 2026. The government wants to send the bill to the lower house (Tweede Kamer) in early 2027.
change-geschillencommissie-zorg = One committee for education and care together
    .text = The government is looking at whether there should be a committee for disputes between education and care. It would give advice. This is only an idea.
change-samenwerkingsverbanden = Regions that work together more
    .text = The government wants the regional partnerships for primary and secondary schools to join more often. They should also work more alike. For you nothing changes now.
change-inclusief = Inclusive education
    .text = The government wants every child to be able to go to school close to home by 2035. It goes in three parts: 2026 to 2029, 2029 to 2032 and 2032 to 2035. For children who need them, special places remain. By then the regional partnerships will no longer exist in this form. This is a goal, not a law yet.

# --- What each version changed ---

revision-2026-11 = The first version.
