package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.quote.QuoteQueries;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.related.Related;
import com.aspcranes.crm.ui.customer.CustomerScreens;
import com.aspcranes.crm.ui.deal.DealScreens;
import com.aspcranes.crm.ui.deal.JobWish;
import com.aspcranes.crm.ui.followup.FollowUpScreens;
import com.aspcranes.crm.ui.lead.LeadScreens;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.quote.QuoteScreens;
import com.aspcranes.crm.usecase.activity.ActivityActs;
import com.aspcranes.crm.usecase.activity.CompleteActivity;
import com.aspcranes.crm.usecase.customer.ArchiveContact;
import com.aspcranes.crm.usecase.customer.ArchiveCustomer;
import com.aspcranes.crm.usecase.customer.SaveContact;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import com.aspcranes.crm.usecase.deal.AssignDeal;
import com.aspcranes.crm.usecase.deal.MoveDeal;
import com.aspcranes.crm.usecase.deal.RequestJob;
import com.aspcranes.crm.usecase.deal.SaveDeal;
import com.aspcranes.crm.usecase.lead.AssignLead;
import com.aspcranes.crm.usecase.lead.ClaimLead;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import com.aspcranes.crm.usecase.lead.SaveLead;
import com.aspcranes.crm.usecase.quote.QuoteActs;

/** Selling: customers, leads, deals, quotations. */
record SalesWiring(CoreWiring core, Desk desk, LocalStore store) {
  void register() {
    customers();
    leads();
    deals();
    followUps();
    quotations();
  }

  private void customers() {
    new CustomerScreens(
            desk,
            new CustomerQueries(store),
            related(),
            activities(),
            store.changes(),
            new CustomerScreens.Acts(
                new SaveCustomer(store),
                new ArchiveCustomer(store),
                new SaveContact(store),
                new ArchiveContact(store)))
        .register();
  }

  private void leads() {
    new LeadScreens(
            desk,
            new LeadQueries(store),
            new CustomerQueries(store),
            new OfficeQueries(store),
            activities(),
            store.changes(),
            core.filing(),
            new LeadScreens.Acts(
                new SaveLead(store, Role.of(core.session().role()).orElse(Role.SUPPORT)),
                new MoveLead(store),
                new ClaimLead(store),
                new AssignLead(store),
                new ConvertLead(store)))
        .register();
  }

  private void deals() {
    new DealScreens(
            desk,
            new DealScreens.Reading(
                new DealQueries(store),
                new CustomerQueries(store),
                new OfficeQueries(store),
                related(),
                activities()),
            store.changes(),
            new DealScreens.Acts(
                new SaveDeal(store),
                new MoveDeal(store),
                new AssignDeal(store),
                new RequestJob(store)))
        .register();
  }

  private void quotations() {
    new QuoteScreens(
            desk,
            new QuoteQueries(store),
            store.changes(),
            QuoteActs.of(
                store, core.numbers(), core.content(), core.session(), core.clock(), desk.zone()),
            activities(),
            new JobWish(new RequestJob(store), desk)::ask)
        .register();
  }

  private void followUps() {
    new FollowUpScreens(
            desk, new ActivityQueries(store), store.changes(), new CompleteActivity(store))
        .register();
  }

  private ActivityPanes activities() {
    return new ActivityPanes(
        desk, new ActivityQueries(store), store.changes(), ActivityActs.of(store));
  }

  private Related related() {
    return new Related(
        desk,
        store.changes(),
        new DealQueries(store),
        new QuoteQueries(store),
        new JobQueries(store));
  }
}
