# Situation toelating: a school refuses a child, or doesn't decide.

situation-toelating = The school refuses my child, or doesn't decide
    .short = Admission to a school
    .intro = You apply for a place at a school. The school must then look at whether your child needs extra support. Can't the school give that support? Then the board must find another school. This is called the duty of care (zorgplicht). Does the school refuse, or do you hear nothing? Here you see what you can do.

question-toelating-applied = Have you applied in writing?
    .hint = In writing means: a form, a letter or a message that you can show. An open day or a phone call is not an application.
    .why = The school's duty begins with a written application. That is also when its clock starts.
    .answer-yes = Yes, in writing
    .answer-oral = No, only by phone or in a talk
    .answer-no = No, not yet
    .answer-unknown = I don't know
    .answer-none = None of these

question-toelating-answer = What did the school answer?
    .hint = Choose the last answer you got.
    .why = Each answer leads to another step. A letter settles when the school refused, and why.
    .answer-refused = The school refuses, on paper
    .answer-oral = The school says no, but not on paper
    .answer-silent = Nothing yet, and it is less than ten weeks ago
    .answer-late = Nothing yet, and it is ten weeks ago or more
    .answer-more-data = The school wants more information about my child
    .answer-not-treated = The school writes that it will not deal with the application
    .answer-admitted = The school admits my child
    .answer-unknown = I don't know
    .answer-none = None of these

question-toelating-reason = Which reason does the school give?
    .hint = Look in the letter. Choose the main reason.
    .why = Sometimes the school has no duty of care (zorgplicht). For example when there is no place for anyone. At each step we explain what that means for you.
    .answer-admitted = The school admits my child after all
    .answer-support = The school cannot give the support my child needs
    .answer-full = The school is full
    .answer-beliefs = The school's faith or vision
    .answer-conditions = My child does not meet the conditions, such as the level or a paper that is needed
    .answer-not-treated = The school does not deal with the application
    .answer-unknown = I don't know
    .answer-none = Another reason

question-toelating-urgent = Does something have to happen quickly?
    .hint = For example because your child is at home, or because the school year is about to start.
    .why = An objection takes weeks and does not stop the refusal. When it is urgent, you can also go to court.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-toelating-objection = Have you objected yet?
    .hint = An objection (bezwaar) is a letter to the school board. A talk or a phone call does not count.
    .why = After your objection the board must decide again. With an openbare (public-authority) school you also need it to go to court later.
    .answer-no = No, not yet
    .answer-yes = Yes, the letter has gone
    .answer-unknown = I don't know

question-toelating-outcome = Is there a decision on your objection yet?
    .hint = That is the letter in which the board answers your objection.
    .why = After that decision, a new last day sometimes starts to run for you.
    .answer-no = No, I am still waiting
    .answer-late = No, and the board's last day has passed
    .answer-yes = Yes, there is a decision
    .answer-unknown = I don't know

end-toelating-apply = First apply in writing
    .text = The school's duty begins with a written application. So make one, even if the school already said no on the phone. Keep proof. Fill in the date here, and you will see when the school must decide. Not sure whether you applied? Ask the school to confirm it on paper.

end-toelating-oral = Ask for the refusal on paper
    .text = The school must first look into your written application. Ask today for a letter with the reasons. Note the day the school said no. For the disputes committee your six weeks may run from that day. That is our reading. So don't wait too long. Does the letter come? Then fill in the date on it. Does nothing come? Then after ten weeks you can sometimes ask for a temporary place.

end-toelating-wait = The school still has to decide
    .text = Fill in when you applied, and when the school received it. Then you see by which day the school must decide. Meanwhile, ask how things stand. Also look for help: the support point and the regional partnership may already think along.

end-toelating-late = The school should have decided
    .text = After ten weeks you can often ask for a temporary place. Do that in writing. With an openbare (public-authority) school you can also give the board formal notice. With a bijzondere (privately run) school the civil court can help. Does a decision come after all? Then fill in the date on the letter.

