package planted.words.model.util;

class Texts {}
