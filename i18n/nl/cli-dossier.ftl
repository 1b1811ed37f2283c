# Wat de opdrachten new, log, add en event zeggen als iets niet kan.
# $given (text): what was typed; $possible (text): a list of ids, which are never translated.
cli-dossier-unknown-situation = De situatie ‘{ $given }’ bestaat niet. Er is niets veranderd. Kies uit: { $possible }.
cli-dossier-not-in-dossier = De situatie ‘{ $given }’ zit niet in dit dossier. Er is niets veranderd. Wel in dit dossier: { $possible }.
cli-dossier-unknown-fact = Het gegeven ‘{ $given }’ bestaat niet. Er is niets veranderd. Kies uit: { $possible }.
cli-dossier-unknown-value = De waarde ‘{ $given }’ kan hier niet. Er is niets veranderd. Kies uit: { $possible }.
# $possible (text): the fact it is for.
cli-dossier-free-fact = De waarde ‘{ $given }’ kan niet bij { $possible }. Er is niets veranderd. Schrijf een jaar, zoals 2027, of bij born een jaar en maand, zoals 2017-03. U kunt ook unknown schrijven.
cli-dossier-fact-form = ‘{ $given }’ is niet te lezen. Er is niets veranderd. Schrijf een gegeven zo: sector=po.
cli-dossier-unknown-question = De vraag ‘{ $given }’ bestaat niet in deze situatie. Er is niets veranderd. Kies uit: { $possible }.
cli-dossier-unknown-answer = Het antwoord ‘{ $given }’ kan niet bij deze vraag. Er is niets veranderd. Kies uit: { $possible }.
cli-dossier-answer-form = ‘{ $given }’ is niet te lezen. Er is niets veranderd. Schrijf een antwoord zo: situatie, punt, vraag, is-teken, antwoord.
cli-dossier-unknown-event = De gebeurtenis ‘{ $given }’ bestaat niet. Er is niets veranderd. Kies uit: { $possible }.
cli-dossier-event-form = ‘{ $given }’ is niet te lezen. Er is niets veranderd. Schrijf een gebeurtenis zo: decision-sent=2026-11-13 of decision-sent=2026-11-13@tlv.
cli-dossier-names-no-date = Bij ‘{ $given }’ hoort maar één datum. Er is niets veranderd. Een tweede datum kan alleen bij: { $possible }.
cli-dossier-which-situation = Dit dossier heeft meer dan één situatie. Er is niets veranderd. Zeg bij welke ‘{ $given }’ hoort, met @ en een van deze: { $possible }. Met @all hoort het bij alle.
cli-dossier-unknown-kind = Het soort document ‘{ $given }’ bestaat niet. Er is niets veranderd. Kies uit: { $possible }.
# $why (text): a whole sentence about the date.
cli-dossier-date = De datum ‘{ $given }’ kunnen wij niet gebruiken. { $why } Er is niets veranderd.
cli-dossier-no-name = Er staat geen naam. Er is niets gemaakt. Een voornaam of bijnaam is genoeg.
cli-dossier-no-text = Er staat geen tekst. Er is niets veranderd. Schrijf na --text wat er is gebeurd of gezegd.