end-toelating-data = Answer the school in time
    .text = The school may ask for information. You don't have to give everything. But the school may then sometimes leave your application aside. So always answer, at the latest on the day in the letter. Fill in here when the school asked and when you gave it. At many schools the school's clock stands still in between.

end-toelating-object = Object in time
    .text = You have six weeks to object to the school board. The day on the letter counts, not the day you read it. Might your child need extra support? Then also go to the disputes committee. That is a second last day. Fill in the date on the letter, and you will see both days.

end-toelating-waiting = The board must now decide
    .text = Fill in when you objected and when the board received your letter. Then you see by which day the board must decide. The board must first let you say what you think. Is there also a case at the disputes committee? Then the board waits for that opinion.

end-toelating-overdue = The board is late
    .text = Ask the board in writing to decide at once. Is the school openbaar (public-authority)? Then you can give the board formal notice. Is the school bijzonder (privately run)? Then you can go to the civil court. First call the support point or a lawyer.

end-toelating-court = See whether you want to go to court
    .text = Read the decision on your objection carefully. Is the school openbaar (public-authority)? Then you can appeal to the administrative court within six weeks. Is the school bijzonder (privately run)? Then you go to the civil court. First call a lawyer or the support point. Also ask whether another school would now do your child more good.

end-toelating-solved = Your child has a place
    .text = Ask for a confirmation on paper, with the first school day. Does your child need extra support? Then the school makes a plan within six weeks after enrolment. The help in that plan needs your agreement. Your child may say what he or she thinks too.

end-toelating-help = Talk to someone who thinks along
    .text = Your story does not fit these questions. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Do you have a letter from the school? Then first find the date on it. Fill in that date: a last day may be running.

# --- Steps -----------------------------------------------------------------------------------------

step-toelating-a1 = Apply in writing
    .lead = You apply on paper or digitally at the school of your first choice. You keep proof.
    .short = On paper, with proof.
    .why = A written application starts the duty of care (zorgplicht). The school must then look into what your child needs. It must then also decide in time.
    .first = Ask for the form, or look on the school's website. Is there no form? Then send a letter. Say which support your child needs. Also name the other schools where you applied.
    .whom = The school you want most for your child. That school has the duty of care.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We apply for a place for our child in group or class … from … (date). Our child needs this support: … We also applied at … (other schools). Please confirm that you received this. Please tell us in writing before … (date) what you decide.”
    .bring = The form, and what shows which support is needed. Think of an expert's report, the plan of the old school (ontwikkelingsperspectief) or the educational report (onderwijskundig rapport).
    .when = If possible, at least ten weeks before the first school day. For the first year of secondary school (brugklas): from 25 to 31 March.
    .silence = After a week, ask whether your application has arrived. No confirmation? Then hand in a copy at school and have them sign for it.
    .warning-vo = For the brugklas you apply from 25 to 31 March. In 2027 only 25, 30 and 31 March are ordinary working days in that week. So do it in time.
    .warning-oral = Does the school say that your child does not fit there? Then still apply in writing. The school may refuse only after looking into it. In 2016 the disputes committee found that the duty of care can sometimes begin without a form. Don't count on that.
    .warning-age = For primary school and special education you can apply from the third birthday. For a deaf or hard-of-hearing toddler, special education is possible from the age of two.
    .warning-groep-8 = Is your child going from primary school to special secondary education (vso) or practical education (praktijkonderwijs)? Then first apply there. The board of that school asks for the paper that is needed (toelaatbaarheidsverklaring, TLV). The primary school only helps to prepare it.
    .outcome-granted = The school admits my child
    .outcome-partly = The school wants to know more first
    .outcome-refused = The school says no

