-- additive, min client 1
set role crm_owner;

create function sync.table_of(tbl text, my_role text) returns sync.tbl language plpgsql stable as $$
declare
  t sync.tbl;
begin
  select * into t from sync.tbl s where s.name = tbl and my_role = any (s.roles);
  if t.name is null then
    perform sync.refuse('not_allowed', format('Table %s is not for this role', left(tbl, 63)));
  end if;
  return t;
end $$;

create function sync.patch(c jsonb, me text, my_role text) returns text language plpgsql as $$
declare
  t constant sync.tbl := sync.table_of(c ->> 'tbl', my_role);
  id constant text := c ->> 'id';
  vals constant jsonb := coalesce(nullif(c -> 'set', 'null'), '{}');
  base constant jsonb := coalesce(nullif(c -> 'base', 'null'), '{}');
  version constant bigint := (c ->> 'version')::bigint;
begin
  if id is null or jsonb_typeof(vals) <> 'object' or jsonb_typeof(base) <> 'object' then
    perform sync.refuse('invalid', 'A change needs an id and objects of values');
  end if;
  case c ->> 'op'
    when 'create' then
      perform sync.create_rows(t, array[id], array[vals], me, my_role);
      return 'applied';
    when 'update' then
      if sync.update_rows(t, array[id], array[base], array[vals], array[version], my_role) then
        return 'applied';
      end if;
      return sync.update_row(t, id, base, vals, version, my_role);
    when 'delete' then return sync.delete_row(t, id, base);
    else
      perform sync.refuse('invalid', format('Operation %s is unknown', left(c ->> 'op', 20)));
  end case;
end $$;

-- Acts that are one change each, of one kind in one table, on different rows: together, if all of them are clean.
-- Raises else; then nothing of it happened, and each is to be asked alone.
create function sync.apply_alike(items jsonb[], me text, my_role text) returns void language plpgsql as $$
declare
  t constant sync.tbl := sync.table_of(items[1] #>> '{changes,0,tbl}', my_role);
  ids text[];
  bases jsonb[];
  vals jsonb[];
  versions bigint[];
begin
  select array_agg(c ->> 'id' order by o), array_agg(coalesce(nullif(c -> 'base', 'null'), '{}') order by o),
      array_agg(coalesce(nullif(c -> 'set', 'null'), '{}') order by o), array_agg((c ->> 'version')::bigint order by o)
    into ids, bases, vals, versions
    from (select i #> '{changes,0}' as c, o from unnest(items) with ordinality x (i, o)) one;
  if items[1] #>> '{changes,0,op}' = 'create' then
    perform sync.create_rows(t, ids, vals, me, my_role);
  elsif not sync.update_rows(t, ids, bases, vals, versions, my_role) then
    raise exception using errcode = 'CR002', message = 'not all of them are clean';
  end if;
end $$;

-- The batch in the order of its places, acts that are alike and neighbours put together. What shares constraints that
-- wait for the end of an act (bookings) stays alone: it must hold after each act, not only after the last.
create function sync.runs_of(batch jsonb) returns table (items jsonb[], upto bigint) language sql immutable as $$
  with m as (select e, (e ->> 'seq')::bigint as place, e #>> '{changes,0,id}' as id,
      case when e ->> 'kind' = 'rows' and jsonb_typeof(e -> 'changes') = 'array' and e #> '{changes,1}' is null
        and e #>> '{changes,0,op}' in ('create', 'update') and e #>> '{changes,0,tbl}'
          not in ('jobs', 'job_equipment', 'job_operator', 'resource_blocks')
        then concat_ws(' ', e #>> '{changes,0,op}', e #>> '{changes,0,tbl}') end as sort
      from jsonb_array_elements(batch) e),
    edge as (select *, sort is null or sort is distinct from lag(sort) over w
        or id = any (array_agg(id) over (w rows between 20 preceding and 1 preceding)) as starts
      from m window w as (order by place)),
    run as (select *, count(*) filter (where starts) over (order by place) as no from edge)
  select array_agg(e order by place), max(place) from run group by no order by no
$$;

-- Neighbours that are alike: all at once if that goes through, else by halves, down to each alone.
create function sync.take_run(d sync.device, last bigint, items jsonb[], my_role text) returns jsonb[]
language plpgsql as $$
declare
  n constant int := cardinality(items);
  answers jsonb[] := '{}';
  m jsonb;
  state text;
begin
  if n > 1 and (items[1] ->> 'seq')::bigint = last + 1 and (items[n] ->> 'seq')::bigint = last + n
      and not exists (select 1 from sync.ledger l where l.mid in (select (i ->> 'mid')::uuid from unnest(items) i)) then
    begin
      perform sync.apply_alike(items, d.uid, my_role);
      insert into sync.ledger (mid, uid, device_id, seq, body_hash, result, acted_at)
        select (i ->> 'mid')::uuid, d.uid, d.device_id, (i ->> 'seq')::bigint, sync.body_hash(i), '{"status": "applied"}',
          sync.acted_at(i) from unnest(items) i;
      return array(select jsonb_build_object('mid', i -> 'mid', 'seq', i -> 'seq', 'status', 'applied')
        from unnest(items) i);
    exception when others then
      get stacked diagnostics state = returned_sqlstate;
      if left(state, 2) in ('08', '40', '53', '55', '57', '58', 'XX') then
        raise;
      end if;
    end;
  end if;
  if n > 4 then
    answers := sync.take_run(d, last, items[:n / 2], my_role);
    return answers || sync.take_run(d, (items[n / 2] ->> 'seq')::bigint, items[n / 2 + 1:], my_role);
  end if;
  foreach m in array items loop
    answers := answers || (jsonb_build_object('mid', m -> 'mid', 'seq', m -> 'seq')
      || sync.with_images(sync.take(d, last, m, my_role)));
    last := greatest(last, (m ->> 'seq')::bigint);
  end loop;
  return answers;
end $$;

reset role;
select sync.guard_functions();
