#!/usr/bin/env bash

# Make a backup of a folder as an archive with the date in its name.
backup_folder() {
  local folder=$1 target=$2 day=${3:-$(date +%F)}
  local archive="$target/$(basename "$folder")-$day.tar.gz"
  mkdir -p "$target"
  tar -czf "$archive" -C "$(dirname "$folder")" "$(basename "$folder")"
  echo "$archive"
}

test_backup_folder() {
  mkdir notes
  echo hi >notes/a.txt
  [[ $(backup_folder notes out 2024-05-03) == out/notes-2024-05-03.tar.gz ]] || return 1
  [[ $(tar -tzf out/notes-2024-05-03.tar.gz) == *notes/a.txt* ]] || return 1
}

# Print every line of a file that contains a word, with its number.
find_in_file() {
  local word=$1 file=$2
  if [[ ! -f $file ]]; then
    echo "no such file: $file" >&2
    return 2
  fi
  grep -n -- "$word" "$file"
}

test_find_in_file() {
  printf 'red car\nblue bus\nred bus\n' >traffic
  [[ $(find_in_file red traffic) == $'1:red car\n3:red bus' ]] || return 1
  ! find_in_file green traffic || return 1
  find_in_file red nothing 2>/dev/null
  [[ $? == 2 ]] || return 1
}

# Add a folder to PATH unless it is there already.
add_to_path() {
  local folder=$1
  case ":$PATH:" in
    *":$folder:"*) ;;
    *) PATH="$PATH:$folder" ;;
  esac
}

test_add_to_path() {
  local PATH=/bin:/usr/bin
  add_to_path /opt/tools
  [[ $PATH == /bin:/usr/bin:/opt/tools ]] || return 1
  add_to_path /bin
  [[ $PATH == /bin:/usr/bin:/opt/tools ]] || return 1
}

# Move files into folders named after their extension.
sort_by_extension() {
  local file extension
  for file in *.*; do
    [ -f "$file" ] || continue
    extension=${file##*.}
    mkdir -p "$extension"
    mv "$file" "$extension/"
  done
}

test_sort_by_extension() {
  touch a.txt b.txt c.png plain
  sort_by_extension || return 1
  [[ -f txt/a.txt && -f txt/b.txt && -f png/c.png && -f plain ]] || return 1
}

# Print the third column of lines with spaces between the columns.
print_column() {
  local number=$1 line
  local -a fields
  while read -r line; do
    read -r -a fields <<<"$line"
    echo "${fields[number - 1]:-}"
  done
}

test_print_column() {
  [[ $(printf 'a b c\nd  e f\n' | print_column 2) == $'b\ne' ]] || return 1
  [[ $(echo "one" | print_column 3) == "" ]] || return 1
}

# Greet depending on the hour of the day.
greet_by_hour() {
  local hour=$1
  if ((hour < 12)); then
    echo "Good morning"
  elif ((hour < 18)); then
    echo "Good afternoon"
  else
    echo "Good evening"
  fi
}

test_greet_by_hour() {
  [[ $(greet_by_hour 8) == "Good morning" ]] || return 1
  [[ $(greet_by_hour 12) == "Good afternoon" ]] || return 1
  [[ $(greet_by_hour 22) == "Good evening" ]] || return 1
}

# Write a log line with a time and a message to a file.
write_log() {
  local file=$1 message=$2 time=${3:-$(date +%T)}
  printf '[%s] %s\n' "$time" "$message" >>"$file"
}

test_write_log() {
  write_log log started 10:00:00
  write_log log stopped 11:00:00
  [[ $(cat log) == $'[10:00:00] started\n[11:00:00] stopped' ]] || return 1
}

# Check that exactly the expected number of arguments was given.
# Usage: expect_arguments COUNT "$@"
expect_arguments() {
  local expected=$1
  shift
  if [ "$#" -ne "$expected" ]; then
    echo "expected $expected arguments, got $#"
    return 1
  fi
}

test_expect_arguments() {
  expect_arguments 2 a b || return 1
  [[ $(expect_arguments 1) == "expected 1 arguments, got 0" ]] || return 1
  ! expect_arguments 0 x >/dev/null || return 1
}

# Print the words of a text that are longer than a length.
long_words() {
  local length=$1 word
  shift
  for word in "$@"; do
    if [[ ${#word} -gt $length ]]; then
      printf '%s\n' "$word"
    fi
  done
}

test_long_words() {
  [[ $(long_words 3 tea bread milk) == $'bread\nmilk' ]] || return 1
  [[ -z $(long_words 9 tea) ]] || return 1
}

# Print the average of numbers, one a line on stdin, with two digits.
average_of_lines() {
  awk '{ sum += $1 } END { if (NR) printf "%.2f\n", sum / NR; else print "0.00" }'
}

test_average_of_lines() {
  [[ $(printf '1\n2\n6\n' | average_of_lines) == 3.00 ]] || return 1
  [[ $(average_of_lines </dev/null) == 0.00 ]] || return 1
}

# Guess a number: tell whether the guess is too low, too high or right.
judge_guess() {
  local secret=$1 guess=$2
  if [ "$guess" -lt "$secret" ]; then
    echo "too low"
  elif [ "$guess" -gt "$secret" ]; then
    echo "too high"
  else
    echo "right"
  fi
}

test_judge_guess() {
  [[ $(judge_guess 7 3) == "too low" ]] || return 1
  [[ $(judge_guess 7 9) == "too high" ]] || return 1
  [[ $(judge_guess 7 7) == right ]] || return 1
}

# Remove a suffix from all arguments and print them in one line.
strip_suffixes() {
  local suffix=$1 result=() name
  shift
  for name in "$@"; do
    result+=("${name%"$suffix"}")
  done
  echo "${result[*]}"
}

test_strip_suffixes() {
  [[ $(strip_suffixes .txt a.txt b.txt c.md) == "a b c.md" ]] || return 1
  [[ $(strip_suffixes .txt) == "" ]] || return 1
}

# Clean up temporary files: those that end with ~ or .tmp.
clean_temporary() {
  local folder=${1:-.} file removed=0
  for file in "$folder"/*~ "$folder"/*.tmp; do
    if [[ -f $file ]]; then
      rm -- "$file"
      removed=$((removed + 1))
    fi
  done
  echo "removed $removed files"
}

test_clean_temporary() {
  touch a~ b.tmp keep.txt
  [[ $(clean_temporary) == "removed 2 files" ]] || return 1
  [[ -e keep.txt && ! -e b.tmp ]] || return 1
  [[ $(clean_temporary) == "removed 0 files" ]] || return 1
}

# Start a command, wait for it and print how it ended.
run_and_report() {
  local status
  "$@"
  status=$?
  case $status in
    0) echo "success" ;;
    127) echo "not found" ;;
    *) echo "failed with $status" ;;
  esac
}

test_run_and_report() {
  [[ $(run_and_report true) == success ]] || return 1
  [[ $(run_and_report false) == "failed with 1" ]] || return 1
  [[ $(run_and_report no-such-command 2>/dev/null) == "not found" ]] || return 1
}

# Compare two lists of names in files: print those that are only in the first.
only_in_first() {
  local name
  while read -r name; do
    grep -qxF -- "$name" "$2" || echo "$name"
  done <"$1"
}

test_only_in_first() {
  printf 'ann\nbo\ncy\n' >one
  printf 'bo\n' >two
  [[ $(only_in_first one two) == $'ann\ncy' ]] || return 1
  [[ -z $(only_in_first two two) ]] || return 1
}
