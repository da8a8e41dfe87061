#!/usr/bin/env bash
# Every test of the project, in one command, on a fresh Debian with the .NET 10 SDK and Node 20:
#   tests/run.sh           installs what is missing, builds once, runs everything, cheap tests first
#   tests/run.sh quick     rules and architecture only
# Failures are shown whole. The last line is "N passed, N failed"; the exit code is 0 only when nothing failed
# and every test project executed at least one test.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2

mode=${1:-all}
case "$mode" in
  all) projects=(Rules Architecture Crdt Ledger Grains Web Journeys) ;;
  quick) projects=(Rules Architecture) ;;
  *) echo "Say 'tests/run.sh' for all tests or 'tests/run.sh quick' for rules and architecture." >&2; exit 2 ;;
esac

artifacts=tests/artifacts
rm -rf "$artifacts/results"
mkdir -p "$artifacts/results"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
export NPM_CONFIG_AUDIT=false NPM_CONFIG_FUND=false NPM_CONFIG_UPDATE_NOTIFIER=false NPM_CONFIG_PREFER_OFFLINE=true
# Every process of this run carries this mark, so that what a crash leaves behind is found and ended, and nothing else
export AREASEND_TEST_RUN="run-$$-$(date +%s%N)"

passed=0 failed=0 skipped=0
lines=()

end_leftovers() {
  local pid
  for pid in /proc/[0-9]*; do
    pid=${pid#/proc/}
    [ "$pid" = "$$" ] || [ "$pid" = "$BASHPID" ] && continue
    if tr '\0' '\n' 2>/dev/null <"/proc/$pid/environ" | grep -qxF "AREASEND_TEST_RUN=$AREASEND_TEST_RUN"; then
      kill -9 "$pid" 2>/dev/null
    fi
  done
}

finish() {
  printf '\n'
  printf '%s\n' "${lines[@]}"
  printf '\n'
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

give_up() {
  echo "$1" >&2
  failed=$((failed + 1))
  lines+=("FAILED  $1")
  finish
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo -E "$@"; else
    echo "Installing needs root: run as root, install sudo, or install by hand: $*" >&2
    return 1
  fi
}

install_what_is_missing() {
  command -v dotnet >/dev/null || give_up "The .NET 10 SDK is missing: install it so that 'dotnet --version' answers 10.0."
  command -v node >/dev/null && command -v npm >/dev/null || give_up "Node 20 with npm is missing: install it so that 'node --version' answers v20 or later."
  [ "$mode" = quick ] && return
  local missing=()
  compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null || missing+=(postgresql)
  command -v chromium >/dev/null || missing+=(chromium)
  [ ${#missing[@]} -eq 0 ] && return
  echo "Installing: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  { as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$artifacts/apt.log" 2>&1 </dev/null \
    || { tail -n 30 "$artifacts/apt.log" >&2; give_up "Debian's packages ${missing[*]} could not be installed."; }
}

build() {
  echo "Building"
  { dotnet restore AreaSend.Orleans.sln --locked-mode --disable-build-servers -v quiet \
      && dotnet build AreaSend.Orleans.sln -c Release --no-restore --disable-build-servers -v quiet; } >"$artifacts/build.log" 2>&1 </dev/null \
    || { grep -E 'error|warning' "$artifacts/build.log" | sort -u | head -n 60 >&2 || true; tail -n 15 "$artifacts/build.log" >&2; give_up "The build failed."; }
}

# The yjs to which the codec is held; what tests or benchmarks ask it starts it from there
install_oracle() {
  [ "$mode" = quick ] && return
  (cd tests/oracle && npm ci --loglevel=error) >"$artifacts/oracle.log" 2>&1 </dev/null \
    || { tail -n 15 "$artifacts/oracle.log" >&2; give_up "The packages of tests/oracle could not be installed."; }
}

# What the tests print about themselves: figures worth seeing in every run
figures() {
  awk '
    /<StdOut>/ { inside = 1; sub(/.*<StdOut>/, "") }
    inside { line = $0; last = sub(/<\/StdOut>.*/, "", line); if (line != "") print line; if (last) inside = 0 }
  ' "$1" | sed -e 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&#xD;//g; s/&amp;/\&/g' | grep -E '^FIGURE ' | sed -e 's/^FIGURE /        /'
}

counter() { grep -o "<Counters [^>]*" "$1" | head -n 1 | grep -oE " $2=\"[0-9]+\"" | grep -oE '[0-9]+'; }

account() { # name passed failed skipped seconds
  passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + $4))
  local word=passed
  [ "$3" -gt 0 ] && word=FAILED
  lines+=("$(printf '%-7s %-13s %5d passed %4d failed %4d skipped %5d s' "$word" "$1" "$2" "$3" "$4" "$5")")
  printf '%s\n' "${lines[-1]}"
}

run_project() {
  local name=$1 trx="$artifacts/results/$1.trx" begun=$SECONDS code good bad total idle
  echo
  echo "== $name.Tests"
  timeout --kill-after=30 1500 dotnet test "tests/$name.Tests" -c Release --no-build --nologo -v quiet \
    --logger "console;verbosity=minimal" --logger "trx;LogFileName=$PWD/$trx" --results-directory "$artifacts/results" </dev/null
  code=$?
  end_leftovers
  if [ ! -s "$trx" ]; then
    echo "$name.Tests ended with code $code and no results: it crashed, hung for 25 minutes or found no test." >&2
    account "$name" 0 1 0 $((SECONDS - begun))
    return
  fi
  total=$(counter "$trx" total) good=$(counter "$trx" passed) bad=$(counter "$trx" failed)
  idle=$((total - good - bad))
  if [ $((good + bad)) -eq 0 ]; then
    echo "$name.Tests executed no test." >&2
    bad=1
  elif [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then
    echo "$name.Tests ended with code $code although no test failed." >&2
    bad=1
  fi
  figures "$trx"
  account "$name" "$good" "$bad" "$idle" $((SECONDS - begun))
}

run_client() {
  [ -f tests/client/package.json ] || return
  local begun=$SECONDS log="$artifacts/client.log" code good bad
  echo
  echo "== client"
  (cd tests/client && npm ci --ignore-scripts=false --loglevel=error && CI=true npm test) </dev/null 2>&1 | tee "$log"
  code=${PIPESTATUS[0]}
  end_leftovers
  good=$(client_count passed "$log") bad=$(client_count failed "$log")
  if [ $((good + bad)) -eq 0 ]; then
    echo "The client's tests executed no test (code $code)." >&2
    bad=1
  elif [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then
    echo "The client's tests ended with code $code although no test failed." >&2
    bad=1
  fi
  account client "$good" "$bad" 0 $((SECONDS - begun))
}

# vitest's own closing line, "Tests  2 failed | 40 passed (42)", without its colours
client_count() {
  sed -e 's/\x1b\[[0-9;]*m//g' "$2" | grep -E '^ *Tests ' | tail -n 1 | grep -oE "[0-9]+ $1" | grep -oE '[0-9]+' || echo 0
}

trap 'end_leftovers' EXIT
trap 'exit 130' INT TERM

install_what_is_missing
install_oracle
build
for project in "${projects[@]}"; do
  run_project "$project"
  [ "$project" = Architecture ] && [ "$mode" = all ] && run_client
done
finish
