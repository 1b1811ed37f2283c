# De opdrachten "content check", "show", "walk" en "graph".

cli-content-check-clean = De inhoud is in orde.
# $warnings (number): what should be looked at, or ends soon.
cli-content-check-warnings = { $warnings ->
    [one] De inhoud is in orde. Eén ding vraagt uw aandacht.
   *[other] De inhoud is in orde. { $warnings } dingen vragen uw aandacht.
}
# $faults (number): faults, one on each line above.
cli-content-check-faults = { $faults ->
    [one] Er is één fout. Herstel de regel hierboven en controleer opnieuw.
   *[other] Er zijn { $faults } fouten. Herstel de regels hierboven en controleer opnieuw.
}
# $faults (number): faults, one on each line above.
cli-content-not-used = { $faults ->
    [one] Deze inhoud wordt niet gebruikt: herstel eerst de regel hierboven.
   *[other] Deze inhoud wordt niet gebruikt: herstel eerst de { $faults } regels hierboven.
}

# $given (text): what was typed. $known (text): what is possible.
cli-content-no-situation = De situatie “{ $given }” bestaat niet. Mogelijk zijn: { $known }.
cli-content-no-fact = Het gegeven “{ $given }” bestaat niet. Mogelijk zijn: { $known }.
cli-content-no-value = { $fact } kan niet “{ $given }” zijn. Mogelijk zijn: { $known }.
cli-content-no-question = De vraag “{ $given }” bestaat niet in deze situatie. Mogelijk zijn: { $known }.
cli-content-no-answer = De vraag { $question } heeft geen antwoord “{ $given }”. Mogelijk zijn: { $known }.
cli-content-fact-form = “{ $given }” is geen gegeven. Schrijf het zo: board=openbaar.
cli-content-answer-form = “{ $given }” is geen antwoord. Schrijf het zo: agree=refused.
cli-content-outcome-form = “{ $given }” is geen uitkomst. Schrijf het zo: d5=refused.
cli-content-no-step = Deze situatie heeft geen stap “{ $given }”. Mogelijk zijn: { $known }.
cli-content-no-outcome = De stap { $step } heeft geen uitkomst “{ $given }”. Mogelijk zijn: { $known }.

# $version (text): the content's version; $released (text): a date.
cli-content-show-version = Inhoud { $version }, van { $released }
cli-content-show-questions = Vragen
cli-content-show-rungs = Ladder, van onder naar boven
cli-content-show-ends = Waar de vragen uitkomen
cli-content-show-deadlines = Termijnen
cli-content-show-bodies = Instellingen
cli-content-show-sources = Bronnen
cli-content-show-glossary = Woordenlijst
cli-content-show-changes = Nu en later
cli-content-show-expectations = Wat u kunt verwachten

cli-content-walk-path = Vragen en antwoorden:
cli-content-walk-end = Uitkomst:
cli-content-walk-pending = Volgende vraag:
cli-content-walk-now = Stappen die nu kunnen:
cli-content-walk-deadlines = Termijnen die kunnen gelden:
cli-content-walk-pruned = Antwoorden die op deze weg niet meetellen:
# $said (text): question = answer, …
cli-content-walk-because = omdat { $said }
# $asked (text): questions.
cli-content-walk-unsure = nog niet zeker, hangt af van { $asked }

# $tests (text): what must hold, as sector = po.
cli-content-graph-when = Als { $tests }
# $event (text): the id of an event.
cli-content-graph-known = { $event } is bekend
cli-content-graph-absent = { $event } is er niet
cli-content-graph-skip = Geldt dit niet: sla over
# $steps (text): ids of steps.
cli-content-graph-closes = Sluit daarna: { $steps }
# $deadlines (text): ids of deadlines.
cli-content-graph-deadlines = Termijn: { $deadlines }

# $told (number): stories that were told. $wrong (number): those that end otherwise.
cli-content-story-hold = { $told ->
    [one] Het verhaal klopt.
   *[other] Alle { $told } verhalen kloppen.
}
cli-content-story-differ = { $wrong ->
    [one] Eén van de { $told } verhalen klopt niet. Kijk wie gelijk heeft: het verhaal of de inhoud.
   *[other] { $wrong } van de { $told } verhalen kloppen niet. Kijk wie gelijk heeft: het verhaal of de inhoud.
}
cli-content-story-as-written = zo verteld als het er staat
cli-content-story-backwards = van achter naar voren verteld
cli-content-story-with-doubts = met elk antwoord een keer teruggenomen
cli-content-story-expected = verwacht
cli-content-story-got = gekregen
cli-content-story-none = Hier staat geen verhaal. Een verhaal is een bestand dat op .toml eindigt.

# $texts (number): English texts that were recorded.
cli-content-translated = { $texts ->
    [0] Er was niets te noteren.
    [one] Eén Engelse tekst is genoteerd.
   *[other] { $texts } Engelse teksten zijn genoteerd.
}
# $keys: what was typed, as step-tlv-d3.why.
cli-content-translated-unknown = Dit zijn geen teksten in beide talen: { $keys }. Er is niets genoteerd.

# $version: as 2026.12.
cli-content-release = Versie { $version } ligt vast. Een stap die daarna verandert, vraagt om een nieuwe versie.
