# Situation ondersteuning: the support that a child needs or was promised does not come.

situation-ondersteuning = My child doesn't get the support that is needed or was promised
    .short = Support at school
    .intro = Your child needs support at school. Perhaps it was promised and does not come. Perhaps the school says that nothing more can be done. Start with the agreements on paper, and lay them next to what your child gets. We go through the steps with you, from a talk to a complaint.

question-ondersteuning-kind = What support is it mainly about?
    .hint = Choose what hurts most now. You can change this later.
    .why = For reading, for a gifted child and for a disability, there is something extra to ask.
    .answer-reading = Help with reading or spelling, or dyslexia
    .answer-gifted = My child is gifted
    .answer-adjustment = An adjustment because of a disability or long illness
    .answer-unknown = I don't know
    .answer-none = Other support

question-ondersteuning-level = Which help with reading or spelling has the school given?
    .hint = Schools work with levels (niveaus). The school gives levels 1 to 3 itself. You don't know? Then just ask.
    .why = Only after level 3 does a test for dyslexia come (level 4). So it is good to know where your child is now.
    .answer-low = Level 1 or 2
    .answer-three = Level 3, and it is still going on
    .answer-three-failed = Level 3, and it does not help enough
    .answer-unknown = I don't know
    .answer-none = No help yet

question-ondersteuning-basis = Where does it say that your child gets this support?
    .hint = Choose the place that says it most clearly. The plan is called ontwikkelingsperspectief (OPP).
    .why = An agreement on paper is stronger. Is it written nowhere? Then writing it down is the first step.
    .answer-plan = In my child's plan (OPP)
    .answer-guide = In the school guide (schoolgids)
    .answer-letter = In a letter, an e-mail or a summary
    .answer-spoken = It was only promised in a talk
    .answer-no = Nowhere, but my child needs it
    .answer-unknown = I don't know
    .answer-none = Somewhere else

question-ondersteuning-delivered = Does your child get the support that was promised?
    .hint = Look at the last four weeks.
    .why = Does the support not come? Then you can complain about that. Was too little promised? Then the plan must change.
    .answer-no = No, nothing
    .answer-partly = Part of it
    .answer-stopped = It did at first, not any more
    .answer-less = Yes, but it is not enough, or not the right support
    .answer-yes = Yes, the support is there now
    .answer-unknown = I don't know
    .answer-none = None of these

question-ondersteuning-plan = Does your child have a plan from the school (OPP)?
    .hint = That plan is called ontwikkelingsperspectief (OPP). It holds the goal and the support for your child.
    .why = The school must agree with you about the part with the support. That makes the plan important.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-ondersteuning-agree = Do you agree with the plan (OPP)?
    .hint = It is about the ontwikkelingsperspectief (OPP): the goal, and the support that your child gets.
    .why = A special committee can judge the plan. A last day may be running for that.
    .answer-lacks = What it says is right, but some support is missing
    .answer-no = No, I disagree
    .answer-unknown = I don't know
    .answer-none = None of these

end-ondersteuning-not-delivered = The support was promised and does not come
    .text = Lay the agreements next to what your child gets. Write that to the school and ask when the support starts. Was it only said in a talk? Then put the promise in an e-mail yourself. Does that not help? Then write to the board. After that you can complain to the complaints committee (klachtencommissie). The disputes committee in principle does not deal with this.

end-ondersteuning-find-out = Ask the school what your child gets
    .text = Ask in writing: which support did your child get in the last four weeks, from whom and how often? Ask your child too. Lay the answer next to the agreements. Then come back here and fill it in.

end-ondersteuning-record = Get the support written down in a plan
    .text = Ask the school to put the support in a plan, the ontwikkelingsperspectief (OPP). Does your child need more than the basic help? Then there should be such a plan. The part on guidance needs your consent. Does the school refuse to make a plan? Then ask the board and the support point. After that the disputes committee can give an opinion. That last point is our reading of the law. Then also start at “I disagree with the plan (OPP)”: there you see the last day.

end-ondersteuning-add = Ask the school to add to the plan
    .text = Write to the school which support is missing in the plan (ontwikkelingsperspectief, OPP), and why. The plan may only change after talks with you. The part on guidance needs your consent. Can't you agree? Then the disputes committee can judge the plan. Fill in when the plan was set.

