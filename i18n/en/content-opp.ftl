# Situation opp: the plan for a child (ontwikkelingsperspectief, OPP).

situation-opp = I disagree with the plan (OPP)
    .short = The plan (OPP)
    .intro = The school makes a plan for your child: the ontwikkelingsperspectief (OPP). It holds the goal and the support. The school must talk about it with you. The part on guidance needs your consent. Your child may also give an opinion.

question-opp-plan = How far is the school's plan (OPP)?
    .hint = The plan is called ontwikkelingsperspectief (OPP). The part on support used to be called handelingsdeel.
    .why = With a draft, you still have a say. Has the plan been set or changed? Then a last day is running for the disputes committee.
    .answer-draft = There is a draft, not set yet
    .answer-set = It has been set
    .answer-changed = It has been changed
    .answer-no = There is no plan yet
    .answer-unknown = I don't know
    .answer-none = None of these

question-opp-about-draft = What do you disagree with?
    .hint = It is about the draft of the ontwikkelingsperspectief (OPP). Choose what weighs most.
    .why = The guidance needs your consent. About the rest, the school must really talk with you.
    .answer-guidance = The support that my child gets (the guidance)
    .answer-rest = Another part, such as the goal or the next school
    .answer-voice = The school did not ask my child
    .answer-unknown = I don't know
    .answer-none = Something else

question-opp-about = What do you disagree with?
    .hint = It is about the ontwikkelingsperspectief (OPP). Choose what weighs most.
    .why = Not everything goes to the same committee. This way you choose the road that fits your point.
    .answer-guidance = The support that my child gets (the guidance)
    .answer-rest = Another part, such as the goal or the next school
    .answer-late = The plan came too late
    .answer-evaluation = The plan was not discussed with us this school year
    .answer-voice = The school did not ask my child
    .answer-delivery = The plan is right, but the support does not come
    .answer-unknown = I don't know
    .answer-none = Something else

question-opp-consent = Have you agreed to the guidance in the plan?
    .hint = Usually there is a signature under that part of the ontwikkelingsperspectief (OPP).
    .why = Without your consent the school cannot validly set that part.
    .answer-no = No
    .answer-not-asked = No, the school did not ask
    .answer-yes = Yes
    .answer-unknown = I don't know

end-opp-missing = There is no plan yet
    .text = Ask the school in writing for a draft of the ontwikkelingsperspectief (OPP). Does your child need extra support? Then the plan must be there within six weeks after enrolment. Fill in when your child was enrolled. Is the plan late? In secondary school and practical education, the disputes committee can judge that. In other schools it is a complaint. That is our reading of the law.

end-opp-find-out = Ask whether there is a plan
    .text = Ask the school: is there an ontwikkelingsperspectief (OPP) for my child? If so, has it been set, and on which day? Ask for a copy. Fill in the day here. Then you see whether a last day is running.

end-opp-draft = You still have a say
    .text = Write at each part whether you agree, and why. Don't sign for guidance that you disagree with. Also ask how the school asked your child. Does the school set the plan after all? Then fill in that day. A last day then starts to run.

end-opp-no-consent = Without your consent that part does not hold
    .text = The school may only set the guidance if you agree to it. Say in writing that you do not consent, and what you do want. After real talks, the school may set the rest of the plan, even if you disagree. That last point is our reading of the law. Can't you agree? The disputes committee can give an opinion. A last day is running for that: fill in the date of the plan.

end-opp-gave-consent = You consented, but you may ask for another plan
    .text = Write to the school what does not work and what you want changed. Ask for talks about the plan. It may only change after talks, and the guidance only with your consent. Does the school refuse to change the plan? Then you can go to the disputes committee. Fill in when the plan was set or changed.

end-opp-check-consent = Look up what you signed for
    .text = Ask for a copy of the plan. See what it says under the part on guidance. Signing that you have read the plan is not the same as consent. Also fill in the date of the plan. A last day is running for the disputes committee, even while you look.

end-opp-rest = About the rest, the school must talk with you
    .text = Ask for talks that really aim at agreeing. Say what you think of the goal and the next school, and why. Can't you agree? Then the school may still set this part. That is our reading of the law. You can go to the disputes committee about it. Fill in the date of the plan.

end-opp-late = The plan came too late
    .text = The school has six weeks after enrolment. After a temporary place, the weeks count from the permanent placement. Fill in that day. In secondary school and practical education, the disputes committee can judge a late plan. In other schools it is a complaint. That is our reading of the law. Also see whether you agree with the plan itself.

