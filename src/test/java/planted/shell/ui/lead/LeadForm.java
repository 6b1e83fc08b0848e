package planted.shell.ui.lead;

public final class LeadForm {}
