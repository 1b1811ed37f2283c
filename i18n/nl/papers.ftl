# Documenten: toevoegen, bekijken, kopiëren.

## Toevoegen
# $name (text): the name of a file. $n (number): which file. $total (number): of how many. $percent (number): how far this file is.
papers-taking = Bezig met toevoegen: { $name }. Bestand { $n } van { $total }, { $percent } %.
papers-taking-stop = Stoppen
# $n (number): files.
papers-added-count = { $n ->
        [one] Eén bestand is toegevoegd.
       *[other] { $n } bestanden zijn toegevoegd.
    }
# $n (number): files.
papers-more-twice = { $n ->
        [one] Nog één bestand zat er al in.
       *[other] Nog { $n } bestanden zaten er al in.
    }
# $n (number): files.
papers-more-refused = { $n ->
        [one] Nog één bestand kon er niet bij.
       *[other] Nog { $n } bestanden konden er niet bij.
    }
# $n (number): files.
papers-left = { $n ->
        [one] U bent gestopt. Eén bestand is niet toegevoegd.
       *[other] U bent gestopt. { $n } bestanden zijn niet toegevoegd.
    }
ui-offer-again = Toch nog een keer toevoegen

## Wat een bestand zelf vertelt
# $date (text): a date. $source (text): where it was found.
papers-suggest-date = Datum op het papier: { $date }? ({ $source ->
        [photo] uit de foto
        [mail] uit de e-mail
       *[pdf] uit de PDF
    })
# $kind (text): a kind of document.
papers-suggest-kind = Is dit: { $kind }?
papers-suggest-yes = Ja, vul in
papers-suggest-no = Nee

## Bekijken
papers-look-close = Terug naar de lijst
papers-look-busy = Even geduld. Wij openen het bestand.
# $page (number), $pages (number): which page of how many.
papers-look-page = Pagina { $page } van { $pages }
# $page (number), $pages (number): which page of how many. $name (text): the name of the file.
papers-look-page-of = Pagina { $page } van { $pages } van { $name }
# $name (text): the name of the file.
papers-look-picture = Afbeelding van { $name }
papers-look-before = Vorige pagina
papers-look-next = Volgende pagina
papers-look-cut-off = Van dit bestand ontbreekt het einde. U ziet wat er nog van is. Heeft iemand het u gestuurd? Vraag dan om een nieuw bestand.
papers-open-outside = Openen met uw eigen programma

## Kopieën
papers-copy = Kopie bewaren
papers-share = Kopie om te delen
papers-share-drops = Een kopie om te delen zegt niet waar en waarmee de foto is gemaakt. Het beeld blijft precies gelijk.
papers-share-drops-pdf = Een kopie om te delen zegt niet wie de PDF maakte, wanneer en waarmee. De pagina’s blijven gelijk: namen die erop staan, staan er nog.
papers-share-keeps = Uit dit soort bestand kan Jouw weg niet halen waar, wanneer en door wie het is gemaakt. Elke kopie gaat zoals het bestand is.
# $path (text): where the copy is.
papers-copied = De kopie staat in ‘{ $path }’. Zij is precies gelijk aan het bestand.
# $path (text): where the copy is.
papers-shared = De kopie om te delen staat in ‘{ $path }’. Het bestand in uw dossier is niet veranderd.

## Als het niet lukt
problem-paper-damaged = Wij kunnen dit bestand niet lezen. Het is beschadigd, of het is iets anders dan het lijkt. Het blijft in uw dossier zoals het is. Probeer het met uw eigen programma, of vraag om een nieuw bestand.
problem-paper-cut-off = Van dit bestand ontbreekt het einde. Het blijft in uw dossier zoals het is. Vraag zo nodig om een nieuw bestand.
problem-paper-locked = Op dit bestand zit een wachtwoord van een ander programma. Het blijft in uw dossier zoals het is. Open het met uw eigen programma en typ daar het wachtwoord.
problem-paper-signed = In deze PDF staat een digitale handtekening. In een aangepaste kopie klopt die niet meer. Bewaar een gewone kopie: die is precies gelijk.
problem-paper-too-large = Dit bestand is te groot om hier te lezen. Het blijft in uw dossier zoals het is. Open het met uw eigen programma, of bewaar een gewone kopie.
problem-paper-other-kind = Dit soort bestand kan Jouw weg niet laten zien. Het blijft in uw dossier zoals het is. Open het met uw eigen programma.
problem-paper-no-page = Deze pagina is er niet. Uw bestand is niet veranderd. Ga terug naar de eerste pagina.
problem-paper-too-long = Het lezen van dit bestand duurde te lang. Wij zijn gestopt. Het blijft in uw dossier zoals het is. Probeer het met uw eigen programma.
problem-paper-stopped = U bent gestopt. Uw bestand is niet veranderd.
problem-paper-not-started = Jouw weg kon dit bestand nu niet openen. Het blijft in uw dossier zoals het is. Sluit andere programma’s en probeer het nog een keer.
problem-paper-unreadable = Dit bestand staat niet meer in de map van het dossier, of is niet te lezen. De rest van uw dossier is veilig. Zet het terug uit een reservekopie, of voeg het opnieuw toe.