end-opp-evaluation = Ask for the yearly talk
    .text = The school must go over the plan at least once every school year, with you and with your child. A school year runs from 1 August to 31 July. Ask for a date in writing. Does it not happen? Then you can complain to the complaints committee. The disputes committee does not deal with this.

end-opp-voice = Ask how your child was heard
    .text = Since 1 August 2025 the school must ask your child's opinion of the plan. The plan should say what the school did with it. Ask in writing where it says so. Does nothing happen? Then you can complain. The disputes committee does not deal with this.

end-opp-delivery = The support in the plan does not come
    .text = That is another topic. Also start at “My child doesn't get the support that is needed or was promised”. There you find the steps for support that was agreed and does not come. The disputes committee in principle does not deal with that. The complaints committee does.

end-opp-solved = You agree about the plan
    .text = Ask for a copy of the ontwikkelingsperspectief (OPP), with the date and the signatures. Note in your diary when you go over it together: at least once every school year. From time to time, write down which support your child really gets.

end-opp-help = Talk to someone who thinks along
    .text = Your story does not fit these questions, or you have come a long way already. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Was the plan set or changed not long ago? Then first fill in that date: a last day may be running.

# --- Steps -----------------------------------------------------------------------------------------

step-opp-c1 = Write what you think of the draft
    .lead = You ask for the draft of the plan, the ontwikkelingsperspectief (OPP). At each part you write whether you agree. You give that response to the school.
    .short = Read it closely, and don't sign too soon.
    .why = The school must talk with you with the aim of agreeing. The part on guidance needs your consent. What is on paper counts later.
    .first = Read the draft at home, with a pen. Tick what is right and put a question mark at what is not. At the guidance, write what your child really needs: what, from whom and how often.
    .whom = The support coordinator. In special education: the commissie voor de begeleiding.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We have read the draft of the ontwikkelingsperspectief. We agree with: … We do not agree with: … because … We do not consent to the guidance yet. We suggest: … Our child says: … We would like to talk about it with you before … (date).”
    .bring = The draft with your notes, reports, and your child's own words or drawing.
    .when = The school sets the plan within six weeks after enrolment. Did your child have a temporary place first? Then the weeks count from the permanent placement. Our advice: respond to the draft within a week.
    .silence = Do you get no draft? Ask in writing, with a copy to the head teacher. Has the school's last day passed? Then write to the board.
    .warning-sign = Don't sign under guidance that you disagree with. Must you sign that you have read it? Then add: “alleen gelezen, niet mee ingestemd” (read only, no consent).
    .warning-contents = The plan says where your child is heading, and why. It also says what helps and what is hard. And it holds the guidance. In practical education it also says which kind of work fits. In special secondary education (vso) that may also be daytime activities (dagbesteding). For primary schools we saw an old list: check this first.
    .warning-which-pupils = Every child gets a plan in special primary education (sbo), special (secondary) education and practical education. In other schools, only a child with extra support does. Does your child only get learning support (lwoo)? Then no plan is needed.
    .warning-adult = Is your child 18 or older, and able to decide by law? Then your child talks and decides instead of you. The law says so for special secondary education (vso). For other schools it is our reading.
    .warning-gezag = In secondary school, “parents” means parents with parental authority (gezag). In other schools carers count too.
    .outcome-granted = Yes, we agree about the plan
    .outcome-partly = In part
    .outcome-refused = No, we cannot agree

step-opp-bijstellen = Ask the school to change the plan
    .lead = The ontwikkelingsperspectief (OPP) has been set, but it is not right. You ask the school in writing to change it. You also write whether you consent to the guidance.
    .short = It may only change after talks with you.
    .why = The school may only change the plan after talks with you. The guidance only changes with your consent. Sometimes one good talk is enough, and you don't need a committee.
    .first = Choose the two points that weigh most. At each point, write what it says now, and what you think it should say.
    .whom = The support coordinator, with a copy to the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child's ontwikkelingsperspectief was set on … (date). We ask you to change it. It says: … We suggest: … because … We did / did not consent to the guidance. We would like to talk with you about this before … (date).”
    .bring = The plan, your two points and the reports that go with them.
    .when = At once. The law sets no term for the answer. Our advice: ask for an answer within two weeks. Mind your own six weeks for the disputes committee.
    .silence = Don't wait. Go to the disputes committee before your last day, even if you are still talking.
    .warning-sign = Don't sign under guidance that you disagree with.
    .warning-rest = You must agree about the guidance. After real talks, the school may set the rest of the plan, even if you disagree. That last point is our reading of the law.
    .warning-clock = Talks do not stop the six weeks for the disputes committee.
    .warning-adult = Is your child 18 or older, and able to decide by law? Then your child talks and decides instead of you. The law says so for special secondary education (vso). For other schools it is our reading.
    .outcome-granted = Yes, the plan has been changed and we consent
    .outcome-partly = In part
    .outcome-refused = No, the school changes nothing

