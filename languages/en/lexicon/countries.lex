# Countries, nationalities, capitals, cities, regions and venues.
# party = ISO 3166-1 alpha-2 (XK Kosovo; SU, YU, CS, DD former states), city = the name a record shows, _ for a blank.
# A term that starts with = stands only in this capitalisation: the word is also a common word, a given name or too short.
# risky=yes: even so it is often something else (a name, the start of a sentence): ask for a comma, "in" or a dateline beside it.
# ambiguous=yes: more than one state or place has this name; the one given is the usual one in such reports.
# Apostrophes are straight and Latin accents left out, except where a term must stand exactly or a letter has no plain form (Tromsø).

# States and some territories that meet as parties. former=yes: no longer exists.
# tradition: of the names of its people, as in people.lex, where it tells them from others'.
# system: monarchy (no president), presidential (no prime minister), emirates (a president who is no republic's).
class country
Afghanistan | Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan	party=AF
Albania | Republic of Albania	party=AL
Algeria | People's Democratic Republic of Algeria | Democratic and Popular Republic of Algeria	party=DZ
Andorra | Principality of Andorra	party=AD system=monarchy
Angola | Republic of Angola	party=AO system=presidential
Antigua and Barbuda | Antigua & Barbuda | Antigua	party=AG system=monarchy
Argentina | Argentine Republic | Republic of Argentina	party=AR system=presidential
Armenia | Republic of Armenia	party=AM
Aruba	party=AW
Australia | Commonwealth of Australia	party=AU system=monarchy
Austria | Republic of Austria	party=AT
Azerbaijan | Republic of Azerbaijan | Azerbaijan Republic	party=AZ
Bahamas | The Bahamas | Commonwealth of The Bahamas	party=BS system=monarchy
Bahrain | Kingdom of Bahrain | State of Bahrain	party=BH system=monarchy
Bangladesh | People's Republic of Bangladesh	party=BD
Barbados	party=BB
Belarus | Republic of Belarus | Byelorussia | Belorussia	party=BY
Belgium | Kingdom of Belgium	party=BE system=monarchy
Belize	party=BZ system=monarchy
Benin | Republic of Benin	party=BJ
Bermuda	party=BM
Bhutan | Kingdom of Bhutan	party=BT system=monarchy
Bolivia | Plurinational State of Bolivia | Republic of Bolivia	party=BO system=presidential
Bosnia and Herzegovina | Bosnia & Herzegovina | Bosnia-Herzegovina | Bosnia | =BiH | =BIH	party=BA
Botswana | Republic of Botswana	party=BW system=presidential
Brazil | Federative Republic of Brazil | Brasil	party=BR system=presidential
Brunei | Brunei Darussalam | Negara Brunei Darussalam	party=BN system=monarchy
Bulgaria | Republic of Bulgaria	party=BG
Burkina Faso | Burkina	party=BF
Burundi | Republic of Burundi	party=BI
Cabo Verde | Cape Verde | Republic of Cabo Verde | Republic of Cape Verde	party=CV
Cambodia | Kingdom of Cambodia | Kampuchea	party=KH system=monarchy tradition=khmer
Cameroon | Republic of Cameroon | Cameroun	party=CM
Canada	party=CA system=monarchy
Central African Republic	party=CF
=Chad | Republic of Chad | Tchad | =CHAD	party=TD
=Chile | Republic of Chile | =CHILE	party=CL system=presidential
=China | People's Republic of China | P.R. China | PR China | P. R. China | People's Republic of China (PRC) | =PRC | =P.R.C. | Mainland China | Chinese mainland | =CHINA	party=CN tradition=chinese
Colombia | Republic of Colombia	party=CO system=presidential
Commonwealth of Dominica | =Dominica | =DOMINICA	party=DM
Comoros | The Comoros | Union of the Comoros | Union of Comoros	party=KM system=presidential
=Congo | =CONGO	party=CD ambiguous=yes
Cook Islands	party=CK
Costa Rica | Republic of Costa Rica	party=CR system=presidential
Cote d'Ivoire | Ivory Coast | Republic of Cote d'Ivoire	party=CI
Croatia | Republic of Croatia	party=HR
Cuba | Republic of Cuba	party=CU
Curacao	party=CW
Cyprus | Republic of Cyprus	party=CY system=presidential
Czechia | Czech Republic	party=CZ
Czechoslovakia	party=CS former=yes
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | D.R. Congo | DRC | Congo-Kinshasa | Congo Kinshasa | Zaire	party=CD
Denmark | Kingdom of Denmark	party=DK system=monarchy
Djibouti | Republic of Djibouti	party=DJ
Dominican Republic	party=DO system=presidential
East Germany | German Democratic Republic | =GDR	party=DD former=yes ambiguous=yes
Ecuador | Republic of Ecuador	party=EC system=presidential
Egypt | Arab Republic of Egypt	party=EG
El Salvador | Republic of El Salvador	party=SV system=presidential
Equatorial Guinea | Republic of Equatorial Guinea	party=GQ
Eritrea | State of Eritrea	party=ER
Estonia | Republic of Estonia	party=EE
Eswatini | Kingdom of Eswatini | Swaziland	party=SZ system=monarchy
Ethiopia | Federal Democratic Republic of Ethiopia	party=ET
Faroe Islands | Faeroe Islands | =Faroes | =FAROES	party=FO
Fiji | Republic of Fiji	party=FJ
Finland | Republic of Finland	party=FI
France | French Republic	party=FR
French Polynesia	party=PF
Gabon | Gabonese Republic	party=GA
Gambia | The Gambia | Republic of The Gambia	party=GM system=presidential
=Georgia | Republic of Georgia | =GEORGIA	party=GE
Germany | Federal Republic of Germany | =FRG	party=DE
Ghana | Republic of Ghana	party=GH system=presidential
Gibraltar	party=GI
Greece | Hellenic Republic	party=GR
Greenland | Kalaallit Nunaat	party=GL
=Grenada | =GRENADA	party=GD system=monarchy
Guatemala | Republic of Guatemala	party=GT system=presidential
Guinea | Republic of Guinea | Guinea-Conakry | Guinea Conakry	party=GN
Guinea-Bissau | Guinea Bissau | Republic of Guinea-Bissau | Republic of Guinea Bissau	party=GW
Guyana | Co-operative Republic of Guyana | Cooperative Republic of Guyana	party=GY
Haiti | Republic of Haiti	party=HT
Holy See | Vatican | Vatican City | Vatican City State | State of Vatican City | Apostolic See	party=VA
Honduras | Republic of Honduras	party=HN system=presidential
Hong Kong | Hong Kong Special Administrative Region | Hong Kong SAR | Hong Kong, China | HKSAR	party=HK
Hungary | Republic of Hungary	party=HU
Iceland | Republic of Iceland	party=IS
India | Republic of India | Bharat	party=IN
Indonesia | Republic of Indonesia	party=ID system=presidential
Iran | Islamic Republic of Iran | I.R. Iran | IR Iran | I.R. of Iran | Persia	party=IR system=presidential
Iraq | Republic of Iraq	party=IQ
Ireland | Republic of Ireland | Irish Republic	party=IE
=Israel | State of Israel | =ISRAEL	party=IL
Italy | Italian Republic | Republic of Italy	party=IT
Jamaica	party=JM system=monarchy
=Japan | =JAPAN	party=JP system=monarchy
=Jordan | Hashemite Kingdom of Jordan | =JORDAN	party=JO system=monarchy
Kazakhstan | Republic of Kazakhstan | Qazaqstan | Kazakstan	party=KZ
Kenya | Republic of Kenya	party=KE system=presidential
Kiribati | Republic of Kiribati	party=KI system=presidential
Kosovo | Republic of Kosovo | Kosova	party=XK
Kuwait | State of Kuwait	party=KW system=monarchy
Kyrgyzstan | Kyrgyz Republic | Kirghizstan | Kirgizstan | Kyrghyzstan | Kirghizia | Republic of Kyrgyzstan	party=KG
Laos | Lao PDR | Lao P.D.R. | Lao People's Democratic Republic | Laos PDR	party=LA
Latvia | Republic of Latvia	party=LV
Lebanon | Lebanese Republic | Republic of Lebanon	party=LB
Lesotho | Kingdom of Lesotho	party=LS system=monarchy
Liberia | Republic of Liberia	party=LR system=presidential
Libya | State of Libya | Libyan Arab Jamahiriya	party=LY
Liechtenstein | Principality of Liechtenstein	party=LI system=monarchy
Lithuania | Republic of Lithuania	party=LT
Luxembourg | Luxemburg | Grand Duchy of Luxembourg	party=LU system=monarchy
Macao | Macau | Macao Special Administrative Region | Macao SAR | Macau SAR | Macao, China	party=MO
Madagascar | Republic of Madagascar	party=MG
Malawi | Republic of Malawi	party=MW system=presidential
Malaysia | Federation of Malaysia	party=MY system=monarchy
Maldives | The Maldives | Republic of Maldives | Republic of the Maldives	party=MV system=presidential
Mali | Republic of Mali	party=ML
Malta | Republic of Malta	party=MT
Marshall Islands | Republic of the Marshall Islands	party=MH system=presidential
Mauritania | Islamic Republic of Mauritania	party=MR
Mauritius | Republic of Mauritius	party=MU
Mexico | United Mexican States	party=MX system=presidential
Micronesia | Federated States of Micronesia | =FSM	party=FM system=presidential
Moldova | Republic of Moldova | Moldavia	party=MD
Monaco | Principality of Monaco	party=MC system=monarchy
Mongolia | Mongolian People's Republic	party=MN
Montenegro | Republic of Montenegro	party=ME
Morocco | Kingdom of Morocco	party=MA system=monarchy
Mozambique | Republic of Mozambique	party=MZ
Myanmar | Burma | Republic of the Union of Myanmar | Union of Myanmar	party=MM
Namibia | Republic of Namibia	party=NA
Nauru | Republic of Nauru	party=NR system=presidential
Nepal | Federal Democratic Republic of Nepal | Kingdom of Nepal	party=NP
Netherlands | The Netherlands | Kingdom of the Netherlands | Holland	party=NL system=monarchy
New Caledonia	party=NC
New Zealand | Aotearoa | Aotearoa New Zealand | =NZ	party=NZ system=monarchy
Nicaragua | Republic of Nicaragua	party=NI system=presidential
=Niger | Republic of the Niger | Republic of Niger | =NIGER	party=NE
Nigeria | Federal Republic of Nigeria	party=NG system=presidential
Niue	party=NU
North Korea | DPRK | D.P.R.K. | DPR Korea | D.P.R. Korea | Democratic People's Republic of Korea	party=KP tradition=korean
North Macedonia | Republic of North Macedonia | Macedonia | Former Yugoslav Republic of Macedonia | FYROM	party=MK
Norway | Kingdom of Norway	party=NO system=monarchy
Oman | Sultanate of Oman	party=OM system=monarchy
Pakistan | Islamic Republic of Pakistan | I.R. Pakistan	party=PK
Palau | Republic of Palau | =Belau | =BELAU	party=PW system=presidential
Palestine | State of Palestine | Palestinian Authority | Palestinian National Authority	party=PS
Panama | Republic of Panama	party=PA system=presidential
Papua New Guinea | Independent State of Papua New Guinea | =PNG	party=PG system=monarchy
Paraguay | Republic of Paraguay	party=PY system=presidential
Peru | Republic of Peru	party=PE
Philippines | The Philippines | Republic of the Philippines | Philippine Republic	party=PH system=presidential
Poland | Republic of Poland	party=PL
Portugal | Portuguese Republic	party=PT
Puerto Rico	party=PR
Qatar | State of Qatar	party=QA system=monarchy
Republic of the Congo | Republic of Congo | Congo-Brazzaville | Congo Brazzaville | Congo (Brazzaville)	party=CG
Romania | Rumania | Roumania	party=RO
Russia | Russian Federation | =RF	party=RU
Rwanda | Republic of Rwanda	party=RW
Saint Kitts and Nevis | St. Kitts and Nevis | St Kitts and Nevis | Federation of Saint Kitts and Nevis | St. Kitts | Saint Christopher and Nevis	party=KN system=monarchy
Saint Lucia | St. Lucia | St Lucia	party=LC system=monarchy
Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent and the Grenadines | Saint Vincent | St. Vincent	party=VC system=monarchy
Samoa | Independent State of Samoa | Western Samoa	party=WS
San Marino | Republic of San Marino	party=SM
Sao Tome and Principe | Sao Tome & Principe | Democratic Republic of Sao Tome and Principe | Sao Tome	party=ST
Saudi Arabia | Kingdom of Saudi Arabia | =KSA | =K.S.A. | Saudi Kingdom	party=SA system=monarchy
Senegal | Republic of Senegal	party=SN
Serbia | Republic of Serbia	party=RS
Seychelles | Republic of Seychelles	party=SC system=presidential
Sierra Leone | Republic of Sierra Leone	party=SL system=presidential
Singapore | Republic of Singapore	party=SG
Slovakia | Slovak Republic	party=SK
Slovenia | Republic of Slovenia	party=SI
Solomon Islands | The Solomon Islands | =Solomons | =SOLOMONS	party=SB system=monarchy
Somalia | Federal Republic of Somalia	party=SO
South Africa | Republic of South Africa | =RSA	party=ZA system=presidential
South Korea | ROK | R.O.K. | Republic of Korea | Korea | Korea Republic	party=KR tradition=korean
South Sudan | Republic of South Sudan	party=SS system=presidential
Soviet Union | =USSR | =U.S.S.R. | Union of Soviet Socialist Republics	party=SU former=yes
Spain | Kingdom of Spain	party=ES system=monarchy
Sri Lanka | Democratic Socialist Republic of Sri Lanka | Ceylon	party=LK
Sudan | Republic of the Sudan | Republic of Sudan	party=SD
Suriname | Republic of Suriname | Surinam	party=SR
Sweden | Kingdom of Sweden	party=SE system=monarchy
Switzerland | Swiss Confederation	party=CH system=presidential
Syria | Syrian Arab Republic | Syrian Republic	party=SY
Taiwan | Chinese Taipei | Taiwan, China | Taiwan region | Taiwan Province of China	party=TW tradition=chinese
Tajikistan | Republic of Tajikistan | Tadjikistan | Tadzhikistan	party=TJ
Tanzania | United Republic of Tanzania	party=TZ
Thailand | Kingdom of Thailand | Siam	party=TH system=monarchy
Timor-Leste | Timor Leste | East Timor | Democratic Republic of Timor-Leste	party=TL
Togo | Togolese Republic | Republic of Togo	party=TG
Tonga | Kingdom of Tonga	party=TO system=monarchy
Trinidad and Tobago | Trinidad & Tobago | Trinidad | Republic of Trinidad and Tobago	party=TT
Tunisia | Republic of Tunisia | Tunisian Republic	party=TN
=Turkey | Turkiye | Republic of Turkiye | Republic of Turkey | =TURKEY	party=TR system=presidential
Turkmenistan	party=TM system=presidential
Tuvalu	party=TV system=monarchy
Uganda | Republic of Uganda	party=UG
Ukraine | =The Ukraine | =THE UKRAINE	party=UA
United Arab Emirates | UAE | U.A.E. | =Emirates | =EMIRATES	party=AE system=emirates
United Kingdom | =UK | =U.K. | Great Britain | =Britain | =GB | United Kingdom of Great Britain and Northern Ireland | =BRITAIN	party=GB system=monarchy
United States | United States of America | =US | =U.S. | =USA | =U.S.A. | =America | The United States | =AMERICA	party=US system=presidential
Uruguay | Oriental Republic of Uruguay | Eastern Republic of Uruguay	party=UY system=presidential
Uzbekistan | Republic of Uzbekistan | Uzbekiston	party=UZ
Vanuatu | Republic of Vanuatu	party=VU
Venezuela | Bolivarian Republic of Venezuela	party=VE system=presidential
Vietnam | Viet Nam | Socialist Republic of Vietnam | Socialist Republic of Viet Nam | S.R. Vietnam | SR Vietnam | =VN	party=VN tradition=vietnamese
Western Sahara | Sahrawi Arab Democratic Republic | =SADR	party=EH
Yemen | Republic of Yemen	party=YE
Yugoslavia | Socialist Federal Republic of Yugoslavia | =SFRY	party=YU former=yes
Zambia | Republic of Zambia	party=ZM system=presidential
Zimbabwe | Republic of Zimbabwe | =Zim	party=ZW system=presidential

