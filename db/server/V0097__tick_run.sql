-- additive, min client 1
reset role;
set role crm_acts;

-- One runner at a time, at most once a minute; false when another has done it or is doing it.
create function ops.tick() returns boolean language plpgsql security definer as $$
declare
  today constant date := (now() at time zone 'Asia/Kolkata')::date;
begin
  perform 1 from ops.runner r where r.name = 'tick' and r.last_run < clock_timestamp() - interval '1 minute'
    for update skip locked;
  if not found then
    return false;
  end if;
  update ops.runner r set last_run = clock_timestamp() where r.name = 'tick';
  -- upkeep is nobody's act: whoever's desk happens to run it must still be told
  perform set_config('crm.token', '', true), set_config('crm.known', '', true);
  update crm.resource_blocks b set cancelled = true
    where b.kind = 'hold' and not b.cancelled and b.expires_at < clock_timestamp();
  perform ops.tell_expiries(today);
  perform ops.refresh_caches();
  perform ops.prune_sync();
  perform auth.prune();
  perform ops.make_partitions();
  perform audit.seal();
  return true;
end $$;
grant execute on function ops.tick() to crm_owner, crm_migrator;

reset role;
set role crm_owner;

create function api.tick(token text) returns boolean language plpgsql security definer as $$
begin
  perform auth.enter_writing(token);
  if auth.role() not in ('admin', 'operations_manager') then
    raise exception using errcode = '42501', message = 'upkeep is for dispatchers and admins';
  end if;
  return ops.tick();
end $$;

-- The mandatory last step of every restore. Ids, cluster and transaction numbers may all look as before: a new
-- identity makes every desk compare its keys and offer again what the restored history lacks.
create function ops.restored() returns jsonb language plpgsql security definer as $$
begin
  delete from sync.log;
  delete from sync.scope_log;
  update sync.meta m set server_id = ext.gen_random_uuid(), floor_xid = txid_snapshot_xmin(txid_current_snapshot()),
    reoffer_until = clock_timestamp() + interval '72 hours';
  -- numbers leased after the backup was taken must not be leased again
  update ops.number_counter c set next_no = c.next_no + 10000;
  perform auth.rotate_keys(interval '0');
  perform audit.seal(true);
  return (select jsonb_build_object('server', sync.identity(), 'reoffer_until', m.reoffer_until,
    'next_numbers', (select jsonb_object_agg(c.series, c.next_no) from ops.number_counter c)) from sync.meta m);
end $$;
grant execute on function ops.restored() to crm_migrator;

reset role;
grant execute on function api.tick(text) to crm_app;
select sync.guard_functions();
