# Outlets, with the state whose officials they name without a side.
class agency
=ABC	party=AU
=AFP | Agence France-Presse	party=FR
=AGERPRES | Agerpres	party=RO
=AKIpress | =AKI	party=KG
=AKIPRESS	party=KG
=ANI	party=IN
=ANN | Asia News Network | Asia News Network (ANN)
=ANSA	party=IT
=AP | Associated Press	party=US
=APA	party=AZ
=APP | Associated Press of Pakistan	party=PK
=APS | Algeria Press Service	party=DZ
=ATA	party=AL
=AZERTAC | =Azertac | =AZERTAJ	party=AZ
Adaderana | Ada Derana	party=LK
Agencia Brasil | Agência Brasil	party=BR
Ahram Online | Al-Ahram	party=EG
Al Jazeera	party=QA
Allafrica | AllAfrica
Anadolu Agency | Anadolu	party=TR
Antara	party=ID
Arab News	party=SA
Armenpress	party=AM
Avesta	party=TJ
AzerNews	party=AZ
=BBC	party=GB
=BNA | Bahrain News Agency	party=BH
=BSS | Bangladesh Sangbad Sangstha	party=BD
=BTA	party=BG
=BelTA | =BELTA	party=BY
Bangkok Post	party=TH
Bernama	party=MY
Bloomberg	party=US
=CGTN	party=CN
=CNA	party=SG
=CNS | China News Service	party=CN
China Daily	party=CN
=DPA | =dpa	party=DE
Daily News	party=LK
Daily Sabah	party=TR
Daily Star	party=BD
Dawn	party=PK
Dzen
=ENA | Ethiopian News Agency	party=ET
=EFE	party=ES
Euronews
=FARS	party=IR
Fana	party=ET
Global Times	party=CN
Gulf News	party=AE
Gulf Times	party=QA
=HINA	party=HR
Hindustan Times	party=IN
=IANS	party=IN
=INA | Iraqi News Agency	party=IQ
=IRNA	party=IR
=ISNA	party=IR
=ITAR-TASS	party=RU
Interfax | =INTERFAX	party=RU
=JANA
Jakarta Post	party=ID
Jiji | Jiji Press	party=JP
=KBS	party=KR
=KCNA	party=KP
=KNA	party=KE
=KPL	party=LA
=KUNA | Kuwait News Agency	party=KW
Kabar	party=KG
Kazinform | =KazInform	party=KZ
Khaama	party=AF
Khovar	party=TJ
Kyodo | Kyodo News	party=JP
=LETA	party=LV
=MAP	party=MA
=MENA	party=EG
=MTI	party=HU
Mehr | Mehr News	party=IR
MercoPress
Mint	party=IN
=MIA	party=MK
Montsame | =MONTSAME	party=MN
=NAN | News Agency of Nigeria	party=NG
=NHK	party=JP
=NNA	party=LB
=NTB	party=NO
New Era	party=NA
New Times	party=RW
=ONA | Oman News Agency	party=OM
=PAP	party=PL
=PIB | Press Information Bureau	party=IN
=PNA | Philippine News Agency	party=PH
=PTI | Press Trust of India	party=IN
People's Daily | People's Daily Online	party=CN
Petra | =PETRA	party=JO
Philippine Star	party=PH
Prensa Latina	party=CU
=QNA | Qatar News Agency	party=QA
=RIA | RIA Novosti	party=RU
=RSS | Rastriya Samachar Samiti	party=NP
=RTHK	party=HK
Radio Pakistan	party=PK
Report	party=AZ
Reuters | =REUTERS
=SABA	party=YE
=SANA	party=SY
=SLBC	party=LK
=SPA | Saudi Press Agency	party=SA
=STA	party=SI
=SUNA	party=SD
Sputnik	party=RU
Straits Times	party=SG
=TAP	party=TN
=TASR	party=SK
=TASS	party=RU
=TRT	party=TR
=TURAN | Turan	party=AZ
Tanjug	party=RS
Tasnim	party=IR
Tehran Times	party=IR
The Herald	party=ZW
The Hindu	party=IN
Times of India	party=IN
Trend | Trend News Agency	party=AZ
Turkmenportal | =TDH	party=TM
=UNB | United News of Bangladesh	party=BD
=UNI	party=IN
=UPI	party=US
Ukrinform	party=UA
UzA | =UZA | UzDaily	party=UZ
=VNA | Vietnam News Agency | =VNS | VietnamPlus	party=VN
=VOA	party=US
=WAFA	party=PS
=WAM | Emirates News Agency	party=AE
Xinhua | Xinhua News Agency | =XINHUA	party=CN
Yonhap | Yonhap News Agency	party=KR
=ZANIS	party=ZM
24.kg	party=KG
=MNA	party=IR
=NIAT Khovar	party=TJ
=Petra
=dpa	party=DE

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
edition
editing
editor | editors | web editor | page editor | desk editor
featured image
follow us
image | images
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