# Adjectives and words for nationals; plural=yes: only the people; prefix=yes: first half of a compound ("Sino-Russian").
class demonym
Afghan | Afghanistani	party=AF
Afghans	party=AF plural=yes
Albanian	party=AL
Albanians	party=AL plural=yes
Algerian	party=DZ
Algerians	party=DZ plural=yes
Algero	party=DZ prefix=yes
American	party=US
Americans	party=US plural=yes
Andorran	party=AD
Andorrans	party=AD plural=yes
Anglo	party=GB prefix=yes
Angolan	party=AO
Angolans	party=AO plural=yes
Antiguan | Antiguan and Barbudan | Barbudan	party=AG
Antiguans	party=AG plural=yes
Argentine | Argentinian | Argentinean	party=AR
Argentines | Argentinians	party=AR plural=yes
Armenian	party=AM
Armenians	party=AM plural=yes
Aruban	party=AW
Arubans	party=AW plural=yes
Australian | =Aussie | =AUSSIE	party=AU
Australians	party=AU plural=yes
Austrian	party=AT
Austrians	party=AT plural=yes
Austro	party=AT prefix=yes
Azerbaijani | =Azeri | =AZERI	party=AZ
Azerbaijanis | Azeris	party=AZ plural=yes
Bahamian	party=BS
Bahamians	party=BS plural=yes
Bahraini	party=BH
Bahrainis	party=BH plural=yes
Bangladeshi	party=BD
Bangladeshis	party=BD plural=yes
Barbadian | Bajan	party=BB
Barbadians	party=BB plural=yes
Basotho | =Mosotho | =Sotho | =MOSOTHO | =SOTHO	party=LS
Belarusian | Belarussian | Byelorussian | Belorussian	party=BY
Belarusians | Belarussians	party=BY plural=yes
Belgian	party=BE
Belgians	party=BE plural=yes
Belgo	party=BE prefix=yes
Belizean	party=BZ
Belizeans	party=BZ plural=yes
Beninese | Beninois	party=BJ
Bermudian	party=BM
Bermudians	party=BM plural=yes
Bhutanese	party=BT
Bissau-Guinean | Bissau Guinean	party=GW
Bolivian	party=BO
Bolivians	party=BO plural=yes
Bosnian | Bosnian-Herzegovinian | Herzegovinian	party=BA
Bosnians	party=BA plural=yes
Botswanan | Motswana | Batswana	party=BW
Brazilian	party=BR
Brazilians	party=BR plural=yes
British | =Briton | =BRITON	party=GB
Britons	party=GB plural=yes
Bruneian	party=BN
Bruneians	party=BN plural=yes
Bulgarian	party=BG
Bulgarians	party=BG plural=yes
Burkinabe | Burkinan	party=BF
Burmese | Myanma | Myanmarese	party=MM
Burundian	party=BI
Burundians	party=BI plural=yes
Cabo Verdean | Cape Verdean	party=CV
Cabo Verdeans | Cape Verdeans	party=CV plural=yes
Cambodian | Khmer	party=KH tradition=khmer
Cambodians	party=KH plural=yes
Cameroonian	party=CM
Cameroonians	party=CM plural=yes
Canadian	party=CA
Canadians	party=CA plural=yes
Central African	party=CF
Chadian	party=TD
Chadians	party=TD plural=yes
Chilean	party=CL
Chileans	party=CL plural=yes
Chinese	party=CN tradition=chinese
Colombian	party=CO
Colombians	party=CO plural=yes
Comorian | Comoran	party=KM
Comorians	party=KM plural=yes
Congolese	party=CD ambiguous=yes
Congolese-Brazzaville	party=CG
Cook Islander	party=CK
Cook Islanders	party=CK plural=yes
Costa Rican	party=CR
Costa Ricans	party=CR plural=yes
Croatian | =Croat | =CROAT	party=HR
Croatians | Croats	party=HR plural=yes
Cuban	party=CU
Cubans	party=CU plural=yes
Cypriot	party=CY
Cypriots	party=CY plural=yes
Czech	party=CZ
Czechoslovak	party=CS former=yes
Czechs	party=CZ plural=yes
=Danes | =DANES	party=DK plural=yes
Danish | =Dane | =DANE	party=DK
Djiboutian	party=DJ
Djiboutians	party=DJ plural=yes
Dominican	party=DO
Dominicans	party=DO plural=yes
=Dutch | Netherlandish | =DUTCH	party=NL
Dutchmen	party=NL plural=yes
Ecuadorian | Ecuadorean	party=EC
Ecuadorians | Ecuadoreans	party=EC plural=yes
Egyptian	party=EG
Egyptians	party=EG plural=yes
Egypto	party=EG prefix=yes
Emirati	party=AE
Emiratis	party=AE plural=yes
Equatoguinean | Equatorial Guinean	party=GQ
Eritrean	party=ER
Eritreans	party=ER plural=yes
Estonian	party=EE
Estonians	party=EE plural=yes
Ethio	party=ET prefix=yes
Ethiopian	party=ET
Ethiopians	party=ET plural=yes
Faroese	party=FO
Fijian	party=FJ
Fijians	party=FJ plural=yes
Filipinos	party=PH plural=yes
Finnish	party=FI
=Finns | =FINNS	party=FI plural=yes
=Franco | =FRANCO	party=FR prefix=yes
French	party=FR
French Polynesian	party=PF
Frenchmen	party=FR plural=yes
Gabonese	party=GA
Gambian	party=GM
Gambians	party=GM plural=yes
=Georgian | =GEORGIAN	party=GE
=Georgians | =GEORGIANS	party=GE plural=yes
German	party=DE
Germans	party=DE plural=yes
Ghanaian	party=GH
Ghanaians	party=GH plural=yes
Gibraltarian	party=GI
Gibraltarians	party=GI plural=yes
Greco	party=GR prefix=yes
Greek | Hellenic	party=GR
Greeks	party=GR plural=yes
Greenlanders	party=GL plural=yes
Greenlandic | Greenlander	party=GL
Grenadian	party=GD
Grenadians	party=GD plural=yes
Guatemalan	party=GT
Guatemalans	party=GT plural=yes
Guinean	party=GN
Guineans	party=GN plural=yes
Guyanese	party=GY
Haitian	party=HT
Haitians	party=HT plural=yes
Hispano	party=ES prefix=yes
Honduran	party=HN
Hondurans	party=HN plural=yes
Hong Konger | Hongkonger	party=HK
Hong Kongers | Hongkongers	party=HK plural=yes
Hungarian | =Magyar | =MAGYAR	party=HU
Hungarians	party=HU plural=yes
Hungaro	party=HU prefix=yes
I-Kiribati	party=KI
Icelanders	party=IS plural=yes
Icelandic | =Icelander | =ICELANDER	party=IS
Indian	party=IN
Indians	party=IN plural=yes
=Indo | =INDO	party=IN prefix=yes
Indonesian	party=ID
Indonesians	party=ID plural=yes
Iranian | Persian	party=IR
Iranians	party=IR plural=yes
Iraqi	party=IQ
Iraqis	party=IQ plural=yes
Irish	party=IE
Irishmen	party=IE plural=yes
Israeli	party=IL
Israelis	party=IL plural=yes
Israelo	party=IL prefix=yes
Italian	party=IT
Italians	party=IT plural=yes
Italo	party=IT prefix=yes
Ivorian | Ivoirian	party=CI
Ivorians	party=CI plural=yes
Jamaican	party=JM
Jamaicans	party=JM plural=yes
Japanese	party=JP
Jordanian	party=JO
Jordanians	party=JO plural=yes
Kazakh | Kazakhstani | Kazak | Qazaq	party=KZ
Kazakhs | Kazakhstanis	party=KZ plural=yes
Kenyan	party=KE
Kenyans	party=KE plural=yes
Kittitian | Nevisian | Kittitian and Nevisian	party=KN
Kittitians	party=KN plural=yes
Korean	party=KR ambiguous=yes tradition=korean
Koreans	party=KR ambiguous=yes plural=yes
Kosovar | Kosovan	party=XK
Kosovars	party=XK plural=yes
Kuwaiti	party=KW
Kuwaitis	party=KW plural=yes
Kyrgyz | Kyrgyzstani | Kirghiz | Kirgiz	party=KG
Kyrgyzstanis	party=KG plural=yes
=Lao | Laotian | =LAO	party=LA
Laotians	party=LA plural=yes
Latvian	party=LV
Latvians	party=LV plural=yes
Lebanese	party=LB
Liberian	party=LR
Liberians	party=LR plural=yes
Libyan	party=LY
Libyans	party=LY plural=yes
Liechtensteiner	party=LI
Liechtensteiners	party=LI plural=yes
Lithuanian	party=LT
Lithuanians	party=LT plural=yes
Luso	party=PT prefix=yes
Luxembourger | Luxembourgish | Luxembourgian	party=LU
Luxembourgers	party=LU plural=yes
Macanese	party=MO
Macedonians	party=MK plural=yes
Malagasy | Madagascan	party=MG
Malawian	party=MW
Malawians	party=MW plural=yes
Malaysian	party=MY
Malaysians	party=MY plural=yes
Maldivian	party=MV
Maldivians	party=MV plural=yes
Malian	party=ML
Malians	party=ML plural=yes
Maltese	party=MT
Marshallese	party=MH
Mauritanian	party=MR
Mauritanians	party=MR plural=yes
Mauritian	party=MU
Mauritians	party=MU plural=yes
Mexican	party=MX
Mexicans	party=MX plural=yes
Micronesian	party=FM
Micronesians	party=FM plural=yes
Moldovan | Moldavian	party=MD
Moldovans	party=MD plural=yes
Monegasque | Monacan	party=MC
Monegasques	party=MC plural=yes
Mongolian | =Mongol | =MONGOL	party=MN
Mongolians | Mongols	party=MN plural=yes
Montenegrin	party=ME
Montenegrins	party=ME plural=yes
Moroccan	party=MA
Moroccans	party=MA plural=yes
Mozambican	party=MZ
Mozambicans	party=MZ plural=yes
Namibian	party=NA
Namibians	party=NA plural=yes
Nauruan	party=NR
Nauruans	party=NR plural=yes
Nepali | Nepalese	party=NP
Nepalis	party=NP plural=yes
New Caledonian	party=NC
=New Zealander | =Kiwi | =NEW ZEALANDER | =KIWI	party=NZ
New Zealanders	party=NZ plural=yes
Ni-Vanuatu | Vanuatuan	party=VU
Nicaraguan	party=NI
Nicaraguans	party=NI plural=yes
Nigerian	party=NG
Nigerians	party=NG plural=yes
Nigerien	party=NE
Nigeriens	party=NE plural=yes
Nippo	party=JP prefix=yes
Niuean	party=NU
Niueans	party=NU plural=yes
North Korean	party=KP tradition=korean
North Koreans	party=KP plural=yes
North Macedonian | Macedonian	party=MK
Norwegian	party=NO
Norwegians	party=NO plural=yes
Omani	party=OM
Omanis	party=OM plural=yes
=Pak	party=PK prefix=yes
Pakistani	party=PK
Pakistanis	party=PK plural=yes
Palauan	party=PW
Palauans	party=PW plural=yes
Palestinian	party=PS
Palestinians	party=PS plural=yes
Panamanian	party=PA
Panamanians	party=PA plural=yes
Papua New Guinean | Papuan	party=PG
Papua New Guineans	party=PG plural=yes
Paraguayan	party=PY
Paraguayans	party=PY plural=yes
Peruvian	party=PE
Peruvians	party=PE plural=yes
Philippine | Filipino | Filipina	party=PH
=Poles | =POLES	party=PL plural=yes
=Polish | =POLISH	party=PL
Portuguese	party=PT
Puerto Rican	party=PR
Puerto Ricans	party=PR plural=yes
Qatari	party=QA
Qataris	party=QA plural=yes
Romanian | Rumanian	party=RO
Romanians	party=RO plural=yes
Russian	party=RU
Russians	party=RU plural=yes
Russo	party=RU prefix=yes
Rwandan | Rwandese	party=RW
Rwandans	party=RW plural=yes
Sahrawi | Saharawi	party=EH
Sahrawis	party=EH plural=yes
Saint Lucian | St. Lucian | St Lucian	party=LC
Saint Lucians	party=LC plural=yes
Salvadoran | Salvadorean | Salvadorian	party=SV
Salvadorans | Salvadoreans	party=SV plural=yes
Sammarinese	party=SM
Samoan	party=WS
Samoans	party=WS plural=yes
Santomean | São Toméan	party=ST
Saudi | Saudi Arabian	party=SA
Saudis	party=SA plural=yes
Senegalese	party=SN
Serbian | =Serb | =SERB	party=RS
Serbians | Serbs	party=RS plural=yes
Serbo	party=RS prefix=yes
Seychellois	party=SC
Sierra Leonean	party=SL
Sierra Leoneans	party=SL plural=yes
Singaporean	party=SG
Singaporeans	party=SG plural=yes
Sino	party=CN prefix=yes tradition=chinese
Slovak | Slovakian	party=SK
Slovaks	party=SK plural=yes
Slovenian | Slovene	party=SI
Slovenians | Slovenes	party=SI plural=yes
Solomon Islander	party=SB
Solomon Islanders	party=SB plural=yes
Somali | Somalian	party=SO
Somalis	party=SO plural=yes
South African	party=ZA
South Africans	party=ZA plural=yes
South Korean	party=KR tradition=korean
South Koreans	party=KR plural=yes
South Sudanese	party=SS
Soviet	party=SU former=yes
Spaniards	party=ES plural=yes
Spanish	party=ES
Sri Lankan | Ceylonese	party=LK
Sri Lankans	party=LK plural=yes
Sudanese	party=SD
Sudano	party=SD prefix=yes
Surinamese	party=SR
Swazi | Emaswati	party=SZ
Swazis	party=SZ plural=yes
=Swedes | =SWEDES	party=SE plural=yes
Swedish | =Swede | =SWEDE	party=SE
Swiss	party=CH
Syrian	party=SY
Syrians	party=SY plural=yes
Taiwanese	party=TW tradition=chinese
Tajik | Tajikistani | Tadjik | Tadzhik	party=TJ
Tajiks	party=TJ plural=yes
Tanzanian	party=TZ
Tanzanians	party=TZ plural=yes
Thai	party=TH
=Thais | =THAIS	party=TH plural=yes
Timorese | East Timorese	party=TL
Togolese	party=TG
Tongan	party=TO
Tongans	party=TO plural=yes
Trinidadian | Trinidadian and Tobagonian | Tobagonian	party=TT
Trinidadians	party=TT plural=yes
Tunisian	party=TN
Tunisians	party=TN plural=yes
Turco | Turko	party=TR prefix=yes
Turkish	party=TR
Turkmen | Turkmenistani	party=TM
Turkmens	party=TM plural=yes
=Turks | =TURKS	party=TR plural=yes
Tuvaluan	party=TV
Tuvaluans	party=TV plural=yes
Ugandan	party=UG
Ugandans	party=UG plural=yes
Ukrainian	party=UA
Ukrainians	party=UA plural=yes
Uruguayan	party=UY
Uruguayans	party=UY plural=yes
Uzbek | Uzbekistani	party=UZ
Uzbeks | Uzbekistanis	party=UZ plural=yes
Venezuelan	party=VE
Venezuelans	party=VE plural=yes
Vietnamese	party=VN tradition=vietnamese
Vincentian | Saint Vincentian	party=VC
Vincentians	party=VC plural=yes
Yemeni | Yemenite	party=YE
Yemenis	party=YE plural=yes
Yugoslav | Yugoslavian	party=YU former=yes
Zambian	party=ZM
Zambians	party=ZM plural=yes
Zimbabwean	party=ZW
Zimbabweans	party=ZW plural=yes

# Capitals and seats of government; they also stand for the state ("Beijing and Moscow agreed").
class capital
Abidjan	party=CI city=Abidjan
Abu Dhabi	party=AE city=Abu_Dhabi
Abuja	party=NG city=Abuja
Accra	party=GH city=Accra
Addis Ababa | Addis Abeba | Addis	party=ET city=Addis_Ababa
Algiers | Alger	party=DZ city=Algiers
Alofi	party=NU city=Alofi
Amman	party=JO city=Amman
Amsterdam	party=NL city=Amsterdam
Andorra la Vella	party=AD city=Andorra_la_Vella
Ankara	party=TR city=Ankara
Antananarivo	party=MG city=Antananarivo
Apia	party=WS city=Apia
Ashgabat | Ashkhabad | Asgabat	party=TM city=Ashgabat
Asmara	party=ER city=Asmara
Astana | Nur-Sultan | Nursultan	party=KZ city=Astana
Asuncion	party=PY city=Asuncion
Athens	party=GR city=Athens
Avarua	party=CK city=Avarua
Baghdad	party=IQ city=Baghdad
Baku	party=AZ city=Baku
Bamako	party=ML city=Bamako
Bandar Seri Begawan	party=BN city=Bandar_Seri_Begawan
Bangkok	party=TH city=Bangkok
Bangui	party=CF city=Bangui
Banjul	party=GM city=Banjul
Basseterre	party=KN city=Basseterre
Beijing | Peking	party=CN city=Beijing
Beirut	party=LB city=Beirut
Belgrade | Beograd	party=RS city=Belgrade
Belmopan	party=BZ city=Belmopan
Berlin	party=DE city=Berlin
Bern | Berne	party=CH city=Bern
Bishkek	party=KG city=Bishkek
Bissau	party=GW city=Bissau
Bloemfontein	party=ZA city=Bloemfontein
Bogota | Bogota D.C.	party=CO city=Bogota
Brasilia	party=BR city=Brasilia
Bratislava	party=SK city=Bratislava
Brazzaville	party=CG city=Brazzaville
Bridgetown	party=BB city=Bridgetown
Brussels | Bruxelles	party=BE city=Brussels seat=EU
Bucharest	party=RO city=Bucharest
Budapest	party=HU city=Budapest
Buenos Aires	party=AR city=Buenos_Aires
Bujumbura	party=BI city=Bujumbura
Cairo	party=EG city=Cairo
Canberra	party=AU city=Canberra
Cape Town	party=ZA city=Cape_Town
Caracas	party=VE city=Caracas
Castries	party=LC city=Castries
Chisinau | Kishinev	party=MD city=Chisinau
Colombo	party=LK city=Colombo
Conakry	party=GN city=Conakry
Copenhagen | Kobenhavn | København	party=DK city=Copenhagen
Cotonou	party=BJ city=Cotonou
Dakar	party=SN city=Dakar
Damascus	party=SY city=Damascus
Dar es Salaam | Dar-es-Salaam	party=TZ city=Dar_es_Salaam
Dhaka | Dacca	party=BD city=Dhaka
Dili	party=TL city=Dili
Djibouti City | Djibouti	party=DJ city=Djibouti_City
Dodoma	party=TZ city=Dodoma
Doha	party=QA city=Doha
Dublin	party=IE city=Dublin
Dushanbe	party=TJ city=Dushanbe
Freetown	party=SL city=Freetown
Funafuti	party=TV city=Funafuti
Gaborone	party=BW city=Gaborone
Georgetown	party=GY city=Georgetown
Gitega	party=BI city=Gitega
Guatemala City	party=GT city=Guatemala_City
Hanoi | Ha Noi	party=VN city=Hanoi
Harare	party=ZW city=Harare
Havana | La Habana	party=CU city=Havana
Helsinki	party=FI city=Helsinki
Honiara	party=SB city=Honiara
Islamabad	party=PK city=Islamabad
Jakarta | Djakarta	party=ID city=Jakarta
Jerusalem	party=IL city=Jerusalem
Juba	party=SS city=Juba
Kabul	party=AF city=Kabul
Kampala	party=UG city=Kampala
Kathmandu | Katmandu	party=NP city=Kathmandu
Khartoum	party=SD city=Khartoum
Kigali	party=RW city=Kigali
=Kingston | =KINGSTON	party=JM city=Kingston
Kingstown	party=VC city=Kingstown
Kinshasa	party=CD city=Kinshasa
Kuala Lumpur | =KL	party=MY city=Kuala_Lumpur
Kuwait City	party=KW city=Kuwait_City
Kyiv | Kiev | Kyyiv	party=UA city=Kyiv
La Paz	party=BO city=La_Paz
Libreville	party=GA city=Libreville
Lilongwe	party=MW city=Lilongwe
Lima	party=PE city=Lima
Lisbon | Lisboa	party=PT city=Lisbon
Ljubljana	party=SI city=Ljubljana
Lobamba	party=SZ city=Lobamba
Lome	party=TG city=Lome
London	party=GB city=London
Luanda	party=AO city=Luanda
Lusaka	party=ZM city=Lusaka
Luxembourg City | Luxembourg	party=LU city=Luxembourg_City
Madrid	party=ES city=Madrid
Majuro	party=MH city=Majuro
Malabo	party=GQ city=Malabo
=Male | =MALE	party=MV city=Male risky=yes
=Malé | =MALÉ	party=MV city=Male
Managua	party=NI city=Managua
Manama	party=BH city=Manama
Manila | Metro Manila	party=PH city=Manila
Maputo	party=MZ city=Maputo
Maseru	party=LS city=Maseru
Mbabane	party=SZ city=Mbabane
Mexico City | Ciudad de Mexico	party=MX city=Mexico_City
Minsk	party=BY city=Minsk
Mogadishu	party=SO city=Mogadishu
Monaco | Monaco-Ville	party=MC city=Monaco
Monrovia	party=LR city=Monrovia
Montevideo	party=UY city=Montevideo
Moroni	party=KM city=Moroni
Moscow	party=RU city=Moscow
Muscat	party=OM city=Muscat
N'Djamena | Ndjamena	party=TD city=N'Djamena
Nairobi	party=KE city=Nairobi
Nassau	party=BS city=Nassau
Nay Pyi Taw | Naypyitaw | Naypyidaw | Nay Pyi Daw	party=MM city=Nay_Pyi_Taw
New Delhi | Delhi	party=IN city=New_Delhi
Ngerulmud	party=PW city=Ngerulmud
Niamey	party=NE city=Niamey
Nicosia | Lefkosia	party=CY city=Nicosia
Nouakchott	party=MR city=Nouakchott
Noumea	party=NC city=Noumea
Nuku'alofa | Nukualofa	party=TO city=Nuku'alofa
Nusantara	party=ID city=Nusantara
Nuuk	party=GL city=Nuuk
Oranjestad	party=AW city=Oranjestad
Oslo	party=NO city=Oslo
Ottawa	party=CA city=Ottawa
Ouagadougou	party=BF city=Ouagadougou
Palikir	party=FM city=Palikir
Panama City	party=PA city=Panama_City
Papeete	party=PF city=Papeete
Paramaribo	party=SR city=Paramaribo
Paris	party=FR city=Paris
Phnom Penh	party=KH city=Phnom_Penh
Podgorica	party=ME city=Podgorica
Port Louis	party=MU city=Port_Louis
Port Moresby	party=PG city=Port_Moresby
Port of Spain | Port-of-Spain	party=TT city=Port_of_Spain
Port Vila | Port-Vila	party=VU city=Port_Vila
Port-au-Prince | Port au Prince	party=HT city=Port-au-Prince
Porto-Novo	party=BJ city=Porto-Novo
Prague | Praha	party=CZ city=Prague
=Praia | =PRAIA	party=CV city=Praia
Pretoria | Tshwane	party=ZA city=Pretoria
Pristina | Prishtina	party=XK city=Pristina
Putrajaya	party=MY city=Putrajaya
Pyongyang	party=KP city=Pyongyang
Quito	party=EC city=Quito
Rabat	party=MA city=Rabat
Ramallah	party=PS city=Ramallah
Reykjavik	party=IS city=Reykjavik
Riga	party=LV city=Riga
Riyadh	party=SA city=Riyadh
Rome | =Roma | =ROMA	party=IT city=Rome
Roseau	party=DM city=Roseau
Saint George's | St. George's | St George's	party=GD city=Saint_George's
Saint John's | St. John's | St John's	party=AG city=Saint_John's
San Jose	party=CR city=San_Jose
=San Juan | =SAN JUAN	party=PR city=San_Juan
San Marino	party=SM city=San_Marino
San Salvador	party=SV city=San_Salvador
Sanaa | Sana'a | Sana'a City	party=YE city=Sanaa
Santiago de Chile | Santiago	party=CL city=Santiago_de_Chile
Santo Domingo	party=DO city=Santo_Domingo
Sao Tome	party=ST city=Sao_Tome
Sarajevo	party=BA city=Sarajevo
Seoul	party=KR city=Seoul
Singapore	party=SG city=Singapore
Skopje	party=MK city=Skopje
=Sofia | =SOFIA	party=BG city=Sofia
Sri Jayawardenepura Kotte | Kotte	party=LK city=Sri_Jayawardenepura_Kotte
Stockholm	party=SE city=Stockholm
=Sucre | =SUCRE	party=BO city=Sucre
Suva	party=FJ city=Suva
Taipei	party=TW city=Taipei
Tallinn	party=EE city=Tallinn
Tarawa | South Tarawa	party=KI city=Tarawa
Tashkent | Toshkent	party=UZ city=Tashkent
Tbilisi	party=GE city=Tbilisi
Tegucigalpa	party=HN city=Tegucigalpa
Tehran | Teheran	party=IR city=Tehran
Tel Aviv | Tel Aviv-Yafo | Tel-Aviv	party=IL city=Tel_Aviv
Thimphu | Thimpu	party=BT city=Thimphu
Tirana | Tirane	party=AL city=Tirana
Tokyo	party=JP city=Tokyo
Torshavn	party=FO city=Torshavn
Tripoli	party=LY city=Tripoli
Tunis	party=TN city=Tunis
Ulaanbaatar | Ulan Bator | Ulan-Bator | Ulanbator	party=MN city=Ulaanbaatar
Vaduz	party=LI city=Vaduz
Valletta | Valetta	party=MT city=Valletta
Vatican City	party=VA city=Vatican_City
=Victoria | =VICTORIA	party=SC city=Victoria risky=yes
Vienna | Wien	party=AT city=Vienna
Vientiane	party=LA city=Vientiane
Vilnius	party=LT city=Vilnius
Warsaw	party=PL city=Warsaw
Washington | Washington D.C. | Washington DC | Washington, D.C. | Washington, DC	party=US city=Washington
=Wellington | =WELLINGTON	party=NZ city=Wellington
Willemstad	party=CW city=Willemstad
Windhoek	party=NA city=Windhoek
Yamoussoukro	party=CI city=Yamoussoukro
Yaounde	party=CM city=Yaounde
Yaren	party=NR city=Yaren
Yerevan | Erevan	party=AM city=Yerevan
Zagreb	party=HR city=Zagreb

