# The travel file (.jouwweg): packing, unpacking and checking. And what may be wrong.

## A travel file can't be used
# $path (text): the file. $name (text): a part of it.
problem-travel-foreign = ‘{ $path }’ is no travel file of Jouw weg. Nothing was changed. Choose a file that ends in .jouwweg.
problem-travel-too-new = ‘{ $path }’ was made with a newer version of Jouw weg. Nothing was changed. Put the newest version on this computer, and then unpack the file.
problem-travel-cut-off = ‘{ $path }’ is not whole: the end is missing. Nothing was changed. Copy the file again, or ask someone to send it once more.
problem-travel-altered = ‘{ $path }’ was changed by another program after it was packed. We don't trust it. Nothing was changed. Use the file as it was sent, or ask for it again.
problem-travel-name = In ‘{ $path }’ is a file with a name that doesn't belong there: ‘{ $name }’. We don't unpack it. Nothing was changed. Ask the sender for a new travel file.
problem-travel-twice = In ‘{ $path }’ a file with the name ‘{ $name }’ is there twice. We don't unpack it. Nothing was changed. Ask the sender for a new travel file.
# $limit (number): how many files at most.
problem-travel-too-many = In ‘{ $path }’ are more than { $limit } files. That can't be a dossier. Nothing was changed. Ask the sender for a new travel file.
# $size (text), $limit (text): sizes.
problem-travel-too-large = In ‘{ $path }’ the file ‘{ $name }’ is too large: { $size }. It may be { $limit }. Nothing was changed. Ask the sender for a new travel file.
problem-travel-damaged = ‘{ $path }’ is damaged: ‘{ $name }’ is no longer as it was. Nothing was changed. Copy the file again, or ask someone to send it once more.
problem-travel-lacking = In ‘{ $path }’ the file ‘{ $name }’ is missing. Nothing was changed. Ask the sender for a new travel file.
problem-travel-unlisted = In ‘{ $path }’ is something that is not part of the dossier: ‘{ $name }’. We don't unpack it. Nothing was changed. Ask the sender for a new travel file.
problem-travel-dossier = The dossier in ‘{ $path }’ can't be read. Nothing was changed. Ask the sender for a new travel file.
problem-travel-not-as-written = What we wrote to ‘{ $path }’ came back different. That disk can't be trusted. Your dossier is safe. Choose another disk or stick.
problem-travel-not-named = ‘{ $path }’ doesn't end in .jouwweg. Nothing was changed. Choose a name like dossier.jouwweg.

## Packing
# $size (text).
cli-travel-packed = The travel file ‘{ $path }’ is ready and checked: { $size }.
# $log, $meetings, $documents (numbers): what goes along.
cli-travel-along = This goes along: log { $log }, meetings { $meetings }, documents { $documents }.
cli-travel-history = The history goes along: everything that was there before.
cli-travel-no-history = The history stays home.
# $count (number): private entries that stay.
cli-travel-no-private = { $count ->
        [0] Nothing is marked ‘only for yourself’. The history and unfinished text stay home.
        [one] One entry ‘only for yourself’ stays home. So do the history and unfinished text: it could be in there.
       *[other] { $count } entries ‘only for yourself’ stay home. So do the history and unfinished text: they could be in there.
    }

## Unpacking
cli-travel-unpacked = The dossier of { $name } is now in ‘{ $path }’. Documents: { $documents }.
cli-travel-plain = Everything is now in ‘{ $path }’ as ordinary files. Begin with inhoud.html. Documents: { $documents }.
cli-travel-plain-documents = documents
cli-travel-plain-data = data

## Checking
cli-travel-whole = The dossier of { $name } is whole. Documents: { $documents }, all exactly as they came.
# $count (number).
cli-travel-spare = { $count ->
        [one] One file in the folder documents is not on the list: adding it was undone. It is kept.
       *[other] { $count } files in the folder documents are not on the list: adding them was undone. They are kept.
    }
# $name (text): of a document or file.
cli-travel-missing = The document ‘{ $name }’ is missing. The rest is safe. Add the file again if you still have it.
cli-travel-spoiled = The document ‘{ $name }’ is no longer as it came. The rest is safe. Add the file again if you still have it.
cli-travel-foreign = In the folder documents is a file that doesn't belong there: ‘{ $name }’. We leave it there. Put it somewhere else.
