#!/usr/bin/env bash

# Remove spaces and tabs from both ends of a text.
# Usage: trim TEXT
trim() {
  local text=$1
  text="${text#"${text%%[![:space:]]*}"}"
  text="${text%"${text##*[![:space:]]}"}"
  printf '%s\n' "$text"
}

test_trim() {
  [[ $(trim "  a b  ") == "a b" ]] || return 1
  [[ $(trim "plain") == "plain" ]] || return 1
  [[ $(trim "   ") == "" ]] || return 1
}

# Read lines on stdin and print each one with its number in front.
number_lines() {
  local line count=0
  while IFS= read -r line || [[ -n $line ]]; do
    count=$((count + 1))
    printf '%3d  %s\n' "$count" "$line"
  done
}

test_number_lines() {
  [[ $(printf 'x\ny\n' | number_lines) == $'  1  x\n  2  y' ]] || return 1
  [[ $(printf 'last' | number_lines) == "  1  last" ]] || return 1
  [[ -z $(number_lines </dev/null) ]] || return 1
}

# Add up amounts by name. Reads lines "NAME AMOUNT" and prints the totals, sorted by name.
# Lines whose amount is not a number are skipped.
sum_by_name() {
  awk '
    $2 ~ /^-?[0-9]+$/ { total[$1] += $2 }
    END { for (name in total) print name, total[name] }
  ' | sort
}

test_sum_by_name() {
  local sales=$'tea 3\ncake 5\ntea 4\ntea ?'
  [[ $(sum_by_name <<<"$sales") == $'cake 5\ntea 7' ]] || return 1
  [[ $(sum_by_name <<<"x -2") == "x -2" ]] || return 1
  [[ -z $(sum_by_name </dev/null) ]] || return 1
}

# Drop comments and blank lines from a configuration file on stdin.
strip_comments() {
  sed -e 's/[[:space:]]*#.*$//' -e '/^[[:space:]]*$/d'
}

test_strip_comments() {
  local input=$'# head\nport=80  # web\n\n  \nhost=x'
  [[ $(strip_comments <<<"$input") == $'port=80\nhost=x' ]] || return 1
  [[ -z $(strip_comments <<<"# only") ]] || return 1
}

# Join the lines of stdin with a separator.
# Usage: join_lines SEPARATOR
join_lines() {
  local separator=$1 line result="" first=1
  while IFS= read -r line; do
    if ((first)); then
      result=$line
      first=0
    else
      result+=$separator$line
    fi
  done
  printf '%s\n' "$result"
}

test_join_lines() {
  [[ $(printf '%s\n' a b c | join_lines ", ") == "a, b, c" ]] || return 1
  [[ $(printf '%s\n' alone | join_lines "-") == "alone" ]] || return 1
  [[ $(join_lines "-" </dev/null) == "" ]] || return 1
}

# Print one column of comma separated lines, by the name in the header.
# Returns 1 when there is no such column.
csv_column() {
  local wanted=$1
  awk -F, -v wanted="$wanted" '
    NR == 1 {
      for (i = 1; i <= NF; i++) if ($i == wanted) column = i
      if (!column) exit 1
      next
    }
    { print $column }
  '
}

test_csv_column() {
  local data=$'name,age\nann,30\nbo,7'
  [[ $(csv_column age <<<"$data") == $'30\n7' ]] || return 1
  [[ $(csv_column name <<<"$data") == $'ann\nbo' ]] || return 1
  ! csv_column size <<<"$data" >/dev/null || return 1
}

# Indent every line that is not empty by some spaces.
indent() {
  local width=${1:-2} pad
  pad=$(printf '%*s' "$width" "")
  sed "s/^\(.\)/$pad\1/"
}

test_indent() {
  [[ $(printf 'a\n\nb\n' | indent 4) == $'    a\n\n    b' ]] || return 1
  [[ $(echo x | indent) == "  x" ]] || return 1
}

# Turn a title into a name that is safe in an address: lower case and dashes.
to_slug() {
  local title=$1
  printf '%s' "$title" \
    | tr '[:upper:]' '[:lower:]' \
    | sed -e 's/[^a-z0-9][^a-z0-9]*/-/g' -e 's/^-//' -e 's/-$//'
  echo
}

test_to_slug() {
  [[ $(to_slug "Hello, World!") == "hello-world" ]] || return 1
  [[ $(to_slug "  Version 2.0 ") == "version-2-0" ]] || return 1
  [[ $(to_slug "?") == "" ]] || return 1
}

# Print the lines between two marker lines, without the markers.
# Usage: between_markers START END < file
between_markers() {
  local start=$1 end=$2 line inside=false
  while IFS= read -r line; do
    if [[ $line == "$end" ]]; then
      inside=false
    elif [[ $line == "$start" ]]; then
      inside=true
    elif $inside; then
      printf '%s\n' "$line"
    fi
  done
}

test_between_markers() {
  local text=$'a\nBEGIN\nb\nc\nEND\nd'
  [[ $(between_markers BEGIN END <<<"$text") == $'b\nc' ]] || return 1
  [[ -z $(between_markers X Y <<<"$text") ]] || return 1
}

# Cut lines that are longer than the width and end them with dots.
shorten_lines() {
  local width=$1 line
  while IFS= read -r line; do
    if [ "${#line}" -gt "$width" ]; then
      echo "${line:0:width-3}..."
    else
      echo "$line"
    fi
  done
}

test_shorten_lines() {
  [[ $(shorten_lines 6 <<<"abcdefgh") == "abc..." ]] || return 1
  [[ $(shorten_lines 6 <<<"abcdef") == "abcdef" ]] || return 1
}

# Replace every {{NAME}} in the text by the value given for it.
# Usage: fill_template TEXT NAME=VALUE...
fill_template() {
  local text=$1 pair name value
  shift
  for pair in "$@"; do
    name=${pair%%=*}
    value=${pair#*=}
    text=${text//"{{$name}}"/"$value"}
  done
  printf '%s\n' "$text"
}

test_fill_template() {
  [[ $(fill_template "Dear {{who}}, {{what}}!" who=Ann what="a=b") == "Dear Ann, a=b!" ]] || return 1
  [[ $(fill_template "{{x}} {{x}}" x=1) == "1 1" ]] || return 1
  [[ $(fill_template "{{y}}" x=1) == "{{y}}" ]] || return 1
}

# Print the lines of stdin without doubles, in the order of their first appearance.
unique_lines() {
  awk '!seen[$0]++'
}

test_unique_lines() {
  [[ $(printf '%s\n' b a b c a | unique_lines) == $'b\na\nc' ]] || return 1
  [[ -z $(unique_lines </dev/null) ]] || return 1
}
