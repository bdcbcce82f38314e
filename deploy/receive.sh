#!/bin/sh
# Receives a packed site on the server that serves it: verifies, unpacks, switches, keeps five releases, rolls back.
# Needs a POSIX shell and the usual commands, those of busybox at least; no Node and nothing else of the project.
# docs/releases.md describes the folder and the order of the steps; lib/release does the same with Node.
set -eu
LC_ALL=C
export LC_ALL
unset CDPATH
umask 022

work=.work
locked=
switched=
name=

# 9 says that the reason was printed; see finish.
fail() {
  printf '%s\n' "$*" >&2
  exit 9
}

usage() {
  fail '用法：sh receive.sh 文件夹 site-….tar.gz [--sheet 审签单上的 16 个字符] [--replace 正在公开的名称]
      sh receive.sh 文件夹 --rollback [发布的名称]
      sh receive.sh 文件夹 --list'
}

# The exit code is 0 if the site was switched and 1 if it was not, whatever command failed.
finish() {
  code=$?
  trap - EXIT HUP INT TERM
  [ -z "$locked" ] || rm -rf "$work" || code=8
  [ -z "$locked" ] || [ "$locked" = flock ] || rm -f "$locked" || code=8
  case $code in
  0 | 9) ;;
  *) [ -n "$switched" ] || printf '%s\n' '没有完成，网站没有变化：命令出错，磁盘满了，或者被中断。请看上面的提示，处理后再运行一次。' >&2 ;;
  esac
  [ "$code" -ne 0 ] || exit 0
  [ -n "$switched" ] || exit 1
  printf '%s\n' "网站已经换成 $name，但后面的清理没有做完。请再运行一次。" >&2
  exit 0
}

trap finish EXIT
trap 'exit 8' HUP INT TERM

# What several awk programs need: lines of lists, and paths. mawk knows no {10} in patterns.
LISTS='
function sum_of(line) { return substr(line, 1, 64) }
function path_of(line) { return substr(line, 67) }
function is_inside(path) { return path != "" && ("/" path "/") !~ /\/\.?\.?\// }
function is_line(line) {
  return line ~ /^[0-9a-f]+  ./ && index(line, " ") == 65 && is_inside(path_of(line))
}
function is_hashed(path,    hex) {
  hex = "[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]"
  return path ~ ("^assets/[A-Za-z0-9._~-]+-" hex hex "[.][a-z]+([.](br|gz))?$")
}
'

# Reads a tar archive as od prints it, and prints its folder and the paths in it. Only what `npm run pack` writes is
# allowed: plain files of the ustar format below one folder. So tar cannot be brought to write anywhere else.
read_tar() {
  awk '
    function fault(words) { print words; failed = 1; exit 1 }
    function text(from, size,    i, s) {
      s = ""
      for (i = from; i < from + size && byte[i] != "00"; i++) {
        if (!(byte[i] in character)) fault("文件名里有空白、引号、反斜线或控制字符：" s "…")
        s = s character[byte[i]]
      }
      for (; i < from + size; i++) if (byte[i] != "00") fault("文件头已损坏")
      return s
    }
    function octal(from, size,    i, n) {
      n = 0
      for (i = from; i < from + size && byte[i] ~ /^3[0-7]$/; i++) n = n * 8 + substr(byte[i], 2)
      if (i == from || (byte[i] != "00" && byte[i] != "20")) fault("文件头已损坏")
      return n
    }
    function header(    i, sum, zero, path, parts, n, top) {
      sum = 0; zero = 1
      for (i = 0; i < 512; i++) {
        if (byte[i] != "00") zero = 0
        sum += (i >= 148 && i < 156) ? 32 : value[byte[i]]
      }
      if (zero) { ended++; return }
      if (ended || octal(148, 8) != sum) fault("文件头已损坏")
      if (byte[257] byte[258] byte[259] byte[260] byte[261] byte[262] != "757374617200") fault("不是 npm run pack 打的包")
      path = text(345, 155)
      path = (path == "" ? "" : path "/") text(0, 100)
      if (byte[156] != "30" || byte[157] != "00") fault("里面有链接、设备或别的特殊文件：" path)
      n = split(path, parts, "/")
      for (i = 1; i <= n; i++) if (parts[i] == "" || parts[i] == "." || parts[i] == "..") fault("文件名通到别处：" path)
      top = parts[1]
      if (folder == "") { folder = top; print folder }
      if (length(top) != 21 || top !~ /^site-[0-9a-f]+$/ || top != folder) fault("文件不在 site-… 文件夹里：" path)
      path = substr(path, 23)
      if (path !~ /^out\/./ && path !~ /^(README[.]txt|receive[.]sh|sheet[.]html|SIGN-OFF-REQUIRED)$/ || path == "out/CARRIED") fault("多出不该有的文件：" path)
      if (seen[path]++) fault("同一个文件有两次：" path)
      print path
      skip = int((octal(124, 12) + 511) / 512) * 32
    }
    BEGIN {
      for (i = 0; i < 256; i++) {
        hex = sprintf("%02x", i)
        value[hex] = i
        if (i > 32 && i != 34 && i != 39 && i != 92 && i != 127) character[hex] = sprintf("%c", i)
      }
    }
    skip > 0 { skip--; next }
    NF != 16 { fault("文件不完整") }
    { for (i = 1; i <= 16; i++) byte[size++] = $i }
    size == 512 { size = 0; header() }
    END { if (!failed && (skip > 0 || size > 0 || ended < 2)) { print "文件不完整"; exit 1 } }
  '
}

# True if folder $1 has the list of release $2.
has_list() {
  [ -f "$1/SHA256SUMS" ] || return 1
  case $(sha256sum <"$1/SHA256SUMS") in "$2"*) ;; *) return 1 ;; esac
}

