package com.aspcranes.crm.rules.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionTest {
  private static Set<Act> offered(Role role) {
    return Arrays.stream(Act.values())
        .filter(act -> Permission.may(role, act))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
  }

  @Test
  void operatorsAndSupportNeverSeeMoney() {
    List<Act> money =
        List.of(
            Act.SEE_DEAL_VALUE,
            Act.READ_QUOTATIONS,
            Act.EDIT_QUOTATIONS,
            Act.SEE_SERVICE_PRICES,
            Act.SEE_EQUIPMENT_RATES,
            Act.READ_SETTINGS);
    for (Act act : money) {
      assertFalse(Permission.may(Role.OPERATOR, act), act.name());
      assertFalse(Permission.may(Role.SUPPORT, act), act.name());
    }
  }

  @Test
  void anAdminMayAllButAskForLeave() {
    assertEquals(EnumSet.complementOf(EnumSet.of(Act.ASK_LEAVE)), offered(Role.ADMIN));
  }

  @Test
  void onlyAnAdminApprovesDeletesAndManagesPeople() {
    for (Act act :
        List.of(
            Act.APPROVE_DISCOUNT,
            Act.DELETE_EQUIPMENT,
            Act.DELETE_CUSTOMERS,
            Act.MANAGE_USERS,
            Act.EDIT_SETTINGS)) {
      Set<Role> may =
          Arrays.stream(Role.values())
              .filter(r -> Permission.may(r, act))
              .collect(Collectors.toSet());
      assertEquals(Set.of(Role.ADMIN), may, act.name());
    }
  }

  @Test
  void aRepWorksOnHisOwnRecordsAlone() {
    assertTrue(Permission.may(Role.SALES_AGENT, Act.EDIT_DEALS, true));
    assertFalse(Permission.may(Role.SALES_AGENT, Act.EDIT_DEALS, false));
    assertEquals(Scope.OWN, Permission.scope(Role.SALES_AGENT, Act.READ_JOBS));
    assertFalse(Permission.may(Role.SALES_AGENT, Act.SCHEDULE_JOBS));
  }

  @Test
  void anOperatorIsOfferedHisWorkAndNothingElse() {
    assertEquals(
        EnumSet.of(
            Act.READ_CUSTOMERS,
            Act.READ_EQUIPMENT,
            Act.READ_OPERATORS,
            Act.SEE_OPERATOR_DETAILS,
            Act.READ_JOBS,
            Act.PERFORM_JOB,
            Act.READ_BLOCKS,
            Act.ASK_LEAVE,
            Act.SEE_WHO_IS_BUSY,
            Act.READ_PAPERS,
            Act.READ_ASSESSMENTS,
            Act.EDIT_ASSESSMENTS,
            Act.READ_COMPANY,
            Act.SEE_OWN_SESSIONS),
        offered(Role.OPERATOR));
  }

  @Test
  void anUnknownRoleIsNobody() {
    assertEquals(Optional.empty(), Role.of("owner"));
    assertEquals(Optional.of(Role.OPERATIONS_MANAGER), Role.of("operations_manager"));
  }
}
