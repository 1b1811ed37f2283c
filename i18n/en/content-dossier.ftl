# Situation dossier: seeing and correcting the pupil's file.

situation-dossier = I want to see or correct my child's file
    .short = File and privacy
    .intro = You may know what the school keeps about your child. You ask the board in writing. The school has one month to answer. Is something wrong? Then you can ask to have it corrected.

question-dossier-goal = What do you want?
    .hint = Choose what matters most to you now.
    .why = The school, the regional partnership and an institution each keep papers of their own.
    .answer-see = To see the file, or get a copy
    .answer-correct = To have something corrected, or my view added
    .answer-swv = Papers of the regional partnership (samenwerkingsverband)
    .answer-instelling = The report of an institution (cluster 1 or 2)
    .answer-data = The school asks me for information or for tests
    .answer-unknown = I don't know yet
    .answer-none = Something else

question-dossier-asked = Did you ask the school in writing?
    .hint = An e-mail, letter or form counts. A talk does not.
    .why = The school's month starts on the day it receives your request.
    .answer-no = No, not yet
    .answer-oral = Only in a talk
    .answer-yes = Yes, on paper or by e-mail
    .answer-unknown = I don't remember

question-dossier-answer = Has the school answered?
    .hint = The school has one month. It may take two extra months, if it says so within the first month.
    .why = After the answer a last day of six weeks sometimes runs for you. Is the school late? Then you may go on.
    .answer-waiting = No, and the month is not over yet
    .answer-extended = No, the school takes more time
    .answer-late = No, and the time is over
    .answer-yes = Yes
    .answer-unknown = I don't know

question-dossier-result = What was the answer?
    .hint = Does the school refuse something? Then ask for its reasons on paper.
    .why = After a refusal your last day of six weeks runs. It differs between an openbare and a bijzondere school.
    .answer-all = I got everything I asked for
    .answer-part = I got part of it
    .answer-refused = The school refuses
    .answer-unknown = I don't understand the answer
    .answer-none = None of these

question-dossier-wrong = Is what the file says right?
    .hint = Read everything calmly. Write down which sentence is wrong.
    .why = A fact that is wrong must be corrected. An opinion usually stays, but your view may be added.
    .answer-right = Yes, it is right
    .answer-fact = No, a fact is wrong
    .answer-opinion = No, I disagree with an opinion
    .answer-unknown = I still have to read it

end-dossier-ask = Ask for it on paper today
    .text = Send the school board a short letter or e-mail. Ask to see the file, and ask for a copy. Fill in when the school received it. From the day after that it has one month.

end-dossier-wait = The school has one month
    .text = Fill in when the school received your request. Then you see the last day. Do you get a message about extra time? Then fill that in too. Is the day over without an answer? Then you may go on with the next step.

end-dossier-wait-longer = The school took extra time
    .text = The school may take two extra months once. It must say so within the first month, with the reason. Together that makes three months. Did the message come too late? Then ask the school to answer at once.

end-dossier-late = The school's time is over
    .text = Write to the school and its data protection officer (FG) that the time is over. Ask for an answer within a week. Then you can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens). At a bijzondere school you may then also go to court. There is no last day. At an openbare school you first write that it has two more weeks. That last point is how we read the law.

end-dossier-challenge = Mind your six weeks
    .text = Fill in when the answer was sent, and when you got it. At an openbare school you object. You have six weeks for that, counted from the day the answer was sent. At a bijzondere school you go to court. You have six weeks for that too, but from the day you got the answer. You need no lawyer there.

        In doubt? Call the support point or a lawyer, today.

end-dossier-after-bezwaar = The board decides on your objection
    .text = Fill in when you sent your objection. Then you see by which day the board must decide. Is there a decision? Then fill in the date on that letter. After that you have six weeks for the court.

end-dossier-read = Read the file calmly
    .text = Read each paper and write down what is wrong. Add the page. Then come back here. A fact can be corrected. To an opinion you can have your own view added.

end-dossier-correct = Ask for a correction, or add your view
    .text = Write to the school board what is wrong, and what it should say. The school has one month again. Is it an opinion? Then write a statement of one page yourself, and ask for it to be added.

