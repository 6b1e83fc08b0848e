package com.aspcranes.crm.app.demo.server;

import com.aspcranes.crm.app.demo.DemoCompany;
import com.aspcranes.crm.auth.NewPassword;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.admin.CompanyLoader;
import com.aspcranes.crm.server.admin.DeskLogin;
import com.aspcranes.crm.server.admin.ServerMigrator;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.signin.PasswordSecret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a company of an empty server: the schema, a login for desks, a year of business. */
public final class DemoSeed {
  private final AdminLine line;

  /**
   * @param admin settings with an administrator's login
   */
  public DemoSeed(ServerSettings admin) {
    this.line = new AdminLine(admin);
  }

  /** Gives the number of migrations applied. */
  public int migrate() {
    return new ServerMigrator(line).migrate();
  }

  /** The database login that desks connect as. */
  public void makeLogin() {
    new DeskLogin(line).make(DemoServer.LOGIN, DemoLogins.PASSWORD);
  }

  /** Gives the number of rows; 0 for a server that holds a company already. */
  public int fill(Instant now) {
    makeLogin();
    if (new ServerMigrator(line).state().hasData()) {
      return 0;
    }
    List<Object> rows = new ArrayList<>(new DemoCompany(now).rows());
    List<User> users = rows.stream().filter(User.class::isInstance).map(User.class::cast).toList();
    User admin = users.stream().filter(user -> user.role.equals("admin")).findFirst().orElseThrow();
    rows.addAll(
        new DemoOffice(now.atZone(DemoCompany.ZONE).toLocalDate().minusYears(1), admin.uid).rows());
    Map<String, PasswordSecret> secrets = new HashMap<>();
    users.forEach(user -> secrets.put(user.uid, NewPassword.secret(DemoLogins.PASSWORD)));
    return new CompanyLoader(line).load(rows, secrets, now);
  }
}
