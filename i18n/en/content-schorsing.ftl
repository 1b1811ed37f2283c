# Situation schorsing: a child is suspended.

situation-schorsing = My child is suspended
    .short = Suspension
    .intro = With a suspension (schorsing) your child may not come to school for a while. It may last one week at most. The school must give you a letter with the reason. After that, your child simply goes back. Here you see what you can ask for. You also see what you can do if you don't agree.

question-schorsing-paper = Do you have a letter about the suspension?
    .hint = The letter comes from the school or the board. A phone call is not a letter.
    .why = The school must write a suspension down, with the reason. The date on the letter counts for your last day.
    .answer-yes = Yes, I have a letter
    .answer-no = No, we were only told
    .answer-threat = No, the school says it may suspend my child
    .answer-unknown = I don't know
    .answer-none = None of these

question-schorsing-length = How long may your child not come to school?
    .hint = Choose what fits best. More than one may be true.
    .why = A suspension may last one week at most. Does it go on longer? Then something else is often going on.
    .answer-week = One week or less
    .answer-longer = More than a week, or without an end
    .answer-again = Short, but again and again
    .answer-removal = The school also wants my child to leave
    .answer-unknown = I don't know
    .answer-none = None of these

question-schorsing-against = Do you want to act against the suspension?
    .hint = You may disagree with the reason, with the length, or with how it went.
    .why = A suspension is often over before anyone decides about it. Still, an answer on paper can help later.
    .answer-yes = Yes, I don't agree
    .answer-no = No, I mainly want things to go well now
    .answer-unknown = I don't know yet

question-schorsing-objection = Have you written to the board that you don't agree?
    .hint = At an openbare (public-authority) school that is an objection (bezwaar). At a bijzondere (privately run) school it is a letter. Sometimes the school guide allows an objection there too.
    .why = At an openbare school you have six weeks to object. That is our reading of the law.
    .answer-no = No, not yet
    .answer-yes = Yes, the letter has gone
    .answer-unknown = I don't know

question-schorsing-outcome = Has the board answered yet?
    .hint = We mean a letter or e-mail from the school board. A talk at school is something else.
    .why = At an openbare (public-authority) school, the answer to an objection starts a new last day for you.
    .answer-no = No, I am still waiting
    .answer-late = No, and the board's last day has passed
    .answer-yes = Yes, there is an answer
    .answer-unknown = I don't know

end-schorsing-threat = Talk before the school decides
    .text = There is no suspension yet. A talk can still do a lot. Ask the mentor or head teacher for a meeting today. Ask what happened and what your child needs. Tell how your child saw it. Is your child suspended after all? Then ask for a letter and fill in the date here.

end-schorsing-removal = Also look at removal
    .text = Suspension and removal (verwijdering) are two different things. After a decision about removal, two last days run for you. So also start at “The school wants to remove my child”. Here you see what you can do about the suspension itself. It lasts one week at most, even while the school thinks about removal. Only a secondary school may sometimes go on longer: while the board consults the Inspectorate.

end-schorsing-back = Help your child come back well
    .text = Ask for the letter with the reason and the last day. Also ask for school work at home. Plan a talk for the day your child goes back. Agree there on how it can go better. Do you start to doubt the suspension later? Then fill in the date on the letter. At an openbare (public-authority) school a last day may be running.

end-schorsing-object = Write down that you don't agree
    .text = First fill in the date on the letter. Is the school openbaar (public-authority)? Then you can object within six weeks. That is our reading of the law. Is the school bijzonder (privately run)? Then you write a letter to the board. Look in the school guide: can you object there too, and until when? Meanwhile, plan the return. Your child does not have to wait.

end-schorsing-wait = Wait for the board's answer
    .text = Is the school openbaar (public-authority)? Then fill in when you objected. You will see by which day the board must decide. Is the school bijzonder (privately run)? Then the law sets no day. Ask for an answer within two weeks yourself. That is our advice. Meanwhile your child simply goes back to school.

end-schorsing-late = The board answers too late
    .text = Is the school openbaar (public-authority)? First check that the last day has really passed. Then you can give the board formal notice: it gets two more weeks. Is the school bijzonder (privately run)? Write to the board once more. After that you can make a complaint. Call the support point if you are in doubt.

end-schorsing-answered = Read the answer carefully
    .text = Does it say something that helps you? Then ask whether it also goes into your child's file. Do you still disagree, and is the school openbaar (public-authority)? Then, after an objection, you can go to the administrative court within six weeks. That is our reading of the law. Fill in the date on the answer for that. Is the school bijzonder (privately run)? Then a complaint often fits better. Ask the support point what this will bring your child.

end-schorsing-solved = Get what was agreed on paper
    .text = Good that there is a way forward. Ask the school to put it on paper. Was the suspension withdrawn, or were you right? Then ask whether your child's file is changed. Agree how you will call each other quickly if things get hard again.

