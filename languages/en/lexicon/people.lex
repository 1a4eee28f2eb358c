# Parts of the names of people.
# risky=yes: also a common word, a place or a surname: only beside an office, an honorific or another part of a name.

class honorific
=Academician
=Adv.
=Alhaji | =Mallam | =Malam | =Alhaja | =Barrister
=Amb | =Amb.
=Atty | =Atty.
=Bapak | =Ibu
=Baroness
=Comrade | =Comrades
=Dame
=Datuk Seri | =Datuk Sri | =Datuk Wira | =Datuk Seri Utama | =Datuk Amar | =Datuk Patinggi | =Datuk Seri Panglima | =Datuk Dr
=Datuk | =Dato | =Dato' | =Dato’ | =Datin | =Dato Sri | =Dato' Sri | =Dato’ Sri | =Dato' Seri | =Dato’ Seri | =Dato Seri
=Daw | =U	risky=yes tradition=burmese
=Dr | =Dr. | =DR | =DR. | =Doctor
=Engr | =Engr. | =Eng. | =Eng | =Arch.
H.E. | =HE | H. E. | =H E | His Excellency | Her Excellency | Their Excellencies | =Excellency
=Haji | =Hajji | =Hujjatoleslam | =Hojjatoleslam | =Hojatoleslam | =Ayatollah | =Maulana | =Mullah | =Mawlawi | =Maulvi | =Molvi
=Herr | =Frau
=Highness | His Highness | Her Highness | =HH | H.H.
His Eminence | Her Eminence | His Beatitude
His Holiness
His Royal Highness | Her Royal Highness | =HRH | H.R.H.
=Hon | =Hon. | =HON | =HON. | Honourable | Honorable | =Hon'ble | =Hon’ble | Right Honourable | =Rt Hon | =Rt. Hon.
=Ing. | =Dipl.-Ing.
=Lady
=Lok Chumteav
=Lord
=Lyonpo | =Lyonchhen | =Dasho
=Majesty | His Majesty | Her Majesty | =HM | H.M. | Their Majesties
Messrs | Messrs.
=Miss
=Mme | =Mme. | =Madame | =Madam
Mr | Mr. | =Mister | =MR | =Senator | =SENATOR | =Congressman | =Congresswoman
Mrs | Mrs.
Ms | Ms.
=Pehin | =Pengiran | =Awang | =Dayang | =Yang Berhormat | =Yang Amat Berhormat | =Yang Mulia
=Prince | =Princess	in_name=alone
=Prof | =Prof. | =Professor | =PROF.
=Ratu | =Tui
=Rev | =Rev. | =Reverend | =Archbishop | =Bishop | =Cardinal | =Patriarch
=Samdech | =Oknha | =Neak Oknha
=Sayyid
=Señor | =Senor | =Señora | =Senora | =Sr. | =Sra.
=Sheikh | =Shaikh | =Shaykh | =Sheik | =Shaik | =SHEIKH	in_name=alone
=Sheikha | =Shaikha	in_name=alone
=Shri | =SHRI
=Signor | =Signora
=Sir
=Smt | =Smt. | =Shrimati
=Sushri | =Kumari
=Tan Sri | =Puan Sri | =Toh Puan
=Tengku | =Tunku | =Raja Muda
=Tun	risky=yes
=Ustad | =Ustaz
=Ven. | =Venerable
=YB | =YAB | =YBhg | =Tuan | =Puan | =Encik

# Military and police ranks before a name.
class short_name
Abd
=Ch
=Kh
=Ma
=Md
=Mohd
Muhd
Sh
St
=Zh

# Letters that stand after a name for a seat or an honour.
class letters_after
=AC
=AM
=CBE
=CMG
=EGH | =EBS | =CBS | =MGH | =GCMG | =KBE | =DBE | =CSC | =DSC | =DSO
=ISO
=J.P.
=K.C.
=KC
=KCMG
=LLB
=M.P.
=MBE
=MEP
=MHR
=MLA
=MNA
=MP
=MSM | =psc | =ndc | =fwc | =rcds | =DSS | =mni | =OFR | =SAN
=OBE
=PhD
=QC
=S.C.
=TD

# Family names that are titles too: "Ann Bishop".
class name_rank
Bishop
Deacon
Dean
Marshall
Pope

# Family names that are names of states too.
class name_country
Chad
England
Georgia
Holland
Israel
Jordan
Mali
Montenegro
Niger

class rank
=Admiral | =Adm | =Adm. | Fleet Admiral | Admiral of the Fleet
Air Commodore | Wing Commander | Group Captain | Squadron Leader
Army General | General of the Army | General of Army
Brigadier General | Brigadier-General | Brig Gen | Brig. Gen. | =Brigadier | =Brig. | =Brig
=Captain | =Capt | =Capt.	risky=yes
Colonel General | Colonel-General | Col. Gen. | Col Gen
=Colonel | =Col | =Col. | Senior Colonel
=Commander	risky=yes
=Commodore | =Cdre | =Cmdr. | =Cdr.
=Cosmonaut | Pilot-Cosmonaut
First Lieutenant | Second Lieutenant | Sub-Lieutenant
=General | =Gen | =Gen.
Lieutenant Colonel | Lt Col | Lt. Col. | Lt. Col
Lieutenant General | Lieutenant-General | Lt Gen | Lt. Gen. | Lt. Gen | Lt.-Gen. | Lt-Gen
=Lieutenant | =Lt. | =Lt | =Lieut.
=Maj. | =Maj
Major General | Major-General | Maj Gen | Maj. Gen. | Maj. Gen | Maj.-Gen. | Maj-Gen
=Marshal | Field Marshal | Air Marshal | Air Chief Marshal | Air Vice Marshal | Air Vice-Marshal
Police General | Police Lieutenant General | Police Major General | Pol. Gen.
Rear Admiral | Rear-Admiral | Rear Adm. | =RADM
Senior General | Snr Gen | Snr. Gen. | Sr. Gen. | Vice Senior General | Vice-Senior General
Senior Lieutenant General | Sen. Lieut. Gen. | Sr. Lt. Gen. | Senior Lieutenant-General | Sr. Lieut. Gen.
=Sergeant | =Sgt | =Sgt. | =Corporal | =Cpl.
Staff Lieutenant General | Staff Major General | Staff Brigadier General | Staff Colonel
Vice Admiral | Vice-Admiral | Vice Adm. | =VADM

# Small words inside a name, written small; written large they are words of the name like any other. Only between its parts.
class particle
=a/l | =a/p | =s/o | =d/o | =A/L | =A/P | =S/O | =D/O
=aal
=abu | =abd | =abdul | =abdel | =umm
=af | =av
=al | =el | =ul | =ur | =ud
=ben
=bin | =ibn | =bint
=bte | =binti | =binte
=da | =das | =dos
=de | =de la | =de las | =de los | =del | =dela
=di | =della | =dello | =degli | =dei | =dal
=du | =des
=II | =III | =IV
=Jr | =Jr. | =Sr
=oglu | =oğlu | =oghlu | =ogly | =uly | =qizi | =kyzy | =kizi | =ugli | =zoda
=ould | =mint
=van | =van der | =van den | =van de | =van ’t | =van 't | =ter
=von | =von der | =von dem | =von und zu
=y
=zu | =zum | =zur

