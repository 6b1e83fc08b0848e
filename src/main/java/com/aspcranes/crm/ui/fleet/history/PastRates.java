package com.aspcranes.crm.ui.fleet.history;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.ui.fleet.words.FleetWords;
import com.aspcranes.crm.usecase.audit.AuditedChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rates change one by one though they lie in one column: what stayed is not told. */
final class PastRates {
  private PastRates() {}

  /** The rates that differ, each under the message key of its field; any other change as it is. */
  static List<AuditedChange> apart(AuditedChange change) {
    BaseRates before = change.before() instanceof BaseRates rates ? rates : null;
    BaseRates after = change.after() instanceof BaseRates rates ? rates : null;
    if (before == null || after == null) {
      return List.of(change);
    }
    List<AuditedChange> rates = new ArrayList<>();
    add(rates, "equipment.micro", before, after, BaseRates::micro);
    add(rates, "equipment.small", before, after, BaseRates::small);
    add(rates, "equipment.monthly", before, after, BaseRates::monthly);
    add(rates, "equipment.yearly", before, after, BaseRates::yearly);
    return rates;
  }

  private static void add(
      List<AuditedChange> changes,
      String key,
      BaseRates before,
      BaseRates after,
      Function<BaseRates, @Nullable Money> which) {
    Money was = which.apply(before);
    Money is = which.apply(after);
    if (was != null && !was.equals(is)) {
      changes.add(new AuditedChange(key, FleetWords.rupees(was), FleetWords.rupees(is)));
    }
  }
}
