package com.aspcranes.crm.ui.control.files;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Prompts;
import com.aspcranes.crm.usecase.file.AttachFile.Attached;
import com.aspcranes.crm.usecase.file.AttachFile.NotTaken;
import com.aspcranes.crm.usecase.file.FileTile;
import com.aspcranes.crm.usecase.file.NewFile;
import com.aspcranes.crm.usecase.file.OpenFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** The files of one record: what is done with them, and what waits for bytes to come. */
final class FilesModel {
  private final Desk desk;
  private final Filing filing;
  private final Pictures pictures = new Pictures();
  private final Consumer<Path> program;
  private final ReadOnlyIntegerWrapper taking = new ReadOnlyIntegerWrapper();

  /** Acts that go on when the bytes are here, by file. */
  private final Map<String, Runnable> coming = new HashMap<>();

  private volatile @Nullable FileOwner owner;

  /**
   * @param program opens a copy of a file; runs in the background
   */
  FilesModel(Desk desk, Filing filing, Consumer<Path> program) {
    this.desk = desk;
    this.filing = filing;
    this.program = program;
  }

  void setOwner(@Nullable FileOwner owner) {
    this.owner = owner;
  }

  /** Runs in the background. */
  List<ShownFile> files() {
    FileOwner of = owner;
    return of == null ? List.of() : filing.acts().tiles(of).stream().map(pictures::with).toList();
  }

  /** How many lots of files are being looked at and copied. */
  ReadOnlyIntegerProperty takingProperty() {
    return taking.getReadOnlyProperty();
  }

  void attach(List<NewFile> files) {
    FileOwner to = owner;
    if (to == null || files.isEmpty()) {
      return;
    }
    taking.set(taking.get() + 1);
    desk.undos()
        .run(
            () -> filing.acts().attach().run(to, files),
            attached -> {
              taking.set(taking.get() - 1);
              tell(attached);
            },
            refusal -> {
              taking.set(taking.get() - 1);
              say(refusal);
            });
  }

  private void tell(Attached attached) {
    for (NotTaken not : attached.notTaken()) {
      desk.prompts()
          .toast(
              desk.messages()
                  .text("file.not_taken", not.name(), desk.messages().refusal(not.why())));
    }
  }

  void remove(FileTile file) {
    FileOwner from = owner;
    if (from != null) {
      coming.remove(file.id());
      desk.undos().run(() -> filing.acts().remove().run(from, file.id()));
    }
  }

  void again(FileTile file) {
    desk.background().run(() -> filing.acts().again(file.id()));
  }

  void open(FileTile file) {
    give(file, () -> filing.acts().open().run(file.id()), this::hand, () -> open(file));
  }

  private void hand(Path copy) {
    desk.background()
        .run(
            () -> {
              program.accept(copy);
              return copy;
            })
        .onFault(fault -> desk.prompts().toast(desk.messages().text("file.no_program")));
  }

  void saveAs(FileTile file) {
    Prompts.FileKind kind =
        new Prompts.FileKind(desk.messages().text("file.all"), List.of("*.*", "*"));
    desk.prompts()
        .chooseTarget(desk.messages().text("file.save_as"), file.name(), kind)
        .ifPresent(target -> saveTo(file, target));
  }

  private void saveTo(FileTile file, Path target) {
    give(
        file,
        () -> filing.acts().open().save(file.id(), target),
        saved -> desk.prompts().toast(desk.messages().text("file.saved", target.getFileName())),
        () -> saveTo(file, target));
  }

  private void give(
      FileTile file,
      Callable<Outcome<OpenFile.Given>> act,
      Consumer<Path> ready,
      Runnable onceHere) {
    desk.background().run(act).onDone(outcome -> given(file, outcome, ready, onceHere));
  }

  private void given(
      FileTile file, Outcome<OpenFile.Given> outcome, Consumer<Path> ready, Runnable onceHere) {
    if (outcome instanceof Outcome.Refused<OpenFile.Given> refused) {
      say(refused.refusal());
    } else if (outcome instanceof Outcome.Done<OpenFile.Given> done) {
      if (done.value() instanceof OpenFile.Ready whole) {
        ready.accept(whole.path());
      } else {
        coming.put(file.id(), onceHere);
        desk.prompts().toast(desk.messages().text("file.coming", file.name()));
      }
    }
  }

  /** What was waited for is here, or will not come. */
  void arrived(List<ShownFile> files) {
    for (ShownFile file : files) {
      FileTile tile = file.tile();
      if (tile.state() == FileTile.State.REFUSED && coming.remove(tile.id()) != null) {
        desk.prompts()
            .toast(
                desk.messages()
                    .text("file.not_taken", tile.name(), FileWords.state(desk.messages(), tile)));
      } else if (tile.here()) {
        Runnable act = coming.remove(tile.id());
        if (act != null) {
          act.run();
        }
      }
    }
  }

  private void say(Refusal refusal) {
    desk.prompts().toast(desk.messages().refusal(refusal));
  }
}
