#!/usr/bin/env bash
# Signs the app from the inside out, packs it as a .dmg, and has it notarised. Not run: it needs a Mac and a Developer ID.
#   sign_and_notarise.sh "My care and support plan.app" VERSION
# PCSP_SIGN: "Developer ID Application: NAME (TEAM)". PCSP_NOTARY: a profile made by `notarytool store-credentials`.
set -euo pipefail
app=$1
disk="pcsp-desktop-$2-$(uname -m).dmg"
here=$(cd "$(dirname "$0")" && pwd)
sign() { codesign --force --timestamp --options runtime --sign "$PCSP_SIGN" "$@"; }

find "$app/Contents/Frameworks" "$app/Contents/Resources" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' file; do sign "$file"; done
find "$app/Contents/Frameworks" -type f -perm -100 -path '*.framework/Versions/*' -print0 |
    while IFS= read -r -d '' file; do sign "$file"; done
for program in "$app"/Contents/MacOS/*; do
    sign --entitlements "$here/entitlements.plist" "$program"
done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --strict --deep --verbose=2 "$app"

hdiutil create -volname "My care and support plan" -srcfolder "$app" -ov -format UDZO "$disk"
codesign --timestamp --sign "$PCSP_SIGN" "$disk"
xcrun notarytool submit "$disk" --keychain-profile "$PCSP_NOTARY" --wait
xcrun stapler staple "$disk" # so that it opens on a Mac with no network
spctl --assess --type open --context context:primary-signature --verbose "$disk"