step-toelating-a2 = Follow what the school looks into
    .lead = The school board looks at whether your child needs extra support, and decides. It must do so within six weeks. You watch the day and answer questions.
    .short = The school must decide within six weeks.
    .why = The school may take four extra weeks once. It must tell you then. If you know the days, you can speak up in time.
    .first = Fill in when you applied and when the school received it. Does the school ask for information? Then fill in when, and by which day you must answer.
    .whom = The school where you applied. Officially the board decides.
    .write = If the school asks for information. To copy it in Dutch, switch this screen to NL.

        “On … (date) you asked for … We send you … We do not send you this, because … Please confirm that the application is now complete. Please tell us by which day you decide.”
    .bring = The proof of your application, the letter in which the school asks for information, and copies of what you give.
    .when = Answer at the latest on the day in the school's letter. That day does not move.
    .silence = After six weeks, ask in writing for a decision. After ten weeks you can often ask for a temporary place.
    .warning-x = Sometimes there is no duty of care (zorgplicht). That is so when there is no place for anyone. It is also so when parents do not want to respect the school's faith or vision. In secondary education it is also so when your child does not meet the conditions. For a cluster 1 or 2 school these rules do not apply. The term of six weeks does apply there.
    .warning-asiel = Is your child applying for asylum? Then the school must decide within six weeks, without extra weeks. No decision by then? Then your child is admitted to the primary school or special school. That is not so for secondary school and special secondary education (vso). There it stays at ten weeks.
    .warning-data = You don't have to give all information. But the school may then sometimes leave the application aside. The school must first give you time to complete it. During that time the school's clock often stands still. At a bijzondere (privately run) secondary school the clock does not stand still.
    .outcome-granted = The school admits my child
    .outcome-partly = My child may come, but not as we asked
    .outcome-refused = The school refuses my child
    .outcome-no-answer = No decision came in time

step-toelating-a3 = Ask which other school will admit your child
    .lead = Does your child need extra support? Then the school may refuse only when another school will admit your child. You ask which school that is.
    .short = It may refuse only when there is another place.
    .why = This is in the law. The school must first talk to you and then find another place. Without another place, a refusal is often wrong.
    .first = Look in the letter for the name of another school. Call that school. Is it true that your child can go there, and does the support fit?
    .whom = The school board, through the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You do not want to admit our child. Which other school has said that it will admit our child? When was that? What support does that school give? As long as there is no other school, we ask you to admit our child.”
    .bring = The refusal, your application, and the page about support in the school guide (schoolgids).
    .when = As soon as the school wants to refuse, or has refused. The school has the same six weeks for it, with sometimes four extra weeks.
    .silence = Use this as a reason in your objection. Ask the regional partnership (samenwerkingsverband) to help look.
    .warning-vo = This holds only if the school has a duty of care (zorgplicht). Is the school full for everyone, or do you not want to respect its faith or vision? Or does your child not meet the conditions of the secondary school? Then it does not hold.
    .outcome-granted = Another school admits my child
    .outcome-partly = Another school is thinking about it
    .outcome-refused = There is no other school yet

step-toelating-a4 = Ask for a temporary place after ten weeks
    .lead = Has the board not decided after ten weeks? Then the school must often give your child a temporary place (tijdelijke plaatsing). You ask for it in writing.
    .short = If the school decides too late.
    .why = This way your child is not at home while the school thinks. The ten weeks count from the day you applied. It is not the day the school read it. That the ten weeks go on while the school asks for information is our reading of the law.
    .first = See when you applied. Have the proof ready. Write your letter now, so that it can go on the first day.
    .whom = The school board, with a copy to the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We applied for our child on … (date). That is more than ten weeks ago, and there is no decision. Our child is not enrolled at another school of this kind. We ask you to place and enrol our child temporarily from … (date). Please confirm this within a week.”
    .bring = Your application with proof that it was received. For practical education and special secondary education (vso) also the admissibility statement (toelaatbaarheidsverklaring, TLV).
    .when = From the day after the ten weeks. Is that day in a holiday? Then in practice it starts on the first school day.
    .silence = Ask the support point to call the board. Report it to the Inspectorate. When it is urgent, a court can help.
    .warning-age = Your child must be old enough for the school. In primary school and special education that is four. For deaf and hard-of-hearing children in special education it is three. In secondary school and vso your child must first meet the conditions. Practical education and vso need a TLV.
    .warning-groep-8 = Is your child still in groep 8, or in special education? That does not count as another school for the brugklas or for vso. So you can still ask for a temporary place. A place at another secondary school or in vso does count.
    .warning-ends = The temporary place ends on the day after a refusal. It also ends on the day after a decision not to deal with the application.
    .warning-asiel = Is your child applying for asylum? For primary school and special education your child is admitted after six weeks without a decision. That is not a temporary place.
    .outcome-granted = My child gets a temporary place
    .outcome-partly = My child may come part of the time
    .outcome-refused = The school gives no temporary place

