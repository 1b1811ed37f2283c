# Where dossiers are: found, moved, thrown away, erased.

## The list on the first screen
where-more = More with this dossier
where-missing = not found in this place
where-found = moved or renamed; we found it here
where-find = Find the folder
where-trash = Move to the trash
where-trash-about = You can take it back from the trash. The backups that Jouw weg made stay where they are.
where-erase = Erase from this computer …
where-erase-about = Erasing can’t be undone. The folder goes, with all files in it, the copies, and the backups that Jouw weg made on this computer.
# $word (text): the name of the child, or the word in where-erase-word.
where-erase-type = Type ‘{ $word }’ to erase
where-erase-word = erase
where-erase-now = Erase
where-erase-cancel = Don’t erase
where-not-reached = Jouw weg can’t reach the trash, sticks and other disks, or copies on the internet (such as OneDrive or Dropbox). What you saved, printed or sent yourself is still there too.

## What came of it
# $path (text): the folder that was.
where-trashed = The dossier from ‘{ $path }’ is in your computer’s trash. You can take it back from there.
# $path (text): the folder.
where-no-trash = There is no trash for ‘{ $path }’ here. Nothing was thrown away. Do you want it gone? Then choose to erase it: that can’t be undone.
# $path (text): a file that is not ours.
where-foreign = In the folder of this dossier is something that is not from Jouw weg: ‘{ $path }’. Nothing was thrown away. Put that somewhere else first.
# $files (number): files. $backups (number): backups.
where-erased = { $files ->
        [one] One file was erased
       *[other] { $files } files were erased
    }{ $backups ->
        [0] . There were no backups.
        [one] , with one backup.
       *[other] , with { $backups } backups.
    }
# $n (number): how many. $paths (text): the first of them.
where-left = { $n ->
        [one] One thing is still there, because it is not from Jouw weg or could not be taken away: { $paths }.
       *[other] { $n } things are still there, because they are not from Jouw weg or could not be taken away, such as: { $paths }.
    }

## Moving
# $n (number): dossiers.
where-elsewhere = { $n ->
        [one] One dossier of your list is in another folder.
       *[other] { $n } dossiers of your list are in another folder.
    }
where-move = Move to the folder above
# $n (number): which. $total (number): of how many. $percent (number): how far.
where-moving = Moving: dossier { $n } of { $total }, { $percent } %.
where-move-stop = Stop
# $n (number): dossiers.
where-moved = { $n ->
        [0] No dossier was moved.
        [one] One dossier was moved. Everything was compared and is right.
       *[other] { $n } dossiers were moved. Everything was compared and is right.
    }
# $path (text): the old folder.
where-moved-left = In ‘{ $path }’ is still something that could not be taken away. You can throw that folder away yourself.
where-move-stopped = You stopped. What had not moved yet is where it was.
