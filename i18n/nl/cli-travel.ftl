# Het reisbestand (.jouwweg): inpakken, uitpakken en nakijken. En wat er mis kan zijn.

## Een reisbestand kan niet gebruikt worden
# $path (text): the file. $name (text): a part of it.
problem-travel-foreign = ‘{ $path }’ is geen reisbestand van Jouw weg. Er is niets veranderd. Kies een bestand dat eindigt op .jouwweg.
problem-travel-too-new = ‘{ $path }’ is gemaakt met een nieuwere versie van Jouw weg. Er is niets veranderd. Zet de nieuwste versie op deze computer, en pak het bestand dan uit.
problem-travel-cut-off = ‘{ $path }’ is niet heel: het einde ontbreekt. Er is niets veranderd. Kopieer het bestand opnieuw, of vraag of iemand het nog een keer stuurt.
problem-travel-altered = ‘{ $path }’ is na het inpakken veranderd door een ander programma. Wij vertrouwen het niet. Er is niets veranderd. Gebruik het bestand zoals het gestuurd is, of vraag het opnieuw.
problem-travel-name = In ‘{ $path }’ zit een bestand met een naam die daar niet hoort: ‘{ $name }’. Wij pakken het niet uit. Er is niets veranderd. Vraag de afzender om een nieuw reisbestand.
problem-travel-twice = In ‘{ $path }’ zit twee keer een bestand met de naam ‘{ $name }’. Wij pakken het niet uit. Er is niets veranderd. Vraag de afzender om een nieuw reisbestand.
# $limit (number): how many files at most.
problem-travel-too-many = In ‘{ $path }’ zitten meer dan { $limit } bestanden. Dat kan geen dossier zijn. Er is niets veranderd. Vraag de afzender om een nieuw reisbestand.
# $size (text), $limit (text): sizes.
problem-travel-too-large = In ‘{ $path }’ is ‘{ $name }’ te groot: { $size }. Het mag { $limit } zijn. Er is niets veranderd. Vraag de afzender om een nieuw reisbestand.
problem-travel-damaged = ‘{ $path }’ is beschadigd: ‘{ $name }’ is niet meer zoals het was. Er is niets veranderd. Kopieer het bestand opnieuw, of vraag of iemand het nog een keer stuurt.
problem-travel-lacking = In ‘{ $path }’ ontbreekt ‘{ $name }’. Er is niets veranderd. Vraag de afzender om een nieuw reisbestand.
problem-travel-unlisted = In ‘{ $path }’ zit iets wat niet bij het dossier hoort: ‘{ $name }’. Wij pakken het niet uit. Er is niets veranderd. Vraag de afzender om een nieuw reisbestand.
problem-travel-dossier = Het dossier in ‘{ $path }’ is niet te lezen. Er is niets veranderd. Vraag de afzender om een nieuw reisbestand.
problem-travel-not-as-written = Wat wij naar ‘{ $path }’ schreven, kwam er anders uit. Die schijf is niet te vertrouwen. Uw dossier is veilig. Kies een andere schijf of stick.
problem-travel-not-named = ‘{ $path }’ eindigt niet op .jouwweg. Er is niets veranderd. Kies een naam zoals dossier.jouwweg.

## Inpakken
# $size (text).
cli-travel-packed = Het reisbestand ‘{ $path }’ is klaar en nagekeken: { $size }.
# $log, $meetings, $documents (numbers): what goes along.
cli-travel-along = Dit gaat mee: logboek { $log }, gesprekken { $meetings }, documenten { $documents }.
cli-travel-history = De geschiedenis gaat mee: alles wat er eerder stond.
cli-travel-no-history = De geschiedenis gaat niet mee.
# $count (number): private entries that stay.
cli-travel-no-private = { $count ->
        [0] Niets in dit dossier is ‘alleen voor uzelf’. De geschiedenis en tekst die nog niet af is, gaan niet mee.
        [one] Eén deel ‘alleen voor uzelf’ gaat niet mee. Ook de geschiedenis en tekst die nog niet af is niet: daar kan het in staan.
       *[other] { $count } delen ‘alleen voor uzelf’ gaan niet mee. Ook de geschiedenis en tekst die nog niet af is niet: daar kunnen ze in staan.
    }

## Uitpakken
cli-travel-unpacked = Het dossier van { $name } staat nu in ‘{ $path }’. Documenten: { $documents }.
cli-travel-plain = Alles staat nu als gewone bestanden in ‘{ $path }’. Begin met inhoud.html. Documenten: { $documents }.
cli-travel-plain-documents = documenten
cli-travel-plain-data = gegevens

## Nakijken
cli-travel-whole = Het dossier van { $name } is heel. Documenten: { $documents }, alle precies zoals ze kwamen.
# $count (number).
cli-travel-spare = { $count ->
        [one] Eén bestand in de map documents staat niet op de lijst: het toevoegen is teruggenomen. Het blijft bewaard.
       *[other] { $count } bestanden in de map documents staan niet op de lijst: het toevoegen is teruggenomen. Zij blijven bewaard.
    }
# $name (text): of a document or file.
cli-travel-missing = Het document ‘{ $name }’ ontbreekt. De rest is veilig. Voeg het bestand opnieuw toe als u het nog heeft.
cli-travel-spoiled = Het document ‘{ $name }’ is niet meer zoals het kwam. De rest is veilig. Voeg het bestand opnieuw toe als u het nog heeft.
cli-travel-foreign = In de map documents staat een bestand dat daar niet hoort: ‘{ $name }’. Wij laten het staan. Zet het ergens anders neer.
