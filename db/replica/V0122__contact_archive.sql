-- additive, min client 1
ALTER TABLE contacts ADD COLUMN archived INTEGER DEFAULT 0;
