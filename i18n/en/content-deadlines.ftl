# Last days. short: one or two words in the chip. why: the rule. after: when the day has passed.

deadline-aanmelding-vooraf = Apply for a place, if possible
    .short = apply
    .why = If possible, apply ten weeks before the first school day. That is in the law. The weeks count back from that day, so a weekend or holiday changes nothing. For the first year of secondary school (brugklas) there are other days.
    .after = You may also apply later. The school then still has six weeks to decide. Your child may not be able to start on the first day.

deadline-aanmelding-brugklas = Apply for the first year of secondary school (brugklas)
    .short = apply
    .why = For the brugklas you apply from 25 to 31 March. That is in the law. In 2027 only 25, 30 and 31 March are ordinary working days.
    .after = Still apply at once, in writing. Ask the school and the support point where there is still a place.

deadline-toelating-besluit = The school decides on your application
    .short = decision
    .why = The school board must decide within six weeks. The day the school received your application does not count. Is the last day in a weekend or on a holiday? Then it moves to the first ordinary day. School holidays do not stop the weeks. Does the school ask for information? Then its clock often stands still until you give it. At a bijzondere (privately run) secondary school that is not so.
    .after = The decision should have been there. Ask the board in writing to decide at once. Ask whether it took extra weeks. Ten weeks after you applied you can often ask for a temporary place.

deadline-toelating-besluit-verlengd = The school decides, with extra weeks
    .short = decision
    .why = The school may take four extra weeks at most, once. It must tell you. The day the school names counts. Does it name no day? Then we count ten weeks, the most that is allowed. We count the extra weeks from the end of the six weeks, without moving it. That is our reading of the law.
    .after = The decision should have been there. More extra weeks are not allowed. Ask in writing for a decision. Ten weeks after you applied you can often ask for a temporary place.

deadline-toelating-besluit-asiel = The school decides (asylum)
    .short = decision
    .why = Is your child applying for asylum? Then the school must decide within six weeks after receipt. Extra weeks are not allowed. School holidays do not stop the weeks.
    .after = Is there no decision six weeks after your request? Then your child is admitted to the primary school or special school. Ask to be enrolled. That is not so for secondary school and special secondary education (vso). There you can ask for a temporary place after ten weeks.

deadline-aanmelding-niet-behandelen = Notice, if the school will not deal with your application
    .short = message
    .why = Does the school think it knows too little? Then it may sometimes leave your application aside. It must first give you time to complete it. After that it must tell you within four weeks. The weeks count from your addition, or from the end of the time you got. For a bijzondere (privately run) secondary school the law does not say this.
    .after = The school did not tell you in time. Ask in writing for an ordinary decision on your application.

deadline-tijdelijke-plaatsing = Right to a temporary place
    .short = temporary place
    .why = Is there no decision ten weeks after you applied? Then the school must place your child temporarily (tijdelijke plaatsing). The right starts on the day after the ten weeks. We count from the day you applied. School holidays do not stop the weeks. That the last day moves because of a weekend or holiday is our reading of the law. It does not hold if your child is already at another school of the same kind. Groep 8 does not count as one for the brugklas. Your child must be old enough. In secondary school and special secondary education (vso) your child must also meet the conditions.
    .after = Ask for the place in writing. The temporary place ends on the day after a refusal. It also ends after a decision not to deal with your application.

deadline-bezwaar-bestuur = Object to the school board
    .short = objection
    .why = You have six weeks. The day the letter was sent or handed to you does not count. The day you read it makes no difference. Is the last day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it. With a bijzondere (privately run) school that is our reading of the law: rather be early. School holidays do not stop the weeks. Bijzondere school or samenwerkingsschool (both in one): your letter must have arrived by the last day. Openbare (public-authority) school: you may post it on the last day. The letter must then arrive within a week.
    .after = Call the support point or a lawyer today. Still send your objection, and explain why you are late. With an openbare school a good reason counts.

deadline-bezwaar-bestuur-toelating =
    .after = Call the support point or a lawyer today. Still send your objection, and explain why you are late. With an openbare school a good reason counts. You can also apply again in writing. Then the school's duty starts again. That last point is our reading of the law.

