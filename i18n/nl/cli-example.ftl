# De opdrachten "example" en "demo".

# $path (text): the folder of the dossier.
cli-example-written = Het voorbeelddossier staat in ‘{ $path }’. U kunt het bekijken met: jouw-weg { $path }
cli-example-another = In de map van het voorbeeld staat een ander dossier. Er is niets veranderd. Kies een lege map, of een nieuwe naam.
# $cause (text): the fault, in English.
cli-example-failed = Het voorbeeld kon niet worden gemaakt: { $cause }. Dit is een fout in het programma. Er is niets veranderd.

# $path (text): the folder of the dossier. $dossier, $sheet (text): the PDFs.
cli-demo-written = Het voorbeelddossier staat in ‘{ $path }’. De afdrukken zijn ‘{ $dossier }’ en ‘{ $sheet }’.
cli-demo-left = In het voorbeelddossier in ‘{ $path }’ is gewerkt. Wij laten het zoals het is. De afdrukken ‘{ $dossier }’ en ‘{ $sheet }’ zijn nieuw.
cli-demo-no-display = Hier is geen beeldscherm, dus het venster gaat niet open: open ‘{ $dossier }’, of gebruik “jouw-weg status { $path }”, “jouw-weg print { $path } --out dossier.pdf” of “jouw-weg ics { $path }”.
