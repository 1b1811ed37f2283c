# Situation discriminatie: an adjustment is refused, or a child is treated worse (domain.md ladder h).

situation-discriminatie = The school refuses an adjustment, or discriminates
    .short = Adjustment and discrimination
    .intro = Does your child have a disability or a long illness? Then the school must make an adjustment that your child needs. That is called a reasonable adjustment (doeltreffende aanpassing). The school may refuse only if it is too heavy a burden. It may not treat your child worse either. You first ask on paper. After that an institute can look at it, for free.

question-discriminatie-what = What happened?
    .hint = Does a school not admit your child? Then also choose “The school refuses my child”.
    .why = There are different roads for an adjustment, for a test and for bad treatment.
    .answer-adjustment = The school refuses an adjustment
    .answer-unequal = My child may not join in, or is treated worse
    .answer-exam = It is about an adjustment in a test or exam
    .answer-ground = It is not about a disability, but about something else
    .answer-unsafe = My child is threatened, bullied or called names
    .answer-unknown = I don't know
    .answer-none = None of these

question-discriminatie-asked = Did you ask for the adjustment on paper?
    .hint = An e-mail counts too. A talk in the playground does not.
    .why = With your request on paper you can later show what you asked and when.
    .answer-yes = Yes, in a letter or e-mail
    .answer-oral = Only in a talk
    .answer-no = No, not yet
    .answer-unknown = I don't know

question-discriminatie-answer = What did the school answer?
    .hint = Does the school say something else each time? Choose its latest answer.
    .why = Does the school say that it asks too much? Then ask it to explain that.
    .answer-burden = It costs too much money, time or staff
    .answer-refused = No, for another reason
    .answer-partly = Part of it yes, part of it no
    .answer-not-done = Yes, but it doesn't happen
    .answer-silent = Nothing yet
    .answer-agreed = Yes, and it happens
    .answer-unknown = I don't know
    .answer-none = None of these

question-discriminatie-also = Is it also about admission, sending away, or your child's plan?
    .hint = The plan is called the development plan (ontwikkelingsperspectief, OPP).
    .why = Only then can the disputes committee give an opinion too. You have six weeks for that.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-discriminatie-urgent = Is it urgent?
    .hint = For example because your child is at home, or because the test or the school trip is near.
    .why = An opinion of the Institute can take half a year. Explain why it is urgent: then it can go much faster.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

end-discriminatie-ask = Ask for the adjustment on paper
    .text = Write which adjustment your child needs, and why. Name one thing at a time, as exactly as you can. Ask for an answer on paper, with reasons. The law sets no term, so name one yourself: two weeks, for example. After that you see what the next step is.

end-discriminatie-silent = The school does not answer
    .text = The law sets no term for the answer. So send the head teacher a reminder, with a day in it. Write that otherwise you will write to the board. Still silent? Ask Discriminatie.nl for advice. You can also go to the Netherlands Institute for Human Rights (College voor de Rechten van de Mens). Don't wait too long.

end-discriminatie-exam = A test or exam with an adjustment
    .text = Think of extra time, bigger letters or a computer. Ask early, and on paper. With exams it depends on the adjustment who decides. Sometimes it is the school, sometimes the board of examinations (College voor Toetsen en Examens). Ask the school who decides. Do they point at each other? Then ask that on paper too.

end-discriminatie-ground = Discrimination for another reason
    .text = Discrimination can also be about something else than a disability or illness. Discriminatie.nl listens, gives advice and helps with a report. It is free. There is also the Netherlands Institute for Human Rights (College voor de Rechten van de Mens). Ask whether it can judge your case. Talk to the head teacher, and write down what happened and who was there.

end-discriminatie-unsafe = First your child must be safe
    .text = Go to the mentor or the head teacher today. The school must see to it that your child is safe. Ask who deals with bullying: a primary school must have such a person. Is it about serious violence or discrimination? Then also call a confidential inspector (vertrouwensinspecteur): you find the number under “Help and addresses”. Write down what happened, when, and who saw it. Is there danger now? Call the police.

end-discriminatie-fast = Ask for speed, and explain why
    .text = Ask the Netherlands Institute for Human Rights (College voor de Rechten van de Mens) for an opinion. Say at the top why it is urgent. Urgent cases can go very fast. Only a court can force the school. Call a lawyer for that. Do you also have a letter from the school about admission, sending away or the plan? Then your six weeks there go on.

end-discriminatie-college = Ask the Institute for an opinion
    .text = First try it with the head teacher and the board. Doesn't that help? Then ask the Netherlands Institute for Human Rights (College voor de Rechten van de Mens) for an opinion. It is free and you don't need a lawyer. There is no fixed term, but don't wait too long. You may take other roads as well.

end-discriminatie-solved = Your child gets the adjustment
    .text = Good. Have the agreement put on paper, also for a stand-in teacher and for next year. Is it in your child's plan (ontwikkelingsperspectief, OPP)? Then everyone knows. Does it not happen after all? Write down when, and come back here.

