# The example dossier: the words of Sam's parents. Everybody in it is invented.
# All dates are variables, as day and month ("13 November"), named after what happens on them in
# src/example/days.rs: $coats, $report, $promise, $decision, $meeting and so on.
# $since (text): the month in which the help was promised ("September").

## Who they are

example-child = Sam
    .group = groep 6
example-parent-nadia = Nadia
example-parent-joris = Joris
example-parent-linda = Linda (Joris’s partner)
example-school = Basisschool De Linde
    .address = Voorbeeldlaan 12, 0000 AA Eikerdam (invented address)
    .person = Mr Van Dalen, head of the school
example-board = Stichting De Boomgaard
    .address = Voorbeeldplein 4, 0000 AA Eikerdam (invented address)
    .person = the board’s secretary
example-swv = Samenwerkingsverband Eikerdam
    .address = Voorbeeldplein 1, 0000 AA Eikerdam (invented address)
    .person = Ms Bouali, trajectbegeleider

example-contact-marieke = Juf Marieke
    .role = Sam’s teacher
    .note = Sends messages in the school app. Usually answers before 5 pm.
example-contact-esra = Juf Esra
    .role = classroom assistant
    .note = Was to help Sam for an hour every day. Is often sent to other groups.
example-contact-ib = Annelies de Rooij
    .role = support coordinator (intern begeleider), De Linde
    .note = Writes the OPP. Mail works best.
example-contact-head = Mr Van Dalen
    .role = head of De Linde
    .note = Is asking for the experts’ advice.
example-contact-swv = Ms Bouali
    .role = adviser (trajectbegeleider) of the samenwerkingsverband
    .note = Was at the round-table meeting and watched in class for a morning.
example-contact-steunpunt = Fatma
    .role = ouder- en jeugdsteunpunt Eikerdam
    .note = Free help. Wants to come to a meeting. Phone number: see the letter of the samenwerkingsverband.
example-contact-wissel = Ms Post
    .role = support coordinator (intern begeleider), sbo De Wissel
    .note = She has our application.
example-contact-vonk = Ms Vonk
    .role = educational psychologist (orthopedagoog), Praktijk Het Kompas
    .note = Tested Sam. Is willing to explain her advice to the school.

## The log: the first sentence says what it was

example-log-coats = Sam sat under the coats. Juf Marieke called at 10.40. He had walked out of class and had been in the corridor for half an hour. I picked him up.
    .with = juf Marieke
example-log-headache = Headache after school. Sam cried and said that he is stupid. From now on we write down how often this happens. Only for ourselves.
    .with = at home
example-log-report = Got the test report. Ms Vonk advises a small group, and an hour of help every day from the same adult in class. We gave the report to Ms De Rooij the same day.
    .with = Ms Vonk, orthopedagoog
example-log-first-talk = Talk about the report. The school recognises it. Sam gets a day plan on his table, a quiet place in the corridor and headphones. More help isn’t possible now, the school says.
    .with = juf Marieke and Ms De Rooij
example-log-start = Asked how it is going. Mornings are fine. In the afternoon Sam walks out of class a few times a week. There are 27 children in the group.
    .with = juf Marieke
example-log-table = Sam lay under his table. The school called, and I picked him up at 11.00. There was nobody who could sit with him.
    .with = juf Marieke
example-log-mail-class = Asked for a meeting. I asked by mail to meet with the head present. Answer the same day: it can be on { $promise }.
    .with = juf Marieke
example-log-visit = Visited sbo De Wissel. There are twelve children in a group. Sam could join in with an experiment. Ms Post said: apply in writing, even if the TLV isn’t there yet.
    .with = Ms Post, sbo De Wissel
example-log-promise = Talk about extra help. Sam gets an hour of help every day from juf Esra. The school board will ask for a TLV for special primary education (sbo). The agreements are with this meeting.
    .with = the head, Ms De Rooij and juf Marieke
example-log-view = Handed in our written view (zienswijze). The head sends it along with the request for the TLV. We also asked to read the request.
    .with = the head
