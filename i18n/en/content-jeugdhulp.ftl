# Situation jeugdhulp: youth help and care at school (domain.md ladder j, rows J4 to J7).

situation-jeugdhulp = Youth help or care at school isn't arranged
    .short = Youth help and care
    .intro = Sometimes a child needs more than the school can give. Think of help with behaviour or sadness, support at home, or care during lessons. That is often called youth help (jeugdhulp). You can ask the municipality for it. It also goes through your family doctor, the youth doctor or a specialist. The school joins the talks if that is needed.

question-jeugdhulp-need = What does your child need?
    .hint = Does more than one answer fit? Choose what is most urgent now.
    .why = You don't ask for all help in the same place.
    .answer-home = Help or treatment, at home or elsewhere
    .answer-school = Care or support at school, during lessons
    .answer-reading = Help with reading and spelling, or with dyslexia
    .answer-queue = The help was promised, but does not begin
    .answer-unknown = I don't know
    .answer-none = None of these

question-jeugdhulp-door = Have you asked for help yet?
    .hint = At the municipality you make an application, for example to the neighbourhood team (wijkteam). A doctor can refer your child directly.
    .why = Through a doctor, the municipality does not have to decide first. Through the municipality, a term runs.
    .answer-doctor = Yes, through a family doctor, youth doctor or specialist
    .answer-gemeente = Yes, on paper or online to the municipality
    .answer-oral = Only in a talk or by phone
    .answer-no = No, not yet
    .answer-unknown = I don't know
    .answer-none = None of these

question-jeugdhulp-decision = Has the municipality decided yet?
    .hint = You find that in a letter. The municipality calls it a besluit or beschikking (decision).
    .why = After a decision, a last day starts to run for you. No decision yet? Then a last day is running for the municipality.
    .answer-yes = Yes, and I don't agree
    .answer-agree = Yes, and it is fine
    .answer-queue = Yes, but the help does not begin
    .answer-silent = No, not yet
    .answer-late = No, and its last day has passed
    .answer-unknown = I don't know
    .answer-none = None of these

question-jeugdhulp-urgent = Can your child not wait?
    .hint = For example because your child is at home, or because things at home can't go on.
    .why = An objection can take months and does not stop the decision. When it is urgent, you can ask the court for a temporary decision.
    .answer-yes = No, it is urgent
    .answer-no = We can manage for a while
    .answer-unknown = I don't know

question-jeugdhulp-objection = Have you objected yet?
    .hint = An objection (bezwaar) is a letter or form to the municipality. A talk or a phone call does not count.
    .why = Without an objection you cannot go to court later.
    .answer-no = No, not yet
    .answer-yes = Yes, it has gone
    .answer-unknown = I don't know

question-jeugdhulp-outcome = Is there a decision on your objection yet?
    .hint = That is the letter in which the municipality answers your objection.
    .why = After that decision, a new last day starts to run for you.
    .answer-no = No, I am still waiting
    .answer-late = No, and the municipality's last day has passed
    .answer-yes = Yes, there is a decision
    .answer-unknown = I don't know

end-jeugdhulp-ask = Ask for the help
    .text = You have two doors. The first is a doctor: the family doctor, the youth doctor or a specialist. They can refer your child directly. The municipality does not have to decide first. The second door is the municipality, often through the neighbourhood team (wijkteam). Ask there in writing, and a term starts to run. You may bring a confidential counsellor (vertrouwenspersoon), for free.

end-jeugdhulp-doctor = The doctor refers, the municipality need not decide
    .text = Ask the doctor where your child can go, and how long the wait is. Also ask what you can do until then. Does the provider say that the municipality must decide first? By law that is not needed when a doctor refers. Ask the doctor to say so. Tell the school what is coming: it can do something now.

end-jeugdhulp-at-school = Bring school and municipality to one table
    .text = Ask the school for a talk with someone from the municipality or from care. Ask who pays for the care and who gives it. Can't you work it out? An education and care mediator (onderwijszorgconsulent) helps for free with care at school. The school itself still has to give your child good education.

