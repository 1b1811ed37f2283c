# Situation tlv: a decision about special education (toelaatbaarheidsverklaring).

situation-tlv = I disagree with the decision about special education (TLV)
    .short = Special education (TLV)
    .intro = For special education or practical education your child needs a paper: an admissibility statement (toelaatbaarheidsverklaring, TLV). A school board asks for it. The regional partnership (samenwerkingsverband) decides. Do you disagree with that decision? Then you can object within six weeks. You can do that on your own.

question-tlv-decision = Is there a decision by the regional partnership yet?
    .hint = That is a letter about an admissibility statement (toelaatbaarheidsverklaring, TLV). Sometimes you get it through the school. A decision about learning support (lwoo) counts too.
    .why = After a decision, a last day starts to run for you. No decision yet? Then you can still have your say.
    .answer-yes = Yes, there is a decision
    .answer-asked = No, but the request has been sent
    .answer-no = No, the school is thinking about it or preparing it
    .answer-school-refuses = No, the school does not want to ask for a TLV
    .answer-unknown = I don't know
    .answer-none = None of these

question-tlv-agree = Do you agree with the decision?
    .hint = The regional partnership (samenwerkingsverband) decided about your child's admissibility statement (TLV).
    .why = You may object to a yes, to a no, to the kind of school and to how long it lasts.
    .answer-refused = No, my child gets no TLV and does need one
    .answer-granted = No, my child gets a TLV but I don't want it
    .answer-kind = No, the kind of school or the duration is wrong
    .answer-agree = Yes, I agree
    .answer-unknown = I don't know
    .answer-none = None of these

question-tlv-urgent = Does something have to happen quickly?
    .hint = For example because your child is at home, or must leave school soon.
    .why = An objection can take months and does not stop the decision. When it is urgent, you can ask the court for a temporary decision.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-tlv-objection = Have you objected yet?
    .hint = An objection (bezwaar) is a letter to the regional partnership. A talk or a phone call does not count.
    .why = Without an objection you cannot go to court later.
    .answer-no = No, not yet
    .answer-yes = Yes, the letter has gone
    .answer-unknown = I don't know

question-tlv-outcome = Is there a decision on your objection yet?
    .hint = That is the letter in which the regional partnership answers your objection.
    .why = After that decision, a new last day starts to run for you.
    .answer-no = No, I am still waiting
    .answer-late = No, and the partnership's last day has passed
    .answer-yes = Yes, there is a decision
    .answer-unknown = I don't know

end-tlv-before = You can have your say now
    .text = The school should talk to you before it asks for an admissibility statement (toelaatbaarheidsverklaring, TLV). It should send your view along. How that goes differs by region: ask your regional partnership (samenwerkingsverband). So write your view down. Do you disagree? Then say so now. When a decision comes, fill in the date on the letter.

end-tlv-waiting = The regional partnership must decide
    .text = Ask whether your view and your reports were sent along. Also ask when the regional partnership (samenwerkingsverband) received the request. Fill in that day. After that it has eight weeks at most, unless it names a later time. When a decision comes, fill in the date on the letter.

end-tlv-school-refuses = The school does not want to ask for a TLV
    .text = Parents cannot ask for an admissibility statement (toelaatbaarheidsverklaring, TLV) themselves. There is no decision either, so you cannot object. That last point is our reading of the law. This is what you can do.

        Talk to the support coordinator, the head teacher and the board. Ask the support point and the regional partnership to think along. Then ask an education mediator.

        You can also apply in writing at a school for special education. The board of that school can ask for the TLV too. That is our reading of the law.

        Is it about your child's plan (ontwikkelingsperspectief)? Then the disputes committee can sometimes help. You can also make a complaint.

        All these steps stand one by one at “The school won't apply for a TLV”. Add that situation.

end-tlv-find-out = Ask today whether there is a decision
    .text = Call the school and the regional partnership (samenwerkingsverband). Ask whether there is a decision about an admissibility statement (toelaatbaarheidsverklaring, TLV). Also ask which date is on it, and ask for a copy. Do it today. Your six weeks may be running, even if you have not seen the letter.

