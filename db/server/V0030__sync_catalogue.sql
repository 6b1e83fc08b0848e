-- additive, min client 1
set role crm_owner;

-- What replicates, and by which rules. The rows are generated from db/rights.yaml.
create table sync.tbl (
  name text primary key,
  rel regclass not null unique,
  key name not null default 'id',
  -- Private rows (notifications, saved views) belong to the user named in this column.
  private_to name,
  -- Roles that ever see a row of it: the others are not even told its keys.
  roles text[] not null
);

-- Merge rules: unit of conflict is the group.
--   merge: three-way by group; strict: conflict when the group moved; notes: strict, offers appending;
--   set: idempotent set operations; monotone: false -> true only;
--   command: changed by commands alone; server: set by triggers alone; derived: a cache, outside versions and log.
create table sync.col (
  tbl text not null references sync.tbl (name),
  col name not null,
  grp text not null,
  policy text not null
    check (policy in ('merge', 'strict', 'notes', 'set', 'monotone', 'command', 'server', 'derived')),
  primary key (tbl, col)
);

-- Columns that a role may write through a patch, by operation.
create table sync.col_right (
  tbl text not null,
  col name not null,
  role text not null,
  op text not null check (op in ('create', 'update')),
  primary key (tbl, col, role, op),
  foreign key (tbl, col) references sync.col (tbl, col)
);

reset role;
