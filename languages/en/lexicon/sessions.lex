# How sittings of bodies are called, held, joined and called off.

class session_head
annual meeting	kind=regular
annual session	kind=regular
edition	kind=regular
extraordinary meeting | extraordinary session	kind=special
gathering	kind=regular
instalment | installment	kind=regular
iteration	kind=regular
meet	kind=regular
meeting | meetings	kind=regular
ministerial meeting	kind=regular
ministerial session	kind=regular
plenary	kind=regular
plenary meeting	kind=regular
plenary session	kind=regular
principal-level meeting	kind=regular
regular meeting	kind=regular
regular session	kind=regular
round of consultations	kind=regular
round of meetings	kind=regular
round of talks	kind=regular
round | rounds	kind=regular
senior official meeting | senior officials meeting | senior officials' meeting	kind=regular
session | sessions	kind=regular
sitting	kind=regular
special meeting | special session	kind=special
talks	kind=regular
working session	kind=regular

class chairs_head
chairmen's meeting | chairmen meeting	kind=chairs
chairpersons' meeting | chairpersons meeting	kind=chairs
chairs' meeting | chairs meeting	kind=chairs
co-chairmen's meeting | co-chairmen meeting	kind=chairs
co-chairpersons' meeting	kind=chairs
co-chairs' meeting | co-chairs meeting	kind=chairs
meeting between the co-chairs | meeting between the co-chairmen | meeting between co-chairs	kind=chairs
meeting of co-chairmen | meeting of co-chairpersons | meeting of co-chairs | meeting of the co-chairmen | meeting of the co-chairpersons | meeting of the co-chairs	kind=chairs
meeting of the chairmen | meeting of the chairpersons | meeting of the chairs	kind=chairs
working meeting of the co-chairs | working meeting of co-chairs | working meeting of the co-chairmen	kind=chairs

# Not a sitting of the body, but of those who prepare it or of others beside it.
class side_meeting
business forum
expert meeting
experts' meeting
organising committee meeting
preparatory meeting
senior officials meeting | senior officials' meeting | senior official meeting
technical meeting
working meeting

class session_word
annual
biannual
biennial
extended
extraordinary
face-to-face
formal
full
hybrid
in-person
joint
last	relation=previous
latest
ministerial
new
next	relation=next
online
ordinary
plenary
present
previous	relation=previous
recent
regular
resumed
scheduled
term
upcoming	relation=upcoming
virtual

class chair_verb
columns base third past participle gerund
chair / chairs / chaired / chaired / chairing
chair jointly / chairs jointly / chaired jointly / jointly chaired / chairing jointly
co-chair / co-chairs / co-chaired / co-chaired / co-chairing
co-head / co-heads / co-headed / co-headed / co-heading
co-host / co-hosts / co-hosted / co-hosted / co-hosting
co-lead / co-leads / co-led / co-led / co-leading
co-preside / co-presides / co-presided / co-presided / co-presiding
co-preside over / co-presides over / co-presided over / co-presided over / co-presiding over
jointly chair / jointly chairs / jointly chaired / - / jointly chairing
jointly preside over / jointly presides over / jointly presided over / jointly presided over / jointly presiding over
preside over / presides over / presided over / presided over / presiding over

class lead_verb
columns base third past participle gerund
convene / convenes / convened / convened / convening
head / heads / headed / headed / heading
host / hosts / hosted / hosted / hosting
lead / leads / led / led / leading
represent / represents / represented / represented / representing
spearhead / spearheads / spearheaded / spearheaded / spearheading

class chair_noun
chairmanship | chairpersonship | chairship
co-chair | co-chairs
co-chairmanship | cochairmanship | co-chairship
co-presidency
joint chairmanship
joint presidency
presidency

class chair_person
chair | chairs
chairman | chairmen | chairwoman
chairperson | chairpersons
co-chair | co-chairs
co-chairman | co-chairmen | co-chairwoman
co-chairperson | co-chairpersons
co-president | co-presidents

class delegation
delegation | delegations
part
side
team

class hold_verb
columns base third past participle gerund
- / ends / ended / ended / ending	status=held part=end
- / sits / sat / - / -	status=held
assemble / assembles / assembled / assembled / assembling	status=held
begin / begins / began / begun / beginning	status=held
close / closes / closed / closed / closing	status=held part=end
come to a close / comes to a close / came to a close / - / coming to a close	status=held part=end
come to an end / comes to an end / came to an end / - / coming to an end	status=held part=end
commence / commences / commenced / commenced / commencing	status=held
conclude / concludes / concluded / concluded / concluding	status=held part=end
conduct / conducts / conducted / conducted / conducting	status=held
convene / convenes / convened / convened / convening	status=held
draw to a close / draws to a close / drew to a close / - / drawing to a close	status=held part=end
gather / gathers / gathered / gathered / gathering	status=held
get under way | get underway / gets under way | gets underway / got under way | got underway / - / getting under way	status=held
go ahead / goes ahead / went ahead / gone ahead / going ahead	status=held
hold / holds / held / held / holding	status=held
kick off / kicks off / kicked off / kicked off / kicking off	status=held
meet / meets / met / met / meeting	status=held
open / opens / opened / opened / opening	status=held
organise | organize / organises | organizes / organised | organized / organised | organized / organising | organizing	status=held
reconvene / reconvenes / reconvened / reconvened / reconvening	status=held
take place / takes place / took place / taken place / taking place	status=held
wind up / winds up / wound up / wound up / winding up	status=held part=end
wrap up / wraps up / wrapped up / wrapped up / wrapping up	status=held part=end

