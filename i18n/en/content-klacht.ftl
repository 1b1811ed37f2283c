# Situation klacht: a complaint about how a child or its parents were treated.

situation-klacht = I have a complaint about how we were treated
    .short = A complaint
    .intro = Something happened at school that is not right. Perhaps your child was not treated well, or nobody listened to you. Every school has rules for complaints. They are in the school guide (schoolgids). Often it starts with a talk. If that does not work, there is a committee that listens to you. You may bring someone.

question-klacht-about = What is your complaint about?
    .hint = Choose what fits best. Is there danger right now? Then call the police first.
    .why = For grave matters there is a special place to call. And for some decisions a complaint is not the right road.
    .answer-grave = Abuse, violence, discrimination or radicalisation
    .answer-treatment = How my child was treated, or how I was
    .answer-school = Something the school did or did not do
    .answer-decision = A decision: admission, suspension, removal or the plan
    .answer-swv = The regional partnership (samenwerkingsverband)
    .answer-gemeente = The municipality (gemeente)
    .answer-unknown = I don't know
    .answer-none = Something else

question-klacht-safe = Is your child safe at school now?
    .hint = Think of today and tomorrow. In danger, call the police.
    .why = Is it not safe? Then you need not talk first to the person it is about.
    .answer-no = No
    .answer-yes = Yes
    .answer-unknown = I don't know

question-klacht-swv-first = Have you complained to the regional partnership itself?
    .hint = That is a letter or e-mail to its director or board.
    .why = A complaint first goes to the partnership (samenwerkingsverband). After that a committee can look at it.
    .answer-no = No, not yet
    .answer-yes = Yes, and it did not help enough
    .answer-unknown = I don't know

question-klacht-gemeente-first = Have you complained to the municipality itself?
    .hint = That is a letter, an e-mail or a form on the website of the municipality (gemeente).
    .why = An ombudsman only looks at it once the municipality has had its chance.
    .answer-no = No, not yet
    .answer-yes = Yes, and it did not help enough
    .answer-unknown = I don't know

question-klacht-filed = Have you made a complaint already?
    .hint = A complaint is a letter, a form or an e-mail. A talk does not count.
    .why = Then we see who you are waiting for.
    .answer-no = No, not yet
    .answer-board = Yes, to the school or the board
    .answer-committee = Yes, to the complaints committee
    .answer-unknown = I don't know
    .answer-none = Somewhere else

question-klacht-talked = Have you talked about it at school?
    .hint = With the person it is about, or with the head teacher.
    .why = Later, the committee wants to know who you talked to. But talking should feel safe.
    .answer-no = No, not yet
    .answer-yes = Yes, and it did not help enough
    .answer-cannot = I can't, or it does not feel safe
    .answer-unknown = I don't know

question-klacht-opinion = Has the complaints committee given its opinion?
    .hint = That is the letter in which the committee says whether your complaint is right.
    .why = After the opinion the board has four weeks to respond.
    .answer-no = No, I am still waiting
    .answer-yes = Yes
    .answer-refused = No, the committee does not take my complaint
    .answer-unknown = I don't know

end-klacht-unsafe = Call someone today who knows about this
    .text = You need not talk to the school first. Call a confidential inspector (vertrouwensinspecteur), who listens and thinks along with you. Is there danger now? Then call the police. Write down what happened, with the date. You can also make a complaint to the board at once.

end-klacht-other-way = First see whether there is another road
    .text = A complaint does not change a decision. It does not stop a last day either. Is it about admission, suspension or removal? Then choose that topic. Is it about your child's plan? Then choose “I disagree with the plan”. The national complaints committee takes no case that can still go to the disputes committee. You can complain about how you were treated as well.

end-klacht-swv-end = First complain to the regional partnership itself
    .text = Write your complaint to the board or director of the regional partnership (samenwerkingsverband). Does that not help? Then you can sometimes go to the national complaints committee. Is it about a decision on special education? Then you must object within six weeks. For that, choose the topic about the admissibility statement (toelaatbaarheidsverklaring, TLV).

end-klacht-swv-after = Ask which committee can take your complaint
    .text = Ask the regional partnership (samenwerkingsverband) which complaints committee it belongs to. The national complaints committee also deals with complaints about partnerships. Do it within a year after it happened, and fill in that day. Was it about a decision? Then that has a last day of its own.

end-klacht-gemeente-end = First complain to the municipality itself
    .text = Write your complaint to the municipality (gemeente). Usually it must be less than a year ago. Does it not help you? Then you can go to the ombudsman. Is it about a decision, such as on transport or youth care? Then you must object within six weeks. For that, choose that topic.

end-klacht-ombudsman = Go to the ombudsman for the municipality
    .text = The municipality's answer must say which ombudsman you can go to, and until when. Does it not say so? Ask the municipality (gemeente). Did you get no answer? It has six weeks, or ten with a committee. Sometimes four weeks are added.

