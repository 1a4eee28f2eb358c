# Figures: what is counted, money, multipliers, comparisons and changes. _ in a value is a blank.
# weak=yes: a word of many uses; only directly beside a numeral. ambiguous=yes: several currencies bear the name; XX=YYY: the one
# meant where the report is about the state XX, unit: the usual one (none given: it cannot be known).
# attached=yes: only glued to the numeral ("240b").

# Measures. unit: how the unit is written in a claim, where it is not as it stands; multiplier: what one of it is worth in that unit.
class unit_measure
acres
barrels of oil equivalent
barrels | barrel
=bcm | =Bcm | =BCM	unit=cubic_meters multiplier=1000000000
bpd | b/d	unit=barrels_per_day
carats
cubic feet
cubic meters | cubic meter	unit=cubic_meters
cubic metres | cubic metre	unit=cubic_metres
doses
gallons
grams
=GW | gigawatts | gigawatt	unit=gigawatts
=GWh | gigawatt-hours | gigawatt hours	unit=gigawatt-hours
heads of cattle | head of cattle | heads of livestock | head of livestock	unit=head
hectares | hectare | ha	unit=hectares
kg | kilos | kilograms | kilogrammes	unit=kilograms
kilometers | kilometer | km | kms	unit=kilometers
kilometres | kilometre	unit=kilometres
kilotons | kilotonnes	unit=kilotonnes
=kV | kilovolts | kilovolt	unit=kilovolts
=kW | kilowatts | kilowatt	unit=kilowatts
=kWh | kilowatt-hours | kilowatt hours | kilowatt-hour	unit=kilowatt-hours
liters | liter	unit=liters
litres | litre	unit=litres
m3 | m³	unit=cubic_meters
=mcm	unit=cubic_meters multiplier=1000000
meters | meter	unit=meters
metres | metre	unit=metres
metric tonnes	unit=tonnes
metric tons | metric ton	unit=tonnes
miles | mile	unit=miles
=MW | megawatts | megawatt	unit=megawatts
=MWh | megawatt-hours | megawatt hours	unit=megawatt-hours
nautical miles	unit=nautical_miles
ounces
square kilometers | square km | sq km | sq. km | km2 | km²	unit=square_kilometers
square kilometres	unit=square_kilometres
square meters | sq m | sq. m | m2 | m²	unit=square_meters
square metres	unit=square_metres
square miles
=TEU | =TEUs | twenty-foot equivalent units	unit=TEU
tonnes | tonne	unit=tonnes
tons | ton	unit=tonnes
=TWh | terawatt-hours | terawatt hours	unit=terawatt-hours

