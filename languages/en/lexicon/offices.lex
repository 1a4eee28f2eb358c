# Offices of persons, and the words they are built of. rank orders nothing; it is for people who edit this file.

# Heads of an office's name: the word (or words) the office ends on, before any "of ...".
# abroad=yes: the office is held in another state ("ambassador to Bahrain"). party: the states that have it; said without
# a side it means the one of them the report is about. lacks, only: states of this system (class country) do not, or alone, have it.
# one: a state has one holder at a time. plural=yes: several persons share it. in_name=yes: as often the first word of a name.
class office_head
acting president	lacks=monarchy one=state state=yes
acting prime minister	one=government state=yes
ambassador extraordinary and plenipotentiary | ambassador extraordinary	abroad=yes
ambassador | ambassadors | ambassador-designate | designated ambassador	abroad=yes
ambassador-at-large | ambassador at large
assistant foreign minister	state=yes
assistant minister	state=yes
assistant secretary of state | deputy assistant secretary of state | deputy assistant secretary	party=US
assistant secretary | assistant secretary-general | assistant undersecretary
assistant under-secretary | deputy undersecretary | deputy under-secretary
attorney general | attorney-general
cabinet councillor | cabinet councilor	party=JP
cabinet secretary-general | secretary-general of the cabinet | cabinet general secretary	state=yes
chancellor of the exchequer	party=GB
chancellor | federal chancellor	level=heads-of-government party=DE,AT one=government
chancellors	level=heads-of-government plural=yes one=government
chargé d'affaires | charge d'affaires a.i.	abroad=yes
chief adviser | chief advisor
chief cabinet secretary	party=JP
chief director
=Chief Executive of Hong Kong | =Hong Kong Chief Executive	party=HK
chief minister	state=yes
chief of cabinet
chief of defence staff | chief of the defence staff | chief of general staff | chief of the general staff | chief of army staff | chief of the army staff
chief of staff
chief secretary | chief secretaries
=CM
co-minister	state=yes
commander-in-chief | commander in chief
commerce secretary
commissioner | executive vice-president of the european commission	party=EU
comptroller general
consul general | consul-general | honorary consul	abroad=yes
coordinating director
crown prince | crown princess	only=monarchy
=CS	party=KE
defence adviser | defence advisor | commercial counsellor | commercial counselor | economic counsellor | economic counselor | trade commissioner	abroad=yes
defence attaché | defense attaché | military attaché | air attaché | naval attaché	abroad=yes
defence secretary
defense secretary	party=US
deputy ambassador | deputy high commissioner	abroad=yes
deputy chairman | deputy chairperson | deputy chairwoman
deputy chief of mission | chief of mission | deputy head of mission | head of mission	abroad=yes
deputy commissioner
deputy director-general | deputy director general
deputy foreign minister	state=yes
deputy foreign ministers	plural=yes state=yes
deputy governor
deputy head
deputy minister | deputy vice minister	state=yes
deputy ministers	plural=yes state=yes
deputy premier | deputy prime minister | deputy pm | deputy of the prime minister | deputy prime minister-designate	lacks=presidential state=yes
deputy president	state=yes
deputy prime ministers | deputy premiers | vice-premiers | vice premiers | deputy pms	plural=yes state=yes one=deputy
deputy secretary of state	party=US
deputy secretary | deputy secretary-general | deputy secretary general
director-general | director general
=DPM | =Dy PM | =Dy. PM	lacks=presidential
=EAM	party=IN one=foreign
emir | amir	only=monarchy party=QA,KW state=yes
emperor	only=monarchy state=yes
energy ministers | trade ministers | economy ministers | defence ministers | defense ministers | finance ministers | transport ministers | interior ministers	plural=yes state=yes one=branch
envoy | special envoy | presidential envoy | plenipotentiary envoy | presidential plenipotentiary envoy
envoys | special envoys	plural=yes
external affairs minister | minister of external affairs | minister for external affairs	party=IN,LK,JM,NA one=foreign state=yes
federal councillor | federal councilor	party=CH
federal minister | federal secretary	party=PK,DE,AT,ET state=yes
finance secretary
=FinMin | =Finmin
first deputy chairman
first deputy foreign minister	state=yes
first deputy minister	state=yes
first deputy premier | first deputy prime minister | first deputy of the prime minister	lacks=presidential state=yes
first deputy prime ministers	plural=yes state=yes
first vice premier | first vice-premier | first vice president | first vice-president	state=yes
=FM | foreign minister | foreign affairs minister | foreign and expatriates minister	one=foreign
foreign ministers | foreign affairs ministers	plural=yes state=yes one=foreign
foreign secretaries	plural=yes
foreign secretary	state=yes
government statistician | chief statistician
governor | governor general | governor-general | vice governor | vice-governor
grand duke	only=monarchy party=LU
head of government	level=heads-of-government
head of state
head of the cabinet
head of the executive office
head of the government
high commissioner	abroad=yes
high representative	party=EU
home secretary	party=GB,IN
interior minister	state=yes
joint secretary | additional secretary | joint-secretary
king	only=monarchy state=yes
lawmaker | parliamentarian
leader | supreme leader | paramount leader
leaders	plural=yes
mayor
member of parliament | member of the national assembly | member of the house of representatives | member of the senate | parliament member | national assembly member | lower house member | upper house member | house of representatives member | senate member
menteri besar	party=MY
military governor
minister counsellor
minister delegate
minister in the presidency | minister in the office of the president | minister in the president's office | minister in the prime minister's office | minister in the prime minister's department | minister at the presidency | minister at the prime minister's office	state=yes
minister of state
minister plenipotentiary | minister-counsellor | minister-counselor
minister without portfolio	state=yes
minister | cabinet minister | minister-designate	state=yes
minister-president | minister president	party=DE state=yes
ministers | co-ministers	plural=yes state=yes
=MoS	party=IN
national security adviser | national security advisor
=NSA
parliamentary secretary | parliamentary undersecretary | parliamentary under-secretary | parliamentary vice-minister | parliamentary vice minister | parliamentary state secretary | parliamentary under-secretary of state | parliamentary under secretary of state
permanent representative	abroad=yes
permanent secretary
permanent under-secretary | permanent undersecretary
plenipotentiary representative
=PM	level=heads-of-government lacks=presidential one=government
=PMs	level=heads-of-government plural=yes one=government
police chief
politburo member | political bureau member | member of the politburo
premier	level=heads-of-government party=CN one=government state=yes
premiers	level=heads-of-government plural=yes state=yes one=government
president	level=heads-of-state lacks=monarchy one=state state=yes
president-elect	lacks=monarchy state=yes
presidents	level=heads-of-state plural=yes state=yes one=state
prime minister	level=heads-of-government lacks=presidential one=government state=yes
prime minister-designate | prime minister-elect | premier-designate	lacks=presidential state=yes
prime ministerial envoy
prime ministers	level=heads-of-government plural=yes state=yes one=government
principal secretary
=PS	party=KE,ZM,MW,TZ
queen	only=monarchy state=yes
raksha mantri | raksha rajya mantri | pradhan mantri	party=IN state=yes
secretaries	plural=yes
secretary of state	party=US
secretary | cabinet secretary | prime cabinet secretary
secretary-general | secretary general | general secretary
senior minister | senior minister of state	state=yes
senior vice minister	state=yes
sheikh al-azhar
speaker
speakers	plural=yes
special representative | special presidential representative
state councilor | state councillor	party=CN
state counsellor | state counselor | state adviser | state advisor
state minister	state=yes
state minister of foreign affairs
state secretary	state=yes
sultan	only=monarchy in_name=yes state=yes
tánaiste	party=IE
taoiseach	party=IE one=government state=yes
trade representative	abroad=yes
treasurer	party=AU
treasury secretary | secretary of the treasury	party=US
under-secretary | undersecretary | under secretary | under-secretary-general | parliamentary secretary of state
undersecretary of state | under-secretary of state | under secretary of state	party=US,GB,IT
union minister | union minister of state | union home minister	party=IN state=yes
vice chairman | vice-chairman | vice chairperson | vice chair
vice chancellor | vice-chancellor	party=DE,AT
vice minister | vice-minister | viceminister	state=yes
vice ministers | vice-ministers	plural=yes state=yes
vice premier | vice-premier | executive vice premier | executive vice-premier	party=CN state=yes
vice president | vice-president | executive vice-president | executive vice president	one=vice
vice presidents | vice-presidents	plural=yes
vice prime minister | vice-prime minister	state=yes
vice-foreign minister | vice foreign minister	state=yes