deadline-bezwaar-bestuur-verwijdering =
    .after = Call the support point or a lawyer today. Still send your objection, and explain why you are late. With an openbare school a good reason counts. Also ask the school which other school will admit your child. There must be one before the removal.

deadline-bezwaar-besluit = The board decides on your objection
    .short = decision
    .why = The board has four weeks. They count from the day after it received your objection. This holds for bijzondere (privately run) schools and a samenwerkingsschool (both in one). It also holds for all secondary schools and practical education. Is there a case at the disputes committee? Then the board's clock stands still until the opinion is there. How those days are counted is our reading of the law.
    .after = The decision should have been there. Write to the board that it must decide at once. With an openbare (public-authority) school you can give the board formal notice. With a bijzondere school the civil court can help.

deadline-bezwaar-besluit-openbaar = The openbare board decides on your objection
    .short = decision
    .why = This holds for openbare (public-authority) primary schools and special schools, special secondary schools (vso) included. The board has four weeks. They start only on the day after your own six weeks, even if you objected earlier. Is there a case at the disputes committee? Then the board's clock stands still until the opinion is there. How those days are counted is our reading of the law.
    .after = The decision should have been there. You can give the board formal notice. After two weeks you can go to the administrative court because there is no decision.

deadline-gpo-verzoek = Go to the disputes committee
    .short = committee
    .why = The disputes committee (Geschillencommissie passend onderwijs, GPO) asks you to come within six weeks. That term is in its own rules, not in the law. So treat it as a hard day, also in a weekend. School holidays do not stop the weeks. An objection does not change this day.
    .after = Still file your request and explain why you could not come earlier. Call the support point first. An objection to the board has its own last day.

deadline-gpo-verzoek-ondersteuning =
    .why = Here the disputes committee (Geschillencommissie passend onderwijs, GPO) looks only at the plan (OPP). It does not look at support that does not come. It asks you to come within six weeks. We count from the day the plan was set or changed. The term is in its own rules, not in the law. So take it as a hard day, in a weekend too.

deadline-gpo-verzoek-thuiszitten =
    .why = Is your child at home without a decision to remove it? Then the disputes committee (Geschillencommissie passend onderwijs, GPO) can sometimes still take your case. It asks you to come within six weeks. When those weeks begin here is not clear. We count from the decision, the plan (OPP) or the start of the disagreement. That is our reading. Explain in your request how it went.
    .after = Still make your request. Without a decision it is not clear when the weeks began. Explain how it went, and why you come now. Call the support point first.

deadline-gpo-verzoek-discriminatie =
    .why = Is it about admission, removal or the plan (OPP)? Then the disputes committee (Geschillencommissie passend onderwijs, GPO) also looks at equal treatment. Check this first with the committee. It asks you to come within six weeks. That term is in its own rules, not in the law. So take it as a hard day, in a weekend too.
    .after = Still make your request and explain why you could not do it earlier. The Netherlands Institute for Human Rights (College voor de Rechten van de Mens) names no fixed term. So you can still go there too.

deadline-gpo-oordeel = The disputes committee gives its opinion
    .short = opinion
    .why = The committee has ten weeks from your request. School holidays count. Is the last day in a weekend or on a holiday? Then it moves to the first ordinary day.
    .after = The opinion should have been there. Ask the committee when it will come. Did you also object to a refusal or removal? Then the board waits with its decision meanwhile.

deadline-tlv-besluit = The regional partnership decides on the TLV
    .short = decision
    .why = The law sets no term of its own for an admissibility statement (toelaatbaarheidsverklaring, TLV). Then a reasonable term holds, of eight weeks at most after the request arrived. The partnership may name a later time. It must do so within those eight weeks. School holidays do not stop the weeks.
    .after = The decision should have been there. Ask whether there was a letter about a later time. Ask the school, as the applicant, to hold the partnership to the day.

deadline-tlv-bezwaar = Object to the decision on the TLV
    .short = objection
    .why = You have six weeks to object to the decision about the admissibility statement (toelaatbaarheidsverklaring, TLV). The day the decision was sent does not count. The day you read it makes no difference. Is the last day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it. School holidays do not stop the weeks. You may post it on the last day, if the letter arrives within a week. You may also send it digitally: then it must arrive on the last day at the latest. The weeks may be running before you see the letter. That last point is our reading of the law.
    .after = Still send your objection, today. Explain why you could not do it earlier. Did you see the letter only later, or not get it at all? Write that down: sometimes it counts as a good reason. Call the support point or a lawyer.

