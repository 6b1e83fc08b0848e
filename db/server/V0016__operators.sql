-- additive, min client 1
set role crm_owner;

create table crm.operators (
  id text primary key default crm.new_id('op') check (crm.is_id('op', id)),
  user_id text references crm.users (uid) on delete restrict,
  name text not null check (length(btrim(name)) between 1 and 200),
  email text check (crm.is_email(email)),
  phone text check (crm.is_phone(phone)),
  specialization text[] not null default '{}' check (specialization
    <@ array['mobile_crane', 'tower_crane', 'crawler_crane', 'pick_and_carry_crane']),
  experience int not null default 0 check (experience between 0 and 70),
  certifications text[] not null default '{}',
  availability text not null default 'available'
    check (availability in ('available', 'assigned', 'on_leave', 'inactive')),
  yard_id text references crm.yards (id) on delete restrict,
  crew text check (length(crew) <= 80),
  active boolean not null default true,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index operators_user on crm.operators (user_id) where user_id is not null;
create index operators_yard on crm.operators (yard_id);
create index operators_active_name on crm.operators (active, name);
create index operators_trgm on crm.operators using gin ((name || ' ' || coalesce(phone, '')) ext.gin_trgm_ops);

-- Papers of cranes, certificates of operators, permits of sites.
create table crm.documents (
  id text primary key default crm.new_id('doc') check (crm.is_id('doc', id)),
  equipment_id text references crm.equipment (id) on delete restrict,
  operator_id text references crm.operators (id) on delete restrict,
  customer_id text references crm.customers (id) on delete restrict,
  kind text not null check (kind in ('registration', 'insurance', 'fitness', 'load_test', 'permit', 'puc',
    'operator_licence', 'operator_certificate', 'medical', 'site_permit', 'other')),
  number text check (length(number) <= 80),
  issued_on date,
  expires_on date,
  blocks_dispatch boolean not null default true,
  file_id text references crm.files (id) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(equipment_id, operator_id, customer_id) = 1),
  check (expires_on is null or issued_on is null or expires_on >= issued_on)
);
create index documents_equipment on crm.documents (equipment_id, expires_on);
create index documents_operator on crm.documents (operator_id, expires_on);
create index documents_customer on crm.documents (customer_id);
create index documents_file on crm.documents (file_id);
create index documents_expires on crm.documents (expires_on) where expires_on is not null;

reset role;
