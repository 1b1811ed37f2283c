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
