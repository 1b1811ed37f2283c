# Waar dossiers staan: gevonden, verhuisd, weggegooid, gewist.

## De lijst op het eerste scherm
where-more = Meer met dit dossier
where-missing = niet gevonden op deze plaats
where-found = verhuisd of hernoemd; wij vonden het hier
where-find = Zoek de map
where-trash = Naar de prullenbak
where-trash-about = Uit de prullenbak kunt u het terughalen. De reservekopieën die Jouw weg maakte, blijven staan.
where-erase = Wissen van deze computer …
where-erase-about = Wissen kan niet terug. De map gaat weg, met alle bestanden erin, de kopieën en de reservekopieën die Jouw weg op deze computer maakte.
# $word (text): the name of the child, or the word in where-erase-word.
where-erase-type = Typ ‘{ $word }’ om te wissen
where-erase-word = wissen
where-erase-now = Wissen
where-erase-cancel = Niet wissen
where-not-reached = Jouw weg kan niet bij de prullenbak, bij sticks en bij andere schijven. Ook niet bij kopieën op internet, zoals in OneDrive of Dropbox. Ook wat u zelf bewaarde, afdrukte of verstuurde, blijft bestaan.

## Wat ervan kwam
# $path (text): the folder that was.
where-trashed = Het dossier uit ‘{ $path }’ ligt in de prullenbak van uw computer. Daar kunt u het terughalen.
# $path (text): the folder.
where-no-trash = Voor ‘{ $path }’ is hier geen prullenbak. Er is niets weggegooid. Wilt u het toch kwijt? Kies dan voor wissen: dat kan niet terug.
# $path (text): a file that is not ours.
where-foreign = In de map van dit dossier staat iets dat niet van Jouw weg is: ‘{ $path }’. Er is niets weggegooid. Zet dat eerst ergens anders neer.
# $files (number): files. $backups (number): backups.
where-erased = { $files ->
        [one] Eén bestand is gewist
       *[other] { $files } bestanden zijn gewist
    }{ $backups ->
        [0] . Er waren geen reservekopieën.
        [one] , met één reservekopie.
       *[other] , met { $backups } reservekopieën.
    }
# $n (number): how many. $paths (text): the first of them.
where-left = { $n ->
        [one] Eén ding staat er nog, omdat het niet van Jouw weg is of niet weg kon: { $paths }.
       *[other] { $n } dingen staan er nog, omdat ze niet van Jouw weg zijn of niet weg konden, zoals: { $paths }.
    }

## Verhuizen
# $n (number): dossiers.
where-elsewhere = { $n ->
        [one] Eén dossier uit uw lijst staat in een andere map.
       *[other] { $n } dossiers uit uw lijst staan in een andere map.
    }
where-move = Verhuis naar de map hierboven
# $n (number): which. $total (number): of how many. $percent (number): how far.
where-moving = Bezig met verhuizen: dossier { $n } van { $total }, { $percent } %.
where-move-stop = Stoppen
# $n (number): dossiers.
where-moved = { $n ->
        [0] Er is geen dossier verhuisd.
        [one] Eén dossier is verhuisd. Alles is vergeleken en klopt.
       *[other] { $n } dossiers zijn verhuisd. Alles is vergeleken en klopt.
    }
# $path (text): the old folder.
where-moved-left = In ‘{ $path }’ staat nog iets dat niet weg kon. U kunt die map zelf weggooien.
where-move-stopped = U bent gestopt. Wat nog niet verhuisd was, staat waar het stond.
