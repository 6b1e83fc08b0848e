-- What to watch, for psql: psql -f monitoring.sql. Each answer is small; a monitoring agent may ask them one by one.
\echo 'Slow statements (needs pg_stat_statements)'
select exists (select 1 from pg_extension where extname = 'pg_stat_statements') as statements \gset
\if :statements
select calls, round(mean_exec_time::numeric, 1) as mean_ms, round(total_exec_time::numeric) as total_ms,
  left(regexp_replace(query, '\s+', ' ', 'g'), 100) as statement
from pg_stat_statements order by total_exec_time desc limit 15;
\endif
\echo 'Indexes nobody reads'
select s.schemaname, s.relname, s.indexrelname, pg_size_pretty(pg_relation_size(s.indexrelid)) as size
from pg_stat_user_indexes s join pg_index i on i.indexrelid = s.indexrelid
where s.idx_scan = 0 and not i.indisunique and pg_relation_size(s.indexrelid) > 1048576
order by pg_relation_size(s.indexrelid) desc limit 20;
\echo 'Indexes that another one covers'
select a.indrelid::regclass as relation, a.indexrelid::regclass as covered, b.indexrelid::regclass as by
from pg_index a join pg_index b on a.indrelid = b.indrelid and a.indexrelid <> b.indexrelid
where not a.indisunique and a.indpred is null and b.indpred is null and a.indexprs is null and b.indexprs is null
  and b.indkey::text like a.indkey::text || ' %';
\echo 'Tables and their dead rows'
select schemaname, relname, n_live_tup, n_dead_tup, pg_size_pretty(pg_total_relation_size(relid)) as size,
  coalesce(last_autovacuum, last_vacuum)::timestamp(0) as vacuumed, coalesce(last_autoanalyze, last_analyze)::timestamp(0) as analysed
from pg_stat_user_tables order by pg_total_relation_size(relid) desc limit 20;
\echo 'Audit partitions'
select c.relname, pg_size_pretty(pg_total_relation_size(c.oid)) as size, c.reltuples::bigint as rows
from pg_inherits h join pg_class c on c.oid = h.inhrelid where h.inhparent = 'crm.audit_logs'::regclass order by 1;
\echo 'Who waits for whom'
select w.pid as waits, b.pid as holds, now() - w.query_start as since, left(w.query, 60) as statement
from pg_stat_activity w cross join lateral unnest(pg_blocking_pids(w.pid)) p join pg_stat_activity b on b.pid = p;
\echo 'Connections'
select usename, state, count(*), max(now() - xact_start) as oldest_transaction
from pg_stat_activity where datname = current_database() group by 1, 2 order by 3 desc;
\echo 'Desks by the time of their last sync'
select case when seen_at > now() - interval '1 hour' then 'within an hour'
    when seen_at > now() - interval '1 day' then 'today' when seen_at > now() - interval '7 days' then 'this week'
    else 'longer ago' end as last_seen, count(*) from sync.device group by 1 order by min(now() - seen_at);
