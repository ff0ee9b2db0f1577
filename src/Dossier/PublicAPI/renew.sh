#!/bin/sh
# Writes anew what is public and not yet shipped, for each target framework. `dotnet format` adds what a list lacks and leaves what is
# gone, so each list begins empty.
set -eu
cd "$(dirname "$0")"
dotnet restore ..
for list in */PublicAPI.Unshipped.txt; do
  printf '#nullable enable\n' > "$list"
  TargetFramework=$(dirname "$list") dotnet format analyzers .. --no-restore --diagnostics RS0016 --severity warn
done