step-toelating-a5 = Let others help look for a place
    .lead = The support point, the regional partnership (samenwerkingsverband) and an education mediator (onderwijsconsulent) help to find a place. You may do this beside all other steps.
    .short = Support point and partnership help to look.
    .why = The partnership knows which support and which places there are. A procedure takes weeks or months.
    .first = Call the parent and youth support point of the school's partnership. Say where you applied and what the school said.
    .whom = The support point and the partnership. After that, if it does not help enough, an education mediator.
    .write = You can e-mail this. To copy it in Dutch, switch this screen to NL.

        “Our child does not have a school yet. We applied at … on … (date). The school answered … Our child needs this support: … Will you help us look for a place? Please let us know this week who will call us.”
    .bring = The school's letter and your application.
    .when = Now. The law sets no term. Our advice: ask for an answer within a week.
    .silence = Call Ouders & Onderwijs. Has your child been at home for more than four weeks, with no place in sight? Then sign up with Onderwijsconsulenten at once.
    .warning-clock = Looking for a place does not stop your last day to object. An education mediator does not step in while a legal procedure is running.

step-toelating-a6 = Report it to the Inspectorate
    .lead = You can tell the Inspectorate of Education (Inspectie van het Onderwijs) what happened. It does not solve your own case. Your report is a signal.
    .short = A signal, not a solution.
    .why = This way the Inspectorate knows what happens at this school. Don't expect it to find a place for your child.
    .first = Write down what happened in ten lines, with the dates.
    .whom = The Inspectorate, with the form on its website or by phone. What we read about this is old: check it first on the website.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we applied for our child at … (school). The school … We think the board does not meet its duty of care, because … We know that you do not solve our case. We want you to know this.”
    .bring = The refusal and your application.
    .when = Whenever you like. There is no term.
    .silence = You may get no answer about your case. Meanwhile go on with your other steps.
    .warning-clock = A report stops no clock at all.

step-toelating-a7 = Object to the school board
    .lead = You ask the school board to look again at the refusal. You do that yourself, with a letter. It is called bezwaar.
    .short = Within six weeks, with a letter.
    .why = The board must then decide again, and must hear you first. With an openbare (public-authority) school you also need this to be able to go to court later.
    .first = Find the date on the letter. That day counts, not the day you read it. Fill in the date here. Then write down briefly why you disagree.
    .whom = The school board, at the address in the letter. No address? Look in the school guide (schoolgids). The school should tell you that you may object.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We object to your decision of … (date) not to admit our child … (name) to … (school). We do not agree, because … (Only if true:) No other school has been found that will admit our child. We ask you for a new decision. We would like to talk to you first. A copy of the decision is enclosed.”

        Put the date, your name, your address, the school's name and address and your signature under it.
    .bring = Add a copy of the refusal. Keep a copy of your objection, and the proof that you sent it or handed it in.
    .when = Within six weeks after the date on the letter. With a bijzondere (privately run) school or a samenwerkingsschool (both in one) the letter must have arrived by then. With an openbare school you may post it on the last day. It must then arrive within a week. Our advice: always hand it in a week earlier.
    .silence = After a week, ask whether your objection has arrived. The board has four weeks to decide. The next step shows from which day those weeks count.
    .warning-lock = After this step an education mediator (onderwijsconsulent) often cannot help any more. It is not certain that an objection counts as a legal procedure. Ask that first. But don't let your last day pass.
    .warning-received = A bijzondere school is not a public authority. A samenwerkingsschool follows the same rules. The rule that posting on the last day is enough does not apply there. That is our reading of the law. So make sure the letter arrives in time. Have them sign for it.
    .warning-email = E-mail is not always enough with a school board. That is so for an openbare school too. Send your objection by registered post, or hand it in and get proof. You can e-mail it only if the board says that is all right.
    .warning-no-suspension = An objection does not stop the refusal. As long as there is no new decision, the school does not have to admit your child.
    .warning-gpo-too = The disputes committee has its own term of six weeks. You may do both at the same time. Do you choose both? Then you must also do both in time.
    .warning-adult = Is your child 18 or older, and able to decide by law? Then your child objects in person. Not sure? Ask soon. In secondary school, “parents” means parents with parental authority (gezag).
    .outcome-granted = Our objection arrived and is being dealt with
    .outcome-partly = We still have to add something
    .outcome-refused = Our objection will not be dealt with