deadline-tlv-bezwaar-besluit = The regional partnership decides on your objection
    .short = decision
    .why = The regional partnership has twelve weeks for your objection about the admissibility statement (toelaatbaarheidsverklaring, TLV). They start on the day after your own six weeks, even if you objected earlier. Is the last day in a weekend or on a holiday? Then it moves. School holidays do not stop the weeks. Do you have to add something? Then the clock may stand still in between.
    .after = The decision should have been there. Did you get a letter about extra weeks? Then fill that in. If not, you can give the partnership formal notice.

deadline-tlv-bezwaar-besluit-verlengd = The regional partnership decides, with extra weeks
    .short = decision
    .why = The regional partnership may take six extra weeks once for your objection. It must tell you. Together that is eighteen weeks after your own six weeks. That the last day moves because of a weekend or holiday is our reading of the law. We show the later day, because a formal notice that is too early does not count.
    .after = The decision should have been there. You can now give the partnership formal notice.

deadline-tlv-afloop = The TLV ends
    .short = end of TLV
    .why = An admissibility statement (toelaatbaarheidsverklaring, TLV) lasts for one or more whole school years. Did it start during a year? Then the rest of that year is added. It ends on 31 July of its last year. In that year a new TLV or another school must be arranged. That we show this as a last day is our reading of the law.
    .after = Ask the school at once what has been arranged. Nothing? Call the regional partnership and the support point.

deadline-ingebrekestelling = Two weeks after your formal notice
    .short = two more weeks
    .why = After your formal notice (ingebrekestelling) the other side has two more weeks to decide. The day it arrived does not count. Your letter counts only if the last day had really passed by then. If the end is in a weekend or on a holiday, it moves. That is our reading of the law.
    .after = You can now go to the administrative court because there is no decision. Don't wait too long. Ask a lawyer for help.

deadline-beroep = Appeal to the administrative court
    .short = appeal
    .why = You have six weeks. The day the decision on your objection was sent does not count. Is the last day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it. School holidays do not stop the weeks. You may post it on the last day, if the letter arrives within a week. Interim relief (voorlopige voorziening) lapses if you let these weeks pass.
    .after = Still send your appeal, today, and explain why you could not do it earlier. Sometimes a good reason counts. Call a lawyer.

deadline-griffierecht = Pay the court fee
    .short = pay
    .why = You have four weeks after the court's letter about the fee (griffierecht). The money must be in their account by then. So pay a few days earlier. If you pay too late, the court usually does not hear your case.
    .after = Pay at once and call the court. Explain why it was late. Can't you pay it? Say that too.

deadline-griffierecht-vovo = Pay the fee for the urgent case
    .short = pay
    .why = For interim relief (voorlopige voorziening) you have two weeks after the court's letter. Sometimes it is shorter: look in the letter. The money must be in their account by then.
    .after = Pay at once and call the court. Explain why it was late. Can't you pay it? Say that too.

deadline-hoger-beroep = Appeal to the higher court
    .short = higher appeal
    .why = You have six weeks. The day the court sent the judgment does not count. Is the last day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it.
    .after = Ask a lawyer at once whether anything can still be done. Explain why you could not do it earlier.

deadline-stukken-vooraf = Send papers for the hearing
    .short = papers
    .why = You may send new papers until ten days before the hearing. The days count back, so a weekend or holiday does not change the limit. It is not certain that the tenth day itself still counts. So we advise the eleventh day, or earlier. That is our reading of the law. This holds for an objection and for the administrative court. A complaints or disputes committee has its own rules. Then look in the invitation.
    .after = Still send the papers, and ask whether they can be used. Also bring them to the hearing.

deadline-stukken-vooraf-vovo = Send papers for the urgent hearing
    .short = papers
    .why = For interim relief (voorlopige voorziening) you may send papers until one day before the hearing. It is not certain that that day itself still counts. So we advise two days before. That is our reading of the law.
    .after = Still send the papers, and ask whether they can be used. Also bring them to the hearing.

