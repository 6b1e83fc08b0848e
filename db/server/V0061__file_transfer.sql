-- additive, min client 1
-- Chunks of 256 KiB, the last one shorter: on a slow line each gets through before anybody ends the call as hung.
-- Pictures and videos are packed already: compressing their chunks again only costs time.
alter table crm.file_chunks alter column bytes set storage external;
set role crm_acts;

-- The bytes of a file are here: desks that wait for them hear of it, unless the queue is in need.
create function auth.file_arrived(arrived text) returns jsonb
language plpgsql volatile security definer as $$
begin
  update crm.files x set complete = true where x.id = arrived;
  if pg_notification_queue_usage() <= 0.5 then
    perform pg_notify('crm_hint', '');
  end if;
  return '{"complete": true}';
end $$;

-- As before, with the smaller chunks and the ring at the end.
create or replace function api.file_put(token text, file_id text, chunk_no int, bytes bytea) returns jsonb
language plpgsql volatile security definer as $$
declare
  f crm.files;
begin
  perform auth.enter_writing(token);
  f := auth.visible_file(file_id);
  if f.created_by <> (select auth.uid()) then
    raise exception using errcode = '42501', message = 'only who made a file sends its bytes';
  elsif f.complete then
    return '{"complete": true}';
  elsif chunk_no < 0 or octet_length(bytes) is distinct from least(262144, f.size_bytes - chunk_no::bigint * 262144) then
    raise exception using errcode = '22023', message = 'not a chunk of this file';
  elsif chunk_no = 0 and not auth.looks_like(f.media_type, bytes) then
    raise exception using errcode = '22023', message = format('this is not %s', f.media_type);
  end if;
  -- one at a time per file: only then does somebody see the last missing chunk
  -- whole by now, perhaps: what waited here must not write over it
  select x.* into f from crm.files x where x.id = f.id for no key update;
  if f.complete then
    return '{"complete": true}';
  end if;
  insert into crm.file_chunks as c (file_id, chunk_no, bytes) values (f.id, file_put.chunk_no, file_put.bytes)
    on conflict on constraint file_chunks_pkey do update set bytes = excluded.bytes;
  if (select sum(octet_length(c.bytes)) from crm.file_chunks c where c.file_id = f.id) < f.size_bytes then
    return '{"complete": false}';
  end if;
  if (select encode(sha256(string_agg(c.bytes, '' order by c.chunk_no)), 'hex') from crm.file_chunks c
      where c.file_id = f.id) <> f.sha256 then
    delete from crm.file_chunks c where c.file_id = f.id;
    return '{"complete": false, "damaged": true}';
  end if;
  return auth.file_arrived(f.id);
end $$;

-- Takes the bytes of another complete file with the same SHA-256 that I may see and could fetch and send anyway: true if
-- there was one. A hash alone still opens nothing.
create function api.file_reuse(token text, file_id text) returns boolean
language plpgsql volatile security definer as $$
declare
  f crm.files;
  twin text;
begin
  perform auth.enter_writing(token);
  f := auth.visible_file(file_id);
  if f.created_by <> (select auth.uid()) then
    raise exception using errcode = '42501', message = 'only who made a file sends its bytes';
  end if;
  perform 1 from crm.files x where x.id = f.id for no key update;
  if (select x.complete from crm.files x where x.id = f.id) then
    return true;
  end if;
  select x.id into twin from crm.files x join sync.w_files w on w.id = x.id
    where x.sha256 = f.sha256 and x.size_bytes = f.size_bytes and x.media_type = f.media_type and x.complete
    order by x.created_at limit 1;
  if twin is null then
    return false;
  end if;
  delete from crm.file_chunks c where c.file_id = f.id;
  insert into crm.file_chunks (file_id, chunk_no, bytes)
    select f.id, c.chunk_no, c.bytes from crm.file_chunks c where c.file_id = twin;
  perform auth.file_arrived(f.id);
  return true;
end $$;

reset role;
grant execute on function api.file_reuse(text, text) to crm_app;
select auth.guard_functions();
