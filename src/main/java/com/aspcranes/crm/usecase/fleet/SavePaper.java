package com.aspcranes.crm.usecase.fleet;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.rules.validation.PaperCheck;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files a paper of a crane or a certificate of a person, changes one, or takes one out. */
public final class SavePaper {
  private static final String SAVED = "fleet.paper_saved";
  private static final String REMOVED = "fleet.paper_removed";

  private final LocalStore store;

  public SavePaper(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen the paper as the user saw it; null for a new one
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Document seen, Document wanted) {
    Optional<Refusal> refusal = PaperCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        SAVED,
        session -> {
          if (seen == null) {
            session.create(wanted);
            return Outcome.done(
                Acted.undoable(
                    wanted.id, Undo.of(SAVED, () -> remove(wanted.id), numberOf(wanted))));
          }
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(wanted.id, Undo.of(SAVED, () -> run(wanted, seen), numberOf(wanted))));
        });
  }

  /** Taken back, the paper returns under a new id: the old one is gone for good everywhere. */
  public Outcome<Acted<String>> remove(String id) {
    return store.write(
        REMOVED,
        session -> {
          Document paper = session.get(Document.class, id);
          session.delete(Document.class, id);
          return Outcome.done(
              Acted.undoable(id, Undo.of(REMOVED, () -> run(null, again(paper)), numberOf(paper))));
        });
  }

  private static Document again(Document paper) {
    Document copy = new Document();
    copy.id = Ids.next("doc");
    copy.equipmentId = paper.equipmentId;
    copy.operatorId = paper.operatorId;
    copy.customerId = paper.customerId;
    copy.kind = paper.kind;
    copy.number = paper.number;
    copy.issuedOn = paper.issuedOn;
    copy.expiresOn = paper.expiresOn;
    copy.blocksDispatch = paper.blocksDispatch;
    copy.fileId = paper.fileId;
    return copy;
  }

  private static String numberOf(Document paper) {
    return Objects.requireNonNullElse(paper.number, "");
  }
}
