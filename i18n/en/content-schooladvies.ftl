# Situation schooladvies: the advice for secondary school. The steps i3 to i6 also serve overstap.

situation-schooladvies = I disagree with the secondary-school advice
    .short = School advice
    .intro = The primary school gives an advice (schooladvies) for secondary school. First comes a provisional advice, then a test, then the final advice. You can talk about it and sometimes complain. A formal objection is not possible. Time is short: applying starts on 25 March.

question-schooladvies-direction = Where will your child probably go?
    .hint = You can choose another answer later.
    .why = Practical and special education need one more paper: an admissibility statement (toelaatbaarheidsverklaring, TLV). You have to start early with that.
    .answer-vo = To vmbo, havo or vwo
    .answer-pro = To practical education (praktijkonderwijs)
    .answer-vso = To special secondary education (vso)
    .answer-unknown = I don't know yet
    .answer-none = Somewhere else

question-schooladvies-stage = Which advice has the school given already?
    .hint = The provisional advice comes between 10 and 31 January. The final advice comes by 24 March.
    .why = After the provisional advice a lot can still change. After the final advice less is possible.
    .answer-waiting = No advice yet
    .answer-provisional = A provisional advice
    .answer-final = A final advice
    .answer-unknown = I don't know which one this is
    .answer-none = None of these

question-schooladvies-test = What is the result of the transition test (doorstroomtoets)?
    .hint = The test is in the first or second full week of February.
    .why = Is the result higher than the provisional advice? Then the school must raise the advice. It may only leave it for a good reason in your child's interest.
    .answer-higher = Higher than the provisional advice
    .answer-same = The same or lower
    .answer-not-yet = There is no result yet
    .answer-missed = My child missed the test
    .answer-unknown = I don't know

question-schooladvies-raised = What is wrong with the final advice, in your view?
    .hint = Choose what fits best.
    .why = Only with a higher test result must the school raise the advice. In other cases you can ask whether it was careful.
    .answer-not-raised = The test was higher, but the advice was not raised
    .answer-same = The test was not higher, but I find the advice too low
    .answer-careless = The school was not careful
    .answer-too-high = I find the advice too high
    .answer-agree = I agree, I want to apply now
    .answer-unknown = I don't know
    .answer-none = None of these

end-schooladvies-calendar = This is how the last year of primary school goes
    .text = Between 10 and 31 January you get the provisional advice. In February your child takes the test (doorstroomtoets). By 24 March the final advice comes. From 25 to 31 March you apply.

        Talk to the teacher now. Ask which advice the school expects, and why.

end-schooladvies-find-out = Ask the school for the advice on paper
    .text = Ask the teacher whether this is the provisional or the final advice. Ask for a copy, and which day is on it. By 24 March the final advice must be there.

end-schooladvies-talk = Talk to the school about the advice now
    .text = The advice is still provisional. Ask for a talk, and ask what the advice rests on. Is the test result still to come, and is it higher? Then come back here. The school must then raise the advice, or give a good reason. By 24 March the advice is final.

end-schooladvies-missed = Ask today when your child can take the test
    .text = Did your child miss the test (doorstroomtoets)? Then it takes the test within three weeks. Call the school today and agree on the day. Does your child not get the test? Then tell the head teacher at once.

end-schooladvies-raise = The school must raise the advice
    .text = The result is higher than the provisional advice. Then the school must raise the advice. It may only leave it for a good reason in your child's interest. So ask for it now, on paper. The final advice comes by 24 March.

end-schooladvies-not-raised = Ask the school for its reasons
    .text = The result was higher, so the school had to raise the advice. Did it not? Then it must say why that is better for your child. Ask the board for those reasons on paper. Does that not help? Then you can complain. Meanwhile, apply in time: from 25 to 31 March.

end-schooladvies-disagree = Talk, and apply in time
    .text = The school decides on the advice. You cannot object to the level. The disputes committee and an education mediator (onderwijsconsulent) do not deal with it either.

        Do ask for a talk, and for the reasons on paper. Was the school not careful? Then you can complain. The committee cannot change the advice. Meanwhile, apply in time: from 25 to 31 March.

end-schooladvies-apply = Apply from 25 to 31 March
    .text = Apply in writing to the school you want. Does your child need extra help? Say so there. Is your child going to special secondary education (vso)? Then these days in March do not hold: apply as early as you can. That school and practical education also need an admissibility statement (TLV).

