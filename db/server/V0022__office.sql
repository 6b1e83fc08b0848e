-- additive, min client 1
set role crm_owner;

create table crm.notifications (
  id text primary key default crm.new_id('notif') check (crm.is_id('notif', id)),
  user_id text not null references crm.users (uid) on delete cascade,
  title text not null check (length(title) <= 200),
  message text not null check (length(message) <= 2000),
  type text not null check (type in ('lead_assigned', 'quotation_sent', 'quotation_accepted', 'quotation_expiring',
    'approval_asked', 'approval_answered', 'deal_won', 'job_assigned', 'job_changed', 'job_cancelled',
    'job_completed', 'follow_up_due', 'paper_expiring', 'certificate_expiring', 'sync_conflict')),
  reference_id text,
  reference_type text,
  cause text not null default '',
  is_read boolean not null default false,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index notifications_once on crm.notifications (user_id, type, reference_id, cause);
create index notifications_unread on crm.notifications (user_id, is_read, created_at desc);

create table crm.notification_preferences (
  id text primary key default crm.new_id('npref') check (crm.is_id('npref', id)),
  user_id text not null references crm.users (uid) on delete cascade,
  type text not null check (length(type) <= 40),
  in_app boolean not null default true,
  by_mail boolean not null default false,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, type)
);

create table crm.saved_views (
  id text primary key default crm.new_id('view') check (crm.is_id('view', id)),
  user_id text not null references crm.users (uid) on delete cascade,
  screen text not null check (length(screen) between 1 and 60),
  name text not null check (length(btrim(name)) between 1 and 120),
  content jsonb not null default '{}' check (jsonb_typeof(content) = 'object'),
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index saved_views_user on crm.saved_views (user_id, screen);

-- One row per change: the newest effective_from not after the day in question holds.
create table crm.settings (
  id text primary key default crm.new_id('set') check (crm.is_id('set', id)),
  key text not null check (key ~ '^[a-z][a-z0-9_.]{1,79}$'),
  effective_from date not null,
  value jsonb not null,
  created_by text references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (key, effective_from)
);
create index settings_created_by on crm.settings (created_by);

-- Business numbers leased to one device: it may print [next_no, last_no] without asking.
create table crm.number_blocks (
  id text primary key default crm.new_id('nblk') check (crm.is_id('nblk', id)),
  series text not null check (series in ('quotation', 'job', 'equipment')),
  device_id uuid not null,
  user_id text not null references crm.users (uid) on delete restrict,
  first_no bigint not null check (first_no > 0),
  last_no bigint not null,
  used_to bigint not null default 0,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (last_no >= first_no),
  exclude using gist (series with =, int8range(first_no, last_no, '[]') with &&)
);
create index number_blocks_user on crm.number_blocks (user_id);
create index number_blocks_device on crm.number_blocks (device_id, series);

create table crm.mail_outbox (
  id text primary key default crm.new_id('mail') check (crm.is_id('mail', id)),
  to_user text references crm.users (uid) on delete restrict,
  to_address text not null check (crm.is_email(to_address)),
  subject text not null check (length(subject) <= 300),
  body text not null,
  notification_id text references crm.notifications (id) on delete set null,
  attempts int not null default 0,
  last_error text,
  sent_at timestamptz,
  created_at timestamptz not null default now()
);
create index mail_outbox_waiting on crm.mail_outbox (created_at) where sent_at is null;
create index mail_outbox_to_user on crm.mail_outbox (to_user);
create index mail_outbox_notification on crm.mail_outbox (notification_id);

create table crm.backup_run (
  id bigint generated always as identity primary key,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  kind text not null check (kind in ('full', 'wal', 'verify')),
  location text,
  verified boolean not null default false,
  detail jsonb not null default '{}'
);

-- Daily series: what each crane did and earned.
create table crm.usage_daily (
  equipment_id text not null references crm.equipment (id) on delete restrict,
  day date not null,
  busy_minutes int not null default 0 check (busy_minutes between 0 and 1440),
  revenue numeric(14, 2) not null default 0,
  primary key (equipment_id, day)
);
create index usage_daily_day on crm.usage_daily (day);

reset role;