# What is counted. unit as above. small=yes: told from 5 on, the others from 10 on; many=yes: only from 100 on.
class unit_noun
academics	unit=persons
accidents
acres
adults	unit=persons
agencies
air routes
aircraft
airlines
airports	small=yes
apartments
applications
apprentices	unit=persons
arrivals
artists	unit=persons
associations
asylum-seekers	unit=persons
athletes	unit=persons
attacks
attendees	unit=persons
banks
barrels
beds
beneficiaries	unit=persons
boats
bonds
books
border crossings
branches
bridges
buildings
bus lines
bus routes
buses
business entities	unit=companies small=yes
businesses	unit=companies small=yes
businessmen	unit=persons
businesspeople	unit=persons
businesswomen	unit=persons
cadets	unit=persons
campuses
candidates	unit=persons
cargo ships
cars
cases
cattle
centers
centres
charging stations
checkpoints
children	unit=persons
churches
cities
citizens	unit=persons
city pairs
civilians	unit=persons
clinics
clubs
coaches	unit=persons
colleges
commercial entities	unit=companies small=yes
commuters	unit=persons
companies	small=yes
compatriots	unit=persons
concerts
consumers	unit=persons
container trains | freight trains | passenger trains | cargo trains	unit=trains
containers
contractors
copies
corporations	unit=companies small=yes
courses
credits
customers	unit=persons
dams
dancers	unit=persons
deaths
delegates	unit=persons
deliveries
dentists	unit=persons
departments
destinations
developers	unit=persons
diplomats	unit=persons
directors	unit=persons
districts
doctors	unit=persons
doses
drivers	unit=persons
educators	unit=persons
electric vehicles
employees	unit=persons
engineers	unit=persons
enterprises	small=yes
entrepreneurs	unit=persons
events	unit=events
executives	unit=persons
exhibitions
expatriates	unit=persons
experiments
experts	unit=persons
explosions
exporters	unit=companies small=yes
facilities
factories	small=yes
faculties
families
fans	unit=persons
farmers	unit=persons
farms
festivals
films
firefighters	unit=persons
fires
firms	unit=companies small=yes
fishermen	unit=persons
flights	small=yes
foreigners	unit=persons
forums
gigabytes
graduates	unit=persons
guests	unit=persons
guides	unit=persons
health centers
helicopters
herds
holidaymakers	unit=persons
homes
horses
hospitals	small=yes
hot spots
hotels
households
houses
icebreakers
immigrants	unit=persons
incidents
inhabitants	unit=persons
inspectors	unit=persons
institutes
institutions	many=yes
instructors	unit=persons
interns	unit=persons
interpreters	unit=persons
investment projects | joint projects | joint investment projects | business projects	unit=projects small=yes
investors
jobs
joint enterprises	unit=enterprises small=yes
joint ventures	small=yes
journalists	unit=persons
judges	unit=persons
kindergartens
laboratories
laborers	unit=persons
labourers	unit=persons
labs
landfills
languages
lawyers	unit=persons
learners	unit=persons
libraries
licences
licenses
livestock
loans
localities
locomotives
managers	unit=persons
mediators	unit=persons
members	unit=members
men	unit=persons
migrants	unit=persons
miners	unit=persons
mines
municipalities
museums
musicians	unit=persons
nationals	unit=persons
newcomers	unit=persons
newspapers
nuclear reactors
nurses	unit=persons
observers	unit=persons
officers	unit=persons
offices
officials	unit=persons
operators
organisations
organizations
outlets
overnight stays
panels
parcels
participants	unit=persons
passengers	unit=persons
pastors	unit=persons
patents
patients	unit=persons
payments
peacekeepers	unit=persons
pensioners	unit=persons
people	unit=persons
performances
performers	unit=persons
permits
person	unit=persons
personnel	unit=persons
persons	unit=persons
physicians	unit=persons
pieces
pilgrims	unit=persons
pilots	unit=persons
pipelines
places of study
places | scholarship places | study places	unit=places
plants	small=yes
players	unit=persons
plots
police	unit=persons
police officers	unit=persons
policemen	unit=persons
ports
postgraduates	unit=persons
power plants	small=yes
power units
products | product categories | types of goods	unit=products
professionals	unit=persons
professors	unit=persons
programmes
programs
projects	small=yes
properties
provinces	many=yes
publications
pupils	unit=persons
quotas
rail cars
railcars
reactors
refineries
refugees	unit=persons
regions	unit=regions many=yes
representatives	unit=persons
researchers	unit=persons
reservoirs
residents	unit=persons
restaurants
retirees	unit=persons
returnees	unit=persons
rooms
routes
sailors	unit=persons
satellites
scholars	unit=persons
scholarships
schoolchildren	unit=persons
schools	small=yes
scientists	unit=persons
seafarers	unit=persons
seats
sensors
servicemen	unit=persons
settlements
sheep
shipments
ships
shops
sister cities
solar panels
soldiers	unit=persons
songs
speakers	unit=persons
specialists	unit=persons
species
spectators	unit=persons
sportsmen	unit=persons
staff	unit=persons
start-ups
startups
stations
stores
streets
students	unit=persons
subsidiaries
suppliers	unit=companies small=yes
tankers
tariff lines
teachers	unit=persons
technicians	unit=persons
tents
theaters
theatres
tickets
titles
tourist arrivals	unit=persons
tourist trips | person-trips | person trips | passenger trips | mutual trips	unit=trips
tourists	unit=persons
towers
towns
tractors
traders
trainees	unit=persons
training places
trains	small=yes
transactions
translators	unit=persons
travelers	unit=persons
travellers	unit=persons
trees
trials
trips
troops	unit=persons
trucks
tunnels
turbines
undergraduates	unit=persons
undertakings
units
universities	small=yes
users	unit=persons
vaccines
vehicles
vessels
victims	unit=persons
viewers	unit=persons
views
villages
visas
visitor arrivals | visitor arrival	unit=persons
visitors	unit=persons
visits
volunteers	unit=persons
voters	unit=persons
vouchers
wagons
warehouses
weekly flights | direct flights | charter flights | regular flights | passenger flights | cargo flights	unit=flights small=yes
wells
wind farms
women	unit=persons
workers	unit=persons
young people	unit=persons
youngsters	unit=persons
youths	unit=persons

