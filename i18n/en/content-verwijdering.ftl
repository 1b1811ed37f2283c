# Situation verwijdering: the school wants to remove a child, or acts as if it had.

situation-verwijdering = The school wants to remove my child
    .short = Removal from school
    .intro = A school may not just send a child away (verwijdering). First the board must listen to you. Then it must find another school that will admit your child. Only then may there be a decision, on paper. You can do two things against that decision: object, and go to the disputes committee. For both you have six weeks.

question-verwijdering-decision = What has the school told you?
    .hint = Removal (verwijdering) means: your child must leave the school. Choose the last thing you heard.
    .why = Last days run only after a decision on paper. Before that, you can still have your say.
    .answer-yes = There is a letter: my child is removed
    .answer-intention = The school plans to remove my child
    .answer-oral = The school says I had better take my child away
    .answer-out = My child may not come any more, but there is no letter
    .answer-unknown = I don't know
    .answer-none = None of these

question-verwijdering-agree = Do you agree with the removal?
    .hint = You don't have to choose anything now. Not sure? Then choose “I don't know”.
    .why = After such a conflict, many children do move to another school. You may ask that it is a good place.
    .answer-no = No, my child must be able to stay
    .answer-no-place = No, because there is no good other place
    .answer-yes = Yes, there is a good other place
    .answer-unknown = I don't know
    .answer-none = None of these

question-verwijdering-urgent = Does something have to happen quickly?
    .hint = For example because your child is at home now, or may not come back after the holidays.
    .why = An objection takes weeks and does not stop the removal. When it is urgent, a court can say that your child may stay for now.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-verwijdering-objection = Have you objected yet?
    .hint = An objection (bezwaar) is a letter to the school board. A talk or a phone call does not count.
    .why = After your objection the board must decide again. With an openbare (public-authority) school you also need it to go to court later.
    .answer-no = No, not yet
    .answer-yes = Yes, the letter has gone
    .answer-unknown = I don't know

question-verwijdering-outcome = Is there a decision on your objection yet?
    .hint = That is the letter in which the board answers your objection.
    .why = After that decision, a new last day sometimes starts to run for you.
    .answer-no = No, I am still waiting
    .answer-late = No, and the board's last day has passed
    .answer-yes = Yes, there is a decision
    .answer-unknown = I don't know

end-verwijdering-intention = You may tell your story before the decision
    .text = There is no decision yet. The board must first let you say what you think. Also ask which other school will admit your child. Call the support point and the regional partnership (samenwerkingsverband) now: more is often possible than you think. Is your child suspended now? Then also start at “My child is suspended”. Does a decision come? Then fill in the date on the letter at once.

end-verwijdering-oral = You don't have to take your child away yourself
    .text = Don't take your child off the register, and sign nothing. As long as your child is enrolled, this school must provide education. Does the school want your child to leave? Then the board must take a decision, on paper and with reasons. Ask for it. Is it all just talk? The disputes committee has taken cases without a letter before. Ask whether it can now.

end-verwijdering-no-paper = Ask for a decision on paper today
    .text = Your child may not come, but there is no decision. That looks like a removal. Ask the board in writing today: may our child come tomorrow, or is there a decision? The disputes committee has taken cases without a letter before. Ask whether it can now. It is then unclear when the six weeks begin. So don't wait. Fill in when it started.

end-verwijdering-find-out = Ask today whether there is a decision
    .text = Call the school and the board. Ask whether there is a decision about removal, and which date is on it. Also ask for a copy. Do it today, because your six weeks may be running. Is there no decision? Then ask on paper what the school plans to do.

end-verwijdering-move = Make sure the new place is really there
    .text = First ask the new school to confirm it on paper, with the first school day. Also ask which support your child will get there. Only then take your child off the register here. That way your child does not fall between two schools. Does something change after all? Your six weeks to object and for the disputes committee go on. So fill in the date on the letter.

end-verwijdering-object = Object in time, and go to the committee
    .text = You have two last days. Within six weeks you object to the school board. Within six weeks you can also go to the disputes committee. Do both. The date on the letter counts, not the day you read it. Fill in that date, and you will see both days. Still in doubt? Object in time all the same.

end-verwijdering-waiting = The board must now decide
    .text = Fill in when you objected and when the board received your letter. Then you see by which day the board must decide. It must first let you say what you think. Did you also go to the disputes committee? Then the board waits for that opinion. Have you not done that yet? Then see whether your last day there has not passed.

