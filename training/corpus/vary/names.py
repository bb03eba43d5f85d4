"""Names that may stand for each other. Each line is a group; a name may be in several."""

VARIABLES = """
text s string txt content
sentence line text phrase
message msg text note
word w term token
words terms tokens word_list
line row text_line ln
lines rows text_lines
letter ch char character c
letters chars characters
digit d figure
digits figures nums
name label title key_name
names labels titles
title heading caption
values numbers nums data xs vals
value v number val x
numbers values nums ns
number num n value
items elements things entries seq
item element entry x it
elements items values
records rows entries items
record row entry rec
rows records lines table
row record line r
columns cols fields
column col field c
col column c
cells entries values
cell entry field
data values items contents
points pts coordinates
point pt p position
start begin first_value start_at
end stop finish end_at
begin start opening
stop end last_value
low lower minimum lo smallest
high upper maximum hi largest
lo low lower left
hi high upper right
mid middle center
left lo l begin
right hi r end
limit maximum threshold bound cap
threshold limit cutoff bound
minimum lowest least min_value
maximum highest most max_value
width w columns_wide max_width
height h tall
size length n count
length size n span
count n total tally
counts tally totals frequencies occurrences
total sum_so_far acc running_total amount
totals sums counts
result res out output answer
results found outcomes collected
out result output collected
found matches hits result
kept selected remaining chosen
best top winner leading
current now present cur
previous prev last_one before
before earlier previous
after later following
first a one head
second b other
last final latest tail
rest remainder remaining others
remaining left_over rest
target goal wanted searched
wanted needed target requested
goal target destination
source origin src start
key k label field
value_of key_of get_value
keys labels fields
mapping table d lookup
table lookup mapping grid
d mapping data dictionary
groups buckets clusters
group bucket cluster
pairs tuples couples
pair couple two
i index idx pos
j k other inner
k n count size
n number num size
index i position idx
position pos index at
offset shift delta
step increment stride
steps moves increments
days day_count number_of_days
day date d when
month mon m
year yr y
hour h hr
hours hrs h
minute m mins
minutes mins m
seconds secs s
moment when timestamp
today now current_date reference
amount value sum_due quantity
amounts sums values
price cost unit_price
prices costs amounts
rate factor percentage
rates factors prices
quantity qty amount count
stock inventory available
matrix grid m table
grid board matrix cells
board grid field
square block box
graph network links edges_of
node vertex current n
nodes vertices points
edges links connections
tree root node
root top tree
stack pending todo
queue waiting pending todo
seen visited known done
visited seen reached
done finished completed
parts pieces segments chunks
part piece segment chunk
chunks pieces batches
chunk piece batch
path route way trail
route path way
url link address
host server domain
prefix start leading head
suffix ending tail
pattern template expression
match hit found
separator sep delimiter
sep separator delimiter
base radix root
factor multiplier scale
weights factors shares
weight factor share
scores marks points results
score mark points
players people participants
people persons members
intervals ranges spans
interval span range_
deck cards pack
cards hand deck
hand cards held
rng random_source generator
code symbol sequence
bits flags digits
mask bits filter_
field column attribute
fields columns attributes
default fallback otherwise
old before original
new after replacement
p point q
q other p2
x value a
y other b
a first x left
b second y right
c ch char letter
ch c char letter
r row record
w word weight
v value val
t time moment item
e error entry
s text string
m match matrix
f func function
options choices alternatives
label name caption tag
level depth rank
depth level nesting
distance gap length
gap space distance
mean average avg
spread deviation
change difference delta
difference diff delta gap
balance saldo remaining amount
budget allowance limit
bookings reservations entries
entries items records
readings measurements samples
samples readings values
window size width
page sheet number
pages sheets
ordered sorted_items arranged in_order
merged combined joined
joined combined merged
parent owner above
children kids below
child kid below
page_size per_page
buffer pending held
tokens parts words
token tok part
unit measure u
units measures
symbol sign char
events entries happenings
event entry happening
folder directory root
filename file_name name
errors problems complaints
problems errors issues
missing absent lacking
ingredients components items
recipe dish
servings portions people
students pupils names
teams clubs sides
cents pennies amount
shares parts portions
share part portion
queue_ waiting line_up
side edge length
sides edges lengths
radius r
angle theta turn
degrees angle deg
temperature temp t
body content inner
header heading head
marker mark sign
labels names tags
ranks places positions
tolerance epsilon margin
tail rest end
head start first
heap queue_ pending
users people members accounts
user person member account
products articles goods items
product article item
orders purchases
order purchase
customers clients buyers
customer client buyer
employees workers staff
employee worker
options args opts arguments
arguments args params
parser argument_parser arg_parser
callback handler action
handler callback listener
function func fn
task job todo
tasks jobs todos
answer reply response
answers replies responses
question prompt query
guess attempt
secret hidden solution
password pw passphrase
email mail email_address
settings config options prefs
config settings cfg
request req
response resp reply
file f handle fh
infile source_file reader
outfile target_file writer
reader rows_in csv_reader
writer csv_writer out
average mean avg
smallest lowest minimum least
largest highest biggest maximum
divisor d candidate
history log past
ordered ranked arranged
candidate option choice
command cmd instruction
commands cmds instructions
comment remark note
document doc page
documents docs pages
neighbor other adjacent
neighbors adjacent others
player person user
queries requests questions
query request search
status state code
student pupil learner
template pattern form
wait pause delay
"""

# Words inside names of functions.
FUNCTION_WORDS = """
find get locate
get find fetch
count number_of tally
compute calculate
make build create
build make create
remove drop delete strip
drop remove skip
split divide separate
merge combine join
join combine merge
parse read decode
format render show
render format draw
sort order arrange
sorted ordered
group cluster bucket
filter select keep
select pick choose
pick select choose
keep retain select
replace substitute swap
expand unfold spread
add append include
total sum overall
sum total
mean average
average mean
longest largest biggest
largest biggest greatest
smallest lowest least
nearest closest
closest nearest
first earliest leading
last final latest
check verify test
valid correct ok
validate check verify
convert turn change
text string
words terms
word term
lines rows
line row
list items
values numbers
value number
numbers values
records rows entries
rows records
row record
columns fields
column field
keys labels
length size
size length
pairs couples
position index
positions indexes places
name label
names labels
matrix grid
grid matrix
point position
distance gap
missing absent
common shared
shared common
score rate
describe explain summarize
suggest propose
apply use
fill pad complete
limit cap bound
wrap fold
encode pack
decode unpack
flatten unnest
invert flip reverse
reverse flip
rotate turn
shift move
move shift
price cost
cost price
days dates
unique distinct
distinct unique
duplicate repeated
nested inner
between among
minutes mins
seconds secs
percent percentage
highest largest top
lowest smallest
letters chars
letter char
digits figures
"""


def _pool(text: str) -> dict[str, tuple[str, ...]]:
    pool: dict[str, dict[str, None]] = {}
    for line in text.strip().split("\n"):
        words = line.split()
        pool.setdefault(words[0], {}).update(dict.fromkeys(words[1:]))
    return {name: tuple(options) for name, options in pool.items()}


VARIABLE_POOL = _pool(VARIABLES)
FUNCTION_POOL = _pool(FUNCTION_WORDS)