end-klacht-talk = Start with a talk
    .text = Ask for a talk with the person it is about, or with the head teacher. Bring someone. Send a short summary the same day. Do you find it hard to start? The school's contact person (contactpersoon) can help. The school guide says who that is. Check that first.

end-klacht-confide = Talk to someone you trust
    .text = You need not talk to the person it is about. Look in the school guide for a contact person (contactpersoon) or a confidential adviser (vertrouwenspersoon). They listen and explain how complaining works. The support point thinks along too. You may also write to the board at once.

end-klacht-write = Write your complaint to the board
    .text = First read the complaints procedure (klachtenregeling) in the school guide. It says who gets your complaint and how long it takes. Write what happened, point by point. Does the board not help you? Then you go to the complaints committee. With the national one you can until a year after it happened. Fill in that day here.

end-klacht-wait-board = The board must answer now
    .text = The complaints procedure (klachtenregeling) says how long the board may take. Ask for a talk, and for an answer on paper. Does the answer not help? Then go to the complaints committee. Mind the year: fill in the day it happened.

end-klacht-wait-committee = The committee looks into your complaint
    .text = The committee hears you and the school. You may bring someone. Ask how long it takes: that is in its own rules. Is there an opinion? Then ask when the board received it, and fill in that day. After that the board has four weeks.

end-klacht-not-treated = Ask why, and which road does fit
    .text = Ask the committee for its reason on paper. Must you go to the school or the board first? Then do that. Does your case belong to the disputes committee? Go there soon, because a last day is running. Was it more than a year ago? Explain why you could not come sooner. Call the support point when in doubt.

end-klacht-reaction = The board must respond to the opinion
    .text = The board has four weeks from the day after it received the opinion. It must write whether it agrees, and what it will do. Can it not do so in time? Then it must explain why, and name a new day. Fill in when the board received the opinion.

end-klacht-solved = Your complaint is solved
    .text = Good. Ask for the agreements on paper: what will change, who does it, and from when? Set a day to see whether things go well. Tell your child too what was agreed. Does it go wrong again? Then you know the way.

end-klacht-help = Talk to someone who thinks along
    .text = Your story does not fit these questions, or you have come a long way already. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Did you get a letter with a decision? Then first find the date on it. For a decision, a last day is often running. A complaint does not stop it.

# --- Steps -----------------------------------------------------------------------------------------

step-klacht-k1 = Talk at school, with help if you like
    .lead = You say what happened and what you want. First to the person it is about, then to the head teacher. You don't want that? Then you can go to the school's contact person (contactpersoon) or confidential adviser (vertrouwenspersoon).
    .short = The person, the head, the confidential adviser.
    .why = Talking at school is the shortest road. Are you afraid of a row? A contact person or confidential adviser listens without taking sides. The school guide says whether your school has one. Check this first.
    .first = Put on one page what happened: when, where, who was there. Under it, write what you want to change.
    .whom = The person it is about, or the head teacher. Or the contact person or confidential adviser, if you prefer.
    .write = Send this message the same day. To copy it in Dutch, switch this screen to NL.

        “Today we talked with … about what happened on … (date). We told … that … We asked for … We agreed that … will do this before … (date). Did it go differently in your view? Then please let us know.”
    .bring = Your page, and someone you trust.
    .when = As soon as you can. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Write your complaint to the board. Name the day you asked.
    .warning-safe = Does talking not feel safe? Skip the talk. You may write to the board at once. With abuse, violence or discrimination you can call a confidential inspector (vertrouwensinspecteur).
    .warning-bullying = Is it about bullying? The school must have someone you can go to for that. We read that in the law for primary schools. Ask who it is.
    .warning-police = Was there a crime, or is there danger? Call the police.
    .outcome-granted = Yes, it is solved
    .outcome-partly = In part
    .outcome-refused = No, it did not help

step-klacht-k2 = Write your complaint to the board
    .lead = You write a complaint to the school board. You do so as the complaints procedure (klachtenregeling) says. You find it in the school guide (schoolgids).
    .short = On paper, as the procedure says.
    .why = The board decides about the school. The school's own procedure goes before the national committee. So often you must come here first.
    .first = Find the complaints procedure. See who the complaint goes to, how much time you have, and when you get an answer.
    .whom = The school board, or the person named in the complaints procedure.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “This is a complaint. On … (date) this happened at … (school): … We think that it was not right, because … We talked about it with … on … That did not help enough, because … We ask you to … Would you invite us for a talk, and answer in writing before … (date)?”
    .bring = Your summaries, messages and the names of people who were there. Keep a copy.
    .when = Within the term in the complaints procedure. It is not the same everywhere. Our advice: do it within a month.
    .silence = See in the complaints procedure when the board must answer. Has that passed? Then go to the complaints committee.
    .warning-no-bezwaar = A complaint is not an objection (bezwaar). Is there a decision on admission or removal? Then your last day to object keeps coming closer.
    .warning-term = The education acts do not say how long the board may take over a complaint. The school's complaints procedure does. Does the board name a day itself? Fill it in here.
    .warning-openbaar = Is the school openbaar (public-authority)? Then the board often need not deal with a complaint about something of more than a year ago. It must tell you so within four weeks. That is our reading of the law.
    .warning-pupil = In secondary school and in special secondary education (vso), pupils may also complain themselves. In special education they may from the age of 13.
    .outcome-granted = Yes, the board agrees with us and solves it
    .outcome-partly = In part
    .outcome-refused = No, or there is no answer

