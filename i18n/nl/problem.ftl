# Wat een ouder leest als iets niet lukt: wat er is gebeurd, wat veilig is, wat u kunt doen.

## Een dossier openen
# $path (text): folder or file.
problem-missing = Wij vinden ‘{ $path }’ niet. Er is niets veranderd. Kijk of de map een andere naam of een andere plaats heeft, en kies hem opnieuw.
problem-not-a-dossier = In ‘{ $path }’ staat geen dossier. Er is niets veranderd. Kies de map van het dossier. Daarin staat een bestand met de naam dossier.json.
problem-packed = ‘{ $path }’ is een ingepakt dossier. Er is niets veranderd. Pak het eerst uit in een map (unpack), en gebruik dan die map.
problem-damaged-gone = In ‘{ $path }’ ontbreekt het bestand dossier.json. De kopieën in die map zijn er nog.
problem-damaged-empty = Het dossier in ‘{ $path }’ is leeg. Wij laten het bestand staan zoals het is.
problem-damaged-cut-off = Het dossier in ‘{ $path }’ is niet heel: het einde ontbreekt. Wij laten het bestand staan zoals het is.
# $line (number), $column (number): where the text can't be read.
problem-damaged-not-json = Het dossier in ‘{ $path }’ is beschadigd, vanaf regel { $line }, teken { $column }. Wij laten het bestand staan zoals het is.
problem-damaged-wrong-shape = Het dossier in ‘{ $path }’ is te lezen, maar er staat iets in dat daar niet hoort. Wij laten het bestand staan zoals het is.
# $size (text), $limit (text): sizes of files.
problem-damaged-too-large = Het dossier in ‘{ $path }’ is { $size } groot. Dat kan geen dossier zijn: het grootste is { $limit }. Wij laten het bestand staan zoals het is.
problem-damaged-too-deep = Het dossier in ‘{ $path }’ is te lezen, maar het zit anders in elkaar dan een dossier. Wij laten het bestand staan zoals het is.
# $count (number), $limit (number): records of one kind.
problem-damaged-too-many = In het dossier in ‘{ $path }’ staan { $count } regels van één soort. Meer dan { $limit } kan niet. Wij laten het bestand staan zoals het is.
# $date (text), $time (text): when the copy was saved.
problem-copy = Er is een goede kopie van { $date }, { $time } uur. Open het dossier in het venster van Jouw weg: daar kunt u verdergaan met die kopie.
problem-copy-no-date = Er is een goede kopie. Open het dossier in het venster van Jouw weg: daar kunt u verdergaan met die kopie.
problem-no-copy = In de map staat geen goede kopie. Verander niets in de map. Zet een eigen reservekopie van de map terug, of vraag hulp aan iemand die u vertrouwt.
problem-too-new = Dit dossier is gemaakt met een nieuwere versie van Jouw weg. Deze versie kan het niet lezen. Er is niets veranderd. Zet de nieuwste versie op deze computer.
problem-read-only-newer = Dit dossier is gemaakt met een nieuwere versie van Jouw weg. U kunt het hier lezen, maar niet veranderen. Zet de nieuwste versie op deze computer om verder te werken.
problem-read-only-in-use = Dit dossier is al open in een ander venster. U kunt het hier lezen, maar niet veranderen. Sluit het andere venster en open het dossier opnieuw.
problem-read-only-folder = In de map ‘{ $path }’ mag deze computer niets opslaan. U kunt het dossier lezen, maar niet veranderen. Zet de map op een plaats waar u wel mag opslaan.
problem-read-only-asked = Dit dossier is alleen om te lezen geopend. Er is niets veranderd. Open het opnieuw om erin te werken.
# $count (number): edits that came back from the history.
problem-from-copy = { $count ->
        [0] U werkt nu verder met de kopie van { $date }, { $time } uur. Het beschadigde bestand blijft bewaard.
        [one] U werkt nu verder met de kopie van { $date }, { $time } uur. De wijziging van daarna is er weer bij. Het beschadigde bestand blijft bewaard.
       *[other] U werkt nu verder met de kopie van { $date }, { $time } uur. De { $count } wijzigingen van daarna zijn er weer bij. Het beschadigde bestand blijft bewaard.
    }

