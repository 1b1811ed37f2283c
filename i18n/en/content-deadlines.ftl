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
    .after = The decision should have been there. More extra weeks are not allowed. Ask in writing for a decision, and for a temporary place.

deadline-toelating-besluit-asiel = The school decides (asylum)
    .short = decision
    .why = Is your child applying for asylum? Then the school must decide within six weeks after receipt. Extra weeks are not allowed. School holidays do not stop the weeks.
    .after = Is there no decision six weeks after your request? Then your child is admitted to the primary school or special school. Ask to be enrolled. That is not so for secondary school and vso. There you can ask for a temporary place after ten weeks.

deadline-aanmelding-niet-behandelen = Notice, if the school will not deal with your application
    .short = message
    .why = Does the school think it knows too little? Then it may sometimes leave your application aside. It must first give you time to complete it. After that it must tell you within four weeks. The weeks count from your addition, or from the end of the time you got. For a bijzondere (privately run) secondary school the law does not say this.
    .after = The school did not tell you in time. Ask in writing for an ordinary decision on your application.

deadline-tijdelijke-plaatsing = Right to a temporary place
    .short = temporary place
    .why = Is there no decision ten weeks after you applied? Then the school must place your child temporarily (tijdelijke plaatsing). The right starts on the day after the ten weeks. We count from the day you applied. School holidays do not stop the weeks. That the last day moves because of a weekend or holiday is our reading of the law. It does not hold if your child is already at another school of the same kind. Groep 8 does not count as one for the brugklas. Your child must be old enough. In secondary school and vso your child must also meet the conditions.
    .after = Ask for the place in writing. The temporary place ends on the day after a refusal. It also ends after a decision not to deal with your application.

deadline-bezwaar-bestuur = Object to the school board
    .short = objection
    .why = You have six weeks. The day the letter was sent or handed to you does not count. The day you read it makes no difference. Is the last day in a weekend or on a holiday? Then you may still do it on the first ordinary day after it. School holidays do not stop the weeks. Bijzondere (privately run) school: your letter must have arrived on the last day. Openbare (public-authority) school: you may post it on the last day. The letter must then arrive within a week.
    .after = Call the support point or a lawyer today. Still send your objection, and explain why you are late. With an openbare school a good reason counts. You can also apply again in writing. Then the school's duty starts again. That last point is our reading of the law.

deadline-bezwaar-besluit = The board decides on your objection
    .short = decision
    .why = The board has four weeks. They count from the day after it received your objection. This holds for bijzondere (privately run) schools, and for all secondary schools and practical education. Is there a case at the disputes committee? Then the board's clock stands still until the opinion is there. How those days are counted is our reading of the law.
    .after = The decision should have been there. Write to the board that it must decide at once. With an openbare (public-authority) school you can give the board formal notice. With a bijzondere school the civil court can help.

deadline-bezwaar-besluit-openbaar = The openbare board decides on your objection
    .short = decision
    .why = This holds for openbare (public-authority) primary schools and special schools. The board has four weeks. They start only on the day after your own six weeks, even if you objected earlier. Is there a case at the disputes committee? Then the board's clock stands still until the opinion is there. How those days are counted is our reading of the law.
    .after = The decision should have been there. You can give the board formal notice. After two weeks you can go to the administrative court because there is no decision.

deadline-gpo-verzoek = Go to the disputes committee
    .short = committee
    .why = The disputes committee (Geschillencommissie passend onderwijs, GPO) asks you to come within six weeks. That term is in its own rules, not in the law. So treat it as a hard day, also in a weekend. School holidays do not stop the weeks. An objection does not change this day.
    .after = Still file your request and explain why you could not come earlier. Call the support point first. An objection to the board has its own last day.

deadline-gpo-oordeel = The disputes committee gives its opinion
    .short = opinion
    .why = The committee has ten weeks from your request. School holidays count. Is the last day in a weekend or on a holiday? Then it moves to the first ordinary day.
    .after = The opinion should have been there. Ask the committee when it will come. Meanwhile the board waits with its decision on your objection.

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
    .why = You may send new papers until ten days before the hearing. The days count back, so a weekend or holiday does not change the limit. It is not certain that the tenth day itself still counts. So we advise the eleventh day, or earlier. That is our reading of the law.
    .after = Still send the papers, and ask whether they can be used. Also bring them to the hearing.

deadline-stukken-vooraf-vovo = Send papers for the urgent hearing
    .short = papers
    .why = For interim relief (voorlopige voorziening) you may send papers until one day before the hearing. It is not certain that that day itself still counts. So we advise two days before. That is our reading of the law.
    .after = Still send the papers, and ask whether they can be used. Also bring them to the hearing.

deadline-termijn-in-brief = The day named in a letter
    .short = letter
    .why = A letter can set a last day. For example to complete something. That day is hard. It does not move because of a weekend or holiday.
    .after = Call at once and ask for more time. Send what you have. Without an answer your application or objection may not be dealt with.
