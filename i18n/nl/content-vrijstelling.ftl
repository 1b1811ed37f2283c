# Situation vrijstelling: talk of an exemption of compulsory education, "5 onder a" (domain.md F8).
# What it does to the duty of care is said on the first question and on the first step.

situation-vrijstelling = Er wordt gesproken over vrijstelling van de leerplicht
    .short = Vrijstelling
    .intro = Let op. Na een vrijstelling kan uw kind worden uitgeschreven. Dan heeft geen enkele school nog zorgplicht: niemand hoeft een plek voor uw kind te zoeken. Een vrijstelling ‘5 onder a’ is voor kinderen die door lichaam of geest niet naar een school kunnen. Voor sommige kinderen is dat goed. Maar soms is er meer mogelijk dan u hoort. U mag nee zeggen: dat is onze uitleg van de wet.

question-vrijstelling-who = Lees eerst: na een vrijstelling heeft geen school meer zorgplicht. Wie begon erover?
    .hint = Met een vrijstelling ‘5 onder a’ kan de directeur uw kind uitschrijven. Daarna hoeft geen school een plek te zoeken. Teken niets voordat u alles weet.
    .why = Een vrijstelling meldt u zelf. Volgens onze uitleg kan niemand dat voor u doen.
    .answer-others = De school, de gemeente of een arts
    .answer-ourselves = Wij denken er zelf aan
    .answer-sent = We hebben het al gemeld bij de gemeente
    .answer-exempt = Mijn kind heeft al een vrijstelling
    .answer-other = Het gaat om geloof, reizen of een school buiten Nederland
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

question-vrijstelling-want = Wilt u zelf een vrijstelling?
    .hint = U mag nee zeggen, ook als de school of de gemeente er anders over denkt.
    .why = U bent het die het meldt. Wie twijfelt, kan eerst uitzoeken wat er nog meer kan.
    .answer-no = Nee
    .answer-yes = Ja, na alles wat we weten
    .answer-unknown = Ik weet het niet

question-vrijstelling-age = Is uw kind al leerplichtig?
    .hint = Dat begint op de eerste schooldag van de maand na de vijfde verjaardag.
    .why = Voor een jong kind moet de melding er minstens een maand vóór die dag zijn.
    .answer-young = Nee, nog niet
    .answer-older = Ja
    .answer-unknown = Ik weet het niet

question-vrijstelling-again = Wat wilt u nu voor uw kind?
    .hint = Zolang de vrijstelling duurt, heeft geen school zorgplicht. Na een nieuwe aanmelding wel.
    .why = Een vrijstelling geldt meestal niet voor altijd. U kunt elk jaar opnieuw kiezen.
    .answer-back = Terug naar school, ook als het maar een deel is
    .answer-stay = De vrijstelling houden
    .answer-unknown = Ik weet het niet
    .answer-none = Geen van deze

end-vrijstelling-no = U zegt nee, en dat mag
    .text = Schrijf de school en de gemeente dat u geen vrijstelling wilt. Vraag niet om uitschrijving en teken daar niet voor. Zolang uw kind is ingeschreven, houdt de school zorgplicht. Vraag om een groot overleg over wat wel kan. Zit uw kind thuis? Kies dan ook ‘Mijn kind zit thuis, of dat dreigt’.

end-vrijstelling-think = Zoek eerst uit wat er nog meer kan
    .text = Meld nog niets. Vraag de school om een overleg met het samenwerkingsverband en de jeugdarts. Vraag naar minder uren, speciaal onderwijs, en onderwijs samen met zorg. Bel het ouder- en jeugdsteunpunt en vertel dat er over vrijstelling is gesproken. Wie nu wacht, kan later nog kiezen. Wie is uitgeschreven, begint opnieuw.

end-vrijstelling-first = De eerste melding, voor een jong kind
    .text = Denk eraan: met een vrijstelling heeft geen school zorgplicht. Wilt u het toch? Meld het dan minstens een maand vóór de leerplicht begint. De gemeente wijst een arts, psycholoog of pedagoog aan. Die schrijft een verklaring. Zij is bij de melding hoogstens drie maanden oud. Vul de vijfde verjaardag in: dan ziet u de dag.

end-vrijstelling-later = Een melding voor een kind dat al leerplichtig is
    .text = Denk eraan: met een vrijstelling heeft geen school zorgplicht. Wilt u het toch? Vraag de gemeente welke arts, psycholoog of pedagoog zij aanwijst. De verklaring is bij de melding hoogstens drie maanden oud. De wet noemt geen dag voor een eerste melding midden in het jaar. Daarna meldt u elk jaar vóór 1 juli.

