# Areas of cooperation. id = the concept, the same in every language.
# vague=yes: speaks of cooperation as a whole, of no area of it.
# joint=yes: what is done in it is done by both sides.
# adjective=yes: an area only before a noun such as cooperation, exchanges, ties, sector, affairs.

class area
=5G | 5G technology | 5G networks | =6G | 5G and 6G	id=five_g
academic exchanges | academic exchange | student exchanges | exchange of students | scholarships | student mobility | academic mobility | student exchange | scientific and educational exchanges | exchange students | academic cooperation | international students	id=academic_exchanges
access to the sea | access to ports | landlocked developing countries	id=landlocked
accreditation | mutual recognition | mutual recognition of certificates | certification	id=accreditation
adoption of children | child abduction | child maintenance	id=adoption
advanced manufacturing | smart manufacturing | high-end manufacturing | intelligent manufacturing | industry 4.0 | additive manufacturing	id=advanced_manufacturing
aerospace and aviation | aviation and aerospace	id=aerospace_aviation
aerospace | aerospace industry	id=aerospace
Afghan issue | situation in Afghanistan | Afghanistan issue | Afghan settlement	id=afghanistan_issue
agricultural machinery | agricultural technology | smart agriculture | agricultural equipment | agricultural technologies | agritech | agri-tech | precision agriculture | agricultural science and technology | tractors | agro-technology	id=agricultural_machinery
agricultural research | agrarian science | agronomy	id=agri_research
agricultural | agrarian	id=agriculture adjective=yes
agriculture | agricultural cooperation | agricultural trade | agro-industrial complex | agro-industrial sector | farming | agricultural sector | agricultural products | agrarian sector | agribusiness | agri-food | agriculture and food | agro-industry | agricultural production | agricultural goods | agro-industrial | agricultural and food products | agrifood | agri-food products | agricultural produce | agriculture sector | agricultural commodities | farm produce	id=agriculture
aircraft manufacturing | aircraft construction | aircraft building | aviation industry | aircraft industry | helicopters	id=aircraft
alignment of development strategies | synergy of development strategies | synergizing development strategies | linking development strategies | docking of development strategies	id=development_strategies
all fields | various fields | all areas | all-round cooperation | all spheres | various areas | all-around cooperation | all sectors | multiple fields | a wide range of areas | various spheres | a wide range of fields | different fields | various sectors | all-dimensional cooperation | many areas | diverse fields | different areas | multi-sectoral cooperation | comprehensive cooperation | wide-ranging areas	id=all_round vague=yes
all-round practical cooperation	id=all_round
antarctic treaty | antarctic treaty system	id=antarctic_treaty
anti-COVID-19 cooperation | COVID-19 response | fight against COVID-19 | combating COVID-19 | anti-epidemic cooperation | anti-pandemic cooperation	id=covid19
archival cooperation | archival affairs | archive cooperation | archival matters	id=archives_cooperation
Arctic | Arctic cooperation | Arctic affairs | Arctic development | polar affairs | Arctic research | development of the Arctic	id=arctic
arms control | non-proliferation | disarmament | nonproliferation | nuclear non-proliferation | arms control and disarmament | export control | export controls | strategic stability	id=arms_control
artificial intelligence | =AI | AI governance | machine learning | artificial intelligence technologies	id=artificial_intelligence
arts | theatre | theater | music | performing arts | fine arts | theatrical arts | art exhibitions	id=arts
astronomy | astrophysics | radio astronomy | observatory	id=astronomy
audit | auditing | public audit	id=audit
automotive industry | automobile industry | automobiles | automotive | automobile manufacturing | auto industry | automotive sector | car manufacturing | automobile production | auto parts	id=automotive
ballet | circus | circus arts | orchestra	id=ballet
banking | banking sector | interbank cooperation | banking cooperation | inter-bank cooperation | finance and credit	id=banking
beekeeping | medicinal plants | medicinal herbs	id=beekeeping
Belt and Road | Belt and Road Initiative | Belt and Road cooperation | =BRI | high-quality Belt and Road cooperation | Belt and Road construction | Greater Eurasian Partnership | Belt and Road projects	id=belt_and_road
big data | cloud computing | data centers | data centres | data center | data flows | cross-border data flows	id=big_data
biodiversity | biodiversity conservation | wildlife | conservation of biodiversity | wildlife conservation | biological diversity | protected areas | specially protected natural areas | national parks | conservation of biological diversity | panda conservation | giant pandas | giant panda	id=biodiversity
biofuels | bioenergy | biofuel | biogas | ethanol | sustainable aviation fuel | biodiesel	id=biofuels
biomedicine | biopharmaceutical sector | biopharmaceuticals | biopharmaceutical industry | bio-medicine | biomedical	id=biomedicine
biosafety | biosecurity | biological security | biological safety | biological weapons	id=biosafety
biotechnology | biotech | bioeconomy | biotechnologies | bio-industry	id=biotechnology
blue economy | ocean economy | marine economy | maritime economy | sustainable blue economy	id=blue_economy
border crossings | border checkpoints | border crossing points | checkpoints | border gates | border gate | border ports | border-crossing points | ports of entry	id=border_crossings
border delimitation | delimitation and demarcation | border demarcation | boundary demarcation | delimitation of the border | delimitation of the state border	id=border_delimitation
border management | border control | border affairs | border crossing | border security | border protection | state border	id=border_management
bridges | bridge construction | cross-border road bridge	id=bridges
business environment | business climate | investment climate | ease of doing business	id=business_environment
business | business cooperation | business ties | business circles | business-to-business ties | b2b cooperation | business contacts | business relations | business community	id=business
cable car | cableway | ropeway | ropeways	id=cableway
capital markets | stock market | stock exchanges | securities markets | securities | stock exchange	id=capital_markets
carbon market | carbon markets | carbon trading | carbon neutrality | carbon capture | low-carbon development | decarbonization | decarbonisation | emission reduction | emissions reduction | carbon credits | carbon capture and storage	id=carbon
Caspian Sea | Caspian cooperation | Caspian issues | Caspian affairs | Caspian	id=caspian
ceramics | cement industry | glass industry	id=glass
chambers of commerce | business councils | business council | chambers of commerce and industry | chamber of commerce	id=chambers_of_commerce
chemical industry | chemicals | chemical sector | chemistry | chemical and petrochemical industries	id=chemical_industry
chemical safety | chemical weapons | chemical security | chemical, biological, radiological and nuclear	id=chemicals_safety
chess | martial arts | nomad games | World Nomad Games | national sports	id=chess
children | child protection | family policy | childhood | motherhood and childhood	id=children
Chinese language | Chinese-language teaching | teaching of Chinese | Confucius Institutes | Confucius institute	id=chinese_language
cinema | film | cinematography | film industry | audiovisual | film production | film cooperation | film co-production | audio-visual | animation	id=film
circular economy | bio-economy | circularity	id=circular_economy
citizen exchanges | facilitation of citizen exchanges | travel of citizens | mutual trips of citizens | travel facilitation | facilitation of mutual travel of citizens | personnel mobility | personal exchanges	id=citizen_exchanges
civil aviation | aviation | air transport | air services | air links | direct flights | air connectivity | air communication | air navigation | air traffic | air service | airports | airport | air cargo	id=civil_aviation
civil society | non-governmental organizations | public organizations | trade unions | non-governmental organisations | friendship societies | people's organizations | friendship associations | mass organizations | public diplomacy | social organizations	id=civil_society
clean energy | new energy | low-carbon energy | clean technology | clean technologies | green power	id=clean_energy
climate change | climate | climate action | fight against climate change | climate cooperation | climate resilience | climate adaptation | addressing climate change | combating climate change | climate response | mitigation and adaptation | climate and environment | climate policy | adaptation to climate change	id=climate
coal | coal industry | coal trade | coal mining | coking coal	id=coal
competition policy | antitrust | anti-monopoly | antimonopoly policy | antimonopoly regulation | competition	id=competition_policy
connectivity | interconnectivity | interconnection | regional connectivity | connectivity projects | transport connectivity | physical connectivity	id=connectivity
construction | building materials | construction industry | construction materials | construction sector | building industry	id=construction
consular	id=consular adjective=yes
consular affairs | consular issues | consular cooperation | consular services | consular matters | consular and visa issues | consulates	id=consular
consumer protection | protection of consumer rights | consumer rights	id=consumer_protection
cooperatives | cooperative movement	id=cooperatives
corruption | anti-corruption | fight against corruption | combating corruption | anti-corruption cooperation | asset recovery	id=corruption
COVID-19 | coronavirus | novel coronavirus	id=covid19 vague=yes
creative industries | creative economy | orange economy | creative sector	id=creative_industries
critical minerals | rare earths | rare earth elements | critical raw materials | rare earth | rare-earth metals | strategic minerals | lithium	id=critical_minerals
crop production | seeds | grain | wheat | soybeans | rice | grains | crop farming | plant growing | cereals | seed production | fruits and vegetables | horticulture | plant breeding | maize | vegetable oil | palm oil | soybean | fruit and vegetables | coffee | edible oils | sugar	id=crops
cross-border cargo transport | cross-border cargo transportation | cargo transportation | cargo transport | cargo traffic | freight transport | freight traffic | freight transportation | cross-border transport | cross-border transportation | freight | cargo | international freight transportation	id=cross_border_cargo
cross-border cooperation | border cooperation | border areas | transboundary cooperation | transfrontier cooperation | cross-border | border region cooperation	id=cross_border
cross-border infrastructure | border infrastructure | cross-border bridges | cross-border bridge	id=cross_border_infrastructure
cross-border trade | border trade | frontier trade	id=cross_border_trade
cultural	id=culture adjective=yes
cultural exchanges | cultural exchange | cultural and people-to-people exchanges | people-to-people and cultural exchanges | cultural and humanitarian | cultural events | cultural and humanitarian cooperation | cultural and humanitarian ties | cultural-humanitarian | years of culture	id=cultural_exchanges
cultural heritage | heritage | museums | archaeology | archeology | preservation of cultural heritage | protection of cultural heritage | museum cooperation | heritage conservation | cultural relics | cultural property | archives	id=cultural_heritage
culture | cultural cooperation | cultural affairs | culture and arts | culture and art | cultural sphere | culture sector | cultural relations | cultural ties	id=culture
customs | customs cooperation | customs affairs | customs matters | customs clearance | customs procedures | customs administration	id=customs
cyber	id=cybersecurity adjective=yes
cybersecurity | cyber security | cyberspace | information security | international information security | cyber defence | cyber defense | cybercrime | internet governance | network security | digital security	id=cybersecurity
debt | debt relief | debt restructuring | debt settlement	id=debt
defence | defense | defence cooperation | defense cooperation | national defence | national defense | defence and security | defense and security | defence ties | security and defence | security and defense	id=defence
demining | mine action | humanitarian demining | mine clearance | removal of landmines	id=demining
demography | population and development | census | civil registration	id=statistics_migration
desalination | seawater desalination	id=desalination
desertification | combating desertification | desertification control | land degradation | soil erosion | sand and dust storms	id=desertification
development cooperation | development assistance | official development assistance | =ODA | technical assistance | development partnership | development aid | technical and financial cooperation | south-south cooperation | triangular cooperation | development projects | grant aid | economic and technical cooperation | economic and technical | trilateral cooperation | community development projects | lines of credit | line of credit | small development projects | quick impact projects | high impact community development projects	id=development_cooperation
development finance | development financing | financing for development | concessional loans	id=development_finance
development strategies | development plans | development initiatives | national development strategies | development strategy	id=development_strategies vague=yes
dialogue among civilizations | dialogue between civilizations | mutual learning among civilizations | exchanges and mutual learning | intercultural dialogue | civilizational dialogue	id=civilizations_dialogue
diaspora | compatriots | overseas community | diaspora affairs | expatriates | ethnic minorities | national minorities | minorities | overseas communities | minority rights	id=diaspora
digital	id=digital_transformation adjective=yes
digital currency | digital currencies | central bank digital currency | cryptocurrencies | digital assets	id=digital_currency
digital economy | digital sector | digital trade | digital economy development	id=digital_economy
digital transformation | digitalization | digitalisation | digitization | digital technologies | digital technology | digital development | digitisation | digital cooperation | digital connectivity | digital solutions | digital infrastructure	id=digital_transformation
diplomatic	id=foreign_policy adjective=yes
disaster management | disaster prevention | emergency response | emergencies | disaster relief | disaster risk reduction | disaster prevention and mitigation | emergency management | emergency situations | prevention and elimination of emergencies | disaster preparedness | disaster reduction | disaster response | disaster resilience | civil protection | natural disasters | prevention and liquidation of emergencies | emergency prevention | civil defense | civil defence | seismology | fire safety | disaster prevention and relief | disaster risk management	id=disaster
drug trafficking | drug control | narcotics | counter-narcotics | fight against drugs | illicit drugs | drugs | illicit drug trafficking | anti-drug cooperation | drug enforcement | anti-narcotics	id=drugs
e-commerce | electronic commerce | ecommerce | cross-border e-commerce | online trade | online commerce	id=e_commerce
e-government | electronic government | digital government | digital public infrastructure | e-governance | digital public services	id=e_government
economic development | economic growth | socio-economic development | social and economic development | socioeconomic development	id=economic_development
economic integration | regional economic integration | regional integration	id=economic_integration
economic security | economic resilience | supply security | economic coercion	id=economic_security
economy and trade | trade and economy | economic and trade | trade and economic | economic and commercial | commercial and economic | trade-economic | economic-trade | economic and trade cooperation | trade and economic cooperation | trade and economic relations | economic and trade relations | economic and trade ties | economic and trade exchanges	id=economy_trade
economy | economic cooperation | economic relations | economic ties | economic partnership | economic sphere | economic field | economics	id=economy
education | educational cooperation | education cooperation | educational exchanges | educational sphere | education sector | education and training	id=education
educational	id=education adjective=yes
elderly care | ageing | aging | silver economy | aging population | population ageing	id=ageing
elections | electoral cooperation | electoral matters | election monitoring	id=elections
electric vehicles | new energy vehicles | new-energy vehicles | electric mobility | e-mobility | electric transport | electromobility | =EVs	id=electric_vehicles
electrical engineering | electronics | electrical equipment | home appliances | electronics industry | consumer electronics	id=electrical_engineering
electricity | electric power | power generation | electric power industry | electricity generation | power sector | power industry | electricity supply | electric energy | electricity trade | thermal power	id=electricity
emergency medicine | disaster medicine | ambulance services	id=emergency_medicine
emerging areas | emerging fields | new areas | new fields | emerging sectors | new growth areas | new growth points | new growth drivers | new sectors | new spheres | new areas of cooperation	id=emerging_areas vague=yes
emerging industries | emerging industry | strategic emerging industries | future industries | emerging business | emerging business forms | new business forms | new business models | new forms of business | new quality productive forces	id=emerging_areas
emerging technologies | critical and emerging technologies | new technologies | cutting-edge technologies | frontier technologies | advanced technologies | high technology | high technologies | high-tech | hi-tech | high-tech industries | high and new technologies | advanced technology | high-technology | high-tech sector	id=emerging_technologies
energy efficiency | energy saving | energy conservation | energy-saving technologies	id=energy_efficiency
energy security | energy supply security	id=energy_security
energy storage | batteries | battery storage	id=energy_storage
energy transition | just energy transition | energy transformation | clean energy transition	id=energy_transition
energy | energy cooperation | energy sector | energy field | energy sphere | energy resources | fuel and energy complex | energy projects | energy partnership | fuel and energy	id=energy
entrepreneurship | enterprise development | women's entrepreneurship | business incubation	id=entrepreneurship
environment | environmental protection | ecology | environmental cooperation | ecological protection | ecological conservation | protection of the environment | nature conservation | nature protection | environmental issues | ecology and environment | environment protection | environmental sustainability | ecological cooperation | natural resources | nature management | use of natural resources | environmental and climate	id=environment
environmental | ecological	id=environment adjective=yes
Eurasian integration | integration processes | Eurasian economic integration | integration cooperation | European integration | EU accession | accession to the EU | EU integration | EU enlargement	id=eurasian_integration
exchange of delegations | high-level interactions | high-level engagement	id=high_level_exchanges vague=yes
exhibitions | trade fairs | fairs and exhibitions | exhibitions and fairs | expos | exhibition and fair activities | trade exhibitions	id=exhibitions
exports | export promotion | export-oriented industries | non-resource exports | non-oil exports | non-oil trade	id=exports
falconry	id=falconry
family business | self-employment	id=family_business
Far East development | development of the Far East | Russian Far East development | Northeast-Far East cooperation | Far East cooperation | cooperation of Northeast China and the Far East	id=far_east
fashion | fashion industry	id=fashion
fertilizers | fertilisers | mineral fertilizers | mineral fertilisers | fertilizer | fertiliser | potash | potassium | urea | phosphates	id=fertilizers
fight the pandemic | fight the epidemic | fighting the pandemic | fighting the epidemic	id=pandemic
finance | financial cooperation | financial sector | financial services | financial sphere | financial field | financial sector cooperation | finance and banking	id=finance
fintech | financial technology | financial technologies | digital payments | mobile payments	id=fintech
fisheries | fishing | fishery | fish farming | aquaculture | fishing industry | fisheries and aquaculture | fishery cooperation | seafood | marine fisheries | fish products	id=fisheries
food industry | food processing | food | food products | foodstuffs | halal | halal industry | halal food | food trade | food sector	id=food
food security | global food security | food supply | food safety | food quality and safety | food supplies | food and nutrition security	id=food_security
foreign policy | diplomacy | foreign affairs | diplomatic relations | foreign policy coordination | foreign policy dialogue | diplomatic cooperation | diplomatic consultations	id=foreign_policy
forestry | forests | forest fires | forest resources | forest protection | forest management | reforestation | afforestation | forest fire prevention | tree planting	id=forestry
franchising | retail | retail trade	id=franchising
free trade | free trade agreement negotiations | free trade area | free trade zone | free trade zones | free-trade zone	id=free_trade
freight trains | container trains | China-Europe freight trains | freight train services | block trains | container train | China-Europe Railway Express	id=freight_trains
gas | natural gas | gas sector | gas supplies | gas supply | gas cooperation	id=gas
gasification	id=gasification
gastronomy | culinary arts	id=gastronomy
gender equality | women's empowerment | women | women's affairs | empowerment of women	id=gender
genetic resources | plant genetic resources | gene bank	id=genetic_resources
geographical indications	id=geographical_indications
geology | geological exploration | geological survey | geosciences | geoscience | geology and mining | subsoil	id=geology
geospatial | geospatial technology | spatial data | geoinformation	id=geospatial
geothermal energy | geothermal	id=geothermal
glaciers | glacier preservation | preservation of glaciers | mountain areas | mountain development	id=glaciers
global affairs	id=global_affairs
global economy | world economy | national economy | national economies | market economy | market economies | two economies | economies	id=economy vague=yes
global governance | reform of global governance | global economic governance | economic governance | UN reform | reform of the UN | reform of the United Nations | United Nations reform	id=global_governance
global trade | world trade | international trade	id=trade vague=yes
governance | good governance | state governance | governance experience | exchange of governance experience | public administration | administrative reform | civil service | public service | state administration | governance capacity | public governance | governance exchanges | e-parliament	id=governance
government procurement | public procurement	id=government_procurement
green construction | green building | green buildings	id=green_construction
green development | green growth | green and low-carbon development | green and sustainable development | green transformation | green transition | green and digital transformation | green and low-carbon | green and digital transition	id=green_development
green energy | green electricity	id=green_energy
green finance | climate finance | sustainable finance | green bonds	id=green_finance
green-related fields | green economy | green technologies | green technology | green industries | green cooperation | green agenda | green sector	id=green
handicrafts | handicraft | crafts | folk crafts | traditional crafts	id=handicrafts
health | healthcare | health care | public health | medical care | medicine | medical cooperation | health sector | health and medicine | medical science | health and medical care | healthcare sector | medical services | medical sphere | health cooperation	id=health
high-level exchanges | high-level visits | high-level contacts | exchange of visits | exchange of high-level visits | delegation exchanges	id=high_level_exchanges
high-speed rail | high-speed railway | high-speed railways | bullet train | high speed rail	id=high_speed_rail
higher education | universities | university cooperation | inter-university cooperation | university exchanges | interuniversity cooperation | joint universities | universities and research institutions | university partnerships | inter-university ties	id=higher_education
historical memory | history education | historical research | historical truth	id=history
HIV/AIDS | tuberculosis | malaria | tropical diseases	id=hiv_tb
horse breeding | equestrian sport | equestrian sports	id=equine
housing | housing construction | affordable housing | communal services | housing and utilities | housing and communal services	id=housing
human resources | human resource development | human resources development | capacity building | training of personnel | personnel training | capacity-building | human capital | training | skills development | talent training | skill development | human capital development | staff training | skills | human resources training | talent cultivation | training of specialists	id=human_resources
human rights | rule of law | human rights dialogue | protection of human rights	id=human_rights
humanitarian	id=humanities adjective=yes
humanitarian aid | humanitarian assistance | humanitarian relief | humanitarian issues | humanitarian support | humanitarian action	id=humanitarian_aid
humanities | humanitarian cooperation | humanitarian exchanges | humanities exchanges | humanities cooperation | humanitarian sphere | cultural and educational | humanitarian ties | humanitarian field	id=humanities
hydrogen | green hydrogen | hydrogen energy | clean hydrogen | hydrogen economy | low-carbon hydrogen	id=hydrogen
hydropower | hydroelectric power | hydro power | hydroelectricity | hydropower plants | hydroelectric power plants | hydro-electric power | hydropower projects	id=hydropower
icebreakers | icebreaker | nuclear icebreakers	id=ocean_space_fleet
illegal, unreported and unregulated fishing | IUU fishing | illegal fishing	id=illegal_fishing
imports | import substitution	id=imports
industrial capacity | production capacity | production capacity cooperation | industrial capacity cooperation	id=industrial_capacity
industrial parks | industrial park | industrial zones | industrial zone | technology parks | technoparks | techno parks | agro-industrial parks | science parks | science and technology parks	id=industrial_parks
industry | industrial cooperation | industrial sector | industrial field | industries | industrial partnership | industrial production | industrial development	id=industry
information and communication technologies | information and communications technology | information technology | information technologies | =ICT | =IT | information and communication technology | informatics | software | software development | informatization | informatisation	id=ict
infrastructure | infrastructure construction | infrastructure development | infrastructure projects | infrastructure connectivity | infrastructural projects | infrastructure cooperation	id=infrastructure
inland waterways | inland waterway transport | river transport | river navigation | inland water transport	id=inland_waterways
innovation | innovations | technological innovation | innovation cooperation | innovation and technology | research and innovation | innovative development	id=innovation
insurance | reinsurance | export credit insurance	id=insurance
intellectual property | intellectual property rights | intellectual property protection | protection of intellectual property | =IPR	id=intellectual_property
intelligence sharing | intelligence exchange | intelligence cooperation | special services | information sharing	id=intelligence_cooperation
international affairs | international issues | global issues | world affairs | international arena | international and regional affairs | international and regional issues | international cooperation | international agenda | regional and international issues | international politics | international matters | international coordination | global challenges | multilateral affairs | regional and global issues | international stage | regional and international affairs	id=international_affairs
international order | international law	id=global_governance vague=yes
internet of things | =IoT	id=internet_of_things
investment projects | joint investment projects	id=investment_projects
investment protection | protection of investments | promotion and protection of investments | promotion and mutual protection of investments | mutual protection of investments	id=investment_protection
investment | investments | investment cooperation | mutual investment | mutual investments | two-way investment | investment sphere | capital investment | joint investments | foreign direct investment | =FDI | direct investment	id=investment
Iran nuclear issue | Iranian nuclear issue | Iran nuclear deal | Iranian nuclear program | =JCPOA	id=iran_nuclear
irrigation | land reclamation | water-saving technologies | drip irrigation | amelioration	id=irrigation
islamic finance | islamic banking | islamic economy | sukuk	id=islamic_finance
jewelry | jewellery | gems and jewellery | diamonds | gold | precious metals | gems and jewelry | precious stones | diamond industry	id=jewelry
joint manufacturing | manufacturing | joint production | manufacturing industry | co-production | localization of production | localisation of production | industrial manufacturing	id=joint_manufacturing
joint projects | joint ventures | joint venture | joint enterprises	id=joint_projects
key projects | priority projects | signature projects	id=key_projects
Korean Peninsula issue | denuclearization of the Korean Peninsula | Korean Peninsula nuclear issue | denuclearisation of the Korean Peninsula | Korean Peninsula | situation on the Korean Peninsula	id=korean_peninsula
labour | labor | employment | labour migration | labor migration | labor cooperation | labour cooperation | labour mobility | labor market | labour market | manpower | labor mobility | migrant workers | sending workers | labour relations | labor export | guest workers	id=labour
land resources | land management | cadastre | land use | cadaster | geodesy | geodesy and cartography | land cadastre | cartography	id=land
language teaching | language learning | language education | language studies | study of languages	id=languages
law enforcement | police | policing | law enforcement cooperation | internal affairs | police cooperation | public security | interior affairs | law-enforcement | home affairs | law enforcement and security | security and law enforcement	id=law_enforcement
leather | leather goods	id=leather
legal cooperation | justice | judicial cooperation | legal assistance | mutual legal assistance | legal affairs | extradition | judiciary | legal framework | contractual and legal framework | legal and judicial | mutual legal assistance in criminal matters | legal and judicial cooperation | treaty and legal framework | transfer of sentenced persons | legal base | legal basis | legal and regulatory framework | judicial assistance | contractual-legal framework | contractual and legal base | regulatory framework	id=legal
legal | judicial	id=legal adjective=yes
liquefied natural gas | =LNG	id=lng
livestock | animal husbandry | livestock breeding | poultry | dairy | meat | meat products | beef | livestock farming | cattle breeding | meat and dairy | dairy products | dairy farming | livestock industry	id=livestock
local exchanges | exchanges between localities | local-level exchanges | sub-regional exchanges | exchanges at local levels | exchanges between local governments | locality-to-locality exchanges	id=local_exchanges
local governments | cooperation between local governments | local cooperation | inter-regional cooperation | interregional cooperation | regional and local cooperation | interregional ties | inter-regional ties | cooperation between regions | cooperation between localities | local authorities | decentralized cooperation | decentralised cooperation | local-level cooperation | interregional | inter-regional | regional ties | inter-regional and border cooperation | local government | local self-government | interregional and cross-border cooperation | inter-regional exchanges | interregional contacts | regional contacts | subnational governments	id=local_governments
locust control | pest control | crop pests	id=pest_control
logistics | logistics hubs | logistics centers | logistics centres | logistics infrastructure | warehousing | logistics hub | transport and logistics | logistics cooperation | transport-logistics | freight forwarding	id=logistics
lunar exploration | deep space exploration | lunar and deep space exploration | international lunar research station | moon exploration | deep-space exploration | crewed spaceflight | manned space flight	id=lunar_exploration
machinery | mechanical engineering | machine building | machine-building | engineering | machine tools | heavy machinery | agricultural engineering | mechanical engineering industry | engineering industry	id=machinery
major projects | large-scale projects | large projects | strategic projects | flagship projects | megaprojects | mega projects | landmark projects	id=major_projects
maritime	id=maritime adjective=yes
maritime cooperation | maritime affairs | marine cooperation | oceans | ocean affairs | marine affairs | marine environment | maritime issues | marine science | marine research | oceanography | marine resources | maritime sector | marine science and technology | law of the sea	id=maritime
maritime search and rescue | search and rescue | sea rescue | search and rescue at sea	id=maritime_search_rescue
maritime security | maritime safety | freedom of navigation | counter-piracy | anti-piracy | piracy | maritime domain awareness | coast guard cooperation	id=maritime_security
market access | access to markets | mutual market access	id=market_access
media | mass media | journalism | information exchange | radio and television | broadcasting | news media | press and media | information sphere | media cooperation | television | mass communications	id=media
medical	id=health adjective=yes
medical equipment | medical devices | medical technology | medical industry | medical products	id=medical_equipment
medical tourism | health tourism | ecotourism | eco-tourism | health and wellness	id=medical_tourism
mega-science | megascience | megascience projects | large scientific facilities | particle accelerator	id=mega_science
Mekong | Mekong cooperation | Mekong subregion | Mekong River	id=mekong
metallurgy | steel | steel industry | aluminium | aluminum | non-ferrous metals | ferrous metallurgy | iron ore | iron and steel | copper	id=metallurgy
meteorology | hydrometeorology | weather forecasting | hydro-meteorology | meteorological cooperation	id=meteorology
metro | subway | urban rail | light rail | urban transport | public transport | public transportation | urban mobility	id=metro
metrology	id=metrology
Middle East peace process | Palestinian issue | Palestinian question | Palestinian cause | Middle East issue	id=middle_east
migration | migration policy | illegal migration | irregular migration | mobility | migration and mobility | migration issues | readmission | regular migration	id=migration
military	id=military adjective=yes
military cooperation | military-to-military | armed forces | military affairs | military exchanges | joint exercises | military exercises | joint military exercises | military training | military education | joint drills | military ties | military-to-military exchanges | joint training	id=military
military graves | war graves | memorials | war memorials | memorial cooperation | war cemeteries | remains of soldiers	id=military_graves
military medicine	id=defence_medicine
military-technical cooperation | defence industry | defense industry | military-technical | arms trade | military and technical cooperation | defence procurement | defence industrial cooperation | defence production | defence equipment | defense industrial cooperation | defence technology | defence equipment and technology | defence manufacturing | military and military-technical cooperation	id=military_technical
mining | mineral resources | mining industry | minerals | mining and metallurgy | subsoil use | mineral exploration | mining sector	id=mining
money laundering | anti-money laundering | anti-money laundering and counter-terrorism financing	id=money_laundering
multilateral	id=multilateral adjective=yes
multilateral cooperation | multilateral institutions | multilateral organizations | multilateral fora | multilateral forums | multilateral platforms | multilateral formats | multilateral coordination | multilateral mechanisms | within international organizations | multilateral areas	id=multilateral
multilateral trade | multilateral trading system | multilateral trade system	id=multilateral_trade
multilateralism | international organizations | international platforms | international organisations	id=multilateral vague=yes
multimodal transport | multimodal transportation | intermodal transport | combined transport | container transportation	id=multimodal_transport
mutual supplies | mutual deliveries | supply of goods | supply of agricultural products	id=supply_of_goods
nanotechnology | nanotechnologies | new materials | advanced materials | materials science	id=nanotechnology
national currencies | local currencies | local currency settlement | settlements in national currencies | settlement in local currencies | local currency | trade in local currencies | currency swap | currency swaps	id=local_currencies
non-tariff barriers | trade barriers | technical barriers to trade | barriers to trade | non-tariff measures	id=non_tariff_barriers
northern sea route | arctic shipping routes | arctic shipping | arctic route	id=arctic_shipping
notary | notarial cooperation | apostille	id=notary
nuclear	id=nuclear adjective=yes
nuclear energy | nuclear power | peaceful use of nuclear energy | peaceful uses of nuclear energy | peaceful uses of atomic energy | peaceful utilization of nuclear resources | civil nuclear energy | civil nuclear cooperation | atomic energy | nuclear power plant | nuclear power plants | peaceful nuclear energy | nuclear cooperation | civil nuclear | peaceful atom | nuclear industry | nuclear technology | nuclear technologies | small modular reactors | nuclear fuel	id=nuclear
nuclear medicine | medical isotopes | isotopes | radiopharmaceuticals	id=nuclear_medicine
nuclear safety | nuclear security | radiation safety | nuclear and radiation safety	id=nuclear_safety
nutrition | school meals | school feeding | malnutrition	id=nutrition
occupational safety | labour protection | labor protection | occupational safety and health	id=labour_safety
oil and gas | oil & gas | gas and oil | oil and natural gas | hydrocarbons | oil-and-gas | oil and gas sector | oil and gas exploration | hydrocarbon resources	id=oil_gas
oil | crude oil | petroleum | oil sector | oil exploration | oil production	id=oil
oncology | cardiology | transplantation | non-communicable diseases	id=cancer
pandemic	id=pandemic vague=yes
pandemic response | fight against the pandemic | pandemic prevention | epidemic prevention and control | epidemic control | infectious diseases | pandemic control | epidemic prevention | pandemic preparedness | communicable diseases | epidemics	id=pandemic
parliamentary cooperation | inter-parliamentary cooperation | parliamentary exchanges | inter-parliamentary ties | legislative exchanges | interparliamentary cooperation | parliamentary diplomacy | parliamentary ties | interparliamentary ties | inter-parliamentary exchanges | inter-parliamentary relations | parliamentary dialogue | parliamentary relations	id=parliamentary
payments | settlements | payment systems | mutual settlements | payment system | cross-border payments | settlement mechanism | payment mechanisms	id=payments
peacekeeping | peace-keeping | peacekeeping operations | peacebuilding | conflict prevention | mediation | peace process | conflict resolution	id=peacekeeping
penitentiary system | penitentiary | prisoner exchange | prisoner transfer	id=prison
people-to-people exchanges | people-to-people contacts | people-to-people ties | people-to-people | people-to-people exchange | people-to-people relations | people-to-people links | people-to-people and cultural | people to people exchanges | people to people ties | people-to-people cooperation | personnel exchanges | people to people contacts | people-to-people contact | people-to-people connectivity | people-to-people bonds | people-to-people diplomacy	id=people_to_people
persons with disabilities | disability | people with disabilities	id=disability
petrochemicals | petrochemical industry | petrochemistry | oil refining | refining | petrochemical | oil and gas processing | gas processing | refineries | refinery	id=petrochemicals
petroleum products | oil products | fuel supply | fuels and lubricants | petroleum product | fuel supplies	id=fuel_retail
pharmaceutical	id=pharmaceuticals adjective=yes
pharmaceuticals | pharmaceutical industry | pharma | pharmaceutical sector | medicines | drug manufacturing | pharmacy | medicines and medical devices | production of medicines	id=pharmaceuticals
pipelines | gas pipeline | gas pipelines | oil pipeline | pipeline | oil pipelines	id=pipelines
plastics | rubber | rubber industry | polymers | plastics industry	id=plastics
polar research | antarctic research | antarctic | antarctica | polar exploration	id=polar_research
political	id=political adjective=yes
political dialogue | political cooperation | politics | political relations | political ties | political sphere | political contacts | political consultations | political exchanges | political mutual trust | political trust | inter-party exchanges	id=political
pollution | air pollution | plastic pollution | air quality | pollution control | pollution prevention | water pollution | marine pollution	id=pollution
popular support | public support | popular foundation	id=popular_support vague=yes
ports | seaports | port | sea ports | port infrastructure | port cooperation | port development | sea port | dry ports | dry port	id=ports
postal services | postal service | postal communications | postal sector	id=postal
poverty reduction | poverty alleviation | poverty eradication | elimination of poverty	id=poverty
power grids | power grid | power transmission | electricity transmission | grid interconnection | electricity interconnection | power transmission lines | energy interconnection | power interconnection | smart grid | smart grids | electrical interconnection	id=power_grids
practical cooperation | pragmatic cooperation | results-oriented cooperation | concrete cooperation | mutually beneficial cooperation | win-win cooperation	id=practical_cooperation vague=yes
printing industry	id=packaging
priority areas | key areas | key fields | areas of mutual interest | priority sectors | areas of common interest | strategic areas | priority fields | key sectors | areas of shared interest	id=priority_areas
privatization | privatisation	id=privatization
public safety | road safety | traffic safety | road traffic safety	id=crowd_public_safety
public-private partnership | public-private partnerships | =PPP | =PPPs	id=public_private_partnership
publishing | books | libraries | translation of literature | book publishing | literature | publishing and printing	id=publishing
quality inspection | quality control | inspection and quarantine | quality infrastructure	id=quality_inspection
quantum technologies | quantum technology | quantum computing | quantum	id=quantum
railways | railway | rail | rail transport | railway transport | railroads | railway cooperation | railway construction | railway transportation | rail connectivity | railway connectivity | rail links | rail freight | railway projects | railroad	id=railways
real estate | property development	id=real_estate
recognition of qualifications | mutual recognition of diplomas | mutual recognition of qualifications | recognition of academic degrees | mutual recognition of degrees | recognition of diplomas	id=qualifications
reconstruction | post-war reconstruction | post-conflict reconstruction | recovery and reconstruction | post-conflict recovery | economic recovery	id=reconstruction
refugees | refugee return | displaced persons | repatriation of refugees | internally displaced persons | repatriation	id=refugees
regional affairs | regional issues | regional cooperation | regional situation | regional agenda | subregional cooperation | sub-regional cooperation | regional stability	id=regional_affairs
religion | religious affairs | interfaith dialogue | religious cooperation | interreligious dialogue | pilgrimage | hajj | hajj and umrah	id=religion
renewable energy | renewables | renewable energy sources | alternative energy | renewable energies | renewable sources of energy	id=renewable_energy
research and development | =R&D | vaccine research and development | joint laboratories | joint research centers | research institutes | think tanks | think-tank cooperation	id=research_development
reservoirs | hydraulic structures | hydrotechnical facilities	id=reservoirs
river development | river management | navigation on rivers | flood control | flood prevention | hydraulic engineering | flood management | dams | Amur River | dredging	id=rivers
road permits | transport permits | road transport permits | transit permits | driving licences | driver's licenses | driving licenses	id=road_permits
roads | highways | road transport | road construction | expressways | highway | road infrastructure | motorways | highway construction | automobile transport | expressway | automobile roads	id=roads
robotics | automation | drones | unmanned aerial vehicles | unmanned aircraft	id=robotics
rural development | rural revitalization | rural areas | rural revitalisation | countryside development	id=rural_development
Russian language | Russian-language education | teaching of Russian | study of the Russian language	id=russian_language
sanatorium and resort treatment | sanatoriums | health resorts	id=sanatoriums
sanitary	id=sanitary adjective=yes
sanitary and epidemiological welfare | sanitary and phytosanitary | sanitary and epidemiological | sanitary and phytosanitary measures | sanitary and epidemiological well-being | =SPS	id=sanitary
satellites | satellite navigation | remote sensing | satellite technology | satellite communications | earth observation | remote sensing of the earth | satellite	id=satellites
school construction | construction of schools	id=aid_education
school education | general education | preschool education | secondary education | school exchanges | basic education	id=schools
science and technology | science and technologies | scientific and technological | scientific and technical | S&T | scientific and technological cooperation | scientific and technical cooperation | sci-tech | science, technology and innovation | scientific and technological innovation | science, technology | sci-tech cooperation | science-technology | science and innovation | sci-tech innovation | research and technology	id=science_technology
science | basic sciences | basic and applied sciences | applied sciences | fundamental science | scientific research | research | basic research | scientific cooperation | joint research | fundamental research | scientific exchanges	id=science
security | security cooperation | regional security | international security | political and security | national security | security and stability | security issues | peace and security | peace and stability | security affairs | security sphere | strategic security | global security	id=security
semiconductors | semiconductor | microelectronics | semiconductor industry | semiconductor supply chains | microchips	id=semiconductors
shipbuilding | ship building | ship repair | shipbuilding industry | ship-building	id=shipbuilding
shipping | maritime transport | sea transport | merchant shipping | maritime shipping | sea freight | marine transport | maritime trade | navigation | coastal shipping	id=shipping
silk industry | sericulture | carpet weaving	id=silk
single window | customs digitalization | electronic certificates of origin	id=single_window
sister cities | twin cities | sister city | friendship cities | twinning | sister-city | sister-city ties | twin towns | sister provinces	id=sister_cities
small and medium-sized enterprises | small and medium enterprises | small and medium-sized businesses | small and medium businesses | medium and small-sized enterprises | micro, small and medium enterprises | micro, small and medium-sized enterprises | =SMEs | =SME | =MSMEs | =MSME	id=sme
smart cities | smart city | smart city development | smart urban solutions	id=smart_cities
social protection | social security | social affairs | social development | social welfare | pensions | pension provision | social sphere | social policy | social sector | social insurance | pension	id=social_protection
soft connectivity | hard connectivity | institutional connectivity | policy connectivity	id=soft_infrastructure
soil health	id=soil
solar	id=solar adjective=yes
solar energy | solar power | photovoltaics | solar power plants	id=solar
South China Sea | South China Sea issue | East Sea issue | code of conduct in the South China Sea	id=south_china_sea
space | outer space | space exploration | space cooperation | peaceful uses of outer space | peaceful use of outer space | space technology | space technologies | space industry | space research | space sector | space science | peaceful exploration of outer space	id=space
special economic zones | economic zones | special economic zone | cross-border economic cooperation zones | economic cooperation zones | trade and economic cooperation zones | free economic zones | =SEZ | =SEZs	id=special_economic_zones
sports | sport | physical culture and sports | sports exchanges | physical education | physical culture and sport | physical culture | sports cooperation | sporting events | football	id=sports
standards | standardization | standardisation | technical regulation | technical regulations | technical standards | conformity assessment | standardization and metrology	id=standards
start-ups | startups | start-up ecosystem | startup ecosystem	id=startups
state property | property issues | property management | state property abroad	id=property
state-owned enterprises | =SOEs	id=state_owned_enterprises
statistics | statistical cooperation	id=statistics
strategic communication | strategic cooperation | strategic dialogue | strategic collaboration | strategic interaction | strategic communication and coordination | strategic planning | policy coordination | macroeconomic policy | macro policy coordination | macro-policy coordination | macroeconomic policy coordination	id=strategic_coordination
strategic coordination | strategic partnership | strategic trust | strategic mutual trust | mutual trust	id=strategic_coordination vague=yes
sub-national cooperation | subnational cooperation | sub-national areas | sub-national | subnational | sub-national exchanges | subnational areas | sub-national exchanges and cooperation | provincial cooperation	id=subnational
submarine cables | fibre-optic cables | fiber-optic cables | undersea cables | data cables | fiber optic	id=submarine_cables
supply chains | industrial and supply chains | production chains | supply chain | value chains | production and supply chains | industrial chains | global supply chains | supply chain resilience	id=supply_chains
sustainable development | sustainable development goals | =SDGs | sustainability | =2030 Agenda | 2030 Agenda for Sustainable Development | sustainable growth	id=sustainable_development
tariffs | customs tariffs | tariff reduction | customs duties	id=tariffs
taxation | tax | tax cooperation | double taxation | avoidance of double taxation | tax policy | taxes and duties | double taxation avoidance	id=taxation
technology | technologies | technical cooperation | technological cooperation | technology transfer | technology transfers | transfer of technology | technological sovereignty	id=technology
telecommunications | telecoms | communications | telecommunication | telecom | communication and information | communications and information technology | telecommunications sector	id=telecommunications
telemedicine | digital health | e-health | telehealth	id=telemedicine
terrorism | counter-terrorism | counterterrorism | fight against terrorism | combating terrorism | anti-terrorism | extremism | terrorism and extremism | terrorist financing | radicalization | terrorism, separatism and extremism | countering terrorism | three evils | cross-border terrorism | violent extremism | radicalisation | counter terrorism | combating terrorism and extremism	id=terrorism
textiles | textile industry | textile | light industry | garments | clothing | apparel | textiles and garments | textile and garment | leather industry | cotton | footwear	id=textiles
tobacco | tobacco industry	id=tobacco
tourism infrastructure | hotel industry | tourist infrastructure | resort development	id=tourism_infrastructure
tourism | tourism exchanges | tourism cooperation | tourism sector | tourist exchanges | tourism industry | tourist flow | tourist flows | tourist industry | hospitality | culture and tourism | group tourism	id=tourism
trade and investment | investment and trade | trade and investments | commerce and investment	id=trade_investment joint=yes
trade facilitation | facilitation of trade | trade liberalization | trade liberalisation | trade and investment facilitation	id=trade_facilitation
trade in goods | goods trade | merchandise trade | commodity trade | mutual deliveries of goods	id=trade_in_goods
trade in services | services trade | service trade | services sector | service sector | services	id=trade_in_services
trade remedies | anti-dumping | trade defence | trade defense | anti-dumping measures	id=trade_remedies
trade | bilateral trade | mutual trade | two-way trade | trade turnover | commerce | trade cooperation | trade relations | trade ties | trade exchanges | trade volume	id=trade joint=yes
traditional areas | traditional fields | traditional sectors | traditional spheres | conventional areas	id=traditional_areas
traditional medicine | traditional Chinese medicine | Ayurveda | =TCM | traditional systems of medicine | =AYUSH	id=traditional_medicine
transit | transit potential | transit traffic | transit transport | transit transportation | transit trade | freight transit | transit of goods	id=transit
transnational crime | organized crime | organised crime | crime | combating crime | fight against crime | transnational organized crime | transnational organised crime | cross-border crime | human trafficking | trafficking in persons | telecom fraud | online fraud | online scams | fight against transnational crime | combating transnational crime | telecom and online fraud | illicit trafficking | smuggling | crime prevention | cross-border gambling | trafficking in human beings | online gambling | prevention of crime	id=crime
transport corridors | transport corridor | transit corridors | international transport corridors | economic corridors | economic corridor | trans-Caspian international transport route | middle corridor | north-south corridor | transport routes | north-south transport corridor | international north-south transport corridor | trade corridors	id=transport_corridors
transport | transportation | transport sector | transport cooperation | transport links | transport infrastructure | transport and communications | transport sphere | transport system | international road transport	id=transportation
Ukraine crisis | Ukrainian crisis | Ukraine issue | situation in Ukraine | war in Ukraine | Ukrainian conflict	id=ukraine_crisis
unilateral sanctions | unilateral coercive measures | sanctions pressure | counter-sanctions | anti-sanctions	id=sanctions
uranium	id=uranium
urban construction | urban development | urban planning | urbanization | urbanisation | urban infrastructure | architecture | architecture and urban planning | urban renewal	id=urban_construction
vaccines | vaccine production | vaccine | vaccination | vaccines and medicines | vaccine development | vaccine cooperation	id=vaccines
veterans | veterans' affairs | veteran organizations	id=veterans
veterinary	id=veterinary adjective=yes
veterinary medicine | veterinary and phytosanitary | animal health | veterinary and phytosanitary control | quarantine | plant quarantine | plant protection | phytosanitary | veterinary control | veterinary and phytosanitary surveillance | plant health	id=veterinary
victory in the Second World War | outcomes of World War II | victory in World War II | results of World War II	id=wwii_memory
video games | e-sports | esports | gaming	id=games
visas | visa | visa facilitation | visa-free travel | visa-free regime | mutual visa exemption | visa exemption | visa regime | visa issues | visa-free | visa waiver | visa policy | visa liberalization | visa-free entry | visa liberalisation	id=visas
vocational training | vocational education | technical and vocational education | vocational education and training | technical education | professional training | technical and vocational education and training | =TVET | vocational and technical education | secondary vocational education	id=vocational_training
waste management | waste | recycling | waste treatment | waste-to-energy | waste disposal | waste processing | solid waste | household waste | solid waste management	id=waste
water resources | water management | water | water supply | water conservancy | hydrology | water sector | water security | water and sanitation | sanitation | transboundary water resources | transboundary rivers | shared rivers | transboundary waters | water use | water management and irrigation | wastewater treatment | cross-border rivers | water-energy | drinking water | river basin | water-sharing | water sharing | water treatment | rational use of water resources | hydrological data | clean water	id=water
wind energy | wind power | offshore wind | wind farms | offshore wind power	id=wind
wine | viticulture | winemaking | wine industry	id=wine
Winter Olympics | Olympic Games | Olympics | Olympic and Paralympic Games | Winter Games | winter sports | ice and snow sports	id=winter_olympics
wood processing | timber industry | timber | timber processing | woodworking | wood industry | pulp and paper | timber trade | furniture	id=woodworking
World Expo | import expo | China International Import Expo | universal exhibition	id=exhibitions_expo
yoga	id=yoga
youth | youth exchanges | youth cooperation | young people | youth policy | youth affairs | youth exchange | youth contacts | young leaders | youth and sports | youth and sport | youth friendship	id=youth
