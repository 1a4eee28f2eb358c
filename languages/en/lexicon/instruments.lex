# Nouns of instruments. kind = the kinds of the contract. weak=yes: an instrument only beside a verb of signing or adopting.
# minutes: only what is surely the record of a session; a bare "protocol" stays protocol, and the rules may make
# "protocol of the 12th session", "protocol of the Nth meeting" minutes.

class instrument
accession protocol | protocol of accession	kind=protocol
accord | accords	kind=agreement
action plan | action plans	kind=plan
action programme | action program | action programmes	kind=plan
additional protocol | additional protocols	kind=protocol
administrative arrangement | administrative arrangements	kind=agreement
agreed minutes | agreed minutes of the meeting | agreed minute	kind=minutes
agreed outcomes	kind=documents
agreed record | agreed records	kind=minutes
agreement document | agreement documents	kind=agreement
agreement on cooperation | agreements on cooperation	kind=agreement
agreement | agreements	kind=agreement
aide-memoire | aide memoire	kind=memorandum
air services agreement | air service agreement | open skies agreement	kind=agreement
amending protocol	kind=protocol
arrangement | arrangements	kind=agreement
article of understanding	kind=documents
association agreement	kind=agreement
bilateral agreement | bilateral agreements	kind=agreement
bilateral deals	kind=documents
bilateral document | bilateral documents | bilateral cooperation documents	kind=documents
bilateral investment treaty | bilateral investment treaties	kind=agreement
business agreement | business agreements | business deal | business deals | commercial deal | commercial deals	kind=contract
calendar of events | plan of events | plan of events and activities | plan of activities	kind=plan
chairman's statement | chair's statement | chairperson's statement | chairmen's statement	kind=joint-statement
charter	kind=agreement weak=yes
co-chairs' statement | co-chairs' joint statement	kind=joint-statement
co-chairs' summary | chair's summary | chairman's summary	kind=minutes
commercial agreement | commercial agreements	kind=contract
commercial contract | commercial contracts	kind=contract
communique | communiques	kind=joint-communique
comprehensive economic partnership agreement | comprehensive economic partnership agreements | economic partnership agreement | =CEPA | =CEPAs	kind=agreement
comprehensive strategic partnership agreement	kind=agreement
concession agreement | concession agreements	kind=contract
concluding protocol | concluding minutes | closing protocol | closing minutes | outcome protocol | summary protocol	kind=minutes
concluding statement	kind=joint-statement
concordat	kind=agreement
consensus document	kind=declaration
contract | contracts	kind=contract
convention | conventions	kind=agreement
cooperation agreement | cooperation agreements | co-operation agreement | co-operation agreements	kind=agreement
cooperation deals | cooperation deal	kind=documents
cooperation document | cooperation documents | cooperation instrument | cooperation instruments | bilateral instruments	kind=documents
cooperation memorandum | cooperation memoranda | cooperation memorandums	kind=memorandum
cooperation plan | cooperation plans | plan of cooperation | plans of cooperation | plan for cooperation	kind=plan
cooperation roadmap | cooperation road map	kind=roadmap
covenant	kind=agreement
credit agreement | credit agreements	kind=agreement
cultural exchange programme | cultural exchange program	kind=plan
currency swap agreement | swap agreement	kind=agreement
deal	kind=agreement
deals	kind=documents
declaration of cooperation	kind=declaration
declaration of intent | declarations of intent	kind=declaration
declaration on strategic partnership | strategic partnership declaration	kind=declaration
declaration | declarations	kind=declaration
development plan | development plans	kind=plan
document | documents	kind=documents
double taxation avoidance agreement | double taxation agreement | =DTAA	kind=agreement
engineering contract | =EPC contract	kind=contract
exchange of notes | exchange of diplomatic notes | notes verbales | note verbale | exchange of letters	kind=agreement
exchange programme | exchange program	kind=plan
executive agreement	kind=agreement
executive programme | executive program | executive programmes | executive programs	kind=plan
export contract | export contracts	kind=contract
extradition agreement	kind=agreement
extradition treaty	kind=agreement
final act | closing act	kind=minutes
final communique | final communiques	kind=joint-communique
final declaration	kind=declaration
final document | final documents	kind=documents
final minutes | minutes of record	kind=minutes
final protocol | final protocols	kind=minutes
final statement	kind=joint-statement
financial protocol	kind=protocol
financing agreement | financing agreements	kind=agreement
five-year plan | three-year plan | two-year plan | annual plan	kind=plan
framework agreement | framework agreements	kind=agreement
framework contract	kind=contract
framework of cooperation | cooperation framework | framework for cooperation	kind=documents
free trade agreement | free trade agreements | free-trade agreement | =FTA | =FTAs	kind=agreement
friendship treaty | treaty of friendship	kind=agreement
grant agreement | grant agreements	kind=agreement
guidelines | joint guidelines	kind=plan
host country agreement | headquarters agreement	kind=agreement
implementation plan | implementation plans	kind=plan
implementation programme | implementation program	kind=plan
implementing agreement | implementing agreements	kind=agreement
implementing arrangement | implementing arrangements	kind=agreement
implementing protocol	kind=protocol
instrument | instruments	kind=documents
instruments of ratification | instrument of ratification	kind=documents
interagency agreement | interagency agreements | inter-agency agreement | inter-agency agreements | interdepartmental agreement | interdepartmental agreements	kind=agreement
intergovernmental agreement | intergovernmental agreements | inter-governmental agreement | inter-governmental agreements	kind=agreement
intergovernmental document | intergovernmental documents | intergovernmental and interdepartmental documents | intergovernmental and interagency documents	kind=documents
investment agreement | investment agreements | investment contract | investment contracts	kind=contract
joint action plan | joint action plans	kind=plan
joint communique | joint communiques	kind=joint-communique
joint declaration of intent | joint declarations of intent	kind=declaration
joint declaration | joint declarations	kind=declaration
joint document | joint documents	kind=documents
joint leaders' statement	kind=joint-statement
joint memorandum	kind=memorandum
joint minutes	kind=minutes
joint press release | joint press releases	kind=joint-communique
joint press statement | joint press statements	kind=joint-statement
joint programme | joint program	kind=plan
joint roadmap | joint road map	kind=roadmap
joint statement of intent | joint statements of intent	kind=memorandum
joint statement | joint statements	kind=joint-statement
joint venture agreement | joint venture agreements	kind=contract
joint vision statement | vision statement	kind=joint-statement
leaders' communique	kind=joint-communique
leaders' declaration	kind=declaration
leaders' joint statement	kind=joint-statement
leaders' statement | leaders' statements	kind=joint-statement
lease agreement	kind=contract
legal document | legal documents | legal instrument | legal instruments	kind=documents
letter of agreement | letters of agreement	kind=agreement
letter of cooperation | letters of cooperation	kind=memorandum
letter of intent | letters of intent | letter of intention	kind=memorandum
letter of understanding | letters of understanding	kind=memorandum
line of credit agreement	kind=agreement
list of outcomes | outcome list | list of deliverables	kind=documents
list of projects | project list | list of key projects | list of priority projects	kind=documents
loan agreement | loan agreements	kind=agreement
=LoI | =LOI | =LoIs | =LOIs	kind=memorandum
long-term programme | long-term program | comprehensive programme | comprehensive program	kind=plan
master plan | master plans	kind=plan
meeting minutes | minutes of the meeting | minutes of the meetings | minutes of meeting | minutes of meetings	kind=minutes
memorandum agreement	kind=agreement
memorandum of agreement | memoranda of agreement | memorandums of agreement | =MoA | =MOA	kind=memorandum
memorandum of association	kind=memorandum
memorandum of cooperation | memoranda of cooperation | memorandums of cooperation | memorandum on cooperation | memorandums on cooperation | memoranda on cooperation | =MoC | =MOC | =MOCs	kind=memorandum
memorandum of intent | memorandum of intentions	kind=memorandum
memorandum of understanding | memoranda of understanding | memorandums of understanding | memoranda of understandings	kind=memorandum
memorandum | memoranda | memorandums | memo | memos	kind=memorandum
ministerial communique	kind=joint-communique
ministerial declaration	kind=declaration
ministerial statement | joint ministerial statement	kind=joint-statement
minutes	kind=minutes plural=yes
minutes of consultations | minutes of the consultations	kind=minutes
minutes of discussions | minutes of the discussions	kind=minutes
minutes of talks | minutes of the talks	kind=minutes
minutes of the session | minutes of the sessions	kind=minutes
minutes of understanding	kind=minutes
modus vivendi	kind=agreement
=MoU | =MOU | =MoUs | =MOUs	kind=memorandum
mutual legal assistance agreement	kind=agreement
mutual legal assistance treaty | =MLAT	kind=agreement
mutual recognition arrangement | mutual recognition agreement | mutual recognition arrangements | mutual recognition agreements | =MRA	kind=agreement
non-paper	kind=memorandum
note of understanding	kind=memorandum
optional protocol | optional protocols	kind=protocol
outcome document | outcome documents	kind=documents
outcome report | joint report	kind=documents
outcome statement	kind=joint-statement
outline of the cooperation plan | cooperation plan outline | cooperation outline	kind=plan
outline | outlines | planning outline | outline plan	kind=plan weak=yes
package of documents | package of agreements | packages of documents	kind=documents
packages of agreements	kind=documents
pact | pacts	kind=agreement
partnership agreement | partnership agreements	kind=agreement
phytosanitary protocol | phytosanitary protocols | sanitary protocol | veterinary protocol | protocol on phytosanitary requirements | protocol on inspection and quarantine | protocols on quarantine	kind=protocol
plan of action | plans of action	kind=plan
plan of consultations | plans of consultations | consultation plan | consultations plan | programme of consultations | program of consultations | schedule of consultations	kind=plan
plan of joint actions | plan of joint measures | set of measures | complex of measures | package of measures	kind=plan
plan | plans	kind=plan weak=yes
political declaration	kind=declaration
preferential trade agreement | preferential trade agreements | =PTA	kind=agreement
press communique | joint press communique	kind=joint-communique
priority action plan	kind=plan
proces-verbal	kind=minutes
production sharing agreement | production-sharing agreement	kind=contract
programme of action | program of action	kind=plan
programme of cooperation | program of cooperation | programmes of cooperation | programs of cooperation | cooperation programme | cooperation program | cooperation programmes | cooperation programs	kind=plan
programme | program	kind=plan
protocol	kind=protocol
protocol agreement	kind=agreement
protocol of exchange of instruments of ratification	kind=protocol
protocol of intent | protocols of intent | protocol of intentions | protocols of intentions	kind=protocol
protocol of the session | protocol of the meeting | meeting protocol | session protocol | protocol of the sitting | protocols of the meetings | protocols of the meeting	kind=minutes
protocol on cooperation | protocols on cooperation | cooperation protocol | cooperation protocols | protocol of cooperation	kind=protocol
protocols	kind=protocol plural=yes
purchase agreement | purchase agreements | sale and purchase agreement | power purchase agreement | power purchase agreements	kind=contract
purchase order | purchase orders	kind=contract
readmission agreement | readmission agreements	kind=agreement
record of discussions | record of discussion | records of discussions | =RoD	kind=minutes
record of the meeting | records of the meeting | record of minutes | record of the session | record of talks | negotiated minutes	kind=minutes
resolution | resolutions	kind=documents
resulting protocol	kind=minutes
road map | road maps | road-map | road-maps	kind=roadmap
roadmap | roadmaps	kind=roadmap
schedule of activities | action agenda	kind=plan
security compact | compact of cooperation	kind=agreement
set of documents | series of documents	kind=documents
shareholders agreement | shareholders' agreement	kind=contract
sister city agreement | sister-city agreement | twinning agreement	kind=agreement
statement of intent | statements of intent	kind=memorandum
statement of principles | declaration of principles	kind=declaration
statement of the heads of government	kind=joint-statement
statement of the heads of state | statement of heads of state	kind=joint-statement
status of forces agreement	kind=agreement
strategy | strategies | joint strategy	kind=plan weak=yes
summary of discussions | summary of the discussions	kind=minutes
summary of the meeting | summary of the session | summary of proceedings	kind=minutes
summary record | summary records	kind=minutes
summit communique	kind=joint-communique
summit declaration	kind=declaration
supplementary agreement | supplementary agreements | supplemental agreement	kind=agreement
supply contract | supply contracts	kind=contract
technical protocol	kind=protocol
term sheet	kind=contract
=Terms of Reference | =Terms of reference | =ToR | =ToRs | =TOR	kind=documents
trade agreement | trade agreements	kind=agreement
treaty | treaties	kind=agreement
tripartite agreement | trilateral agreement	kind=agreement
visa waiver agreement | visa exemption agreement | visa-free agreement	kind=agreement
work plan | work plans | workplan | working plan	kind=plan
work programme | work program | working programme | working program | programme of work | program of work | work programmes | work programs	kind=plan
work roadmap	kind=roadmap
working document | working documents	kind=documents

# Before an instrument and "of": the instrument itself is what follows.
class instrument_part
amendment
amendments
draft
drafts
final version
new version
revised version
updated edition
updated version

# Nouns of what is done to an instrument ("the signing of ...").
class instrument_act
adoption	action=adopted
approval	action=adopted weak=yes
conclusion	action=signed weak=yes
exchange ceremony	action=exchanged
initialling | initialing	action=signed weak=yes
issuance	action=announced
passage	action=announced
publication | release	action=announced
ratification | ratifications	action=adopted weak=yes
signing ceremony | signing | signature | signatures	action=signed
