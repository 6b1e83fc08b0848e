package planted.words.model;

class LeadManager {}
