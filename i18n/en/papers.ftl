# Documents: adding, viewing, copying.

## Adding
# $name (text): the name of a file. $n (number): which file. $total (number): of how many. $percent (number): how far this file is.
papers-taking = Adding { $name }. File { $n } of { $total }, { $percent } %.
papers-taking-stop = Stop
# $n (number): files.
papers-added-count = { $n ->
        [one] One file was added.
       *[other] { $n } files were added.
    }
# $n (number): files.
papers-more-twice = { $n ->
        [one] One more file was already there.
       *[other] { $n } more files were already there.
    }
# $n (number): files.
papers-more-refused = { $n ->
        [one] One more file could not be added.
       *[other] { $n } more files could not be added.
    }
# $n (number): files.
papers-left = { $n ->
        [one] You stopped. One file was not added.
       *[other] You stopped. { $n } files were not added.
    }
ui-offer-again = Add it once more anyway

## What a file tells of itself
# $date (text): a date. $source (text): where it was found.
papers-suggest-date = Date on the paper: { $date }? ({ $source ->
        [photo] from the photo
        [mail] from the e-mail
       *[pdf] from the PDF
    })
# $kind (text): a kind of document.
papers-suggest-kind = Is this: { $kind }?
papers-suggest-yes = Yes, fill it in
papers-suggest-no = No

## Viewing
papers-look-close = Back to the list
papers-look-busy = One moment. We are opening the file.
# $page (number), $pages (number): which page of how many.
papers-look-page = Page { $page } of { $pages }
# $page (number), $pages (number): which page of how many. $name (text): the name of the file.
papers-look-page-of = Page { $page } of { $pages } of { $name }
# $name (text): the name of the file.
papers-look-picture = Picture of { $name }
papers-look-before = Previous page
papers-look-next = Next page
papers-look-cut-off = The end of this file is missing. You see what is left of it. Did somebody send it to you? Then ask for a new one.
papers-open-outside = Open with your own program

## Copies
papers-copy = Save a copy
papers-share = Copy to share
papers-share-drops = A copy to share does not say where and with what the photo was taken. The picture itself stays exactly the same.
papers-share-drops-pdf = A copy to share does not say who made the PDF, when and with what. The pages stay the same: names that are on them are still there.
papers-share-keeps = Jouw weg can’t take out of this kind of file where, when and by whom it was made. Every copy is the file as it is.
# $path (text): where the copy is.
papers-copied = The copy is in ‘{ $path }’. It is exactly the same as the file.
# $path (text): where the copy is.
papers-shared = The copy to share is in ‘{ $path }’. The file in your dossier has not changed.

## When it doesn’t work
problem-paper-damaged = We can’t read this file. It is damaged, or it is something else than it seems. It stays in your dossier as it is. Try your own program, or ask for a new file.
problem-paper-cut-off = The end of this file is missing. It stays in your dossier as it is. If you need it whole, ask for a new file.
problem-paper-locked = This file has a password from another program. It stays in your dossier as it is. Open it with your own program and type the password there.
problem-paper-signed = This PDF has a digital signature. In a changed copy it would no longer be valid. Save an ordinary copy: that is exactly the same.
problem-paper-too-large = This file is too large to be read here. It stays in your dossier as it is. Open it with your own program, or save an ordinary copy.
problem-paper-other-kind = Jouw weg can’t show this kind of file. It stays in your dossier as it is. Open it with your own program.
problem-paper-no-page = This page does not exist. Your file has not changed. Go back to the first page.
problem-paper-too-long = Reading this file took too long. We stopped. It stays in your dossier as it is. Try your own program.
problem-paper-stopped = You stopped. Your file has not changed.
problem-paper-not-started = Jouw weg could not open this file now. It stays in your dossier as it is. Close other programs and try again.
problem-paper-unreadable = This file is no longer in the folder of the dossier, or can’t be read. The rest of your dossier is safe. Put it back from a backup, or add it again.
