# Een wachtwoord op het dossier: wat er misgaat, het slot, de kaart bij de instellingen, het herstelblad.
# $path (text): the folder or file.
problem-closed-no-password = Op ‘{ $path }’ zit een wachtwoord. Er is niets veranderd. Geef het wachtwoord om het te openen; op de opdrachtregel met --password-stdin.
problem-closed-wrong-password = Dit wachtwoord past niet op ‘{ $path }’. Er is niets veranderd. Probeer het nog eens; let op hoofdletters. Met het herstelblad kunt u het dossier ook openen.
problem-closed-wrong-key = Deze sleutel past niet op ‘{ $path }’: hij hoort bij een ander dossier, of het dossier kreeg later een nieuw wachtwoord nadat het eraf was gehaald. Er is niets veranderd.
problem-closed-key-gone = In ‘{ $path }’ ontbreekt het bestand key.age. Zonder dat bestand werkt het wachtwoord niet. Het dossier staat er nog. Zet key.age terug uit een reservekopie, of open het dossier met de sleutel van het herstelblad.
problem-closed-key-damaged = Het bestand key.age in ‘{ $path }’ is beschadigd. Daardoor werkt het wachtwoord niet. Het dossier staat er nog. Zet key.age terug uit een reservekopie, of open het dossier met de sleutel van het herstelblad.
problem-closed-too-much-work = Het bestand key.age in ‘{ $path }’ vraagt meer rekenwerk dan Jouw weg ooit nodig heeft. Dat is niet door Jouw weg gemaakt. Wij openen het niet. Er is niets veranderd.
problem-spoiled = ‘{ $path }’ is niet meer zoals het op slot ging: het is beschadigd, of het is met een andere sleutel gemaakt. Wij laten het bestand staan zoals het is.
problem-damaged-sealed = Het dossier in ‘{ $path }’ is niet meer zoals het op slot ging: het is afgebroken of veranderd. Wij laten het bestand staan zoals het is.
cli-password-none = Er kwam geen wachtwoord binnen. Er is niets veranderd. Geef het op één regel aan de standaardinvoer, bijvoorbeeld: jouw-weg status MAP --password-stdin < bestand.
cli-password-not-here = Het voorbeeld van demo krijgt geen wachtwoord. Er is niets veranderd. Laat --password-stdin weg.
# Het slot.
# $name (text): the folder of the dossier.
locked-title = Dit dossier is op slot
locked-lead = ‘{ $name }’ heeft een wachtwoord. Typ het om verder te gaan.
locked-password = Wachtwoord
    .hint = Hoofdletters en kleine letters tellen.
locked-key = Sleutel van het herstelblad
    .hint = Typ alle groepjes van het blad over. Spaties en hoofdletters maken niet uit.
locked-key-wrong = Deze sleutel klopt niet: er is een teken verkeerd of er mist iets. Kijk regel voor regel na. De letters B, I en O en het cijfer 1 komen er niet in voor.
locked-use-key = Ik heb het herstelblad
locked-use-password = Ik weet het wachtwoord
locked-open = Openen
locked-opening = Bezig met openen …
locked-back = Naar het begin
locked-note = Wij kennen uw wachtwoord niet en kunnen het niet terughalen. Bent u het kwijt? Dan opent alleen het herstelblad dit dossier.
locked-working = Even geduld
locked-working-lead = Wij schrijven alles in dit dossier opnieuw en lezen het na. Pas als alles klopt, geldt het. Laat dit venster open. Gaat er iets mis, dan blijft het dossier zoals het was.
# $percent (text): how much is done, without the sign.
locked-working-part = { $percent }% klaar
locked-cancel = Stop, laat alles zoals het was
ui-nav-lock = Op slot doen
start-sealed = Op slot, met wachtwoord

# De kaart bij de instellingen.
settings-password = Wachtwoord
password-lead = U kunt dit dossier op slot doen. Zonder wachtwoord kan dan niemand het lezen. Niet op deze computer, en ook niet op een stick of in een reservekopie.
password-lead-sealed = Dit dossier heeft een wachtwoord. Alles wat u opslaat is versleuteld. Alleen wat u zelf afdrukt, opslaat of opent staat leesbaar op deze computer.
password-set = Een wachtwoord instellen
password-means = Wat dit betekent
password-means-lost = Bent u het wachtwoord én het herstelblad kwijt, dan kan niemand dit dossier nog openen. Wij ook niet. Druk daarom straks het herstelblad af.
password-means-clear = Vanaf dan schrijft Jouw weg niets leesbaars meer op, behalve wat u zelf afdrukt, opslaat of opent. De map krijgt een naam zonder de naam van uw kind.
password-means-elsewhere = Wat al ergens anders staat, kunnen wij niet op slot doen: oude reservekopieën en reisbestanden, de prullenbak, en eerdere versies bij een dienst als OneDrive of Dropbox. Gooi die zelf weg als u dat wilt.
password-old = Wachtwoord van nu
password-new = Nieuw wachtwoord
    .hint = Drie of vier gewone woorden achter elkaar zijn sterk en goed te onthouden.