# Heads that are offices of a side only with more said ("chairman of the State Committee", "head of the Ministry of ...").
class office_head_weak
administrator
adviser | advisor
akim | hokim | khokim
chair
chairman | chairperson | chairwoman
chief
chief executive
chief officer
coordinator | co-ordinator | senior coordinator
deputy
deputy director
director
directors	plural=yes
executive secretary
head
member
minister's representative
representative
senior director
senior directors	plural=yes
senior official
sherpa

# Words that may stand before the head.
# past=yes: whoever held it does so no longer.
class office_modifier
acting
additional
adjunct
alternate
assistant
associate
cabinet
caretaker
chief
coordinating
current
deputy
erstwhile	past=yes
ex	past=yes
executive
federal
first
foreign
former	past=yes
general
honorable
honourable
incoming
incumbent
interim
joint
junior
lead
long-time
longtime
ministerial
national
new
newly appointed
outgoing	past=yes
permanent
presidential
principal
re-elected
reelected
royal
ruling
second
senior
special
standing
state
then	past=yes
third
union
vice
visiting

# The partner's office, told by the office of the other side.
class counterpart
co-chair
co-chairs	plural=yes
colleague
colleagues	plural=yes
counterpart
counterparts	plural=yes
opposite number
opposite numbers	plural=yes
peer
peers	plural=yes

