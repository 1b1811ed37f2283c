# Situation overstap: moving house, changing schools, or going to secondary school with support.

situation-overstap = We're moving or changing schools
    .short = Moving or changing schools
    .intro = Another school means a new application, on paper. A new term starts then too. Is your child going to special education? Then an admissibility statement (toelaatbaarheidsverklaring, TLV) is needed. Sometimes you can keep using the old one.

question-overstap-kind = What is going to change?
    .hint = Choose what fits best.
    .why = For the first year of secondary school there are fixed days in March. For another change there are not.
    .answer-moving = We are moving house
    .answer-change = My child changes schools, we are not moving
    .answer-to-vo = My child goes from primary to secondary school
    .answer-back = My child goes from special to ordinary education
    .answer-unknown = I don't know yet
    .answer-none = Something else

question-overstap-to = To which kind of school is your child going?
    .hint = It is about the new school.
    .why = Special and practical education need an admissibility statement (toelaatbaarheidsverklaring, TLV). Who decides about it depends on the kind of school.
    .answer-regular = An ordinary primary or secondary school
    .answer-sbo = Special primary education (sbo)
    .answer-so = Special education (so)
    .answer-vso = Special secondary education (vso)
    .answer-pro = Practical education (pro)
    .answer-instelling = A school for hearing, language or sight (cluster 1 or 2)
    .answer-unknown = I don't know yet
    .answer-none = None of these

question-overstap-has = Does your child have a TLV that is still valid?
    .hint = The admissibility statement (TLV) says until when it is valid.
    .why = Is your child already in special secondary education? Then no new TLV is needed, as long as the old one is valid.
    .answer-vso = Yes, and my child is at a vso school, or one with so and vso
    .answer-other = Yes, but my child is at another kind of school
    .answer-no = No
    .answer-unknown = I don't know

end-overstap-apply = Apply on paper
    .text = You need no admissibility statement (TLV) for this. Apply in writing, and say which help your child needs. The new school has six weeks to decide, and sometimes four extra weeks. Is your child going to the first year of secondary school? Then you apply from 25 to 31 March.

end-overstap-usable = You can keep using the TLV
    .text = Is your child now in special secondary education (vso)? Or at a school with special education (so) and vso together? And is the admissibility statement (TLV) still valid? Then no new TLV is needed. The law says so. The new school must still admit your child. So apply in writing, with a copy of the TLV.

end-overstap-new = A new TLV is needed
    .text = First apply in writing to the new school. After that a school board asks for the admissibility statement (TLV). Are you moving house? Then often the partnership of your child's present school still decides. See at the step about the TLV who decides in your case.

end-overstap-ask = First ask whether a TLV is needed
    .text = Call the new school and the regional partnership (samenwerkingsverband). Ask whether an admissibility statement (TLV) is needed, and who decides about it. Don't wait with applying: your application on paper starts the clock.

end-overstap-instelling = Apply to the institution
    .text = Such a school is for children who hear or see badly. It is also for children with a developmental language disorder (DLD). No admissibility statement (TLV) is needed. An assessment committee (commissie van onderzoek) decides. Start at ‘My child is deaf, hard of hearing, blind or partially sighted, or has a language disorder’.

end-overstap-late = The school decides too late
    .text = Ask the board in writing to decide at once. Is your child not yet at a school of that kind? Then you can ask for a temporary place ten weeks after your application. How that works, you see at ‘The school refuses my child, or doesn't decide’.

end-overstap-refused = The new school says no, or promises too little
    .text = Does the school refuse your child? Then start at ‘The school refuses my child, or doesn't decide’. There you see your last day. May your child come, but with too little help? Then start at ‘My child doesn't get the support that is needed or was promised’.

end-overstap-no-tlv = There is no TLV, or not the right one
    .text = Is there a decision about the admissibility statement (TLV)? Then start at ‘I disagree with the decision about special education (TLV)’. You have six weeks from the day the decision was sent. Does the school not want to ask for a TLV? Then start at ‘The school won't apply for a TLV’.

