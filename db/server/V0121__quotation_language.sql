-- additive, min client 1
-- The language a quotation is printed in.
set role crm_owner;

alter table crm.quotations add column language text not null default 'en' check (language in ('en', 'hi'));

reset role;
