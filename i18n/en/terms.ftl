# Terms: why a last day moves, which rule holds, how long a term is.

reason-saturday = Saturday
reason-sunday = Sunday
reason-new-year = New Year’s Day
reason-good-friday = Good Friday
reason-easter-monday = Easter Monday
reason-kings-day = King’s Day
reason-liberation-day = Liberation Day
reason-ascension = Ascension Day
reason-whit-monday = Whit Monday
reason-christmas-1 = Christmas Day
reason-christmas-2 = the second day of Christmas
reason-decree = day off by royal decree
reason-two-ordinary-days = the term must hold two ordinary days

basis-statute = term set by law
basis-eu = term set by EU rules
basis-rules = term set by a body’s own rules
basis-letter = date set in a letter
basis-agreed = agreement
basis-advice = our advice, not a term
basis-back = counted back from a day
basis-fixed = fixed day of the year
basis-plain = counted from a day, never moved

rule-none = The last day doesn’t move.
rule-art1 = The last day falls on a weekend or holiday. It moves to the first ordinary day (General Extension of Time Limits Act, article 1).
rule-art2 = The term must hold two ordinary days and therefore runs on (General Extension of Time Limits Act, article 2).
rule-art4 = This term is longer than 12 weeks, 90 days or 3 months: the last day doesn’t move (General Extension of Time Limits Act, article 4).
rule-eu = The last day falls on a weekend or holiday and moves to the next working day (EU Regulation 1182/71).

# $n (number): how many.
period-days = { $n ->
    [1] one day
    [2] two days
    [3] three days
    [4] four days
    [5] five days
    [6] six days
    [7] seven days
    [8] eight days
    [9] nine days
    [10] ten days
    [11] eleven days
    [12] twelve days
   *[other] { $n } days
}
# $n (number): how many.
period-weeks = { $n ->
    [1] one week
    [2] two weeks
    [3] three weeks
    [4] four weeks
    [5] five weeks
    [6] six weeks
    [7] seven weeks
    [8] eight weeks
    [9] nine weeks
    [10] ten weeks
    [11] eleven weeks
    [12] twelve weeks
   *[other] { $n } weeks
}
# $n (number): how many.
period-months = { $n ->
    [1] one month
    [2] two months
    [3] three months
    [4] four months
    [5] five months
    [6] six months
    [7] seven months
    [8] eight months
    [9] nine months
    [10] ten months
    [11] eleven months
    [12] twelve months
   *[other] { $n } months
}
# $n (number): how many.
period-years = { $n ->
    [1] one year
    [2] two years
    [3] three years
    [4] four years
    [5] five years
    [6] six years
    [7] seven years
    [8] eight years
    [9] nine years
    [10] ten years
    [11] eleven years
    [12] twelve years
   *[other] { $n } years
}

# What `jouw-weg term` prints. $event, $date (text): a date in words; $period, $basis (text).
term-counted = { $period } from { $event } ({ $basis }). That day itself doesn’t count.
term-counted-back = { $period } back from { $event } ({ $basis }). That day itself doesn’t count.
term-last-day = Last day: { $date }
term-last-day-from-reason = The count ends on { $date }.
# $reason (text): why this can’t be the last day.
term-passed-over = Not on { $date }: { $reason }.
term-cautious-day = Cautious day: { $date }
term-may-move = Please note: not all days off after { $date } are known yet. This day may still move.
term-before-calendar = Please note: extra days off before { $date } aren’t in our calendar. Check this day.
# $days (number): days until the last day.
term-days-left = { $days ->
    [0] Today is the last day.
    [one] One day left.
   *[other] { $days } days left.
}
# $days (number): days since the last day.
term-days-past = { $days ->
    [one] The last day was yesterday.
   *[other] The last day was { $days } days ago.
}