step-toelating-bezwaar-besluit = Watch the day the board must decide
    .lead = The board has four weeks to decide on your objection. It must hear you first: you may say what you think.
    .short = The board hears you and decides.
    .why = The four weeks do not start on the same day everywhere. With a bijzondere (privately run) school they count from receipt. That is also so in every secondary school. It is different in openbare (public-authority) primary schools and special (secondary) schools. There they count only after your own six weeks.
    .first = Fill in when you objected and when the board received it. Ask for a day to talk. Also ask whether you may read the advice and reports first.
    .whom = The school board.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You received our objection on … (date). When can we talk to you? Please send us the advice and reports beforehand. Please tell us by which day you decide.”
    .bring = Your objection, the proof that you sent it, and a page with your three main points. Bring someone with you.
    .when = The day is shown with this step as soon as you fill in the dates. School holidays count as usual.
    .silence = Has the day passed? Then write that the decision should have been there. With an openbare school you can give the board formal notice. With a bijzondere school the civil court can help.
    .warning-gpo-waits = Is there also a case at the disputes committee? Then the board decides only after its opinion. The board's clock stands still while that case is running.
    .warning-inspecteur = In special education the board first asks the inspector for advice. The four weeks still hold.
    .outcome-granted = The board admits my child after all
    .outcome-partly = My child may come, but not as we asked
    .outcome-refused = The board still refuses
    .outcome-no-answer = No decision came in time

step-toelating-a8 = Ask the disputes committee for an opinion
    .lead = Might your child need extra support? Then you can go to the disputes committee (Geschillencommissie passend onderwijs, GPO). It looks at whether the refusal is right. It is free and you don't need a lawyer.
    .short = Independent opinion. Free. Not binding.
    .why = Independent people look at your case. The board does not have to follow the opinion. If it does not, it must explain why. To be honest: in an older study, many children went to another school after such a case.
    .first = Find the date on the refusal. Put all your papers in one pdf. Write on one page what happened and what you ask for.
    .whom = The disputes committee, through “Zaak indienen” on onderwijsgeschillen.nl. By law the two sides are you and the school board.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion on the decision of … (board) of … (date). The board does not admit our child to … (school). Our child needs extra support, namely … We believe the decision is wrong, because … We ask you to deal with this quickly, because …”
    .bring = The refusal, your application, reports and e-mails. Send everything at once, if possible in one pdf.
    .when = Within six weeks after the date on the letter. The committee sets that term itself. Treat it as a hard day. File on a working day before it.
    .silence = The committee gives its opinion within ten weeks. School holidays count. Ask for a fast procedure if your child is at home. Check first whether it still exists.
    .warning-lock = It is not certain that an education mediator (onderwijsconsulent) still helps while this case is running. Ask that first. Don't let your last day pass.
    .warning-hard = This term comes from the committee's own rules, not from the law. Is the last day in a weekend or on a holiday? Don't count on it moving. Are you late? Explain why you could not come earlier.
    .warning-own-clock = The committee stops the board's clock for its decision on your objection. Your own six weeks to object do not stop.
    .warning-not-late = The committee deals with the refusal. A late decision and a temporary place are not on its list. Will the school not deal with your application? Then first ask the committee if it takes such a case. Meanwhile, mind your six weeks.
    .warning-vo = The board must say in writing what it does with the opinion. The law sets no term for that. So ask for an answer on paper yourself. For primary schools we saw only an old text of that rule: check this first.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee agrees with part of it
    .outcome-refused = The committee does not agree with us
    .outcome-no-answer = No opinion came in time

