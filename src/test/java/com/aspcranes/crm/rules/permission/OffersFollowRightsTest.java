package com.aspcranes.crm.rules.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The offers of the screens against the file that the server's rights are made from. */
class OffersFollowRightsTest {
  private static Map<?, ?> rights = Map.of();

  @BeforeAll
  static void readRights() throws IOException {
    rights = new Yaml().load(Files.readString(Path.of("db/rights.yaml")));
  }

  @ParameterizedTest
  @CsvSource({
    "READ_CUSTOMERS,customers,see",
    "EDIT_CUSTOMERS,customers,change",
    "DELETE_CUSTOMERS,customers,remove",
    "READ_LEADS,leads,see",
    "NOTE_ON_LEAD,leads,change",
    "READ_DEALS,deals,see",
    "EDIT_DEALS,deals,change",
    "READ_QUOTATIONS,quotations,see",
    "READ_TEMPLATES,quotation_templates,see",
    "EDIT_TEMPLATES,quotation_templates,change",
    "READ_SERVICES,services,see",
    "EDIT_SERVICES,services,change",
    "READ_EQUIPMENT,equipment,see",
    "EDIT_EQUIPMENT,equipment,change",
    "DELETE_EQUIPMENT,equipment,remove",
    "READ_OPERATORS,operators,see",
    "EDIT_OPERATORS,operators,change",
    "READ_JOBS,jobs,see",
    "SCHEDULE_JOBS,jobs,change",
    "READ_BLOCKS,resource_blocks,see",
    "EDIT_BLOCKS,resource_blocks,change",
    "SEE_WHO_IS_BUSY,busy_spans,see",
    "READ_PAPERS,documents,see",
    "EDIT_PAPERS,documents,change",
    "EDIT_ASSESSMENTS,site_assessments,change"
  })
  void whatIsOfferedOnATableIsWhatTheServerAllows(Act act, String table, String verb) {
    Map<?, ?> conditions = (Map<?, ?>) at("tables", table, verb);
    for (Role role : Role.values()) {
      Object condition = conditions.get(role.code());
      Scope allowed =
          condition == null ? Scope.NONE : condition.equals(true) ? Scope.ALL : Scope.OWN;
      assertEquals(allowed, Permission.scope(role, act), role + " " + act);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CREATE_LEAD,leads",
    "EDIT_QUOTATIONS,quotations",
    "EDIT_DEALS,deals",
    "EDIT_ASSESSMENTS,site_assessments"
  })
  void whoIsOfferedToCreateMayCreate(Act act, String table) {
    Map<?, ?> conditions = (Map<?, ?>) at("tables", table, "create");
    for (Role role : Role.values()) {
      assertEquals(
          conditions.containsKey(role.code()), Permission.may(role, act), role + " " + act);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SEE_DEAL_VALUE,money",
    "SEE_SERVICE_PRICES,money",
    "SEE_EQUIPMENT_RATES,money",
    "SEE_OPERATOR_DETAILS,contact"
  })
  void whatIsMaskedIsNotOffered(Act act, String sight) {
    List<?> roles = (List<?>) at("sights", sight);
    Map<Role, Boolean> offered = new EnumMap<>(Role.class);
    Map<Role, Boolean> unmasked = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      offered.put(role, Permission.may(role, act));
      unmasked.put(role, roles.contains(role.code()));
    }
    assertEquals(unmasked, offered);
  }

  private static Object at(String... path) {
    Object node = rights;
    for (String name : path) {
      node = ((Map<?, ?>) node).get(name);
    }
    return node;
  }
}
