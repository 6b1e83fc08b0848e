package com.aspcranes.crm.usecase.schedule;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.model.job.JobOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole wanted state of a job on the board.
 *
 * @param during null sends it back to the tray
 * @param craneIds keys of cranes
 * @param overruled warnings that the dispatcher overruled
 */
public record JobPlan(
    String jobId,
    @Nullable TimeRange during,
    List<String> craneIds,
    List<Crew> crew,
    List<Overruled> overruled) {

  public JobPlan {
    craneIds = List.copyOf(craneIds);
    crew = List.copyOf(crew);
    overruled = List.copyOf(overruled);
  }

  /**
   * @param role operator, second_operator, rigger or helper
   */
  public record Crew(String operatorId, String role) {}

  /**
   * @param rule code of the rule
   * @param facts the warning in the words it was shown in
   */
  public record Overruled(String rule, String reason, String facts) {}

  static JobPlan of(
      String jobId,
      @Nullable TimeRange during,
      List<JobEquipment> cranes,
      List<JobOperator> operators) {
    return new JobPlan(
        jobId,
        during,
        cranes.stream().map(link -> link.equipmentId).toList(),
        operators.stream().map(link -> new Crew(link.operatorId, link.role)).toList(),
        List.of());
  }
}
