# Verbs of reporting and of stance.
# noun=yes: the base form is also a noun. wide=yes: mostly something other than reporting; needs a speaker as subject and "that" or a quote.
# stance=negative: criticism, regret, sympathy rather than praise.

class say
columns base third past participle gerund
acknowledge / acknowledges / acknowledged / acknowledged / acknowledging
add / adds / added / added / adding
address / addresses / addressed / addressed / addressing	noun=yes wide=yes
admit / admits / admitted / admitted / admitting
advise / advises / advised / advised / advising
affirm / affirms / affirmed / affirmed / affirming
allege / alleges / alleged / alleged / alleging
announce / announces / announced / announced / announcing
answer / answers / answered / answered / answering	noun=yes
apprise / apprises / apprised / apprised / apprising
argue / argues / argued / argued / arguing
ask / asks / asked / asked / asking	wide=yes
assert / asserts / asserted / asserted / asserting
assess / assesses / assessed / assessed / assessing	wide=yes
attest / attests / attested / attested / attesting	wide=yes
believe / believes / believed / believed / believing
brief / briefs / briefed / briefed / briefing	noun=yes wide=yes
brief on / briefs on / briefed on / briefed on / briefing on
call attention to / calls attention to / called attention to / called attention to / calling attention to
caution / cautions / cautioned / cautioned / cautioning
characterise / characterises / characterised / characterised / characterising	wide=yes
characterize / characterizes / characterized / characterized / characterizing	wide=yes
cite / cites / cited / cited / citing	wide=yes
claim / claims / claimed / claimed / claiming	noun=yes wide=yes
clarify / clarifies / clarified / clarified / clarifying
comment / comments / commented / commented / commenting	noun=yes
concede / concedes / conceded / conceded / conceding
conclude / concludes / concluded / concluded / concluding	wide=yes
confirm / confirms / confirmed / confirmed / confirming
consider / considers / considered / considered / considering	wide=yes
contend / contends / contended / contended / contending
continue / continues / continued / continued / continuing	wide=yes
convey / conveys / conveyed / conveyed / conveying	wide=yes
counter / counters / countered / countered / countering	noun=yes wide=yes
declare / declares / declared / declared / declaring
deliver a keynote speech / delivers a keynote speech / delivered a keynote speech / delivered a keynote speech / delivering a keynote speech
deliver a speech / delivers a speech / delivered a speech / delivered a speech / delivering a speech
deliver an address / delivers an address / delivered an address / delivered an address / delivering an address
deliver closing remarks / delivers closing remarks / delivered closing remarks / delivered closing remarks / delivering closing remarks
deliver opening remarks / delivers opening remarks / delivered opening remarks / delivered opening remarks / delivering opening remarks
deliver remarks / delivers remarks / delivered remarks / delivered remarks / delivering remarks
deny / denies / denied / denied / denying
describe / describes / described / described / describing	wide=yes
disclose / discloses / disclosed / disclosed / disclosing
dismiss / dismisses / dismissed / dismissed / dismissing
draw attention to / draws attention to / drew attention to / drawn attention to / drawing attention to
dwell on / dwells on / dwelled on / dwelled on / dwelling on
dwell upon / dwells upon / dwelled upon / dwelled upon / dwelling upon
echo / echoes / echoed / echoed / echoing	noun=yes wide=yes
elaborate / elaborates / elaborated / elaborated / elaborating
elaborate on / elaborates on / elaborated on / elaborated on / elaborating on
emphasise / emphasises / emphasised / emphasised / emphasising
emphasise the point / emphasises the point / emphasised the point / emphasised the point / emphasising the point
emphasize / emphasizes / emphasized / emphasized / emphasizing
enquire / enquires / enquired / enquired / enquiring
estimate / estimates / estimated / estimated / estimating	noun=yes wide=yes
exclaim / exclaims / exclaimed / exclaimed / exclaiming
explain / explains / explained / explained / explaining
expound on / expounds on / expounded on / expounded on / expounding on
express / expresses / expressed / expressed / expressing
express the belief / expresses the belief / expressed the belief / expressed the belief / expressing the belief
express the conviction / expresses the conviction / expressed the conviction / expressed the conviction / expressing the conviction
express the opinion / expresses the opinion / expressed the opinion / expressed the opinion / expressing the opinion
express the view / expresses the view / expressed the view / expressed the view / expressing the view
forecast / forecasts / forecast | forecasted / forecast | forecasted / forecasting	noun=yes wide=yes
give a briefing / gives a briefing / gave a briefing / given a briefing / giving a briefing
go on / goes on / went on / gone on / going on
go on to say / goes on to say / went on to say / gone on to say / going on to say
hear / hears / heard / heard / hearing	wide=yes
highlight / highlights / highlighted / highlighted / highlighting	noun=yes
hint / hints / hinted / hinted / hinting	noun=yes
hold / holds / held / held / holding	noun=yes wide=yes
hold that / holds that / held that / held that / holding that	wide=yes
illustrate / illustrates / illustrated / illustrated / illustrating	wide=yes
imply / implies / implied / implied / implying	wide=yes
indicate / indicates / indicated / indicated / indicating
inform / informs / informed / informed / informing
inquire / inquires / inquired / inquired / inquiring
insist / insists / insisted / insisted / insisting
interject / interjects / interjected / interjected / interjecting
introduce / introduces / introduced / introduced / introducing	wide=yes
joke / jokes / joked / joked / joking	noun=yes
lay out / lays out / laid out / laid out / laying out	wide=yes
learn / learns / learned | learnt / learned | learnt / learning	wide=yes
maintain / maintains / maintained / maintained / maintaining	wide=yes
make clear / makes clear / made clear / made clear / making clear
make it clear / makes it clear / made it clear / made it clear / making it clear
make the comment / makes the comment / made the comment / made the comment / making the comment
make the comments / makes the comments / made the comments / made the comments / making the comments
make the remark / makes the remark / made the remark / made the remark / making the remark
make the remarks / makes the remarks / made the remarks / made the remarks / making the remarks
make the statement / makes the statement / made the statement / made the statement / making the statement
make these remarks / makes these remarks / made these remarks / made these remarks / making these remarks
mark / marks / marked / marked / marking	noun=yes wide=yes
mention / mentions / mentioned / mentioned / mentioning
note / notes / noted / noted / noting	noun=yes
note with appreciation / notes with appreciation / noted with appreciation / noted with appreciation / noting with appreciation
note with satisfaction / notes with satisfaction / noted with satisfaction / noted with satisfaction / noting with satisfaction
notify / notifies / notified / notified / notifying
observe / observes / observed / observed / observing
opine / opines / opined / opined / opining
outline / outlines / outlined / outlined / outlining	noun=yes wide=yes
place on record / places on record / placed on record / placed on record / placing on record
point out / points out / pointed out / pointed out / pointing out
post / posts / posted / posted / posting	noun=yes wide=yes
predict / predicts / predicted / predicted / predicting	wide=yes
present / presents / presented / presented / presenting	noun=yes wide=yes
proclaim / proclaims / proclaimed / proclaimed / proclaiming
pronounce / pronounces / pronounced / pronounced / pronouncing
propose / proposes / proposed / proposed / proposing	wide=yes
put forward / puts forward / put forward / put forward / putting forward	wide=yes
put it / puts it / put it / put it / putting it
put on record / puts on record / put on record / put on record / putting on record
quip / quips / quiped / quiped / quiping
quote / quotes / quoted / quoted / quoting	noun=yes wide=yes
reaffirm / reaffirms / reaffirmed / reaffirmed / reaffirming
reassert / reasserts / reasserted / reasserted / reasserting
rebut / rebuts / rebutted / rebutted / rebutting
recall / recalls / recalled / recalled / recalling
recognise / recognises / recognised / recognised / recognising
recognize / recognizes / recognized / recognized / recognizing
recount / recounts / recounted / recounted / recounting
reflect / reflects / reflected / reflected / reflecting	wide=yes
reflect on / reflects on / reflected on / reflected on / reflecting on
refute / refutes / refuted / refuted / refuting
reiterate / reiterates / reiterated / reiterated / reiterating
relate / relates / related / related / relating	wide=yes
remark / remarks / remarked / remarked / remarking	noun=yes
remind / reminds / reminded / reminded / reminding
repeat / repeats / repeated / repeated / repeating	noun=yes wide=yes
reply / replies / replied / replied / replying	noun=yes
reply that / replies that / replied that / replied that / replying that
report / reports / reported / reported / reporting	noun=yes wide=yes
report on / reports on / reported on / reported on / reporting on
respond / responds / responded / responded / responding
restate / restates / restated / restated / restating
reveal / reveals / revealed / revealed / revealing	wide=yes
say / says / said / said / saying
set out / sets out / set out / set out / setting out	wide=yes
share / shares / shared / shared / sharing	noun=yes wide=yes
signal / signals / signaled | signalled / signaled | signalled / signaling | signalling	noun=yes wide=yes
speak / speaks / spoke / spoken / speaking	wide=yes
speak about / speaks about / spoke about / spoken about / speaking about
speak of / speaks of / spoke of / spoken of / speaking of
speak to / speaks to / spoke to / spoken to / speaking to	wide=yes
specify / specifies / specified / specified / specifying
state / states / stated / stated / stating	noun=yes wide=yes
stipulate / stipulates / stipulated / stipulated / stipulating
stress / stresses / stressed / stressed / stressing	noun=yes
submit / submits / submitted / submitted / submitting	wide=yes
suggest / suggests / suggested / suggested / suggesting	wide=yes
sum up / sums up / sumed up / sumed up / suming up
summarise / summarises / summarised / summarised / summarising
summarize / summarizes / summarized / summarized / summarizing
suppose / supposes / supposed / supposed / supposing
take note / takes note / took note / taken note / taking note
take note of / takes note of / took note of / taken note of / taking note of
take the floor / takes the floor / took the floor / taken the floor / taking the floor
take the view / takes the view / took the view / taken the view / taking the view
talk about / talks about / talked about / talked about / talking about
tell / tells / told / told / telling
testify / testifies / testified / testified / testifying
think / thinks / thought / thought / thinking	wide=yes
touch on / touches on / touched on / touched on / touching on
touch upon / touches upon / touched upon / touched upon / touching upon
tweet / tweets / tweeted / tweeted / tweeting	noun=yes
underline / underlines / underlined / underlined / underlining
underscore / underscores / underscored / underscored / underscoring
update / updates / updated / updated / updating	noun=yes wide=yes
voice / voices / voiced / voiced / voicing	noun=yes wide=yes
warn / warns / warned / warned / warning
wonder / wonders / wondered / wondered / wondering
write / writes / wrote / written / writing	wide=yes

