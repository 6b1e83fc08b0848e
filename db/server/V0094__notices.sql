-- additive, min client 1
-- Notifications are made by triggers alone, once per user, kind, record and cause; never to who did it himself, and
-- none while nobody is signed in (a load of old business is no news).
reset role;
set role crm_acts;

create function acts.notify(people text[], kind text, headline text, words text, ref_type text, ref text, because text)
returns void language plpgsql as $$
begin
  insert into crm.notifications (user_id, type, title, message, reference_type, reference_id, cause)
    select u.uid, kind, left(headline, 200), left(words, 2000), ref_type, ref, because
    from crm.users u left join crm.notification_preferences p on p.user_id = u.uid and p.type = kind
    where u.uid = any (people) and u.active and u.uid is distinct from auth.uid() and coalesce(p.in_app, true)
    order by u.uid
  on conflict (user_id, type, reference_id, cause) do nothing;
  insert into crm.mail_outbox (to_user, to_address, subject, body)
    select u.uid, u.email, left(headline, 300), words
    from crm.users u join crm.notification_preferences p on p.user_id = u.uid and p.type = kind and p.by_mail
    where u.uid = any (people) and u.active and u.uid is distinct from auth.uid();
end $$;

create function acts.people_of_role(wanted text) returns text[] language sql stable as $$
  select coalesce(array_agg(u.uid), '{}') from crm.users u where u.role = wanted and u.active
$$;

create function acts.people_of_deal(deal text) returns text[] language sql stable as $$
  select coalesce((select array[d.assigned_to, d.created_by] from crm.deals d where d.id = deal), '{}')
$$;

create function acts.tell_lead() returns trigger language plpgsql security definer as $$
begin
  if new.assigned_to <> auth.uid() then
    perform acts.notify(array[new.assigned_to], 'lead_assigned', 'A lead is yours: ' || new.customer_name,
      concat_ws(', ', new.service_needed, new.site_location), 'lead', new.id, new.row_version::text);
  end if;
  return null;
end $$;

create function acts.tell_deal() returns trigger language plpgsql security definer as $$
begin
  if auth.uid() is not null then
    perform acts.notify(array[new.assigned_to, new.created_by] || acts.people_of_role('operations_manager'),
      'deal_won', 'Deal won: ' || new.title, 'Worth ' || new.value || ' before tax', 'deal', new.id,
      new.won_at::text);
  end if;
  return null;
end $$;

create function acts.tell_quotation() returns trigger language plpgsql security definer as $$
declare
  name constant text := coalesce(new.quotation_number || ' v' || new.version, 'A draft') || ' for '
    || new.customer_name;
  people constant text[] := acts.people_of_deal(new.deal_id) || new.created_by;
begin
  if auth.uid() is null then
    return null;
  end if;
  if new.status <> old.status and new.status = 'sent' then
    perform acts.notify(people, 'quotation_sent', 'Quotation sent: ' || name, 'Total ' || new.total_cost,
      'quotation', new.id, '');
  elsif new.status <> old.status and new.status = 'accepted' then
    perform acts.notify(people, 'quotation_accepted', 'Quotation accepted: ' || name, 'Total ' || new.total_cost,
      'quotation', new.id, '');
  end if;
  if new.approval <> old.approval and new.approval = 'asked' then
    perform acts.notify(acts.people_of_role('admin'), 'approval_asked', 'Approval asked: ' || name,
      format('Discount %s of %s', new.discount, new.subtotal), 'quotation', new.id, new.approval_hash);
  elsif new.approval <> old.approval and new.approval in ('granted', 'refused') then
    perform acts.notify(people, 'approval_answered', format('Discount %s: %s', new.approval, name),
      format('Discount %s of %s', new.discount, new.subtotal), 'quotation', new.id, new.approval_at::text);
  end if;
  return null;
end $$;

reset role;
create trigger tell_lead after insert on crm.leads for each row execute function acts.tell_lead();
create trigger tell_new_owner after update of assigned_to on crm.leads for each row
  when (new.assigned_to is distinct from old.assigned_to) execute function acts.tell_lead();
create trigger tell_deal after update of stage on crm.deals for each row
  when (new.stage = 'won' and old.stage <> 'won') execute function acts.tell_deal();
create trigger tell_quotation after update of status, approval on crm.quotations
  for each row execute function acts.tell_quotation();
select sync.guard_functions();
