-- additive, min client 1
set role crm_owner;

-- The wire view and key of a table that my role sees at all. Only names of the catalogue become SQL.
create function sync.readable(wanted text, out wire regclass, out key name) language plpgsql stable as $$
begin
  select ('sync.' || quote_ident('w_' || t.name))::regclass, t.key into wire, key
    from sync.tbl t where t.name = wanted and auth.role() = any (t.roles);
  if wire is null then
    raise exception using errcode = '42501', message = format('table %s is not for this role', left(wanted, 63));
  end if;
end $$;

-- Keys that changed since the cursor, without tables that my role never sees and what is private to others. A key
-- whose row does not come back from api.rows is to be deleted locally: gone, or no longer mine.
create function api.changed(token text, cursor text) returns table (tbl text, id text)
language plpgsql security definer as $$
begin
  perform auth.enter(token);
  return query select distinct l.tbl, l.id from sync.log l join sync.tbl t on t.name = l.tbl
    where l.xid >= txid_snapshot_xmin(cursor::txid_snapshot)
      and (l.xid >= txid_snapshot_xmax(cursor::txid_snapshot)
        or l.xid = any (array(select txid_snapshot_xip(cursor::txid_snapshot))))
      and (select auth.role()) = any (t.roles)
      and (l.uid is null or l.uid = (select auth.uid()));
end $$;

create function api.rows(token text, tbl text, ids text[]) returns table (id text, row_version bigint, "row" text)
language plpgsql security definer as $$
declare
  t record;
begin
  perform auth.enter(token);
  if cardinality(ids) > 5000 then
    raise exception using errcode = '54000', message = 'at most 5000 ids';
  end if;
  t := sync.readable(tbl);
  return query execute format('select w.%1$I, w.row_version, row_to_json(w)::text from %2$s w where w.%1$I = any ($1)',
    t.key, t.wire) using ids;
end $$;

-- Keyset pages: the first n rows after a key (null: from the start).
create function api.page(token text, tbl text, after text, n int)
returns table (id text, row_version bigint, "row" text) language plpgsql security definer as $$
declare
  t record;
begin
  perform auth.enter(token);
  t := sync.readable(tbl);
  return query execute format('select w.%1$I, w.row_version, row_to_json(w)::text from %2$s w
    where w.%1$I > $1 order by w.%1$I limit $2', t.key, t.wire) using coalesce(after, ''), least(greatest(n, 1), 5000);
end $$;

create function api.keys(token text, tbl text, after text, n int) returns table (id text, row_version bigint)
language plpgsql security definer as $$
declare
  t record;
begin
  perform auth.enter(token);
  t := sync.readable(tbl);
  return query execute format('select w.%1$I, w.row_version from %2$s w where w.%1$I > $1 order by w.%1$I limit $2',
    t.key, t.wire) using coalesce(after, ''), least(greatest(n, 1), 50000);
end $$;

-- Per table that my role sees: how many rows I see, and md5 over the lines 'id:row_version' in byte order of id.
create function api.digest(token text) returns table (tbl text, rows bigint, digest text)
language plpgsql security definer as $$
declare
  t record;
begin
  perform auth.enter(token);
  for t in select s.name, s.key from sync.tbl s where auth.role() = any (s.roles) order by s.name loop
    tbl := t.name;
    execute format($f$select count(*), coalesce(md5(string_agg(w.%1$I || ':' || w.row_version, E'\n'
      order by w.%1$I collate "C")), md5('')) from sync.%2$I w$f$, t.key, 'w_' || t.name) into rows, digest;
    return next;
  end loop;
end $$;

-- The closing check: a token that ended in mid-pull gave no rows and no error; what was read then must not be applied.
create function api.close_pull(token text) returns jsonb language plpgsql security definer as $$
begin
  perform auth.enter(token);
  return jsonb_build_object('uid', auth.uid(), 'role', auth.role(), 'scope', sync.scope_of(auth.uid()));
end $$;

reset role;
grant execute on function api.changed(text, text), api.rows(text, text, text[]), api.page(text, text, text, int),
  api.keys(text, text, text, int), api.digest(text), api.close_pull(text) to crm_app;
select sync.guard_functions();
