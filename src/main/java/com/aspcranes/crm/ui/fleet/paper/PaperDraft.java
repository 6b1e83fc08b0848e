package com.aspcranes.crm.ui.fleet.paper;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.ui.control.form.Typed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper as it stands in the form. */
record PaperDraft(
    String kind,
    String number,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    boolean lasting,
    boolean blocksDispatch) {

  /** Without a last day a paper must be said to be for ever: a forgotten day is no such thing. */
  Outcome<Document> over(Document before) {
    if (expiresOn == null && !lasting) {
      return Outcome.refused(Refusal.of("fleet.expiry_wanted", "expires_on"));
    }
    Document paper = new Document();
    paper.id = before.id == null ? Ids.next("doc") : before.id;
    paper.equipmentId = before.equipmentId;
    paper.operatorId = before.operatorId;
    paper.customerId = before.customerId;
    paper.fileId = before.fileId;
    paper.rowVersion = before.rowVersion;
    paper.createdAt = before.createdAt;
    paper.updatedAt = before.updatedAt;
    paper.kind = kind;
    paper.number = Typed.text(number);
    paper.issuedOn = issuedOn;
    paper.expiresOn = lasting ? null : expiresOn;
    paper.blocksDispatch = blocksDispatch;
    return Outcome.done(paper);
  }
}
