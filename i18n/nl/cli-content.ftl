# De opdrachten "content check", "show", "walk" en "graph".

cli-content-check-clean = De inhoud is in orde.
# $expiring (number): reviews that have expired or soon will.
cli-content-check-expiring = { $expiring ->
    [one] De inhoud is in orde. Eén tekst moet binnenkort opnieuw worden nagekeken.
   *[other] De inhoud is in orde. { $expiring } teksten moeten binnenkort opnieuw worden nagekeken.
}
# $faults (number): faults, one on each line above.
cli-content-check-faults = { $faults ->
    [one] Er is één fout. Herstel de regel hierboven en controleer opnieuw.
   *[other] Er zijn { $faults } fouten. Herstel de regels hierboven en controleer opnieuw.
}
