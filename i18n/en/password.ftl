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
cli-password-not-here = The example of demo gets no password. Nothing was changed. Leave out --password-stdin.
# The lock.
# $name (text): the folder of the dossier.
locked-title = This dossier is locked
locked-lead = ‘{ $name }’ has a password. Type it to go on.
locked-password = Password
    .hint = Capital and small letters matter.
locked-key = Key on the recovery sheet
    .hint = Type all groups from the sheet. Spaces and capital letters make no difference.
locked-key-wrong = This key is not right: a character is wrong or something is missing. Check it line by line. The letters B, I and O and the digit 1 are never in it.
locked-use-key = I have the recovery sheet
locked-use-password = I know the password
locked-open = Open
locked-opening = Opening …
locked-back = Back to the start
locked-note = We do not know your password and can't get it back. Did you lose it? Then only the recovery sheet opens this dossier.
locked-working = One moment
locked-working-lead = We write everything in this dossier anew and read it back. It counts only when all of it is right. Leave this window open. If something goes wrong, the dossier stays as it was.
# $percent (text): how much is done, without the sign.
locked-working-part = { $percent }% done
locked-cancel = Stop, leave everything as it was
ui-nav-lock = Lock
start-sealed = Locked, with a password

# The card in the settings.
settings-password = Password
password-lead = You can lock this dossier. Without the password nobody can read it then. Not on this computer, and not on a stick or in a backup.
password-lead-sealed = This dossier has a password. Everything you save is encrypted. Only what you print, save or open yourself can be read on this computer.
password-set = Set a password
password-means = What this means
password-means-lost = If you lose both the password and the recovery sheet, nobody can open this dossier any more. Neither can we. So print the recovery sheet afterwards.
password-means-clear = From then on Jouw weg writes nothing that can be read, except what you print, save or open yourself. The folder gets a name without your child's name.
password-means-elsewhere = What is somewhere else already, we can't lock: old backups and travel files, the bin, and earlier versions with a service such as OneDrive or Dropbox. Throw those away yourself if you want to.
password-old = Password now
password-new = New password
    .hint = Three or four ordinary words in a row are strong and easy to remember.
password-again = The same once more
password-show = Show what I type
password-weak = Weak: this is quickly guessed. Add one or two words.
password-fair = Fair: somebody who tries hard can guess this. Add a word.
password-good = Good: this is hard to guess.
password-strong = Strong: this is very hard to guess.
password-old-missing = Type the present password first.
password-too-short = This is too short: use at least eight characters.
password-not-same = This is not the same as above. Type it once more.
password-set-now = Lock it
password-change-now = Change the password
password-off-now = Take the password off
password-cancel = Don't
password-sheet = Print the recovery sheet
password-sheet-hint = On the recovery sheet is a key that opens the dossier without the password. Keep it on paper, not on this computer. Whoever has it can read everything.
password-lock = Lock now
password-change = Another password
password-off = Take the password off
password-lock-after = Locks by itself when you do nothing
password-lock-never = Never
# $minutes (number): after how long.
password-lock-minutes = After { $minutes } minutes
# $folder (text): where the dossier is now.
password-is-set = The password is set, and everything was read back. It is now in ‘{ $folder }’. Print the recovery sheet now. Old backups and travel files can still be read where they were. So can what is in the bin, or with a service such as OneDrive.
password-is-changed = The password was changed. The old one does not work here any more; on earlier backups and travel files it does. The recovery sheet stays valid.
password-is-off = The password is off, and everything was read back. The dossier can now be read in ‘{ $folder }’.
password-not-renamed = The folder could not get another name and keeps the one it had. You can rename it yourself when Jouw weg is closed.
# $files (text): names.
password-left-clear = These files in the folder are not from Jouw weg or could not be deleted, and can still be read: { $files }.
password-left-damaged = These files were damaged and stay as they were: { $files }.
# $path (text): where it was saved.
password-sheet-saved = The recovery sheet is in ‘{ $path }’. Print it, then throw the file away: whoever has it can open your dossier.

# The recovery sheet.
recovery-file = Recovery sheet
recovery-title = Recovery sheet
# $dossier (text): short id; $date (text): the day.
recovery-lead = The key on this sheet opens the dossier without the password. Dossier { $dossier }, sheet of { $date }.
recovery-key = The key
recovery-key-hint = There is no B, I, O or 1 in it: what looks like one is 8, L, Q, 0 or 7. Capital letters and spaces make no difference.
recovery-open = How to open the dossier
recovery-open-1 = Start Jouw weg and choose the dossier: its folder is usually called dossier-{ $dossier }.
recovery-open-2 = Choose ‘I have the recovery sheet’ and type the groups, line by line, from left to right.
recovery-open-3 = Then choose ‘Another password’ in Settings.
recovery-without = Without Jouw weg
recovery-without-lead = Any program that knows the age format can open the dossier.
recovery-without-1 = Put into a text file key.txt, on one line: AGE-SECRET-KEY-1 and directly after it all groups, in capital letters and without spaces.
recovery-without-2 = In the folder of the dossier, give the command: age -d -i key.txt dossier.json.age
recovery-keep = Keeping it
recovery-keep-lead = Keep this sheet on paper, in a place you trust, and not near the computer. Whoever has this sheet and the dossier can read everything. If you lose both the password and this sheet, nobody can open the dossier.
recovery-foot = Jouw weg · recovery sheet of dossier { $dossier } · { $date }
travel-lead-sealed = A travel file is your whole dossier in one file. You can keep it on a stick or give it to somebody who helps you. It is locked with the same password as this dossier.
# $count (number): how many backups; $place (text): their folder.
password-left-backups = { $count ->
    [one] In ‘{ $place }’ is one backup from before the password that can still be read. Throw it away if you want to.
   *[other] In ‘{ $place }’ are { $count } backups from before the password that can still be read. Throw them away if you want to.
}