step-toelating-a9 = Ask the Netherlands Institute for Human Rights
    .lead = Does the refusal have to do with a disability or a long illness? Then the Netherlands Institute for Human Rights (College voor de Rechten van de Mens) can say whether it is discrimination.
    .short = With a disability or a long illness.
    .why = A school must make an adjustment that your child needs because of the disability. Only if it is too heavy a burden does it not have to. The opinion is not binding. A court can use it: check this first.
    .first = Write down which adjustment you asked for, when, and what the school answered. Have you not asked in writing yet? Then do that first.
    .whom = The Institute, with the form on its website. It is free and you don't need a lawyer.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion on … (school). Our child has … On … (date) we asked for this adjustment: … The school refused our child, because … We believe this is discrimination. Our case is urgent, because …”
    .bring = The refusal, your request for an adjustment, and a statement by a doctor or psychologist.
    .when = There is no fixed term. Don't wait too long: after much time the Institute may drop a case.
    .silence = An opinion takes about half a year at most: check this first on the website. Explain why your case is urgent, and it can go faster.
    .warning-clock = This road is separate from the objection and from the disputes committee. Your last days there keep coming closer.
    .outcome-granted = The Institute says it is discrimination
    .outcome-partly = The Institute agrees with part of it
    .outcome-refused = The Institute says it is not discrimination

step-toelating-ingebrekestelling = Give the openbare school board formal notice
    .lead = Is the board of an openbare (public-authority) school late? Then you write that it has two more weeks to decide. Such a letter is called an ingebrekestelling.
    .short = If an openbare board decides too late.
    .why = If the board still does not decide, you can go to court because there is no decision. The board may also have to pay money.
    .first = Check the board's last day. Has that day passed completely? Only then do you write.
    .whom = The board of the openbare school.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You should have decided before … (date) about … There is no decision yet. With this letter we give you formal notice. We ask you to decide within two weeks.”
    .bring = Copies of your application or objection, with proof that it was received.
    .when = After the board's last day, and not very much later. Fill in when the board received your letter. Then you see the two weeks.
    .silence = After two weeks you can appeal to the administrative court because there is no decision. Ask a lawyer for help.
    .warning-too-early = A formal notice that comes too early does not count. Did the last day move because of a weekend or holiday? Then wait for that day too.
    .warning-bijzonder = You can do this only with an openbare school. The board of a bijzondere (privately run) school does not take a decision of a public authority here.
    .warning-penalty = Did you object yourself? Then the board may owe you money for every day it is late. That is our reading of the law.
    .outcome-granted = My child has now been admitted
    .outcome-partly = My child may come, but not as we asked
    .outcome-refused = A decision came, and it is no
    .outcome-no-answer = After two weeks there was still no decision