# Prints "ok" if the files of folder $1 are those of the lists of release $2; else a line for each that is not:
# missing PATH, changed PATH or extra PATH. An empty answer is that of a command that failed.
compare() {
  has_list "$1" "$2" || {
    echo 'changed SHA256SUMS'
    return
  }
  {
    cat "$1/SHA256SUMS"
    echo --
    [ ! -f "$1/CARRIED" ] || awk 1 "$1/CARRIED"
    echo --
    (cd "$1" && find . -type f ! -path ./SHA256SUMS ! -path ./CARRIED -exec sha256sum {} +)
    echo --
    (cd "$1" && find . ! -type f ! -type d)
  } | awk "$LISTS"'
    function say(kind, path) { print kind " " path; wrong = 1 }
    $0 == "--" { part++; next }
    part == 0 && (!is_line($0) || path_of($0) in sums || path_of($0) ~ /^(SHA256SUMS|CARRIED)$/) { say("changed", "SHA256SUMS"); exit }
    part == 0 { sums[path_of($0)] = sum_of($0); next }
    part == 1 && (!is_line($0) || (!is_hashed(path_of($0)) && !(path_of($0) in sums))) { if (!unlike++) say("changed", "CARRIED"); next }
    part == 1 { if (!(path_of($0) in sums)) sums[path_of($0)] = sum_of($0); next }
    part == 2 && substr($0, 65, 4) != "  ./" { say("extra", "?"); next }
    part == 2 {
      path = substr($0, 69)
      there[path] = 1
      if (!(path in sums)) say("extra", path)
      else if (sums[path] != sum_of($0)) say("changed", path)
      next
    }
    { say("extra", substr($0, 1, 2) == "./" ? substr($0, 3) : "?") }
    END {
      for (path in sums) if (part == 3 && !(path in there)) say("missing", path)
      if (part == 3 && !wrong) print "ok"
    }
  '
}

# The answer of compare in words, the first three files by name.
describe() {
  printf '%s\n' "$1" | awk '
    BEGIN { word["missing"] = "缺少"; word["changed"] = "改动过"; word["extra"] = "多出" }
    NR <= 3 { words = words (NR > 1 ? "、" : "") ($1 in word ? word[$1] : "读不出") " " substr($0, index($0, " ") + 1) }
    END { print words (NR > 3 ? " 等 " NR " 处" : "") }
  '
}

