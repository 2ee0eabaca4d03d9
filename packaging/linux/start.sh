#!/bin/sh
# Starts the app from the folder that this file lies in. Where the computer lacks something, a window says so in plain
# words: a program that is started by a double click has nowhere to print.
here=$(dirname "$(readlink -f "$0")")
app="$here/app/pcsp-desktop"
inside="$here/app/_internal"

say() {
    printf '%s\n' "$1" >&2
    if command -v zenity >/dev/null 2>&1; then
        exec zenity --error --no-markup --width=520 --text "$1"
    elif command -v kdialog >/dev/null 2>&1; then
        exec kdialog --error "$1"
    elif command -v yad >/dev/null 2>&1; then
        exec yad --error --no-markup --text "$1"
    elif command -v xmessage >/dev/null 2>&1; then
        exec xmessage -center "$1"
    elif command -v notify-send >/dev/null 2>&1; then
        notify-send -u critical "My care and support plan" "$1"
    fi
    exit 1
}

[ -x "$app" ] || say "Parts of this app are missing. Unpack the whole file again, and keep the folder together."
python=$(ls "$inside"/libpython3*.so* | head -n 1)
lacking=$(LD_LIBRARY_PATH="$inside:$inside/PySide6/Qt/lib" \
    ldd "$python" "$inside/PySide6/Qt/lib/libQt6Widgets.so.6" "$inside/PySide6/Qt/plugins/platforms/libqxcb.so" 2>&1)
case $lacking in
*GLIBC_*"not found"*)
    say "The Linux on this computer is too old for this app. It needs Debian 12, Ubuntu 22.10, Mint 22, Fedora 37 or newer. No plan was touched."
    ;;
*"not found"*)
    names=$(printf '%s\n' "$lacking" | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' ')
    say "This computer lacks parts that apps with windows need. No plan was touched.
Ask the person who looks after this computer to add them. On Debian, Ubuntu and Mint they type:
sudo apt install libegl1 libgl1 libxcb-cursor0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0
Missing: $names"
    ;;
esac
exec "$app" "$@"
