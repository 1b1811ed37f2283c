# What is wrong with a typed date, and how to write it.
dates-empty = Please fill in a date. For example: 13-11-2026 or 13 November.
dates-not-a-date = We do not recognise this as a date. Write it like this: 13-11-2026 or 13 November.
# $month (number): the month as typed.
dates-no-such-month = There is no month { $month }. Write the day first, then the month: 13-11-2026.
# $month (text): month and year; $days (number): how many days it has.
dates-no-such-day = There is no such day: { $month } has { $days } days. Please check the date.
# $date (text): the date; $weekday (text): the day of the week that it is.
dates-other-weekday = This does not fit: { $date } is a { $weekday }. Please check the date.
# $date (text): the date; $first (text): the first date that is taken.
dates-too-early = { $date } is too long ago. We count from { $first }. Please check the year.
# $date (text): the date.
dates-too-late = { $date } is more than two years from today. Please check the year.
# $date (text): the date.
dates-future = { $date } is still to come. Fill in a day that has already been.
