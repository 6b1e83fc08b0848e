package planted.sideways.sync;

import planted.sideways.usecase.SendQuotation;

class SyncLoop {
  SendQuotation asksBesideIt;
}
