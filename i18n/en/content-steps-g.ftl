# The ladder at school: the beginning of every situation.

step-g1 = Talk to the teacher or mentor
    .lead = You say what you see in your child and what you would like to change. The same day you send a short summary.
    .short = Say what you see and what you ask for.
    .why = The teacher or mentor knows your child from day to day. Often a good talk is enough. Your summary shows later what you asked and what was agreed.
    .first = Ask for an appointment of half an hour. Write down three things first. What goes wrong? What works? What do you ask for? Ask your child too what he or she wants.
    .whom = In primary school, the teacher (leerkracht). In secondary school, the mentor. Is your child not at this school yet? Then talk to the person who deals with applications.
    .write = Send this message the same day. To copy it in Dutch, switch this screen to NL.

        “Thank you for talking with us today. We told you that … We asked for … We agreed that … will do … before … (date). Do you see it differently? Then please let us know.”
    .bring = Bring reports, test results and your own notes. You may also bring someone you trust.
    .when = As soon as you can. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Send your message again. Add when you sent the first one. Still no answer? Then take the next step.
    .warning-clock = Is there a decision already? Then your last day keeps coming closer, also while you are talking.
    .outcome-granted = Yes, it is solved
    .outcome-partly = Part of it is solved
    .outcome-refused = No, it is not solved

