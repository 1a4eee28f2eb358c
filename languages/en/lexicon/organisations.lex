# Intergovernmental organisations and initiatives, with their names in full and their acronyms.
# party = the usual short name in capitals, _ for a blank. Acronyms (=) stand only as written.
# intergovernmental=no: a body of another sort, named in such reports. Short acronyms that mean other things too
# (EC, EP, ICC as chamber of commerce, ISA, GBA, IFC, BIS, CAN, CAF, PACE, AMU, ARF) are left out: the full name only.

class organisation
Adriatic and Ionian Initiative | Adriatic-Ionian Initiative	party=AII kind=organization
Africa Centres for Disease Control and Prevention | Africa CDC	party=AFRICA_CDC kind=organization
African Development Bank | African Development Bank Group | =AfDB | =AFDB	party=AFDB kind=organization
African Export-Import Bank | =Afreximbank	party=AFREXIMBANK kind=organization
African Union | =AU | African Union Commission	party=AFRICAN_UNION kind=organization
African-Asian Rural Development Organization | =AARDO	party=AARDO kind=organization
Alliance of Sahel States | Confederation of Sahel States	party=AES kind=organization
Amazon Cooperation Treaty Organization | Amazon Cooperation Treaty Organisation | =ACTO	party=ACTO kind=organization
Andean Community | Andean Community of Nations	party=CAN kind=organization
Arab Maghreb Union	party=AMU kind=organization
Arctic Council	party=ARCTIC_COUNCIL kind=organization
ASEAN Plus Three | =ASEAN+3 | =ASEAN Plus 3	party=ASEAN+3 kind=organization
ASEAN Regional Forum	party=ARF kind=organization
Asia Cooperation Dialogue	party=ACD kind=organization
Asia-Pacific Economic Cooperation | Asia Pacific Economic Cooperation | =APEC | =Apec	party=APEC kind=organization
Asian Development Bank | =ADB	party=ADB kind=organization
Asian Infrastructure Investment Bank | =AIIB	party=AIIB kind=organization
Asian Productivity Organization	party=APO kind=organization
Asian-African Legal Consultative Organization | =AALCO	party=AALCO kind=organization
Association of Caribbean States	party=ACS kind=organization
Association of Southeast Asian Nations | Association of South East Asian Nations | =ASEAN | =Asean	party=ASEAN kind=organization
=AUKUS	party=AUKUS kind=organization
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy | =ACMECS	party=ACMECS kind=organization
Bank for International Settlements	party=BIS kind=organization
Barents Euro-Arctic Council	party=BEAC kind=organization
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | Bay of Bengal Initiative for Multisectoral Technical and Economic Cooperation | =BIMSTEC | =Bimstec	party=BIMSTEC kind=organization
Benelux | Benelux Union	party=BENELUX kind=organization
Black Sea Trade and Development Bank | =BSTDB	party=BSTDB kind=organization
Bolivarian Alliance for the Peoples of Our America | =ALBA | =ALBA-TCP	party=ALBA kind=organization
=BRICS | =Brics | =BRICS+ | =BRICS Plus	party=BRICS kind=organization
Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area | =BIMP-EAGA	party=BIMP-EAGA kind=organization
Bureau International des Expositions	party=BIE kind=organization
=C5+1	party=C5+1 kind=organization members=KG,KZ,TJ,TM,US,UZ
Caribbean Community | =CARICOM | =Caricom	party=CARICOM kind=organization
Caribbean Development Bank	party=CDB kind=organization
Caspian Pipeline Consortium	party=CPC kind=organization intergovernmental=no
Central American Bank for Economic Integration | =CABEI	party=CABEI kind=organization
Central American Integration System | =SICA	party=SICA kind=organization
Central American Parliament	party=PARLACEN kind=organization
Central Asia Regional Economic Cooperation | =CAREC	party=CAREC kind=organization
Central European Free Trade Agreement | =CEFTA	party=CEFTA kind=organization
Central European Initiative	party=CEI kind=organization
Centre on Integrated Rural Development for Asia and the Pacific | =CIRDAP	party=CIRDAP kind=organization
China-Arab States Cooperation Forum	party=CASCF kind=organization
China-CEEC | China-Central and Eastern European Countries Cooperation	party=CEEC kind=organization
=CLMV	party=CLMV kind=organization
Coalition for Disaster Resilient Infrastructure | =CDRI	party=CDRI kind=organization
Collective Security Treaty Organization | Collective Security Treaty Organisation | =CSTO	party=CSTO kind=organization
Common Market for Eastern and Southern Africa | =COMESA | =Comesa	party=COMESA kind=organization
Commonwealth of Independent States | =CIS | =C.I.S.	party=CIS kind=organization
=Commonwealth | Commonwealth of Nations | =CHOGM	party=COMMONWEALTH kind=organization
Community of Latin American and Caribbean States | =CELAC | =Celac	party=CELAC kind=organization
Community of Portuguese Language Countries | Community of Portuguese-Speaking Countries | Community of Portuguese Speaking Countries | =CPLP	party=CPLP kind=organization
Community of Sahel-Saharan States | =CEN-SAD	party=CEN-SAD kind=organization
Comprehensive Nuclear-Test-Ban Treaty Organization | Comprehensive Test Ban Treaty Organization | =CTBTO	party=CTBTO kind=organization
Conference on Interaction and Confidence Building Measures in Asia | Conference on Interaction and Confidence-Building Measures in Asia | =CICA	party=CICA kind=organization
Council of Europe	party=COE kind=organization
Council of the Baltic Sea States	party=CBSS kind=organization
D-8 Organization for Economic Cooperation | D-8 Organisation for Economic Cooperation | Developing Eight | =D-8 | =D8	party=D-8 kind=organization
Development Bank of Latin America | Development Bank of Latin America and the Caribbean | Andean Development Corporation	party=CAF kind=organization
East African Community | =EAC	party=EAC kind=organization
East Asia Summit | =EAS	party=EAS kind=organization
Eastern Partnership	party=EAP kind=organization
Economic and Monetary Community of Central Africa | Central African Economic and Monetary Community | =CEMAC	party=CEMAC kind=organization
Economic and Social Council | UN Economic and Social Council | =ECOSOC	party=ECOSOC kind=organization
Economic Commission for Latin America and the Caribbean | =ECLAC | =CEPAL	party=ECLAC kind=organization
Economic Community of Central African States | =ECCAS	party=ECCAS kind=organization
Economic Community of West African States | =ECOWAS | =Ecowas	party=ECOWAS kind=organization
Economic Cooperation Organization | Economic Cooperation Organisation | =ECO	party=ECO kind=organization
Eurasian Development Bank	party=EDB kind=organization
Eurasian Economic Commission	party=EEC kind=organization
Eurasian Economic Union | =EAEU | =EEU | =EurAsEC | Eurasian Economic Community	party=EAEU kind=organization
European Bank for Reconstruction and Development | =EBRD	party=EBRD kind=organization
European Central Bank | =ECB	party=ECB kind=organization
European Commission | EU Commission	party=EU kind=organization
European Council | Council of the European Union | Council of the EU	party=EU kind=organization
European Economic Area	party=EEA kind=organization
European External Action Service | =EEAS	party=EU kind=organization
European Free Trade Association | =EFTA	party=EFTA kind=organization
European Investment Bank | =EIB	party=EIB kind=organization
European Organization for Nuclear Research | =CERN	party=CERN kind=organization
European Parliament	party=EU kind=organization
European Political Community	party=EPC kind=organization
European Space Agency	party=ESA kind=organization
European Union | =EU | =E.U.	party=EU kind=organization
Europol	party=EUROPOL kind=organization
=FIFA	party=FIFA kind=organization intergovernmental=no
Financial Action Task Force | =FATF	party=FATF kind=organization
Food and Agriculture Organization | Food and Agriculture Organization of the United Nations | Food and Agriculture Organisation | =FAO	party=FAO kind=organization
Forum Macao | Forum Macau | Forum for Economic and Trade Cooperation between China and Portuguese-speaking Countries	party=FORUM_MACAO kind=organization
Forum on China-Africa Cooperation | China-Africa Cooperation Forum | =FOCAC	party=FOCAC kind=organization
Frontex	party=FRONTEX kind=organization
=G4 | Group of Four	party=G4 kind=organization
G5 Sahel	party=G5_SAHEL kind=organization
Gas Exporting Countries Forum | =GECF	party=GECF kind=organization
=Gavi | Gavi, the Vaccine Alliance	party=GAVI kind=organization intergovernmental=no
General Agreement on Tariffs and Trade | =GATT	party=GATT kind=organization
Global Biofuels Alliance	party=GBA kind=organization
Global Fund to Fight AIDS, Tuberculosis and Malaria	party=GLOBAL_FUND kind=organization intergovernmental=no
Greater Mekong Subregion | Greater Mekong Sub-region | =GMS	party=GMS kind=organization
Group of 77 | =G77 | =G-77 | Group of 77 and China | G77 and China	party=G77 kind=organization
Group of Eight | =G8 | =G-8	party=G8 kind=organization
Group of Seven | =G7 | =G-7	party=G7 kind=organization
Group of Twenty | Group of 20 | =G20 | =G-20	party=G20 kind=organization
GUAM Organization for Democracy and Economic Development	party=GUAM kind=organization
Gulf Cooperation Council | Cooperation Council for the Arab States of the Gulf | Gulf Co-operation Council | =GCC	party=GCC kind=organization
=I2U2	party=I2U2 kind=organization members=AE,IL,IN,US
IBSA Dialogue Forum | =IBSA	party=IBSA kind=organization
Indian Ocean Commission	party=IOC kind=organization
Indian Ocean Rim Association | =IORA	party=IORA kind=organization
Indonesia-Malaysia-Thailand Growth Triangle | =IMT-GT	party=IMT-GT kind=organization
Inter-American Development Bank | =IADB	party=IADB kind=organization
Inter-Parliamentary Union | =IPU	party=IPU kind=organization
Intergovernmental Authority on Development | Inter-Governmental Authority on Development | =IGAD	party=IGAD kind=organization
Intergovernmental Panel on Climate Change | =IPCC	party=IPCC kind=organization
International Atomic Energy Agency | =IAEA	party=IAEA kind=organization
International Civil Aviation Organization | International Civil Aviation Organisation | =ICAO	party=ICAO kind=organization
International Committee of the Red Cross | =ICRC	party=ICRC kind=organization intergovernmental=no
International Conference on the Great Lakes Region | =ICGLR	party=ICGLR kind=organization
International Court of Justice | =ICJ	party=ICJ kind=organization
International Criminal Court	party=ICC kind=organization
International Energy Agency | =IEA	party=IEA kind=organization
International Energy Forum	party=IEF kind=organization
International Federation of Red Cross and Red Crescent Societies | =IFRC	party=IFRC kind=organization intergovernmental=no
International Finance Corporation	party=IFC kind=organization
International Fund for Agricultural Development | =IFAD	party=IFAD kind=organization
International Investment Bank	party=IIB kind=organization
International Labour Organization | International Labor Organization | International Labour Organisation | =ILO	party=ILO kind=organization
International Maritime Organization | International Maritime Organisation | =IMO	party=IMO kind=organization
International Monetary Fund | =IMF	party=IMF kind=organization
International Olympic Committee	party=IOC_OLYMPIC kind=organization intergovernmental=no
International Organisation of La Francophonie | Organisation internationale de la Francophonie | International Organization of La Francophonie | =Francophonie | =OIF	party=OIF kind=organization
International Organization for Migration | International Organisation for Migration | =IOM	party=IOM kind=organization
International Organization for Standardization	party=ISO kind=organization intergovernmental=no
International Organization of Turkic Culture | =TURKSOY | =Turksoy	party=TURKSOY kind=organization
International Renewable Energy Agency | =IRENA	party=IRENA kind=organization
International Solar Alliance	party=ISA kind=organization
International Telecommunication Union | International Telecommunications Union | =ITU	party=ITU kind=organization
Interpol | International Criminal Police Organization | =ICPO	party=INTERPOL kind=organization
Islamic Development Bank | =IsDB | =ISDB | Islamic Development Bank Group	party=ISDB kind=organization
Islamic World Educational, Scientific and Cultural Organization | =ICESCO | =ISESCO	party=ICESCO kind=organization
Joint Institute for Nuclear Research | =JINR	party=JINR kind=organization
Joint United Nations Programme on HIV/AIDS | =UNAIDS	party=UNAIDS kind=organization
Lake Chad Basin Commission	party=LCBC kind=organization
Lancang-Mekong Cooperation | Mekong-Lancang Cooperation | =LMC | =MLC	party=LMC kind=organization
Latin American Integration Association | =ALADI	party=ALADI kind=organization
League of Arab States | Arab League | =LAS	party=LAS kind=organization
Lublin Triangle	party=LUBLIN_TRIANGLE kind=organization members=LT,PL,UA
Mano River Union	party=MRU kind=organization
=MED9 | =EUMED9	party=MED9 kind=organization
Mekong River Commission	party=MRC kind=organization
Mekong-Ganga Cooperation | Mekong Ganga Cooperation	party=MGC kind=organization
Melanesian Spearhead Group	party=MSG kind=organization
=MIKTA	party=MIKTA kind=organization members=AU,ID,KR,MX,TR
Multilateral Investment Guarantee Agency | =MIGA	party=MIGA kind=organization
New Development Bank | BRICS Bank | BRICS New Development Bank | =NDB	party=NDB kind=organization
New Partnership for Africa's Development | =NEPAD | =AUDA-NEPAD	party=NEPAD kind=organization
Nile Basin Initiative	party=NBI kind=organization
Non-Aligned Movement | Non Aligned Movement | Nonaligned Movement | =NAM	party=NAM kind=organization
Nordic Council | Nordic Council of Ministers	party=NORDIC_COUNCIL kind=organization
Nordic-Baltic Eight | =NB8	party=NB8 kind=organization
North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance | =NATO | =Nato	party=NATO kind=organization
Office for the Coordination of Humanitarian Affairs | UN Office for the Coordination of Humanitarian Affairs | =OCHA | =UNOCHA	party=OCHA kind=organization
Office of the United Nations High Commissioner for Human Rights | UN Human Rights Office | =OHCHR	party=OHCHR kind=organization
=OPEC+ | =OPEC Plus | =Opec+	party=OPEC+ kind=organization
Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development | Organisation for Economic Cooperation and Development | =OECD	party=OECD kind=organization
Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons | =OPCW	party=OPCW kind=organization
Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States | =OECS	party=OECS kind=organization
Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe | Organisation for Security and Cooperation in Europe | =OSCE	party=OSCE kind=organization
Organization of American States | Organisation of American States | =OAS	party=OAS kind=organization
Organization of Arab Petroleum Exporting Countries | =OAPEC	party=OAPEC kind=organization
Organization of Islamic Cooperation | Organisation of Islamic Cooperation | Organization of the Islamic Conference | Organisation of the Islamic Conference | =OIC	party=OIC kind=organization
Organization of the Black Sea Economic Cooperation | Black Sea Economic Cooperation | Black Sea Economic Cooperation Organization | =BSEC	party=BSEC kind=organization
Organization of the Petroleum Exporting Countries | Organization of Petroleum Exporting Countries | Organisation of the Petroleum Exporting Countries | =OPEC | =Opec	party=OPEC kind=organization
Organization of Turkic States | Organisation of Turkic States | Turkic Council | Cooperation Council of Turkic Speaking States | Cooperation Council of Turkic-Speaking States | =OTS	party=OTS kind=organization
Pacific Alliance	party=PACIFIC_ALLIANCE kind=organization members=CL,CO,MX,PE
Pacific Community	party=SPC kind=organization
Pacific Islands Forum | =PIF	party=PIF kind=organization
Parliamentary Assembly of the Council of Europe	party=PACE kind=organization
Parliamentary Assembly of Turkic States | =TURKPA	party=TURKPA kind=organization
Permanent Court of Arbitration	party=PCA kind=organization
=Quad | =QUAD | Quadrilateral Security Dialogue	party=QUAD kind=organization members=AU,IN,JP,US
Regional Cooperation Council	party=RCC kind=organization
Russia-India-China	party=RIC kind=organization
Shanghai Cooperation Organization | Shanghai Cooperation Organisation | Shanghai Co-operation Organisation | =SCO	party=SCO kind=organization
South Asian Association for Regional Cooperation | =SAARC | =Saarc	party=SAARC kind=organization
South-East European Cooperation Process | South East European Cooperation Process | =SEECP	party=SEECP kind=organization
Southern African Customs Union | =SACU	party=SACU kind=organization
Southern African Development Community | =SADC	party=SADC kind=organization
Southern Common Market | Mercosur | Mercosul	party=MERCOSUR kind=organization
Three Seas Initiative	party=3SI kind=organization
Tokyo International Conference on African Development | =TICAD	party=TICAD kind=organization
UN Women | United Nations Entity for Gender Equality and the Empowerment of Women	party=UN_WOMEN kind=organization
Union for the Mediterranean	party=UFM kind=organization
Union of South American Nations | =UNASUR | =Unasur	party=UNASUR kind=organization
Union State | Union State of Russia and Belarus	party=UNION_STATE kind=organization
United Nations Children's Fund | UN Children's Fund | =UNICEF | =Unicef	party=UNICEF kind=organization
United Nations Conference on Trade and Development | UN Trade and Development | =UNCTAD	party=UNCTAD kind=organization
United Nations Convention to Combat Desertification | =UNCCD	party=UNCCD kind=organization
United Nations Development Programme | United Nations Development Program | UN Development Programme | UN Development Program | =UNDP	party=UNDP kind=organization
United Nations Economic and Social Commission for Asia and the Pacific | Economic and Social Commission for Asia and the Pacific | =ESCAP | =UNESCAP	party=ESCAP kind=organization
United Nations Economic and Social Commission for Western Asia | Economic and Social Commission for Western Asia | =ESCWA | =UNESCWA	party=ESCWA kind=organization
United Nations Economic Commission for Africa | Economic Commission for Africa | =UNECA	party=UNECA kind=organization
United Nations Economic Commission for Europe | UN Economic Commission for Europe | =UNECE	party=UNECE kind=organization
United Nations Educational, Scientific and Cultural Organization | =UNESCO | =Unesco	party=UNESCO kind=organization
United Nations Environment Programme | UN Environment Programme | UN Environment | =UNEP	party=UNEP kind=organization
United Nations Framework Convention on Climate Change | =UNFCCC	party=UNFCCC kind=organization
United Nations General Assembly | UN General Assembly | U.N. General Assembly | General Assembly of the United Nations | =UNGA	party=UNGA kind=organization organ=yes
United Nations High Commissioner for Refugees | UN Refugee Agency | UN High Commissioner for Refugees | =UNHCR	party=UNHCR kind=organization
United Nations Human Rights Council | UN Human Rights Council | Human Rights Council | =UNHRC	party=UNHRC kind=organization organ=yes
United Nations Human Settlements Programme | =UN-Habitat | =UN Habitat | =UN-HABITAT	party=UN-HABITAT kind=organization
United Nations Industrial Development Organization | UN Industrial Development Organization | =UNIDO	party=UNIDO kind=organization
United Nations Institute for Training and Research | =UNITAR	party=UNITAR kind=organization
United Nations Office for Disaster Risk Reduction | =UNDRR	party=UNDRR kind=organization
United Nations Office for Project Services | =UNOPS	party=UNOPS kind=organization
United Nations Office on Drugs and Crime | UN Office on Drugs and Crime | =UNODC	party=UNODC kind=organization
United Nations Population Fund | UN Population Fund | =UNFPA	party=UNFPA kind=organization
United Nations Relief and Works Agency | United Nations Relief and Works Agency for Palestine Refugees in the Near East | =UNRWA	party=UNRWA kind=organization
United Nations Security Council | UN Security Council | U.N. Security Council | =UNSC	party=UNSC kind=organization organ=yes
United Nations Special Programme for the Economies of Central Asia | =SPECA	party=SPECA kind=organization
United Nations | =UN | =U.N. | United Nations Organization | United Nations Organisation | =UNO	party=UN kind=organization
Universal Postal Union | =UPU	party=UPU kind=organization
Visegrad Group | Visegrad Four | =V4	party=V4 kind=organization members=CZ,HU,PL,SK
Weimar Triangle	party=WEIMAR_TRIANGLE kind=organization members=DE,FR,PL
West African Economic and Monetary Union | =UEMOA | =WAEMU	party=UEMOA kind=organization
World Bank | World Bank Group | =IBRD | International Bank for Reconstruction and Development	party=WB kind=organization
World Customs Organization | World Customs Organisation | =WCO	party=WCO kind=organization
World Food Programme | World Food Program | =WFP	party=WFP kind=organization
World Health Organization | World Health Organisation | =WHO	party=WHO kind=organization
World Intellectual Property Organization | World Intellectual Property Organisation | =WIPO	party=WIPO kind=organization
World Meteorological Organization | World Meteorological Organisation | =WMO	party=WMO kind=organization
World Tourism Organization | UN World Tourism Organization | United Nations World Tourism Organization | UN Tourism | =UNWTO	party=UN_TOURISM kind=organization
World Trade Organization | World Trade Organisation | =WTO	party=WTO kind=organization

