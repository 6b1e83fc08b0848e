-- additive, min client 1
set role crm_owner;

-- Which history this is: database uuid, cluster, database, timeline. pg_control_checkpoint would be stale for minutes
-- after a promotion, the name of the WAL file being written is not.
create function sync.identity() returns text language sql stable as $$
  select m.server_id || ':' || (select c.system_identifier from pg_control_system() c) || ':'
    || (select d.oid from pg_database d where d.datname = current_database()) || ':'
    || left(pg_walfile_name(pg_current_wal_lsn()), 8)
  from sync.meta m
$$;

-- Count and hash of the log between two cursors: a history that was restored and written on cannot repeat them.
create function sync.proof(cursor text, upto text) returns jsonb language sql stable as $$
  select jsonb_build_object('from', cursor, 'to', upto, 'rows', count(*), 'hash', coalesce(md5(string_agg(
    l.xid || ':' || l.tbl || ':' || l.id, E'\n' order by l.xid, l.tbl collate "C", l.id collate "C")), ''))
  from sync.log l
  where l.xid >= txid_snapshot_xmin(cursor::txid_snapshot)
    and (l.xid >= txid_snapshot_xmax(cursor::txid_snapshot)
      or l.xid = any (array(select txid_snapshot_xip(cursor::txid_snapshot))))
    and l.xid < txid_snapshot_xmax(upto::txid_snapshot)
    and l.xid <> all (array(select txid_snapshot_xip(upto::txid_snapshot)))
$$;

-- False when a proof of the client does not come out the same. What lies below the floor proves nothing any more.
create function sync.proven(proofs jsonb) returns boolean language plpgsql stable as $$
declare
  p jsonb;
  here constant txid_snapshot := txid_current_snapshot();
begin
  for p in select e from jsonb_array_elements(case jsonb_typeof(proofs)
      when 'array' then proofs when 'object' then jsonb_build_array(proofs) else '[]' end) e limit 16
  loop
    if txid_snapshot_xmax((p ->> 'to')::txid_snapshot) > txid_snapshot_xmax(here) then
      return false;
    end if;
    if txid_snapshot_xmin((p ->> 'from')::txid_snapshot) >= (select m.floor_xid from sync.meta m)
        and sync.proof(p ->> 'from', p ->> 'to') - 'to' - 'from' is distinct from p - 'to' - 'from' then
      return false;
    end if;
  end loop;
  return true;
end $$;

-- How often my key set moved; counts rows, so that two movers at once need no common counter.
create function sync.scope_of(me text) returns bigint language sql stable as $$
  select count(*) from sync.scope_log s where s.uid = me or s.uid is null
$$;

-- How the client may go on from its cursor.
create function sync.mode(cursor text, server text, proof jsonb) returns text language plpgsql stable as $$
begin
  if cursor is null or server is null then
    return 'resync';
  elsif server <> sync.identity() or not sync.proven(proof)
      or txid_snapshot_xmax(cursor::txid_snapshot) > txid_snapshot_xmax(txid_current_snapshot()) then
    return 'restored';
  elsif txid_snapshot_xmin(cursor::txid_snapshot) < (select m.floor_xid from sync.meta m) then
    return 'resync';
  end if;
  return 'delta';
end $$;

-- Begins a pull. Must be the same REPEATABLE READ transaction as every read of the pull: rows read in another one may
-- belong to another moment than the cursor. `proof` in the answer is to be kept and shown at the next connection.
create function api.head(token text, device uuid, cursor text, server text, proof jsonb) returns jsonb
language plpgsql security definer as $$
declare
  now_at text;
  me text;
  mode text;
begin
  if pg_is_in_recovery() then
    return jsonb_build_object('mode', 'standby');
  end if;
  if current_setting('transaction_isolation') not in ('repeatable read', 'serializable') then
    raise exception using errcode = '25001', message = 'a pull is one REPEATABLE READ transaction';
  end if;
  perform auth.enter(token);
  me := auth.uid();
  now_at := txid_current_snapshot()::text;
  mode := sync.mode(cursor, server, proof);
  return (select jsonb_build_object('cursor', now_at, 'server', sync.identity(), 'uid', me, 'role', auth.role(),
      'last_seq', (select coalesce(max(d.last_seq), 0) from sync.device d where d.device_id = device and d.uid = me),
      'mode', mode, 'schema', m.schema_version, 'min_client', m.min_client, 'reoffer_until', m.reoffer_until,
      'scope', sync.scope_of(me),
      'tables', (select coalesce(jsonb_agg(t.name order by t.name), '[]') from sync.tbl t
        where auth.role() = any (t.roles)))
    || case when mode <> 'delta' then '{}' else jsonb_build_object('proof', sync.proof(cursor, now_at),
        'scope_tables', sync.scope_tables(me, cursor)) end
    from sync.meta m);
end $$;

-- Tables whose keys must be compared since the cursor; null among them: all.
create function sync.scope_tables(me text, cursor text) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(distinct t), '[]') from sync.scope_log s
    left join lateral unnest(s.tables) t on true
  where (s.uid = me or s.uid is null) and (s.xid >= txid_snapshot_xmax(cursor::txid_snapshot)
    or s.xid = any (array(select txid_snapshot_xip(cursor::txid_snapshot))))
$$;

reset role;
grant execute on function api.head(text, uuid, text, text, jsonb) to crm_app;
