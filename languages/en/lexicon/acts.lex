# What is done with texts, and who is told of the work of others.

class sign_verb
columns base third past participle gerund
affix their signatures to / affixes a signature to / affixed their signatures to / - / affixing their signatures to
append their signatures to / - / appended their signatures to / - / appending their signatures to
conclude / concludes / concluded / concluded / concluding
initial / initials / initialled | initialed / initialled | initialed / initialling | initialing
ink / inks / inked / inked / inking
put his name to / puts his name to / put his name to / - / putting his name to
put pen to paper on / puts pen to paper on / put pen to paper on / - / putting pen to paper on
put signatures to / - / put signatures to / - / putting signatures to
put their names to / - / put their names to / - / putting their names to
put their signatures on / puts signatures on / put their signatures on / - / putting their signatures on
put their signatures to / puts signatures to / put their signatures to / - / putting their signatures to
seal / seals / sealed / sealed / sealing
sign / signs / signed / signed / signing

class adopt_verb
columns base third past participle gerund
adopt / adopts / adopted / adopted / adopting
approve / approves / approved / approved / approving
endorse / endorses / endorsed / endorsed / endorsing
pass / passes / passed / passed / passing
ratify / ratifies / ratified / ratified / ratifying

class issue_verb
columns base third past participle gerund
announce / announces / announced / announced / announcing
issue / issues / issued / issued / issuing
make public / makes public / made public / made public / making public
publish / publishes / published / published / publishing
read out / reads out / read out / read out / reading out
release / releases / released / released / releasing
unveil / unveils / unveiled / unveiled / unveiling

class exchange_verb
columns base third past participle gerund
exchange / exchanges / exchanged / exchanged / exchanging
hand over / hands over / handed over / handed over / handing over
swap / swaps / swapped / swapped / swapping

class hear_verb
columns base third past participle gerund
consider / considers / considered / considered / considering
discuss / discusses / discussed / discussed / discussing
examine / examines / examined / examined / examining
hear / hears / heard / heard / hearing
listen to / listens to / listened to / listened to / listening to
note / notes / noted / noted / noting
receive / receives / received / received / receiving
review / reviews / reviewed / reviewed / reviewing
take note of / takes note of / took note of / - / taking note of

class report_noun
account | accounts
activity report | activity reports
briefing | briefings
presentation | presentations
progress report | progress reports
recommendation | recommendations
report | reports
summary | summaries
update | updates
work report | work reports

# What is concluded or agreed and is no text.
class not_text
consultations
data
discussion
discussions
experience
experts
ideas
information
meeting
negotiations
opinions
round
session
students
talks
the day
views
visit

# What a standing body is called when its name is not: its history is told of.
class standing_body
arrangement
consultation
consultations
exercise
format
forum
group
it
mechanism
platform
process
retreat
series
summit
these