read_current() {
  [ -L current ] || [ ! -e current ] || fail "$dir/current 不是链接。请先把它移走，再发布。"
  current=
  [ ! -L current ] || current=$(readlink current)
  case $current in releases/*) current=${current#releases/} ;; *) current= ;; esac
  case $current in *[!0-9a-f]*) current= ;; esac
  if [ "${#current}" -ne 16 ] || [ ! -d "releases/$current" ]; then current=; fi
}

# Prints the lines of the history that took effect. A line is written before the switch: the last one is of a run that
# was killed if the release before it is live. What is no line of a history is left out.
effective_lines() {
  awk -F '\t' -v live="$current" '
    function is_name(word) { return length(word) == 16 && word ~ /^[0-9a-f]+$/ }
    NF <= 2 && is_name($1) { line[++count] = $0; name[count] = $1; event[count] = 0 }
    (NF == 3 || NF == 4) && $1 != "" && $2 ~ /^(release|rollback)$/ && is_name($3) {
      line[++count] = $0; name[count] = $3; event[count] = 1
    }
    END {
      if (live != "" && event[count] && name[count] != live && name[count - 1] == live) count--
      for (i = 1; i <= count; i++) print line[i]
    }
  ' history
}

# Replays the history: its first line is the release that it says is live, then follow the releases, oldest first.
# A release that it lacks was finished by a run that was killed before the switch, and counts as the oldest. What was
# rolled back when another release came counts as older than all others, as nobody should return to it. Folders with
# other names are left alone.
replay() {
  {
    printf '%s\n' "$there"
    echo --
    printf '%s\n' "$events"
  } | awk -F '\t' '
    function place(name,    i) {
      for (i = 1; i <= count; i++) if (order[i] == name) return i
      return 0
    }
    function release(name, live,    served, moved, i, n) {
      served = live == "" ? count : place(live)
      n = 0
      for (i = served + 1; i <= count; i++) if (order[i] != name) moved[++n] = order[i]
      for (i = 1; i <= served; i++) if (order[i] != name) moved[++n] = order[i]
      for (i = 1; i <= n; i++) order[i] = moved[i]
      order[n + 1] = name
      count = n + 1
    }
    $0 == "--" && !started { started = 1; next }
    !started && length($0) == 16 && /^[0-9a-f]+$/ { there[++known] = $0 }
    !started || $0 == "" { next }
    # A name alone says only that it was the latest.
    NF <= 2 { release($1, $1); live = $1; next }
    $2 == "release" { release($3, live) }
    { live = $3 }
    END {
      print live
      for (i = 1; i <= known; i++) if (!place(there[i])) print there[i]
      for (i = 1; i <= known; i++) is_there[there[i]] = 1
      for (i = 1; i <= count; i++) if (order[i] in is_there) print order[i]
    }
  '
}

# A command that fails within a pipe goes unnoticed; hence the variables.
read_order() {
  there=
  [ ! -d releases ] || there=$(ls releases)
  events=
  [ ! -f history ] || events=$(effective_lines)
  order=$(replay)
  recorded=$(printf '%s\n' "$order" | sed -n 1p)
  order=$(printf '%s\n' "$order" | sed 1d)
}

# The release before $1 in the order, or the last one if $1 is empty.
before() {
  printf '%s\n' "$order" | awk -v name="$1" '$0 == name { exit } { last = $0 } END { print last }'
}

# Adds an event: $1 is release or rollback. If another release is live than the history says, because the link was set
# by hand, its name alone is added first.
write_history() {
  {
    [ -z "$events" ] || printf '%s\n' "$events"
    [ -z "$current" ] || [ "$current" = "$recorded" ] || printf '%s\n' "$current"
    printf '%s\t%s\t%s\t%s\n' "$time" "$1" "$name" "$by"
  } >"$work/history"
  sync
  mv -f "$work/history" .
}

# Into a folder mv renames in one step, and replaces the link rather than following it.
switch_current() {
  ln -s "releases/$name" "$work/current"
  mv -f "$work/current" .
  switched=1
  sync
}

# Replaces file $2 by a copy of $1 in one step; its time is that of $1, or $3.
put() {
  cp -p "$1" "$work/file"
  [ -z "${3-}" ] || touch -d "@$3" "$work/file"
  [ -d "${2%/*}" ] || mkdir -p "${2%/*}"
  if [ -L "$2" ] || [ ! -f "$2" ]; then rm -rf "$2"; fi
  mv -f "$work/file" "$2"
}

# Copies the hashed files that other releases own into folder $1 of release $name, the newest first, for readers who
# still have an old page open, and removes those of releases that are gone. CARRIED names a file before it is there
# and until it is gone. Nothing is done where its own list is damaged: what is its own is not known then.
carry() {
  has_list "$1" "$name" || return 0
  into=$1
  drop_foreign "$into"
  set --
  for other in $order; do
    if [ "$other" != "$name" ] && [ -f "releases/$other/SHA256SUMS" ]; then set -- "releases/$other/SHA256SUMS" "$@"; fi
  done
  awk "$LISTS"'
    part == 0 { own[path_of($0)] = 1; next }
    is_line($0) && is_hashed(path_of($0)) && !(path_of($0) in own) {
      split(FILENAME, at, "/")
      print sum_of($0) "  " at[2] "/" path_of($0)
    }
  ' part=0 "$into/SHA256SUMS" part=1 "$@" >"$work/assets"
  # A damaged or lost file is skipped: it must not block the release.
  : >"$work/intact"
  cut -c 67- "$work/assets" >"$work/paths"
  [ ! -s "$work/paths" ] || (cd releases && xargs sha256sum) <"$work/paths" >"$work/intact" 2>/dev/null ||
    [ $? -eq 123 ] || fail '没有完成，网站没有变化：sha256sum 不能运行。'
  awk '
    part == 0 { intact[$0] = 1; next }
    $0 in intact && !seen[substr($0, 84)]++ { print }
  ' part=0 "$work/intact" part=1 "$work/assets" >"$work/sources"
  awk '{ print substr($0, 1, 66) substr($0, 84) }' "$work/sources" >"$work/unsorted"
  sort -k 2 "$work/unsorted" >"$work/wanted"

  { [ ! -f "$into/CARRIED" ] || cat "$into/CARRIED"; } | awk "$LISTS"'
    part == 0 || (is_line($0) && is_hashed(path_of($0)) && !(path_of($0) in line)) { line[path_of($0)] = $0 }
    END { for (path in line) print line[path] }
  ' part=0 "$work/wanted" part=1 - >"$work/unsorted"
  sort -k 2 "$work/unsorted" >"$work/all"
  write_carried "$work/all"
  : >"$work/present"
  [ ! -d "$into/assets" ] || (cd "$into" && find assets -type f -exec sha256sum {} +) >"$work/present"
  awk '
    part == 0 { present[$0] = 1; next }
    !((substr($0, 1, 66) substr($0, 84)) in present) { print substr($0, 67) }
  ' part=0 "$work/present" part=1 "$work/sources" >"$work/missing"
  while read -r path; do put "releases/$path" "$into/${path#*/}"; done <"$work/missing"
  # Whatever hashed file is left over is removed, even if a damaged CARRIED does not name it.
  awk "$LISTS"'
    part == 0 { keep[path_of($0)] = 1; next }
    is_hashed(path_of($0)) && !(path_of($0) in keep) { print path_of($0) }
  ' part=0 "$into/SHA256SUMS" "$work/wanted" part=1 "$work/present" >"$work/left-over"
  while read -r path; do rm -f "$into/$path"; done <"$work/left-over"
  write_carried "$work/wanted"
}

