# De opdrachten "example" en "demo".
# $folder (text): the folder, as typed.

cli-example-written = Het voorbeelddossier staat in { $folder }. Bekijk het met: jouw-weg { $folder }
cli-example-not-empty = In { $folder } staat al iets. Er is niets veranderd. Kies een map die leeg is of nog niet bestaat.
cli-example-not-a-folder = { $folder } is geen map. Er is niets veranderd. Kies een map die leeg is of nog niet bestaat.
cli-example-another = In { $folder } staat een ander dossier. Er is niets veranderd. Kies een map die leeg is of nog niet bestaat.
cli-example-read-only = In { $folder } mag dit programma niet schrijven. Er is niets veranderd. Kies een andere map.
cli-example-full = De schijf is vol: { $folder } is niet helemaal geschreven. Maak ruimte of kies een andere schijf.
# $cause (text): what the system says, in English.
cli-example-failed = Het voorbeeld kon niet in { $folder } worden geschreven ({ $cause }). Andere bestanden zijn niet veranderd. Kies een andere map.

# $dossier, $sheet (text): the PDFs.
cli-demo-written = Het voorbeelddossier staat in { $folder }. De afdrukken zijn { $dossier } en { $sheet }.
cli-demo-left = In het voorbeelddossier in { $folder } is gewerkt. Het is niet veranderd. De afdrukken { $dossier } en { $sheet } zijn opnieuw gemaakt.
cli-demo-no-display = Hier is geen beeldscherm, dus het venster gaat niet open: open { $dossier }, of gebruik de opdrachten “jouw-weg status { $folder }”, “jouw-weg print { $folder } --out mijn.pdf” en “jouw-weg ics { $folder }”.
