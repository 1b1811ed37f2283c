#!/bin/sh
# Takes a picture of each screen of the real window, in both languages, at 1366x768 under Xvfb.
# Needs Xvfb, xdotool and ImageMagick (.ci/setup installs them). The day is fixed, so that pictures
# change only when a screen does.
set -eu
cd "$(dirname "$0")/../.."
cargo build --locked
program="${CARGO_TARGET_DIR:-$PWD/target}/debug/jouw-weg"
pictures="$PWD/docs/screenshots"
day=2026-11-22
work=$(mktemp -d)
number=90
while [ -e "/tmp/.X$number-lock" ]; do number=$((number + 1)); done
Xvfb ":$number" -screen 0 1366x768x24 >/dev/null 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null || true; rm -rf "$work"' EXIT
export DISPLAY=":$number"
unset WAYLAND_DISPLAY
sleep 1

shot() { # shot NAME
  xdotool mousemove 1360 760
  sleep 1.2
  import -window root -strip +dither -colors 200 "PNG8:$pictures/$language-$1.png"
}
open() { # open [DOSSIER]: a window of 1366x768
  "$program" "$@" --as-of $day >"$work/log" 2>&1 &
  app=$!
  window=$(timeout 60 xdotool search --sync --onlyvisible --pid $app | tail -n 1)
  xdotool windowmove "$window" 0 0 windowsize "$window" 1366 768
  sleep 3
}
close() {
  kill $app 2>/dev/null || true
  wait $app 2>/dev/null || true
}
press() { # press X Y
  xdotool mousemove "$1" "$2" click 1
  sleep 1
}

for language in nl en; do
  case $language in
    # Where things stand: the words of one language take a line more than the other's.
    nl) LANG=nl_NL.UTF-8 begin=356 look=420 letter=248 next=400 ;;
    en) LANG=en_GB.UTF-8 begin=378 look=470 letter=222 next=371 ;;
  esac
  LC_ALL=$LANG
  JOUW_WEG_HOME="$work/$language"
  export LANG LC_ALL JOUW_WEG_HOME
  "$program" example "$work/sam-$language" --lang $language --as-of $day >/dev/null

  open "$work/sam-$language"
  shot overview
  press 105 133 && shot way
  press 105 175 && shot deadlines
  press 105 217 && shot log
  press 105 259 && shot documents
  press 105 301 && shot people
  press 105 343 && shot print
  press 105 422 && shot help
  press 105 464 && shot settings
  press 105 133 && press 350 405 && shot step
  close

  open
  shot start
  press 131 $look && press 400 265 && shot look-around
  close

  # A new parent: a name, "I have a letter", from whom, which kind, the date on it.
  open
  press 133 $begin && shot begin-name
  press 400 255 && xdotool windowfocus "$window" type --delay 40 Sam
  press 289 319
  press 400 $letter && press 289 $next && press 400 282 && press 289 422 && press 400 215 && press 290 490
  xdotool windowfocus "$window" type --delay 40 "13 nov"
  shot begin-date
  press 290 366 && shot question
  close
done