# Other cities, towns and islands where meetings are held.
class city
Aachen	party=DE city=Aachen
Aalborg	party=DK city=Aalborg
Aarhus | Arhus	party=DK city=Aarhus
Abakan	party=RU city=Abakan
Abbottabad	party=PK city=Abbottabad
Abeche	party=TD city=Abeche
Aberdeen	party=GB city=Aberdeen
Abha	party=SA city=Abha
Aburi	party=GH city=Aburi
Acapulco	party=MX city=Acapulco
Adama	party=ET city=Adama
Adana	party=TR city=Adana
Addu City	party=MV city=Addu_City
Adelaide	party=AU city=Adelaide
=Aden | =ADEN	party=YE city=Aden
Agadez	party=NE city=Agadez
Agadir	party=MA city=Agadir
Agartala	party=IN city=Agartala
Aghdam | Agdam	party=AZ city=Aghdam
=Agra | =AGRA	party=IN city=Agra
Ahmadi	party=KW city=Ahmadi
Ahmedabad	party=IN city=Ahmedabad
Ahvaz | Ahwaz	party=IR city=Ahvaz
Ain Sokhna	party=EG city=Ain_Sokhna
Aizawl	party=IN city=Aizawl
Ajaccio	party=FR city=Ajaccio
Ajman	party=AE city=Ajman
Akkuyu	party=TR city=Akkuyu
Aktau | Aqtau	party=KZ city=Aktau
Aktobe | Aqtobe	party=KZ city=Aktobe
Al Ain | Al-Ain	party=AE city=Al_Ain
Al Rayyan	party=QA city=Al_Rayyan
Al-Faw	party=IQ city=Al-Faw
Al-Khobar | Khobar | Al Khobar	party=SA city=Al-Khobar
Alanya	party=TR city=Alanya
=Alat | =ALAT	party=AZ city=Alat
Alcantara	party=BR city=Alcantara
Aleppo	party=SY city=Aleppo
Alesund	party=NO city=Alesund
Alexandria	party=EG city=Alexandria
Alexandroupolis | Alexandroupoli	party=GR city=Alexandroupolis
Algeciras	party=ES city=Algeciras
Alicante	party=ES city=Alicante
Almaty | Alma-Ata	party=KZ city=Almaty
Alor Setar	party=MY city=Alor_Setar
Alpbach	party=AT city=Alpbach
AlUla | Al-Ula | Al Ula	party=SA city=AlUla
=Ambon | =AMBON	party=ID city=Ambon
Amiens	party=FR city=Amiens
Amritsar	party=IN city=Amritsar
Anadyr	party=RU city=Anadyr
Anaklia	party=GE city=Anaklia
Anchorage	party=US city=Anchorage
Ancona	party=IT city=Ancona
Andijan | Andijon	party=UZ city=Andijan
=Annaba | =ANNABA	party=DZ city=Annaba
Annapolis	party=US city=Annapolis
Anshan	party=CN city=Anshan
Antalya	party=TR city=Antalya
Antigua Guatemala	party=GT city=Antigua_Guatemala
Antofagasta	party=CL city=Antofagasta
Antsirabe	party=MG city=Antsirabe
Antwerp | Antwerpen	party=BE city=Antwerp
Anzali | Bandar-e Anzali	party=IR city=Anzali
Aomori	party=JP city=Aomori
Aqaba	party=JO city=Aqaba
=Arak | =ARAK	party=IR city=Arak
Ardabil	party=IR city=Ardabil
Arequipa	party=PE city=Arequipa
=Arica | =ARICA	party=CL city=Arica
Arkadag	party=TM city=Arkadag
Arkhangelsk	party=RU city=Arkhangelsk
=Arlington | =ARLINGTON	party=US city=Arlington
Arusha	party=TZ city=Arusha
Ashdod	party=IL city=Ashdod
=Assab | =ASSAB	party=ER city=Assab
Assisi	party=IT city=Assisi
Astara	party=IR city=Astara
Astrakhan	party=RU city=Astrakhan
Aswan	party=EG city=Aswan
Atlanta	party=US city=Atlanta
Atyrau	party=KZ city=Atyrau
Auckland	party=NZ city=Auckland
Augsburg	party=DE city=Augsburg
Aveiro	party=PT city=Aveiro
Avignon	party=FR city=Avignon
Awaza | Avaza	party=TM city=Awaza
Ayia Napa	party=CY city=Ayia_Napa
Ayutthaya	party=TH city=Ayutthaya
Azores	party=PT city=Azores
Baabda	party=LB city=Baabda
Bac Ninh	party=VN city=Bac_Ninh
Bacolod	party=PH city=Bacolod
Baden bei Wien	party=AT city=Baden_bei_Wien
Baden-Baden	party=DE city=Baden-Baden
Bagamoyo	party=TZ city=Bagamoyo
=Bagan | =BAGAN	party=MM city=Bagan
Baguio	party=PH city=Baguio
Bahir Dar	party=ET city=Bahir_Dar
Baidoa	party=SO city=Baidoa
Baikonur	party=RU city=Baikonur
=Bakau | =BAKAU	party=GM city=Bakau
Balatonfured	party=HU city=Balatonfured
=Bali | =BALI	party=ID city=Bali
Balikpapan	party=ID city=Balikpapan
=Balti | =Bălți | =BALTI | =BĂLȚI	party=MD city=Balti
Baltimore	party=US city=Baltimore
Balykchy	party=KG city=Balykchy
Bamenda	party=CM city=Bamenda
Bamiyan | Bamyan	party=AF city=Bamiyan
Banda Aceh	party=ID city=Banda_Aceh
Bandar Abbas	party=IR city=Bandar_Abbas
Bandung	party=ID city=Bandung
Banff	party=CA city=Banff
Banja Luka	party=BA city=Banja_Luka
Banska Bystrica	party=SK city=Banska_Bystrica
Banyuwangi	party=ID city=Banyuwangi
Baoding	party=CN city=Baoding
Baoji	party=CN city=Baoji
Baotou	party=CN city=Baotou
Barcelona	party=ES city=Barcelona
Bariloche | San Carlos de Bariloche	party=AR city=Bariloche
Barishal | Barisal	party=BD city=Barishal
Barnaul	party=RU city=Barnaul
Barranquilla	party=CO city=Barranquilla
=Basel | =BASEL	party=CH city=Basel
Basra | Basrah	party=IQ city=Basra
=Batam | =BATAM	party=ID city=Batam
Batken	party=KG city=Batken
Battambang	party=KH city=Battambang
Batumi	party=GE city=Batumi
Baucau	party=TL city=Baucau
Becici	party=ME city=Becici
Beersheba | Be'er Sheva	party=IL city=Beersheba
Beidaihe	party=CN city=Beidaihe
Beihai	party=CN city=Beihai
=Beira | =BEIRA	party=MZ city=Beira
Bejaia	party=DZ city=Bejaia
Bekasi	party=ID city=Bekasi
Belek	party=TR city=Belek
Belem	party=BR city=Belem
Belfast	party=GB city=Belfast
Belgorod	party=RU city=Belgorod
Belo Horizonte	party=BR city=Belo_Horizonte
Benapole	party=BD city=Benapole
Bengaluru | Bangalore	party=IN city=Bengaluru
Bengbu	party=CN city=Bengbu
Benghazi	party=LY city=Benghazi
Benguela	party=AO city=Benguela
Benin City	party=NG city=Benin_City
Bento Goncalves	party=BR city=Bento_Goncalves
Beppu	party=JP city=Beppu
Berbera	party=SO city=Berbera
=Bergen | =BERGEN	party=NO city=Bergen
Bethesda	party=US city=Bethesda
Bethlehem	party=PS city=Bethlehem
Bhairahawa	party=NP city=Bhairahawa
Bhopal	party=IN city=Bhopal
Bhubaneswar	party=IN city=Bhubaneswar
Bialystok | Białystok	party=PL city=Bialystok
Biarritz	party=FR city=Biarritz
Bilbao	party=ES city=Bilbao
=Bintan | =BINTAN	party=ID city=Bintan
Biratnagar	party=NP city=Biratnagar
Birgunj	party=NP city=Birgunj
Birmingham	party=GB city=Birmingham
Birobidzhan	party=RU city=Birobidzhan
Bishoftu	party=ET city=Bishoftu
=Bitola | =BITOLA	party=MK city=Bitola
Bizerte	party=TN city=Bizerte
Blagoveshchensk	party=RU city=Blagoveshchensk
Blantyre	party=MW city=Blantyre
=Bled | =BLED	party=SI city=Bled risky=yes
Blenheim Palace	party=GB city=Blenheim_Palace
Bletchley Park	party=GB city=Bletchley_Park
=Boao | Bo'ao | =BOAO	party=CN city=Boao
Bobo-Dioulasso | Bobo Dioulasso	party=BF city=Bobo-Dioulasso
Bobruisk | Babruysk	party=BY city=Bobruisk
Bodh Gaya	party=IN city=Bodh_Gaya
Bodo | Bodø	party=NO city=Bodo
=Bodrum | =BODRUM	party=TR city=Bodrum
Bogor	party=ID city=Bogor
=Bohol | =BOHOL	party=PH city=Bohol
=Boke | =Boké | =BOKE | =BOKÉ	party=GN city=Boke
Bokhtar | Kurgan-Tube	party=TJ city=Bokhtar
Bologna	party=IT city=Bologna
=Bonn | =BONN	party=DE city=Bonn
Boracay	party=PH city=Boracay
Bordeaux	party=FR city=Bordeaux
Borgo Egnazia	party=IT city=Borgo_Egnazia
Borjomi	party=GE city=Borjomi
Borobudur	party=ID city=Borobudur
Bosaso | Bossaso	party=SO city=Bosaso
Boston	party=US city=Boston
=Boten | =BOTEN	party=LA city=Boten risky=yes
Bouake	party=CI city=Bouake
Bouznika	party=MA city=Bouznika
Boyana	party=BG city=Boyana
=Braga | =BRAGA	party=PT city=Braga risky=yes
Brasov	party=RO city=Brasov
Brcko	party=BA city=Brcko
Brdo pri Kranju | Brdo	party=SI city=Brdo_pri_Kranju
Bregenz	party=AT city=Bregenz
Bremen	party=DE city=Bremen
Bremerhaven	party=DE city=Bremerhaven
Brighton	party=GB city=Brighton
Brijuni | Brioni	party=HR city=Brijuni
Brindisi	party=IT city=Brindisi
Brisbane	party=AU city=Brisbane
=Bristol | =BRISTOL	party=GB city=Bristol
Brno	party=CZ city=Brno
Bruges | Brugge	party=BE city=Bruges
Bryansk	party=RU city=Bryansk
Bucaramanga	party=CO city=Bucaramanga
=Bucha | =BUCHA	party=UA city=Bucha
=Budva | =BUDVA	party=ME city=Budva
Bukavu	party=CD city=Bukavu
Bukhara | Bukhoro	party=UZ city=Bukhara
Bulawayo	party=ZW city=Bulawayo
Bulboaca	party=MD city=Bulboaca
Buon Ma Thuot	party=VN city=Buon_Ma_Thuot
Burabay | Borovoe | Borovoye	party=KZ city=Burabay
Burgas | Bourgas	party=BG city=Burgas
Burgenstock	party=CH city=Burgenstock
Bursa	party=TR city=Bursa
Busan | Pusan	party=KR city=Busan
Bushehr	party=IR city=Bushehr
Bydgoszcz	party=PL city=Bydgoszcz
Cabinda	party=AO city=Cabinda
Cabo San Lucas	party=MX city=Cabo_San_Lucas
Cadarache	party=FR city=Cadarache
Cadiz	party=ES city=Cadiz
Caesarea	party=IL city=Caesarea
Cagayan de Oro	party=PH city=Cagayan_de_Oro
Cagliari	party=IT city=Cagliari
Cahul	party=MD city=Cahul
Cairns	party=AU city=Cairns
Calabar	party=NG city=Calabar
Calais	party=FR city=Calais
Calgary	party=CA city=Calgary
=Cali | =CALI	party=CO city=Cali
Callao	party=PE city=Callao
=Cambridge | =CAMBRIDGE	party=GB city=Cambridge
Camp David	party=US city=Camp_David
Campeche	party=MX city=Campeche
Campinas	party=BR city=Campinas
Can Tho	party=VN city=Can_Tho
Canakkale	party=TR city=Canakkale
Cancun	party=MX city=Cancun
Cannes	party=FR city=Cannes
Cap-Haitien	party=HT city=Cap-Haitien
Cappadocia	party=TR city=Cappadocia
=Capri | =CAPRI	party=IT city=Capri
Carbis Bay	party=GB city=Carbis_Bay
Cardiff	party=GB city=Cardiff
Cartagena | Cartagena de Indias	party=CO city=Cartagena
=Carthage | =CARTHAGE	party=TN city=Carthage
Casablanca	party=MA city=Casablanca
Castel Gandolfo	party=VA city=Castel_Gandolfo
Catania	party=IT city=Catania
Cavtat	party=HR city=Cavtat
Cayenne	party=GF city=Cayenne
Cebu | Cebu City	party=PH city=Cebu
Celje	party=SI city=Celje
Cernavoda	party=RO city=Cernavoda
Cernobbio	party=IT city=Cernobbio
Ceske Budejovice	party=CZ city=Ceske_Budejovice
Cetinje	party=ME city=Cetinje
Cha-am	party=TH city=Cha-am
Chabahar	party=IR city=Chabahar
=Chaman | =CHAMAN	party=PK city=Chaman
Chancay	party=PE city=Chancay
Chandigarh	party=IN city=Chandigarh
Changchun	party=CN city=Changchun
Changsha	party=CN city=Changsha
Changwon	party=KR city=Changwon
Changzhou	party=CN city=Changzhou
Chantilly	party=FR city=Chantilly
Charlevoix	party=CA city=Charlevoix
Chattogram | Chittagong	party=BD city=Chattogram
Cheboksary	party=RU city=Cheboksary
Chelyabinsk	party=RU city=Chelyabinsk
Chengde	party=CN city=Chengde
Chengdu	party=CN city=Chengdu
Chennai | Madras	party=IN city=Chennai
=Chequers | =CHEQUERS	party=GB city=Chequers
Chernihiv	party=UA city=Chernihiv
Chernivtsi	party=UA city=Chernivtsi
Chetumal	party=MX city=Chetumal
Chiang Mai	party=TH city=Chiang_Mai
Chiang Rai	party=TH city=Chiang_Rai
Chicago	party=US city=Chicago
Chililabombwe	party=ZM city=Chililabombwe
=Chita | =CHITA	party=RU city=Chita
Choibalsan	party=MN city=Choibalsan
Cholpon-Ata | Cholpon Ata	party=KG city=Cholpon-Ata
Chongqing	party=CN city=Chongqing
Chongzuo	party=CN city=Chongzuo
Chornobyl | Chernobyl	party=UA city=Chornobyl
Christchurch	party=NZ city=Christchurch
Cienfuegos	party=CU city=Cienfuegos
Ciudad del Este	party=PY city=Ciudad_del_Este
Ciudad Guayana	party=VE city=Ciudad_Guayana
Ciudad Juarez	party=MX city=Ciudad_Juarez
=Cleveland | =CLEVELAND	party=US city=Cleveland risky=yes
Cluj-Napoca | Cluj	party=RO city=Cluj-Napoca
Cochabamba	party=BO city=Cochabamba
Coimbatore	party=IN city=Coimbatore
Coimbra	party=PT city=Coimbra
Cologne | Koln	party=DE city=Cologne
Colonia del Sacramento	party=UY city=Colonia_del_Sacramento
Comayagua	party=HN city=Comayagua
Comrat	party=MD city=Comrat
Concepcion	party=CL city=Concepcion
Constanta	party=RO city=Constanta
=Constantine | =CONSTANTINE	party=DZ city=Constantine risky=yes
Contadora	party=PA city=Contadora
Coquimbo	party=CL city=Coquimbo
Cordoba	party=ES city=Cordoba
=Corfu | =CORFU	party=GR city=Corfu
=Cork | =CORK	party=IE city=Cork risky=yes
Costa Navarino	party=GR city=Costa_Navarino
Cox's Bazar	party=BD city=Cox's_Bazar
Craiova	party=RO city=Craiova
Crans-Montana	party=CH city=Crans-Montana
Crete	party=GR city=Crete
Cucuta	party=CO city=Cucuta
=Cuenca | =CUENCA	party=EC city=Cuenca
Cuiaba	party=BR city=Cuiaba
Curitiba	party=BR city=Curitiba
Cusco | Cuzco	party=PE city=Cusco
Cyberjaya	party=MY city=Cyberjaya
Da Lat | Dalat	party=VN city=Da_Lat
Da Nang | Danang	party=VN city=Da_Nang
Daegu | Taegu	party=KR city=Daegu
Daejeon	party=KR city=Daejeon
Dakhla	party=MA city=Dakhla
=Dali | =DALI	party=CN city=Dali risky=yes
Dalian	party=CN city=Dalian
Dallas	party=US city=Dallas
Damietta	party=EG city=Damietta
Dammam	party=SA city=Dammam
Dandong	party=CN city=Dandong
Daqing	party=CN city=Daqing
Daraa	party=SY city=Daraa
Darjeeling	party=IN city=Darjeeling
Darkhan	party=MN city=Darkhan
=Darwin | =DARWIN	party=AU city=Darwin risky=yes
Dashoguz	party=TM city=Dashoguz
Datong	party=CN city=Datong
Daugavpils	party=LV city=Daugavpils
Davao | Davao City	party=PH city=Davao
Davos	party=CH city=Davos
Dawei	party=MM city=Dawei
=Dayton | =DAYTON	party=US city=Dayton risky=yes
Dead Sea	party=JO city=Dead_Sea
Deauville	party=FR city=Deauville
Debrecen	party=HU city=Debrecen
Dehradun	party=IN city=Dehradun
Delft	party=NL city=Delft
=Delphi | =DELPHI	party=GR city=Delphi
Denizli	party=TR city=Denizli
Denpasar	party=ID city=Denpasar
=Denver | =DENVER	party=US city=Denver
Derbent	party=RU city=Derbent
=Derna | =DERNA	party=LY city=Derna
Des Moines	party=US city=Des_Moines
Detroit	party=US city=Detroit
Dhahran	party=SA city=Dhahran
Dharamshala | Dharamsala	party=IN city=Dharamshala
Dhulikhel	party=NP city=Dhulikhel
Diamniadio	party=SN city=Diamniadio
Dien Bien Phu	party=VN city=Dien_Bien_Phu
=Diffa | =DIFFA	party=NE city=Diffa
Dijon	party=FR city=Dijon
Dilijan	party=AM city=Dilijan
Dire Dawa	party=ET city=Dire_Dawa
Diriyah | Ad Diriyah	party=SA city=Diriyah
Diyarbakir | Diyarbakır	party=TR city=Diyarbakir
=Djerba | =DJERBA	party=TN city=Djerba
Dnipro | Dnipropetrovsk | Dnepropetrovsk	party=UA city=Dnipro
Dohuk | Duhok	party=IQ city=Dohuk
Donetsk	party=UA city=Donetsk
Dong Hoi	party=VN city=Dong_Hoi
Dongguan	party=CN city=Dongguan
Dortmund	party=DE city=Dortmund
Douala	party=CM city=Douala
Drammen	party=NO city=Drammen
Dresden	party=DE city=Dresden
Druskininkai	party=LT city=Druskininkai
Dubai	party=AE city=Dubai
Dubna	party=RU city=Dubna
Dubrovnik	party=HR city=Dubrovnik
Duisburg	party=DE city=Duisburg
Dukovany	party=CZ city=Dukovany
Dunedin	party=NZ city=Dunedin
Dunhuang	party=CN city=Dunhuang
Duqm | Al Duqm	party=OM city=Duqm
Durban | eThekwini	party=ZA city=Durban
Durres	party=AL city=Durres
Dusseldorf	party=DE city=Dusseldorf
East London	party=ZA city=East_London
East Sarajevo	party=BA city=East_Sarajevo
Ebene	party=MU city=Ebene
Edinburgh	party=GB city=Edinburgh
Edirne	party=TR city=Edirne
Edmonton	party=CA city=Edmonton
=Eger | =EGER	party=HU city=Eger
Eilat	party=IL city=Eilat
Eindhoven	party=NL city=Eindhoven
Eisenstadt	party=AT city=Eisenstadt
El Alamein | El-Alamein | New Alamein	party=EG city=El_Alamein
El Dabaa | El-Dabaa	party=EG city=El_Dabaa
El Fasher | Al Fashir | El-Fasher	party=SD city=El_Fasher
Eldoret	party=KE city=Eldoret
Elista	party=RU city=Elista
Elmau | Schloss Elmau	party=DE city=Elmau
Encarnacion	party=PY city=Encarnacion
Entebbe	party=UG city=Entebbe
Enugu	party=NG city=Enugu
Erbil | Arbil	party=IQ city=Erbil
Erdenet	party=MN city=Erdenet
Erenhot | Erlian	party=CN city=Erenhot
Erfurt	party=DE city=Erfurt
Erzurum	party=TR city=Erzurum
Esbjerg	party=DK city=Esbjerg
Eskisehir	party=TR city=Eskisehir
=Espoo | =ESPOO	party=FI city=Espoo
=Essen | =ESSEN	party=DE city=Essen
Evian | Evian-les-Bains	party=FR city=Evian
Evksinograd | Euxinograd	party=BG city=Evksinograd
Evora	party=PT city=Evora
Fairbanks	party=US city=Fairbanks
Faisalabad	party=PK city=Faisalabad
Famagusta	party=CY city=Famagusta
Fangchenggang	party=CN city=Fangchenggang
Faridabad	party=IN city=Faridabad
Farmleigh	party=IE city=Farmleigh
=Faro | =FARO	party=PT city=Faro risky=yes
Fergana | Ferghana	party=UZ city=Fergana
=Fez | =Fes | =Fès | =FEZ | =FES | =FÈS	party=MA city=Fez
Fiuggi	party=IT city=Fiuggi
=Florence | Firenze | =FLORENCE	party=IT city=Florence risky=yes
Florianopolis	party=BR city=Florianopolis
Fontainebleau	party=FR city=Fontainebleau
Fordow	party=IR city=Fordow
=Foros | =FOROS	party=UA city=Foros
=Fort Worth | =FORT WORTH	party=US city=Fort_Worth
Fortaleza	party=BR city=Fortaleza
Foshan	party=CN city=Foshan
Foz do Iguacu	party=BR city=Foz_do_Iguacu
Franceville	party=GA city=Franceville
Francistown	party=BW city=Francistown
Frankfurt | Frankfurt am Main	party=DE city=Frankfurt
Freiburg	party=DE city=Freiburg
Fujairah	party=AE city=Fujairah
Fukuoka	party=JP city=Fukuoka
Fukushima	party=JP city=Fukushima
Funchal	party=PT city=Funchal
Fuyuan	party=CN city=Fuyuan
Fuzhou	party=CN city=Fuzhou
Fuzuli	party=AZ city=Fuzuli
=Gabala | Qabala | =GABALA	party=AZ city=Gabala
Galapagos	party=EC city=Galapagos
Galati	party=RO city=Galati
=Galle | =GALLE	party=LK city=Galle
Galway	party=IE city=Galway
Gandhinagar	party=IN city=Gandhinagar
Gangneung	party=KR city=Gangneung
Gangtok	party=IN city=Gangtok
=Ganja | =Gandja | =GANJA | =GANDJA	party=AZ city=Ganja
Ganzhou	party=CN city=Ganzhou
Garoua	party=CM city=Garoua
Garowe	party=SO city=Garowe
Gatineau	party=CA city=Gatineau
Gaza | Gaza City	party=PS city=Gaza
Gaziantep	party=TR city=Gaziantep
Gdansk	party=PL city=Gdansk
Gdynia	party=PL city=Gdynia
Gelendzhik	party=RU city=Gelendzhik
Gelephu	party=BT city=Gelephu
Geneva | Genève	party=CH city=Geneva
=Genoa | Genova | =GENOA	party=IT city=Genoa
George Town	party=MY city=George_Town
Gevgelija	party=MK city=Gevgelija
Ghent | =Gent | =GENT	party=BE city=Ghent
Gigiri	party=KE city=Gigiri
Gilgit	party=PK city=Gilgit
Gisenyi	party=RW city=Gisenyi
Giurgiulesti	party=MD city=Giurgiulesti
=Giza | =GIZA	party=EG city=Giza
Glasgow	party=GB city=Glasgow
Gleneagles	party=GB city=Gleneagles
Goettingen | Gottingen	party=DE city=Goettingen
Goiania	party=BR city=Goiania
Gold Coast	party=AU city=Gold_Coast
=Goma | =GOMA	party=CD city=Goma
Gomel | Homel	party=BY city=Gomel
=Gondar | =GONDAR	party=ET city=Gondar
Gorgan	party=IR city=Gorgan
=Gori | =GORI	party=GE city=Gori
=Gorki | =GORKI	party=RU city=Gorki
Gorno-Altaysk | Gorno-Altaisk	party=RU city=Gorno-Altaysk
Gothenburg | Goteborg	party=SE city=Gothenburg
Goyang	party=KR city=Goyang
=Gozo | =GOZO	party=MT city=Gozo
Gqeberha | Port Elizabeth	party=ZA city=Gqeberha
=Granada | =GRANADA	party=ES city=Granada
Grand Baie	party=MU city=Grand_Baie
=Graz | =GRAZ	party=AT city=Graz
Greifswald	party=DE city=Greifswald
Grenoble	party=FR city=Grenoble
Grodno | Hrodna	party=BY city=Grodno
Groningen	party=NL city=Groningen
Grozny	party=RU city=Grozny
Gstaad	party=CH city=Gstaad
Guadalajara	party=MX city=Guadalajara
Guanajuato	party=MX city=Guanajuato
Guangzhou	party=CN city=Guangzhou
Guaruja	party=BR city=Guaruja
Guayaquil	party=EC city=Guayaquil
Guilin	party=CN city=Guilin
Guimaraes	party=PT city=Guimaraes
Guiyang	party=CN city=Guiyang
Gulistan	party=UZ city=Gulistan
=Gulu | =GULU	party=UG city=Gulu
Gurugram | Gurgaon	party=IN city=Gurugram
Guwahati	party=IN city=Guwahati
Gwadar	party=PK city=Gwadar
Gwangju | Kwangju	party=KR city=Gwangju
Gyeongju	party=KR city=Gyeongju
Gyor	party=HU city=Gyor
Gyumri	party=AM city=Gyumri
Ha Long | Halong	party=VN city=Ha_Long
Hai Phong | Haiphong	party=VN city=Hai_Phong
Haifa	party=IL city=Haifa
Haikou	party=CN city=Haikou
Hakodate	party=JP city=Hakodate
Hakone	party=JP city=Hakone
Halifax	party=CA city=Halifax
=Hama | =HAMA	party=SY city=Hama
Hamamatsu	party=JP city=Hamamatsu
Hambantota	party=LK city=Hambantota
Hamburg	party=DE city=Hamburg
Hamedan | Hamadan	party=IR city=Hamedan
Hamhung	party=KP city=Hamhung
Hammamet	party=TN city=Hammamet
=Hampi | =HAMPI	party=IN city=Hampi
Hangzhou	party=CN city=Hangzhou
Hanover | Hannover	party=DE city=Hanover
Harbin	party=CN city=Harbin
Hargeisa	party=SO city=Hargeisa
Harpsund	party=SE city=Harpsund
Hassi Messaoud	party=DZ city=Hassi_Messaoud
Hat Yai	party=TH city=Hat_Yai
Hawassa	party=ET city=Hawassa
Hebron	party=PS city=Hebron
Hefei	party=CN city=Hefei
Heidelberg	party=DE city=Heidelberg
Heihe	party=CN city=Heihe
Heiligendamm	party=DE city=Heiligendamm
Helsingor | Elsinore	party=DK city=Helsingor
Heraklion	party=GR city=Heraklion
=Herat | =HERAT	party=AF city=Herat
Herceg Novi	party=ME city=Herceg_Novi
Herzliya	party=IL city=Herzliya
Hiroshima	party=JP city=Hiroshima
Hmeimim | Khmeimim	party=SY city=Hmeimim
Ho Chi Minh City | Saigon | HCMC | HCM City	party=VN city=Ho_Chi_Minh_City
Hobart	party=AU city=Hobart
Hodeidah | Hudaydah	party=YE city=Hodeidah
Hohhot	party=CN city=Hohhot
Hoi An	party=VN city=Hoi_An
=Homs | =HOMS	party=SY city=Homs
=Honolulu | =HONOLULU	party=US city=Honolulu
=Hotan | =HOTAN	party=CN city=Hotan
=Houston | =HOUSTON	party=US city=Houston risky=yes
Hsinchu	party=TW city=Hsinchu
Hua Hin	party=TH city=Hua_Hin
=Huambo | =HUAMBO	party=AO city=Huambo
Huangshan	party=CN city=Huangshan
=Hue | =HUE	party=VN city=Hue risky=yes
=Huế | =HUẾ	party=VN city=Hue
Huizhou	party=CN city=Huizhou
Hulunbuir | Hulun Buir	party=CN city=Hulunbuir
Hunchun	party=CN city=Hunchun
Hurghada	party=EG city=Hurghada
Huzhou	party=CN city=Huzhou
Hyderabad	party=IN city=Hyderabad
Iasi	party=RO city=Iasi
Ibadan	party=NG city=Ibadan
Idlib	party=SY city=Idlib
Ifrane	party=MA city=Ifrane
Igdir | Iğdır	party=TR city=Igdir
Igoumenitsa	party=GR city=Igoumenitsa
Iloilo	party=PH city=Iloilo
Imphal	party=IN city=Imphal
Incheon | Inchon	party=KR city=Incheon
Indore	party=IN city=Indore
Innopolis	party=RU city=Innopolis
Innsbruck	party=AT city=Innsbruck
Interlaken	party=CH city=Interlaken
Ioannina	party=GR city=Ioannina
Ipoh	party=MY city=Ipoh
Iqaluit	party=CA city=Iqaluit
=Iquique | =IQUIQUE	party=CL city=Iquique
Irbid	party=JO city=Irbid
Irkutsk	party=RU city=Irkutsk
Ise-Shima	party=JP city=Ise-Shima
Isfahan | Esfahan	party=IR city=Isfahan
Iskandar Puteri	party=MY city=Iskandar_Puteri
Ismailia	party=EG city=Ismailia
Ispra	party=IT city=Ispra
Istanbul	party=TR city=Istanbul
Itaipu	party=BR city=Itaipu
Itanagar	party=IN city=Itanagar
Ivano-Frankivsk	party=UA city=Ivano-Frankivsk
Izhevsk	party=RU city=Izhevsk
Izmail	party=UA city=Izmail
Izmir	party=TR city=Izmir
Jaffna	party=LK city=Jaffna
Jahorina	party=BA city=Jahorina
Jaipur	party=IN city=Jaipur
Jalal-Abad | Jalal Abad	party=KG city=Jalal-Abad
Jalalabad	party=AF city=Jalalabad
Jayapura	party=ID city=Jayapura
Jazan	party=SA city=Jazan
Jeddah | Jidda	party=SA city=Jeddah
Jeju | Jeju Island	party=KR city=Jeju
Jenin	party=PS city=Jenin
Jeonju	party=KR city=Jeonju
=Jericho | =JERICHO	party=PS city=Jericho
Jermuk	party=AM city=Jermuk
Jerudong	party=BN city=Jerudong
Jiamusi	party=CN city=Jiamusi
Jiaxing	party=CN city=Jiaxing
Jiayuguan	party=CN city=Jiayuguan
Jimbaran	party=ID city=Jimbaran
Jinan	party=CN city=Jinan
Jingdezhen	party=CN city=Jingdezhen
Jinhua	party=CN city=Jinhua
=Jinja | =JINJA	party=UG city=Jinja
Jinzhou	party=CN city=Jinzhou
Jiujiang	party=CN city=Jiujiang
Jizzakh	party=UZ city=Jizzakh
Jodhpur	party=IN city=Jodhpur
Johannesburg | Joburg	party=ZA city=Johannesburg
Johor Bahru	party=MY city=Johor_Bahru
Jonkoping	party=SE city=Jonkoping
Jubail	party=SA city=Jubail
Jujuy	party=AR city=Jujuy
Jurmala	party=LV city=Jurmala
Kaduna	party=NG city=Kaduna
Kaesong	party=KP city=Kaesong
Kagoshima	party=JP city=Kagoshima
Kaifeng	party=CN city=Kaifeng
Kairouan	party=TN city=Kairouan
Kaliningrad	party=RU city=Kaliningrad
Kaluga	party=RU city=Kaluga
Kampong Cham	party=KH city=Kampong_Cham
Kampot	party=KH city=Kampot
Kananaskis	party=CA city=Kananaskis
Kanazawa	party=JP city=Kanazawa
Kandahar	party=AF city=Kandahar
=Kandla | =KANDLA	party=IN city=Kandla
=Kandy | =KANDY	party=LK city=Kandy
Kankan	party=GN city=Kankan
=Kano | =KANO	party=NG city=Kano
Kansas City	party=US city=Kansas_City
Kaohsiung	party=TW city=Kaohsiung
Karachi	party=PK city=Karachi
Karaganda | Qaraghandy	party=KZ city=Karaganda
Karakol	party=KG city=Karakol
Karamay	party=CN city=Karamay
Karbala | Kerbala	party=IQ city=Karbala
Karlovy Vary	party=CZ city=Karlovy_Vary
Karlsruhe	party=DE city=Karlsruhe
Karpacz	party=PL city=Karpacz
=Kars | =KARS	party=TR city=Kars
=Karshi | Qarshi | =KARSHI	party=UZ city=Karshi
Karuizawa	party=JP city=Karuizawa
=Kasane | =KASANE	party=BW city=Kasane
Kashgar | Kashi	party=CN city=Kashgar
Kassala	party=SD city=Kassala
Katowice	party=PL city=Katowice
Kaunas	party=LT city=Kaunas
=Kavala | =KAVALA	party=GR city=Kavala
=Kayes | =KAYES	party=ML city=Kayes
Kayseri	party=TR city=Kayseri
Kazan	party=RU city=Kazan
Kecskemet	party=HU city=Kecskemet
Keelung	party=TW city=Keelung
Kemerovo	party=RU city=Kemerovo
Kenitra	party=MA city=Kenitra
Kerman	party=IR city=Kerman
Kermanshah	party=IR city=Kermanshah
Khabarovsk	party=RU city=Khabarovsk
Khajuraho	party=IN city=Khajuraho
Khan Younis | Khan Yunis	party=PS city=Khan_Younis
Khankendi | Stepanakert	party=AZ city=Khankendi
Khanty-Mansiysk	party=RU city=Khanty-Mansiysk
Kharkhorin | Karakorum	party=MN city=Kharkhorin
Kharkiv | Kharkov	party=UA city=Kharkiv
Kherson	party=UA city=Kherson
Khiva	party=UZ city=Khiva
Khon Kaen	party=TH city=Khon_Kaen
Khorgos | Horgos | Korgas	party=CN city=Khorgos
Khorog	party=TJ city=Khorog
Khujand | Khodjent	party=TJ city=Khujand
Khulna	party=BD city=Khulna
=Kiel | =KIEL	party=DE city=Kiel
Kigoma	party=TZ city=Kigoma
=Kimberley | =KIMBERLEY	party=ZA city=Kimberley risky=yes
Kirchberg	party=LU city=Kirchberg
Kirkenes	party=NO city=Kirkenes
Kirkuk	party=IQ city=Kirkuk
=Kiruna | =KIRUNA	party=SE city=Kiruna
Kisangani	party=CD city=Kisangani
Kish Island	party=IR city=Kish_Island
Kislovodsk	party=RU city=Kislovodsk
Kismayo | Kismaayo	party=SO city=Kismayo
Kisumu	party=KE city=Kisumu
Kitakyushu	party=JP city=Kitakyushu
Kitwe	party=ZM city=Kitwe
Klagenfurt	party=AT city=Klagenfurt
Klaipeda	party=LT city=Klaipeda
=Kobe | =KOBE	party=JP city=Kobe
=Kochi | Cochin | =KOCHI	party=IN city=Kochi
Koh Samui	party=TH city=Koh_Samui
Kohima	party=IN city=Kohima
Kokand | Qo'qon	party=UZ city=Kokand
Kokopo	party=PG city=Kokopo
Kokshetau	party=KZ city=Kokshetau
Kolkata | Calcutta	party=IN city=Kolkata
Kolwezi	party=CD city=Kolwezi
Komsomolsk-on-Amur	party=RU city=Komsomolsk-on-Amur
Konaev	party=KZ city=Konaev
Konya	party=TR city=Konya
Kopaonik	party=RS city=Kopaonik
Koper	party=SI city=Koper
=Korca | =Korça | =KORCA | =KORÇA	party=AL city=Korca
Korhogo	party=CI city=Korhogo
Kosice	party=SK city=Kosice
Kostanay	party=KZ city=Kostanay
Kostroma	party=RU city=Kostroma
Kota Bharu	party=MY city=Kota_Bharu
Kota Kinabalu	party=MY city=Kota_Kinabalu
=Kotor | =KOTOR	party=ME city=Kotor
Kourou	party=GF city=Kourou
Kozani	party=GR city=Kozani
Kozloduy	party=BG city=Kozloduy
Krabi	party=TH city=Krabi
Kragujevac	party=RS city=Kragujevac
Krakow | Cracow	party=PL city=Krakow
Krasnodar	party=RU city=Krasnodar
Krasnoyarsk	party=RU city=Krasnoyarsk
Krems	party=AT city=Krems
=Kribi | =KRIBI	party=CM city=Kribi
Krsko	party=SI city=Krsko
Krynica	party=PL city=Krynica
Kuala Terengganu	party=MY city=Kuala_Terengganu
Kuantan	party=MY city=Kuantan
Kuching	party=MY city=Kuching
Kudankulam	party=IN city=Kudankulam
Kulob | Kulyab	party=TJ city=Kulob
Kultaranta	party=FI city=Kultaranta
Kumamoto	party=JP city=Kumamoto
Kumarakom	party=IN city=Kumarakom
Kumasi	party=GH city=Kumasi
Kunduz	party=AF city=Kunduz
Kunming	party=CN city=Kunming
Kunshan	party=CN city=Kunshan
=Kuopio | =KUOPIO	party=FI city=Kuopio
Kupang	party=ID city=Kupang
Kurgan	party=RU city=Kurgan
Kursk	party=RU city=Kursk
Kutaisi	party=GE city=Kutaisi
Kyaukphyu | Kyaukpyu	party=MM city=Kyaukphyu
Kyoto	party=JP city=Kyoto
Kyzyl	party=RU city=Kyzyl
Kyzylorda	party=KZ city=Kyzylorda
L'Aquila	party=IT city=L'Aquila
La Malbaie	party=CA city=La_Malbaie
La Plata	party=AR city=La_Plata
La Toja	party=ES city=La_Toja
Laayoune	party=MA city=Laayoune
Labuan	party=MY city=Labuan
Labuan Bajo	party=ID city=Labuan_Bajo
=Lachin | =LACHIN	party=AZ city=Lachin
Lagos	party=NG city=Lagos
Lahore	party=PK city=Lahore
=Lahti | =LAHTI	party=FI city=Lahti
Lalitpur	party=NP city=Lalitpur
=Lamu | =LAMU	party=KE city=Lamu
Lang Son	party=VN city=Lang_Son
Langfang	party=CN city=Langfang
Langkawi	party=MY city=Langkawi
Lankaran	party=AZ city=Lankaran
Lanzhou	party=CN city=Lanzhou
Lao Cai	party=VN city=Lao_Cai
Lappeenranta	party=FI city=Lappeenranta
Larnaca	party=CY city=Larnaca
Las Palmas	party=ES city=Las_Palmas
Las Vegas	party=US city=Las_Vegas
Latakia	party=SY city=Latakia
Lausanne	party=CH city=Lausanne
Lautoka	party=FJ city=Lautoka
Laxenburg	party=AT city=Laxenburg
Le Havre	party=FR city=Le_Havre
Le Touquet	party=FR city=Le_Touquet
=Lecce | =LECCE	party=IT city=Lecce
Leeds	party=GB city=Leeds
Legazpi	party=PH city=Legazpi
=Leh | =LEH	party=IN city=Leh
Leiden	party=NL city=Leiden
Leipzig	party=DE city=Leipzig
=Lekki | =LEKKI	party=NG city=Lekki
Leshan	party=CN city=Leshan
Leticia	party=CO city=Leticia
Leuven	party=BE city=Leuven
Lhasa	party=CN city=Lhasa
Lianyungang	party=CN city=Lianyungang
Liberec	party=CZ city=Liberec
Liege	party=BE city=Liege
Liepaja	party=LV city=Liepaja
Lijiang	party=CN city=Lijiang
=Lille | =LILLE	party=FR city=Lille
Lillehammer	party=NO city=Lillehammer
Limassol	party=CY city=Limassol
Limon | Puerto Limon	party=CR city=Limon
Lincang	party=CN city=Lincang
Linkoping	party=SE city=Linkoping
Linyi	party=CN city=Linyi
Linz	party=AT city=Linz
Liuzhou	party=CN city=Liuzhou
Liverpool	party=GB city=Liverpool
=Livingstone | =LIVINGSTONE	party=ZM city=Livingstone risky=yes
Lobito	party=AO city=Lobito
Locarno	party=CH city=Locarno
=Lodz | =Łódź | =LODZ | =ŁÓDŹ	party=PL city=Lodz
=Lombok | =LOMBOK	party=ID city=Lombok
Longyearbyen	party=NO city=Longyearbyen
Los Angeles	party=US city=Los_Angeles
Los Cabos	party=MX city=Los_Cabos
Lough Erne	party=GB city=Lough_Erne
Luang Prabang	party=LA city=Luang_Prabang
Lubango	party=AO city=Lubango
Lubeck	party=DE city=Lubeck
Lublin	party=PL city=Lublin
Lubmin	party=DE city=Lubmin
Lubumbashi	party=CD city=Lubumbashi
Lucerne | Luzern	party=CH city=Lucerne
Lucknow	party=IN city=Lucknow
=Lugano | =LUGANO	party=CH city=Lugano
Luhansk | Lugansk	party=UA city=Luhansk
Lulea	party=SE city=Lulea
Lumbini	party=NP city=Lumbini
=Lund | =LUND	party=SE city=Lund risky=yes
Luoyang	party=CN city=Luoyang
=Luque | =LUQUE	party=PY city=Luque risky=yes
Lusail	party=QA city=Lusail
Lutsk	party=UA city=Lutsk
=Luxor | =LUXOR	party=EG city=Luxor
Lviv | Lvov	party=UA city=Lviv
Lyon | Lyons	party=FR city=Lyon
Maastricht	party=NL city=Maastricht
Madang	party=PG city=Madang
=Madeira | =MADEIRA	party=PT city=Madeira risky=yes
Madurai	party=IN city=Madurai
Mae Sot	party=TH city=Mae_Sot
Magadan	party=RU city=Magadan
Magdeburg	party=DE city=Magdeburg
Magnitogorsk	party=RU city=Magnitogorsk
Mahabalipuram | Mamallapuram	party=IN city=Mahabalipuram
Maiduguri	party=NG city=Maiduguri
=Mainz | =MAINZ	party=DE city=Mainz
Makassar	party=ID city=Makassar
Makati	party=PH city=Makati
Makhachkala	party=RU city=Makhachkala
Malaba	party=KE city=Malaba
=Malaga | =Málaga | =MALAGA | =MÁLAGA	party=ES city=Malaga
=Malang | =MALANG	party=ID city=Malang
Malaszewicze | Małaszewicze	party=PL city=Malaszewicze
Malatya	party=TR city=Malatya
Malmo	party=SE city=Malmo
Mamaia	party=RO city=Mamaia
Manado	party=ID city=Manado
Manaus	party=BR city=Manaus
Manchester	party=GB city=Manchester
Mandalay	party=MM city=Mandalay
Mangalia	party=RO city=Mangalia
Mangaluru | Mangalore	party=IN city=Mangaluru
=Manta | =MANTA	party=EC city=Manta risky=yes
Manzanillo	party=MX city=Manzanillo
Manzhouli	party=CN city=Manzhouli
Mar del Plata	party=AR city=Mar_del_Plata
Mar-a-Lago	party=US city=Mar-a-Lago
Maracaibo	party=VE city=Maracaibo
Maradi	party=NE city=Maradi
Marbella	party=ES city=Marbella
Margarita Island	party=VE city=Margarita_Island
Marib	party=YE city=Marib
Maribor	party=SI city=Maribor
Mariehamn	party=FI city=Mariehamn
Mariel	party=CU city=Mariel
Marienborg	party=DK city=Marienborg
Mariupol	party=UA city=Mariupol
Marrakech | Marrakesh	party=MA city=Marrakech
Marseille | Marseilles	party=FR city=Marseille
Mashhad	party=IR city=Mashhad
Massawa	party=ER city=Massawa
Matadi	party=CD city=Matadi
Mataram	party=ID city=Mataram
Matera	party=IT city=Matera
Matsuyama	party=JP city=Matsuyama
=Maun | =MAUN	party=BW city=Maun
Mawlamyine	party=MM city=Mawlamyine
Mazar-i-Sharif | Mazar-e-Sharif	party=AF city=Mazar-i-Sharif
Mbombela | Nelspruit	party=ZA city=Mbombela
=Mecca | Makkah | =MECCA	party=SA city=Mecca
=Medan | =MEDAN	party=ID city=Medan
Medellin	party=CO city=Medellin
=Medina | Madinah | =MEDINA	party=SA city=Medina risky=yes
=Meghri | =MEGHRI	party=AM city=Meghri
Mekelle | Mekele	party=ET city=Mekelle
Meknes	party=MA city=Meknes
Melaka | Malacca	party=MY city=Melaka
Melbourne	party=AU city=Melbourne
=Mendoza | =MENDOZA	party=AR city=Mendoza risky=yes
=Merida | =Mérida | =MERIDA | =MÉRIDA	party=MX city=Merida
Mersin	party=TR city=Mersin
Mesaieed	party=QA city=Mesaieed
Meseberg	party=DE city=Meseberg
Miami	party=US city=Miami
Mianyang	party=CN city=Mianyang
Midrand	party=ZA city=Midrand
=Milan | Milano | =MILAN	party=IT city=Milan risky=yes
Mindelo	party=CV city=Mindelo
Mineralnye Vody	party=RU city=Mineralnye_Vody
Minneapolis	party=US city=Minneapolis
=Miri | =MIRI	party=MY city=Miri
Miskolc	party=HU city=Miskolc
Misrata	party=LY city=Misrata
Mitrovica	party=XK city=Mitrovica
Miyazaki	party=JP city=Miyazaki
Mogilev | Mogilyov | Mahilyow	party=BY city=Mogilev
Mombasa	party=KE city=Mombasa
Monastir	party=TN city=Monastir
Mondorf-les-Bains	party=LU city=Mondorf-les-Bains
Mong Cai	party=VN city=Mong_Cai
Mongla	party=BD city=Mongla
=Mons | =MONS	party=BE city=Mons
Montego Bay	party=JM city=Montego_Bay
Monterrey	party=MX city=Monterrey
Montpellier	party=FR city=Montpellier
Montreal	party=CA city=Montreal
Montreux	party=CH city=Montreux
Mopti	party=ML city=Mopti
=Moreh | =MOREH	party=IN city=Moreh
Morowali	party=ID city=Morowali
=Mostar | =MOSTAR	party=BA city=Mostar
Mosul	party=IQ city=Mosul
Moundou	party=TD city=Moundou
Mtwara	party=TZ city=Mtwara
Mudanjiang	party=CN city=Mudanjiang
Muharraq	party=BH city=Muharraq
Mukachevo	party=UA city=Mukachevo
Mukalla	party=YE city=Mukalla
Mukdahan	party=TH city=Mukdahan
Multan	party=PK city=Multan
Mumbai | Bombay	party=IN city=Mumbai
=Mundra | =MUNDRA	party=IN city=Mundra
Munich | Munchen	party=DE city=Munich
Munster | Muenster	party=DE city=Munster
Munyonyo	party=UG city=Munyonyo
=Murcia | =MURCIA	party=ES city=Murcia
Murmansk	party=RU city=Murmansk
Murree	party=PK city=Murree
Muskoka	party=CA city=Muskoka
=Mutare | =MUTARE	party=ZW city=Mutare
Muzaffarabad	party=PK city=Muzaffarabad
Mwanza	party=TZ city=Mwanza
Myitkyina	party=MM city=Myitkyina
Mykolaiv | Nikolaev	party=UA city=Mykolaiv
Mysuru | Mysore	party=IN city=Mysuru
Mytilene	party=GR city=Mytilene
Mzuzu	party=MW city=Mzuzu
Nablus	party=PS city=Nablus
Nacala	party=MZ city=Nacala
=Nadi | =NADI	party=FJ city=Nadi
Nagano	party=JP city=Nagano
Nagasaki	party=JP city=Nagasaki
Nagoya	party=JP city=Nagoya
Nagpur	party=IN city=Nagpur
Naha	party=JP city=Naha
Naivasha	party=KE city=Naivasha
Najaf	party=IQ city=Najaf
Nakhchivan | Nakhichevan	party=AZ city=Nakhchivan
Nakhodka	party=RU city=Nakhodka
Nakhon Phanom	party=TH city=Nakhon_Phanom
Nakhon Ratchasima	party=TH city=Nakhon_Ratchasima
Nakuru	party=KE city=Nakuru
Nalchik	party=RU city=Nalchik
Namangan	party=UZ city=Namangan
Nampo	party=KP city=Nampo
Nampula	party=MZ city=Nampula
Namur	party=BE city=Namur
Nanchang	party=CN city=Nanchang
Nanjing | Nanking	party=CN city=Nanjing
Nanning	party=CN city=Nanning
=Nantes | =NANTES	party=FR city=Nantes
Nantong	party=CN city=Nantong
=Naples | Napoli | =NAPLES	party=IT city=Naples
Naqoura	party=LB city=Naqoura
=Nara | =NARA	party=JP city=Nara
=Narva | =NARVA	party=EE city=Narva
=Narvik | =NARVIK	party=NO city=Narvik
Naryn	party=KG city=Naryn
Nashik	party=IN city=Nashik
Nashville	party=US city=Nashville
Natanz	party=IR city=Natanz
=Navoi | Navoiy | =NAVOI	party=UZ city=Navoi
Nazareth	party=IL city=Nazareth
Ndola	party=ZM city=Ndola
Negril	party=JM city=Negril
NEOM	party=SA city=NEOM
Netanya	party=IL city=Netanya
Neuchatel	party=CH city=Neuchatel
=Neum | =NEUM	party=BA city=Neum
New Administrative Capital	party=EG city=New_Administrative_Capital
New Orleans	party=US city=New_Orleans
New York | New York City | NYC	party=US city=New_York
=Newcastle | =NEWCASTLE	party=AU city=Newcastle
Nha Trang	party=VN city=Nha_Trang
=Nice | =NICE	party=FR city=Nice risky=yes
Nickerie	party=SR city=Nickerie
Niigata	party=JP city=Niigata
Nikko	party=JP city=Nikko
Ningbo	party=CN city=Ningbo
Ninh Binh	party=VN city=Ninh_Binh
=Nis | =Niš | =NIS | =NIŠ	party=RS city=Nis
=Nitra | =NITRA	party=SK city=Nitra
Nizhneleninskoye	party=RU city=Nizhneleninskoye
Nizhny Novgorod | Nizhni Novgorod	party=RU city=Nizhny_Novgorod
Nizwa	party=OM city=Nizwa
Noida | Greater Noida	party=IN city=Noida
Nong Khai	party=TH city=Nong_Khai
Noordwijk	party=NL city=Noordwijk
=Norfolk | =NORFOLK	party=US city=Norfolk risky=yes
Norilsk	party=RU city=Norilsk
Norrkoping	party=SE city=Norrkoping
Nosy Be	party=MG city=Nosy_Be
Nottingham	party=GB city=Nottingham
Nouadhibou	party=MR city=Nouadhibou
Nova Gorica	party=SI city=Nova_Gorica
Novi Sad	party=RS city=Novi_Sad
Novo-Ogaryovo | Novo-Ogarevo	party=RU city=Novo-Ogaryovo
Novorossiysk	party=RU city=Novorossiysk
Novosibirsk	party=RU city=Novosibirsk
Nukus	party=UZ city=Nukus
Nuremberg | Nurnberg	party=DE city=Nuremberg
Nusa Dua	party=ID city=Nusa_Dua
Oaxaca	party=MX city=Oaxaca
Obninsk	party=RU city=Obninsk
Ocho Rios	party=JM city=Ocho_Rios
Odense	party=DK city=Odense
Odesa | Odessa	party=UA city=Odesa
=Ohrid | =OHRID	party=MK city=Ohrid
Okayama	party=JP city=Okayama
Okinawa	party=JP city=Okinawa
Olivos	party=AR city=Olivos
Olomouc	party=CZ city=Olomouc
Omdurman	party=SD city=Omdurman
Omsk	party=RU city=Omsk
Opatija	party=HR city=Opatija
Oradea	party=RO city=Oradea
=Oran | =ORAN	party=DZ city=Oran
=Ordos | =ORDOS	party=CN city=Ordos
Orenburg	party=RU city=Orenburg
=Orlando | =ORLANDO	party=US city=Orlando risky=yes
=Orsha | =ORSHA	party=BY city=Orsha
=Oruro | =ORURO	party=BO city=Oruro
Osaka	party=JP city=Osaka
=Osh | =OSH	party=KG city=Osh
Osijek	party=HR city=Osijek
Ostend	party=BE city=Ostend
Ostrava	party=CZ city=Ostrava
Ostrovets	party=BY city=Ostrovets
Oudomxay	party=LA city=Oudomxay
Ouidah	party=BJ city=Ouidah
=Oulu | =OULU	party=FI city=Oulu
Ouro Preto	party=BR city=Ouro_Preto
Owerri	party=NG city=Owerri
=Oxford | =OXFORD	party=GB city=Oxford
=Padang | =PADANG	party=ID city=Padang
=Padua | Padova | =PADUA	party=IT city=Padua
=Paks | =PAKS	party=HU city=Paks
=Pakse | =PAKSE	party=LA city=Pakse
Palanga	party=LT city=Palanga
Palembang	party=ID city=Palembang
Palermo	party=IT city=Palermo
Palm Beach	party=US city=Palm_Beach
Palm Springs	party=US city=Palm_Springs
Palma de Mallorca | =Palma | =PALMA	party=ES city=Palma_de_Mallorca
Palmyra	party=SY city=Palmyra
Pamplona	party=ES city=Pamplona
Panaji | =Panjim | =PANJIM	party=IN city=Panaji
Panmunjom	party=KR city=Panmunjom
Paphos	party=CY city=Paphos
Paracas	party=PE city=Paracas
Parakou	party=BJ city=Parakou
Parnu	party=EE city=Parnu
=Paro | =PARO	party=BT city=Paro risky=yes
Pasay	party=PH city=Pasay
Patna	party=IN city=Patna
Patras	party=GR city=Patras
Pattaya	party=TH city=Pattaya
Pavlodar	party=KZ city=Pavlodar
Payra	party=BD city=Payra
=Pecs | =Pécs | =PECS | =PÉCS	party=HU city=Pecs
=Peja | =PEJA	party=XK city=Peja
Pekanbaru	party=ID city=Pekanbaru
=Pemba | =PEMBA	party=MZ city=Pemba
Penza	party=RU city=Penza
=Perm | =PERM	party=RU city=Perm risky=yes
=Perth | =PERTH	party=AU city=Perth
Perugia	party=IT city=Perugia
Peshawar	party=PK city=Peshawar
Petaling Jaya	party=MY city=Petaling_Jaya
Petersberg	party=DE city=Petersberg
=Petra | =PETRA	party=JO city=Petra risky=yes
Petrapole	party=IN city=Petrapole
Petropavl | Petropavlovsk	party=KZ city=Petropavl
Petropavlovsk-Kamchatsky	party=RU city=Petropavlovsk-Kamchatsky
Petrozavodsk	party=RU city=Petrozavodsk
Philadelphia	party=US city=Philadelphia
=Phoenix | =PHOENIX	party=US city=Phoenix risky=yes
Phu Quoc	party=VN city=Phu_Quoc
Phuentsholing	party=BT city=Phuentsholing
Phuket	party=TH city=Phuket
Piestany	party=SK city=Piestany
Pilsen | Plzeň	party=CZ city=Pilsen
Pingxiang	party=CN city=Pingxiang
Pingyao	party=CN city=Pingyao
Piraeus	party=GR city=Piraeus
=Piran | =PIRAN	party=SI city=Piran
=Pisa | =PISA	party=IT city=Pisa
Pittsburgh	party=US city=Pittsburgh
Playa del Carmen	party=MX city=Playa_del_Carmen
Plovdiv	party=BG city=Plovdiv
Pogradec	party=AL city=Pogradec
=Pohang | =POHANG	party=KR city=Pohang
Pointe-Noire | Pointe Noire	party=CG city=Pointe-Noire
Poipet	party=KH city=Poipet
Pokhara	party=NP city=Pokhara
Polokwane	party=ZA city=Polokwane
Polotsk	party=BY city=Polotsk
Poltava	party=UA city=Poltava
Pontianak	party=ID city=Pontianak
Poprad	party=SK city=Poprad
Porlamar	party=VE city=Porlamar
Port Blair	party=IN city=Port_Blair
Port Harcourt	party=NG city=Port_Harcourt
Port Klang	party=MY city=Port_Klang
Port Said	party=EG city=Port_Said
Port Sudan	party=SD city=Port_Sudan
Port-Gentil	party=GA city=Port-Gentil
=Portland | =PORTLAND	party=US city=Portland risky=yes
Porto Alegre	party=BR city=Porto_Alegre
=Porto | Oporto | =PORTO	party=PT city=Porto
Portoroz	party=SI city=Portoroz
Porvoo	party=FI city=Porvoo
=Poti | =POTI	party=GE city=Poti
Potosi	party=BO city=Potosi
Potsdam	party=DE city=Potsdam
Poznan	party=PL city=Poznan
Presov	party=SK city=Presov
=Prespa | Prespes | =PRESPA	party=GR city=Prespa
Prizren	party=XK city=Prizren
Pruhonice	party=CZ city=Pruhonice
Pskov	party=RU city=Pskov
Puducherry | Pondicherry	party=IN city=Puducherry
=Puebla | =PUEBLA	party=MX city=Puebla
Puerto Iguazu	party=AR city=Puerto_Iguazu
Puerto La Cruz	party=VE city=Puerto_La_Cruz
Puerto Montt	party=CL city=Puerto_Montt
Puerto Plata	party=DO city=Puerto_Plata
Puerto Princesa	party=PH city=Puerto_Princesa
Puerto Vallarta	party=MX city=Puerto_Vallarta
Puerto Varas	party=CL city=Puerto_Varas
=Pula | =PULA	party=HR city=Pula risky=yes
=Pune | Poona | =PUNE	party=IN city=Pune
Punta Arenas	party=CL city=Punta_Arenas
Punta Cana	party=DO city=Punta_Cana
Punta del Este	party=UY city=Punta_del_Este
Putian	party=CN city=Putian
Pyatigorsk	party=RU city=Pyatigorsk
Pyeongchang	party=KR city=Pyeongchang
Qeshm	party=IR city=Qeshm
Qingdao | Tsingtao	party=CN city=Qingdao
Qinhuangdao	party=CN city=Qinhuangdao
Qinzhou	party=CN city=Qinzhou
Qiqihar	party=CN city=Qiqihar
=Qom | =QOM	party=IR city=Qom
Quanzhou	party=CN city=Quanzhou
Quebec City	party=CA city=Quebec_City
Queenstown	party=NZ city=Queenstown
Queretaro	party=MX city=Queretaro
Quetta	party=PK city=Quetta
Quetzaltenango	party=GT city=Quetzaltenango
Quezon City	party=PH city=Quezon_City
Qufu	party=CN city=Qufu
Quy Nhon	party=VN city=Quy_Nhon
Rafah	party=PS city=Rafah
Raipur	party=IN city=Raipur
Rajkot	party=IN city=Rajkot
Rajshahi	party=BD city=Rajshahi
Ramstein	party=DE city=Ramstein
Ranchi	party=IN city=Ranchi
Rancho Mirage | Sunnylands	party=US city=Rancho_Mirage
Ras Al Khaimah | Ras al-Khaimah	party=AE city=Ras_Al_Khaimah
Ras Laffan	party=QA city=Ras_Laffan
=Rasht | =RASHT	party=IR city=Rasht
Rason | Rajin	party=KP city=Rason
Ravenna	party=IT city=Ravenna
Rawalpindi	party=PK city=Rawalpindi
Rayong	party=TH city=Rayong
Recife	party=BR city=Recife
=Reims | =REIMS	party=FR city=Reims
=Rennes | =RENNES	party=FR city=Rennes
=Rhodes | =RHODES	party=GR city=Rhodes risky=yes
Richards Bay	party=ZA city=Richards_Bay
Riffa	party=BH city=Riffa
Rijeka	party=HR city=Rijeka
Rimini	party=IT city=Rimini
Rio de Janeiro | =Rio | =RIO	party=BR city=Rio_de_Janeiro
Rivne	party=UA city=Rivne
=Rize | =RIZE	party=TR city=Rize
Rizhao	party=CN city=Rizhao
Roatan	party=HN city=Roatan
Rooppur	party=BD city=Rooppur
=Rosario | =ROSARIO	party=AR city=Rosario risky=yes
Rostock	party=DE city=Rostock
Rostov-on-Don | Rostov-na-Donu | Rostov on Don	party=RU city=Rostov-on-Don
Rotorua	party=NZ city=Rotorua
Rotterdam	party=NL city=Rotterdam
Rousse	party=BG city=Rousse
Rovaniemi	party=FI city=Rovaniemi
Rovinj	party=HR city=Rovinj
Rubavu	party=RW city=Rubavu
=Ruili | =RUILI	party=CN city=Ruili
Rustenburg	party=ZA city=Rustenburg
Ryazan	party=RU city=Ryazan
Rzeszow	party=PL city=Rzeszow
Saint Petersburg | St. Petersburg | St Petersburg | Leningrad	party=RU city=Saint_Petersburg
Saint-Louis	party=SN city=Saint-Louis
Sakhir	party=BH city=Sakhir
Salalah	party=OM city=Salalah
Salamanca	party=ES city=Salamanca
Salekhard	party=RU city=Salekhard
Salt Lake City	party=US city=Salt_Lake_City
=Salta | =SALTA	party=AR city=Salta
=Salto | =SALTO	party=UY city=Salto
Saltsjobaden	party=SE city=Saltsjobaden
Saly	party=SN city=Saly
Salzburg	party=AT city=Salzburg
Samara	party=RU city=Samara
Samarinda	party=ID city=Samarinda
Samarkand | Samarqand	party=UZ city=Samarkand
Samsun	party=TR city=Samsun
San Antonio	party=US city=San_Antonio
San Diego	party=US city=San_Diego
San Francisco	party=US city=San_Francisco
San Pedro Sula	party=HN city=San_Pedro_Sula
San Sebastian | Donostia	party=ES city=San_Sebastian
San-Pedro	party=CI city=San-Pedro
Sandanski	party=BG city=Sandanski
Sandton	party=ZA city=Sandton
Sanliurfa | Şanlıurfa	party=TR city=Sanliurfa
Santa Cruz de la Sierra | Santa Cruz	party=BO city=Santa_Cruz_de_la_Sierra
Santa Fe	party=AR city=Santa_Fe
Santa Marta	party=CO city=Santa_Marta
Santa Tecla	party=SV city=Santa_Tecla
=Santander | =SANTANDER	party=ES city=Santander risky=yes
Santiago de Compostela	party=ES city=Santiago_de_Compostela
Santiago de Cuba	party=CU city=Santiago_de_Cuba
Santiago de los Caballeros	party=DO city=Santiago_de_los_Caballeros
=Santos | =SANTOS	party=BR city=Santos risky=yes
Sanya	party=CN city=Sanya
Sao Luis	party=BR city=Sao_Luis
Sao Paulo	party=BR city=Sao_Paulo
Sapporo	party=JP city=Sapporo
Sarande | Saranda	party=AL city=Sarande
Saransk	party=RU city=Saransk
Saratov	party=RU city=Saratov
Saskatoon	party=CA city=Saskatoon
Savannakhet	party=LA city=Savannakhet
Schengen	party=LU city=Schengen
Schladming	party=AT city=Schladming
Sea Island	party=US city=Sea_Island
=Seattle | =SEATTLE	party=US city=Seattle
Sebha	party=LY city=Sebha
Sejong	party=KR city=Sejong
Semarang	party=ID city=Semarang
=Semey | Semipalatinsk | =SEMEY	party=KZ city=Semey
Sendai	party=JP city=Sendai
Seogwipo	party=KR city=Seogwipo
Serhetabat	party=TM city=Serhetabat
Sevastopol	party=UA city=Sevastopol
Seville | Sevilla	party=ES city=Seville
=Sfax | =SFAX	party=TN city=Sfax
Shah Alam	party=MY city=Shah_Alam
Shahrisabz | Shakhrisabz	party=UZ city=Shahrisabz
Shanghai	party=CN city=Shanghai
Shantou	party=CN city=Shantou
Shaoxing	party=CN city=Shaoxing
Sharjah	party=AE city=Sharjah
Sharm el-Sheikh | Sharm El Sheikh | Sharm al-Sheikh | Sharm el-Shaikh	party=EG city=Sharm_el-Sheikh
Sheffield	party=GB city=Sheffield
=Sheki | Shaki | =SHEKI	party=AZ city=Sheki
Shenyang	party=CN city=Shenyang
Shenzhen	party=CN city=Shenzhen
Shijiazhuang	party=CN city=Shijiazhuang
Shillong	party=IN city=Shillong
Shimla	party=IN city=Shimla
Shiraz	party=IR city=Shiraz
Shizuoka	party=JP city=Shizuoka
Shkoder | Shkodra	party=AL city=Shkoder
Shusha | Shushi	party=AZ city=Shusha
Shymkent	party=KZ city=Shymkent
Sialkot	party=PK city=Sialkot
=Sibiu | =SIBIU	party=RO city=Sibiu
=Sidon | =SIDON	party=LB city=Sidon
Siem Reap | Siem Riep	party=KH city=Siem_Reap
=Siena | =SIENA	party=IT city=Siena
Sigtuna	party=SE city=Sigtuna
Sihanoukville	party=KH city=Sihanoukville
Silicon Valley	party=US city=Silicon_Valley
Siliguri	party=IN city=Siliguri
Simandou	party=GN city=Simandou
Simferopol	party=UA city=Simferopol
=Sinaia | =SINAIA	party=RO city=Sinaia
=Sines | =SINES	party=PT city=Sines
Sintra	party=PT city=Sintra
Sinuiju	party=KP city=Sinuiju
Sipopo	party=GQ city=Sipopo
=Sirte | =SIRTE	party=LY city=Sirte
Sittwe	party=MM city=Sittwe
Sivas	party=TR city=Sivas
Skhirat	party=MA city=Skhirat
Skikda	party=DZ city=Skikda
Skukuza	party=ZA city=Skukuza
Sliema	party=MT city=Sliema
Smederevo	party=RS city=Smederevo
Smolensk	party=RU city=Smolensk
Sochi	party=RU city=Sochi
Sohar	party=OM city=Sohar
Sokoto	party=NG city=Sokoto
Soligorsk	party=BY city=Soligorsk
Songdo	party=KR city=Songdo
Songkhla	party=TH city=Songkhla
Sonsonate	party=SV city=Sonsonate
=Sopot | =SOPOT	party=PL city=Sopot
Sopron	party=HU city=Sopron
=Sousse | =SOUSSE	party=TN city=Sousse
Southampton	party=GB city=Southampton
=Split | =SPLIT	party=HR city=Split risky=yes
Srinagar	party=IN city=Srinagar
St. Gallen | St Gallen	party=CH city=St._Gallen
St. Julian's	party=MT city=St._Julian's
St. Louis	party=US city=St._Louis
Stara Zagora	party=BG city=Stara_Zagora
Stavanger	party=NO city=Stavanger
Stavropol	party=RU city=Stavropol
Stellenbosch	party=ZA city=Stellenbosch
Strasbourg	party=FR city=Strasbourg
Strbske Pleso	party=SK city=Strbske_Pleso
Strelna	party=RU city=Strelna
Stresa	party=IT city=Stresa
Strunjan	party=SI city=Strunjan
Stuttgart	party=DE city=Stuttgart
=Subic | =SUBIC	party=PH city=Subic
Subotica	party=RS city=Subotica
=Suez | =SUEZ	party=EG city=Suez
Suifenhe	party=CN city=Suifenhe
Sulaymaniyah | Sulaimaniya | Slemani	party=IQ city=Sulaymaniyah
Sumgait | Sumgayit	party=AZ city=Sumgait
Surabaya	party=ID city=Surabaya
Surakarta	party=ID city=Surakarta
=Surat | =SURAT	party=IN city=Surat risky=yes
Surgut	party=RU city=Surgut
Suwon	party=KR city=Suwon
Suzhou	party=CN city=Suzhou
Svalbard	party=NO city=Svalbard
Svay Rieng	party=KH city=Svay_Rieng
Sveti Stefan	party=ME city=Sveti_Stefan
Svetlogorsk	party=RU city=Svetlogorsk
Swakopmund	party=NA city=Swakopmund
=Sydney | =SYDNEY	party=AU city=Sydney risky=yes
Syktyvkar	party=RU city=Syktyvkar
Sylhet	party=BD city=Sylhet
Szczecin	party=PL city=Szczecin
Szeged	party=HU city=Szeged
Tabriz	party=IR city=Tabriz
Tabuk	party=SA city=Tabuk
Tagaytay	party=PH city=Tagaytay
Taguig	party=PH city=Taguig
Taichung	party=TW city=Taichung
=Taif | =TAIF	party=SA city=Taif
Tainan	party=TW city=Tainan
Taiyuan	party=CN city=Taiyuan
Taiz | Ta'izz	party=YE city=Taiz
Taizhou	party=CN city=Taizhou
Takamatsu	party=JP city=Takamatsu
Takoradi | Sekondi-Takoradi	party=GH city=Takoradi
=Talas | =TALAS	party=KG city=Talas risky=yes
Taldykorgan	party=KZ city=Taldykorgan
Tamale	party=GH city=Tamale
Tamanrasset	party=DZ city=Tamanrasset
Tampere	party=FI city=Tampere
=Tanga | =TANGA	party=TZ city=Tanga
Tangerang	party=ID city=Tangerang
Tangier | Tanger	party=MA city=Tangier
Tangshan	party=CN city=Tangshan
Taormina	party=IT city=Taormina
Tapachula	party=MX city=Tapachula
=Taraz | =TARAZ	party=KZ city=Taraz
=Tarija | =TARIJA	party=BO city=Tarija
Tarragona	party=ES city=Tarragona
=Tartu | =TARTU	party=EE city=Tartu
Tartus | Tartous	party=SY city=Tartus
Taunggyi	party=MM city=Taunggyi
Tay Ninh	party=VN city=Tay_Ninh
=Tema | =TEMA	party=GH city=Tema
Temelin	party=CZ city=Temelin
Tenerife	party=ES city=Tenerife
Termez | Termiz	party=UZ city=Termez
Ternopil	party=UA city=Ternopil
=Tete | =TETE	party=MZ city=Tete
Tetovo	party=MK city=Tetovo
Tezpur	party=IN city=Tezpur
Thai Nguyen	party=VN city=Thai_Nguyen
Thakhek	party=LA city=Thakhek
The Hague | Hague | Den Haag | 's-Gravenhage	party=NL city=The_Hague
Thessaloniki | Salonica | Salonika	party=GR city=Thessaloniki
=Thies | =Thiès | =THIES | =THIÈS	party=SN city=Thies
Thiruvananthapuram | Trivandrum	party=IN city=Thiruvananthapuram
Tianjin	party=CN city=Tianjin
Tijuana	party=MX city=Tijuana
Timbuktu	party=ML city=Timbuktu
Timisoara	party=RO city=Timisoara
Tipaza	party=DZ city=Tipaza
Tiraspol	party=MD city=Tiraspol
=Tivat | =TIVAT	party=ME city=Tivat
Tlemcen	party=DZ city=Tlemcen
Toamasina | Tamatave	party=MG city=Toamasina
Tobruk	party=LY city=Tobruk
Togliatti | Tolyatti	party=RU city=Togliatti
Tokmok	party=KG city=Tokmok
=Toledo | =TOLEDO	party=ES city=Toledo
Tomsk	party=RU city=Tomsk
Tongjiang	party=CN city=Tongjiang
Torkham	party=PK city=Torkham
Toronto	party=CA city=Toronto
Torremolinos	party=ES city=Torremolinos
=Torun | =Toruń | =TORUN | =TORUŃ	party=PL city=Torun
Toulouse	party=FR city=Toulouse
Townsville	party=AU city=Townsville
Toyako	party=JP city=Toyako
Toyama	party=JP city=Toyama
Trabzon	party=TR city=Trabzon
Trencin	party=SK city=Trencin
Trento	party=IT city=Trento
=Trier | =TRIER	party=DE city=Trier
Trieste	party=IT city=Trieste
Trincomalee	party=LK city=Trincomalee
Tromso | Tromsø | Tromsoe	party=NO city=Tromso
Trondheim	party=NO city=Trondheim
Trujillo	party=PE city=Trujillo
Tsaghkadzor	party=AM city=Tsaghkadzor
Tsukuba	party=JP city=Tsukuba
Tucuman	party=AR city=Tucuman
=Tula | =TULA	party=RU city=Tula
Tumangang	party=KP city=Tumangang
=Turin | Torino | =TURIN	party=IT city=Turin
Turkistan | Turkestan	party=KZ city=Turkistan
Turkmenabat | Turkmenabad	party=TM city=Turkmenabat
Turkmenbashi | Turkmenbasy | Turkmenbashy	party=TM city=Turkmenbashi
=Turku | =TURKU	party=FI city=Turku
Turpan	party=CN city=Turpan
Tursunzoda	party=TJ city=Tursunzoda
=Tuzla | =TUZLA	party=BA city=Tuzla
Tver	party=RU city=Tver
=Tyre | =TYRE	party=LB city=Tyre risky=yes
Tyumen	party=RU city=Tyumen
Ubon Ratchathani	party=TH city=Ubon_Ratchathani
Ubud	party=ID city=Ubud
Udaipur	party=IN city=Udaipur
Udine	party=IT city=Udine
Udon Thani	party=TH city=Udon_Thani
Ufa	party=RU city=Ufa
Ulan-Ude | Ulan Ude	party=RU city=Ulan-Ude
Ulsan	party=KR city=Ulsan
Ulyanovsk	party=RU city=Ulyanovsk
Umea	party=SE city=Umea
Umm Al Quwain	party=AE city=Umm_Al_Quwain
Uppsala	party=SE city=Uppsala
Uralsk	party=KZ city=Uralsk
Urgench	party=UZ city=Urgench
Urmia | Orumiyeh	party=IR city=Urmia
Urubamba	party=PE city=Urubamba
Urumqi | Urumchi	party=CN city=Urumqi
Ushuaia	party=AR city=Ushuaia
Ussuriysk	party=RU city=Ussuriysk
Ust-Kamenogorsk | Oskemen	party=KZ city=Ust-Kamenogorsk
Utrecht	party=NL city=Utrecht
=Uyo | =UYO	party=NG city=Uyo
Uyuni	party=BO city=Uyuni
Uzhhorod | Uzhgorod	party=UA city=Uzhhorod
=Vaasa | =VAASA	party=FI city=Vaasa
Vadodara	party=IN city=Vadodara
Valdai	party=RU city=Valdai
=Valencia | =VALENCIA	party=ES city=Valencia risky=yes
Valladolid	party=ES city=Valladolid
Valparaiso	party=CL city=Valparaiso
Vanadzor	party=AM city=Vanadzor
Vancouver	party=CA city=Vancouver
Vang Vieng	party=LA city=Vang_Vieng
Vantaa	party=FI city=Vantaa
Varadero	party=CU city=Varadero
Varanasi | Benares	party=IN city=Varanasi
=Varna | =VARNA	party=BG city=Varna
Vasteras	party=SE city=Vasteras
Veldhoven	party=NL city=Veldhoven
Veliko Tarnovo	party=BG city=Veliko_Tarnovo
Veliky Novgorod	party=RU city=Veliky_Novgorod
=Venice | Venezia | =VENICE	party=IT city=Venice
Ventspils	party=LV city=Ventspils
Veracruz	party=MX city=Veracruz
Verona	party=IT city=Verona
Versailles	party=FR city=Versailles
Victoria Falls	party=ZW city=Victoria_Falls
=Vigo | =VIGO	party=ES city=Vigo
Vilamoura	party=PT city=Vilamoura
Vina del Mar	party=CL city=Vina_del_Mar
=Vinh | =VINH	party=VN city=Vinh
Vinnytsia	party=UA city=Vinnytsia
Visakhapatnam | Vizag	party=IN city=Visakhapatnam
=Visby | =VISBY	party=SE city=Visby
Visegrad	party=HU city=Visegrad
Viskuli	party=BY city=Viskuli
Vitebsk | Vitsebsk	party=BY city=Vitebsk
Vitoria	party=BR city=Vitoria
Vladikavkaz	party=RU city=Vladikavkaz
Vladivostok	party=RU city=Vladivostok
Vlora | =Vlorë | =Vlore | =VLORË | =VLORE	party=AL city=Vlora
Volgograd	party=RU city=Volgograd
Vologda	party=RU city=Vologda
=Volos | =VOLOS	party=GR city=Volos
Voronezh	party=RU city=Voronezh
Vouliagmeni	party=GR city=Vouliagmeni
Vukovar	party=HR city=Vukovar
Vung Tau	party=VN city=Vung_Tau
Wageningen	party=NL city=Wageningen
Waitangi	party=NZ city=Waitangi
Walvis Bay	party=NA city=Walvis_Bay
=Warri | =WARRI	party=NG city=Warri
Weifang	party=CN city=Weifang
Weihai	party=CN city=Weihai
Weimar	party=DE city=Weimar
Wenzhou	party=CN city=Wenzhou
Whistler	party=CA city=Whistler
Wiesbaden	party=DE city=Wiesbaden
Williamsburg	party=US city=Williamsburg
=Windsor | =WINDSOR	party=GB city=Windsor risky=yes
Winnipeg	party=CA city=Winnipeg
Wonsan	party=KP city=Wonsan
Woodside	party=US city=Woodside
Wroclaw | Wrocław	party=PL city=Wroclaw
Wuhan	party=CN city=Wuhan
Wuhu	party=CN city=Wuhu
Wuxi	party=CN city=Wuxi
Wuzhen	party=CN city=Wuzhen
Xi'an | Xian	party=CN city=Xi'an
Xiamen | Amoy	party=CN city=Xiamen
Xiangtan	party=CN city=Xiangtan
Xiangyang	party=CN city=Xiangyang
Xianyang	party=CN city=Xianyang
Xigaze | Shigatse	party=CN city=Xigaze
Xining	party=CN city=Xining
Xiong'an	party=CN city=Xiong'an
Xishuangbanna	party=CN city=Xishuangbanna
Xuzhou	party=CN city=Xuzhou
Ya'an	party=CN city=Ya'an
Yakutsk	party=RU city=Yakutsk
=Yalta | =YALTA	party=UA city=Yalta
Yan'an | Yanan	party=CN city=Yan'an
Yanbu	party=SA city=Yanbu
Yangon | Rangoon	party=MM city=Yangon
Yangzhou	party=CN city=Yangzhou
Yanji	party=CN city=Yanji
Yantai	party=CN city=Yantai
Yaremche	party=UA city=Yaremche
Yaroslavl	party=RU city=Yaroslavl
=Yazd | =YAZD	party=IR city=Yazd
Yekaterinburg | Ekaterinburg	party=RU city=Yekaterinburg
Yellowknife	party=CA city=Yellowknife
Yeosu	party=KR city=Yeosu
Yibin	party=CN city=Yibin
Yichang	party=CN city=Yichang
Yinchuan	party=CN city=Yinchuan
Yingkou	party=CN city=Yingkou
Yining	party=CN city=Yining
Yiwu	party=CN city=Yiwu
Yogyakarta | Jogjakarta	party=ID city=Yogyakarta
Yokohama	party=JP city=Yokohama
Yoshkar-Ola	party=RU city=Yoshkar-Ola
Yueyang	party=CN city=Yueyang
Yuzhno-Sakhalinsk	party=RU city=Yuzhno-Sakhalinsk
Zabaikalsk	party=RU city=Zabaikalsk
=Zadar | =ZADAR	party=HR city=Zadar
Zahedan	party=IR city=Zahedan
Zahle	party=LB city=Zahle
Zakopane	party=PL city=Zakopane
Zamboanga	party=PH city=Zamboanga
Zamyn-Uud	party=MN city=Zamyn-Uud
Zangilan	party=AZ city=Zangilan
Zanzibar	party=TZ city=Zanzibar
Zaporizhzhia | Zaporizhia | Zaporozhye	party=UA city=Zaporizhzhia
Zaragoza | Saragossa	party=ES city=Zaragoza
Zarqa	party=JO city=Zarqa
Zaslavl	party=BY city=Zaslavl
Zavidovo	party=RU city=Zavidovo
Zeebrugge	party=BE city=Zeebrugge
Zenica	party=BA city=Zenica
Zhangjiagang	party=CN city=Zhangjiagang
Zhangjiajie	party=CN city=Zhangjiajie
Zhangjiakou	party=CN city=Zhangjiakou
Zhangzhou	party=CN city=Zhangzhou
Zhanjiang	party=CN city=Zhanjiang
Zhengzhou	party=CN city=Zhengzhou
Zhenjiang	party=CN city=Zhenjiang
Zhongshan	party=CN city=Zhongshan
Zhoushan	party=CN city=Zhoushan
Zhuhai	party=CN city=Zhuhai
Zhuzhou	party=CN city=Zhuzhou
Zibo	party=CN city=Zibo
Ziguinchor	party=SN city=Ziguinchor
Zilina	party=SK city=Zilina
Zinder	party=NE city=Zinder
Zlatibor	party=RS city=Zlatibor
Zomba	party=MW city=Zomba
Zunyi	party=CN city=Zunyi
Zurich	party=CH city=Zurich

