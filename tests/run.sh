#!/usr/bin/env bash
# Builds once and runs every test; nothing may skip. The last line is "N passed, N failed, N skipped", summed over all runs.
#   bash tests/run.sh                     everything
#   bash tests/run.sh Data Domain         only these test projects
#   bash tests/run.sh Web --filter Arsitektur     what follows the names goes to `dotnet test`
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en
# The tests choose their own environment; what a developer exported for a server of theirs must not reach them.
unset ConnectionStrings__Kinerja ConnectionStrings__Pemilik KINERJA_DATA ASPNETCORE_ENVIRONMENT DOTNET_ENVIRONMENT ASPNETCORE_URLS

proyek=()
while [[ $# -gt 0 && $1 != -* ]]; do
  [[ -d tests/Kinerja.$1.Tests ]] || { echo "tests/run.sh: there is no tests/Kinerja.$1.Tests" >&2; exit 2; }
  proyek+=("$1")
  shift
done
if [[ ${#proyek[@]} -eq 0 ]]; then
  for folder in tests/Kinerja.*.Tests; do
    nama=${folder#tests/Kinerja.}
    proyek+=("${nama%.Tests}")
  done
fi

# --- what the machine must have -------------------------------------------------------------------------------------------------
find_chromium() {
  if [[ -n ${KINERJA_CHROMIUM:-} ]]; then
    echo "$KINERJA_CHROMIUM"
  else
    command -v chromium || command -v google-chrome-stable || command -v google-chrome || command -v chromium-browser || true
  fi
}

for perlu in dotnet node npm; do
  command -v "$perlu" >/dev/null || { echo "tests/run.sh: '$perlu' is missing. Install the .NET 10 SDK and Node.js 20 or newer (with npm)." >&2; exit 1; }
done

kurang=()
[[ -n $(find_chromium) ]] || kurang+=(chromium)
command -v pdftotext >/dev/null || kurang+=(poppler-utils)
command -v qpdf >/dev/null || kurang+=(qpdf)
# Opens the Word and Excel files that the program writes, without a window.
command -v soffice >/dev/null || kurang+=(libreoffice-writer-nogui libreoffice-calc-nogui)
# Without its Math it leaves the equations of a document out.
command -v soffice >/dev/null && [[ -e $(dirname "$(readlink -f "$(command -v soffice)")")/libsmlo.so ]] || kurang+=(libreoffice-math-nogui)
if [[ $(uname -s) == Linux ]]; then
  command -v setpriv >/dev/null || kurang+=(util-linux)
fi

if [[ ${#kurang[@]} -gt 0 ]]; then
  hak=()
  [[ $(id -u) -eq 0 ]] || hak=(sudo -n)
  if command -v apt-get >/dev/null && { [[ ${#hak[@]} -eq 0 ]] || sudo -n true 2>/dev/null; }; then
    echo "Installing ${kurang[*]} …"
    catatan=$(mktemp)
    if ! { "${hak[@]}" apt-get update -qq && "${hak[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${kurang[@]}"; } </dev/null >"$catatan" 2>&1; then
      cat "$catatan" >&2
      echo "tests/run.sh: could not install ${kurang[*]}." >&2
      exit 1
    fi
    rm -f "$catatan"
  else
    echo "tests/run.sh: missing ${kurang[*]}. Run this once, then again:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${kurang[*]}" >&2
    exit 1
  fi
fi
KINERJA_CHROMIUM=$(find_chromium)
export KINERJA_CHROMIUM

# --- build once -----------------------------------------------------------------------------------------------------------------
echo "== build"
dotnet build Kinerja.sln -nodeReuse:false -v:quiet -clp:ErrorsOnly </dev/null

# --- run ------------------------------------------------------------------------------------------------------------------------
hasil=$(mktemp -d)
trap 'rm -rf "$hasil"' EXIT
lulus=0 gagal=0 lewat=0 rusak=0

counter() { grep -o '<Counters [^>]*' "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*'; }

# The browser's tests are long and are named one by one, so that a run shows where it is.
verbosity() { if [[ $1 == Browser ]]; then echo normal; else echo minimal; fi; }

# One project under one culture. A run that ends badly without saying which test failed counts as one failure.
run() {
  local nama=$1 budaya=$2 kode=0 total=0 l=0 g=0
  shift 2
  local label=$nama${budaya:+.$budaya}
  local trx=$hasil/$label.trx
  echo "== Kinerja.$nama.Tests${budaya:+ ($budaya)}"
  # A test host that says nothing for that long hangs: it is ended, and what it was at is named.
  KINERJA_BUDAYA=$budaya dotnet test "tests/Kinerja.$nama.Tests" --no-build --results-directory "$hasil" --logger "trx;LogFileName=$label.trx" --logger "console;verbosity=$(verbosity "$nama")" \
    --blame-hang --blame-hang-timeout 6m --blame-hang-dump-type none "$@" </dev/null || kode=$?
  if [[ -f $trx ]]; then
    total=$(counter "$trx" total) l=$(counter "$trx" passed) g=$(counter "$trx" failed)
  fi
  # Counted as the rest: the report's own "notExecuted" leaves skipped tests out.
  local s=$((total - l - g))
  if [[ $kode -ne 0 && $g -eq 0 ]]; then
    echo "Kinerja.$nama.Tests ended with code $kode." >&2
    rusak=$((rusak + 1))
  elif [[ $total -eq 0 && $# -eq 0 ]]; then
    echo "Kinerja.$nama.Tests ran no test." >&2
    rusak=$((rusak + 1))
  fi
  if [[ $s -gt 0 ]]; then
    grep -o 'testName="[^"]*"[^>]*outcome="NotExecuted"' "$trx" | sed 's/testName="\([^"]*\)".*/skipped: \1/' >&2 || true
  fi
  lulus=$((lulus + l)) gagal=$((gagal + g)) lewat=$((lewat + s))
}

for nama in "${proyek[@]}"; do
  case $nama in
    # What they prove must hold whatever the server's language is.
    Domain | Web) run "$nama" id-ID "$@"; run "$nama" en-US "$@" ;;
    *) run "$nama" "" "$@" ;;
  esac
done

gagal=$((gagal + rusak))
kode=0
if [[ $gagal -gt 0 || $lewat -gt 0 || $lulus -eq 0 ]]; then kode=1; fi
echo
echo "$lulus passed, $gagal failed, $lewat skipped"
exit "$kode"
