#!/usr/bin/env bash
# The soak runner itself: counts, seeds, resuming, failing. A small program stands for a property.
set -euo pipefail
runner=$(dirname "${BASH_SOURCE[0]}")/run
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export USHER_SOAK_TABLE=$folder/table USHER_SOAK_BIN=$folder USHER_SOAK_STATE=$folder/state USHER_SOAK_PAGE=$folder/soak.md

fail() {
    printf 'FAIL: %s\n' "$*" >&2
    cat "$folder"/out >&2 || true
    exit 1
}

cat >"$folder/table" <<'TEXT'
# a comment
steady | rounds | 25 | 10 | program | SOAK_COUNT=@COUNT@ SOAK_FIRST=@FIRST@
shaky  | seeds  | 30 | 10 | program | SOAK_COUNT=@COUNT@ SOAK_FIRST=@FIRST@ SOAK_BREAK=21
TEXT
cat >"$folder/program" <<'TEXT'
#!/bin/sh
echo "$SOAK_FIRST $SOAK_COUNT" >>"$(dirname "$0")/calls"
echo "QINFO: figures: $SOAK_FIRST writes, 2 matches, none twice"
[ "$SOAK_FIRST" != "$SOAK_BREAK" ] || [ -e "$(dirname "$0")/repaired" ]
TEXT
chmod +x "$folder/program"

"$runner" steady >"$folder/out" 2>&1 || fail 'a property that holds was reported as failed'
[[ $(tr '\n' ',' <"$folder/calls") == '1 10,11 10,21 5,' ]] || fail "wrong runs: $(cat "$folder/calls")"
grep -q '| steady | 25 rounds | 1 to 25 | .* | 33 writes, 6 matches, none twice | ' "$folder/soak.md" || fail 'no line of figures'

"$runner" steady >"$folder/out" 2>&1 || fail 'what was shown already was reported as failed'
[[ $(wc -l <"$folder/calls") == 3 ]] || fail 'what was shown already ran again'
[[ $(grep -c '| steady |' "$folder/soak.md") == 1 ]] || fail 'a second line of figures'

rm "$folder/calls"
if "$runner" shaky >"$folder/out" 2>&1; then fail 'a property that does not hold passed'; fi
grep -q 'FAILED in seeds 21 to 30' "$folder/out" || fail 'the failing seeds are not named'
grep -q shaky "$folder/soak.md" && fail 'a line of figures for a property that does not hold'

touch "$folder/repaired"
rm "$folder/calls"
"$runner" shaky >"$folder/out" 2>&1 || fail 'the repaired property was reported as failed'
[[ $(cat "$folder/calls") == '21 10' ]] || fail 'it did not go on where it was'
grep -q '| shaky | 30 seeds |' "$folder/soak.md" || fail 'no line of figures after resuming'

if "$runner" unknown >"$folder/out" 2>&1; then fail 'an unknown property passed'; fi
grep -q 'there are: steady shaky' "$folder/out" || fail 'the known properties are not listed'
echo PASS
