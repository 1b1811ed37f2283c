# Wat u meegaf of verstuurde: het blijft staan, en u vult het aan.
# $date (text), $to (text): to whom.
fixed-given = Meegegeven of verstuurd op { $date }
fixed-given-to = Meegegeven of verstuurd op { $date } aan { $to }
fixed-crossed-out = Doorgestreept op { $date }
fixed-added = Aangevuld op { $date }:
fixed-correct = Vul aan of verbeter
fixed-title = Vul aan of verbeter
fixed-lead = Dit heeft u meegegeven of verstuurd. Daarom blijft het staan zoals het is: dan kan niemand zeggen dat u het later mooier maakte. Wat u hier schrijft, komt eronder, met de datum van vandaag.
fixed-text = Wat klopt niet, of wat wilt u erbij zetten?
fixed-text-empty = Schrijf eerst wat u wilt aanvullen of verbeteren.
fixed-save = Zet het erbij
fixed-cancel = Laat het zo

## Na het printen
fixed-ask = Hebt u dit meegegeven of verstuurd?
fixed-ask-lead = Zeg het hier pas als een ander het echt heeft. Wat erin staat, blijft daarna zoals het is. U kunt er wel iets bij schrijven. Zo kan niemand twijfelen aan wat u toen gaf.
fixed-to = Aan wie?
fixed-to-hint = Bijvoorbeeld: de directeur, of de geschillencommissie. Dit mag leeg blijven.
fixed-on = Wanneer?
fixed-yes = Ja, leg dit vast
fixed-no = Nee, nog niet
# $count (number): entries.
fixed-done = { $count ->
        [one] Vastgelegd: 1 onderdeel. U vindt de dag en aan wie bij dat onderdeel.
       *[other] Vastgelegd: { $count } onderdelen. U vindt de dag en aan wie bij elk onderdeel.
    }
fixed-changed = { $count ->
        [one] 1 onderdeel is na het printen veranderd. Dat leggen wij niet vast.
       *[other] { $count } onderdelen zijn na het printen veranderd. Die leggen wij niet vast.
    }