class currency
afghanis | Afghan afghani | =AFN	unit=AFN
Albanian lek | Albanian leks	unit=ALL
Algerian dinars | Algerian dinar | =DZD	unit=DZD
Argentine pesos | Argentine peso | =ARS	unit=ARS
ariary | =MGA	unit=MGA
Armenian drams | Armenian dram | drams | dram | =AMD	unit=AMD
Australian dollars | Australian dollar | =AUD | A$ | AU$	unit=AUD
Azerbaijani manats | Azerbaijani manat | =AZN | ₼	unit=AZN
Bahamian dollars | =BSD	unit=BSD
Bahraini dinars | Bahraini dinar | =BHD | =BD	unit=BHD
baht | Thai baht | =THB | ฿	unit=THB
Barbados dollars | Barbadian dollars | =BBD	unit=BBD
Belarusian rubles | Belarusian ruble | Belarusian roubles | =BYN | =BYR	unit=BYN
Belize dollars | =BZD	unit=BZD
birr | Ethiopian birr | =ETB	unit=ETB
bolivars | bolivares | =VES | =VEF	unit=VES
bolivianos | boliviano | =BOB	unit=BOB
Botswana pula | =BWP	unit=BWP
Brunei dollars | Brunei dollar | =BND | B$ | BN$	unit=BND
Bulgarian leva | Bulgarian lev | =BGN | leva	unit=BGN
Burundian francs | Burundi francs | =BIF	unit=BIF
Cabo Verdean escudos | Cape Verdean escudos | =CVE	unit=CVE
Canadian dollars | Canadian dollar | =CAD | C$ | CA$	unit=CAD
cedis | cedi | Ghanaian cedis | =GHS | GH₵ | GH¢	unit=GHS
Central African CFA francs | =XAF	unit=XAF
Chilean pesos | Chilean peso | =CLP	unit=CLP
Colombian pesos | Colombian peso	unit=COP
Comorian francs | =KMF	unit=KMF
Congolese francs | Congolese franc | =CDF	unit=CDF
convertible marks | convertible mark | =BAM	unit=BAM
cordobas | =NIO	unit=NIO
Costa Rican colones | =CRC	unit=CRC
crowns | crown	ambiguous=yes weak=yes SE=SEK NO=NOK DK=DKK CZ=CZK IS=ISK
Cuban pesos | Cuban peso | =CUP	unit=CUP
Czech crowns | Czech koruna | Czech korunas | =CZK | koruna	unit=CZK
dalasi | dalasis | =GMD	unit=GMD
Danish kroner | Danish krone | Danish crowns | =DKK	unit=DKK
denars | denar | =MKD	unit=MKD
dinars | dinar	ambiguous=yes KW=KWD JO=JOD IQ=IQD BH=BHD TN=TND DZ=DZD LY=LYD RS=RSD
dirhams | dirham	unit=AED ambiguous=yes MA=MAD AE=AED
Djiboutian francs | Djibouti francs | =DJF	unit=DJF
dollars | dollar | dlrs | dlr | US dollars | US dollar | U.S. dollars | U.S. dollar | American dollars | dollars US | United States dollars | =USD | US$ | $	unit=USD
Dominican pesos | Dominican peso | =DOP	unit=DOP
=dong | Vietnamese dong | =VND | ₫	unit=VND
Eastern Caribbean dollars | East Caribbean dollars | =XCD | EC$	unit=XCD
Egyptian pounds | Egyptian pound | =EGP | =LE	unit=EGP
euros | euro | =EUR | =Euro | €	unit=EUR
=FCFA | CFA francs | CFA franc | West African CFA francs | =XOF	unit=XOF
Fijian dollars | Fiji dollars | =FJD | FJ$ | F$	unit=FJD
forints | forint | Hungarian forints | =HUF	unit=HUF
francs | franc	ambiguous=yes CH=CHF SN=XOF CI=XOF ML=XOF BF=XOF NE=XOF TG=XOF BJ=XOF CM=XAF GA=XAF TD=XAF CG=XAF CF=XAF RW=RWF BI=BIF DJ=DJF CD=CDF GN=GNF KM=KMF
gourdes | gourde | =HTG	unit=HTG
guaranies | =PYG	unit=PYG
Guinean francs | =GNF	unit=GNF
Guyanese dollars | Guyana dollars | =GYD | G$ | GY$	unit=GYD
Hong Kong dollars | Hong Kong dollar | =HKD | HK$	unit=HKD
hryvnia | hryvnias | hryvnya | =UAH | ₴	unit=UAH
Icelandic krona | Icelandic kronur | =ISK	unit=ISK
Indian rupees | Indian rupee | =INR | ₹	unit=INR
Iranian rials | Iranian rial | =IRR	unit=IRR
Iraqi dinars | Iraqi dinar | =IQD	unit=IQD
Jamaican dollars | Jamaican dollar | =JMD | J$	unit=JMD
Jordanian dinars | Jordanian dinar | =JOD | =JD	unit=JOD
=K | kwacha	unit=ZMW ambiguous=yes MW=MWK ZM=ZMW PG=PGK
Kenyan shillings | Kenya shillings | Kenyan shilling | =KES | =Ksh | =KSh | =Kshs	unit=KES
kina | Papua New Guinean kina | =PGK	unit=PGK
kroner | krone	unit=DKK ambiguous=yes NO=NOK DK=DKK
kronor | krona	unit=SEK ambiguous=yes SE=SEK IS=ISK
Kuwaiti dinars | Kuwaiti dinar | =KWD | =KD	unit=KWD
kwanzas | kwanza | =AOA	unit=AOA
kyats | kyat | =MMK	unit=MMK
Lao kip | kip | =LAK	unit=LAK
lari | laris | =GEL | ₾	unit=GEL
Lebanese pounds | Lebanese pound | Lebanese lira | =LBP	unit=LBP
lei	unit=RON ambiguous=yes weak=yes MD=MDL RO=RON
lempiras | lempira | =HNL	unit=HNL
leones | leone | =SLE | =SLL	unit=SLE
Liberian dollars | =LRD	unit=LRD
Libyan dinars | Libyan dinar | =LYD	unit=LYD
lira | liras	unit=TRY ambiguous=yes LB=LBP TR=TRY SY=SYP
Malawian kwacha | Malawi kwacha | =MWK | =MK	unit=MWK
manats | manat	unit=AZN ambiguous=yes TM=TMT AZ=AZN
Mauritian rupees | Mauritian rupee | =MUR	unit=MUR
meticais | metical | =MZN	unit=MZN
Mexican pesos | Mexican peso | =MXN	unit=MXN
Moldovan lei | Moldovan leu | =MDL	unit=MDL
Moroccan dirhams | Moroccan dirham | =MAD	unit=MAD
naira | nairas | Nigerian naira | =NGN | =N | ₦	unit=NGN
nakfa | =ERN	unit=ERN
Namibian dollars | Namibia dollars | =NAD | N$	unit=NAD
Nepali rupees | Nepalese rupees | Nepali rupee | Nepalese rupee | =NPR	unit=NPR
New Taiwan dollars | Taiwan dollars | =TWD | NT$	unit=TWD
New Zealand dollars | New Zealand dollar | =NZD | NZ$	unit=NZD
ngultrum | =BTN	unit=BTN
North Korean won | =KPW	unit=KPW
Norwegian kroner | Norwegian krone | Norwegian crowns | =NOK	unit=NOK
Omani rials | Omani rial | Omani riyals | =OMR | =RO	unit=OMR
ouguiya | =MRU	unit=MRU
=P	ambiguous=yes BW=BWP PH=PHP
Pakistani rupees | Pakistani rupee | =PKR	unit=PKR
patacas | pataca | =MOP	unit=MOP
Peruvian soles | Peruvian sol | nuevos soles	unit=PEN
pesos | peso	ambiguous=yes MX=MXN CL=CLP CO=COP CU=CUP AR=ARS PH=PHP UY=UYU DO=DOP
Philippine pesos | Philippine peso | =PHP | =Php | ₱	unit=PHP
pounds sterling | pound sterling | sterling | stg | British pounds | British pound | =GBP | £ | =UK£	unit=GBP
pounds | pound	unit=GBP ambiguous=yes EG=EGP SY=SYP LB=LBP SD=SDG SS=SSP GB=GBP
Qatari riyals | Qatari riyal | =QAR | =QR	unit=QAR
quetzales | quetzals | =GTQ	unit=GTQ
=R | =rand | =rands | South African rand | =ZAR	unit=ZAR
reais | Brazilian reais | Brazilian real | =BRL | R$	unit=BRL
rials | rial	ambiguous=yes IR=IRR OM=OMR YE=YER QA=QAR SA=SAR
riels | riel | =KHR	unit=KHR
ringgit | Malaysian ringgit | =MYR | =RM	unit=MYR
riyals | riyal	unit=SAR ambiguous=yes QA=QAR OM=OMR YE=YER SA=SAR
Romanian leu | Romanian lei | =RON	unit=RON
rubles | ruble | roubles | rouble | Russian rubles | Russian ruble | Russian roubles | =RUB | =RUR | ₽	unit=RUB
rufiyaa | Maldivian rufiyaa | =MVR	unit=MVR
rupees | rupee | =Rs | =Rs.	unit=INR ambiguous=yes PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR IN=INR ID=IDR
rupiah | rupiahs | Indonesian rupiah | =IDR | =Rp | =Rp.	unit=IDR
Rwandan francs | Rwandan franc | =RWF | =Frw	unit=RWF
Saudi riyals | Saudi riyal | =SAR | =SR	unit=SAR
Serbian dinars | Serbian dinar | =RSD	unit=RSD
Seychelles rupees | Seychellois rupees | =SCR	unit=SCR
=Sh | =Shs	unit=KES ambiguous=yes KE=KES UG=UGX TZ=TZS SO=SOS
shekels | shekel | Israeli shekels | new shekels | =ILS | =NIS | ₪	unit=ILS
shillings | shilling	ambiguous=yes KE=KES UG=UGX TZ=TZS SO=SOS
Singapore dollars | Singapore dollar | =SGD | S$	unit=SGD
=som	unit=KGS weak=yes
Somali shillings | Somali shilling	unit=SOS
somoni | somonis | Tajik somoni | =TJS	unit=TJS
soms | Kyrgyz som | Kyrgyz soms | =KGS	unit=KGS
soum | soums | Uzbek soums | Uzbek soum | Uzbek sum | Uzbek som | =UZS	unit=UZS
South Korean won | Korean won | =KRW | ₩	unit=KRW
South Sudanese pounds | =SSP	unit=SSP
special drawing rights | =SDR | =SDRs	unit=XDR
Sri Lankan rupees | Sri Lankan rupee | =LKR	unit=LKR
Sudanese pounds | Sudanese pound | =SDG	unit=SDG
Surinamese dollars | =SRD	unit=SRD
Swedish kronor | Swedish krona | Swedish crowns | =SEK	unit=SEK
Swiss francs | Swiss franc | =CHF	unit=CHF
Syrian pounds | Syrian pound | =SYP	unit=SYP
taka | Bangladeshi taka | =BDT | Tk	unit=BDT
Tanzanian shillings | Tanzania shillings | Tanzanian shilling | =TZS | =TSh | =Tsh	unit=TZS
tenge | Kazakh tenge | Kazakhstani tenge | =KZT | ₸	unit=KZT
tomans | toman	unit=IRT
Trinidad and Tobago dollars | =TTD | TT$	unit=TTD
tugrik | tugriks | tögrög | =MNT	unit=MNT
Tunisian dinars | Tunisian dinar | =TND	unit=TND
Turkish lira | Turkish liras | =TRY | ₺	unit=TRY
Turkmen manats | Turkmen manat | =TMT	unit=TMT
UAE dirhams | UAE dirham | Emirati dirhams | =AED | =Dh | =Dhs | =Dhs.	unit=AED
Ugandan shillings | Uganda shillings | Ugandan shilling | =UGX | =USh | =UShs	unit=UGX
Uruguayan pesos | Uruguayan peso | =UYU	unit=UYU
=won	unit=KRW weak=yes
Yemeni rials | Yemeni rial | =YER	unit=YER
yen | Japanese yen | =JPY	unit=JPY
yuan | renminbi | =RMB | =CNY | Chinese yuan | yuan renminbi | RMB yuan | CN¥ | offshore yuan | onshore yuan	unit=CNY
Zambian kwacha | =ZMW	unit=ZMW
zloty | zlotys | zlotych | =PLN | złoty	unit=PLN
¥	unit=JPY ambiguous=yes CN=CNY JP=JPY