step-opp-c2 = Ask how your child was heard
    .lead = Your child has a right to be heard (hoorrecht). The school must ask your child's opinion of the plan, the ontwikkelingsperspectief (OPP). You ask how that was done and where it is written.
    .short = Your child may have a say.
    .why = Since 1 August 2025 this is the law. Your child chooses how to be heard, with help if needed. The school explains to your child what it does with it. It also puts that in the plan.
    .first = Ask your child at home, in a quiet moment. What helps, what does not, what does your child want? Write it down in your child's own words, or let your child draw.
    .whom = The teacher or mentor, and the support coordinator.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child has a right to be heard about the plan. When did you hear our child, and how? What did our child say? What did you do with it, and where does the plan say so? Has it not happened yet? Then we ask you to do it before … (date). Our child would like to talk to … (name), in this way: …”
    .bring = Your child's words or drawing, if your child is happy with that.
    .when = Before the plan is set or changed. Has that been done already? Then still ask. The law names no term for the answer. Our advice: ask for an answer within two weeks.
    .silence = Ask the head teacher and the board. Does that not help? Then you can complain to the complaints committee.
    .warning-own-way = Your child may choose how to be heard, with help if needed. Talking, drawing and writing are all fine.
    .warning-adult = Is your child 18 or older, and able to decide by law? In special secondary education (vso) your child then talks about the plan, instead of you. There the right to be heard is then not a separate one.
    .warning-not-gpo = The right to be heard is not on the disputes committee's list. A complaint is possible.
    .outcome-granted = Yes, my child was heard and the plan says so
    .outcome-partly = In part
    .outcome-refused = No, my child was not heard

step-opp-c3 = Ask for the yearly talk about the plan
    .lead = The school goes over the ontwikkelingsperspectief (OPP) at least once every school year. It does so with you and with your child. Has that not happened? Then you ask for it.
    .short = At least once every school year.
    .why = In that talk you see together what works. It is the best place to change something.
    .first = Look up when you last went over the plan. Fill in that day. Write down what goes well and what should change. Ask your child too.
    .whom = The mentor or teacher, and the support coordinator.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “This school year our child's plan has not been discussed with us and with our child yet. Would you suggest a day before … (date)? We would like to talk about: … Our child would like to say: …”
    .bring = The plan, your notes and this year's test results.
    .when = A school year runs from 1 August to 31 July. Ask well before the summer. Our advice: ask for a day within three weeks.
    .silence = Write to the board. Has the school year ended without a talk? Then you can complain.
    .warning-not-gpo = A talk that did not come is not on the disputes committee's list. The complaints committee deals with that.
    .warning-with-child = The talk is with you and with your child. Discuss beforehand how your child wants to take part.
    .outcome-granted = Yes, we had the talk
    .outcome-partly = There was a talk, but without our child
    .outcome-refused = No, there will be no talk

step-opp-termijn = Watch the school's six weeks
    .lead = Does your child need extra support? Then the school must set the plan within six weeks. That plan is called ontwikkelingsperspectief (OPP). You watch the day.
    .short = The school has six weeks.
    .why = The six weeks count from the day your child was enrolled. If you know the day, you can ask in time. Haste is no reason to sign too soon.
    .first = Find the day of enrolment and fill it in. Did your child have a temporary place first? Then also fill in the day of the permanent placement.
    .whom = The school. Officially the school board sets the plan.
    .write = A week before the last day you can e-mail this. To copy it in Dutch, switch this screen to NL.

        “Our child was enrolled on … (date). So the ontwikkelingsperspectief must be there before … (date). Will it be? We would like to get the draft first, so that we can talk about it.”
    .bring = Proof of the enrolment.
    .when = The last day is shown with this step once you fill in the enrolment. School holidays count as usual.
    .silence = Has the day passed? Write to the board that the plan should have been there. Ask for a day to talk about it.
    .warning-later = Did it only show later that your child needs extra support? Then the law names no fixed term. The day above does not hold then. Our advice: ask for a plan within six weeks.
    .warning-lwoo = In primary and secondary school, this holds only for children with extra support. It does not hold for learning support (lwoo) alone.
    .warning-where = Late? In secondary school and practical education, the disputes committee can judge that. That is our reading of the law. In other schools it is a complaint.
    .outcome-granted = Yes, the plan is there
    .outcome-partly = There is only a draft
    .outcome-refused = No, the school makes no plan
    .outcome-no-answer = There was no plan in time

