# Wat er is veranderd, en teruggaan naar een eerdere versie: in het venster en op de opdrachtregel.

## Geschiedenis
# $date (text), $time (text).
history-moment = { $date }, { $time } uur
history-none = Er is in dit dossier nog niets veranderd.
# $count (number): lines that can't be read.
history-unread = { $count ->
        [one] Eén wijziging was niet te lezen. Die staat er hier niet bij. Uw dossier zelf is heel.
       *[other] { $count } wijzigingen waren niet te lezen. Die staan er hier niet bij. Uw dossier zelf is heel.
    }

## Eerdere versies
# $date (text), $time (text), $count (number): entries.
earlier-copy = { $count ->
        [one] kopie van { $date }, { $time } uur: 1 onderdeel
       *[other] kopie van { $date }, { $time } uur: { $count } onderdelen
    }
earlier-copy-undated = { $count ->
        [one] kopie zonder datum: 1 onderdeel
       *[other] kopie zonder datum: { $count } onderdelen
    }
earlier-backup = { $count ->
        [one] reservekopie van { $date }, { $time } uur: 1 onderdeel
       *[other] reservekopie van { $date }, { $time } uur: { $count } onderdelen
    }
earlier-backup-undated = { $count ->
        [one] reservekopie zonder datum: 1 onderdeel
       *[other] reservekopie zonder datum: { $count } onderdelen
    }
# $version (text): "kopie van …".
restore-shown = Terug naar deze versie ({ $version }) verandert dit:
restore-same = Niets: die versie is gelijk aan wat er nu staat.
# $what (text).
restore-stays = Blijft staan, want u heeft het meegegeven of verstuurd: { $what }
restore-done = Gedaan. Wat er net nog stond, is als kopie bewaard. U kunt dit ook weer ongedaan maken.
restore-none = Van dit dossier is nog geen eerdere versie bewaard.
# $count (number): versions.
restore-no-number = { $count ->
        [0] Van dit dossier is nog geen eerdere versie bewaard. Er is niets veranderd.
        [one] Dat nummer is er niet. Kies nummer 1. Er is niets veranderd.
       *[other] Dat nummer is er niet. Kies een nummer van 1 tot en met { $count }. Er is niets veranderd.
    }
restore-gone = Die versie is niet meer te lezen. Er is niets veranderd. Kies een andere.

## Het scherm
ui-nav-history = Wijzigingen
history-title = Wat is er veranderd
history-lead = Elke wijziging in dit dossier, met de dag en de tijd. De nieuwste staat boven. Wat u doorstreept of terugneemt, blijft hier staan.
history-reading = Bezig met lezen …
history-undo = Maak de laatste wijziging ongedaan
history-newer = Nieuwer
history-older = Ouder
# $page (number), $pages (number).
history-page = Bladzijde { $page } van { $pages }
# $count (number): changes.
history-more = { $count ->
        [one] En nog 1 wijziging.
       *[other] En nog { $count } wijzigingen.
    }