## Opslaan
problem-changed-on-disk = Een ander programma heeft dit dossier veranderd terwijl het hier open was. Wij hebben niets overschreven. Wat u hier ziet, is er nog. Kies welke versie u wilt houden: de andere blijft ernaast bewaard.
problem-too-many-to-save = Dit is meer dan in één dossier past. Wat eerder was opgeslagen, is veilig. Haal de laatste wijziging weg.
problem-refused = Deze wijziging past niet bij wat er in het dossier staat. Er is niets veranderd. Open het dossier opnieuw en probeer het nog een keer.
problem-fixed = Dit heeft u al meegegeven of verstuurd. Daarom blijft het staan zoals het is. Er is niets veranderd. U kunt er wel iets bij schrijven, met ‘Vul aan of verbeter’.
problem-changed-since = Dit is daarna nog een keer veranderd. Daarom nemen wij het niet terug: dan zou het nieuwste verdwijnen. Er is niets veranderd. Wilt u terug naar hoe het was? Kies dan in Instellingen een eerdere versie.
problem-read-only = In ‘{ $path }’ mag deze computer niets opslaan. Wat eerder was opgeslagen, is veilig. Kijk of de map of de schijf op slot staat, of kies een andere plaats.
problem-full = De schijf is vol. ‘{ $path }’ kon niet worden opgeslagen. Wat eerder was opgeslagen, is veilig. Maak ruimte vrij op de schijf.
# $kept (text): the file beside it that holds the new text.
problem-held = Een ander programma houdt ‘{ $path }’ vast. Uw laatste wijzigingen staan veilig ernaast, in ‘{ $kept }’. Sluit het andere programma, of wacht even.
problem-in-use = ‘{ $path }’ is in gebruik in een ander venster of een andere opdracht. Er is niets veranderd. Sluit dat eerst.
problem-not-empty = In de map ‘{ $path }’ staat al iets. Er is niets veranderd. Kies een lege map, of een nieuwe naam.
problem-not-a-folder = ‘{ $path }’ is een bestand en geen map. Er is niets veranderd. Kies een map.
# $cause (text): what the system says, in its own language.
problem-failed = Dit lukte niet: ‘{ $path }’. De computer meldt: { $cause }. Wat eerder was opgeslagen, is veilig. Probeer het nog een keer.

## Een bestand toevoegen
problem-file-not-found = Wij vinden het bestand ‘{ $path }’ niet. Er is niets veranderd. Kies het bestand opnieuw.
problem-not-a-file = ‘{ $path }’ is een map of iets anders, geen gewoon bestand. Er is niets veranderd. Kies een bestand. Van een map voegt u de bestanden één voor één toe.
problem-unreadable = Deze computer mag ‘{ $path }’ niet lezen. Er is niets veranderd. Maak een kopie van het bestand en voeg die kopie toe.
problem-file-empty = Het bestand ‘{ $path }’ is leeg. Het is niet toegevoegd. Kijk of het opnieuw moet worden opgeslagen of gestuurd.
problem-file-too-large = ‘{ $path }’ is { $size } groot. Een bestand mag { $limit } zijn. Het is niet toegevoegd, de rest is veilig. Maak het kleiner, of bewaar het zelf en schrijf in het dossier waar het staat.
problem-stopped = U bent gestopt. ‘{ $path }’ is niet toegevoegd. Het bestand zelf is niet veranderd.
# $name (text): the name under which it was kept.
problem-document-there-already = Dit bestand zit al in het dossier, met de naam ‘{ $name }’. Wij bewaren het maar één keer.

## Instellingen
problem-settings-damaged = De instellingen van Jouw weg waren niet te lezen. Uw dossiers zijn veilig. Wij beginnen met gewone instellingen, en bewaren het oude bestand ernaast.
problem-settings-not-saved = De instellingen konden niet worden opgeslagen. Uw dossiers zijn veilig. Zij gelden tot u het programma sluit.
