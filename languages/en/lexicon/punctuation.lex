# Marks that end sentences, marks that close what was opened, and words whose stop does not end a sentence.
class abbreviation
adm
adv
amb
apr
atty
aug
brig
capt
ch
co
col
corp
dec
dept
dr
eng
engr
feb
fr
gen
gov
hon
inc
ing
insp
jan
jul
jun
kh
lt
ltd
ma
maj
mar
md
messrs
mohd
mr
mrs
ms
msgr
muhd
no
nos
nov
oct
prof
rep
rev
rs
rt
rtd
sen
sep
sept
sgt
smt
sr
st
univ
vs
zh

class closing
"
'
)
]
}
»
”

class bracket_open
(
[

class comma
,
;

class dash
-
--
–
—

class quote_close
"
’
''
»
”

class quote_open
"
‘
``
«
“

class stop
!
.
?
…

# Ends what somebody said; no apostrophe.
class speech_close
"
''
»
”

# Before each line of a list.
class bullet
*
-
·
–
—
•
▪
►
●
◦
✓
➢