end-tlv-object = Object in time
    .text = You have six weeks to object to the regional partnership (samenwerkingsverband). The day the decision was sent counts, not the day you read it. Fill in that day. Not sure yet? Then still object in time. Give your reasons in short. You may add to them later, before the day the partnership gives you.

end-tlv-wait = The regional partnership must decide on your objection
    .text = Fill in when you sent your objection. Then you see by which day the partnership must decide. First there is a hearing. There you can tell your story. Send new papers well before it.

end-tlv-late = The regional partnership is late
    .text = First check that the last day has really passed. Also check whether you got a letter about extra weeks. Has the day passed? Then you send a formal notice (ingebrekestelling). After two weeks you can go to court because there is no decision.

end-tlv-court = See whether you want to go to court
    .text = Read the decision on your objection carefully. Fill in the date on it. You have six weeks to appeal to the administrative court (beroep). That costs money. First call a lawyer or the support point, and ask what your chances are.

end-tlv-solved = You can go on with this decision
    .text = An admissibility statement (toelaatbaarheidsverklaring, TLV) is not a place yet. The school must also admit your child. That is our reading of the law. So apply in writing. Does the school refuse, or do you hear nothing? Then start at “The school refuses my child”. Also see until when the TLV lasts. A TLV that is not used may lapse. Ask the regional partnership.

end-tlv-help = Talk to someone who thinks along
    .text = Your story does not fit these questions. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Do you have a letter about an admissibility statement (TLV)? Then first find the date on it. Fill in that date: a last day may be running.

# --- Steps -----------------------------------------------------------------------------------------

step-tlv-d1 = Put your view on paper
    .lead = The school wants to ask for an admissibility statement (toelaatbaarheidsverklaring, TLV). You write down what you think of it. That is called a zienswijze. The school sends it along.
    .short = Your view goes along with the request.
    .why = The regional partnership decides on paper. If your story is not there, it counts for less. Your consent is usually not needed. Your view does belong in the request.
    .first = Ask the school to let you read the request before it goes. Write down what is right and what is not. Also ask your child what he or she wants.
    .whom = The school that asks for the TLV: the support coordinator or the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “This is our view. We agree / do not agree with the request, because … We think our child needs: … In the request it is not correct that … Our child says: … Please send this letter and our reports along to the regional partnership. Please give us a copy of everything you send.”
    .bring = Your view on paper, reports by experts, and your child's own words or drawing.
    .when = Before the request goes. Has it gone already? Then still send your view, to the school and to the regional partnership. The law sets no term. Our advice: within a week.
    .silence = Ask the head teacher to confirm that your letter was sent along. If not, send a copy to the regional partnership yourself.
    .warning-cannot-ask = Parents cannot ask for a TLV themselves. Only a school board can. It is the board of the school where your child is enrolled or has applied.
    .warning-vso = Is your child going from primary school to special secondary education (vso) or practical education? Then first apply there. The board of that school asks for the TLV. The primary school only prepares it.
    .outcome-granted = The school changes its application
    .outcome-partly = The school changes some of it
    .outcome-refused = The school changes nothing

step-tlv-instemming = Decide whether you give consent
    .lead = There is an ordinary and a special route to practical education (praktijkonderwijs). On the special route the school needs your consent for the admissibility statement (toelaatbaarheidsverklaring, TLV).
    .short = Only on the special route to practical education.
    .why = Does your child not meet the ordinary criteria? Then the request must hold your view and your consent. This is so if your child already has learning support (lwoo) or a development plan (OPP). It is also so with a TLV for special education.
    .first = Ask the school which route it chooses, and why. Then ask which school it has in mind for your child, and why that school fits.
    .whom = The school that asks for the TLV.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We give / do not give our consent to this request, because … Please send this letter along.”
    .bring = The school's request and your own view on paper.
    .when = Before the request goes. The law sets no term. Our advice: ask for a week to think about it.
    .silence = Write that you have not given consent yet. Send a copy to the regional partnership.
    .warning-only-pro = For every other TLV your consent is not needed. Your view does belong in the request.
    .outcome-granted = We give consent
    .outcome-partly = We give consent, with conditions
    .outcome-refused = We give no consent

