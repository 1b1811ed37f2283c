# Situation thuiszitten: a child at home, or about to be (domain.md ladder f, rows F1 to F9).

situation-thuiszitten = My child is at home, or may soon be
    .short = At home
    .intro = A child at home needs good education too. As long as your child is enrolled, the school must see to a place that fits. That is its duty of care (zorgplicht). You are not the only one. In 2024/2025, 4,804 enrolled pupils were away for more than four weeks without a valid reason (letter to parliament, 2026). We help you to bring the right people together.

question-thuiszitten-nowhere = How come your child is enrolled nowhere?
    .hint = Not sure whether your child is still enrolled? Then choose “I don't know”.
    .why = Without enrolment no school has a duty of care. With an application in writing it can start again.
    .answer-refused = A school refuses my child
    .answer-left = We moved, or left the school ourselves
    .answer-removed = The school sent my child away
    .answer-exempt = My child is exempt from compulsory education
    .answer-still = My child is enrolled after all
    .answer-unknown = I don't know
    .answer-none = None of these

question-thuiszitten-long = How long has your child been at home?
    .hint = Also count the weeks in which your child was hardly at school.
    .why = At home for more than four weeks, with no school in sight? Then an education mediator (onderwijsconsulent) can help at once.
    .answer-threat = Not yet, but it may happen
    .answer-part = Part of the week
    .answer-short = Less than four weeks
    .answer-long = More than four weeks
    .answer-unknown = I don't know

question-thuiszitten-why = Why does your child not go to school?
    .hint = Does more than one answer fit? Choose what costs the most days.
    .why = With illness, with fear, or with a school that sends your child home, the first step is different.
    .answer-sick = My child is ill
    .answer-cannot = My child can't go, or is afraid to go
    .answer-sent-home = The school says my child may not come
    .answer-no-help = The school doesn't have the help my child needs
    .answer-queue = We are waiting for another school or for youth help
    .answer-suspended = My child is suspended
    .answer-exemption = There's talk of an exemption
    .answer-unknown = I don't know
    .answer-none = None of these

end-thuiszitten-apply = Apply for your child in writing
    .text = No school is responsible for your child now. An application in writing changes that. The school of your first choice then has a duty of care (zorgplicht), unless it is full. That is our reading of the law. Choose “The school refuses my child”. It says how to apply, and by when the school must decide. Also call the support point (steunpunt) and the attendance officer (leerplichtambtenaar). They know the schools.

end-thuiszitten-removed = First see whether the school was allowed to do that
    .text = A school can't just send your child away. There must be a decision on paper. You then have six weeks to object. For the disputes committee you also have six weeks. So also choose “The school wants to remove my child”. Do it today, because the days count. Meanwhile look for a new school, and apply there in writing.

end-thuiszitten-exempt = With an exemption no school has a duty of care
    .text = Because of the exemption (vrijstelling) no school has to look for a place for your child. Do you want your child back at school? You can. Then apply to a school in writing. From that moment that school has a duty of care (zorgplicht), unless it is full. That is our reading of the law. Also choose “There's talk of exemption from compulsory education”.

end-thuiszitten-find-out = Ask the school whether your child is enrolled
    .text = E-mail the school today: “Is our child enrolled with you? Since when, or until when?” Sign nothing about deregistration (uitschrijving) before you know. Is your child still enrolled? Then the school has a duty of care. Change your answer here, and you can go on. Enrolled nowhere? Then apply to a school in writing.

end-thuiszitten-sick = Report your child ill, and ask for education at home
    .text = Report your child ill within two days. Then ask for a talk with the youth doctor (jeugdarts). A primary school must arrange enough good education for an ill child at home too. Ask a secondary school for the same. Look again every week: is your child still ill, or not welcome? Does the school say that your child may not come? Then choose another answer here.

end-thuiszitten-cannot = Your child can't go: find out why together
    .text = Fear, overload or exhaustion is not unwillingness. Our advice: report your child ill and add what is the matter. Ask the youth doctor (jeugdarts) what he or she sees. Ask the school for a meeting with everyone who helps. Agree on one small step that does work. It could be ten minutes of contact with the class each day. Look every week: can your child not come, or is it not welcome?

