# Words that subjects of ministries and bodies are made of, beside the terms of areas.lex; any case.
class topic
advanced
aerospace
affairs
africa
african
african cooperation
agrarian	id=agriculture
agribusiness
agricultural	id=agriculture
agriculture	id=agriculture
air
animal
animal resources
antarctic
anti-corruption
antiquities
antitrust
archives
arctic
armaments
arms
artificial intelligence
asia
asian
atomic
aviation
awqaf
ayush
baikal
bank
banking
batteries
bilateral
blue economy
border
borderland
borders
broadcasting
budget
business
capital
caspian
central bank
chemical
chemicals
child
children
circular
cities
citizenship
civil
civilian
climate
climate change
co-operation
coal
coast
cohesion
combating
commerce
commercial	id=trade
committee
communication
communications
community
community services
competences
competition
competitiveness
complex
connectivity
conservation
constitutional
construction
consular
consumer
consumers
conventional
cooperation
coordination
corporate
corruption
cottage
countries
country
country's
crafts
creative
creativity
crime
crisis
crops
cross-border
crossborder
cultural	id=culture
culture	id=culture
customs
cyber
cybersecurity
dairy
data
decentralisation
decentralization
decree
defence
defense
delivery
demarcation
democracy
demographic
demography
development
developments
devolution
diamonds
diaspora
digital
digitalisation
digitalization
diplomatic
disaster
diversification
domestic
earth
east
eastern
ecological	id=environment
ecological transition
ecology
economic	id=economy
economic development
economics	id=economy
economy	id=economy
ecosystem
education	id=education
educational	id=education
efficiency
elderly
electricity
electrification
electronic
electronics
emergencies
emergency
employment
empowerment
endowments
energy
engineering
enlargement
enterprise
enterprises
entrepreneurship
environment	id=environment
environmental	id=environment
equal
equality
ethnic
ethnic affairs
eurasian
euro-atlantic
european
european affairs
exchange
exchanges
expatriate
expatriates
export
exports
external
external economic
fair
family
family affairs
far eastern
farming
federal affairs
federal district
fertilizers
finance	id=finance
financial	id=finance
fisheries
fishery
fishing
fleet
food
foreign
forest
forestry
forests
friendship
fuel
gas
gender
geological
geology
geosciences
goods
governance
government
grain
green
groundwater
growth
guidance
habitat
hajj
halal
handicrafts
health	id=health
healthcare
heavy
heritage
high technologies
high technology
higher
highways
home
housing
human
humanitarian	id=humanities
humanities	id=humanities
hydraulics
hydrocarbons
hydrology
hydropower
ict
ideology
immigration
implementation
import
imports
inclusion
income
indigenous
industrial	id=industry
industries	id=industry
industry	id=industry
information
information technology
informatization
infrastructure
initiatives
innovation
innovation and technology
innovations
innovative
institutional
insurance
integration
intellectual
interior
internal
internal market
international
interparliamentary
interregional
investment
investment promotion
investments
irrigation
islamic
islamic affairs
island affairs
jal shakti
jewellery
jobs
judicial
judiciary
justice
knowledge
labor
labour
land
lands
landscape
large
law
left-behind
legal
leisure
light
lithium
livelihoods
livestock
local
logistics
maghreb
maintenance
marine	id=maritime
marine resources
maritime	id=maritime
market
markets
mass
mass media
material
media
medical	id=health
medicine	id=health
metallurgy
metals
migration
military
military-technical
mine
mineral
mineral resources
minerals
mines
mining
minority
mobility
modernisation
modernization
monetary
monitoring
multilateral
municipal
nation-building
national defence
national defense
national unity
nationalities
native
natural
nature
naval
navigation
neighborhood
neighbourhood
new technologies
north
north-eastern
northeast
northern
nuclear
nutrition
oases
ocean
oceans
oil
opportunities
organised
orientation
overseas
ownership
pacific island
parliamentary
parliamentary affairs
partnership
peace
peaceful
peaceful uses
peasants
pensions
people-to-people
peoples
petrochemical
petrochemicals
petroleum
pharmaceutical
pharmaceuticals
physical
planning
plant
plantation
plantations
police
policy
political
political affairs
population
port
ports
posts
poverty
power
practical
preparedness
prevention
prices
primary
priority
priority investment projects
privatisation
privatisations
privatization
procurement
production
productive
productivity
programmes
promotion
property
prosecution
protection
provincial
public
public administration
public works
quality
radio
rail
railway
railways
rangelands
rare
rationalisation
real estate
reconciliation
reconstruction
reform
reforms
refugees
region
regional
regions
registry
rehabilitation
relations
relief
religious
renewable
research
reserves
resettlement
resilience
resource
resources
responsibility
restoration
returnees
revenue
rights
river
rivers
road
roads
roads and bridges
rural
rural development
safety
sanitation
savings
science	id=science
sciences	id=science
scientific	id=science
security
semiconductors
services
settlement
settlements
shipping
single market
skill
skilled labour | skilled labor
skilled migration
skills
skills development
small
social
social affairs
solar
solid
solidarity
south
southern
space
spatial
special
spectrum
sport
sports
standard
standardisation
standardization
standards
start-ups
startups
state assets
state property
statistics
steel
steering
strategic
strategy
students
studies
sub-national
subnational
subsidies
sugar
supervision
supplies
supply
surveying
sustainability
sustainable
syariah
system
talent
tax
taxation
tea
technical	id=technology
technological	id=technology
technologies	id=technology
technology	id=technology
telecom
telecommunication
telecommunications
temples
territorial
territories
textile
textiles
tolerance
tourism
towns
trade	id=trade
trades
traditional
training
transboundary
transformation
transformations
transit
transition
transport
transportation
treasury
tribal
tropical
universities
university
urban
urbanisation
urbanization
use
uses
utilisation
utilities
utilization
value
values
vehicles
veterans
veterans affairs
veterinary
villages
vocational
volunteering
waste
water
waters
waterways
welfare
wellbeing
west
western
wildlife
wildlife resources
wine
women
women's
wool
works
world
yoga
youth
zones
