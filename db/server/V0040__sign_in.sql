-- additive, min client 1
-- Sign-in is two committed steps. api.try binds the guess by a commitment and is counted when it is committed; api.login
-- takes only a committed try of another transaction. A guess inside BEGIN .. ROLLBACK therefore counts or is no guess.
-- The client stretches the password with Argon2id; the server keeps and compares a SHA-256 of the stretched key:
--   crm.users.password_hash = $asp1$m=<KiB>,t=<passes>,p=<lanes>$<salt>$<SHA-256 of the key>    (base64url)
--   proof = base64url of the stretched key (32 bytes); commitment = hex of SHA-256(nonce || proof)
set role crm_acts;

-- Salt and parameters of an account. An unknown one has a salt too, and always the same.
create function api.salt(email text) returns jsonb
language sql stable security definer as $$
  select coalesce(
    (select jsonb_build_object('salt', part[4], 'm', (regexp_match(part[3], 'm=(\d+)'))[1]::int,
        't', (regexp_match(part[3], 't=(\d+)'))[1]::int, 'p', (regexp_match(part[3], 'p=(\d+)'))[1]::int)
      from (select string_to_array(u.password_hash, '$') as part from crm.users u
        where lower(u.email) = lower(salt.email)) account where part[2] = 'asp1'),
    (select jsonb_build_object('salt', auth.base64url(substr(ext.hmac(convert_to('salt ' || lower(salt.email), 'UTF8'),
        p.secret, 'sha256'), 1, 16)), 'm', 19456, 't', 2, 'p', 1) from auth.pepper p))
$$;

-- Five guesses are free; each further one doubles the wait, up to half a minute. Never a lock: that would lock the
-- victim out instead of the guesser.
create function auth.pause(guesses bigint) returns int
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when guesses < 5 then 0 else least(30000, 250 * 2 ^ least(guesses - 5, 10))::int end
$$;

-- Milliseconds before a try may be answered. A device that signed in before is not slowed by strangers' guesses.
create function auth.wait_of(account text, device uuid, this_try uuid) returns int
language sql stable security definer as $$
  with tries as (
    select t.device, exists (select 1 from auth.devices d join crm.users u on u.uid = d.uid
        where lower(u.email) = wait_of.account and d.device = t.device and d.lost_at is null) as known
    from auth.login_tries t
    where t.account = wait_of.account and t.at > clock_timestamp() - interval '15 minutes'
      and t.succeeded_at is null and t.try_id is distinct from this_try
      and t.at > coalesce((select max(s.succeeded_at) from auth.login_tries s
        where s.account = wait_of.account and s.device = t.device), '-infinity')),
  counted as (
    select count(*) filter (where t.device = wait_of.device) as mine, count(*) filter (where not t.known) as strange
    from tries t)
  select greatest(auth.pause(c.mine), case when exists (select 1 from auth.devices d join crm.users u on u.uid = d.uid
      where lower(u.email) = wait_of.account and d.device = wait_of.device and d.lost_at is null)
      then 0 else auth.pause(c.strange) end)
    + case when (select count(*) from (select 1 from auth.login_tries t
        where t.at > clock_timestamp() - interval '1 minute' and t.succeeded_at is null limit 301) busy) > 300
      then 500 else 0 end
  from counted c
$$;

create function api.try(email text, commitment text, device uuid) returns jsonb
language plpgsql volatile security definer as $$
declare
  made uuid;
  wait int;
begin
  if device is null or email is null or commitment !~ '^[0-9a-f]{64}$' then
    raise exception using errcode = '22023', message = 'a try needs an account, a device and a commitment';
  end if;
  wait := auth.wait_of(lower(left(email, 254)), device, null);
  insert into auth.login_tries (account, device, commitment) values (lower(left(email, 254)), device, commitment)
    returning try_id into made;
  return jsonb_build_object('try_id', made, 'wait_ms', wait);
end $$;

-- Redeems a try: the account's uid if the proof is right, else null. 28P01 for a try that may not be redeemed (unknown,
-- not committed, of this very transaction, of another device, used, older than five minutes), PT429 for one too early.
create function auth.redeem(wanted uuid, nonce text, proof text, from_device uuid) returns text
language plpgsql volatile security definer as $$
declare
  t auth.login_tries;
  part text[];
  found_uid text;
  early int;
begin
  select * into t from auth.login_tries l where l.try_id = wanted for update;
  if t.try_id is null or t.succeeded_at is not null or t.device <> from_device or t.xid = txid_current()
      or txid_status(t.xid) is distinct from 'committed' or t.at < clock_timestamp() - interval '5 minutes'
      or proof !~ '^[A-Za-z0-9_-]{43}$' or length(nonce) not between 16 and 128
      or encode(sha256(convert_to(nonce || proof, 'UTF8')), 'hex') <> t.commitment then
    raise exception using errcode = '28P01', message = 'sign-in refused';
  end if;
  -- counted anew: guesses made side by side slow each other
  early := auth.wait_of(t.account, t.device, t.try_id)
    - (extract(epoch from clock_timestamp() - t.at) * 1000)::int;
  if early > 0 then
    raise exception using errcode = 'PT429', message = 'too early', detail = early::text;
  end if;
  select string_to_array(u.password_hash, '$'), u.uid into part, found_uid from crm.users u
    where lower(u.email) = t.account and u.active;
  -- digests of digests are compared: how long that takes says nothing
  if found_uid is null or part[2] is distinct from 'asp1'
      or sha256(sha256(auth.unbase64url(proof))) <> sha256(auth.unbase64url(part[5])) then
    return null;
  end if;
  update auth.login_tries l set succeeded_at = clock_timestamp() where l.try_id = t.try_id;
  return found_uid;
end $$;

reset role;
grant execute on function api.salt(text), api.try(text, text, uuid) to crm_app;
select auth.guard_functions();