step-opp-c4 = Ask the board and others for help
    .lead = Can't you work it out at school? Write to the school board. Also ask the support point, the regional partnership and an education mediator. You do this before the committee, if your last day allows it.
    .short = Board, support point, mediator.
    .why = By law the board decides about the plan (ontwikkelingsperspectief, OPP). Someone from outside can help you talk again. A solution together often comes sooner than an opinion.
    .first = Put on one page: what does the plan say, what do you think, and what do you suggest? Ask the support point to read it too.
    .whom = The school board. Beside it the support point (ouder- en jeugdsteunpunt) and the regional partnership (samenwerkingsverband). Then an education mediator (onderwijsconsulent).
    .write = You can write this to the board. To copy it in Dutch, switch this screen to NL.

        “The school and we cannot agree about our child's ontwikkelingsperspectief. It is about … We did not consent to … We suggest … Would you talk with us before … (date)? Until that day we can still go to the disputes committee. We would rather solve it together.”
    .bring = The plan, your response to it and your summaries.
    .when = At once, and before your last day. The law sets no term for the answer. Our advice: ask for an answer within two weeks.
    .silence = Go to the disputes committee before your last day. You can still talk after that.
    .warning-clock = A letter, a talk or a mediator does not stop the six weeks.
    .warning-lock = An education mediator does not step in while a legal procedure is running. It is not certain whether the disputes committee counts. Ask that first.
    .outcome-granted = Yes, we agree about the plan
    .outcome-partly = In part
    .outcome-refused = No, we cannot agree

step-opp-c5 = Ask the disputes committee for an opinion
    .lead = Can't you agree about the plan (ontwikkelingsperspectief, OPP)? Then the disputes committee (Geschillencommissie passend onderwijs, GPO) can give an opinion. It is free and you don't need a lawyer.
    .short = Independent opinion. Free. Not binding.
    .why = The committee looks at whether there were real talks with you, and whether you consented to the guidance. The opinion is not binding. But the board must say in writing what it does with it. Does it decide differently? Then it must explain why. For primary schools we saw only an old text of that: check this first.
    .first = Find the day the plan was set or changed. Fill it in. Is there no plan yet? Then fill in when the dispute began. Make one pdf of all your papers.
    .whom = The disputes committee, with “Zaak indienen” on onderwijsgeschillen.nl.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for your opinion about the ontwikkelingsperspectief of our child … (name) at … (school). The plan was set / changed on … (date). We did not consent to the guidance, because … The school did not really talk with us about … We ask you to advise that …”
    .bring = The plan, your response to it, reports and e-mails. Send everything at once, if you can in one pdf.
    .when = Within six weeks after the plan was set or changed, or after the dispute began. The committee sets that term itself. Treat it as a hard day.
    .silence = The committee gives its opinion within ten weeks. School holidays count. The board first gets two weeks to respond. Do you hear nothing? Call or e-mail the committee.
    .warning-scope = The committee deals with three things: setting a plan, changing a plan, and your consent to the guidance. It does not deal with the yearly talk or the right to be heard. In principle it does not deal with support that does not come either. Does the school refuse to make a plan? That the committee deals with that is our reading of the law.
    .warning-late = Was the plan late? The committee judges that only in secondary school and practical education. That is our reading of the law. In other schools it is a complaint.
    .warning-lock = It is not certain whether an education mediator still helps while this case is running. Ask that first. But don't let your last day pass.
    .warning-hard = The six weeks are in the committee's own rules, not in the law. Is the last day in a weekend or on a public holiday? Don't count on it moving. Are you late? Explain why you could not come sooner.
    .warning-no-bezwaar = You may read that you can object (bezwaar) to the plan. The law gives that right only for admission and removal. We follow the law.
    .warning-adult = Is your child 18 or older, and able to decide by law? Then your child asks for the opinion. That is our reading of the law. You may help.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee agrees with us in part
    .outcome-refused = The committee does not agree with us
    .outcome-no-answer = There was no opinion in time

