# The commands "example" and "demo".

# $path (text): the folder of the dossier.
cli-example-written = The example dossier is in ‘{ $path }’. You can look at it with: jouw-weg { $path }
cli-example-another = There is another dossier in the folder of the example. Nothing was changed. Choose an empty folder, or a new name.
# $cause (text): the fault, in English.
cli-example-failed = The example could not be made: { $cause }. This is a fault in the program. Nothing was changed.

# $path (text): the folder of the dossier. $dossier, $sheet (text): the PDFs.
cli-demo-written = The example dossier is in ‘{ $path }’. The prints are ‘{ $dossier }’ and ‘{ $sheet }’.
cli-demo-left = Someone worked in the example dossier in ‘{ $path }’. We leave it as it is. The prints ‘{ $dossier }’ and ‘{ $sheet }’ are new.
cli-demo-no-display = There is no display here, so the window does not open: open ‘{ $dossier }’, or use “jouw-weg status { $path }”, “jouw-weg print { $path } --out dossier.pdf” or “jouw-weg ics { $path }”.