# Removes the files of folder $1 that are in CARRIED but cannot have been carried: only hashed files are.
drop_foreign() {
  [ -f "$1/CARRIED" ] || return 0
  awk "$LISTS"'
    part == 0 { own[path_of($0)] = 1; next }
    is_line($0) && !is_hashed(path_of($0)) && !(path_of($0) in own) { print path_of($0) }
  ' part=0 "$1/SHA256SUMS" part=1 "$1/CARRIED" >"$work/foreign"
  while read -r path; do rm -rf "${1:?}/$path"; done <"$work/foreign"
}

write_carried() {
  if [ -f "$into/CARRIED" ] && cmp -s "$1" "$into/CARRIED"; then return; fi
  [ -f "$into/CARRIED" ] || [ -s "$1" ] || return 0
  put "$1" "$into/CARRIED"
}

# Finds the times for the files listed in folder $1: a file that an earlier release has with the same path and content
# keeps its time, and any other gets one later than all before. Sets $fresh, the time of those.
read_times() {
  (cd releases && find . -type f -exec stat -c '%Y %n' {} +) >"$work/stat"
  set -- "$1/SHA256SUMS"
  # Of two releases with the same file, the later one counts, and the live one most.
  for other in $order; do
    if [ "$other" != "$current" ] && [ -f "releases/$other/SHA256SUMS" ]; then set -- "$@" "releases/$other/SHA256SUMS"; fi
  done
  if [ -n "$current" ] && [ -f "releases/$current/SHA256SUMS" ]; then set -- "$@" "releases/$current/SHA256SUMS"; fi
  list=$1
  shift
  awk "$LISTS"'
    part == 0 { time[substr($0, index($0, " ") + 3)] = $1; next }
    { split(FILENAME, at, "/"); file = at[2] "/" path_of($0) }
    is_line($0) && file in time { print time[file] " " $0 }
  ' part=0 "$work/stat" part=1 "$@" >"$work/known"
  fresh=$(awk -v now="$(date +%s)" '$1 + 1 > now { now = $1 + 1 } END { printf "%.0f\n", now }' "$work/known")
  awk -v fresh="$fresh" '
    part == 0 { time[substr($0, index($0, " ") + 1)] = $1; next }
    { print ($0 in time ? time[$0] : fresh) " " substr($0, 67) }
    END { print fresh " SHA256SUMS" }
  ' part=0 "$work/known" part=1 "$list" >"$work/times"
}

set_times() {
  cut -d ' ' -f 1 "$work/times" >"$work/unsorted"
  sort -u "$work/unsorted" >"$work/each-time"
  while read -r time; do
    awk -v time="$time" '$1 == time { print "./" substr($0, index($0, " ") + 1) }' "$work/times" >"$work/files"
    (cd "$1" && xargs touch -c -d "@$time") <"$work/files"
  done <"$work/each-time"
}

