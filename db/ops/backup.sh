#!/usr/bin/env bash
# A full backup of the company database: backup.sh DIRECTORY. The connection is libpq's (PGHOST, PGPORT, PGUSER,
# PGDATABASE, ~/.pgpass), as a login that may read everything. Keeps KEEP_DAYS days (30). OFFSITE, if set, is a command
# that is given the finished file, e.g. "rclone copyto" wrapped in a script.
# The file counts as a backup only when verify-backup.sh has restored it.
set -euo pipefail
dir=${1:?usage: backup.sh DIRECTORY}
: "${PGDATABASE:?set PGDATABASE to the company database}"
umask 077
mkdir -p "$dir"
file=$dir/$PGDATABASE-$(date -u +%Y%m%dT%H%M%SZ).dump
run() { psql -XqAt -v ON_ERROR_STOP=1 "$@"; }

id=$(run -v file="$file" <<< "set role crm_migrator; insert into crm.backup_run (kind, location) values ('full', :'file') returning id")
pg_dump --format=custom --compress=6 --file="$file.part"
sync "$file.part"
mv "$file.part" "$file"
sha256sum "$file" > "$file.sha256"
run -v id="$id" -v bytes="$(stat -c %s "$file")" <<< \
  "set role crm_migrator; update crm.backup_run set finished_at = now(), detail = jsonb_build_object('bytes', :bytes) where id = :id"
[ -z "${OFFSITE:-}" ] || $OFFSITE "$file"
find "$dir" -name "$PGDATABASE-*.dump*" -mtime "+${KEEP_DAYS:-30}" -delete
echo "$file"