step-tlv-d2 = Wait for the decision and ask for the expert advice
    .lead = The regional partnership (samenwerkingsverband) decides about the admissibility statement (toelaatbaarheidsverklaring, TLV). First, two experts give advice. You ask for a copy of that advice.
    .short = The regional partnership decides.
    .why = The advice says why. If you disagree with the decision later, that is where you start.
    .first = Ask the school when the request was sent. Ask the partnership when it received it. Fill in that day.
    .whom = The regional partnership. Its name is in the school guide (schoolgids).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “There is a request for a TLV for our child. When did you receive it, and when will you decide? Please send us the experts' advice. Please also send us a copy of the decision, on the day you send it out.”
    .bring = A copy of the request and of your own view.
    .when = The partnership has eight weeks at most, unless it names a later time.
    .silence = Ask the school to remind the partnership of the day. The school is the applicant.
    .warning-which-swv = Who decides depends on the school.

        For special primary education (sbo): the partnership of the primary school. Does your child come from sbo or special education, or from no school? Then the partnership of the place where you live decides.

        For special education (so): the partnership of your child's school now. At no school? Then the one where you live decides. For special secondary education (vso): the partnership of the secondary or vso school where your child is now. Is your child not there yet? Then the one where you live decides.

        For practical education: the partnership of the school that asks for the TLV. Will your child live in an institution? Then no TLV is needed for special education there.
    .warning-experts = One of the experts is an orthopedagoog or a psychologist. The second depends on your child. It may be an education specialist, a child psychiatrist, a social worker or a doctor. For primary education we saw only an old list: check this first.
    .warning-penalty = Sometimes the partnership must pay money when it is late. In this part the money goes to the applicant. That is the school, not you. This is our reading of the law.
    .outcome-granted = There is a decision and we agree
    .outcome-partly = There is a decision and part of it is wrong
    .outcome-refused = There is a decision and we disagree
    .outcome-no-answer = No decision came in time

step-tlv-d3 = Object to the regional partnership
    .lead = You ask the regional partnership (samenwerkingsverband) to look again at its decision about the admissibility statement (toelaatbaarheidsverklaring, TLV). This is called bezwaar. You don't need a lawyer. It will probably cost you nothing: check this first.
    .short = Within six weeks. No lawyer needed.
    .why = With an objection, the partnership must look again. A committee gives advice and you can tell your story. Without an objection you cannot go to court later.
    .first = Find out on which day the partnership sent the decision. Fill in that day. Then ask for the request and the experts' advice, if you don't have them yet. Don't wait for them before you object.
    .whom = The regional partnership (SWV) that took the decision. The address is in the letter.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We object to your decision of … (date) about the TLV for our child … (name). We do not agree, because … We ask you to … We would like to tell our story to the committee. A copy of the decision is enclosed. We will add to our reasons later, when we have all the papers.”

        Put the date, your name, your address and your signature under it.
    .bring = The decision, the request, the experts' advice and your own view. Is one missing? Still send your objection in time. The rest can follow.
    .when = Within six weeks after the day the decision was sent. You may post it up to and including the last day. The letter must then arrive within a week. You may also send it digitally. Then it must arrive on the last day at the latest. Use the address or form that the partnership names. Keep the confirmation.
    .silence = After a week, ask whether your objection has arrived. The partnership must then decide within the term you see at the next step.
    .warning-start = The partnership sends the decision to the school that asked for it. So your six weeks may be running before you see the letter. That is our reading of the law. Do you get a separate message? Then it must say when the decision was sent. You don't know that day? Use the date on the decision.
    .warning-lock = After this step an education mediator (onderwijsconsulent) often cannot help any more. It is not certain that an objection counts as a legal procedure. Ask that first. But don't let your last day pass.
    .warning-no-suspension = An objection does not stop the decision. The decision stands until there is a new one.
    .warning-no-gpo = The disputes committee (geschillencommissie passend onderwijs) does not deal with a TLV. So you cannot take this decision there.
    .warning-not-lbt = Send your objection to the partnership itself. Don't send it to the committee that gives advice. Did it go to the wrong place after all? They must pass it on, and the first day counts.
    .warning-place = With a TLV your child does not have a place yet. The school for special education decides separately whether it admits your child. That is our reading of the law.
    .warning-adult = Is your child 18 or older, and able to decide by law? Then your child objects in person. Not sure? Ask soon. In secondary school, “parents” means parents with parental authority (gezag).
    .outcome-granted = Our objection arrived and is being dealt with
    .outcome-partly = We still have to add something
    .outcome-refused = Our objection will not be dealt with

