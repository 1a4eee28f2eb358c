# How strongly somebody is bound: agreed > pledged > will > ready > urged > hoped.
# noun=yes: the base form is also a noun. weak=yes: speaks of a commitment only with a party as subject and an action after it,
# and often does not. directive=yes: the one told to act is the object ("instructed the ministries to ...").
# object=yes: what is to be done may follow as a noun ("called for closer ties").
# asks=yes: asks the other side for something.
# For strength=urged the actor is whoever is urged, not the speaker (see the contract).

class verb_strength
columns base third past participle gerund
adopt / adopts / adopted / adopted / adopting	strength=agreed weak=yes
advise / advises / advised / advised / advising	strength=urged
advocate / advocates / advocated / advocated / advocating	strength=urged object=yes
agree / agrees / agreed / agreed / agreeing	strength=agreed
agree on / agrees on / agreed on / agreed on / agreeing on	strength=agreed
agree to / agrees to / agreed to / agreed to / agreeing to	strength=agreed
agree upon / agrees upon / agreed upon / agreed upon / agreeing upon	strength=agreed
aim / aims / aimed / aimed / aiming	strength=will noun=yes
aim at / aims at / aimed at / aimed at / aiming at	strength=will object=yes
aim for / aims for / aimed for / aimed for / aiming for	strength=will object=yes
aim to / aims to / aimed to / aimed to / aiming to	strength=will
anticipate / anticipates / anticipated / anticipated / anticipating	strength=hoped weak=yes
appeal / appeals / appealed / appealed / appealing	strength=urged noun=yes
appeal for / appeals for / appealed for / appealed for / appealing for	strength=urged object=yes
appeal to / appeals to / appealed to / appealed to / appealing to	strength=urged
approve / approves / approved / approved / approving	strength=agreed weak=yes
arrive at a consensus / arrives at a consensus / arrived at a consensus / arrived at a consensus / arriving at a consensus	strength=agreed
arrive at an agreement / arrives at an agreement / arrived at an agreement / arrived at an agreement / arriving at an agreement	strength=agreed
ask / asks / asked / asked / asking	strength=urged asks=yes
ask for / asks for / asked for / asked for / asking for	strength=urged object=yes asks=yes
aspire / aspires / aspired / aspired / aspiring	strength=hoped
aspire to / aspires to / aspired to / aspired to / aspiring to	strength=hoped
assume responsibility for / assumes responsibility for / assumed responsibility for / assumed responsibility for / assuming responsibility for	strength=pledged
assume the obligation / assumes the obligation / assumed the obligation / assumed the obligation / assuming the obligation	strength=pledged
assure / assures / assured / assured / assuring	strength=pledged
await / awaits / awaited / awaited / awaiting	strength=hoped weak=yes
bank on / banks on / banked on / banked on / banking on	strength=hoped
believe / believes / believed / believed / believing	strength=hoped weak=yes
beseech / beseeches / beseeched / beseeched / beseeching	strength=urged
call for / calls for / called for / called for / calling for	strength=urged object=yes
call on / calls on / called on / called on / calling on	strength=urged
call upon / calls upon / called upon / called upon / calling upon	strength=urged
come to a common understanding / comes to a common understanding / came to a common understanding / come to a common understanding / coming to a common understanding	strength=agreed
come to a mutual understanding / comes to a mutual understanding / came to a mutual understanding / come to a mutual understanding / coming to a mutual understanding	strength=agreed
come to agreement / comes to agreement / came to agreement / come to agreement / coming to agreement	strength=agreed
come to an agreement / comes to an agreement / came to an agreement / come to an agreement / coming to an agreement	strength=agreed
come to an understanding / comes to an understanding / came to an understanding / come to an understanding / coming to an understanding	strength=agreed
come to the agreement / comes to the agreement / came to the agreement / come to the agreement / coming to the agreement	strength=agreed
come to the understanding / comes to the understanding / came to the understanding / come to the understanding / coming to the understanding	strength=agreed
commit / commits / committed / committed / committing	strength=pledged
commit itself to / commits itself to / committed itself to / committed itself to / committing itself to	strength=pledged
commit oneself to / commits oneself to / committed oneself to / committed oneself to / committing oneself to	strength=pledged
commit ourselves to / commits ourselves to / committed ourselves to / committed ourselves to / committing ourselves to	strength=pledged
commit themselves to / commits themselves to / committed themselves to / committed themselves to / committing themselves to	strength=pledged
commit to / commits to / committed to / committed to / committing to	strength=pledged
concur / concurs / concurred / concurred / concurring	strength=agreed
concur on / concurs on / concurred on / concurred on / concurring on	strength=agreed
confirm readiness / confirms readiness / confirmed readiness / confirmed readiness / confirming readiness	strength=ready
consent to / consents to / consented to / consented to / consenting to	strength=agreed
consider / considers / considered / considered / considering	strength=ready weak=yes
count on / counts on / counted on / counted on / counting on	strength=hoped object=yes
decide / decides / decided / decided / deciding	strength=agreed
decide on / decides on / decided on / decided on / deciding on	strength=agreed
decide to / decides to / decided to / decided to / deciding to	strength=agreed
dedicate / dedicates / dedicated / dedicated / dedicating	strength=pledged weak=yes
demand / demands / demanded / demanded / demanding	strength=urged noun=yes object=yes
desire / desires / desired / desired / desiring	strength=hoped noun=yes
direct / directs / directed / directed / directing	strength=agreed directive=yes weak=yes
do everything possible to / does everything possible to / did everything possible to / done everything possible to / doing everything possible to	strength=will
do its best to / does its best to / did its best to / done its best to / doing its best to	strength=will
do its utmost to / does its utmost to / did its utmost to / done its utmost to / doing its utmost to	strength=will
do one's best to / does one's best to / did one's best to / done one's best to / doing one's best to	strength=will
do their best to / does their best to / did their best to / done their best to / doing their best to	strength=will
emphasise the necessity of / emphasises the necessity of / emphasised the necessity of / emphasised the necessity of / emphasising the necessity of	strength=urged object=yes
emphasise the need / emphasises the need / emphasised the need / emphasised the need / emphasising the need	strength=urged
emphasise the need for / emphasises the need for / emphasised the need for / emphasised the need for / emphasising the need for	strength=urged object=yes
emphasise the need to / emphasises the need to / emphasised the need to / emphasised the need to / emphasising the need to	strength=urged
emphasize the necessity of / emphasizes the necessity of / emphasized the necessity of / emphasized the necessity of / emphasizing the necessity of	strength=urged object=yes
emphasize the need / emphasizes the need / emphasized the need / emphasized the need / emphasizing the need	strength=urged
emphasize the need for / emphasizes the need for / emphasized the need for / emphasized the need for / emphasizing the need for	strength=urged object=yes
emphasize the need to / emphasizes the need to / emphasized the need to / emphasized the need to / emphasizing the need to	strength=urged
encourage / encourages / encouraged / encouraged / encouraging	strength=urged
endeavor / endeavors / endeavored / endeavored / endeavoring	strength=will noun=yes
endeavor to / endeavors to / endeavored to / endeavored to / endeavoring to	strength=will
endeavour / endeavours / endeavoured / endeavoured / endeavouring	strength=will noun=yes
endeavour to / endeavours to / endeavoured to / endeavoured to / endeavouring to	strength=will
endorse / endorses / endorsed / endorsed / endorsing	strength=agreed weak=yes
entreat / entreats / entreated / entreated / entreating	strength=urged
entrust / entrusts / entrusted / entrusted / entrusting	strength=agreed
envisage / envisages / envisaged / envisaged / envisaging	strength=will weak=yes
envision / envisions / envisioned / envisioned / envisioning	strength=will weak=yes
exhort / exhorts / exhorted / exhorted / exhorting	strength=urged
expect that / expects that / expected that / expected that / expecting that	strength=hoped
expect to / expects to / expected to / expected to / expecting to	strength=will weak=yes
explore / explores / explored / explored / exploring	strength=ready weak=yes
express a desire / expresses a desire / expressed a desire / expressed a desire / expressing a desire	strength=ready
express an interest in / expresses an interest in / expressed an interest in / expressed an interest in / expressing an interest in	strength=ready object=yes
express confidence / expresses confidence / expressed confidence / expressed confidence / expressing confidence	strength=hoped
express confidence in / expresses confidence in / expressed confidence in / expressed confidence in / expressing confidence in	strength=hoped
express confidence that / expresses confidence that / expressed confidence that / expressed confidence that / expressing confidence that	strength=hoped
express hope / expresses hope / expressed hope / expressed hope / expressing hope	strength=hoped
express hope for / expresses hope for / expressed hope for / expressed hope for / expressing hope for	strength=hoped object=yes
express hope that / expresses hope that / expressed hope that / expressed hope that / expressing hope that	strength=hoped
express interest / expresses interest / expressed interest / expressed interest / expressing interest	strength=ready
express interest in / expresses interest in / expressed interest in / expressed interest in / expressing interest in	strength=ready object=yes
express keen interest in / expresses keen interest in / expressed keen interest in / expressed keen interest in / expressing keen interest in	strength=ready object=yes
express keenness / expresses keenness / expressed keenness / expressed keenness / expressing keenness	strength=ready
express optimism / expresses optimism / expressed optimism / expressed optimism / expressing optimism	strength=hoped
express readiness / expresses readiness / expressed readiness / expressed readiness / expressing readiness	strength=ready
express readiness to / expresses readiness to / expressed readiness to / expressed readiness to / expressing readiness to	strength=ready
express the desire / expresses the desire / expressed the desire / expressed the desire / expressing the desire	strength=ready
express the hope / expresses the hope / expressed the hope / expressed the hope / expressing the hope	strength=hoped
express the hope for / expresses the hope for / expressed the hope for / expressed the hope for / expressing the hope for	strength=hoped object=yes
express the hope that / expresses the hope that / expressed the hope that / expressed the hope that / expressing the hope that	strength=hoped
express willingness / expresses willingness / expressed willingness / expressed willingness / expressing willingness	strength=ready
express willingness to / expresses willingness to / expressed willingness to / expressed willingness to / expressing willingness to	strength=ready
eye / eyes / eyed / eyed / eyeing	strength=will noun=yes weak=yes
give a commitment / gives a commitment / gave a commitment / given a commitment / giving a commitment	strength=pledged
give a pledge / gives a pledge / gave a pledge / given a pledge / giving a pledge	strength=pledged
give an assurance / gives an assurance / gave an assurance / given an assurance / giving an assurance	strength=pledged
give assurances / gives assurances / gave assurances / given assurances / giving assurances	strength=pledged
give the go-ahead to / gives the go-ahead to / gave the go-ahead to / given the go-ahead to / giving the go-ahead to	strength=agreed
give the green light to / gives the green light to / gave the green light to / given the green light to / giving the green light to	strength=agreed
guarantee / guarantees / guaranteed / guaranteed / guaranteeing	strength=pledged noun=yes object=yes
highlight the need / highlights the need / highlighted the need / highlighted the need / highlighting the need	strength=urged
highlight the need for / highlights the need for / highlighted the need for / highlighted the need for / highlighting the need for	strength=urged object=yes
highlight the need to / highlights the need to / highlighted the need to / highlighted the need to / highlighting the need to	strength=urged
hope / hopes / hoped / hoped / hoping	strength=hoped noun=yes
hope for / hopes for / hoped for / hoped for / hoping for	strength=hoped object=yes
hope to / hopes to / hoped to / hoped to / hoping to	strength=hoped
implore / implores / implored / implored / imploring	strength=urged
indicate willingness / indicates willingness / indicated willingness / indicated willingness / indicating willingness	strength=ready
insist / insists / insisted / insisted / insisting	strength=urged
insist on / insists on / insisted on / insisted on / insisting on	strength=urged object=yes asks=yes
insist that / insists that / insisted that / insisted that / insisting that	strength=urged
instruct / instructs / instructed / instructed / instructing	strength=agreed directive=yes weak=yes
intend / intends / intended / intended / intending	strength=will
intend to / intends to / intended to / intended to / intending to	strength=will
jointly agree / jointly agrees / jointly agreed / jointly agreed / jointly agreeing	strength=agreed
jointly decide / jointly decides / jointly decided / jointly decided / jointly deciding	strength=agreed
lobby / lobbies / lobbied / lobbied / lobbying	strength=urged noun=yes
lobby for / lobbies for / lobbied for / lobbied for / lobbying for	strength=urged object=yes
look forward to / looks forward to / looked forward to / looked forward to / looking forward to	strength=hoped weak=yes
look forward to seeing / looks forward to seeing / looked forward to seeing / looked forward to seeing / looking forward to seeing	strength=hoped weak=yes
look forward to working with / looks forward to working with / looked forward to working with / looked forward to working with / looking forward to working with	strength=ready weak=yes
look to / looks to / looked to / looked to / looking to	strength=will weak=yes
make a commitment / makes a commitment / made a commitment / made a commitment / making a commitment	strength=pledged
make a commitment to / makes a commitment to / made a commitment to / made a commitment to / making a commitment to	strength=pledged
make a decision / makes a decision / made a decision / made a decision / making a decision	strength=agreed
make a pledge / makes a pledge / made a pledge / made a pledge / making a pledge	strength=pledged
make a promise / makes a promise / made a promise / made a promise / making a promise	strength=pledged
make a proposal / makes a proposal / made a proposal / made a proposal / making a proposal	strength=urged
make efforts to / makes efforts to / made efforts to / made efforts to / making efforts to	strength=will
make every effort to / makes every effort to / made every effort to / made every effort to / making every effort to	strength=will
make joint efforts / makes joint efforts / made joint efforts / made joint efforts / making joint efforts	strength=will
make joint efforts to / makes joint efforts to / made joint efforts to / made joint efforts to / making joint efforts to	strength=will
make proposals / makes proposals / made proposals / made proposals / making proposals	strength=urged
make the decision / makes the decision / made the decision / made the decision / making the decision	strength=agreed
mandate / mandates / mandated / mandated / mandating	strength=agreed directive=yes noun=yes weak=yes
map out plans to / maps out plans to / mapped out plans to / mapped out plans to / mapping out plans to	strength=will
moot / moots / mooted / mooted / mooting	strength=urged object=yes
mutually agree / mutually agrees / mutually agreed / mutually agreed / mutually agreeing	strength=agreed
note the need / notes the need / noted the need / noted the need / noting the need	strength=urged
note the need for / notes the need for / noted the need for / noted the need for / noting the need for	strength=urged object=yes
note the need to / notes the need to / noted the need to / noted the need to / noting the need to	strength=urged
obligate / obligates / obligated / obligated / obligating	strength=pledged
offer / offers / offered / offered / offering	strength=ready noun=yes object=yes
offer to / offers to / offered to / offered to / offering to	strength=ready
petition / petitions / petitioned / petitioned / petitioning	strength=urged noun=yes
plan / plans / planned / planned / planning	strength=will noun=yes
plan to / plans to / planned to / planned to / planning to	strength=will
plead / pleads / pleaded | pled / pleaded | pled / pleading	strength=urged
plead for / pleads for / pleaded for | pled for / pleaded for | pled for / pleading for	strength=urged object=yes
pledge / pledges / pledged / pledged / pledging	strength=pledged noun=yes object=yes
pledge itself to / pledges itself to / pledged itself to / pledged itself to / pledging itself to	strength=pledged
pledge oneself to / pledges oneself to / pledged oneself to / pledged oneself to / pledging oneself to	strength=pledged
pledge themselves to / pledges themselves to / pledged themselves to / pledged themselves to / pledging themselves to	strength=pledged
pledge to / pledges to / pledged to / pledged to / pledging to	strength=pledged
point out the need / points out the need / pointed out the need / pointed out the need / pointing out the need	strength=urged
point out the need for / points out the need for / pointed out the need for / pointed out the need for / pointing out the need for	strength=urged object=yes
point to the need / points to the need / pointed to the need / pointed to the need / pointing to the need	strength=urged
point to the need for / points to the need for / pointed to the need for / pointed to the need for / pointing to the need for	strength=urged object=yes
prepare to / prepares to / prepared to / prepared to / preparing to	strength=will
press / presses / pressed / pressed / pressing	strength=urged noun=yes weak=yes
press for / presses for / pressed for / pressed for / pressing for	strength=urged object=yes
promise / promises / promised / promised / promising	strength=pledged noun=yes object=yes
promise to / promises to / promised to / promised to / promising to	strength=pledged
propose / proposes / proposed / proposed / proposing	strength=urged object=yes
push for / pushes for / pushed for / pushed for / pushing for	strength=urged object=yes
put forward / puts forward / put forward / put forward / putting forward	strength=urged weak=yes
put forward a proposal / puts forward a proposal / put forward a proposal / put forward a proposal / putting forward a proposal	strength=urged
put forward proposals / puts forward proposals / put forward proposals / put forward proposals / putting forward proposals	strength=urged
reach a common position / reaches a common position / reached a common position / reached a common position / reaching a common position	strength=agreed
reach a common understanding / reaches a common understanding / reached a common understanding / reached a common understanding / reaching a common understanding	strength=agreed
reach a consensus / reaches a consensus / reached a consensus / reached a consensus / reaching a consensus	strength=agreed
reach a consensus on / reaches a consensus on / reached a consensus on / reached a consensus on / reaching a consensus on	strength=agreed
reach a mutual understanding / reaches a mutual understanding / reached a mutual understanding / reached a mutual understanding / reaching a mutual understanding	strength=agreed
reach agreement / reaches agreement / reached agreement / reached agreement / reaching agreement	strength=agreed
reach agreement on / reaches agreement on / reached agreement on / reached agreement on / reaching agreement on	strength=agreed
reach an accord / reaches an accord / reached an accord / reached an accord / reaching an accord	strength=agreed
reach an agreement / reaches an agreement / reached an agreement / reached an agreement / reaching an agreement	strength=agreed
reach an agreement on / reaches an agreement on / reached an agreement on / reached an agreement on / reaching an agreement on	strength=agreed
reach an understanding / reaches an understanding / reached an understanding / reached an understanding / reaching an understanding	strength=agreed
reach an understanding on / reaches an understanding on / reached an understanding on / reached an understanding on / reaching an understanding on	strength=agreed
reach consensus / reaches consensus / reached consensus / reached consensus / reaching consensus	strength=agreed
reach consensus on / reaches consensus on / reached consensus on / reached consensus on / reaching consensus on	strength=agreed
reach mutual understanding / reaches mutual understanding / reached mutual understanding / reached mutual understanding / reaching mutual understanding	strength=agreed
reach the agreement / reaches the agreement / reached the agreement / reached the agreement / reaching the agreement	strength=agreed
reaffirm readiness / reaffirms readiness / reaffirmed readiness / reaffirmed readiness / reaffirming readiness	strength=ready
reassure / reassures / reassured / reassured / reassuring	strength=pledged
recommend / recommends / recommended / recommended / recommending	strength=urged object=yes
recommit / recommits / recommitted / recommitted / recommitting	strength=pledged
recommit themselves to / recommits itself to / recommitted themselves to / recommitted themselves to / recommitting themselves to	strength=pledged
recommit to / recommits to / recommitted to / recommitted to / recommitting to	strength=pledged
rededicate / rededicates / rededicated / rededicated / rededicating	strength=pledged
reiterate the call / reiterates the call / reiterated the call / reiterated the call / reiterating the call	strength=urged
reiterate the call for / reiterates the call for / reiterated the call for / reiterated the call for / reiterating the call for	strength=urged object=yes
reiterate the need / reiterates the need / reiterated the need / reiterated the need / reiterating the need	strength=urged
reiterate the need for / reiterates the need for / reiterated the need for / reiterated the need for / reiterating the need for	strength=urged object=yes
renew the pledge / renews the pledge / renewed the pledge / renewed the pledge / renewing the pledge	strength=pledged
request / requests / requested / requested / requesting	strength=urged noun=yes object=yes asks=yes
require / requires / required / required / requiring	strength=urged weak=yes
resolve / resolves / resolved / resolved / resolving	strength=agreed noun=yes
resolve to / resolves to / resolved to / resolved to / resolving to	strength=agreed
seek / seeks / sought / sought / seeking	strength=will weak=yes
seek support for / seeks support for / sought support for / sought support for / seeking support for	strength=urged object=yes asks=yes
seek to / seeks to / sought to / sought to / seeking to	strength=will weak=yes
set a goal / sets a goal / set a goal / set a goal / setting a goal	strength=will noun=yes
set a goal of / sets a goal of / set a goal of / set a goal of / setting a goal of	strength=will
set a goal to / sets a goal to / set a goal to / set a goal to / setting a goal to	strength=will
set a target / sets a target / set a target / set a target / setting a target	strength=will
set a target of / sets a target of / set a target of / set a target of / setting a target of	strength=will
set a target to / sets a target to / set a target to / set a target to / setting a target to	strength=will
set an objective / sets an objective / set an objective / set an objective / setting an objective	strength=will
set out to / sets out to / set out to / set out to / setting out to	strength=will
set the goal / sets the goal / set the goal / set the goal / setting the goal	strength=will
set the goal of / sets the goal of / set the goal of / set the goal of / setting the goal of	strength=will
set the target / sets the target / set the target / set the target / setting the target	strength=will
set the target of / sets the target of / set the target of / set the target of / setting the target of	strength=will
set the task / sets the task / set the task / set the task / setting the task	strength=will
set the task of / sets the task of / set the task of / set the task of / setting the task of	strength=will
settle on / settles on / settled on / settled on / settling on	strength=agreed
show interest / shows interest / showed interest / shown interest | showed interest / showing interest	strength=ready
show interest in / shows interest in / showed interest in / shown interest in | showed interest in / showing interest in	strength=ready object=yes
show willingness / shows willingness / showed willingness / shown willingness | showed willingness / showing willingness	strength=ready
show willingness to / shows willingness to / showed willingness to / shown willingness to | showed willingness to / showing willingness to	strength=ready
sign off on / signs off on / signed off on / signed off on / signing off on	strength=agreed
signal readiness / signals readiness / signaled readiness | signalled readiness / signaled readiness | signalled readiness / signaling readiness | signalling readiness	strength=ready
signal willingness / signals willingness / signaled willingness | signalled willingness / signaled willingness | signalled willingness / signaling willingness | signalling willingness	strength=ready
solicit / solicits / solicited / solicited / soliciting	strength=urged
spare no effort to / spares no effort to / spared no effort to / spared no effort to / sparing no effort to	strength=will
spare no efforts to / spares no efforts to / spared no efforts to / spared no efforts to / sparing no efforts to	strength=will
stand by to / stands by to / stood by to / stood by to / standing by to	strength=ready
stand prepared / stands prepared / stood prepared / stood prepared / standing prepared	strength=ready
stand prepared to / stands prepared to / stood prepared to / stood prepared to / standing prepared to	strength=ready
stand ready / stands ready / stood ready / stood ready / standing ready	strength=ready
stand ready to / stands ready to / stood ready to / stood ready to / standing ready to	strength=ready
stress the necessity of / stresses the necessity of / stressed the necessity of / stressed the necessity of / stressing the necessity of	strength=urged object=yes
stress the need / stresses the need / stressed the need / stressed the need / stressing the need	strength=urged
stress the need for / stresses the need for / stressed the need for / stressed the need for / stressing the need for	strength=urged object=yes
stress the need to / stresses the need to / stressed the need to / stressed the need to / stressing the need to	strength=urged
strive / strives / strove | strived / striven | strived / striving	strength=will
strive for / strives for / strove for | strived for / striven for | strived for / striving for	strength=will
strive to / strives to / strove to | strived to / striven to | strived to / striving to	strength=will
suggest / suggests / suggested / suggested / suggesting	strength=urged object=yes
swear / swears / swore / sworn / swearing	strength=pledged
swear to / swears to / swore to / sworn to / swearing to	strength=pledged
table a proposal / tables a proposal / tabled a proposal / tabled a proposal / tabling a proposal	strength=urged
take a decision / takes a decision / took a decision / taken a decision / taking a decision	strength=agreed
take a decision to / takes a decision to / took a decision to / taken a decision to / taking a decision to	strength=agreed
take it upon itself to / takes it upon itself to / took it upon itself to / taken it upon itself to / taking it upon itself to	strength=pledged
take it upon oneself to / takes it upon oneself to / took it upon oneself to / taken it upon oneself to / taking it upon oneself to	strength=pledged
take it upon themselves to / takes it upon themselves to / took it upon themselves to / taken it upon themselves to / taking it upon themselves to	strength=pledged
take on the obligation / takes on the obligation / took on the obligation / taken on the obligation / taking on the obligation	strength=pledged
take responsibility for / takes responsibility for / took responsibility for / taken responsibility for / taking responsibility for	strength=pledged
take the decision / takes the decision / took the decision / taken the decision / taking the decision	strength=agreed
target / targets / targeted / targeted / targeting	strength=will noun=yes weak=yes
task / tasks / tasked / tasked / tasking	strength=agreed directive=yes noun=yes weak=yes
trust / trusts / trusted / trusted / trusting	strength=hoped noun=yes weak=yes
trust that / trusts that / trusted that / trusted that / trusting that	strength=hoped
try to / tries to / tried to / tried to / trying to	strength=will weak=yes
underline the need / underlines the need / underlined the need / underlined the need / underlining the need	strength=urged
underline the need for / underlines the need for / underlined the need for / underlined the need for / underlining the need for	strength=urged object=yes
underline the need to / underlines the need to / underlined the need to / underlined the need to / underlining the need to	strength=urged
underscore the need / underscores the need / underscored the need / underscored the need / underscoring the need	strength=urged
underscore the need for / underscores the need for / underscored the need for / underscored the need for / underscoring the need for	strength=urged object=yes
underscore the need to / underscores the need to / underscored the need to / underscored the need to / underscoring the need to	strength=urged
undertake / undertakes / undertook / undertaken / undertaking	strength=pledged
undertake to / undertakes to / undertook to / undertaken to / undertaking to	strength=pledged
urge / urges / urged / urged / urging	strength=urged noun=yes object=yes
voice confidence / voices confidence / voiced confidence / voiced confidence / voicing confidence	strength=hoped
voice hope / voices hope / voiced hope / voiced hope / voicing hope	strength=hoped
voice optimism / voices optimism / voiced optimism / voiced optimism / voicing optimism	strength=hoped
voice the hope / voices the hope / voiced the hope / voiced the hope / voicing the hope	strength=hoped
volunteer / volunteers / volunteered / volunteered / volunteering	strength=ready noun=yes
volunteer to / volunteers to / volunteered to / volunteered to / volunteering to	strength=ready
vow / vows / vowed / vowed / vowing	strength=pledged noun=yes object=yes
vow to / vows to / vowed to / vowed to / vowing to	strength=pledged
want / wants / wanted / wanted / wanting	strength=hoped weak=yes
want to / wants to / wanted to / wanted to / wanting to	strength=hoped
wish / wishes / wished / wished / wishing	strength=hoped noun=yes
wish for / wishes for / wished for / wished for / wishing for	strength=hoped object=yes
wish to / wishes to / wished to / wished to / wishing to	strength=hoped
work toward / works toward / worked toward / worked toward / working toward	strength=will
work towards / works towards / worked towards / worked towards / working towards	strength=will