end-schooladvies-refused = The new school says no, or promises too little
    .text = Does the school refuse your child? Then start at ‘The school refuses my child, or doesn't decide’. There you see your last day. May your child come, but with too little help? Then start at ‘My child doesn't get the support that is needed or was promised’.

end-schooladvies-no-tlv = There is no TLV, or not the right one
    .text = Is there a decision about the admissibility statement (TLV)? Then start at ‘I disagree with the decision about special education (TLV)’. You have six weeks from the day the decision was sent. Does the school not want to ask for a TLV? Then start at ‘The school won't apply for a TLV’.

end-schooladvies-report = Ask for the report, and correct what is wrong
    .text = The old school writes a report for the new school. You get a copy of it. Did you not get one, or is something wrong? Then start at ‘I want to see or correct my child's file’.

end-schooladvies-solved = The change is arranged
    .text = Keep the advice, your application and the new school's message. Ask the new school when you can talk about support. Is extra support needed? Then the school makes a plan (ontwikkelingsperspectief) within six weeks after enrolment.

end-schooladvies-help = Talk to someone who thinks along
    .text = Your story does not fit these questions. Call Ouders & Onderwijs or the parent and youth support point. Meanwhile mind the days in March: from 25 to 31 March you apply.

# --- Steps -----------------------------------------------------------------------------------------

step-schooladvies-voorlopig = Watch for the provisional advice
    .lead = In January the primary school gives a provisional advice (schooladvies). You ask now how the school comes to its advice.
    .short = Between 10 and 31 January.
    .why = The school guide (schoolgids) must say how the school makes its advice. If you know that, you can have a say in time.
    .first = Read in the school guide how the advice is made. Then ask for a talk before 31 January.
    .whom = The teacher of the last year, and the head teacher if you cannot agree.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We would like to talk to you about our child's school advice. What do you look at? Which tests and which work count? Would you give us the advice and the reasons on paper?”
    .bring = Tests, reports and what your child thinks of it.
    .when = The school gives the advice between 10 and 31 January. Ask for the talk in December or early January.
    .silence = Is it still silent on 31 January? Then ask the head teacher for the advice at once.
    .warning-first = This advice is not the last one. After the test it can still go up.
    .outcome-granted = We have the advice, and it fits
    .outcome-partly = We doubt the advice
    .outcome-refused = We disagree with the advice
    .outcome-no-answer = No advice came

step-schooladvies-i1 = Discuss the advice with the school
    .lead = You ask what the school advice (schooladvies) rests on. You tell what you see in your child.
    .short = Ask what the advice rests on.
    .why = The teacher knows your child's work, you know your child at home. This talk is the best chance to change the advice. There is hardly another way against the level.
    .first = Write down why you expect another advice. Name tests, work and behaviour. Ask your child too what he or she wants.
    .whom = The teacher of the last year. Can't you agree? Then the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We disagree with our child's advice. We see that … We ask you to change the advice to … Would you put your reasons on paper before … (date)? Would you also say how you count the test?”
    .bring = The provisional advice, tests, reports and your child's words.
    .when = As soon as you can, and before 24 March at the latest. Then the advice is final.
    .silence = Ask the head teacher once more, on paper. On 24 March the final advice must be there.
    .warning-x = You cannot object to the level of the advice. The disputes committee does not deal with it. An education mediator (onderwijsconsulent) does not help here either.
    .warning-opp = Is it also about your child's plan (ontwikkelingsperspectief)? The disputes committee can give an opinion about that plan. Then start at ‘I disagree with the plan (OPP)’.
    .outcome-granted = Yes, the advice was changed
    .outcome-partly = A little, not enough
    .outcome-refused = No, the advice stays
    .outcome-no-answer = The final advice did not come in time

step-schooladvies-toets = Watch for the test and the result
    .lead = In February your child takes the transition test (doorstroomtoets). Is the result higher than the provisional advice? Then the advice must go up.
    .short = In the first or second full week of February.
    .why = A higher result is the strongest reason to raise the advice. The school may only leave it in your child's interest.
    .first = Ask the school on which day your child takes the test. Also ask when you get the result.
    .whom = The teacher of the last year.
    .write = You can e-mail this. To copy it in Dutch, switch this screen to NL.

        “On which day does our child take the test? When do we get the result? Is the result higher than the advice? Then we take it that you raise the advice.”
    .bring = The provisional advice. Put the result beside it.
    .when = The test is in the first or second full week of February. The final advice is there by 24 March.
    .silence = No result by mid-March? Then call the school at once.
    .warning-missed = Did your child miss the test? Then it takes the test within three weeks. Call the school today and agree on the day.
    .warning-lower = The rules that we read are only about a higher result. Ask the school what it does with a lower one.
    .outcome-granted = The result is higher than the advice
    .outcome-partly = The result is the same
    .outcome-refused = The result is lower
    .outcome-no-answer = There was no test or result

