package planted.sideways.usecase;

public final class SendQuotation {}
