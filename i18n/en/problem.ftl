# What a parent reads when something fails: what happened, what is safe, what to do.

## Opening a dossier
# $path (text): folder or file.
problem-missing = We can't find ‘{ $path }’. Nothing was changed. See whether the folder was renamed or moved, and choose it again.
problem-not-a-dossier = There is no dossier in ‘{ $path }’. Nothing was changed. Choose the folder of the dossier. It holds a file named dossier.json.
problem-packed = ‘{ $path }’ is a packed dossier. Nothing was changed. Unpack it into a folder first (unpack), then use that folder.
problem-damaged-gone = The file dossier.json is missing from ‘{ $path }’. The copies in that folder are still there.
problem-damaged-empty = The dossier in ‘{ $path }’ is empty. We leave the file as it is.
problem-damaged-cut-off = The dossier in ‘{ $path }’ is not whole: its end is missing. We leave the file as it is.
# $line (number), $column (number): where the text can't be read.
problem-damaged-not-json = The dossier in ‘{ $path }’ is damaged, from line { $line }, character { $column }. We leave the file as it is.
problem-damaged-wrong-shape = The dossier in ‘{ $path }’ can be read, but holds something that does not belong there. We leave the file as it is.
# $size (text), $limit (text): sizes of files.
problem-damaged-too-large = The dossier in ‘{ $path }’ is { $size }. That can't be a dossier: the largest is { $limit }. We leave the file as it is.
problem-damaged-too-deep = The dossier in ‘{ $path }’ can be read, but it is not built like a dossier. We leave the file as it is.
# $count (number), $limit (number): records of one kind.
problem-damaged-too-many = The dossier in ‘{ $path }’ has { $count } entries of one kind. More than { $limit } is not possible. We leave the file as it is.
# $date (text), $time (text): when the copy was saved.
problem-copy = There is a good copy from { $date }, { $time }. Open the dossier in the window of Jouw weg: there you can go on with that copy.
problem-copy-no-date = There is a good copy. Open the dossier in the window of Jouw weg: there you can go on with that copy.
problem-no-copy = There is no good copy in the folder. Don't change anything in the folder. Put back a backup of the folder that you made, or ask someone you trust for help.
problem-too-new = This dossier was made with a newer version of Jouw weg. This version can't read it. Nothing was changed. Install the newest version on this computer.
problem-read-only-newer = This dossier was made with a newer version of Jouw weg. You can read it here, but not change it. Install the newest version on this computer to go on.
problem-read-only-in-use = This dossier is already open in another window. You can read it here, but not change it. Close the other window and open the dossier again.
problem-read-only-folder = This computer may not save anything in the folder ‘{ $path }’. You can read the dossier, but not change it. Put the folder in a place where you may save.
problem-read-only-asked = This dossier was opened for reading only. Nothing was changed. Open it again to work in it.
# $count (number): edits that came back from the history.
problem-from-copy = { $count ->
        [0] You now go on with the copy from { $date }, { $time }. The damaged file is kept.
        [one] You now go on with the copy from { $date }, { $time }. The change made after it is back too. The damaged file is kept.
       *[other] You now go on with the copy from { $date }, { $time }. The { $count } changes made after it are back too. The damaged file is kept.
    }

## Saving
problem-changed-on-disk = Another program changed this dossier while it was open here. We have not overwritten anything. What you see here is still there. Choose which version to keep: the other one stays beside it.
problem-too-many-to-save = This is more than fits in one dossier. What was saved before is safe. Take the last change away.
problem-refused = This change does not fit what is in the dossier. Nothing was changed. Open the dossier again and try once more.
problem-fixed = You have already given or sent this. So it stays as it is. Nothing was changed. You can write something with it: choose ‘Add or correct’.
problem-changed-since = This was changed again after that. So we don't take it back: the newest would be lost. Nothing was changed. Do you want to go back to how it was? Choose an earlier version in Settings.
problem-read-only = This computer may not save anything in ‘{ $path }’. What was saved before is safe. See whether the folder or disk is locked, or choose another place.
problem-full = The disk is full. ‘{ $path }’ could not be saved. What was saved before is safe. Make some room on the disk.
# $kept (text): the file beside it that holds the new text.
problem-held = Another program holds on to ‘{ $path }’. Your last changes are safe beside it, in ‘{ $kept }’. Close the other program, or wait a moment.
problem-in-use = ‘{ $path }’ is in use in another window or by another command. Nothing was changed. Close that first.
problem-not-empty = There is something in the folder ‘{ $path }’ already. Nothing was changed. Choose an empty folder, or a new name.
problem-not-a-folder = ‘{ $path }’ is a file, not a folder. Nothing was changed. Choose a folder.
# $cause (text): what the system says, in its own language.
problem-failed = This did not work: ‘{ $path }’. The computer says: { $cause }. What was saved before is safe. Try once more.

## Adding a file
problem-file-not-found = We can't find the file ‘{ $path }’. Nothing was changed. Choose the file again.
problem-not-a-file = ‘{ $path }’ is a folder or something else, not an ordinary file. Nothing was changed. Choose a file. Add the files of a folder one by one.
problem-unreadable = This computer may not read ‘{ $path }’. Nothing was changed. Make a copy of the file and add that copy.
problem-file-empty = The file ‘{ $path }’ is empty. It was not added. See whether it has to be saved or sent again.
problem-file-too-large = ‘{ $path }’ is { $size }. A file may be { $limit }. It was not added, the rest is safe. Make it smaller, or keep it yourself and write in the dossier where it is.
problem-stopped = You stopped. ‘{ $path }’ was not added. The file itself was not changed.
# $name (text): the name under which it was kept.
problem-document-there-already = This file is already in the dossier, with the name ‘{ $name }’. We keep it only once.

## Settings
problem-settings-damaged = The settings of Jouw weg could not be read. Your dossiers are safe. We begin with ordinary settings, and keep the old file beside them.
problem-settings-not-saved = The settings could not be saved. Your dossiers are safe. The settings last until you close the program.
