# What changed, and going back to an earlier version: in the window and on the command line.

## History
# $date (text), $time (text).
history-moment = { $date }, { $time }
history-none = Nothing was changed in this dossier yet.
# $count (number): lines that can't be read.
history-unread = { $count ->
        [one] One change could not be read. It is not shown here. Your dossier itself is whole.
       *[other] { $count } changes could not be read. They are not shown here. Your dossier itself is whole.
    }

## Earlier versions
# $date (text), $time (text), $count (number): entries.
earlier-copy = { $count ->
        [one] copy of { $date }, { $time }: 1 entry
       *[other] copy of { $date }, { $time }: { $count } entries
    }
earlier-copy-undated = { $count ->
        [one] copy without a date: 1 entry
       *[other] copy without a date: { $count } entries
    }
earlier-backup = { $count ->
        [one] backup of { $date }, { $time }: 1 entry
       *[other] backup of { $date }, { $time }: { $count } entries
    }
earlier-backup-undated = { $count ->
        [one] backup without a date: 1 entry
       *[other] backup without a date: { $count } entries
    }
# $version (text): "copy of …".
restore-shown = Going back to this version ({ $version }) changes this:
restore-same = Nothing: that version is the same as what is there now.
# $what (text).
restore-stays = Stays, because you gave or sent it: { $what }
restore-done = Done. What was there before is kept as a copy. You can also undo this.
restore-none = No earlier version of this dossier has been kept yet.
# $count (number): versions.
restore-no-number = { $count ->
        [0] No earlier version of this dossier has been kept yet. Nothing was changed.
        [one] There is no such number. Choose number 1. Nothing was changed.
       *[other] There is no such number. Choose a number from 1 to { $count }. Nothing was changed.
    }
restore-gone = That version can no longer be read. Nothing was changed. Choose another one.

## The screen
ui-nav-history = Changes
history-title = What changed
history-lead = Every change in this dossier, with day and time. The newest is at the top. What you cross out or undo stays here.
history-reading = Reading …
history-undo = Undo the last change
history-newer = Newer
history-older = Older
# $page (number), $pages (number).
history-page = Page { $page } of { $pages }
# $count (number): changes.
history-more = { $count ->
        [one] And 1 more change.
       *[other] And { $count } more changes.
    }
