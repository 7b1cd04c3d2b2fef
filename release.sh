#!/usr/bin/env bash
# Makes what people without an SDK start: one file for Windows and one for Linux, and the .NET tool, with their checksums.
# Usage: ./release.sh [linux-x64|win-x64 ...]   (both by default); the files lie in artifacts/release
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
systems=("$@")
[ ${#systems[@]} -gt 0 ] || systems=(linux-x64 win-x64)
target=artifacts/release
rm -rf "$target"
mkdir -p "$target"

dotnet pack src/Runner -c Release -v quiet -o "$target"
for system in "${systems[@]}"; do
    folder=$(mktemp -d)
    dotnet publish src/Runner -c Release -r "$system" -v quiet -o "$folder"
    ending=; [[ $system == win-* ]] && ending=.exe
    mv "$folder/dialogue-mining$ending" "$target/dialogue-mining-$system$ending"
    rm -rf "$folder"
done
cd "$target"
sha256sum -- * > SHA256SUMS
cat SHA256SUMS
