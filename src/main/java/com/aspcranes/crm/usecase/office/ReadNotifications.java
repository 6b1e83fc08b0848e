package com.aspcranes.crm.usecase.office;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.office.Notification;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import java.util.List;

/** Marks notifications as read. There is no way back: read stays read on every desk. */
public final class ReadNotifications {
  private final LocalStore store;

  public ReadNotifications(LocalStore store) {
    this.store = store;
  }

  /** Those that are gone or were read already are left alone; the value is how many were marked. */
  public Outcome<Acted<Integer>> run(List<String> ids) {
    return store.write(
        "notification.read",
        session -> {
          int marked = 0;
          for (String id : ids) {
            Notification notification = session.find(Notification.class, id).orElse(null);
            if (notification != null && !notification.isRead) {
              notification.isRead = true;
              session.update(notification);
              marked++;
            }
          }
          return Outcome.done(Acted.lasting(marked));
        });
  }
}