step-tlv-d4 = Tell your story at the hearing
    .lead = A committee listens to you and to the regional partnership. Then it gives advice about the admissibility statement (toelaatbaarheidsverklaring, TLV).
    .short = A committee listens and gives advice.
    .why = Here you can say what is not on paper. You may bring someone. The committee gives advice. The partnership decides itself.
    .first = Fill in the day of the hearing. Ask for the file. Write down three points that you want to make for sure.
    .whom = The committee named in the invitation. Often that is the national committee on TLV objections (LBT). A partnership may also have its own committee.
    .write = Send this note with your papers. To copy it in Dutch, switch this screen to NL.

        “For the hearing of … (date) we send you these papers: … These people will come: … (names). Our most important point is …”
    .bring = The decision, the experts' advice, your view, reports, and your child's words. Bring one page with your three points.
    .when = You may send new papers until ten days before the hearing. Our advice: send them a week earlier.
    .silence = Did you ask for a hearing and do you hear nothing? Call the partnership. Does your case go to the LBT? Then it must send the LBT the file within two weeks. In one region the advice comes about four weeks after the hearing.
    .warning-papers = It is not certain that the tenth day itself still counts. Go by the eleventh day before the hearing, or earlier.
    .outcome-granted = The advice agrees with us
    .outcome-partly = The advice agrees with part of it
    .outcome-refused = The advice does not agree with us

step-tlv-d5 = Watch the day of the decision on your objection
    .lead = The regional partnership decides again about the admissibility statement (toelaatbaarheidsverklaring, TLV). You watch its last day.
    .short = A committee gives advice. You can tell your story.
    .why = The partnership has twelve weeks. They count from the day after your own six weeks. It may add six weeks once. It must then tell you.
    .first = Fill in when you sent your objection. Do you get a letter about extra weeks? Fill that in too.
    .whom = The regional partnership (samenwerkingsverband).
    .write = A week before the last day you can e-mail this. To copy it in Dutch, switch this screen to NL.

        “You must decide on our objection of … (date) by … (date). Will you? Could you send us the committee's advice already?”
    .bring = Your objection and the proof that you sent it.
    .when = The last day is shown with this step. School holidays count as usual.
    .silence = Has the last day passed? Then say at “My way” that the partnership is late. The next step is then a formal notice (ingebrekestelling).
    .warning-long = This can take months. Meanwhile, keep talking about good support for now. The decision stands as long as it has not been changed.
    .outcome-granted = The partnership agrees with us
    .outcome-partly = The partnership agrees with part of it
    .outcome-refused = The partnership keeps to its decision
    .outcome-no-answer = No decision came in time

step-tlv-d6 = Give the regional partnership formal notice
    .lead = The regional partnership is late with the decision on your objection about the admissibility statement (toelaatbaarheidsverklaring, TLV). You write that it has two more weeks. Such a letter is called an ingebrekestelling.
    .short = If the decision on your objection is late.
    .why = If the partnership still does not decide, you can go to court because there is no decision. The court can say that it must decide within two weeks.
    .first = Check the last day at the step before this one. Has that day passed completely? Only then do you write.
    .whom = The regional partnership (samenwerkingsverband, SWV).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we objected. You should have decided by … (date). There is no decision yet. With this letter we give you formal notice. We ask you to decide within two weeks.”
    .bring = A copy of your objection and proof that you sent it.
    .when = After the last day, and not very much later. Fill in when the partnership received your letter. Then you see the two weeks.
    .silence = After two weeks you can appeal to the administrative court because there is no decision. The court decides within eight weeks if there is no hearing. With a hearing it is thirteen weeks, if possible.
    .warning-too-early = A formal notice that comes too early does not count. Did the last day move because of a weekend or holiday? Then wait for that day too. Did you get a letter about extra weeks? Then wait for those weeks too.
    .warning-penalty = After those two weeks the partnership may have to pay a penalty (dwangsom). It is 23 euros a day, later 35 and 45 euros. It lasts 42 days at most, 1,442 euros in all. You made the objection, so the money may be yours. That is our reading of the law.
    .outcome-granted = A decision came and we agree
    .outcome-partly = A decision came and part of it is wrong
    .outcome-refused = A decision came and we disagree
    .outcome-no-answer = After two weeks there was still no decision

