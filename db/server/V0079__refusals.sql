-- additive, min client 1
-- Why the database said no, in the words of the wire.
set role crm_owner;

-- The column that a constraint or unique index is about: its first column, or the column inside its expression.
create function sync.field_of(tbl text, broken text) returns text language sql stable as $$
  select coalesce(
    (select a.attname::text from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.conrelid = r.oid and c.conname = broken),
    (select coalesce(a.attname::text, substring(pg_get_indexdef(i.indexrelid, 1, false) from '\(?\(?([a-z_]+)\)?(?:::text)?\)$'))
      from pg_index i join pg_class x on x.oid = i.indexrelid
        left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = r.oid and x.relname = broken))
  from (select to_regclass('crm.' || quote_ident(tbl)) as oid) r
$$;

-- A recorded rejection out of an error. Anything unforeseen is a rejection too, with its SQLSTATE.
create function sync.explain(state text, message text, hint text, detail text, tbl text, col text, broken text,
  deleting boolean) returns jsonb language plpgsql stable as $$
declare
  field constant text := coalesce(nullif(col, ''), sync.field_of(tbl, broken));
  why text := 'invalid';
  words text;
begin
  if state = 'CR001' then
    return jsonb_build_object('status', case hint when 'stale' then 'conflict' else 'rejected' end,
      'why', hint, 'message', message, 'detail', detail::jsonb);
  end if;
  case
    when state = '23505' then
      why := 'duplicate';
      words := format('%s: another record of %s has this already', field, tbl);
    when state in ('23503', '23001') and deleting then
      words := format('It cannot be deleted: %s still refer to it', replace(tbl, '_', ' '));
    when state = '23503' then
      why := 'parent_refused';
      words := format('%s: the record it names is not there', field);
    when state = '23514' then
      words := format('%s: this value is outside what is allowed (%s)', field, broken);
    when state = '23502' then
      words := format('%s: a value is missing', field);
    when state = '42501' then
      why := 'not_allowed';
      words := 'Your role does not allow this';
    when left(state, 2) = '22' then
      words := message;
    else
      words := format('The server could not do this (%s)', state);
  end case;
  return jsonb_build_object('status', 'rejected', 'why', why, 'message', words, 'detail', jsonb_strip_nulls(
    jsonb_build_object('sqlstate', state, 'tbl', nullif(tbl, ''), 'field', field, 'constraint', nullif(broken, ''))));
end $$;

-- One row as its reader sees it now; null when there is none for him.
create function sync.image(tbl text, id text) returns jsonb language plpgsql stable as $$
declare
  t sync.tbl;
  row_now jsonb;
begin
  select * into t from sync.tbl s where s.name = image.tbl and auth.role() = any (s.roles);
  if t.name is not null then
    execute format('select to_jsonb(w) from sync.%I w where %I = $1', 'w_' || t.name, t.key) into row_now using id;
  end if;
  return row_now;
end $$;

-- A stored result carries keys only; this fills in the rows.
create function sync.with_images(result jsonb) returns jsonb language plpgsql stable as $$
begin
  if not result ? 'server' then
    return result;
  end if;
  return jsonb_set(result, '{server}', coalesce((select jsonb_agg(e
      || jsonb_build_object('row', sync.image(e ->> 'tbl', e ->> 'id')) order by o)
    from jsonb_array_elements(result -> 'server') with ordinality x(e, o)), '[]'));
end $$;

-- Keys of the rows that a mutation speaks of: those it changes, those it projects, those its arguments name.
create function sync.keys_of(m jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(distinct jsonb_build_object('tbl', k.tbl, 'id', k.id)), '[]') from (
    (select c ->> 'tbl' as tbl, c ->> 'id' as id from jsonb_array_elements(case jsonb_typeof(m -> 'changes')
      when 'array' then m -> 'changes' else '[]' end) c limit 200)
    union all
    select a.tbl, m -> 'args' ->> a.arg from (values ('jobs', 'job_id'), ('job_operator', 'link_id'),
      ('leads', 'lead_id'), ('deals', 'deal_id'), ('quotations', 'quotation_id')) a (tbl, arg)) k
  where k.tbl is not null and k.id is not null
$$;

reset role;
select sync.guard_functions();