# Initiatives, corridors and trade areas: named like organisations, yet no party.
class initiative
African Continental Free Trade Area | =AfCFTA | =AFCFTA	id=afcfta kind=initiative
Bangladesh-Bhutan-India-Nepal Initiative | =BBIN	id=bbin kind=initiative
Belt and Road Initiative | Belt and Road | One Belt One Road | One Belt, One Road | =BRI | Silk Road Economic Belt	id=bri kind=initiative
China-Pakistan Economic Corridor | =CPEC	id=cpec kind=initiative
=CLV | Cambodia-Laos-Vietnam Development Triangle Area	id=clv kind=initiative
Comprehensive and Progressive Agreement for Trans-Pacific Partnership | =CPTPP	id=cptpp kind=initiative
India-Middle East-Europe Economic Corridor | India-Middle East-Europe Corridor | =IMEC	id=imec kind=initiative
Indo-Pacific Economic Framework | Indo-Pacific Economic Framework for Prosperity | =IPEF	id=ipef kind=initiative
International North-South Transport Corridor | International North–South Transport Corridor | =INSTC	id=instc kind=initiative
=ITER	id=iter kind=initiative
Regional Comprehensive Economic Partnership | =RCEP	id=rcep kind=initiative
Transport Corridor Europe-Caucasus-Asia | =TRACECA	id=traceca kind=initiative
United States-Mexico-Canada Agreement | =USMCA | =NAFTA	id=usmca kind=initiative
