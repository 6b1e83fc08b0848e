package com.aspcranes.crm.ui.control.files;

import com.aspcranes.crm.rules.file.FileKind;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.file.FileTile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Files in words and signs. */
final class FileWords {
  private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);

  private FileWords() {}

  static String size(Messages messages, long bytes) {
    BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(KILOBYTE, 1, RoundingMode.UP);
    if (kilobytes.compareTo(KILOBYTE) < 0) {
      return messages.text("file.size.kb", kilobytes.setScale(0, RoundingMode.UP));
    }
    return messages.text("file.size.mb", kilobytes.divide(KILOBYTE, 1, RoundingMode.HALF_UP));
  }

  static String state(Messages messages, FileTile file) {
    return switch (file.state()) {
      case SENDING, FETCHING -> messages.text(key(file), file.percent());
      case NOT_ARRIVED -> messages.text(key(file), file.creator());
      case REFUSED -> messages.text(file.why() == null ? "file.why.server" : file.why());
      case WAITING, ON_SERVER -> messages.text(key(file));
    };
  }

  private static String key(FileTile file) {
    return "file.state." + file.state().name().toLowerCase(Locale.ROOT);
  }

  /** All of it in one sentence, for those who do not see the picture. */
  static String spoken(Messages messages, FileTile file) {
    String kind = messages.text("file.kind." + file.kind().name().toLowerCase(Locale.ROOT));
    return String.join(
        ", ", file.name(), kind, size(messages, file.bytes()), state(messages, file));
  }

  static String icon(FileTile file) {
    if (file.kind() == FileKind.DOCUMENT) {
      return file.name().toLowerCase(Locale.ROOT).endsWith(".pdf")
          ? "mdomz-picture_as_pdf"
          : "mdoal-description";
    }
    return file.kind() == FileKind.VIDEO ? "mdomz-play_circle_outline" : "mdoal-image";
  }

  static String stateIcon(FileTile.State state) {
    return switch (state) {
      case WAITING -> "mdoal-cloud_queue";
      case SENDING -> "mdoal-cloud_upload";
      case ON_SERVER -> "mdoal-cloud_done";
      case FETCHING -> "mdoal-cloud_download";
      case NOT_ARRIVED -> "mdoal-hourglass_empty";
      case REFUSED -> "mdoal-error_outline";
    };
  }
}