# Provinces, states, oblasts and other parts of a state, often after a city and a comma.
class region
Abkhazia	party=GE region=Abkhazia
Aceh	party=ID region=Aceh
Adamawa	party=CM region=Adamawa
Adjara | Ajara	party=GE region=Adjara
Adygea	party=RU region=Adygea
=Aichi | =AICHI	party=JP region=Aichi
Akmola	party=KZ region=Akmola
Akwa Ibom	party=NG region=Akwa_Ibom
Alabama	party=US region=Alabama
Aland | Aland Islands	party=FI region=Aland
Alaska	party=US region=Alaska
Alberta	party=CA region=Alberta
Alentejo	party=PT region=Alentejo
Algarve	party=PT region=Algarve
Alsace	party=FR region=Alsace
Altai Republic | Altai Territory | Altai Krai	party=RU region=Altai_Republic
Amapa	party=BR region=Amapa
Amazonas	party=BR region=Amazonas
American Samoa	party=US region=American_Samoa
Amhara	party=ET region=Amhara
Amur Region | Amur Oblast	party=RU region=Amur_Region
An Giang	party=VN region=An_Giang
Anatolia	party=TR region=Anatolia
Anbar | Al-Anbar	party=IQ region=Anbar
Andalusia | Andalucia	party=ES region=Andalusia
Andhra Pradesh	party=IN region=Andhra_Pradesh
Anhui	party=CN region=Anhui
Antioquia	party=CO region=Antioquia
Apulia | Puglia	party=IT region=Apulia
Aragon	party=ES region=Aragon
Arizona	party=US region=Arizona
Arkansas	party=US region=Arkansas
Arunachal Pradesh	party=IN region=Arunachal_Pradesh
Asir | Aseer	party=SA region=Asir
=Assam | =ASSAM	party=IN region=Assam
Atacama	party=CL region=Atacama
Attapeu	party=LA region=Attapeu
Auvergne-Rhone-Alpes	party=FR region=Auvergne-Rhone-Alpes
Ba Ria-Vung Tau	party=VN region=Ba_Ria-Vung_Tau
Bac Giang	party=VN region=Bac_Giang
Badakhshan	party=AF region=Badakhshan
Baden-Wurttemberg	party=DE region=Baden-Wurttemberg
Bahia	party=BR region=Bahia
Baikal Region	party=RU region=Baikal_Region
Baja California | Baja California Sur	party=MX region=Baja_California
Balearic Islands	party=ES region=Balearic_Islands
Balkh	party=AF region=Balkh
Balochistan | Baluchistan	party=PK region=Balochistan
Bangsamoro	party=PH region=Bangsamoro
Banten	party=ID region=Banten
Bashkortostan | Republic of Bashkortostan	party=RU region=Bashkortostan
Basque Country	party=ES region=Basque_Country
Bavaria	party=DE region=Bavaria
=Bihar | =BIHAR	party=IN region=Bihar
Binh Dinh	party=VN region=Binh_Dinh
Binh Duong	party=VN region=Binh_Duong
Binh Phuoc	party=VN region=Binh_Phuoc
Bohemia | Central Bohemia | South Bohemia	party=CZ region=Bohemia
Bolikhamxay	party=LA region=Bolikhamxay
Brandenburg	party=DE region=Brandenburg
British Columbia	party=CA region=British_Columbia
Brittany	party=FR region=Brittany
Bukovina	party=UA region=Bukovina
Burgenland	party=AT region=Burgenland
Buryatia | Republic of Buryatia	party=RU region=Buryatia
Cabo Delgado	party=MZ region=Cabo_Delgado
Calabria	party=IT region=Calabria
California	party=US region=California
Campania	party=IT region=Campania
Canary Islands	party=ES region=Canary_Islands
Cao Bang	party=VN region=Cao_Bang
Carinthia	party=AT region=Carinthia
Castile and Leon | Castilla y Leon	party=ES region=Castile_and_Leon
Catalonia	party=ES region=Catalonia
Catamarca	party=AR region=Catamarca
Cavite	party=PH region=Cavite
Ceara	party=BR region=Ceara
Central Federal District	party=RU region=Central_Federal_District
=Chaco | =CHACO	party=AR region=Chaco
Champasak	party=LA region=Champasak
Chechnya | Chechen Republic	party=RU region=Chechnya
Chhattisgarh	party=IN region=Chhattisgarh
Chiapas	party=MX region=Chiapas
=Chiba | =CHIBA	party=JP region=Chiba
Chui | Chuy	party=KG region=Chui
Chukotka	party=RU region=Chukotka
Chungcheong | North Chungcheong | South Chungcheong	party=KR region=Chungcheong
Chuvashia	party=RU region=Chuvashia
Colorado	party=US region=Colorado
Connecticut	party=US region=Connecticut
Cornwall	party=GB region=Cornwall
Corsica	party=FR region=Corsica
Crimea	party=UA region=Crimea
Cross River State	party=NG region=Cross_River_State
Dagestan	party=RU region=Dagestan
Dak Lak	party=VN region=Dak_Lak
Dalmatia	party=HR region=Dalmatia
Dien Bien	party=VN region=Dien_Bien
Donbas | Donbass	party=UA region=Donbas
Dong Nai	party=VN region=Dong_Nai
Dong Thap	party=VN region=Dong_Thap
Dornogovi	party=MN region=Dornogovi
East Azerbaijan Province	party=IR region=East_Azerbaijan_Province
East Nusa Tenggara | West Nusa Tenggara	party=ID region=East_Nusa_Tenggara
East Zangezur	party=AZ region=East_Zangezur
Easter Island | Rapa Nui	party=CL region=Easter_Island
Eastern Cape	party=ZA region=Eastern_Cape
Eastern Economic Corridor	party=TH region=Eastern_Economic_Corridor
=Eastern Province | =EASTERN PROVINCE	party=SA region=Eastern_Province
Emilia-Romagna	party=IT region=Emilia-Romagna
Emirate of Dubai	party=AE region=Emirate_of_Dubai
Emirate of Sharjah	party=AE region=Emirate_of_Sharjah
England	party=GB region=England
Epirus	party=GR region=Epirus
Esmeraldas	party=EC region=Esmeraldas
Far East | Russian Far East | Far East of Russia	party=RU region=Far_East
Far Eastern Federal District	party=RU region=Far_Eastern_Federal_District
Flanders	party=BE region=Flanders
Florida	party=US region=Florida
=Free State | =FREE STATE	party=ZA region=Free_State
Friuli-Venezia Giulia	party=IT region=Friuli-Venezia_Giulia
Fujian	party=CN region=Fujian
Gagauzia	party=MD region=Gagauzia
=Galicia | =GALICIA	party=ES region=Galicia risky=yes
Gandaki Province	party=NP region=Gandaki_Province
Gangwon | Gangwon-do	party=KR region=Gangwon
Gansu	party=CN region=Gansu
Gauteng	party=ZA region=Gauteng
Gia Lai	party=VN region=Gia_Lai
=Gifu | =GIFU	party=JP region=Gifu
Gilan	party=IR region=Gilan
Gilgit-Baltistan	party=PK region=Gilgit-Baltistan
=Goa | =GOA	party=IN region=Goa
Goias	party=BR region=Goias
Golestan	party=IR region=Golestan
Gorno-Badakhshan	party=TJ region=Gorno-Badakhshan
Greater Bay Area | Guangdong-Hong Kong-Macao Greater Bay Area	party=CN region=Greater_Bay_Area
=Guam | =GUAM	party=US region=Guam
Guangdong	party=CN region=Guangdong
Guangxi | Guangxi Zhuang Autonomous Region	party=CN region=Guangxi
Guizhou	party=CN region=Guizhou
Gujarat	party=IN region=Gujarat
Gyeonggi | Gyeonggi-do	party=KR region=Gyeonggi
Gyeongsang | North Gyeongsang | South Gyeongsang	party=KR region=Gyeongsang
Ha Giang	party=VN region=Ha_Giang
Ha Tinh	party=VN region=Ha_Tinh
Hai Duong	party=VN region=Hai_Duong
Hainan | Hainan Free Trade Port	party=CN region=Hainan
Haryana	party=IN region=Haryana
Hawaii	party=US region=Hawaii
Hebei	party=CN region=Hebei
Heilongjiang	party=CN region=Heilongjiang
Helmand	party=AF region=Helmand
Henan	party=CN region=Henan
=Hesse | =HESSE	party=DE region=Hesse
Himachal Pradesh	party=IN region=Himachal_Pradesh
Hokkaido	party=JP region=Hokkaido
Hormozgan	party=IR region=Hormozgan
Houaphan | Houaphanh | Hua Phan	party=LA region=Houaphan
Hubei	party=CN region=Hubei
Hunan	party=CN region=Hunan
Hung Yen	party=VN region=Hung_Yen
Hyogo	party=JP region=Hyogo
Ile-de-France	party=FR region=Ile-de-France
Illinois	party=US region=Illinois
Indiana	party=US region=Indiana
Ingushetia	party=RU region=Ingushetia
Inner Mongolia | Inner Mongolia Autonomous Region	party=CN region=Inner_Mongolia
Iowa	party=US region=Iowa
=Isan | =ISAN	party=TH region=Isan
Issyk-Kul | Issyk Kul | Ysyk-Kol	party=KG region=Issyk-Kul
Istria	party=HR region=Istria
Ituri	party=CD region=Ituri
Jalisco	party=MX region=Jalisco
Jammu and Kashmir	party=IN region=Jammu_and_Kashmir
=Java | Central Java | West Java | East Java | =JAVA	party=ID region=Java risky=yes
Jeolla | North Jeolla | South Jeolla	party=KR region=Jeolla
Jewish Autonomous Region | Jewish Autonomous Oblast	party=RU region=Jewish_Autonomous_Region
Jharkhand	party=IN region=Jharkhand
Jiangsu	party=CN region=Jiangsu
Jiangxi	party=CN region=Jiangxi
Jilin	party=CN region=Jilin
Johor	party=MY region=Johor
Jubaland	party=SO region=Jubaland
Kabardino-Balkaria	party=RU region=Kabardino-Balkaria
Kachin | Kachin State	party=MM region=Kachin
Kalimantan | East Kalimantan | West Kalimantan	party=ID region=Kalimantan
Kalmykia	party=RU region=Kalmykia
Kamchatka | Kamchatka Territory	party=RU region=Kamchatka
Kampong Speu	party=KH region=Kampong_Speu
Kanagawa	party=JP region=Kanagawa
Kandal	party=KH region=Kandal
Kano State	party=NG region=Kano_State
Kansai	party=JP region=Kansai
=Kansas | =KANSAS	party=US region=Kansas
Kanto	party=JP region=Kanto
Karabakh | Nagorno-Karabakh	party=AZ region=Karabakh
Karachay-Cherkessia	party=RU region=Karachay-Cherkessia
Karakalpakstan	party=UZ region=Karakalpakstan
Karelia	party=RU region=Karelia
Karnataka	party=IN region=Karnataka
Kashkadarya	party=UZ region=Kashkadarya
Katanga	party=CD region=Katanga
Kedah	party=MY region=Kedah
Kelantan	party=MY region=Kelantan
Kentucky	party=US region=Kentucky
Kerala	party=IN region=Kerala
Khabarovsk Krai | Khabarovsk Territory	party=RU region=Khabarovsk_Krai
Khakassia	party=RU region=Khakassia
Khammouane | Khammuane	party=LA region=Khammouane
Khanh Hoa	party=VN region=Khanh_Hoa
Khanty-Mansi | Yugra	party=RU region=Khanty-Mansi
Khatlon	party=TJ region=Khatlon
Khorasan | Khorasan Razavi	party=IR region=Khorasan
Khorezm	party=UZ region=Khorezm
Khuzestan	party=IR region=Khuzestan
Khyber Pakhtunkhwa	party=PK region=Khyber_Pakhtunkhwa
Kien Giang	party=VN region=Kien_Giang
=Komi | Komi Republic | =KOMI	party=RU region=Komi
Kon Tum	party=VN region=Kon_Tum
Kurdistan Province	party=IR region=Kurdistan_Province
Kurdistan Region | Iraqi Kurdistan | Kurdistan Region of Iraq	party=IQ region=Kurdistan_Region
Kuzbass	party=RU region=Kuzbass
KwaZulu-Natal	party=ZA region=KwaZulu-Natal
Kyushu	party=JP region=Kyushu
La Guajira | Guajira	party=CO region=La_Guajira
Ladakh	party=IN region=Ladakh
Lagos State	party=NG region=Lagos_State
Lam Dong	party=VN region=Lam_Dong
=Lapland | =LAPLAND	party=FI region=Lapland
Lazio	party=IT region=Lazio
Leningrad Region | Leningrad Oblast	party=RU region=Leningrad_Region
Liaoning	party=CN region=Liaoning
Liguria	party=IT region=Liguria
=Limburg | =LIMBURG	party=NL region=Limburg
Limpopo	party=ZA region=Limpopo
=Loja | =LOJA	party=EC region=Loja
Lombardy	party=IT region=Lombardy
Long An	party=VN region=Long_An
Louisiana	party=US region=Louisiana
Lower Austria	party=AT region=Lower_Austria
Lower Saxony	party=DE region=Lower_Saxony
Luang Namtha	party=LA region=Luang_Namtha
Lumbini Province	party=NP region=Lumbini_Province
Luzon	party=PH region=Luzon
Madhesh	party=NP region=Madhesh
Madhya Pradesh	party=IN region=Madhya_Pradesh
Magallanes	party=CL region=Magallanes
Maharashtra	party=IN region=Maharashtra
Malanje	party=AO region=Malanje
Mangystau | Mangistau	party=KZ region=Mangystau
Manipur	party=IN region=Manipur
Manitoba	party=CA region=Manitoba
Mari El	party=RU region=Mari_El
Maryland	party=US region=Maryland
Massachusetts	party=US region=Massachusetts
Mato Grosso | Mato Grosso do Sul	party=BR region=Mato_Grosso
Mazandaran	party=IR region=Mazandaran
Mazovia | Mazowieckie	party=PL region=Mazovia
Mecklenburg-Vorpommern | Mecklenburg-Western Pomerania	party=DE region=Mecklenburg-Vorpommern
Meghalaya	party=IN region=Meghalaya
Michigan	party=US region=Michigan
Michoacan	party=MX region=Michoacan
Mie Prefecture	party=JP region=Mie_Prefecture
Minas Gerais	party=BR region=Minas_Gerais
Mindanao	party=PH region=Mindanao
Minnesota	party=US region=Minnesota
Misiones	party=AR region=Misiones
Mississippi	party=US region=Mississippi
Missouri	party=US region=Missouri
Mizoram	party=IN region=Mizoram
Mon State	party=MM region=Mon_State
Mondulkiri	party=KH region=Mondulkiri
Montana	party=US region=Montana
Moravia | South Moravia | South Moravian	party=CZ region=Moravia
Mordovia	party=RU region=Mordovia
Moscow Region | Moscow Oblast	party=RU region=Moscow_Region
Mpumalanga	party=ZA region=Mpumalanga
Mymensingh	party=BD region=Mymensingh
Nagaland	party=IN region=Nagaland
Nangarhar	party=AF region=Nangarhar
Nebraska	party=US region=Nebraska
Negeri Sembilan	party=MY region=Negeri_Sembilan
Neuquen	party=AR region=Neuquen
Nevada	party=US region=Nevada
New Brunswick	party=CA region=New_Brunswick
New Hampshire	party=US region=New_Hampshire
New Jersey	party=US region=New_Jersey
New Mexico	party=US region=New_Mexico
New South Wales	party=AU region=New_South_Wales
Newfoundland and Labrador | Newfoundland	party=CA region=Newfoundland_and_Labrador
Nghe An	party=VN region=Nghe_An
Niger Delta	party=NG region=Niger_Delta
Niger State	party=NG region=Niger_State
Nineveh	party=IQ region=Nineveh
Ningxia | Ningxia Hui Autonomous Region	party=CN region=Ningxia
Normandy	party=FR region=Normandy
Norte de Santander	party=CO region=Norte_de_Santander
North Brabant	party=NL region=North_Brabant
North Carolina	party=US region=North_Carolina
North Caucasus	party=RU region=North_Caucasus
North Holland	party=NL region=North_Holland
North Kivu	party=CD region=North_Kivu
North Maluku | Maluku	party=ID region=North_Maluku
North Ossetia | North Ossetia-Alania	party=RU region=North_Ossetia
North Rhine-Westphalia	party=DE region=North_Rhine-Westphalia
Northeast China	party=CN region=Northeast_China
Northern Cape	party=ZA region=Northern_Cape
Northern Ireland	party=GB region=Northern_Ireland
Northern Territory	party=AU region=Northern_Territory
Northwest Territories	party=CA region=Northwest_Territories
Northwestern Federal District	party=RU region=Northwestern_Federal_District
Nouvelle-Aquitaine	party=FR region=Nouvelle-Aquitaine
Nova Scotia	party=CA region=Nova_Scotia
Nuevo Leon	party=MX region=Nuevo_Leon
Nunavut	party=CA region=Nunavut
Odisha | Orissa	party=IN region=Odisha
Ogun State	party=NG region=Ogun_State
Ohio	party=US region=Ohio
Oklahoma	party=US region=Oklahoma
Ontario	party=CA region=Ontario
=Oregon | =OREGON	party=US region=Oregon
Oromia	party=ET region=Oromia
Pahang	party=MY region=Pahang
Palawan	party=PH region=Palawan
Pampanga	party=PH region=Pampanga
=Papua | West Papua | =PAPUA	party=ID region=Papua risky=yes
Parana	party=BR region=Parana
Patagonia	party=AR region=Patagonia
Peloponnese	party=GR region=Peloponnese
Pemba Island | Unguja	party=TZ region=Pemba_Island
Penang | Pulau Pinang	party=MY region=Penang
Pennsylvania	party=US region=Pennsylvania
=Perak | =PERAK	party=MY region=Perak
Perlis	party=MY region=Perlis
Pernambuco	party=BR region=Pernambuco
Piedmont	party=IT region=Piedmont
Podkarpackie	party=PL region=Podkarpackie
Pomerania	party=PL region=Pomerania
Preah Sihanouk	party=KH region=Preah_Sihanouk
Preah Vihear	party=KH region=Preah_Vihear
Primorye | Primorsky Krai | Primorsky Territory | Primorski Krai | Maritime Territory	party=RU region=Primorye
Prince Edward Island	party=CA region=Prince_Edward_Island
Provence	party=FR region=Provence
=Punjab | =PUNJAB	party=PK region=Punjab risky=yes
=Puno | =PUNO	party=PE region=Puno
Puntland	party=SO region=Puntland
Qinghai	party=CN region=Qinghai
Quang Binh	party=VN region=Quang_Binh
Quang Nam	party=VN region=Quang_Nam
Quang Ninh	party=VN region=Quang_Ninh
Quang Tri	party=VN region=Quang_Tri
Quebec	party=CA region=Quebec
Queensland	party=AU region=Queensland
Quintana Roo	party=MX region=Quintana_Roo
Rajasthan	party=IN region=Rajasthan
Rakhine | Rakhine State	party=MM region=Rakhine
Rangpur	party=BD region=Rangpur
Ratanakiri	party=KH region=Ratanakiri
Republika Srpska	party=BA region=Republika_Srpska
Reunion Island | La Reunion	party=FR region=Reunion_Island
Rhineland-Palatinate	party=DE region=Rhineland-Palatinate
Riau | Riau Islands	party=ID region=Riau
Rio Grande do Sul	party=BR region=Rio_Grande_do_Sul
Rivers State	party=NG region=Rivers_State
Rodrigues Island	party=MU region=Rodrigues_Island
Roraima	party=BR region=Roraima
Saarland	party=DE region=Saarland
Sabah	party=MY region=Sabah
Saitama	party=JP region=Saitama
Sakhalin	party=RU region=Sakhalin
Santa Catarina	party=BR region=Santa_Catarina
Sarawak	party=MY region=Sarawak
Sardinia	party=IT region=Sardinia
Saskatchewan	party=CA region=Saskatchewan
Saxony	party=DE region=Saxony
Saxony-Anhalt	party=DE region=Saxony-Anhalt
Schleswig-Holstein	party=DE region=Schleswig-Holstein
Scotland	party=GB region=Scotland
Selangor	party=MY region=Selangor
Selenge	party=MN region=Selenge
Shaanxi	party=CN region=Shaanxi
Shan State	party=MM region=Shan_State
Shandong	party=CN region=Shandong
Shanxi	party=CN region=Shanxi
Shikoku	party=JP region=Shikoku
Siberia | Siberian Federal District	party=RU region=Siberia
Sichuan	party=CN region=Sichuan
Sicily	party=IT region=Sicily
Sikkim	party=IN region=Sikkim
Silesia | Lower Silesia | Upper Silesia	party=PL region=Silesia
Sinai | South Sinai | North Sinai	party=EG region=Sinai
Sinaloa	party=MX region=Sinaloa
Sindh	party=PK region=Sindh
Sistan and Baluchestan | Sistan-Baluchestan	party=IR region=Sistan_and_Baluchestan
Somaliland	party=SO region=Somaliland
Son La	party=VN region=Son_La
Sonora	party=MX region=Sonora
South Australia	party=AU region=South_Australia
South Carolina	party=US region=South_Carolina
South Holland	party=NL region=South_Holland
South Kivu	party=CD region=South_Kivu
South Ossetia	party=GE region=South_Ossetia
Southern Federal District	party=RU region=Southern_Federal_District
Styria	party=AT region=Styria
Suez Canal Economic Zone	party=EG region=Suez_Canal_Economic_Zone
Sughd	party=TJ region=Sughd
Sulawesi | South Sulawesi | North Sulawesi | Central Sulawesi	party=ID region=Sulawesi
Sumatra | North Sumatra | West Sumatra | South Sumatra	party=ID region=Sumatra
Surkhandarya	party=UZ region=Surkhandarya
Sverdlovsk Region | Sverdlovsk Oblast	party=RU region=Sverdlovsk_Region
Syrdarya	party=UZ region=Syrdarya
Syunik	party=AM region=Syunik
Tachira	party=VE region=Tachira
=Tacna | =TACNA	party=PE region=Tacna
Tamaulipas	party=MX region=Tamaulipas
Tamil Nadu	party=IN region=Tamil_Nadu
Tanintharyi	party=MM region=Tanintharyi
Tasmania	party=AU region=Tasmania
Tatarstan | Republic of Tatarstan	party=RU region=Tatarstan
Telangana	party=IN region=Telangana
Tennessee	party=US region=Tennessee
Terengganu	party=MY region=Terengganu
Texas	party=US region=Texas
Thanh Hoa	party=VN region=Thanh_Hoa
Thessaly	party=GR region=Thessaly
Thrace	party=TR region=Thrace
Thua Thien Hue | Thua Thien-Hue	party=VN region=Thua_Thien_Hue
Thuringia	party=DE region=Thuringia
Tibet | Xizang | Xizang Autonomous Region | Tibet Autonomous Region	party=CN region=Tibet
Tierra del Fuego	party=AR region=Tierra_del_Fuego
Tigray	party=ET region=Tigray
Tohoku	party=JP region=Tohoku
Tottori	party=JP region=Tottori
Transcarpathia | Zakarpattia	party=UA region=Transcarpathia
Transnistria | Pridnestrovie	party=MD region=Transnistria
Transylvania	party=RO region=Transylvania
Tripura	party=IN region=Tripura
=Tumbes | =TUMBES	party=PE region=Tumbes
Tuscany	party=IT region=Tuscany
Tuva | Tyva	party=RU region=Tuva
Tyrol	party=AT region=Tyrol
Udmurtia	party=RU region=Udmurtia
Ulytau	party=KZ region=Ulytau
Umnugovi | South Gobi | Omnogovi	party=MN region=Umnugovi
Upper Austria	party=AT region=Upper_Austria
Urals | Ural Federal District	party=RU region=Urals
Utah	party=US region=Utah
Uttar Pradesh	party=IN region=Uttar_Pradesh
Uttarakhand	party=IN region=Uttarakhand
Veneto	party=IT region=Veneto
Vinh Phuc	party=VN region=Vinh_Phuc
=Virginia | =VIRGINIA	party=US region=Virginia risky=yes
Visayas	party=PH region=Visayas
Vojvodina	party=RS region=Vojvodina
Volga Federal District | Volga region	party=RU region=Volga_Federal_District
Vorarlberg	party=AT region=Vorarlberg
Wales	party=GB region=Wales
Wallonia	party=BE region=Wallonia
=Washington State | =WASHINGTON STATE	party=US region=Washington_State
West Azerbaijan Province	party=IR region=West_Azerbaijan_Province
West Bengal	party=IN region=West_Bengal
Western Australia	party=AU region=Western_Australia
Western Cape	party=ZA region=Western_Cape
Wisconsin	party=US region=Wisconsin
Xieng Khouang | Xiangkhouang	party=LA region=Xieng_Khouang
Xinjiang | Xinjiang Uygur Autonomous Region | Xinjiang Uyghur Autonomous Region	party=CN region=Xinjiang
Yakutia | Sakha | Republic of Sakha | Sakha Republic	party=RU region=Yakutia
Yamaguchi	party=JP region=Yamaguchi
Yamal | Yamal-Nenets	party=RU region=Yamal
Yangtze River Delta	party=CN region=Yangtze_River_Delta
Yucatan	party=MX region=Yucatan
Yukon	party=CA region=Yukon
Yunnan	party=CN region=Yunnan
Zabaikalye | Zabaykalsky Krai | Trans-Baikal Territory | Zabaikalsky Krai | Transbaikal Territory	party=RU region=Zabaikalye
Zhambyl | Jambyl	party=KZ region=Zhambyl
Zhejiang	party=CN region=Zhejiang
Zhetysu | Jetisu	party=KZ region=Zhetysu
Zulia	party=VE region=Zulia

