# Backups: in Settings, and what the window says of them.
settings-backups = Backups
backups-lead = Every week we make a backup of your whole dossier, with all documents. We then open it and check that everything is in it. Of each of the last twelve months one stays.
backups-none = There is no backup of this dossier yet.
# $date (text): with the day of the week, $count (number).
backups-last = { $count ->
        [one] The last one is of { $date }. It was checked and is whole. There is 1 backup.
       *[other] The last one is of { $date }. It was checked and is whole. There are { $count } backups.
    }
backups-make = Make one now
# $done (text), $total (text): sizes.
backups-busy = Making and checking: { $done } of { $total }
backups-stop = Stop
backups-stopped = You stopped. There is no new backup. The old ones are still there.
backups-made = The backup was made and checked.
# $why (text): sentences.
backups-failed = No new backup was made. Your dossier is safe, and the old backups are still there. { $why }
backups-uncopied = Your dossier was saved. But we could not keep a copy of the version before it. { $why }
# $path (text): folder.
backups-where = They are in ‘{ $path }’.
backups-away = The folder ‘{ $path }’ that you chose is not there now. Is the stick or disk in the computer? Until then the backups are in our own folder.
backups-other = Another folder
backups-other-hint = Better choose another disk or a stick. If this computer breaks or is gone, you still have that.
backups-choose = Choose a folder …
backups-use = Use this folder
backups-open = Open the folder
backups-own = Use our own folder again
backups-back = Back to an earlier version
backups-earlier = Which versions are there?
backups-which = Choose a version. First you see what would change. Nothing happens yet.
# $count (number): versions.
backups-all = Show all { $count } versions
backups-cancel = Leave it as it is
backups-restore = Go back to this version
