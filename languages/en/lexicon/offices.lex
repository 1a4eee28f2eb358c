# Offices of persons, and the words they are built of. rank orders nothing; it is for people who edit this file.

# Heads of an office's name: the word (or words) the office ends on, before any "of ...".
class office_head
acting prime minister
acting president
ambassador
ambassador-at-large | ambassador at large
assistant foreign minister
assistant minister
assistant secretary | assistant secretary-general | assistant secretary of state | assistant undersecretary
attorney general | attorney-general
chancellor | federal chancellor	level=heads-of-government
vice chancellor | vice-chancellor
chargé d'affaires | charge d'affaires
chief adviser | chief advisor
chief executive
chief minister
chief of cabinet
chief of staff
co-minister
commerce secretary
commissioner
comptroller general
consul general | consul-general
crown prince
defence secretary | defense secretary
deputy chairman | deputy chairperson | deputy chairwoman
deputy commissioner
deputy director-general | deputy director general
deputy foreign minister
deputy governor
deputy head
deputy minister
deputy premier | deputy prime minister | deputy pm | dpm
deputy president
deputy secretary | deputy secretary-general | deputy secretary general
deputy secretary of state
director-general | director general
emir | amir
envoy | special envoy | presidential envoy | plenipotentiary envoy | presidential plenipotentiary envoy
external affairs minister
federal minister
finance secretary
first deputy chairman
first deputy foreign minister
first deputy minister
first deputy premier | first deputy prime minister
first vice premier | first vice-premier | first vice president | first vice-president
foreign minister | foreign affairs minister
foreign secretary
governor | governor general | governor-general | vice governor | vice-governor
head of government	level=heads-of-government
head of state
head of the cabinet
head of the government
high commissioner
high representative
home secretary
interior minister
joint secretary | additional secretary
king
queen
leader | supreme leader | paramount leader
mayor
minister | ministers
minister counsellor
minister of state
minister delegate
minister-president
minister plenipotentiary
national security adviser | national security advisor
permanent representative
permanent secretary
permanent under-secretary | permanent undersecretary
plenipotentiary representative
pm	level=heads-of-government
premier	level=heads-of-government
vice premier | vice-premier | executive vice premier | executive vice-premier
president | presidents	level=heads-of-state
vice president | vice-president
prime minister | prime ministers	level=heads-of-government
prime ministerial envoy
principal secretary
secretary | cabinet secretary | chief secretary
secretary-general | secretary general | general secretary
secretary of state
senior minister | senior minister of state
senior vice minister
special representative | special presidential representative
speaker
state councilor | state councillor
state counsellor | state counselor
state minister
state secretary
sultan
taoiseach
tánaiste | tanaiste
trade representative
under-secretary | undersecretary | under secretary | undersecretary of state | under-secretary of state | under-secretary-general
union minister
vice-foreign minister | vice foreign minister
vice chairman | vice-chairman | vice chairperson | vice chair
vice minister | vice-minister
vice prime minister | vice-prime minister

# Heads that are offices of a side only with more said ("chairman of the State Committee", "head of the Ministry of ...").
class office_head_weak
adviser | advisor
chair
chairman | chairperson | chairwoman
chief
deputy director
director
head
member
minister's representative
representative
senior official

# Words that may stand before the head.
class office_modifier
acting
additional
adjunct
alternate
assistant
cabinet
caretaker
chief
coordinating
current
deputy
executive
federal
first
foreign
former
general
honorable
honourable
interim
joint
junior
ministerial
national
new
newly appointed
outgoing
permanent
presidential
principal
royal
second
senior
special
state
then
union
vice
visiting

# The partner's office, told by the office of the other side.
class counterpart
co-chair
colleague
counterpart
opposite number
peer

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
spokesman | spokesperson | spokeswoman
student
vice-chancellor of the university
writer

# Last words of what a ministry or agency is called; "of", "for" and "to" lead to them.
class institution_word
administration
agency
authority
board
bureau
cabinet
center | centre
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
