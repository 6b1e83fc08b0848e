-- additive, min client 1
-- Acts (commands): they run as crm_acts, past row rights, and so check every right themselves.
reset role;
set role crm_acts;

-- Arrows of the status graphs; rules.flow keeps the same ones.
create function acts.leads_to(record text, status text, wanted text) returns boolean language sql immutable as $$
  select (record, status, wanted) in (values
    ('lead', 'new', 'in_process'), ('lead', 'in_process', 'qualified'), ('lead', 'in_process', 'unqualified'),
    ('lead', 'in_process', 'lost'), ('lead', 'qualified', 'converted'),
    ('deal', 'qualification', 'proposal'), ('deal', 'qualification', 'lost'), ('deal', 'proposal', 'negotiation'),
    ('deal', 'proposal', 'qualification'), ('deal', 'proposal', 'lost'), ('deal', 'negotiation', 'won'),
    ('deal', 'negotiation', 'lost'), ('deal', 'negotiation', 'proposal'), ('deal', 'negotiation', 'qualification'),
    ('quotation', 'draft', 'sent'), ('quotation', 'sent', 'accepted'), ('quotation', 'sent', 'rejected'),
    ('job', 'pending', 'scheduled'), ('job', 'pending', 'cancelled'), ('job', 'scheduled', 'in_progress'),
    ('job', 'scheduled', 'pending'), ('job', 'scheduled', 'cancelled'), ('job', 'in_progress', 'completed'),
    ('job', 'in_progress', 'cancelled'))
$$;

create function acts.check_step(record text, status text, wanted text) returns void language plpgsql as $$
begin
  if not coalesce(acts.leads_to(record, status, wanted), false) then
    perform sync.refuse('flow', format('A %s that is %s cannot become %s', record, replace(status, '_', ' '),
      replace(left(wanted, 40), '_', ' ')), jsonb_build_object('field', 'status', 'from', status, 'to', wanted));
  end if;
end $$;

create function acts.not_allowed() returns void language sql as $$
  select sync.refuse('not_allowed', 'Your role does not allow this, or the record is not yours')
$$;

create function acts.gone(record text) returns void language sql as $$
  select sync.refuse('gone', format('This %s is no longer there', record))
$$;

-- A text argument that must be there.
create function acts.need(args jsonb, name text) returns text language plpgsql as $$
begin
  if btrim(coalesce(args ->> name, '')) = '' then
    perform sync.refuse('invalid', format('%s is missing', name), jsonb_build_object('field', name));
  end if;
  return args ->> name;
end $$;

-- The facts that the author acted on against the facts now; only those he names count. Moments compare as moments,
-- lists as sets.
create function acts.check_seen(what text, seen jsonb, facts jsonb) returns void language plpgsql as $$
declare
  moved text[];
begin
  select array_agg(f.key order by f.key) into moved from jsonb_each(coalesce(nullif(seen, 'null'), '{}')) s
    join jsonb_each(facts) f on f.key = s.key
  where case
    when f.key in ('start', 'end', 'starts_at', 'ends_at') then
      (s.value #>> '{}')::timestamptz is distinct from (f.value #>> '{}')::timestamptz
    when jsonb_typeof(f.value) = 'array' then jsonb_typeof(s.value) <> 'array'
      or not (s.value <@ f.value and f.value <@ s.value)
    else s.value is distinct from f.value end;
  if moved is not null then
    perform sync.refuse('stale', format('%s changed meanwhile: %s', what, array_to_string(moved, ', ')),
      jsonb_build_object('fields', moved, 'now', facts));
  end if;
end $$;

create function acts.key(tbl text, id text) returns jsonb language sql immutable as $$
  select jsonb_build_array(jsonb_build_object('tbl', tbl, 'id', id))
$$;

-- Runs an act by name. Answers the keys of the rows it touched.
create function acts.run(command text, args jsonb, acted_at timestamptz) returns jsonb
language plpgsql security definer as $$
declare
  act regprocedure;
  touched jsonb;
begin
  select c.fn into act from sync.command c where c.name = command;
  if act is null or jsonb_typeof(args) <> 'object' then
    perform sync.refuse('invalid', format('Act %s is unknown', left(command, 40)));
  end if;
  execute format('select %s($1, $2)', act::oid::regproc) into touched using args, acted_at;
  return touched;
end $$;
grant execute on function acts.run(text, jsonb, timestamptz) to crm_owner;

reset role;
select sync.guard_functions();
