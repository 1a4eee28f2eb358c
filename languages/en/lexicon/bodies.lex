# What bodies are called. kind as in docs/reading-json.md.

# Heads of a body's name. meets=yes: the word itself names an occasion ("the 5th dialogue" is a session of it).
class body_head
action group | action groups	kind=working-group
authority of heads of state and government | heads of state/government | heads of state or government	kind=heads-of-state
bi-national commission | binational commission	kind=commission
=BNC | =BiNC	kind=commission
board of governors	kind=council
commission | commissions | commision | comission	kind=commission
committee | committees | commitee | comittee	kind=commission
consultation mechanism	kind=dialogue needs=session
consultations | consultation	kind=dialogue meets=yes
consultative committee	kind=commission
consultative group	kind=dialogue meets=yes
consultative mechanism	kind=dialogue needs=session
consultative meeting	kind=dialogue meets=yes
contact group	kind=working-group
cooperation forum | co-operation forum	kind=dialogue meets=yes
cooperation mechanism	kind=dialogue needs=session
coordination group	kind=working-group
coordination mechanism	kind=dialogue needs=session
core group	kind=working-group
council of foreign ministers | council of ministers of foreign affairs	kind=council
council of heads of government | heads of government council | heads of government (prime ministers) council | council of heads of government (prime ministers)	kind=heads-of-government
council of heads of state | heads of state council	kind=heads-of-state
council of ministers	kind=council
council of presidents	kind=council
council | councils	kind=council
dialogue mechanism	kind=dialogue meets=yes
dialogue | dialogues | dialog	kind=dialogue meets=yes
exchange of visits	kind=dialogue meets=yes
expert group | group of experts	kind=working-group
=FOC | =FOCs	kind=dialogue meets=yes
high-level group | high level group	kind=working-group
=IGC	kind=commission
=JCBC	kind=commission
=JCC	kind=commission
=JCM	kind=commission
=JEC	kind=commission
=JETCO	kind=commission
=JMC	kind=commission
joint board	kind=commission
joint body	kind=commission
=Joint Group	kind=working-group
=Joint Team	kind=working-group
=JPCC | =JPCDS	kind=commission
=JTC	kind=commission
=JWG	kind=working-group
mechanism	kind=dialogue needs=session
ministerial forum | ministers' forum	kind=dialogue meets=yes
negotiation committee	kind=commission
planning group	kind=working-group
policy forum	kind=dialogue meets=yes
policy talks | staff talks	kind=dialogue meets=yes
political-military talks | political military talks	kind=dialogue meets=yes
sectoral commission | sectoral commissions | sectoral committee | sectoral committees	kind=subcommission
steering committee	kind=commission
steering group	kind=working-group
study group	kind=working-group
sub-commission | subcommission | sub-commissions | subcommissions	kind=subcommission
sub-committee | subcommittee | sub-committees | subcommittees	kind=subcommission
sub-group | subgroup	kind=working-group
task force | task forces	kind=working-group
taskforce	kind=working-group
technical group	kind=working-group
=Technical Team	kind=working-group
trade forum	kind=dialogue meets=yes
working committee	kind=commission
working group | working groups | working party	kind=working-group

