#!/usr/bin/env bash

# Check whether a word is among the others.
# Usage: contains WORD CANDIDATE...
contains() {
  local word=$1 candidate
  shift
  for candidate in "$@"; do
    [[ $candidate == "$word" ]] && return 0
  done
  return 1
}

test_contains() {
  contains b a b c || return 1
  contains "two words" "two words" || return 1
  ! contains x a b || return 1
  ! contains x || return 1
}

# Print the value of an option given as --name=value, or a default.
# Usage: option_value NAME DEFAULT ARGUMENT...
option_value() {
  local name=$1 value=$2 argument
  shift 2
  for argument in "$@"; do
    case $argument in
      --"$name"=*) value=${argument#*=} ;;
      --) break ;;
    esac
  done
  printf '%s\n' "$value"
}

test_option_value() {
  [[ $(option_value color red --size=3 --color=blue) == blue ]] || return 1
  [[ $(option_value color red file.txt) == red ]] || return 1
  [[ $(option_value color red --color=) == "" ]] || return 1
  [[ $(option_value color red -- --color=blue) == red ]] || return 1
}

# Join all arguments after the first with the first as separator.
join_by() {
  local separator=$1 result=${2-}
  shift $(($# > 1 ? 2 : 1))
  local item
  for item; do
    result+=$separator$item
  done
  echo "$result"
}

test_join_by() {
  [[ $(join_by ", " a b c) == "a, b, c" ]] || return 1
  [[ $(join_by / usr) == "usr" ]] || return 1
  [[ $(join_by -) == "" ]] || return 1
}

# Print the arguments in reverse order, one on a line.
reverse_arguments() {
  local i
  for ((i = $#; i > 0; i--)); do
    printf '%s\n' "${!i}"
  done
}

test_reverse_arguments() {
  [[ $(reverse_arguments a "b c" d) == $'d\nb c\na' ]] || return 1
  [[ -z $(reverse_arguments) ]] || return 1
}

# Parse -v, -o FILE and names, and print what was understood.
# Returns 2 on an unknown option or when the file is missing.
parse_options() {
  local verbose=no output="" option OPTIND=1
  while getopts ":vo:" option; do
    case $option in
      v) verbose=yes ;;
      o) output=$OPTARG ;;
      :) echo "option -$OPTARG needs a value" >&2; return 2 ;;
      *) echo "unknown option -$OPTARG" >&2; return 2 ;;
    esac
  done
  shift $((OPTIND - 1))
  echo "verbose=$verbose output=$output names=$*"
}

test_parse_options() {
  [[ $(parse_options -v -o out.txt a b) == "verbose=yes output=out.txt names=a b" ]] || return 1
  [[ $(parse_options x) == "verbose=no output= names=x" ]] || return 1
  parse_options -o 2>/dev/null
  [[ $? -eq 2 ]] || return 1
  [[ $(parse_options -z 2>&1) == "unknown option -z" ]] || return 1
}

# Ask whether an answer means yes. Upper and lower case are the same; an empty answer means no.
is_yes() {
  case ${1,,} in
    y | yes | true | 1) return 0 ;;
    *) return 1 ;;
  esac
}

test_is_yes() {
  is_yes YES && is_yes y && is_yes 1 || return 1
  ! is_yes "" && ! is_yes no && ! is_yes yesterday || return 1
}

# Complain on stderr unless the number of arguments is within the limits.
# Usage: require_count MIN MAX ARGUMENT...
require_count() {
  local min=$1 max=$2
  shift 2
  if (($# < min)); then
    echo "too few arguments: $# instead of $min" >&2
    return 1
  elif (($# > max)); then
    echo "too many arguments: $# instead of $max" >&2
    return 1
  fi
}

test_require_count() {
  require_count 1 2 a || return 1
  require_count 0 0 || return 1
  [[ $(require_count 2 3 a 2>&1) == "too few arguments: 1 instead of 2" ]] || return 1
  ! require_count 0 1 a b 2>/dev/null || return 1
}

# Quote all arguments so that the line can be pasted into a shell again.
quote_command() {
  local quoted=() word
  for word in "$@"; do
    if [[ $word =~ ^[A-Za-z0-9_./=-]+$ ]]; then
      quoted+=("$word")
    else
      quoted+=("'${word//\'/\'\\\'\'}'")
    fi
  done
  echo "${quoted[*]}"
}

test_quote_command() {
  [[ $(quote_command cp "my file" out.txt) == "cp 'my file' out.txt" ]] || return 1
  [[ $(quote_command echo "it's") == "echo 'it'\\''s'" ]] || return 1
  [[ $(quote_command printf "") == "printf ''" ]] || return 1
}

# Print the arguments as a numbered menu, the default marked with a star.
# Usage: print_menu DEFAULT CHOICE...
print_menu() {
  local default=$1 number=0 choice mark
  shift
  for choice in "$@"; do
    number=$((number + 1))
    mark=" "
    if [ "$choice" = "$default" ]; then
      mark="*"
    fi
    echo "$mark $number) $choice"
  done
}

test_print_menu() {
  [[ $(print_menu tea coffee tea) == $'  1) coffee\n* 2) tea' ]] || return 1
  [[ $(print_menu "" "one two") == "  1) one two" ]] || return 1
  [[ -z $(print_menu x) ]] || return 1
}

# Sort arguments into flags (starting with a dash) and files; prints two lines.
split_flags() {
  local flags="" files="" argument only_files=
  for argument in "$@"; do
    if [[ -z $only_files && $argument == -- ]]; then
      only_files=1   # everything after -- is a file
    elif [[ -z $only_files && $argument == -?* ]]; then
      flags="$flags $argument"
    else
      files="$files $argument"
    fi
  done
  echo "flags:$flags"
  echo "files:$files"
}

test_split_flags() {
  [[ $(split_flags -a x --long y) == $'flags: -a --long\nfiles: x y' ]] || return 1
  [[ $(split_flags -a -- -b) == $'flags: -a\nfiles: -b' ]] || return 1
  [[ $(split_flags -) == $'flags:\nfiles: -' ]] || return 1
}

# Run a command up to a number of times until it succeeds.
# Usage: try_times COUNT COMMAND [ARGUMENT...]
try_times() {
  local left=$1
  shift
  while ((left > 0)); do
    if "$@"; then
      return 0
    fi
    left=$((left - 1))
  done
  return 1
}

test_try_times() {
  local calls=0
  third_time() {
    calls=$((calls + 1))
    ((calls == 3))
  }
  try_times 5 third_time || return 1
  ((calls == 3)) || return 1
  ! try_times 2 false || return 1
  ! try_times 0 true || return 1
}

# Read KEY=VALUE arguments into an associative array of the caller.
# Usage: read_pairs ARRAY_NAME KEY=VALUE...
# Returns 1 at the first argument without "=".
read_pairs() {
  local -n _target=$1
  local pair
  shift
  for pair in "$@"; do
    [[ $pair == *=* ]] || return 1
    _target["${pair%%=*}"]=${pair#*=}
  done
}

test_read_pairs() {
  local -A settings=()
  read_pairs settings host=local "query=a=b" || return 1
  [[ ${settings[host]} == local && ${settings[query]} == "a=b" ]] || return 1
  ! read_pairs settings nothing || return 1
}
