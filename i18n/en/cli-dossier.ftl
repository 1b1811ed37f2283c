# What the commands new, log, add and event say when something is not possible.
# $given (text): what was typed; $possible (text): a list of ids, which are never translated.
cli-dossier-unknown-situation = There is no situation ‘{ $given }’. Nothing was changed. Choose from: { $possible }.
cli-dossier-not-in-dossier = The situation ‘{ $given }’ is not in this dossier. Nothing was changed. This dossier has: { $possible }.
cli-dossier-unknown-fact = There is no fact ‘{ $given }’. Nothing was changed. Choose from: { $possible }.
cli-dossier-unknown-value = The value ‘{ $given }’ is not possible here. Nothing was changed. Choose from: { $possible }.
# $possible (text): the fact it is for.
cli-dossier-free-fact = The value ‘{ $given }’ is not possible for { $possible }. Nothing was changed. Write a year, as 2027, or for born a year and month, as 2017-03. You can also write unknown.
cli-dossier-fact-form = We can't read ‘{ $given }’. Nothing was changed. Write a fact like this: sector=po.
cli-dossier-unknown-question = There is no question ‘{ $given }’ in this situation. Nothing was changed. Choose from: { $possible }.
cli-dossier-unknown-answer = The answer ‘{ $given }’ is not possible for this question. Nothing was changed. Choose from: { $possible }.
cli-dossier-answer-form = We can't read ‘{ $given }’. Nothing was changed. Write an answer like this: situation, full stop, question, equals sign, answer.
cli-dossier-unknown-event = There is no event ‘{ $given }’. Nothing was changed. Choose from: { $possible }.
cli-dossier-event-form = We can't read ‘{ $given }’. Nothing was changed. Write an event like this: decision-sent=2026-11-13 or decision-sent=2026-11-13@tlv.
cli-dossier-names-no-date = Only one date goes with ‘{ $given }’. Nothing was changed. A second date is possible only with: { $possible }.
cli-dossier-which-situation = This dossier has more than one situation. Nothing was changed. Say which one ‘{ $given }’ belongs to, with @ and one of these: { $possible }. With @all it belongs to all.
cli-dossier-unknown-kind = There is no kind of document ‘{ $given }’. Nothing was changed. Choose from: { $possible }.
# $why (text): a whole sentence about the date.
cli-dossier-date = We can't use the date ‘{ $given }’. { $why } Nothing was changed.
cli-dossier-no-name = There is no name. Nothing was made. A first name or nickname is enough.
cli-dossier-no-text = There is no text. Nothing was changed. After --text, write what happened or was said.