step-tlv-vovo = Ask the court for a quick, temporary decision
    .lead = Can your child not wait for the decision about the admissibility statement (toelaatbaarheidsverklaring, TLV)? Then the court can take a temporary decision. It is called interim relief (voorlopige voorziening).
    .short = Only when urgent, and only beside an objection or appeal.
    .why = An objection does not stop the decision. With interim relief the court can say what happens until the new decision.
    .first = Object first. Then write down why your child cannot wait. Call a lawyer and ask whether this makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “On … (date) we objected to the decision of … (regional partnership). We ask you for interim relief. Our child cannot wait, because … We ask you to … A copy of our objection is enclosed.”
    .bring = A copy of your objection and of the decision.
    .when = As long as your objection or appeal is running, and only when it is urgent. The court asks a fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. You have two weeks to pay, or less. You may send papers until one day before the hearing.
    .silence = The court plans a hearing as soon as possible. Call the court if you hear nothing after two weeks.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-lapses = The temporary decision lapses if you do not appeal in time after the decision on your objection.
    .outcome-granted = The court agrees with us for now
    .outcome-partly = The court agrees with part of it
    .outcome-refused = The court turns it down

step-tlv-d7 = Appeal to the administrative court
    .lead = Does the regional partnership keep to its decision about the admissibility statement (toelaatbaarheidsverklaring, TLV)? Then you can appeal to the administrative court within six weeks. This is called beroep.
    .short = Appeal to the court. Only if the objection does not help.
    .why = The court looks at whether the decision is right. The partnership must do what the court says.
    .first = Find the date on the decision on your objection. Fill it in. Then call a lawyer and ask whether an appeal makes sense.
    .whom = The district court, administrative law section (rechtbank, afdeling bestuursrecht). The decision should give the address.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We appeal against the decision on our objection by … (regional partnership) of … (date). We do not agree, because … We ask you to say that the decision is not right. A copy of the decision is enclosed.”
    .bring = The decision on your objection, your objection, the decision about the TLV and the experts' advice.
    .when = Within six weeks after the day the decision on your objection was sent. Do you send it by post? Then it must be posted before the end and arrive within a week after it. Is it urgent? Then you can also ask for interim relief (voorlopige voorziening).
    .silence = The court first sends a letter about the fee. You then have four weeks. The money must be in their account in time, or your case will not be heard.
    .warning-lock = An education mediator (onderwijsconsulent) does not step in while a legal procedure is running.
    .warning-fee = The court asks a fee (griffierecht): 200 euros. That was the amount on 1 July 2026, and it changes every year. Can't you pay it? Tell the court at once. If the partnership gives in, you get the money back.
    .warning-lapses = Did you get interim relief before? It lapses if you let the six weeks for the appeal pass.
    .warning-no-decision = Do you appeal because no decision comes? Then you must first give formal notice (ingebrekestelling) and wait two weeks. The six weeks do not apply then, but don't wait too long.
    .outcome-granted = The court agrees with us
    .outcome-partly = The court agrees with part of it
    .outcome-refused = The court does not agree with us

step-tlv-d8 = Appeal to the Council of State
    .lead = Do you disagree with the court about the admissibility statement (toelaatbaarheidsverklaring, TLV)? Then you can go to the Council of State (Raad van State) within six weeks.
    .short = One more time to a court.
    .why = Another court looks at the case again. The Council of State has decided about a TLV before.
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
    .outcome-partly = The Council of State agrees with part of it
    .outcome-refused = The Council of State does not agree with us
