#!/usr/bin/env bash

# Print the extension of a file name in lower case, or nothing if it has none.
file_extension() {
  local name=${1##*/}
  case $name in
    .*.*|[!.]*.*) name=${name##*.} ;;
    *) return 0 ;;
  esac
  printf '%s\n' "${name,,}"
}

test_file_extension() {
  [[ $(file_extension "photos/Cat.JPG") == "jpg" ]] || return 1
  [[ $(file_extension "a.tar.gz") == "gz" ]] || return 1
  [[ $(file_extension ".bashrc") == "" ]] || return 1
  [[ $(file_extension "dir.d/README") == "" ]] || return 1
}

# Copy a file next to itself with a number that is still free: notes.txt.1, notes.txt.2, ...
# Prints the name of the copy.
backup_file() {
  local file=$1 number=1
  if [[ ! -f $file ]]; then
    echo "no such file: $file" >&2
    return 1
  fi
  while [[ -e $file.$number ]]; do
    number=$((number + 1))
  done
  cp -- "$file" "$file.$number"
  echo "$file.$number"
}

test_backup_file() {
  local dir
  dir=$(mktemp -d) || return 1
  echo hello >"$dir/notes.txt"
  [[ $(backup_file "$dir/notes.txt") == "$dir/notes.txt.1" ]] \
    && [[ $(backup_file "$dir/notes.txt") == "$dir/notes.txt.2" ]] \
    && [[ $(<"$dir/notes.txt.2") == hello ]] \
    && ! backup_file "$dir/missing" 2>/dev/null
  local status=$?
  rm -r "$dir"
  return $status
}

# Count the files below a directory whose names end in a suffix.
# Usage: count_files DIRECTORY SUFFIX
count_files() {
  local directory=$1 suffix=$2
  find "$directory" -type f -name "*$suffix" -printf 'x' | wc -c
}

