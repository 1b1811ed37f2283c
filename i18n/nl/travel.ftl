# Het reisbestand in het venster: maken, en openen.
settings-travel = Alles in één bestand
travel-lead = Een reisbestand is uw hele dossier in één bestand. U kunt het bewaren op een stick of geven aan iemand die u helpt. Het is niet op slot: wie het heeft, kan alles lezen.
travel-private = Met wat ‘alleen voor mij’ is
travel-history = Met de geschiedenis: wat er eerder stond
travel-history-too = De geschiedenis blijft dan ook thuis: uw eigen woorden staan daarin.
travel-make = Maak een reisbestand
travel-busy = Bezig met inpakken en nakijken …
travel-choose = Kies een reisbestand
travel-open = Reisbestand openen
ui-offer-unpack = Uitpakken en openen
