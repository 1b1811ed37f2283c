# Situation vrijstelling: talk of an exemption of compulsory education, "5 onder a" (domain.md F8).
# What it does to the duty of care is said on the first question and on the first step.

situation-vrijstelling = There's talk of exemption from compulsory education
    .short = Exemption
    .intro = Take care. After an exemption (vrijstelling) your child can be deregistered. Then no school has a duty of care (zorgplicht) any more. Nobody has to look for a place for your child. The exemption “5 onder a” is for children who can't go to a school because of body or mind. For some children that is right. But sometimes more is possible than you hear. You may say no: that is our reading of the law.

question-vrijstelling-who = Read first: after an exemption no school has a duty of care. Who brought it up?
    .hint = With an exemption “5 onder a” the head teacher can deregister your child. After that no school has to look for a place. Sign nothing before you know everything.
    .why = You give notice of an exemption yourself. In our reading nobody can do that for you.
    .answer-others = The school, the municipality or a doctor
    .answer-ourselves = We are thinking of it ourselves
    .answer-sent = We have already notified the municipality
    .answer-exempt = My child already has an exemption
    .answer-other = It is about faith, travelling or a school abroad
    .answer-unknown = I don't know
    .answer-none = None of these

question-vrijstelling-want = Do you want an exemption yourselves?
    .hint = You may say no, also if the school or the municipality thinks otherwise.
    .why = You are the one who gives notice. Not sure? Then you can first find out what else is possible.
    .answer-no = No
    .answer-yes = Yes, after all that we know
    .answer-unknown = I don't know

question-vrijstelling-age = Is your child of compulsory school age yet?
    .hint = It begins on the first school day of the month after the fifth birthday.
    .why = For a young child the notice must be there at least a month before that day.
    .answer-young = No, not yet
    .answer-older = Yes
    .answer-unknown = I don't know

question-vrijstelling-again = What do you want for your child now?
    .hint = As long as the exemption lasts, no school has a duty of care. After a new application one has.
    .why = An exemption is usually not for ever. You can choose again every year.
    .answer-back = Back to school, even if only in part
    .answer-stay = Keep the exemption
    .answer-unknown = I don't know
    .answer-none = None of these

end-vrijstelling-no = You say no, and you may
    .text = Write to the school and the municipality that you don't want an exemption. Don't ask for deregistration (uitschrijving), and don't sign for it. As long as your child is enrolled, the school keeps its duty of care (zorgplicht). Ask for a big meeting about what is possible. Is your child at home? Then also choose “My child is at home, or may soon be”.

end-vrijstelling-think = First find out what else is possible
    .text = Don't give notice yet. Ask the school for a meeting with the regional partnership (samenwerkingsverband) and the youth doctor (jeugdarts). Ask about fewer hours, special education, and education together with care. Call the support point (steunpunt) and say that an exemption was mentioned. If you wait now, you can still choose later. Once deregistered, you start again.

end-vrijstelling-first = The first notice, for a young child
    .text = Bear in mind: with an exemption no school has a duty of care (zorgplicht). Do you want it all the same? Then give notice at least a month before compulsory education begins. The municipality names a doctor, psychologist or education specialist. They write a statement. It is at most three months old when you give notice. Fill in the fifth birthday, and you see the day.

end-vrijstelling-later = A notice for a child of compulsory school age
    .text = Bear in mind: with an exemption no school has a duty of care (zorgplicht). Do you want it all the same? Ask the municipality which doctor, psychologist or education specialist it has named. The statement is at most three months old when you give notice. The law names no day for a first notice in the middle of the year. After that you give notice each year before 1 July.

end-vrijstelling-sent = You gave notice: stay alert
    .text = The law knows no letter by which the municipality grants the exemption. If all is right, it holds by itself. That is our reading. Still ask the municipality for a confirmation on paper. Don't ask the school for deregistration (uitschrijving) while you are in doubt. Have you changed your mind? Write that to the municipality and the school at once. Ask the attendance officer what holds then.

end-vrijstelling-yearly = Choose again every year
    .text = Do you want to keep the exemption? Then notify the municipality every year before 1 July, with a new statement. You need not if the statement says that your child can never go to school. Each spring, see together whether something has changed. As long as the exemption lasts, no school has a duty of care.

end-vrijstelling-back = Your child may go back to school
    .text = Choose a school and apply there in writing. From that moment that school has a duty of care (zorgplicht), unless it is full. That is our reading of the law. Also choose “The school refuses my child”: there you see by when the school must decide. Tell the municipality that you no longer want an exemption.

end-vrijstelling-other = This is another exemption
    .text = The law has other exemptions too. “5 onder b” is about objections to the faith or belief of schools. Article 5a is for families who travel around. This help is not about those. Call the attendance officer (leerplichtambtenaar) where you live. Here too, as we read it: once your child is deregistered, no school has a duty of care.

end-vrijstelling-solved = Your child has a place
    .text = Good. Have the agreements put on paper: how many hours, which help, and when you look back together. Does someone bring up an exemption again? Then come back here before you sign anything.

end-vrijstelling-help = Talk to someone who can help you think
    .text = Your story does not fit these questions. Sign nothing and give no notice before you have spoken to someone. Call the parent and youth support point (ouder- en jeugdsteunpunt) or Ouders & Onderwijs. Do you have a letter with a date? Fill in that date: a last day may be running.

