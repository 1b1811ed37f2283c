# Termijnen: waarom een laatste dag verschuift, welke regel geldt, hoe lang een termijn is.

reason-saturday = zaterdag
reason-sunday = zondag
reason-new-year = Nieuwjaarsdag
reason-good-friday = Goede Vrijdag
reason-easter-monday = Tweede Paasdag
reason-kings-day = Koningsdag
reason-liberation-day = Bevrijdingsdag
reason-ascension = Hemelvaartsdag
reason-whit-monday = Tweede Pinksterdag
reason-christmas-1 = Eerste Kerstdag
reason-christmas-2 = Tweede Kerstdag
reason-decree = vrije dag bij koninklijk besluit
reason-two-ordinary-days = de termijn moet twee gewone dagen hebben

basis-statute = termijn uit de wet
basis-eu = termijn uit Europese regels
basis-rules = termijn uit een reglement
basis-letter = datum uit een brief
basis-agreed = afspraak
basis-advice = ons advies, geen termijn
basis-back = teruggeteld vanaf een dag
basis-fixed = vaste dag in het jaar
basis-plain = geteld vanaf een dag, verschuift niet

rule-none = De laatste dag verschuift niet.
rule-art1 = De laatste dag valt op een weekend of feestdag. Hij verschuift naar de eerste gewone dag (Algemene termijnenwet, artikel 1).
rule-art2 = De termijn moet twee gewone dagen hebben en loopt daarom langer door (Algemene termijnenwet, artikel 2).
rule-art4 = Deze termijn is langer dan 12 weken, 90 dagen of 3 maanden: de laatste dag verschuift niet (Algemene termijnenwet, artikel 4).
rule-eu = De laatste dag valt op een weekend of feestdag en verschuift naar de volgende werkdag (Europese verordening 1182/71).

# $n (number): hoeveel.
period-days = { $n ->
    [1] één dag
    [2] twee dagen
    [3] drie dagen
    [4] vier dagen
    [5] vijf dagen
    [6] zes dagen
    [7] zeven dagen
    [8] acht dagen
    [9] negen dagen
    [10] tien dagen
    [11] elf dagen
    [12] twaalf dagen
   *[other] { $n } dagen
}
# $n (number): hoeveel.
period-weeks = { $n ->
    [1] één week
    [2] twee weken
    [3] drie weken
    [4] vier weken
    [5] vijf weken
    [6] zes weken
    [7] zeven weken
    [8] acht weken
    [9] negen weken
    [10] tien weken
    [11] elf weken
    [12] twaalf weken
   *[other] { $n } weken
}
# $n (number): hoeveel.
period-months = { $n ->
    [1] één maand
    [2] twee maanden
    [3] drie maanden
    [4] vier maanden
    [5] vijf maanden
    [6] zes maanden
    [7] zeven maanden
    [8] acht maanden
    [9] negen maanden
    [10] tien maanden
    [11] elf maanden
    [12] twaalf maanden
   *[other] { $n } maanden
}
# $n (number): hoeveel.
period-years = { $n ->
    [1] één jaar
    [2] twee jaar
    [3] drie jaar
    [4] vier jaar
    [5] vijf jaar
    [6] zes jaar
    [7] zeven jaar
    [8] acht jaar
    [9] negen jaar
    [10] tien jaar
    [11] elf jaar
    [12] twaalf jaar
   *[other] { $n } jaar
}

# De uitvoer van `jouw-weg term`. $event, $date (text): een datum in woorden; $period, $basis (text).
term-counted = { $period } vanaf { $event } ({ $basis }). De dag zelf telt niet mee.
term-counted-back = { $period } terug vanaf { $event } ({ $basis }). De dag zelf telt niet mee.
term-last-day = Laatste dag: { $date }
term-last-day-from-reason = Het tellen eindigt op { $date }.
# $reason (text): waarom deze dag niet de laatste kan zijn.
term-passed-over = Niet op { $date }: { $reason }.
term-cautious-day = Voorzichtige dag: { $date }
term-may-move = Let op: de vrije dagen na { $date } zijn nog niet allemaal bekend. Deze dag kan nog verschuiven.
term-before-calendar = Let op: extra vrije dagen vóór { $date } staan niet in onze kalender. Controleer deze dag.
# $days (number): dagen tot en met de laatste dag.
term-days-left = { $days ->
    [0] Vandaag is de laatste dag.
    [one] Nog één dag.
   *[other] Nog { $days } dagen.
}
# $days (number): dagen sinds de laatste dag.
term-days-past = { $days ->
    [one] De laatste dag was gisteren.
   *[other] De laatste dag was { $days } dagen geleden.
}