end-thuiszitten-sent-home = Ask the school to put it on paper
    .text = A school may send a child away only with a decision on paper, such as a suspension. That is our reading of the law. So ask on paper: why, how long, and by which decision? Write that your child wants to come. Does the school suspend your child? Then also choose “My child is suspended”. No decision, but your child still may not come? Then you can sometimes go to the disputes committee.

end-thuiszitten-together = Bring everyone to one table
    .text = Ask the school for a big meeting. The regional partnership (samenwerkingsverband), the attendance officer (leerplichtambtenaar) and the youth doctor (jeugdarts) should be there. Ask for a plan with a date: what can your child do now, and when is the next step? The school stays responsible as long as your child is enrolled. We put the steps in order. You may take several at once.

end-thuiszitten-queue = Waiting: ask for education until there is a place
    .text = Is your child still enrolled? Then the school keeps its duty of care (zorgplicht), also when there is a waiting list. That is our reading of the law. Ask what is possible until then: a few hours, at home, or in another place. Waiting for another school? Then also choose “The school refuses my child”. Waiting for youth help? Then also choose “Youth help or care at school isn't arranged”.

end-thuiszitten-suspended = Your child is suspended
    .text = A suspension lasts one week at most and is on paper. At a secondary school it may sometimes be longer, during talks about removal. Choose “My child is suspended”: there you see what you can do. Does your child still have to stay at home after that? Then come back here and choose another answer.

end-thuiszitten-exemption = Wait with an exemption
    .text = Sign nothing yet. After an exemption (vrijstelling) your child can be deregistered, and then no school has a duty of care any more. You may say no, in our reading of the law. Choose “There's talk of exemption from compulsory education”, and first read what will change. Then ask the school together what else is possible.

end-thuiszitten-solved = There is a plan: hold on to it
    .text = Write down what was agreed: who does what, and when do you look back together? Put that day in your diary. Have the plan put into the development plan (ontwikkelingsperspectief, OPP) too. Your child may have a say in it. Does it go wrong after all? Then you can go on from here.

end-thuiszitten-help = Talk to someone who can help you think
    .text = Your story does not fit these questions. That's all right. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Meanwhile, write down each day whether your child was at school, and why not. Do you have a letter with a date? Fill in that date: a last day may be running.

event-dispute-arose-thuiszitten = The dispute began
    .question = On which day did it become clear that you and the school could not work it out?
    .hint = Choose the day of a talk or an e-mail, for example. Note why you choose that day.
event-application-sent-thuiszitten = Other programme asked for
    .question = On which day did you ask the municipality for another programme, or to renew it?
    .hint = Only needed for vervangende leerplicht, from 14 years.
event-application-received-thuiszitten = Request for another programme received
    .question = On which day did the municipality receive your request?
    .hint = Only for vervangende leerplicht, from 14 years. Look in the confirmation, or ask.
event-arrangement-ends-thuiszitten = Other programme ends
    .question = Until which day does the other programme last?
    .hint = Only for vervangende leerplicht, from 14 years. The municipality's letter says so.

event-decision-sent-thuiszitten = Decision of the school sent
    .question = Which date is on the school's decision?
    .hint = Only if the school decided to send your child away or to remove it. Don't fill in a letter from the municipality here.
event-reply-thuiszitten = Answer from the municipality
    .question = Which date is on the answer about the other programme?
    .hint = Only needed if you asked for vervangende leerplicht (another programme), from 14 years.

# --- Steps -----------------------------------------------------------------------------------------

