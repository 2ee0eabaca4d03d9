#!/bin/sh
# Puts the app into the person's own folder, with an entry in the menu and its types of file. No administrator is
# needed. Started again with a newer version it takes the place of the older one. Plans lie elsewhere and stay.
set -eu
here=$(dirname "$(readlink -f "$0")")
opt="$HOME/.local/opt"
to="$opt/pcsp-desktop"
data=${XDG_DATA_HOME:-$HOME/.local/share}

case "$here/" in
"$to"/*)
    echo "The app is in its place already. To put in a newer one, start this file in the folder that you unpacked."
    exit 0
    ;;
esac
if ! mkdir -p "$opt" "$HOME/.local/bin" "$data/applications" 2>/dev/null || ! [ -w "$opt" ]; then
    echo "Nothing can be written in your own folder on this computer, so the app was not put in. Nothing was changed." >&2
    exit 1
fi
rm -rf "$to.new"
if ! cp -a "$here" "$to.new"; then
    rm -rf "$to.new"
    echo "There is not enough room on this computer, so the app was not put in. Nothing was changed." >&2
    exit 1
fi
rm -rf "$to.old"
[ ! -e "$to" ] || mv "$to" "$to.old"
mv "$to.new" "$to"
rm -rf "$to.old"

(cd "$to/share" && find icons metainfo mime man -type f) | while IFS= read -r file; do
    mkdir -p "$data/$(dirname "$file")"
    cp "$to/share/$file" "$data/$file"
done
# In a desktop entry a path stands in double quotes, with a backslash before what would end them; then each backslash
# is doubled, as in every text of such a file.
quoted=$(printf '%s' "$to/start.sh" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
while IFS= read -r line; do
    case $line in
    Exec=pcsp-desktop*) printf '%s\n' "Exec=\"$quoted\"${line#Exec=pcsp-desktop}" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$to/share/applications/@APP_ID@.desktop" >"$data/applications/@APP_ID@.desktop"
ln -sfn "$to/start.sh" "$HOME/.local/bin/pcsp-desktop"
update-mime-database "$data/mime" 2>/dev/null || true
update-desktop-database "$data/applications" 2>/dev/null || true
echo "The app is in your menu now. It is called: My care and support plan"