# Given names, in this capitalisation only.
class given_name
=Abbas
=Abdalla
=Abdallah
=Abdel-Fattah
=Abdelaziz
=Abdelfattah
=Abdelilah
=Abdelkader
=Abdelmadjid
=Abdelrahman
=Abderaman
=Abdoulaye
=Abdul-Ghani
=Abdul-Latif
=Abdulaziz
=Abdulla
=Abdullah
=Abdullatif
=Abdulmajid
=Abdulrahman
=Abhisit
=Abiy
=Abshir
=Adalgisa
=Adam
=Adama	risky=yes
=Adel
=Adem
=Adil
=Adnan
=Adolfo
=Adrian
=Adylbek
=Agnes | =Agnès
=Agostinho
=Agus
=Ahmad
=Ahmed
=Ahmet
=Ahsan
=Aida
=Aidar
=Aiono
=Airlangga
=Aisha
=Aissata | =Aïssata
=Ajit
=Akira
=Akmal
=Akylbek
=Alain
=Alan
=Alar
=Alassane
=Albert
=Alberto
=Albin
=Alejandro
=Aleksandar
=Aleksander
=Aleksandr
=Aleksey
=Alenka
=Alessandro
=Alex
=Alexander
=Alexandr
=Alexandru
=Alexei
=Alexey
=Alexis
=Alfred
=Alfredo
=Ali	risky=yes
=Ali-Akbar
=Ali-Asghar
=Aliaksandr
=Alice
=Alikhan
=Alison
=Alistair
=Allamaye
=Allan
=Allen
=Allison
=Almazbek
=Aloysio
=Alparslan
=Alvaro | =Álvaro
=Amado
=Amadou
=Amal
=Amanda
=Amber	risky=yes
=Ambrose
=Amina
=Amir
=Amit
=Ammar
=Amna
=Amr
=Amy
=Ana	risky=yes
=Anas
=Anatol
=Anatole
=Anatoliy
=Anatoly
=Anders
=Andras | =András
=Andrea
=Andrei
=Andrej
=Andres | =Andrés
=Andrew
=Andrey
=Andriy
=Andry
=Andrzej
=Angel | =Ángel	risky=yes
=Angela
=Angelino
=Angus	risky=yes
=Anibal | =Aníbal
=Anil
=Anita
=Ann
=Anna
=Annabel
=Annalena
=Anne
=Anne-Marie
=Annette
=Annie
=Anthony
=Anton
=Antonio | =António
=Antonis
=Antony
=Anupriya
=Anura
=Anurag
=Anutin
=Anwar
=Anze | =Anže
=Ararat	risky=yes
=Archil
=Ariel
=Arifin
=Arindam
=Arkady
=Armando
=Armen
=Armin
=Arseniy
=Arseny
=Artem
=Arthur
=Arturo
=Arturs
=Artyom
=Arun
=Arzu
=Asaad
=Aset
=Ashley
=Ashok
=Ashraf
=Ashwini
=Asif
=Asim
=Askar
=Assimi
=Atal
=Atanas
=Atiku
=Attaullah
=Augusto
=Aung
=Aurangzeb
=Aurelien | =Aurélien
=Austin	risky=yes
=Avigdor
=Awais
=Axel
=Ayelet
=Ayman
=Aymen
=Aysen
=Azali
=Azim
=Aziz
=Azmin
=Bader
=Badr
=Bahlil
=Baiba
=Bajram
=Bakai
=Bakhtiyor
=Baktybek
=Bakyt
=Bakytzhan
=Balazs | =Balázs
=Bambang
=Barack
=Barbara
=Bard | =Bård
=Barham
=Barry	risky=yes
=Bart	risky=yes
=Bashar
=Basil	risky=yes
=Bassam
=Bassirou
=Basuki
=Batmunkh
=Battsetseg
=Battulga
=Batyr
=Baymyrat
=Beata
=Beate
=Bekir
=Belinda
=Ben	risky=yes
=Benazir
=Benigno
=Benito
=Benjamin
=Benny
=Benoit | =Benoît
=Berat
=Berik
=Bernard
=Bernardo
=Bernie
=Beth
=Betty
=Bezalel
=Bharrat
=Bheki
=Bhupender
=Bidya
=Bidzina
=Bijan
=Bilal
=Bilawal
=Bill	risky=yes
=Bimalendra
=Biman
=Binali
=Binyamin
=Bisera
=Bisher
=Bishr
=Bjarni
=Bob	risky=yes
=Bogdan
=Bohdan
=Bohuslav
=Bola	risky=yes
=Bolat
=Borge | =Børge
=Boris
=Borjana
=Borut
=Bounnhang
=Bounyang
=Boyko
=Brad
=Brahim
=Brenda
=Brendan
=Brent
=Brian
=Brice
=Bridget
=Brigitte
=Bronislaw | =Bronisław
=Bruce
=Bruno	risky=yes
=Bryan
=Budi
=Bujar
=Bulent | =Bülent
=Calin | =Călin
=Calvin
=Camila
=Camilo
=Carl
=Carlo
=Carlos
=Carol	risky=yes
=Caroline
=Caspar
=Catherine
=Cathy
=Cellou
=Celso
=Cem	risky=yes
=Cemil
=Cesar | =César
=Cevdet
=Chakib
=Chandrika
=Chandrikapersad
=Chang-yong
=Charles
=Charlie
=Charlot
=Charymyrat
=Cheryl
=Chirag
=Choguel
=Choummaly
=Chris
=Christian	risky=yes
=Christina
=Christine
=Christoph
=Christophe
=Christopher
=Christos
=Chrystia
=Claire
=Clare
=Claudia
=Clement | =Clément
=Cleopas
=Clive
=Colin
=Collinet
=Condoleezza
=Constantino
=Constantinos
=Corinne
=Costas
=Craig
=Cristina
=Csaba
=Cynthia
=Cyril
=Dacian
=Dae-jung
=Dalia
=Damien
=Dammu
=Dan	risky=yes
=Daniel
=Daniela
=Daniyar
=Danny
=Dariga
=Darkhan
=Darren
=Dauren
=Dave
=David
=Davlatali
=Dean	risky=yes
=Deborah
=Debra
=Delcy
=Delyan
=Demeke
=Denis
=Dennis
=Denys
=Dereje
=Derek
=Derya
=Dewi
=Dharmendra
=Diana	risky=yes
=Diane
=Dickon
=Didier
=Diego	risky=yes
=Dilma
=Dimitar
=Dimitris
=Dina	risky=yes
=Dinesh
=Diosdado
=Dirk
=Ditmir
=Djuro
=Dmitri
=Dmitriy
=Dmitry
=Dmytro
=Domingos
=Dominic
=Dominique
=Donald
=Dong-yeon
=Donna
=Dorin
=Doris
=Doug
=Douglas
=Dragan
=Dramani
=Draupadi
=Dritan
=Duck-soo
=Duk-geun
=Duncan	risky=yes
=Duro | =Đuro	risky=yes
=Dusko | =Duško
=Dwight
=Dzmitry
=Eamon
=Ebba
=Ebrahim
=Ed	risky=yes
=Edgar
=Edgars
=Edil
=Edouard | =Édouard
=Eduard
=Eduardo
=Edward
=Egemen
=Egils
=Egor
=Ehsan
=Ehud
=Ekaterina
=Ekaterine
=Ekrem
=Eldevina
=Eldor
=Eleanor
=Elena
=Eli
=Elias
=Elina
=Elio
=Elisabeth | =Élisabeth
=Elizabeth
=Ellen
=Elmar
=Elmedin
=Elvira
=Emil
=Emily
=Emine
=Emma
=Emmanuel
=Emmerson
=Emomali
=Enda
=Enrico
=Enrique
=Eric | =Éric
=Erick
=Erkinbek
=Erlan
=Erna
=Ernest
=Ernesto
=Ernst
=Ersin
=Erywan
=Esmail
=Espen
=Esteban
=Estela
=Ethan
=Etienne | =Étienne
=Eui-yong
=Eva	risky=yes
=Evan
=Evariste
=Evgenii
=Evgeniy
=Evgeny
=Evika
=Evo	risky=yes
=Ewa
=Ezechiel | =Ezéchiel
=Ezzat
=Fabian | =Fabián
=Fabricio
=Fadillah
=Fahad
=Fahd
=Fahrettin
=Faisal
=Farid
=Faruk
=Farzaneh
=Fatima
=Fatma
=Faure
=Faustin-Archange
=Fawad
=Federica
=Fedor
=Feleti
=Felipe
=Felix | =Félix
=Ferdinand
=Ferenc
=Fernando
=Fiame
=Filip
=Filipe
=Florin
=Fouad
=Francesco
=Francisco
=Franck
=Francois | =François
=Francois-Philippe | =François-Philippe
=Frank	risky=yes
=Frank-Walter
=Franklin
=Franz
=Fred
=Frederick
=Fredrik
=Friedrich
=Fuad
=Fuat
=Fumio
=Furqat
=Fyodor
=Gabriel
=Gabriela
=Gabrielius
=Galina
=Gamal
=Gani
=Gary
=Gaston	risky=yes
=Gavin
=Gedion
=Geert
=Genevieve | =Geneviève
=Gennady
=Gennaro
=Geoff
=Geoffrey
=George
=Georgios
=Gerald | =Gérald
=Geraldo
=Gerard | =Gérard
=Gergely
=Gerhard
=Germán
=Gerry
=Geun-hye
=Gevorg
=Ghassan
=Gholam
=Gholamreza
=Ghulam
=Giancarlo
=Gibran
=Gideon
=Gilad
=Gilberto
=Gina
=Giorgi
=Giorgia
=Giorgos
=Giriraj
=Girma
=Gitanas
=Giulio
=Giuseppe
=Gjorge
=Gladys
=Gleb
=Glenn
=Gloria	risky=yes
=Gombojav
=Gopal
=Goran
=Gordan
=Gordon	risky=yes
=Gotabaya
=Graham
=Grant	risky=yes
=Greg
=Gregory
=Grigory
=Grzegorz
=Gudlaugur | =Guðlaugur
=Gudni | =Guðni
=Guido
=Guillermo
=Gunter | =Günter
=Gunther | =Günther
=Gurbanguly
=Gustavo
=Guy	risky=yes
=Gwede
=Gyula
=Habib
=Hadja
=Hage
=Haidar
=Haider
=Hailemariam
=Haitham
=Hakainde
=Hakan | =Håkan
=Hakim
=Hakob
=Halil
=Hamad
=Hamdan
=Hamid
=Hanan
=Hani
=Hanif
=Hanke
=Hannah
=Hans
=Hans-Dietrich
=Hardeep
=Harini
=Harish
=Harold
=Harriet
=Harry
=Harsh	risky=yes
=Hasan
=Hashim
=Hasina
=Hassan
=Hassanal
=Hatem
=Hatta
=Hayat
=Haytham
=Hazem
=Heather
=Hector | =Héctor
=Heidi
=Heiko
=Helen
=Helle
=Helmut
=Henri
=Henry
=Herman
=Herve | =Hervé
=Hery
=Heydar
=Hibatullah
=Hicham
=Hikmet
=Hilda
=Hillary
=Hina
=Hirofumi
=Hirokazu
=Hiroshi
=Hiroshige
=Hisham
=Hishammuddin
=Hojamyrat
=Horacio
=Horst
=Hosein
=Hossein
=Howard	risky=yes
=Hristijan
=Hubertus
=Hugh
=Hugo
=Hulusi
=Hunter	risky=yes
=Husain
=Huseyin | =Hüseyin
=Hussain
=Hussein
=Hyun-chong
=Ian
=Ibrahim | =İbrahim
=Ibrahima
=Ichiro
=Idriss
=Ignacio
=Ignazio
=Igor
=Il-sung
=Ilham
=Ilir
=Ilkhom
=Ilya
=Imran
=Inacio | =Inácio
=Inas
=Ingrida | =Ingrīda
=Ioannis
=Irakli
=Irfaan
=Irina
=Iryna
=Isaac
=Isabel
=Isaias
=Ishaq
=Ismael
=Ismail
=Istvan | =István
=Itamar
=Itsunori
=Iulian
=Iurie
=Ivan | =Iván
=Ivica
=Ivo	risky=yes
=Jaafar
=Jacek
=Jacinda
=Jacinto
=Jack	risky=yes
=Jacob
=Jacques
=Jae-in
=Jae-myung
=Jafar
=Jagdeep
=Jaideep
=Jaime
=Jair
=Jakaya
=Jake	risky=yes
=Jakov
=Jalil
=Jamal
=James
=Jamie
=Jamoliddin
=Jamshid
=Jan	risky=yes
=Jane
=Janet
=Janez
=Janice
=Janos | =János
=Jared
=Jaroslaw | =Jarosław
=Jasem
=Jason
=Jassim
=Javad
=Javier
=Jay	risky=yes
=Jayant
=Jean
=Jean-Baptiste
=Jean-Claude
=Jean-Francois | =Jean-François
=Jean-Jacques
=Jean-Louis
=Jean-Luc
=Jean-Lucien
=Jean-Marc
=Jean-Marie
=Jean-Michel
=Jean-Noel | =Jean-Noël
=Jean-Paul
=Jean-Pierre
=Jean-Yves
=Jeenbek
=Jeff
=Jeffrey
=Jeje
=Jennifer
=Jenny
=Jens
=Jeppe
=Jeremiah
=Jeremy
=Jerome
=Jerry	risky=yes
=Jesse
=Jessica
=Jesús
=Jetta
=Jeyhun
=Jigme
=Jill
=Jim
=Jimmy
=Jitendra
=Joan
=Joanna
=Joao | =João
=Joaquim
=Joe
=Joel
=Joerg
=Johan
=Johann
=Johannes
=John
=Johnny
=Joko
=Jonas
=Jonathan
=Jong-il
=Jong-un
=Jorg | =Jörg
=Jorge
=Josaia
=Joschka
=Jose | =José
=Josefina
=Josep
=Joseph
=Joshua
=Jotham
=Jovenel
=Joy	risky=yes
=Joyce
=Jozef
=Jozsef | =József
=Juan
=Judith
=Judy
=Juergen
=Julia
=Julian
=Julie
=Julio	risky=yes
=Julius
=Junichiro
=Juraj
=Jurgen | =Jürgen
=Juri | =Jüri
=Jurin
=Justin
=Jusuf
=Jyotiraditya
=Jyrki
=Kairat
=Kais
=Kaisyn
=Kaja	risky=yes
=Kajsa
=Kakha
=Kamal
=Kamchybek
=Kamina
=Kanat
=Kandia
=Kareem
=Karel
=Karen	risky=yes
=Karim
=Karin
=Karl
=Karl-Heinz
=Karol
=Karoline
=Kashim
=Kassim
=Kassym-Jomart
=Kassymzhomart
=Katalin
=Kate
=Katerina
=Katherina
=Katherine
=Kathleen
=Kathy
=Katie
=Katrin | =Katrín
=Katsunobu
=Kausea
=Kazem
=Kazuo
=Keir
=Keith
=Kelly	risky=yes
=Kemal
=Ken	risky=yes
=Kenji
=Kenneth
=Kerrie
=Kerry
=Kersti
=Kevin
=Kgalema
=Khadga
=Khaled
=Khaleda
=Khalid
=Khalifa	risky=yes
=Khaltmaagiin
=Khamis
=Khampheng
=Khamtay
=Khurelsukh
=Ki-moon
=Kikeo
=Kim	risky=yes
=Kimberly
=Kiren
=Kiril
=Kirill
=Kirsty
=Kirti
=Kithure
=Klara
=Klaus
=Kofi
=Kohir
=Koichi
=Kolinda
=Konstantin
=Konstantinos
=Kostas
=Krisjanis | =Krišjānis
=Kristen
=Kristi
=Kristrun | =Kristrún
=Krzysztof
=Ksenia
=Kubatbek
=Kumar
=Kursad | =Kürşad
=Kurt
=Kwame
=Kyle
=Kyriakos
=Kyung-wha
=Lakshman
=Lalit
=Larisa
=Larry
=Lars
=Lasha
=Laszlo | =László
=Latif
=Laura
=Lauren
=Laurence
=Laurent
=Lavrenty
=Lawrence
=Layla
=Lazarus
=Laziz
=Lech
=Lefteris
=Leila
=Lejeune
=Lekoko
=Lemogang
=Leni
=Lenin | =Lenín	risky=yes
=Leo	risky=yes
=Leon	risky=yes
=Leonard
=Leonid
=Leonore
=Leopoldo
=Leslie
=Letsie
=Levan
=Levente
=Lewis	risky=yes
=Liam
=Liesje
=Linda
=Lindiwe
=Lindsay
=Lionel
=Lisa
=Liviu
=Liz
=Lloyd	risky=yes
=Logan	risky=yes
=Lois
=Lolwah
=Lorenzo
=Lotay
=Louise
=Lubna
=Lubomir | =Lubomír
=Luc
=Luca
=Lucas
=Lucy
=Ludmila
=Ludovit | =Ľudovít
=Luhut
=Luigi
=Luis | =Luís
=Luisa
=Luiz
=Luka	risky=yes
=Luke
=Lula	risky=yes
=Luminita | =Luminița
=Lutfi | =Lütfi
=Luvsannamsrai
=Lynn	risky=yes
=Lyubov
=Lyudmila
=Macky
=Magdalena
=Magnus
=Magzum
=Mahamat
=Mahamudu
=Mahathir
=Maher
=Mahesh
=Mahinda
=Mahinur
=Mahmadtoir
=Mahmoud
=Mahmud
=Maia
=Maite
=Maithripala
=Majed
=Majid
=Makoto
=Maksim
=Malcolm
=Mamadi
=Mamadou
=Mamady
=Mammetguly
=Mamuka
=Manasseh
=Maneesh
=Manmohan
=Manohar
=Mansour
=Mansukh
=Manuel
=Manuela
=Marat
=Marc
=Marcel	risky=yes
=Marcelo
=Marcia
=Marcin
=Marco
=Marcos
=Marcus
=Marek
=Margaret
=Margot
=Margus
=Maria
=Mariam
=Mariana
=Mariano
=Marie
=Marina	risky=yes
=Mario
=Maris	risky=yes
=Mariya
=Marjan
=Mark	risky=yes
=Marko
=Martha
=Martin
=Marton | =Márton
=Marty	risky=yes
=Marwan
=Mary
=Maryam
=Masahiko
=Masoud
=Masrour
=Massimo
=Massoud
=Masud
=Mateusz
=Matt	risky=yes
=Matteo
=Matthew
=Matvey
=Maulen
=Maurice
=Mauricio
=Maurizio
=Mauro
=Maxim
=Maxime
=Mazen
=Meenakashi
=Meenakshi
=Megan
=Megawati
=Mehdi
=Mehmet
=Mehriban
=Melania
=Melanie | =Mélanie
=Meles
=Melissa
=Meral
=Meshal
=Mette
=Meutya
=Mevlut | =Mevlüt
=Mher
=Mia	risky=yes
=Michael
=Micheal | =Micheál
=Michel
=Micheline
=Michelle
=Miguel
=Mihai
=Mihaly | =Mihály
=Mikail
=Mikalai
=Mikayil
=Mike
=Mikhail
=Mikheil
=Milo	risky=yes
=Milojko
=Milorad
=Milos | =Miloš
=Min-seok
=Minoru
=Mintimer
=Mireya
=Miro
=Miroslav
=Mishal
=Mitch
=Mitt
=Moeketsi
=Mogens
=Mohamad
=Mohamed
=Mohammad
=Mohammad-Javad
=Mohammed
=Mohsen
=Mojtaba
=Mokgweetsi
=Mona	risky=yes
=Moncef
=Monica
=Moo-hyun
=Morissanda
=Moshe
=Mostafa
=Mousa
=Moussa
=Moustafa
=Moustapha
=Mswati
=Mufleh
=Muhadjir
=Muhammad
=Muhammadu
=Muhammed
=Muhammetgeldi
=Muhyiddin
=Mujibur
=Mukesh
=Mukhtar
=Mulambo
=Mulatu
=Murat
=Murray	risky=yes
=Musa
=Musadik
=Musalia
=Mustafa
=Mustapa
=Mwai
=Mykhailo
=Mykola
=Myung-bak
=Nabil
=Nabila
=Nadezhda
=Nadia
=Nadine
=Naftali
=Najib
=Najla
=Naledi
=Nam-ki
=Namal
=Nana	risky=yes
=Nanaia
=Nancy	risky=yes
=Nangolo
=Naomi
=Naoto
=Narendra
=Nasser
=Natalia
=Natalie
=Natallia
=Natalya
=Natasa | =Nataša
=Nathalie
=Nathan
=Naveen
=Navin
=Nawaf
=Nawaz
=Nayef
=Nayib
=Nebojsa | =Nebojša
=Nechirvan
=Necmettin
=Neil
=Nelson
=Nestor | =Néstor
=Netumbo
=Ngozi
=Nicholas
=Nick	risky=yes
=Nicola
=Nicolae
=Nicolas | =Nicolás
=Nicole
=Nicos
=Nicu
=Nicusor | =Nicușor
=Nigel
=Nikol
=Nikola
=Nikolai
=Nikolay
=Nikos
=Nino	risky=yes
=Nirmala
=Nitin
=Nizar
=Njuguna
=Nkosazana
=Nobuo
=Nodir
=Nokerguly
=Nooruddin
=Norman	risky=yes
=Noura
=Nouri
=Novruz
=Ntsokoane
=Numan
=Nuno
=Nuradil
=Nureddin
=Nurlan
=Nursultan
=Nuruddin
=Obaidul
=Ofir
=Oksana
=Olaf
=Oleg
=Oleksandr
=Oleksiy
=Olga
=Olha
=Oliver
=Olivia
=Olivier
=Ollanta
=Olta
=Olusegun
=Olushegun
=Olzhas
=Omar
=Omer | =Ömer
=Osama
=Oscar | =Óscar
=Osman
=Otabek
=Othman
=Othmane
=Ousmane
=Owen	risky=yes
=Oyun-Erdene
=Ozoda
=Pabitra
=Pablo
=Paetongtarn
=Pal | =Pål
=Palamagamba
=Pam	risky=yes
=Pamela
=Panagiotis
=Pankaj
=Paolo
=Parnpree
=Parviz
=Paschal
=Patrice
=Patricia
=Patricio
=Patrick
=Paul
=Paula
=Paulo
=Pavel
=Pavlo
=Pedro
=Pekka
=Penny	risky=yes
=Pete
=Peter | =Péter
=Petr
=Petro
=Petteri
=Phankham
=Phil
=Philemon | =Philémon
=Philip
=Philippe
=Phillip
=Phumtham
=Pichai
=Pierre	risky=yes
=Pietro
=Pilar	risky=yes
=Piotr
=Piyush
=Plamen
=Polina
=Prabowo
=Pradeep
=Pradip
=Prakash
=Pralhad
=Pranab
=Pravind
=Prayut
=Prayuth
=Prithvirajsing
=Priti
=Prokopis
=Puan	risky=yes
=Purnomo
=Pushpa	risky=yes
=Qamar
=Qohir
=Qubad
=Rachel
=Rachid
=Radiy
=Radoslaw | =Radosław
=Rafael
=Raffaele
=Rafik
=Rafizi
=Rahul
=Raila
=Raimonds
=Rajesh
=Rajiv
=Rajnath
=Rakesh
=Ralph
=Raman
=Ramesh
=Rami
=Ramon | =Ramón
=Ramtane
=Ramush
=Ramzan
=Randy
=Rania
=Ranil
=Rashid
=Rashida
=Raul | =Raúl
=Ravi
=Ravil
=Ravshan
=Rawya
=Ray	risky=yes
=Raymond
=Rebecca
=Recep
=Reem
=Remi | =Rémi
=Renan
=Retno
=Reuven
=Rex	risky=yes
=Reza
=Riaz
=Ricardo
=Richard
=Rick
=Riek
=Rigathi
=Rima	risky=yes
=Rishi
=Rob	risky=yes
=Robert
=Roberto
=Robin	risky=yes
=Robinah
=Roch
=Rodolfo
=Rodrigo
=Rogelio
=Roger
=Roland
=Romain
=Roman	risky=yes
=Romano
=Ron	risky=yes
=Ronald
=Rory
=Rosan
=Rosemary
=Rosen	risky=yes
=Ross	risky=yes
=Rostyslav
=Rouhollah
=Rovshan
=Roy	risky=yes
=Ruhakana
=Ruhsar
=Rumen
=Ruslan
=Russ
=Russell	risky=yes
=Rustam
=Rustem
=Ruth
=Ryan
=Ryong-hae
=Ryosei
=Saad
=Saad-Eddine
=Saadeddine
=Saara
=Sabri
=Sadegh
=Sadyr
=Saeed
=Saeid
=Sahiba
=Sahle-Work
=Saida
=Saifuddin
=Saken
=Salah
=Saleh
=Salehuddin
=Salem
=Saleumxay
=Salim
=Sally	risky=yes
=Salma
=Salman
=Salome
=Salva
=Sam
=Samantha
=Sameh
=Sami
=Samia
=Samih
=Samir
=Samira
=Samuel
=Sanae
=Sandeep
=Sandra
=Sang-mok
=Sanjay
=Sanna
=Sara	risky=yes
=Sarah
=Sarbananda
=Sardor
=Satoshi
=Saud
=Sauli
=Sayed
=Sayyed
=Scott	risky=yes
=Sean | =Seán
=Sebastian | =Sebastián
=Sebastien | =Sébastien
=Segolene | =Ségolène
=Seiko
=Selcuk | =Selçuk
=Selim
=Semyon
=Serdar
=Sergei
=Sergey
=Sergio
=Serhiy
=Serik
=Serikbay
=Serzh
=Seyed
=Seyyed
=Shafqat
=Shahbaz
=Shahin
=Shahriar
=Shakhboot
=Shalva
=Shane
=Shannon
=Sharon
=Shashi
=Shaun
=Shavkat
=Shehbaz
=Sheila
=Sherali
=Sherif
=Sherzod
=Shigeru
=Shimon
=Shinjiro
=Shinzo
=Shirley
=Shripad
=Shukri
=Shunichi
=Shyam
=Siaosi
=Siarhei
=Sidi
=Sigmar
=Sigrid
=Sihasak
=Silvia
=Silvio
=Simeon | =Simeón
=Simon
=Simone
=Simonetta
=Sinisa | =Siniša
=Sirajuddin
=Sirodjiddin
=Sirojiddin
=Siti
=Sitiveni
=Smriti
=Sodiq
=Soe	risky=yes
=Sohail
=Somkid
=Son-hui
=Sonexay
=Sonia
=Sooronbay
=Sophie
=Srettha
=Stanislav
=Stanley
=Stef
=Stefan
=Stefano
=Steffi
=Stepan
=Stephane | =Stéphane
=Stephanie
=Stephen
=Steve
=Steven
=Stevo
=Stewart
=Stjepan
=Stuart
=Subrahmanyam
=Sudhanshu
=Sudhir
=Suella
=Sugiono
=Suhail
=Suhel
=Suk-yeol
=Suleyman | =Süleyman
=Sultan	risky=yes
=Sunil
=Suphajee
=Surakiart
=Surangel
=Suren
=Suresh
=Suriya
=Susan
=Susana
=Sushila
=Sushma
=Susilo
=Suzanne
=Svenja
=Svetlana
=Svetozar
=Svyatoslav
=Syed
=Sylvie
=Szymon
=Taavi
=Tabare | =Tabaré
=Tae-yul
=Taha
=Tahar
=Taher
=Takashi
=Takeshi
=Talal
=Talant
=Talat
=Talgat
=Tamas | =Tamás
=Tamim
=Taneti
=Tanja
=Tanmaya
=Tansu
=Tanveer
=Tanya
=Tanzila
=Taras
=Tarek
=Tariq
=Taro
=Tatiana
=Tatyana
=Taur
=Taye
=Tayyip
=Ted	risky=yes
=Teodor
=Teodorin
=Teodoro
=Terence
=Teresa
=Terje
=Terrance
=Terry	risky=yes
=Teshome
=Teten
=Thabo
=Thaksin
=Tharman
=Theresa
=Thierry
=Thomas
=Thongloun
=Thongsavanh
=Thorbjorn | =Thorbjørn
=Tigran
=Tim
=Timofey
=Timothy
=Timur
=Tina
=Tipu
=Tobias
=Todd	risky=yes
=Tofail
=Tok-hun
=Tom
=Tomas | =Tomás | =Tomáš
=Tomasz
=Tomislav
=Tommy
=Tomomi
=Tony
=Toshihiro
=Toshimitsu
=Touhid
=Tracy
=Traian
=Trevor
=Trygve
=Tshering
=Tufan
=Tuilaepa
=Tulsi
=Turgut
=Tzipi
=Ueli
=Uhuru
=Ukhnaagiin
=Uladzimir
=Ulf
=Ulisses
=Ulrich
=Ulugbek
=Ulukbek
=Umaro
=Umaru
=Umid
=Urmas
=Ursula
=Usmonali
=Vaclav | =Václav
=Vadim
=Vahagn
=Vahan
=Vakhtang
=Valdis
=Valentina
=Valerian
=Valerie
=Valeriy
=Valery
=Vanessa
=Vasil
=Vasiliy
=Vasily
=Veaceslav
=Vedat
=Veniamin
=Venu
=Vera	risky=yes
=Veronica | =Verónica
=Veronika
=Vesna
=Vicente
=Victoire
=Victor | =Víctor	risky=yes
=Vijay
=Vijitha
=Vikram
=Viktor
=Ville	risky=yes
=Vinay
=Vincent
=Vincenzo
=Viola	risky=yes
=Vit | =Vít
=Vitaliy
=Vitaly
=Vivian
=Vjosa
=Vladimir
=Vladislav
=Volkan
=Volker
=Volkmar
=Volodymyr
=Voreqe
=Vuk
=Vyacheslav
=Waleed
=Walid
=Walter
=Warren
=Wavel
=Wayne	risky=yes
=Wendy
=Werner
=Wesley
=Wilbur
=William
=Wimal
=Winston
=Witold
=Wladyslaw | =Władysław
=Wolfgang
=Wopke
=Workneh
=Wunna
=Xanana
=Xavier
=Xiomara
=Yaakov
=Yahya
=Yair
=Yakov
=Yannis
=Yariv
=Yaroslav
=Yasar | =Yaşar
=Yasin
=Yasonna
=Yasser
=Yassine
=Yasukazu
=Yasutoshi
=Yegor
=Yekaterina
=Yelena
=Yemane
=Yemi
=Yerlan
=Yermek
=Yerzhan
=Yevgeniy
=Yevgeny
=Yevhen
=Yingluck
=Yitzhak
=Yo-jong
=Yoav
=Yoji
=Yoko
=Yolanda
=Yoon-suk
=Yoshihide
=Yoshihiko
=Yoshimasa
=Yousaf
=Yousef
=Youssef
=Yousuf
=Yoweri
=Yukio
=Yuko
=Yulia
=Yuliia
=Yuliya
=Yuri
=Yuriy
=Yury
=Yusef
=Yusuf
=Yuval
=Yvan | =Yván
=Yves
=Zafar
=Zafer
=Zahid
=Zaid
=Zainab
=Zakir
=Zandanshatar
=Zavki
=Zavqi
=Zayed
=Zayid
=Zbigniew
=Zdenek | =Zdeněk
=Zdravko
=Zelimkhan
=Zeljka | =Željka
=Zeljko | =Željko
=Zhanna
=Zhaslan
=Zheenbek
=Ziad
=Ziaur
=Ziya
=Zoe	risky=yes
=Zoltan | =Zoltán
=Zoran
=Zorana
=Zulfikar
=Zulkifli
=Zurab
=Zuzana
=Zviad

