#!/usr/bin/env bash

# Rename all .txt files of a folder to .md.
rename_txt_to_md() {
  local folder=$1 file
  for file in "$folder"/*.txt; do
    [[ -e $file ]] || continue
    mv "$file" "${file%.txt}.md"
  done
}

test_rename_txt_to_md() {
  touch one.txt two.txt other.sh
  rename_txt_to_md . || return 1
  [[ -e one.md && -e two.md && -e other.sh && ! -e one.txt ]] || return 1
}

# Print the name of a file without its folder and its extension.
bare_name() {
  local name=${1##*/}
  echo "${name%.*}"
}

test_bare_name() {
  [[ $(bare_name docs/report.txt) == report ]] || return 1
  [[ $(bare_name a.tar.gz) == a.tar ]] || return 1
  [[ $(bare_name plain) == plain ]] || return 1
}

# Say what kind of file a name stands for.
kind_of_file() {
  case $1 in
    *.jpg | *.png | *.gif) echo image ;;
    *.mp3 | *.wav) echo sound ;;
    *.txt | *.md) echo text ;;
    *) echo unknown ;;
  esac
}

test_kind_of_file() {
  [[ $(kind_of_file cat.png) == image ]] || return 1
  [[ $(kind_of_file notes.md) == text ]] || return 1
  [[ $(kind_of_file song.mp3) == sound ]] || return 1
  [[ $(kind_of_file a.out) == unknown ]] || return 1
}

# Read options: -n NAME, -c COUNT and -v. Prints what was found.
read_options() {
  local OPTIND=1 option name=nobody count=1 verbose=no
  while getopts "n:c:v" option; do
    case $option in
      n) name=$OPTARG ;;
      c) count=$OPTARG ;;
      v) verbose=yes ;;
      *) return 1 ;;
    esac
  done
  shift $((OPTIND - 1))
  echo "$name $count $verbose $#"
}

test_read_options() {
  [[ $(read_options -n Ann -v a b) == "Ann 1 yes 2" ]] || return 1
  [[ $(read_options) == "nobody 1 no 0" ]] || return 1
  [[ $(read_options -c 3 x) == "nobody 3 no 1" ]] || return 1
  ! read_options -z 2>/dev/null || return 1
}

# Count the lines of stdin that are not empty.
count_filled_lines() {
  local line count=0
  while IFS= read -r line; do
    if [ -n "$line" ]; then
      count=$((count + 1))
    fi
  done
  echo "$count"
}

test_count_filled_lines() {
  [[ $(printf 'a\n\nb\n' | count_filled_lines) == 2 ]] || return 1
  [[ $(count_filled_lines </dev/null) == 0 ]] || return 1
}

# Print the first words of a text.
# Usage: first_words COUNT WORD...
first_words() {
  local count=$1
  shift
  echo "${*:1:count}"
}

test_first_words() {
  [[ $(first_words 2 a b c) == "a b" ]] || return 1
  [[ $(first_words 5 a) == a ]] || return 1
}

# Make a folder for each name, if it does not exist yet, and say which are new.
make_folders() {
  local name
  for name in "$@"; do
    if [[ -d $name ]]; then
      continue
    fi
    mkdir -p "$name"
    echo "created $name"
  done
}

test_make_folders() {
  mkdir old
  [[ $(make_folders old new/deep) == "created new/deep" ]] || return 1
  [[ -d new/deep ]] || return 1
}

# Check that all named commands are installed; name those that are missing.
require_commands() {
  local missing=0 name
  for name in "$@"; do
    if ! command -v "$name" >/dev/null; then
      echo "missing: $name"
      missing=1
    fi
  done
  return "$missing"
}

test_require_commands() {
  require_commands ls cat || return 1
  [[ $(require_commands ls no-such-thing) == "missing: no-such-thing" ]] || return 1
  ! require_commands no-such-thing >/dev/null || return 1
}

# Print a word so many times, with spaces between.
repeat_word() {
  local word=$1 times=$2 result="" i
  for ((i = 0; i < times; i++)); do
    result+="$word "
  done
  echo "${result% }"
}

