package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way out of the rail.
 *
 * @param key of its name; its group's name is {@code shell.group.<group>}
 * @param covers the kinds of place that light it up besides its own
 * @param act must be offered to the person; null for everybody
 */
record RailEntry(
    String group,
    String key,
    String icon,
    Place place,
    Set<Class<? extends Place>> covers,
    @Nullable Act act) {

  /** By role; the others begin with the first place of the rail. */
  private static final Map<String, Class<? extends Place>> HOMES =
      Map.of(
          Role.SALES_AGENT.code(), Places.FollowUpsPlace.class,
          Role.OPERATOR.code(), Places.JobsPlace.class,
          Role.SUPPORT.code(), Places.LeadsPlace.class);

  private static final List<RailEntry> ALL =
      List.of(
          of("work", "dashboard", "mdoal-dashboard", new Places.DashboardPlace(), null),
          of("work", "board", "mdoal-date_range", new Places.BoardPlace(null), Act.READ_JOBS),
          of("work", "jobs", "mdoal-assignment", new Places.JobsPlace(), Act.READ_JOBS)
              .covering(Places.JobPlace.class, Places.AssessmentPlace.class),
          of(
              "work",
              "followups",
              "mdoal-event_available",
              new Places.FollowUpsPlace(),
              Act.KEEP_ACTIVITIES),
          of(
                  "sales",
                  "customers",
                  "mdoal-business",
                  new Places.CustomersPlace(),
                  Act.READ_CUSTOMERS)
              .covering(Places.CustomerPlace.class),
          of("sales", "leads", "mdomz-phone_in_talk", new Places.LeadsPlace(), Act.READ_LEADS)
              .covering(Places.LeadPlace.class),
          of("sales", "pipeline", "mdomz-view_column", new Places.PipelinePlace(), Act.READ_DEALS)
              .covering(Places.DealPlace.class),
          of(
                  "sales",
                  "quotations",
                  "mdomz-request_quote",
                  new Places.QuotationsPlace(),
                  Act.READ_QUOTATIONS)
              .covering(Places.QuotationPlace.class),
          of(
                  "fleet",
                  "equipment",
                  "mdoal-construction",
                  new Places.EquipmentListPlace(),
                  Act.READ_EQUIPMENT)
              .covering(Places.EquipmentPlace.class),
          of(
                  "fleet",
                  "operators",
                  "mdoal-engineering",
                  new Places.OperatorsPlace(),
                  Act.READ_OPERATORS)
              .covering(Places.OperatorPlace.class),
          of("fleet", "papers", "mdoal-fact_check", new Places.PapersPlace(), Act.READ_PAPERS),
          of("fleet", "yards", "mdomz-place", new Places.YardsPlace(), Act.EDIT_EQUIPMENT),
          of("office", "users", "mdoal-group", new Places.UsersPlace(), Act.MANAGE_USERS),
          of("office", "devices", "mdoal-devices", new Places.DevicesPlace(), Act.MANAGE_DEVICES),
          of("office", "audit", "mdoal-history", new Places.AuditPlace(), Act.READ_AUDIT),
          of("office", "services", "mdoal-handyman", new Places.ServicesPlace(), Act.READ_SERVICES)
              .covering(Places.ServicePlace.class),
          of(
              "office",
              "settings",
              "mdomz-settings",
              new Places.SettingsPlace(),
              Act.READ_SETTINGS));

  /** Those that lead somewhere and are offered to the person. */
  static List<RailEntry> offered(Desk desk) {
    return ALL.stream()
        .filter(entry -> desk.navigator().knows(entry.place.getClass()))
        .filter(entry -> entry.act == null || desk.may(entry.act))
        .toList();
  }

  /** Where the day of a person of this role begins; empty when the rail is. */
  static Optional<RailEntry> home(Desk desk, List<RailEntry> offered) {
    Class<? extends Place> begins = HOMES.get(desk.session().role());
    return offered.stream()
        .filter(entry -> entry.place.getClass() == begins)
        .findFirst()
        .or(() -> offered.stream().findFirst());
  }

  boolean isFor(@Nullable Place here) {
    return here != null
        && (here.getClass() == place.getClass() || covers.contains(here.getClass()));
  }

  private static RailEntry of(
      String group, String name, String icon, Place place, @Nullable Act act) {
    return new RailEntry(group, "shell.place." + name, icon, place, Set.of(), act);
  }

  @SafeVarargs
  private RailEntry covering(Class<? extends Place>... kinds) {
    return new RailEntry(group, key, icon, place, Set.of(kinds), act);
  }
}