# Meetings of the highest level that are bodies of their own: a regular series.
class summit_head
annual leaders' consultation | annual leaders' consultations	kind=heads-of-government standing=yes
annual meeting of heads of government	kind=heads-of-government
annual summit	kind=heads-of-government flexible=yes
binational cabinet | bi-national cabinet | binational cabinet meeting	kind=heads-of-state standing=yes
cabinet session | joint cabinet session | joint cabinet meeting	kind=heads-of-government standing=yes
government consultations	kind=heads-of-government standing=yes
governmental consultations	kind=heads-of-government standing=yes
heads of government meeting | heads-of-government meeting	kind=heads-of-government standing=yes
heads of state meeting	kind=heads-of-state
high-level meeting | high level meeting	kind=heads-of-government flexible=yes
intergovernmental consultations | inter-governmental consultations | intergovernmental consultation | inter-governmental consultation	kind=heads-of-government standing=yes
leaders' consultation | leaders' consultations	kind=heads-of-government standing=yes
leaders' meeting	kind=heads-of-government flexible=yes
leaders' retreat	kind=heads-of-government
leaders' summit | leaders summit	kind=heads-of-government flexible=yes
presidential meeting and binational cabinet | presidential meeting and bi-national cabinet	kind=heads-of-state standing=yes
prime ministerial meeting | prime ministers' meeting | prime ministers' regular meeting	kind=heads-of-government standing=yes
regular meeting | regular meetings	kind=heads-of-government
retreat | retreats	kind=heads-of-government flexible=yes
summit meeting	kind=heads-of-government flexible=yes
summit | summits	kind=heads-of-government flexible=yes
trilateral summit	kind=heads-of-government flexible=yes

# Who meets, where the head says only that they meet: "regular meeting between X and Y heads of government".
class meeting_of
chiefs of government	kind=heads-of-government
foreign ministers	kind=dialogue
heads of gov't	kind=heads-of-government
heads of government	kind=heads-of-government
heads of governments	kind=heads-of-government
heads of state	kind=heads-of-state
heads of state and government	kind=heads-of-state
leaders	kind=heads-of-government
premiers	kind=heads-of-government
presidents	kind=heads-of-state
prime ministers	kind=heads-of-government

# Meetings of ministers or officials that are a body's name where it tells whose they are: "EU-Japan ministerial meeting".
class meeting_head
consultation meeting
consultations meeting
defence and foreign ministers' meeting | defense and foreign ministers' meeting
defence ministerial meeting | defense ministerial meeting
defence ministers' meeting | defense ministers' meeting
foreign and defence ministers' meeting | foreign and defense ministers' meeting
foreign ministerial
foreign ministerial meeting
foreign ministers' meeting
ministerial meeting | ministerial-level meeting
ministers' meeting
secretaries-level meeting | secretary-level meeting | secretaries level meeting | secretary level meeting
senior officials' meeting | senior officials meeting | senior official meeting

# Words before the head that say a body stands between states; rank=yes: beside others of the same two that have no such word.
class joint_word
bi-national | binational	rank=yes
bilateral
inter-governmental | intergovernmental | inter-government | intergovernment
inter-state | interstate
interagency
joint
mixed
quadrilateral	value=4
trilateral	value=3
tripartite	value=3

# Words before the head that say nothing of that.
class body_word
advisory	rank=yes
annual
consultative	rank=yes
cooperation | co-operation
coordination | co-ordination | coordinating
executive	rank=yes
expert	rank=yes
general
governmental
high
high-level | high level
higher
highest-level
inter-ministerial | interministerial
main
ministerial
ministerial-level
permanent
political
regular
senior
senior-level
special
standing
steering	rank=yes
strategic
supreme
technical	rank=yes

# Words that make a committee a body of one state, a parliament, a party, a company, a festival.
class domestic_word
academic
alumni
appropriations
audit
bid
board of directors
cabinet
central
chamber | chambers
city
constitutional
disciplinary
disciplined
election
electoral
ethics
fan
festival
house
international olympic
interparliamentary | inter-parliamentary
investigation
judging
jury
legislative
municipal
national
nomination
olympic
organising | organizing
parliamentary
party
party's
planning
polit
provincial
public accounts
select
selection
senate
shareholders
state
state council's
student
think tank | think-tank
truth
union cabinet
universities'
university

# Places where a domestic body is known by what follows: "committee of the National Assembly".
class domestic_of
assembly
cabinet
cabinet of ministers
chamber
commons
company
congress
directors
house of commons
house of lords
house of representatives
inquiry | enquiry
investigation
knesset
lok sabha
lords
lower house
majlis
national assembly
parliament
party
politburo | political bureau
rajya sabha
riksdag
sejm
senate
state duma
upper house