deadline-termijn-in-brief = The day named in a letter
    .short = letter
    .why = A letter can set a last day. For example to complete something. That day is hard. It does not move because of a weekend or holiday.
    .after = Call at once and ask for more time. Send what you have. Without an answer your application, request or objection may not be dealt with.

deadline-bezwaar-aanvullen = Complete your objection
    .short = complete
    .why = Something is still missing in your objection. The letter names a day on which the additions must be there. That day is hard. It does not move because of a weekend or holiday. With the municipality and the regional partnership their own clock stands still in between.
    .after = Still send the additions, today. Call and explain why it is later. Otherwise your objection may not be dealt with.

deadline-opp-vaststellen = The school sets the plan (OPP)
    .short = plan
    .why = The school makes a development plan (ontwikkelingsperspectief, OPP) within six weeks after your child was enrolled. Did your child have a temporary place first? Then the weeks count from the permanent place. In special education, special primary education and practical education every child gets an OPP. In a mainstream primary or secondary school only a child with extra support does. Learning support alone (lwoo) is not enough for that. Does the need come up later? Then the law names no fixed term.
    .after = The plan should have been there. Ask the school in writing for a talk and a draft. You decide together about the part with the support.

deadline-opp-evaluatie = The school discusses the plan (OPP) with you and your child
    .short = discussion
    .why = The school discusses the development plan (ontwikkelingsperspectief, OPP) at least once in each school year. It does so with you and with your child. A school year ends on 31 July. We show that day. That is our reading of the law.
    .after = The discussion should have taken place. Ask for it in writing. Nothing happens? Then you can make a complaint.

deadline-schorsing-einde = Your child may go back to school
    .short = back to school
    .why = A school may suspend your child for one week at most. This is the day on which your child may come back at the latest. That day does not move because of a weekend or holiday. Can it take longer? Only in secondary school, while the board consults the inspectorate about removal. How we count the week is our reading of the law.
    .after = The week is over. Ask the board in writing to let your child in at once. Also ask why it takes longer. Call the support point. Is there a letter about removal? Then another term starts there.

deadline-bezwaar-schorsing = Object to the suspension
    .short = objection
    .why = At an openbare (public-authority) school a suspension is a decision of a public body. That is our reading of the law. You have six weeks to object. The day the letter was sent or handed to you does not count. Is the last day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it. You may post it on the last day, if the letter arrives within a week.
    .after = Still send your objection, and explain why you could not do it earlier. You can also still make a complaint. The support point can think along.

deadline-bezwaar-schorsing-besluit = The board decides on your objection to the suspension
    .short = decision
    .why = The board of an openbare (public-authority) school without an objections committee has six weeks. They start on the day after your own six weeks. The board may take six extra weeks once. It must write to you about that. That this rule holds for a suspension is our reading of the law.
    .after = The decision should have been there. Did you get a letter about extra weeks? Then fill that in. If not, ask in writing for a decision within two weeks.

deadline-bezwaar-schorsing-besluit-verlengd = The board decides about the suspension, with extra weeks
    .short = decision
    .why = The board may take six extra weeks once for your objection. It must write to you about that. Together that is twelve weeks after your own six weeks. We show the later day, because a formal notice that is too early does not count. How we count is our reading of the law.
    .after = The decision should have been there. Ask in writing for a decision within two weeks. That is your formal notice to the board.

deadline-bezwaar-schorsing-besluit-commissie = The board decides on your objection to the suspension
    .short = decision
    .why = The board of an openbare (public-authority) school with an objections committee has twelve weeks. They start on the day after your own six weeks. The board may take six extra weeks once. It must write to you about that. That this rule holds for a suspension is our reading of the law.
    .after = The decision should have been there. Did you get a letter about extra weeks? Then fill that in. If not, ask in writing for a decision within two weeks.

deadline-bezwaar-schorsing-besluit-commissie-verlengd = The board decides about the suspension, with a committee and extra weeks
    .short = decision
    .why = The board may take six extra weeks once for your objection. It must write to you about that. With a committee that makes eighteen weeks after your own six weeks. We show the later day, because a formal notice that is too early does not count. How we count is our reading of the law.
    .after = The decision should have been there. Ask in writing for a decision within two weeks. That is your formal notice to the board.