# --- Steps -----------------------------------------------------------------------------------------

step-vrijstelling-lees = Read this first: after an exemption no school has a duty of care
    .lead = With an exemption (vrijstelling) “5 onder a” the head teacher can deregister your child. After that no school at all has to look for a place for your child. That is the biggest change.
    .short = First read, only then choose.
    .why = People often mean well: there will be peace. But the way back may get longer. After deregistration no school has to look for a place.
    .first = Read the four warnings below. Sleep on it. Write down what you think would be possible.
    .whom = Talk to someone who has nothing to gain: the support point (ouder- en jeugdsteunpunt), or Ouders & Onderwijs.
    .write = You can write this now to whoever brought it up. To copy it in Dutch, switch this screen to NL.

        “You spoke to us about an exemption. We are not deciding on that now. We do not ask for deregistration. Please tell us on paper what has been tried, and what else is possible. We want to discuss that with the school, the regional partnership and the youth doctor.”
    .bring = The letter or the report in which the exemption was mentioned.
    .when = Before you sign anything or give notice. The law sets no term for choosing. Our advice: take at least two weeks.
    .silence = Do you hear nothing more, and is your child at a school? Then your child stays enrolled and the school keeps its duty of care. That is our reading of the law.
    .warning-zorgplicht = After the exemption your child can be deregistered. Then no school at all has a duty of care (zorgplicht).
    .warning-deregister = With an exemption the head teacher may deregister your child. Don't ask for that yourself, and don't sign for it, while you are in doubt.
    .warning-name = “5 onder a” is not the same as article 5a. Article 5a is for families who travel around. Always ask which of the two someone means.
    .warning-no = You may say no. You give notice yourself: the school and the municipality cannot do it for you. That is our reading of the law.
    .outcome-granted = We don't want an exemption
    .outcome-partly = We are still in doubt
    .outcome-refused = We are thinking of it all the same

step-thuiszitten-f8 = Notify the municipality of the exemption
    .lead = After the notice your child can be deregistered. Then no school has a duty of care (zorgplicht). Do you want it all the same? Then you notify the municipality (gemeente) yourselves, with an expert's statement.
    .short = Only when you have tried everything.
    .why = Can a child really not go to a school? Then after the notice it need not be enrolled, if all is right. Help or education does not come with it.
    .first = Ask the municipality which doctor, psychologist or education specialist it has named. Your own doctor may not write the statement. But do ask whether they will talk to your own doctor.
    .whom = The mayor and aldermen (burgemeester en wethouders) of the municipality where your child lives, often through the attendance officer (leerplichtambtenaar).
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We give notice that we claim exemption, article 5 under a of the Leerplichtwet, for our child … (name, date of birth, address, citizen service number). The statement by … of … (date) is enclosed. Please confirm that you received this.”
    .bring = The statement, and your child's details.
    .when = The first time: at least a month before compulsory education begins. After that every year before 1 July. The statement may not be older than three months. Is your child of compulsory school age already? For a first notice in the middle of the year the law names no day. Ask the municipality.
    .silence = Ask the municipality for a confirmation on paper. Keep the proof of your notice.
    .warning-zorgplicht = Once the rules are met, the head teacher may deregister your child. Then no school at all has a duty of care. Ask for deregistration only if you are sure.
    .warning-doctor = The doctor is named by the municipality and is not the one who treats your child. A statement by your own doctor does not count here.
    .warning-no-grant = The municipality need not grant the exemption: it holds if all rules are met. That is our reading of the law. Does the municipality doubt it? Ask for its reasons on paper, and ask a lawyer.
    .warning-planned = The rules may change, also those for this exemption. The lower house of parliament passed a law in April 2026. We don't know whether it is in force. Check this first with the municipality.
    .outcome-granted = The notice has arrived well
    .outcome-partly = The municipality asks for something more
    .outcome-refused = The municipality does not agree

step-vrijstelling-terug = Apply to a school for your child again
    .lead = With an application in writing a school gets a duty of care (zorgplicht) again. In our reading you can do that at any moment, also while the exemption still runs.
    .short = An application on paper brings back the duty of care.
    .why = Only a school with a duty of care must look for a place that fits. A talk alone does not start that.
    .first = Choose the school you like best. Ask the regional partnership (samenwerkingsverband) to help plan a quiet start, with few hours.
    .whom = The school of your first choice. Send the attendance officer (leerplichtambtenaar) a copy.
    .write = You can write this. To copy it in Dutch, switch this screen to NL.

        “We apply for our child … (name) at your school. Until now our child was exempt. We want our child to have education again, in small steps. Our child needs this help: … Please confirm that you received this application.”
    .bring = Reports about what your child needs. Also tell what does work now.
    .when = Whenever you like. The law sets no term for you. For the school a term does start: for that, choose “The school refuses my child”.
    .silence = Call the school and ask on which day it received your application.
    .warning-zorgplicht = There is a duty of care only after an application in writing. There are exceptions. Is the school full for everyone? Then the duty of care does not hold there.
    .warning-tlv = For special education an admissibility statement (toelaatbaarheidsverklaring, TLV) is needed. The school where you apply can ask for it.
    .outcome-granted = The school admits my child
    .outcome-partly = The school is still thinking
    .outcome-refused = The school refuses