# Verbs with little strength of their own: the noun after them has it ("expressed its readiness to").
class verb_light
columns base third past participle gerund
affirm / affirms / affirmed / affirmed / affirming
announce / announces / announced / announced / announcing
articulate / articulates / articulated / articulated / articulating
attest to / attests to / attested to / attested to / attesting to
communicate / communicates / communicated / communicated / communicating
confirm / confirms / confirmed / confirmed / confirming
convey / conveys / conveyed / conveyed / conveying
declare / declares / declared / declared / declaring
demonstrate / demonstrates / demonstrated / demonstrated / demonstrating
display / displays / displayed / displayed / displaying
emphasise / emphasises / emphasised / emphasised / emphasising
emphasize / emphasizes / emphasized / emphasized / emphasizing
express / expresses / expressed / expressed / expressing
extend / extends / extended / extended / extending
give / gives / gave / given / giving
have / has / had / had / having
highlight / highlights / highlighted / highlighted / highlighting
illustrate / illustrates / illustrated / illustrated / illustrating
indicate / indicates / indicated / indicated / indicating
manifest / manifests / manifested / manifested / manifesting
note / notes / noted / noted / noting
outline / outlines / outlined / outlined / outlining
profess / professes / professed / professed / professing
put on record / puts on record / put on record / put on record / putting on record
ratify / ratifies / ratified / ratified / ratifying
reaffirm / reaffirms / reaffirmed / reaffirmed / reaffirming
reconfirm / reconfirms / reconfirmed / reconfirmed / reconfirming
reflect / reflects / reflected / reflected / reflecting
register / registers / registered / registered / registering
reinforce / reinforces / reinforced / reinforced / reinforcing
reiterate / reiterates / reiterated / reiterated / reiterating
renew / renews / renewed / renewed / renewing
restate / restates / restated / restated / restating
reveal / reveals / revealed / revealed / revealing
share / shares / shared / shared / sharing
show / shows / showed / shown | showed / showing
signal / signals / signaled | signalled / signaled | signalled / signaling | signalling
state / states / stated / stated / stating
stress / stresses / stressed / stressed / stressing
testify to / testifies to / testified to / testified to / testifying to
underline / underlines / underlined / underlined / underlining
underscore / underscores / underscored / underscored / underscoring
voice / voices / voiced / voiced / voicing

