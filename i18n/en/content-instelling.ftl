# Situation instelling: cluster 1 (sight) and cluster 2 (hearing and language).

situation-instelling = My child is deaf, hard of hearing, blind or partially sighted, or has a language disorder
    .short = Hearing, language or sight (cluster 1 or 2)
    .intro = There are special schools for these children. The law calls such a school an institution (instelling): cluster 1 for sight, cluster 2 for hearing and language. An assessment committee (commissie van onderzoek, CvO) of the institution decides. It can give a place, or guidance at the regular school. No regional partnership is needed, and no admissibility statement (TLV).

question-instelling-about = What is it about now?
    .hint = A language disorder (taalontwikkelingsstoornis, TOS) makes speaking or understanding language very hard.
    .why = Each answer has its own steps. Sometimes a last day is running.
    .answer-start = I want to apply, or have my child assessed
    .answer-waiting = We applied, and it is about the answer
    .answer-place = My child gets no place, but needs one
    .answer-guidance = It is about guidance at the regular school
    .answer-period = The period of the place or guidance is ending
    .answer-removal = The institution wants to remove my child
    .answer-unknown = I don't know
    .answer-none = None of these

question-instelling-answer = What did the institution answer?
    .hint = Choose the last answer you got.
    .why = The institution must decide within six weeks. It may take four extra weeks once.
    .answer-waiting = Nothing yet, and there is still time
    .answer-late = Nothing yet, and the last day has passed
    .answer-refused = My child gets no place, on paper
    .answer-oral = My child gets no place, but not on paper
    .answer-admitted = My child gets a place
    .answer-unknown = I don't know

question-instelling-paper = Do you have that decision on paper?
    .hint = We mean a letter from the assessment committee or from the institution's board.
    .why = The date on the letter counts for your last days. A phone call is not a decision.
    .answer-yes = Yes, there is a letter
    .answer-no = No, we were only told
    .answer-unknown = I don't know

question-instelling-urgent = Does something have to happen quickly?
    .hint = For example because your child is at home, or can't keep up any more.
    .why = An objection takes weeks and changes nothing in the meantime. When it is urgent, a court can help.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-instelling-objection = Have you objected yet?
    .hint = An objection (bezwaar) is a letter to the institution's board. A talk or a phone call does not count.
    .why = After your objection the board must decide again.
    .answer-no = No, not yet
    .answer-yes = Yes, the letter has gone
    .answer-unknown = I don't know

question-instelling-outcome = Is there a decision on your objection yet?
    .hint = That is the letter in which the board answers your objection.
    .why = After that decision, a new last day sometimes starts to run for you.
    .answer-no = No, I am still waiting
    .answer-late = No, and the board's last day has passed
    .answer-yes = Yes, there is a decision
    .answer-unknown = I don't know

end-instelling-apply = Apply in writing
    .text = Find out which institution in your region fits your child. Ask how to apply and which tests are needed. Then apply in writing and keep the proof. Fill in the dates here. You will see when there must be a decision. Meanwhile, talk to the regular school about support for now.

end-instelling-wait = The institution still has to decide
    .text = Fill in when you applied and when the institution received it. Then you see the last day. Does it ask for information? Fill that in too, because its clock then often stands still. Ask the assessment committee for a talk about what it thinks.

end-instelling-late = There should have been a decision
    .text = First check the last day. Did you get a letter about extra weeks? Is a case running at the disputes committee? Then it may take longer. Has the day really passed? Then ask in writing for a decision at once. With an openbare (public-authority) institution you can give the board formal notice. With a bijzondere (privately run) one the civil court can help. First call someone who thinks along.

end-instelling-ask-paper = Ask for the decision on paper
    .text = Ask for the decision of the assessment committee, with the reasons. Also ask for the report. You may read it. Does the letter come? Then fill in the date at once: two last days of six weeks will run. One is for an objection, the other for the disputes committee.