# Assessments: kept apart, never commitments.
class praise
columns base third past participle gerund
acclaim / acclaims / acclaimed / acclaimed / acclaiming	noun=yes
accord great importance to / accords great importance to / accorded great importance to / accorded great importance to / according great importance to
accord high priority to / accords high priority to / accorded high priority to / accorded high priority to / according high priority to
acknowledge / acknowledges / acknowledged / acknowledged / acknowledging	wide=yes
acknowledge with appreciation / acknowledges with appreciation / acknowledged with appreciation / acknowledged with appreciation / acknowledging with appreciation
admire / admires / admired / admired / admiring	wide=yes
applaud / applauds / applauded / applauded / applauding
appraise / appraises / appraised / appraised / appraising	wide=yes
appreciate / appreciates / appreciated / appreciated / appreciating
approve of / approves of / approved of / approved of / approving of
assess / assesses / assessed / assessed / assessing	wide=yes
assess highly / assesses highly / assessed highly / assessed highly / assessing highly
assess positively / assesses positively / assessed positively / assessed positively / assessing positively
attach great importance to / attaches great importance to / attached great importance to / attached great importance to / attaching great importance to
attach great significance to / attaches great significance to / attached great significance to / attached great significance to / attaching great significance to
attach great value to / attaches great value to / attached great value to / attached great value to / attaching great value to
attach high importance to / attaches high importance to / attached high importance to / attached high importance to / attaching high importance to
attach importance to / attaches importance to / attached importance to / attached importance to / attaching importance to
attach particular importance to / attaches particular importance to / attached particular importance to / attached particular importance to / attaching particular importance to
attach priority to / attaches priority to / attached priority to / attached priority to / attaching priority to
attach special importance to / attaches special importance to / attached special importance to / attached special importance to / attaching special importance to
attach utmost importance to / attaches utmost importance to / attached utmost importance to / attached utmost importance to / attaching utmost importance to
be delighted with / is delighted with | are delighted with | am delighted with / was delighted with | were delighted with / been delighted with / being delighted with
be pleased with / is pleased with | are pleased with | am pleased with / was pleased with | were pleased with / been pleased with / being pleased with
be proud of / is proud of | are proud of | am proud of / was proud of | were proud of / been proud of / being proud of
be satisfied with / is satisfied with | are satisfied with | am satisfied with / was satisfied with | were satisfied with / been satisfied with / being satisfied with
blast / blasts / blasted / blasted / blasting	noun=yes stance=negative wide=yes
bless / blesses / blessed / blessed / blessing	wide=yes
celebrate / celebrates / celebrated / celebrated / celebrating	wide=yes
cheer / cheers / cheered / cheered / cheering	noun=yes wide=yes
cherish / cherishes / cherished / cherished / cherishing	wide=yes
commemorate / commemorates / commemorated / commemorated / commemorating	wide=yes
commend / commends / commended / commended / commending
condemn / condemns / condemned / condemned / condemning	stance=negative
congratulate / congratulates / congratulated / congratulated / congratulating
convey appreciation / conveys appreciation / conveyed appreciation / conveyed appreciation / conveying appreciation
convey congratulations / conveys congratulations / conveyed congratulations / conveyed congratulations / conveying congratulations
convey gratitude / conveys gratitude / conveyed gratitude / conveyed gratitude / conveying gratitude
convey greetings / conveys greetings / conveyed greetings / conveyed greetings / conveying greetings
credit / credits / credited / credited / crediting	noun=yes wide=yes
credit with / credits with / credited with / credited with / crediting with
criticise / criticises / criticised / criticised / criticising	stance=negative
criticize / criticizes / criticized / criticized / criticizing	stance=negative
decry / decries / decried / decried / decrying	stance=negative
deeply appreciate / deeply appreciates / deeply appreciated / deeply appreciated / deeply appreciating
denounce / denounces / denounced / denounced / denouncing	stance=negative
deplore / deplores / deplored / deplored / deploring	stance=negative
endorse / endorses / endorsed / endorsed / endorsing	wide=yes
esteem / esteems / esteemed / esteemed / esteeming	noun=yes wide=yes
evaluate highly / evaluates highly / evaluated highly / evaluated highly / evaluating highly
evaluate positively / evaluates positively / evaluated positively / evaluated positively / evaluating positively
express admiration / expresses admiration / expressed admiration / expressed admiration / expressing admiration
express appreciation / expresses appreciation / expressed appreciation / expressed appreciation / expressing appreciation
express appreciation for / expresses appreciation for / expressed appreciation for / expressed appreciation for / expressing appreciation for
express appreciation to / expresses appreciation to / expressed appreciation to / expressed appreciation to / expressing appreciation to
express concern / expresses concern / expressed concern / expressed concern / expressing concern	stance=negative
express concern over / expresses concern over / expressed concern over / expressed concern over / expressing concern over	stance=negative
express condolences / expresses condolences / expressed condolences / expressed condolences / expressing condolences	stance=negative
express deep appreciation / expresses deep appreciation / expressed deep appreciation / expressed deep appreciation / expressing deep appreciation
express deep satisfaction / expresses deep satisfaction / expressed deep satisfaction / expressed deep satisfaction / expressing deep satisfaction
express delight / expresses delight / expressed delight / expressed delight / expressing delight
express gratitude / expresses gratitude / expressed gratitude / expressed gratitude / expressing gratitude
express gratitude for / expresses gratitude for / expressed gratitude for / expressed gratitude for / expressing gratitude for
express gratitude to / expresses gratitude to / expressed gratitude to / expressed gratitude to / expressing gratitude to
express happiness / expresses happiness / expressed happiness / expressed happiness / expressing happiness
express heartfelt thanks / expresses heartfelt thanks / expressed heartfelt thanks / expressed heartfelt thanks / expressing heartfelt thanks
express high appreciation / expresses high appreciation / expressed high appreciation / expressed high appreciation / expressing high appreciation
express high appreciation for / expresses high appreciation for / expressed high appreciation for / expressed high appreciation for / expressing high appreciation for
express high appreciation of / expresses high appreciation of / expressed high appreciation of / expressed high appreciation of / expressing high appreciation of
express joy / expresses joy / expressed joy / expressed joy / expressing joy
express pleasure / expresses pleasure / expressed pleasure / expressed pleasure / expressing pleasure
express regret / expresses regret / expressed regret / expressed regret / expressing regret	stance=negative
express satisfaction / expresses satisfaction / expressed satisfaction / expressed satisfaction / expressing satisfaction
express satisfaction at / expresses satisfaction at / expressed satisfaction at / expressed satisfaction at / expressing satisfaction at
express satisfaction over / expresses satisfaction over / expressed satisfaction over / expressed satisfaction over / expressing satisfaction over
express satisfaction with / expresses satisfaction with / expressed satisfaction with / expressed satisfaction with / expressing satisfaction with
express sincere gratitude / expresses sincere gratitude / expressed sincere gratitude / expressed sincere gratitude / expressing sincere gratitude
express sincere thanks / expresses sincere thanks / expressed sincere thanks / expressed sincere thanks / expressing sincere thanks
express support for / expresses support for / expressed support for / expressed support for / expressing support for
express sympathy / expresses sympathy / expressed sympathy / expressed sympathy / expressing sympathy	stance=negative
express thanks / expresses thanks / expressed thanks / expressed thanks / expressing thanks
express thanks for / expresses thanks for / expressed thanks for / expressed thanks for / expressing thanks for
express thanks to / expresses thanks to / expressed thanks to / expressed thanks to / expressing thanks to
extend appreciation / extends appreciation / extended appreciation / extended appreciation / extending appreciation
extend condolences / extends condolences / extended condolences / extended condolences / extending condolences	stance=negative
extend congratulations / extends congratulations / extended congratulations / extended congratulations / extending congratulations
extend congratulations on / extends congratulations on / extended congratulations on / extended congratulations on / extending congratulations on
extend congratulations to / extends congratulations to / extended congratulations to / extended congratulations to / extending congratulations to
extend gratitude / extends gratitude / extended gratitude / extended gratitude / extending gratitude
extend greetings / extends greetings / extended greetings / extended greetings / extending greetings
extend thanks / extends thanks / extended thanks / extended thanks / extending thanks
extol / extols / extolled / extolled / extolling
favor / favors / favored / favored / favoring	noun=yes wide=yes
favour / favours / favoured / favoured / favouring	noun=yes wide=yes
firmly oppose / firmly opposes / firmly opposed / firmly opposed / firmly opposing	stance=negative
fully affirm / fully affirms / fully affirmed / fully affirmed / fully affirming
fully support / fully supports / fully supported / fully supported / fully supporting
give a high appraisal of / gives a high appraisal of / gave a high appraisal of / given a high appraisal of / giving a high appraisal of
give a high assessment / gives a high assessment / gave a high assessment / given a high assessment / giving a high assessment
give a high assessment of / gives a high assessment of / gave a high assessment of / given a high assessment of / giving a high assessment of
give a high assessment to / gives a high assessment to / gave a high assessment to / given a high assessment to / giving a high assessment to
give a positive assessment of / gives a positive assessment of / gave a positive assessment of / given a positive assessment of / giving a positive assessment of
give credit to / gives credit to / gave credit to / given credit to / giving credit to
give full recognition to / gives full recognition to / gave full recognition to / given full recognition to / giving full recognition to
give high assessment to / gives high assessment to / gave high assessment to / given high assessment to / giving high assessment to
give high marks to / gives high marks to / gave high marks to / given high marks to / giving high marks to
give high praise to / gives high praise to / gave high praise to / given high praise to / giving high praise to
give high priority to / gives high priority to / gave high priority to / given high priority to / giving high priority to
glorify / glorifies / glorified / glorified / glorifying
greatly appreciate / greatly appreciates / greatly appreciated / greatly appreciated / greatly appreciating
hail / hails / hailed / hailed / hailing	noun=yes
heap praise on / heaps praise on / heaped praise on / heaped praise on / heaping praise on
highly appreciate / highly appreciates / highly appreciated / highly appreciated / highly appreciating
highly commend / highly commends / highly commended / highly commended / highly commending
highly praise / highly praises / highly praised / highly praised / highly praising
highly value / highly values / highly valued / highly valued / highly valuing
hold in high esteem / holds in high esteem / held in high esteem / held in high esteem / holding in high esteem
hold in high regard / holds in high regard / held in high regard / held in high regard / holding in high regard
honor / honors / honored / honored / honoring	noun=yes wide=yes
honour / honours / honoured / honoured / honouring	noun=yes wide=yes
lament / laments / lamented / lamented / lamenting	noun=yes stance=negative
laud / lauds / lauded / lauded / lauding
lavish praise on / lavishes praise on / lavished praise on / lavished praise on / lavishing praise on
note with appreciation / notes with appreciation / noted with appreciation / noted with appreciation / noting with appreciation
note with pleasure / notes with pleasure / noted with pleasure / noted with pleasure / noting with pleasure
note with satisfaction / notes with satisfaction / noted with satisfaction / noted with satisfaction / noting with satisfaction
offer congratulations / offers congratulations / offered congratulations / offered congratulations / offering congratulations
oppose / opposes / opposed / opposed / opposing	stance=negative wide=yes
pay homage to / pays homage to / paid homage to / paid homage to / paying homage to
pay tribute to / pays tribute to / paid tribute to / paid tribute to / paying tribute to
place great emphasis on / places great emphasis on / placed great emphasis on / placed great emphasis on / placing great emphasis on
place great importance on / places great importance on / placed great importance on / placed great importance on / placing great importance on
place great value on / places great value on / placed great value on / placed great value on / placing great value on
place high priority on / places high priority on / placed high priority on / placed high priority on / placing high priority on
place high value on / places high value on / placed high value on / placed high value on / placing high value on
positively assess / positively assesses / positively assessed / positively assessed / positively assessing
positively evaluate / positively evaluates / positively evaluated / positively evaluated / positively evaluating
praise / praises / praised / praised / praising	noun=yes
protest / protests / protested / protested / protesting	noun=yes stance=negative wide=yes
put great emphasis on / puts great emphasis on / put great emphasis on / put great emphasis on / putting great emphasis on
rate highly / rates highly / rated highly / rated highly / rating highly
recall with appreciation / recalls with appreciation / recalled with appreciation / recalled with appreciation / recalling with appreciation
recall with satisfaction / recalls with satisfaction / recalled with satisfaction / recalled with satisfaction / recalling with satisfaction
recognise / recognises / recognised / recognised / recognising	wide=yes
recognize / recognizes / recognized / recognized / recognizing	wide=yes
recommend highly / recommends highly / recommended highly / recommended highly / recommending highly
regard highly / regards highly / regarded highly / regarded highly / regarding highly
regret / regrets / regretted / regretted / regretting	noun=yes stance=negative wide=yes
reject / rejects / rejected / rejected / rejecting	stance=negative wide=yes
rejoice / rejoices / rejoiced / rejoiced / rejoicing
rejoice at / rejoices at / rejoiced at / rejoiced at / rejoicing at
rejoice in / rejoices in / rejoiced in / rejoiced in / rejoicing in
respect / respects / respected / respected / respecting	noun=yes wide=yes
review with satisfaction / reviews with satisfaction / reviewed with satisfaction / reviewed with satisfaction / reviewing with satisfaction
salute / salutes / saluted / saluted / saluting	noun=yes wide=yes
set great store by / sets great store by / set great store by / set great store by / setting great store by
sing the praises of / sings the praises of / sang the praises of / sung the praises of / singing the praises of
slam / slams / slamed / slamed / slaming	noun=yes stance=negative wide=yes
speak highly of / speaks highly of / spoke highly of / spoken highly of / speaking highly of
speak well of / speaks well of / spoke well of / spoken well of / speaking well of
strongly condemn / strongly condemns / strongly condemned / strongly condemned / strongly condemning	stance=negative
strongly oppose / strongly opposes / strongly opposed / strongly opposed / strongly opposing	stance=negative
support / supports / supported / supported / supporting	noun=yes wide=yes
take pleasure in / takes pleasure in / took pleasure in / taken pleasure in / taking pleasure in
take pride in / takes pride in / took pride in / taken pride in / taking pride in
take satisfaction in / takes satisfaction in / took satisfaction in / taken satisfaction in / taking satisfaction in
thank / thanks / thanked / thanked / thanking	noun=yes
think highly of / thinks highly of / thought highly of / thought highly of / thinking highly of
tout / touts / touted / touted / touting	noun=yes
treasure / treasures / treasured / treasured / treasuring	noun=yes wide=yes
value / values / valued / valued / valuing	noun=yes wide=yes
view positively / views positively / viewed positively / viewed positively / viewing positively
voice appreciation / voices appreciation / voiced appreciation / voiced appreciation / voicing appreciation
voice concern / voices concern / voiced concern / voiced concern / voicing concern	stance=negative
voice concern over / voices concern over / voiced concern over / voiced concern over / voicing concern over	stance=negative
voice satisfaction / voices satisfaction / voiced satisfaction / voiced satisfaction / voicing satisfaction
voice support for / voices support for / voiced support for / voiced support for / voicing support for
warmly welcome / warmly welcomes / warmly welcomed / warmly welcomed / warmly welcoming
welcome / welcomes / welcomed / welcomed / welcoming	noun=yes
wish every success / wishes every success / wished every success / wished every success / wishing every success
wish success / wishes success / wished success / wished success / wishing success
witness progress / witnesses progress / witnessed progress / witnessed progress / witnessing progress	wide=yes

