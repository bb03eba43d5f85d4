#!/usr/bin/env bash

# Is the text a port number that a program may listen on without special rights (1024 to 65535)?
is_unprivileged_port() {
  local port=$1
  [[ $port =~ ^[1-9][0-9]{3,4}$ ]] || return 1
  ((port >= 1024 && port <= 65535))
}

test_is_unprivileged_port() {
  is_unprivileged_port 8080 && is_unprivileged_port 65535 || return 1
  ! is_unprivileged_port 80 && ! is_unprivileged_port 70000 || return 1
  ! is_unprivileged_port "" && ! is_unprivileged_port 80a0 || return 1
}

# Split an amount among some people; the first ones pay one more when it does not divide evenly.
# Usage: split_bill AMOUNT PEOPLE
split_bill() {
  local amount=$1 people=$2 share rest i shares=""
  ((people > 0)) || return 1
  share=$((amount / people))
  rest=$((amount % people))
  for ((i = 0; i < people; i++)); do
    shares+="$((i < rest ? share + 1 : share)) "
  done
  echo "${shares% }"
}

test_split_bill() {
  [[ $(split_bill 10 3) == "4 3 3" ]] || return 1
  [[ $(split_bill 8 2) == "4 4" ]] || return 1
  [[ $(split_bill 1 2) == "1 0" ]] || return 1
  ! split_bill 5 0 || return 1
}

# Compute the average of numbers on stdin, one on a line, with two decimals.
average() {
  awk '
    NF { sum += $1; count++ }
    END { if (count) printf "%.2f\n", sum / count; else print "no numbers" }
  '
}

test_average() {
  [[ $(printf '1\n2\n4\n' | average) == "2.33" ]] || return 1
  [[ $(printf '5\n\n' | average) == "5.00" ]] || return 1
  [[ $(average </dev/null) == "no numbers" ]] || return 1
}

# Write a number of seconds as H:MM:SS.
format_seconds() {
  local total=$1
  local hours=$((total / 3600)) minutes=$((total % 3600 / 60)) seconds=$((total % 60))
  printf '%d:%02d:%02d\n' "$hours" "$minutes" "$seconds"
}

test_format_seconds() {
  [[ $(format_seconds 3725) == "1:02:05" ]] || return 1
  [[ $(format_seconds 59) == "0:00:59" ]] || return 1
  [[ $(format_seconds 0) == "0:00:00" ]] || return 1
}

# Convert a size in bytes to a short text such as 1.5K or 20M.
human_size() {
  local bytes=$1 unit
  local tenths=$((bytes * 10))
  for unit in B K M G; do
    if ((tenths < 10240)) || [[ $unit == G ]]; then
      break
    fi
    tenths=$((tenths / 1024))
  done
  if ((tenths % 10 == 0)); then
    echo "$((tenths / 10))$unit"
  else
    echo "$((tenths / 10)).$((tenths % 10))$unit"
  fi
}

test_human_size() {
  [[ $(human_size 1536) == "1.5K" ]] || return 1
  [[ $(human_size 20971520) == "20M" ]] || return 1
  [[ $(human_size 512) == "512B" ]] || return 1
  [[ $(human_size 0) == "0B" ]] || return 1
}

# Say whether a year has 366 days, by exit status.
is_leap_year() {
  local year=$1
  (((year % 4 == 0 && year % 100 != 0) || year % 400 == 0))
}

test_is_leap_year() {
  is_leap_year 2024 || return 1
  is_leap_year 2000 || return 1
  ! is_leap_year 1900 || return 1
  ! is_leap_year 2023 || return 1
}

# Count the days from one date to another (YYYY-MM-DD); negative if the second is earlier.
days_between() {
  local from to
  from=$(date -u -d "$1" +%s) || return 1
  to=$(date -u -d "$2" +%s) || return 1
  echo $(((to - from) / 86400))
}

test_days_between() {
  [[ $(days_between 2024-02-28 2024-03-01) -eq 2 ]] || return 1
  [[ $(days_between 2024-01-01 2023-12-31) -eq -1 ]] || return 1
  ! days_between soon 2024-01-01 2>/dev/null || return 1
}

# Check that a text is a real date of the form YYYY-MM-DD.
is_calendar_day() {
  local text=$1
  [[ $text =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || return 1
  [[ $(date -u -d "$text" +%F 2>/dev/null) == "$text" ]]
}

test_is_calendar_day() {
  is_calendar_day 2024-02-29 || return 1
  ! is_calendar_day 2023-02-29 || return 1
  ! is_calendar_day 2023-13-01 || return 1
  ! is_calendar_day "1 May 2023" || return 1
}

# Limit a number to a range.
# Arguments: the number, the smallest and the largest allowed value
clamp_number() {
  local number=$1 low=$2 high=$3
  if [ "$number" -lt "$low" ]; then
    echo "$low"
  elif [ "$number" -gt "$high" ]; then
    echo "$high"
  else
    echo "$number"
  fi
}

test_clamp_number() {
  [[ $(clamp_number 15 0 10) -eq 10 ]] || return 1
  [[ $(clamp_number -3 0 10) -eq 0 ]] || return 1
  [[ $(clamp_number 4 0 10) -eq 4 ]] || return 1
}

# Print a bar of # signs that shows how far something has come.
# Usage: progress_bar DONE TOTAL [WIDTH]
progress_bar() {
  local finished=$1 total=$2 width=${3:-20} filled i bar=""
  filled=$((total > 0 ? finished * width / total : 0))
  for ((i = 0; i < width; i++)); do
    if ((i < filled)); then bar+="#"; else bar+="."; fi
  done
  printf '[%s] %d/%d\n' "$bar" "$finished" "$total"
}

test_progress_bar() {
  [[ $(progress_bar 1 2 4) == "[##..] 1/2" ]] || return 1
  [[ $(progress_bar 0 0 3) == "[...] 0/0" ]] || return 1
  [[ $(progress_bar 5 5 2) == "[##] 5/5" ]] || return 1
}

# Compare two versions such as 1.10.2 and 1.9: prints -1, 0 or 1.
compare_versions() {
  local IFS=. i
  local -a left=($1) right=($2)
  for ((i = 0; i < ${#left[@]} || i < ${#right[@]}; i++)); do
    local a=${left[i]:-0} b=${right[i]:-0}
    if ((10#$a > 10#$b)); then
      echo 1
      return
    elif ((10#$a < 10#$b)); then
      echo -1
      return
    fi
  done
  echo 0
}

test_compare_versions() {
  [[ $(compare_versions 1.10.2 1.9) == 1 ]] || return 1
  [[ $(compare_versions 2.0 2) == 0 ]] || return 1
  [[ $(compare_versions 0.9 1.0.1) == -1 ]] || return 1
  [[ $(compare_versions 1.08 1.8) == 0 ]] || return 1
}

# Convert an amount such as 12.5 or 3 to cents, without floating point numbers.
to_cents() {
  local amount=$1 whole fraction
  [[ $amount =~ ^([0-9]+)(\.([0-9]{1,2}))?$ ]] || return 1
  whole=${BASH_REMATCH[1]}
  fraction=${BASH_REMATCH[3]}00
  echo $((10#$whole * 100 + 10#${fraction:0:2}))
}

test_to_cents() {
  [[ $(to_cents 12.5) == 1250 ]] || return 1
  [[ $(to_cents 3) == 300 ]] || return 1
  [[ $(to_cents 0.08) == 8 ]] || return 1
  ! to_cents 1.234 || return 1
}