end-instelling-guidance = Ask the institution for guidance and the school for support
    .text = The assessment committee decides whether your child gets guidance, and for how long. Do you disagree? Talk to the committee. Then you can go to the disputes committee within six weeks. Fill in the date of the decision for that. The law names no objection for guidance. That is our reading. Ask the institution whether its own rules allow it. Meanwhile the regular school must give support too. Does that go wrong? Then start at “My child doesn't get the support that is needed or was promised”.

end-instelling-period = Arrange what comes next before the period ends
    .text = A place or guidance is given for a period. Before it ends, the assessment committee looks again. Fill in when the period ends. Ask now when it will look and what it needs from you. Do you disagree with the new decision? Then fill in the date on that letter. You will see your last days.

end-instelling-removal = Look at removal
    .text = An institution too must hear you before it removes your child. It must look for another school. Does it show that eight weeks of looking brought nothing? Then a school of cluster 1 or 2 may still remove a child. Start at “The school wants to remove my child”. As kind of school, choose hearing, language or sight. You will see your last days.

end-instelling-find-out = Ask what was decided
    .text = Call the institution. Ask whether the assessment committee decided something, and which date is on it. Also ask for a copy of the decision and of the report. Do it today, because your six weeks may be running. Is nothing decided yet? Then apply in writing.

end-instelling-object = Object in time, and go to the committee
    .text = You have two last days. Within six weeks you object to the institution's board. Within six weeks you can also go to the disputes committee. Do both: each looks in its own way. Also ask the institution for its own rules. The date on the letter counts, not the day you read it. Fill in that date.

end-instelling-waiting = The board must now decide
    .text = Fill in when you objected and when the board received your letter. Then you see by which day it must decide. It must hear you first. Did you also go to the disputes committee? Then the board waits for that opinion. Have you not done that yet? Then see whether that last day has not passed.

end-instelling-court = See whether you want to go to court
    .text = Read the decision on your objection carefully and fill in the date. Is the institution openbaar (public-authority)? Then you can appeal to the administrative court within six weeks. Is it bijzonder (privately run)? Then you go to the civil court. First call a lawyer. Also ask what the regular school can do now.

end-instelling-solved = Your child gets a place or guidance
    .text = Ask for the decision on paper, with the period. Fill in here when that period ends, so that you don't forget what comes next. Agree who helps in class and when you will look together at how it goes. Ask your child what feels good.

end-instelling-help = Talk to someone who thinks along
    .text = Your story does not fit these questions, or you are stuck. Call Ouders & Onderwijs, or the organisation for parents of children like yours. Is your child at a regular school? Then the parent and youth support point (ouder- en jeugdsteunpunt) helps too. Do you have a letter? Find the date on it and fill it in. A last day may be running.

# --- Steps -----------------------------------------------------------------------------------------

step-instelling-aanmelden = Apply at the institution
    .lead = You apply in writing at a school for hearing, language or sight (instelling). An assessment committee (commissie van onderzoek, CvO) looks at what your child needs.
    .short = On paper, with proof.
    .why = The committee decides about a place, or about guidance at the regular school. Without an application nothing happens. The term of six weeks starts when the institution receives your application.
    .first = Ask which tests and reports the committee wants to see. Also ask about its own rules and how long it takes. Then gather the reports.
    .whom = The institution in your region. The regular school or the doctor often knows which one that is.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We apply for our child … (name). Our child is … (deaf, hard of hearing, blind, partially sighted) or has a language disorder. We ask for a place / for guidance at the regular school. The reports are enclosed. Please confirm that you received this. By which day will you decide?”
    .bring = Reports about hearing, language or sight, the regular school's plan and the educational report (onderwijskundig rapport).
    .when = If possible, ten weeks before the first school day. Later is allowed too.
    .silence = After a week, ask whether your application has arrived. No confirmation? Then hand in a copy and have them sign for it.
    .warning-no-tlv = No admissibility statement (toelaatbaarheidsverklaring) is needed here. The regional partnership does not decide about this.
    .warning-age = From which age you can apply depends on your child. Is your child deaf or hard of hearing? Then you can from the age of two. Does your child have a language disorder, or is your child blind or partially sighted? Then you can from the age of three.
    .warning-own-rules = Each institution also has its own rules. We could not read them. Ask for them and check them.
    .outcome-granted = The institution confirms the application
    .outcome-partly = The institution wants more information first
    .outcome-refused = The institution does not accept the application