# Phrases that name or change the speaker without a verb of saying of their own.
class attribution
according to him | according to her | according to them	pronoun=yes
according to | as stated by | as noted by | in the words of	after=speaker
citing	after=speaker
for his part | for her part | for its part | for their part | on his part | on her part | on its part | on their part	turn=yes
in his speech | in her speech | in his remarks | in her remarks | in his address | in her address | in his opening remarks | in her opening remarks | in his opening speech | in her opening speech | in his statement | in her statement | in his closing remarks | in her closing remarks	turn=yes
in his words | in her words | in his opinion | in her opinion | in his view | in her view | in their view	pronoun=yes
in turn | in his turn | in her turn | in their turn	turn=yes
quoted as saying | was quoted as saying | were quoted as saying | is quoted as saying	after=words
speaking at the meeting | speaking at the session | speaking at the event | addressing the meeting | addressing the session | speaking on the occasion | speaking on behalf of	turn=yes

# Verbs that tell how relations and cooperation have fared.
class appraise
columns base third past participle gerund
accelerate / accelerates / accelerated / accelerated / accelerating
achieve / achieves / achieved / achieved / achieving
advance / advances / advanced / advanced / advancing
bear fruit / bears fruit / bore fruit / borne fruit / bearing fruit
become / becomes / became / become / becoming
bring / brings / brought / brought / bringing
carry out / carries out / carried out / carried out / carrying out
consolidate / consolidates / consolidated / consolidated / consolidating
contribute / contributes / contributed / contributed / contributing
deepen / deepens / deepened / deepened / deepening
demonstrate / demonstrates / demonstrated / demonstrated / demonstrating
develop / develops / developed / developed / developing
diversify / diversifies / diversified / diversified / diversifying
elevate / elevates / elevated / elevated / elevating
enhance / enhances / enhanced / enhanced / enhancing
enjoy / enjoys / enjoyed / enjoyed / enjoying
enter / enters / entered / entered / entering
expand / expands / expanded / expanded / expanding
flourish / flourishes / flourished / flourished / flourishing
follow / follows / followed / followed / following
gain / gains / gained / gained / gaining
gather / gathers / gathered / gathered / gathering
grow / grows / grew / grown / growing
implement / implements / implemented / implemented / implementing
improve / improves / improved / improved / improving
increase / increases / increased / increased / increasing
intensify / intensifies / intensified / intensified / intensifying
keep / keeps / kept / kept / keeping
maintain / maintains / maintained / maintained / maintaining
make / makes / made / made / making
mature / matures / matured / matured / maturing
move / moves / moved / moved / moving
play / plays / played / played / playing
produce / produces / produced / produced / producing
progress / progresses / progressed / progressed / progressing
promote / promotes / promoted / promoted / promoting
prosper / prospers / prospered / prospered / prospering
prove / proves / proved / proven / proving
reach / reaches / reached / reached / reaching
reap / reaps / reaped / reaped / reaping
remain / remains / remained / remained / remaining
scale / scales / scaled / scaled / scaling
secure / secures / secured / secured / securing
see / sees / saw / seen / seeing
set / sets / set / set / setting
show / shows / showed / shown / showing
speak volumes about / speaks volumes about / spoke volumes about / spoken volumes about / speaking volumes about
stand the test / stands the test / stood the test / stood the test / standing the test
strengthen / strengthens / strengthened / strengthened / strengthening
thrive / thrives / thrived / thrived / thriving
upgrade / upgrades / upgraded / upgraded / upgrading
withstand / withstands / withstood / withstood / withstanding
witness / witnesses / witnessed / witnessed / witnessing
yield / yields / yielded / yielded / yielding

# What is told after it is said not to be so: no commitment is read from it. Not "to deny", "denying": safe havens, mostly.
class denial
denied
denies
refuted
refutes