# Words that stand after or before the name of a region: "Zhejiang Province", "state of Gujarat".
class region_word
aimag | aimags
autonomous okrug
autonomous region | autonomous regions
autonomous republic
borough
canton | cantons
capital | capital city
city | cities
commune
county | counties
department | departments
district | districts
division | divisions
emirate | emirates
federal district
federal subject | federal subjects
governorate | governorates
island | islands
krai | kray
land | Länder
municipality | municipalities
oblast | oblasts
okrug
port city | port cities
prefecture | prefectures
province | provinces
raion | rayon
region | regions
republic
republics
resort | resort town | resort city
special administrative region
state | states
territory | territories
town | towns
union territory
vilayet | vilayets | velayat
voivodeship | voivodeships
wilaya | wilayas

# Buildings and residences that by themselves give the place of a meeting.
class venue
Akasaka Palace | Akasaka State Guest House | State Guest House Akasaka Palace	party=JP city=Tokyo
Akorda | Ak Orda | Aqorda	party=KZ city=Astana
Al Alam Palace | Al-Alam Palace | Al Baraka Palace	party=OM city=Muscat
Al-Ittihadiya Palace | Ittihadiya Palace | Heliopolis Palace	party=EG city=Cairo
Al-Salam Palace | Al Salam Palace	party=SA city=Jeddah
Al-Yamamah Palace | Yamamah Palace | Al Yamamah Palace	party=SA city=Riyadh
Amiri Diwan | Lusail Palace	party=QA city=Doha
Aso Rock | Aso Villa	party=NG city=Abuja
Bellevue Palace | Schloss Bellevue	party=DE city=Berlin
Belweder | Belweder Palace	party=PL city=Warsaw
Bercy	party=FR city=Paris
Berlaymont	party=BE city=Brussels
Bharat Mandapam	party=IN city=New_Delhi
Blair House	party=US city=Washington
Blue House | Cheong Wa Dae | Cheongwadae	party=KR city=Seoul
Boao Forum for Asia International Conference Center	party=CN city=Boao
Bocharov Ruchei | Bocharov Ruchey	party=RU city=Sochi
Bogor Palace | Bogor Presidential Palace	party=ID city=Bogor
Buckingham Palace	party=GB city=London
Carmelite Monastery	party=HU city=Budapest
Casa Rosada	party=AR city=Buenos_Aires
Catshuis	party=NL city=The_Hague
Czernin Palace	party=CZ city=Prague
Diaoyutai State Guesthouse | Diaoyutai State Guest House | Diaoyutai | Diaoyutai Guesthouse	party=CN city=Beijing
Dolmabahce Palace	party=TR city=Istanbul
Downing Street | 10 Downing Street | No 10 Downing Street	party=GB city=London
Egmont Palace	party=BE city=Brussels
Elysee Palace | Elysee	party=FR city=Paris
Europa Building | Justus Lipsius	party=BE city=Brussels
Expo City Dubai	party=AE city=Dubai
Expoforum	party=RU city=Saint_Petersburg
Farnesina | Palazzo della Farnesina	party=IT city=Rome
Federal Chancellery	party=DE city=Berlin
Government Guesthouse | Government Guest House	party=VN city=Hanoi
Great Hall of the People | Great Hall	party=CN city=Beijing
Gulustan Palace	party=AZ city=Baku
Hofburg | Hofburg Palace	party=AT city=Vienna
Hotel Matignon | Matignon	party=FR city=Paris
House of the Government | Government House of the Russian Federation	party=RU city=Moscow
Hyderabad House	party=IN city=New_Delhi
Iikura Guest House | Iikura Guesthouse | Iikura Annex	party=JP city=Tokyo
Istana	party=SG city=Singapore
Itamaraty Palace | Itamaraty	party=BR city=Brasilia
Jawaharlal Nehru Bhawan | Jawaharlal Nehru Bhavan	party=IN city=New_Delhi
Kantei	party=JP city=Tokyo
Konstantin Palace | Constantine Palace | Konstantinovsky Palace	party=RU city=Saint_Petersburg
Kramar's Villa	party=CZ city=Prague
Kremlin | Grand Kremlin Palace	party=RU city=Moscow
Kuala Lumpur Convention Centre | KLCC	party=MY city=Kuala_Lumpur
Kuksaroy | Kuksaroy Residence	party=UZ city=Tashkent
La Moneda | La Moneda Palace	party=CL city=Santiago
Lancaster House	party=GB city=London
Los Pinos	party=MX city=Mexico_City
Malacanang | Malacanan Palace | Malacanang Palace	party=PH city=Manila
Mariinsky Palace | Mariyinsky Palace	party=UA city=Kyiv
Merdeka Palace | Istana Merdeka	party=ID city=Jakarta
Miraflores | Miraflores Palace	party=VE city=Caracas
Moncloa Palace | La Moncloa | Palacio de la Moncloa	party=ES city=Madrid
Necessidades Palace	party=PT city=Lisbon
Palace of Independence	party=BY city=Minsk
Palace of Serbia	party=RS city=Belgrade
Palace of the Nation | Qasri Millat	party=TJ city=Dushanbe
Palace of the Revolution | Palacio de la Revolucion	party=CU city=Havana
Palais des Nations | Palace of Nations	party=CH city=Geneva
Palazzo Chigi | Chigi Palace	party=IT city=Rome
Pashkov House | Dom Pashkova	party=RU city=Moscow
Peace Palace	party=KH city=Phnom_Penh
Perdana Putra | Seri Perdana | Wisma Putra	party=MY city=Putrajaya
Planalto Palace | Palacio do Planalto	party=BR city=Brasilia
Prague Castle	party=CZ city=Prague
Presidential Complex | Beştepe	party=TR city=Ankara
Qasr Al Watan | Qasr Al-Watan | Emirates Palace	party=AE city=Abu_Dhabi
Quai d'Orsay	party=FR city=Paris
Quirinal Palace | Quirinale	party=IT city=Rome
Rashtrapati Bhavan	party=IN city=New_Delhi
Russky Island	party=RU city=Vladivostok
San Martin Palace | Palacio San Martin	party=AR city=Buenos_Aires
Sandton Convention Centre	party=ZA city=Johannesburg
Silk Road Samarkand	party=UZ city=Samarkand
Sirius Federal Territory	party=RU city=Sochi
Smolenskaya Square	party=RU city=Moscow
South Block	party=IN city=New_Delhi
State Department | US State Department	party=US city=Washington
State Guest House Padma | Padma State Guest House | State Guest House Jamuna	party=BD city=Dhaka
Sun Island	party=CN city=Harbin
Sushma Swaraj Bhawan	party=IN city=New_Delhi
Tahrir Palace	party=EG city=Cairo
Tauride Palace	party=RU city=Saint_Petersburg
Torre Tagle	party=PE city=Lima
Udyog Bhawan | Udyog Bhavan | Vanijya Bhawan | Vanijya Bhavan	party=IN city=New_Delhi
UN Headquarters | United Nations Headquarters	party=US city=New_York
Union Buildings	party=ZA city=Pretoria
Vahdettin Mansion | Vahdettin Pavilion	party=TR city=Istanbul
Victoria Palace | Cotroceni Palace	party=RO city=Bucharest
Vienna International Centre | Vienna International Center	party=AT city=Vienna
Vigyan Bhawan | Vigyan Bhavan	party=IN city=New_Delhi
Villa Madama	party=IT city=Rome
West Lake State Guest House	party=CN city=Hangzhou
White House	party=US city=Washington
Whitehall	party=GB city=London
Yanqi Lake	party=CN city=Beijing
Yntymak Ordo | Ala-Archa State Residence | Ala Archa	party=KG city=Bishkek
Zhongnanhai	party=CN city=Beijing

