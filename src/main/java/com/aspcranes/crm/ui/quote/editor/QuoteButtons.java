package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.ui.control.files.SystemProgram;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Prompts;
import com.aspcranes.crm.ui.nav.Unsaved;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the buttons of the editor do. Whatever acts on a stored quotation saves it first. */
final class QuoteButtons implements Unsaved {
  private final QuoteEditorViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Consumer<String> offerJob;
  private boolean busy;

  /**
   * @param offerJob gets the id of a deal that was won
   */
  QuoteButtons(QuoteEditorViewModel model, Desk desk, Consumer<String> offerJob) {
    this.model = model;
    this.offerJob = offerJob;
    this.desk = desk;
    this.messages = desk.messages();
  }

  boolean mayEdit() {
    return desk.may(Act.EDIT_QUOTATIONS);
  }

  boolean mayApprove() {
    return desk.may(Act.APPROVE_DISCOUNT);
  }

  void save() {
    boolean fresh = model.stored() == null;
    savedThen(
        id -> {
          if (fresh) {
            desk.prompts().toast(messages.text("quote.saved.toast"));
            desk.navigator().replace(new Places.QuotationPlace(id));
          }
        });
  }

  @Override
  public boolean isUnsaved() {
    return model.dirtyProperty().get();
  }

  @Override
  public void save(Runnable then) {
    savedThen(id -> then.run());
  }

  @Override
  public void keep(Runnable then) {
    model.keep(then);
  }

  @Override
  public void discard(Runnable then) {
    model.revert(then);
  }

  void send() {
    savedThen(
        id ->
            desk.background()
                .run(() -> model.acts().reading().open(id))
                .onDone(opened -> opened.ifPresent(now -> confirmSend(id, now.row()))));
  }

  private void confirmSend(String id, Quotation row) {
    String name =
        row.quotationNumber == null ? messages.text("quote.unnumbered") : row.quotationNumber;
    String text =
        messages.text("quote.send.text", name, row.customerName, QuoteWords.rupees(row.totalCost));
    if (desk.prompts()
        .confirm(messages.text("quote.send.title"), text, messages.text("quote.send"))) {
      run(() -> model.acts().send().run(id), this::sent);
    } else if (!id.equals(idOf(model.stored()))) {
      desk.navigator().go(new Places.QuotationPlace(id));
    }
  }

  void askApproval() {
    savedThen(id -> act(() -> model.acts().askApproval().run(id), "quote.approval_asked.toast"));
  }

  void answerApproval(boolean grant) {
    stored(
        id ->
            act(
                () -> model.acts().answerApproval().run(id, grant),
                grant ? "quote.approval_granted.toast" : "quote.approval_refused.toast"));
  }

  /** An accepted quotation wins its deal, which may ask for its job at once. */
  void accept() {
    stored(
        id -> {
          Quotation row = model.stored();
          String deal = row == null ? null : row.dealId;
          run(
              () -> model.acts().answer().accept(id),
              done -> {
                shown(id, "quote.accepted.toast");
                if (deal != null && desk.may(Act.REQUEST_JOB)) {
                  offerJob.accept(deal);
                }
              });
        });
  }

  void duplicate() {
    stored(
        id ->
            run(
                () -> model.acts().newVersion().duplicate(id),
                made -> desk.navigator().go(new Places.QuotationPlace(made))));
  }

  /** Opens a letter with the paper in the person's own mail program. */
  void mail() {
    stored(
        id ->
            desk.background()
                .run(() -> model.acts().mail().run(id))
                .onDone(
                    outcome -> {
                      if (outcome instanceof Outcome.Done<Path> letter) {
                        open(letter.value());
                      } else if (outcome instanceof Outcome.Refused<Path> refused) {
                        desk.prompts().toast(messages.refusal(refused.refusal()));
                      }
                    }));
  }

  private void open(Path letter) {
    desk.background()
        .run(
            () -> {
              SystemProgram.open(letter);
              return letter;
            })
        .onDone(file -> desk.prompts().toast(messages.text("quote.mail.opened")))
        .onFault(
            fault -> {
              if (fault instanceof UncheckedIOException) {
                desk.prompts().toast(messages.text("quote.mail.kept", letter));
              } else {
                throw new IllegalStateException("opening a letter", fault);
              }
            });
  }