step-thuiszitten-f1 = Report your child ill
    .lead = You let the school know within two days that your child can't come. You also ask for a talk with the youth doctor (jeugdarts).
    .short = Within two days, and ask for the youth doctor.
    .why = The law asks you to report illness soon. Then the school knows why your child is not there. The youth doctor can say what your child can manage.
    .first = E-mail the school today, also if you called. Then you have proof. Say in one sentence what is the matter. You need not say more.
    .whom = The school, in the way it asks for. Ask the school or the municipality who the youth doctor is.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child … (name) has been ill since … (date) and can't come to school. It is about … We ask you to arrange a talk with the youth doctor. What can our child do at home meanwhile? Please let us know this week who will call us.”
    .bring = A list of the days your child was at home, and why. Doctors' letters only if you want to.
    .when = Within two days after your child fell ill. Will it take long? Our advice: e-mail every Monday how things are, and read the warning about every week.
    .silence = E-mail again and keep both e-mails. Ask the municipality how you can call the youth doctor yourself.
    .warning-two-days = Two days is short. Are you late? Then still report it, and add why you couldn't do so earlier.
    .warning-not-only-body = Can't your child come because of fear, exhaustion or deep sadness? Our advice: report that too, and write down what you see. Does the school doubt it? Then ask the youth doctor, not the teacher.
    .warning-weekly = Look again every week: is your child ill, or not welcome? Does the school say it may not come? Then don't report your child ill. Ask the school to put that on paper. Then choose another answer to the questions here.
    .outcome-granted = The school knows and helps
    .outcome-partly = The school knows, but does nothing
    .outcome-refused = The school calls it unauthorised

step-thuiszitten-f2 = Check what the school reports
    .lead = Is your child away for sixteen hours without a valid reason, in four school weeks (lesweken) in a row? Then the school must report that. You ask what was reported.
    .short = From sixteen hours in four school weeks.
    .why = A report is not a punishment. It can even help the attendance officer (leerplichtambtenaar) to help you. But it must be right: being ill is not truancy.
    .first = Ask the school for the list of all days, with the reason for each. Put your own list next to it.
    .whom = The head teacher, or the person at school who deals with absence.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Could you send us the list of our child's absence? Did you report absence to the municipality? When, and with which reason? We believe our child was reported ill on these days: … Could you correct that?”
    .bring = Your reports of illness and your own list of days.
    .when = As soon as your child misses a few days. School holidays do not count here: it is about school weeks. Our advice: ask for an answer within a week.
    .silence = Call your municipality's attendance officer yourself. Say what is the matter and what you have done.
    .warning-announced = The lower house of parliament passed a new law about absence (April 2026). We don't know whether it is in force. These are the rules in the law of 1 August 2026. Check this first with the attendance officer.
    .outcome-granted = The report is right
    .outcome-partly = The report is partly right
    .outcome-refused = The report is wrong

step-thuiszitten-f3 = Ask for a big meeting with school and helpers
    .lead = You ask the school to bring all helpers to one table. Such a meeting is called a multidisciplinair overleg (MDO).
    .short = One meeting, one plan, one date.
    .why = As long as your child is enrolled, the school keeps its duty of care (zorgplicht). Just waiting does not fit with that, we think. At one table nobody can point at someone else.
    .first = Write down three things. What can your child do now? What does it need to take a step? What is the first step? Ask your child too.
    .whom = The support coordinator (intern begeleider or zorgcoördinator), with a copy to the head. Ask whether these come too: the regional partnership (samenwerkingsverband), the attendance officer (leerplichtambtenaar) and the youth doctor (jeugdarts).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Since … (date) our child … (name) has not been at school, or not fully. Our child is enrolled with you. We ask for a meeting with the regional partnership, the attendance officer and the youth doctor. We want a plan on paper. Which education does our child get now? What is the first step? When do we look back? Please let us know within a week which day suits you.”
    .bring = The school's latest plan, your list of days, reports, and what your child says. Bring someone along.
    .when = Now. The law sets no term. Our advice: ask for a day within two weeks.
    .silence = Ask the head teacher, and then the board. Call the regional partnership and ask whether it will join.
    .warning-enrolled = Don't let your child be deregistered without a new school. After that, this school has no duty of care any more. That follows from the law, in our reading.
    .warning-sick = Is your child ill at home or in hospital? A primary school must still provide enough good education. The law says so. The law for secondary schools says something about ill pupils too. How far that duty goes is not certain, so ask for it.
    .warning-opp = Does your child have a development plan (ontwikkelingsperspectief, OPP)? Then the plan belongs in it. You have to agree with the part about the help for your child. Your child may have a say.
    .outcome-granted = There is a plan and it begins
    .outcome-partly = There is a talk, but no plan yet
    .outcome-refused = The school doesn't want to, or nothing works

