#!/usr/bin/env bash

# Greet a person, or the world if no name is given.
greet() {
  local name=${1:-world}
  echo "Hello, $name!"
}

test_greet() {
  [[ $(greet Ann) == "Hello, Ann!" ]] || return 1
  [[ $(greet) == "Hello, world!" ]] || return 1
}

# Print the larger of two numbers.
max_of() {
  local a=$1 b=$2
  if [ "$a" -gt "$b" ]; then
    echo "$a"
  else
    echo "$b"
  fi
}

test_max_of() {
  [[ $(max_of 3 9) == 9 ]] || return 1
  [[ $(max_of 4 4) == 4 ]] || return 1
  [[ $(max_of -1 -5) == -1 ]] || return 1
}

# Add up all arguments.
sum_arguments() {
  local total=0 number
  for number in "$@"; do
    total=$((total + number))
  done
  echo "$total"
}

test_sum_arguments() {
  [[ $(sum_arguments 1 2 3) == 6 ]] || return 1
  [[ $(sum_arguments) == 0 ]] || return 1
  [[ $(sum_arguments 5 -5) == 0 ]] || return 1
}

# Compute the factorial of a number.
factorial() {
  local n=$1 result=1 i
  for ((i = 2; i <= n; i++)); do
    result=$((result * i))
  done
  echo "$result"
}

test_factorial() {
  [[ $(factorial 5) == 120 ]] || return 1
  [[ $(factorial 0) == 1 ]] || return 1
}

# Turn a text around.
reverse_text() {
  local text=$1 result="" i
  for ((i = ${#text} - 1; i >= 0; i--)); do
    result+=${text:i:1}
  done
  echo "$result"
}

test_reverse_text() {
  [[ $(reverse_text cria) == airc ]] || return 1
  [[ $(reverse_text "a b") == "b a" ]] || return 1
  [[ $(reverse_text "") == "" ]] || return 1
}

# Count the words in a text.
count_words() {
  local text=$1 count=0 word
  for word in $text; do
    count=$((count + 1))
  done
  echo "$count"
}

test_count_words() {
  [[ $(count_words "one two  three") == 3 ]] || return 1
  [[ $(count_words "") == 0 ]] || return 1
}

# Is a number even?
is_even() {
  local number=$1
  ((number % 2 == 0))
}

test_is_even() {
  is_even 4 || return 1
  is_even 0 || return 1
  ! is_even 7 || return 1
}

# Print the numbers from START to END, separated by spaces.
# Usage: count_range START END
count_range() {
  local start=$1 end=$2 line="" n
  for ((n = start; n <= end; n++)); do
    line+="$n "
  done
  echo "${line% }"
}

test_count_range() {
  [[ $(count_range 2 5) == "2 3 4 5" ]] || return 1
  [[ $(count_range 3 3) == 3 ]] || return 1
  [[ $(count_range 4 3) == "" ]] || return 1
}

# Convert a text to upper case.
to_upper() {
  local text=$1
  echo "${text^^}"
}

test_to_upper() {
  [[ $(to_upper "hi there") == "HI THERE" ]] || return 1
  [[ $(to_upper "") == "" ]] || return 1
}

# Count to a limit with Fizz for multiples of 3, Buzz for those of 5 and FizzBuzz for both.
fizzbuzz_lines() {
  local limit=$1 n word
  for ((n = 1; n <= limit; n++)); do
    word=""
    if ((n % 3 == 0)); then
      word+=Fizz
    fi
    if ((n % 5 == 0)); then
      word+=Buzz
    fi
    echo "${word:-$n}"
  done
}

test_fizzbuzz_lines() {
  [[ $(fizzbuzz_lines 5) == $'1\n2\nFizz\n4\nBuzz' ]] || return 1
  [[ $(fizzbuzz_lines 15 | tail -n 1) == FizzBuzz ]] || return 1
}

# Convert a temperature from Celsius to Fahrenheit, as a whole number.
celsius_to_fahrenheit() {
  local celsius=$1
  echo $((celsius * 9 / 5 + 32))
}

test_celsius_to_fahrenheit() {
  [[ $(celsius_to_fahrenheit 100) == 212 ]] || return 1
  [[ $(celsius_to_fahrenheit 0) == 32 ]] || return 1
}

# Print the longest of the arguments; the first one wins a tie.
longest_argument() {
  local longest="" argument
  for argument in "$@"; do
    if ((${#argument} > ${#longest})); then
      longest=$argument
    fi
  done
  echo "$longest"
}

test_longest_argument() {
  [[ $(longest_argument tea coffee milk) == coffee ]] || return 1
  [[ $(longest_argument aa bb) == aa ]] || return 1
  [[ $(longest_argument) == "" ]] || return 1
}

# Say whether a path is a file, a folder or missing.
describe_path() {
  local path=$1
  if [[ -f $path ]]; then
    echo "file"
  elif [[ -d $path ]]; then
    echo "folder"
  else
    echo "missing"
  fi
}

test_describe_path() {
  local dir status
  dir=$(mktemp -d) || return 1
  echo x >"$dir/a"
  [[ $(describe_path "$dir/a") == file && $(describe_path "$dir") == folder && $(describe_path "$dir/no") == missing ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Compare two numbers and print "less", "equal" or "greater".
compare_numbers() {
  local first=$1 second=$2
  if ((first < second)); then
    echo "less"
  elif ((first > second)); then
    echo "greater"
  else
    echo "equal"
  fi
}

test_compare_numbers() {
  [[ $(compare_numbers 1 2) == less ]] || return 1
  [[ $(compare_numbers 5 5) == equal ]] || return 1
  [[ $(compare_numbers 9 2) == greater ]] || return 1
}