# Puts the packed site into $work/pack, sets $name and $pack_folder, and refuses whatever is not as packed.
open_pack() {
  [ -f "$pack" ] || fail "没有文件 $pack。"
  # Packed sites shrink to a third. What grows fifty times is no site, and must not fill the disk.
  blocks=$(($(wc -c <"$pack") / 512 * 50 + 32768))
  (
    ulimit -f "$blocks" 2>/dev/null || :
    exec gzip -dc <"$pack" >"$work/pack.tar"
  ) 2>/dev/null || refuse_archive
  od -An -v -tx1 "$work/pack.tar" | read_tar >"$work/names" || fail "不能接收 $pack：$(tail -n 1 "$work/names")。"
  pack_folder=$(sed -n 1p "$work/names")
  name=${pack_folder#site-}
  mkdir "$work/pack"
  tar -xof "$work/pack.tar" -C "$work/pack" || fail "解不开 $pack，没有接收：磁盘满了，或文件已损坏。"
  rm -f "$work/pack.tar"
  pack_folder=$work/pack/$pack_folder
  find "$pack_folder" -type d -exec chmod 755 {} +
  find "$pack_folder" -type f -exec chmod 644 {} +
  [ -f "$pack_folder/out/SHA256SUMS" ] || fail "不能接收 $pack：里面没有 out/SHA256SUMS。"
  answer=$(compare "$pack_folder/out" "$name")
  [ "$answer" = ok ] || fail "不能接收 $pack：文件与 SHA256SUMS 不符（$(describe "$answer")）。请重新取一份。"
  case ${pack##*/} in
  site-"$name"*) ;;
  site-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]*) fail "文件名是 ${pack##*/}，里面的内容却是 $name，没有接收。请核对是不是拿错了文件。" ;;
  esac
  if [ -z "$sheet" ]; then
    [ ! -f "$pack_folder/SIGN-OFF-REQUIRED" ] || fail '这个网站要先审签才能发布。请加上 --sheet 和审签单上的 16 个字符。'
  elif [ "$sheet" != "$name" ]; then
    fail "收到的内容是 $name，审签单上的是 $sheet，没有发布。请核对纸上的 16 个字符；内容在审签以后改过的，请重新审签。"
  fi
}

refuse_archive() {
  [ "$(wc -c <"$work/pack.tar")" -lt $((blocks * 512)) ] || fail "不能接收 $pack：解开后大得不正常，不是 npm run pack 打的包。"
  rm -f "$work/pack.tar"
  gzip -t <"$pack" 2>/dev/null || fail "不能接收 $pack：文件不完整或已损坏。请重新取一份。"
  fail "解不开 $pack：磁盘满了，或不能写入。网站没有变化。"
}

# The record of the live release: none if it was built before there was one, damaged, or intact.
read_served() {
  served=damaged
  [ -f "releases/$current/SHA256SUMS" ] || return 0
  found=$(sha256sum <"releases/$current/SHA256SUMS")
  case $found in "$current"*) ;; *) return 0 ;; esac
  sum=$(awk "$LISTS"'is_line($0) && path_of($0) == ".published.yaml" { print sum_of($0) }' "releases/$current/SHA256SUMS")
  [ -n "$sum" ] || {
    served=none
    return 0
  }
  [ -f "releases/$current/.published.yaml" ] || return 0
  found=$(sha256sum <"releases/$current/.published.yaml")
  [ "${found%% *}" != "$sum" ] || served=intact
}

# For awk: one line of a record.
RECORDS='
  # As lib/record/record-line reads it: sets address, and value for a text.
  function is_record(line,    rest) {
    gsub(/^[ \t\r]+|[ \t\r]+$/, "", line)
    sub(/[ \t]+=[0-9a-f][0-9a-f][0-9a-f][0-9a-f]$/, "", line)
    address = line
    value = ""
    if (line ~ /^-[ \t]+\/[^ \t]*$/) return sub(/^-[ \t]+/, "", address)
    if (!match(line, /^\/[^ \t]*:[ \t]+/)) return 0
    address = substr(line, 1, RLENGTH)
    sub(/:[ \t]+$/, "", address)
    value = substr(line, RLENGTH + 1)
    rest = substr(value, 28)
    return value ~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9a-f]+/ && length(value) > 26 &&
      substr(value, 12, 16) !~ /[^0-9a-f]/ && (rest == "" || rest ~ /^ [^ \t]+$/)
  }
  function is_withdrawn(value) { return value ~ / 已撤下$/ }
'

