-- additive, min client 1
-- Patches run as crm_owner under the row rights of their author. Each raises (sync.refuse) or answers applied | merged.
set role crm_owner;

-- The foreign keys of crm, for the question on every write; sync.learn_parents() reads them anew from the catalog.
create table sync.parent (
  rel regclass not null,
  col name not null,
  parent regclass not null,
  key name not null,
  primary key (rel, col)
);

create function sync.learn_parents() returns void language sql as $$
  delete from sync.parent;
  insert into sync.parent
    select c.conrelid, a.attname, c.confrelid, k.attname from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'crm'::regnamespace and cardinality(c.conkey) = 1
$$;
select sync.learn_parents();

-- Foreign-key checks look past row rights: a parent must be one that the writer sees.
create function sync.check_parents(tbl regclass, vals jsonb) returns void language plpgsql as $$
declare
  f sync.parent;
  found_one boolean;
begin
  for f in select p.* from sync.parent p where p.rel = tbl and vals ->> p.col is not null loop
    execute format('select exists (select 1 from %s where %I = $1)', f.parent, f.key)
      into found_one using vals ->> f.col;
    if not found_one then
      perform sync.refuse('parent_refused', format('%s: the record it names is not there, or not yours to see', f.col),
        jsonb_build_object('field', f.col, 'parent', f.parent::text, 'id', vals ->> f.col));
    end if;
  end loop;
end $$;

create function sync.refuse_column(tbl text, col text) returns void language sql as $$
  select sync.refuse('column_not_writable', format('%s of %s is not for you to write', left(col, 63), tbl),
    jsonb_build_object('tbl', tbl, 'field', left(col, 63)))
$$;

-- Makes rows of one table, in their order. The rows may differ in the columns they name. sync.create_in is made from the
-- rights file: it writes mine, and holds silent, columns that are not the author's, against what the row then says.
create function sync.create_rows(t sync.tbl, ids text[], vals jsonb[], me text, my_role text) returns void
language plpgsql as $$
declare
  unknown text;
  theirs text[];
  silent text[];
begin
  select min(k) filter (where s.col is null),
      array_agg(k) filter (where s.policy in ('server', 'derived')),
      coalesce(array_agg(k) filter (where r.col is null and s.policy not in ('server', 'derived')), '{}')
    into unknown, theirs, silent
    from (select distinct jsonb_object_keys(v) as k from unnest(vals) v) named
      left join sync.col s on s.tbl = t.name and s.col = k
      left join sync.col_right r on r.tbl = s.tbl and r.col = s.col and r.role = my_role and r.op = 'create';
  if unknown is not null then
    perform sync.refuse_column(t.name, unknown);
  end if;
  if not sync.create_in(t.name,
      array(select (v - coalesce(theirs, '{}') - silent) || jsonb_build_object(t.key, i) from unnest(vals, ids) u (v, i)),
      array(select v || jsonb_build_object(t.key, i) from unnest(vals, ids) u (v, i)), silent, me) then
    perform sync.refuse('not_allowed', format('Nobody makes records of %s this way', t.name));
  end if;
end $$;

-- The row locked for its change, as its author sees it: merging against masked columns would tell what they hold.
-- Refuses when the row is gone or not the author's to change; null only for a delete of what is gone.
create function sync.locked_row(t sync.tbl, id text, deleting boolean) returns jsonb language plpgsql as $$
declare
  row_now jsonb;
  locked int;
begin
  execute format('select 1 from %s r where %I = $1 for %s', t.rel, t.key,
    case when deleting then 'update' else 'no key update' end) into locked using id;
  execute format('select to_jsonb(w) from sync.%I w where %I = $1', 'w_' || t.name, t.key) into row_now using id;
  if row_now is not null and locked is null then
    perform sync.refuse('not_allowed', format('This record of %s is not yours to change', t.name));
  elsif row_now is null and not deleting then
    perform sync.refuse('gone', format('This record of %s is gone, or no longer yours to see', t.name));
  end if;
  return row_now;
end $$;

reset role;
select sync.guard_functions();
