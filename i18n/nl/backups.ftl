# Reservekopieën: in Instellingen, en wat er in het venster over wordt gezegd.
settings-backups = Reservekopieën
backups-lead = Elke week maken wij een reservekopie van uw hele dossier, met alle documenten. Wij openen die daarna en kijken na of alles erin staat. Van elk van de laatste twaalf maanden blijft er één.
backups-none = Er is van dit dossier nog geen reservekopie.
# $date (text): with the day of the week, $count (number).
backups-last = { $count ->
        [one] De laatste is van { $date }. Die is nagekeken en heel. Er is 1 reservekopie.
       *[other] De laatste is van { $date }. Die is nagekeken en heel. Er zijn { $count } reservekopieën.
    }
backups-make = Maak er nu een
# $done (text), $total (text): sizes.
backups-busy = Bezig met maken en nakijken: { $done } van { $total }
backups-stop = Stop
backups-stopped = U bent gestopt. Er is geen nieuwe reservekopie. De oude zijn er nog.
backups-made = De reservekopie is gemaakt en nagekeken.
# $why (text): sentences.
backups-failed = Er is geen nieuwe reservekopie gemaakt. Uw dossier is veilig, en de oude reservekopieën zijn er nog. { $why }
backups-uncopied = Uw dossier is bewaard. Maar van de versie daarvoor konden wij geen kopie maken. { $why }
# $path (text): folder.
backups-where = Zij staan in ‘{ $path }’.
backups-away = De map ‘{ $path }’ die u koos, is er nu niet. Zit de stick of de schijf in de computer? Zolang staan de reservekopieën in onze eigen map.
backups-other = Een andere map
backups-other-hint = Kies liever een andere schijf of een stick. Is deze computer stuk of weg, dan heeft u die nog.
backups-choose = Kies een map …
backups-use = Gebruik deze map
backups-open = Open de map
backups-own = Gebruik weer onze eigen map
backups-back = Terug naar een eerdere versie
backups-earlier = Welke versies zijn er?
backups-which = Kies een versie. Eerst ziet u wat er verandert. Er gebeurt nog niets.
# $count (number): versions.
backups-all = Laat alle { $count } versies zien
backups-cancel = Laat het zo
backups-restore = Ga terug naar deze versie
