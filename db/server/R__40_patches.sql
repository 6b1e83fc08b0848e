-- generated from db/rights.yaml
-- additive, min client 1
set role crm_owner;

create or replace function sync.create_files(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.files (id, sha256, name, media_type, size_bytes, thumbnail, created_by)
    select r.id, r.sha256, r.name, r.media_type, r.size_bytes, r.thumbnail, me
    from unnest(mine) v, jsonb_populate_record(null::crm.files, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.files t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.files, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('files', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_customers(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.customers (id, name, company_name, contact_name, email, phone, address, type, designation, gstin, state_code, billing_address, credit_days, archived, notes, created_by)
    select r.id, r.name, r.company_name, r.contact_name, r.email, r.phone, r.address, coalesce(r.type, 'other'::text), r.designation, r.gstin, r.state_code, r.billing_address, coalesce(r.credit_days, 0), coalesce(r.archived, false), r.notes, me
    from unnest(mine) v, jsonb_populate_record(null::crm.customers, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.customers t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.customers, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('customers', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_contacts(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.contacts', v) from unnest(mine) v, lateral (select v ->> 'customer_id' as customer_id offset 0) k
    where k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id);
  insert into crm.contacts (id, customer_id, name, email, phone, role, archived)
    select r.id, r.customer_id, r.name, r.email, r.phone, r.role, coalesce(r.archived, false)
    from unnest(mine) v, jsonb_populate_record(null::crm.contacts, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.contacts t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.contacts, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('contacts', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_leads(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.leads', v) from unnest(mine) v, lateral (select v ->> 'customer_id' as customer_id, v ->> 'assigned_to' as assigned_to offset 0) k
    where k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.assigned_to is not null
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to);
  insert into crm.leads (id, customer_id, customer_name, company_name, email, phone, designation, service_needed, site_location, site_state, needed_capacity_tons, start_date, rental_days, shift_timing, source, assigned_to, next_follow_up_on, files, archived, notes)
    select r.id, r.customer_id, r.customer_name, r.company_name, r.email, r.phone, r.designation, r.service_needed, r.site_location, r.site_state, r.needed_capacity_tons, r.start_date, r.rental_days, r.shift_timing, coalesce(r.source, 'other'::text), r.assigned_to, r.next_follow_up_on, coalesce(r.files, '[]'::jsonb), coalesce(r.archived, false), r.notes
    from unnest(mine) v, jsonb_populate_record(null::crm.leads, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.leads t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.leads, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('leads', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_deals(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.deals', v) from unnest(mine) v, lateral (select v ->> 'lead_id' as lead_id, v ->> 'customer_id' as customer_id, v ->> 'assigned_to' as assigned_to offset 0) k
    where k.lead_id is not null
      and not exists (select 1 from crm.leads p where p.id = k.lead_id)
    or k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.assigned_to is not null
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to);
  insert into crm.deals (id, lead_id, customer_id, title, description, value, probability, expected_close_date, assigned_to, notes, created_by)
    select r.id, r.lead_id, r.customer_id, r.title, r.description, coalesce(r.value, 0), coalesce(r.probability, 10), r.expected_close_date, r.assigned_to, r.notes, me
    from unnest(mine) v, jsonb_populate_record(null::crm.deals, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.deals t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.deals, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('deals', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_yards(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.yards (id, name, address, latitude, longitude, active)
    select r.id, r.name, r.address, r.latitude, r.longitude, coalesce(r.active, true)
    from unnest(mine) v, jsonb_populate_record(null::crm.yards, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.yards t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.yards, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('yards', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_equipment(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.equipment', v) from unnest(mine) v, lateral (select v ->> 'yard_id' as yard_id offset 0) k
    where k.yard_id is not null
      and not exists (select 1 from crm.yards p where p.id = k.yard_id);
  insert into crm.equipment (id, equipment_id, name, category, manufacturing_date, registration_date, registration_number, max_lifting_capacity, unladen_weight, base_rates, running_cost_per_km, running_cost, description, yard_id, ownership, vendor, vendor_cost_per_day, images, active)
    select r.id, r.equipment_id, r.name, r.category, r.manufacturing_date, r.registration_date, r.registration_number, r.max_lifting_capacity, r.unladen_weight, r.base_rates, coalesce(r.running_cost_per_km, 0), coalesce(r.running_cost, 0), r.description, r.yard_id, coalesce(r.ownership, 'own'::text), r.vendor, r.vendor_cost_per_day, coalesce(r.images, '{}'::text[]), coalesce(r.active, true)
    from unnest(mine) v, jsonb_populate_record(null::crm.equipment, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.equipment t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.equipment, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('equipment', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_operators(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.operators', v) from unnest(mine) v, lateral (select v ->> 'user_id' as user_id, v ->> 'yard_id' as yard_id offset 0) k
    where k.user_id is not null
      and not exists (select 1 from crm.users p where p.uid = k.user_id)
    or k.yard_id is not null
      and not exists (select 1 from crm.yards p where p.id = k.yard_id);
  insert into crm.operators (id, user_id, name, email, phone, specialization, experience, certifications, yard_id, crew, active)
    select r.id, r.user_id, r.name, r.email, r.phone, coalesce(r.specialization, '{}'::text[]), coalesce(r.experience, 0), coalesce(r.certifications, '{}'::text[]), r.yard_id, r.crew, coalesce(r.active, true)
    from unnest(mine) v, jsonb_populate_record(null::crm.operators, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.operators t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.operators, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('operators', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_documents(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.documents', v) from unnest(mine) v, lateral (select v ->> 'equipment_id' as equipment_id, v ->> 'operator_id' as operator_id, v ->> 'customer_id' as customer_id, v ->> 'file_id' as file_id offset 0) k
    where k.equipment_id is not null
      and not exists (select 1 from crm.equipment p where p.id = k.equipment_id)
    or k.operator_id is not null
      and not exists (select 1 from crm.operators p where p.id = k.operator_id)
    or k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.file_id is not null
      and not exists (select 1 from crm.files p where p.id = k.file_id);
  insert into crm.documents (id, equipment_id, operator_id, customer_id, kind, number, issued_on, expires_on, blocks_dispatch, file_id)
    select r.id, r.equipment_id, r.operator_id, r.customer_id, r.kind, r.number, r.issued_on, r.expires_on, coalesce(r.blocks_dispatch, true), r.file_id
    from unnest(mine) v, jsonb_populate_record(null::crm.documents, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.documents t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.documents, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('documents', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_quotation_templates(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.quotation_templates (id, name, description, content, language, is_default, created_by)
    select r.id, r.name, r.description, r.content, coalesce(r.language, 'en'::text), coalesce(r.is_default, false), me
    from unnest(mine) v, jsonb_populate_record(null::crm.quotation_templates, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.quotation_templates t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.quotation_templates, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('quotation_templates', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_services(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.services (id, name, description, category, unit, base_price, sac, is_active)
    select r.id, r.name, r.description, r.category, coalesce(r.unit, 'day'::text), r.base_price, r.sac, coalesce(r.is_active, true)
    from unnest(mine) v, jsonb_populate_record(null::crm.services, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.services t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.services, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('services', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_quotations(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.quotations', v) from unnest(mine) v, lateral (select v ->> 'parent_id' as parent_id, v ->> 'lead_id' as lead_id, v ->> 'deal_id' as deal_id, v ->> 'customer_id' as customer_id, v ->> 'template_id' as template_id offset 0) k
    where k.parent_id is not null
      and not exists (select 1 from crm.quotations p where p.id = k.parent_id)
    or k.lead_id is not null
      and not exists (select 1 from crm.leads p where p.id = k.lead_id)
    or k.deal_id is not null
      and not exists (select 1 from crm.deals p where p.id = k.deal_id)
    or k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.template_id is not null
      and not exists (select 1 from crm.quotation_templates p where p.id = k.template_id);
  insert into crm.quotations (id, quotation_number, version, parent_id, lead_id, deal_id, customer_id, customer_name, customer_contact, site_location, selected_machines, services, machine_type, order_type, number_of_days, working_hours, shift, day_night, sunday_working, start_date, food_resources, accom_resources, site_distance, usage, risk_factor, mob_demob, mob_relaxation_percent, extra_charge, incidental_charges, other_factors, discount_percent, discount_amount, billing, include_gst, company_state, place_of_supply, working_cost, usage_load_factor, risk_adjustment, food_accom_cost, mob_demob_cost, service_total, incidental_total, other_factors_charge, subtotal, discount, total_rent, cgst, sgst, igst, gst_amount, round_off, total_cost, valid_until, template_id, terms_conditions, cover_letter, notes, settings_used, language, created_by)
    select r.id, r.quotation_number, coalesce(r.version, 1), r.parent_id, r.lead_id, r.deal_id, r.customer_id, r.customer_name, coalesce(r.customer_contact, '{}'::jsonb), r.site_location, coalesce(r.selected_machines, '[]'::jsonb), coalesce(r.services, '[]'::jsonb), r.machine_type, r.order_type, r.number_of_days, coalesce(r.working_hours, 8), coalesce(r.shift, 'single'::text), coalesce(r.day_night, 'day'::text), coalesce(r.sunday_working, true), r.start_date, coalesce(r.food_resources, 0), coalesce(r.accom_resources, 0), coalesce(r.site_distance, 0), coalesce(r.usage, 'normal'::text), coalesce(r.risk_factor, 'low'::text), r.mob_demob, coalesce(r.mob_relaxation_percent, 0), coalesce(r.extra_charge, 0), coalesce(r.incidental_charges, '[]'::jsonb), coalesce(r.other_factors, '[]'::jsonb), coalesce(r.discount_percent, 0), r.discount_amount, coalesce(r.billing, 'gst'::text), coalesce(r.include_gst, true), r.company_state, r.place_of_supply, r.working_cost, coalesce(r.usage_load_factor, 0), coalesce(r.risk_adjustment, 0), coalesce(r.food_accom_cost, 0), coalesce(r.mob_demob_cost, 0), coalesce(r.service_total, 0), coalesce(r.incidental_total, 0), coalesce(r.other_factors_charge, 0), r.subtotal, coalesce(r.discount, 0), r.total_rent, coalesce(r.cgst, 0), coalesce(r.sgst, 0), coalesce(r.igst, 0), coalesce(r.gst_amount, 0), coalesce(r.round_off, 0), r.total_cost, r.valid_until, r.template_id, r.terms_conditions, r.cover_letter, r.notes, coalesce(r.settings_used, '{}'::jsonb), coalesce(r.language, 'en'::text), me
    from unnest(mine) v, jsonb_populate_record(null::crm.quotations, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.quotations t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.quotations, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('quotations', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_jobs(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.jobs', v) from unnest(mine) v, lateral (select v ->> 'lead_id' as lead_id, v ->> 'customer_id' as customer_id, v ->> 'deal_id' as deal_id, v ->> 'quotation_id' as quotation_id, v ->> 'signoff_file_id' as signoff_file_id, v ->> 'assigned_to' as assigned_to offset 0) k
    where k.lead_id is not null
      and not exists (select 1 from crm.leads p where p.id = k.lead_id)
    or k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.deal_id is not null
      and not exists (select 1 from crm.deals p where p.id = k.deal_id)
    or k.quotation_id is not null
      and not exists (select 1 from crm.quotations p where p.id = k.quotation_id)
    or k.signoff_file_id is not null
      and not exists (select 1 from crm.files p where p.id = k.signoff_file_id)
    or k.assigned_to is not null
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to);
  insert into crm.jobs (id, job_number, title, lead_id, customer_id, customer_name, deal_id, quotation_id, needed_from, needed_days, shift, required_category, required_capacity_tons, buffer_before, buffer_after, location, signoff_file_id, notes, assigned_to, created_by)
    select r.id, r.job_number, r.title, r.lead_id, r.customer_id, r.customer_name, r.deal_id, r.quotation_id, r.needed_from, r.needed_days, coalesce(r.shift, 'single'::text), r.required_category, r.required_capacity_tons, coalesce(r.buffer_before, 0), coalesce(r.buffer_after, 0), r.location, r.signoff_file_id, r.notes, r.assigned_to, me
    from unnest(mine) v, jsonb_populate_record(null::crm.jobs, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.jobs t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.jobs, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('jobs', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_site_assessments(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.site_assessments', v) from unnest(mine) v, lateral (select v ->> 'customer_id' as customer_id, v ->> 'job_id' as job_id offset 0) k
    where k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.job_id is not null
      and not exists (select 1 from crm.jobs p where p.id = k.job_id);
  insert into crm.site_assessments (id, title, description, customer_id, job_id, location, constraints, notes, images, videos, created_by)
    select r.id, r.title, r.description, r.customer_id, r.job_id, r.location, coalesce(r.constraints, '{}'::text[]), r.notes, coalesce(r.images, '{}'::text[]), coalesce(r.videos, '{}'::text[]), me
    from unnest(mine) v, jsonb_populate_record(null::crm.site_assessments, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.site_assessments t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.site_assessments, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('site_assessments', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_activities(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.activities', v) from unnest(mine) v, lateral (select v ->> 'customer_id' as customer_id, v ->> 'lead_id' as lead_id, v ->> 'deal_id' as deal_id, v ->> 'quotation_id' as quotation_id, v ->> 'job_id' as job_id, v ->> 'assigned_to' as assigned_to offset 0) k
    where k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.lead_id is not null
      and not exists (select 1 from crm.leads p where p.id = k.lead_id)
    or k.deal_id is not null
      and not exists (select 1 from crm.deals p where p.id = k.deal_id)
    or k.quotation_id is not null
      and not exists (select 1 from crm.quotations p where p.id = k.quotation_id)
    or k.job_id is not null
      and not exists (select 1 from crm.jobs p where p.id = k.job_id)
    or k.assigned_to is not null
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to);
  insert into crm.activities (id, kind, subject, body, customer_id, lead_id, deal_id, quotation_id, job_id, due_on, remind_at, done_at, assigned_to, created_by)
    select r.id, r.kind, r.subject, r.body, r.customer_id, r.lead_id, r.deal_id, r.quotation_id, r.job_id, r.due_on, r.remind_at, r.done_at, r.assigned_to, me
    from unnest(mine) v, jsonb_populate_record(null::crm.activities, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.activities t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.activities, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('activities', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_notification_preferences(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.notification_preferences (id, type, in_app, by_mail)
    select r.id, r.type, coalesce(r.in_app, true), coalesce(r.by_mail, false)
    from unnest(mine) v, jsonb_populate_record(null::crm.notification_preferences, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.notification_preferences t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.notification_preferences, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('notification_preferences', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_saved_views(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.saved_views (id, screen, name, content)
    select r.id, r.screen, r.name, coalesce(r.content, '{}'::jsonb)
    from unnest(mine) v, jsonb_populate_record(null::crm.saved_views, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.saved_views t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.saved_views, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('saved_views', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_settings(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.settings (id, key, effective_from, value, created_by)
    select r.id, r.key, r.effective_from, r.value, me
    from unnest(mine) v, jsonb_populate_record(null::crm.settings, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.settings t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.settings, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('settings', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.update_users(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.users t where t.uid = any (ids) order by t.uid for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_users w on w.uid = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.users, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.users t set email = case when u.v ? 'email' then r.email else t.email end,
    display_name = case when u.v ? 'display_name' then r.display_name else t.display_name end,
    avatar = case when u.v ? 'avatar' then r.avatar else t.avatar end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    locale = case when u.v ? 'locale' then r.locale else t.locale end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.users, u.v) r where t.uid = u.id;
  return true;
end $$;

create or replace function sync.update_customers(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.customers t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_customers w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.customers, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.customers t set name = case when u.v ? 'name' then r.name else t.name end,
    company_name = case when u.v ? 'company_name' then r.company_name else t.company_name end,
    contact_name = case when u.v ? 'contact_name' then r.contact_name else t.contact_name end,
    email = case when u.v ? 'email' then r.email else t.email end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    address = case when u.v ? 'address' then r.address else t.address end,
    type = case when u.v ? 'type' then r.type else t.type end,
    designation = case when u.v ? 'designation' then r.designation else t.designation end,
    gstin = case when u.v ? 'gstin' then r.gstin else t.gstin end,
    state_code = case when u.v ? 'state_code' then r.state_code else t.state_code end,
    billing_address = case when u.v ? 'billing_address' then r.billing_address else t.billing_address end,
    credit_days = case when u.v ? 'credit_days' then r.credit_days else t.credit_days end,
    archived = case when u.v ? 'archived' then r.archived else t.archived end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.customers, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_contacts(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.contacts t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_contacts w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.contacts, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.contacts t set name = case when u.v ? 'name' then r.name else t.name end,
    email = case when u.v ? 'email' then r.email else t.email end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    role = case when u.v ? 'role' then r.role else t.role end,
    archived = case when u.v ? 'archived' then r.archived else t.archived end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.contacts, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_leads(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.leads t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_leads w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.leads, u.b)) as saw offset 0) x, lateral (select v ->> 'customer_id' as customer_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.customer_id is not null and k.customer_id is distinct from x.row_now ->> 'customer_id'
      and not exists (select 1 from crm.customers p where p.id = k.customer_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.leads t set customer_id = case when u.v ? 'customer_id' then r.customer_id else t.customer_id end,
    customer_name = case when u.v ? 'customer_name' then r.customer_name else t.customer_name end,
    company_name = case when u.v ? 'company_name' then r.company_name else t.company_name end,
    email = case when u.v ? 'email' then r.email else t.email end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    designation = case when u.v ? 'designation' then r.designation else t.designation end,
    service_needed = case when u.v ? 'service_needed' then r.service_needed else t.service_needed end,
    site_location = case when u.v ? 'site_location' then r.site_location else t.site_location end,
    site_state = case when u.v ? 'site_state' then r.site_state else t.site_state end,
    needed_capacity_tons = case when u.v ? 'needed_capacity_tons' then r.needed_capacity_tons else t.needed_capacity_tons end,
    start_date = case when u.v ? 'start_date' then r.start_date else t.start_date end,
    rental_days = case when u.v ? 'rental_days' then r.rental_days else t.rental_days end,
    shift_timing = case when u.v ? 'shift_timing' then r.shift_timing else t.shift_timing end,
    source = case when u.v ? 'source' then r.source else t.source end,
    next_follow_up_on = case when u.v ? 'next_follow_up_on' then r.next_follow_up_on else t.next_follow_up_on end,
    files = case when u.v ? 'files' then r.files else t.files end,
    archived = case when u.v ? 'archived' then r.archived else t.archived end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.leads, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_deals(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.deals t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_deals w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.deals, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.deals t set title = case when u.v ? 'title' then r.title else t.title end,
    description = case when u.v ? 'description' then r.description else t.description end,
    value = case when u.v ? 'value' then r.value else t.value end,
    probability = case when u.v ? 'probability' then r.probability else t.probability end,
    expected_close_date = case when u.v ? 'expected_close_date' then r.expected_close_date else t.expected_close_date end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.deals, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_yards(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.yards t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_yards w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.yards, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.yards t set name = case when u.v ? 'name' then r.name else t.name end,
    address = case when u.v ? 'address' then r.address else t.address end,
    latitude = case when u.v ? 'latitude' then r.latitude else t.latitude end,
    longitude = case when u.v ? 'longitude' then r.longitude else t.longitude end,
    active = case when u.v ? 'active' then r.active else t.active end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.yards, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_equipment(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.equipment t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_equipment w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.equipment, u.b)) as saw offset 0) x, lateral (select v ->> 'yard_id' as yard_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.yard_id is not null and k.yard_id is distinct from x.row_now ->> 'yard_id'
      and not exists (select 1 from crm.yards p where p.id = k.yard_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.equipment t set name = case when u.v ? 'name' then r.name else t.name end,
    category = case when u.v ? 'category' then r.category else t.category end,
    manufacturing_date = case when u.v ? 'manufacturing_date' then r.manufacturing_date else t.manufacturing_date end,
    registration_date = case when u.v ? 'registration_date' then r.registration_date else t.registration_date end,
    registration_number = case when u.v ? 'registration_number' then r.registration_number else t.registration_number end,
    max_lifting_capacity = case when u.v ? 'max_lifting_capacity' then r.max_lifting_capacity else t.max_lifting_capacity end,
    unladen_weight = case when u.v ? 'unladen_weight' then r.unladen_weight else t.unladen_weight end,
    base_rates = case when u.v ? 'base_rates' then r.base_rates else t.base_rates end,
    running_cost_per_km = case when u.v ? 'running_cost_per_km' then r.running_cost_per_km else t.running_cost_per_km end,
    running_cost = case when u.v ? 'running_cost' then r.running_cost else t.running_cost end,
    description = case when u.v ? 'description' then r.description else t.description end,
    yard_id = case when u.v ? 'yard_id' then r.yard_id else t.yard_id end,
    ownership = case when u.v ? 'ownership' then r.ownership else t.ownership end,
    vendor = case when u.v ? 'vendor' then r.vendor else t.vendor end,
    vendor_cost_per_day = case when u.v ? 'vendor_cost_per_day' then r.vendor_cost_per_day else t.vendor_cost_per_day end,
    images = case when u.v ? 'images' then r.images else t.images end,
    active = case when u.v ? 'active' then r.active else t.active end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.equipment, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_operators(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.operators t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_operators w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.operators, u.b)) as saw offset 0) x, lateral (select v ->> 'user_id' as user_id, v ->> 'yard_id' as yard_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.user_id is not null and k.user_id is distinct from x.row_now ->> 'user_id'
      and not exists (select 1 from crm.users p where p.uid = k.user_id)
    or k.yard_id is not null and k.yard_id is distinct from x.row_now ->> 'yard_id'
      and not exists (select 1 from crm.yards p where p.id = k.yard_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.operators t set user_id = case when u.v ? 'user_id' then r.user_id else t.user_id end,
    name = case when u.v ? 'name' then r.name else t.name end,
    email = case when u.v ? 'email' then r.email else t.email end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    specialization = case when u.v ? 'specialization' then r.specialization else t.specialization end,
    experience = case when u.v ? 'experience' then r.experience else t.experience end,
    certifications = case when u.v ? 'certifications' then r.certifications else t.certifications end,
    yard_id = case when u.v ? 'yard_id' then r.yard_id else t.yard_id end,
    crew = case when u.v ? 'crew' then r.crew else t.crew end,
    active = case when u.v ? 'active' then r.active else t.active end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.operators, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_documents(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.documents t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_documents w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.documents, u.b)) as saw offset 0) x, lateral (select v ->> 'file_id' as file_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.file_id is not null and k.file_id is distinct from x.row_now ->> 'file_id'
      and not exists (select 1 from crm.files p where p.id = k.file_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.documents t set kind = case when u.v ? 'kind' then r.kind else t.kind end,
    number = case when u.v ? 'number' then r.number else t.number end,
    issued_on = case when u.v ? 'issued_on' then r.issued_on else t.issued_on end,
    expires_on = case when u.v ? 'expires_on' then r.expires_on else t.expires_on end,
    blocks_dispatch = case when u.v ? 'blocks_dispatch' then r.blocks_dispatch else t.blocks_dispatch end,
    file_id = case when u.v ? 'file_id' then r.file_id else t.file_id end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.documents, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_quotation_templates(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.quotation_templates t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_quotation_templates w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.quotation_templates, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.quotation_templates t set name = case when u.v ? 'name' then r.name else t.name end,
    description = case when u.v ? 'description' then r.description else t.description end,
    content = case when u.v ? 'content' then r.content else t.content end,
    language = case when u.v ? 'language' then r.language else t.language end,
    is_default = case when u.v ? 'is_default' then r.is_default else t.is_default end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.quotation_templates, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_services(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.services t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_services w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.services, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.services t set name = case when u.v ? 'name' then r.name else t.name end,
    description = case when u.v ? 'description' then r.description else t.description end,
    category = case when u.v ? 'category' then r.category else t.category end,
    unit = case when u.v ? 'unit' then r.unit else t.unit end,
    base_price = case when u.v ? 'base_price' then r.base_price else t.base_price end,
    sac = case when u.v ? 'sac' then r.sac else t.sac end,
    is_active = case when u.v ? 'is_active' then r.is_active else t.is_active end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.services, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_quotations(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.quotations t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_quotations w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.quotations, u.b)) as saw offset 0) x, lateral (select v ->> 'customer_id' as customer_id, v ->> 'template_id' as template_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.customer_id is not null and k.customer_id is distinct from x.row_now ->> 'customer_id'
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.template_id is not null and k.template_id is distinct from x.row_now ->> 'template_id'
      and not exists (select 1 from crm.quotation_templates p where p.id = k.template_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.quotations t set quotation_number = case when u.v ? 'quotation_number' then r.quotation_number else t.quotation_number end,
    customer_id = case when u.v ? 'customer_id' then r.customer_id else t.customer_id end,
    customer_name = case when u.v ? 'customer_name' then r.customer_name else t.customer_name end,
    customer_contact = case when u.v ? 'customer_contact' then r.customer_contact else t.customer_contact end,
    site_location = case when u.v ? 'site_location' then r.site_location else t.site_location end,
    selected_machines = case when u.v ? 'selected_machines' then r.selected_machines else t.selected_machines end,
    services = case when u.v ? 'services' then r.services else t.services end,
    machine_type = case when u.v ? 'machine_type' then r.machine_type else t.machine_type end,
    order_type = case when u.v ? 'order_type' then r.order_type else t.order_type end,
    number_of_days = case when u.v ? 'number_of_days' then r.number_of_days else t.number_of_days end,
    working_hours = case when u.v ? 'working_hours' then r.working_hours else t.working_hours end,
    shift = case when u.v ? 'shift' then r.shift else t.shift end,
    day_night = case when u.v ? 'day_night' then r.day_night else t.day_night end,
    sunday_working = case when u.v ? 'sunday_working' then r.sunday_working else t.sunday_working end,
    start_date = case when u.v ? 'start_date' then r.start_date else t.start_date end,
    food_resources = case when u.v ? 'food_resources' then r.food_resources else t.food_resources end,
    accom_resources = case when u.v ? 'accom_resources' then r.accom_resources else t.accom_resources end,
    site_distance = case when u.v ? 'site_distance' then r.site_distance else t.site_distance end,
    usage = case when u.v ? 'usage' then r.usage else t.usage end,
    risk_factor = case when u.v ? 'risk_factor' then r.risk_factor else t.risk_factor end,
    mob_demob = case when u.v ? 'mob_demob' then r.mob_demob else t.mob_demob end,
    mob_relaxation_percent = case when u.v ? 'mob_relaxation_percent' then r.mob_relaxation_percent else t.mob_relaxation_percent end,
    extra_charge = case when u.v ? 'extra_charge' then r.extra_charge else t.extra_charge end,
    incidental_charges = case when u.v ? 'incidental_charges' then r.incidental_charges else t.incidental_charges end,
    other_factors = case when u.v ? 'other_factors' then r.other_factors else t.other_factors end,
    discount_percent = case when u.v ? 'discount_percent' then r.discount_percent else t.discount_percent end,
    discount_amount = case when u.v ? 'discount_amount' then r.discount_amount else t.discount_amount end,
    billing = case when u.v ? 'billing' then r.billing else t.billing end,
    include_gst = case when u.v ? 'include_gst' then r.include_gst else t.include_gst end,
    company_state = case when u.v ? 'company_state' then r.company_state else t.company_state end,
    place_of_supply = case when u.v ? 'place_of_supply' then r.place_of_supply else t.place_of_supply end,
    working_cost = case when u.v ? 'working_cost' then r.working_cost else t.working_cost end,
    usage_load_factor = case when u.v ? 'usage_load_factor' then r.usage_load_factor else t.usage_load_factor end,
    risk_adjustment = case when u.v ? 'risk_adjustment' then r.risk_adjustment else t.risk_adjustment end,
    food_accom_cost = case when u.v ? 'food_accom_cost' then r.food_accom_cost else t.food_accom_cost end,
    mob_demob_cost = case when u.v ? 'mob_demob_cost' then r.mob_demob_cost else t.mob_demob_cost end,
    service_total = case when u.v ? 'service_total' then r.service_total else t.service_total end,
    incidental_total = case when u.v ? 'incidental_total' then r.incidental_total else t.incidental_total end,
    other_factors_charge = case when u.v ? 'other_factors_charge' then r.other_factors_charge else t.other_factors_charge end,
    subtotal = case when u.v ? 'subtotal' then r.subtotal else t.subtotal end,
    discount = case when u.v ? 'discount' then r.discount else t.discount end,
    total_rent = case when u.v ? 'total_rent' then r.total_rent else t.total_rent end,
    cgst = case when u.v ? 'cgst' then r.cgst else t.cgst end,
    sgst = case when u.v ? 'sgst' then r.sgst else t.sgst end,
    igst = case when u.v ? 'igst' then r.igst else t.igst end,
    gst_amount = case when u.v ? 'gst_amount' then r.gst_amount else t.gst_amount end,
    round_off = case when u.v ? 'round_off' then r.round_off else t.round_off end,
    total_cost = case when u.v ? 'total_cost' then r.total_cost else t.total_cost end,
    valid_until = case when u.v ? 'valid_until' then r.valid_until else t.valid_until end,
    template_id = case when u.v ? 'template_id' then r.template_id else t.template_id end,
    terms_conditions = case when u.v ? 'terms_conditions' then r.terms_conditions else t.terms_conditions end,
    cover_letter = case when u.v ? 'cover_letter' then r.cover_letter else t.cover_letter end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end,
    settings_used = case when u.v ? 'settings_used' then r.settings_used else t.settings_used end,
    language = case when u.v ? 'language' then r.language else t.language end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.quotations, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_jobs(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.jobs t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_jobs w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.jobs, u.b)) as saw offset 0) x, lateral (select v ->> 'customer_id' as customer_id, v ->> 'signoff_file_id' as signoff_file_id, v ->> 'assigned_to' as assigned_to offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.customer_id is not null and k.customer_id is distinct from x.row_now ->> 'customer_id'
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.signoff_file_id is not null and k.signoff_file_id is distinct from x.row_now ->> 'signoff_file_id'
      and not exists (select 1 from crm.files p where p.id = k.signoff_file_id)
    or k.assigned_to is not null and k.assigned_to is distinct from x.row_now ->> 'assigned_to'
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.jobs t set job_number = case when u.v ? 'job_number' then r.job_number else t.job_number end,
    title = case when u.v ? 'title' then r.title else t.title end,
    customer_id = case when u.v ? 'customer_id' then r.customer_id else t.customer_id end,
    customer_name = case when u.v ? 'customer_name' then r.customer_name else t.customer_name end,
    needed_from = case when u.v ? 'needed_from' then r.needed_from else t.needed_from end,
    needed_days = case when u.v ? 'needed_days' then r.needed_days else t.needed_days end,
    shift = case when u.v ? 'shift' then r.shift else t.shift end,
    required_category = case when u.v ? 'required_category' then r.required_category else t.required_category end,
    required_capacity_tons = case when u.v ? 'required_capacity_tons' then r.required_capacity_tons else t.required_capacity_tons end,
    buffer_before = case when u.v ? 'buffer_before' then r.buffer_before else t.buffer_before end,
    buffer_after = case when u.v ? 'buffer_after' then r.buffer_after else t.buffer_after end,
    location = case when u.v ? 'location' then r.location else t.location end,
    signoff_file_id = case when u.v ? 'signoff_file_id' then r.signoff_file_id else t.signoff_file_id end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end,
    assigned_to = case when u.v ? 'assigned_to' then r.assigned_to else t.assigned_to end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.jobs, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_resource_blocks(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.resource_blocks t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_resource_blocks w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.resource_blocks, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.resource_blocks t set reason = case when u.v ? 'reason' then r.reason else t.reason end,
    approved = case when u.v ? 'approved' then r.approved else t.approved end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.resource_blocks, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_site_assessments(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.site_assessments t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_site_assessments w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.site_assessments, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.site_assessments t set title = case when u.v ? 'title' then r.title else t.title end,
    description = case when u.v ? 'description' then r.description else t.description end,
    location = case when u.v ? 'location' then r.location else t.location end,
    constraints = case when u.v ? 'constraints' then r.constraints else t.constraints end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end,
    images = case when u.v ? 'images' then r.images else t.images end,
    videos = case when u.v ? 'videos' then r.videos else t.videos end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.site_assessments, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_activities(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.activities t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_activities w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.activities, u.b)) as saw offset 0) x, lateral (select v ->> 'assigned_to' as assigned_to offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.assigned_to is not null and k.assigned_to is distinct from x.row_now ->> 'assigned_to'
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.activities t set kind = case when u.v ? 'kind' then r.kind else t.kind end,
    subject = case when u.v ? 'subject' then r.subject else t.subject end,
    body = case when u.v ? 'body' then r.body else t.body end,
    due_on = case when u.v ? 'due_on' then r.due_on else t.due_on end,
    remind_at = case when u.v ? 'remind_at' then r.remind_at else t.remind_at end,
    done_at = case when u.v ? 'done_at' then r.done_at else t.done_at end,
    assigned_to = case when u.v ? 'assigned_to' then r.assigned_to else t.assigned_to end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.activities, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_notifications(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.notifications t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_notifications w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.notifications, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.notifications t set is_read = case when u.v ? 'is_read' then r.is_read else t.is_read end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.notifications, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_notification_preferences(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.notification_preferences t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_notification_preferences w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.notification_preferences, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.notification_preferences t set in_app = case when u.v ? 'in_app' then r.in_app else t.in_app end,
    by_mail = case when u.v ? 'by_mail' then r.by_mail else t.by_mail end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.notification_preferences, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_saved_views(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.saved_views t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_saved_views w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.saved_views, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.saved_views t set screen = case when u.v ? 'screen' then r.screen else t.screen end,
    name = case when u.v ? 'name' then r.name else t.name end,
    content = case when u.v ? 'content' then r.content else t.content end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.saved_views, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_settings(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.settings t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_settings w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.settings, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.settings t set value = case when u.v ? 'value' then r.value else t.value end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.settings, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.create_in(tbl text, mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
begin
  case tbl
    when 'files' then return sync.create_files(mine, said, silent, me);
    when 'customers' then return sync.create_customers(mine, said, silent, me);
    when 'contacts' then return sync.create_contacts(mine, said, silent, me);
    when 'leads' then return sync.create_leads(mine, said, silent, me);
    when 'deals' then return sync.create_deals(mine, said, silent, me);
    when 'yards' then return sync.create_yards(mine, said, silent, me);
    when 'equipment' then return sync.create_equipment(mine, said, silent, me);
    when 'operators' then return sync.create_operators(mine, said, silent, me);
    when 'documents' then return sync.create_documents(mine, said, silent, me);
    when 'quotation_templates' then return sync.create_quotation_templates(mine, said, silent, me);
    when 'services' then return sync.create_services(mine, said, silent, me);
    when 'quotations' then return sync.create_quotations(mine, said, silent, me);
    when 'jobs' then return sync.create_jobs(mine, said, silent, me);
    when 'site_assessments' then return sync.create_site_assessments(mine, said, silent, me);
    when 'activities' then return sync.create_activities(mine, said, silent, me);
    when 'notification_preferences' then return sync.create_notification_preferences(mine, said, silent, me);
    when 'saved_views' then return sync.create_saved_views(mine, said, silent, me);
    when 'settings' then return sync.create_settings(mine, said, silent, me);
    else return false;
  end case;
end $$;

create or replace function sync.update_in(tbl text, ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
begin
  case tbl
    when 'users' then return sync.update_users(ids, bases, vals, versions);
    when 'customers' then return sync.update_customers(ids, bases, vals, versions);
    when 'contacts' then return sync.update_contacts(ids, bases, vals, versions);
    when 'leads' then return sync.update_leads(ids, bases, vals, versions);
    when 'deals' then return sync.update_deals(ids, bases, vals, versions);
    when 'yards' then return sync.update_yards(ids, bases, vals, versions);
    when 'equipment' then return sync.update_equipment(ids, bases, vals, versions);
    when 'operators' then return sync.update_operators(ids, bases, vals, versions);
    when 'documents' then return sync.update_documents(ids, bases, vals, versions);
    when 'quotation_templates' then return sync.update_quotation_templates(ids, bases, vals, versions);
    when 'services' then return sync.update_services(ids, bases, vals, versions);
    when 'quotations' then return sync.update_quotations(ids, bases, vals, versions);
    when 'jobs' then return sync.update_jobs(ids, bases, vals, versions);
    when 'resource_blocks' then return sync.update_resource_blocks(ids, bases, vals, versions);
    when 'site_assessments' then return sync.update_site_assessments(ids, bases, vals, versions);
    when 'activities' then return sync.update_activities(ids, bases, vals, versions);
    when 'notifications' then return sync.update_notifications(ids, bases, vals, versions);
    when 'notification_preferences' then return sync.update_notification_preferences(ids, bases, vals, versions);
    when 'saved_views' then return sync.update_saved_views(ids, bases, vals, versions);
    when 'settings' then return sync.update_settings(ids, bases, vals, versions);
    else return false;
  end case;
end $$;

reset role;
select sync.guard_functions();