# After a form of be, become, remain or stand.
class adj_strength
advisable	strength=urged
agreed	strength=agreed
aiming at	strength=will
aiming for	strength=will
aiming to	strength=will
always ready	strength=ready
amenable	strength=ready
assured	strength=hoped weak=yes
at the ready	strength=ready
bent on	strength=will
bound	strength=pledged weak=yes
cautiously optimistic	strength=hoped
certain	strength=hoped weak=yes
committed	strength=pledged
confident	strength=hoped
confident about	strength=hoped
convinced	strength=hoped weak=yes
crucial	strength=urged weak=yes
dedicated	strength=pledged weak=yes
deeply committed	strength=pledged
desirable	strength=urged weak=yes
desirous	strength=ready
determined	strength=will
devoted	strength=pledged weak=yes
disposed	strength=ready
due	strength=will weak=yes
duty-bound	strength=pledged
eager	strength=ready
equally committed	strength=pledged
essential	strength=urged weak=yes
expectant	strength=hoped weak=yes
expedient	strength=urged weak=yes
firmly committed	strength=pledged
firmly convinced	strength=hoped weak=yes
firmly determined	strength=will
fully committed	strength=pledged
fully confident	strength=hoped
fully prepared	strength=ready
fully ready	strength=ready
going to	strength=will
high time	strength=urged
hopeful	strength=hoped
hopeful about	strength=hoped
hopeful of	strength=hoped
imperative	strength=urged
important	strength=urged weak=yes
in agreement	strength=agreed
in full agreement	strength=agreed
in the process of	strength=will weak=yes
inclined	strength=ready weak=yes
incumbent	strength=urged
indispensable	strength=urged weak=yes
intent on	strength=will
interested	strength=ready weak=yes
interested in	strength=ready
jointly committed	strength=pledged
keen	strength=ready
keenly interested	strength=ready
keenly interested in	strength=ready
key	strength=urged weak=yes
looking forward to	strength=hoped weak=yes
looking to	strength=will
more than willing	strength=ready
necessary	strength=urged weak=yes
needed	strength=urged weak=yes
obligated	strength=pledged
obliged	strength=pledged weak=yes
of one mind	strength=agreed
of the same mind	strength=agreed
open	strength=ready weak=yes
open to	strength=ready
optimistic	strength=hoped
planning to	strength=will
pledged	strength=pledged
poised to	strength=will weak=yes
positive	strength=hoped weak=yes
prepared	strength=ready
ready	strength=ready
required	strength=urged weak=yes
resolute	strength=will
resolved	strength=will
scheduled	strength=will weak=yes
seeking to	strength=will
set to	strength=will weak=yes
slated	strength=will weak=yes
strongly committed	strength=pledged
sure	strength=hoped weak=yes
unanimous	strength=agreed
united in	strength=agreed weak=yes
urgent	strength=urged weak=yes
vital	strength=urged weak=yes
well placed	strength=ready weak=yes
willing	strength=ready

