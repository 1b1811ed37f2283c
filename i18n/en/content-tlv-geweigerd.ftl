# Situation tlv-geweigerd-door-school: the school will not ask for a toelaatbaarheidsverklaring (TLV).

situation-tlv-geweigerd-door-school = The school won't apply for a TLV
    .short = School won't apply for a TLV
    .intro = Special education and practical education need a paper: an admissibility statement (toelaatbaarheidsverklaring, TLV). Only a school board can ask for it. Parents cannot. What if the school does not want to? Then there is no decision, so you cannot object. That last point is our reading of the law. But there are other ways. You see them here.

question-tlv-geweigerd-door-school-answer = What does the school say about applying?
    .hint = We mean applying for an admissibility statement (toelaatbaarheidsverklaring, TLV). It is the paper for special or practical education.
    .why = Each answer needs a different talk. Sometimes another school can ask for the TLV.
    .answer-not-needed = Special education is not needed
    .answer-first = We want to try something else first
    .answer-other-school = Another school has to do that
    .answer-silent = No answer, or each time something else
    .answer-not-asked = I have not really asked yet
    .answer-agreed = The school will ask for the TLV after all
    .answer-unknown = I don't know
    .answer-none = None of these

question-tlv-geweigerd-door-school-plan = Do you also disagree about your child's plan?
    .hint = We mean the individual plan (ontwikkelingsperspectief, OPP). It holds the goal and the support.
    .why = The disputes committee can judge the plan. It cannot judge an admissibility statement (toelaatbaarheidsverklaring, TLV).
    .answer-yes = Yes, about the plan too
    .answer-no = No, or there is no plan
    .answer-unknown = I don't know

question-tlv-geweigerd-door-school-kind = Which school do you think fits your child?
    .hint = Not sure? Then choose “I don't know”. The support point can think along.
    .why = Who can ask for it depends on the kind of school.
    .answer-sbo = Special primary education (sbo)
    .answer-so = Special education (so)
    .answer-vso = Special secondary education (vso)
    .answer-pro = Practical education (praktijkonderwijs, pro)
    .answer-cluster = A school for hearing, language or sight (cluster 1 or 2)
    .answer-unknown = I don't know
    .answer-none = None of these

end-tlv-geweigerd-door-school-primary = Keep talking, and apply yourself too
    .text = Ask the school board in writing to apply for the admissibility statement (toelaatbaarheidsverklaring, TLV). Let the support point and the regional partnership look too. Does that not help? Then apply in writing at the school for special (primary) education. That school's board can also ask for the TLV. That last point is our reading of the law.

end-tlv-geweigerd-door-school-secondary = Apply at the new school
    .text = Is your child going to special secondary education (vso) or practical education? Then apply in writing at that school. Its board asks for the admissibility statement (toelaatbaarheidsverklaring, TLV). The primary school only helps to prepare it. Is your child in secondary school already? Then that board can ask for the TLV for vso too.

end-tlv-geweigerd-door-school-cluster = No TLV is needed here
    .text = A school for hearing, language or sight (cluster 1 or 2) needs no admissibility statement (toelaatbaarheidsverklaring, TLV). An assessment committee of its own decides. You apply for your child yourself. Start at “My child is deaf, hard of hearing, blind or partially sighted, or has a language disorder”.

end-tlv-geweigerd-door-school-explore = First find out which place fits
    .text = You don't have to know yet which school it will be. Ask the support point which schools there are in your region. Visit two schools and ask which support they give. Ask your child's school now what it thinks. Do you know which school fits? Come back, and you will see who can ask for the admissibility statement (toelaatbaarheidsverklaring, TLV).

end-tlv-geweigerd-door-school-solved = The request will be made
    .text = Good. Ask when the request for the admissibility statement (toelaatbaarheidsverklaring, TLV) goes out. Write down your own view and ask to send it along. Then the regional partnership decides. Now start at “I disagree with the decision about special education (TLV)”. There you see the next steps and the last days.

end-tlv-geweigerd-door-school-help = Talk to someone who thinks along
    .text = Your story does not fit these questions, or you are stuck. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Tell what you asked the school and what it answered. Did you get a letter about an admissibility statement (toelaatbaarheidsverklaring, TLV) after all? Then find the date on it. A last day may be running.

# --- Steps -----------------------------------------------------------------------------------------