end-dossier-of-swv = Ask the regional partnership for a copy
    .text = Every advice about the support for your child is for you too. You get a copy of it. The partnership (samenwerkingsverband) keeps information about health for three years. So don't ask too late.

end-dossier-of-instelling = Ask for the institution's report
    .text = A place or support from cluster 1 or 2 comes with a report. You may see it. Is your child 16 or older? Then your child asks for it.

end-dossier-data = You decide what you give
    .text = You need not give information, nor permission for tests. But the school may then sometimes leave your application aside. So first ask what it needs it for. Answer on the day in its letter at the latest.

end-dossier-solved = You now know what is in the file
    .text = Keep your copy with your own papers. Does your child change schools later? Then ask for a copy of the report that goes along.

end-dossier-help = Talk to someone who thinks along
    .text = Your story does not fit these questions. Call Ouders & Onderwijs or the Dutch Data Protection Authority (Autoriteit Persoonsgegevens). Meanwhile, write down which letter you got, and which day is on it.

# --- Steps -----------------------------------------------------------------------------------------

step-dossier-l1 = Ask the school board for the file
    .lead = You ask in writing to see your child's file, and for a copy. The school has one month to answer.
    .short = On paper. Then the month counts.
    .why = The file shows how the school sees your child. You need it for every talk, every complaint and every objection.
    .first = Write one short letter. Name the kinds of papers: reports, tests, advice, e-mails and your child's plan. Ask for a copy, not only to look.
    .whom = The school board, with a copy to its data protection officer (functionaris gegevensbescherming, FG). Ask the school who that is.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask to see the whole file of our child … (name), and for a copy of it. That means reports, tests, advice, e-mails and our child's plan. Under the privacy law (AVG) you have one month to answer. We would like to hear from you before … (date).”
    .bring = A copy of your request and the proof that you sent it.
    .when = You may always ask. But ask in time, because the school has one month. It may take two extra months. It must say so within the first month.
    .silence = Is the month over? Write to the board and the FG that the time is over. Ask for an answer within a week.
    .warning-age = Is your child under 16? Then you ask as a parent. From 16, your child asks.
    .warning-kept = Primary and secondary schools keep the administration for at least five years after your child leaves. For the file with reports, old pages say two years, and three after a referral. Check this first.
    .outcome-granted = Yes, I got everything
    .outcome-partly = I got part of it
    .outcome-refused = The school refuses

step-dossier-l2 = Ask for a correction or add your view
    .lead = A fact that is wrong must be corrected. To an opinion you may have your own view added.
    .short = Correct a fact, add to an opinion.
    .why = Other schools and experts read this file. Otherwise a mistake stays for years.
    .first = Mark what is a fact and what is an opinion. Write beside each fact what it should say, and why.
    .whom = The school board, with a copy to its data protection officer (functionaris gegevensbescherming, FG).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child's file says on … (date, page) that … That is wrong, because … We ask you to correct it. We disagree with the opinion on page … Would you add our statement to it? We would like to hear within one month.”
    .bring = A copy of the file, reports and your own statement of one page.
    .when = You may always ask. Here too the school has one month. Fill in when it received this request.
    .silence = Is the month over? Write to the school and the FG that the time is over. Ask for an answer within a week.
    .warning-opinion = A school need not delete an opinion. You may ask it to add your own view.
    .warning-date = The six weeks also run when the school refuses to correct something. Fill in the date on the answer.
    .warning-old = Old papers are sometimes gone. Ask the school when something was destroyed, and why.
    .outcome-granted = Yes, it was corrected or added to
    .outcome-partly = Part of it was corrected
    .outcome-refused = The school refuses

