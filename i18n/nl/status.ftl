# De uitvoer van `jouw-weg status` en `jouw-weg ics`.
# $name (text): de naam van het kind. $date (text): een datum in woorden.
status-title = Dossier van { $name } · stand op { $date }
status-title-nameless = Dossier · stand op { $date }
status-no-situation = In dit dossier staat nog geen situatie.
status-now = Wat u nu kunt doen
status-done = Gedaan
status-nothing-now = Er is nu geen stap die u kunt zetten.
status-ended = Zo is het afgelopen: { $end }
status-silent = { $step }: { $outcome }
status-step-of = { $step } ({ $situations })
status-outcome-of = { $outcome } ({ $situations })
# step: a step that can no longer be taken after this one
status-closes = Let op. Zet u deze stap, dan kan dit niet meer: { $step } ({ $situations }).
status-closed-by = Voor { $situations } kan dit niet meer, omdat u dit deed: { $step }.
status-deadlines = Termijnen
status-no-deadlines = Er is nog geen laatste dag bekend.
status-missing = Wat nog ontbreekt
status-nothing-missing = Er ontbreekt nu niets.
# $count (number): wat pas bij een latere stap nodig is.
status-missing-later = { $count ->
    [one] Eén ding is pas bij een latere stap nodig.
   *[other] { $count } dingen zijn pas bij een latere stap nodig.
}

# $title (text): de naam van de termijn. $whose (text): van wie.
status-deadline = { $title } ({ $whose })
status-whose-parent = uw termijn
status-whose-school = termijn van de school
status-whose-swv = termijn van het samenwerkingsverband
status-whose-gpo = termijn van de geschillencommissie
status-whose-gemeente = termijn van de gemeente
status-whose-other = termijn van een ander

# $date (text): een datum in woorden.
status-own-day = Doe het uiterlijk { $date }.
status-own-law = Volgens de wet kan het tot en met { $date }.
status-own-hard = Deze dag schuift niet op.
status-own-late = De laatste dag was { $date }. Vraag meteen hulp: soms kan het nog.
status-their-day = Laatste dag: { $date }.
status-their-late = Dit had er vóór { $date } moeten zijn.
status-right = Uw recht begint op { $date }.
status-notice = Dit bericht hoeft niet te komen. Komt het wel, dan uiterlijk op { $date }.
status-notice-over = Dit bericht kwam niet. Dat hoefde ook niet. De laatste dag ervoor was { $date }.
status-opens = Het kan vanaf { $date }.
# $passed (text): dagen die zijn overgeslagen, met hun naam.
status-moved = De dag is opgeschoven, want deze dagen tellen niet als laatste dag: { $passed }.
# $days (number): dagen die niet meetellen, omdat de termijn stilstond.
status-stood-still = { $days ->
    [one] Er telt één dag niet mee, want de termijn stond toen stil.
   *[other] Er tellen { $days } dagen niet mee, want de termijn stond toen stil.
}
status-counted = Geteld vanaf { $date } ({ $event }).
status-counted-back = Teruggeteld vanaf { $date } ({ $event }).
status-counted-after-own = Geteld vanaf { $date }, de laatste dag van uw eigen termijn.
status-counted-year = Geteld vanaf { $date }.
status-source = Bron: { $sources }.
status-may-move = De vrije dagen na { $date } zijn nog niet allemaal bekend. Deze dag kan nog opschuiven.
status-older-text = Wij lazen de wet zoals die geldt sinds { $date }. Uw zaak begon eerder. Vraag na of het toen anders was.
status-state-closed = Vervangen door een langere termijn.
status-state-met = Gedaan op { $date }.
status-state-met-late = Gedaan op { $date }, na de laatste dag.
status-state-suspended = Deze termijn staat stil.
status-state-provisional = Deze termijn staat stil tot het oordeel van de geschillencommissie. De dag is voorlopig.
status-state-conditional = Deze termijn loopt alleen als u bezwaar maakt.
# $questions (text): de vragen die nog open zijn.
status-state-unsure = Het is nog niet zeker of dit voor u geldt. Nog nodig: { $questions }
status-state-unsure-plain = Het is nog niet zeker of dit voor u geldt.
status-days-left = { $days ->
    [0] Vandaag is de laatste dag.
    [one] Tot de laatste dag is het nog één dag.
   *[other] Tot de laatste dag is het nog { $days } dagen.
}

# $what (text): de vraag, de gebeurtenis of het stuk.
status-missing-fact = Antwoord op de vraag: { $what }
status-missing-answer = Antwoord op de vraag: { $what }
status-missing-event = Een datum: { $what }
status-missing-document = Een stuk: { $what }
status-contact-school = De naam van de school.
status-contact-board = De naam van het schoolbestuur.
status-contact-swv = De naam van het samenwerkingsverband.

# In de agenda, die vaak met anderen wordt gedeeld: niets over het kind.
ics-term = Termijn: zie dossier
ics-meeting = Afspraak: zie dossier
# Na het maken van een agendabestand.
ics-old-entries = Let op: sommige agenda’s laten een oude afspraak staan als u het bestand opnieuw inleest. Haal die dan zelf weg.
ics-nothing = In dit dossier staat nog geen dag voor de agenda.
# $path (text): het bestand.
ics-saved = De agenda staat in ‘{ $path }’.
ics-not-remembered = Het agendabestand is gemaakt. Wij konden in het dossier niet bijhouden wat erin staat. Een dag die later vervalt, blijft dan in uw agenda staan.

# $steps (number): steps of this dossier whose text or rule changed.
status-changed = { $steps ->
    [0] De uitleg is nieuwer dan uw dossier. Aan uw stappen is niets veranderd.
    [one] Er is één stap veranderd sinds u begon.
   *[other] Er zijn { $steps } stappen veranderd sinds u begon.
}
# $steps (number): steps; $date: the first day on which one was to be read again.
status-outdated = { $steps ->
    [one] De uitleg bij één stap moest vóór { $date } opnieuw zijn nagekeken. Controleer of zij nog klopt.
   *[other] De uitleg bij { $steps } stappen moest opnieuw zijn nagekeken, de eerste vóór { $date }. Controleer of zij nog klopt.
}