step-klacht-swv = Complain to the regional partnership itself
    .lead = Is your complaint about the regional partnership (samenwerkingsverband)? Then you first write to the partnership itself, to the director or the board.
    .short = First to the partnership.
    .why = A partnership should treat you well too, and answer you. Does that not help? After that you can sometimes go to a committee.
    .first = Look on the partnership's website how to complain. Write down what happened and who you spoke to.
    .whom = The director or the board of the partnership (SWV).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “This is a complaint. On … (date) … (what happened, and who did it). We do not think that this was right, because … We ask you to … Would you invite us for a talk? Would you also tell us how long our complaint will take?”
    .bring = Your e-mails and summaries of talks.
    .when = Within a year after it happened. After that, the partnership sometimes need not deal with your complaint any more. Our advice: do it within a month.
    .silence = Send a reminder. Ask whether there is a complaints committee. Some complaints fall under the general administrative law act (Algemene wet bestuursrecht). Then the term is six weeks, or ten with a committee. Four more weeks are sometimes possible.
    .warning-not-tlv = Is it about a decision on an admissibility statement (toelaatbaarheidsverklaring, TLV)? Then a complaint is not the road. Object within six weeks.
    .warning-term = Whether the year and these weeks hold for your complaint depends on what it is about. That is our reading of the law. Ask about it.
    .warning-committee = The national complaints committee also deals with complaints about a partnership. First ask whether yours belongs to it.
    .outcome-granted = Yes, it is solved
    .outcome-partly = In part
    .outcome-refused = No, or there is no answer

step-klacht-gemeente = Complain to the municipality itself
    .lead = Is your complaint about how the municipality (gemeente) treated you? Then you first write to the municipality.
    .short = First the municipality, then the ombudsman.
    .why = The municipality must look into your complaint and answer you. Its answer must say which ombudsman you can go to next, and until when.
    .first = Look for “klacht” on the municipality's website. Write down what happened, when and with whom.
    .whom = The municipality.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “This is a complaint about how we were treated. On … (date) … (what happened). We do not think that this was right, because … We ask you to … Would you invite us for a talk and answer us in writing?”
    .bring = Your letters and e-mails.
    .when = Within a year after it happened. After that, the municipality need not deal with your complaint any more.
    .silence = The municipality has six weeks, or ten with a committee. Four more weeks are sometimes possible. Has that time passed? Then you can go to the ombudsman.
    .warning-not-bezwaar = Do you disagree with a decision of the municipality? Then a complaint is not the road. Object within six weeks.
    .warning-term = Does the municipality not want to deal with your complaint? Then it must tell you so within four weeks.
    .outcome-granted = Yes, it is solved
    .outcome-partly = In part
    .outcome-refused = No, or there is no answer

step-klacht-k3 = Go to the complaints committee
    .lead = Does the board not help you? Then you go to the school's complaints committee (klachtencommissie). It listens to you and to the school. Then it gives an opinion and advice.
    .short = Independent opinion. Not binding.
    .why = There are at least three people on the committee. The chair is independent. You may bring someone. In 2018, the national committee saw about as many complaints solved early as it gave opinions.
    .first = Look in the school guide (schoolgids) which committee it is. Put the heart of your complaint in one sentence. Then list, point by point: what, when, where, and about whom.
    .whom = Your school's complaints committee. Is that the national one, the Landelijke Klachtencommissie Onderwijs (LKC)? Then you can use a form, a signed letter or an e-mail, with onderwijsgeschillen.nl.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We complain about … (who) of … (school). The heart of our complaint is: … 1. On … (date) … 2. On … (date) … We talked about this with … on … and wrote to the board on … The answer was … We ask you for an opinion on each point, and for advice.”
    .bring = Your complaint to the board, the answer, and only the papers that are really needed.
    .when = To the national committee: within a year after it happened. Sometimes later is possible. For another committee, the term is in its rules.
    .silence = Ask whether your complaint has arrived, and how long it will take. How soon there is an opinion is in the committee's rules.
    .warning-which = There are several committees. We don't know whether the one for bijzondere schools (GCBO) still exists. Look in the school guide, or ask the board.
    .warning-year = The year counts from what happened, not from the board's answer. Yet the school's own procedure goes first. So start in time with the board.
    .warning-gpo-first = The national committee takes no case that can still go to the disputes committee. Think of admission, removal or your child's plan. There you have six weeks.
    .warning-no-bezwaar = A complaint stops no last day, and not the one to object either.
    .warning-lock = An education mediator (onderwijsconsulent) can sometimes help with a complaint. Whether that is possible once it is running is not certain. Ask that first.
    .warning-pupil = In secondary school and in special secondary education (vso), pupils may also complain themselves. In special education they may from the age of 13. Pupils have a help line of their own: it is shown with this step.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee agrees with us in part
    .outcome-refused = The committee does not agree with us, or does not take the complaint

