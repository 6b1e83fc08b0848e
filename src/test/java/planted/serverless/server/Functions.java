package planted.serverless.server;

public final class Functions {}
