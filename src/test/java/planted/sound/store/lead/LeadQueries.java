package planted.sound.store.lead;

import planted.sound.model.Lead;

public class LeadQueries {
  Lead[] leads;
}
