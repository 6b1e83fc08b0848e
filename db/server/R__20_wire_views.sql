-- generated from db/rights.yaml
-- additive, min client 1
set role crm_owner;

drop view if exists sync.w_users;
create view sync.w_users as select
  t.uid,
  case when (select auth.sees('account')) then t.email end as email,
  t.display_name,
  t.role,
  t.avatar,
  case when (select auth.sees('account')) then t.phone end as phone,
  t.active,
  case when (select auth.sees('account')) then t.must_change_password end as must_change_password,
  t.locale,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.users t;
grant select on sync.w_users to crm_acts;

drop view if exists sync.w_files;
create view sync.w_files as select
  t.id,
  t.sha256,
  t.name,
  t.media_type,
  t.size_bytes,
  t.thumbnail,
  t.complete,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.files t;
grant select on sync.w_files to crm_acts;

drop view if exists sync.w_customers;
create view sync.w_customers as select
  t.id,
  t.name,
  t.company_name,
  t.contact_name,
  t.email,
  t.phone,
  t.address,
  t.type,
  t.designation,
  t.gstin,
  t.state_code,
  t.billing_address,
  t.credit_days,
  t.archived,
  t.notes,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.customers t;
grant select on sync.w_customers to crm_acts;

drop view if exists sync.w_contacts;
create view sync.w_contacts as select
  t.id,
  t.customer_id,
  t.name,
  t.email,
  t.phone,
  t.role,
  t.row_version,
  t.created_at,
  t.updated_at,
  t.archived
from crm.contacts t;
grant select on sync.w_contacts to crm_acts;

drop view if exists sync.w_leads;
create view sync.w_leads as select
  t.id,
  t.customer_id,
  t.customer_name,
  t.company_name,
  t.email,
  t.phone,
  t.designation,
  t.service_needed,
  t.site_location,
  t.site_state,
  t.needed_capacity_tons,
  t.start_date,
  t.rental_days,
  t.shift_timing,
  t.status,
  t.source,
  t.assigned_to,
  t.next_follow_up_on,
  t.lost_reason,
  t.files,
  t.archived,
  t.notes,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.leads t;
grant select on sync.w_leads to crm_acts;

drop view if exists sync.w_deals;
create view sync.w_deals as select
  t.id,
  t.lead_id,
  t.customer_id,
  t.title,
  t.description,
  case when (select auth.sees('money')) then t.value end as value,
  t.stage,
  t.probability,
  t.expected_close_date,
  t.lost_reason,
  t.won_at,
  t.created_by,
  t.assigned_to,
  t.notes,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.deals t;
grant select on sync.w_deals to crm_acts;

drop view if exists sync.w_yards;
create view sync.w_yards as select
  t.id,
  t.name,
  t.address,
  t.latitude,
  t.longitude,
  t.active,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.yards t;
grant select on sync.w_yards to crm_acts;

drop view if exists sync.w_equipment;
create view sync.w_equipment as select
  t.id,
  t.equipment_id,
  t.name,
  t.category,
  t.manufacturing_date,
  t.registration_date,
  t.registration_number,
  t.max_lifting_capacity,
  t.unladen_weight,
  case when (select auth.sees('money')) then t.base_rates end as base_rates,
  case when (select auth.sees('money')) then t.running_cost_per_km end as running_cost_per_km,
  case when (select auth.sees('money')) then t.running_cost end as running_cost,
  t.description,
  t.status,
  t.yard_id,
  t.ownership,
  t.vendor,
  case when (select auth.sees('money')) then t.vendor_cost_per_day end as vendor_cost_per_day,
  t.images,
  t.active,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.equipment t;
grant select on sync.w_equipment to crm_acts;

drop view if exists sync.w_operators;
create view sync.w_operators as select
  t.id,
  t.user_id,
  t.name,
  case when (select auth.sees('contact')) then t.email end as email,
  case when (select auth.sees('contact')) then t.phone end as phone,
  t.specialization,
  case when (select auth.sees('contact')) then t.experience end as experience,
  case when (select auth.sees('contact')) then t.certifications end as certifications,
  t.availability,
  t.yard_id,
  t.crew,
  t.active,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.operators t;
grant select on sync.w_operators to crm_acts;

drop view if exists sync.w_documents;
create view sync.w_documents as select
  t.id,
  t.equipment_id,
  t.operator_id,
  t.customer_id,
  t.kind,
  t.number,
  t.issued_on,
  t.expires_on,
  t.blocks_dispatch,
  t.file_id,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.documents t;
grant select on sync.w_documents to crm_acts;

drop view if exists sync.w_quotation_templates;
create view sync.w_quotation_templates as select
  t.id,
  t.name,
  t.description,
  t.content,
  t.language,
  t.is_default,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.quotation_templates t;
grant select on sync.w_quotation_templates to crm_acts;

drop view if exists sync.w_services;
create view sync.w_services as select
  t.id,
  t.name,
  t.description,
  t.category,
  t.unit,
  case when (select auth.sees('money')) then t.base_price end as base_price,
  t.sac,
  t.is_active,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.services t;
grant select on sync.w_services to crm_acts;

