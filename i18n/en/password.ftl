# A password on the dossier: what goes wrong, the lock, the card in the settings, the recovery sheet.
# $path (text): the folder or file.
problem-closed-no-password = ‘{ $path }’ has a password. Nothing was changed. Give the password to open it; on the command line with --password-stdin.
problem-closed-wrong-password = This password does not open ‘{ $path }’. Nothing was changed. Try again; mind capital letters. The recovery sheet opens the dossier too.
problem-closed-wrong-key = This key does not open ‘{ $path }’: it belongs to another dossier, or the password was taken off later and a new one was set. Nothing was changed.
problem-closed-key-gone = The file key.age is missing from ‘{ $path }’. Without it the password does not work. The dossier is still there. Put key.age back from a backup, or open the dossier with the key on the recovery sheet.
problem-closed-key-damaged = The file key.age in ‘{ $path }’ is damaged. That is why the password does not work. The dossier is still there. Put key.age back from a backup, or open the dossier with the key on the recovery sheet.
problem-closed-too-much-work = The file key.age in ‘{ $path }’ asks for more computing than Jouw weg ever needs. Jouw weg did not make it. We do not open it. Nothing was changed.
problem-spoiled = ‘{ $path }’ is no longer as it was when it was locked: it is damaged, or made with another key. We leave the file as it is.
problem-damaged-sealed = The dossier in ‘{ $path }’ is no longer as it was when it was locked: it is cut off or changed. We leave the file as it is.
cli-password-none = No password came in. Nothing was changed. Give it on one line on standard input, for example: jouw-weg status FOLDER --password-stdin < file.
