# The page inhoud.html: what is in a dossier, also to be read without Jouw weg.
# $name (text): the child. $date (text).
inhoud-title = Dossier of { $name }
inhoud-lead = This is a list of what is in this dossier. Click on a document to open it. Jouw weg writes this page anew after each change. So don't change anything here.
inhoud-log = Log
inhoud-meetings = Meetings
inhoud-documents = Documents
inhoud-contacts = People
inhoud-voice = What your child says
inhoud-with = With: { $who }
inhoud-place = Place: { $place }
inhoud-ask = What we ask
inhoud-questions = Questions
inhoud-agreements = Agreements
inhoud-by = by { $date }
inhoud-private = Only for the parents
inhoud-crossed-out = Crossed out: this no longer counts
inhoud-from = From: { $who }
inhoud-added = Added on { $date }
inhoud-not-here = This document is not here.
inhoud-empty = Nothing yet.
