-- additive, min client 1
-- The merge rules, once: tests generate the decision table of the simulated server from sync.merge.
set role crm_owner;

-- Idempotent set operations: what I added is in, what I removed is out, whatever the others did stays.
create function sync.merge_set(base jsonb, mine jsonb, theirs jsonb) returns jsonb language sql immutable as $$
  with b as (select e from jsonb_array_elements(case jsonb_typeof(base) when 'array' then base else '[]' end) e),
    m as (select e, i from jsonb_array_elements(case jsonb_typeof(mine) when 'array' then mine else '[]' end)
      with ordinality x(e, i)),
    t as (select e, i from jsonb_array_elements(case jsonb_typeof(theirs) when 'array' then theirs else '[]' end)
      with ordinality x(e, i)),
    kept as (select e, i from t where e not in (select e from b) or e in (select e from m)),
    added as (select e, i + 1000000 as i from m where e not in (select e from b) and e not in (select e from t))
  select coalesce(jsonb_agg(e order by i), '[]') from (select * from kept union all select * from added) merged
$$;

-- Equal values; an absent member of a JSON object is a null one, for two programs may write it either way.
create function sync.same(a jsonb, b jsonb) returns boolean language sql immutable as $$
  select jsonb_strip_nulls(a) is not distinct from jsonb_strip_nulls(b)
$$;

-- One group of columns, three ways. base: as the author saw them (whole group, if he knows it); mine: those he wrote;
-- theirs: as they are now. All values typed alike (sync.typed). Answers {outcome: applied | merged | conflict, set}.
create function sync.merge(policy text, base jsonb, mine jsonb, theirs jsonb) returns jsonb
language plpgsql immutable as $$
declare
  -- a column that its author wrote without saying what he saw counts as moved
  moved constant boolean := exists (select 1 from jsonb_object_keys(base || mine) c
    where not base ? c or not sync.same(base -> c, theirs -> c));
  same constant boolean := not exists (select 1 from jsonb_object_keys(mine) c
    where not sync.same(mine -> c, theirs -> c));
  merged jsonb;
begin
  case policy
    when 'strict' then
      if moved then
        return '{"outcome": "conflict"}';
      end if;
      return jsonb_build_object('outcome', 'applied', 'set', mine);
    when 'merge', 'notes' then
      if moved and not same then
        return '{"outcome": "conflict"}';
      end if;
      return jsonb_build_object('outcome', 'applied', 'set', case when same then '{}' else mine end);
    when 'set' then
      select jsonb_object_agg(c, sync.merge_set(base -> c, mine -> c, theirs -> c)) into merged
        from jsonb_object_keys(mine) c;
    when 'monotone' then
      -- only ever from false to true
      select jsonb_object_agg(c, coalesce((mine ->> c)::boolean, false) or coalesce((theirs ->> c)::boolean, false))
        into merged from jsonb_object_keys(mine) c;
    else
      raise exception 'columns of policy % are not merged', policy;
  end case;
  return jsonb_build_object('outcome', case when moved then 'merged' else 'applied' end, 'set', merged);
end $$;

-- The values as the table's own types give them back, so that 100.00 equals "100.00" and two ways to write one moment
-- are one. Columns that the table lacks fall away. Names the field of a value that cannot be of its type.
create function sync.typed(rel regclass, vals jsonb) returns jsonb language plpgsql stable as $$
declare
  whole jsonb;
  k text;
  problem text;
begin
  begin
    execute format('select to_jsonb(jsonb_populate_record(null::%s, $1))', rel) into whole using vals;
  exception when data_exception then
    for k in select jsonb_object_keys(vals) loop
      begin
        execute format('select to_jsonb(jsonb_populate_record(null::%s, $1))', rel)
          using jsonb_build_object(k, vals -> k);
      exception when data_exception then
        get stacked diagnostics problem = message_text;
        perform sync.refuse('invalid', format('%s: %s', k, problem), jsonb_build_object('field', k));
      end;
    end loop;
    raise;
  end;
  return (select coalesce(jsonb_object_agg(c, whole -> c), '{}') from jsonb_object_keys(vals) c where whole ? c);
end $$;

reset role;
select sync.guard_functions();