end-ondersteuning-dispute = You disagree with the plan
    .text = Also start at “I disagree with the plan (OPP)”. There you read about the ontwikkelingsperspectief (OPP) and your consent. Fill in the day the plan was set or changed. Then a last day is running for the disputes committee. Don't sign for guidance that you disagree with.

end-ondersteuning-solved = The support is there
    .text = Good. Put in a short e-mail what was agreed: who does what, how often and until when. Also set a day to see whether it works. Does it go wrong again? Then come back here. Your list and your e-mails keep their value.

end-ondersteuning-help = Talk to someone who thinks along
    .text = Your story does not fit these questions, or you have come a long way already. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Ask what still makes sense for your child. Is your child at home, or may that happen? Then also start at that topic.

# --- Steps -----------------------------------------------------------------------------------------

step-ondersteuning-b1 = Lay the agreements next to the help
    .lead = You read what the school promised. It stands in the school guide (schoolgids), in a letter or in your child's plan (ontwikkelingsperspectief, OPP). You write down what your child really gets. You talk about that list at school.
    .short = What was promised, and what comes?
    .why = The school guide says which help the school gives. With a list you talk about agreements, not about who is right. Sometimes that is enough to get the support going.
    .first = Make two columns. Left: which support was promised, by whom, and where does it say so? Right: what did your child get in the last four weeks? Ask your child too.
    .whom = First the teacher or mentor and the support coordinator. Then the head teacher or team leader.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “According to … (the school guide, the plan, your e-mail of …) our child gets this support: … From … to … our child got: … When will the agreed support start? Who gives it, and how often? Please tell us before … (date).”
    .bring = Your two columns, the school guide, the plan and your summaries of talks.
    .when = As soon as you see that the support does not come. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Send your message again, now to the head teacher too. Still no answer? Then write to the school board.
    .warning-norm = The help that every school in the region must give itself is called basic support (basisondersteuning). What it is, the schools agree on for each region. One norm for the whole country is not law yet.
    .warning-not-gpo = Does promised support not come? In principle the disputes committee does not deal with that. The complaints committee does.
    .warning-clock = Did you get a letter or a new plan? Then a last day may be running. Talking does not stop that day.
    .outcome-granted = Yes, the support starts
    .outcome-partly = Part of it comes
    .outcome-refused = No, nothing changes

step-ondersteuning-lezen = Ask about the help with reading
    .lead = When reading or spelling is hard, the school helps first, at levels 1, 2 and 3. You ask three things. Which level, for how long, and what did it bring?
    .short = Which level, how long, with what result?
    .why = The national principle is that the school gives levels 1 to 3 itself. It is not a right in the law. Only at level 4 is there a test for dyslexia. Without an answer to these three questions, nobody knows the right next step.
    .first = Ask for the test results of the last two years. Write down the help you know of: when did it start, how often, and with whom?
    .whom = The support coordinator of the primary school (intern begeleider) or of the secondary school (zorgcoördinator).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child finds reading and spelling hard. Which help did the school give: at level 1, 2 or 3? From when to when, and how often a week? What was the result? What will you do in the coming weeks? Please tell us within two weeks.”
    .bring = The test results, the school report and your own list.
    .when = As soon as you worry. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Ask the head teacher. Ask the support point (steunpunt) what is usual in your region.
    .warning-old-school = Did your child change schools? Then also ask the old school which help there was. Your child need not start all over.
    .outcome-granted = Yes, there is a clear plan for the help
    .outcome-partly = We got an answer, but the help falls short
    .outcome-refused = No, the school does nothing

step-ondersteuning-niveau-4 = Ask for a dyslexia test
    .lead = Does the help of level 3 not do enough? Then level 4 is the next step: a test for dyslexia and, if needed, treatment.
    .short = Level 4 is care, outside school.
    .why = Tests and treatment for dyslexia belong to care, not to lessons. The school can show what it did at level 3. Then everyone sees why a next step is needed.
    .first = Ask the school to write down what level 3 brought. Then ask whether your child can now be tested, and how that goes in your municipality.
    .whom = The support coordinator. About the care itself: your municipality (gemeente).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “From … to … our child got help at level 3. The result was … We think that this is not enough. Do you agree that a test for dyslexia is now needed? If so: who signs our child up, and when? If not: would you write to us why not?”
    .bring = The test results, the report on the help at level 3, and any other reports.
    .when = When level 3 does not help enough. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Ask the support point (steunpunt) who deals with dyslexia in your region. Ask the municipality too.
    .warning-local = How to get a test differs from one municipality to the next. Check this first. Does the municipality refuse? Then also start at “Youth help or care at school isn't arranged”.
    .warning-school-stays = When care starts, the school keeps helping with reading and spelling. One does not replace the other. That is our reading.
    .outcome-granted = Yes, my child will be tested
    .outcome-partly = Not yet, the school wants to try more first
    .outcome-refused = No, the school does not help with this

