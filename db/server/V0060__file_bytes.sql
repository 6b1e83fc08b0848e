-- additive, min client 1
-- The bytes of files travel apart from rows, in chunks of 1 MiB (the last one shorter), so that a broken upload goes on
-- where it stopped. Who may read a file is decided by its row (records that name it), never by knowing its hash.
set role crm_acts;

create function auth.visible_file(wanted text) returns crm.files
language plpgsql stable security definer as $$
declare
  f crm.files;
begin
  -- the wire view stands under the row rights of the caller
  if not exists (select 1 from sync.w_files w where w.id = wanted) then
    raise exception using errcode = 'P0002', message = 'no such file';
  end if;
  select * into f from crm.files x where x.id = wanted;
  return f;
end $$;

-- True unless the first bytes say another type than the row. Types without a mark pass: nothing is ever executed.
create function auth.looks_like(media_type text, head bytea) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case media_type
    when 'image/png' then substr(head, 1, 4) = '\x89504e47'
    when 'image/jpeg' then substr(head, 1, 3) = '\xffd8ff'
    when 'image/gif' then substr(head, 1, 4) = '\x47494638'
    when 'image/webp' then substr(head, 1, 4) = '\x52494646' and substr(head, 9, 4) = '\x57454250'
    when 'application/pdf' then substr(head, 1, 5) = '\x255044462d'
    when 'video/mp4' then substr(head, 5, 4) = '\x66747970'
    -- programs and scripts under another name
    else substr(head, 1, 2) not in ('\x4d5a', '\x2321') and substr(head, 1, 4) <> '\x7f454c46' end
$$;

-- Chunks that have arrived, in order.
create function api.file_chunks(token text, file_id text) returns int[]
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  perform auth.visible_file(file_id);
  return coalesce((select array_agg(c.chunk_no order by c.chunk_no) from crm.file_chunks c
    where c.file_id = file_chunks.file_id), '{}');
end $$;

-- Takes one chunk of a file that I made; the last missing one completes it. Answers {complete: bool}; when the whole does
-- not have the promised SHA-256, {complete: false, damaged: true}, and all chunks are to be sent again.
create function api.file_put(token text, file_id text, chunk_no int, bytes bytea) returns jsonb
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
  elsif chunk_no < 0 or octet_length(bytes) is distinct from least(1048576, f.size_bytes - chunk_no::bigint * 1048576) then
    raise exception using errcode = '22023', message = 'not a chunk of this file';
  elsif chunk_no = 0 and not auth.looks_like(f.media_type, bytes) then
    raise exception using errcode = '22023', message = format('this is not %s', f.media_type);
  end if;
  -- one at a time per file: only then does somebody see the last missing chunk
  perform 1 from crm.files x where x.id = f.id for no key update;
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
  update crm.files x set complete = true where x.id = f.id;
  return '{"complete": true}';
end $$;

-- One chunk of a complete file that I may see; null past the end.
create function api.file_get(token text, file_id text, chunk_no int) returns bytea
language plpgsql stable security definer as $$
declare
  f crm.files;
begin
  perform auth.enter(token);
  f := auth.visible_file(file_id);
  if not f.complete then
    raise exception using errcode = '55000', message = 'the bytes of this file have not all arrived';
  end if;
  return (select c.bytes from crm.file_chunks c where c.file_id = f.id and c.chunk_no = file_get.chunk_no);
end $$;

reset role;
grant execute on function api.file_chunks(text, text), api.file_put(text, text, int, bytea),
  api.file_get(text, text, int) to crm_app;
select auth.guard_functions();
