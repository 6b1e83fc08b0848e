package planted.sound.store.lead;

import java.sql.Connection;
import planted.sound.model.Lead;
import planted.sound.store.type.MoneyType;

public class LeadStore {
  Connection connection;
  MoneyType type;
  Lead lead;
}
