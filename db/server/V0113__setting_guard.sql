-- additive, min client 1
-- A setting is what every desk prices and schedules with: the server takes no value that they cannot use, and none that
-- rewrites the past.
set role crm_owner;

-- The same ranges as in rules.setting of the program; keys it does not know may hold anything.
create function crm.setting_fits(key text, value jsonb) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case
    when key like 'pricing.sac.%' then jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^99[0-9]{2,4}$'
    when key like 'pricing.%' then jsonb_typeof(value) = 'number' and (value #>> '{}')::numeric between 0 and 10000000000
    when key like 'scheduling.rule.%' then value in ('"block"', '"warn"', '"allow"')
    when key = 'scheduling.weekly_hours' then jsonb_typeof(value) = 'number'
      and (value #>> '{}')::numeric between 1 and 168 and (value #>> '{}')::numeric % 1 = 0
    when key = 'scheduling.hours_per_day' then jsonb_typeof(value) = 'number'
      and (value #>> '{}')::numeric between 1 and 24 and (value #>> '{}')::numeric % 1 = 0
    when key like 'retention.%' then jsonb_typeof(value) = 'number'
      and (value #>> '{}')::numeric between 1 and 1200 and (value #>> '{}')::numeric % 1 = 0
    when key like 'company.%' then length(value::text) <= 4000
    else true end
$$;
alter table crm.settings add constraint settings_value_fits check (crm.setting_fits(key, value));
reset role;
grant execute on function crm.setting_fits(text, jsonb) to crm_owner, crm_acts, crm_migrator;

set role crm_acts;
-- A desk may have been offline for two weeks (its lease) when it sends a value that began on the day it was written:
-- hence the slack. Upkeep, which has no identity, may do as it must.
create function acts.guard_setting() returns trigger language plpgsql security definer as $$
declare
  oldest constant date := (now() at time zone 'Asia/Kolkata')::date - 14;
begin
  if auth.uid() is not null then
    if tg_op <> 'INSERT' and old.effective_from < oldest
        and (tg_op = 'DELETE' or (new.effective_from, new.value) is distinct from (old.effective_from, old.value)) then
      perform sync.refuse('invalid', format('This value has counted since %s and stays as it was: add one from another day',
        old.effective_from), '{"field": "value"}');
    elsif tg_op <> 'DELETE' and new.effective_from < oldest then
      perform sync.refuse('invalid', 'A value cannot begin in the past', '{"field": "effective_from"}');
    end if;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

reset role;
create trigger guard_setting before insert or update or delete on crm.settings
  for each row execute function acts.guard_setting();
select sync.guard_functions();
select auth.guard_functions();
