# Outlets, with the state whose officials they name without a side.
class agency
24.kg	party=KG
=AA	party=TR
=AAP	party=AU
=ABC	party=AU
=ABI	party=BO
=ACN	party=CU
Adaderana | Ada Derana	party=LK
=AFP | Agence France-Presse	party=FR
African Examiner	party=NG
Agence Kampuchea Presse	party=KH
Agencia Brasil	party=BR
Agenda.ge	party=GE
=AGERPRES | Agerpres	party=RO
Ahram Online | Al-Ahram	party=EG
=AIM	party=MZ
=AKIPRESS	party=KG
=AKIpress | =AKI	party=KG
=AKP	party=KH
Al Jazeera	party=QA
Allafrica
=AMI	party=MR
=AMNA | =ANA-MPA	party=GR
Anadolu Agency | Anadolu	party=TR
Andina	party=PE
=ANGOP | Angop	party=AO
=ANI	party=IN
=ANN | Asia News Network | Asia News Network (ANN)
=ANSA	party=IT
Antara	party=ID
Antigua Observer	party=AG
=AP | Associated Press	party=US
=APA	party=AZ
=APP | Associated Press of Pakistan	party=PK
=APS | Algeria Press Service	party=DZ
Arab News	party=SA
Arab Times	party=KW
Ariana News	party=AF
Armenpress	party=AM
Asharq Al-Awsat	party=SA
Asia-Plus | Asia Plus	party=TJ
Astana Times	party=KZ
=ATA	party=AL
Athens News Agency	party=GR
Avesta	party=TJ
=AVN	party=VE
Azerbaijan State News Agency | Azerbaijan State Information Agency	party=AZ
AzerNews	party=AZ
=AZERTAC | =Azertac | =AZERTAJ	party=AZ
Bakhtar | Bakhtar News Agency	party=AF
Bangkok Post	party=TH
=BBC	party=GB
=BBS	party=BT
bdnews24 | bdnews24.com	party=BD
Belarusian Telegraph Agency	party=BY
Belga	party=BE
=BelTA | =BELTA	party=BY
Bernama	party=MY
Bloomberg	party=US
=BNA | Bahrain News Agency	party=BH
=BNS
Bolivian Information Agency	party=BO
=BOPA	party=BW
Borneo Bulletin	party=BN
Botswana Press Agency	party=BW
=BSS | Bangladesh Sangbad Sangstha	party=BD
=BTA	party=BG
Buenos Aires Times	party=AR
Bulgarian News Agency	party=BG
Business Recorder	party=PK
Business Standard	party=IN
BusinessMirror	party=PH
Capital FM	party=KE
Caspian News | News.az | Report.az | AzerNews.az	party=AZ
=CCTV	party=CN
Central News Agency
=CGTN	party=CN
China Daily	party=CN
Civil.ge | Georgia Today	party=GE
=CNA	party=SG
=CNS | China News Service	party=CN
Croatian News Agency	party=HR
=CTK | =ČTK	party=CZ
Cyprus Mail	party=CY
Cyprus News Agency	party=CY
Czech News Agency	party=CZ
Daily Mirror	party=LK
Daily Monitor	party=UG
Daily Nation	party=KE
Daily News	party=LK
Daily Sabah	party=TR
Daily Star	party=BD
Daily Tribune	party=BH
Daily Trust | Premium Times | Punch Newspapers	party=NG
Dawn	party=PK
=DD News	party=IN
Dhaka Tribune	party=BD
=dpa	party=DE
=DPA	party=DE
Dunyo	party=UZ
Dzen
East African
=ECNS	party=CN
Economic Times	party=IN
=EFE	party=ES
Egypt Today	party=EG
ekathimerini | Kathimerini	party=GR
=ELTA	party=LT
Emirates247 | Sharjah24	party=AE
=ENA | Ethiopian News Agency	party=ET
=ERR	party=EE
Ethiopian Herald | Addis Standard	party=ET
Euronews
Express Tribune	party=PK
Fana	party=ET
=FARS	party=IR
=FBC	party=ET
=FENA	party=BA
Fiji Times | Fiji Sun | Fijivillage | FijiLive	party=FJ
Focus Taiwan	party=TW
France 24 | =RFI	party=FR
Fresh News	party=KH
GhanaWeb	party=GH
Global New Light of Myanmar	party=MM
Global Times	party=CN
=GNA | Ghana News Agency	party=GH
Granma | Juventud Rebelde | Cubadebate	party=CU
Graphic Online	party=GH
Gulf News	party=AE
Gulf Times	party=QA
=HINA	party=HR
Hindustan Times	party=IN
Hungarian News Agency	party=HU
Hurriyet Daily News	party=TR
=IANS	party=IN
=IHA	party=TR
=INA | Iraqi News Agency	party=IQ
Indian Express	party=IN
Interfax | =INTERFAX	party=RU
Interfax-Ukraine	party=UA
Interpressnews	party=GE
IOL News | News24 | Mail & Guardian | BuaNews	party=ZA
=IPN	party=MD
Iran Daily	party=IR
Irish Times	party=IE
=IRNA	party=IR
Irrawaddy | Mizzima	party=MM
Islamic Republic News Agency	party=IR
=ISNA	party=IR
=ITAR-TASS	party=RU
Izvestia	party=RU
Jakarta Post	party=ID
Jamaica Observer | Jamaica Gleaner	party=JM
=JANA
Japan Times	party=JP
Jerusalem Post	party=IL
Jiji | Jiji Press	party=JP
=JIS | Jamaica Information Service	party=JM
Jordan News Agency	party=JO
Jordan Times	party=JO
Kabar	party=KG
Kaktus.media | AKIpress News Agency	party=KG
Kathmandu Post	party=NP
Kazakh Telegraph Agency
Kazinform | =KazInform	party=KZ
=KBC	party=KE
=KBS	party=KR
=KCNA	party=KP
Kenya News Agency	party=KE
Khaama	party=AF
Khaleej Times	party=AE
Khmer Times	party=KH
Khovar	party=TJ
Khovar News Agency	party=TJ
=KNA	party=KE
Kommersant	party=RU
Kompas	party=ID
Korea Herald	party=KR
Korea Times	party=KR
Korean Central News Agency	party=KP
=KPL	party=LA
Kuensel	party=BT
Kun.uz | Gazeta.uz | Uzbekistan Today	party=UZ
=KUNA | Kuwait News Agency	party=KW
Kuwait Times	party=KW
Kyiv Independent | Kyiv Post	party=UA
Kyodo | Kyodo News	party=JP
=LANA	party=LY
Lao News Agency	party=LA
=LETA	party=LV
Lusa	party=PT
Lusaka Times	party=ZM
Maghreb Arab Press | Maghreb Arabe Presse	party=MA
Malay Mail | New Straits Times	party=MY
Manila Bulletin | Manila Times | Rappler	party=PH
=MAP	party=MA
Mehr | Mehr News	party=IR
=MENA	party=EG
=MENAFN
MercoPress
=MIA	party=MK
=MINA	party=ME
Mint	party=IN
=MNA	party=IR
Moldpres | =MOLDPRES	party=MD
Mongolia Weekly | UB Post	party=MN
Montsame | =MONTSAME	party=MN
Morocco World News	party=MA
=MTI	party=HU
Muscat Daily	party=OM
Myanmar News Agency | =MITV	party=MM
Namibia Press Agency | =NAMPA	party=NA
Namibian	party=NA
=NAN | News Agency of Nigeria	party=NG
National News Agency	party=LB
=nCa | News Central Asia	party=TM
=NDTV	party=IN
New Era	party=NA
New Times	party=RW
New Vision	party=UG
New Ziana	party=ZW
News.am | Aysor.am | ArmInfo | =ARKA	party=AM
Nhan Dan	party=VN
=NHK	party=JP
=NIAT Khovar	party=TJ
Nikkei | Nikkei Asia	party=JP
=NINA	party=IQ
=NNA	party=LB
=NNT	party=TH
=NTB	party=NO
NZ Herald	party=NZ
Oman Observer	party=OM
=ONA | Oman News Agency	party=OM
Pajhwok	party=AF
=PAP	party=PL
Peninsula	party=QA
People's Daily | People's Daily Online	party=CN
Petra | =PETRA	party=JO
Philippine Star	party=PH
Phnom Penh Post	party=KH
=PIB | Press Information Bureau	party=IN
=PNA | Philippine News Agency	party=PH
Polish Press Agency	party=PL
Post-Courier	party=PG
Prensa Latina	party=CU
Press TV	party=IR
Prothom Alo	party=BD
=PTI | Press Trust of India	party=IN
Qazinform | =QazInform	party=KZ
=QNA | Qatar News Agency	party=QA
Radio Pakistan	party=PK
Report	party=AZ
Reuters | =REUTERS | =Reuter | =REUTER
=RIA | RIA Novosti	party=RU
=RNZ	party=NZ
Romania Insider	party=RO
Rossiyskaya Gazeta	party=RU
=RSS | Rastriya Samachar Samiti	party=NP
=RTE | =RTÉ	party=IE
=RTHK	party=HK
Rudaw
Russian News Agency TASS	party=RU
Rwanda News Agency	party=RW
=SABA	party=YE
=SABC	party=ZA
=SANA	party=SY
SAnews.gov.za | SAnews | SA News	party=ZA
Saudi Gazette	party=SA
SeeNews | Balkan Insight
Shafaq News	party=IQ
Shana	party=IR
=SLBC	party=LK
Slovak News Agency	party=SK
Solomon Star	party=SB
Somali National News Agency | =SONNA	party=SO
=SPA | Saudi Press Agency	party=SA
Sputnik	party=RU
=SRNA	party=BA
=STA	party=SI
Stabroek News | Kaieteur News | Guyana Chronicle	party=GY
Straits Times	party=SG
Sudan News Agency	party=SD
=SUNA	party=SD
Swissinfo	party=CH
Syrian Arab News Agency	party=SY
Tanjug	party=RS
Tanzania Daily News	party=TZ
=TAP	party=TN
Tasnim	party=IR
=TASR	party=SK
=TASS	party=RU
Tatoli | =TATOLI	party=TL
Tehran Times	party=IR
Telam	party=AR
Telesur
The Herald	party=ZW
The Hindu	party=IN
Times of Central Asia
Times of India	party=IN
Times of Israel	party=IL
Times of Malta	party=MT
Times of Oman	party=OM
Times of Zambia	party=ZM
=TNA	party=TH
=TOLOnews | Tolo News	party=AF
Trend | Trend News Agency	party=AZ
Trinidad Express	party=TT
=TRT	party=TR
TRT World | Yeni Safak	party=TR
Tunis Afrique Presse	party=TN
=TURAN | Turan	party=AZ
Turkmenistan State News Agency	party=TM
Turkmenportal | =TDH	party=TM
Uganda Media Centre	party=UG
Ukrinform	party=UA
=UNB | United News of Bangladesh	party=BD
=UNI	party=IN
Unian | =UNIAN	party=UA
=UNN | Ukrainian National News	party=UA
=UPI	party=US
UzA | =UZA | UzDaily	party=UZ
=VGP	party=VN
Vientiane Times	party=LA
=VNA | Vietnam News Agency | =VNS | VietnamPlus	party=VN
VnExpress | Tuoi Tre News | Viet Nam News | Vietnam News	party=VN
=VOA	party=US
=VOV | =VOVWORLD	party=VN
=WAFA	party=PS
=WAM | Emirates News Agency	party=AE
Xinhua | Xinhua News Agency | =XINHUA	party=CN
Yonhap | Yonhap News Agency	party=KR
Zambia Daily Mail	party=ZM
Zambia News and Information Services	party=ZM
=ZANIS	party=ZM
Zawya

