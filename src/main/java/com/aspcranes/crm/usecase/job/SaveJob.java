package com.aspcranes.crm.usecase.job;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a job, or writes what was changed of its description. When and by whom it is done is
 * decided on the board.
 */
public final class SaveJob {
  private static final String ACT = "job.saved";

  private final LocalStore store;

  public SaveJob(LocalStore store) {
    this.store = store;
  }

  /**
   * @param seen the job as the user saw it; null for a new one, which waits in the tray
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Job seen, Job wanted) {
    Optional<Refusal> refusal = JobCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(
        ACT,
        session -> {
          Optional<Customer> customer = session.find(Customer.class, wanted.customerId);
          if (customer.isEmpty()) {
            return Outcome.refused(Refusal.of("schedule.customer_wanted", "customer_id"));
          }
          wanted.customerName = customer.get().name;
          if (seen == null) {
            wanted.status = "pending";
            wanted.createdBy = session.uid();
            session.create(wanted);
            return Outcome.done(
                Acted.undoable(wanted.id, Undo.of("job.made", () -> drop(wanted), wanted.title)));
          }
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(wanted.id, Undo.of(ACT, () -> run(wanted, seen), wanted.title)));
        });
  }

  /** A job that was put on the board meanwhile stays. */
  private Outcome<Acted<String>> drop(Job job) {
    return store.write(
        "job.dropped",
        session -> {
          if (!session.get(Job.class, job.id).status.equals("pending")) {
            return Outcome.refused(Refusal.of("job.already_placed", "status"));
          }
          session.delete(Job.class, job.id);
          return Outcome.done(
              Acted.undoable(job.id, Undo.of("job.made", () -> run(null, job), job.title)));
        });
  }
}
