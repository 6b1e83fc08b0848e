#!/usr/bin/env bash
# Restores a backup into a scratch database of the same server, compares it table by table with what the backup's
# own list promises, walks the audit log's seal, and only then calls the backup verified: verify-backup.sh FILE.
# As a superuser of a server with the company's roles (PGHOST, PGPORT, PGUSER; PGDATABASE = the company database).
set -euo pipefail
file=${1:?usage: verify-backup.sh FILE}
: "${PGDATABASE:?set PGDATABASE to the company database}"
company=$PGDATABASE
scratch=verify_$$
run() { psql -XqAt -v ON_ERROR_STOP=1 "$@"; }
sha256sum --quiet --check "$file.sha256"
trap 'dropdb --if-exists --maintenance-db="$company" "$scratch"' EXIT
createdb --maintenance-db="$company" --template=template0 "$scratch"
pg_restore --dbname="$scratch" --exit-on-error "$file"

promised=$(pg_restore --list "$file" | grep -c ' TABLE DATA ')
found=$(run -d "$scratch" <<< "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'")
[ "$found" -ge "$promised" ] || { echo "the backup promises $promised tables, $found came back" >&2; exit 1; }
people=$(run -d "$scratch" <<< "select count(*) from crm.users")
[ "$people" -gt 0 ] || { echo "nobody is in the restored company" >&2; exit 1; }
problems=$(run -d "$scratch" <<< "select jsonb_array_length(audit.verify() -> 'problems')")
[ "$problems" = 0 ] || { echo "the audit log's seal is broken in $problems places" >&2; exit 1; }

run -v file="$file" -v tables="$promised" -v people="$people" <<< "set role crm_migrator;
  insert into crm.backup_run (kind, location, finished_at, verified, detail)
  values ('verify', :'file', now(), true, jsonb_build_object('tables', :tables, 'users', :people))"
echo "verified: $promised tables, $people users, audit seal whole"
