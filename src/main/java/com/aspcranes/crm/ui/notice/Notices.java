package com.aspcranes.crm.ui.notice;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.office.ReadNotifications;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.scene.Node;

/** The notifications of a window: a drawer over it, hidden until opened, and their count. */
public final class Notices {
  private final NoticesViewModel model;
  private final Views.View<NoticesController> view;

  public Notices(Desk desk, OfficeQueries office, ReadNotifications read, Changes changes) {
    model = new NoticesViewModel(desk, office, read, changes);
    view = desk.views().load(new NoticesController(desk, model));
  }

  public Node node() {
    return view.root();
  }

  public void toggle() {
    view.controller().toggle();
  }

  public ReadOnlyLongProperty unreadProperty() {
    return model.unreadProperty();
  }
}
