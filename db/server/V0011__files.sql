-- additive, min client 1
set role crm_owner;

-- Content-addressed: the row is small and travels with the rows, the bytes travel apart in chunks.
create table crm.files (
  id text primary key default crm.new_id('file') check (crm.is_id('file', id)),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (length(name) between 1 and 255),
  media_type text not null check (length(media_type) between 3 and 120),
  size_bytes bigint not null check (size_bytes between 0 and 209715200),
  thumbnail text,
  complete boolean not null default false,
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (media_type like 'video/%' or size_bytes <= 26214400)
);
create index files_sha256 on crm.files (sha256);
create index files_created_by on crm.files (created_by);

create table crm.file_chunks (
  file_id text not null references crm.files (id) on delete cascade,
  chunk_no int not null check (chunk_no >= 0),
  bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
  primary key (file_id, chunk_no)
);

reset role;