# Someone who holds a post that is not an office of a side: never a person of the record by this word.
class outside_post
academic
analyst
anchor
artist
author
captain
ceo | chief executive officer | cfo | coo | cto
coach
commentator
correspondent
deputy ceo
director of the company
economist
editor | chief editor | editor-in-chief
executive director | managing director
expert
fellow | research fellow | senior fellow
founder | co-founder
journalist
judge
lawyer
manager | general manager
observer
partner
player
political scientist
president of the club
professor | associate professor
rector
reporter
researcher
scholar
scientist
student
vice-chancellor of the university
writer

# Who speaks for an institution of a side: an office once the institution is told.
class spokesperson
official spokesman | official spokesperson | official spokeswoman
press chief | press spokesman | press spokesperson | chief spokesman | chief spokesperson
press secretary
spokesman | spokesperson | spokeswoman

# Who advises or helps a holder of an office.
class adviser
adviser | advisor | advisers
aide | senior aide
assistant | special assistant | executive assistant
counsellor | counselor
special adviser | special advisor

# What ministers and directors are charged with, beside the words of topics.lex and areas.lex; written large.
class subject_word
abroad | living abroad
advancement
advocacy
ageing | aging
agreements
airports
alliances
allocation
analysis
arms control
assistance
attractiveness
automotive
biodiversity
biosafety
biosecurity
broadband
care
charities
civic
combatting
commitments
commodities
compliance
conflict
consolidation
consumption
contracts
control
counter-terrorism | counterterrorism | counter terrorism
counternarcotics | counter-narcotics
courts
creative industries
debt
decarbonisation | decarbonization
demining
dialogue
disability | disabilities
disarmament
drug | drugs
early childhood
elections
engagement
equity
estates
evaluation
events
expansion
extremism
facilitation
fiscal
flood
freedom
freight
fund | funds
future
global
goals
hemisphere | hemispheric
homeland
hospitality
infrastructures
inland
inspection
institutions
intelligence
interfaith
language | languages
law enforcement
liaison
licensing
literacy
machinery
management
manpower
manufacturing
mechanisation | mechanization
missions
multicultural | multiculturalism
narcotics
near eastern
negotiations
non-proliferation | nonproliferation
operations
oversight
pacific
parks
participation
partnerships
persons with disabilities
pilgrimage
plans
pollution
portfolio
poultry
programs
proliferation
prosperity
protocols
provinces
railroads
reactions
recovery
regulations
reintegration
representation
sanctions
seniors
ships | shipbuilding
skies
sovereignty
stabilisation | stabilization
stability
support
surface
tariffs
tenders
terrorism
threats
trafficking
transnational
treaties | treaty
unification
unity
upstream
verification
victims
violence
wealth
wellness
workers
workforce

