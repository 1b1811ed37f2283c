# Het venster: vaste delen, begin, overzicht, afdrukken, hulp, instellingen.

ui-your-child = uw kind