end-jeugdhulp-reading = First ask which help the school gave
    .text = For reading and spelling there are four steps, called levels. The school itself gives levels 1 to 3. Only at level 4 is there a test for dyslexia and, if needed, treatment in care. Ask the school on paper: which level, how long, and what was the result? Then you can go on.

end-jeugdhulp-queue = The help is there on paper, but does not begin
    .text = Ask the municipality and the provider on paper when the help begins. Also ask what can be done now, or who does have a place. Did the municipality decide that you get it? Then it must also see to it that the help comes. That is our reading of the law. A confidential counsellor (vertrouwenspersoon) helps you for free, also with a complaint. For that, also choose “I have a complaint about how we were treated”. Is your child at home? Then also choose “My child is at home”.

end-jeugdhulp-find-out = Ask today whether there is a decision
    .text = Call the municipality or the neighbourhood team (wijkteam). Ask whether there is a decision about youth help (jeugdhulp). Ask which date is on it, and ask for a copy. Do it today: your six weeks may be running.

end-jeugdhulp-wait = The municipality still has to decide
    .text = Fill in when the municipality received your application. It usually has eight weeks at most. Its own rules may set another term. It may also name a later day, if it does so in time. Is it very urgent? Then also call your family doctor or the youth doctor.

end-jeugdhulp-overdue = The municipality is late in deciding
    .text = First check that the last day has really passed. Did you get a letter with a later day? Then that day counts. Has it passed too? Then write that the municipality is late. After two weeks you can go to court.

end-jeugdhulp-object = Object in time
    .text = You have six weeks to object to the municipality. The weeks count from the day after it was sent, not from the day you read it. Fill in the day it was sent. Not sure yet? Then still object in time. You may add your reasons later. The door through a doctor stays open.

end-jeugdhulp-waiting = The municipality must decide on your objection
    .text = Fill in when you sent your objection. Then you see by which day the municipality must decide. First you can tell your story. Send new papers well before it.

end-jeugdhulp-late = The municipality is late with your objection
    .text = First check that the last day has really passed. Also check whether you got a letter about extra weeks. Has the day passed? Then write that the municipality is late. After two weeks you can go to court because there is no decision.

end-jeugdhulp-court = See whether you want to go to court
    .text = Read the decision on your objection carefully. Fill in the date on it. You have six weeks to appeal to the administrative court (beroep). That costs money. First ask a lawyer or the confidential counsellor whether it makes sense.

end-jeugdhulp-again = The municipality must decide again
    .text = The court agreed with you in part. Read in the judgment what the municipality must do now, and by when. When a new decision comes, fill in the new date. Don't you agree with that one either? Ask a lawyer what to do then.

end-jeugdhulp-solved = The help is arranged
    .text = Keep the decision or the referral. See until when it lasts, and put that day in your diary. Tell the school what is coming, so that it can fit in with it. Are you moving? Then ask in time to take the help with you: it can go on for up to a year.

end-jeugdhulp-help = Talk to someone who can help you think
    .text = Your story does not fit these questions. Call a confidential counsellor (vertrouwenspersoon), the parent and youth support point or Ouders & Onderwijs. Is there danger now? Then call your family doctor or the emergency number at once. Do you have a letter from the municipality? Find the date on it and fill it in.

event-application-sent-jeugdhulp = Application sent
    .question = On which day did you send your application to the municipality?
    .hint = The day you sent the form or the letter.
event-application-received-jeugdhulp = Application received by the municipality
    .question = On which day did the municipality receive your application?
    .hint = Look in the confirmation. Don't you have one? Call and ask.
event-data-requested-jeugdhulp = Municipality asked for papers
    .question = On which day did the municipality ask for more papers?
    .hint = The date on the municipality's letter or e-mail.
