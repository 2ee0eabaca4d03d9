#!/bin/bash
# Checks a copy of a plan (a .pcsp.zip file) with unzip, openssl, base64 and sha256sum only.
#   bash verify-share.sh FILE
# Prints each part with OK or BAD, who signed and the number of their key. Exit code 0: the file is whole.
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: verify-share.sh FILE" >&2; exit 2; }
file=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "NOT WHOLE: $1"; exit 1; }

# The names in the file, before anything is unpacked: only plain names, none twice, none that leads elsewhere.
names=$(unzip -Z1 "$file") || fail "not a zip file"
while IFS= read -r name; do
    [[ $name =~ ^(mimetype|README\.txt|[a-z][a-z0-9-]*\.(pdf|json)|attachments/[0-9]{3}\.(pdf|png|jpg)|META-INF/(ASiCManifest\.xml|signature\.p7s))$ ]] \
        || fail "a part has a name that does not belong here"
done <<<"$names"
[ -z "$(sort <<<"$names" | uniq -d)" ] || fail "a part is there twice"
unzip -tqq "$file" >/dev/null || fail "the zip is damaged"
unzip -qq "$file" -d "$work"
cd "$work"
[ "$(cat mimetype)" = "application/vnd.etsi.asic-e+zip" ] || fail "mimetype"

# The signature over the list of parts, by a certificate that vouches for itself.
openssl pkcs7 -inform DER -in META-INF/signature.p7s -print_certs -out signer.pem 2>/dev/null || fail "signature"
openssl cms -verify -cades -inform DER -in META-INF/signature.p7s -content META-INF/ASiCManifest.xml -binary \
    -CAfile signer.pem -out /dev/null 2>/dev/null || fail "the signature does not fit the list of parts"

# Every part on the list is there and unchanged, and every part that is there is on the list.
listed=$(grep -o '<asic:DataObjectReference URI="[^"]*"' META-INF/ASiCManifest.xml | sed 's/.*URI="//; s/"$//')
while IFS= read -r part; do
    want=$(grep -F "<asic:DataObjectReference URI=\"$part\"" META-INF/ASiCManifest.xml \
        | sed 's/.*<ds:DigestValue>//; s/<.*//')
    got=$(openssl dgst -sha256 -binary "$part" | base64)
    [ "$want" = "$got" ] || fail "$part was changed"
    echo "OK   $part"
done <<<"$listed"
rest=$(grep -v -x -e mimetype -e 'META-INF/.*' <<<"$names")
[ "$(sort <<<"$rest")" = "$(sort <<<"$listed")" ] || fail "the list and the parts differ"

# The record inside names the same key.
key=$(openssl x509 -in signer.pem -noout -pubkey | openssl pkey -pubin -outform DER | sha256sum | cut -d' ' -f1)
grep -q "\"author_key\":\"$key\"" share.json || fail "the record names another key"

echo "WHOLE: unchanged since it was signed by the holder of this key"
openssl x509 -in signer.pem -noout -subject -nameopt utf8,sep_comma_plus | sed 's/^subject=/signer: /'
echo "key (SHA-256): $key"