end-schorsing-help = Talk to someone who thinks along
    .text = Your story does not fit these questions. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Do you have a letter from the school? First find the date on it and fill it in. A last day may be running. May your child not come back to school? Then also start at “The school wants to remove my child”.

# --- Steps -----------------------------------------------------------------------------------------

step-schorsing-e1 = Ask for the letter about the suspension
    .lead = You ask for a letter with the reason, the first day and the last day of the suspension (schorsing). You also ask for school work at home.
    .short = The reason and the days on paper.
    .why = The school must write a suspension down, with the reason. In secondary school your child gets that letter too. Does it last more than one day? Then the board must report it to the Inspectorate at once. With the letter you know where you stand.
    .first = Ask the school for the letter today. Write down what your child tells you, in your child's own words. Note who was there and what the school told you.
    .whom = The head teacher or team leader. Officially the school board decides about a suspension.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You suspended our child on … (date). Please send us the letter with the reason, the first day and the last day. Was the suspension reported to the Inspectorate? Please tell us today which school work our child can do at home. On which day will we talk about coming back?”
    .bring = The letter if you have it, and your own notes.
    .when = At once. The law sets no term for your question. Our advice: ask for an answer on the same day.
    .silence = Ask again, now the school board. Say when you were told about the suspension, and by whom. Write that you have no letter yet.
    .warning-week = A suspension may last one week at most. That is so for all schools.
    .warning-vo = There is one exception, in secondary school. Does the board want to remove your child, and is it talking to the Inspectorate about that? Then the suspension may last longer in that time.
    .outcome-granted = Yes, it is all in the letter
    .outcome-partly = There is a letter, but something is missing
    .outcome-refused = No, the school gives no letter

step-schorsing-terugkeer = Help your child come back well
    .lead = You make a plan for the day your child comes back. Who talks to your child first? What will help to make it work?
    .short = A talk, and a plan for afterwards.
    .why = With a good talk your child comes back more calmly. Perhaps your child already needed more support. Then this is the moment to make a plan for it.
    .first = Ask your child what happened and what he or she needs. Then ask for a talk, if possible before the first school day.
    .whom = The support coordinator (intern begeleider or zorgcoördinator), together with the teacher or mentor.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Which school work can our child do at home now? On … (date) our child comes back. We would like to talk first, with our child there. We want to agree on three things. What does the school do when it gets hard? Who can our child turn to? Which support comes, and from when?”
    .bring = The letter about the suspension, the school's plan (ontwikkelingsperspectief, OPP) and your child's own words.
    .when = Before the last day of the suspension. After one week your child may go to school again. Fill in when the suspension began, and you will see the day. A weekend or holiday does not change it. Also fill in when your child was back.
    .silence = Take your child to school on the first day after the suspension. Send the head teacher a message the day before. Is your child not let in? Then ask for a letter with the reason.
    .warning-not-back = Is your child still not allowed back after one week? Then it is no ordinary suspension any more. Only in secondary school can it be longer: while the board consults the Inspectorate about removal. You can get help without a letter too. Start at “The school wants to remove my child”.
    .outcome-granted = My child is back, with a good plan
    .outcome-partly = My child is back, without a good plan
    .outcome-refused = My child may not come back
    .outcome-no-answer = The week is over and my child is not back

step-schorsing-e2 = Tell the board in writing that you don't agree
    .lead = You write to the school board why the suspension (schorsing) is wrong. You ask it to withdraw the suspension, or to put your letter in the file.
    .short = A letter to the board.
    .why = The suspension is often over when the answer comes. But your letter stays with the papers. That can count later, for example if the school starts to talk about removal.
    .first = Put the school's letter next to your own list. What is not right? Was the reason clear? Did anyone talk to you and your child? Did it last more than a day? Then ask whether it was reported to the Inspectorate. Then read what the school guide says about suspension and about objections.
    .whom = The school board. The address is in the school guide (schoolgids).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “You suspended our child … (name) from … to … (dates). We do not agree, because … Our child says that … We ask you to withdraw the suspension. If you do not, please keep this letter in the file. Please tell us within two weeks what you decide.”
    .bring = The letter about the suspension, your notes of the talks, and the page from the school guide.
    .when = Soon, because the suspension is short. The law sets no term for such a letter. Our advice: within a week. Does the school guide set a term? Then that one counts.
    .silence = Send a reminder. After that you can make a complaint. The support point can help you with it.
    .warning-openbaar = Is the school openbaar (public-authority)? Then make an objection (bezwaar) instead of this letter. You have six weeks. That a suspension there is a decision of a public authority is our reading of the law.
    .warning-bijzonder = Is the school bijzonder (privately run)? Then the law gives you no right to object to a suspension. Many schools do allow it. Look in the school guide or the pupils' statute (leerlingenstatuut). Is there a last day in it? That day is hard.
    .warning-no-gpo = The disputes committee (geschillencommissie passend onderwijs) does not deal with a suspension. Does the school want to remove your child? It does deal with that.
    .outcome-granted = The board withdraws the suspension
    .outcome-partly = The board meets us halfway
    .outcome-refused = The board sticks to it, or says nothing