step-toelating-kort-geding = Go to the civil court
    .lead = Is the school bijzonder (privately run) or a samenwerkingsschool (both in one)? Then you go to the civil court. If it is urgent, it is called summary proceedings (kort geding). You need a lawyer.
    .short = With a bijzondere school. With a lawyer.
    .why = Only a court can force the school. Summary proceedings are quick. The court can say that your child may go to school for now.
    .first = Call a lawyer who often deals with schools. Ask what it costs and what your chances are.
    .whom = The district court (rechtbank), through your lawyer.
    .write = You don't write yourself. Give your lawyer one page with what happened, with the dates, and what you want.
    .bring = The refusal, your application, your objection and all your e-mails with the school.
    .when = When it cannot wait. There is no fixed term, but when it is urgent you must not wait long.
    .silence = Ask your lawyer when the hearing is. Meanwhile keep looking for a place.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-lawyer = You pay for the court and for your lawyer. Ask beforehand how much. Also see whether you have legal insurance.
    .warning-clock = A court case does not stop your six weeks to object.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court agrees with part of it
    .outcome-refused = The court does not agree with us

step-toelating-vovo = Ask the administrative court for a quick, temporary decision
    .lead = Is the school openbaar (public-authority) and is it urgent? Then the administrative court can take a temporary decision. It is called interim relief (voorlopige voorziening).
    .short = Only when urgent, and only beside an objection or appeal.
    .why = An objection does not stop the refusal. With interim relief the court can say what happens until the decision.
    .first = Object first. Then write down why your child cannot wait.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we objected to the decision of … (board). We ask you for interim relief. Our child cannot wait, because … A copy of our objection is enclosed.”
    .bring = A copy of your objection and of the refusal.
    .when = As long as your objection or appeal is running. You pay a court fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year.
    .silence = The court plans a hearing quickly. Call the court if you hear nothing after two weeks.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-lapses = The temporary decision lapses if you do not appeal in time after the decision on your objection.
    .outcome-granted = The court agrees with us for now
    .outcome-partly = The court agrees with part of it
    .outcome-refused = The court turns it down

step-toelating-a10 = Appeal to the administrative court
    .lead = Is the school openbaar (public-authority), and does the board still refuse? Then you can appeal to the administrative court within six weeks. This is called beroep.
    .short = Only with an openbare school, after an objection.
    .why = The court looks at whether the decision is right. The board must do what the court says.
    .first = Find the date on the decision on your objection. Fill it in here. Then call a lawyer and ask whether an appeal makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht). The decision should give the address.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the decision on our objection by … (board) of … (date). We do not agree, because … We ask you to say that the decision is not right. A copy of the decision is enclosed.”
    .bring = The decision on your objection, your objection, the refusal and your proof.
    .when = Within six weeks after the date on the decision on your objection. Do you send it by post? Then it must be posted before the end and arrive within a week after it.
    .silence = The court first sends a letter about the fee. Pay in time, or your case will not be heard.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-fee = The court asks a fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. Can't you pay it? Tell the court at once. If the board gives in, you get the money back.
    .warning-lapses = Did you get interim relief before? It lapses if you let the six weeks for the appeal pass.
    .warning-no-decision = Do you appeal because no decision comes? Then you must first give formal notice (ingebrekestelling) and wait two weeks. The six weeks do not apply then, but don't wait too long.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court agrees with part of it
    .outcome-refused = The court does not agree with us

step-toelating-hoger-beroep = Appeal to the Council of State
    .lead = Do you disagree with the court? Then you can go to the Council of State (Raad van State) within six weeks.
    .short = One more time to a court.
    .why = Another court looks at the case again.
    .first = Find the date on the judgment. Ask a lawyer whether a higher appeal makes sense for your child.
    .whom = The Afdeling bestuursrechtspraak of the Raad van State.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the judgment of the court of … of … (date). We do not agree, because … A copy of the judgment is enclosed.”
    .bring = The judgment, the decision on your objection and your appeal.
    .when = Within six weeks after the day the court sent the judgment.
    .silence = You get a letter about the fee and later an invitation to a hearing.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-fee = The court fee is 297 euros. That was the amount on 1 July 2026, and it changes every year.
    .outcome-granted = The Council of State agrees with us
    .outcome-partly = The Council of State agrees with part of it
    .outcome-refused = The Council of State does not agree with us
