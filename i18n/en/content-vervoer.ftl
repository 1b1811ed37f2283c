# Situation vervoer: transport to school that the municipality refuses (domain.md ladder j).

situation-vervoer = The municipality refuses school transport
    .short = School transport
    .intro = With school transport (leerlingenvervoer) the municipality helps your child get to school. It pays for the journey, or arranges the transport itself. Who gets it is in the municipality's own rules, the verordening. Do you disagree with its decision? Then you can object within six weeks. It is free.

question-vervoer-applied = Have you applied to the municipality for school transport?
    .hint = An application is a form or a letter. A phone call alone is not an application.
    .why = Without an application the municipality does not have to decide. Its term starts on the day it receives yours.
    .answer-yes = Yes, on paper or online
    .answer-oral = Only by phone or in a talk
    .answer-no = No, not yet
    .answer-unknown = I don't know
    .answer-none = None of these

question-vervoer-decision = Has the municipality decided yet?
    .hint = You find that in a letter. The municipality calls it a besluit or beschikking (decision).
    .why = After a decision, a last day starts to run for you. No decision yet? Then a last day is running for the municipality.
    .answer-yes = Yes, and I don't agree
    .answer-agree = Yes, and it is fine
    .answer-badly = Yes, but the transport itself goes wrong
    .answer-silent = No, not yet
    .answer-late = No, and its last day has passed
    .answer-unknown = I don't know
    .answer-none = None of these

question-vervoer-urgent = Is it impossible for your child to get to school now without this transport?
    .hint = For example because nobody can take your child, or because your child is at home.
    .why = An objection can take months and does not stop the decision. When it is urgent, you can ask the court for a temporary decision.
    .answer-yes = Yes, it cannot wait
    .answer-no = No, we can manage for a while
    .answer-unknown = I don't know

question-vervoer-objection = Have you objected yet?
    .hint = An objection (bezwaar) is a letter or form to the municipality. A talk or a phone call does not count.
    .why = Without an objection you cannot go to court later.
    .answer-no = No, not yet
    .answer-yes = Yes, it has gone
    .answer-unknown = I don't know

question-vervoer-reason = What does the municipality say?
    .hint = Does it give more than one reason? Choose the one that matters most to you.
    .why = Then you know what you can write in your objection.
    .answer-near = We live too close to the school
    .answer-school = There is a school nearer by
    .answer-alone = My child can travel alone, or we can take our child
    .answer-kind = My child gets other transport than we asked for
    .answer-money = We have to pay (part of it) ourselves
    .answer-unknown = I don't know, or there is no reason in the letter
    .answer-none = None of these

question-vervoer-outcome = Is there a decision on your objection yet?
    .hint = That is the letter in which the municipality answers your objection.
    .why = After that decision, a new last day starts to run for you.
    .answer-no = No, I am still waiting
    .answer-late = No, and the municipality's last day has passed
    .answer-yes = Yes, there is a decision
    .answer-unknown = I don't know

end-vervoer-apply = Apply for the transport on paper
    .text = Look for “leerlingenvervoer” (school transport) on your municipality's website. You find the form and the rules there. Apply in writing or online, and keep the proof. Many municipalities name a day by which they like to have it, often before 1 June. Check this first. You may also apply later, so don't wait.

end-vervoer-find-out = Ask today whether there is a decision
    .text = Call the municipality. Ask whether there is a decision about school transport (leerlingenvervoer). Ask which date is on it, and ask for a copy. Do it today: your six weeks may be running.

end-vervoer-wait = The municipality still has to decide
    .text = Fill in when the municipality received your application. It usually has eight weeks at most. Its own rules may set another term. It may also name a later day, if it does so in time. Meanwhile, feel free to call and ask whether all papers are there.

end-vervoer-overdue = The municipality is late in deciding
    .text = First check that the last day has really passed. Did you get a letter with a later day? Then that day counts. Has it passed too? Then write that the municipality is late. After two weeks you can go to court.

end-vervoer-badly = The transport itself goes wrong
    .text = For a week, write down what happens: late, nobody to help, too long on the bus. Call the transport company and the municipality. Doesn't that help? Then complain to the municipality. You can do so until a year after it happened. Does the transport no longer fit your child? Then ask for a new decision.