step-dossier-antwoord = Watch the school's month
    .lead = The school has your request about the file. It has one month to answer. You watch the day.
    .short = The school has one month.
    .why = If you know the day, you can speak up in time. After the answer your own last day sometimes runs.
    .first = Fill in when the school received your request. Do you get a message about extra time? Fill that in too.
    .whom = The school board and its data protection officer (functionaris gegevensbescherming, FG).
    .write = A week before the last day you can e-mail this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we asked for our child's file. You have to answer by … (date). Will you manage? Would you send it to us digitally?”
    .bring = Your request and the proof that the school received it.
    .when = The last day stands at this step. Do you get the answer? Then fill in the date on it, and when you got it.
    .silence = Is the day over? E-mail the FG and the board. Ask for an answer within a week. After that you can complain.
    .warning-month = Some websites say that the school has four weeks. That is wrong: it is one month.
    .warning-extended = The school may take two extra months once. That only counts if it says so within the first month.
    .outcome-granted = Yes, I got everything
    .outcome-partly = I got part of it
    .outcome-refused = The school refuses
    .outcome-no-answer = No answer in time

step-dossier-l3 = Complain to the FG and to the Data Protection Authority
    .lead = Does the school give you nothing, or too little? First ask its data protection officer (FG). Then you can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens, AP).
    .short = First the FG, then the AP. Free.
    .why = The FG knows the rules and can get the school to move. The AP can mediate or look into it. What it does, it decides itself.
    .first = E-mail the FG with your request and the answer. Give a week. Does that not help? Then fill in the AP's complaint form.
    .whom = First the school board's FG. Then the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).
    .write = You can write to the AP. To copy it in Dutch, switch this screen to NL.

        “On … (date) we asked the school for our child's file. The school answered … On … (date) we asked the FG for help. Would you mediate, and tell us when you close the case?”
    .bring = Your request, the answer and the e-mails with the FG. Keep copies yourself.
    .when = There is no fixed last day for a complaint. Do you want the AP to mediate? Then ask within your own six weeks.
    .silence = The AP tells you when it closes the case. Fill in when you got that message. Then you see how long you can still go to court.
    .warning-weeks = Do you ask the AP to mediate within your six weeks for the court? Then you may still go to court for six weeks after its message. Do you ask later? Then that chance may be gone. Check this with the AP first.
    .warning-bezwaar = Is the school openbaar? Then your last day to object keeps coming closer. So object first.
    .warning-copy = Do you complain without a name? Then it is only a tip. The AP keeps your information for ten years.
    .outcome-granted = The school gave it after all
    .outcome-partly = The school gave part of it
    .outcome-refused = It did not help

step-dossier-l4 = Ask the regional partnership for your copies
    .lead = Every advice about the support for your child must go to you too. You ask the regional partnership (samenwerkingsverband) what it keeps about your child.
    .short = You get a copy of every advice.
    .why = The school can ask for advice without you seeing it. The advice says what your child needs, in their view.
    .first = Look in the school guide (schoolgids) to see which partnership the school belongs to. Ask which papers it has about your child.
    .whom = The regional partnership (SWV) of the school.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask for a copy of every advice that you gave about our child … (name), born on … (date). We also ask which other information you keep about our child, and until when.”
    .bring = Your letter and a proof that you are the parent.
    .when = Ask now. The law sets no term for the copy of an advice. A request to see the file must be answered within one month. Sometimes later is allowed.
    .silence = Ask the director of the partnership. Does that not help? Then write to its data protection officer (FG).
    .warning-three-years = The partnership keeps information about health for three years. So don't ask too late.
    .outcome-granted = Yes, I got the copies
    .outcome-partly = Part of them
    .outcome-refused = No

step-dossier-l5 = Ask for the report of the assessment committee
    .lead = An assessment committee (commissie van onderzoek) decides about support or a place in cluster 1 or 2. You may see its report.
    .short = You may see the report.
    .why = The report says why the committee decided so. With that report you can talk, or start a dispute.
    .first = Ask the institution for the report. Ask at once for which period the decision holds.
    .whom = The assessment committee of the institution.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask to see the report of the assessment committee about our child … (name), and for a copy. Would you also tell us why you took this decision, and until when it holds?”
    .bring = The committee's decision and earlier reports about your child.
    .when = As soon as there is a decision. The law sets no term. Our advice: ask for an answer within two weeks.
    .silence = Ask the board of the institution. After that you can complain.
    .warning-sixteen = Is your child 16 or older? Then your child asks for the report.
    .outcome-granted = Yes, I got the report
    .outcome-partly = I was only allowed to read it
    .outcome-refused = No

