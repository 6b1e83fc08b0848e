package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.fx.FxThread;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.quote.QuoteActs;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Opens the editor. */
public final class QuoteEditor {
  private QuoteEditor() {}

  /**
   * What stands beside a quotation.
   *
   * @param activities what was said about it
   * @param offerJob gets the id of a deal that was won by it
   */
  public record Beside(Changes changes, ActivityPanes activities, Consumer<String> offerJob) {}

  public static Screen open(Desk desk, QuoteActs acts, Beside beside, QuoteSubject subject) {
    QuoteEditorViewModel model = new QuoteEditorViewModel(acts, desk.background());
    QuoteButtons buttons = new QuoteButtons(model, desk, beside.offerJob());
    View<QuoteEditorController> view = load(desk, model, buttons, beside);
    Changes.Subscription watching =
        beside
            .changes()
            .subscribeRows(
                Set.of("quotations"),
                rows -> {
                  String id = subject.quotation();
                  Set<String> touched = rows.getOrDefault("quotations", Set.of());
                  if (id != null && (touched.contains(id) || touched.contains("*"))) {
                    FxThread.later(model::refresh);
                  }
                });
    model.open(subject);
    return new Screen(
        view.controller().title(),
        view.root(),
        () -> {
          watching.close();
          model.leave();
        },
        buttons);
  }

  static View<QuoteEditorController> load(
      Desk desk, QuoteEditorViewModel model, QuoteButtons buttons, Beside beside) {
    Messages messages = desk.messages();
    Map<Class<?>, Object> controllers =
        Map.of(
            QuoteEditorController.class,
            new QuoteEditorController(model, buttons, beside, desk),
            QuoteCustomerController.class,
            new QuoteCustomerController(model, messages),
            QuoteMachinesController.class,
            new QuoteMachinesController(model, messages),
            QuoteChargesController.class,
            new QuoteChargesController(model, messages),
            QuoteTermsController.class,
            new QuoteTermsController(model, messages),
            QuotePriceController.class,
            new QuotePriceController(model, messages),
            QuotePreviewController.class,
            new QuotePreviewController(model, desk.background(), messages));
    return desk.views().load(QuoteEditorController.class, controllers::get);
  }
}
