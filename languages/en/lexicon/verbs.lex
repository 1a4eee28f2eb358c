# Verbs of action clauses and of reports on meetings, in five forms.
# noun=yes: the base form (and mostly the third person) is also a common noun: "trade", "plans", "exports".
# adjective=yes: the base form is also an adjective: "open", "complete".
# British and American spellings are entries of their own; where only the past differs, both stand in its column (traveled | travelled).

class verb
columns base third past participle gerund
abandon / abandons / abandoned / abandoned / abandoning
abate / abates / abated / abated / abating
abide / abides / abided / abided / abiding
abide by / abides by / abided by / abided by / abiding by
abolish / abolishes / abolished / abolished / abolishing
absorb / absorbs / absorbed / absorbed / absorbing
accede to / accedes to / acceded to / acceded to / acceding to
accelerate / accelerates / accelerated / accelerated / accelerating
accept / accepts / accepted / accepted / accepting
access / accesses / accessed / accessed / accessing	noun=yes
accommodate / accommodates / accommodated / accommodated / accommodating
accompany / accompanies / accompanied / accompanied / accompanying
accomplish / accomplishes / accomplished / accomplished / accomplishing
accord / accords / accorded / accorded / according	noun=yes
account for / accounts for / accounted for / accounted for / accounting for
accredit / accredits / accredited / accredited / accrediting
accumulate / accumulates / accumulated / accumulated / accumulating
achieve / achieves / achieved / achieved / achieving
acknowledge / acknowledges / acknowledged / acknowledged / acknowledging
acquire / acquires / acquired / acquired / acquiring
act / acts / acted / acted / acting	noun=yes
act on / acts on / acted on / acted on / acting on
activate / activates / activated / activated / activating
adapt / adapts / adapted / adapted / adapting
add / adds / added / added / adding
address / addresses / addressed / addressed / addressing	noun=yes
adhere / adheres / adhered / adhered / adhering
adhere to / adheres to / adhered to / adhered to / adhering to
adjourn / adjourns / adjourned / adjourned / adjourning
adjust / adjusts / adjusted / adjusted / adjusting
administer / administers / administered / administered / administering
admit / admits / admitted / admitted / admitting
adopt / adopts / adopted / adopted / adopting
advance / advances / advanced / advanced / advancing	noun=yes
advertise / advertises / advertised / advertised / advertising
advise / advises / advised / advised / advising
advocate / advocates / advocated / advocated / advocating	noun=yes
affect / affects / affected / affected / affecting
affirm / affirms / affirmed / affirmed / affirming
afford / affords / afforded / afforded / affording
agree / agrees / agreed / agreed / agreeing
aid / aids / aided / aided / aiding	noun=yes
aim / aims / aimed / aimed / aiming	noun=yes
alert / alerts / alerted / alerted / alerting	noun=yes
align / aligns / aligned / aligned / aligning
align with / aligns with / aligned with / aligned with / aligning with
alleviate / alleviates / alleviated / alleviated / alleviating
allocate / allocates / allocated / allocated / allocating
allot / allots / allotted / allotted / allotting
allow / allows / allowed / allowed / allowing
alter / alters / altered / altered / altering
amend / amends / amended / amended / amending
amount to / amounts to / amounted to / amounted to / amounting to
amplify / amplifies / amplified / amplified / amplifying
analyse / analyses / analysed / analysed / analysing
analyze / analyzes / analyzed / analyzed / analyzing
anchor / anchors / anchored / anchored / anchoring	noun=yes
animate / animates / animated / animated / animating
announce / announces / announced / announced / announcing
answer / answers / answered / answered / answering	noun=yes
anticipate / anticipates / anticipated / anticipated / anticipating
appeal / appeals / appealed / appealed / appealing	noun=yes
appear / appears / appeared / appeared / appearing
apply / applies / applied / applied / applying
appoint / appoints / appointed / appointed / appointing
appraise / appraises / appraised / appraised / appraising
appreciate / appreciates / appreciated / appreciated / appreciating
apprise / apprises / apprised / apprised / apprising
approach / approaches / approached / approached / approaching	noun=yes
approve / approves / approved / approved / approving
arise / arises / arose / arisen / arising
arrange / arranges / arranged / arranged / arranging
arrive / arrives / arrived / arrived / arriving
articulate / articulates / articulated / articulated / articulating	adjective=yes
ascertain / ascertains / ascertained / ascertained / ascertaining
ask / asks / asked / asked / asking
assemble / assembles / assembled / assembled / assembling
assert / asserts / asserted / asserted / asserting
assess / assesses / assessed / assessed / assessing
assign / assigns / assigned / assigned / assigning
assist / assists / assisted / assisted / assisting
assume / assumes / assumed / assumed / assuming
assure / assures / assured / assured / assuring
attach / attaches / attached / attached / attaching
attain / attains / attained / attained / attaining
attend / attends / attended / attended / attending
attract / attracts / attracted / attracted / attracting
audit / audits / audited / audited / auditing	noun=yes
augment / augments / augmented / augmented / augmenting
authenticate / authenticates / authenticated / authenticated / authenticating
authorise / authorises / authorised / authorised / authorising
authorize / authorizes / authorized / authorized / authorizing
automate / automates / automated / automated / automating
avail / avails / availed / availed / availing
avert / averts / averted / averted / averting
avoid / avoids / avoided / avoided / avoiding
award / awards / awarded / awarded / awarding	noun=yes
back / backs / backed / backed / backing	noun=yes
balance / balances / balanced / balanced / balancing	noun=yes
ban / bans / banned / banned / banning	noun=yes
base / bases / based / based / basing	noun=yes
bear / bears / bore / borne / bearing
become / becomes / became / become / becoming
beef up / beefs up / beefed up / beefed up / beefing up
begin / begins / began / begun / beginning
benefit / benefits / benefited | benefitted / benefited | benefitted / benefiting | benefitting	noun=yes
benefit from / benefits from / benefited from | benefitted from / benefited from | benefitted from / benefiting from | benefitting from
bid / bids / bid / bid / bidding	noun=yes
bind / binds / bound / bound / binding
block / blocks / blocked / blocked / blocking	noun=yes
bolster / bolsters / bolstered / bolstered / bolstering
boost / boosts / boosted / boosted / boosting	noun=yes
border / borders / bordered / bordered / bordering	noun=yes
break / breaks / broke / broken / breaking
break down / breaks down / broke down / broken down / breaking down
break through / breaks through / broke through / broken through / breaking through
bridge / bridges / bridged / bridged / bridging	noun=yes
brief / briefs / briefed / briefed / briefing	noun=yes
bring / brings / brought / brought / bringing
bring about / brings about / brought about / brought about / bringing about
bring in / brings in / brought in / brought in / bringing in
bring into play / brings into play / brought into play / brought into play / bringing into play
bring on stream / brings on stream / brought on stream / brought on stream / bringing on stream
bring to a new level / brings to a new level / brought to a new level / brought to a new level / bringing to a new level
bring to fruition / brings to fruition / brought to fruition / brought to fruition / bringing to fruition
bring together / brings together / brought together / brought together / bringing together
broadcast / broadcasts / broadcast | broadcasted / broadcast | broadcasted / broadcasting	noun=yes
broaden / broadens / broadened / broadened / broadening
budget / budgets / budgeted / budgeted / budgeting	noun=yes
build / builds / built / built / building
build bridges / builds bridges / built bridges / built bridges / building bridges
build capacity / builds capacity / built capacity / built capacity / building capacity
build consensus / builds consensus / built consensus / built consensus / building consensus
build on / builds on / built on / built on / building on
build trust / builds trust / built trust / built trust / building trust
build up / builds up / built up / built up / building up
buttress / buttresses / buttressed / buttressed / buttressing
buy / buys / bought / bought / buying
buy back / buys back / bought back / bought back / buying back
calculate / calculates / calculated / calculated / calculating
calibrate / calibrates / calibrated / calibrated / calibrating
call / calls / called / called / calling	noun=yes
call for / calls for / called for / called for / calling for
call off / calls off / called off / called off / calling off
call on / calls on / called on / called on / calling on
campaign / campaigns / campaigned / campaigned / campaigning	noun=yes
cancel / cancels / canceled | cancelled / canceled | cancelled / canceling | cancelling
cap / caps / capped / capped / capping	noun=yes
capitalise / capitalises / capitalised / capitalised / capitalising
capitalise on / capitalises on / capitalised on / capitalised on / capitalising on
capitalize / capitalizes / capitalized / capitalized / capitalizing
capitalize on / capitalizes on / capitalized on / capitalized on / capitalizing on
capture / captures / captured / captured / capturing	noun=yes
care for / cares for / cared for / cared for / caring for
carry / carries / carried / carried / carrying
carry forward / carries forward / carried forward / carried forward / carrying forward
carry on / carries on / carried on / carried on / carrying on
carry out / carries out / carried out / carried out / carrying out
carry through / carries through / carried through / carried through / carrying through
catalyse / catalyses / catalysed / catalysed / catalysing
catalyze / catalyzes / catalyzed / catalyzed / catalyzing
catch up / catches up / caught up / caught up / catching up
categorise / categorises / categorised / categorised / categorising
categorize / categorizes / categorized / categorized / categorizing
cater to / caters to / catered to / catered to / catering to
cause / causes / caused / caused / causing	noun=yes
cede / cedes / ceded / ceded / ceding
celebrate / celebrates / celebrated / celebrated / celebrating
cement / cements / cemented / cemented / cementing	noun=yes
center on / centers on / centered on / centered on / centering on
centre on / centres on / centred on / centred on / centring on
certify / certifies / certified / certified / certifying
chair / chairs / chaired / chaired / chairing	noun=yes
challenge / challenges / challenged / challenged / challenging	noun=yes
champion / champions / championed / championed / championing	noun=yes
change / changes / changed / changed / changing	noun=yes
channel / channels / channeled | channelled / channeled | channelled / channeling | channelling	noun=yes
characterise / characterises / characterised / characterised / characterising
characterize / characterizes / characterized / characterized / characterizing
charge / charges / charged / charged / charging	noun=yes
chart / charts / charted / charted / charting	noun=yes
check / checks / checked / checked / checking	noun=yes
choose / chooses / chose / chosen / choosing
cite / cites / cited / cited / citing
clarify / clarifies / clarified / clarified / clarifying
classify / classifies / classified / classified / classifying
clear / clears / cleared / cleared / clearing	noun=yes adjective=yes
climb / climbs / climbed / climbed / climbing	noun=yes
clinch / clinches / clinched / clinched / clinching
close / closes / closed / closed / closing	noun=yes
co-author / co-authors / co-authored / co-authored / co-authoring
co-chair / co-chairs / co-chaired / co-chaired / co-chairing	noun=yes
co-design / co-designs / co-designed / co-designed / co-designing
co-develop / co-develops / co-developed / co-developed / co-developing
co-finance / co-finances / co-financed / co-financed / co-financing
co-found / co-founds / co-founded / co-founded / co-founding
co-host / co-hosts / co-hosted / co-hosted / co-hosting	noun=yes
co-invest / co-invests / co-invested / co-invested / co-investing
co-locate / co-locates / co-located / co-located / co-locating
co-operate / co-operates / co-operated / co-operated / co-operating
co-ordinate / co-ordinates / co-ordinated / co-ordinated / co-ordinating
co-organise / co-organises / co-organised / co-organised / co-organising
co-organize / co-organizes / co-organized / co-organized / co-organizing
co-produce / co-produces / co-produced / co-produced / co-producing
co-sign / co-signs / co-signed / co-signed / co-signing
co-sponsor / co-sponsors / co-sponsored / co-sponsored / co-sponsoring	noun=yes
codify / codifies / codified / codified / codifying
coincide / coincides / coincided / coincided / coinciding
collaborate / collaborates / collaborated / collaborated / collaborating
collect / collects / collected / collected / collecting
combat / combats / combated | combatted / combated | combatted / combating | combatting	noun=yes
combine / combines / combined / combined / combining	noun=yes
come / comes / came / come / coming
come into effect / comes into effect / came into effect / come into effect / coming into effect
come into force / comes into force / came into force / come into force / coming into force
come on stream / comes on stream / came on stream / come on stream / coming on stream
come online / comes online / came online / come online / coming online
come together / comes together / came together / come together / coming together
come up with / comes up with / came up with / come up with / coming up with
commemorate / commemorates / commemorated / commemorated / commemorating
commence / commences / commenced / commenced / commencing
commend / commends / commended / commended / commending
commercialise / commercialises / commercialised / commercialised / commercialising
commercialize / commercializes / commercialized / commercialized / commercializing
commission / commissions / commissioned / commissioned / commissioning	noun=yes
commit / commits / committed / committed / committing
communicate / communicates / communicated / communicated / communicating
compare / compares / compared / compared / comparing
compensate / compensates / compensated / compensated / compensating
compete / competes / competed / competed / competing
compile / compiles / compiled / compiled / compiling
complement / complements / complemented / complemented / complementing	noun=yes
complete / completes / completed / completed / completing	adjective=yes
comply / complies / complied / complied / complying
comply with / complies with / complied with / complied with / complying with
compose / composes / composed / composed / composing
comprise / comprises / comprised / comprised / comprising
conceive / conceives / conceived / conceived / conceiving
concentrate / concentrates / concentrated / concentrated / concentrating
concern / concerns / concerned / concerned / concerning	noun=yes
conclude / concludes / concluded / concluded / concluding
concur / concurs / concurred / concurred / concurring
condemn / condemns / condemned / condemned / condemning
conduct / conducts / conducted / conducted / conducting	noun=yes
confer / confers / conferred / conferred / conferring
confirm / confirms / confirmed / confirmed / confirming
conform to / conforms to / conformed to / conformed to / conforming to
confront / confronts / confronted / confronted / confronting
connect / connects / connected / connected / connecting
consent / consents / consented / consented / consenting	noun=yes
conserve / conserves / conserved / conserved / conserving
consider / considers / considered / considered / considering
consist of / consists of / consisted of / consisted of / consisting of
consolidate / consolidates / consolidated / consolidated / consolidating
constitute / constitutes / constituted / constituted / constituting
construct / constructs / constructed / constructed / constructing
consult / consults / consulted / consulted / consulting
consume / consumes / consumed / consumed / consuming
contact / contacts / contacted / contacted / contacting	noun=yes
contain / contains / contained / contained / containing
contemplate / contemplates / contemplated / contemplated / contemplating
continue / continues / continued / continued / continuing
contract / contracts / contracted / contracted / contracting	noun=yes
contribute / contributes / contributed / contributed / contributing
contribute to / contributes to / contributed to / contributed to / contributing to
control / controls / controlled / controlled / controlling	noun=yes
convene / convenes / convened / convened / convening
converge / converges / converged / converged / converging
converse / converses / conversed / conversed / conversing
convert / converts / converted / converted / converting
convey / conveys / conveyed / conveyed / conveying
convince / convinces / convinced / convinced / convincing
cooperate / cooperates / cooperated / cooperated / cooperating
cooperate closely / cooperates closely / cooperated closely / cooperated closely / cooperating closely
coordinate / coordinates / coordinated / coordinated / coordinating
coordinate closely / coordinates closely / coordinated closely / coordinated closely / coordinating closely
cope / copes / coped / coped / coping
cope with / copes with / coped with / coped with / coping with
correct / corrects / corrected / corrected / correcting	adjective=yes
correspond / corresponds / corresponded / corresponded / corresponding
counter / counters / countered / countered / countering	noun=yes
counteract / counteracts / counteracted / counteracted / counteracting
cover / covers / covered / covered / covering	noun=yes
craft / crafts / crafted / crafted / crafting	noun=yes
create / creates / created / created / creating
create conditions for / creates conditions for / created conditions for / created conditions for / creating conditions for
create synergy / creates synergy / created synergy / created synergy / creating synergy
credit / credits / credited / credited / crediting	noun=yes
criticise / criticises / criticised / criticised / criticising
criticize / criticizes / criticized / criticized / criticizing
cross / crosses / crossed / crossed / crossing	noun=yes
cultivate / cultivates / cultivated / cultivated / cultivating
curb / curbs / curbed / curbed / curbing	noun=yes
curtail / curtails / curtailed / curtailed / curtailing
customise / customises / customised / customised / customising
customize / customizes / customized / customized / customizing
cut / cuts / cut / cut / cutting	noun=yes
cut down / cuts down / cut down / cut down / cutting down
date back / dates back / dated back / dated back / dating back
de-escalate / de-escalates / de-escalated / de-escalated / de-escalating
de-risk / de-risks / de-risked / de-risked / de-risking
deal / deals / dealt / dealt / dealing	noun=yes
deal with / deals with / dealt with / dealt with / dealing with
debate / debates / debated / debated / debating	noun=yes
decarbonise / decarbonises / decarbonised / decarbonised / decarbonising
decarbonize / decarbonizes / decarbonized / decarbonized / decarbonizing
decide / decides / decided / decided / deciding
declare / declares / declared / declared / declaring
decline / declines / declined / declined / declining	noun=yes
decouple / decouples / decoupled / decoupled / decoupling
decrease / decreases / decreased / decreased / decreasing	noun=yes
dedicate / dedicates / dedicated / dedicated / dedicating
deem / deems / deemed / deemed / deeming
deepen / deepens / deepened / deepened / deepening
defend / defends / defended / defended / defending
defer / defers / deferred / deferred / deferring
define / defines / defined / defined / defining
defuse / defuses / defused / defused / defusing
delay / delays / delayed / delayed / delaying	noun=yes
delegate / delegates / delegated / delegated / delegating	noun=yes
deliberate / deliberates / deliberated / deliberated / deliberating
deliver / delivers / delivered / delivered / delivering
deliver on / delivers on / delivered on / delivered on / delivering on
demand / demands / demanded / demanded / demanding	noun=yes
demarcate / demarcates / demarcated / demarcated / demarcating
demilitarise / demilitarises / demilitarised / demilitarised / demilitarising
demilitarize / demilitarizes / demilitarized / demilitarized / demilitarizing
demine / demines / demined / demined / demining
democratise / democratises / democratised / democratised / democratising
democratize / democratizes / democratized / democratized / democratizing
demonstrate / demonstrates / demonstrated / demonstrated / demonstrating
denounce / denounces / denounced / denounced / denouncing
denuclearise / denuclearises / denuclearised / denuclearised / denuclearising
denuclearize / denuclearizes / denuclearized / denuclearized / denuclearizing
deny / denies / denied / denied / denying
depart / departs / departed / departed / departing
depend on / depends on / depended on / depended on / depending on
deploy / deploys / deployed / deployed / deploying
depoliticise / depoliticises / depoliticised / depoliticised / depoliticising
depoliticize / depoliticizes / depoliticized / depoliticized / depoliticizing
deposit / deposits / deposited / deposited / depositing	noun=yes
deregulate / deregulates / deregulated / deregulated / deregulating
describe / describes / described / described / describing
deserve / deserves / deserved / deserved / deserving
design / designs / designed / designed / designing	noun=yes
designate / designates / designated / designated / designating
desire / desires / desired / desired / desiring	noun=yes
destroy / destroys / destroyed / destroyed / destroying
detail / details / detailed / detailed / detailing	noun=yes
detect / detects / detected / detected / detecting
deter / deters / deterred / deterred / deterring
determine / determines / determined / determined / determining
develop / develops / developed / developed / developing
devise / devises / devised / devised / devising
devote / devotes / devoted / devoted / devoting
dialogue / dialogues / dialogued / dialogued / dialoguing	noun=yes
digitalise / digitalises / digitalised / digitalised / digitalising
digitalize / digitalizes / digitalized / digitalized / digitalizing
digitise / digitises / digitised / digitised / digitising
digitize / digitizes / digitized / digitized / digitizing
diminish / diminishes / diminished / diminished / diminishing
direct / directs / directed / directed / directing	noun=yes adjective=yes
disarm / disarms / disarmed / disarmed / disarming
disburse / disburses / disbursed / disbursed / disbursing
discharge / discharges / discharged / discharged / discharging	noun=yes
disclose / discloses / disclosed / disclosed / disclosing
discontinue / discontinues / discontinued / discontinued / discontinuing
discover / discovers / discovered / discovered / discovering
discuss / discusses / discussed / discussed / discussing
dismantle / dismantles / dismantled / dismantled / dismantling
dispatch / dispatches / dispatched / dispatched / dispatching	noun=yes
dispel / dispels / dispelled / dispelled / dispelling
display / displays / displayed / displayed / displaying	noun=yes
disrupt / disrupts / disrupted / disrupted / disrupting
disseminate / disseminates / disseminated / disseminated / disseminating
dissolve / dissolves / dissolved / dissolved / dissolving
distribute / distributes / distributed / distributed / distributing
diversify / diversifies / diversified / diversified / diversifying
divert / diverts / diverted / diverted / diverting
divide / divides / divided / divided / dividing	noun=yes
do / does / did / done / doing
document / documents / documented / documented / documenting	noun=yes
dominate / dominates / dominated / dominated / dominating
donate / donates / donated / donated / donating
double / doubles / doubled / doubled / doubling	noun=yes
downgrade / downgrades / downgraded / downgraded / downgrading
draft / drafts / drafted / drafted / drafting	noun=yes
draw / draws / drew / drawn / drawing	noun=yes
draw lessons from / draws lessons from / drew lessons from / drawn lessons from / drawing lessons from
draw on / draws on / drew on / drawn on / drawing on
draw strength from / draws strength from / drew strength from / drawn strength from / drawing strength from
draw up / draws up / drew up / drawn up / drawing up
dredge / dredges / dredged / dredged / dredging
drive / drives / drove / driven / driving	noun=yes
drop / drops / dropped / dropped / dropping	noun=yes
duplicate / duplicates / duplicated / duplicated / duplicating
earmark / earmarks / earmarked / earmarked / earmarking
earn / earns / earned / earned / earning
ease / eases / eased / eased / easing	noun=yes
educate / educates / educated / educated / educating
elaborate / elaborates / elaborated / elaborated / elaborating	adjective=yes
elect / elects / elected / elected / electing
electrify / electrifies / electrified / electrified / electrifying
elevate / elevates / elevated / elevated / elevating
eliminate / eliminates / eliminated / eliminated / eliminating
embark / embarks / embarked / embarked / embarking
embark on / embarks on / embarked on / embarked on / embarking on
embed / embeds / embedded / embedded / embedding
embody / embodies / embodied / embodied / embodying
embrace / embraces / embraced / embraced / embracing	noun=yes
emerge / emerges / emerged / emerged / emerging
emphasise / emphasises / emphasised / emphasised / emphasising
emphasize / emphasizes / emphasized / emphasized / emphasizing
employ / employs / employed / employed / employing
empower / empowers / empowered / empowered / empowering
emulate / emulates / emulated / emulated / emulating
enable / enables / enabled / enabled / enabling
enact / enacts / enacted / enacted / enacting
encompass / encompasses / encompassed / encompassed / encompassing
encourage / encourages / encouraged / encouraged / encouraging
end / ends / ended / ended / ending	noun=yes
endeavor / endeavors / endeavored / endeavored / endeavoring	noun=yes
endeavour / endeavours / endeavoured / endeavoured / endeavouring	noun=yes
endorse / endorses / endorsed / endorsed / endorsing
energise / energises / energised / energised / energising
energize / energizes / energized / energized / energizing
enforce / enforces / enforced / enforced / enforcing
engage / engages / engaged / engaged / engaging
engage in / engages in / engaged in / engaged in / engaging in
engage with / engages with / engaged with / engaged with / engaging with
enhance / enhances / enhanced / enhanced / enhancing
enjoy / enjoys / enjoyed / enjoyed / enjoying
enlarge / enlarges / enlarged / enlarged / enlarging
enlighten / enlightens / enlightened / enlightened / enlightening
enlist / enlists / enlisted / enlisted / enlisting
enrich / enriches / enriched / enriched / enriching
enrol | enroll / enrols | enrolls / enrolled / enrolled / enrolling
enshrine / enshrines / enshrined / enshrined / enshrining
ensure / ensures / ensured / ensured / ensuring
entail / entails / entailed / entailed / entailing
enter / enters / entered / entered / entering
enter into / enters into / entered into / entered into / entering into
entrust / entrusts / entrusted / entrusted / entrusting
enumerate / enumerates / enumerated / enumerated / enumerating
envisage / envisages / envisaged / envisaged / envisaging
envision / envisions / envisioned / envisioned / envisioning
equate / equates / equated / equated / equating
equip / equips / equipped / equipped / equipping
eradicate / eradicates / eradicated / eradicated / eradicating
erect / erects / erected / erected / erecting
erode / erodes / eroded / eroded / eroding
escalate / escalates / escalated / escalated / escalating
escort / escorts / escorted / escorted / escorting	noun=yes
establish / establishes / established / established / establishing
estimate / estimates / estimated / estimated / estimating	noun=yes
evacuate / evacuates / evacuated / evacuated / evacuating
evaluate / evaluates / evaluated / evaluated / evaluating
evolve / evolves / evolved / evolved / evolving
examine / examines / examined / examined / examining
exceed / exceeds / exceeded / exceeded / exceeding
excel / excels / excelled / excelled / excelling
exchange / exchanges / exchanged / exchanged / exchanging	noun=yes
exchange experience / exchanges experience / exchanged experience / exchanged experience / exchanging experience
exchange views / exchanges views / exchanged views / exchanged views / exchanging views
exclude / excludes / excluded / excluded / excluding
execute / executes / executed / executed / executing
exempt / exempts / exempted / exempted / exempting
exercise / exercises / exercised / exercised / exercising	noun=yes
exert / exerts / exerted / exerted / exerting
exhibit / exhibits / exhibited / exhibited / exhibiting	noun=yes
exist / exists / existed / existed / existing
expand / expands / expanded / expanded / expanding
expatriate / expatriates / expatriated / expatriated / expatriating
expect / expects / expected / expected / expecting
expedite / expedites / expedited / expedited / expediting
expend / expends / expended / expended / expending
experience / experiences / experienced / experienced / experiencing	noun=yes
experiment / experiments / experimented / experimented / experimenting	noun=yes
expire / expires / expired / expired / expiring
explain / explains / explained / explained / explaining
exploit / exploits / exploited / exploited / exploiting
explore / explores / explored / explored / exploring
explore the possibility of / explores the possibility of / explored the possibility of / explored the possibility of / exploring the possibility of
export / exports / exported / exported / exporting	noun=yes
expose / exposes / exposed / exposed / exposing
express / expresses / expressed / expressed / expressing	noun=yes
extend / extends / extended / extended / extending
extract / extracts / extracted / extracted / extracting	noun=yes
extradite / extradites / extradited / extradited / extraditing
face / faces / faced / faced / facing	noun=yes
facilitate / facilitates / facilitated / facilitated / facilitating
factor in / factors in / factored in / factored in / factoring in
fail / fails / failed / failed / failing
fall / falls / fell / fallen / falling	noun=yes
familiarise with / familiarises with / familiarised with / familiarised with / familiarising with
familiarize with / familiarizes with / familiarized with / familiarized with / familiarizing with
fast-forward / fast-forwards / fast-forwarded / fast-forwarded / fast-forwarding
fast-track / fast-tracks / fast-tracked / fast-tracked / fast-tracking
favor / favors / favored / favored / favoring	noun=yes
favour / favours / favoured / favoured / favouring	noun=yes
feature / features / featured / featured / featuring	noun=yes
feed / feeds / fed / fed / feeding
fend off / fends off / fended off / fended off / fending off
fertilise / fertilises / fertilised / fertilised / fertilising
fertilize / fertilizes / fertilized / fertilized / fertilizing
fight / fights / fought / fought / fighting	noun=yes
file / files / filed / filed / filing	noun=yes
fill / fills / filled / filled / filling	noun=yes
fill in / fills in / filled in / filled in / filling in
finalise / finalises / finalised / finalised / finalising
finalize / finalizes / finalized / finalized / finalizing
finance / finances / financed / financed / financing	noun=yes
find / finds / found / found / finding
find out / finds out / found out / found out / finding out
fine-tune / fine-tunes / fine-tuned / fine-tuned / fine-tuning
finish / finishes / finished / finished / finishing	noun=yes
firm up / firms up / firmed up / firmed up / firming up
fit / fits / fitted / fitted / fitting	noun=yes
fix / fixes / fixed / fixed / fixing	noun=yes
flourish / flourishes / flourished / flourished / flourishing
flow / flows / flowed / flowed / flowing	noun=yes
focus / focuses | focusses / focused | focussed / focused | focussed / focusing | focussing	noun=yes
focus on / focuses on | focusses on / focused on | focussed on / focused on | focussed on / focusing on | focussing on
follow / follows / followed / followed / following
follow suit / follows suit / followed suit / followed suit / following suit
follow through / follows through / followed through / followed through / following through
follow up / follows up / followed up / followed up / following up
follow up on / follows up on / followed up on / followed up on / following up on
foresee / foresees / foresaw / foreseen / foreseeing
forge / forges / forged / forged / forging	noun=yes
forge ahead / forges ahead / forged ahead / forged ahead / forging ahead
form / forms / formed / formed / forming	noun=yes
formalise / formalises / formalised / formalised / formalising
formalize / formalizes / formalized / formalized / formalizing
formulate / formulates / formulated / formulated / formulating
fortify / fortifies / fortified / fortified / fortifying
forward / forwards / forwarded / forwarded / forwarding	noun=yes
foster / fosters / fostered / fostered / fostering
frame / frames / framed / framed / framing	noun=yes
free / frees / freed / freed / freeing	adjective=yes
fuel / fuels / fueled | fuelled / fueled | fuelled / fueling | fuelling	noun=yes
fulfil | fulfill / fulfils | fulfills / fulfilled / fulfilled / fulfilling
function / functions / functioned / functioned / functioning	noun=yes
fund / funds / funded / funded / funding	noun=yes
further / furthers / furthered / furthered / furthering	adjective=yes
gain / gains / gained / gained / gaining	noun=yes
gather / gathers / gathered / gathered / gathering
gauge / gauges / gauged / gauged / gauging	noun=yes
gear up / gears up / geared up / geared up / gearing up
generate / generates / generated / generated / generating
get / gets / got / got | gotten / getting
get back / gets back / got back / got back | gotten back / getting back
get under way / gets under way / got under way / got under way | gotten under way / getting under way
give / gives / gave / given / giving
give effect to / gives effect to / gave effect to / given effect to / giving effect to
give full play to / gives full play to / gave full play to / given full play to / giving full play to
give impetus to / gives impetus to / gave impetus to / given impetus to / giving impetus to
give momentum to / gives momentum to / gave momentum to / given momentum to / giving momentum to
give priority to / gives priority to / gave priority to / given priority to / giving priority to
go / goes / went / gone / going
go ahead / goes ahead / went ahead / gone ahead / going ahead
go beyond / goes beyond / went beyond / gone beyond / going beyond
go forward / goes forward / went forward / gone forward / going forward
go online / goes online / went online / gone online / going online
govern / governs / governed / governed / governing
graduate / graduates / graduated / graduated / graduating	noun=yes
grant / grants / granted / granted / granting	noun=yes
grasp / grasps / grasped / grasped / grasping	noun=yes
grow / grows / grew / grown / growing
guarantee / guarantees / guaranteed / guaranteed / guaranteeing	noun=yes
guard / guards / guarded / guarded / guarding	noun=yes
guard against / guards against / guarded against / guarded against / guarding against
guide / guides / guided / guided / guiding	noun=yes
halt / halts / halted / halted / halting	noun=yes
halve / halves / halved / halved / halving
hammer out / hammers out / hammered out / hammered out / hammering out
hamper / hampers / hampered / hampered / hampering
hand in / hands in / handed in / handed in / handing in
hand over / hands over / handed over / handed over / handing over
handle / handles / handled / handled / handling	noun=yes
happen / happens / happened / happened / happening
harbor / harbors / harbored / harbored / harboring	noun=yes
harbour / harbours / harboured / harboured / harbouring	noun=yes
harmonise / harmonises / harmonised / harmonised / harmonising
harmonize / harmonizes / harmonized / harmonized / harmonizing
harness / harnesses / harnessed / harnessed / harnessing	noun=yes
harness the potential of / harnesses the potential of / harnessed the potential of / harnessed the potential of / harnessing the potential of
harvest / harvests / harvested / harvested / harvesting	noun=yes
hasten / hastens / hastened / hastened / hastening
have / has / had / had / having
head / heads / headed / headed / heading	noun=yes
heal / heals / healed / healed / healing
hear / hears / heard / heard / hearing
heighten / heightens / heightened / heightened / heightening
help / helps / helped / helped / helping	noun=yes
help to / helps to / helped to / helped to / helping to
highlight / highlights / highlighted / highlighted / highlighting	noun=yes
hike / hikes / hiked / hiked / hiking	noun=yes
hinder / hinders / hindered / hindered / hindering
hire / hires / hired / hired / hiring
hit / hits / hit / hit / hitting	noun=yes
hold / holds / held / held / holding
hold back / holds back / held back / held back / holding back
hold consultations / holds consultations / held consultations / held consultations / holding consultations
hold high / holds high / held high / held high / holding high
hold talks / holds talks / held talks / held talks / holding talks
honor / honors / honored / honored / honoring	noun=yes
honour / honours / honoured / honoured / honouring	noun=yes
hope / hopes / hoped / hoped / hoping	noun=yes
host / hosts / hosted / hosted / hosting	noun=yes
house / houses / housed / housed / housing	noun=yes
identify / identifies / identified / identified / identifying
ignite / ignites / ignited / ignited / igniting
illuminate / illuminates / illuminated / illuminated / illuminating
illustrate / illustrates / illustrated / illustrated / illustrating
imagine / imagines / imagined / imagined / imagining
impact / impacts / impacted / impacted / impacting	noun=yes
impart / imparts / imparted / imparted / imparting
impede / impedes / impeded / impeded / impeding
implement / implements / implemented / implemented / implementing
import / imports / imported / imported / importing	noun=yes
impose / imposes / imposed / imposed / imposing
impress / impresses / impressed / impressed / impressing
improve / improves / improved / improved / improving
inaugurate / inaugurates / inaugurated / inaugurated / inaugurating
incentivise / incentivises / incentivised / incentivised / incentivising
incentivize / incentivizes / incentivized / incentivized / incentivizing
include / includes / included / included / including
incorporate / incorporates / incorporated / incorporated / incorporating
increase / increases / increased / increased / increasing	noun=yes
incur / incurs / incurred / incurred / incurring
indicate / indicates / indicated / indicated / indicating
induce / induces / induced / induced / inducing
industrialise / industrialises / industrialised / industrialised / industrialising
industrialize / industrializes / industrialized / industrialized / industrializing
influence / influences / influenced / influenced / influencing	noun=yes
inform / informs / informed / informed / informing
infuse / infuses / infused / infused / infusing
inherit / inherits / inherited / inherited / inheriting
initial / initials / initialed | initialled / initialed | initialled / initialing | initialling
initiate / initiates / initiated / initiated / initiating
inject / injects / injected / injected / injecting
inject impetus into / injects impetus into / injected impetus into / injected impetus into / injecting impetus into
injure / injures / injured / injured / injuring
innovate / innovates / innovated / innovated / innovating
inquire / inquires / inquired / inquired / inquiring
inscribe / inscribes / inscribed / inscribed / inscribing
insert / inserts / inserted / inserted / inserting
insist on / insists on / insisted on / insisted on / insisting on
inspect / inspects / inspected / inspected / inspecting
inspire / inspires / inspired / inspired / inspiring
install / installs / installed / installed / installing
instil | instill / instils | instills / instilled / instilled / instilling
institute / institutes / instituted / instituted / instituting	noun=yes
institutionalise / institutionalises / institutionalised / institutionalised / institutionalising
institutionalize / institutionalizes / institutionalized / institutionalized / institutionalizing
instruct / instructs / instructed / instructed / instructing
insulate / insulates / insulated / insulated / insulating
insure / insures / insured / insured / insuring
integrate / integrates / integrated / integrated / integrating
intend / intends / intended / intended / intending
intensify / intensifies / intensified / intensified / intensifying
interact / interacts / interacted / interacted / interacting
intercept / intercepts / intercepted / intercepted / intercepting
interconnect / interconnects / interconnected / interconnected / interconnecting
interest / interests / interested / interested / interesting	noun=yes
interlink / interlinks / interlinked / interlinked / interlinking
internationalise / internationalises / internationalised / internationalised / internationalising
internationalize / internationalizes / internationalized / internationalized / internationalizing
interoperate / interoperates / interoperated / interoperated / interoperating
interpret / interprets / interpreted / interpreted / interpreting
introduce / introduces / introduced / introduced / introducing
invest / invests / invested / invested / investing
invest in / invests in / invested in / invested in / investing in
investigate / investigates / investigated / investigated / investigating
invigorate / invigorates / invigorated / invigorated / invigorating
invite / invites / invited / invited / inviting
involve / involves / involved / involved / involving
iron out / irons out / ironed out / ironed out / ironing out
irrigate / irrigates / irrigated / irrigated / irrigating
isolate / isolates / isolated / isolated / isolating
issue / issues / issued / issued / issuing	noun=yes
join / joins / joined / joined / joining
join forces / joins forces / joined forces / joined forces / joining forces
join hands / joins hands / joined hands / joined hands / joining hands
join in / joins in / joined in / joined in / joining in
jointly build / jointly builds / jointly built / jointly built / jointly building
jointly develop / jointly develops / jointly developed / jointly developed / jointly developing
jump-start / jump-starts / jump-started / jump-started / jump-starting
jumpstart / jumpstarts / jumpstarted / jumpstarted / jumpstarting
justify / justifies / justified / justified / justifying
keep / keeps / kept / kept / keeping
keep abreast of / keeps abreast of / kept abreast of / kept abreast of / keeping abreast of
keep pace with / keeps pace with / kept pace with / kept pace with / keeping pace with
keep up / keeps up / kept up / kept up / keeping up
kick off / kicks off / kicked off / kicked off / kicking off
kick-start / kick-starts / kick-started / kick-started / kick-starting
kindle / kindles / kindled / kindled / kindling
know / knows / knew / known / knowing
lack / lacks / lacked / lacked / lacking	noun=yes
lag / lags / lagged / lagged / lagging	noun=yes
land / lands / landed / landed / landing	noun=yes
last / lasts / lasted / lasted / lasting
launch / launches / launched / launched / launching	noun=yes
lay / lays / laid / laid / laying
lay down / lays down / laid down / laid down / laying down
lay the foundation for / lays the foundation for / laid the foundation for / laid the foundation for / laying the foundation for
lead / leads / led / led / leading
lead to / leads to / led to / led to / leading to
learn / learns / learned | learnt / learned | learnt / learning
learn from / learns from / learned from | learnt from / learned from | learnt from / learning from
lease / leases / leased / leased / leasing	noun=yes
leave / leaves / left / left / leaving
legalize / legalizes / legalized / legalized / legalizing
lend / lends / lent / lent / lending
lend impetus to / lends impetus to / lent impetus to / lent impetus to / lending impetus to
lend support to / lends support to / lent support to / lent support to / lending support to
lessen / lessens / lessened / lessened / lessening
let / lets / let / let / letting
level / levels / leveled | levelled / leveled | levelled / leveling | levelling	noun=yes adjective=yes
leverage / leverages / leveraged / leveraged / leveraging	noun=yes
levy / levies / levied / levied / levying	noun=yes
liaise / liaises / liaised / liaised / liaising
liberalise / liberalises / liberalised / liberalised / liberalising
liberalize / liberalizes / liberalized / liberalized / liberalizing
lift / lifts / lifted / lifted / lifting	noun=yes
lift to a new level / lifts to a new level / lifted to a new level / lifted to a new level / lifting to a new level
lighten / lightens / lightened / lightened / lightening
limit / limits / limited / limited / limiting	noun=yes
link / links / linked / linked / linking	noun=yes
link up / links up / linked up / linked up / linking up
list / lists / listed / listed / listing	noun=yes
listen / listens / listened / listened / listening
listen to / listens to / listened to / listened to / listening to
live up to / lives up to / lived up to / lived up to / living up to	adjective=yes
load / loads / loaded / loaded / loading	noun=yes
loan / loans / loaned / loaned / loaning	noun=yes
lobby / lobbies / lobbied / lobbied / lobbying	noun=yes
localise / localises / localised / localised / localising
localize / localizes / localized / localized / localizing
locate / locates / located / located / locating
lock in / locks in / locked in / locked in / locking in
look / looks / looked / looked / looking	noun=yes
look at / looks at / looked at / looked at / looking at
look for / looks for / looked for / looked for / looking for
look forward to / looks forward to / looked forward to / looked forward to / looking forward to
look into / looks into / looked into / looked into / looking into
look into the possibility of / looks into the possibility of / looked into the possibility of / looked into the possibility of / looking into the possibility of
loosen / loosens / loosened / loosened / loosening
lower / lowers / lowered / lowered / lowering	adjective=yes
mainstream / mainstreams / mainstreamed / mainstreamed / mainstreaming
maintain / maintains / maintained / maintained / maintaining
maintain contact / maintains contact / maintained contact / maintained contact / maintaining contact
maintain momentum / maintains momentum / maintained momentum / maintained momentum / maintaining momentum
make / makes / made / made / making
make a contribution to / makes a contribution to / made a contribution to / made a contribution to / making a contribution to
make available / makes available / made available / made available / making available
make concerted efforts / makes concerted efforts / made concerted efforts / made concerted efforts / making concerted efforts
make efforts / makes efforts / made efforts / made efforts / making efforts
make full use of / makes full use of / made full use of / made full use of / making full use of
make good use of / makes good use of / made good use of / made good use of / making good use of
make headway / makes headway / made headway / made headway / making headway
make joint efforts / makes joint efforts / made joint efforts / made joint efforts / making joint efforts
make progress / makes progress / made progress / made progress / making progress
make public / makes public / made public / made public / making public
make strides / makes strides / made strides / made strides / making strides
make sure / makes sure / made sure / made sure / making sure
make up / makes up / made up / made up / making up
make use of / makes use of / made use of / made use of / making use of
manage / manages / managed / managed / managing
mandate / mandates / mandated / mandated / mandating	noun=yes
manifest / manifests / manifested / manifested / manifesting
manufacture / manufactures / manufactured / manufactured / manufacturing	noun=yes
map / maps / mapped / mapped / mapping	noun=yes
map out / maps out / mapped out / mapped out / mapping out
march / marches / marched / marched / marching	noun=yes
mark / marks / marked / marked / marking	noun=yes
market / markets / marketed / marketed / marketing	noun=yes
marshal / marshals / marshaled | marshalled / marshaled | marshalled / marshaling | marshalling	noun=yes
match / matches / matched / matched / matching	noun=yes
materialise / materialises / materialised / materialised / materialising
materialize / materializes / materialized / materialized / materializing
mature / matures / matured / matured / maturing	adjective=yes
maximise / maximises / maximised / maximised / maximising
maximize / maximizes / maximized / maximized / maximizing
mean / means / meant / meant / meaning
measure / measures / measured / measured / measuring	noun=yes
mechanise / mechanises / mechanised / mechanised / mechanising
mechanize / mechanizes / mechanized / mechanized / mechanizing
mediate / mediates / mediated / mediated / mediating
meet / meets / met / met / meeting
memorialise / memorialises / memorialised / memorialised / memorialising
memorialize / memorializes / memorialized / memorialized / memorializing
merge / merges / merged / merged / merging
mine / mines / mined / mined / mining	noun=yes
minimise / minimises / minimised / minimised / minimising
minimize / minimizes / minimized / minimized / minimizing
mitigate / mitigates / mitigated / mitigated / mitigating
mobilise / mobilises / mobilised / mobilised / mobilising
mobilize / mobilizes / mobilized / mobilized / mobilizing
model / models / modeled | modelled / modeled | modelled / modeling | modelling	noun=yes
moderate / moderates / moderated / moderated / moderating	adjective=yes
modernise / modernises / modernised / modernised / modernising
modernize / modernizes / modernized / modernized / modernizing
modify / modifies / modified / modified / modifying
monitor / monitors / monitored / monitored / monitoring	noun=yes
mount / mounts / mounted / mounted / mounting	noun=yes
move / moves / moved / moved / moving	noun=yes
move ahead / moves ahead / moved ahead / moved ahead / moving ahead
move forward / moves forward / moved forward / moved forward / moving forward
move to / moves to / moved to / moved to / moving to
move towards / moves towards / moved towards / moved towards / moving towards
multiply / multiplies / multiplied / multiplied / multiplying
mutually recognise / mutually recognises / mutually recognised / mutually recognised / mutually recognising
mutually recognize / mutually recognizes / mutually recognized / mutually recognized / mutually recognizing
name / names / named / named / naming	noun=yes
narrow / narrows / narrowed / narrowed / narrowing	adjective=yes
nationalise / nationalises / nationalised / nationalised / nationalising
nationalize / nationalizes / nationalized / nationalized / nationalizing
naturalise / naturalises / naturalised / naturalised / naturalising
naturalize / naturalizes / naturalized / naturalized / naturalizing
navigate / navigates / navigated / navigated / navigating
near-shore / near-shores / near-shored / near-shored / near-shoring
negotiate / negotiates / negotiated / negotiated / negotiating
network / networks / networked / networked / networking	noun=yes
neutralise / neutralises / neutralised / neutralised / neutralising
neutralize / neutralizes / neutralized / neutralized / neutralizing
nominate / nominates / nominated / nominated / nominating
normalise / normalises / normalised / normalised / normalising
normalize / normalizes / normalized / normalized / normalizing
note / notes / noted / noted / noting	noun=yes
notice / notices / noticed / noticed / noticing	noun=yes
notify / notifies / notified / notified / notifying
nourish / nourishes / nourished / nourished / nourishing
number / numbers / numbered / numbered / numbering	noun=yes
nurture / nurtures / nurtured / nurtured / nurturing
obey / obeys / obeyed / obeyed / obeying
object / objects / objected / objected / objecting	noun=yes
oblige / obliges / obliged / obliged / obliging
observe / observes / observed / observed / observing
obtain / obtains / obtained / obtained / obtaining
occupy / occupies / occupied / occupied / occupying
occur / occurs / occurred / occurred / occurring
offer / offers / offered / offered / offering	noun=yes
offer to / offers to / offered to / offered to / offering to
offset / offsets / offset / offset / offsetting	noun=yes
omit / omits / omitted / omitted / omitting
onboard / onboards / onboarded / onboarded / onboarding
open / opens / opened / opened / opening	adjective=yes
open the way for / opens the way for / opened the way for / opened the way for / opening the way for
open up / opens up / opened up / opened up / opening up
open up new prospects for / opens up new prospects for / opened up new prospects for / opened up new prospects for / opening up new prospects for
operate / operates / operated / operated / operating
operationalise / operationalises / operationalised / operationalised / operationalising
operationalize / operationalizes / operationalized / operationalized / operationalizing
oppose / opposes / opposed / opposed / opposing
opt for / opts for / opted for / opted for / opting for
optimise / optimises / optimised / optimised / optimising
optimize / optimizes / optimized / optimized / optimizing
orchestrate / orchestrates / orchestrated / orchestrated / orchestrating
order / orders / ordered / ordered / ordering	noun=yes
organise / organises / organised / organised / organising
organize / organizes / organized / organized / organizing
orient / orients / oriented / oriented / orienting
originate / originates / originated / originated / originating
oust / ousts / ousted / ousted / ousting
outgrow / outgrows / outgrew / outgrown / outgrowing
outline / outlines / outlined / outlined / outlining	noun=yes
outpace / outpaces / outpaced / outpaced / outpacing
outsource / outsources / outsourced / outsourced / outsourcing	noun=yes
outweigh / outweighs / outweighed / outweighed / outweighing
overcome / overcomes / overcame / overcome / overcoming
overhaul / overhauls / overhauled / overhauled / overhauling	noun=yes
oversee / oversees / oversaw / overseen / overseeing
overtake / overtakes / overtook / overtaken / overtaking
owe / owes / owed / owed / owing
own / owns / owned / owned / owning
pace / paces / paced / paced / pacing	noun=yes
pair / pairs / paired / paired / pairing	noun=yes
participate / participates / participated / participated / participating
participate in / participates in / participated in / participated in / participating in
partner / partners / partnered / partnered / partnering	noun=yes
partner with / partners with / partnered with / partnered with / partnering with
pass / passes / passed / passed / passing	noun=yes
patrol / patrols / patrolled / patrolled / patrolling	noun=yes
pave / paves / paved / paved / paving
pave the way for / paves the way for / paved the way for / paved the way for / paving the way for
pay / pays / paid / paid / paying
pay attention to / pays attention to / paid attention to / paid attention to / paying attention to
pay heed to / pays heed to / paid heed to / paid heed to / paying heed to
pay tribute to / pays tribute to / paid tribute to / paid tribute to / paying tribute to
penetrate / penetrates / penetrated / penetrated / penetrating
perceive / perceives / perceived / perceived / perceiving
perfect / perfects / perfected / perfected / perfecting	adjective=yes
perform / performs / performed / performed / performing
permit / permits / permitted / permitted / permitting	noun=yes
persevere / perseveres / persevered / persevered / persevering
persist in / persists in / persisted in / persisted in / persisting in
persuade / persuades / persuaded / persuaded / persuading
phase down / phases down / phased down / phased down / phasing down
phase in / phases in / phased in / phased in / phasing in
phase out / phases out / phased out / phased out / phasing out
pick up / picks up / picked up / picked up / picking up
pilot / pilots / piloted / piloted / piloting	noun=yes
pioneer / pioneers / pioneered / pioneered / pioneering	noun=yes
place / places / placed / placed / placing	noun=yes
plan / plans / planned / planned / planning	noun=yes
plan to / plans to / planned to / planned to / planning to
plant / plants / planted / planted / planting	noun=yes
play / plays / played / played / playing	noun=yes
play a part / plays a part / played a part / played a part / playing a part
play a role / plays a role / played a role / played a role / playing a role
please / pleases / pleased / pleased / pleasing
pledge / pledges / pledged / pledged / pledging	noun=yes
plug / plugs / plugged / plugged / plugging	noun=yes
point out / points out / pointed out / pointed out / pointing out
point to / points to / pointed to / pointed to / pointing to
politicise / politicises / politicised / politicised / politicising
politicize / politicizes / politicized / politicized / politicizing
pool / pools / pooled / pooled / pooling	noun=yes
popularise / popularises / popularised / popularised / popularising
popularize / popularizes / popularized / popularized / popularizing
populate / populates / populated / populated / populating
portray / portrays / portrayed / portrayed / portraying
pose / poses / posed / posed / posing
position / positions / positioned / positioned / positioning	noun=yes
possess / possesses / possessed / possessed / possessing
postpone / postpones / postponed / postponed / postponing
power / powers / powered / powered / powering	noun=yes
practice / practices / practiced / practiced / practicing	noun=yes
practise / practises / practised / practised / practising
praise / praises / praised / praised / praising	noun=yes
precede / precedes / preceded / preceded / preceding
predict / predicts / predicted / predicted / predicting
prefer / prefers / preferred / preferred / preferring
prepare / prepares / prepared / prepared / preparing
prepare for / prepares for / prepared for / prepared for / preparing for
prescribe / prescribes / prescribed / prescribed / prescribing
present / presents / presented / presented / presenting	noun=yes adjective=yes
preserve / preserves / preserved / preserved / preserving
preside over / presides over / presided over / presided over / presiding over
press ahead / presses ahead / pressed ahead / pressed ahead / pressing ahead
press for / presses for / pressed for / pressed for / pressing for
press forward / presses forward / pressed forward / pressed forward / pressing forward
prevail / prevails / prevailed / prevailed / prevailing
prevent / prevents / prevented / prevented / preventing
prioritise / prioritises / prioritised / prioritised / prioritising
prioritize / prioritizes / prioritized / prioritized / prioritizing
privatise / privatises / privatised / privatised / privatising
privatize / privatizes / privatized / privatized / privatizing
probe / probes / probed / probed / probing	noun=yes
proceed / proceeds / proceeded / proceeded / proceeding
proceed with / proceeds with / proceeded with / proceeded with / proceeding with
process / processes / processed / processed / processing	noun=yes
procure / procures / procured / procured / procuring
produce / produces / produced / produced / producing	noun=yes
profit from / profits from / profited from / profited from / profiting from
program | programme / programs | programmes / programmed / programmed / programming	noun=yes
progress / progresses / progressed / progressed / progressing	noun=yes
prohibit / prohibits / prohibited / prohibited / prohibiting
project / projects / projected / projected / projecting	noun=yes
proliferate / proliferates / proliferated / proliferated / proliferating
prolong / prolongs / prolonged / prolonged / prolonging
promise / promises / promised / promised / promising	noun=yes
promote / promotes / promoted / promoted / promoting
prompt / prompts / prompted / prompted / prompting
pronounce / pronounces / pronounced / pronounced / pronouncing
propel / propels / propelled / propelled / propelling
propose / proposes / proposed / proposed / proposing
prosper / prospers / prospered / prospered / prospering
protect / protects / protected / protected / protecting
protest / protests / protested / protested / protesting	noun=yes
prove / proves / proved / proved | proven / proving
provide / provides / provided / provided / providing
provide for / provides for / provided for / provided for / providing for
provide support for / provides support for / provided support for / provided support for / providing support for
publicise / publicises / publicised / publicised / publicising
publicize / publicizes / publicized / publicized / publicizing
publish / publishes / published / published / publishing
pull back / pulls back / pulled back / pulled back / pulling back
pump / pumps / pumped / pumped / pumping	noun=yes
purchase / purchases / purchased / purchased / purchasing	noun=yes
pursue / pursues / pursued / pursued / pursuing
push / pushes / pushed / pushed / pushing	noun=yes
push ahead with / pushes ahead with / pushed ahead with / pushed ahead with / pushing ahead with
push for / pushes for / pushed for / pushed for / pushing for
push forward / pushes forward / pushed forward / pushed forward / pushing forward
push through / pushes through / pushed through / pushed through / pushing through
push to a new level / pushes to a new level / pushed to a new level / pushed to a new level / pushing to a new level
put / puts / put / put / putting
put forward / puts forward / put forward / put forward / putting forward
put in place / puts in place / put in place / put in place / putting in place
put into effect / puts into effect / put into effect / put into effect / putting into effect
put into operation / puts into operation / put into operation / put into operation / putting into operation
put into practice / puts into practice / put into practice / put into practice / putting into practice
put on track / puts on track / put on track / put on track / putting on track
put to use / puts to use / put to use / put to use / putting to use
quadruple / quadruples / quadrupled / quadrupled / quadrupling
qualify / qualifies / qualified / qualified / qualifying
quantify / quantifies / quantified / quantified / quantifying
question / questions / questioned / questioned / questioning	noun=yes
quicken / quickens / quickened / quickened / quickening
quote / quotes / quoted / quoted / quoting	noun=yes
raise / raises / raised / raised / raising	noun=yes
raise to a new level / raises to a new level / raised to a new level / raised to a new level / raising to a new level
rally / rallies / rallied / rallied / rallying	noun=yes
ramp up / ramps up / ramped up / ramped up / ramping up
range from / ranges from / ranged from / ranged from / ranging from
rank / ranks / ranked / ranked / ranking	noun=yes
ratify / ratifies / ratified / ratified / ratifying
rationalise / rationalises / rationalised / rationalised / rationalising
rationalize / rationalizes / rationalized / rationalized / rationalizing
re-establish / re-establishes / re-established / re-established / re-establishing
reach / reaches / reached / reached / reaching	noun=yes
reach agreement / reaches agreement / reached agreement / reached agreement / reaching agreement
reach consensus / reaches consensus / reached consensus / reached consensus / reaching consensus
reach out / reaches out / reached out / reached out / reaching out
react / reacts / reacted / reacted / reacting
reactivate / reactivates / reactivated / reactivated / reactivating
read / reads / readed / readed / reading
ready / readies / readied / readied / readying
reaffirm / reaffirms / reaffirmed / reaffirmed / reaffirming
realise / realises / realised / realised / realising
realise the potential of / realises the potential of / realised the potential of / realised the potential of / realising the potential of
realize / realizes / realized / realized / realizing
realize the potential of / realizes the potential of / realized the potential of / realized the potential of / realizing the potential of
reap / reaps / reaped / reaped / reaping
reassure / reassures / reassured / reassured / reassuring
rebalance / rebalances / rebalanced / rebalanced / rebalancing
rebound / rebounds / rebounded / rebounded / rebounding	noun=yes
rebuild / rebuilds / rebuilt / rebuilt / rebuilding
recall / recalls / recalled / recalled / recalling
receive / receives / received / received / receiving
recognise / recognises / recognised / recognised / recognising
recognize / recognizes / recognized / recognized / recognizing
recommend / recommends / recommended / recommended / recommending
reconcile / reconciles / reconciled / reconciled / reconciling
reconfirm / reconfirms / reconfirmed / reconfirmed / reconfirming
reconnect / reconnects / reconnected / reconnected / reconnecting
reconsider / reconsiders / reconsidered / reconsidered / reconsidering
reconstruct / reconstructs / reconstructed / reconstructed / reconstructing
reconvene / reconvenes / reconvened / reconvened / reconvening
record / records / recorded / recorded / recording	noun=yes
recover / recovers / recovered / recovered / recovering
recruit / recruits / recruited / recruited / recruiting	noun=yes
rectify / rectifies / rectified / rectified / rectifying
recycle / recycles / recycled / recycled / recycling
redeem / redeems / redeemed / redeemed / redeeming
redirect / redirects / redirected / redirected / redirecting
redouble / redoubles / redoubled / redoubled / redoubling
reduce / reduces / reduced / reduced / reducing
reenergise / reenergises / reenergised / reenergised / reenergising
reenergize / reenergizes / reenergized / reenergized / reenergizing
reestablish / reestablishes / reestablished / reestablished / reestablishing
refer / refers / referred / referred / referring
refer to / refers to / referred to / referred to / referring to
refinance / refinances / refinanced / refinanced / refinancing
refine / refines / refined / refined / refining
reflect / reflects / reflected / reflected / reflecting
reforest / reforests / reforested / reforested / reforesting
reform / reforms / reformed / reformed / reforming	noun=yes
refrain / refrains / refrained / refrained / refraining
refrain from / refrains from / refrained from / refrained from / refraining from
refresh / refreshes / refreshed / refreshed / refreshing
refurbish / refurbishes / refurbished / refurbished / refurbishing
regain / regains / regained / regained / regaining
regard / regards / regarded / regarded / regarding	noun=yes
regenerate / regenerates / regenerated / regenerated / regenerating
register / registers / registered / registered / registering	noun=yes
regulate / regulates / regulated / regulated / regulating
rehabilitate / rehabilitates / rehabilitated / rehabilitated / rehabilitating
reinforce / reinforces / reinforced / reinforced / reinforcing
reinvigorate / reinvigorates / reinvigorated / reinvigorated / reinvigorating
reiterate / reiterates / reiterated / reiterated / reiterating
reject / rejects / rejected / rejected / rejecting
rejoin / rejoins / rejoined / rejoined / rejoining
rejuvenate / rejuvenates / rejuvenated / rejuvenated / rejuvenating
rekindle / rekindles / rekindled / rekindled / rekindling
relate / relates / related / related / relating
relaunch / relaunches / relaunched / relaunched / relaunching
relax / relaxes / relaxed / relaxed / relaxing
release / releases / released / released / releasing	noun=yes
relieve / relieves / relieved / relieved / relieving
relocate / relocates / relocated / relocated / relocating
rely on / relies on / relied on / relied on / relying on
remain / remains / remained / remained / remaining
remark / remarks / remarked / remarked / remarking	noun=yes
remedy / remedies / remedied / remedied / remedying	noun=yes
remember / remembers / remembered / remembered / remembering
remind / reminds / reminded / reminded / reminding
remit / remits / remitted / remitted / remitting
remove / removes / removed / removed / removing
remove barriers to / removes barriers to / removed barriers to / removed barriers to / removing barriers to
remove obstacles to / removes obstacles to / removed obstacles to / removed obstacles to / removing obstacles to
render / renders / rendered / rendered / rendering
render assistance / renders assistance / rendered assistance / rendered assistance / rendering assistance
render support / renders support / rendered support / rendered support / rendering support
renegotiate / renegotiates / renegotiated / renegotiated / renegotiating
renew / renews / renewed / renewed / renewing
renounce / renounces / renounced / renounced / renouncing
renovate / renovates / renovated / renovated / renovating
reopen / reopens / reopened / reopened / reopening
reorganise / reorganises / reorganised / reorganised / reorganising
reorganize / reorganizes / reorganized / reorganized / reorganizing
repair / repairs / repaired / repaired / repairing	noun=yes
repatriate / repatriates / repatriated / repatriated / repatriating
repay / repays / repaid / repaid / repaying
repeal / repeals / repealed / repealed / repealing	noun=yes
repeat / repeats / repeated / repeated / repeating
replace / replaces / replaced / replaced / replacing
replenish / replenishes / replenished / replenished / replenishing
replicate / replicates / replicated / replicated / replicating
reply / replies / replied / replied / replying	noun=yes
report / reports / reported / reported / reporting	noun=yes
represent / represents / represented / represented / representing
request / requests / requested / requested / requesting	noun=yes
require / requires / required / required / requiring
rescue / rescues / rescued / rescued / rescuing	noun=yes
research / researches / researched / researched / researching	noun=yes
reserve / reserves / reserved / reserved / reserving	noun=yes
reset / resets / reset / reset / resetting	noun=yes
resettle / resettles / resettled / resettled / resettling
reshape / reshapes / reshaped / reshaped / reshaping
reside / resides / resided / resided / residing
resist / resists / resisted / resisted / resisting
reskill / reskills / reskilled / reskilled / reskilling
resolve / resolves / resolved / resolved / resolving	noun=yes
respect / respects / respected / respected / respecting	noun=yes
respond / responds / responded / responded / responding
respond to / responds to / responded to / responded to / responding to
restart / restarts / restarted / restarted / restarting
restate / restates / restated / restated / restating
restock / restocks / restocked / restocked / restocking
restore / restores / restored / restored / restoring
restrain / restrains / restrained / restrained / restraining
restrict / restricts / restricted / restricted / restricting
restructure / restructures / restructured / restructured / restructuring
result in / results in / resulted in / resulted in / resulting in
resume / resumes / resumed / resumed / resuming
retain / retains / retained / retained / retaining
rethink / rethinks / rethought / rethought / rethinking
retire / retires / retired / retired / retiring
retrieve / retrieves / retrieved / retrieved / retrieving
return / returns / returned / returned / returning	noun=yes
reunite / reunites / reunited / reunited / reuniting
reuse / reuses / reused / reused / reusing	noun=yes
revamp / revamps / revamped / revamped / revamping
reveal / reveals / revealed / revealed / revealing
reverse / reverses / reversed / reversed / reversing
review / reviews / reviewed / reviewed / reviewing	noun=yes
revise / revises / revised / revised / revising
revisit / revisits / revisited / revisited / revisiting
revitalise / revitalises / revitalised / revitalised / revitalising
revitalize / revitalizes / revitalized / revitalized / revitalizing
revive / revives / revived / revived / reviving
revolutionise / revolutionises / revolutionised / revolutionised / revolutionising
revolutionize / revolutionizes / revolutionized / revolutionized / revolutionizing
reward / rewards / rewarded / rewarded / rewarding	noun=yes
rise / rises / rose / risen / rising	noun=yes
risk / risks / risked / risked / risking	noun=yes
roll back / rolls back / rolled back / rolled back / rolling back
roll out / rolls out / rolled out / rolled out / rolling out
root out / roots out / rooted out / rooted out / rooting out
rotate / rotates / rotated / rotated / rotating
rule / rules / ruled / ruled / ruling	noun=yes
rule out / rules out / ruled out / ruled out / ruling out
run / runs / ran / run / running	noun=yes
sacrifice / sacrifices / sacrificed / sacrificed / sacrificing	noun=yes
safeguard / safeguards / safeguarded / safeguarded / safeguarding	noun=yes
salute / salutes / saluted / saluted / saluting	noun=yes
sanction / sanctions / sanctioned / sanctioned / sanctioning	noun=yes
satisfy / satisfies / satisfied / satisfied / satisfying
save / saves / saved / saved / saving
scale / scales / scaled / scaled / scaling	noun=yes
scale back / scales back / scaled back / scaled back / scaling back
scale down / scales down / scaled down / scaled down / scaling down
scale up / scales up / scaled up / scaled up / scaling up
schedule / schedules / scheduled / scheduled / scheduling	noun=yes
scrap / scraps / scrapped / scrapped / scrapping	noun=yes
screen / screens / screened / screened / screening	noun=yes
scrutinise / scrutinises / scrutinised / scrutinised / scrutinising
scrutinize / scrutinizes / scrutinized / scrutinized / scrutinizing
seal / seals / sealed / sealed / sealing	noun=yes
search / searches / searched / searched / searching	noun=yes
secure / secures / secured / secured / securing	adjective=yes
securitise / securitises / securitised / securitised / securitising
securitize / securitizes / securitized / securitized / securitizing
see / sees / saw / seen / seeing
see through / sees through / saw through / seen through / seeing through
see to / sees to / saw to / seen to / seeing to
seek / seeks / sought / sought / seeking
seek to / seeks to / sought to / sought to / seeking to
seize / seizes / seized / seized / seizing
select / selects / selected / selected / selecting
self-finance / self-finances / self-financed / self-financed / self-financing
sell / sells / sold / sold / selling
send / sends / sent / sent / sending
send off / sends off / sent off / sent off / sending off
separate / separates / separated / separated / separating	adjective=yes
serve / serves / served / served / serving
serve as / serves as / served as / served as / serving as
set / sets / set / set / setting	noun=yes
set a goal / sets a goal / set a goal / set a goal / setting a goal
set a target / sets a target / set a target / set a target / setting a target
set aside / sets aside / set aside / set aside / setting aside
set forth / sets forth / set forth / set forth / setting forth
set in motion / sets in motion / set in motion / set in motion / setting in motion
set in train / sets in train / set in train / set in train / setting in train
set off / sets off / set off / set off / setting off
set out / sets out / set out / set out / setting out
set sail / sets sail / set sail / set sail / setting sail
set store by / sets store by / set store by / set store by / setting store by
set the stage for / sets the stage for / set the stage for / set the stage for / setting the stage for
set up / sets up / set up / set up / setting up
settle / settles / settled / settled / settling
shape / shapes / shaped / shaped / shaping	noun=yes
share / shares / shared / shared / sharing	noun=yes
sharpen / sharpens / sharpened / sharpened / sharpening
shelve / shelves / shelved / shelved / shelving
shepherd / shepherds / shepherded / shepherded / shepherding	noun=yes
shift / shifts / shifted / shifted / shifting	noun=yes
shift to / shifts to / shifted to / shifted to / shifting to
ship / ships / shipped / shipped / shipping	noun=yes
shore up / shores up / shored up / shored up / shoring up
shorten / shortens / shortened / shortened / shortening
shoulder / shoulders / shouldered / shouldered / shouldering	noun=yes
show / shows / showed / shown | showed / showing	noun=yes
show up / shows up / showed up / shown up | showed up / showing up
showcase / showcases / showcased / showcased / showcasing	noun=yes
shut down / shuts down / shut down / shut down / shutting down
sign / signs / signed / signed / signing	noun=yes
sign off on / signs off on / signed off on / signed off on / signing off on
sign up to / signs up to / signed up to / signed up to / signing up to
signal / signals / signaled | signalled / signaled | signalled / signaling | signalling	noun=yes
signify / signifies / signified / signified / signifying
simplify / simplifies / simplified / simplified / simplifying
sit down / sits down / sat down / sat down / sitting down
situate / situates / situated / situated / situating
slash / slashes / slashed / slashed / slashing	noun=yes
slow / slows / slowed / slowed / slowing	adjective=yes
slow down / slows down / slowed down / slowed down / slowing down
smooth / smooths / smoothed / smoothed / smoothing	adjective=yes
soar / soars / soared / soared / soaring
soften / softens / softened / softened / softening
solicit / solicits / solicited / solicited / soliciting
solidify / solidifies / solidified / solidified / solidifying
solve / solves / solved / solved / solving
sort out / sorts out / sorted out / sorted out / sorting out
sound out / sounds out / sounded out / sounded out / sounding out
source / sources / sourced / sourced / sourcing	noun=yes
span / spans / spanned / spanned / spanning	noun=yes
spare / spares / spared / spared / sparing
speak / speaks / spoke / spoken / speaking
speak out / speaks out / spoke out / spoken out / speaking out
spearhead / spearheads / spearheaded / spearheaded / spearheading	noun=yes
specialise in / specialises in / specialised in / specialised in / specialising in
specialize in / specializes in / specialized in / specialized in / specializing in
specify / specifies / specified / specified / specifying
speed / speeds / speeded | sped / speeded | sped / speeding	noun=yes
speed up / speeds up / speeded up | sped up / speeded up | sped up / speeding up
spell out / spells out / spelled out / spelled out / spelling out
spend / spends / spent / spent / spending
spin off / spins off / spinned off / spinned off / spinning off
sponsor / sponsors / sponsored / sponsored / sponsoring	noun=yes
spread / spreads / spread / spread / spreading	noun=yes
spur / spurs / spurred / spurred / spurring	noun=yes
stabilise / stabilises / stabilised / stabilised / stabilising
stabilize / stabilizes / stabilized / stabilized / stabilizing
staff / staffs / staffed / staffed / staffing	noun=yes
stage / stages / staged / staged / staging	noun=yes
stand / stands / stood / stood / standing	noun=yes
stand by / stands by / stood by / stood by / standing by
stand firm / stands firm / stood firm / stood firm / standing firm
stand for / stands for / stood for / stood for / standing for
stand ready / stands ready / stood ready / stood ready / standing ready
stand together / stands together / stood together / stood together / standing together
standardise / standardises / standardised / standardised / standardising
standardize / standardizes / standardized / standardized / standardizing
start / starts / started / started / starting	noun=yes
state / states / stated / stated / stating	noun=yes
station / stations / stationed / stationed / stationing	noun=yes
stay / stays / stayed / stayed / staying	noun=yes
stay in touch / stays in touch / stayed in touch / stayed in touch / staying in touch
steer / steers / steered / steered / steering
stem from / stems from / stemmed from / stemmed from / stemming from
step / steps / stepped / stepped / stepping	noun=yes
step forward / steps forward / stepped forward / stepped forward / stepping forward
step in / steps in / stepped in / stepped in / stepping in
step up / steps up / stepped up / stepped up / stepping up
stick to / sticks to / stuck to / stuck to / sticking to
stimulate / stimulates / stimulated / stimulated / stimulating
stipulate / stipulates / stipulated / stipulated / stipulating
stockpile / stockpiles / stockpiled / stockpiled / stockpiling	noun=yes
stop / stops / stopped / stopped / stopping	noun=yes
store / stores / stored / stored / storing	noun=yes
streamline / streamlines / streamlined / streamlined / streamlining
strengthen / strengthens / strengthened / strengthened / strengthening
stress / stresses / stressed / stressed / stressing	noun=yes
stretch / stretches / stretched / stretched / stretching	noun=yes
strike / strikes / struck / struck / striking	noun=yes
strike a balance / strikes a balance / struck a balance / struck a balance / striking a balance
strive / strives / strove | strived / striven | strived / striving
strive for / strives for / strove for | strived for / striven for | strived for / striving for
strive to / strives to / strove to | strived to / striven to | strived to / striving to
structure / structures / structured / structured / structuring	noun=yes
study / studies / studied / studied / studying	noun=yes
study the possibility of / studies the possibility of / studied the possibility of / studied the possibility of / studying the possibility of
subcontract / subcontracts / subcontracted / subcontracted / subcontracting	noun=yes
subject / subjects / subjected / subjected / subjecting	noun=yes
submit / submits / submitted / submitted / submitting
subscribe / subscribes / subscribed / subscribed / subscribing
subscribe to / subscribes to / subscribed to / subscribed to / subscribing to
subsidise / subsidises / subsidised / subsidised / subsidising
subsidize / subsidizes / subsidized / subsidized / subsidizing
substantiate / substantiates / substantiated / substantiated / substantiating
substitute / substitutes / substituted / substituted / substituting	noun=yes
succeed / succeeds / succeeded / succeeded / succeeding
suffer / suffers / suffered / suffered / suffering
suggest / suggests / suggested / suggested / suggesting
summarise / summarises / summarised / summarised / summarising
summarize / summarizes / summarized / summarized / summarizing
summon / summons / summoned / summoned / summoning
supervise / supervises / supervised / supervised / supervising
supplement / supplements / supplemented / supplemented / supplementing	noun=yes
supply / supplies / supplied / supplied / supplying	noun=yes
support / supports / supported / supported / supporting	noun=yes
suppress / suppresses / suppressed / suppressed / suppressing
surge / surges / surged / surged / surging	noun=yes
surmount / surmounts / surmounted / surmounted / surmounting
surpass / surpasses / surpassed / surpassed / surpassing
survey / surveys / surveyed / surveyed / surveying	noun=yes
suspend / suspends / suspended / suspended / suspending
sustain / sustains / sustained / sustained / sustaining
swap / swaps / swapped / swapped / swapping	noun=yes
switch / switches / switched / switched / switching	noun=yes
switch to / switches to / switched to / switched to / switching to
symbolise / symbolises / symbolised / symbolised / symbolising
symbolize / symbolizes / symbolized / symbolized / symbolizing
sympathise / sympathises / sympathised / sympathised / sympathising
sympathize / sympathizes / sympathized / sympathized / sympathizing
synchronise / synchronises / synchronised / synchronised / synchronising
synchronize / synchronizes / synchronized / synchronized / synchronizing
synergise / synergises / synergised / synergised / synergising
synergize / synergizes / synergized / synergized / synergizing
synthesise / synthesises / synthesised / synthesised / synthesising
synthesize / synthesizes / synthesized / synthesized / synthesizing
systematise / systematises / systematised / systematised / systematising
systematize / systematizes / systematized / systematized / systematizing
table / tables / tabled / tabled / tabling	noun=yes
tackle / tackles / tackled / tackled / tackling	noun=yes
tailor / tailors / tailored / tailored / tailoring	noun=yes
take / takes / took / taken / taking
take action / takes action / took action / taken action / taking action
take advantage of / takes advantage of / took advantage of / taken advantage of / taking advantage of
take care of / takes care of / took care of / taken care of / taking care of
take effect / takes effect / took effect / taken effect / taking effect
take forward / takes forward / took forward / taken forward / taking forward
take into account / takes into account / took into account / taken into account / taking into account
take measures / takes measures / took measures / taken measures / taking measures
take note of / takes note of / took note of / taken note of / taking note of
take on / takes on / took on / taken on / taking on
take over / takes over / took over / taken over / taking over
take part in / takes part in / took part in / taken part in / taking part in
take place / takes place / took place / taken place / taking place
take pride in / takes pride in / took pride in / taken pride in / taking pride in
take steps / takes steps / took steps / taken steps / taking steps
take stock of / takes stock of / took stock of / taken stock of / taking stock of
take the lead / takes the lead / took the lead / taken the lead / taking the lead
take the opportunity / takes the opportunity / took the opportunity / taken the opportunity / taking the opportunity
take to a new level / takes to a new level / took to a new level / taken to a new level / taking to a new level
take up / takes up / took up / taken up / taking up
talk / talks / talked / talked / talking	noun=yes
tap / taps / tapped / tapped / tapping	noun=yes
tap into / taps into / tapped into / tapped into / tapping into
tap the potential of / taps the potential of / tapped the potential of / tapped the potential of / tapping the potential of
target / targets / targeted / targeted / targeting	noun=yes
tax / taxes / taxed / taxed / taxing	noun=yes
teach / teaches / taught / taught / teaching
team up / teams up / teamed up / teamed up / teaming up
tear down / tears down / tore down / torn down / tearing down
tell / tells / told / told / telling
tend / tends / tended / tended / tending
terminate / terminates / terminated / terminated / terminating
test / tests / tested / tested / testing	noun=yes
testify / testifies / testified / testified / testifying
thank / thanks / thanked / thanked / thanking	noun=yes
think / thinks / thought / thought / thinking
thrive / thrives / thrived / thrived / thriving
throw light on / throws light on / threw light on / thrown light on / throwing light on
thwart / thwarts / thwarted / thwarted / thwarting
tide over / tides over / tided over / tided over / tiding over
tie / ties / tied / tied / tying	noun=yes
tighten / tightens / tightened / tightened / tightening
tilt / tilts / tilted / tilted / tilting
top / tops / topped / topped / topping	noun=yes
top up / tops up / topped up / topped up / topping up
total / totals / totaled | totalled / totaled | totalled / totaling | totalling	noun=yes
touch on / touches on / touched on / touched on / touching on
touch upon / touches upon / touched upon / touched upon / touching upon
tour / tours / toured / toured / touring	noun=yes
trace / traces / traced / traced / tracing	noun=yes
track / tracks / tracked / tracked / tracking	noun=yes
trade / trades / traded / traded / trading	noun=yes
train / trains / trained / trained / training	noun=yes
transact / transacts / transacted / transacted / transacting
transcend / transcends / transcended / transcended / transcending
transfer / transfers / transferred / transferred / transferring	noun=yes
transform / transforms / transformed / transformed / transforming
transit / transits / transited / transited / transiting	noun=yes
translate / translates / translated / translated / translating
translate into action / translates into action / translated into action / translated into action / translating into action
translate into reality / translates into reality / translated into reality / translated into reality / translating into reality
transmit / transmits / transmitted / transmitted / transmitting
transport / transports / transported / transported / transporting	noun=yes
transship / transships / transshipped / transshipped / transshipping
travel / travels / traveled | travelled / traveled | travelled / traveling | travelling	noun=yes
treat / treats / treated / treated / treating
treble / trebles / trebled / trebled / trebling
trial / trials / trialed / trialed / trialing	noun=yes
trigger / triggers / triggered / triggered / triggering	noun=yes
trim / trims / trimmed / trimmed / trimming	noun=yes
triple / triples / tripled / tripled / tripling
troubleshoot / troubleshoots / troubleshot / troubleshot / troubleshooting
trust / trusts / trusted / trusted / trusting	noun=yes
try / tries / tried / tried / trying
turn / turns / turned / turned / turning	noun=yes
turn around / turns around / turned around / turned around / turning around
turn into / turns into / turned into / turned into / turning into
turn over / turns over / turned over / turned over / turning over
turn to account / turns to account / turned to account / turned to account / turning to account
twin / twins / twinned / twinned / twinning	noun=yes
unblock / unblocks / unblocked / unblocked / unblocking
underestimate / underestimates / underestimated / underestimated / underestimating
undergo / undergoes / underwent / undergone / undergoing
underline / underlines / underlined / underlined / underlining
underpin / underpins / underpinned / underpinned / underpinning
underscore / underscores / underscored / underscored / underscoring
understand / understands / understood / understood / understanding
undertake / undertakes / undertook / undertaken / undertaking
underwrite / underwrites / underwrote / underwritten / underwriting
undo / undoes / undid / undone / undoing
unearth / unearths / unearthed / unearthed / unearthing
unfold / unfolds / unfolded / unfolded / unfolding
unify / unifies / unified / unified / unifying
unite / unites / united / united / uniting
unleash / unleashes / unleashed / unleashed / unleashing
unleash the potential of / unleashes the potential of / unleashed the potential of / unleashed the potential of / unleashing the potential of
unload / unloads / unloaded / unloaded / unloading
unlock / unlocks / unlocked / unlocked / unlocking
unlock the potential of / unlocks the potential of / unlocked the potential of / unlocked the potential of / unlocking the potential of
unravel / unravels / unraveled | unravelled / unraveled | unravelled / unraveling | unravelling
untangle / untangles / untangled / untangled / untangling
unveil / unveils / unveiled / unveiled / unveiling
update / updates / updated / updated / updating	noun=yes
upgrade / upgrades / upgraded / upgraded / upgrading	noun=yes
uphold / upholds / upheld / upheld / upholding
uplift / uplifts / uplifted / uplifted / uplifting
uproot / uproots / uprooted / uprooted / uprooting
upskill / upskills / upskilled / upskilled / upskilling
urbanise / urbanises / urbanised / urbanised / urbanising
urbanize / urbanizes / urbanized / urbanized / urbanizing
urge / urges / urged / urged / urging	noun=yes
use / uses / used / used / using	noun=yes
usher in / ushers in / ushered in / ushered in / ushering in
utilise / utilises / utilised / utilised / utilising
utilize / utilizes / utilized / utilized / utilizing
vaccinate / vaccinates / vaccinated / vaccinated / vaccinating
validate / validates / validated / validated / validating
value / values / valued / valued / valuing	noun=yes
vary / varies / varied / varied / varying
venture / ventures / ventured / ventured / venturing	noun=yes
verify / verifies / verified / verified / verifying
veto / vetoes / vetoed / vetoed / vetoing	noun=yes
vie / vies / vied / vied / vying
view / views / viewed / viewed / viewing	noun=yes
violate / violates / violated / violated / violating
visit / visits / visited / visited / visiting	noun=yes
visualise / visualises / visualised / visualised / visualising
visualize / visualizes / visualized / visualized / visualizing
voice / voices / voiced / voiced / voicing	noun=yes
volunteer / volunteers / volunteered / volunteered / volunteering	noun=yes
vote / votes / voted / voted / voting	noun=yes
vow / vows / vowed / vowed / vowing	noun=yes
wage / wages / waged / waged / waging	noun=yes
waive / waives / waived / waived / waiving
warn / warns / warned / warned / warning
warrant / warrants / warranted / warranted / warranting	noun=yes
watch / watches / watched / watched / watching	noun=yes
weaken / weakens / weakened / weakened / weakening
weaponise / weaponises / weaponised / weaponised / weaponising
weaponize / weaponizes / weaponized / weaponized / weaponizing
weather / weathers / weathered / weathered / weathering	noun=yes
weigh / weighs / weighed / weighed / weighing
weigh in / weighs in / weighed in / weighed in / weighing in
welcome / welcomes / welcomed / welcomed / welcoming	noun=yes adjective=yes
widen / widens / widened / widened / widening
win / wins / won / won / winning
win over / wins over / won over / won over / winning over
wind down / winds down / wound down / wound down / winding down
wind up / winds up / wound up / wound up / winding up
wipe out / wipes out / wiped out / wiped out / wiping out
wish / wishes / wished / wished / wishing	noun=yes
withdraw / withdraws / withdrew / withdrawn / withdrawing
withhold / withholds / withheld / withheld / withholding
withstand / withstands / withstood / withstood / withstanding
witness / witnesses / witnessed / witnessed / witnessing	noun=yes
work / works / worked / worked / working	noun=yes
work closely with / works closely with / worked closely with / worked closely with / working closely with
work hand in hand / works hand in hand / worked hand in hand / worked hand in hand / working hand in hand
work jointly / works jointly / worked jointly / worked jointly / working jointly
work on / works on / worked on / worked on / working on
work out / works out / worked out / worked out / working out
work together / works together / worked together / worked together / working together
work towards / works towards / worked towards / worked towards / working towards
work with / works with / worked with / worked with / working with
worry / worries / worried / worried / worrying	noun=yes
worsen / worsens / worsened / worsened / worsening
wrap up / wraps up / wrapped up / wrapped up / wrapping up
write / writes / wrote / written / writing
yield / yields / yielded / yielded / yielding	noun=yes