deadline-ziekmelding = Report your child ill
    .short = report ill
    .why = Is your child ill? Tell the school within two days. The first day at home does not count. Is the second day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it. Is your child at home for another reason? Then explain that reason at once too.
    .after = Report your child ill today and say from which day. Do it by e-mail, so that you have proof. Also ask for a talk with the youth doctor. Is your child not ill, but not welcome? Then don't report illness, and choose another answer to the questions.

deadline-vervangende-leerplicht = Renew another programme (vervangende leerplicht), from 14 years
    .short = request
    .why = This holds only from 14 years. Did you agree on another programme with the municipality? That is called vervangende leerplicht. Does it end and do you want to renew it? Then ask the municipality at least eight weeks before. The weeks count back, so a weekend or holiday changes nothing.
    .after = Still ask for it, at once. Call the attendance officer and explain why it is later. Ask what holds until there is a decision.

deadline-vervangende-leerplicht-besluit = The municipality decides on another programme (vervangende leerplicht), from 14 years
    .short = decision
    .why = This holds only from 14 years. The municipality has six weeks from your request. The day it arrived does not count. Is the last day in a weekend or on a holiday? Then it moves to the first ordinary day.
    .after = The decision should have been there. Call the attendance officer and ask for a decision in writing.

deadline-vrijstelling-eerste = Report an exemption for the first time
    .short = report
    .why = Your child must go to school from the first school day of the month after its fifth birthday. You report a claim to an exemption (vrijstelling) to the municipality at least one month before. That school day differs by region. So we count back from the first day of that month. That is our reading of the law. Take care: with an exemption no school has to find a place any more.
    .after = The law says nothing about a first report during a year. Call the attendance officer of your municipality. Think first whether you want this: with an exemption no school has to find a place any more.

deadline-vrijstelling-verklaring = The statement is still valid
    .short = statement
    .why = With the report goes a statement by a doctor, psychologist or education specialist. The municipality names that person. On the day of your report the statement may not be older than three months. This day never moves. How we count the months is our reading of the law.
    .after = The statement is too old for a new report. Ask the municipality for a new statement.

deadline-vrijstelling-jaarlijks = Report the exemption again
    .short = report
    .why = Do you want to keep the exemption (vrijstelling)? Then report that to the municipality each year before 1 July. Does the statement say that your child can never go to school? Then you need not do this. Take care: with an exemption no school has a duty of care.
    .after = Call the attendance officer and report it today. Ask what holds now. This can also be a chance: ask which school fits now.

deadline-klacht-lkc = Make a complaint to the national complaints committee
    .short = complaint
    .why = The national complaints committee for education (Landelijke Klachtencommissie Onderwijs, LKC) deals with complaints up to one year after what happened. That is in its own rules, not in the law. Take it as a hard day. Sometimes it makes an exception. The school's own complaints procedure goes first. Look in the school guide which committee applies, and how much time it gives you.
    .after = Still make your complaint and explain why you could not do it earlier. An exception is possible. Does the problem go on? Then the complaint can also be about now.

deadline-klacht-reactie-bestuur = The board responds to the opinion
    .short = response
    .why = The complaints committee sends its opinion to the board. Within four weeks the board writes to you whether it shares that opinion. It also writes what it will do. Does it take longer? Then the board must write why, and when the response will come. School holidays do not stop the weeks.
    .after = The response should have been there. Ask the board for an answer in writing. Name the four weeks and the date on which the board got the opinion.

deadline-klacht-reactie-bestuur-verlengd = The board responds, on a later day
    .short = response
    .why = The board wrote to you that it needs more time. It must give a reason for that and name a new term. The day it names counts. That day does not move.
    .after = The response should have been there. Ask the board for an answer in writing, and refer to its own letter.

deadline-schooladvies-voorlopig = The school gives a provisional advice
    .short = advice
    .why = The primary school gives the provisional advice for secondary school between 10 and 31 January. The law says so. These days do not move.
    .after = The advice should have been there. Ask the teacher today for the advice and for a talk.

