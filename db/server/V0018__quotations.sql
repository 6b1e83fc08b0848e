-- additive, min client 1
set role crm_owner;

create table crm.quotations (
  id text primary key default crm.new_id('quot') check (crm.is_id('quot', id)),
  quotation_number text check (quotation_number ~ '^ASP-Q-[0-9]{6,9}$'),
  version int not null default 1 check (version between 1 and 999),
  parent_id text references crm.quotations (id) on delete restrict,
  superseded boolean not null default false,
  lead_id text references crm.leads (id) on delete restrict,
  deal_id text references crm.deals (id) on delete restrict,
  customer_id text references crm.customers (id) on delete restrict,
  customer_name text not null check (length(btrim(customer_name)) between 1 and 200),
  customer_contact jsonb not null default '{}' check (jsonb_typeof(customer_contact) = 'object'),
  site_location text check (length(site_location) <= 500),
  selected_machines jsonb not null default '[]' check (jsonb_typeof(selected_machines) = 'array'),
  services jsonb not null default '[]' check (jsonb_typeof(services) = 'array'),
  machine_type text check (machine_type in ('mobile_crane', 'tower_crane', 'crawler_crane', 'pick_and_carry_crane')),
  order_type text not null check (order_type in ('micro', 'small', 'monthly', 'yearly')),
  number_of_days int not null check (number_of_days between 1 and 3650),
  working_hours numeric(4, 2) not null default 8 check (working_hours > 0 and working_hours <= 24),
  shift text not null default 'single' check (shift in ('single', 'double')),
  day_night text not null default 'day' check (day_night in ('day', 'night')),
  sunday_working boolean not null default true,
  start_date date,
  food_resources int not null default 0 check (food_resources between 0 and 999),
  accom_resources int not null default 0 check (accom_resources between 0 and 999),
  site_distance numeric(8, 2) not null default 0 check (site_distance between 0 and 10000),
  usage text not null default 'normal' check (usage in ('normal', 'heavy')),
  risk_factor text not null default 'low' check (risk_factor in ('low', 'medium', 'high')),
  mob_demob numeric(14, 2) check (mob_demob >= 0),
  mob_relaxation_percent numeric(5, 2) not null default 0 check (mob_relaxation_percent between 0 and 100),
  extra_charge numeric(14, 2) not null default 0 check (extra_charge >= 0),
  incidental_charges jsonb not null default '[]' check (jsonb_typeof(incidental_charges) = 'array'),
  other_factors jsonb not null default '[]' check (jsonb_typeof(other_factors) = 'array'),
  discount_percent numeric(5, 2) not null default 0 check (discount_percent between 0 and 100),
  discount_amount numeric(14, 2) check (discount_amount >= 0),
  billing text not null default 'gst' check (billing in ('gst', 'non_gst')),
  include_gst boolean not null default true,
  company_state text not null check (crm.is_state_code(company_state)),
  place_of_supply text not null check (crm.is_state_code(place_of_supply)),
  working_cost numeric(14, 2) not null check (working_cost >= 0),
  usage_load_factor numeric(14, 2) not null default 0 check (usage_load_factor >= 0),
  risk_adjustment numeric(14, 2) not null default 0 check (risk_adjustment >= 0),
  food_accom_cost numeric(14, 2) not null default 0 check (food_accom_cost >= 0),
  mob_demob_cost numeric(14, 2) not null default 0 check (mob_demob_cost >= 0),
  service_total numeric(14, 2) not null default 0 check (service_total >= 0),
  incidental_total numeric(14, 2) not null default 0 check (incidental_total >= 0),
  other_factors_charge numeric(14, 2) not null default 0 check (other_factors_charge >= 0),
  subtotal numeric(14, 2) not null,
  discount numeric(14, 2) not null default 0 check (discount >= 0),
  total_rent numeric(14, 2) not null check (total_rent >= 0),
  cgst numeric(14, 2) not null default 0 check (cgst >= 0),
  sgst numeric(14, 2) not null default 0 check (sgst >= 0),
  igst numeric(14, 2) not null default 0 check (igst >= 0),
  gst_amount numeric(14, 2) not null default 0,
  round_off numeric(14, 2) not null default 0 check (round_off between -0.50 and 0.50),
  total_cost numeric(14, 2) not null,
  status text not null default 'draft' check (status in ('draft', 'sent', 'accepted', 'rejected')),
  approval text not null default 'none' check (approval in ('none', 'asked', 'granted', 'refused')),
  approval_by text references crm.users (uid) on delete restrict,
  approval_at timestamptz,
  approval_hash text check (approval_hash ~ '^[0-9a-f]{64}$'),
  valid_until date,
  template_id text references crm.quotation_templates (id) on delete restrict,
  terms_conditions text check (length(terms_conditions) <= 100000),
  cover_letter text check (length(cover_letter) <= 100000),
  notes text check (length(notes) <= 20000),
  sent_at timestamptz,
  pdf_file_id text references crm.files (id) on delete restrict,
  pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  settings_used jsonb not null default '{}' check (jsonb_typeof(settings_used) = 'object'),
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint quotation_origin check (deal_id is not null or lead_id is not null),
  constraint quotation_subtotal check (subtotal = working_cost + usage_load_factor + risk_adjustment
    + food_accom_cost + mob_demob_cost + extra_charge + service_total + incidental_total + other_factors_charge),
  constraint quotation_rent check (total_rent = subtotal - discount),
  constraint quotation_gst check (gst_amount = cgst + sgst + igst),
  constraint quotation_total check (total_cost = total_rent + gst_amount + round_off),
  constraint quotation_sent check (status = 'draft' or (sent_at is not null and quotation_number is not null))
);
create unique index quotations_number_version on crm.quotations (quotation_number, version);
create index quotations_parent on crm.quotations (parent_id);
create index quotations_lead on crm.quotations (lead_id);
create index quotations_deal on crm.quotations (deal_id);
create index quotations_customer on crm.quotations (customer_id);
create index quotations_approval_by on crm.quotations (approval_by);
create index quotations_template on crm.quotations (template_id);
create index quotations_pdf on crm.quotations (pdf_file_id);
create index quotations_created_by_status on crm.quotations (created_by, status);
create index quotations_status_created on crm.quotations (status, created_at desc);
create index quotations_trgm on crm.quotations using gin
  ((coalesce(quotation_number, '') || ' ' || customer_name) ext.gin_trgm_ops);

reset role;