step-tlv-d0a = Ask the board to apply
    .lead = You ask the school on paper to apply for an admissibility statement (toelaatbaarheidsverklaring, TLV). Does the school not want to? Then you ask the school board for an answer with reasons.
    .short = Your question on paper, first to the school, then to the board.
    .why = Only the school board can ask for the TLV. With a letter your question is on record. The answer shows what you disagree about. Someone from outside can build on that.
    .first = Write down which support your child had and what it brought. Add the reports. Ask your child how school is going now.
    .whom = First the support coordinator (intern begeleider or zorgcoördinator) and the head teacher. Then the school board.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask you to apply for a TLV for our child … (name). Our child had this support: … It was not enough, because … According to … (expert) our child needs: … We are thinking of … (kind of school). Will you apply for the TLV? If not, please write to us before … (date) why not, and which support you will give.”
    .bring = Reports, the school's latest plan (ontwikkelingsperspectief) and your notes of the talks.
    .when = As soon as you can. The law sets no term. Our advice: ask for an answer within two weeks. Do you want your child to start after the summer? Ask the regional partnership about the dates in your region.
    .silence = Send the board a reminder. Then take the next step. It does not have to wait.
    .warning-only-board = Parents cannot ask for a TLV themselves. Only the board of a school where your child is enrolled or has applied can do so.
    .warning-no-objection = You cannot object to “we will not apply”. There is then no decision by the regional partnership. That is our reading of the law.
    .warning-vso = Does your child go from primary school to special secondary education (vso) or practical education? Then the new school asks for the TLV. Apply there at once. The primary school helps to prepare it.
    .outcome-granted = The school will apply for the TLV
    .outcome-partly = The school wants to try something else first
    .outcome-refused = The school will not apply

step-tlv-d0b = Let the support point and the partnership look too
    .lead = You ask for someone at the table who knows all the schools in the region. Together you look at whether an admissibility statement (toelaatbaarheidsverklaring, TLV) fits.
    .short = Someone who knows all the schools.
    .why = The regional partnership (samenwerkingsverband) decides about the TLV later. It can tell you what is needed for one. The support point looks only at what is good for your child.
    .first = Look in the school guide to see which regional partnership the school belongs to. Call the support point first. Ask whether someone can come to a talk.
    .whom = The parent and youth support point (ouder- en jeugdsteunpunt), and the consultant of the regional partnership (SWV).
    .write = You can e-mail this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we asked … (school) to apply for a TLV. The school does not want to, because … We think our child needs more, because … Will you sit down with us and the school? What do you think is needed for a TLV?”
    .bring = Your letter to the school, its answer, the school's plan and the reports.
    .when = Any time, also right away. The law sets no term. Our advice: ask for a talk within two weeks.
    .silence = Call Ouders & Onderwijs. Ask the school board to ask the partnership for advice. You then get a copy of that advice.
    .warning-cannot-decide = The partnership can decide only when a school board asks for the TLV. The support point cannot force the school either.
    .warning-doorzettingsmacht = Sometimes someone in the region can settle the matter (doorzettingsmacht). That is not in the law. Ask your regional partnership whether there is such an agreement.

step-tlv-d0d = Apply at the school that fits
    .lead = You apply in writing at the school for special or practical education. Its board can then ask for the admissibility statement (toelaatbaarheidsverklaring, TLV).
    .short = The new school can ask for the TLV too.
    .why = The law names two boards: of the school where a child is enrolled, and of the school where you apply. So the new school may ask too. For primary education that is our reading of the law. For special secondary education (vso) and practical education it says so clearly.
    .first = Call the school you have in mind. Ask whether you may visit. Also ask whether it will ask for the TLV when you apply.
    .whom = The board of the school where your child would go.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We apply for a place for our child … (name) in … (group or class) from … (date). Our child now goes to … Our child needs this support: … Our present school does not ask for a TLV. Will you ask the regional partnership for the TLV? Please confirm that you received this.”
    .bring = The school's form, reports, the present school's plan (ontwikkelingsperspectief) and your letters.
    .when = If possible, ten weeks before the first school day. Has that passed? Then still apply. Keep the proof.
    .silence = The school must decide about the application within six weeks. Sometimes four weeks are added. Start at “The school refuses my child, or doesn't decide”. Fill in the dates there, and you will see the day.
    .warning-vso = Does your child go from primary school to vso or practical education? Then the new school asks for the TLV. The primary school only helps to prepare it.
    .warning-clock = Your child stays enrolled at the present school. That school must keep giving good education and support. So don't take your child off the register.
    .warning-place = An application is not a place yet. Without a TLV the school cannot admit your child. With a TLV it still decides separately about admission. That last point is our reading of the law.
    .warning-refusal = Does the new school refuse on paper? Then also start at “The school refuses my child, or doesn't decide”. Last days run for you there.
    .outcome-granted = The new school will ask for the TLV
    .outcome-partly = The new school wants to talk first
    .outcome-refused = The new school says no