end-verwijdering-overdue = The board is late
    .text = First see whether a case is still running at the disputes committee. Then the board may wait. If not, ask in writing for a decision at once. Is the school openbaar (public-authority)? Then you can give the board formal notice. Is the school bijzonder (privately run)? Then you can go to the civil court. First call the support point or a lawyer.

end-verwijdering-court = See whether you want to go to court
    .text = Read the decision on your objection carefully and fill in the date. Is the school openbaar (public-authority)? Then you can appeal to the administrative court within six weeks. Is the school bijzonder (privately run)? Then you go to the civil court. First call a lawyer or the support point. Also ask whether a good other school would now do your child more good.

end-verwijdering-solved = Your child has a place again
    .text = Ask for a confirmation on paper, from this school or from the new one. Agree which support comes and who your child can turn to. Does your child go to another school? Then ask for the old school's report and see whether it is right. Is the other school not certain yet? Then don't let your last days pass.

end-verwijdering-help = Talk to someone who thinks along
    .text = Your story does not fit these questions, or you are stuck. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Is your child at home? Then also start at “My child is at home, or may soon be”. Do you have a letter from the school? Find the date on it and fill it in. Last days may be running.

# --- Steps -----------------------------------------------------------------------------------------

step-schorsing-e3 = Tell your story before the board decides
    .lead = The board wants to remove your child (verwijdering). Before it decides, it must listen to you. This is called being heard (horen).
    .short = You must be heard before the decision.
    .why = If you are heard well here, a decision can sometimes be prevented. What you say should come back in the decision. Did no one listen? Then that is a reason for an objection.
    .first = Ask for the letter that says the school plans this. Also ask for the reports the school uses. Write down three points. What is not right? Which support has not been tried? What do you want instead?
    .whom = The school board. Ask who you will talk to, and whether that person speaks for the board.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You want to remove our child … (name). We want to tell our story first. On which day can we? Please send us all reports and advice beforehand. We want to talk about support that has not been tried yet, namely … Please make a report of this talk and send it to us.”
    .bring = The letter, your list of what happened, the school's plan, and your child's words. Bring someone with you, for example from the support point.
    .when = Before the decision. The law names no day. Our advice: ask for the talk within a week. Ask for time to think if you need it.
    .silence = Write to the board that you have not been heard yet, and that you want to be. Keep a copy.
    .warning-who = Who is heard depends on the school. In primary and special education the board talks to you and to the teacher. In secondary school it talks to you and to your child.
    .warning-not-yet = You cannot object to a plan yet. You can do that only after the decision. The disputes committee has taken cases about a plan to remove a child. Ask whether it can do so now.
    .warning-adult = Is your child 18 or older? Then the board talks to your child. In secondary school, “parents” means parents with parental authority (gezag).
    .outcome-granted = The board drops the plan
    .outcome-partly = The board makes another proposal
    .outcome-refused = The board goes on

step-schorsing-besluit = Ask for a decision on paper
    .lead = Does the school say that your child must go? Then you ask for a decision about removal (verwijdering) on paper, with the reasons. Until then your child stays enrolled.
    .short = Without a letter there is no removal.
    .why = Removing a child is a decision of the school board. A sentence on the phone is not. With a letter you can object. Without one you can show that there is no decision.
    .first = Write down exactly what was said, by whom and when. Send that to the school as a message the same day. Then it is on record.
    .whom = The school board, with a copy to the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) … (name) said that our child had better leave school. We have not received a decision. Our child is enrolled and we are not taking our child off the register. May our child come to school tomorrow? Do you want to remove our child? Then send us your decision, with your reasons and the name of the school that will admit our child.”
    .bring = Your notes of what was said, and messages from the school.
    .when = Today. The law sets no term for the answer. Our advice: ask for an answer within three school days. Do you get a letter? Then fill in the date on it.
    .silence = Take your child to school if that is safe. Is your child not let in? Write that down, with the date and a name. Then call the support point and the school attendance officer. Also ask the disputes committee: it has taken cases without a letter before.
    .warning-sign = Don't sign a paper that takes your child off the register. Do that only when another school has really admitted your child. Otherwise your child may have no place anywhere.
    .warning-enrolled = As long as your child is enrolled here, this school must provide education that fits. That is so even when your child is at home.
    .warning-absence = May your child not come? Then let the school put that on paper. Don't report your child sick if it is not true. Also start at “My child is at home, or may soon be”.
    .outcome-granted = The school drops the plan
    .outcome-partly = The school wants to talk about a way out
    .outcome-refused = There is a decision on paper