step-ondersteuning-begaafd = Ask what there is for gifted children
    .lead = Is your child gifted, and do the lessons not fit? Ask the regional partnership (samenwerkingsverband) what it offers. The school can use that together with you.
    .short = The regional partnership gets money for this.
    .why = Since 2026 there is 23.3 million euros a year for gifted pupils. It is part of the fixed funding of the regional partnerships. What there is differs from region to region, so ask.
    .first = Write down what you see. Is your child bored, giving up, going to school with a stomach ache? Also write down when things go well.
    .whom = The school's regional partnership (SWV). If you can, do it together with the support coordinator.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child goes to … (school) and is gifted. The lessons do not fit, because … What do you offer for these children? How can the school use it? Is it in your support plan, and where? Please tell us within two weeks.”
    .bring = Your list, a report by an expert if you have one, and the latest school report.
    .when = Any time. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Ask the support point (steunpunt). Also look at the national centre for gifted pupils (Kenniscentrum Hoogbegaafdheid). It goes on until 2030 at least.
    .warning-local = This money does not give your child a right to a fixed kind of support. The partnership chooses. That is our reading.
    .warning-hours = Does the school want your child to come for fewer hours? Being gifted alone is no ground for that. That is our reading of the law.
    .outcome-granted = Yes, there is something that fits
    .outcome-partly = In part
    .outcome-refused = No, there is nothing

step-ondersteuning-b2 = Ask what is basic and what is extra
    .lead = The partnership's support plan (ondersteuningsplan) says which help every school gives itself. It also says how extra support is arranged. You ask for an explanation.
    .short = Which help should every school give?
    .why = Sometimes a school says: that is extra support, and we don't have it. The regional plan shows whether that is right. The support point explains it for free.
    .first = Look in the school guide (schoolgids) to see which partnership the school belongs to. Call the support point and ask where to find the support plan.
    .whom = The support point (ouder- en jeugdsteunpunt) and the regional partnership (samenwerkingsverband, SWV) of the school.
    .write = You can e-mail this. To copy it in Dutch, switch this screen to NL.

        “At school our child needs this support: … The school says that it cannot give it. In our region, is this part of the basic help of every school? Or is it extra support? Who must then ask for it? Where does the support plan say so?”
    .bring = The school guide, the school's answer and your list.
    .when = Any time, also beside other steps. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Call Ouders & Onderwijs. Also ask the head teacher to ask the partnership.
    .warning-norm = A norm for the whole country is not law yet. So what counts as basic help differs from region to region.
    .warning-profile = Old websites say that every school has a separate paper about its support. That has been abolished. Read the school guide.

step-ondersteuning-b3 = Ask to put the support in a plan
    .lead = You ask the school to put the support in your child's plan, the ontwikkelingsperspectief (OPP). The school must agree with you about the guidance in it.
    .short = In the plan you have a say.
    .why = Support in the plan is clear: who does what, and how often. The school goes over the plan with you and your child every school year. The guidance may only change with your consent.
    .first = Write down the two or three kinds of support that your child really needs. Add how often, by whom, and how you will see that it works.
    .whom = The support coordinator, with a copy to the head teacher. In special education: the commissie voor de begeleiding.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child needs extra support: … Please put this support in an ontwikkelingsperspectief (OPP). We would like to talk with you about the goal and the guidance. Would you also ask our child for his or her own view? Please tell us before … (date) when we can meet.”
    .bring = Reports, summaries of talks and an older plan if there is one.
    .when = Ask now. Did your child need extra support from the start? Then the plan must be there within six weeks after enrolment. Did your child have a temporary place first? Then the weeks count from the permanent placement.
    .silence = Write to the board. In secondary school and practical education, the disputes committee can also judge a late plan. That is our reading of the law. In other schools that is a complaint.
    .warning-which-pupils = In special primary education (sbo), special (secondary) education and practical education every child gets a plan. In primary and secondary school, only a child who needs extra support does.
    .warning-lwoo = Does your child only get learning support (lwoo)? Then the school need not make a plan.
    .warning-later = Does it only show later that your child needs extra support? Then the law names no fixed term. Our advice: ask for a plan within six weeks.
    .warning-adult = Is your child 18 or older, and able to decide by law? Then your child talks and decides instead of you. The law says so for special secondary education (vso). For other schools it is our reading.
    .outcome-granted = Yes, the support is in a plan that we agree with
    .outcome-partly = There is a plan, but the support is not in it properly
    .outcome-refused = No, the school makes no plan

