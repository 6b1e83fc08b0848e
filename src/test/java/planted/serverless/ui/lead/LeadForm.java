package planted.serverless.ui.lead;

import planted.serverless.server.Functions;

class LeadForm {
  Functions bypassesTheReplica;
}