# A ministry by its letters.
class ministry_acronym
=MEA | =MoEA
=MFA | =MoFA | =MOFA | =MoFAIC
=MHA
=MoC | =MoCI | =MoF
=MoD | =MOD
=MoEF | =MoES | =MoEW
=MoI | =MoIA | =MOI
=MoIT | =MOIT | =MoTI | =MTI
=MoPSW | =MoPNG
=NSC | =NSCS
=PMO

# Forces whose commanders hold offices of a side.
class force_word
air defence force | air defence forces
air force | air forces
armed forces
army
border guard | border guards | border police
carabinieri
civil guard
coast guard | coastguard
defence force | defence forces | defense force | defense forces
gendarmerie
general staff | joint staff | joint chiefs of staff
ground forces | land forces | naval forces
marine corps
maritime security agency
military
national defence force | national defence forces
national guard
national police | police | police force | police service
navy
people's army | people's liberation army
revolutionary guard | revolutionary guards
self-defense forces | self-defence forces | self-defense force

class force_head
chief of defence staff | chief of the defence staff | chief of the general staff | chief of general staff
chief of defence | chief of defense
chief of staff | deputy chief of staff
chief | deputy chief
commandant
commander | deputy commander
commander-in-chief | commander in chief | supreme commander
commissioner | commissioner general
director general | director-general
inspector general | inspector-general
spokesman | spokesperson

# Told with what they are for before them ("Indo-Pacific Coordinator"), or with their side.
class office_head_named
administrator
coordinator | co-ordinator
delegate
delegates	plural=yes
negotiator | chief negotiator
sherpa | sous-sherpa

# Institutions that offices belong to and no ministry is called by: parliaments, cabinets, parties. one: the state or the
# government itself, whose head is meant with or without it.
class office_of
accounts chamber | audit chamber | court of accounts | chamber of accounts
assembly
cabinet | cabinet of ministers | council of ministers	one=government
central committee | communist party | communist party of vietnam central committee | party central committee | cpc central committee
chamber of deputies | chamber of representatives | house of councillors | house of commons | house of lords
congress
consultative assembly | shura council | majlis | majles
court
diet
duma | state duma | federation council | council of the federation
exchequer
general assembly
general staff
halk maslahaty
head of state
house of representatives | lower house | upper house
jogorku kenesh | zhogorku kenesh
knesset
legislative assembly | legislative council | legislature
mazhilis
milli majlis | milli mejlis | mejlis
national assembly | people's assembly
national congress
national council
national economy
national people's congress
oliy majlis
parliament | federal parliament
people's committee
people's council
people's power
people's republic	one=state
planning commission | national planning commission
politburo | political bureau
presidency
presidential administration | presidential office | executive office
rada | verkhovna rada
republic	one=state
royal court
security council | national security council
seimas | saeima | riigikogu | sejm | bundestag | bundesrat | skupshtina | stortinget | storting | riksdag | folketing | eduskunta
senate
standing committee
state	one=state
state affairs | state affairs commission
state council | state great khural
supreme council
supreme court
# Regions of the world that ministers are charged with.
americas | latin america | caribbean | the caribbean | caucasus | south caucasus | balkans | baltic states | indo-pacific | asia-pacific | pacific
central asia | south asia | southeast asia | east asia | west asia | middle east | near east
europe | eurasia | western balkans | nordic
north africa | sub-saharan africa
north america

# Last words of what a public institution is called, where capitals stand before.
class public_body
administration
agency
authority
bureau
commission
committee
council
department
directorate
inspectorate
office
secretariat
service
treasury

