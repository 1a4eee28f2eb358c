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
local
main
many
march
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
;
:
—
–
--

class conjunction
and
as well as
but
&

class both
both countries
both nations
both parties
both sides
the countries
the parties
the sides
the two countries
the two governments
the two leaders
the two ministers
the two nations
the two neighbors
the two neighbours
the two parties
the two sides
the two states
the two delegations
the two heads of government
the co-chairs
the co-chairmen
the leaders
the ministers
the premiers
the presidents
the prime ministers
the heads of government
they

class adverb
actively
again
already
also
always
constantly
continually
continuously
effectively
further
fully
jointly
mutually
newly
officially
previously
recently
steadily
successfully
together

class witness
in the presence of
witnessed

# Words that end the clause that tells what is to be done.
class clause_end
according to
adding
as well as to
but
he added
he noted
he said
he stated
however
noting
saying
she said
so as to
so that
stressing
the minister said
thereby
they said
when
where
whereas
which
while
who
;

class infinitive
to
