package planted.writing.store.lead;

public final class LeadStore {}