# vague=yes: gives no figure.
class multiplier
a quarter of a million	value=250000
=b | =B	value=1000000000 attached=yes
billion | billions | bln | bn | bln. | bn. | bil	value=1000000000
crore | crores | cr | =Cr.	value=10000000
dozen | dozens	value=12
half a billion	value=500000000
half a million	value=500000
hundred million	value=100000000
hundred thousand	value=100000
hundred | hundreds	value=100
hundreds of millions of | hundreds of millions	value=100000000 vague=yes
hundreds of thousands of | hundreds of thousands	value=100000 vague=yes
=k | =K	value=1000 attached=yes
lakh crore | lakh crores	value=1000000000000
lakh | lakhs | lac | lacs	value=100000
=m | =M	value=1000000 attached=yes
milliard | milliards	value=1000000000
million | millions | mln | mn | mil | mln.	value=1000000
quadrillion	value=1000000000000000
ten thousand	value=10000
tens of thousands of | tens of thousands	value=10000 vague=yes
thousand million	value=1000000000
thousand | thousands | thsd | thous.	value=1000
trillion | trillions | trn | tn | trln	value=1000000000000

# op: > < ~. Before a figure.
class comparator
a good	op=> weak=yes
a little more than	op=>
a little over	op=>
a little under	op=<
a maximum of	op=<
a minimum of	op=>
about	op=~ weak=yes
above	op=> weak=yes
all but	op=~
almost	op=~
amounted to more than	op=>
an average of	op=~ weak=yes
an estimated	op=~
an estimated value of	op=~
anything up to	op=<
approached	op=~
approaching	op=~ weak=yes
approx	op=~
approx.	op=~
approximately	op=~
around	op=~ weak=yes
as high as	op=> weak=yes
at least	op=>
at most	op=<
below	op=< weak=yes
beyond	op=> weak=yes
broke through	op=>
ca.	op=~
circa	op=~
close on	op=~
close to	op=~
comfortably over	op=>
crossed	op=> weak=yes
crossed the	op=> weak=yes
crossed the mark of	op=>
crossed the threshold of	op=>
crossing	op=> weak=yes
did not exceed	op=<
do not exceed	op=<
does not exceed	op=<
estimated	op=~ weak=yes
estimated at	op=~
exceed	op=> weak=yes
exceeded	op=>
exceeding	op=>
exceeding the mark of	op=>
exceeds	op=>
excess of	op=>
far more than	op=>
fast approaching	op=~
fewer than	op=<
getting on for	op=~
greater than	op=>
had crossed	op=>
had exceeded	op=>
had passed	op=>
had surpassed	op=>
had topped	op=>
has crossed	op=>
has exceeded	op=>
has passed	op=>
has surpassed	op=>
has topped	op=>
have exceeded	op=>
have surpassed	op=>
have topped	op=>
higher than	op=>
hit more than	op=>
in excess of	op=>
in the neighborhood of	op=~
in the neighbourhood of	op=~
in the order of	op=~
in the region of	op=~
just about	op=~
just below	op=<
just over	op=>
just short of	op=<
just shy of	op=~
just under	op=<
less than	op=<
lower than	op=<
maximum of	op=<
minimum of	op=>
more than	op=>
much more than	op=>
near	op=~ weak=yes
neared	op=~
nearing	op=~
nearly	op=~
nigh on	op=~
no fewer than	op=>
no less than	op=>
no more than	op=<
north of	op=>
not above	op=<
not below	op=>
not exceeding	op=<
not less than	op=>
not more than	op=<
not over	op=<
of the order of	op=~
on average	op=~ weak=yes
on the order of	op=~
outstripped	op=>
over	op=> weak=yes
overtook	op=> weak=yes
pass | passing	op=>
passed	op=>
passed the mark of	op=>
practically	op=~ weak=yes
reached more than	op=>
reached over	op=>
roughly	op=~
roughly about	op=~
short of	op=< weak=yes
slightly below	op=<
slightly less than	op=<
slightly more than	op=>
slightly over	op=>
slightly under	op=<
some	op=~ weak=yes
something like	op=~
somewhere around	op=~
stood at more than	op=>
surpass	op=> weak=yes
surpassed	op=>
surpasses	op=>
surpassing	op=>
topped	op=>
topping	op=> weak=yes
tops	op=>
totaled more than	op=>
totaled over	op=>
totalled more than	op=>
totalled over	op=>
under	op=< weak=yes
up to	op=< weak=yes
upward of	op=>
upwards of	op=>
was estimated at	op=~
well above	op=>
well below	op=<
well over	op=>
well under	op=<
~	op=~
≈	op=~

