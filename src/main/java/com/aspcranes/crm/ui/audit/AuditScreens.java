package com.aspcranes.crm.ui.audit;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.audit.ExportAudit;
import com.aspcranes.crm.usecase.audit.SearchAudit;
import com.aspcranes.crm.usecase.audit.VerifySeal;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where the log of changes is read. */
public final class AuditScreens {
  private final Desk desk;
  private final OfficeQueries office;
  private final Acts acts;

  /** What may be asked of the log. */
  public record Acts(SearchAudit search, ExportAudit export, VerifySeal verify) {}

  public AuditScreens(Desk desk, OfficeQueries office, Acts acts) {
    this.desk = desk;
    this.office = office;
    this.acts = acts;
  }

  public void register() {
    if (desk.may(Act.READ_AUDIT, true)) {
      desk.navigator().register(Places.AuditPlace.class, place -> audit());
    }
  }

  private Screen audit() {
    AuditViewModel model = new AuditViewModel(acts.search(), desk);
    AuditChangeController change = new AuditChangeController(desk);
    AuditController all = new AuditController(model, change, office, acts, desk);
    Map<Class<?>, Object> controllers =
        Map.of(AuditController.class, all, AuditChangeController.class, change);
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("shell.place.audit")),
        desk.views().load(AuditController.class, controllers::get).root(),
        model.firstPage::stop);
  }
}
