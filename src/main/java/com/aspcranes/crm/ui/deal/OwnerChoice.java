package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.office.UserName;
import com.aspcranes.crm.ui.control.pick.PickPopup;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Picks who owns a deal: whoever sells. */
record OwnerChoice(Desk desk, OfficeQueries office) {
  private static final List<String> SELLERS = List.of("sales_agent", "admin");

  void pick(Node below, Consumer<String> picked) {
    desk.background()
        .run(
            () ->
                office.users().values().stream()
                    .filter(user -> user.active() && SELLERS.contains(user.role()))
                    .toList())
        .onDone(
            users ->
                new PickPopup<>(
                        desk.messages().text("deal.search_owner"),
                        users,
                        this::line,
                        user -> picked.accept(user.uid()))
                    .show(below));
  }

  void name(@Nullable String uid, Consumer<String> told) {
    if (uid == null) {
      told.accept(desk.messages().text("lead.unassigned"));
      return;
    }
    desk.background()
        .run(() -> office.findUser(uid).map(user -> user.displayName).orElse(""))
        .onDone(told::accept);
  }

  private PickPopup.Line line(UserName user) {
    return new PickPopup.Line(user.displayName(), "");
  }
}