# After a figure.
class comparator_after
+	op=>
and more	op=> weak=yes
more or less	op=~ weak=yes
or less	op=< weak=yes
or more	op=> weak=yes
or so	op=~ weak=yes
plus	op=> weak=yes

# What leads to a level with no figure of its own: "the number of trips reached".
class level_word
a new high of
a record high of
a record of
a total of
accounted for
accounting for
amounted to
amounting to
amounts to
are
as many as
as much as
at present
averaged
came down to
came to
climbed to
comes to
constituted
currently
decreased to
dropped to
equaled
equalled
expanded to
fell to
grew to
had amounted to
had hit
had reached
had risen to
had stood at
had totaled
had totalled
has amounted to
has grown to
has hit
has reached
has risen to
has totaled
has totalled
have grown to
have hit
have reached
have risen to
hit
hitting
increased to
is
made up
now stand at
now stands at
reached
reaches
reaching
rising to
rose to
stand at
standing at
stands at
stands now at
stood at
to
totaled
totaling
totalled
totalling
valued at
was
was valued at
was worth
went up to
were
were valued at
were worth

# form: verb, verb_by, noun_of and adverb stand before the figure, after stands after it; factor and percent: the change is in the word.
class change_up
accelerate by | accelerates by | accelerated by | accelerating by	form=verb_by
accelerate | accelerates | accelerated | accelerating	form=verb weak=yes
advance by | advances by | advanced by | advancing by	form=verb_by
advance | advances | advanced | advancing	form=verb weak=yes
an increase by | growth by | with an increase of | with growth of	form=noun_of
climb by | climbs by | climbed by | climbing by	form=verb_by
climb of | a climb of | year-on-year climb of | a year-on-year climb of | an annual climb of | annual climb of | year-over-year climb of	form=noun_of
climb | climbs | climbed | climbing	form=verb
doubled | doubling | doubles | has doubled | have doubled | more than doubled | nearly doubled | almost doubled | twofold increase | two-fold increase	form=verb factor=2
edge up by | edges up by | edged up by | edging up by	form=verb_by
edge up | edges up | edged up | edging up	form=verb
escalate by | escalates by | escalated by | escalating by	form=verb_by
escalate | escalates | escalated | escalating	form=verb
expand by | expands by | expanded by | expanding by	form=verb_by
expand | expands | expanded | expanding	form=verb weak=yes
expansion of | an expansion of | year-on-year expansion of | a year-on-year expansion of | an annual expansion of | annual expansion of | year-over-year expansion of	form=noun_of
gain by | gains by | gained by | gaining by	form=verb_by
gain of | a gain of | year-on-year gain of | a year-on-year gain of | an annual gain of | annual gain of | year-over-year gain of	form=noun_of
gain | gains | gained | gaining	form=verb weak=yes
go up by | goes up by | went up by | gone up by | going up by	form=verb_by
go up | goes up | went up | gone up | going up	form=verb
grow by | grows by | grew by | grown by | growing by	form=verb_by
grow | grows | grew | grown | growing	form=verb
growth of | a growth of | year-on-year growth of | a year-on-year growth of | an annual growth of | annual growth of | year-over-year growth of	form=noun_of
higher | higher than a year earlier | more than a year earlier | more than in the previous year | more than in the same period	form=after weak=yes
hike of | a hike of | year-on-year hike of | a year-on-year hike of | an annual hike of | annual hike of | year-over-year hike of	form=noun_of
improve by | improves by | improved by | improving by	form=verb_by
improve | improves | improved | improving	form=verb weak=yes
inch up by | inches up by | inched up by | inching up by	form=verb_by
inch up | inches up | inched up | inching up	form=verb
increase by | increases by | increased by | increasing by	form=verb_by
increase of | an increase of | year-on-year increase of | a year-on-year increase of | an annual increase of | annual increase of | year-over-year increase of	form=noun_of
increase | increases | increased | increasing	form=verb
increased by half | grew by half | rose by half	form=verb percent=50
jump by | jumps by | jumped by | jumping by	form=verb_by
jump of | a jump of | year-on-year jump of | a year-on-year jump of | an annual jump of | annual jump of | year-over-year jump of	form=noun_of
jump | jumps | jumped | jumping	form=verb
leap by | leaps by | leaped by | leaping by	form=verb_by
leap of | a leap of | year-on-year leap of | a year-on-year leap of | an annual leap of | annual leap of | year-over-year leap of	form=noun_of
leap | leaps | leaped | leaping	form=verb
percent growth | per cent growth | % growth | percent increase | per cent increase | % increase | percent rise | per cent rise | % rise | percent surge | % surge | percent jump | % jump	form=after
percent more | per cent more | % more | percent higher | per cent higher | % higher	form=after
pick up by | picks up by | picked up by | picking up by	form=verb_by
pick up | picks up | picked up | picking up	form=verb
quadrupled | quadrupling | fourfold increase | four-fold increase	form=verb factor=4
quintupled | fivefold increase | five-fold increase	form=verb factor=5
rally by | rallies by | rallied by | rallying by	form=verb_by
rally | rallies | rallied | rallying	form=verb weak=yes
rebound by | rebounds by | rebounded by | rebounding by	form=verb_by
rebound | rebounds | rebounded | rebounding	form=verb
recover by | recovers by | recovered by | recovering by	form=verb_by
recover | recovers | recovered | recovering	form=verb weak=yes
rise by | rises by | rose by | risen by | rising by	form=verb_by
rise of | a rise of | year-on-year rise of | a year-on-year rise of | an annual rise of | annual rise of | year-over-year rise of	form=noun_of
rise | rises | rose | risen | rising	form=verb
shoot up by | shoots up by | shot up by | shooting up by	form=verb_by
shoot up | shoots up | shot up | shooting up	form=verb
skyrocket by | skyrockets by | skyrocketed by | skyrocketing by	form=verb_by
skyrocket | skyrockets | skyrocketed | skyrocketing	form=verb
soar by | soars by | soared by | soaring by	form=verb_by
soar | soars | soared | soaring	form=verb
surge by | surges by | surged by | surging by	form=verb_by
surge of | a surge of | year-on-year surge of | a year-on-year surge of | an annual surge of | annual surge of | year-over-year surge of	form=noun_of
surge | surges | surged | surging	form=verb
swell by | swells by | swelled by | swollen by | swelling by	form=verb_by
swell | swells | swelled | swollen | swelling	form=verb
tenfold increase | ten-fold increase | increased tenfold | grew tenfold	form=verb factor=10
tick up by | ticks up by | ticked up by | ticking up by	form=verb_by
tick up | ticks up | ticked up | ticking up	form=verb
tripled | trebled | tripling | has tripled | threefold increase | three-fold increase | more than tripled	form=verb factor=3
up | up by	form=adverb
uptick of | an uptick of | year-on-year uptick of | a year-on-year uptick of | an annual uptick of | annual uptick of | year-over-year uptick of	form=noun_of
upturn of | an upturn of | year-on-year upturn of | a year-on-year upturn of | an annual upturn of | annual upturn of | year-over-year upturn of	form=noun_of
year-on-year growth | annual growth | year-on-year increase | growth rate of | growth rate | a growth rate of | year-on-year rise	form=noun weak=yes

