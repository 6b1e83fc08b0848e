-- additive, min client 1
set role crm_owner;

create table crm.users (
  uid text primary key default crm.new_id('usr') check (crm.is_id('usr', uid)),
  email text not null check (crm.is_email(email)),
  password_hash text not null,
  display_name text not null check (length(btrim(display_name)) between 1 and 120),
  role text not null check (role in ('admin', 'sales_agent', 'operations_manager', 'operator', 'support')),
  avatar text,
  phone text check (crm.is_phone(phone)),
  active boolean not null default true,
  must_change_password boolean not null default false,
  locale text not null default 'en' check (locale in ('en', 'hi')),
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index users_email on crm.users (lower(email));

reset role;