drop view if exists sync.w_quotations;
create view sync.w_quotations as select
  t.id,
  t.quotation_number,
  t.version,
  t.parent_id,
  t.superseded,
  t.lead_id,
  t.deal_id,
  t.customer_id,
  t.customer_name,
  t.customer_contact,
  t.site_location,
  t.selected_machines,
  t.services,
  t.machine_type,
  t.order_type,
  t.number_of_days,
  t.working_hours,
  t.shift,
  t.day_night,
  t.sunday_working,
  t.start_date,
  t.food_resources,
  t.accom_resources,
  t.site_distance,
  t.usage,
  t.risk_factor,
  t.mob_demob,
  t.mob_relaxation_percent,
  t.extra_charge,
  t.incidental_charges,
  t.other_factors,
  t.discount_percent,
  t.discount_amount,
  t.billing,
  t.include_gst,
  t.company_state,
  t.place_of_supply,
  t.working_cost,
  t.usage_load_factor,
  t.risk_adjustment,
  t.food_accom_cost,
  t.mob_demob_cost,
  t.service_total,
  t.incidental_total,
  t.other_factors_charge,
  t.subtotal,
  t.discount,
  t.total_rent,
  t.cgst,
  t.sgst,
  t.igst,
  t.gst_amount,
  t.round_off,
  t.total_cost,
  t.status,
  t.approval,
  t.approval_by,
  t.approval_at,
  t.approval_hash,
  t.valid_until,
  t.template_id,
  t.terms_conditions,
  t.cover_letter,
  t.notes,
  t.sent_at,
  t.pdf_file_id,
  t.pdf_sha256,
  t.settings_used,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at,
  t.language
from crm.quotations t;
grant select on sync.w_quotations to crm_acts;

drop view if exists sync.w_jobs;
create view sync.w_jobs as select
  t.id,
  t.job_number,
  t.title,
  t.lead_id,
  t.customer_id,
  t.customer_name,
  t.deal_id,
  t.quotation_id,
  t.status,
  t.scheduled_start_date,
  t.scheduled_end_date,
  t.actual_start_date,
  t.actual_end_date,
  t.needed_from,
  t.needed_days,
  t.shift,
  t.required_category,
  t.required_capacity_tons,
  t.buffer_before,
  t.buffer_after,
  t.location,
  t.published_at,
  t.cancel_reason,
  t.signoff_file_id,
  t.notes,
  t.created_by,
  t.assigned_to,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.jobs t;
grant select on sync.w_jobs to crm_acts;

drop view if exists sync.w_overrules;
create view sync.w_overrules as select
  t.id,
  t.job_id,
  t.rule,
  t.reason,
  t.facts,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.overrules t;
grant select on sync.w_overrules to crm_acts;

drop view if exists sync.w_job_equipment;
create view sync.w_job_equipment as select
  t.id,
  t.job_id,
  t.equipment_id,
  t.cancelled,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.job_equipment t;
grant select on sync.w_job_equipment to crm_acts;

drop view if exists sync.w_job_operator;
create view sync.w_job_operator as select
  t.id,
  t.job_id,
  t.operator_id,
  t.role,
  t.cancelled,
  t.acknowledged_at,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.job_operator t;
grant select on sync.w_job_operator to crm_acts;

drop view if exists sync.w_resource_blocks;
create view sync.w_resource_blocks as select
  t.id,
  t.equipment_id,
  t.operator_id,
  t.kind,
  t.starts_at,
  t.ends_at,
  t.reason,
  t.approved,
  t.quotation_id,
  t.expires_at,
  t.cancelled,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.resource_blocks t;
grant select on sync.w_resource_blocks to crm_acts;

drop view if exists sync.w_busy_spans;
create view sync.w_busy_spans as select
  t.id,
  t.equipment_id,
  t.operator_id,
  t.kind,
  t.starts_at,
  t.ends_at,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.busy_spans t;
grant select on sync.w_busy_spans to crm_acts;

drop view if exists sync.w_site_assessments;
create view sync.w_site_assessments as select
  t.id,
  t.title,
  t.description,
  t.customer_id,
  t.job_id,
  t.location,
  t.constraints,
  t.notes,
  t.images,
  t.videos,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.site_assessments t;
grant select on sync.w_site_assessments to crm_acts;

drop view if exists sync.w_activities;
create view sync.w_activities as select
  t.id,
  t.kind,
  t.subject,
  t.body,
  t.customer_id,
  t.lead_id,
  t.deal_id,
  t.quotation_id,
  t.job_id,
  t.due_on,
  t.remind_at,
  t.done_at,
  t.assigned_to,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.activities t;
grant select on sync.w_activities to crm_acts;

drop view if exists sync.w_notifications;
create view sync.w_notifications as select
  t.id,
  t.user_id,
  t.title,
  t.message,
  t.type,
  t.reference_id,
  t.reference_type,
  t.cause,
  t.is_read,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.notifications t;
grant select on sync.w_notifications to crm_acts;

drop view if exists sync.w_notification_preferences;
create view sync.w_notification_preferences as select
  t.id,
  t.user_id,
  t.type,
  t.in_app,
  t.by_mail,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.notification_preferences t;
grant select on sync.w_notification_preferences to crm_acts;

drop view if exists sync.w_saved_views;
create view sync.w_saved_views as select
  t.id,
  t.user_id,
  t.screen,
  t.name,
  t.content,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.saved_views t;
grant select on sync.w_saved_views to crm_acts;

drop view if exists sync.w_settings;
create view sync.w_settings as select
  t.id,
  t.key,
  t.effective_from,
  t.value,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.settings t;
grant select on sync.w_settings to crm_acts;

drop view if exists sync.w_number_blocks;
create view sync.w_number_blocks as select
  t.id,
  t.series,
  t.device_id,
  t.user_id,
  t.first_no,
  t.last_no,
  t.used_to,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.number_blocks t;
grant select on sync.w_number_blocks to crm_acts;

reset role;