step-klacht-k4 = Watch for the board's answer
    .lead = There is an opinion on your complaint. The board must now write whether it follows that opinion, and what it will do. You watch the day.
    .short = The board has four weeks.
    .why = The opinion is not binding. But the board must respond to it. The law says so. Then you know what will change.
    .first = Ask when the board received the opinion. Fill in that day. Write down what should happen according to the committee.
    .whom = The school board.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) the complaints committee gave its opinion on our complaint. It advises to … Do you agree with the opinion? Which steps will you take, and when? We would like to read your answer before … (date).”
    .bring = The opinion and your complaint.
    .when = The board has four weeks, from the day after it received the opinion. Fill in that day, and you see the last day here.
    .silence = Write that the answer should have been there. Ask for a new day. Send a copy to the committee, and call the support point (steunpunt).
    .warning-later = The board may answer later. Then it must tell you why in time, and name a new day.
    .warning-not-binding = Does the board not follow the opinion? Then ask why. You can also tell the Inspectorate (Inspectie). It does not solve your own case.
    .outcome-granted = Yes, the board follows the opinion
    .outcome-partly = The board follows part of it
    .outcome-refused = No, the board does not follow the opinion
    .outcome-no-answer = There was no answer in time

step-klacht-k5 = Call a confidential inspector
    .lead = Is it about sexual abuse, serious violence, discrimination or radicalisation? Then you can call a confidential inspector (vertrouwensinspecteur), who listens and thinks along with you.
    .short = For abuse, violence or discrimination.
    .why = You talk to someone who has heard this before and does not belong to the school. Together you see what a good next step is.
    .first = Write down what you know: what, when, who. Write your child's words as they were said. Don't ask your child again and again.
    .whom = A confidential inspector of the Inspectorate of Education. The number is shown with this step. On working days from 8 to 17. You pay the local rate.
    .write = You don't need to write anything. After the call, note whom you spoke to, when, and what the advice was.
    .bring = Your notes, and pen and paper.
    .when = At once. There is no term. Is there danger? Then call the police first.
    .silence = Is it not a working day? In danger, call the police. If not, tell someone you trust, and call on the next working day.
    .warning-board-too = Is it a sexual offence? Then the board itself must also talk with the confidential inspector at once. We read that in the law for primary schools.
    .warning-police = A confidential inspector is not the police. With a crime you can go to the police as well.
    .warning-not-solve = A talk with the confidential inspector is not a complaint yet. For an opinion you go to the complaints committee. Is it discrimination because of a disability? Then also look at “The school refuses an adjustment, or discriminates”.

step-klacht-k6 = Ask the ombudsman to look at it
    .lead = Have you complained already, and did that not help? Then the Children's Ombudsman (Kinderombudsman) can sometimes see whether your child's rights were broken. For complaints about the municipality there is another ombudsman.
    .short = Only after your own complaint.
    .why = An ombudsman does not belong to the school or the municipality. The Kinderombudsman looks at your child's rights.
    .first = Find your complaint and the answer you got. Write down which right of your child was not respected, in your view.
    .whom = The Kinderombudsman, in matters about children under 18. Is it about the municipality? Then the ombudsman that the municipality's answer names.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child is … years old. On … (date) … happened. We complained to … on … The answer was … We think that our child's right to … was not respected. Would you see whether you can do something?”
    .bring = Your complaint, the answer and the opinion of the complaints committee.
    .when = According to an old page: within a year after it happened. Check this first on the website.
    .silence = Call and ask whether your complaint has arrived. Ask the support point (steunpunt) what else you can do.
    .warning-check = What we know about the Kinderombudsman comes from an old page. Check this first. You cannot complain there about a court's judgment.
    .warning-gemeente = Is it about the municipality? Then first complain to the municipality. Its answer says which ombudsman you can go to next, and until when.
    .outcome-granted = Yes, it is solved
    .outcome-partly = In part
    .outcome-refused = No, this did not help
