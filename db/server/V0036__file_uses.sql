-- additive, min client 1
-- Which record names which file: access to a file follows the records that name it.
set role crm_owner;

create table auth.file_use (
  file_id text not null,
  tbl text not null,
  row_id text not null,
  primary key (file_id, tbl, row_id)
);
create index file_use_row on auth.file_use (tbl, row_id);
grant select on auth.file_use to crm_reader;
grant select, insert, update, delete on auth.file_use to crm_acts;
reset role;
set role crm_reader;

-- Files of a role that does not see all of them: made by me, or named by a record that I see.
create function auth.my_files() returns setof text
language sql stable security definer as $$
  select f.id from crm.files f where f.created_by = (select auth.uid())
  union
  select u.file_id from auth.file_use u
  where case (select auth.role())
    when 'sales_agent' then case u.tbl
      when 'leads' then u.row_id in (select auth.open_leads())
      when 'quotations' then u.row_id in (select auth.my_quotations())
      when 'jobs' then u.row_id in (select auth.my_jobs())
      when 'site_assessments' then u.row_id in (select auth.my_assessments())
      else u.tbl in ('users', 'equipment', 'documents') end
    when 'operator' then case u.tbl
      when 'users' then true
      when 'equipment' then u.row_id in (select auth.my_cranes())
      when 'documents' then u.row_id in (select auth.my_papers())
      when 'jobs' then u.row_id in (select auth.my_work())
      when 'site_assessments' then u.row_id in (select auth.my_assessments())
      else false end
    when 'support' then u.tbl in ('users', 'leads', 'equipment', 'jobs', 'site_assessments')
    else false end
$$;
grant execute on function auth.my_files() to crm_owner, crm_acts, crm_migrator;
reset role;
set role crm_acts;

-- Arguments: the table's key and its columns of file ids. Naming a file opens it to all who see the record, so the
-- writer must see the file himself: knowing an id, or a hash, grants nothing.
create function auth.track_files() returns trigger
language plpgsql security definer as $$
declare
  cols constant text[] := tg_argv[1:];
  o jsonb := '{}';
  n jsonb := '{}';
  was text[];
  now_named text[];
  unseen text;
begin
  if tg_op <> 'INSERT' then o := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then n := to_jsonb(new); end if;
  -- most rows name no file
  if o::text not like '%"file\_%' and n::text not like '%"file\_%' then
    return null;
  end if;
  was := auth.file_ids(o, cols);
  now_named := auth.file_ids(n, cols);
  if was = now_named then
    return null;
  end if;
  delete from auth.file_use u where u.tbl = tg_table_name and u.row_id = o ->> tg_argv[0] and u.file_id <> all (now_named);
  if (select auth.role()) not in ('admin', 'operations_manager') then
    select f into unseen from unnest(now_named) f
      where f <> all (was) and f not in (select auth.my_files()) limit 1;
  end if;
  if unseen is not null then
    raise exception using errcode = '23503', column = cols[1], table = tg_table_name,
      message = format('file %s is not there, or not yours to see', unseen);
  end if;
  insert into auth.file_use (file_id, tbl, row_id)
    select f, tg_table_name, n ->> tg_argv[0] from unnest(now_named) f where f <> all (was) on conflict do nothing;
  return null;
end $$;

create function auth.file_ids(row_now jsonb, cols text[]) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct f order by f), '{}')
  from unnest(cols) c, lateral jsonb_array_elements_text(case jsonb_typeof(row_now -> c)
    when 'array' then row_now -> c when 'string' then jsonb_build_array(row_now -> c) else '[]' end) f
  where f like 'file\_%'
$$;
grant execute on function auth.track_files() to crm_owner;
reset role;
set role crm_owner;

create trigger track_files after insert or delete or update of avatar on crm.users
  for each row execute function auth.track_files('uid', 'avatar');
create trigger track_files after insert or delete or update of files on crm.leads
  for each row execute function auth.track_files('id', 'files');
create trigger track_files after insert or delete or update of images on crm.equipment
  for each row execute function auth.track_files('id', 'images');
create trigger track_files after insert or delete or update of file_id on crm.documents
  for each row execute function auth.track_files('id', 'file_id');
create trigger track_files after insert or delete or update of pdf_file_id on crm.quotations
  for each row execute function auth.track_files('id', 'pdf_file_id');
create trigger track_files after insert or delete or update of signoff_file_id on crm.jobs
  for each row execute function auth.track_files('id', 'signoff_file_id');
create trigger track_files after insert or delete or update of images, videos on crm.site_assessments
  for each row execute function auth.track_files('id', 'images', 'videos');
reset role;
select auth.guard_functions();