step-opp-antwoord = Ask what the board does now
    .lead = There is an opinion of the disputes committee (Geschillencommissie passend onderwijs, GPO). The board must tell you in writing what it does with it. You ask for that.
    .short = Ask for an answer in writing.
    .why = The opinion is not binding. Does the board decide differently? Then it must write down the reason. A letter with a date keeps you from waiting on and on.
    .first = Read the opinion. Write down what should happen according to the committee. Then send your letter to the board.
    .whom = The school board, with a copy to the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) the Geschillencommissie passend onderwijs gave its opinion about our child's plan. It finds that … Please tell us in writing what you do with the opinion. Do you decide differently? Then we would like to read why. We ask for an answer before … (date) and for talks about the new plan.”
    .bring = The opinion, the plan and your suggestion.
    .when = As soon as the opinion is there. The law sets no term for the board's answer. Our advice: ask for an answer within two weeks.
    .silence = Send a reminder, with a copy to the committee. Ask the support point (steunpunt) to come along to a talk.
    .warning-no-term = After an opinion on a complaint, the board has four weeks. After an opinion of this committee, the law names no weeks.
    .warning-po = For primary schools and special primary education (sbo) we saw only an old text of this duty. Check this first.
    .outcome-granted = Yes, the board follows the opinion
    .outcome-partly = The board follows part of it
    .outcome-refused = No, the board decides differently or says nothing

step-opp-c6 = Complain about what the disputes committee does not do
    .lead = Was there no talk about the plan (ontwikkelingsperspectief, OPP), or was your child not heard? Then you can complain to the complaints committee (klachtencommissie). You can also complain about a late plan. Not in secondary school and practical education: there the disputes committee judges it.
    .short = Late, not discussed, not heard.
    .why = The disputes committee does not deal with this. The complaints committee listens to you and to the school. The board must respond to its opinion. That this is the place to complain is our reading of the law.
    .first = Read the complaints procedure (klachtenregeling) in the school guide (schoolgids). Then write down what the school should have done, and when. Complain to the school or the board first, if it says so.
    .whom = The school's complaints committee. Look in the school guide which one that is. It may be the national one, the Landelijke Klachtencommissie Onderwijs (LKC).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We complain about … (board and school). The school should have … before … (date). That did not happen. We asked for it on … and on … For our child this means that … We ask you for an opinion, and for advice on how to go on.”
    .bring = The plan, your letters and the answers. Send only what is really needed.
    .when = To the national committee: within a year after it happened. Another committee may have another term.
    .silence = Ask the committee how long it will take. After the opinion the board has four weeks to answer.
    .warning-which = There are several complaints committees. We don't know whether the one for bijzondere schools (GCBO) still exists. Look in the school guide.
    .warning-gpo-first = The national complaints committee takes no case that can still go to the disputes committee. Is it about the plan itself or your consent? Then choose the disputes committee.
    .warning-no-bezwaar = A complaint stops no last day.
    .warning-pupil = In secondary school and in special secondary education (vso), pupils may also complain themselves. In special education they may from the age of 13.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee agrees with us in part
    .outcome-refused = The committee does not agree with us

step-opp-c7 = Ask a lawyer if a court can help
    .lead = Does the board do nothing with the opinion on the plan (ontwikkelingsperspectief, OPP)? Then a court is sometimes a last road. First call a lawyer.
    .short = The last road. Check this first.
    .why = Only a court can force a school. But it costs money and time. So ask the committee for its opinion first. Whether and how a court helps here, we do not know from the law: check this first.
    .first = Put on one page what happened, with the dates. Ask a lawyer whether this has a chance in court.
    .whom = A lawyer who often deals with education. For a bijzondere school it is the civil court.
    .write = You don't write this yourself. Give your lawyer one page: the plan, the opinion, what the board did, and what you want.
    .bring = The plan, the committee's opinion and the board's letter.
    .when = There is no fixed term that we know of. Our advice: call a lawyer within a week after the board said no.
    .silence = Do you hear nothing from your lawyer? Ask the support point (steunpunt) who can help you. Meanwhile, keep talking about what is possible today.
    .warning-check = We do not know this from the law. Ask a lawyer what it costs, and what your chances are.
    .warning-openbaar = Is the school openbaar (public-authority)? Then it is not clear which court to go to, nor whether a term of six weeks is running. Ask a lawyer soon.
    .warning-lock = An education mediator does not step in while a legal procedure is running.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court agrees with us in part
    .outcome-refused = The court does not agree with us