# Prints what record $1 has and record $2 lacks, or has otherwise; nothing if that is nothing. What is marked as
# withdrawn may differ. The signs of the lines are not computed: both records are covered by SHA256SUMS.
describe_lost() {
  awk "$RECORDS"'
    function words(list, count, what) {
      return count == 0 ? "" : "公开过的 " count " 处" what "：" list (count > 3 ? " 等" : "")
    }
    function add_gone(address) { if (++gone <= 3) gone_list = gone_list (gone > 1 ? "、" : "") address }
    function add_changed(address) { if (++changed <= 3) changed_list = changed_list (changed > 1 ? "、" : "") address }
    !is_record($0) { next }
    part == 0 && value == "" && !(address in page) { page[address] = 1; pages[++page_count] = address }
    part == 0 && value != "" && !(address in text) { texts[++text_count] = address }
    part == 0 && value != "" && (!(address in text) || is_withdrawn(value)) { text[address] = value }
    part == 1 && value == "" { page_now[address] = 1 }
    part == 1 && value != "" && (!(address in text_now) || is_withdrawn(value)) { text_now[address] = value }
    END {
      for (i = 1; i <= page_count; i++) if (!(pages[i] in page_now)) add_gone(pages[i])
      for (i = 1; i <= text_count; i++) {
        address = texts[i]
        if (!(address in text_now)) add_gone(address)
        else if (text_now[address] != text[address] && !is_withdrawn(text_now[address])) add_changed(address)
      }
      first = words(gone_list, gone + 0, "没有了")
      second = words(changed_list, changed + 0, "变了")
      print first (first != "" && second != "" ? "；" : "") second
    }
  ' part=0 "$1" part=1 "$2"
}

# Compares the pack with the record of the live release, and refuses to lose what was published, unless that release
# is named to be replaced; sets $notes. The words are those of lib/release/record/refuse-lost.
refuse_lost() {
  if [ -n "$replace" ] && [ "$replace" != "$current" ]; then
    fail "--replace 要写正在公开的发布的名称，现在$([ -n "$current" ] && echo "是 $current" || echo 没有发布)。"
  fi
  notes='这里还没有正在公开的发布，没有登记可以对照。'
  [ -n "$current" ] || return 0
  way_out="确实不要原来公开的（例如换成另一个网站），加上 --replace $current。"
  read_served
  case $served$replace in
  none*) notes="正在公开的 $current 里没有登记（是旧的程序做的），没有对照。" ;;
  damaged) fail "正在公开的 $current 的登记坏了，不能对照，没有发布。请先退回上一次发布。$way_out" ;;
  damaged*) notes="按 --replace 换下 $current，它的登记坏了，没有对照。" ;;
  *)
    new=$pack_folder/out/.published.yaml
    [ -f "$new" ] || new=/dev/null
    lost=$(describe_lost "releases/$current/.published.yaml" "$new")
    notes=
    [ -z "$replace" ] || notes="按 --replace 换下 $current：${lost:-公开过的都还在}。"
    [ -z "$lost" ] || [ -n "$replace" ] || fail "与正在公开的 $current 对照，$lost。没有发布。content/ 可能退回到了以前的样子，请取回最新的；published.yaml 缺了、改了的，运行 npm run publish:record -- --from ${called:-$dir} 恢复，再运行 npm run check，会逐条说明怎样改。$way_out"
    ;;
  esac
}

