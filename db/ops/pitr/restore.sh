#!/usr/bin/env bash
# Makes a data directory that replays the archive up to a moment and then opens for work:
# restore.sh BASE WAL_ARCHIVE NEW_DATA_DIRECTORY 'YYYY-MM-DD HH:MM:SS+00'
set -euo pipefail
base=${1:?base backup} archive=${2:?WAL archive} data=${3:?new data directory} moment=${4:?moment}
[ ! -e "$data" ] || { echo "$data is there already" >&2; exit 1; }
cp -a "$base" "$data"
chmod 700 "$data"
cat >> "$data/postgresql.auto.conf" <<SETTINGS
restore_command = 'cp "$archive/%f" "%p"'
recovery_target_time = '$moment'
recovery_target_action = 'promote'
SETTINGS
touch "$data/recovery.signal"
echo "start PostgreSQL on $data, then: asp-cranes-crm server restored"
