package planted.hub.misc;

import planted.hub.model.Lead;

class Everything {
  Lead onNoFloor;
}
