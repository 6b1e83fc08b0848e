-- additive, min client 1
set role crm_owner;

-- The place of one mutation in its device's queue: answers a stored result, or decides and stores. `last` is the last
-- place that the device has used.
create function sync.take(d sync.device, last bigint, m jsonb, my_role text) returns jsonb language plpgsql as $$
declare
  place constant bigint := (m ->> 'seq')::bigint;
  mutation_id constant uuid := (m ->> 'mid')::uuid;
  hash constant text := sync.body_hash(m);
  known sync.ledger;
  result jsonb;
begin
  if place > last + 1 then
    raise exception using errcode = 'P0GAP', message = format('SEQ_GAP: expected %s, got %s', last + 1, place);
  end if;
  select * into known from sync.ledger l where l.mid = mutation_id;
  if place <= last then
    select r.result into result from sync.device_result r
      where r.device_id = d.device_id and r.seq = place and r.mid = mutation_id;
    if result is null and known.uid = d.uid and known.body_hash = hash then
      result := known.result;
    elsif result is null then
      raise exception using errcode = 'P0F0K', message = format('DEVICE_FORKED: place %s holds another act', place);
    end if;
    return result || '{"replayed": true}';
  end if;
  if known.mid is not null then
    result := case when known.uid = d.uid and known.body_hash = hash then known.result || '{"replayed": true}'
      else '{"status": "rejected", "why": "invalid", "message": "This id stands for another act already"}' end;
    insert into sync.device_result (device_id, seq, mid, result) values (d.device_id, place, mutation_id, result);
    return result;
  end if;
  result := sync.decide(m, d.uid, my_role);
  if result ->> 'status' = 'deferred' then
    insert into sync.device_result (device_id, seq, mid, result) values (d.device_id, place, mutation_id, result);
  else
    insert into sync.ledger (mid, uid, device_id, seq, body_hash, result, acted_at)
      values (mutation_id, d.uid, d.device_id, place, hash, result, sync.acted_at(m));
  end if;
  return result;
end $$;

-- The device's row, locked: two processes with one device id come one after the other.
create function sync.lock_device(device uuid, me text) returns sync.device language plpgsql as $$
declare
  d sync.device;
begin
  insert into sync.device (device_id, uid) values (device, me) on conflict do nothing;
  select * into d from sync.device s where s.device_id = device for update;
  if d.uid <> me then
    raise exception using errcode = '42501', message = 'this device belongs to another user';
  end if;
  return d;
end $$;

-- Acts that wait for locks in one order: those on jobs and on what cranes and crews are busy with.
create function sync.books(batch jsonb) returns boolean language plpgsql immutable as $$
begin
  return batch @> '[{"kind": "command"}]' or batch @> '[{"changes": [{"tbl": "jobs"}]}]'
    or batch @> '[{"changes": [{"tbl": "job_equipment"}]}]' or batch @> '[{"changes": [{"tbl": "job_operator"}]}]'
    or batch @> '[{"changes": [{"tbl": "resource_blocks"}]}]';
end $$;

-- One autocommit call, at most 500 mutations in the order of their seq. Effects and ledger commit together. Every
-- statement inside is planned once per connection and for all values: a plan of its own per value costs more than it
-- ever saves here.
create function api.push(token text, device uuid, batch jsonb) returns jsonb language plpgsql security definer
set plan_cache_mode = force_generic_plan as $$
declare
  me auth.identity;
  d sync.device;
  run record;
  answers jsonb[] := '{}';
  last bigint;
begin
  if jsonb_typeof(batch) is distinct from 'array' or jsonb_array_length(batch) > 500
      or pg_column_size(batch) > 16 * 1024 * 1024 then
    raise exception using errcode = '54000', message = 'a batch is an array of at most 500 mutations and 16 MB';
  end if;
  perform auth.enter_writing(token);
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  me := auth.who();
  d := sync.lock_device(device, me.uid);
  last := d.last_seq;
  if sync.books(batch) then
    perform sched.lock_ahead(batch);
  end if;
  for run in select r.items, r.upto from sync.runs_of(batch) r loop
    answers := answers || sync.take_run(d, last, run.items, me.role);
    last := greatest(last, run.upto);
  end loop;
  update sync.device s set last_seq = last, seen_at = clock_timestamp() where s.device_id = d.device_id;
  -- a full queue would make the commit itself fail; desks poll anyway
  if exists (select 1 from unnest(answers) a where a ->> 'status' in ('applied', 'merged') and not a ? 'replayed')
      and pg_notification_queue_usage() <= 0.5 then
    perform pg_notify('crm_hint', '');
  end if;
  return jsonb_build_object('results', to_jsonb(answers));
end $$;

-- Results that a lost answer took away: at most 500 from a place on.
create function api.results(token text, device uuid, "from" bigint) returns jsonb
language plpgsql security definer as $$
begin
  perform auth.enter(token);
  return (select jsonb_build_object('results', coalesce(jsonb_agg(jsonb_build_object('mid', r.mid, 'seq', r.seq)
      || sync.with_images(r.result) order by r.seq), '[]'))
    from (select l.mid, l.seq, l.result from sync.ledger l where l.device_id = device and l.uid = auth.uid()
        and l.seq >= "from"
      union all select x.mid, x.seq, x.result from sync.device_result x join sync.device v
        on v.device_id = x.device_id and v.uid = auth.uid() where x.device_id = device and x.seq >= "from"
      order by seq limit 500) r);
end $$;

reset role;
grant execute on function api.push(text, uuid, jsonb), api.results(text, uuid, bigint) to crm_app;
select sync.guard_functions();