# Refuses to return to what the live release has withdrawn. The words are those of lib/release/record/refuse-withdrawn.
refuse_withdrawn() {
  [ -n "$current" ] || return 0
  read_served
  [ "$served" = intact ] && [ -f "releases/$name/.published.yaml" ] || return 0
  back=$(awk "$RECORDS"'
    !is_record($0) || value == "" { next }
    part == 0 { if (is_withdrawn(value)) gone[address] = 1; next }
    is_withdrawn(value) || !(address in text) { text[address] = value; texts[++count] = address }
    END {
      for (i = 1; i <= count; i++) {
        address = texts[i]
        if (!(address in gone) || is_withdrawn(text[address]) || address in told) continue
        told[address] = 1
        if (++back <= 3) list = list (back > 1 ? "、" : "") address
      }
      if (back) print back " 处：" list (back > 3 ? " 等" : "")
    }
  ' part=0 "releases/$current/.published.yaml" part=1 "releases/$name/.published.yaml")
  [ -z "$back" ] || fail "退回 $name 会把已经撤下的再公开，共 $back。没有退回。请改好内容，再生成、发布；不再需要旧的发布的，把它们删去。"
}

# Makes the release a complete folder; the live one is changed only where it is damaged.
complete_release() {
  if [ ! -d "releases/$name" ]; then
    mv "$pack_folder/out" "$work/$name"
    read_times "$work/$name"
    set_times "$work/$name"
    carry "$work/$name"
    answer=$(compare "$work/$name" "$name")
    [ "$answer" = ok ] || fail "发布的文件与 SHA256SUMS 不符，没有发布：$(describe "$answer")。"
    sync
    mv "$work/$name" releases/
    return
  fi
  read_times "$pack_folder/out"
  [ "$name" = "$current" ] || carry "releases/$name"
  # A damaged list hides other damage; hence more than one round.
  for round in 1 2 3 4; do
    answer=$(compare "releases/$name" "$name")
    [ "$answer" != ok ] || return 0
    [ "$round" -lt 4 ] || fail "发布的文件与 SHA256SUMS 不符，没有发布：$(describe "$answer")。"
    printf '%s\n' "$answer" | while read -r _ path; do
      if [ -f "$pack_folder/out/$path" ]; then put "$pack_folder/out/$path" "releases/$name/$path" "$fresh"
      else rm -rf "releases/$name/$path"; fi
    done
    carry "releases/$name"
  done
}

# The time is that of the line in the history, by which the two are brought together.
keep_approval() {
  mkdir -p approvals
  {
    [ ! -f "approvals/$name.yaml" ] || cat "approvals/$name.yaml"
    if [ -n "$approval" ]; then
      sed "s/^  time: .*/  time: \"$time\"/" "$approval"
    else
      printf -- '- digest: "%s"\n  time: "%s"\n  by: "%s"\n' "$name" "$time" "$by"
    fi
  } >"$work/$name.yaml"
  mv -f "$work/$name.yaml" approvals/
}

# Five stay, never without the live one and the one before it. A release is moved away in one step: half deleted it
# could pass for a complete one.
drop_old() {
  kept=$(before "$name")
  dropped=$(printf '%s\n' "$order" | awk -v live="$name" -v kept="$kept" '
    { all[NR] = $0 }
    END { for (i = 1; i <= NR; i++) if (all[i] != live && all[i] != kept && n < NR - 5) { n++; print all[i] } }
  ')
  for old in $dropped; do mv "releases/$old" "$work/$old"; done
  sync
  rm -rf "$work"
  [ -z "$dropped" ] || printf '%s\n' "已删去最旧的发布：$(printf '%s\n' "$dropped" | awk '{ s = s (NR > 1 ? "、" : "") $0 } END { print s }')。"
}

# nginx keeps the policy of another release until it is reloaded.
advise_reload() {
  one=releases/$name/.nginx/csp.conf
  two=releases/$1/.nginx/csp.conf
  if [ -z "$1" ]; then [ -f "$one" ] || return 0; fi
  if [ ! -f "$one" ] && [ ! -f "$two" ]; then return 0; fi
  cmp -s "$one" "$two" || echo '安全策略（.nginx/csp.conf）与之前的发布不同：请让 nginx 重新加载（sudo nginx -s reload）。'
}

receive() {
  mkdir -p releases
  chmod 755 releases
  read_current
  read_order
  open_pack
  notes=
  [ "$name" = "$current" ] || refuse_lost
  kind=new
  [ ! -d "releases/$name" ] || kind=again
  complete_release
  previous=$current
  if [ "$name" = "$current" ]; then
    previous=$(before "$name")
    printf '%s\n' "内容没有变化，仍是 $name。"
  else
    time=$(date -u +%Y-%m-%dT%H:%M:%SZ)
    [ -z "$sheet" ] || keep_approval
    write_history release
    switch_current
    from=
    [ -z "$previous" ] || from="之前是 $previous，可用 --rollback 退回。"
    if [ "$kind" = again ]; then printf '%s\n' "这份内容已有发布 $name，已换成它。$from"
    else printf '%s\n' "已发布 $name。$from"; fi
  fi
  [ -z "$notes" ] || printf '%s\n' "$notes"
  read_current
  read_order
  drop_old
  advise_reload "$previous"
}

choose() {
  [ -n "$wanted" ] || {
    name=$(before "$current")
    [ -n "$name" ] || fail '没有更早的发布，不能退回。'
    return 0
  }
  name=$(printf '%s\n' "$order" | awk -v start="$wanted" 'index($0, start) == 1')
  if [ "${#name}" -ne 16 ]; then
    fail "没有唯一的发布 $wanted。现有（由旧到新）：$(printf '%s\n' "$order" | awk '{ s = s (NR > 1 ? "、" : "") $0 } END { print s == "" ? "无" : s }')。"
  fi
  [ "$name" != "$current" ] || fail "现在的发布就是 $name。"
}

roll_back() {
  read_current
  read_order
  choose
  refuse_withdrawn
  # Readers may still have a page of the abandoned release open.
  carry "releases/$name"
  answer=$(compare "releases/$name" "$name")
  [ "$answer" = ok ] || fail "$name 的文件已不完整，没有退回：$(describe "$answer")。"
  time=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  write_history rollback
  switch_current
  rm -rf "$work"
  if [ -n "$current" ]; then printf '%s\n' "已退回 $name。退回前是 $current。"
  else printf '%s\n' "已退回 $name。"; fi
  advise_reload "$current"
}

# The newest first: name, when it was released and by whom, and which is live.
list() {
  read_current
  read_order
  [ -n "$order" ] || fail "$dir 里还没有发布。"
  previous=$(before "$current")
  {
    printf '%s\n' "$events"
    echo --
    printf '%s\n' "$order" | sed '1!G;h;$!d'
  } | awk -F '\t' -v live="$current" -v previous="$previous" '
    $0 == "--" { started = 1; next }
    !started && $2 == "release" { when[$3] = $1 "  " $4 }
    started { print $0 "  " ($0 in when ? when[$0] : "时间没有记录") ($0 == live ? "  现在的" : $0 == previous ? "  退回时用它" : "") }
  '
}

# The kernel holds the lock as long as this run or one of its commands lives. Without flock a link names the process
# and when it started, so that one left behind by a killed run is known.
take_lock() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>>.lock
    flock -n 9 || fail '另一次发布正在进行。请等它结束，再试一次。'
    locked=flock
    return
  fi
  mine=$(process_mark $$)
  if ! ln -s "$mine" .lock.run 2>/dev/null; then
    holder=$(readlink .lock.run) || fail '另一次发布正在进行。请等它结束，再试一次。'
    [ "$(process_mark "${holder%%.*}")" != "$holder" ] || fail '另一次发布正在进行。请等它结束，再试一次。'
    rm -f .lock.run
    ln -s "$mine" .lock.run 2>/dev/null || fail '另一次发布正在进行。请等它结束，再试一次。'
    # Another run may have seen the same old lock, and removed this one instead.
    sleep 1
  fi
  [ "$(readlink .lock.run)" = "$mine" ] || fail '另一次发布正在进行。请等它结束，再试一次。'
  locked=.lock.run
}

# 123.456: process 123, and when it started; nothing after the point if there is no such process.
process_mark() {
  printf '%s.%s\n' "$1" "$(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20)"
}

# Called at the very end, so that nothing of this file is read any more while it runs.
main() {
  dir=
  pack=
  mode=receive
  sheet=
  replace=
  called=
  approval=
  wanted=
  by=
  options=1
  while [ $# -gt 0 ]; do
    case $options$1 in
    1--) options= ;;
    1--rollback | 1--list) [ "$mode" = receive ] || usage; mode=${1#--} ;;
    1--sheet | 1--replace | 1--approval | 1--by | 1--called)
      [ $# -ge 2 ] && [ -n "$2" ] || usage
      case $1 in
      --sheet) sheet=$2 ;;
      --replace) replace=$2 ;;
      --approval) approval=$2 ;;
      --by) by=$2 ;;
      --called) called=$2 ;;
      esac
      shift
      ;;
    1--* | '' | 1) usage ;;
    *)
      if [ -z "$dir" ]; then dir=$1
      elif [ "$mode" = rollback ] && [ -z "$wanted" ]; then wanted=$1
      elif [ "$mode" = receive ] && [ -z "$pack" ]; then pack=$1
      else usage; fi
      ;;
    esac
    shift
  done
  [ -n "$dir" ] || usage
  if [ "$mode" = receive ]; then [ -n "$pack" ] || usage; else [ -z "$pack$sheet$replace$approval" ] || usage; fi
  case $wanted in *[!0-9a-f]*) usage ;; esac
  by=$(printf '%s' "${by:-$(id -un || id -u || echo '?')@$(uname -n || echo '?')}" | tr -d '[:cntrl:]"\\')

  case $dir in -*) dir=./$dir ;; esac
  here=$(pwd)
  case $pack in /* | '') ;; *) pack=$here/$pack ;; esac
  case $approval in /* | '') ;; *) approval=$here/$approval ;; esac
  if [ ! -d "$dir" ]; then
    [ "$mode" = receive ] || fail "没有文件夹 $dir。"
    mkdir -p "$dir"
    printf '%s\n' "没有文件夹 ${called:-$dir}，新建了一个。名称写错了的，请删去它，再发布一次。"
  fi
  cd "$dir"
  if [ "$mode" = list ]; then
    list
  else
    take_lock
    rm -rf "$work"
    mkdir "$work"
    if [ "$mode" = rollback ]; then roll_back; else receive; fi
  fi
}

main "$@"