# Parts of a ministry.
class office_unit
branch
bureau
department
desk
directorate | directorate general | directorate-general
division
embassy
general department
inspectorate
mission
section
unit
wing

# Whose presidents, chairmen and directors hold no office of a side.
class outside_owner
academy
association
bank
board
carmaker
chamber
club
college
committee
community
company
conglomerate
conservatory
corporation
council
enterprise
exchange
federation
firm
foundation
group
holding
hospital
hotel
institute
institution
joint-stock
league
manufacturer
museum
network
organisation
organization
retailer
school
society
stadium
startup
team
theatre | theater
think tank
union
university

# Last words of what a ministry or agency is called; "of", "for" and "to" lead to them.
class institution_word
administration
agency
authority
board
bureau
cabinet
center | centre
chancellery
corporation
council
department
directorate
foundation
fund
government
institute
ministry
office
party
secretariat
service

# Organs that one state alone has by this name, so that the name tells the side. Names that several states use ("Department of
# Commerce", "Ministry of External Affairs", "Cabinet Office") are left out.
class state_organ
Agriculture and Agri-Food Canada | Global Affairs Canada | Public Safety Canada	party=CA
Aso Rock | Aso Villa	party=NG
=BAPPENAS | =Bappenas | =Kemlu	party=ID
=BMWK | =BMZ | Bundestag | Bundesrat | Bundeswehr | Bundesbank	party=DE
Casa Rosada	party=AR
=CENTCOM | =INDOPACOM | =AFRICOM | =SOUTHCOM	party=US
Department of Defense | Office of the Secretary of Defense | Department of Homeland Security | =DHS | =FEMA | =USAID | =USTR | U.S. Embassy | U.S. State Department	party=US
Department of the Treasury | Treasury Department | Department of Health and Human Services | Department of Veterans Affairs	party=US
=DFAT | Austrade | Australian Border Force	party=AU
=DIRCO | =GCIS | Union Buildings	party=ZA
Directorate-General for | =DG ENER | =DG TRADE | =DG NEAR | =DG INTPA | =EEAS	party=EU
=DPIIT | =DGFT | NITI Aayog | Press Information Bureau | South Block | Lok Sabha | Rajya Sabha | Rashtrapati Bhavan | =DRDO	party=IN
Eduskunta	party=FI
Farnesina | Palazzo Chigi	party=IT
Folketing	party=DK
Foreign, Commonwealth & Development Office | Foreign, Commonwealth and Development Office | =FCDO | Downing Street | Whitehall | HM Treasury | HM Government	party=GB
Inter-Services Public Relations | =ISPR | Aiwan-e-Sadr	party=PK
Itamaraty | Itamaraty Palace | Planalto	party=BR
Jogorku Kenesh | Zhogorku Kenesh	party=KG
Knesset	party=IL
La Moncloa | Moncloa Palace	party=ES
Malacanang | Malacanang Palace | Presidential Communications Office | =NEDA	party=PH
Mazhilis | Majilis | Akorda	party=KZ
=MEXT | =METI | =MLIT | Kantei	party=JP
Milli Majlis | Milli Mejlis	party=AZ
Minpromtorg | Rosatom | Roscosmos | Rosselkhoznadzor | Kremlin | State Duma	party=RU
Miraflores Palace	party=VE
=MITI | Wisma Putra | Putrajaya	party=MY
=MOFCOM | =NDRC | National Development and Reform Commission | Zhongnanhai	party=CN
=MOTIE | Cheong Wa Dae | Blue House	party=KR
Office of the Spokesperson | Office of the Press Secretary | Office of the United States Trade Representative	party=US
Oliy Majlis	party=UZ
Pentagon | White House | State Department	party=US
Quai d'Orsay | Matignon | Elysee Palace	party=FR
Riigikogu	party=EE
Riksdag	party=SE
Saeima	party=LV
Seimas	party=LT
Sejm	party=PL
Storting | Stortinget	party=NO
Verkhovna Rada	party=UA

# Before a state in an office: what the office deals with ("Senior Director for China"), not whose it is.
class charge_word
covering
for
on
to
towards
with