step-instelling-besluit = Follow what the institution decides
    .lead = The institution must decide about your application within six weeks. An assessment committee (commissie van onderzoek, CvO) looks at what your child needs. You watch the day.
    .short = The institution must decide within six weeks.
    .why = The institution may take four extra weeks once. It must tell you then. If you know the days, you can speak up in time.
    .first = Fill in when you applied and when the institution received it. Does it ask for information? Then fill in when, and when you gave it.
    .whom = The institution where you applied. Its board decides about admission.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You received our application on … (date). By which day will you decide? Is anything missing? Then please tell us this week. Please send us the decision and the committee's report on paper.”
    .bring = The proof of your application, and copies of what you gave.
    .when = The day is shown with this step as soon as you fill in the dates. Does the institution ask for something by a certain day? That day is hard.
    .silence = Has the day passed? Then ask in writing for a decision at once. With an openbare (public-authority) institution you can give the board formal notice. With a bijzondere (privately run) one the civil court can help.
    .warning-no-duty = The rules about the duty of care (zorgplicht) do not apply to admission to an institution. So it does not have to find another school when it refuses. The regular school does have that duty.
    .warning-data = Does the institution ask for information? You don't have to give everything. But then it can sometimes leave your application aside. Its clock stands still in that time.
    .warning-temporary = Is there no decision ten weeks after you applied? Then you can sometimes ask for a temporary place. Your child must then be four. Deaf and hard-of-hearing children can ask from the age of three. It is not possible if your child is at another school of the same kind. That this holds for an institution too is our reading of the law.
    .outcome-granted = My child gets what is needed
    .outcome-partly = Guidance, but no place
    .outcome-refused = My child gets nothing
    .outcome-no-answer = There is no decision and the day has passed

step-instelling-m1 = Talk to the assessment committee
    .lead = Someone from the assessment committee (commissie van onderzoek, CvO) must discuss with you what it thinks. You ask for that talk, and for the report.
    .short = Ask for the talk and the report.
    .why = The report says what the decision rests on. Perhaps a test is missing, or your child has changed. Then the committee can look again. That is quicker than a procedure.
    .first = Ask for the report and read it calmly. Mark what is wrong or missing. Then ask the doctor or therapist what they think of it.
    .whom = The representative of the assessment committee, through the institution.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We would like to talk to you about your conclusions of … (date). Please send us the whole report beforehand. We miss in it … According to … (expert) our child needs: … We ask you to look again.”
    .bring = The decision, the report, and new reports if you have them.
    .when = Soon after the decision. The law sets no term. Our advice: ask for a talk within two weeks.
    .silence = Ask the institution's board to arrange the talk. Don't wait until your last day has passed.
    .warning-clock = Talking does not stop your last days. Your six weeks to object and for the disputes committee go on.
    .warning-inzage = You may read the report. From the age of 16 your child may do so in person.
    .outcome-granted = The committee changes its decision
    .outcome-partly = The committee makes another proposal
    .outcome-refused = The committee sticks to it

step-instelling-gewone-school = Ask the regular school for support now
    .lead = Is your child at a regular school? Then that school itself must also provide education that fits. That stays so, whatever the institution decides.
    .short = Your child's own school keeps its duty.
    .why = A decision about cluster 1 or 2 can take weeks. Your child is in class now. The school can do something today, such as another seat in the room or calm instructions.
    .first = Ask your child what is missing in class. Then ask the school who deals with it. Is there a plan (ontwikkelingsperspectief)? Read what it says about hearing, language or sight.
    .whom = The support coordinator (intern begeleider or zorgcoördinator) and the head teacher of the regular school.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child cannot follow lessons well, because … We are waiting for a decision of … (institution). Will you give this support now: … Please put this in our child's plan. We would like to talk within two weeks, with someone from the institution there.”
    .bring = The school's plan, reports, and what the school guide says about support.
    .when = Now. The law sets no term. Our advice: ask for a talk within two weeks.
    .silence = Ask the school board and the regional partnership (samenwerkingsverband). For support at the regular school, it does think along.
    .warning-both = The regular school and the institution sometimes point at each other. The regular school's duty does not stop because there is an institution. Does it not work? Then start at “My child doesn't get the support that is needed or was promised”.
    .outcome-granted = The school gives the support
    .outcome-partly = The school gives part of the support
    .outcome-refused = The school gives no support

