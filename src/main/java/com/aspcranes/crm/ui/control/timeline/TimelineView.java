package com.aspcranes.crm.ui.control.timeline;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.ui.control.timeline.drag.DropCheck;
import com.aspcranes.crm.ui.control.timeline.drag.Spans;
import com.aspcranes.crm.ui.control.timeline.drag.TrayItem;
import com.aspcranes.crm.ui.control.timeline.geometry.Box;
import com.aspcranes.crm.ui.control.timeline.geometry.Metrics;
import com.aspcranes.crm.ui.control.timeline.geometry.Metrics.Density;
import com.aspcranes.crm.ui.control.timeline.geometry.Snap;
import com.aspcranes.crm.ui.control.timeline.geometry.TimelineGeometry;
import com.aspcranes.crm.ui.control.timeline.geometry.Zoom;
import com.aspcranes.crm.ui.control.timeline.gesture.TimelineClicks;
import com.aspcranes.crm.ui.control.timeline.gesture.TimelineKeys;
import com.aspcranes.crm.ui.control.timeline.gesture.TimelineMouse;
import com.aspcranes.crm.ui.control.timeline.paint.Lettering;
import com.aspcranes.crm.ui.control.timeline.paint.Picture;
import com.aspcranes.crm.ui.control.timeline.paint.Swatch;
import com.aspcranes.crm.ui.control.timeline.paint.TimelinePainter;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.TimelineModel;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineIntents;
import com.aspcranes.crm.ui.control.timeline.stage.TimelineStage;
import com.aspcranes.crm.ui.control.timeline.stage.Viewport;
import com.aspcranes.crm.ui.fx.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The timeline. Give it a {@link TimelineModel}, say in {@link #intents()} what to do when the user
 * means something, and give it the next model when that was done.
 *
 * <p>For the FX thread. It knows no clock: call {@link #setNow} as time goes by.
 */
public final class TimelineView extends Region {
  private static final double NAMES = 190;

  private final Messages messages;
  private final Inks inks;
  private final Viewport viewport;
  private final TimelineStage stage;
  private final Surface surface;
  private final ProxyLayer proxies;
  private final Scrolling scrolling;
  private final TimelineMouse mouse;
  private final BarTip tip = new BarTip(this);
  private final ReadOnlyObjectWrapper<TimeRange> visibleRange;
  private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.WEEK);
  private Density density = Density.NORMAL;
  private Instant now = Instant.EPOCH;
  private boolean takingModel;
  private @Nullable TimelinePainter painter;

  /** A timeline of nothing, in the time zone of the yard. */
  public TimelineView(Messages messages, ZoneId zone) {
    this.messages = messages;
    TimeRange nothing = new TimeRange(Instant.EPOCH, Instant.EPOCH.plus(Zoom.WEEK.span()));
    inks = new Inks(this, this::restyle);
    viewport =
        new Viewport(
            TimelineModel.empty(zone, nothing),
            Metrics.of(inks.font().getSize(), density, NAMES),
            this::moved);
    visibleRange = new ReadOnlyObjectWrapper<>(viewport.geometry().visible());
    surface = new Surface(this::picture, this::painter, this::painted);
    stage = new TimelineStage(this, viewport, new Spans(messages), this::rowsChanged);
    proxies = new ProxyLayer(bar -> stage.intents().open(bar));
    scrolling = new Scrolling(viewport);
    TimelineClicks clicks = new TimelineClicks(stage);
    mouse = new TimelineMouse(stage, clicks);
    new TimelineKeys(
        stage,
        clicks,
        () -> goTo(now),
        () -> setZoom(zoom.get().in()),
        () -> setZoom(zoom.get().out()));
    getStyleClass().add("timeline");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText(messages.text("timeline.name"));
    focusedProperty().subscribe(surface::repaint);
    getChildren()
        .addAll(
            surface,
            proxies,
            stage.rowMarks(),
            stage.ghosts(),
            scrolling.across(),
            scrolling.down());
  }

  /** What the user means to do. */
  public TimelineIntents intents() {
    return stage.intents();
  }

  /** Shows another model. Selection, scrolling and collapsed rows stay; a held ghost goes. */
  public void setModel(TimelineModel model) {
    TimelineGeometry before = viewport.geometry();
    stage.dropGhost();
    takingModel = true;
    viewport.setModel(model);
    takingModel = false;
    stage.selection().keepTo(model);
    ModelChange.between(before, viewport.geometry())
        .ifPresentOrElse(surface::repaintRows, surface::repaint);
  }

  public TimelineModel model() {
    return viewport.geometry().model();
  }

  /** Asked while something is dragged, on the FX thread, once per changed place. */
  public void setDropCheck(DropCheck check) {
    stage.setCheck(check);
  }

  /** Sets the grid; null for one that goes with the zoom. */
  public void setSnap(@Nullable Snap snap) {
    stage.setSnap(snap);
  }

  /** When a day's work begins: what is dropped begins then where hours are too small to aim at. */
  public void setDayBegins(LocalTime begins) {
    stage.setDayBegins(begins);
  }

  /** How long a bar is that is made without a drag. */
  public void setNewLength(Duration length) {
    stage.setNewLength(length);
  }

  /** Where the now-line is, and which day is today. */
  public void setNow(Instant moment) {
    now = moment;
    surface.repaint();
  }

  public void setDensity(Density wanted) {
    density = wanted;
    viewport.setMetrics(metrics());
  }

  /** Width of the column of names, pixels. */
  public void setNameWidth(double width) {
    viewport.setNames(width);
  }

  public ReadOnlyObjectProperty<Zoom> zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Shows so much time, around the middle, or around the now-line when that is seen. */
  public void setZoom(Zoom wanted) {
    TimelineGeometry geometry = viewport.geometry();
    double x = geometry.scale().x(now);
    boolean seen = x >= geometry.body().x() && x < geometry.width();
    viewport.zoom(wanted.span(), seen ? x : (geometry.body().x() + geometry.width()) / 2);
  }

  /** Shows the local day of a moment, first in the view, with a little of the day before. */
  public void goTo(Instant moment) {
    ZoneId zone = model().zone();
    Instant day = moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    boolean wide = viewport.span().compareTo(Zoom.THREE_DAYS.span()) > 0;
    viewport.scrollTo(wide ? day.minus(Duration.ofDays(1)) : day);
  }

  /** Selects a bar, puts the cursor on it and scrolls there. False when there is no such bar. */
  public boolean reveal(String barId) {
    return model()
        .bar(barId)
        .map(
            bar -> {
              viewport.reveal(bar.rowId(), bar.range());
              stage.selection().only(List.of(barId));
              stage.selection().moveCursor(bar.rowId(), barId);
              return true;
            })
        .orElse(false);
  }

  /** Puts the cursor of the keyboard on a row and scrolls there. */
  public void revealRow(String rowId) {
    viewport.reveal(rowId, geometry().visible());
    stage.selection().only(List.of());
    stage.selection().moveCursor(rowId, null);
  }

  /** Lets bars that are seen light up for a moment: someone else has changed them. */
  public void flash(Set<String> barIds) {
    TimelineGeometry geometry = viewport.geometry();
    barIds.stream()
        .flatMap(id -> model().bar(id).stream())
        .flatMap(bar -> geometry.bounds(bar).stream())
        .filter(box -> box.meets(geometry.body()))
        .forEach(box -> stage.ghosts().flash(geometry, box));
  }

  /** What is seen of time: load what lies in it. */
  public ReadOnlyObjectProperty<TimeRange> visibleRangeProperty() {
    return visibleRange.getReadOnlyProperty();
  }

  public Set<String> selectedBars() {
    return stage.selection().bars();
  }

  public void select(Set<String> barIds) {
    stage.selection().only(barIds);
  }

  /** The row with the cursor of the keyboard, or none. */
  public Optional<String> cursorRow() {
    return Optional.ofNullable(stage.selection().row());
  }

  /** Ids of the rows whose deeper rows are hidden; to be remembered per user. */
  public Set<String> collapsedRows() {
    return viewport.collapsed();
  }

  public void setCollapsedRows(Set<String> rows) {
    viewport.setCollapsed(rows);
  }

  /** Where a place lies on the screen, as far as it is seen; the whole control when it is not. */
  public Bounds onScreen(Placement place) {
    Box body = geometry().body();
    Box box =
        geometry()
            .bounds(place.rowId(), place.range())
            .map(found -> found.clipped(body.x(), body.right()))
            .filter(found -> found.width() > 0)
            .orElse(body);
    return localToScreen(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
  }

  /** Leaves the ghost of the last drop until {@link #dropGhost}: somebody is asked first. */
  public void holdGhost() {
    stage.holdOn();
  }

  /** Takes the ghost of the last drop away, because nothing will come of it. */
  public void dropGhost() {
    stage.dropGhost();
  }

  /**
   * Lets something be dragged here from another control of the same window.
   *
   * @param item what is under the mouse there, asked when the drag begins
   */
  public void acceptFrom(Node source, Supplier<Optional<TrayItem>> item) {
    new TrayDrag(stage, mouse, source, item);
  }

  /** What the colours and patterns mean; made anew each time, in the colours of the moment. */
  public Node legend() {
    return new TimelineLegend(new Swatch(inks.palette(), pixelScale()), messages);
  }

  /** Where everything lies now, in pixels of this control. */
  public TimelineGeometry geometry() {
    return viewport.geometry();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return Inks.META;
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm();
  }

  /** The bar with the cursor speaks for the whole while the keyboard walks. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.FOCUS_ITEM) {
      return proxies.of(stage.selection().bar());
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected void layoutChildren() {
    double bar = scrolling.thickness();
    double width = Math.max(0, getWidth() - bar);
    double height = Math.max(0, getHeight() - bar);
    surface.resizeRelocate(0, 0, width, height);
    proxies.resizeRelocate(0, 0, width, height);
    stage.rowMarks().resizeRelocate(0, 0, width, height);
    stage.ghosts().resizeRelocate(0, 0, width, height);
    if (width != geometry().width() || height != geometry().height()) {
      viewport.resize(width, height);
    }
    scrolling.layout(getWidth(), getHeight(), geometry().metrics());
  }

  Inks inks() {
    return inks;
  }

  private Metrics metrics() {
    double names = viewport.geometry().metrics().names();
    return Metrics.of(inks.font().getSize(), density, names);
  }

  private Picture picture() {
    var hovered = stage.hovered();
    return new Picture(
        viewport.geometry(),
        viewport.collapsed(),
        stage.selection().bars(),
        stage.faded(),
        hovered == null ? null : hovered.id(),
        isFocused() ? stage.selection().row() : null,
        stage.selection().bar(),
        now);
  }

  private TimelinePainter painter() {
    TimelinePainter ready = painter;
    if (ready == null) {
      ready =
          new TimelinePainter(inks.palette(), new Lettering(inks.font()), messages, pixelScale());
      painter = ready;
    }
    return ready;
  }

  /** Device pixels per pixel of the screen the window is on. */
  private double pixelScale() {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }

  /** Another part is seen. */
  private void moved() {
    visibleRange.set(viewport.geometry().visible());
    zoom.set(Zoom.nearest(viewport.span()));
    scrolling.update();
    stage.redrawHeld();
    if (!takingModel) {
      surface.repaint();
    }
  }

  private void painted() {
    proxies.fill(viewport.geometry());
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void rowsChanged(Set<String> rows) {
    surface.repaintRows(rows);
    tip.show(stage.hovered());
  }

  /** Colours or letters are others. */
  private void restyle() {
    painter = null;
    surface.repaint();
    Metrics wanted = metrics();
    if (!wanted.equals(viewport.geometry().metrics())) {
      viewport.setMetrics(wanted);
    }
  }
}