event-data-supplied-jeugdhulp = Papers given
    .question = On which day did the municipality have all your papers?
    .hint = The day on which everything had arrived there.
event-decision-sent-jeugdhulp = Decision about youth help sent
    .question = Which date is on the municipality's decision?
    .hint = The date on the letter counts, not the day you got it or read it.

# --- Steps -----------------------------------------------------------------------------------------

step-vervoer-j4 = Ask for youth help
    .lead = You ask for help for your child (jeugdhulp). You can do that through a doctor or through the municipality (gemeente). You choose which door you take.
    .short = Through a doctor, or through the municipality.
    .why = A family doctor, youth doctor or specialist may refer your child directly. No decision of the municipality is needed for that. Through the municipality you do get a decision, and you can object.
    .first = Write down what goes wrong at home and at school. What have you tried yourselves? What would help? Ask your child too.
    .whom = The family doctor or the youth doctor (jeugdarts). Or the municipality, often through the neighbourhood team (wijkteam).
    .write = Do you ask the municipality? Then you can write this. To copy it in Dutch, switch this screen to NL.

        “We apply for youth help for our child … (name). At home it is like this: … At school it is like this: … We have tried: … That is not enough, because … We ask for … Will you talk to the school? Please send us a decision on paper.”
    .bring = Summaries from school, reports and the youth doctor's advice. Feel free to bring someone.
    .when = As soon as you can. The law sets no term for your request. Our advice: after two weeks, ask how it stands.
    .silence = Ask the municipality on which day it received your application. Fill in that day. Then you see by when it must decide.
    .warning-doctor = Does someone say that you must go to the municipality first? With a referral by a family doctor, youth doctor or specialist you don't have to. The Youth Act (Jeugdwet) says so.
    .warning-own-plan = Sometimes you may first make a plan yourselves with family and friends: a familiegroepsplan (family plan). We did not read that rule ourselves, so check this first with the municipality.
    .warning-school = The municipality talks to the school “if needed” (zo nodig). Do you want that? Then ask for it. Also ask what it tells the school.
    .warning-moving = Are you moving to another municipality? The help can go on for up to a year, but you have to ask for it.
    .warning-transport = Can't your child get to the help alone? If needed, transport to the help is part of it. Ask for it at once. The municipality also takes account of your faith and culture, and of your choice, as far as it can.
    .outcome-granted = Yes, the help will come
    .outcome-partly = We get part of it
    .outcome-refused = No, the municipality refuses

step-jeugdhulp-vertrouwenspersoon = Ask for a confidential counsellor
    .lead = A confidential counsellor (vertrouwenspersoon) thinks along with you. It is free, and independent of the municipality and the care.
    .short = Free and independent. At any time.
    .why = You don't have to do this alone. The counsellor explains what is possible, comes along to a talk and helps with a complaint or objection. The municipality must tell you that there is one.
    .first = Look for Jeugdstem on the internet, or ask the municipality who the counsellor is in your place.
    .whom = The counsellor for youth help, often from Jeugdstem. You may call or e-mail directly: nobody needs to be in between.
    .write = You can e-mail this. To copy it in Dutch, switch this screen to NL.

        “We ask for youth help for our child and cannot agree with the municipality. It is about … Our last day is … (date). Could someone call us?”
    .bring = Keep the municipality's letter at hand, and your list of dates.
    .when = At any time. There is no term. Do you have a letter with a last day? Then call this week.
    .silence = Ask the municipality in writing who the counsellor is.
    .warning-number = We saw no number on an official page. So look it up on the website.
    .warning-clock = A talk does not stop your last day.