step-schorsing-e4 = Ask which school will admit your child
    .lead = The board may remove your child (verwijdering) only when another school will admit your child. You ask which school that is.
    .short = First another place, only then leave.
    .why = This is in the law. Is there no other school? Then the removal is often wrong. It is a strong point in your objection.
    .first = Look in the letter for the name of a school. Call that school yourself. Is it true that your child can go there? From which day, and with what support?
    .whom = The school board. Also ask the regional partnership (samenwerkingsverband) and the support point to help look.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You want to remove our child. Which school has said that it will admit our child? Who said so, and when? From which day can our child go there? Which support will our child get? As long as there is no other school, we ask you to let our child stay.”
    .bring = The letter, the school's plan (ontwikkelingsperspectief), and what the school wrote to you about other schools.
    .when = At once. The law sets no term for the search. Our advice: ask for an answer within a week.
    .silence = Use this as a reason in your objection and in your request to the disputes committee.
    .warning-leerplicht = In secondary and special education this holds for children who must go to school by law. Up to 18 that may be because they have no basic diploma yet (kwalificatieplicht). A place in vocational education (mbo) counts too.
    .warning-cluster = There are two exceptions. The first is a school of cluster 1 or 2. Did the board search there for eight weeks, and can it show that it found nothing? Then it may still remove a child. The second is a school at an institution where children live. Does your child no longer live there? Then that school may remove your child too.
    .warning-fits = The law asks for a school that will admit your child. Do you think that school does not fit? Then say why, and name a place that does.
    .outcome-granted = A school that fits will admit my child
    .outcome-partly = There is a school, but it does not fit
    .outcome-refused = There is no other school

step-schorsing-e5 = Call the school attendance officer
    .lead = A head teacher must report a removal (verwijdering) to the municipality at once. You can also call the school attendance officer (leerplichtambtenaar) yourself.
    .short = The municipality helps to find a place.
    .why = The attendance officer wants your child to go to school. He or she knows the schools and the regional partnership. That way you don't face the board alone.
    .first = Find the number for leerplicht on your municipality's website. Have the letter with the date ready. Write down in three sentences what is going on.
    .whom = The school attendance officer of the municipality where you live.
    .write = You can e-mail this. To copy it in Dutch, switch this screen to NL.

        “The school … wants to remove our child, or did so on … (date). Has the head teacher reported this to you? We want our child to keep going to school. Will you think along with the school and the regional partnership?”
    .bring = The school's letter, and your list of what happened.
    .when = As soon as you can. The law sets no term for you. Our advice: call on the day you get the letter.
    .silence = E-mail again, and ask the support point to call too.
    .warning-x = Is your child not doing well in class this year? In secondary school that is no reason to remove a child during the school year. The rules say so.
    .warning-inspectie = In secondary school the board must first consult the Inspectorate. That holds for children who must still go to school by law. Ask the board whether it did so, and when. Your child may stay suspended in that time. The Inspectorate does not solve your own case.
    .warning-clock = A talk with the municipality or the Inspectorate does not stop your last days.

step-schorsing-e6 = Object to the school board
    .lead = You ask the school board to look again at the removal (verwijdering). You do that with a letter, called bezwaar. You don't need a lawyer.
    .short = Within six weeks. No lawyer needed.
    .why = The board must then decide again, and hear you first. With an openbare (public-authority) school you also need the objection to go to court later.
    .first = Find the date on the letter. That day counts, not the day you read it. Fill in the date here. Then write down briefly why you do not agree.
    .whom = The school board, at the address in the letter. Is there no address? Then look in the school guide (schoolgids).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We object to your decision of … (date) to remove our child … (name) from … (school). We do not agree, because … We believe that you have not found a school that will admit our child. This support has not been tried: … We ask you for a new decision. We want to talk to you first. A copy of the decision is enclosed.”

        Put the date, your name, your address, the name and address of the school and your signature under it.
    .bring = Enclose a copy of the decision. Also send the school's plan and your list of what happened. Keep a copy and the proof that you sent it or handed it in.
    .when = Within six weeks after the date on the letter. With a bijzondere (privately run) school the letter must have arrived by then. With an openbare school you may post it on the last day. It must then arrive within a week. Our advice: always hand it in a week earlier.
    .silence = After a week, ask whether your objection has arrived. The board has four weeks to decide. The next step shows from which day those weeks count.
    .warning-lock = After this step an education mediator (onderwijsconsulent) often cannot help any more. It is not certain that an objection counts as a legal procedure. Ask that first. But don't let your last day pass.
    .warning-received = A bijzondere school is not a public authority. A samenwerkingsschool (both kinds in one) usually has the same rules. The rule that posting on the last day is enough does not apply there. That is our reading of the law. So make sure the letter arrives in time. Have them sign for it.
    .warning-email = E-mail is not always enough with a school board. That is so for an openbare school too. Send your objection by registered post, or hand it in and get proof. You can e-mail it only if the board says that is all right.
    .warning-no-suspension = An objection does not stop the removal. The school may keep your child out until there is a new decision. Can your child not wait? Ask the board to wait. Does it refuse? Then a court can say that your child may stay for now.
    .warning-gpo-too = The disputes committee has its own term of six weeks. You may do both at the same time. Do both, and both in time.
    .warning-adult = Is your child 18 or older? Then your child objects in person. In secondary school, “parents” means parents with parental authority (gezag).
    .outcome-granted = The board withdraws the removal
    .outcome-partly = The board makes another proposal
    .outcome-refused = The board sticks to it

