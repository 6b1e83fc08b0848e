package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.model.FileIds;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.SiteAssessment;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.store.WriteSession;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The columns in which records name their files. */
final class FileLinks {
  private final WriteSession session;
  private final FileOwner owner;

  FileLinks(WriteSession session, FileOwner owner) {
    this.session = session;
    this.owner = owner;
  }

  /** False if the record is not here any more. */
  boolean isThere() {
    return entity().isPresent();
  }

  /** The files it names now. */
  List<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    UnaryOperator<List<String>> look =
        named -> {
          ids.addAll(named);
          return named;
        };
    entity().ifPresent(record -> change(record, look, look));
    return List.copyOf(ids);
  }

  /** Names one more, behind the others, or in place of the one there was. */
  void add(StoredFile file) {
    UnaryOperator<List<String>> add = ids -> with(ids, file.id);
    boolean video = file.mediaType.startsWith("video/");
    write(video ? UnaryOperator.identity() : add, video ? add : UnaryOperator.identity());
  }

  void remove(String fileId) {
    UnaryOperator<List<String>> remove =
        ids -> ids.stream().filter(id -> !id.equals(fileId)).toList();
    write(remove, remove);
  }

  private List<String> with(List<String> ids, String fileId) {
    if (!owner.slot().many()) {
      return List.of(fileId);
    }
    List<String> more = new ArrayList<>(ids);
    if (!more.contains(fileId)) {
      more.add(fileId);
    }
    return more;
  }

  private void write(UnaryOperator<List<String>> change, UnaryOperator<List<String>> videos) {
    Object record = entity().orElseThrow();
    change(record, change, videos);
    session.update(record);
  }

  private Optional<?> entity() {
    Class<?> type =
        switch (owner.slot()) {
          case LEAD_FILES -> Lead.class;
          case CRANE_PICTURES -> Equipment.class;
          case SITE_PICTURES -> SiteAssessment.class;
          case PAPER_SCAN -> Document.class;
          case JOB_SIGN_OFF -> Job.class;
          case AVATAR -> User.class;
        };
    return session.find(type, owner.id());
  }

  /** Only site assessments keep videos apart. */
  private static void change(
      Object record, UnaryOperator<List<String>> change, UnaryOperator<List<String>> videos) {
    if (record instanceof SiteAssessment site) {
      site.images = change.apply(site.images);
      site.videos = videos.apply(site.videos);
    } else if (record instanceof Lead lead) {
      lead.files = new FileIds(videos.apply(change.apply(lead.files.ids())));
    } else if (record instanceof Equipment crane) {
      crane.images = change.apply(crane.images);
    } else if (record instanceof Document paper) {
      paper.fileId = one(change, paper.fileId);
    } else if (record instanceof Job job) {
      job.signoffFileId = one(change, job.signoffFileId);
    } else if (record instanceof User user) {
      user.avatar = one(change, user.avatar);
    }
  }

  private static @Nullable String one(UnaryOperator<List<String>> change, @Nullable String named) {
    List<String> ids = change.apply(named == null ? List.of() : List.of(named));
    return ids.isEmpty() ? null : ids.get(0);
  }
}
