package com.aspcranes.crm.ui.control.timeline.paint;

import com.aspcranes.crm.ui.control.timeline.plan.TimelineBar;

/** The words of one bar with their widths, so that painting it again asks nothing anew. */
final class BarWords {
  private final String label;
  private final String brief;
  private final double labelWidth;
  private final double briefWidth;
  private final TimelineBar bar;
  private final Lettering lettering;
  private double room = Double.NaN;
  private double below = Double.NaN;
  private String first = "";
  private String second = "";

  BarWords(TimelineBar bar, Lettering lettering) {
    this.bar = bar;
    this.lettering = lettering;
    label = bar.label();
    brief = bar.briefLabel();
    labelWidth = lettering.width(label, lettering.plain);
    briefWidth = lettering.width(brief, lettering.plain);
  }

  /**
   * Chooses the words for the room of the two lines, pixels. The title goes to the second line when
   * nothing but the brief code fits in the first, and the code when not even that does.
   */
  void fit(double firstRoom, double secondRoom) {
    if (firstRoom == room && secondRoom == below) {
      return;
    }
    room = firstRoom;
    below = secondRoom;
    boolean codeOnly = briefWidth > room && !bar.brief().isEmpty() && (secondRoom > 0 || !tells());
    first =
        codeOnly
            ? whole(bar.brief(), lettering.plain, room)
            : lettering.cut(labelWidth <= room ? label : brief, lettering.plain, room);
    double rest = secondRoom > 0 ? secondRoom : room - firstWidth() - 8;
    second =
        first.isEmpty()
            ? whole(bar.brief(), lettering.small, rest)
            : lettering.cut(codeOnly ? bar.title() : bar.detail(), lettering.small, rest);
  }

  /** A code that is cut would be another code. */
  private String whole(String code, Lettering.Face face, double space) {
    return lettering.width(code, face) <= space ? code : "";
  }

  /** Whether enough of the title is left when the brief label is cut to the room. */
  private boolean tells() {
    return lettering.cut(brief, lettering.plain, room).length() > bar.brief().length() + 6;
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  double firstWidth() {
    return lettering.width(first, lettering.plain);
  }
}
