package planted.upward.store;

public final class LeadQueries {}
