#!/bin/sh
# Makes the PNG and ICO files from the SVG files beside this script.
# Needs rsvg-convert (librsvg) and icotool (icoutils).
set -eu
cd "$(dirname "$0")"

png() { # png NAME SIZE SOURCE
    rsvg-convert -w "$2" -h "$2" -o "$1-$2.png" "$3"
}

for name in edusum edusum-document; do
    for size in 16 32; do png "$name" "$size" "$name-small.svg"; done
    png "$name" 24 "$name-24.svg"
    for size in 48 64 128 256 512; do png "$name" "$size" "$name.svg"; done
    # 256 is stored as PNG, as Windows expects it
    icotool -c -o "$name.ico" \
        "$name-16.png" "$name-24.png" "$name-32.png" \
        "$name-48.png" "$name-64.png" --raw="$name-256.png"
done
