package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.audit.AuditQuestion;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.server.office.AuditCalls;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.names.RecordNames;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.fleet.FleetScreens;
import com.aspcranes.crm.ui.fleet.crane.CraneActs;
import com.aspcranes.crm.ui.fleet.crew.CrewActs;
import com.aspcranes.crm.ui.fleet.paper.PaperActs;
import com.aspcranes.crm.ui.fleet.time.TimeActs;
import com.aspcranes.crm.ui.fleet.yard.YardActs;
import com.aspcranes.crm.ui.job.JobScreens;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.BoardScreens;
import com.aspcranes.crm.usecase.activity.ActivityActs;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.audit.SearchAudit;
import com.aspcranes.crm.usecase.crew.ActivateOperator;
import com.aspcranes.crm.usecase.crew.DeleteOperator;
import com.aspcranes.crm.usecase.crew.GrantLeave;
import com.aspcranes.crm.usecase.crew.SaveOperator;
import com.aspcranes.crm.usecase.fleet.ActivateCrane;
import com.aspcranes.crm.usecase.fleet.BlockTime;
import com.aspcranes.crm.usecase.fleet.DeleteCrane;
import com.aspcranes.crm.usecase.fleet.SaveCrane;
import com.aspcranes.crm.usecase.fleet.SavePaper;
import com.aspcranes.crm.usecase.fleet.SaveYard;
import com.aspcranes.crm.usecase.job.PerformJob;
import com.aspcranes.crm.usecase.job.SaveJob;
import com.aspcranes.crm.usecase.online.OnlineCall;
import com.aspcranes.crm.usecase.schedule.CancelJob;
import com.aspcranes.crm.usecase.schedule.PublishJob;
import com.aspcranes.crm.usecase.schedule.ScheduleActs;
import java.util.List;

/** Working: the board, jobs, cranes, crews, sites. */
record OperationsWiring(CoreWiring core, Desk desk, LocalStore store) {
  void register() {
    board();
    jobs();
    fleet();
  }

  private void board() {
    new BoardScreens(
            desk,
            new BoardScreens.Reads(
                new BoardQueries(store),
                new JobQueries(store),
                new CustomerQueries(store),
                new OfficeQueries(store)),
            store.changes(),
            ScheduleActs.of(store, desk.zone()))
        .register();
  }

  private void jobs() {
    new JobScreens(
            desk,
            new JobScreens.Reading(
                new JobQueries(store),
                new CustomerQueries(store),
                new ActivityPanes(
                    desk, new ActivityQueries(store), store.changes(), ActivityActs.of(store))),
            store.changes(),
            new JobScreens.Acts(
                new SaveJob(store),
                new PerformJob(store),
                new CancelJob(store),
                new PublishJob(store)))
        .register();
  }

  private void fleet() {
    Role role = Role.of(core.session().role()).orElse(Role.SUPPORT);
    FleetQueries fleet = new FleetQueries(store);
    Changes changes = store.changes();
    new FleetScreens(
            desk,
            fleet,
            changes,
            new FleetScreens.Acts(
                new CraneActs(
                    new SaveCrane(store, core.numbers()),
                    new ActivateCrane(store),
                    new DeleteCrane(store),
                    id -> history("equipment", id)),
                new CrewActs(
                    new SaveOperator(store),
                    new ActivateOperator(store),
                    new DeleteOperator(store),
                    new OfficeQueries(store),
                    id -> history("operators", id)),
                new TimeActs(
                    new EngagementQueries(store),
                    new JobQueries(store),
                    new BlockTime(store, role),
                    new GrantLeave(store),
                    changes),
                new PaperActs(fleet, new SavePaper(store), core.filing(), changes),
                new YardActs(fleet, new SaveYard(store), changes)))
        .register();
  }

  /** Kept by the server alone. */
  private Outcome<List<AuditLine>> history(String table, String id) {
    return new SearchAudit(
            new OnlineCall(core.who().tokens()),
            new AuditCalls(core.pool()),
            new RecordNames(store))
        .run(new AuditQuestion(null, table, List.of(id), null, null, null), "", null);
  }
}
