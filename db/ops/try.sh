#!/usr/bin/env bash
# Runs every script of this folder against PostgreSQL servers of its own: backup, verification by restore, a spoilt
# backup that must not pass, vacuum, monitoring, and a table lost and brought back to the second.
# Needs PostgreSQL's programs (PGBIN) and target/app (mvn -q -DskipTests package). Not as root, or with runuser.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=${PGBIN:-$(ls -d /usr/lib/postgresql/*/bin | tail -1)}
work=$(mktemp -d)
chmod 755 "$work"
as() { if [ "$(id -u)" = 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi; }
say() { printf '%-52s %s\n' "$1" "${2:-ok}"; }
stop() { as "$bin/pg_ctl" -D "$1" -m immediate stop > /dev/null 2>&1 || true; }
trap 'stop "$work/data"; stop "$work/again"; rm -rf "$work"' EXIT
install -d "$work/wal" "$work/backups" "$work/socket"
[ "$(id -u)" != 0 ] || chown nobody "$work" "$work/wal" "$work/backups" "$work/socket"
cp -r db/ops "$work/ops"; chmod -R a+rX "$work/ops"
export PGHOST=127.0.0.1 PGPORT=$((20000 + RANDOM % 20000)) PGUSER=postgres PGDATABASE=postgres
export PATH=$bin:$PATH WAL_ARCHIVE=$work/wal
server() { as env WAL_ARCHIVE="$WAL_ARCHIVE" "$bin/pg_ctl" -D "$1" -w -l "$work/log" -o "-p $PGPORT -c listen_addresses=127.0.0.1 \
  -c unix_socket_directories=$work/socket -c archive_mode=on -c wal_level=replica -c archive_command='$work/ops/pitr/archive-wal.sh %p %f'" start > /dev/null; }
crm() { DB_HOST=127.0.0.1 DB_PORT=$PGPORT DB_NAME=asp_cranes DB_ADMIN_USER=postgres DB_ADMIN_PASSWORD=any \
  java -jar target/app/asp-cranes-crm.jar "$@"; }
ask() { psql -XqAt -v ON_ERROR_STOP=1 -c "$1"; }

as "$bin/initdb" -D "$work/data" -U postgres -A trust -E UTF8 > /dev/null
server "$work/data"
ask 'create database asp_cranes'
export PGDATABASE=asp_cranes
crm server migrate > /dev/null
crm server user add boss@example.com --name Boss --role admin > /dev/null
say "company server"

file=$("$work/ops/backup.sh" "$work/backups")
say "backup" "$(stat -c %s "$file") bytes"
"$work/ops/verify-backup.sh" "$file"
cp "$file" "$work/spoilt.dump"
printf 'x' | dd of="$work/spoilt.dump" bs=1 seek=$(($(stat -c %s "$file") / 2)) conv=notrunc status=none
sed "s:$file:$work/spoilt.dump:" "$file.sha256" > "$work/spoilt.dump.sha256"
if "$work/ops/verify-backup.sh" "$work/spoilt.dump" > /dev/null 2>&1; then echo "a spoilt backup passed" >&2; exit 1; fi
say "spoilt backup refused"
crm server doctor --json | grep -A1 '"backup"' | grep -q '"ok"' && say "doctor knows the backup"
"$work/ops/vacuum.sh" && say "vacuum"
psql -Xq -v ON_ERROR_STOP=1 -f "$work/ops/monitoring.sql" > "$work/monitoring.txt" && say "monitoring" "$(wc -l < "$work/monitoring.txt") lines"

base=$(as env PATH="$PATH" "$work/ops/pitr/base-backup.sh" "$work/backups" | tail -1)
ask "set role crm_migrator; insert into crm.customers (name, type) values ('Kept Builders', 'other')"
moment=$(ask "select clock_timestamp()")
ask "select pg_switch_wal()" > /dev/null
ask "set client_min_messages = warning; drop table crm.activities cascade; delete from sync.log"
ask "select pg_switch_wal()" > /dev/null; ask "checkpoint"
until [ -z "$(find "$work/data/pg_wal/archive_status" -name '*.ready')" ]; do read -rt 0.2 <> <(:) || true; done
stop "$work/data"
as "$work/ops/pitr/restore.sh" "$base" "$WAL_ARCHIVE" "$work/again" "$moment" > /dev/null
server "$work/again"
until [ "$(ask 'select pg_is_in_recovery()')" = f ]; do read -rt 0.2 <> <(:) || true; done
[ "$(ask "select count(*) from crm.customers where name = 'Kept Builders'")" = 1 ] && [ "$(ask "select to_regclass('crm.activities') is not null")" = t ] \
  && say "lost table is back, to the second"
crm server restored > /dev/null && say "server restored"