end-vervoer-near = Object, and say why the distance does not count
    .text = The municipality may say: we don't pay for such a short way. For primary school that limit is six kilometres at most. The limit does not hold for every child. It does not if a disability keeps your child from going by bus or train, or from going alone. Is that so? Write it down and add a statement. Also ask the municipality to make an exception, because your case is special. That is called the hardheidsclausule (hardship clause).

end-vervoer-other-school = Object, and say why that school does not fit
    .text = The municipality looks at the nearest school that is accessible for your child. A school that does not admit your child, or cannot help, does not count, we think. That is our reading of the law. Ask that school for a note. Your faith or belief counts too: the municipality must respect your choice.

end-vervoer-alone = Object, and say why your child cannot do this
    .text = The municipality may expect something of parents, but only what is reasonable. The transport must fit your child. Write down what happens when your child travels alone. Also write what you can and cannot do yourselves: work, other children, health. Ask a doctor or the school for a statement.

end-vervoer-kind = Object, and say which transport does fit
    .text = The transport must fit your child. Write down what goes wrong with the transport that the municipality chose. Then say what would work, such as a small taxi or someone who travels along. A statement by a doctor or the school helps. Also ask which expert advice the municipality itself asked for.

end-vervoer-money = Object, and ask how the amount was worked out
    .text = The municipality may sometimes ask you to pay part of it. That depends on your income and on the distance. For primary school you don't pay it if your child needs other transport because of a disability. Ask the municipality which rule it uses. The amounts change every year, so check them first.

end-vervoer-object = Object in time
    .text = You have six weeks to object to the municipality. The weeks count from the day after it was sent, not from the day you read it. Fill in the day it was sent. Not sure yet? Then still object in time. You may add your reasons later, before the day the municipality gives you.

end-vervoer-waiting = The municipality must decide on your objection
    .text = Fill in when you sent your objection. Then you see by which day the municipality must decide. First you can tell your story. Send new papers well before it.

end-vervoer-late = The municipality is late with your objection
    .text = First check that the last day has really passed. Also check whether you got a letter about extra weeks. Has the day passed? Then write that the municipality is late. After two weeks you can go to court because there is no decision.

end-vervoer-court = See whether you want to go to court
    .text = Read the decision on your objection carefully. Fill in the date on it. You have six weeks to appeal to the administrative court (beroep). That costs money. First ask a lawyer what your chances are.

end-vervoer-again = The municipality must decide again
    .text = The court agreed with you in part. Read in the judgment what the municipality must do now, and by when. When a new decision comes, fill in the new date. Don't you agree with that one either? Ask a lawyer what to do then.

end-vervoer-solved = The transport is arranged
    .text = Keep the decision. See until when it lasts. Often that is one school year, and then you have to apply again. Put that day in your diary. Does it go wrong later? Then you can go on from here.

end-vervoer-help = Talk to someone who can help you think
    .text = Your story does not fit these questions. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Do you have a letter from the municipality? Then first find the date on it. Fill in that date: a last day may be running.

event-application-sent-vervoer = Application sent
    .question = On which day did you send your application to the municipality?
    .hint = The day you sent the form or the letter.
event-application-received-vervoer = Application received by the municipality
    .question = On which day did the municipality receive your application?
    .hint = Look in the confirmation. Don't you have one? Call and ask.
event-data-requested-vervoer = Municipality asked for papers
    .question = On which day did the municipality ask for more papers?
    .hint = The date on the municipality's letter or e-mail.
event-data-supplied-vervoer = Papers given
    .question = On which day did the municipality have all your papers?
    .hint = The day on which everything had arrived there.
event-decision-sent-vervoer = Decision about school transport sent
    .question = Which date is on the municipality's decision?
    .hint = The date on the letter counts, not the day you got it or read it.

# --- Steps -----------------------------------------------------------------------------------------