# Surnames of traditions that put them first (Chinese, Korean, Vietnamese, Khmer): the one or two words after are the given name,
# and the first word alone is the later mention ("Li Qiang ... Li said"); Vietnamese later mentions take the last word.
# All are short: beside an office, or with a capitalised word after them, never alone on first sight.
class family_name_first
=Ahn	tradition=korean
=Ai	tradition=chinese risky=yes
=An	tradition=chinese risky=yes
=Ao	tradition=chinese risky=yes
=Aun	tradition=khmer
=Bach	tradition=vietnamese
=Bae	tradition=korean
=Baek	tradition=korean
=Bai	tradition=chinese risky=yes
=Ban	tradition=korean risky=yes
=Bang	tradition=korean risky=yes
=Bao	tradition=chinese risky=yes
=Bi	tradition=chinese risky=yes
=Bian	tradition=chinese risky=yes
=Bo	tradition=chinese risky=yes
=Bu	tradition=chinese risky=yes
=Bui | =Bùi	tradition=vietnamese
=Byun	tradition=korean
=Cai	tradition=chinese risky=yes
=Cang	tradition=chinese
=Cao	tradition=chinese+vietnamese risky=yes
=Cen	tradition=chinese risky=yes
=Cha	tradition=korean risky=yes
=Chae	tradition=korean
=Chai	tradition=chinese
=Cham	tradition=khmer risky=yes
=Chan	tradition=cantonese+khmer risky=yes
=Chang	tradition=chinese+korean risky=yes
=Che	tradition=chinese risky=yes
=Chea	tradition=khmer
=Cheam	tradition=khmer
=Chen	tradition=chinese
=Cheng	tradition=chinese+cantonese risky=yes
=Cheung	tradition=cantonese
=Chhem	tradition=khmer
=Chi	tradition=chinese risky=yes
=Cho	tradition=korean risky=yes
=Choe	tradition=korean
=Choi	tradition=korean risky=yes
=Chon	tradition=korean
=Chong	tradition=korean
=Chow	tradition=cantonese
=Chu	tradition=chinese+vietnamese risky=yes
=Chui	tradition=cantonese
=Chun	tradition=korean
=Chung	tradition=korean risky=yes
=Cui	tradition=chinese
=Dai	tradition=chinese risky=yes
=Dang | =Đặng	tradition=vietnamese risky=yes
=Dao | =Đào	tradition=vietnamese risky=yes
=Deng	tradition=chinese
=Diao	tradition=chinese
=Ding	tradition=chinese risky=yes
=Dinh | =Đinh	tradition=vietnamese
=Dith	tradition=khmer
=Do | =Đỗ	tradition=korean+vietnamese risky=yes
=Doan | =Đoàn	tradition=vietnamese
=Dong	tradition=chinese risky=yes
=Dou	tradition=chinese
=Du	tradition=chinese risky=yes
=Duan	tradition=chinese risky=yes
=Duong | =Dương	tradition=vietnamese
=Eang	tradition=khmer
=Eom	tradition=korean
=Fan	tradition=chinese risky=yes
=Fang	tradition=chinese
=Fei	tradition=chinese risky=yes
=Feng	tradition=chinese
=Fu	tradition=chinese risky=yes
=Fung	tradition=cantonese
=Gan	tradition=chinese risky=yes
=Gao	tradition=chinese
=Ge	tradition=chinese risky=yes
=Geng	tradition=chinese
=Gil	tradition=korean risky=yes
=Go	tradition=korean risky=yes
=Gong	tradition=chinese
=Gou	tradition=chinese risky=yes
=Gu	tradition=chinese risky=yes
=Guan	tradition=chinese risky=yes
=Gui	tradition=chinese risky=yes
=Guo	tradition=chinese
=Ha | =Hà	tradition=korean+vietnamese risky=yes
=Hai	tradition=chinese risky=yes
=Ham	tradition=korean risky=yes
=Han	tradition=chinese+korean risky=yes
=Hang	tradition=khmer risky=yes
=Hao	tradition=chinese risky=yes
=He	tradition=chinese risky=yes
=Heng	tradition=khmer
=Heo	tradition=korean
=Ho | =Hồ	tradition=cantonese+vietnamese risky=yes
=Hoang | =Hoàng	tradition=vietnamese
=Hokim
=Hong	tradition=chinese+korean risky=yes
=Hor	tradition=khmer
=Hou	tradition=chinese risky=yes
=Hsieh	tradition=cantonese
=Hsu	tradition=cantonese
=Hu	tradition=chinese risky=yes
=Hua	tradition=chinese risky=yes
=Huang	tradition=chinese
=Huh	tradition=korean risky=yes
=Hun	tradition=khmer risky=yes
=Huo	tradition=chinese risky=yes
=Huynh | =Huỳnh	tradition=vietnamese
=Hwang	tradition=korean
=Hyon	tradition=korean
=Hyun	tradition=korean
=Im	tradition=korean risky=yes
=Ith	tradition=khmer
=Jang	tradition=korean
=Jeon	tradition=korean
=Jeong	tradition=korean
=Ji	tradition=chinese risky=yes
=Jia	tradition=chinese
=Jian	tradition=chinese
=Jiang	tradition=chinese
=Jiao	tradition=chinese
=Jin	tradition=chinese risky=yes
=Jing	tradition=chinese
=Jo	tradition=korean risky=yes
=Jon	tradition=korean risky=yes
=Jong	tradition=korean
=Joo	tradition=korean risky=yes
=Ju	tradition=chinese+korean risky=yes
=Jun	tradition=korean risky=yes
=Jung	tradition=korean risky=yes
=Kang	tradition=chinese+korean risky=yes
=Kao	tradition=khmer
=Ke	tradition=chinese risky=yes
=Keat	tradition=khmer
=Ken	tradition=khmer risky=yes
=Keo	tradition=khmer risky=yes
=Khuat	tradition=vietnamese
=Khuon	tradition=khmer
=Kieu	tradition=vietnamese
=Kil	tradition=korean risky=yes
=Kim	tradition=korean risky=yes
=Ko	tradition=korean risky=yes
=Koeut	tradition=khmer
=Kong	tradition=chinese risky=yes
=Koo	tradition=cantonese+korean
=Ku	tradition=korean risky=yes
=Kuang	tradition=chinese
=Kwak	tradition=korean
=Kwan	tradition=cantonese
=Kwok	tradition=cantonese
=Kwon	tradition=korean
=La	tradition=vietnamese risky=yes
=Lai	tradition=chinese+cantonese risky=yes
=Lam | =Lâm	tradition=cantonese+vietnamese risky=yes
=Lan	tradition=chinese risky=yes
=Lang	tradition=chinese risky=yes
=Lau	tradition=cantonese
=Le | =Lê	tradition=chinese+vietnamese risky=yes
=Lee	tradition=korean risky=yes
=Lei	tradition=chinese risky=yes
=Leng	tradition=chinese
=Leung	tradition=cantonese
=Li	tradition=chinese
=Lian	tradition=chinese risky=yes
=Liang	tradition=chinese
=Liao	tradition=chinese
=Lim	tradition=korean
=Lin	tradition=chinese risky=yes
=Ling	tradition=chinese risky=yes
=Liu	tradition=chinese
=Long	tradition=chinese risky=yes
=Lou	tradition=chinese risky=yes
=Lu | =Lü	tradition=chinese
=Luan	tradition=chinese
=Lui	tradition=cantonese
=Luo	tradition=chinese
=Luong | =Lương	tradition=vietnamese
=Ly | =Lý	tradition=vietnamese+khmer risky=yes
=Lyu	tradition=chinese
=Ma	tradition=chinese risky=yes
=Maeng	tradition=korean
=Mai	tradition=vietnamese risky=yes
=Mao	tradition=chinese
=Mei	tradition=chinese risky=yes
=Men	tradition=khmer risky=yes
=Meng	tradition=chinese
=Mi	tradition=chinese risky=yes
=Miao	tradition=chinese
=Min	tradition=chinese+korean risky=yes
=Mo	tradition=chinese risky=yes
=Moon	tradition=korean risky=yes
=Mu	tradition=chinese risky=yes
=Mun	tradition=korean risky=yes
=Myung	tradition=korean
=Na	tradition=korean risky=yes
=Nam	tradition=korean risky=yes
=Neth	tradition=khmer
=Ng	tradition=cantonese
=Ngo | =Ngô	tradition=vietnamese
=Nguyen | =Nguyễn	tradition=vietnamese
=Nhem	tradition=khmer
=Ni	tradition=chinese risky=yes
=Nie	tradition=chinese
=Ning	tradition=chinese risky=yes
=Niu	tradition=chinese
=Noh	tradition=korean
=Oh	tradition=korean risky=yes
=Ok	tradition=korean risky=yes
=Om	tradition=korean risky=yes
=Ou	tradition=chinese risky=yes
=Ouyang	tradition=chinese
=Pae	tradition=korean risky=yes
=Paek	tradition=korean
=Pak	tradition=korean
=Pan	tradition=chinese+khmer risky=yes
=Pang	tradition=chinese risky=yes
=Park	tradition=korean risky=yes
=Pei	tradition=chinese
=Peng	tradition=chinese
=Pham | =Phạm	tradition=vietnamese
=Phan	tradition=vietnamese+khmer risky=yes
=Prak	tradition=khmer
=Pu	tradition=chinese risky=yes
=Pyo	tradition=korean
=Pyon	tradition=korean
=Qi	tradition=chinese risky=yes
=Qian	tradition=chinese
=Qiang	tradition=chinese
=Qiao	tradition=chinese
=Qin	tradition=chinese
=Qiu	tradition=chinese
=Qu	tradition=chinese
=Quach	tradition=vietnamese
=Quan	tradition=chinese
=Que	tradition=chinese risky=yes
=Ra	tradition=korean risky=yes
=Ran	tradition=chinese risky=yes
=Rao	tradition=chinese risky=yes
=Ren	tradition=chinese risky=yes
=Rhee	tradition=korean
=Ri	tradition=korean risky=yes
=Rim	tradition=korean
=Ro	tradition=korean risky=yes
=Roh	tradition=korean
=Rong	tradition=chinese
=Ros	tradition=khmer risky=yes
=Ruan	tradition=chinese
=Rui	tradition=chinese risky=yes
=Ryang	tradition=korean
=Ryom	tradition=korean
=Ryoo	tradition=korean
=Ryu	tradition=korean
=Sam	tradition=khmer risky=yes
=Sang	tradition=chinese risky=yes
=Sar	tradition=khmer risky=yes
=Say	tradition=khmer risky=yes
=Seo	tradition=korean
=Seok	tradition=korean
=Seol	tradition=korean
=Sha	tradition=chinese risky=yes
=Shan	tradition=chinese
=Shang	tradition=chinese risky=yes
=Shao	tradition=chinese
=She	tradition=chinese risky=yes
=Shen	tradition=chinese
=Sheng	tradition=chinese
=Shi	tradition=chinese risky=yes
=Shim	tradition=korean
=Shin	tradition=korean risky=yes
=Shu	tradition=chinese
=Si	tradition=chinese risky=yes
=Sim	tradition=korean risky=yes
=Sima	tradition=chinese
=Sin	tradition=cantonese+korean risky=yes
=Situ	tradition=chinese
=So	tradition=korean risky=yes
=Sohn	tradition=korean
=Sok	tradition=khmer risky=yes
=Son	tradition=korean risky=yes
=Song	tradition=chinese+korean risky=yes
=Soong	tradition=cantonese
=Su	tradition=chinese risky=yes
=Suh	tradition=korean
=Sui	tradition=chinese risky=yes
=Suk	tradition=korean risky=yes
=Sun	tradition=chinese+khmer risky=yes
=Sung	tradition=korean
=Suy	tradition=khmer
=Ta | =Tạ	tradition=vietnamese risky=yes
=Tae	tradition=korean risky=yes
=Tai	tradition=chinese risky=yes
=Tak	tradition=korean risky=yes
=Tam	tradition=cantonese
=Tan	tradition=chinese risky=yes
=Tang	tradition=chinese risky=yes
=Tao	tradition=chinese risky=yes
=Tea	tradition=khmer risky=yes
=Teng	tradition=chinese
=Tep	tradition=khmer risky=yes
=Thai | =Thái	tradition=vietnamese
=Tian	tradition=chinese
=To | =Tô	tradition=vietnamese risky=yes
=Tong | =Tống	tradition=chinese+vietnamese risky=yes
=Tran | =Trần	tradition=vietnamese
=Trinh | =Trịnh	tradition=vietnamese
=Truong | =Trương	tradition=vietnamese
=Tsai	tradition=cantonese
=Tsang	tradition=cantonese
=Tsao	tradition=cantonese
=Tu	tradition=chinese risky=yes
=Tung	tradition=cantonese
=Uong | =Uông	tradition=vietnamese risky=yes
=Veng	tradition=khmer
=Vo | =Võ	tradition=vietnamese
=Vongsey	tradition=khmer
=Vu | =Vũ	tradition=vietnamese
=Wan	tradition=chinese risky=yes
=Wang	tradition=chinese
=Wei	tradition=chinese
=Wen	tradition=chinese risky=yes
=Weng	tradition=chinese
=Wong	tradition=cantonese
=Woo	tradition=korean
=Wu	tradition=chinese
=Xi	tradition=chinese
=Xia	tradition=chinese
=Xian	tradition=chinese
=Xiang	tradition=chinese
=Xiao	tradition=chinese
=Xie	tradition=chinese
=Xin	tradition=chinese risky=yes
=Xing	tradition=chinese
=Xiong	tradition=chinese
=Xu	tradition=chinese
=Xuan	tradition=chinese
=Xue	tradition=chinese
=Yan	tradition=chinese
=Yang	tradition=chinese+korean risky=yes
=Yao	tradition=chinese
=Yau	tradition=cantonese
=Ye	tradition=chinese
=Yeo	tradition=korean risky=yes
=Yeung	tradition=cantonese
=Yi	tradition=chinese risky=yes
=Yim	tradition=khmer
=Yin	tradition=chinese risky=yes
=Ying	tradition=chinese risky=yes
=Yoo	tradition=korean
=Yoon	tradition=korean
=You	tradition=chinese risky=yes
=Yu	tradition=chinese risky=yes
=Yuan	tradition=chinese
=Yue	tradition=chinese
=Yun	tradition=korean
=Zang	tradition=chinese
=Zeng	tradition=chinese
=Zha	tradition=chinese
=Zhai	tradition=chinese
=Zhan	tradition=chinese
=Zhang	tradition=chinese
=Zhao	tradition=chinese
=Zhen	tradition=chinese
=Zheng	tradition=chinese
=Zhong	tradition=chinese
=Zhou	tradition=chinese
=Zhu	tradition=chinese
=Zhuang	tradition=chinese
=Zhuge	tradition=chinese
=Zong	tradition=chinese
=Zou	tradition=chinese
=Zuo	tradition=chinese
