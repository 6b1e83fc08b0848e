package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.server.office.AuditCalls;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.store.names.RecordNames;
import com.aspcranes.crm.store.offering.ServiceQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.setting.SettingQueries;
import com.aspcranes.crm.ui.audit.AuditScreens;
import com.aspcranes.crm.ui.device.DeviceScreens;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.service.ServiceScreens;
import com.aspcranes.crm.ui.settings.SettingScreens;
import com.aspcranes.crm.ui.user.UserScreens;
import com.aspcranes.crm.usecase.account.ChangeRole;
import com.aspcranes.crm.usecase.account.CreateAccount;
import com.aspcranes.crm.usecase.account.DisableAccount;
import com.aspcranes.crm.usecase.account.EditAccount;
import com.aspcranes.crm.usecase.account.LinkOperator;
import com.aspcranes.crm.usecase.account.ListAccounts;
import com.aspcranes.crm.usecase.account.ResetPassword;
import com.aspcranes.crm.usecase.account.SignOutPerson;
import com.aspcranes.crm.usecase.audit.ExportAudit;
import com.aspcranes.crm.usecase.audit.SearchAudit;
import com.aspcranes.crm.usecase.audit.VerifySeal;
import com.aspcranes.crm.usecase.device.ListDesks;
import com.aspcranes.crm.usecase.device.RenameDevice;
import com.aspcranes.crm.usecase.device.ReportLost;
import com.aspcranes.crm.usecase.device.RevokeSession;
import com.aspcranes.crm.usecase.offering.SaveService;
import com.aspcranes.crm.usecase.online.OnlineCall;
import com.aspcranes.crm.usecase.setting.DropValue;
import com.aspcranes.crm.usecase.setting.SetValue;

/** Looking after the company's program: accounts, computers, settings, services, the log. */
record AdminWiring(CoreWiring core, Desk desk, LocalStore store) {
  void register() {
    OnlineCall online = new OnlineCall(core.who().tokens());
    users(online);
    devices(online);
    services();
    audit(online);
    settings(online);
  }

  private void users(OnlineCall online) {
    AccountCalls accounts = new AccountCalls(core.pool());
    String me = core.session().uid();
    new UserScreens(
            desk,
            new FleetQueries(store),
            new UserScreens.Acts(
                new ListAccounts(online, accounts),
                new CreateAccount(online, accounts),
                new EditAccount(online, accounts),
                new ChangeRole(online, accounts, me),
                new DisableAccount(online, accounts, me),
                new ResetPassword(online, accounts),
                new SignOutPerson(online, accounts),
                new LinkOperator(online, accounts)))
        .register();
  }

  private void devices(OnlineCall online) {
    DeskCalls desks = new DeskCalls(core.pool());
    new DeviceScreens(
            desk,
            new DeviceScreens.Acts(
                new ListDesks(online, desks),
                new RevokeSession(online, desks),
                new ReportLost(online, desks),
                new RenameDevice(online, desks)))
        .register();
  }

  private void services() {
    new ServiceScreens(desk, new ServiceQueries(store), store.changes(), new SaveService(store))
        .register();
  }

  private void audit(OnlineCall online) {
    AuditCalls calls = new AuditCalls(core.pool());
    SearchAudit search = new SearchAudit(online, calls, new RecordNames(store));
    new AuditScreens(
            desk,
            new OfficeQueries(store),
            new AuditScreens.Acts(search, new ExportAudit(search), new VerifySeal(online, calls)))
        .register();
  }

  private void settings(OnlineCall online) {
    Role role = Role.of(core.session().role()).orElse(Role.SUPPORT);
    new SettingScreens(
            desk,
            new SettingQueries(store),
            store.changes(),
            new SettingScreens.Acts(
                new SetValue(store, role, core.clock(), desk.zone()),
                new DropValue(store, role, core.clock(), desk.zone()),
                new ListDesks(online, new DeskCalls(core.pool()))))
        .register();
  }
}
