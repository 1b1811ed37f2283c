# The commands "example" and "demo".
# $folder (text): the folder, as typed.

cli-example-written = The example dossier is in { $folder }. Look at it with: jouw-weg { $folder }
cli-example-not-empty = There is something in { $folder } already. Nothing was changed. Choose a folder that is empty or doesn’t exist yet.
cli-example-not-a-folder = { $folder } isn’t a folder. Nothing was changed. Choose a folder that is empty or doesn’t exist yet.
cli-example-another = There is another dossier in { $folder }. Nothing was changed. Choose a folder that is empty or doesn’t exist yet.
cli-example-read-only = This program may not write in { $folder }. Nothing was changed. Choose another folder.
cli-example-full = The disk is full: { $folder } was not written completely. Make room or choose another disk.
# $cause (text): what the system says, in English.
cli-example-failed = The example could not be written to { $folder } ({ $cause }). Other files were not changed. Choose another folder.

# $dossier, $sheet (text): the PDFs.
cli-demo-written = The example dossier is in { $folder }. The prints are { $dossier } and { $sheet }.
cli-demo-left = Someone has worked in the example dossier in { $folder }. It was not changed. The prints { $dossier } and { $sheet } were made again.
cli-demo-no-display = There is no display here, so the window does not open: open { $dossier }, or use the commands “jouw-weg status { $folder }”, “jouw-weg print { $folder } --out my.pdf” and “jouw-weg ics { $folder }”.
