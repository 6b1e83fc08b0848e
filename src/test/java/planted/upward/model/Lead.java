package planted.upward.model;

import planted.upward.store.LeadQueries;

class Lead {
  LeadQueries asksTheFloorAbove;
}
