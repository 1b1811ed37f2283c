# What parents may expect: numbers of one year, with that year in the sentence.

expectation-gpo-2019 = In 2019 the disputes committee received 101 requests and gave 60 opinions. More than seven in ten cases were about removal, two in ten about admission.
expectation-gpo-2018 = In 2018 the disputes committee had 78 cases and gave 46 opinions. About eight in ten cases were about removal. Sometimes there was no decision yet.
expectation-gpo-2015 = In 2015 the disputes committee received 56 requests and gave 38 opinions. Fourteen were about primary schools, twenty about secondary schools and four about special secondary schools.
expectation-lkc-2018 = Many complaints are settled before there is an opinion. In 2018 the national complaints committee received 276 complaints. It gave advice in 79 cases; 80 cases had been settled or ended by then.
expectation-lkc-2017 = In 2017 the national complaints committee received 239 complaints and gave 71 opinions. The board settled 59 of them, or the parent stopped. Four cases ended with mediation.
expectation-lkc-2016 = In 2016 the national complaints committee gave 79 opinions. Seven complaints were withdrawn after mediation.
expectation-onderwijsconsulenten-2016-2017 = In school year 2016-2017 education mediators helped in 1,605 cases. Usually there was contact within five working days. In Noord- and Zuid-Holland it took two to three weeks more.
expectation-verzuim-zonder-school-2024-2025 = You are not alone. In school year 2024-2025, 16,351 children of school age were not enrolled at any school.
expectation-verzuim-langdurig-2024-2025 = In school year 2024-2025, 4,804 enrolled children were absent for more than four weeks without permission.
expectation-onderwijstijd-2024-2025 = In school year 2024-2025, 6,131 requests for fewer school hours were granted. They were 1,423 in primary schools and 317 in special primary schools. In secondary schools it was 1,030 and in practical education 91. In special education it was 940 and in special secondary education 2,330.
expectation-vrijstelling-2024-2025 = In school year 2024-2025 there were 11,194 exemptions for a physical or psychological reason (article 5 under a). For faith or belief (article 5 under b) there were 2,860.
