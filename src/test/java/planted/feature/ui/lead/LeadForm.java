package planted.feature.ui.lead;

public final class LeadForm {}