example-log-applied = Applied to De Wissel in writing. We handed in the form and the test report at the desk and got a receipt. We added that Sam needs extra help and is at De Linde now.
    .with = sbo De Wissel
example-log-forwarded = News about the TLV. Ms De Rooij writes that the samenwerkingsverband received the request today. We haven’t seen the request.
    .with = Ms De Rooij
example-log-sleep = A bad week. Sam hardly sleeps and eats little. Joris came home early from work twice. Only for ourselves.
    .with = at home
example-log-data-asked = De Wissel asks for information. They want De Linde’s action plan (handelingsplan), on { $data-limit } at the latest.
    .with = Ms Post, sbo De Wissel
example-log-data-given = Handed in the action plan at De Wissel. Ms Post signed for it. That is well in time.
    .with = Ms Post, sbo De Wissel
example-log-roundtable = Round-table meeting at school. For now Sam only goes in the mornings, until 12.00. We asked to have that on paper, with an end date. Ms Bouali will come and watch for a morning.
    .with = Ms Bouali, the head and Ms De Rooij
example-log-mornings = Wrote about the mornings. From today Sam goes to school until 12.00. Nothing is on paper yet. We asked who arranges this with the inspectorate.
    .with = the head
example-log-observed = A morning in class. Ms Bouali called us after it. She saw that Sam knows a lot, and that after an hour he could take in nothing more. Juf Esra wasn’t there that morning.
    .with = Ms Bouali, samenwerkingsverband
example-log-asked-wissel = Asked when De Wissel will decide. The mail says on which day we applied: { $applied }.
    .with = Ms Post, sbo De Wissel
example-log-wissel-call = De Wissel called back. They are waiting for the TLV. I said that they must decide in time without a TLV too, on paper. Ms Post will find out.
    .with = Ms Post, sbo De Wissel
example-log-photo = Photo of the day plan. At “hulp van juf Esra” (help from juf Esra) there are two ticks: Monday and Wednesday. An hour every day had been promised.
    .with = juf Marieke
example-log-concept-talk = Talk with the support coordinator. There is no OPP yet. Ms De Rooij sends the draft before { $concept-due }. I put this in a mail the same day.
    .with = Ms De Rooij, intern begeleider
example-log-mail-ib = Mail from Ms De Rooij. She confirms that the draft OPP comes before { $concept-due }. She can’t give us the request for the TLV herself, and asks the head.
    .with = Ms De Rooij
example-log-steunpunt = Called the ouder- en jeugdsteunpunt. Fatma explains: we can object as soon as there is a decision, within six weeks. She wants to come to a meeting.
    .with = Fatma, ouder- en jeugdsteunpunt
example-log-wissel-late = Wrote to De Wissel again. The time for a decision is over. We asked for a decision on paper, with the reasons. No answer yet.
    .with = Ms Post, sbo De Wissel
example-log-app = Sam sat under the coats again. Message from juf Marieke in the app. Juf Esra is with the youngest group this week. I picked Sam up at 12.00.
    .with = juf Marieke
example-log-voice = Talked with Sam about the plan. He knows well what he wants. His words are with our child’s voice.
    .with = Sam
example-log-decision = Decision sent. The samenwerkingsverband gives Sam no TLV. The letter came by mail too. It says that De Linde can give more help itself first.
    .with = Samenwerkingsverband Eikerdam
example-log-director = Talk with the head. He hadn’t expected the decision. He asks for the experts’ advice and sends it to us. On { $meeting } we talk again.
    .with = Mr Van Dalen, head of the school

## The meetings

example-meeting-promise = The school sees that Sam is stuck. The head wants help in class first, and to ask for a TLV at the same time.
    .place = Basisschool De Linde
    .with = the head, Ms De Rooij and juf Marieke
    .ask = Give Sam help in class every day, and look into a place in a small group.
    .question-1 = Who helps Sam, and at what hours?
    .question-2 = Who asks for the TLV, and when?
    .agreement-1 = Juf Esra helps Sam in class for an hour every day.
    .agreement-1-who = the head
    .agreement-2 = The school board asks for a TLV for sbo.
    .agreement-2-who = the head
    .agreement-3 = We write down our view (zienswijze) and hand it in.
    .agreement-3-who = Nadia and Joris
