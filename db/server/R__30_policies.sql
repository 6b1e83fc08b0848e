-- generated from db/rights.yaml
-- additive, min client 1
set role crm_owner;

do $$
declare
  p record;
begin
  for p in select tablename, policyname from pg_policies where schemaname = 'crm' loop
    execute format('drop policy %I on crm.%I', p.policyname, p.tablename);
  end loop;
  for p in select c.oid::regclass as rel from pg_class c
    where c.relnamespace = 'crm'::regnamespace and c.relkind in ('r', 'p')
  loop
    perform auth.wall(p.rel);
  end loop;
end $$;

create policy visible on crm.users for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then true
    when 'support' then true
    else false end);

create policy changeable on crm.users for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then uid = (select auth.uid())
    when 'operations_manager' then uid = (select auth.uid())
    when 'operator' then uid = (select auth.uid())
    when 'support' then uid = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then uid = (select auth.uid())
    when 'operations_manager' then uid = (select auth.uid())
    when 'operator' then uid = (select auth.uid())
    when 'support' then uid = (select auth.uid())
    else false end);

create policy visible on crm.files for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then id in (select auth.my_files())
    when 'operations_manager' then true
    when 'operator' then id in (select auth.my_files())
    when 'support' then id in (select auth.my_files())
    else false end);

create policy creatable on crm.files for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then true
    when 'support' then true
    else false end);

create policy removable on crm.files for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.customers for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then id in (select auth.my_customers())
    when 'support' then true
    else false end);

create policy creatable on crm.customers for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy changeable on crm.customers for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy removable on crm.customers for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.contacts for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then (customer_id is not null and customer_id in (select auth.my_customers()))
    when 'support' then true
    else false end);

create policy creatable on crm.contacts for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy changeable on crm.contacts for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy removable on crm.contacts for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.leads for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to is null or assigned_to = (select auth.uid())
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy creatable on crm.leads for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then status = 'new'
    when 'sales_agent' then status = 'new' and (assigned_to is null or assigned_to = (select auth.uid()))
    when 'support' then status = 'new' and assigned_to is null
    else false end);

create policy changeable on crm.leads for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid())
    when 'support' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid())
    when 'support' then true
    else false end);

create policy removable on crm.leads for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.deals for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid()) or created_by = (select auth.uid())
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy creatable on crm.deals for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then stage = 'qualification'
    when 'sales_agent' then stage = 'qualification' and created_by = (select auth.uid())
    else false end);

create policy changeable on crm.deals for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid()) or created_by = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid()) or created_by = (select auth.uid())
    else false end);

create policy removable on crm.deals for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then (assigned_to = (select auth.uid()) or created_by = (select auth.uid())) and stage = 'qualification'
    else false end);

create policy visible on crm.yards for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then true
    when 'support' then true
    else false end);

create policy creatable on crm.yards for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.yards for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.yards for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.equipment for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then id in (select auth.my_cranes())
    when 'support' then true
    else false end);

create policy creatable on crm.equipment for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.equipment for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.equipment for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.operators for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then user_id = (select auth.uid())
    when 'support' then true
    else false end);

create policy creatable on crm.operators for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.operators for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.operators for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.documents for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then operator_id = (select auth.my_operator()) or (equipment_id is not null and equipment_id in (select auth.my_cranes()))
    else false end);

create policy creatable on crm.documents for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.documents for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.documents for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.quotation_templates for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    else false end);

create policy creatable on crm.quotation_templates for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    else false end);

create policy changeable on crm.quotation_templates for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    else false end);

create policy removable on crm.quotation_templates for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.services for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy creatable on crm.services for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.services for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.services for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.quotations for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or (deal_id is not null and deal_id in (select auth.my_deals()))
    when 'operations_manager' then true
    else false end);

create policy creatable on crm.quotations for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then status = 'draft' and approval = 'none' and not superseded
    when 'sales_agent' then status = 'draft' and approval = 'none' and not superseded and created_by = (select auth.uid()) and (deal_id is null or (deal_id is not null and deal_id in (select auth.my_deals()))) and (lead_id is null or (lead_id is not null and lead_id in (select auth.open_leads())))
    else false end);