  private void sent(String id) {
    model.saved(id, model.draft());
    desk.navigator().go(new Places.QuotationPlace(id));
    desk.prompts()
        .toast(messages.text("quote.sent.toast"), messages.text("quote.mail"), this::mail);
  }

  void reject() {
    stored(
        id ->
            desk.prompts()
                .askText(
                    messages.text("quote.reject.title"), messages.text("quote.reject.reason"), "")
                .ifPresent(
                    reason ->
                        act(
                            () -> model.acts().answer().reject(id, reason),
                            "quote.rejected.toast")));
  }

  void newVersion() {
    stored(
        id ->
            run(
                () -> model.acts().newVersion().run(id),
                made -> desk.navigator().go(new Places.QuotationPlace(made))));
  }

  void export() {
    stored(
        id -> {
          Quotation row = model.stored();
          String number = row == null ? null : row.quotationNumber;
          String name = (number == null ? messages.text("quote.unnumbered") : number) + ".pdf";
          desk.prompts()
              .chooseTarget(
                  messages.text("quote.export"),
                  name,
                  new Prompts.FileKind("PDF", List.of("*.pdf")))
              .ifPresent(target -> write(id, target));
        });
  }

  private void write(String id, Path target) {
    desk.background()
        .run(
            () -> {
              Outcome<byte[]> pdf = model.acts().reading().pdf(id);
              if (pdf instanceof Outcome.Done<byte[]> here) {
                Files.write(target, here.value());
              }
              return pdf;
            })
        .onDone(pdf -> exported(pdf, target))
        .onFault(
            fault -> {
              if (fault instanceof IOException) {
                desk.prompts().toast(messages.text("quote.export_failed", target));
              } else {
                throw new IllegalStateException("exporting a quotation", fault);
              }
            });
  }

  private void exported(Outcome<byte[]> pdf, Path target) {
    if (pdf instanceof Outcome.Refused<byte[]> refused) {
      desk.prompts().toast(messages.refusal(refused.refusal()));
    } else {
      desk.prompts().toast(messages.text("quote.exported", target.getFileName()));
    }
  }

  /** What to do with the id of the quotation. */
  private interface Then {
    void with(String id);
  }

  private void stored(Then then) {
    Quotation row = model.stored();
    if (row != null) {
      then.with(row.id);
    }
  }

  private void savedThen(Then then) {
    Quotation row = model.stored();
    if (row != null && !model.dirtyProperty().get()) {
      then.with(row.id);
      return;
    }
    QuoteDraft draft = model.draft();
    run(
        () -> model.acts().save().run(row, draft),
        id -> {
          model.saved(id, draft);
          then.with(id);
        });
  }

  private void act(Callable<Outcome<Acted<String>>> act, String said) {
    run(act, id -> shown(id, said));
  }

  private void shown(String id, String said) {
    desk.prompts().toast(messages.text(said));
    model.saved(id, model.draft());
    desk.navigator().go(new Places.QuotationPlace(id));
  }

  private void run(Callable<Outcome<Acted<String>>> act, Then then) {
    if (busy) {
      return;
    }
    busy = true;
    desk.background()
        .run(act)
        .onDone(outcome -> answered(outcome, then))
        .onFault(
            fault -> {
              busy = false;
              throw new IllegalStateException("an act on a quotation", fault);
            });
  }

  // What follows may be an act of its own.
  private void answered(Outcome<Acted<String>> outcome, Then then) {
    busy = false;
    if (outcome instanceof Outcome.Done<Acted<String>> done) {
      desk.undos().remember(done.value());
      then.with(done.value().value());
    } else if (outcome instanceof Outcome.Refused<Acted<String>> refused) {
      refused(refused.refusal());
    }
  }

  private void refused(Refusal refusal) {
    model.refused(refusal);
    desk.prompts().toast(messages.refusal(refusal));
  }

  private static @Nullable String idOf(@Nullable Quotation row) {
    return row == null ? null : row.id;
  }
}