step-g2 = Ask for a meeting with the support coordinator
    .lead = You ask for a meeting with the people who help your child. Such a meeting is called a multidisciplinair overleg (MDO). You also ask for a plan on paper.
    .short = Make a plan on paper together.
    .why = This person arranges the extra help at school. A plan on paper says who does what. Later you can see whether it was done.
    .first = First read which agreements there are already. Mark what was not done. Then choose the two things your child needs most now.
    .whom = In primary school, the intern begeleider (IB'er). In secondary school, the zorgcoördinator or ondersteuningscoördinator. In special education, the commissie voor de begeleiding.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for a meeting about our child, with everyone who helps our child. We would like to make a plan on paper together. What is the goal? Who does what? When do we look at whether it works? Please let us know within two weeks which day suits you.”
    .bring = Bring the school's latest plan (ontwikkelingsperspectief, OPP). Also bring reports and your summaries of earlier talks.
    .when = After talking to the teacher or mentor. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Ask again, now with a copy to the head teacher. Add when you first asked.
    .warning-clock = Is there a decision already? Then your last day keeps coming closer, also while you are talking.
    .outcome-granted = Yes, the plan is right and it works
    .outcome-partly = There is a plan, but it is not enough
    .outcome-refused = No, there will be no plan

step-g3 = Ask the head teacher for a decision on paper
    .lead = You ask the head teacher (directeur) or team leader for a decision on paper, with the reasons.
    .short = Ask for a decision with reasons.
    .why = With a letter you know where you stand. You can show what the school decided, and why.
    .first = Read in the school guide (schoolgids) what help the school gives. Compare that with the help your child gets. Write down what does not match.
    .whom = The head teacher of the primary school, or the team leader of the secondary school.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we asked for … We ask you for a decision on paper, with the reasons. Your school guide says that the school … Please let us know before … (date) what you decide.”
    .bring = Bring your summaries, the school guide and the school's letters.
    .when = When meetings do not help enough. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Send a reminder. Add that otherwise you will ask the school board to decide.
    .warning-clock = Is there a decision already? Then your last day keeps coming closer, also while you are talking.
    .warning-profile = Old websites say that every school has a separate paper about its support. That paper has been abolished. What the school offers is now in the school guide.
    .outcome-granted = Yes, the school does what we ask
    .outcome-partly = The school does part of it
    .outcome-refused = No, or there was no decision

step-g4 = Write to the school board
    .lead = You write a letter to the school board. By law the board decides, not the teacher or the head.
    .short = The board decides officially.
    .why = The law calls the school board the bevoegd gezag. The board decides, even if you always talk to the school. A letter to the board makes clear that talking at school was not enough.
    .first = Find the board's address. It is in the school guide (schoolgids) or on the website. Put on one page what happened, with the dates.
    .whom = The school board. Send a copy to the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask you for a decision about our child. On … (date) we asked the school for … The school answered … We do not agree, because … We ask you to … Please answer us in writing before … (date), with your reasons.”
    .bring = Add copies of your summaries and of the school's letters. Keep the originals.
    .when = When the head teacher does not answer, or not well enough. The law sets no term for answering such a letter. Our advice: ask for an answer within two weeks.
    .silence = Call the board and ask who is dealing with your letter. Ask the support point (ouder- en jeugdsteunpunt) for help.
    .warning-clock = This letter is not an objection. Is there a decision already? Then you must object separately, before your last day.
    .outcome-granted = Yes, the board does what we ask
    .outcome-partly = The board does part of it
    .outcome-refused = No, the board does not do it

step-g5 = Call the parent and youth support point
    .lead = The parent and youth support point (ouder- en jeugdsteunpunt) gives information, advice and support. It looks only at what is good for your child.
    .short = Information and support in your region. Any time.
    .why = You don't have to do this alone. The support point is there for parents and children in your region. The law says that every regional partnership (samenwerkingsverband) must have one.
    .first = Look in the school guide (schoolgids) to see which partnership the school belongs to. Look on its website how to reach the support point.
    .whom = The support point of the school's partnership. That is not always the partnership of the place where you live.
    .write = You can e-mail this. To copy it in Dutch, switch this screen to NL.

        “We disagree with our child's school. It is about … Our last day is … (date). Can someone call us, and can someone come with us to a meeting?”
    .bring = Keep the school's letter at hand, and your list of dates.
    .when = Any time. You may call straight away, also before the other steps. The law sets no order.
    .silence = Call Ouders & Onderwijs. Also tell the partnership that the support point does not answer.
    .warning-clock = Talking to the support point does not stop your last day.
    .outcome-granted = Yes, it is solved
    .outcome-partly = It helped, but it is not solved yet
    .outcome-refused = No, we got no further

step-g6 = Call an organisation for parents
    .lead = Ouders & Onderwijs answers questions about school from all parents. Other organisations can think along too.
    .short = Advice by phone. Any time.
    .why = Someone who has nothing to do with the school listens in another way. You hear whether your question is reasonable and what other parents do.
    .first = Write your question down in one sentence. Have the letter with the date ready.
    .whom = Ouders & Onderwijs is there for all parents. Balans is there for parents of children with developmental problems.
    .write = You don't need to write anything. After the call, note whom you spoke to, when, and what the advice was.
    .bring = The school's letter, your question, and pen and paper.
    .when = Any time. There is no term.
    .silence = Try again at another time, or look at the website.
    .warning-clock = Calling does not stop your last day.
    .warning-number = The sources disagree about the number of Ouders & Onderwijs. Check it on their website first.
    .outcome-granted = Yes, it is solved
    .outcome-partly = It helped, but it is not solved yet
    .outcome-refused = No, we got no further

step-g7 = Ask the regional partnership to think along
    .lead = In the regional partnership (samenwerkingsverband) schools arrange extra support together. You ask if someone can join the meeting at school.
    .short = Bring someone to the table who knows what there is.
    .why = The partnership knows which help and which places there are. Someone from outside the school can help you both move on.
    .first = Look in the school guide (schoolgids) to see which partnership the school belongs to. Call and ask who deals with your child's school.
    .whom = The consulent or trajectbegeleider of the partnership (SWV).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child goes to … (school). We cannot agree with the school. It is about … Would you think along and come to a meeting? Would you also tell us what help there is in the region?”
    .bring = Bring your summaries, the school's plan and the reports.
    .when = Any time. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Ask the head teacher to ask the partnership. Only the school board can ask for official advice about the support. You then get a copy.
    .warning-clock = Now too, your last day keeps coming closer.
    .warning-doorzettingsmacht = Sometimes someone in the region may decide when schools cannot agree. The law does not say so. Ask the partnership whether your region has such an arrangement.
    .outcome-granted = Yes, together we solved it
    .outcome-partly = Something was agreed, but not enough
    .outcome-refused = No, we cannot agree

step-g8 = Ask an education mediator to help
    .lead = An education mediator (onderwijsconsulent) is free. The mediator talks to you and to the school. The school does not have to follow the advice.
    .short = Free mediator. No longer possible once a procedure is running.
    .why = A mediator can get things moving when you cannot do it together. It costs nothing, and you don't need a lawyer.
    .first = First talk to the school and to the regional partnership (samenwerkingsverband). Then sign up on the website. You must give permission to request information.
    .whom = Onderwijsconsulenten, with the form on onderwijsconsulenten.nl.
    .write = Fill in on the form. To copy it in Dutch, switch this screen to NL.

        “We cannot agree with the school. It is about … We talked to the school on … (date) and to the partnership on … (date). We hope that … Our last day to object is … (date).”
    .bring = Your summaries, the school's letters, and the form with your permission.
    .when = Before you start a procedure. The website says someone calls you within two working days. After that there may be a wait.
    .silence = Call or e-mail again. Don't wait longer than your last day allows.
    .warning-lock = An education mediator does not help while a legal procedure about the problem is running. It is not certain whether an objection or the disputes committee counts as one. Ask that first. Nor does the mediator help with repeating a year or with school level.
    .warning-home = Has your child been at home for more than four weeks, with no place in sight? Then you can sign up at once.
    .warning-clock = Mediation stops no clock at all. Your last day to object keeps coming closer.
    .outcome-granted = Yes, we came to an agreement
    .outcome-partly = We agreed on part of it
    .outcome-refused = No, mediation did not work