step-dossier-gegevens = Decide what you give the school
    .lead = The school asks you for reports or for permission to test. You need not give everything. Choose what helps your child.
    .short = You may say no. Look at what follows first.
    .why = Without information the school cannot always see which help your child needs. Sometimes it may then leave your application aside.
    .first = Ask on paper what the school needs the information for. Then choose what you give. A page or a summary is fine too.
    .whom = The school that asks for the information.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) you asked for … What do you need this for? We send you … We give no permission for … because … Would you tell us whether the application is complete now?”
    .bring = The school's letter and the reports that you want to share.
    .when = Answer on the day in the letter at the latest. That day does not move.
    .silence = Ask in writing whether your application is complete. Keep the confirmation.
    .warning-untreated = Do you give too little? Then a bijzondere school may leave your application aside. It must first give you time to complete it. An openbare school can do that too. At a bijzondere secondary school the clock does not stop meanwhile.
    .warning-withdraw = Did you give permission, and have you changed your mind? Write that to the school. Ask what happens to what was shared.
    .outcome-granted = Yes, the school has enough
    .outcome-partly = The school wants more
    .outcome-refused = The school leaves my application aside

step-dossier-bezwaar = Object to the refusal
    .lead = Is the school openbaar? Then its answer is a decision. You can object (bezwaar) within six weeks.
    .short = Only at an openbare school. Within six weeks.
    .why = The board must look again. Without an objection you cannot go to court later.
    .first = Find the date on which the answer was sent. Fill it in. Then write briefly why you disagree.
    .whom = The school board that turned down your request.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We object to your decision of … (date) about the file of our child … (name). We disagree, because … We ask you to … We enclose a copy of the decision. We want to tell our story at a hearing.”

        Add the date, your name, your address and your signature.
    .bring = Your request, the answer and the proof that you sent the objection.
    .when = Within six weeks after the day on which the answer was sent. You may post it on the last day, if it arrives within a week.
    .silence = After a week, ask whether your objection arrived. At the next step you see the day of the decision.
    .warning-which = Only at an openbare school do you object. At a bijzondere school or samenwerkingsschool you go to court. So ask the school whether it is openbaar.
    .warning-paper = An e-mail to the school board only counts if the board agrees to it. Otherwise send a letter, or hand it in and get a receipt.
    .outcome-granted = Yes, they agree with us
    .outcome-partly = They agree with us in part
    .outcome-refused = No, the board keeps to it

step-dossier-bezwaar-besluit = Watch for the decision on your objection
    .lead = The board decides again about the file. First you may tell your story. You watch the day.
    .short = You may tell your story, then the board decides.
    .why = Is the board late? Then you can write that it is late, and go to court after that.
    .first = Fill in when you sent your objection. Fill in the day of the hearing too, if there is one.
    .whom = The school board.
    .write = A week before the last day you can e-mail this. To copy it in Dutch, switch this screen to NL.

        “You have to decide on our objection of … (date) by … (date). Will you manage? Would you send us the papers that you use?”
    .bring = Your objection, the proof of sending and the report of the hearing.
    .when = The last day stands at this step. New papers are allowed until ten days before the hearing.
    .silence = Is the day over? Then you write that the board is late. First call a lawyer or the support point.
    .warning-committee = Does the board work with a committee for objections? Then it has twelve weeks, otherwise six. That the law works this way for schools is how we read it.
    .outcome-granted = Yes, they agree with us
    .outcome-partly = They agree with us in part
    .outcome-refused = No, the board keeps to it
    .outcome-no-answer = No decision in time

