# What is wrong with a typed date, and how to write it.
dates-empty = Vul een datum in. Bijvoorbeeld: 13-11-2026 of 13 november.
dates-not-a-date = Dit herkennen wij niet als datum. Schrijf het zo: 13-11-2026 of 13 november.
# $month (number): the month as typed.
dates-no-such-month = Maand { $month } bestaat niet. Schrijf eerst de dag en dan de maand: 13-11-2026.
# $month (text): month and year; $days (number): how many days it has.
dates-no-such-day = Die dag bestaat niet: { $month } heeft { $days } dagen. Kijk de datum na.
# $date (text): the date; $weekday (text): the day of the week that it is.
dates-other-weekday = Dit klopt niet: { $date } is een { $weekday }. Kijk de datum na.
# $date (text): the date; $first (text): the first date that is taken.
dates-too-early = { $date } is te lang geleden. Wij rekenen vanaf { $first }. Kijk het jaar na.
# $date (text): the date.
dates-too-late = { $date } is meer dan twee jaar na vandaag. Kijk het jaar na.
# $date (text): the date.
dates-future = { $date } moet nog komen. Vul een dag in die al geweest is.
