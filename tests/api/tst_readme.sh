#!/usr/bin/env bash
# The lines of the README, as they are printed, against a server with the demo configuration. Argument: the folder of the programs.
set -euo pipefail
programs=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
server=''
trap '[[ -z $server ]] || kill -KILL "$server" 2>/dev/null; rm -rf "$folder"' EXIT

export USHER_ADMIN_PASSWORD='tall grey heron 21' USHER_PASSWORD='tall grey heron 21'
"$programs/usherd" --data-dir "$folder/data" --public 127.0.0.1:0 --internal 127.0.0.1:0 --admin 127.0.0.1:0 \
    >"$folder/out" 2>"$folder/err" &
server=$!
until grep -q '^{"ready":true' "$folder/out"; do
    kill -0 "$server" || { cat "$folder/err"; exit 1; }
    sleep 0.05
done
address() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p' "$folder/out"; }
"$programs/usherctl" --server "$(address admin)" --account admin import "$root/resources/demo/demo.json" >/dev/null

"$root/dev" examples "$(address public)" "$(address internal)" >"$folder/lines.sh"
bash "$folder/lines.sh" >"$folder/answers"

mapfile -t answers <"$folder/answers"
expect() {
    [[ ${answers[$1]:-} =~ $2 ]] || { printf 'line %d is not %s:\n' "$1" "$2"; cat "$folder/answers"; exit 1; }
}
((${#answers[@]} == 4)) || { cat "$folder/answers"; exit 1; }
expect 0 '"_access_code":"01[0-9]{4}","_access_number":"1-888-555-10[0-9]{2}".*"_id":"01-'
expect 1 '^\{"_data_id":"01-.*","_id":"01-.*"\} 200$'
expect 2 '^\{"name":"Ada"\}$'
expect 3 '"exception":"NoMatchException".* 404$'
