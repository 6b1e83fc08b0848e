#!/usr/bin/env bash
# Nightly: statistics fresh, dead rows gone, and indexes rebuilt that have more than half of their pages empty.
# REINDEX CONCURRENTLY locks nobody out. libpq's connection, as the owner or a superuser.
set -euo pipefail
: "${PGDATABASE:?set PGDATABASE to the company database}"
vacuumdb --analyze --quiet "$PGDATABASE"
psql -XqAt -v ON_ERROR_STOP=1 <<'SQL' | while IFS= read -r index; do
create extension if not exists pgstattuple with schema ext;
select i.indexrelid::regclass from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
  join pg_namespace n on n.oid = c.relnamespace
where a.amname = 'btree' and c.relkind = 'i' and n.nspname in ('crm', 'sync', 'auth', 'audit')
  and pg_relation_size(c.oid) > 8388608 and (select s.avg_leaf_density from ext.pgstatindex(c.oid::regclass) s) < 50;
SQL
  echo "reindex $index"
  psql -Xq -v ON_ERROR_STOP=1 -c "reindex index concurrently $index"
done