class change_down
a decrease by | reduction by	form=noun_of
contract by | contracts by | contracted by | contracting by	form=verb_by
contract | contracts | contracted | contracting	form=verb weak=yes
contraction of | a contraction of | year-on-year contraction of | a year-on-year contraction of | an annual contraction of | annual contraction of | year-over-year contraction of	form=noun_of
cut of | a cut of | year-on-year cut of | a year-on-year cut of | an annual cut of | annual cut of | year-over-year cut of	form=noun_of
decline by | declines by | declined by | declining by	form=verb_by
decline of | a decline of | year-on-year decline of | a year-on-year decline of | an annual decline of | annual decline of | year-over-year decline of	form=noun_of
decline | declines | declined | declining	form=verb
decrease by | decreases by | decreased by | decreasing by	form=verb_by
decrease of | a decrease of | year-on-year decrease of | a year-on-year decrease of | an annual decrease of | annual decrease of | year-over-year decrease of	form=noun_of
decrease | decreases | decreased | decreasing	form=verb
diminish by | diminishes by | diminished by | diminishing by	form=verb_by
diminish | diminishes | diminished | diminishing	form=verb weak=yes
dip by | dips by | dipped by | dipping by	form=verb_by
dip of | a dip of | year-on-year dip of | a year-on-year dip of | an annual dip of | annual dip of | year-over-year dip of	form=noun_of
dip | dips | dipped | dipping	form=verb
down | down by	form=adverb
downturn of | a downturn of | year-on-year downturn of | a year-on-year downturn of | an annual downturn of | annual downturn of | year-over-year downturn of	form=noun_of
drop by | drops by | dropped by | dropping by	form=verb_by
drop of | a drop of | year-on-year drop of | a year-on-year drop of | an annual drop of | annual drop of | year-over-year drop of	form=noun_of
drop | drops | dropped | dropping	form=verb
ease by | eases by | eased by | easing by	form=verb_by
ease | eases | eased | easing	form=verb weak=yes
edge down by | edges down by | edged down by | edging down by	form=verb_by
edge down | edges down | edged down | edging down	form=verb
fall by | falls by | fell by | fallen by | falling by	form=verb_by
fall of | a fall of | year-on-year fall of | a year-on-year fall of | an annual fall of | annual fall of | year-over-year fall of	form=noun_of
fall | falls | fell | fallen | falling	form=verb
go down by | goes down by | went down by | gone down by | going down by	form=verb_by
go down | goes down | went down | gone down | going down	form=verb
halved | halving | has halved | was halved	form=verb percent=50
lose by | loses by | lost by | losing by	form=verb_by
lose | loses | lost | losing	form=verb weak=yes
lower | lower than a year earlier | less than a year earlier | less than in the previous year | less than in the same period	form=after weak=yes
narrow by | narrows by | narrowed by | narrowing by	form=verb_by
narrow | narrows | narrowed | narrowing	form=verb weak=yes
percent decline | per cent decline | % decline | percent decrease | per cent decrease | % decrease | percent drop | per cent drop | % drop | percent fall | % fall | percent reduction | % reduction	form=after
percent less | per cent less | % less | percent lower | per cent lower | % lower | percent fewer | % fewer	form=after
plummet by | plummets by | plummeted by | plummeting by	form=verb_by
plummet | plummets | plummeted | plummeting	form=verb
plunge by | plunges by | plunged by | plunging by	form=verb_by
plunge of | a plunge of | year-on-year plunge of | a year-on-year plunge of | an annual plunge of | annual plunge of | year-over-year plunge of	form=noun_of
plunge | plunges | plunged | plunging	form=verb
recede by | recedes by | receded by | receding by	form=verb_by
recede | recedes | receded | receding	form=verb weak=yes
reduce by | reduces by | reduced by | reducing by	form=verb_by
reduce | reduces | reduced | reducing	form=verb weak=yes
reduction of | a reduction of | year-on-year reduction of | a year-on-year reduction of | an annual reduction of | annual reduction of | year-over-year reduction of	form=noun_of
retreat by | retreats by | retreated by | retreating by	form=verb_by
retreat | retreats | retreated | retreating	form=verb weak=yes
shed by | sheds by | shedding by	form=verb_by
shed | sheds | shedding	form=verb weak=yes
shrink by | shrinks by | shrank by | shrunk by | shrinking by	form=verb_by
shrink | shrinks | shrank | shrunk | shrinking	form=verb
sink by | sinks by | sank by | sunk by | sinking by	form=verb_by
sink | sinks | sank | sunk | sinking	form=verb
slide by | slides by | slid by | sliding by	form=verb_by
slide | slides | slid | sliding	form=verb weak=yes
slip by | slips by | slipped by | slipping by	form=verb_by
slip | slips | slipped | slipping	form=verb
slump by | slumps by | slumped by | slumping by	form=verb_by
slump of | a slump of | year-on-year slump of | a year-on-year slump of | an annual slump of | annual slump of | year-over-year slump of	form=noun_of
slump | slumps | slumped | slumping	form=verb
tumble by | tumbles by | tumbled by | tumbling by	form=verb_by
tumble | tumbles | tumbled | tumbling	form=verb
year-on-year decline | annual decline | year-on-year decrease | year-on-year drop	form=noun weak=yes