step-ondersteuning-b4 = Bring in an education mediator
    .lead = An education mediator (onderwijsconsulent) is free. Problems with support or guidance at school are a good reason to ask for one.
    .short = Free. Do this before a procedure.
    .why = The mediator is independent and talks to everyone. Together you sometimes manage what you could not do alone. The school does not have to follow the advice.
    .first = First talk to the school and to the regional partnership (samenwerkingsverband). Then put on one page which support was promised, what came and what you ask.
    .whom = Onderwijsconsulenten, with the form on onderwijsconsulenten.nl.
    .write = Fill in on the form. To copy it in Dutch, switch this screen to NL.

        “The support for our child does not get going. Promised was: … Our child gets: … We talked to the school on … and to the partnership on … We ask you to help us agree on … No procedure is running.”
    .bring = Your list, the school's letters and the form with your permission.
    .when = Before you start a procedure. The law sets no term. Our advice: don't wait longer than a month.
    .silence = Call or e-mail again. There may be a wait.
    .warning-lock = An education mediator does not step in while a legal procedure about the problem is running. It is not certain whether the disputes committee counts. Ask that first.
    .warning-complaint = A mediator can sometimes also help you make a complaint. Ask whether that is possible in your region.
    .warning-clock = Mediation does not stop any last day.
    .outcome-granted = Yes, there is an agreement that works
    .outcome-partly = In part
    .outcome-refused = No, it did not work out

step-ondersteuning-b5 = Complain about support that does not come
    .lead = Was promised support not given, and does talking not help? Then you can go to the school's complaints committee (klachtencommissie). It listens to you and to the school, and gives an opinion.
    .short = About support that was not given.
    .why = The opinion is not binding. But the board must respond and say what it will do. In 2018, the national committee saw about as many complaints solved early as it gave opinions.
    .first = Read the complaints procedure (klachtenregeling) in the school guide. It says which committee the school belongs to, and which steps come first. Then list what happened when.
    .whom = The school's complaints committee. It may be the national one, the Landelijke Klachtencommissie Onderwijs (LKC). Always look in the school guide (schoolgids).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We complain about … (board and school). It was agreed that our child would get this support: … That is written in … From … to … it did not come, namely … We talked about this with … on … and wrote to the board on … We ask you for an opinion, and for advice on what is needed now.”
    .bring = The agreements, your list, your letters and the answers. Send only what is really needed.
    .when = To the national committee: within a year after it happened. Sometimes later is possible. Another committee may have another term.
    .silence = Ask the committee how long it will take. After the opinion, the board must write within four weeks what it will do. Does it take longer? Then it must write to you why, and name a new day.
    .warning-not-gpo = In principle, the disputes committee (geschillencommissie passend onderwijs) does not take complaints about support given or not given. It does deal with your child's plan. Is the plan your point? Then take that road, because a last day is running there.
    .warning-which = There are several complaints committees. We don't know whether the one for bijzondere schools (GCBO) still exists. Look in the school guide which committee your school belongs to.
    .warning-own-first = The school's own complaints procedure goes first. So complain to the school or the board first, if it says so.
    .warning-lock = It is not certain whether an education mediator still helps while a complaint is running. Ask that first.
    .warning-no-bezwaar = A complaint is not an objection (bezwaar) and stops no last day.
    .warning-pupil = In secondary school and in special secondary education (vso), pupils may also complain themselves. In special education they may from the age of 13.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee agrees with us in part
    .outcome-refused = The committee does not agree with us

