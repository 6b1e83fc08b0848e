-- additive, min client 1
-- Who left a customer is put aside, not deleted: old quotations still name him.
set role crm_owner;

alter table crm.contacts add column archived boolean not null default false;

reset role;