# What a change is measured against, and rates.
class change_base
compared with the previous year | compared to the previous year | compared with last year | compared to last year | from the previous year | from a year earlier | from a year ago | over the previous year | from last year | than the previous year | than last year | against the previous year | on the previous year | on an annual basis	base=year
compared with the same period last year | compared to the same period last year | compared with the same period of last year | compared to the same period of last year | compared to the same period of the previous year | over the same period last year | from the same period last year | in annual terms | compared with the corresponding period	base=year
month-on-month | month on month | m/m | compared with the previous month | compared to the previous month	base=month
per day | a day | daily | every day	rate=day
per month | a month | monthly | every month	rate=month
per week | a week | weekly | every week	rate=week
per year | a year | annually | per annum | every year | each year | p.a. | yearly	rate=year
quarter-on-quarter | quarter on quarter | q/q | compared with the previous quarter	base=quarter
year-on-year | year on year | y-o-y | yoy | y/y | year-over-year | year over year	base=year

# Verbs by which a level is aimed at: "to raise trade to $5 billion".
class raise_verb
achieve
attain
boost
bring
double
elevate
enhance
exceed
expand
grow
hit
increase
lift
push
quadruple
raise
reach
rise
surpass
take
top
treble
triple

# What is aimed at, not reached.
class target_noun
aim
ambition
benchmark
ceiling
goal
goals
mark set
objective
target
targets