step-thuiszitten-f4 = Call the attendance officer yourself
    .lead = The attendance officer (leerplichtambtenaar) works for the municipality. You call first, before a letter comes.
    .short = Call yourself, don't wait for a letter.
    .why = If you call yourself, you show that you are willing. The officer must listen to you and try to solve it. Perhaps the officer also knows other ways.
    .first = Find the number on your municipality's website. Have your list and your e-mails ready.
    .whom = The attendance officer of the municipality where your child lives.
    .write = After the call you can e-mail this. To copy it in Dutch, switch this screen to NL.

        “Thank you for talking with us today. Our child is at home because … We have done: … From the school we get … You would do … before … (date). Will you help, for example at a meeting with a school?”
    .bring = Your reports of illness, e-mails with the school and the youth doctor's advice.
    .when = As early as you can. The law sets no term.
    .silence = E-mail again, and ask the municipality who does deal with it.
    .warning-report = The officer can also make an official report (proces-verbaal). Can't your child go to school? Then show that early, with a doctor's advice.
    .warning-clock = A talk with the municipality stops no last day. Is your child enrolled nowhere? Then also apply to a school in writing.

step-thuiszitten-f5 = Ask the regional partnership to help find a place
    .lead = The law gives the regional partnership (samenwerkingsverband) an aim: a place that fits for every pupil in its region. You ask who deals with children at home.
    .short = Ask for the coordinator for children at home.
    .why = Sometimes there is someone just for children who are at home. That person may know places and help that you and the school don't know yet.
    .first = See in the school guide (schoolgids) which partnership the school belongs to. Call and ask: who deals with thuiszitters (children at home)?
    .whom = The thuiszitterscoördinator or adviser of the school's regional partnership (SWV).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child … (name) is enrolled at … (school) and has been at home since … (date). The meeting at school gave … Please help us look for education that does work: at this school, at another, or a step in between. Does your region have an agreement for when schools can't work it out? Please let us know this week who will call us.”
    .bring = The report of the meeting, the school's plan and reports.
    .when = Now. The law sets no term. Our advice: ask for an answer within a week.
    .silence = Call the support point (ouder- en jeugdsteunpunt). Ask the attendance officer to call together with you.
    .warning-doorzettingsmacht = Sometimes someone in the region may force a decision. That is called doorzettingsmacht. It is not in the law: maybe it exists where you live. Ask your partnership. In the plan for a law it holds for schools, never for parents.
    .warning-trial = There are trials with education and care together, and with digital education. Those places exist, but you have no right to them. Ask the school and the partnership whether your child can join.
    .outcome-granted = There is a place and it begins
    .outcome-partly = There is a step in between, such as fewer hours
    .outcome-refused = Nothing comes of it

step-thuiszitten-f6 = Ask for an education mediator at once
    .lead = Has your child been at home for more than four weeks, with no school in sight? Then you can ask for an education mediator (onderwijsconsulent) at once. The other steps need not come first.
    .short = Free. Now, without waiting for others.
    .why = The mediator is independent and talks to all sides. For a child at home, someone from outside often helps fastest.
    .first = Sign up on the website. In your first sentence, say that your child has been at home for more than four weeks.
    .whom = Onderwijsconsulenten, with the form on onderwijsconsulenten.nl.
    .write = Fill in on the form. To copy it in Dutch, switch this screen to NL.

        “Our child has been at home since … (date), so for more than four weeks. There is no school in sight. Our child is enrolled at … The school says … We ask you to mediate.”
    .bring = Your list of days, summaries, and the form on which you give permission.
    .when = Today. The website says that someone calls you within two working days. After that there may be a wait.
    .silence = Call or e-mail again, and say how long your child has been at home.
    .warning-lock = A mediator does not help while a legal procedure about this problem is running. It is not certain that the disputes committee counts as one. Ask that first.
    .warning-clock = Mediation stops no term at all.

