-- additive, min client 1
set role crm_owner;

create table crm.yards (
  id text primary key default crm.new_id('yard') check (crm.is_id('yard', id)),
  name text not null check (length(btrim(name)) between 1 and 120),
  address text check (length(address) <= 2000),
  latitude numeric(9, 6) check (latitude between -90 and 90),
  longitude numeric(9, 6) check (longitude between -180 and 180),
  active boolean not null default true,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((latitude is null) = (longitude is null))
);
create unique index yards_name on crm.yards (lower(name));

create table crm.equipment (
  id text primary key default crm.new_id('equ') check (crm.is_id('equ', id)),
  equipment_id text not null unique check (equipment_id ~ '^EQ[0-9]{4,8}$'),
  name text not null check (length(btrim(name)) between 1 and 200),
  category text not null
    check (category in ('mobile_crane', 'tower_crane', 'crawler_crane', 'pick_and_carry_crane')),
  manufacturing_date date,
  registration_date date,
  registration_number text check (length(registration_number) <= 40),
  max_lifting_capacity numeric(8, 2) not null check (max_lifting_capacity > 0),
  unladen_weight numeric(8, 2) check (unladen_weight > 0),
  base_rates jsonb not null,
  running_cost_per_km numeric(14, 2) not null default 0 check (running_cost_per_km >= 0),
  running_cost numeric(14, 2) not null default 0 check (running_cost >= 0),
  description text check (length(description) <= 10000),
  status text not null default 'available' check (status in ('available', 'in_use', 'maintenance')),
  yard_id text references crm.yards (id) on delete restrict,
  ownership text not null default 'own' check (ownership in ('own', 'cross_hired')),
  vendor text check (length(vendor) <= 200),
  vendor_cost_per_day numeric(14, 2) check (vendor_cost_per_day >= 0),
  images text[] not null default '{}',
  active boolean not null default true,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (registration_date is null or manufacturing_date is null or registration_date >= manufacturing_date),
  check (ownership = 'own' or vendor is not null),
  constraint equipment_base_rates check (coalesce(
    jsonb_typeof(base_rates) = 'object'
    and base_rates ?& array['micro', 'small', 'monthly', 'yearly']
    and (base_rates ->> 'micro')::numeric >= 0 and (base_rates ->> 'small')::numeric >= 0
    and (base_rates ->> 'monthly')::numeric >= 0 and (base_rates ->> 'yearly')::numeric >= 0, false))
);
create index equipment_yard on crm.equipment (yard_id);
create index equipment_category_capacity on crm.equipment (category, max_lifting_capacity);
create index equipment_trgm on crm.equipment using gin ((equipment_id || ' ' || name) ext.gin_trgm_ops);

reset role;