password-again = Nog een keer hetzelfde
password-show = Laat zien wat ik typ
password-weak = Zwak: dit is snel te raden. Neem er een of twee woorden bij.
password-fair = Matig: wie moeite doet, kan dit raden. Neem er een woord bij.
password-good = Goed: dit is moeilijk te raden.
password-strong = Sterk: dit is heel moeilijk te raden.
password-old-missing = Typ eerst het wachtwoord van nu.
password-too-short = Dit is te kort: neem minstens acht tekens.
password-not-same = Dit is niet hetzelfde als hierboven. Typ het nog een keer.
password-set-now = Op slot doen
password-change-now = Wachtwoord veranderen
password-off-now = Wachtwoord eraf halen
password-cancel = Niet doen
password-sheet = Herstelblad afdrukken
password-sheet-hint = Op het herstelblad staat een sleutel die het dossier opent zonder wachtwoord. Bewaar het op papier, niet op deze computer. Wie het heeft, kan alles lezen.
password-lock = Nu op slot
password-change = Ander wachtwoord
password-off = Wachtwoord eraf halen
password-lock-after = Gaat vanzelf op slot als u niets doet
password-lock-never = Nooit
# $minutes (number): after how long.
password-lock-minutes = Na { $minutes } minuten
# $folder (text): where the dossier is now.
password-is-set = Het wachtwoord is ingesteld, en alles is nagelezen. Het staat nu in ‘{ $folder }’. Druk nu het herstelblad af. Oude reservekopieën en reisbestanden, de prullenbak en versies bij een dienst als OneDrive staan nog leesbaar waar ze stonden.
password-is-changed = Het wachtwoord is veranderd. Het oude werkt hier niet meer; op eerdere reservekopieën en reisbestanden nog wel. Het herstelblad blijft gelden.
password-is-off = Het wachtwoord is eraf, en alles is nagelezen. Het dossier staat nu leesbaar in ‘{ $folder }’.
password-not-renamed = De map kon geen andere naam krijgen en heet nog zoals hij heette. U kunt de naam zelf veranderen als Jouw weg dicht is.
# $files (text): names.
password-left-clear = Deze bestanden in de map zijn niet van Jouw weg of konden niet weg, en zijn nog te lezen: { $files }.
password-left-damaged = Deze bestanden waren beschadigd en zijn blijven staan zoals ze waren: { $files }.
# $path (text): where it was saved.
password-sheet-saved = Het herstelblad staat in ‘{ $path }’. Druk het af, en gooi het bestand daarna weg: wie het heeft, kan uw dossier openen.

# Het herstelblad.
recovery-file = Herstelblad
recovery-title = Herstelblad
# $dossier (text): short id; $date (text): the day.
recovery-lead = Met de sleutel op dit blad opent u het dossier zonder wachtwoord. Dossier { $dossier }, blad van { $date }.
recovery-key = De sleutel
recovery-key-hint = Er staan geen B, I, O en 1 in: wat daarop lijkt is 8, L, Q, 0 of 7. Hoofdletters en spaties maken niet uit.
recovery-open = Zo opent u het dossier
recovery-open-1 = Start Jouw weg en kies het dossier: de map heet meestal dossier-{ $dossier }.
recovery-open-2 = Kies ‘Ik heb het herstelblad’ en typ de groepjes over, regel voor regel, van links naar rechts.
recovery-open-3 = Kies daarna bij Instellingen ‘Ander wachtwoord’.
recovery-without = Zonder Jouw weg
recovery-without-lead = Elk programma dat het formaat age kent, kan het dossier openen.
recovery-without-1 = Zet in een tekstbestand sleutel.txt op één regel: AGE-SECRET-KEY-1 en daar direct achter alle groepjes, in hoofdletters en zonder spaties.
recovery-without-2 = Geef in de map van het dossier de opdracht: age -d -i sleutel.txt dossier.json.age
recovery-keep = Bewaren
recovery-keep-lead = Bewaar dit blad op papier, op een plek die u vertrouwt. Leg het niet bij de computer. Wie dit blad en het dossier heeft, kan alles lezen. Bent u het wachtwoord en dit blad kwijt? Dan kan niemand het dossier openen.
recovery-foot = Jouw weg · herstelblad van dossier { $dossier } · { $date }
travel-lead-sealed = Een reisbestand is uw hele dossier in één bestand. U kunt het bewaren op een stick of geven aan iemand die u helpt. Het is op slot met hetzelfde wachtwoord als dit dossier.
# $count (number): how many backups; $place (text): their folder.
password-left-backups = { $count ->
    [one] In ‘{ $place }’ staat nog één leesbare reservekopie van vóór het wachtwoord. Gooi die weg als u dat wilt.
   *[other] In ‘{ $place }’ staan nog { $count } leesbare reservekopieën van vóór het wachtwoord. Gooi ze weg als u dat wilt.
}