end-vrijstelling-sent = U heeft het gemeld: blijf opletten
    .text = De wet kent geen brief waarmee de gemeente de vrijstelling geeft. Klopt alles, dan geldt zij vanzelf. Dat is onze uitleg. Vraag de gemeente toch om een bevestiging op papier. Vraag de school niet om uitschrijving zolang u twijfelt. Bedenkt u zich? Schrijf dat meteen aan gemeente en school. Vraag de leerplichtambtenaar wat er dan geldt.

end-vrijstelling-yearly = Elk jaar opnieuw kiezen
    .text = Wilt u de vrijstelling houden? Meld dat elk jaar vóór 1 juli bij de gemeente, met een nieuwe verklaring. Dat hoeft niet als in de verklaring staat dat uw kind nooit naar school kan. Kijk elk voorjaar samen of er iets is veranderd. Zolang de vrijstelling duurt, heeft geen school zorgplicht.

end-vrijstelling-back = Uw kind mag terug naar school
    .text = Kies een school en meld uw kind daar schriftelijk aan. Vanaf dat moment heeft die school zorgplicht, behalve als zij vol is. Dat is onze uitleg van de wet. Kies ook ‘De school laat mijn kind niet toe’: daar ziet u vóór wanneer de school moet beslissen. Vertel de gemeente dat u geen vrijstelling meer wilt.

end-vrijstelling-other = Dit is een andere vrijstelling
    .text = De wet kent meer vrijstellingen. ‘5 onder b’ gaat over bezwaar tegen het geloof of de overtuiging van scholen. Artikel 5a is voor gezinnen die rondreizen. Over die en andere vrijstellingen gaat deze hulp niet. Bel de leerplichtambtenaar van uw gemeente. Ook hier geldt volgens onze uitleg: na uitschrijving heeft geen school zorgplicht.

end-vrijstelling-solved = Uw kind heeft een plek
    .text = Fijn. Laat de afspraken op papier zetten: hoeveel uur, welke hulp, en wanneer u samen terugkijkt. Begint iemand weer over vrijstelling? Kom dan hier terug voordat u iets tekent.

end-vrijstelling-help = Praat met iemand die meedenkt
    .text = Uw verhaal past niet in deze vragen. Teken niets en meld niets voordat u met iemand sprak. Bel het ouder- en jeugdsteunpunt of Ouders & Onderwijs. Heeft u een brief met een datum? Vul die datum in: misschien loopt er een laatste dag.

# --- Steps -----------------------------------------------------------------------------------------

step-vrijstelling-lees = Lees dit eerst: na een vrijstelling heeft geen school zorgplicht
    .lead = Met een vrijstelling ‘5 onder a’ kan de directeur uw kind uitschrijven. Daarna hoeft geen enkele school nog een plek voor uw kind te zoeken. Dat is de grootste verandering.
    .short = Eerst lezen, dan pas kiezen.
    .why = Mensen bedoelen het vaak goed: er komt rust. Maar de weg terug kan langer worden. Na uitschrijving is er geen school meer die een plek moet zoeken.
    .first = Lees de vier waarschuwingen hieronder. Slaap er een nacht over. Schrijf op wat er volgens u wél zou kunnen.
    .whom = Praat met iemand die er niets bij te winnen heeft: het ouder- en jeugdsteunpunt, of Ouders & Onderwijs.
    .write = U kunt dit nu al schrijven aan wie erover begon:

        “U sprak met ons over vrijstelling van de leerplicht. Wij beslissen daar nu niet over. Wij vragen niet om uitschrijving. Wilt u ons op papier vertellen wat er is geprobeerd, en wat er nog meer kan? Wij willen dat bespreken met de school, het samenwerkingsverband en de jeugdarts.”
    .bring = De brief of het verslag waarin over vrijstelling is gesproken.
    .when = Voordat u iets tekent of meldt. De wet noemt geen termijn om te kiezen. Ons advies: neem minstens twee weken.
    .silence = Hoort u niets meer, en staat uw kind op een school? Dan blijft uw kind ingeschreven en houdt de school zorgplicht. Dat is onze uitleg van de wet.
    .warning-zorgplicht = Na de vrijstelling kan uw kind worden uitgeschreven. Dan heeft geen enkele school nog zorgplicht.
    .warning-deregister = Met een vrijstelling mag de directeur uw kind uitschrijven. Vraag daar zelf niet om, en teken er niet voor, zolang u twijfelt.
    .warning-name = ‘5 onder a’ is niet hetzelfde als artikel 5a. Artikel 5a is voor gezinnen die rondreizen. Vraag altijd welke van de twee iemand bedoelt.
    .warning-no = U mag nee zeggen. Een vrijstelling meldt u zelf: de school en de gemeente kunnen het niet voor u doen. Dat is onze uitleg van de wet.
    .outcome-granted = Wij willen geen vrijstelling
    .outcome-partly = Wij twijfelen nog
    .outcome-refused = Wij denken er toch over

