package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.usecase.kept.Kept;
import com.aspcranes.crm.usecase.quote.QuoteActs;
import com.aspcranes.crm.usecase.quote.QuoteOffer;
import com.aspcranes.crm.usecase.quote.QuoteReading;
import com.aspcranes.crm.usecase.quote.draft.DraftPrice;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.aspcranes.crm.usecase.quote.frozen.FrozenQuote;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A quotation being written: the draft, its price at every key, and what is wrong with it. Knows no
 * control. For the FX thread.
 */
final class QuoteEditorViewModel {
  private static final Duration KEEP_AFTER = Duration.seconds(1);

  private final QuoteActs acts;
  private final Background background;
  private final ReadOnlyObjectWrapper<QuoteDraft> draft =
      new ReadOnlyObjectWrapper<>(QuoteDraft.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable DraftPrice> price = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Quotation> stored = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable QuoteOffer> offer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper frozen = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
  private final PauseTransition keeping = new PauseTransition(KEEP_AFTER);
  private QuoteDraft clean = QuoteDraft.EMPTY;
  private boolean left;
  private QuoteSubject subject = QuoteSubject.fresh(null, null);

  /** What is to be kept or forgotten on the disk, in the order it was asked for. */
  private final Queue<Runnable> writes = new ConcurrentLinkedQueue<>();

  private record Loaded(
      QuoteOffer offer,
      @Nullable Quotation stored,
      QuoteDraft clean,
      Optional<Kept<QuoteDraft>> kept) {}

  QuoteEditorViewModel(QuoteActs acts, Background background) {
    this.acts = acts;
    this.background = background;
    keeping.setOnFinished(event -> keep());
  }

  /** Loads in the background; until then the draft is empty. */
  void open(QuoteSubject wanted) {
    subject = wanted;
    background
        .run(() -> load(wanted))
        .onDone(loaded -> loaded.ifPresentOrElse(this::show, () -> missing.set(true)));
  }

  private Optional<Loaded> load(QuoteSubject wanted) {
    QuoteOffer offered = acts.reading().offer();
    Optional<Kept<QuoteDraft>> kept = acts.kept().find(key(wanted), QuoteDraft.class);
    String id = wanted.quotation();
    if (id == null) {
      return Optional.of(new Loaded(offered, null, fresh(wanted), kept));
    }
    return acts.reading()
        .open(id)
        .map(opened -> new Loaded(offered, opened.row(), opened.draft(), keptOf(opened, kept)));
  }

  private QuoteDraft fresh(QuoteSubject wanted) {
    String deal = wanted.deal();
    String lead = wanted.lead();
    if (deal != null) {
      return acts.start().fromDeal(deal);
    }
    return lead == null ? acts.start().blank() : acts.start().fromLead(lead);
  }

  // What was left unsaved on a quotation that was sent since is of no use.
  private static Optional<Kept<QuoteDraft>> keptOf(
      QuoteReading.Opened opened, Optional<Kept<QuoteDraft>> kept) {
    return opened.row().status.equals("draft") ? kept : Optional.empty();
  }

  private void show(Loaded loaded) {
    if (left) {
      return;
    }
    stored.set(loaded.stored());
    frozen.set(loaded.stored() != null && !loaded.stored().status.equals("draft"));
    QuoteDraft before = clean;
    QuoteDraft now = loaded.clean();
    boolean typing = offer.get() != null && dirty.get() && !frozen.get();
    QuoteDraft found =
        loaded.kept().map(kept -> QuoteDraft.merged(kept.clean(), kept.typed(), now)).orElse(now);
    clean = now;
    restored.set(!typing && !found.equals(now));
    offer.set(loaded.offer());
    draft.set(typing ? QuoteDraft.merged(before, draft.get(), now) : found);
    work();
  }

  /** Changes the draft; nothing happens before it is loaded, or to a quotation that was sent. */
  void change(UnaryOperator<QuoteDraft> change) {
    QuoteDraft changed = change.apply(draft.get());
    if (offer.get() == null || frozen.get() || changed.equals(draft.get())) {
      return;
    }
    draft.set(changed);
    work();
    keeping.playFromStart();
  }

  void set(Field field, String text) {
    change(now -> now.with(field, text));
  }

  /** Gives the quotation another deal or lead to be for. */
  void setOrigin(QuoteOffer.Origin origin) {
    QuoteDraft now = draft.get();
    background
        .run(
            () ->
                origin.deal()
                    ? acts.start().forDeal(now, origin.id())
                    : acts.start().forLead(now, origin.id()))
        .onDone(filled -> change(ignored -> filled));
  }

  /** Throws away what was typed since the last save. */
  void revert() {
    revert(() -> {});
  }

  /** As {@link #revert()}; goes on when nothing is kept any more. */
  void revert(Runnable then) {
    restored.set(false);
    draft.set(clean);
    work();
    keep(then);
  }

  /** Another desk, or another screen of this one, changed it: taken if nothing was typed here. */
  void refresh() {
    if (!left && !dirty.get() && subject.quotation() != null) {
      open(subject);
    }
  }

  /**
   * Takes the quotation as it is stored now.
   *
   * @param written the draft that was saved under that id; what was typed since stays unsaved
   */
  void saved(String id, QuoteDraft written) {
    String key = key(subject);
    keeping.stop();
    subject = QuoteSubject.stored(id);
    clean = written;
    dirty.set(!frozen.get() && !draft.get().equals(clean));
    inOrder(() -> acts.kept().forget(key), () -> open(subject));
  }

  /** An act was refused: shown beside the field it names. */
  void refused(Refusal why) {
    refusal.set(why);
  }

  /** The editor is shown no more: what is unsaved is kept, and nothing is loaded any longer. */
  void leave() {
    left = true;
    if (offer.get() != null) {
      // before that nothing was loaded: what a crash had left is still to be found
      keep();
    }
  }

  boolean isLeft() {
    return left;
  }

  /** Keeps what is unsaved, at once. */
  void keep() {
    keep(() -> {});
  }

  /** As {@link #keep()}; goes on when it is on the disk. */
  void keep(Runnable then) {
    keeping.stop();
    QuoteDraft now = draft.get();
    QuoteDraft base = clean;
    String key = key(subject);
    inOrder(
        dirty.get() ? () -> acts.kept().keep(key, now, base) : () -> acts.kept().forget(key), then);
  }

  private void inOrder(Runnable write, Runnable then) {
    writes.add(write);
    background
        .run(
            () -> {
              synchronized (writes) {
                for (Runnable next = writes.poll(); next != null; next = writes.poll()) {
                  next.run();
                }
              }
              return true;
            })
        .onDone(done -> then.run());
  }

  private static String key(QuoteSubject of) {
    return "quote.editor:" + of.key();
  }

  private void work() {
    dirty.set(!frozen.get() && !draft.get().equals(clean));
    Outcome<DraftPrice> outcome = worked();
    if (outcome instanceof Outcome.Done<DraftPrice> done) {
      refusal.set(null);
      price.set(done.value());
    } else if (outcome instanceof Outcome.Refused<DraftPrice> refused) {
      refusal.set(refused.refusal());
    }
  }

  // A sent quotation is shown at the prices it was sent with.
  private Outcome<DraftPrice> worked() {
    Quotation row = stored.get();
    if (row != null && frozen.get()) {
      return FrozenQuote.of(row)
          .map(
              quote ->
                  new DraftPrice(
                      DraftPrice.dateOf(draft.get(), acts.reading().today()),
                      quote.input(),
                      quote.priced()));
    }
    QuoteOffer offered = Objects.requireNonNull(offer.get(), "loaded");
    return DraftPrice.of(draft.get(), offered.settings(), acts.reading().today());
  }

  QuoteActs acts() {
    return acts;
  }

  QuoteDraft draft() {
    return draft.get();
  }

  @Nullable Quotation stored() {
    return stored.get();
  }

  ReadOnlyObjectProperty<QuoteDraft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** The last price that could be worked out; null before there was one. */
  ReadOnlyObjectProperty<@Nullable DraftPrice> priceProperty() {
    return price.getReadOnlyProperty();
  }

  /** What is wrong now; null if nothing is. */
  ReadOnlyObjectProperty<@Nullable Refusal> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** The quotation as it is stored; null for one not saved yet. */
  ReadOnlyObjectProperty<@Nullable Quotation> storedProperty() {
    return stored.getReadOnlyProperty();
  }

  /** What can be put on a quotation; null until loaded. */
  ReadOnlyObjectProperty<@Nullable QuoteOffer> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /** It was sent: nothing of it changes any more. */
  ReadOnlyBooleanProperty frozenProperty() {
    return frozen.getReadOnlyProperty();
  }

  /** There is no such quotation on this desk. */
  ReadOnlyBooleanProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** The draft holds what was left unsaved at another time. */
  ReadOnlyBooleanProperty restoredProperty() {
    return restored.getReadOnlyProperty();
  }
}