test_repeat_word() {
  [[ $(repeat_word hey 3) == "hey hey hey" ]] || return 1
  [[ $(repeat_word x 0) == "" ]] || return 1
}

# Is a text a whole number?
is_number() {
  [[ $1 =~ ^-?[0-9]+$ ]]
}

test_is_number() {
  is_number 42 || return 1
  is_number -7 || return 1
  ! is_number 4.5 || return 1
  ! is_number abc || return 1
}

# Ask for confirmation on stdin; the answer is the exit code.
confirm_action() {
  local answer
  read -r -p "$1 [y/N] " answer
  case ${answer,,} in
    y | yes) return 0 ;;
    *) return 1 ;;
  esac
}

test_confirm_action() {
  confirm_action "Delete?" <<<"Yes" || return 1
  ! confirm_action "Delete?" <<<"no" || return 1
  ! confirm_action "Delete?" </dev/null || return 1
}

# Count how often each argument occurs, sorted by name.
tally_arguments() {
  local -A counts=()
  local name
  for name in "$@"; do
    counts[$name]=$((${counts[$name]:-0} + 1))
  done
  for name in "${!counts[@]}"; do
    echo "$name ${counts[$name]}"
  done | sort
}

test_tally_arguments() {
  [[ $(tally_arguments b a b) == $'a 1\nb 2' ]] || return 1
  [[ -z $(tally_arguments) ]] || return 1
}

# Print the smallest of several numbers.
smallest_of() {
  local smallest=$1 number
  shift
  for number in "$@"; do
    if ((number < smallest)); then
      smallest=$number
    fi
  done
  echo "$smallest"
}

test_smallest_of() {
  [[ $(smallest_of 5 2 9) == 2 ]] || return 1
  [[ $(smallest_of 7) == 7 ]] || return 1
  [[ $(smallest_of 1 -3) == -3 ]] || return 1
}

# Write a message with the level in front; errors go to stderr.
log_message() {
  local level=$1
  shift
  if [ "$level" = error ]; then
    echo "[ERROR] $*" >&2
  else
    echo "[${level^^}] $*"
  fi
}

test_log_message() {
  [[ $(log_message info disk is fine) == "[INFO] disk is fine" ]] || return 1
  [[ $(log_message error no disk 2>&1 >/dev/null) == "[ERROR] no disk" ]] || return 1
}

# Print lines such as "3. name" for all files of a folder.
list_files_numbered() {
  local folder=${1:-.} number=1 file
  for file in "$folder"/*; do
    if [ -f "$file" ]; then
      echo "$number. ${file##*/}"
      number=$((number + 1))
    fi
  done
}

test_list_files_numbered() {
  mkdir -p d/sub
  touch d/a d/b
  [[ $(list_files_numbered d) == $'1. a\n2. b' ]] || return 1
  [[ -z $(list_files_numbered d/sub) ]] || return 1
}

# Count down to zero, one number a line.
count_down() {
  local n=$1
  while [ "$n" -gt 0 ]; do
    echo "$n"
    n=$((n - 1))
  done
  echo "liftoff"
}

test_count_down() {
  [[ $(count_down 2) == $'2\n1\nliftoff' ]] || return 1
  [[ $(count_down 0) == liftoff ]] || return 1
}

# Turn seconds into hours:minutes:seconds.
clock_text() {
  local seconds=$1
  printf '%02d:%02d:%02d\n' $((seconds / 3600)) $((seconds % 3600 / 60)) $((seconds % 60))
}

test_clock_text() {
  [[ $(clock_text 3723) == 01:02:03 ]] || return 1
  [[ $(clock_text 59) == 00:00:59 ]] || return 1
}

# Replace one word by another on every line of stdin.
replace_word() {
  local old=$1 new=$2 line
  while IFS= read -r line; do
    echo "${line//$old/$new}"
  done
}

test_replace_word() {
  [[ $(echo "red car, red bus" | replace_word red blue) == "blue car, blue bus" ]] || return 1
  [[ -z $(replace_word a b </dev/null) ]] || return 1
}

# Print the value of a setting from a file of lines such as key=value.
read_setting() {
  local file=$1 wanted=$2 key value
  while IFS="=" read -r key value; do
    if [[ $key == "$wanted" ]]; then
      echo "$value"
      return 0
    fi
  done <"$file"
  return 1
}