step-schorsing-e7 = Go to the disputes committee
    .lead = The disputes committee (Geschillencommissie passend onderwijs, GPO) looks at whether the removal (verwijdering) is right. It is free and you don't need a lawyer.
    .short = Independent opinion. Free. Not binding.
    .why = Independent people look at your case. It is open to every child who is removed, with or without extra support. The board does not have to follow the opinion, but then it must explain why. To be honest: many children go to another school after such a case.
    .first = Find the date on the decision. Put all your papers in one pdf. Write on one page what happened and what you ask for.
    .whom = The disputes committee, through “Zaak indienen” on onderwijsgeschillen.nl. You and the school board are the two sides.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion on the removal of our child from … (school). The decision is by … (board) and is dated … (date). We believe it is wrong, because … No other school that fits has been found. We ask you to deal with this quickly, because …”

        Is there no decision? Then write: “There is no decision on paper, but our child has not been allowed to come since … (date).”
    .bring = The decision, the school's plan, your list of what happened, reports and e-mails. Send everything at once, if possible in one pdf.
    .when = Within six weeks after the date on the letter. The committee sets that term itself. Treat it as a hard day. File on a working day before it.
    .silence = The committee gives its opinion within ten weeks. School holidays count. Ask for a fast procedure if your child is at home. Check first whether it still exists.
    .warning-lock = It is not certain that an education mediator (onderwijsconsulent) still helps while this case is running. Ask that first. Don't let your last day pass.
    .warning-hard = This term comes from the committee's own rules, not from the law. Is the last day in a weekend or on a holiday? Don't count on it moving. Are you late? Explain why you could not come earlier.
    .warning-own-clock = The committee stops the board's clock for its decision on your objection. Your own six weeks to object do not stop.
    .warning-no-paper = Is there no decision, but may your child not come? The committee has taken such cases too. Its report on 2018 says so: ask whether it is still so now. It is then unclear when the six weeks begin. Explain that in your request.
    .warning-adult = Is your child 18 or older and in secondary school? The law only names pupils who must still go to school. Ask the committee first whether it takes the case. This is our reading of the law.
    .warning-reply = The board must say in writing what it does with the opinion. The law sets no term for that. So ask for an answer on paper yourself. For primary schools we saw only an old text of that rule: check this first.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee partly agrees with us
    .outcome-refused = The committee does not agree with us
    .outcome-no-answer = There is no opinion and the day has passed

step-schorsing-reactie = Ask for an answer to the opinion
    .lead = There is an opinion of the disputes committee (Geschillencommissie passend onderwijs, GPO). The board must tell you in writing what it does with it. You ask for that.
    .short = Ask for an answer on paper.
    .why = The opinion is not binding. Does the board go another way? Then it must write down the reason. With the opinion on the table you may still find a good place together.
    .first = Read the opinion calmly. Write down what should happen according to the committee. Fill in the date of the opinion.
    .whom = The school board, with a copy to the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) the disputes committee gave its opinion about our child … (name). It finds that … Please tell us in writing what you do with the opinion. Do you go another way? Then we would like to read why. We ask for an answer before … (date) and for a talk.”
    .bring = The opinion, and your letters to the board.
    .when = As soon as the opinion is there. The law sets no term for this answer. Our advice: ask for an answer within two weeks.
    .silence = Send a reminder, with a copy to the committee. Ask the support point to come along to a talk.
    .warning-no-term = After an opinion on a complaint the board has four weeks. For an opinion of this committee the law names no weeks.
    .warning-po = For primary schools and special primary education (sbo) we saw only an old text of this duty. Check this first.
    .warning-clock = Did you object? From the day of the opinion the board's clock runs again. The day is shown with the decision on your objection. How to count those days is our reading of the law.
    .outcome-granted = Yes, the board follows the opinion
    .outcome-partly = The board follows part of it
    .outcome-refused = No, or the board says nothing