step-instelling-herbeoordeling = Ask for the new decision in time
    .lead = The assessment committee (commissie van onderzoek, CvO) gives a place or guidance for a period. Before it ends, it looks again at what your child needs.
    .short = Before the end, the committee looks again.
    .why = Without a new decision it is not clear what happens after that day. If you ask in time, there will be no gap.
    .first = Look in the decision to see until when it holds. Fill in that day. Then ask what the committee needs from you and from the school.
    .whom = The assessment committee, through the institution.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child's place / guidance runs until … (date). When will you look again? Which reports do you need? We think our child still needs: … Our child says: …”
    .bring = The last decision, new reports, and your child's words.
    .when = The committee must look again before the period ends. Our advice: ask about it three months earlier.
    .silence = Ask the institution's board in writing for a decision. Also ask what happens if it comes too late.
    .warning-after = Does a new decision come that you don't agree with? Then your six weeks start on the day after the date on that letter. Fill in that date.
    .outcome-granted = The place or guidance goes on
    .outcome-partly = It becomes less or different
    .outcome-refused = The place or guidance stops
    .outcome-no-answer = The period is over, without a new decision

step-instelling-m2 = Object to the institution
    .lead = Does your child get no place at a school for hearing, language or sight (instelling)? Then you ask the board to decide again. This is called bezwaar. You don't need a lawyer.
    .short = Within six weeks. No lawyer needed.
    .why = The board must then decide again, and hear you first. It also asks the inspector for advice.
    .first = Find the date on the letter. Fill it in here. Then ask for the report of the assessment committee (commissie van onderzoek, CvO). Don't wait for it before you object.
    .whom = The institution's board, at the address in the letter.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We object to your decision of … (date) about our child … (name). Our child gets no place at … (school). We do not agree, because … According to … (expert) our child needs: … We ask you for a new decision. We want to talk to you first. A copy of the decision is enclosed.”

        Put the date, your name, your address, the name and address of the school and your signature under it.
    .bring = The decision, the committee's report and other reports. Keep a copy of your objection and the proof that you sent it or handed it in.
    .when = Within six weeks after the date on the letter. With a bijzondere (privately run) institution the letter must have arrived by then. With an openbare (public-authority) one you may post it on the last day. It must then arrive within a week. Our advice: always hand it in a week earlier.
    .silence = After a week, ask whether your objection has arrived. The board has four weeks to decide. The next step shows from which day those weeks count.
    .warning-guidance = Is it only about guidance at the regular school? The law names an objection for admission and removal. For guidance you can go to the disputes committee. Also ask the institution whether its own rules allow an objection. This is our reading of the law.
    .warning-own-rules = Institutions sometimes have their own rules for objections. We could not read them. Ask for them and check this first. Meanwhile, count on six weeks.
    .warning-lock = After this step an education mediator (onderwijsconsulent) often cannot help any more. It is not certain that an objection counts as a legal procedure. Ask that first. But don't let your last day pass.
    .warning-received = A bijzondere institution is not a public authority. The rule that posting on the last day is enough does not apply there. That is our reading of the law. So make sure the letter arrives in time. Have them sign for it.
    .warning-email = E-mail is not always enough with a school board. Send your objection by registered post, or hand it in and get proof. You can e-mail it only if the board says that is all right.
    .warning-no-suspension = An objection does not change the decision yet. Until there is a new decision, the institution does not have to admit your child.
    .warning-gpo-too = The disputes committee has its own term of six weeks. You may do both at the same time. Do both, and both in time.
    .warning-adult = Is your child 18 or older? Then your child objects in person.
    .outcome-granted = The board agrees with us
    .outcome-partly = The board makes another proposal
    .outcome-refused = The board sticks to it

