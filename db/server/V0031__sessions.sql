-- additive, min client 1
-- Who is signed in, from which device, by which keys. No client is granted anything here.
grant create on schema api, auth, sync, sched, acts, ops, audit to crm_reader, crm_acts;
set role crm_owner;

grant select on all tables in schema crm to crm_reader;
grant select, insert, update, delete on all tables in schema crm to crm_acts, crm_migrator;
alter default privileges in schema crm grant select on tables to crm_reader;
alter default privileges in schema crm grant select, insert, update, delete on tables to crm_acts, crm_migrator;
alter default privileges in schema crm grant usage on sequences to crm_acts, crm_migrator;

create table auth.signing_keys (
  kid text primary key check (kid ~ '^[0-9a-f]{16}$'),
  secret bytea not null check (octet_length(secret) = 32),
  -- The one header a token of this key may carry, ready encoded: any other (alg none, another alg) finds no key.
  header text not null unique,
  created_at timestamptz not null default clock_timestamp(),
  -- Null for the key that signs; an old key verifies until its last token has run out.
  verifies_until timestamptz
);
create unique index signing_keys_one_signs on auth.signing_keys ((true)) where verifies_until is null;

-- Never rotated: makes the salts of unknown accounts, which must stay the same for ever.
create table auth.pepper (
  one boolean primary key default true check (one),
  secret bytea not null
);
insert into auth.pepper (secret) values (ext.gen_random_bytes(32));

create table auth.devices (
  device uuid not null,
  uid text not null references crm.users (uid) on delete cascade,
  name text not null default '' check (length(name) <= 200),
  program text not null default '' check (length(program) <= 120),
  first_seen timestamptz not null default clock_timestamp(),
  last_seen timestamptz not null default clock_timestamp(),
  lost_at timestamptz,
  primary key (uid, device)
);
create index devices_device on auth.devices (device);

create table auth.sessions (
  sid uuid primary key default ext.gen_random_uuid(),
  uid text not null references crm.users (uid) on delete cascade,
  device uuid not null,
  -- Tokens carry gen. It is random, not counted: a token minted in a transaction that was rolled back must never
  -- become good through a later one. The previous gen stays good, so that a refresh does not break a running pull.
  gen uuid not null default ext.gen_random_uuid(),
  prev_gen uuid,
  program text not null default '' check (length(program) <= 120),
  address inet default inet_client_addr(),
  created_at timestamptz not null default clock_timestamp(),
  refreshed_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null default clock_timestamp() + interval '30 days',
  revoked_at timestamptz,
  why_revoked text
);
create index sessions_uid on auth.sessions (uid);

create table auth.refresh_tokens (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  sid uuid not null references auth.sessions (sid) on delete cascade,
  issued_at timestamptz not null default clock_timestamp(),
  used_at timestamptz,
  successor bytea
);
create index refresh_tokens_sid on auth.refresh_tokens (sid);

create table auth.login_tries (
  try_id uuid primary key default ext.gen_random_uuid(),
  -- Lower-case e-mail as it was typed: unknown accounts are counted just like known ones.
  account text not null check (length(account) <= 254),
  device uuid not null,
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  at timestamptz not null default clock_timestamp(),
  xid bigint not null default txid_current(),
  succeeded_at timestamptz
);
create index login_tries_account on auth.login_tries (account, at);
create index login_tries_at on auth.login_tries (at);

-- What a role may look at beneath the row: the rows are generated from db/rights.yaml.
create table auth.sight (
  what text not null,
  role text not null,
  primary key (what, role)
);

grant select on auth.signing_keys, auth.pepper, auth.sessions, auth.sight, auth.devices to crm_reader;
grant select, insert, update, delete on auth.devices, auth.sessions, auth.refresh_tokens, auth.login_tries to crm_acts;
grant select on auth.pepper, auth.sight to crm_acts;
grant select on auth.pepper to crm_migrator;

create function auth.base64url(raw bytea) returns text
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select translate(encode(raw, 'base64'), E'+/=\n', '-_')
$$;

create function auth.unbase64url(given text) returns bytea
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select decode(translate(given, '-_', '+/') || repeat('=', (4 - length(given) % 4) % 4), 'base64')
$$;

grant execute on function auth.base64url(bytea), auth.unbase64url(text) to crm_reader, crm_acts, crm_migrator;
reset role;