end-discriminatie-help = Talk to someone who can help you think
    .text = Your story does not fit these questions, or you have done everything. Call Discriminatie.nl, the support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Tell what happened and what you have asked. Do you have a letter with a date? Fill in that date: a last day may be running.

event-decision-sent-discriminatie = Decision about admission or removal sent
    .question = Which date is on the school's decision?
    .hint = Only if the decision is about admission or about leaving the school. Otherwise fill in nothing.
event-dispute-arose-discriminatie = The dispute about the plan began
    .question = On which day did it become clear that you did not agree about the plan?
    .hint = Only needed if there is no decision and it is about your child's plan.

# --- Steps -----------------------------------------------------------------------------------------

step-discriminatie-h1 = Ask for the adjustment on paper
    .lead = You write to the school which adjustment your child needs, and why. The law calls it a doeltreffende aanpassing (reasonable adjustment).
    .short = Write what is needed, and why.
    .why = The school must make the adjustment. It may refuse only if that is too heavy a burden (onevenredige belasting). Then ask it to explain why. Your letter starts that talk.
    .first = Choose one adjustment. What does not work now because of the disability or illness? What does work with the adjustment? Ask your child what he or she wants.
    .whom = The head teacher, with a copy to the support coordinator (intern begeleider or zorgcoördinator).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child … (name) has … Because of that, this does not work: … We ask for this adjustment: … Then our child can … We believe that this is a reasonable adjustment. Do you say no? Then please write which burden it is for you, and which other adjustment is possible. Please let us know before … (date).”
    .bring = A statement by a doctor or psychologist, if you want to share it. Examples of how it does work elsewhere.
    .when = As soon as you can. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Send a reminder, and then a letter to the board. Still silent? Ask Discriminatie.nl or the Institute (College) for advice.
    .warning-burden = What is “too heavy a burden” depends on your case. Ask what the adjustment really costs in money, time and staff. Also ask whether the regional partnership (samenwerkingsverband) can share the cost. Then ask which other adjustment is possible.
    .warning-law = The law is about a disability or a long illness. Not sure whether that holds for your child? Ask Discriminatie.nl, and ask for the adjustment all the same.
    .warning-clock = Did you get a decision about admission, sending away or your child's plan? Then a last day of its own is running. This letter does not stop it.
    .outcome-granted = Yes, the adjustment will come
    .outcome-partly = Part of it yes, part of it no
    .outcome-refused = No, the school refuses

step-discriminatie-toets = Arrange the adjustment for a test or exam
    .lead = You ask for a test or exam that fits your child. Think of more time, bigger letters or a computer.
    .short = Ask early who decides.
    .why = With exams there is also a board of examinations (College voor Toetsen en Examens). It and the school sometimes point at each other. In 2022 such a case came before the Institute for Human Rights. If you ask early who decides, you lose no time.
    .first = Ask the school on paper who decides about this adjustment, and before which day.
    .whom = The head teacher or the exam secretary.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child … (name) takes a test / exam in … (month, year). Because of … our child needs: … Who decides about that, you or the College voor Toetsen en Examens? By which day must the request be in? Please tell us this week, on paper.”
    .bring = A statement by a doctor or expert. Agreements that already hold at school, such as more time.
    .when = As early in the school year as you can. The law sets no term. Ask the school which day counts.
    .silence = Ask the board. Is the day near? Then write that it is urgent, also to the Institute for Human Rights.
    .warning-early = What your child uses all year is easier to ask for. So have it put in the plan now.
    .warning-who = Who decides depends on the adjustment. We did not read those rules ourselves. So ask, and ask on paper.
    .outcome-granted = Yes, the adjustment is arranged
    .outcome-partly = Part of it is arranged
    .outcome-refused = No, it is refused

step-discriminatie-h2 = Ask Discriminatie.nl for advice
    .lead = Discriminatie.nl is a national reporting point. Someone listens, explains what is possible and helps you with a next step.
    .short = Free help. At any time.
    .why = Then you are not on your own. They see such cases more often and know which words help. Every municipality must offer such a point.
    .first = Write down in five lines what happened: who, what, when, and what you asked.
    .whom = Discriminatie.nl, through its website.
    .write = You can report this. To copy it in Dutch, switch this screen to NL.

        “Our child … has … The school … On … (date) we asked for … The school answered … Can you advise us on the next step?”
    .bring = Your request to the school and the answer.
    .when = At any time. There is no term.
    .silence = Try again, or ask your municipality which office is near you.
    .warning-number = We saw no phone number on an official page. Look for it on the website.
    .warning-clock = A report stops no term at all.