step-schorsing-bezwaar-besluit = Watch the day of the decision
    .lead = The board has four weeks to decide on your objection. It must hear you first: you may say what you think.
    .short = The board hears you and decides.
    .why = The four weeks do not start on the same day everywhere. With a bijzondere (privately run) school they count from receipt. That is also so in every secondary school. With an openbare (public-authority) primary or special school it is different. There they count only after your own six weeks.
    .first = Fill in when you objected and when the board received it. Ask for a day to talk. Also ask whether you may read the advice and reports first.
    .whom = The school board.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You received our objection on … (date). When can we talk to you? Please send us the advice and reports beforehand. Please tell us by which day you decide.”
    .bring = Your objection, the proof that you sent it, and a page with your three main points. Bring someone with you.
    .when = The day is shown with this step as soon as you fill in the dates. School holidays count as usual.
    .silence = Has the day passed? Then write that the decision should have been there. With an openbare school you can give the board formal notice. With a bijzondere school the civil court can help.
    .warning-start = In secondary school your child may also speak for himself or herself. Until the age of 18 you may speak too. Ask for the advice and reports beforehand.
    .warning-gpo-waits = Is there also a case at the disputes committee? Then the board decides only after its opinion. The board's clock stands still while that case is running.
    .warning-inspecteur = In special education the board first asks the inspector for advice. The four weeks still hold.
    .outcome-granted = The board agrees with us
    .outcome-partly = The board makes another proposal
    .outcome-refused = The board keeps to its decision
    .outcome-no-answer = There is no decision and the day has passed

step-schorsing-ingebrekestelling = Give the openbare board formal notice
    .lead = Is the board of an openbare (public-authority) school late with its decision? Then you write that it has two more weeks. Such a letter is called an ingebrekestelling.
    .short = If an openbare board decides too late.
    .why = If the board still does not decide, you can go to court because there is no decision. The board may also have to pay money.
    .first = Check the board's last day. Has that day passed completely? Is no case running any more at the disputes committee? Only then do you write.
    .whom = The board of the openbare school.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You should have decided by … (date) about … There is no decision yet. With this letter we give you formal notice. We ask you to decide within two weeks.”
    .bring = A copy of your objection or application, with proof that it was received.
    .when = After the board's last day, and not very much later. Fill in when the board received your letter. Then you see the two weeks.
    .silence = After two weeks you can appeal to the administrative court because there is no decision. Ask a lawyer for help.
    .warning-too-early = A formal notice that comes too early does not count. Did the last day move because of a weekend or holiday? Then wait for that day too. Did you get a letter about extra weeks? Wait for those weeks too. Was there a case at the disputes committee? Then wait one day extra, because one day is in doubt.
    .warning-bijzonder = You can do this only with an openbare school. The board of a bijzondere (privately run) school does not take a decision of a public authority here.
    .warning-penalty = Did you object yourself? Then the board may owe you money for every day it is late. That is our reading of the law.
    .outcome-granted = There is a decision and it helps us
    .outcome-partly = The board makes another proposal
    .outcome-refused = There is a decision and it is still no
    .outcome-no-answer = The two weeks are over, without a decision

step-schorsing-e9 = Ask the court for quick help
    .lead = Is the school openbaar (public-authority), and can your child not wait? Then the administrative court can take a temporary decision. It is called interim relief (voorlopige voorziening).
    .short = Only when urgent, and only beside an objection or appeal.
    .why = An objection does not stop the decision. The court can say that your child may go to school until the new decision is there.
    .first = Object first. Then write down why your child cannot wait. Call a lawyer and ask whether this makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we objected to the decision of … (board). We ask you for interim relief. Our child cannot wait, because … We ask that our child may go to school until there is a new decision. A copy of our objection is enclosed.”
    .bring = A copy of your objection and of the decision, and your list of what happened.
    .when = Only when urgent. Your objection or appeal must still be running. You pay a court fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. You have two weeks to pay, or less. You may send papers until one day before the hearing.
    .silence = The court plans a hearing quickly. Call the court if you hear nothing after two weeks.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-lapses = The temporary decision lapses if you do not appeal in time after the decision on your objection.
    .warning-clock = This case does not stop your other last days. So also go to the disputes committee in time, if your case belongs there.
    .outcome-granted = The court agrees with us, for now
    .outcome-partly = The court partly agrees with us
    .outcome-refused = The court does not agree with us

