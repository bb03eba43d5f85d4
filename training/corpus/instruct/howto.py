"""Short questions of daily programming, written by hand: what is wanted (several wordings), a snippet, and what must hold after it ran.

The checks of Python are expressions over the names of the snippet, those of JavaScript as well, those of shell are what it prints.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class HowTo:
    language: str
    orders: tuple[str, ...]  # "reverse a list", after "How do I"
    code: str
    check: str


def _entries(language: str, text: str) -> list[HowTo]:
    """An entry is a line of orders between semicolons, the snippet, and a line `? check`; blank lines stand between entries and inside snippets."""
    found, lines = [], []
    for line in text.strip("\n").split("\n"):
        if not line.startswith("? "):
            lines.append(line)
            continue
        orders, *code = "\n".join(lines).strip("\n").split("\n")
        found.append(HowTo(language, tuple(o.strip() for o in orders.split(";")), "\n".join(code), line.removeprefix("? ").replace("\\n", "\n")))
        lines = []
    return found


PYTHON = r'''
reverse a list; turn a list around
numbers = [1, 2, 3]
backwards = numbers[::-1]
? backwards == [3, 2, 1]

reverse a string; write a word backwards
word = "cria"
backwards = word[::-1]
? backwards == "airc"

remove duplicates from a list but keep the order; get the distinct items of a list in order
names = ["ann", "bo", "ann"]
distinct = list(dict.fromkeys(names))
? distinct == ["ann", "bo"]

sort a list; put numbers in order
numbers = [3, 1, 2]
ordered = sorted(numbers)
? ordered == [1, 2, 3]

sort a list in descending order; sort from largest to smallest
numbers = [3, 1, 2]
ordered = sorted(numbers, reverse=True)
? ordered == [3, 2, 1]

sort words by length; order strings by how long they are
words = ["pear", "fig", "banana"]
ordered = sorted(words, key=len)
? ordered == ["fig", "pear", "banana"]

sort a list of dictionaries by a key; order records by one of their fields
people = [{"name": "Bo", "age": 41}, {"name": "Ann", "age": 30}]
by_age = sorted(people, key=lambda person: person["age"])
? [p["name"] for p in by_age] == ["Ann", "Bo"]

sort a list of tuples by the second item; order pairs by their second value
pairs = [("a", 3), ("b", 1)]
ordered = sorted(pairs, key=lambda pair: pair[1])
? ordered == [("b", 1), ("a", 3)]

sort a dictionary by value; order a dictionary by its values
stock = {"tea": 3, "cake": 1}
ordered = dict(sorted(stock.items(), key=lambda item: item[1]))
? list(ordered) == ["cake", "tea"]

sum a list of numbers; add up the numbers of a list
numbers = [1, 2, 3]
total = sum(numbers)
? total == 6

get the average of a list; compute the mean of some numbers
numbers = [2, 4, 9]
average = sum(numbers) / len(numbers)
? average == 5

find the largest number in a list; get the maximum of a list
numbers = [3, 9, 4]
largest = max(numbers)
? largest == 9

find the longest word in a list; get the longest string
words = ["tea", "coffee", "milk"]
longest = max(words, key=len)
? longest == "coffee"

get the index of an item in a list; find where an item stands in a list
colors = ["red", "green", "blue"]
place = colors.index("green")
? place == 1

count how often an item occurs in a list; count the occurrences of a value
votes = ["yes", "no", "yes"]
count = votes.count("yes")
? count == 2

count the words in a text; count how often each word occurs
from collections import Counter

text = "the cat and the dog"
counts = Counter(text.split())
? counts["the"] == 2

check if a list is empty; test whether a list has no items
items = []
is_empty = not items
? is_empty

check if a value is in a list; test whether a list contains something
colors = ["red", "green"]
found = "red" in colors
? found

check if a key exists in a dictionary; test whether a dictionary has a key
ages = {"ann": 30}
known = "ann" in ages
? known

get a value from a dictionary with a default; read a key that may be missing
ages = {"ann": 30}
age = ages.get("bo", 0)
? age == 0

merge two dictionaries; combine two dicts
defaults = {"size": 10, "color": "red"}
chosen = {"color": "blue"}
settings = {**defaults, **chosen}
? settings == {"size": 10, "color": "blue"}

loop over a dictionary; iterate over the keys and values of a dict
ages = {"ann": 30, "bo": 41}
lines = []
for name, age in ages.items():
    lines.append(f"{name} is {age}")
? lines == ["ann is 30", "bo is 41"]

swap the keys and values of a dictionary; invert a dictionary
codes = {"a": 1, "b": 2}
names = {value: key for key, value in codes.items()}
? names == {1: "a", 2: "b"}

make a dictionary from two lists; combine keys and values into a dict
keys = ["a", "b"]
values = [1, 2]
table = dict(zip(keys, values))
? table == {"a": 1, "b": 2}

remove a key from a dictionary; delete an entry of a dict
ages = {"ann": 30, "bo": 41}
ages.pop("bo", None)
? ages == {"ann": 30}

flatten a list of lists; join nested lists into one list
rows = [[1, 2], [3]]
flat = [value for row in rows for value in row]
? flat == [1, 2, 3]

split a list into chunks; cut a list into pieces of equal size
numbers = [1, 2, 3, 4, 5]
size = 2
chunks = [numbers[i : i + size] for i in range(0, len(numbers), size)]
? chunks == [[1, 2], [3, 4], [5]]

filter a list; keep only the even numbers of a list
numbers = [1, 2, 3, 4]
even = [n for n in numbers if n % 2 == 0]
? even == [2, 4]

square every number in a list; apply something to each item of a list
numbers = [1, 2, 3]
squares = [n * n for n in numbers]
? squares == [1, 4, 9]

loop with an index; get the index in a for loop
colors = ["red", "green"]
lines = []
for i, color in enumerate(colors):
    lines.append(f"{i}: {color}")
? lines == ["0: red", "1: green"]

loop over two lists at the same time; iterate over two lists together
names = ["ann", "bo"]
ages = [30, 41]
lines = []
for name, age in zip(names, ages):
    lines.append(f"{name} is {age}")
? lines == ["ann is 30", "bo is 41"]

count down from ten; loop backwards over a range
steps = []
for n in range(10, 0, -1):
    steps.append(n)
? steps[0] == 10 and steps[-1] == 1

get the last item of a list; read the final element
items = [4, 5, 6]
last = items[-1]
? last == 6

get the first three items of a list; take the start of a list
items = [4, 5, 6, 7]
first = items[:3]
? first == [4, 5, 6]

copy a list; make a copy of a list
original = [1, 2]
copy = original.copy()
copy.append(3)
? original == [1, 2]

add an item to a list; append something to a list
items = ["a"]
items.append("b")
? items == ["a", "b"]

insert an item at the start of a list; put something in front of a list
items = ["b", "c"]
items.insert(0, "a")
? items == ["a", "b", "c"]

remove an item from a list; delete a value from a list
items = ["a", "b", "c"]
items.remove("b")
? items == ["a", "c"]

join a list of strings; put words together with commas
words = ["a", "b", "c"]
text = ", ".join(words)
? text == "a, b, c"

split a string at commas; cut a text at a separator
text = "a,b,c"
parts = text.split(",")
? parts == ["a", "b", "c"]

split a text into words; get the words of a sentence
text = "one two  three"
words = text.split()
? words == ["one", "two", "three"]

split a text into lines; read a string line by line
text = "a\nb"
lines = text.splitlines()
? lines == ["a", "b"]

strip the spaces around a string; remove whitespace from both ends of a text
text = "  hello "
clean = text.strip()
? clean == "hello"

replace a part of a string; change one word of a text
text = "I like tea"
changed = text.replace("tea", "coffee")
? changed == "I like coffee"

make a string upper case; write a text in capitals
text = "hello"
loud = text.upper()
? loud == "HELLO"

capitalize every word; write a title with capital letters
title = "the old house".title()
? title == "The Old House"

check if a string starts with something; test the beginning of a text
name = "test_area"
is_test = name.startswith("test_")
? is_test

check if a string is a number; test whether a text has only digits
text = "123"
is_number = text.isdigit()
? is_number

convert a string to an integer; turn a text into a number
number = int("42")
? number == 42

convert a number to a string; turn an int into text
text = str(42)
? text == "42"

round a number to two decimals; show two digits after the point
price = round(3.14159, 2)
? price == 3.14

format a number with two decimals; print a price with two digits
price = 3.5
text = f"{price:.2f}"
? text == "3.50"

put leading zeros before a number; pad a number with zeros
text = str(7).zfill(3)
? text == "007"

write a number with thousands separators; format a large number with commas
text = f"{1234567:,}"
? text == "1,234,567"

use an f-string; put a variable into a string
name = "Ann"
greeting = f"Hello, {name}!"
? greeting == "Hello, Ann!"

check if a number is even; test whether a number is odd
n = 4
is_even = n % 2 == 0
? is_even

divide without a remainder; do integer division
whole, rest = divmod(17, 5)
? (whole, rest) == (3, 2)

swap two variables; exchange the values of a and b
a, b = 1, 2
a, b = b, a
? (a, b) == (2, 1)

compute a power; raise a number to a power
result = 2 ** 10
? result == 1024

compute a square root; take the root of a number
import math

root = math.sqrt(16)
? root == 4

make a random number; roll a die
import random

roll = random.randint(1, 6)
? 1 <= roll <= 6

choose a random item from a list; pick something at random
import random

color = random.choice(["red", "green"])
? color in ("red", "green")

shuffle a list; mix the items of a list
import random

cards = [1, 2, 3, 4]
random.shuffle(cards)
? sorted(cards) == [1, 2, 3, 4]

get today's date; find out the current date
from datetime import date

today = date.today()
text = today.isoformat()
? len(text) == 10

parse a date; turn a string into a date
from datetime import datetime

day = datetime.strptime("2024-05-01", "%Y-%m-%d").date()
? (day.year, day.month, day.day) == (2024, 5, 1)

compute the days between two dates; subtract one date from another
from datetime import date

days = (date(2024, 3, 1) - date(2024, 2, 1)).days
? days == 29

add a week to a date; compute a date in seven days
from datetime import date, timedelta

later = date(2024, 1, 1) + timedelta(days=7)
? later == date(2024, 1, 8)

read a JSON string; parse JSON
import json

data = json.loads('{"name": "Ann", "age": 30}')
? data["age"] == 30

write JSON; turn a dictionary into JSON
import json

text = json.dumps({"name": "Ann"})
? text == '{"name": "Ann"}'

handle an exception; catch an error
try:
    number = int("abc")
except ValueError:
    number = 0
? number == 0

raise an error; throw an exception
def half(n):
    if n < 0:
        raise ValueError("n must not be negative")
    return n / 2
? half(4) == 2

define a function with a default value; give a parameter a default
def greet(name, greeting="Hello"):
    return f"{greeting}, {name}!"
? greet("Bo") == "Hello, Bo!"

define a class; write a simple class
class Dog:
    def __init__(self, name):
        self.name = name

    def bark(self):
        return f"{self.name} says woof"
? Dog("Rex").bark() == "Rex says woof"

make a dataclass; define a class that only holds data
from dataclasses import dataclass


@dataclass
class Point:
    x: float
    y: float
? Point(1, 2) == Point(1, 2)

use a lambda; write a small anonymous function
double = lambda x: x * 2
? double(4) == 8

return two values from a function; give back more than one value
def extremes(numbers):
    return min(numbers), max(numbers)


low, high = extremes([3, 1, 2])
? (low, high) == (1, 3)

take any number of arguments; use *args
def total(*numbers):
    return sum(numbers)
? total(1, 2, 3) == 6

write a generator; use yield
def count_up(limit):
    n = 0
    while n < limit:
        yield n
        n += 1
? list(count_up(3)) == [0, 1, 2]

find all numbers in a text; extract digits with a regular expression
import re

numbers = re.findall(r"\d+", "3 cats and 12 dogs")
? numbers == ["3", "12"]

replace with a regular expression; remove everything that is not a letter
import re

letters = re.sub(r"[^a-z]", "", "a-b c!")
? letters == "abc"

make a set from a list; get the unique values of a list
numbers = [1, 2, 2]
unique = set(numbers)
? unique == {1, 2}

find the common items of two lists; intersect two lists
common = set([1, 2, 3]) & set([2, 3, 4])
? common == {2, 3}

group items by a key; collect words by their first letter
from collections import defaultdict

groups = defaultdict(list)
for word in ["ant", "bee", "ape"]:
    groups[word[0]].append(word)
? groups["a"] == ["ant", "ape"]

transpose a matrix; swap rows and columns
rows = [[1, 2], [3, 4]]
columns = [list(column) for column in zip(*rows)]
? columns == [[1, 3], [2, 4]]

make a list of zeros; create a list of a given length
zeros = [0] * 5
? zeros == [0, 0, 0, 0, 0]

make a two-dimensional list; create a grid
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
? grid == [[0, 5, 0], [0, 0, 0]]

stop a loop early; leave a for loop
for n in [1, 5, 9]:
    if n > 3:
        break
? n == 5

skip an item in a loop; use continue
kept = []
for n in [1, -2, 3]:
    if n < 0:
        continue
    kept.append(n)
? kept == [1, 3]

check several conditions; use if, elif and else
n = 0
if n > 0:
    sign = "positive"
elif n < 0:
    sign = "negative"
else:
    sign = "zero"
? sign == "zero"

write an if in one line; use a conditional expression
n = 3
kind = "even" if n % 2 == 0 else "odd"
? kind == "odd"

check if all items fulfil a condition; test whether every number is positive
numbers = [1, 2, 3]
all_positive = all(n > 0 for n in numbers)
? all_positive

check if any item fulfils a condition; test whether some number is negative
numbers = [1, -2, 3]
has_negative = any(n < 0 for n in numbers)
? has_negative

print the numbers from 1 to 5; loop from one to five
for n in range(1, 6):
    print(n)
? n == 5

print hello world; write a first program
message = "Hello, world!"
print(message)
? message == "Hello, world!"
'''

JAVASCRIPT = r'''
reverse an array; turn a list around
const numbers = [1, 2, 3];
const backwards = [...numbers].reverse();
? backwards.join() === "3,2,1"

reverse a string; write a word backwards
const word = "cria";
const backwards = [...word].reverse().join("");
? backwards === "airc"

remove duplicates from an array; get the distinct items of an array
const names = ["ann", "bo", "ann"];
const distinct = [...new Set(names)];
? distinct.length === 2

sort numbers; put an array of numbers in order
const numbers = [10, 9, 1];
numbers.sort((a, b) => a - b);
? numbers.join() === "1,9,10"

sum an array; add up the numbers of an array
const numbers = [1, 2, 3];
const total = numbers.reduce((sum, n) => sum + n, 0);
? total === 6

find the largest number in an array; get the maximum
const largest = Math.max(...[3, 9, 4]);
? largest === 9

filter an array; keep only the even numbers
const even = [1, 2, 3, 4].filter((n) => n % 2 === 0);
? even.join() === "2,4"

double every number of an array; apply a function to each item
const doubled = [1, 2, 3].map((n) => n * 2);
? doubled.join() === "2,4,6"

find an item in an array; get the first object that matches
const people = [{ name: "Ann" }, { name: "Bo" }];
const found = people.find((person) => person.name === "Bo");
? found.name === "Bo"

check if an array contains a value; test whether a list has an item
const found = ["red", "green"].includes("red");
? found === true

loop over an array; iterate over a list
const lines = [];
for (const color of ["red", "green"]) {
  lines.push(color.toUpperCase());
}
? lines.join() === "RED,GREEN"

loop over an object; iterate over keys and values
const ages = { ann: 30, bo: 41 };
const lines = [];
for (const [name, age] of Object.entries(ages)) {
  lines.push(`${name} is ${age}`);
}
? lines.length === 2

copy an object; clone an object
const original = { a: 1 };
const copy = { ...original, b: 2 };
? original.b === undefined && copy.a === 1

merge two objects; combine two objects
const settings = { ...{ size: 10 }, ...{ color: "blue" } };
? settings.size === 10 && settings.color === "blue"

parse JSON; read a JSON string
const data = JSON.parse('{"age": 30}');
? data.age === 30

turn an object into JSON; write JSON
const text = JSON.stringify({ name: "Ann" });
? text === '{"name":"Ann"}'

convert a string to a number; turn a text into a number
const number = Number("42");
? number === 42

round to two decimals; format a price
const text = (3.14159).toFixed(2);
? text === "3.14"

join an array of strings; put words together
const text = ["a", "b"].join(", ");
? text === "a, b"

split a string; cut a text at commas
const parts = "a,b".split(",");
? parts.length === 2

capitalize a word; make the first letter upper case
const word = "cria";
const title = word[0].toUpperCase() + word.slice(1);
? title === "Cria"

use a template literal; put a variable into a string
const name = "Ann";
const greeting = `Hello, ${name}!`;
? greeting === "Hello, Ann!"

group items by a key; collect words by their first letter
const groups = {};
for (const word of ["ant", "bee", "ape"]) {
  (groups[word[0]] ??= []).push(word);
}
? groups.a.length === 2

count how often each item occurs; count words
const counts = {};
for (const vote of ["yes", "no", "yes"]) {
  counts[vote] = (counts[vote] ?? 0) + 1;
}
? counts.yes === 2

catch an error; handle an exception
let value = null;
try {
  value = JSON.parse("{oops");
} catch (error) {
  value = {};
}
? Object.keys(value).length === 0

write an arrow function; define a small function
const double = (x) => x * 2;
? double(4) === 8

write a class; define a simple class
class Dog {
  constructor(name) {
    this.name = name;
  }

  bark() {
    return `${this.name} says woof`;
  }
}
? new Dog("Rex").bark() === "Rex says woof"

flatten an array; join nested arrays
const flat = [[1, 2], [3]].flat();
? flat.length === 3

make an array of numbers from 1 to 5; create a range
const numbers = Array.from({ length: 5 }, (_, i) => i + 1);
? numbers.join() === "1,2,3,4,5"

get the last item of an array; read the final element
const last = [4, 5, 6].at(-1);
? last === 6

destructure an object; take two fields out of an object
const { name, age } = { name: "Ann", age: 30 };
? name === "Ann" && age === 30
'''

SHELL = r'''
loop over files; go through all files of a folder
for file in *; do
  echo "$file"
done
? *

loop from 1 to 5; count to five
for i in {1..5}; do
  echo "$i"
done
? 1\n2\n3\n4\n5

check if a file exists; test whether a file is there
if [[ -f notes.txt ]]; then
  echo "found"
else
  echo "missing"
fi
? missing

define a function; write a function with an argument
greet() {
  echo "Hello, $1!"
}
greet Ann
? Hello, Ann!

read a file line by line; loop over lines
printf 'a\nb\n' | while IFS= read -r line; do
  echo "line: $line"
done
? line: a\nline: b

count lines; count the lines of a text
printf 'a\nb\n' | wc -l
? 2

sort lines and drop doubles; get unique lines
printf 'b\na\nb\n' | sort -u
? a\nb

use an array; loop over an array
colors=(red green)
for color in "${colors[@]}"; do
  echo "$color"
done
? red\ngreen

add two numbers; do arithmetic
a=2
b=3
echo $((a + b))
? 5

make a text upper case; convert to capitals
name=ann
echo "${name^^}"
? ANN

get the length of a string; count the characters of a variable
word=cria
echo "${#word}"
? 4

replace text in lines; use sed
echo "I like tea" | sed 's/tea/coffee/'
? I like coffee

find lines that contain a word; use grep
printf 'cat\ndog\n' | grep dog
? dog

print a column; get the second word of a line
echo "one two three" | awk '{ print $2 }'
? two

remove the extension of a file name; strip a suffix
file=photo.jpg
echo "${file%.jpg}"
? photo
'''

HOW_TO = (*_entries("python", PYTHON), *_entries("javascript", JAVASCRIPT), *_entries("shell", SHELL))

ASKED = """
How do I {order} in {Lang}?
How can I {order} in {Lang}?
how to {order} in {lang}
How do you {order} in {Lang}?
{lang}: {order}
Show me how to {order} in {Lang}.
What is the simplest way to {order} in {Lang}?
I want to {order} in {Lang}.
{lang} {order}
Can you show me how to {order} in {Lang}?
""".strip().split("\n")
SAYS = ("Like this:", "For example:", "You can do it like this:", "One way:")