# Last words of what an outlet is called.
class outlet_word
=Advertiser
=Argus
=Bulletin
=Chronicle
=Courier
=Daily
=Dispatch
=Echo
=Enquirer
=Examiner
=Express
=Gazette
=Globe
=Guardian
=Herald
=Independent
=Informer
=Inquirer
=Insider
=Journal
=Ledger
=Mail
=Mercury
=Messenger
=Mirror
=Monitor
=News
=Newspaper
=Observer
=Online
=Post
=Recorder
=Register
=Reporter
=Sentinel
=Standard
=Star
=Sun
=Telegraph
=Times
=Tribune
=Vanguard
=Voice
=Weekly
=Wire

# Words that open a line of credits.
class credit_word
additional reporting
author | authors
compiled
contact | media contact | press contact
contributed | contributor
copy editor
edited
editing
edition
editor | editors | web editor | page editor | desk editor
enquiries | media enquiries | press enquiries
featured image
follow us
for further information | for more information | further information | more information | additional information
image | images
inquiries | media inquiries | press inquiries
newsroom
photo | photos | photo credit | photographer | photography | picture
posted
production | produced
proofread | proofreader
release id
reported | reporting | reporter | reporters
short link
source | sources
story
text
translated | translation | translator
video
writer | writing | written

# Said of a later version: the day of publication is told elsewhere, if at all.
class updated_word
last modified | last update | last updated | modified
update | updated
