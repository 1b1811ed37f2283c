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
keys() { # keys KEY…
  xdotool windowfocus "$window" key --delay 80 "$@"
  sleep 1
}
words() { # words TEXT
  xdotool windowfocus "$window" type --delay 40 "$1"
}
pick() { # pick N COUNT: the n-th of so many answers, then the button below them
  n=1
  while [ $n -lt "$1" ]; do keys Down; n=$((n + 1)); done
  keys space
  while [ $n -le "$2" ]; do keys Tab; n=$((n + 1)); done
  keys Return
}

for language in nl en; do
  case $language in
    # Where things stand: the words of one language take a line more than the other's.
    nl) LANG=nl_NL.UTF-8 begin=356 look=420 ;;
    en) LANG=en_GB.UTF-8 begin=378 look=470 ;;
  esac
  LC_ALL=$LANG
  JOUW_WEG_HOME="$work/$language"
  export LANG LC_ALL JOUW_WEG_HOME
  "$program" example "$work/sam-$language" --lang $language --as-of $day >/dev/null

  open "$work/sam-$language"
  shot overview
  press 105 135 && shot way
  press 105 177 && shot deadlines
  press 105 219 && shot log
  press 105 261 && shot documents
  press 105 303 && shot people
  press 105 345 && shot print
  press 105 466 && shot help
  press 105 508 && shot words
  press 105 550 && shot later
  press 105 592 && shot numbers
  press 105 634 && shot settings
  press 105 135 && press 350 405 && shot step
  # "I have done this", saved as it stands: what it changes.
  press 105 92 && press 350 722 && keys Return && shot step-done
  close

  # Three things at once, one of them with a warning that must not be missed.
  "$program" new --name Noor "$work/noor-$language" --situation vrijstelling \
    --situation thuiszitten --situation vervoer --answer vrijstelling.who=others \
    --answer vrijstelling.want=unknown --as-of $day >/dev/null
  open "$work/noor-$language"
  shot plan
  close

  open
  shot start
  press 131 $look && shot look-around
  press 400 592 && press 400 656 && shot look-ladder
  close

  # A new parent: a name, "I have a letter", from whom, which kind, the date on it.
  open
  press 133 $begin && shot begin-name
  words Sam && keys Return
  pick 1 2 && pick 2 4 && pick 1 4
  words "13 nov" && sleep 1
  shot begin-date
  keys Return && shot question
  close

  # Another, without a letter: what is going on, chosen by a group.
  open
  press 133 $begin && words Noor && keys Return
  pick 2 2
  keys Tab Tab Return Down space && shot begin-situation
  close
done