class modal_strength
are about to	strength=will
are due to	strength=will
are expected to	strength=urged weak=yes
are going to	strength=will
are required to	strength=urged weak=yes
are set to	strength=will
are supposed to	strength=urged weak=yes
are to	strength=will
had better	strength=urged
had to	strength=urged weak=yes
has to	strength=urged weak=yes
have to	strength=urged weak=yes
is about to	strength=will
is due to	strength=will
is expected to	strength=urged weak=yes
is going to	strength=will
is required to	strength=urged weak=yes
is set to	strength=will
is supposed to	strength=urged weak=yes
is to	strength=will
must	strength=urged
need to	strength=urged
needed to	strength=urged weak=yes
needs to	strength=urged
ought to	strength=urged
shall	strength=will
should	strength=urged
should like to	strength=hoped
was to	strength=will weak=yes
were to	strength=will weak=yes
will	strength=will
would	strength=will
would be glad to	strength=ready
would be happy to	strength=ready
would be interested in	strength=ready
would be prepared to	strength=ready
would be ready to	strength=ready
would be willing to	strength=ready
would like to	strength=hoped
would wish to	strength=hoped

# What will not be done.
class modal_negative
must not	strength=urged negative=yes
mustn't	strength=urged negative=yes
shall not	strength=will negative=yes
should not	strength=urged negative=yes
shouldn't	strength=urged negative=yes
will not	strength=will negative=yes
won't	strength=will negative=yes
would not	strength=will negative=yes
wouldn't	strength=will negative=yes

