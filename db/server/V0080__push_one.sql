-- additive, min client 1
set role crm_owner;

-- One mutation, wholly or not at all: it runs in the savepoint of its caller. Constraints wait until its end, so that
-- two cranes may be swapped in one act, and are checked then, so that "applied" cannot fail at COMMIT.
create function sync.apply_one(m jsonb, me text, my_role text) returns jsonb language plpgsql as $$
declare
  c jsonb;
  status text := 'applied';
  touched jsonb;
begin
  set constraints all deferred;
  if m ->> 'kind' = 'rows' then
    if jsonb_typeof(m -> 'changes') is distinct from 'array' or jsonb_array_length(m -> 'changes') not between 1 and 1000
    then
      perform sync.refuse('invalid', 'A mutation has between 1 and 1000 changes');
    end if;
    for c in select jsonb_array_elements(m -> 'changes') loop
      if sync.patch(c, me, my_role) = 'merged' then
        status := 'merged';
        touched := sync.keys_of(m);
      end if;
    end loop;
  elsif m ->> 'kind' = 'command' then
    touched := acts.run(m ->> 'command', coalesce(m -> 'args', '{}'), sync.acted_at(m));
  else
    perform sync.refuse('invalid', format('Kind %s is unknown', left(m ->> 'kind', 20)));
  end if;
  set constraints all immediate;
  return jsonb_build_object('status', status)
    || case when touched is null then '{}' else jsonb_build_object('server', touched) end;
end $$;

-- The verdict on one mutation. Transient trouble is nobody's verdict: it ends the whole batch, which is sent again.
create function sync.decide(m jsonb, me text, my_role text) returns jsonb language plpgsql as $$
declare
  state text;
  message text;
  hint text;
  detail text;
  tbl text;
  col text;
  broken text;
  verdict jsonb;
begin
  return sync.apply_one(m, me, my_role);
exception when others then
  get stacked diagnostics state = returned_sqlstate, message = message_text, hint = pg_exception_hint,
    detail = pg_exception_detail, tbl = table_name, col = column_name, broken = constraint_name;
  if left(state, 2) in ('08', '40', '53', '55', '57', '58', 'XX') then
    raise;
  elsif left(state, 2) = '22' then
    -- the field that it is about is found by asking for each value alone
    begin
      perform sync.typed(t.rel, c -> k) from jsonb_array_elements(case jsonb_typeof(m -> 'changes')
          when 'array' then m -> 'changes' else '[]' end) c join sync.tbl t on t.name = c ->> 'tbl',
        unnest(array['set', 'base']) k where m ->> 'kind' = 'rows' and jsonb_typeof(c -> k) = 'object';
    exception when sqlstate 'CR001' then
      get stacked diagnostics state = returned_sqlstate, message = message_text, hint = pg_exception_hint,
        detail = pg_exception_detail;
    end;
  elsif state = '23P01' and broken in ('crane_booked_once', 'operator_booked_once') then
    -- booked by a transaction that was not yet visible: once more, and the other booking can be named
    raise exception using errcode = '40001', message = 'booked at the same moment by another desk';
  end if;
  raise log 'mutation % of %: % %', m ->> 'mid', me, state, message;
  verdict := sync.explain(state, message, hint, detail, tbl, col, broken,
    coalesce(m -> 'changes' @> '[{"op": "delete"}]', false)) || jsonb_build_object('server', sync.keys_of(m));
  -- after a restore another desk may still bring back what this act builds on
  if (m ->> 'reoffer')::boolean and verdict ->> 'why' in ('gone', 'parent_refused', 'stale', 'flow')
      and exists (select 1 from sync.meta s where s.reoffer_until > clock_timestamp()) then
    return verdict || '{"status": "deferred"}';
  end if;
  if (m ->> 'reoffer')::boolean and verdict ->> 'why' = 'busy' then
    perform acts.tell_lost_booking(m, verdict ->> 'message');
  end if;
  insert into sync.conflict (mid, uid, why, mutation, result)
    values ((m ->> 'mid')::uuid, me, coalesce(verdict ->> 'why', 'invalid'), m, verdict - 'server');
  return verdict;
end $$;

-- The body that its id stands for: the same on whichever device and at whichever place it is offered.
create function sync.body_hash(m jsonb) returns text language sql stable as $$
  select encode(sha256(convert_to((m - 'seq' - 'device' - 'reoffer')::text, 'UTF8')), 'hex')
$$;

-- When the author says he acted, within reason: a clock may be years off.
create function sync.acted_at(m jsonb) returns timestamptz language plpgsql stable as $$
begin
  return greatest(least((m ->> 'acted_at')::timestamptz, clock_timestamp()), clock_timestamp() - interval '180 days');
exception when data_exception then
  return clock_timestamp();
end $$;

reset role;
select sync.guard_functions();