step-dossier-beroep = Appeal to the administrative court
    .lead = Does the openbare school keep to its answer about the file? Then you can go to the administrative court (bestuursrechter) within six weeks.
    .short = Only after an objection at an openbare school.
    .why = The court looks at whether the decision is right. The board must do what the court says.
    .first = Find the date on the decision on your objection. Fill it in. Then ask a lawyer whether an appeal makes sense.
    .whom = The court (rechtbank, afdeling bestuursrecht). The decision usually gives the address.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the decision on our objection by … (school) of … (date). We disagree, because … We enclose a copy of the decision.”
    .bring = The decision on your objection, your objection and your request.
    .when = Within six weeks after the day on which the decision was sent. By post: sent before the end, and there within a week after it.
    .silence = The court first sends a letter about the costs. You then have four weeks. The money must be in its account in time.
    .warning-fee = The court asks a fee (griffierecht): 54 or 200 euros. Ask which one holds here. These amounts held on 1 July 2026 and change every year. Can't you pay it? Tell the court at once.
    .warning-ap = Did you ask the Dutch Data Protection Authority (Autoriteit Persoonsgegevens) to mediate within those six weeks? Then you may still go to court until six weeks after its message. Check this first.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court agrees with us in part
    .outcome-refused = The court does not agree with us

step-dossier-ingebrekestelling = Write that the board is late
    .lead = The openbare school is late with its answer, or with the decision on your objection. You write that the board has two more weeks. Such a letter is an ingebrekestelling (formal notice).
    .short = Only at an openbare school that is late.
    .why = Does the board still not answer? Then you can go to court because there is no decision.
    .first = Check the last day at the step before. Is that day really over? Only then do you write.
    .whom = The school board.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we asked for our child's file. You should have answered by … (date). There is no answer yet. With this letter we give you formal notice. We ask you to decide within two weeks.”
    .bring = Your request and the proof that the school received it.
    .when = After the last day, and not very much later. Fill in when the board received your letter. Then you see the two weeks.
    .silence = After two weeks you can go to the administrative court. First call a lawyer or the support point.
    .warning-too-early = A letter that comes too early does not count. Did the school take extra time? Then wait for that too. That this way holds here is how we read the law.
    .outcome-granted = Yes, I got everything
    .outcome-partly = I got part of it
    .outcome-refused = The school refuses
    .outcome-no-answer = No answer again

step-dossier-rechter = Ask the court to step in
    .lead = Is the school bijzonder? Then you ask the court to make the school answer. You have six weeks after you got the answer.
    .short = Only at a bijzondere school. No lawyer needed.
    .why = The court can order the school to give the file or correct it. You need no lawyer.
    .first = Fill in on which day you got the answer. Then write on one page what you asked and what the school said.
    .whom = The court (rechtbank), with a written request (verzoekschrift). Ask the court which department that is.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We ask the court to order … (school) to show us the file of our child … (name). On … (date) we asked for it. On … (date) we got this answer: … We enclose copies.”
    .bring = Your request, the answer or refusal, and your notes.
    .when = Within six weeks after you got the answer. Was there no answer in time? Then there is no last day.
    .silence = The court tells you what happens and what it costs. Ask if you hear nothing for two weeks.
    .warning-receipt = The six weeks count from the day on which you got the answer. That differs from an objection.
    .warning-silent = Did the school answer late or not at all? Then there is no last day. Still, don't wait too long.
    .warning-ap = Did you ask the Dutch Data Protection Authority (Autoriteit Persoonsgegevens) to mediate within those six weeks? Then you may still go to court until six weeks after its message. Check this first.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court agrees with us in part
    .outcome-refused = The court does not agree with us

step-dossier-hoger-beroep = Appeal to the Council of State
    .lead = Do you disagree with the court about the file? Then you can go to the Council of State (Raad van State) within six weeks.
    .short = One more time to a court.
    .why = Another court looks at the case again.
    .first = Find the date on the judgment. Ask a lawyer whether a higher appeal makes sense.
    .whom = The Council of State (Afdeling bestuursrechtspraak van de Raad van State).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the judgment of the court … of … (date). We disagree, because … We enclose a copy of the judgment.”
    .bring = The judgment, the decision on your objection and your appeal.
    .when = Within six weeks after the day on which the court sent the judgment.
    .silence = You get a letter about the costs and later an invitation to a hearing.
    .warning-fee = The fee (griffierecht) was often 297 euros on 1 July 2026. It changes every year. Ask the Council of State which amount holds here.
    .outcome-granted = The Council of State agrees with us
    .outcome-partly = The Council of State agrees with us in part
    .outcome-refused = The Council of State does not agree with us