# A mere possibility: no commitment.
class modal_other
can
can't	negative=yes
cannot	negative=yes
could
could not	negative=yes
couldn't	negative=yes
may
may not	negative=yes
might
might not	negative=yes

# After a verb of verb_light, or "their" and the like before it.
class noun_strength
accord	strength=agreed weak=yes
adherence	strength=pledged weak=yes
agreement | agreements	strength=agreed weak=yes
aim | aims	strength=will weak=yes
ambition | ambitions	strength=will
anticipation	strength=hoped
appeal | appeals	strength=urged
aspiration | aspirations	strength=hoped
assurance | assurances	strength=pledged
belief	strength=hoped weak=yes
call | calls	strength=urged
commitment | commitments	strength=pledged
common desire	strength=ready
common intention	strength=will
common understanding | common understandings	strength=agreed
confidence	strength=hoped
consensus	strength=agreed
conviction	strength=hoped
decision | decisions	strength=agreed weak=yes
dedication	strength=pledged
demand | demands	strength=urged weak=yes
desire	strength=ready
determination	strength=will
eagerness	strength=ready
enthusiasm	strength=ready weak=yes
expectation | expectations	strength=hoped
faith	strength=hoped weak=yes
firm belief	strength=hoped
firm intention	strength=will
full readiness	strength=ready
goal | goals	strength=will weak=yes
guarantee | guarantees	strength=pledged weak=yes
hope | hopes	strength=hoped
importance	strength=urged weak=yes
initiative | initiatives	strength=urged weak=yes
instruction | instructions	strength=agreed
intent	strength=will
intention of	strength=will
intention | intentions	strength=will
interest	strength=ready
interest in	strength=ready
invitation | invitations	strength=urged weak=yes
joint desire	strength=ready
joint intention	strength=will
keen interest	strength=ready
keen interest in	strength=ready
keenness	strength=ready
mutual desire	strength=ready
mutual intention	strength=will
mutual interest	strength=ready
mutual interest in	strength=ready
mutual readiness	strength=ready
mutual willingness	strength=ready
necessity	strength=urged
need	strength=urged
objective | objectives	strength=will weak=yes
obligation | obligations	strength=pledged weak=yes
offer | offers	strength=ready
openness	strength=ready
optimism	strength=hoped
plan | plans	strength=will weak=yes
pledge | pledges	strength=pledged
political will	strength=will
preparedness	strength=ready
priority | priorities	strength=urged weak=yes
promise | promises	strength=pledged
proposal | proposals	strength=urged
purpose	strength=will weak=yes
readiness	strength=ready
recommendation | recommendations	strength=urged
request | requests	strength=urged
resoluteness	strength=will
resolution | resolutions	strength=agreed weak=yes
resolve	strength=will
shared desire	strength=ready
shared determination	strength=will
strong desire	strength=ready
strong interest	strength=ready
strong interest in	strength=ready
suggestion | suggestions	strength=urged
target | targets	strength=will weak=yes
trust	strength=hoped weak=yes
understanding | understandings	strength=agreed weak=yes
undertaking | undertakings	strength=pledged weak=yes
urgency	strength=urged
urging	strength=urged
vision	strength=hoped weak=yes
vow | vows	strength=pledged
willingness	strength=ready
wish to cooperate	strength=ready
wish | wishes	strength=hoped

