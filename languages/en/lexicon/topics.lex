# Words that subjects of ministries and bodies are made of, beside the terms of areas.lex; any case.
class topic
aerospace
affairs
africa | african
agrarian
agribusiness
agricultural
agriculture
air
animal
antarctic
arctic
armaments
arms
asia | asian
aviation
bank | banking
baikal
bilateral
border | borders | borderland
budget
business
caspian
central bank
chemical
civil
climate | climate change
coal
commerce | commercial
committee
communication | communications
community
competition
competitiveness
complex
connectivity
conservation
construction
consular
consumer
cooperation | co-operation
coordination
countries | country
crafts
creative
crime
cross-border | crossborder
cultural | culture
customs
cyber | cybersecurity
data
decree
defence | defense
demarcation
democracy
development | developments
diaspora
digital | digitalisation | digitalization
diplomatic
disaster
domestic
east | eastern
ecology | ecological | ecosystem
economic | economics | economy
education | educational
electricity
electronic | electronics
emergency | emergencies
employment
energy
enterprise | enterprises
entrepreneurship
environment | environmental
equality
euro-atlantic
european affairs
exchange | exchanges
exports | export
external
external economic
fair
family
far eastern
federal district
finance | financial
fisheries | fishery
food
foreign
forestry | forests
friendship
fuel
gas
gender
geology
goods
governance
government
green
growth
health | healthcare
heritage
high technologies | high technology
higher
highways
home
housing
human
humanitarian | humanities
hydrocarbons
immigration
implementation
import | imports
industrial | industry | industries
infrastructure
information
innovation | innovations | innovative
institutional
integration
intellectual
interior
internal
international
investment | investments
irrigation
islamic
jobs
judicial
justice
labour | labor
land
law
legal
livestock
local
logistics
maritime
market | markets
media
medical | medicine
metallurgy
migration
military
military-technical
mineral | minerals
mines | mining
monetary
monitoring
municipal
nationalities
natural
nature
navigation
new technologies
north | northern | northeast | north-eastern
nuclear
oil
overseas
parliamentary
partnership
peace
peaceful uses
people-to-people
petroleum
physical
planning
plant
police
policy
political
population
port | ports
poverty
power
practical
privatisation | privatization
production
promotion
property
prosecution
protection
public
quality
radio
rail | railway | railways
region | regional | regions
rehabilitation
relations
religious
renewable
research
resource | resources
revenue
rights
river | rivers
road | roads
rural
safety
science | sciences | scientific
security
services
shipping
small
social
south | southern
space
sport | sports
standardisation | standardization
standards
state property
statistics
strategic
strategy
students
sub-national | subnational
supply
sustainable
tax | taxation
technical
technological | technologies | technology
telecom | telecommunication | telecommunications
territorial
textile | textiles
tourism
trade
training
transboundary
transit
transport | transportation
treasury
university
urban
use
uses
utilisation | utilization
veterinary
vocational
waste
water | waters | waterways
welfare
west | western
women
works
youth