step-vervoer-j1 = Apply to the municipality for school transport
    .lead = You ask the municipality (gemeente) in writing for school transport (leerlingenvervoer). You say why your child cannot get to school in another way.
    .short = In writing, with a statement.
    .why = The municipality decides about what you ask for. So ask for exactly what your child needs: money for the journey, a taxi, or someone who travels along.
    .first = Find your municipality's rules, the verordening leerlingenvervoer. See which school it means: the nearest one that is accessible for your child. Then write down what your child cannot do.
    .whom = The municipality where your child lives. The form is often on its website.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We apply for school transport for our child … (name), who goes to … (school). Our child cannot go by bicycle, bus or train, because … We cannot take our child ourselves, because … We ask for … A statement by … is enclosed. Does your rule not fit here? Then we ask for an exception, with the hardship clause (hardheidsclausule).”
    .bring = A statement by a doctor, a psychologist or the school. The school's plan or the decision about special education, if you have one.
    .when = As early as you can. The law sets no term. Many municipalities ask for it before June: check this first. Are you moving, or changing schools? Then apply at once.
    .silence = After a week, ask whether your application has arrived. Keep the proof.
    .warning-vo = Does your child go to an ordinary secondary school? Then there is transport only if a disability keeps your child from travelling alone.
    .warning-handicap = Can't your child take the bus or train, or not alone, because of a disability? Then some limits do not hold. In primary school those are the limit in kilometres, your own share and the income test. In special education, the municipality may then not insist on bus or train. That is so at any age. It can also be a psychological or mental disability.
    .warning-local = Every municipality has its own rules. Read those of yours. In our reading of the law it may be more generous than the law, but not stricter.
    .outcome-granted = Yes, the transport is granted
    .outcome-partly = We get part of it
    .outcome-refused = No, the municipality refuses

step-vervoer-besluit = Watch the day by which the municipality decides
    .lead = The municipality (gemeente) must decide on your application for school transport. You watch its last day.
    .short = The municipality usually has eight weeks.
    .why = The municipality has its own rules, the verordening. They may set a term. If they don't, it has eight weeks at most. In time, it may name a later day.
    .first = Fill in when the municipality received your application. Look up whether the rules name a term. Did you get a letter with a later day? Fill that in too.
    .whom = Your municipality. The letter you got often gives a name.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we applied for school transport for our child. When did you receive our application? By which day will you decide? Are papers missing? Please tell us at once.”
    .bring = Your application, and proof that the municipality received it.
    .when = The last day is shown with this step. School holidays count as usual.
    .silence = Has the day passed completely? Then you write that the municipality is late. Such a letter is called an ingebrekestelling (formal notice).
    .warning-papers = Does the municipality ask for more papers? Send them before the day it names. While it waits for you, its clock stands still.
    .outcome-granted = Yes, we get what we asked for
    .outcome-partly = We get part of it
    .outcome-refused = No, the municipality refuses
    .outcome-no-answer = No decision in time

step-vervoer-j2 = Object to the municipality
    .lead = You ask the municipality (gemeente) to look again at its decision about school transport (leerlingenvervoer). This is called bezwaar. It costs nothing and you don't need a lawyer.
    .short = Free. No lawyer needed.
    .why = With an objection, the municipality must look again and listen to you. Without one you cannot go to court later.
    .first = Find the date on the decision and fill it in. Read which reason the municipality gives. Look up that rule in its verordening (local rules).
    .whom = The college van burgemeester en wethouders (mayor and aldermen) of your municipality. The address is in the letter.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We object to your decision of … (date) about school transport for our child … (name). We do not agree, because … The transport does not fit our child, because … We ask for a new decision. If needed, we ask for an exception, with the hardship clause (hardheidsclausule). We would like to tell our story. We will add to our reasons later.”

        Put the date, your name, your address and your signature under it.
    .bring = A copy of the decision. A statement by a doctor or the school. Don't you have it yet? Still send your objection in time.
    .when = Within six weeks after the day the decision was sent. You may post it up to and including the last day. The letter must then arrive within a week. You may also send it digitally, in the way the municipality names. Then it must arrive on the last day at the latest.
    .silence = After a week, ask whether your objection has arrived. The municipality must then decide. You see its last day at a later step.
    .warning-no-suspension = An objection does not stop the decision. Is it urgent? Then also ask the court for a temporary decision.
    .warning-only-this = This objection is only about the transport. Do you also have a problem with the school? Then an education mediator (onderwijsconsulent) can still help with that, we think. But do say that this objection is running.
    .warning-not-school = The school does not decide about the transport. Nor do the disputes committee and the school's complaints committee.
    .outcome-granted = The municipality agrees with us
    .outcome-partly = We get part of it
    .outcome-refused = The municipality keeps to its decision

