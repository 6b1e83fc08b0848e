package planted.sound.usecase;

import planted.sound.rules.Overdue;
import planted.sound.store.lead.LeadStore;

public class QualifyLead {
  LeadStore store;
  Overdue rule;
}