step-schorsing-bezwaar = Object to the openbare board
    .lead = Is the school openbaar (public-authority)? Then you ask the board to look again at the suspension (schorsing). This is called bezwaar. You don't need a lawyer.
    .short = Only at an openbare school. Within six weeks.
    .why = With a suspension, the board of an openbare school takes a decision of a public authority. That is our reading of the law. So you may object. Without an objection you cannot go to the administrative court later.
    .first = Find the date on the letter. That day counts, not the day you read it. Fill in the date here. Then write down briefly why you do not agree.
    .whom = The school board, at the address in the letter or in the school guide.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We object to your decision of … (date) to suspend our child … (name). We do not agree, because … We ask you to withdraw the suspension. We would like to tell you our story. A copy of the decision is enclosed.”

        Put the date, your name, your address and your signature under it.
    .bring = A copy of the letter about the suspension. Keep a copy of your objection. Also keep the proof that you sent it or handed it in.
    .when = Within six weeks after the date on the letter. You may post it up to and including the last day. The letter must then arrive within a week. Our advice: hand it in a week earlier.
    .silence = After a week, ask whether your objection has arrived. The next step shows when the board must decide.
    .warning-lock = After this step an education mediator (onderwijsconsulent) often cannot help any more. It is not certain that an objection counts as a legal procedure. Ask that first. But don't let your last day pass.
    .warning-email = E-mail is not always enough with a school board. That is so for an openbare school too. Send your objection by registered post, or hand it in and get proof. You can e-mail it only if the board says that is all right.
    .warning-no-suspension = An objection does not stop the suspension. Your child may come back when the suspension is over. That is after one week at most, even while your objection runs. In secondary school it can be longer during talks with the Inspectorate about removal.
    .warning-no-gpo = The disputes committee (geschillencommissie passend onderwijs) does not deal with a suspension.
    .warning-adult = Is your child 18 or older? Then your child objects in person. In secondary school, “parents” means parents with parental authority (gezag).
    .outcome-granted = The board withdraws the suspension
    .outcome-partly = The board meets us halfway
    .outcome-refused = The board lets the suspension stand

step-schorsing-antwoord = Watch the day the board must decide
    .lead = The openbare (public-authority) board must decide on your objection to the suspension (schorsing). It usually lets you tell your story first.
    .short = The board decides on your objection.
    .why = The board has six weeks. Does it work with an objections committee? Then it has twelve. The weeks start only when your own six weeks are over. The board may take six extra weeks once. It must write that to you. This is our reading of the law.
    .first = Fill in when you objected. Ask the board whether a committee looks at it too.
    .whom = The school board.
    .write = A week before the last day you can write this. To copy it in Dutch, switch this screen to NL.

        “You must decide by … (date) at the latest on our objection of … (date). Will you? Can we still tell you our story?”
    .bring = Your objection and the proof that you sent it.
    .when = The day is shown with this step as soon as you fill in the dates. School holidays count as usual.
    .silence = Has the day passed? Then say so at “My way”. After that you can give the board formal notice.
    .warning-long = This takes longer than the suspension itself. Ask yourself what it will bring your child. A good plan for the future is often worth more.
    .outcome-granted = The board withdraws the suspension
    .outcome-partly = The board meets us halfway
    .outcome-refused = The board lets the suspension stand
    .outcome-no-answer = There is no decision and the day has passed

step-schorsing-e8 = Make a complaint
    .lead = A complaints committee looks at whether the school treated you and your child well. Its opinion is not binding. You don't need a lawyer.
    .short = An opinion on how it went. Not binding.
    .why = Sometimes it goes wrong in the way things are done. No one listened, no letter came, or it happened again and again. A complaint can make it go better next time.
    .first = Find the complaints procedure (klachtenregeling) in the school guide. It says which committee the school belongs to, and what you must do first. Talk to the school first if you still can.
    .whom = First the board, as the complaints procedure says. Then the committee named there. Often that is the national complaints committee (Landelijke Klachtencommissie Onderwijs, LKC).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our complaint is about … (school). On … (date) this happened: … We talked about it with … on … (date). In short, our complaint is: 1. … 2. … We would like …”
    .bring = The school's letters, your list with dates, and only the papers that are really needed.
    .when = The complaints procedure says until when you can complain. At the national committee it is one year after it happened. Sometimes it may be later. Our advice: do it within a few weeks.
    .silence = After the opinion, the board must write within four weeks what it will do with it. It may name a later day, with reasons. Fill in when the board received the opinion.
    .warning-gpo-first = Is it about the removal itself? The national complaints committee does not take it while you can still go to the disputes committee. Then go there first.
    .warning-own-rules = Always look in the school guide for the right committee. Not every school belongs to the national one.
    .warning-clock = A complaint does not stop any term. Your last day to object keeps coming closer.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee partly agrees with us
    .outcome-refused = The committee does not agree with us
