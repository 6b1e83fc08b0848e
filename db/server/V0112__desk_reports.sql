-- additive, min client 1
set role crm_owner;

-- What each desk last said of itself. device is that of its session, ledger the one its acts are numbered under.
create table sync.desk_report (
  uid text not null,
  device uuid not null,
  ledger uuid,
  program text not null default '' check (length(program) <= 120),
  client int not null default 0,
  waiting int not null default 0 check (waiting >= 0),
  issues int not null default 0 check (issues >= 0),
  oldest_waiting timestamptz,
  problem text check (length(problem) <= 120),
  pulled_at timestamptz,
  reported_at timestamptz not null default clock_timestamp(),
  primary key (uid, device)
);
grant select, insert, update, delete on sync.desk_report to crm_acts;
grant select on sync.device, sync.meta to crm_acts;

reset role;
set role crm_acts;

-- A desk tells how it is: {ledger, client, waiting, issues, oldest_waiting, problem}. pulled: the round went through.
create function api.desk_report(token text, pulled boolean, report jsonb) returns void
language plpgsql volatile security definer as $$
declare
  r constant jsonb := coalesce(report, '{}');
begin
  perform auth.enter_writing(token);
  insert into sync.desk_report as d (uid, device, ledger, program, client, waiting, issues, oldest_waiting, problem, pulled_at)
    values ((select auth.uid()), (select auth.device()), (r ->> 'ledger')::uuid,
      coalesce((select s.program from auth.sessions s where s.sid = (select auth.sid())), ''),
      coalesce((r ->> 'client')::int, 0), coalesce((r ->> 'waiting')::int, 0), coalesce((r ->> 'issues')::int, 0),
      (r ->> 'oldest_waiting')::timestamptz, left(r ->> 'problem', 120), case when pulled then clock_timestamp() end)
    on conflict (uid, device) do update set ledger = excluded.ledger, program = excluded.program,
      client = excluded.client, waiting = excluded.waiting, issues = excluded.issues,
      oldest_waiting = excluded.oldest_waiting, problem = excluded.problem,
      pulled_at = coalesce(excluded.pulled_at, d.pulled_at), reported_at = clock_timestamp();
end $$;

-- Admins: how every desk's sync is, the longest silent first. conflicts: refusals of the last 30 days; pushed_at: when
-- the server last took acts from it; too_old: its program may no longer write.
create function api.desks(token text)
returns table (uid text, display_name text, role text, device uuid, device_name text, program text,
  last_seen timestamptz, reported_at timestamptz, pulled_at timestamptz, pushed_at timestamptz, waiting int, issues int,
  oldest_waiting timestamptz, conflicts int, problem text, lost_at timestamptz, too_old boolean, signed_in boolean)
language plpgsql stable security definer as $$
begin
  perform auth.enter_for(token, 'admin');
  return query select d.uid, u.display_name, u.role, d.device, d.name,
      coalesce(nullif(r.program, ''), d.program), d.last_seen, r.reported_at, r.pulled_at, s.seen_at,
      coalesce(r.waiting, 0), coalesce(r.issues, 0), r.oldest_waiting,
      (select count(*)::int from sync.conflict c join sync.ledger l on l.mid = c.mid
        where c.uid = d.uid and l.device_id = r.ledger and c.at > clock_timestamp() - interval '30 days'),
      r.problem, d.lost_at, coalesce(r.client < (select m.min_client from sync.meta m), false),
      exists (select 1 from auth.sessions t where t.uid = d.uid and t.device = d.device and t.revoked_at is null
        and t.expires_at > clock_timestamp())
    from auth.devices d join crm.users u on u.uid = d.uid
      left join sync.desk_report r on r.uid = d.uid and r.device = d.device
      left join sync.device s on s.device_id = r.ledger
    order by d.last_seen limit 1000;
end $$;

-- Admins: each series of business numbers and its blocks, the newest first.
create function api.number_blocks(token text)
returns table (series text, next_no bigint, first_no bigint, last_no bigint, used_to bigint, uid text,
  display_name text, made_at timestamptz)
language plpgsql stable security definer as $$
begin
  perform auth.enter_for(token, 'admin');
  return query select c.series, c.next_no, b.first_no, b.last_no, ops.used_to(b), b.user_id, u.display_name, b.created_at
    from ops.number_counter c left join lateral (select n.* from crm.number_blocks n where n.series = c.series
        order by n.first_no desc limit 100) b on true
      left join crm.users u on u.uid = b.user_id
    order by c.series, b.first_no desc;
end $$;

reset role;
grant select on sync.conflict, sync.ledger to crm_acts;
grant execute on function api.desk_report(text, boolean, jsonb), api.desks(text), api.number_blocks(text) to crm_app;
select sync.guard_functions();
select auth.guard_functions();
