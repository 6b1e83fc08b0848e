-- additive, min client 1
ALTER TABLE quotations ADD COLUMN language TEXT DEFAULT 'en';