example-meeting-roundtable = Whole days are too much for Sam now. Everyone agrees that this should not last long.
    .place = Basisschool De Linde
    .with = Ms Bouali, the head and Ms De Rooij
    .ask = Make a plan that lets Sam go to school for whole days again.
    .question-1 = On which days was juf Esra there?
    .question-2 = Who puts the shorter days on paper?
    .agreement-1 = Until the decision on the TLV Sam only goes in the mornings.
    .agreement-1-who = school and parents
    .agreement-2 = Ms Bouali watches in class for a morning.
    .agreement-2-who = Ms Bouali
example-meeting-concept-talk = There is no OPP yet. Ms De Rooij had no time for it. Nobody has asked Sam what he thinks.
    .place = Basisschool De Linde
    .with = Ms De Rooij, intern begeleider
    .ask = Make Sam’s plan (OPP) now and put the help in it.
    .question-1 = When can we read the draft?
    .question-2 = Who asks Sam what he wants?
    .agreement-1 = The support coordinator sends the draft OPP before { $concept-due }.
    .agreement-1-who = Ms De Rooij
    .agreement-2 = We put the agreement in a mail the same day.
    .agreement-2-who = Nadia
example-meeting-director = The head hadn’t expected the decision. He wants Sam to get good help at De Linde as long as he is there.
    .place = Basisschool De Linde
    .with = Mr Van Dalen, head of the school
    .ask = Let us read the request and the experts’ advice.
    .question-1 = What did the request say about the help?
    .agreement-1 = The head asks for the experts’ advice.
    .agreement-1-who = Mr Van Dalen
example-meeting-meeting =
    .place = Basisschool De Linde
    .with = the head, Ms De Rooij and Fatma of the steunpunt
    .ask = Put an hour of help in class every day into Sam’s plan (OPP). Also let us read the request for the TLV.
    .question-1 = What help has really been given since { $since }?
    .question-2 = When can we read the request and the advice?
    .question-3 = Who calls us when a morning goes wrong?

## What Sam says

example-voice-visit = I could hear myself think there. But Daan isn’t there.
    .how = told in the car, after the visit to De Wissel
example-voice-sleep = I don’t want my teacher to know that I cry.
    .how = told in bed; he asked us not to let anyone read it
example-voice-voice = I want to stay with my friends. In the afternoon it gets too busy in my head.
    .how = told at the kitchen table; we wrote it down word for word

## What became of the steps

example-step-g1 = Talk about the report, with juf Marieke and Ms De Rooij.
example-step-g2 = Talk with the support coordinator on { $concept-talk }. The draft OPP comes before { $concept-due }.
example-step-g3 = Talk with the head. We asked for his answer on paper. He asks for the experts’ advice.
example-step-g5 = Called. Fatma wants to come to a meeting.
example-step-g6 = Not needed yet: the steunpunt helps us.
example-step-g7 = Ms Bouali was at the round-table meeting.
example-step-tlv-d1 = Our written view was handed in and sent along.
example-step-toelating-a1 = Form handed in, with a receipt.
example-step-toelating-a6 = Not now. First we wait for an answer from De Wissel.

## The documents

example-document-scan = Scan of three pages, in Dutch. We blacked out the surname and the date of birth.
    .from = Praktijk Het Kompas
example-document-view = What we think of the request, in Dutch because the school reads it. The head sent it along.
    .from = Nadia and Joris
example-document-photo = The day plan on Sam’s table, in Dutch, with two ticks for the help.
    .from = our own photo
example-document-mail = It says that the draft OPP will come. In Dutch.
    .from = Annelies de Rooij, intern begeleider
example-document-screen = The messages of that morning, in Dutch.
    .from = juf Marieke
example-document-decision = The decision: no TLV. Two pages, in Dutch.
    .from = Samenwerkingsverband Eikerdam