test_count_files() {
  local dir status
  dir=$(mktemp -d) || return 1
  mkdir "$dir/sub"
  touch "$dir/a.md" "$dir/sub/b c.md" "$dir/d.txt"
  [[ $(count_files "$dir" .md) -eq 2 && $(count_files "$dir" .png) -eq 0 ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Write stdin to a file at once: readers see the old or the new content, never half of it.
write_atomically() {
  local target=$1 temporary
  temporary=$(mktemp "$target.XXXXXX") || return 1
  if cat >"$temporary"; then
    mv -- "$temporary" "$target"
  else
    rm -f -- "$temporary"
    return 1
  fi
}

test_write_atomically() {
  local dir status
  dir=$(mktemp -d) || return 1
  echo old >"$dir/state"
  echo new | write_atomically "$dir/state"
  [[ $(<"$dir/state") == new && $(ls "$dir") == state ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Print the names of the files in a directory that are empty, sorted.
empty_files() {
  local file
  for file in "$1"/*; do
    if [ -f "$file" ] && [ ! -s "$file" ]; then
      basename "$file"
    fi
  done
}

test_empty_files() {
  local dir status
  dir=$(mktemp -d) || return 1
  touch "$dir/b" "$dir/a"
  echo text >"$dir/full"
  mkdir "$dir/folder"
  [[ $(empty_files "$dir") == $'a\nb' && -z $(empty_files "$dir/folder") ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Look for a file in the current directory and in those above it.
# Prints the directory that contains the file; returns 1 if there is none.
find_upwards() {
  local name=$1 directory=$PWD
  while true; do
    if [[ -e $directory/$name ]]; then
      printf '%s\n' "$directory"
      return 0
    fi
    [[ -z $directory ]] && return 1
    directory=${directory%/*}
  done
}

test_find_upwards() {
  local dir status
  dir=$(cd "$(mktemp -d)" && pwd -P) || return 1
  mkdir -p "$dir/project/src/lib"
  touch "$dir/project/settings.demo"
  [[ $(cd "$dir/project/src/lib" && find_upwards settings.demo) == "$dir/project" ]] \
    && ! (cd "$dir" && find_upwards settings.demo)
  status=$?
  rm -r "$dir"
  return $status
}

# Append a line to a file unless the file already has that very line.
ensure_line() {
  local line=$1 file=$2
  if ! grep -qxF -- "$line" "$file" 2>/dev/null; then
    printf '%s\n' "$line" >>"$file"
  fi
}

test_ensure_line() {
  local dir status
  dir=$(mktemp -d) || return 1
  ensure_line "path=/opt" "$dir/rc"
  ensure_line "path=/opt" "$dir/rc"
  ensure_line "path=/opt/bin" "$dir/rc"
  [[ $(<"$dir/rc") == $'path=/opt\npath=/opt/bin' ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Rename all files in a directory with one extension to another one.
# Usage: change_extension DIRECTORY OLD NEW
change_extension() {
  local directory=$1 old=$2 new=$3 file
  for file in "$directory"/*."$old"; do
    [[ -e $file ]] || continue   # no match leaves the pattern itself
    mv -n -- "$file" "${file%."$old"}.$new"
  done
}

test_change_extension() {
  local dir status
  dir=$(mktemp -d) || return 1
  touch "$dir/one.jpeg" "$dir/two three.jpeg" "$dir/four.png"
  change_extension "$dir" jpeg jpg
  change_extension "$dir" bmp png
  [[ $(ls "$dir") == $'four.png\none.jpg\ntwo three.jpg' ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Set KEY=VALUE in a settings file: replace the line of the key, or add one.
set_option() {
  local file=$1 key=$2 value=$3 line found="" output=""
  if [[ -f $file ]]; then
    while IFS= read -r line; do
      if [[ $line == "$key="* ]]; then
        line="$key=$value"
        found=yes
      fi
      output+="$line"$'\n'
    done <"$file"
  fi
  [[ -n $found ]] || output+="$key=$value"$'\n'
  printf '%s' "$output" >"$file"
}

test_set_option() {
  local dir status
  dir=$(mktemp -d) || return 1
  printf 'color=red\nsize=3\n' >"$dir/options"
  set_option "$dir/options" color blue
  set_option "$dir/options" font mono
  set_option "$dir/fresh" a 1
  [[ $(<"$dir/options") == $'color=blue\nsize=3\nfont=mono' && $(<"$dir/fresh") == "a=1" ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Say whether two files have the same content: prints "same" or "different".
compare_files() {
  if cmp -s -- "$1" "$2"; then
    echo same
  else
    echo different
  fi
}

test_compare_files() {
  local dir status
  dir=$(mktemp -d) || return 1
  echo a >"$dir/1"
  echo a >"$dir/2"
  echo b >"$dir/3"
  [[ $(compare_files "$dir/1" "$dir/2") == same && $(compare_files "$dir/1" "$dir/3") == different ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Print the largest file below a directory as "SIZE NAME", the name relative to it.
largest_file() {
  local directory=$1
  find "$directory" -type f -printf '%s %P\n' | sort -nr | head -n 1
}

test_largest_file() {
  local dir status
  dir=$(mktemp -d) || return 1
  mkdir "$dir/deep"
  printf 12345 >"$dir/deep/big file"
  printf 1 >"$dir/small"
  [[ $(largest_file "$dir") == "5 deep/big file" ]]
  status=$?
  rm -r "$dir"
  return $status
}

# Make a file name that does not exist yet by adding -2, -3, ... before the extension.
free_name() {
  local path=$1 stem extension number=2
  if [[ ! -e $path ]]; then
    echo "$path"
    return
  fi
  stem=${path%.*}
  extension=${path##*.}
  while [[ -e "$stem-$number.$extension" ]]; do
    ((number++))
  done
  echo "$stem-$number.$extension"
}

test_free_name() {
  local dir status
  dir=$(mktemp -d) || return 1
  touch "$dir/scan.pdf" "$dir/scan-2.pdf"
  [[ $(free_name "$dir/scan.pdf") == "$dir/scan-3.pdf" && $(free_name "$dir/new.pdf") == "$dir/new.pdf" ]]
  status=$?
  rm -r "$dir"
  return $status
}