# Whose commission is none of states, whatever states they are from: "joint commission of the two universities".
class private_of
academies
academy of sciences | academies of sciences
archaeologists
archivists
artists
associations
astronomers
athletes
basketball federation | basketball federations
bishops
chambers
churches
clubs
companies
corporations
dioceses
doctors
editors
entrepreneurs
farmers
federations
film makers | filmmakers
firms
football association | football associations
football federation | football federations
historians
hospitals
investigators
journalists
judges
lawmakers
lawyers
libraries
movements
museums
musicians
news agencies
newspapers
olympic committee | olympic committees
orchestras
parliaments
physicians
prosecutors
publishers
rectors
researchers
scholars
schools
scientists
shareholders
students
teachers
theatres | theaters
trade unions
universities
veterans
writers

# Words written large that do not belong to a body's name when they stand before it.
class not_body
a
after
against
also
and
as
at
between
by
during
following
for
from
he
his
in
it
its
kingdom
meanwhile
members
minister
ministers
of
on
our
president
republic
she
since
that
the
their
these
they
this
through
to
towards
under
via
when
while
with

# Points of the compass in names of regions.
class direction
baikal
central
east
eastern
far east
far eastern
north
northeast | north-east
northern
northwest | north-west
south
southeast | south-east
southern
southwest | south-west
west
western

# Bodies of organisations that do not bear the organisation's name.
class known_body
=AUKMIN	kind=dialogue party=AU,GB
=AUSMIN	kind=dialogue party=AU,US
Baltic Council of Ministers	kind=council party=EE,LT,LV
Board of Governors of the IAEA	kind=council party=IAEA
Common Market Council	kind=council party=MERCOSUR
Consultative Meeting of the Heads of State of Central Asia | Consultative Meeting of Heads of State of Central Asia | Consultative Meeting of the Heads of Central Asian States | Consultative Meeting of Heads of Central Asian States | Consultative Meeting of the Leaders of Central Asian States | Consultative Meeting of the Leaders of Central Asia | Consultative Meeting of Central Asian Heads of State | Consultative Meeting of Central Asian Leaders | Consultative Meeting of Presidents of Central Asian States | Consultative Meeting of the Heads of State of the Central Asian countries	kind=heads-of-state party=KG,KZ,TJ,TM,UZ
Council for Foreign and Community Relations | =COFCOR	kind=council party=CARICOM
Council for Trade and Economic Development | =COTED	kind=council party=CARICOM
Council of Ministers of the Union State | Union State Council of Ministers	kind=council party=BY,RU
Eurasian Economic Commission Council | Council of the Eurasian Economic Commission	kind=council party=EAEU
Eurasian Intergovernmental Council	kind=council party=EAEU
Gulf Ministerial Council	kind=council party=GCC
Negev Forum	kind=dialogue party=AE,BH,EG,IL,MA,US
Nordic Council of Ministers	kind=council party=DK,FI,IS,NO,SE
Prime Ministers' Council of the Baltic Council of Ministers | Baltic Prime Ministers' Council	kind=heads-of-government party=EE,LT,LV
Supreme Eurasian Economic Council	kind=heads-of-state party=EAEU
Supreme State Council of the Union State | Supreme State Council of the Union State of Russia and Belarus | Supreme State Council of the Russia-Belarus Union State | =Supreme State Council	kind=council party=BY,RU

# What a committee under another body is called by, beside its subject.
class subsidiary_word
cooperation
executive
follow-up | follow up
implementation
joint
monitoring
preparatory
technical

# Places where a domestic body is known by what follows: "committee of the National Assembly".

# After "council" and the like: an institution called by one, no body itself.
class institution_tail
association
bank
centre | center
company
festival
foundation
fund
institute
press
project