step-tlv-d0c = Ask an education mediator to help
    .lead = An education mediator (onderwijsconsulent) talks with you and the school about the admissibility statement (toelaatbaarheidsverklaring, TLV). It is free. The school does not have to follow the advice.
    .short = A free mediator, before any procedure.
    .why = A place at another school is just what mediators help with. They talk with you and with the school. Sometimes a plan comes out of it that works for you both.
    .first = Talk to the school and the regional partnership first. Then sign up on the website. You give permission to ask for information.
    .whom = Onderwijsconsulenten, with the form on onderwijsconsulenten.nl.
    .write = Fill in on the form. To copy it in Dutch, switch this screen to NL.

        “We think that our child needs special education. The school does not ask for a TLV, because … We talked to the school on … (date) and to the regional partnership on … (date). We hope that …”
    .bring = Your letter to the school, its answer, and the form with your permission.
    .when = Before you start a procedure. The law sets no term. Our advice: sign up once the school has said no twice.
    .silence = Call or e-mail again. Ask how long the wait is. Meanwhile go on with the other steps.
    .warning-lock = A mediator does not help while a legal procedure about the problem is running. It is not certain whether a case at the disputes committee is one. Ask that first.
    .warning-level = Is it only about the level of secondary school, or about repeating a year? Mediators don't help with that.

step-tlv-d0e = Take the plan to the disputes committee
    .lead = Do you disagree about your child's plan (ontwikkelingsperspectief, OPP)? Then you can go to the disputes committee (Geschillencommissie passend onderwijs, GPO). It is free and you don't need a lawyer.
    .short = Only when it is about the plan.
    .why = The plan says which kind of education your child is working towards, and which support there is. An opinion about that can also help with the question which school fits.
    .first = Read the plan. Mark what you don't agree with. Then find the day on which the plan was set or changed.
    .whom = The disputes committee, through “Zaak indienen” on onderwijsgeschillen.nl.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion on our child's OPP. It was set on … (date). We do not agree with …, because … We did / did not agree to the part about guidance. We believe our child needs: …”
    .bring = The plan, reports, your letters and the answers. Send everything at once, if possible in one pdf.
    .when = Within six weeks after the plan was set or changed. Also start at “I disagree with the plan (OPP)”. There you fill in the date and see your last day.
    .silence = The committee gives its opinion within ten weeks. School holidays count.
    .warning-not-tlv = The committee does not deal with the admissibility statement (TLV) itself. It cannot order the school to ask for one. It looks only at the plan.
    .warning-hard = These six weeks come from the committee's own rules, not from the law. Treat it as a hard day, also in a weekend. Are you late? Explain why you could not come earlier.
    .warning-lock = It is not certain that an education mediator (onderwijsconsulent) still helps while this case is running. Ask that first. Don't let your last day pass.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee partly agrees with us
    .outcome-refused = The committee does not agree with us

step-tlv-d0f = Make a complaint
    .lead = Does the school not listen, or does no answer come? Then you can make a complaint. A complaints committee looks at whether the school took care.
    .short = About how the school dealt with your question.
    .why = A committee can say that the school should have listened or explained better. Its opinion is not binding. Sometimes it is solved before there is an opinion.
    .first = Find the complaints procedure (klachtenregeling) in the school guide. It says with whom you start and which committee it is. Write your complaint down in three points.
    .whom = First the board, as the complaints procedure says. Then the committee named there. That may be the national complaints committee (Landelijke Klachtencommissie Onderwijs, LKC).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our complaint is about … (school). On … (date) we asked it to apply for an admissibility statement (toelaatbaarheidsverklaring, TLV). The school … We believe the school should have … We talked about it with … on … (date). We would like …”
    .bring = Your letter to the school, its answer, and your notes of the talks.
    .when = The complaints procedure says until when you can complain. At the national committee it is one year after it happened. Our advice: first try a talk with the board.
    .silence = After the opinion, the board must write within four weeks what it will do with it. Also start at “I have a complaint about how we were treated”. There you see the days.
    .warning-advice = A committee cannot give an admissibility statement (toelaatbaarheidsverklaring, TLV). That you can complain about this is our reading of the law.
    .warning-clock = A complaint does not stop any term.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee partly agrees with us
    .outcome-refused = The committee does not agree with us
