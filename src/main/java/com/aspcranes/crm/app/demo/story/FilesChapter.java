package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.usecase.file.FileActs;
import com.aspcranes.crm.usecase.file.FileTile;
import com.aspcranes.crm.usecase.file.NewFile;
import com.aspcranes.crm.usecase.file.OpenFile;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** A photo and a paper made without a network, and the same bytes at another desk. */
final class FilesChapter {
  private final DemoDesk desk;
  private final FileActs files;
  private byte[] photo = {};
  private byte[] paper = {};
  private String photoId = "";
  private String paperId = "";

  FilesChapter(DemoDesk desk) {
    this.desk = desk;
    this.files = new FileActs(desk.store(), desk.content());
  }

  void addPhoto(String lead, ObjectNode figures) {
    photo = SitePhoto.jpeg();
    FileOwner owner = new FileOwner(FileSlot.LEAD_FILES, lead);
    photoId =
        StoryFailed.done(files.attach().run(owner, List.of(NewFile.of("Siltara gate.jpg", photo))))
            .value()
            .ids()
            .get(0);
    FileTile tile = files.tiles(owner).get(0);
    StoryFailed.unless(tile.here() && tile.thumbnail() != null, "the photo is not seen at once");
    figures.put("bytes", photo.length).put("state", tile.state().name());
    figures.put("thumbnail_bytes", String.valueOf(tile.thumbnail()).length() * 3 / 4);
  }

  void upload(String quotation, ObjectNode figures) {
    Quotation sent = desk.store().read(session -> session.get(Quotation.class, quotation));
    paperId = String.valueOf(sent.pdfFileId);
    paper = files.open().bytes(paperId).orElseThrow(() -> new StoryFailed("the paper is not here"));
    long started = System.nanoTime();
    desk.carryFiles();
    figures.put("bytes", photo.length + paper.length).put("ms", Story.millisSince(started));
    for (String id : List.of(photoId, paperId)) {
      FileTile.State state = files.tile(id).map(FileTile::state).orElse(FileTile.State.REFUSED);
      StoryFailed.unless(state == FileTile.State.ON_SERVER, "a file is " + state);
    }
  }

  /** Both fetched by somebody else, who has the rows but no byte yet. */
  void openThere(DemoDesk other, ObjectNode figures) {
    FileActs theirs = new FileActs(other.store(), other.content());
    long started = System.nanoTime();
    for (String id : List.of(photoId, paperId)) {
      OpenFile.Given given = StoryFailed.done(theirs.open().run(id));
      StoryFailed.unless(given instanceof OpenFile.Coming, "the bytes are there already");
    }
    other.carryFiles();
    figures.put("ms", Story.millisSince(started));
    StoryFailed.unless(Arrays.equals(photo, bytes(theirs, photoId)), "the photo is another one");
    StoryFailed.unless(Arrays.equals(paper, bytes(theirs, paperId)), "the paper is another one");
    figures.put("photo_bytes", photo.length).put("paper_bytes", paper.length);
  }

  private static byte[] bytes(FileActs acts, String id) {
    return acts.open().bytes(id).orElseThrow(() -> new StoryFailed("the bytes did not come"));
  }
}