test_read_setting() {
  printf 'host=localhost\nport=80\nurl=a=b\n' >settings
  [[ $(read_setting settings port) == 80 ]] || return 1
  [[ $(read_setting settings url) == "a=b" ]] || return 1
  ! read_setting settings user || return 1
}

# Delete all but the newest files of a folder.
# Usage: keep_newest FOLDER COUNT
keep_newest() {
  local folder=$1 count=$2 name
  ls -t "$folder" | tail -n "+$((count + 1))" | while read -r name; do
    rm "$folder/$name"
  done
}

test_keep_newest() {
  mkdir d
  touch -d "2024-01-01" d/old
  touch -d "2024-01-02" d/middle
  touch -d "2024-01-03" d/new
  keep_newest d 2 || return 1
  [[ ! -e d/old && -e d/middle && -e d/new ]] || return 1
}

# Is the first version at least the second?
version_at_least() {
  local newest
  newest=$(printf '%s\n' "$1" "$2" | sort -V | tail -n 1)
  [[ $newest == "$1" ]]
}

test_version_at_least() {
  version_at_least 1.10 1.9 || return 1
  version_at_least 2.0 2.0 || return 1
  ! version_at_least 1.2 1.10 || return 1
}

# Print the lines of a file in reverse order.
reverse_lines() {
  local -a lines
  local i
  mapfile -t lines <"$1"
  for ((i = ${#lines[@]} - 1; i >= 0; i--)); do
    echo "${lines[i]}"
  done
}

test_reverse_lines() {
  printf 'a\nb c\nd\n' >file
  [[ $(reverse_lines file) == $'d\nb c\na' ]] || return 1
  : >empty
  [[ -z $(reverse_lines empty) ]] || return 1
}

# Print the sum of the sizes of all files given, in bytes.
total_size() {
  local total=0 file size
  for file in "$@"; do
    size=$(wc -c <"$file") || return 1
    total=$((total + size))
  done
  echo "$total"
}

test_total_size() {
  printf 'abc' >a
  printf '12345' >b
  [[ $(total_size a b) == 8 ]] || return 1
  [[ $(total_size) == 0 ]] || return 1
}

# Wait until a file exists, checking so many times.
wait_for_file() {
  local file=$1 tries=${2:-10} i
  for ((i = 0; i < tries; i++)); do
    [ -e "$file" ] && return 0
    sleep 0.01
  done
  return 1
}

test_wait_for_file() {
  touch here
  wait_for_file here || return 1
  ! wait_for_file gone 2 || return 1
}

# Join a folder and a name with exactly one slash between them.
join_paths() {
  local folder=${1%/} name=${2#/}
  echo "$folder/$name"
}

test_join_paths() {
  [[ $(join_paths a b) == a/b ]] || return 1
  [[ $(join_paths a/ /b) == a/b ]] || return 1
}

# Check that a password is long enough and has a digit.
check_password() {
  local password=$1
  if [ "${#password}" -lt 8 ]; then
    echo "too short"
    return 1
  fi
  if [[ $password != *[0-9]* ]]; then
    echo "no digit"
    return 1
  fi
  echo "ok"
}

test_check_password() {
  [[ $(check_password secret123) == ok ]] || return 1
  [[ $(check_password abc) == "too short" ]] || return 1
  [[ $(check_password longenough) == "no digit" ]] || return 1
}

# Print a table of squares up to a number.
square_table() {
  local limit=$1 n=1
  until [ "$n" -gt "$limit" ]; do
    echo "$n $((n * n))"
    n=$((n + 1))
  done
}

test_square_table() {
  [[ $(square_table 3) == $'1 1\n2 4\n3 9' ]] || return 1
  [[ -z $(square_table 0) ]] || return 1
}

# Run a command and say whether it worked.
report_result() {
  if "$@" >/dev/null 2>&1; then
    echo "ok: $1"
  else
    echo "failed: $1"
  fi
}

test_report_result() {
  [[ $(report_result true) == "ok: true" ]] || return 1
  [[ $(report_result false) == "failed: false" ]] || return 1
}