step-thuiszitten-f8 = Meld de vrijstelling bij de gemeente
    .lead = Na de melding kan uw kind worden uitgeschreven. Dan heeft geen school nog zorgplicht. Wilt u het toch? Dan meldt u het zelf bij de gemeente, met een verklaring van een deskundige.
    .short = Pas als u alles heeft geprobeerd.
    .why = Kan een kind echt niet naar een school? Dan hoeft het na de melding niet ingeschreven te staan, als alles klopt. Hulp of onderwijs komt er niet vanzelf door.
    .first = Vraag de gemeente welke arts, psycholoog of pedagoog zij aanwijst. Uw eigen arts mag de verklaring niet schrijven. Vraag wel of zij met uw eigen arts willen praten.
    .whom = Burgemeester en wethouders van de gemeente waar uw kind woont, vaak via de leerplichtambtenaar.
    .write = U kunt dit schrijven:

        “Wij melden dat wij een beroep doen op vrijstelling, artikel 5 onder a van de Leerplichtwet, voor ons kind … (naam, geboortedatum, adres, burgerservicenummer). De verklaring van … van … (datum) doen wij erbij. Wilt u ons de ontvangst bevestigen?”
    .bring = De verklaring, en de gegevens van uw kind.
    .when = De eerste keer: minstens een maand vóór de leerplicht begint. Daarna elk jaar vóór 1 juli. De verklaring mag niet ouder zijn dan drie maanden. Is uw kind al leerplichtig? Voor een eerste melding midden in het jaar noemt de wet geen dag. Vraag de gemeente ernaar.
    .silence = Vraag de gemeente om een bevestiging op papier. Bewaar het bewijs van uw melding.
    .warning-zorgplicht = Zodra aan de regels is voldaan, mag de directeur uw kind uitschrijven. Dan heeft geen enkele school zorgplicht. Vraag alleen om uitschrijving als u zeker bent.
    .warning-doctor = De arts is door de gemeente aangewezen en is niet de arts die uw kind behandelt. Een verklaring van uw eigen arts telt hier niet.
    .warning-no-grant = De gemeente hoeft de vrijstelling niet te geven: zij geldt als aan alle regels is voldaan. Dat is onze uitleg van de wet. Twijfelt de gemeente? Vraag om haar redenen op papier, en vraag een jurist.
    .warning-planned = De regels gaan misschien veranderen, ook die voor deze vrijstelling. De Tweede Kamer nam een wet aan in april 2026. Of die al geldt, weten wij niet. Controleer dit eerst bij de gemeente.
    .outcome-granted = De melding is goed gekomen
    .outcome-partly = De gemeente vraagt nog iets
    .outcome-refused = De gemeente is het er niet mee eens

step-vrijstelling-terug = Meld uw kind weer aan bij een school
    .lead = Met een schriftelijke aanmelding krijgt een school weer zorgplicht. Volgens onze uitleg kan dat op elk moment, ook als de vrijstelling nog loopt.
    .short = Een aanmelding op papier brengt de zorgplicht terug.
    .why = Alleen een school met zorgplicht moet zoeken naar een plek die past. Met alleen een gesprek begint dat niet.
    .first = Kies de school die u het liefst wilt. Vraag het samenwerkingsverband om mee te denken over een rustige start, met weinig uren.
    .whom = De school van uw eerste keuze. Stuur de leerplichtambtenaar een kopie.
    .write = U kunt dit schrijven:

        “Wij melden ons kind … (naam) aan bij uw school. Ons kind had tot nu toe een vrijstelling. Wij willen dat ons kind weer onderwijs krijgt, in kleine stappen. Ons kind heeft deze hulp nodig: … Wij krijgen graag een bevestiging van deze aanmelding.”
    .bring = Rapporten over wat uw kind nodig heeft. Vertel ook wat nu wél lukt.
    .when = Wanneer u wilt. De wet noemt geen termijn voor u. Voor de school begint er wel een te lopen: kies daarvoor ‘De school laat mijn kind niet toe’.
    .silence = Bel de school en vraag op welke dag zij uw aanmelding kreeg.
    .warning-zorgplicht = Zorgplicht is er pas na een schriftelijke aanmelding. Er zijn uitzonderingen. Is de school voor iedereen vol? Dan geldt de zorgplicht daar niet.
    .warning-tlv = Voor speciaal onderwijs is een toelaatbaarheidsverklaring (TLV) nodig. De school waar u aanmeldt, kan die aanvragen.
    .outcome-granted = De school laat mijn kind toe
    .outcome-partly = De school denkt nog na
    .outcome-refused = De school weigert