step-vervoer-j6 = Ask school and municipality to talk together
    .lead = You ask the school to talk to the municipality (gemeente) or to care. Then everyone can see who does what.
    .short = One talk, one plan.
    .why = The law says that the school talks to the municipality or to care if that is needed. Don't wait for it: you can ask for it yourself.
    .first = Choose who must be at the table: school, municipality, youth doctor, care. Write down what you want to have at the end.
    .whom = The head teacher, with a copy to the support coordinator (intern begeleider or zorgcoördinator).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child … (name) needs care at school, namely … We ask you to talk to the municipality and to … Together we would like to write down: who gives the care, when, and who pays? What does the school do until then? Please let us know within two weeks which day suits you.”
    .bring = The school's plan (ontwikkelingsperspectief, OPP), reports and the youth doctor's advice.
    .when = As soon as you can. The law sets no term. Our advice: ask for a day within two weeks.
    .silence = Ask the school board to arrange the talk. Ask the municipality to call the school itself.
    .warning-zo-nodig = “If needed” (zo nodig) means: the school first sees for itself whether it is needed. So tell why it is. Care by the municipality does not replace education: the school keeps its own duty, we think.
    .outcome-granted = There is a plan
    .outcome-partly = There is a talk, but no plan yet
    .outcome-refused = The school does not want to talk

step-vervoer-j7 = Ask an education and care mediator
    .lead = An onderwijszorgconsulent (education and care mediator) knows both education and care. They help for free to work out care at school, and who pays for it.
    .short = Free. For care at school.
    .why = School, municipality and care sometimes point at each other. Someone from outside can bring them together. The advice is not binding.
    .first = Talk to the school first. Then sign up on the website of Onderwijsconsulenten.
    .whom = Onderwijsconsulenten, with the form on onderwijsconsulenten.nl. Add that it is about care at school.
    .write = Fill in on the form. To copy it in Dutch, switch this screen to NL.

        “Our child needs this care at school: … The school says … The municipality says … We are looking for someone who helps us work out who gives the care and who pays.”
    .bring = Summaries of talks, letters, and the form on which you give permission.
    .when = Before you start a procedure. The law sets no term.
    .silence = Call or e-mail again. Has your child been at home for more than four weeks? Then say so.
    .warning-lock = An education and care mediator does not help while a legal procedure about this problem is running. It is not certain that an objection counts as one. Ask that first.
    .warning-clock = Waiting for a mediator does not stop your last day.

step-jeugdhulp-besluit = Watch the day by which the municipality decides
    .lead = The municipality (gemeente) must decide on your application for youth help. You watch its last day.
    .short = The municipality usually has eight weeks.
    .why = The municipality has its own rules, the verordening. They may set a term. If they don't, it has eight weeks at most. In time, it may name a later day.
    .first = Fill in when the municipality received your application. Look up whether the rules name a term. Did you get a letter with a later day? Fill that in too.
    .whom = Your municipality. The letter you got often gives a name.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we applied for youth help for our child. When did you receive our application? By which day will you decide? Are papers missing? Please tell us at once.”
    .bring = Your application, and proof that the municipality received it.
    .when = The last day is shown with this step. School holidays count as usual.
    .silence = Has the day passed completely? Then you write that the municipality is late. Such a letter is called an ingebrekestelling (formal notice).
    .warning-papers = Does the municipality ask for more papers? Send them before the day it names. While it waits for you, its clock stands still.
    .outcome-granted = Yes, we get what we asked for
    .outcome-partly = We get part of it
    .outcome-refused = No, the municipality refuses
    .outcome-no-answer = No decision in time