class cancel_verb
called off	status=cancelled
cancelled | canceled	status=cancelled
could not be convened	status=cancelled
could not be held	status=cancelled
could not take place	status=cancelled
deferred	status=cancelled
delayed	status=cancelled
did not go ahead	status=cancelled
did not take place	status=cancelled
failed to take place	status=cancelled
had to be cancelled | had to be canceled	status=cancelled
postponed | postpone | postpones | postponement	status=cancelled
pushed back | pushed to | pushed forward	status=cancelled
put off	status=cancelled
put on hold | put on ice	status=cancelled
rescheduled	status=cancelled
scrapped	status=cancelled
shelved	status=cancelled
suspended	status=cancelled
was not convened	status=cancelled
was not held	status=cancelled
will not be held	status=cancelled
will not go ahead	status=cancelled
will not take place	status=cancelled

class future_word
about to
due
expected to
going to
is to
planned
planning to
scheduled
set to
shall
slated
to be
will
would

class mode
by phone | by telephone | over the phone | phone call | phone conversation | telephone call | telephone conversation	mode=phone
digital format | in a digital format	mode=video
google meet	mode=video
hybrid format | hybrid mode | in a hybrid format | mixed format | mixed mode | combined format | online and offline | both online and offline | offline and online | in-person and virtual	mode=hybrid
in person | in-person | face-to-face | in-person format | in physical format | physical mode | physical format	mode=in-person
microsoft teams | ms teams	mode=video
online format | in an online format | online mode | online conference | online meeting | online session	mode=video
remote format | distance format	mode=video
skype	mode=video
teleconference | teleconferencing | telebridge	mode=video
via video link | video link | video-link | videolink | by video link | via videolink	mode=video
via videoconference | video conference | videoconference | video-conference | video conferencing | videoconferencing | via video conference | video teleconference	mode=video
video call	mode=video
video format	mode=video
virtual format | virtual mode | visual communication | visual communication technology | visual communication technologies | through visual communication | virtual platform | videoconference format | video conference format	mode=video
virtual means | virtual setting | virtual event	mode=video
webex | cisco webex	mode=video
zoom | zoom platform	mode=video

# Before "the session": what is told is beside the sitting, not the sitting.
class beside_word
after
ahead of
before
follow-up to
followed
following
for
on the sidelines of
preceded
preparation for | preparations for | preparation of | preparations of
prepare
preparing
prior to
since
until

# Where the time or place stands between the verb and "over".
class preside_verb
co-preside
co-presided
co-presiding
preside
presided
presides
presiding

# Say how a meeting was held beside words for a meeting; elsewhere they are about other things.
class mode_adverb
online	mode=video
remotely	mode=video
virtual	mode=video
virtually	mode=video

# What was done at another sitting than the one reported: "decisions of the 20th meeting".

# What was done at another sitting than the one reported: "decisions of the 20th meeting".
# Before a day: that of the journey, not of the sitting it leads to.
class travel_verb
arrive | arrives | arriving
arrived	past=yes
depart | departs | departing
departed	past=yes
flew	past=yes
fly | flies | flying
leave | leaves | leaving
left	past=yes
set off | set out | touched down	past=yes
sets off | sets out

class outcome_word
agreements
decisions
instructions
outcomes
recommendations
resolutions
results
since

# A year or month after it is the beginning or end of something, not the day of a sitting.

# A year or month after it is the beginning or end of something, not the day of a sitting.
class bound_word
after
before
by
from
since
till
until

# At whose "request of New Delhi" a thing is done, not where.

# At whose "request of New Delhi" a thing is done, not where.
class asking_noun
behest
expense
initiative
invitation
level
request
suggestion

# Goes on about what was just named.

# Goes on about what was just named.
class relative_word
that
which
who

# Tells that two rows belong together in their order: "in Baku and Tbilisi in 2021 and 2022, respectively".
class respective_word
correspondingly
respectively

# Leads to the body that something belongs to: "the Belarusian part of the commission".

# Leads to the body that something belongs to: "the Belarusian part of the commission".
class owned_by
by
of
to

# Before "the session": what is told is beside the sitting, not the sitting.

# What is published of a sitting, before its name.
class published_of
chair's statement of | chair's summary of
communique of | joint communique of
highlights of
joint declaration of
joint press release on | joint press release of | joint press release following | joint press statement on | joint press statement for | joint press statement of | joint press statement following
joint readout of
joint statement on | joint statement of | joint statement from | joint statement following | joint statement after | joint statement for
outcome document of | outcomes document of | list of outcomes of
press release on | press release of | press release following
press statement on | press statement of | press statement following
readout of | readout from
record of discussion of | record of discussions of
remarks following
statement following | statement on | statement from
summary of