step-instelling-m3 = Go to the disputes committee
    .lead = Is the decision of the assessment committee (commissie van onderzoek, CvO) right? The disputes committee (Geschillencommissie passend onderwijs, GPO) can look at that. It is free and you don't need a lawyer.
    .short = Independent opinion. Free. Not binding.
    .why = This committee deals with the decision about a place or guidance. It also deals with admission, removal and your child's plan. The board does not have to follow the opinion, but then it must explain why.
    .first = Find the date on the decision. Put all your papers in one pdf. Write on one page what happened and what you ask for.
    .whom = The disputes committee, through “Zaak indienen” on onderwijsgeschillen.nl. You and the institution's board are the two sides.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion on the decision of the assessment committee of … (institution) of … (date). Our child gets no place / no guidance / too little guidance. We believe this is wrong, because … We ask you to deal with this quickly, because …”
    .bring = The decision, the report of the assessment committee, other reports and e-mails. Send everything at once, if possible in one pdf.
    .when = Within six weeks after the date on the decision. The committee sets that term itself. Treat it as a hard day. File on a working day before it.
    .silence = The committee gives its opinion within ten weeks. School holidays count. Ask for a fast procedure if your child is at home. Check first whether it still exists.
    .warning-lock = It is not certain that an education mediator (onderwijsconsulent) still helps while this case is running. Ask that first. Don't let your last day pass.
    .warning-hard = This term comes from the committee's own rules, not from the law. Is the last day in a weekend or on a holiday? Don't count on it moving. Are you late? Explain why you could not come earlier.
    .warning-own-clock = The committee stops the board's clock for its decision on your objection. Your own six weeks to object do not stop.
    .warning-reply = The board must say in writing what it does with the opinion. The law sets no term for that. So ask for an answer on paper yourself.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee partly agrees with us
    .outcome-refused = The committee does not agree with us
    .outcome-no-answer = There is no opinion and the day has passed

step-instelling-m4 = Choose another way: a complaint or the Institute
    .lead = Did the institution or the school not treat you well? Then you can make a complaint. Is it about an adjustment your child needs? Then there is the Netherlands Institute for Human Rights (College voor de Rechten van de Mens).
    .short = An opinion, not binding.
    .why = A complaint is about how it went. The Institute says whether your child was treated less well because of the disability. A school must make an adjustment that is needed, unless it is too heavy a burden.
    .first = Write down in one sentence what went wrong. Is it “not treated well”, or “no adjustment made”? Find the complaints procedure (klachtenregeling) in the school guide.
    .whom = For a complaint: first the board, then the committee in the complaints procedure. Often that is the national complaints committee (Landelijke Klachtencommissie Onderwijs, LKC). For an adjustment: the Institute, with the form on its website.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our complaint is about … On … (date) this happened: … We talked about it with … Our child has … and needs this adjustment: … We asked for it on … (date). The answer was … We would like …”
    .bring = The decision, your letters, and a statement by a doctor or expert.
    .when = The complaints procedure says until when you can complain. At the national committee it is one year. For the Institute there is no fixed term. Our advice: don't wait longer than a few months.
    .silence = After an opinion on your complaint, the board must answer within four weeks. An opinion of the Institute takes about half a year at most. Explain why your case is urgent.
    .warning-which = Also start at “I have a complaint about how we were treated”. Or at “The school refuses an adjustment, or discriminates”. There the steps stand one by one.
    .warning-judge = Sometimes only a court is left. With a bijzondere (privately run) institution that is the civil court, with a lawyer. First call a lawyer. That these ways are open here too is our reading of the law.
    .warning-clock = These ways do not stop your last days to object and for the disputes committee.
    .outcome-granted = They agree with us
    .outcome-partly = They partly agree with us
    .outcome-refused = They do not agree with us