step-vervoer-j5 = Object to the decision about youth help
    .lead = You ask the municipality (gemeente) to look again at its decision about youth help (jeugdhulp). This is called bezwaar. It costs nothing and you don't need a lawyer.
    .short = Free. No lawyer needed.
    .why = With an objection, the municipality must look again and listen to you. Without one you cannot go to court later.
    .first = Find the date on the decision and fill it in. Read which help you don't get, and why. Call a confidential counsellor (vertrouwenspersoon), who helps with your letter for free.
    .whom = The college van burgemeester en wethouders (mayor and aldermen) of your municipality. The address is in the letter.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We object to your decision of … (date) about youth help for our child … (name). We do not agree, because … We cannot solve this ourselves, because … Our child needs: … We ask for a new decision. We would like to tell our story. We will add to our reasons later.”

        Put the date, your name, your address and your signature under it.
    .bring = A copy of the decision, reports and the youth doctor's advice. Is something missing? Still send your objection in time.
    .when = Within six weeks after the day the decision was sent. You may post it up to and including the last day. The letter must then arrive within a week. You may also send it digitally, in the way the municipality names. Then it must arrive on the last day at the latest.
    .silence = After a week, ask whether your objection has arrived. The municipality must then decide. You see its last day at a later step.
    .warning-lock = After this step an education and care mediator may not be able to help with this care any more. It is not certain that an objection counts as a legal procedure. Ask that first. But don't let your last day pass.
    .warning-no-suspension = An objection does not stop the decision. Is it urgent? Then also ask the court for a temporary decision.
    .warning-doctor = A doctor can refer your child also while your objection is running. No decision of the municipality is needed for that.
    .outcome-granted = The municipality agrees with us
    .outcome-partly = We get part of it
    .outcome-refused = The municipality keeps to its decision

step-jeugdhulp-hoorzitting = Tell the municipality your story
    .lead = You may explain your objection about youth help in a talk. It is called a hearing (hoorzitting). Sometimes a committee listens.
    .short = You may explain your objection.
    .why = Here you say what does not fit on paper. What does an ordinary day with your child look like? The municipality often does not know.
    .first = Fill in the day of the hearing. Ask the municipality for its papers. Write down three points you want to make for sure.
    .whom = The municipality (gemeente), or the committee named in the invitation.
    .write = Send this note with your papers. To copy it in Dutch, switch this screen to NL.

        “For the hearing of … (date) we send you these papers: … These people will come: … (names). Our most important point is …”
    .bring = The decision, your objection, reports and one page with your three points. Bring someone you trust.
    .when = You may send new papers until ten days before the hearing. Our advice: send them a week earlier.
    .silence = Did you get no invitation? Call the municipality and ask for one. Write down who you spoke to.
    .warning-papers = It is not certain that the tenth day itself still counts. Go by the eleventh day before the hearing, or earlier.
    .outcome-granted = The advice agrees with us
    .outcome-partly = The advice partly agrees with us
    .outcome-refused = No advice, or it does not agree with us

step-jeugdhulp-bezwaar-besluit = Watch the day of the decision on your objection
    .lead = The municipality (gemeente) looks again at youth help. You watch its last day.
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

step-jeugdhulp-ingebrekestelling = Write that the municipality is late
    .lead = The municipality (gemeente) did not decide about youth help in time. You write that it has two more weeks. Such a letter is called an ingebrekestelling (formal notice).
    .short = If the municipality decides too late.
    .why = If it still does not decide, you can go to court because there is no decision. The municipality may also have to pay you money.
    .first = Check the municipality's last day. Has that day passed completely? Only then do you write.
    .whom = Your municipality.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) you received our application / our objection about youth help. You should have decided by … (date). There is no decision yet. With this letter we give you formal notice. We ask you to decide within two weeks.”
    .bring = A copy of your application or objection, with proof that the municipality received it.
    .when = After the last day, and not very much later. Fill in when the municipality received your letter. Then you see the two weeks.
    .silence = After two weeks you can appeal to the administrative court because there is no decision. It usually decides without a hearing, within eight weeks.
    .warning-too-early = A formal notice that comes too early does not count. Did the last day move because of a weekend or holiday? Then wait for that day too. Did you get a letter about extra weeks? Then wait for those too.
    .warning-penalty = After those two weeks the municipality may have to pay you a penalty (dwangsom). It is 23 euros a day. After two weeks it is 35, and after four weeks 45. It lasts 42 days at most, 1,442 euros in all. If you wait far too long with your letter, you get nothing.
    .outcome-granted = The municipality now agrees with us
    .outcome-partly = We get part of it
    .outcome-refused = The municipality refuses
    .outcome-no-answer = After two weeks there is still nothing

