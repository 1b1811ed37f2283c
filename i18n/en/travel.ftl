# The travel file in the window: making and opening.
settings-travel = Everything in one file
travel-lead = A travel file is your whole dossier in one file. You can keep it on a stick, or give it to someone who helps you. It is not locked: whoever has it can read everything.
travel-private = With what is ‘only for me’
travel-history = With the history: what was there before
travel-history-too = The history then stays home too: your own words are in it.
travel-make = Make a travel file
travel-busy = Packing and checking …
travel-choose = Choose a travel file
travel-open = Open a travel file
ui-offer-unpack = Unpack and open