# Who can undertake something, after the name of a side ("the Kazakh side", "Italian companies").
class actor_noun
administration
agencies
agency
airline | airlines
armies
authorities
bank | banks
builders
business | businesses | businesspeople | businessmen | business community | business circles
buyers
cabinet
capital
carmakers
carriers
central bank | central banks
co-chair | co-chairman | co-chairperson | co-chairs
colleagues
companies | company
conglomerates
consortium
contractors
corporation | corporations
customs services
delegation | delegations | delegates
diplomat | diplomats
embassy
enterprise | enterprises
entrepreneurs
envoy
experts
exporters
farmers
firm | firms
forces | armed forces
foreign ministry | foreign minister
fund
funds
government | governments
group | groups
growers
head of state | heads of state
importers
industrialists
industry
institute | institutes
institutions
investors
leader | leaders | leadership
lenders
makers
manufacturers
member states | members
military
minister | ministers
ministries | ministry
municipalities
museums
nation | nations
navies
neighbor | neighbors | neighbour | neighbours
official | officials
operators
organisations | organizations
parliament
parties | party
partners | partner
people | peoples
police forces
ports
premier | premiers
president | presidents
prime minister | prime ministers | PM | PMs
private sector | private sectors
producers
railways
regions
regulators
republic
schools
scientists
sectors | sector
shipping lines
side | sides
spokesperson | spokesman
startups | start-ups
state | states
suppliers
top diplomat | top diplomats
tour operators
traders
universities
vice premier | vice premiers
workers