deadline-doorstroomtoets = Your child takes the transition test
    .short = test
    .why = Your child takes the transition test (doorstroomtoets) in the first or second full week of February. Did your child miss the test? Then it can be taken within three weeks. That we show the Friday as the last day is our reading of the law.
    .after = Did your child miss the test? Ask the school at once when your child can take it.

deadline-schooladvies-definitief = The school gives the final advice
    .short = advice
    .why = The primary school gives the final advice on 24 March at the latest. Was the test better than the provisional advice? Then the school must raise the advice. It may leave that only for a good reason in the interest of your child. Applications start on 25 March.
    .after = The advice should have been there. Ask the head for the advice today. Still apply for your child: you can do that up to 31 March.

deadline-gemeente-beslissing = The municipality decides on your request
    .short = decision
    .why = Do the rules of your municipality name no term of their own? Then it has a reasonable term, eight weeks at most. The day it received your request does not count. The municipality may write to you that it will be later. Does it ask for information? Then the clock stands still until you give it. School holidays do not stop the weeks.
    .after = The decision should have been there. Did you get a letter about a later day? Then fill that in. If not, you can give the municipality formal notice.

deadline-gemeente-beslissing-verordening = The municipality decides, by its own rules
    .short = decision
    .why = Your municipality has a term of its own in its local rules (verordening). It belongs to the municipality itself. So the last day does not move here. Ask if the last day is in a weekend.
    .after = The decision should have been there. Did you get a letter about a later day? Then fill that in. If not, you can give the municipality formal notice.

deadline-gemeente-beslissing-verlengd = The municipality decides, on a later day
    .short = decision
    .why = The municipality wrote to you that the decision will come later. The day it names takes the place of the first one. That day does not move.
    .after = The decision should have been there. You can now give the municipality formal notice.

deadline-gemeente-bezwaar = Object to the municipality
    .short = objection
    .why = You have six weeks. The day the decision was sent does not count. Is the last day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it. School holidays do not stop the weeks. You may post it on the last day, if the letter arrives within a week. You may also send it digitally: then it must arrive on the last day at the latest. Use the address or form that the municipality names.
    .after = Still send your objection, today. Explain why you could not do it earlier: sometimes that counts as a good reason. You can also make a new request.

deadline-gemeente-bezwaar-besluit = The municipality decides on your objection
    .short = decision
    .why = Without an objections committee the municipality has six weeks. They start on the day after your own six weeks, even if you objected earlier. Is the last day in a weekend or on a holiday? Then it moves. Do you have to add something? Then the clock stands still in between.
    .after = The decision should have been there. Did you get a letter about extra weeks? Then fill that in. If not, you can give the municipality formal notice.

deadline-gemeente-bezwaar-besluit-verlengd = The municipality decides, with extra weeks
    .short = decision
    .why = The municipality may take six extra weeks once for your objection. It must write to you about that. Together that is twelve weeks after your own six weeks. We show the later day, because a formal notice that is too early does not count. How we count is our reading of the law.
    .after = The decision should have been there. You can now give the municipality formal notice.

deadline-gemeente-bezwaar-besluit-commissie = The municipality decides on your objection, with a committee
    .short = decision
    .why = With an objections committee the municipality has twelve weeks. They start on the day after your own six weeks, even if you objected earlier. Is the last day in a weekend or on a holiday? Then it moves. Do you have to add something? Then the clock stands still in between.
    .after = The decision should have been there. Did you get a letter about extra weeks? Then fill that in. If not, you can give the municipality formal notice.

deadline-gemeente-bezwaar-besluit-commissie-verlengd = The municipality decides, with a committee and extra weeks
    .short = decision
    .why = The municipality may take six extra weeks once for your objection. It must write to you about that. With a committee that makes eighteen weeks after your own six weeks. We show the later day, because a formal notice that is too early does not count. How we count is our reading of the law.
    .after = The decision should have been there. You can now give the municipality formal notice.