step-schooladvies-verhogen = Ask the board to raise the advice
    .lead = The test result (doorstroomtoets) is higher than the advice. You ask the school board on paper to raise the school advice.
    .short = Only if the result is higher.
    .why = With a higher result the school must raise the advice. Does it not want to? Then it must explain why that is better for your child.
    .first = Put the provisional advice and the result side by side. Write down how much higher the result is.
    .whom = The school board. Send a copy to the head teacher.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child's provisional advice is … The test result is … That is higher. The law says that you then raise the advice. Don't you? Then please write why that is in our child's interest. We would like to hear before 24 March.”
    .bring = The provisional advice and the test result.
    .when = On the day you get the result. The final advice is there by 24 March.
    .silence = Call the board. Apply anyway from 25 March. Tell the new school that you are waiting for a new advice.
    .warning-reasons = The school's reason must be about your child. A fixed rule such as ‘we never raise’ is not a good reason in our view. That is how we read the law.
    .warning-x = You cannot object to the advice, not now either. The disputes committee and an education mediator (onderwijsconsulent) do not deal with it.
    .outcome-granted = Yes, the advice was raised
    .outcome-partly = Raised a little, not enough
    .outcome-refused = No, the school gives a reason
    .outcome-no-answer = No answer in time

step-schooladvies-i2 = Complain about how the advice was made
    .lead = Was the school not careful with the school advice? Then you can complain. The committee looks at whether the school was careful and reasonable.
    .short = The committee cannot change the advice.
    .why = A complaint makes the board look again at what happened. The committee gives an opinion, and sometimes advice. After that the board must write what it does with it.
    .first = Read the complaints procedure (klachtenregeling) in the school guide. Write down what the school did wrong, with the dates. Was there no talk? Did the test not count? Were there no reasons?
    .whom = The board, or the complaints committee in the school guide. Often that is the national committee (Landelijke Klachtencommissie Onderwijs, LKC).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We have a complaint about our child's school advice. The school was not careful, because … On … (date) we asked … The school answered … We ask you to look at this and to answer quickly, because from 25 March we apply.”
    .bring = The advice, the test result, your e-mails and the complaints procedure.
    .when = The complaints procedure says what your term is. At the national committee it is one year after what happened. Our advice: complain before 25 March, because then you apply.
    .silence = Ask the committee when it discusses your complaint. After the opinion the board has four weeks to respond. It may take longer if it explains why.
    .warning-limits = The committee cannot change the advice. It only says whether the school was careful and reasonable. Its opinion is not binding.
    .warning-time = A complaint stops no day at all. Just apply from 25 to 31 March.
    .warning-x = An objection, the disputes committee and an education mediator (onderwijsconsulent) do not help with the level of the advice.
    .outcome-granted = The committee agrees with us
    .outcome-partly = The committee agrees with us in part
    .outcome-refused = The committee does not agree with us
    .outcome-no-answer = The board did not respond in time

step-schooladvies-i3 = Apply to the new school
    .lead = You apply in writing to the secondary school. You say at once which help your child needs.
    .short = From 25 to 31 March.
    .why = With an application on paper the school's duty begins. Does your child need extra help? Then it must look after a fitting place (duty of care, zorgplicht). Without an application it need not do anything yet.
    .first = Ask the school for the form. Make a list of the schools where you also apply. Put your first choice at the top.
    .whom = The school of your first choice. Officially the board decides.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We apply for our child … (name) for the first year. The final school advice is … Our child needs this help: … We also applied to … Would you confirm that you received this?”
    .bring = The form, the final advice, the primary school's plan (ontwikkelingsperspectief) and reports about support.
    .when = From 25 to 31 March. Hand in the form or ask for a confirmation. The days do not move.
    .silence = No confirmation? Call before 31 March. After that the school must decide within six weeks. It may take four extra weeks once.
    .warning-basis = The secondary school must start from the final advice. Is there no advice? Then it starts from the test or its own research.
    .warning-vso = Is your child going to special secondary education (vso)? Then these days in March do not hold. Apply ten weeks before the start if you can, and rather earlier.
    .warning-full = Does the school say it is full? Then apply in writing anyway. Ask for a decision on paper, with the reasons. Is there really no place for anyone? Then the duty of care does not hold there.
    .outcome-granted = Yes, my child is admitted
    .outcome-partly = Yes, but without the help that is needed
    .outcome-refused = No, the school refuses my child