# The last part of a state's addresses on the web.
class country_code
=ad	party=AD
=ae	party=AE
=af	party=AF
=ag	party=AG
=al	party=AL
=am	party=AM
=ao	party=AO
=ar	party=AR
=at	party=AT
=au	party=AU
=az	party=AZ
=ba	party=BA
=bb	party=BB
=bd	party=BD
=be	party=BE
=bf	party=BF
=bg	party=BG
=bh	party=BH
=bi	party=BI
=bj	party=BJ
=bn	party=BN
=bo	party=BO
=br	party=BR
=bs	party=BS
=bt	party=BT
=bw	party=BW
=by	party=BY
=bz	party=BZ
=ca	party=CA
=cd	party=CD
=cf	party=CF
=cg	party=CG
=ch	party=CH
=ci	party=CI
=cl	party=CL
=cm	party=CM
=cn	party=CN
=co	party=CO
=cr	party=CR
=cu	party=CU
=cv	party=CV
=cy	party=CY
=cz	party=CZ
=de	party=DE
=dj	party=DJ
=dk	party=DK
=dm	party=DM
=do	party=DO
=dz	party=DZ
=ec	party=EC
=ee	party=EE
=eg	party=EG
=er	party=ER
=es	party=ES
=et	party=ET
=fi	party=FI
=fj	party=FJ
=fm	party=FM
=fr	party=FR
=ga	party=GA
=gb	party=GB
=gd	party=GD
=ge	party=GE
=gh	party=GH
=gm	party=GM
=gn	party=GN
=gq	party=GQ
=gr	party=GR
=gt	party=GT
=gw	party=GW
=gy	party=GY
=hk	party=HK
=hn	party=HN
=hr	party=HR
=ht	party=HT
=hu	party=HU
=id	party=ID
=ie	party=IE
=il	party=IL
=in	party=IN
=iq	party=IQ
=ir	party=IR
=is	party=IS
=it	party=IT
=jm	party=JM
=jo	party=JO
=jp	party=JP
=ke	party=KE
=kg	party=KG
=kh	party=KH
=ki	party=KI
=km	party=KM
=kn	party=KN
=kp	party=KP
=kr	party=KR
=kw	party=KW
=kz	party=KZ
=la	party=LA
=lb	party=LB
=lc	party=LC
=li	party=LI
=lk	party=LK
=lr	party=LR
=ls	party=LS
=lt	party=LT
=lu	party=LU
=lv	party=LV
=ly	party=LY
=ma	party=MA
=mc	party=MC
=md	party=MD
=me	party=ME
=mg	party=MG
=mh	party=MH
=mk	party=MK
=ml	party=ML
=mm	party=MM
=mn	party=MN
=mo	party=MO
=mr	party=MR
=mt	party=MT
=mu	party=MU
=mv	party=MV
=mw	party=MW
=mx	party=MX
=my	party=MY
=mz	party=MZ
=na	party=NA
=ne	party=NE
=ng	party=NG
=ni	party=NI
=nl	party=NL
=no	party=NO
=np	party=NP
=nr	party=NR
=nz	party=NZ
=om	party=OM
=pa	party=PA
=pe	party=PE
=pg	party=PG
=ph	party=PH
=pk	party=PK
=pl	party=PL
=ps	party=PS
=pt	party=PT
=pw	party=PW
=py	party=PY
=qa	party=QA
=ro	party=RO
=rs	party=RS
=ru	party=RU
=rw	party=RW
=sa	party=SA
=sb	party=SB
=sc	party=SC
=sd	party=SD
=se	party=SE
=sg	party=SG
=si	party=SI
=sk	party=SK
=sl	party=SL
=sm	party=SM
=sn	party=SN
=so	party=SO
=sr	party=SR
=ss	party=SS
=st	party=ST
=sv	party=SV
=sy	party=SY
=sz	party=SZ
=td	party=TD
=tg	party=TG
=th	party=TH
=tj	party=TJ
=tl	party=TL
=tm	party=TM
=tn	party=TN
=to	party=TO
=tr	party=TR
=tt	party=TT
=tv	party=TV
=tw	party=TW
=tz	party=TZ
=ua	party=UA
=ug	party=UG
=uk	party=GB
=us	party=US
=uy	party=UY
=uz	party=UZ
=va	party=VA
=vc	party=VC
=ve	party=VE
=vn	party=VN
=vu	party=VU
=ws	party=WS
=ye	party=YE
=za	party=ZA
=zm	party=ZM
=zw	party=ZW