step-jeugdhulp-vovo = Ask the court for a quick, temporary decision
    .lead = Can your child not wait for the help? Then the court can take a temporary decision. It is called interim relief (voorlopige voorziening).
    .short = Only when urgent, and only beside an objection or appeal.
    .why = An objection does not stop the decision. But the court can say what happens until the new decision.
    .first = Object first. Then write down why your child cannot wait. Ask a lawyer whether this makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we objected to the decision of the municipality of … about youth help. We ask you for interim relief. Our child cannot wait, because … We ask you to … A copy of our objection is enclosed.”
    .bring = A copy of your objection and of the decision.
    .when = As long as your objection or appeal is running, and only when it is urgent. You may send papers until one day before the hearing. Our advice: send them at least two days before.
    .silence = The court plans a hearing as soon as possible. Call the court if you hear nothing after two weeks.
    .warning-fee = The court asks a fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. You have two weeks to pay, or less.
    .warning-lapses = The temporary decision lapses if you do not appeal in time after the decision on your objection.
    .outcome-granted = The court helps us now
    .outcome-partly = The court helps in part
    .outcome-refused = The court says no

step-jeugdhulp-beroep = Appeal to the administrative court
    .lead = Does the municipality (gemeente) keep to its decision about youth help? Then you can appeal to the administrative court within six weeks. This is called beroep.
    .short = Appeal to the court. Only if the objection does not help.
    .why = The court looks at whether the decision is right. The municipality must do what the court says.
    .first = Find the date on the decision on your objection. Fill it in. Then ask a lawyer whether an appeal makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht). The decision should give the address.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the decision on our objection by the municipality of … of … (date). It is about youth help. We do not agree, because … A copy of the decision is enclosed.”
    .bring = The decision on your objection, your objection, the first decision and reports.
    .when = Within six weeks after the day the decision on your objection was sent. Do you send it by post? Then it must be posted before the end. It must arrive within a week after that.
    .silence = The court first sends a letter about the fee. You then have four weeks. The money must be in its account in time, or your case will not be heard.
    .warning-fee = The court asks a fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. Can't you pay it? Tell the court at once. If the municipality gives in, you get the money back.
    .warning-no-decision = Is there no decision, even two weeks after your formal notice (ingebrekestelling)? Then you appeal because there is no decision. The six weeks do not apply then, but don't wait too long.
    .warning-lapses = Did you get interim relief before? It lapses if you let the six weeks for the appeal pass.
    .outcome-granted = The court agrees with us
    .outcome-partly = The municipality must decide again
    .outcome-refused = The court does not agree with us

step-jeugdhulp-hoger-beroep = Appeal to a higher court
    .lead = Do you disagree with the court about the youth help (jeugdhulp)? Then you can go to a higher court within six weeks.
    .short = One more time to a court.
    .why = Another court looks at the case again.
    .first = Find the date on the judgment. Read at the bottom which court you can go to. Ask a lawyer whether it makes sense.
    .whom = The court named at the bottom of the judgment.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the judgment of the court of … of … (date). We do not agree, because … A copy of the judgment is enclosed.”
    .bring = The judgment, the decision on your objection and your appeal.
    .when = Within six weeks after the day the court sent the judgment.
    .silence = You get a letter about the fee and later an invitation to a hearing.
    .warning-which = For youth help that is probably the Centrale Raad van Beroep, not the Council of State (Raad van State). We are not sure, so check this first.
    .warning-fee = A higher appeal costs money. Ask beforehand how much.
    .warning-no-appeal = Not every judgment can be appealed. A judgment without a hearing is one of those. You can then object to it at the same court within six weeks (verzet). There is also no appeal against interim relief.
    .outcome-granted = The court agrees with us
    .outcome-partly = The municipality must decide again
    .outcome-refused = The court does not agree with us
