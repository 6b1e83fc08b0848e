-- additive, min client 1
set role crm_owner;

-- Changes rows of one table, each once, if every one is as its author saw it, he saw each column that he writes, and all
-- of them are his to write: then there is nothing to merge. Else it does nothing and answers false: sync.update_row knows the rest.
create function sync.update_rows(t sync.tbl, ids text[], bases jsonb[], vals jsonb[], versions bigint[], my_role text)
returns boolean language plpgsql as $$
begin
  if exists (select 1 from (select distinct jsonb_object_keys(v) as k from unnest(vals) v) named
      left join sync.col s on s.tbl = t.name and s.col = k and s.policy in ('merge', 'strict', 'notes')
      left join sync.col_right r on r.tbl = s.tbl and r.col = s.col and r.role = my_role and r.op = 'update'
      where r.col is null) then
    return false;
  end if;
  return sync.update_in(t.name, ids, bases, vals, versions);
end $$;

create function sync.update_row(t sync.tbl, id text, base jsonb, vals jsonb, version bigint, my_role text) returns text
language plpgsql as $$
declare
  row_now constant jsonb := sync.locked_row(t, id, false);
  mine constant jsonb := sync.typed(t.rel, vals);
  saw constant jsonb := sync.typed(t.rel, base);
  g record;
  decided jsonb;
  write jsonb := '{}';
  lost text[] := '{}';
  by_notes boolean := true;
  merged boolean := (row_now ->> 'row_version')::bigint <> version;
begin
  for g in select s.grp, s.policy, coalesce(bool_and(r.col is not null), false) as allowed,
      min(e.key) filter (where r.col is null) as col, jsonb_object_agg(e.key, mine -> e.key) as wrote,
      (select coalesce(jsonb_object_agg(b.key, b.value), '{}') from jsonb_each(saw) b
        join sync.col sc on sc.tbl = t.name and sc.col = b.key where sc.grp = s.grp) as saw
    from jsonb_each(vals) e
      left join sync.col s on s.tbl = t.name and s.col = e.key
      left join sync.col_right r on r.tbl = s.tbl and r.col = s.col and r.role = my_role and r.op = 'update'
    -- a column that is not his may be named if it says what the row has anyway
    where not (s.col is not null and r.col is null and sync.same(mine -> e.key, row_now -> e.key))
    group by s.grp, s.policy
  loop
    if not g.allowed then
      perform sync.refuse_column(t.name, g.col);
    end if;
    decided := sync.merge(g.policy, g.saw, g.wrote, row_now);
    if decided ->> 'outcome' = 'conflict' then
      lost := lost || array(select jsonb_object_keys(g.wrote));
      by_notes := by_notes and g.policy = 'notes';
    else
      write := write || (decided -> 'set');
      merged := merged or decided ->> 'outcome' = 'merged';
    end if;
  end loop;
  if lost <> '{}' then
    perform sync.refuse('stale', format('%s of this record of %s changed meanwhile', array_to_string(lost, ', '), t.name),
      jsonb_build_object('tbl', t.name, 'id', id, 'fields', lost, 'append', by_notes)
        || coalesce(sync.last_change(t.name, id), '{}'));
  end if;
  if write <> '{}' then
    perform sync.check_parents(t.rel, (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(write)
      where row_now -> key is distinct from value));
    execute (select format('update %s t set %s from jsonb_populate_record(null::%s, $1) r where t.%I = $2', t.rel,
      string_agg(format('%1$I = r.%1$I', k), ', '), t.rel, t.key) from jsonb_object_keys(write) k) using write, id;
  end if;
  return case when coalesce(merged, false) then 'merged' else 'applied' end;
end $$;

-- A delete loses against any change that its author had not seen.
create function sync.delete_row(t sync.tbl, id text, base jsonb) returns text language plpgsql as $$
declare
  row_now constant jsonb := sync.locked_row(t, id, true);
  lost text[];
  n bigint;
begin
  if row_now is null then
    return 'applied';
  end if;
  select array_agg(b.key) into lost from jsonb_each(sync.typed(t.rel, base)) b
    join sync.col s on s.tbl = t.name and s.col = b.key
    where (s.policy not in ('server', 'derived') or b.key = 'row_version')
      and not sync.same(row_now -> b.key, b.value);
  if lost is not null or base = '{}' then
    perform sync.refuse('stale', format('This record of %s changed since you saw it', t.name),
      jsonb_build_object('tbl', t.name, 'id', id, 'fields', coalesce(lost, '{}'))
        || coalesce(sync.last_change(t.name, id), '{}'));
  end if;
  execute format('delete from %s where %I = $1', t.rel, t.key) using id;
  get diagnostics n = row_count;
  if n = 0 then
    perform sync.refuse('not_allowed', format('This record of %s is not yours to delete', t.name));
  end if;
  return 'applied';
end $$;

reset role;
select sync.guard_functions();
