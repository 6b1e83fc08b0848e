package planted.sound.store.type;

public class MoneyType {}