# What a speaker calls the state or the authority spoken for ("his country", "the government").
class own_noun
administration
authorities
cabinet
cabinet of ministers
central government
chancellery
country
embassy
federal government
government
kingdom
ministry
nation
republic
side
state
sultanate

# Written large and without an article.
class own_name
=Government

# What a group of states is called.
class group_noun
alliance
bloc
group
grouping
league
member states
organisation | organization
participants
union

# Those told to act who belong to the speaker's own state.
class domestic_noun
agencies
bodies
cabinet
contractors
departments
government
governors
lawmakers
local governments
localities
members of the government
ministers
ministries
ministry
municipalities
officials
parliament
provinces
regional authorities
regions
subordinates

# What people in office do as a matter of course, or what befalls them: to attend, to receive or to benefit is no undertaking.
class ceremony
address areas
arrive
attend
be able
be briefed
be received
benefit
brief
center on
centre on
chair
co-chair
co-host the meeting
coincide
conclude his visit
congratulate
continue to be
continue to do so
continue to enjoy
continue to play
convey
deliver a speech
deliver an address
deliver remarks
depart
depend
differ
disagree
discuss
do so
emphasise
emphasize
enjoy
exchange views
express
face
familiarise
familiarize
feel
fly
focus on
forget
gain
get acquainted
go over
grow
have
head for
hear
hear from
hold an election
hold elections
hold parliamentary elections
hold presidential elections
hold talks
inform
inspect
know
last
lead
learn about
learn from
learn how
leave
listen
look at ways
look back
mark
meet
need
pay a courtesy call
pay a visit
pay an official visit
pay homage
pay tribute
play a
play an
play its
point out
preside over
reassure
recall
receive
reiterate
seek ways
speak at
stand shoulder to shoulder
stand together
stand with
stress
suffer
take part in a business forum
take part in the meeting
take part in the session
take place
take stock
thank
tour
travel
underline
underscore
visit
welcome