step-vervoer-hoorzitting = Tell the municipality your story
    .lead = You may explain your objection about school transport in a talk. It is called a hearing (hoorzitting). Sometimes a committee listens.
    .short = You may explain your objection.
    .why = Here you say what does not fit on paper. What does an ordinary day with your child look like? The municipality often does not know.
    .first = Fill in the day of the hearing. Ask the municipality for its papers. Write down three points you want to make for sure.
    .whom = The municipality (gemeente), or the committee named in the invitation.
    .write = Send this note with your papers. To copy it in Dutch, switch this screen to NL.

        “For the hearing of … (date) we send you these papers: … These people will come: … (names). Our most important point is …”
    .bring = The decision, your objection, a statement by a doctor or the school and one page with your three points. Bring someone you trust.
    .when = You may send new papers until ten days before the hearing. Our advice: send them a week earlier.
    .silence = Did you get no invitation? Call the municipality and ask for one. Write down who you spoke to.
    .warning-papers = It is not certain that the tenth day itself still counts. Go by the eleventh day before the hearing, or earlier.
    .outcome-granted = The advice agrees with us
    .outcome-partly = The advice partly agrees with us
    .outcome-refused = No advice, or it does not agree with us

step-vervoer-bezwaar-besluit = Watch the day of the decision on your objection
    .lead = The municipality (gemeente) looks again at school transport. You watch its last day.
    .short = The municipality decides again.
    .why = The municipality has six weeks. With an objections committee it has twelve. They count from the day after your own six weeks. It may add six weeks once, and must tell you.
    .first = Fill in when you sent your objection. See in the municipality's letter whether it works with a committee. Did you get a letter about extra weeks? Fill that in too.
    .whom = Your municipality.
    .write = A week before the last day you can e-mail this. To copy it in Dutch, switch this screen to NL.

        “You must decide on our objection of … (date) by … (date). Will you? Could you send us the committee's advice already?”
    .bring = Your objection and proof that you sent it.
    .when = The last day is shown with this step. Not sure whether there is a committee? Then you see two days. Count on the later one.
    .silence = Has the last day passed completely? Then you can send the municipality a formal notice (ingebrekestelling).
    .warning-meanwhile = The decision stands as long as it has not been changed. Meanwhile, keep talking about what is possible now.
    .outcome-granted = The municipality agrees with us
    .outcome-partly = We get part of it
    .outcome-refused = The municipality keeps to its decision
    .outcome-no-answer = No decision in time

step-vervoer-ingebrekestelling = Write that the municipality is late
    .lead = The municipality (gemeente) did not decide about school transport in time. You write that it has two more weeks. Such a letter is called an ingebrekestelling (formal notice).
    .short = If the municipality decides too late.
    .why = If it still does not decide, you can go to court because there is no decision. The municipality may also have to pay you money.
    .first = Check the municipality's last day. Has that day passed completely? Only then do you write.
    .whom = Your municipality.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) you received our application / our objection about school transport. You should have decided by … (date). There is no decision yet. With this letter we give you formal notice. We ask you to decide within two weeks.”
    .bring = A copy of your application or objection, with proof that the municipality received it.
    .when = After the last day, and not very much later. Fill in when the municipality received your letter. Then you see the two weeks.
    .silence = After two weeks you can appeal to the administrative court because there is no decision. It usually decides without a hearing, within eight weeks.
    .warning-too-early = A formal notice that comes too early does not count. Did the last day move because of a weekend or holiday? Then wait for that day too. Did you get a letter about extra weeks? Then wait for those too.
    .warning-penalty = After those two weeks the municipality may have to pay you a penalty (dwangsom). It is 23 euros a day. After two weeks it is 35, and after four weeks 45. It lasts 42 days at most, 1,442 euros in all. If you wait far too long with your letter, you get nothing.
    .outcome-granted = The municipality now agrees with us
    .outcome-partly = We get part of it
    .outcome-refused = The municipality refuses
    .outcome-no-answer = After two weeks there is still nothing

step-vervoer-vovo = Ask the court for a quick, temporary decision
    .lead = Can your child not wait for the transport? Then the court can take a temporary decision. It is called interim relief (voorlopige voorziening).
    .short = Only when urgent, and only beside an objection or appeal.
    .why = An objection does not stop the decision. But the court can say what happens until the new decision.
    .first = Object first. Then write down why your child cannot wait. Ask a lawyer whether this makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we objected to the decision of the municipality of … about school transport. We ask you for interim relief. Our child cannot wait, because … We ask you to … A copy of our objection is enclosed.”
    .bring = A copy of your objection and of the decision.
    .when = As long as your objection or appeal is running, and only when it is urgent. You may send papers until one day before the hearing. Our advice: send them at least two days before.
    .silence = The court plans a hearing as soon as possible. Call the court if you hear nothing after two weeks.
    .warning-fee = The court asks a fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. You have two weeks to pay, or less.
    .warning-lapses = The temporary decision lapses if you do not appeal in time after the decision on your objection.
    .outcome-granted = The court helps us now
    .outcome-partly = The court helps in part
    .outcome-refused = The court says no

