package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.ui.fx.Views;
import javafx.scene.Parent;
import javafx.util.Subscription;

/** The page of the first sync. */
public final class FirstSync {
  private final Parent root;

  /**
   * @param done runs once, when everything has come
   * @param giveUp the person would rather not wait
   */
  public FirstSync(Views views, SyncViewModel model, Runnable done, Runnable giveUp) {
    root = views.load(new FirstSyncController(model, views.messages(), giveUp)).root();
    Subscription[] waiting = {Subscription.EMPTY};
    waiting[0] =
        model
            .statusProperty()
            .subscribe(
                (was, now) -> {
                  if (now.lastSync() != null) {
                    waiting[0].unsubscribe();
                    done.run();
                  }
                });
    SyncStatus already = model.statusProperty().get();
    if (already.lastSync() != null) {
      waiting[0].unsubscribe();
      done.run();
    }
  }

  public Parent root() {
    return root;
  }
}
