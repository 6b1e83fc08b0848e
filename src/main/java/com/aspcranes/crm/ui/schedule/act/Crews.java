package com.aspcranes.crm.ui.schedule.act;

import com.aspcranes.crm.usecase.schedule.JobPlan.Crew;
import java.util.ArrayList;
import java.util.List;

/** Who does what after some operators were replaced. */
final class Crews {
  private Crews() {}

  /**
   * Who drove and still does keeps his role, the new ones get what has become free; riggers and
   * helpers stay.
   *
   * @param drivers ids of those who drive from now on
   */
  static List<Crew> after(List<Crew> before, List<String> drivers) {
    List<String> free = new ArrayList<>(List.of("operator", "second_operator"));
    List<Crew> after = new ArrayList<>();
    for (Crew member : before) {
      if (!member.role().endsWith("operator")) {
        after.add(member);
      } else if (drivers.contains(member.operatorId())) {
        after.add(member);
        free.remove(member.role());
      }
    }
    for (String driver : drivers) {
      if (after.stream().noneMatch(member -> member.operatorId().equals(driver))) {
        after.add(new Crew(driver, free.isEmpty() ? "second_operator" : free.remove(0)));
      }
    }
    return after;
  }
}