# After a bare number: no noun that is counted.
class time_word
annually
each
every
last
monthly
now
per
so
this
today
yearly

# Words for the size of something, which tell nothing of what it is.
class measure_word
amount
amounts
figure
figures
indicator
indicators
level
number
size
sum
total
turnover
value
volume
volumes
worth

# Verbs by which a level is aimed at: "to raise trade to $5 billion".

# Trade as a whole: whatever it is called, one measure.
class trade_noun
commerce
commodity exchange
commodity turnover
foreign trade turnover
goods turnover
trade
trade and economic turnover
trade exchange | trade exchanges
trade figure | trade figures
trade flow | trade flows
trade relations worth
trade turnover
trade value
trade volume | trade volumes
turnover
volume of trade turnover
volume of trade | volumes of trade

# What figures are told of.

# What figures are told of.
class measure_noun
aid
arrivals
balance of trade
border crossings
capacity
cargo
cargo traffic
cargo transportation
cargo turnover
cargo volume | cargo volumes
catch
coal
consumption
container traffic
credit
credit line
cross-border transactions
debt
deficit
deliveries
economic growth
electricity
export | exports
=FDI
financing
freight
freight traffic
freight transportation
freight turnover
freight volume | freight volumes
funding
gas
grain
grant | grants
gross domestic product | =GDP
imports
inflation
inflow | inflows
investment flow | investment flows
investment stock
investment | investments
lending
loan | loans
mutual investment | mutual investments
oil
order book
output
passenger flow
passenger traffic
passenger transportation
portfolio
production
project cost
project portfolio
purchases
quota
receipts
registered capital
remittances
reserves
revenue | revenues
sales
savings
shipments
stock of investment
supplies
surplus
tourism
tourist arrivals
tourist flow | tourist flows
tourist traffic
trade balance
trade deficit
trade in agricultural products
trade surplus
traffic
transit
transit cargo
transit volume | transit volumes
transportation
transshipment
turnover of goods
wheat

# Before what is measured, and no part of its name.

# Before what is measured, and no part of its name.
class not_measured
's
as
currently
even
half
including
increasing
less
more
new
period
quarter
said
since
so
some
such
that
though
total
when
where
whereas
which
while
who
whose
year

# Between a figure and what it is of.

# Between a figure and what it is of.
class level_link
in
of
worth
worth of

# What is counted and told of as a level of its own.

# What is counted and told of as a level of its own.
class counted_noun
air passengers
arrivals
container trains
containers
direct flights
exchange students
flights
foreign students
freight trains
jobs
joint ventures
overnight stays
passengers
pilgrims
projects
railcars
scholarships
shipments
students
tourist trips
tourists
trains
transit containers
travellers
trips
trucks
vehicles
visas
visitors
visits
wagons
weekly flights
