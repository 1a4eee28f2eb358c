# Names of months and days, and words that place a day relative to the day of writing.
class month
april | apr. | apr	value=4
august | aug. | aug	value=8
december | dec. | dec	value=12
february | feb. | feb	value=2
january | jan. | jan	value=1
july | jul. | jul	value=7
june | jun. | jun	value=6
march | =Mar. | =Mar | =MAR	value=3
=May	value=5
=MAY	value=5
november | nov. | nov	value=11
october | oct. | oct	value=10
september | sept. | sep. | sept | sep	value=9

class relative_day
day after tomorrow	offset=2
day before yesterday	offset=-2
four days ago	offset=-4
last night	offset=-1
this afternoon	offset=0
this evening	offset=0
this morning	offset=0
three days ago	offset=-3
today	offset=0
tomorrow	offset=1
tonight	offset=0
two days ago	offset=-2
yesterday	offset=-1

class time_zone
AEDT | AEST | AST | BST | CAT | CEST | CET | EAT | EDT | EEST | EET | EST | GMT | HKT | hrs IST | IST | JST | KST | local time | MSK | NZDT | NZST | PDT | PKT | PST | SAST | SGT | TRT | UTC | WAT | WIB

class weekday
friday | fri.	value=5
monday | mon.	value=1
saturday	value=6
sunday	value=7
thursday | thu. | thurs.	value=4
tuesday | tue.	value=2
wednesday | wed.	value=3