end-overstap-report = Ask for the report, and correct what is wrong
    .text = The old school writes a report for the new school. You get a copy of it. Did you not get one, or is something wrong? Then start at ‘I want to see or correct my child's file’.

end-overstap-solved = The change is arranged
    .text = Keep the application, the new school's decision and the report. Ask the new school when you can talk about support. Is extra support needed? Then the school makes a plan (ontwikkelingsperspectief) within six weeks after enrolment.

end-overstap-help = Talk to someone who thinks along
    .text = Your story does not fit these questions. Call the parent and youth support point of your new region, or Ouders & Onderwijs. Meanwhile keep your child enrolled at the present school.

# --- Steps -----------------------------------------------------------------------------------------

step-overstap-tlv = Ask who decides about the TLV
    .lead = Special and practical education need an admissibility statement (toelaatbaarheidsverklaring, TLV). You ask whether the old one stays valid, and otherwise who gives the new one.
    .short = Does the old one stay valid? Who gives the new one?
    .why = When moving house, people often think that the new region decides. Usually it does not. If you ask the wrong partnership, you lose weeks.
    .first = See on the TLV for which school it is valid, and until when. Then ask the new school who asks for the new TLV.
    .whom = The new school and the regional partnership (samenwerkingsverband, SWV) that decides.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child is now at … (school) and is going to … (school). The TLV is valid until … (date). Does it stay valid? If not: who asks for the new one, and who decides? Would you send our view along?”
    .bring = The TLV, your child's plan (ontwikkelingsperspectief) and your own view on paper.
    .when = As soon as you know that your child will leave. The law sets no term for the request. Our advice: begin three months before.
    .silence = Call the support point in the old and in the new region. Ask the two partnerships to call each other.
    .warning-which-swv = For special primary education (sbo): the partnership of the primary school where your child is now. Does your child come from sbo or so, or from nowhere? Then the one of your home decides.

        For special education (so): the one of the school where your child is now. Is it nowhere? Then the one of your home.

        For special secondary education (vso): the one of the secondary or vso school where your child is now. Is it not there? Then the one of your home.

        For practical education: the one of the school that asks for the TLV.
    .warning-local = Some partnerships let a TLV lapse if you do not use it in time. That is a rule of the region. Ask about it.
    .warning-no-place = A TLV is not a place yet. The new school decides separately whether it admits your child. That is how we read the law.
    .outcome-granted = Yes, the TLV is arranged
    .outcome-partly = There is a TLV, but not the right one
    .outcome-refused = There will be no TLV

step-overstap-besluit = Watch the day on which the new school decides
    .lead = The new school looks at whether it can help your child. Then the board decides about admission. You watch the day.
    .short = The school must decide within six weeks.
    .why = The school has six weeks. It may take four extra weeks once, if it tells you. If you know the day, you can speak up in time.
    .first = Fill in when you applied, and when the school received it. Do you get a letter about extra weeks? Fill that in too.
    .whom = The board of the new school.
    .write = A week before the last day you can e-mail this. To copy it in Dutch, switch this screen to NL.

        “We applied for our child on … (date). You have to decide by … (date). Will you manage? Is there anything you need from us or from the old school?”
    .bring = The proof of your application and the school's letters.
    .when = The last day stands at this step. School holidays count as usual.
    .silence = Is the day over? Then ask in writing for a decision. Is your child not yet at a school of that kind? Then you can ask for a temporary place ten weeks after your application.
    .warning-data = Does the school ask for information? Then answer on the day in its letter at the latest. That day does not move.
    .warning-stay = Keep your child enrolled at the old school until the new one says yes. Is your child at a school of the same kind? Then you cannot claim a temporary place.
    .outcome-granted = Yes, my child is admitted
    .outcome-partly = Yes, but without the help that is needed
    .outcome-refused = No, the school refuses my child
    .outcome-no-answer = No decision in time
