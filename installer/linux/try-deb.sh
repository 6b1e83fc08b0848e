#!/usr/bin/env bash
# Tries target/installer/*.deb as IT would: installs it with a machine configuration waiting, sets up a company server
# with its own commands, starts it on a virtual display, takes a picture, upgrades it and removes it.
# For root on a machine that may be changed; needs Xvfb, ImageMagick and PostgreSQL's server programs (PGBIN).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=$PWD/target/installer/tried
deb=$(ls -t target/installer/asp-cranes-crm_*.deb | head -1)
bin=${PGBIN:-$(ls -d /usr/lib/postgresql/*/bin | tail -1)}
config=/etc/asp-cranes-crm/client.properties
work=$(mktemp -d)
pids=()
say() { printf '%-44s %s\n' "$1" "${2:-ok}" | tee -a "$out/report.txt"; }
as_nobody() { runuser -u nobody -- "$@"; }
cleanup() {
  for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
  [ -d "$work/data" ] && as_nobody "$bin/pg_ctl" -D "$work/data" -m immediate stop > /dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT
rm -rf "$out"; mkdir -p "$out"; chmod 755 "$work"; install -d -o nobody "$work/data" "$work/socket"

port=$((20000 + RANDOM % 20000))
as_nobody "$bin/initdb" -D "$work/data" -U postgres -A trust -E UTF8 > /dev/null
as_nobody "$bin/pg_ctl" -D "$work/data" -w -l "$work/data/log" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$work/socket" start > /dev/null
psql -qh 127.0.0.1 -p "$port" -U postgres -c 'create database asp_cranes'
say "company server on port $port"

mkdir -p "$(dirname "$config")"
printf 'DB_HOST=127.0.0.1\nDB_PORT=%s\nDB_NAME=asp_cranes\nDB_USER=desk\nDB_PASSWORD=trusted\nlocked=DB_HOST,DB_PORT\n' \
  "$port" > "$config"
seeded=$(sha256sum < "$config")
DEBIAN_FRONTEND=noninteractive dpkg -i --force-confold "$deb" > "$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; exit 1; }
[ "$(sha256sum < "$config")" = "$seeded" ] && say "installed silently, seeded configuration kept"
java=/opt/asp-cranes-crm/lib/runtime/bin/java
if [ -f /opt/asp-cranes-crm/lib/app/start.aot ]; then
  "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED \
    -XX:AOTMode=on -XX:AOTCache=/opt/asp-cranes-crm/lib/app/start.aot -jar /opt/asp-cranes-crm/lib/app/asp-cranes-crm.jar \
    --version > /dev/null && say "start archive is used"
fi
export DB_ADMIN_USER=postgres DB_ADMIN_PASSWORD=trusted
asp-cranes-crm server migrate --desk-login > "$work/migrate.log" && say "server migrate" "$(tail -1 "$work/migrate.log")"
asp-cranes-crm server user add admin@example.com --name "First Admin" --role admin > "$work/user.log" && say "server user add"
asp-cranes-crm server doctor > "$out/doctor.txt" || true
say "server doctor" "$(grep -c '^OK' "$out/doctor.txt") ok, $(grep -c '^FAIL' "$out/doctor.txt" || true) failed (no backup yet)"
unset DB_ADMIN_USER DB_ADMIN_PASSWORD

display=:$((50 + RANDOM % 40))
Xvfb "$display" -screen 0 1280x720x24 > /dev/null 2>&1 & pids+=($!)
began=$(date +%s%N)
HOME=$work DISPLAY=$display asp-cranes-crm > "$work/desktop.log" 2>&1 & desk=$!; pids+=("$desk")
for _ in $(seq 150); do
  DISPLAY=$display xwininfo -root -tree 2> /dev/null | grep -q '"ASP Cranes' && break
  kill -0 "$desk" || { cat "$work/desktop.log"; exit 1; }
  read -rt 0.1 <> <(:) || true
done
say "window shown after" "$((($(date +%s%N) - began) / 1000000)) ms"
read -rt 3 <> <(:) || true
DISPLAY=$display import -window root "$out/sign-in.png" && say "picture" "$out/sign-in.png"
kill "$desk"; wait "$desk" 2> /dev/null || true

dpkg -i --force-confold "$deb" > "$work/dpkg.log" 2>&1
[ "$(sha256sum < "$config")" = "$seeded" ] && say "upgraded in place, configuration kept"
dpkg --remove asp-cranes-crm > "$work/dpkg.log" 2>&1
[ ! -e /opt/asp-cranes-crm ] && [ ! -e /usr/bin/asp-cranes-crm ] && [ -f "$config" ] \
  && say "removed: no program file left, configuration kept"
dpkg --purge asp-cranes-crm > "$work/dpkg.log" 2>&1
[ ! -e "$config" ] && say "purged"