step-thuiszitten-f7 = Ask the school to arrange fewer hours
    .lead = Can't your child manage all hours for now, in body or mind? Then the school can ask to have fewer. That is called afwijken van de onderwijstijd.
    .short = The school asks the Inspectorate.
    .why = A few hours that work are better than none. Your child stays part of the class. In 2024/2025 it was allowed 6,131 times (letter to parliament, 2026).
    .first = Work out with the youth doctor (jeugdarts) how many hours are possible now. Also think of how to build them up again.
    .whom = The head teacher. Only the school can ask the Inspectorate of Education (Inspectie) for this. You cannot.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child can't manage all school hours now, because … The youth doctor thinks that … hours are possible. Will you ask the Inspectorate for fewer hours? We want the plan to say how and when there will be more again.”
    .bring = The youth doctor's advice, reports and the school's plan (ontwikkelingsperspectief, OPP).
    .when = As soon as you see that whole days don't work. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Ask at the meeting, and ask the regional partnership to help the school with the request.
    .warning-school-asks = The school asks, not the parent. Agree on what the request says before it goes. The school should agree on it with you. For that we saw only an old source: check this first.
    .warning-not-gifted = It is possible for physical or psychological reasons. Being gifted is not a reason in itself, we think.
    .warning-other = For special education we did not read the rule. For practical education (praktijkonderwijs) it is not clear. In 2024/2025 it was allowed there (letter to parliament, 2026). Ask the school, and check this first.
    .warning-not-end = Fewer hours is a step in between. Make sure there is a date on which you look back together.
    .outcome-granted = Yes, it is allowed and it begins
    .outcome-partly = The school is thinking about it
    .outcome-refused = The school doesn't want to ask

step-thuiszitten-vervangend = Ask the municipality for another programme, from 14 years
    .lead = Is your child 14 or older, and do whole days at school not fit? Then you can sometimes ask the municipality (gemeente) for another programme. That is called vervangende leerplicht.
    .short = Only from 14 years. The municipality decides.
    .why = This way your child may still learn, in another way. The municipality decides. The attendance officer can tell you what exactly is possible.
    .first = Call the attendance officer (leerplichtambtenaar). Ask whether it fits your child, what you must send in and what the school must do.
    .whom = The municipality where your child lives, often through the attendance officer.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for vervangende leerplicht for our child … (name), born on … Whole days at school don't work, because … We talked about this with the school on … (date). Which papers do you need from us?”
    .bring = The school's plan, the report of the meeting and what your child says.
    .when = For a first request: as early as you can. Do you want to renew it? Then ask at least eight weeks before it ends. The municipality decides within six weeks.
    .silence = Ask the attendance officer how it stands. Does the municipality say no? Then you can object to it within six weeks.
    .warning-not-exempt = This is not the same as an exemption. First ask whether your child stays enrolled. Only then does the school keep its duty of care (zorgplicht).
    .warning-check = There are more conditions. They are not given here. Ask the attendance officer about them first.
    .outcome-granted = Yes, the municipality approves it
    .outcome-partly = Yes, but not as we asked
    .outcome-refused = No, the municipality refuses
    .outcome-no-answer = No answer within six weeks

