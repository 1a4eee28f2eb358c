# Words the grammar is made of.

class ordinal_suffix
nd
rd
st
th

# Words that are written large in titles and at the start of sentences and are no part of a person's name.
class not_name
a
about
abroad
academy
act
acting
added
adding
addressing
after
agreement
ahead
aid
aims
air
airport
alliance
along
alongside
also
although
am
among
an
and
annual
apart
area
areas
army
as
asked
assembly
assistant
association
at
avenue
bank
base
basin
bay
bazaar
before
belt
between
block
board
both
bridge
building
bureau
business
but
by
bypass
cabinet
campus
canal
capital
castle
cbe
center
central
centre
cfr
chamber
charter
chief
city
club
co
coast
college
commenting
community
company
conference
congress
constitution
convention
corridor
council
countries
country
county
court
current
day
declaration
delegation
delegations
department
deputy
despite
development
discussing
discussions
district
during
earlier
early
east
eastern
economic
economy
embassy
empire
energy
ensuring
european
event
excellency
exchange
exhibition
expo
express
express-
fair
far
federal
federation
festival
finally
following
for
foreign
foreign-
former
forum
from
full
fund
further
future
garden
gas
gcon
general
given
global
gov't
government
governments
great
group
guest
hall
he
head
heads
her
here
high
highway
his
hospital
hotel
house
however
i
if
in
including
industry
initiative
institute
international
into
investment
is
islands
it
its
joint
just
kc
kingdom
lake
last
later
league
line
=LLB
local
main
many
march
=MBE
meanwhile
media
meeting
meetings
memorial
mep
mfr
ministerial
ministries
ministry
monument
more
moreover
most
mountain
mp
mps
museum
national
nations
new
news
no
north
northern
noting
now
obe
of
office
officials
oil
old
olympic
on
one
oon
open
opening
opposition
or
order
organisation
organization
other
our
over
pact
palace
park
parliament
part
parties
partnership
party
path
peace
phd
pipeline
plan
plant
platform
policy
port
posted
power
premier
press
prime
program
programme
project
projects
protocol
province
psc
public
qc
railway
read
recalling
referring
region
regional
release
report
republic
research
residence
retd
retired
river
road
route
royal
said
same
scheme
school
sea
second
secretariat
security
senior
service
services
she
side
silk
since
so
society
some
source
south
southern
space
speaking
special
square
stadium
state
statement
states
station
stock
strategic
strategy
street
students
such
summit
supreme
system
task
team
technology
temple
territory
that
the
their
then
there
these
they
this
those
three
through
to
today
together
tomb
tower
town
trade
treaty
two
under
union
united
university
updated
upon
valley
via
village
visit
war
was
water
we
welcoming
west
western
when
where
while
who
with
working
world
year
years
yesterday
you
zone

class function_word
a
also
an
and
as
at
been
between
by
for
from
has
have
in
is
it
its
of
on
said
that
the
their
this
to
was
were
which
will
with
would

class city_word
capital
capital city
city
port city
resort
resort city
resort town
seaside resort
town

class pronoun
he
she


class clause_break
--
:
;
–
—

class conjunction
&
and
as well as
but

class both
both co-chairs
both countries
both delegations
both governments
both institutions
both leaders
both ministers
both nations
both of them
both of us
both parties
both partners
both presidents
both prime ministers
both regions
both sides
both states
participants
the co-chairmen
the co-chairpersons
the co-chairs
the countries
the delegations
the heads of delegations
the heads of government
the interlocutors
the leaders
the ministers
the participants
the parties
the premiers
the presidents
the prime ministers
the sides
the two
the two countries
the two delegations
the two foreign ministers
the two foreign secretaries
the two governments
the two heads of government
the two heads of state
the two leaders
the two ministers
the two nations
the two neighboring countries
the two neighbors
the two neighbouring countries
the two neighbours
the two officials
the two parties
the two partners
the two peoples
the two PMs
the two premiers
the two presidents
the two prime ministers
the two sides
the two states
the two top diplomats
they

# Said of both, and of no more than two.
class two
both
two

class adverb
accordingly
actively
additionally
again
already
also
always
appropriately
as well
at once
better
closely
collectively
comprehensively
consistently
constantly
continually
continuously
duly
earnestly
effectively
efficiently
equally
eventually
expeditiously
faithfully
finally
firmly
fully
further
generally
gradually
greatly
immediately
in turn
increasingly
intensively
jointly
later
likewise
markedly
meaningfully
mutually
never
newly
now
officially
once again
once more
organically
permanently
previously
proactively
progressively
promptly
properly
quickly
rapidly
readily
recently
regularly
resolutely
responsibly
shortly
significantly
similarly
simultaneously
smoothly
soon
speedily
steadily
still
strongly
subsequently
substantially
successfully
swiftly
systematically
temporarily
then
therefore
thoroughly
thus
timely
today
together
unanimously
unswervingly
vigorously

class witness
in the presence of
witnessed

# Words that end the clause that tells what is to be done.
class clause_end
;
according to
as well as to
so as to
so that
thereby
whereas
whereby

class infinitive
to

# Before a noun: what follows is no verb, or its object.
class determiner
a
all
an
any
both
each
every
her
his
its
more
new
our
such
the
their
these
this
those

class of_word
of

# Formed like verbs and said of things ("emerging technologies").
class verbal_adjective
emerging
existing
following
growing
leading
ongoing
outstanding
pending
remaining
upcoming

class preposition
about
across
against
along
alongside
amid
among
around
as
at
between
by
during
for
from
in
including
inside
into
near
of
on
over
regarding
through
throughout
to
toward
towards
under
via
with
within
without

class auxiliary
am
are
did
do
does
had
has
have
is
remain
remained
remains
stand
stands
stood
was
were