step-ondersteuning-b6 = Ask for an opinion about the plan
    .lead = Is it about your child's plan, the ontwikkelingsperspectief (OPP)? Then the disputes committee (Geschillencommissie passend onderwijs, GPO) can give an opinion. It is free and you don't need a lawyer.
    .short = Only about the plan itself. Free. Not binding.
    .why = The committee looks at how the plan was made. Were there talks with you? Did you consent to the guidance? The board does not have to follow the opinion, but must explain why not. For primary schools we saw only an old text of that: check this first.
    .first = Find the day the plan was set or changed. Fill it in. Is there no plan? Then also start at “I disagree with the plan (OPP)”. There you fill in when the dispute began. Make one pdf of all your papers.
    .whom = The disputes committee, with “Zaak indienen” on onderwijsgeschillen.nl.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion about our child's ontwikkelingsperspectief at … (school). It was set / changed / refused on … (date). We do not agree with … because … We did not consent to … We think that our child needs: …”
    .bring = The plan, your response to it, reports and e-mails. Send everything at once.
    .when = Within six weeks after the plan was set or changed. Is there no plan? Then the weeks count from the start of the dispute. The committee sets that term itself. Treat it as a hard day.
    .silence = The committee gives its opinion within ten weeks. School holidays count. Do you hear nothing? Call or e-mail the committee.
    .warning-not-delivery = In principle the committee does not deal with support that was promised and not given. The complaints committee does. Does the school refuse to make a plan? That the committee deals with that is our reading of the law.
    .warning-lock = It is not certain whether an education mediator still helps while this case is running. Ask that first. But don't let your last day pass.
    .warning-hard = The six weeks are in the committee's own rules, not in the law. Is the last day in a weekend or on a public holiday? Don't count on it moving. Are you late? Explain why.
    .warning-answer = The law names no term for the board's reaction to the opinion. Ask for an answer in writing yourself.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee agrees with us in part
    .outcome-refused = The committee does not agree with us
    .outcome-no-answer = There was no opinion in time

step-ondersteuning-b7 = Ask the Institute for an opinion
    .lead = Does the school refuse an adjustment that is needed because of a disability or long illness? Then the Netherlands Institute for Human Rights (College voor de Rechten van de Mens) can say if that is discrimination.
    .short = Only with a disability or long illness.
    .why = A school must make an adjustment that your child needs because of the disability. The law calls it a doeltreffende aanpassing. Only when it is too heavy a burden may the school refuse. The opinion is not binding.
    .first = Did you ask for the adjustment in writing? If not, do that first. Write which adjustment you ask for, and why your child needs it.
    .whom = First the school. Then the Institute, with the form on its website. It is free and you don't need a lawyer.
    .write = You can write this to the school. To copy it in Dutch, switch this screen to NL.

        “Our child has … That is why we ask for this adjustment: … It is needed because … Please answer us in writing before … (date). Do you refuse? Then please explain why it would be too heavy a burden.”
    .bring = Your request, the school's answer, and a statement by a doctor or psychologist.
    .when = There is no fixed term. Don't wait too long: after much time, the Institute may drop a case. We read that in an old text: check this first.
    .silence = Our advice: wait two weeks for the school, then go to the Institute. An opinion takes about half a year at most: check this first on the website. Explain it if your case is urgent.
    .warning-ask-first = Without a request there is no refusal. So first ask for the adjustment in writing.
    .warning-burden = The school may refuse if the adjustment is too heavy a burden. Ask the school to explain that.
    .warning-clock = This road stands apart from a complaint and from the disputes committee. Your last days there keep coming closer. You can read more at “The school refuses an adjustment”.
    .outcome-granted = The adjustment is made
    .outcome-partly = The Institute agrees with us, but the school does nothing
    .outcome-refused = The Institute does not agree with us

step-ondersteuning-b8 = Ask a lawyer if a court can help
    .lead = Very rarely, a civil court can tell a school to keep an agreement. This is an exception. First call a lawyer.
    .short = An exception. Check this first.
    .why = Only a court can force a school. But it costs money and time, and it makes working together hard. We saw no text in the education acts for this: check it first.
    .first = Find the agreement that is clearest on paper. Ask a lawyer whether it is strong enough.
    .whom = A lawyer who often deals with education. The legal help desk (Juridisch Loket) can sometimes get you started.
    .write = You don't write this yourself. Give your lawyer one page: the agreement, what did not come, what you did, and what you want.
    .bring = The plan, the school's letters and the opinion of the complaints committee, if there is one.
    .when = There is no fixed term. Our advice: ask a lawyer before you wait for long.
    .silence = Do you hear nothing from your lawyer? Ask the support point (steunpunt) who can help you. Meanwhile, keep looking for support.
    .warning-check = We do not know this from the law. Check it with a lawyer first. Ask what it costs and what your chances are.
    .warning-lock = An education mediator does not step in while a legal procedure is running.
    .warning-clock = A court case stops no other last day.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court agrees with us in part
    .outcome-refused = The court does not agree with us
