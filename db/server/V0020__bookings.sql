-- additive, min client 1
set role crm_owner;

-- `during` of a link follows its job (trigger): null while the job has no dates. Without buffers: those are a rule.
create table crm.job_equipment (
  id text primary key default crm.new_id('je') check (crm.is_id('je', id)),
  job_id text not null references crm.jobs (id) on delete restrict,
  equipment_id text not null references crm.equipment (id) on delete restrict,
  during tstzrange,
  cancelled boolean not null default false,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint je_during check (during is null or (not isempty(during) and lower_inc(during) and not upper_inc(during)
    and isfinite(lower(during)) and isfinite(upper(during))))
);
create index job_equipment_job on crm.job_equipment (job_id);
create index job_equipment_equipment on crm.job_equipment (equipment_id);
create index job_equipment_during on crm.job_equipment using gist (during);

create table crm.job_operator (
  id text primary key default crm.new_id('jo') check (crm.is_id('jo', id)),
  job_id text not null references crm.jobs (id) on delete restrict,
  operator_id text not null references crm.operators (id) on delete restrict,
  role text not null default 'operator' check (role in ('operator', 'second_operator', 'rigger', 'helper')),
  during tstzrange,
  cancelled boolean not null default false,
  acknowledged_at timestamptz,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint jo_during check (during is null or (not isempty(during) and lower_inc(during) and not upper_inc(during)
    and isfinite(lower(during)) and isfinite(upper(during))))
);
create index job_operator_job on crm.job_operator (job_id);
create index job_operator_operator on crm.job_operator (operator_id);
create index job_operator_during on crm.job_operator using gist (during);

create table crm.resource_blocks (
  id text primary key default crm.new_id('blk') check (crm.is_id('blk', id)),
  equipment_id text references crm.equipment (id) on delete restrict,
  operator_id text references crm.operators (id) on delete restrict,
  kind text not null check (kind in ('maintenance', 'breakdown', 'leave', 'training', 'hold')),
  starts_at timestamptz not null check (isfinite(starts_at)),
  ends_at timestamptz not null check (isfinite(ends_at)),
  reason text check (length(reason) <= 1000),
  approved boolean not null default true,
  quotation_id text references crm.quotations (id) on delete restrict,
  expires_at timestamptz,
  cancelled boolean not null default false,
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (starts_at < ends_at),
  check (num_nonnulls(equipment_id, operator_id) = 1),
  check (kind = 'hold' or equipment_id is null or kind in ('maintenance', 'breakdown')),
  check (operator_id is null or kind in ('leave', 'training')),
  check ((kind = 'hold') = (expires_at is not null))
);
create index resource_blocks_equipment on crm.resource_blocks (equipment_id, starts_at);
create index resource_blocks_operator on crm.resource_blocks (operator_id, starts_at);
create index resource_blocks_quotation on crm.resource_blocks (quotation_id);
create index resource_blocks_created_by on crm.resource_blocks (created_by);

-- The one shadow of everything that keeps a crane or an operator busy, kept by triggers only. Its id is the id of the
-- link or block that it mirrors. One constraint per resource kind covers jobs and blocks; a hold stands outside it.
create table crm.busy_spans (
  id text primary key check (crm.is_id('(je|jo|blk)', id)),
  equipment_id text references crm.equipment (id) on delete restrict,
  operator_id text references crm.operators (id) on delete restrict,
  kind text not null check (kind in ('job', 'maintenance', 'breakdown', 'leave', 'training', 'hold')),
  during tstzrange not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(equipment_id, operator_id) = 1),
  check (not isempty(during) and isfinite(starts_at) and isfinite(ends_at)),
  check (during = tstzrange(starts_at, ends_at, '[)')),
  constraint crane_booked_once exclude using gist (equipment_id with =, during with &&)
    where (equipment_id is not null and kind <> 'hold') deferrable initially immediate,
  constraint operator_booked_once exclude using gist (operator_id with =, during with &&)
    where (operator_id is not null and kind <> 'hold') deferrable initially immediate
);
create index busy_spans_equipment on crm.busy_spans (equipment_id, starts_at);
create index busy_spans_operator on crm.busy_spans (operator_id, starts_at);

reset role;