create policy changeable on crm.quotations for update to crm_owner
  using (case (select auth.role())
    when 'admin' then status = 'draft'
    when 'sales_agent' then status = 'draft' and (created_by = (select auth.uid()) or (deal_id is not null and deal_id in (select auth.my_deals())))
    else false end)
  with check (case (select auth.role())
    when 'admin' then status = 'draft'
    when 'sales_agent' then status = 'draft' and (created_by = (select auth.uid()) or (deal_id is not null and deal_id in (select auth.my_deals())))
    else false end);

create policy removable on crm.quotations for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then status = 'draft'
    when 'sales_agent' then status = 'draft' and (created_by = (select auth.uid()) or (deal_id is not null and deal_id in (select auth.my_deals())))
    else false end);

create policy visible on crm.jobs for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then (lead_id is not null and lead_id in (select auth.my_leads())) or (deal_id is not null and deal_id in (select auth.my_deals())) or (quotation_id is not null and quotation_id in (select auth.my_quotations()))
    when 'operations_manager' then true
    when 'operator' then id in (select auth.my_work())
    when 'support' then true
    else false end);

create policy creatable on crm.jobs for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then status = 'pending' and scheduled_start_date is null
    when 'operations_manager' then status = 'pending' and scheduled_start_date is null
    else false end);

create policy changeable on crm.jobs for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.jobs for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then status = 'pending'
    when 'operations_manager' then status = 'pending'
    else false end);

create policy visible on crm.overrules for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.job_equipment for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then (job_id is not null and job_id in (select auth.my_work()))
    when 'support' then true
    else false end);

create policy visible on crm.job_operator for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then (job_id is not null and job_id in (select auth.my_work()))
    when 'support' then true
    else false end);

create policy visible on crm.resource_blocks for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then operator_id = (select auth.my_operator())
    else false end);

create policy changeable on crm.resource_blocks for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.busy_spans for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then operator_id = (select auth.my_operator())
    when 'support' then true
    else false end);

create policy visible on crm.site_assessments for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then created_by = (select auth.uid()) or (job_id is not null and job_id in (select auth.my_work()))
    when 'support' then true
    else false end);

create policy creatable on crm.site_assessments for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) and (job_id is null or (job_id is not null and job_id in (select auth.my_jobs())))
    when 'operations_manager' then true
    when 'operator' then created_by = (select auth.uid()) and (job_id is not null and job_id in (select auth.my_work()))
    else false end);

create policy changeable on crm.site_assessments for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then created_by = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then created_by = (select auth.uid())
    else false end);

create policy removable on crm.site_assessments for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid())
    when 'operations_manager' then true
    else false end);

create policy visible on crm.activities for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then customer_id is not null or (lead_id is not null and lead_id in (select auth.open_leads())) or (deal_id is not null and deal_id in (select auth.my_deals())) or (quotation_id is not null and quotation_id in (select auth.my_quotations())) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'support' then quotation_id is null
    else false end);

create policy creatable on crm.activities for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then customer_id is not null or (lead_id is not null and lead_id in (select auth.open_leads())) or (deal_id is not null and deal_id in (select auth.my_deals())) or (quotation_id is not null and quotation_id in (select auth.my_quotations())) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'support' then quotation_id is null
    else false end);

create policy changeable on crm.activities for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    when 'operations_manager' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    when 'support' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    when 'operations_manager' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    when 'support' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    else false end);

create policy removable on crm.activities for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid())
    when 'operations_manager' then created_by = (select auth.uid())
    when 'support' then created_by = (select auth.uid())
    else false end);

create policy visible on crm.notifications for select to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy changeable on crm.notifications for update to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy removable on crm.notifications for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy visible on crm.notification_preferences for select to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy creatable on crm.notification_preferences for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy changeable on crm.notification_preferences for update to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy removable on crm.notification_preferences for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy visible on crm.saved_views for select to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy creatable on crm.saved_views for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy changeable on crm.saved_views for update to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy removable on crm.saved_views for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy visible on crm.settings for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then key like 'company.%'
    when 'support' then key like 'company.%'
    else false end);

create policy creatable on crm.settings for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then key like 'scheduling.%'
    else false end);

create policy changeable on crm.settings for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then key like 'scheduling.%'
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then key like 'scheduling.%'
    else false end);

create policy removable on crm.settings for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then key like 'scheduling.%'
    else false end);

create policy visible on crm.number_blocks for select to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy visible on crm.audit_logs for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then entity_type in ('jobs', 'job_equipment', 'job_operator', 'equipment', 'operators')
    else false end);

reset role;