step-schorsing-kort-geding = Go to the civil court
    .lead = Is the school bijzonder (privately run)? Then you go to the civil court. If it is urgent, it is called summary proceedings (kort geding). You need a lawyer.
    .short = With a bijzondere school. With a lawyer.
    .why = Only a court can force the school. Summary proceedings are quick. The court can say that your child may go to school for now.
    .first = Call a lawyer who often deals with schools. Ask what it costs and what your chances are.
    .whom = The district court (rechtbank), through your lawyer.
    .write = You don't write yourself. Give your lawyer one page with what happened, with the dates, and what you want.
    .bring = The school's letters, your objection, your list of what happened and all your e-mails.
    .when = When it cannot wait. There is no fixed term, but when it is urgent you must not wait long.
    .silence = Ask your lawyer when the hearing is. Meanwhile keep looking for a place.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-lawyer = You pay for the court and for your lawyer. Ask beforehand how much. Also see whether you have legal insurance.
    .warning-clock = A court case does not stop your other last days.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court partly agrees with us
    .outcome-refused = The court does not agree with us

step-schorsing-rechter = Take it to the civil court
    .lead = Is the school bijzonder (privately run)? And does the board keep to its decision, or say nothing? Then you can go to the civil court. Count on needing a lawyer.
    .short = With a bijzondere school, after an objection.
    .why = The board of a bijzondere school is not a public authority. So you don't go to the administrative court but to the civil court. The board must do what it says.
    .first = Call a lawyer who often deals with schools. Ask what it costs and what your chances are. Also ask what a good other school would bring now.
    .whom = The district court (rechtbank), through your lawyer.
    .write = You don't write yourself. Give your lawyer one page with what happened, with the dates, and what you want.
    .bring = The decision on your objection, your objection and the first letter from the school. Is there an opinion of the disputes committee? Bring that too.
    .when = We found no fixed term. Still, don't wait long. Our advice: call a lawyer within two weeks after the decision. Is it urgent? Then summary proceedings (kort geding) are possible.
    .silence = Ask your lawyer what the next step is and when. Meanwhile keep looking for a place.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-lawyer = You pay for the court and for your lawyer. Ask beforehand how much. Also see whether you have legal insurance.
    .warning-clock = A court case does not stop your six weeks for the disputes committee.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court partly agrees with us
    .outcome-refused = The court does not agree with us

step-schorsing-beroep = Appeal to the administrative court
    .lead = Is the school openbaar (public-authority), and does the board keep to its decision? Then you can appeal to the administrative court within six weeks. This is called beroep.
    .short = Only with an openbare school, after an objection.
    .why = The court looks at whether the decision is right. The board must do what the court says.
    .first = Find the date on the decision on your objection. Fill it in here. Then call a lawyer and ask whether an appeal makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht). The decision usually gives the address.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the decision on our objection by … (board) of … (date). We do not agree, because … We ask you to say that the decision is not right. A copy of the decision is enclosed.”
    .bring = The decision on your objection, your objection, the first letter from the school and your proof.
    .when = Within six weeks after the date on the decision on your objection. Do you send it by post? Then it must be posted before the end and arrive within a week after it.
    .silence = The court first sends a letter about the fee. Pay in time, or your case will not be heard.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-fee = The court asks a fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. Can't you pay it? Tell the court at once. If the board gives in, you get the money back.
    .warning-lapses = Did you get interim relief before? It lapses if you let the six weeks for the appeal pass.
    .warning-no-decision = Do you appeal because no decision comes? Then you must first give formal notice (ingebrekestelling) and wait two weeks.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court partly agrees with us
    .outcome-refused = The court does not agree with us

step-schorsing-hoger-beroep = Appeal to the Council of State
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
    .warning-no-appeal = Not every judgment can be appealed. A judgment without a hearing is one of those. You can then object to it at the same court within six weeks (verzet). There is also no appeal against interim relief.
    .outcome-granted = The Council of State agrees with us
    .outcome-partly = The Council of State partly agrees with us
    .outcome-refused = The Council of State does not agree with us