step-thuiszitten-gpo = Ask the disputes committee for an opinion
    .lead = Has your child long been at home because it can't or may not come? Even without a decision you can go to the disputes committee (Geschillencommissie passend onderwijs, GPO). It calls this pseudo-verwijdering (removal without a decision). Check this first: our source is old.
    .short = Also when there is no decision. Free.
    .why = “There is no decision” is no reason to do nothing. In 2018 the committee dealt with such cases too. Its opinion is not binding. But the board must say what it does with it.
    .first = Choose a day on which it became clear that you and the school could not work it out. Fill it in as the beginning of the dispute. Put all your papers in one pdf.
    .whom = The disputes committee, through “Zaak indienen” on onderwijsgeschillen.nl.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child … (name) is enrolled at … (school) and has been at home since … (date). There is no decision to remove our child. Still our child can't come, or may not, because … On … (date) it became clear that we can't work it out. So we ask for your opinion now. Our child is at home: we ask you to deal with this quickly.”
    .bring = Your list of days, e-mails with the school, the school's plan and summaries. Send everything at once.
    .when = Within six weeks. Without a decision it is not clear on which day they begin. So don't wait, and explain in your request why you come now.
    .silence = The committee gives its opinion within ten weeks. School holidays count. Ask for a fast procedure. Check first whether it still exists.
    .warning-start = The beginning of the six weeks is uncertain here. We count from the day you fill in. That is our reading, not a fixed rule.
    .warning-hard = This term comes from the committee's own rules, not from the law. Is the last day in a weekend or on a holiday? Don't count on it moving.
    .warning-lock = It is not certain that an education mediator (onderwijsconsulent) still helps while this case is running. Ask that before you file.
    .warning-honest = To be honest: many children go to another school after such a case. So ask the regional partnership to help look for a place now.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee partly agrees with us
    .outcome-refused = The committee does not agree with us
    .outcome-no-answer = No opinion after ten weeks

step-thuiszitten-oordeel = Ask what the board does with the opinion
    .lead = The disputes committee (Geschillencommissie passend onderwijs, GPO) gave its opinion. The board must tell you in writing what it does with it. You ask for that.
    .short = Ask for an answer on paper.
    .why = The opinion is not binding. Does the board not follow it? Then it must say why. With a letter and a date your child need not go on waiting.
    .first = Read the opinion and mark what the school should do, says the committee. Ask for a meeting to arrange it.
    .whom = The school board, with a copy to the head teacher and the regional partnership (samenwerkingsverband).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) the disputes committee gave its opinion about our child … (name). It finds that … Please tell us in writing what you will do with it. Our child is still at home. We ask for an answer before … (date), and for a meeting about the first step.”
    .bring = The opinion, the school's plan and your own proposal.
    .when = As soon as the opinion is there. The law sets no term for the board. Our advice: ask for an answer within two weeks.
    .silence = Send a reminder, with a copy to the regional partnership. Ask the support point for advice.
    .warning-po = For primary schools we saw only an old text of this duty. Check this first.
    .outcome-granted = Yes, the board follows the opinion
    .outcome-partly = The board follows part of it
    .outcome-refused = No, or there is no answer

step-thuiszitten-f9 = Choose the road that fits the cause
    .lead = Does talking not help? Then the next step depends on what goes wrong. You choose one, or several at once.
    .short = Complaint, Institute, Ombudsman or a signal.
    .why = Not every committee deals with everything. Choosing the right door saves you time.
    .first = Find in this list what fits. Did the school not give the promised help, or treat you badly? A complaint. Does it have to do with a disability or illness? The Institute for Human Rights (College voor de Rechten van de Mens). Is it about the school's plan? The disputes committee.
    .whom = The school guide (schoolgids) says which complaints committee the school belongs to. Did you complain, and doesn't it help? Then the Children's Ombudsman (Kinderombudsman) may look into it. Check its rules first: our source is old.
    .write = For each road you can begin with this. To copy it in Dutch, switch this screen to NL.

        “Our child has been at home since … (date). We did this: … The school did this: … We believe this is not right, because … We ask you to …”
    .bring = Your list of days, all e-mails and the summaries of talks.
    .when = You can complain to the national committee until a year after it happened. For the Institute there is no fixed term, but don't wait long.
    .silence = Ask the support point (ouder- en jeugdsteunpunt) which road fits you.
    .warning-inspectie = The Inspectorate does not solve your case. A report is a signal. Feel free to report, but don't wait for it.
    .warning-own-clock = Every road has its own term. One road does not stop the clock of another.
