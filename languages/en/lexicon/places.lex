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