# Verbs that set a level by multiplying the one there is.
class factor_verb
double | doubling	value=2
halve | halving	value=0.5
quadruple | quadrupling	value=4
treble | trebling	value=3
triple | tripling	value=3

# Before a figure: the level to be reached.
class level_word
at
exceeding
for
hit
of
reach
reaching
surpass
surpassing
to
toward
towards

# The level told just before.
class level_reference
it
that amount
that figure
that number
that volume
the figure
the number
this amount
this figure
this indicator
this number
this volume

# What may be agreed on: nouns of doing.
class deed_noun
abolition
allocation
completion
conclusion
construction
continuation
creation
deepening
development
elimination
end | ending
enhancement
enlargement
establishment
exchange
expansion
extension
facilitation
finalisation | finalization
formation
holding
implementation
inclusion
increase
intensification
introduction
launch | launching
modernisation | modernization
opening
organisation | organization
promotion
protection
reconstruction
reduction
removal
renewal
reopening
restoration
resumption
setting up
settlement
simplification
start
strengthening
supply
use

# What only both sides can bring about: hoping for it binds both.
class joint_matter
border
collaboration
consultations
cooperation
corridor
exchanges
figure
line
link
negotiations
partnership
problem
relations
route
talks
this figure
ties
trade
trade turnover
turnover
volume

# Whose plans are no state's: companies and the like.
class outside_actor
activists
airline
analysts
association
bank
board
campaigners
club
company
consortium
corporation
critics
department store
developer
economists
enterprise
environmentalists
federation
festival
firm
foundation
fund
group
hospital
institute
manufacturer
observers
operator
opposition
plant
producer
startup
team
unions
university

# Those who act for both sides where no side is named: "Ministers agreed to ...".
class envoys
co-chairmen
co-chairpersons
co-chairs
delegates
delegations
governments
heads of delegation
heads of delegations
leaders
ministers
negotiators
officials
premiers
presidents
prime ministers
representatives
sides

# After a noun of strength: its clause is told by rules of their own.
class that_word
that
