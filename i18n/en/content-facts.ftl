# Facts about the case: asked once. Every answer can be changed later.

question-fact-sector = What kind of school is it about?
    .hint = Is it about a new school? Then choose that new school.
    .why = Each kind of school has its own rules. That is why the last days sometimes differ.
    .answer-po = Primary school (basisschool)
    .answer-sbo = Special primary education (sbo)
    .answer-so = Special education (so)
    .answer-vso = Special secondary education (vso)
    .answer-vo = Secondary school (vmbo, havo or vwo)
    .answer-pro = Practical education (praktijkonderwijs, pro)
    .answer-instelling = School for hearing, language or sight (cluster 1 or 2)
    .answer-unknown = I don't know

question-fact-board = Is the school openbaar (public-authority) or bijzonder (privately run, publicly funded)?
    .hint = You can find this in the school guide (schoolgids) or on the school's website. The name of the board does not tell you enough.
    .why = With a bijzondere school, your objection must arrive in time. With an openbare school, you may still post it on the last day. The day by which the board must decide can differ too.
    .answer-openbaar = Openbaar
    .answer-bijzonder = Bijzonder (with a faith or its own vision)
    .answer-samenwerkingsschool = Samenwerkingsschool (openbaar and bijzonder together)
    .answer-unknown = I don't know

question-fact-enrolled = Is your child enrolled at a school now?
    .hint = Enrolled is not the same as applied. Is this about the first year of secondary school, and is your child in groep 8? Then choose “another kind of school”. For a secondary school, special secondary education counts as the same kind.
    .why = Is the school late in deciding? Then you can sometimes ask for a temporary place. A place at another school of the same kind rules that out. Is your child at home? As long as it is enrolled, the school must see to a place that fits.
    .answer-this-school = Yes, at this school
    .answer-other-school-same-kind = Yes, at another school of the same kind
    .answer-other-school = Yes, at another kind of school
    .answer-nowhere = No, at no school
    .answer-unknown = I don't know

question-fact-extra_support = Might your child need extra support at school?
    .hint = That is more help than every school in the region must give itself. If you think so, choose yes.
    .why = For these children, the school must first find another place before it may refuse. The disputes committee also looks only at these children when a school refuses.
    .answer-yes = Yes, I think so
    .answer-no = No
    .answer-unknown = I don't know

question-fact-brugklas = Is it about the first year of secondary school (brugklas)?
    .hint = The brugklas is the first year of secondary school or of practical education.
    .why = For the brugklas you apply from 25 to 31 March. For another year the rule is different.
    .answer-yes = Yes
    .answer-no = No, another year
    .answer-unknown = I don't know

question-fact-asylum = Is your child applying for asylum in the Netherlands?
    .hint = Choose yes only if your child has applied for asylum.
    .why = For these children there is a separate term of six weeks. The school may not make it longer.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-fact-lwoo_only = Does your child get only learning support (lwoo)?
    .hint = That is extra help in vmbo. Does your child get other extra help as well? Then choose no.
    .why = For lwoo alone, the school does not have to make a development plan.
    .answer-yes = Yes, only lwoo
    .answer-no = No
    .answer-unknown = I don't know

question-fact-adult = Is your child 18 or older?
    .hint = This is about your child's age today.
    .why = From 18, your child usually acts in person. You may help, of course.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-fact-committee = Does the municipality or the school board have a committee for objections?
    .hint = The letter you get after your objection usually says so.
    .why = With a committee there are more weeks to decide.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-fact-tlv_route = Which route to practical education does the school choose?
    .hint = The ordinary route looks at an intelligence test (IQ) and at how far behind your child is in learning. Does your child not fit that? Then there is sometimes a special route. Ask the school which route it chooses.
    .why = Only on the special route is your consent needed.
    .answer-plain = The ordinary route
    .answer-pro-special = The special route
    .answer-unknown = I don't know

question-fact-vovo = Is it about an urgent case at the court?
    .hint = Such an urgent case is called interim relief (voorlopige voorziening). Is it about a hearing on your objection, or about an ordinary appeal? Then choose no.
    .why = In an urgent case you have less time to pay and to send papers.
    .answer-yes = Yes, interim relief
    .answer-no = No
    .answer-unknown = I don't know

question-fact-transition_year = In which year does your child go to secondary school?
    .hint = The year in which the brugklas (first year) starts, such as 2027.
    .why = Then we know which days in March count for you.
    .answer-unknown = I don't know

question-fact-born = In which year and month was your child born?
    .hint = You don't have to fill this in. The day is not needed.
    .why = Some rules depend on age.
    .answer-unknown = I'd rather not say

question-fact-at_home = Is your child at home?
    .hint = Think of a child who does not go to school, or is not allowed to.
    .why = Has your child been at home for more than four weeks, with no place in sight? Then an education mediator (onderwijsconsulent) can help at once.
    .answer-no = No
    .answer-partly = Part of the week
    .answer-yes = Yes, completely
    .answer-unknown = I don't know

question-fact-never_suitable = Does the statement say that your child can never go to school?
    .hint = This is the statement by the doctor, psychologist or education specialist whom the municipality named.
    .why = Then you need not report the exemption again each year.
    .answer-yes = Yes
    .answer-no = No
    .answer-unknown = I don't know

question-fact-verordening_term = Do the rules of your municipality name a term of their own?
    .hint = A verordening is a rule of the municipality itself. Look at its website or call.
    .why = A term of its own goes before the eight weeks of the law.
    .answer-none = No, there is no term of its own
    .answer-4w = Yes, 4 weeks
    .answer-5w = Yes, 5 weeks
    .answer-6w = Yes, 6 weeks
    .answer-7w = Yes, 7 weeks
    .answer-8w = Yes, 8 weeks
    .answer-9w = Yes, 9 weeks
    .answer-10w = Yes, 10 weeks
    .answer-12w = Yes, 12 weeks
    .answer-13w = Yes, 13 weeks
    .answer-14w = Yes, 14 weeks
    .answer-16w = Yes, 16 weeks
    .answer-20w = Yes, 20 weeks
    .answer-unknown = I don't know
