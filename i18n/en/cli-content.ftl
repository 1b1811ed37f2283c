# The commands "content check", "show", "walk" and "graph".

cli-content-check-clean = The content is in order.
# $warnings (number): what should be looked at, or ends soon.
cli-content-check-warnings = { $warnings ->
    [one] The content is in order. One thing needs a look.
   *[other] The content is in order. { $warnings } things need a look.
}
# $faults (number): faults, one on each line above.
cli-content-check-faults = { $faults ->
    [one] There is one fault. Correct the line above and check again.
   *[other] There are { $faults } faults. Correct the lines above and check again.
}
# $faults (number): faults, one on each line above.
cli-content-not-used = { $faults ->
    [one] This content is not used: first correct the line above.
   *[other] This content is not used: first correct the { $faults } lines above.
}

# $given (text): what was typed. $known (text): what is possible.
cli-content-no-situation = There is no situation “{ $given }”. You can choose: { $known }.
cli-content-no-fact = There is no fact “{ $given }”. You can choose: { $known }.
cli-content-no-value = { $fact } cannot be “{ $given }”. You can choose: { $known }.
cli-content-no-question = There is no question “{ $given }” in this situation. You can choose: { $known }.
cli-content-no-answer = Question { $question } has no answer “{ $given }”. You can choose: { $known }.
cli-content-fact-form = “{ $given }” is not a fact. Write it like this: board=openbaar.
cli-content-answer-form = “{ $given }” is not an answer. Write it like this: agree=refused.
cli-content-outcome-form = “{ $given }” is not an outcome. Write it like this: d5=refused.
cli-content-no-step = This situation has no step “{ $given }”. You can choose: { $known }.
cli-content-no-outcome = Step { $step } has no outcome “{ $given }”. You can choose: { $known }.

# $version (text): the content's version; $released (text): a date.
cli-content-show-version = Content { $version }, of { $released }
cli-content-show-questions = Questions
cli-content-show-rungs = Ladder, from the bottom up
cli-content-show-ends = Where the questions lead
cli-content-show-deadlines = Deadlines
cli-content-show-bodies = Bodies
cli-content-show-sources = Sources
cli-content-show-glossary = Words
cli-content-show-changes = Now and later
cli-content-show-expectations = What to expect

cli-content-walk-path = Questions and answers:
cli-content-walk-end = Where this leads:
cli-content-walk-pending = Next question:
cli-content-walk-now = Steps that can be taken now:
cli-content-walk-deadlines = Deadlines that may apply:
cli-content-walk-pruned = Answers that do not count on this way:
# $said (text): question = answer, …
cli-content-walk-because = because { $said }
# $asked (text): questions.
cli-content-walk-unsure = not sure yet, depends on { $asked }

# $tests (text): what must hold, as sector = po.
cli-content-graph-when = If { $tests }
# $event (text): the id of an event.
cli-content-graph-known = { $event } is known
cli-content-graph-absent = { $event } is not there
cli-content-graph-skip = If not: skip this
# $steps (text): ids of steps.
cli-content-graph-closes = Closes after it: { $steps }
# $deadlines (text): ids of deadlines.
cli-content-graph-deadlines = Deadline: { $deadlines }

# $told (number): stories that were told. $wrong (number): those that end otherwise.
cli-content-story-hold = { $told ->
    [one] The story holds.
   *[other] All { $told } stories hold.
}
cli-content-story-differ = { $wrong ->
    [one] One of { $told } stories ends otherwise. Find out who is right: the story or the content.
   *[other] { $wrong } of { $told } stories end otherwise. Find out who is right: the story or the content.
}
cli-content-story-as-written = told as written
cli-content-story-backwards = told backwards
cli-content-story-with-doubts = with each answer taken back once
cli-content-story-expected = expected
cli-content-story-got = got
cli-content-story-none = There is no story here. A story is a file that ends in .toml.

# $texts (number): English texts that were recorded.
cli-content-translated = { $texts ->
    [0] There was nothing to record.
    [one] One English text is recorded.
   *[other] { $texts } English texts are recorded.
}
# $keys: what was typed, as step-tlv-d3.why.
cli-content-translated-unknown = These are no texts in both languages: { $keys }. Nothing was recorded.

# $version: as 2026.12.
cli-content-release = Version { $version } is locked. A step that changes after it asks for a new version.