# Longer names that hold the name of a state without speaking of it: seas, media, treaties. They shield their words.
class not_party
African American
African Americans
Americas | the Americas
Anadolu Agency
Antara News
Arabian Sea
Asia News Network
Asian News International
Astana Times
Bahrain News Agency
Bangkok Post
Bay of Bengal
Bretton Woods
British Columbia
Brussels Convention
Cartagena Protocol
Central America | Central American
China Central Television
China Daily
China Global Television Network
China Media Group
China News Service
China Radio International
Chinese Lunar New Year
Chinese New Year
Defence and Security Council | Defense and Security Council
East China Sea
Emirates News Agency
Foreign, Commonwealth and Development Office | Foreign, Commonwealth & Development Office | Foreign, Commonwealth, and Development Office
Geneva Convention | Geneva Conventions
Gulf of Guinea
Gulf of Mexico
Gulf of Oman
Gulf of Thailand
Gulf States | Gulf Arab states
Hague Convention
Hindustan Times
India Today
Indian Express
Indian Ocean
Indian Ocean Region
Indian subcontinent
Indo-Pacific | Indo Pacific
Inter-American
Irish Sea
Islamic Republic News Agency
Jakarta Post
Japan Sea
Japan Times
Jordan News Agency
Korea Herald
Korea Times
Korean Peninsula
Kuwait News Agency
Kyoto Protocol
Kyrgyz National News Agency
Lake Geneva
Lao News Agency
Latin America | Latin American | Latin American and Caribbean | Latin America and the Caribbean
London Stock Exchange
Montevideo Convention
Montreal Protocol
Moscow State University
Moscow Times
Nagoya Protocol
National Security Council
Native American
New England
New Mexico
New South Wales
New York Times
North America | North American
Norwegian Sea
Oman News Agency
Pan-American | Pan American
Panama Canal
Paris Agreement | Paris Climate Agreement | Paris Accord
Paris Club
Peking University
People's Daily
Persian Gulf
Press Trust of India
Qatar News Agency
Saudi Press Agency
Sea of Japan
Sea of Oman
South America | South American
South China Morning Post
South China Sea
South Georgia
State of Georgia
Suez Canal
Tehran Times
Times of India
Tokyo Stock Exchange
Tsinghua University
U.S. $ | US $ | US dollar | US dollars | U.S. dollar | U.S. dollars
Vienna Convention
Viet Nam News
Vietnam News Agency
Vietnam Plus
Vietnam War | Korean War | Gulf War | Afghan War | Falklands War
Washington Consensus
Washington Post
Western Indian Ocean
