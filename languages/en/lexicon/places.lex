# States that are named for the city their sittings are held in.
class city_state
Andorra
Brunei
Djibouti
Gibraltar
Hong Kong
Kuwait
Luxembourg
Macao | Macau
Monaco
Panama
San Marino
Singapore

# Last words of the names of houses that are called by a town: "Hyderabad House".
class house_word
Bhavan | Bhawan
Centre | Center
Club
Conference
Forum
Hall
Hotel
House
Palace
Street
University

# What is spoken, not where.
class language
Arabic
English
Esperanto
Farsi
Hindi
Mandarin
Persian
Swahili
Urdu