deadline-avg-antwoord = The school answers your request for the file
    .short = answer
    .why = The school must answer your request within one month. That is in the privacy law (GDPR, in Dutch AVG). The day it arrived does not count. Is the last day in a weekend or on a holiday? Then it moves to the next working day. That last point is our reading. The school may take two extra months. It must then tell you within the first month.
    .after = The answer should have been there. Write to the school and its privacy officer (FG) that the month is over. After that you can complain to the data protection authority (Autoriteit Persoonsgegevens). Is the school bijzonder (privately run)? Then the court is possible too, without a fixed term. Is it openbaar (public-authority)? Then you first write that it has two more weeks. That last point is our reading of the law.

deadline-avg-antwoord-verlengd = The school answers, with extra time
    .short = answer
    .why = The school told you within the first month that it needs more time. Then it has three months in all from your request. Is the last day in a weekend or on a holiday? Then it moves to the next working day. That last point is our reading.
    .after = The answer should have been there. Write to the school and its privacy officer (FG). After that you can complain to the data protection authority (Autoriteit Persoonsgegevens). Is the school bijzonder (privately run)? Then the court is possible too, without a fixed term. Is it openbaar (public-authority)? Then you first write that it has two more weeks. That last point is our reading of the law.

deadline-avg-rechter = Go to court about the file
    .short = court
    .why = Do you disagree with the answer of a bijzondere (privately run) school? Then you can ask the court to order the school to do something. You must do that within six weeks after you got the answer. The day you got it does not count. You need no lawyer. Did the school answer too late? Then there is no term.
    .after = Ask a lawyer whether anything can still be done. You may always make a new request to the school. You can also complain to the data protection authority (Autoriteit Persoonsgegevens).

deadline-avg-bezwaar = Object about the file
    .short = objection
    .why = The answer of an openbare (public-authority) school is a decision. You have six weeks to object. The day the answer was sent does not count. Is the last day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it. You may post it on the last day, if the letter arrives within a week.
    .after = Still send your objection, and explain why you could not do it earlier. You may always make a new request to the school.

deadline-avg-bezwaar-besluit = The board decides on your objection about the file
    .short = decision
    .why = The board of an openbare (public-authority) school without an objections committee has six weeks. They start on the day after your own six weeks. The board may take six extra weeks once. It must write to you about that. That this rule holds here is our reading of the law.
    .after = The decision should have been there. Did you get a letter about extra weeks? Then fill that in. If not, ask in writing for a decision within two weeks.

deadline-avg-bezwaar-besluit-verlengd = The board decides about the file, with extra weeks
    .short = decision
    .why = The board may take six extra weeks once for your objection. It must write to you about that. Together that is twelve weeks after your own six weeks. We show the later day, because a formal notice that is too early does not count. How we count is our reading of the law.
    .after = The decision should have been there. Ask in writing for a decision within two weeks. That is your formal notice to the board.

deadline-avg-bezwaar-besluit-commissie = The board decides on your objection about the file
    .short = decision
    .why = The board of an openbare (public-authority) school with an objections committee has twelve weeks. They start on the day after your own six weeks. The board may take six extra weeks once. It must write to you about that. That this rule holds here is our reading of the law.
    .after = The decision should have been there. Did you get a letter about extra weeks? Then fill that in. If not, ask in writing for a decision within two weeks.

deadline-avg-bezwaar-besluit-commissie-verlengd = The board decides about the file, with a committee and extra weeks
    .short = decision
    .why = The board may take six extra weeks once for your objection. It must write to you about that. With a committee that makes eighteen weeks after your own six weeks. We show the later day, because a formal notice that is too early does not count. How we count is our reading of the law.
    .after = The decision should have been there. Ask in writing for a decision within two weeks. That is your formal notice to the board.

deadline-avg-na-ap = Go to court after the data protection authority
    .short = court
    .why = Did you ask the data protection authority (Autoriteit Persoonsgegevens) in time to mediate? Then you get a message when it ends the case. After that you have six more weeks to go to court. The day you got the message does not count. That we count from that day is our reading of the law.
    .after = Ask a lawyer whether anything can still be done. You may always make a new request to the school.

deadline-cvo-herbeoordeling = The assessment committee looks again
    .short = new decision
    .why = The assessment committee (commissie van onderzoek) decides for a certain time. Before that time ends it must look again at what your child needs. The day is in the decision and does not move.
    .after = The committee should have looked again. Ask the institution today what now holds for your child. No answer? Ask the disputes committee whether it can take your case.
