package planted.hub.model;

public final class Lead {}