step-discriminatie-h4 = Go to the disputes committee or the complaints committee
    .lead = Is it about admission, sending away or your child's plan? Then you can go to the disputes committee (Geschillencommissie passend onderwijs, GPO). In other cases you can complain.
    .short = With admission, sending away or the plan. Otherwise, a complaint.
    .why = Then one committee can look at more things. It is free and you don't need a lawyer. The opinion is not binding, but the board must say what it does with it. For primary schools we saw that duty only in an old text.
    .first = Find the date of the decision, or of the plan. Fill it in. Put all your papers in one pdf.
    .whom = The disputes committee, through onderwijsgeschillen.nl. Or the complaints committee (klachtencommissie) that the school guide (schoolgids) names.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion on … of … (board, date). Our child has … We asked for this adjustment: … The school refused, because … We believe that this also goes against equal treatment. Our child is waiting, so we ask you to deal with this quickly.”
    .bring = The decision or the plan, your request for the adjustment, and the school's answer.
    .when = For the disputes committee: within six weeks. An objection to a refusal or removal has a last day of its own: do that too. You can complain to the national committee until a year after it happened.
    .silence = The disputes committee gives its opinion within ten weeks. School holidays count.
    .warning-only = The disputes committee deals only with admission, sending away and the plan (ontwikkelingsperspectief, OPP). For admission it looks only at children who may need extra help. We saw on an old page that it looks at equal treatment too: check this first.
    .warning-complaint = Did it go wrong in class, on a trip or through what someone said? Then choose the complaints committee. Also choose “I have a complaint about how we were treated”.
    .warning-hard = The six weeks come from the committee's own rules. Is the last day in a weekend or on a holiday? Don't count on it moving.
    .warning-lock = It is not certain that an education mediator (onderwijsconsulent) still helps while this case is running. Ask that first.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee partly agrees with us
    .outcome-refused = The committee does not agree with us
    .outcome-no-answer = No opinion after ten weeks

step-discriminatie-h3 = Ask the Netherlands Institute for Human Rights
    .lead = The Netherlands Institute for Human Rights (College voor de Rechten van de Mens) says whether the school discriminates. It is free and you don't need a lawyer.
    .short = Free opinion. No lawyer needed.
    .why = The Institute looks into your request. Sometimes advice or mediation is enough. The opinion is not binding. But a court can use it later.
    .first = Find your request to the school and the answer. Nothing on paper yet? Then ask in writing first, unless it is urgent.
    .whom = The Institute, with the form on its website or by letter.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion on … (school). Our child … (name) has … On … (date) we asked for this adjustment: … The school answered … We believe that this is discrimination, because … Our case is urgent, because …”
    .bring = Your request, the answer, and a statement by a doctor or psychologist.
    .when = There is no fixed term. Don't wait too long: if it was long ago, the Institute may leave the case.
    .silence = The website says that an opinion takes half a year at most. Ask how it stands, and tell them if it becomes urgent.
    .warning-wait = No fixed term does not mean all the time in the world. Our advice: ask within a few months.
    .warning-beside = This road runs beside objection, complaint and disputes committee. Those have a term of their own, and it goes on.
    .warning-not-binding = The Institute can't force the school. A court can. It may use the opinion.
    .outcome-granted = Yes, the Institute calls it discrimination
    .outcome-partly = In part
    .outcome-refused = No, the Institute does not

step-discriminatie-oordeel = Ask the school what it does with the opinion
    .lead = There is an opinion, and it agrees with you. It is not binding. You ask the school on paper what it will do with it now.
    .short = Ask for an answer on paper.
    .why = An opinion on paper changes the talk. Sometimes it works now. A court can use the opinion later too.
    .first = Read the opinion and write in one sentence what you think must happen now. Send it to the head teacher and the board.
    .whom = The school board, with a copy to the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) there was an opinion about … It says that … We ask you to make the adjustment … now, before … (date). Please tell us in writing what you will do. Do you not follow the opinion? Then we would like to read why.”
    .bring = The opinion, your request for the adjustment and the answer of that time.
    .when = As soon as the opinion is there. The law sets no term for the school. Our advice: ask for an answer within two weeks.
    .silence = Send a reminder. Ask Discriminatie.nl or a lawyer what is wise after that.
    .warning-gpo = Did the opinion come from the disputes committee? Then the board must say in writing what it does with it. For primary schools we saw only an old text of that: check this first.
    .outcome-granted = Yes, the school does it now
    .outcome-partly = The school does part of it
    .outcome-refused = No, or there is no answer

step-discriminatie-h5 = Ask a lawyer whether a court can help
    .lead = Only a court can force the school. That is a road of its own, and it costs money. An opinion of the Institute (College) can help there.
    .short = Only the court can force.
    .why = Sometimes talking does not help, and a child suffers from it for too long. A court can then say what the school must do.
    .first = Call a lawyer who knows education well. Ask what it costs and what your chances are. See whether you have legal insurance.
    .whom = For a privately run school (bijzonder): the civil court. For a public school (openbaar) it is sometimes the administrative court. Ask your lawyer which one.
    .write = You don't write yourself. Give your lawyer one page with what happened, with the dates, and what you want.
    .bring = Your request, the school's answer, and the opinion of the Institute if you have one.
    .when = We found no fixed term for this road. Did you get a decision of a public school about admission or removal? Then you first object, within six weeks.
    .silence = Ask your lawyer to tell you every two weeks how it stands.
    .warning-which = Which court is right depends on the school and on the decision. We did not read that exactly. Ask a lawyer.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-fee = You pay a court fee, and often a lawyer. Ask beforehand how much.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court partly agrees with us
    .outcome-refused = The court does not agree with us