step-schooladvies-i4 = Arrange the TLV through the new school
    .lead = Practical or special secondary education needs an admissibility statement (toelaatbaarheidsverklaring, TLV). You first apply to that school. Its board asks for the TLV.
    .short = Apply first, then that school asks for the TLV.
    .why = Only the board of a secondary or special secondary school can ask for this TLV. The primary school prepares it, but asks for nothing.
    .first = Apply to the new school. Then ask who asks for the TLV, and when. Ask the primary school to have its papers ready.
    .whom = The board of the school for practical or special secondary education. The regional partnership for secondary schools decides.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We applied to you for our child … (name) on … (date). Would you ask the regional partnership for the TLV? When will you do that? We will send you our view, so that you can send it along.”
    .bring = Your own view on paper, reports, the primary school's plan and your child's words.
    .when = Early: often before March. The law sets no term for the request. Ask your regional partnership about the days in your region.
    .silence = Ask the board on paper whether it asks for the TLV, and why not. Then call the regional partnership and the support point.
    .warning-local = Every region has its own days for the request. They are not in the law. Ask your regional partnership.
    .warning-which-swv = For practical education the partnership of the school that asks decides. For vso it is usually the one of your home, because your child is still in primary school. Is your child already at a vso or secondary school? Then the one of that school decides.
    .warning-pro = There is also a special route to practical education. It needs your consent, not only your view. Ask the school which route it takes.
    .outcome-granted = The TLV is there
    .outcome-partly = The TLV is there, but not the right one
    .outcome-refused = There will be no TLV

step-schooladvies-i5 = Ask for a copy of the report to the new school
    .lead = The old school writes a report for the new school, an onderwijskundig rapport. You get a copy of it.
    .short = You get a copy.
    .why = The report says how your child learns and which help it gets. The new school uses this. So it has to be right.
    .first = Ask the old school when it writes the report. Ask whether you may read it before it goes out.
    .whom = The teacher and the head teacher of the old school.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “Our child is going to … (school). Would you give us a copy of the report? We would like to read it before you send it. Is something wrong? Then we ask you to correct it or to add our view.”
    .bring = Your child's last plan (ontwikkelingsperspectief, OPP) and your own notes.
    .when = When your child leaves the school. The law sets no term. Our advice: ask six weeks before.
    .silence = Ask the head teacher on paper. Does that not help? Then ask for the file: the school has one month to answer.
    .warning-wrong = Is a fact wrong? Ask for it to be corrected. Is it an opinion? Then ask whether your own view may be added.
    .outcome-granted = We got the report, and it is right
    .outcome-partly = We got it, but something is wrong
    .outcome-refused = We did not get it

step-schooladvies-i6 = Apply to the new school in writing
    .lead = Another school is a new application. You apply on paper. Then a new term starts.
    .short = New application, new term.
    .why = Does your child need extra help? From your application on, the new school must look after a fitting place. That does not hold if there is no place for anyone. What the old school promised does not bind the new one. That last point is how we read the law.
    .first = Choose your first school. Ask for the form and write down which help your child gets now.
    .whom = The new school. Officially the board decides.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We are moving house / changing schools. We apply for our child … (name) from … (date). Our child now gets this help: … We also applied to … Would you confirm that you received this?”
    .bring = The form, the old school's plan (ontwikkelingsperspectief), reports and a list of other schools.
    .when = Ten weeks before your child starts, if you can. Later is possible too. The school has six weeks, and sometimes four extra weeks.
    .silence = Ask the school to confirm when it received your application. Is there no decision after ten weeks, and is your child not yet at a school of that kind? Then you can ask for a temporary place.
    .warning-clock = The clock only starts with an application on paper. Calling or dropping in does not count.
    .warning-enrolled = Keep your child enrolled at the old school until the new one says yes. Otherwise your child may end up without a school.
    .warning-tlv = Is your child going to special or practical education? Then an admissibility statement is needed. Sometimes the old one stays valid. See the step about that.
    .outcome-granted = Yes, my child is admitted
    .outcome-partly = Yes, but without the help that is needed
    .outcome-refused = No, the school refuses my child