step-vervoer-j3 = Appeal to the administrative court
    .lead = Does the municipality (gemeente) keep to its decision about school transport? Then you can appeal to the administrative court within six weeks. This is called beroep.
    .short = Appeal to the court. Only if the objection does not help.
    .why = The court looks at whether the decision is right. The municipality must do what the court says.
    .first = Find the date on the decision on your objection. Fill it in. Then ask a lawyer whether an appeal makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht). The decision should give the address.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the decision on our objection by the municipality of … of … (date). It is about school transport. We do not agree, because … A copy of the decision is enclosed.”
    .bring = The decision on your objection, your objection, the first decision and a statement by a doctor or the school.
    .when = Within six weeks after the day the decision on your objection was sent. Do you send it by post? Then it must be posted before the end. It must arrive within a week after that.
    .silence = The court first sends a letter about the fee. You then have four weeks. The money must be in its account in time, or your case will not be heard.
    .warning-fee = The court asks a fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. Can't you pay it? Tell the court at once. If the municipality gives in, you get the money back.
    .warning-no-decision = Is there no decision, even two weeks after your formal notice (ingebrekestelling)? Then you appeal because there is no decision. The six weeks do not apply then, but don't wait too long.
    .warning-lapses = Did you get interim relief before? It lapses if you let the six weeks for the appeal pass.
    .outcome-granted = The court agrees with us
    .outcome-partly = The municipality must decide again
    .outcome-refused = The court does not agree with us

step-vervoer-hoger-beroep = Appeal to the Council of State
    .lead = Do you disagree with the court about the school transport (leerlingenvervoer)? Then you can go to the Council of State (Raad van State) within six weeks.
    .short = One more time to a court.
    .why = Another court looks at the case again.
    .first = Find the date on the judgment. Ask a lawyer whether a higher appeal makes sense for your child.
    .whom = The Afdeling bestuursrechtspraak of the Raad van State. See in the judgment whether that is right.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the judgment of the court of … of … (date). We do not agree, because … A copy of the judgment is enclosed.”
    .bring = The judgment, the decision on your objection and your appeal.
    .when = Within six weeks after the day the court sent the judgment.
    .silence = You get a letter about the fee and later an invitation to a hearing.
    .warning-fee = The court fee is 297 euros. That was the amount on 1 July 2026, and it changes every year.
    .warning-no-appeal = Not every judgment can be appealed. A judgment without a hearing is one of those. You can then object to it at the same court within six weeks (verzet). There is also no appeal against interim relief.
    .outcome-granted = The Council of State agrees with us
    .outcome-partly = The municipality must decide again
    .outcome-refused = The Council of State does not agree with us

step-vervoer-klacht = Complain to the municipality
    .lead = The decision is fine, but the bus is late or the help on board is not right. Then you complain to the municipality (gemeente).
    .short = If the transport itself goes wrong.
    .why = A complaint is about how things go, not about the decision. The municipality must deal with your complaint and answer you.
    .first = For a week, keep a list of what happens: day, time, what went wrong. Then call the municipality and the transport company.
    .whom = Your municipality. It is responsible, also when a company drives. That last point is our reading of the law.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We have a complaint about the school transport of our child … (name). It went wrong on these days: … For our child this means … We ask you to … Please let us know before … (date) what you will do.”
    .bring = Your list of days, and the decision about the transport.
    .when = Within a year after it happened. After that the municipality need not deal with it. Our advice: within a few weeks.
    .silence = The municipality must deal with your complaint within six weeks. With a complaints committee that is ten weeks. It may add four weeks. The answer says which ombudsman you can go to after that.
    .warning-decision = Does the transport itself no longer fit your child? A complaint does not change the decision. Then ask for a new decision.
    .outcome-granted = The transport goes well now
    .outcome-partly = It goes a little better
    .outcome-refused = Nothing changes
