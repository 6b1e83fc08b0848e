-- additive, min client 1
-- One trigram index over what the palette finds. Row ids are the record's rid + table number * 2^40, so that one
-- table's hits are one range. It keeps no copy of the words.
CREATE VIRTUAL TABLE search USING fts5 (
  words, tokenize = 'trigram remove_diacritics 1', content = '', contentless_delete = 1
);

CREATE TRIGGER search_customers_insert AFTER INSERT ON customers BEGIN
  INSERT INTO search (rowid, words) VALUES (1099511627776 + new.rid,
    ifnull(new.name, '') || char(10) || ifnull(new.company_name, '') || char(10) || ifnull(new.contact_name, '') || char(10) || ifnull(new.phone, '') || char(10) || ifnull(new.email, '') || char(10) || ifnull(new.gstin, ''));
END;
CREATE TRIGGER search_customers_delete AFTER DELETE ON customers BEGIN
  DELETE FROM search WHERE rowid = 1099511627776 + old.rid;
END;
CREATE TRIGGER search_customers_update AFTER UPDATE OF name, company_name, contact_name, phone, email, gstin ON customers
WHEN old.name IS NOT new.name OR old.company_name IS NOT new.company_name OR old.contact_name IS NOT new.contact_name OR old.phone IS NOT new.phone OR old.email IS NOT new.email OR old.gstin IS NOT new.gstin BEGIN
  DELETE FROM search WHERE rowid = 1099511627776 + old.rid;
  INSERT INTO search (rowid, words) VALUES (1099511627776 + new.rid,
    ifnull(new.name, '') || char(10) || ifnull(new.company_name, '') || char(10) || ifnull(new.contact_name, '') || char(10) || ifnull(new.phone, '') || char(10) || ifnull(new.email, '') || char(10) || ifnull(new.gstin, ''));
END;

CREATE TRIGGER search_contacts_insert AFTER INSERT ON contacts BEGIN
  INSERT INTO search (rowid, words) VALUES (2199023255552 + new.rid,
    ifnull(new.name, '') || char(10) || ifnull(new.phone, '') || char(10) || ifnull(new.email, '') || char(10) || ifnull(new.role, ''));
END;
CREATE TRIGGER search_contacts_delete AFTER DELETE ON contacts BEGIN
  DELETE FROM search WHERE rowid = 2199023255552 + old.rid;
END;
CREATE TRIGGER search_contacts_update AFTER UPDATE OF name, phone, email, role ON contacts
WHEN old.name IS NOT new.name OR old.phone IS NOT new.phone OR old.email IS NOT new.email OR old.role IS NOT new.role BEGIN
  DELETE FROM search WHERE rowid = 2199023255552 + old.rid;
  INSERT INTO search (rowid, words) VALUES (2199023255552 + new.rid,
    ifnull(new.name, '') || char(10) || ifnull(new.phone, '') || char(10) || ifnull(new.email, '') || char(10) || ifnull(new.role, ''));
END;

CREATE TRIGGER search_leads_insert AFTER INSERT ON leads BEGIN
  INSERT INTO search (rowid, words) VALUES (3298534883328 + new.rid,
    ifnull(new.customer_name, '') || char(10) || ifnull(new.company_name, '') || char(10) || ifnull(new.phone, '') || char(10) || ifnull(new.email, '') || char(10) || ifnull(new.site_location, ''));
END;
CREATE TRIGGER search_leads_delete AFTER DELETE ON leads BEGIN
  DELETE FROM search WHERE rowid = 3298534883328 + old.rid;
END;
CREATE TRIGGER search_leads_update AFTER UPDATE OF customer_name, company_name, phone, email, site_location ON leads
WHEN old.customer_name IS NOT new.customer_name OR old.company_name IS NOT new.company_name OR old.phone IS NOT new.phone OR old.email IS NOT new.email OR old.site_location IS NOT new.site_location BEGIN
  DELETE FROM search WHERE rowid = 3298534883328 + old.rid;
  INSERT INTO search (rowid, words) VALUES (3298534883328 + new.rid,
    ifnull(new.customer_name, '') || char(10) || ifnull(new.company_name, '') || char(10) || ifnull(new.phone, '') || char(10) || ifnull(new.email, '') || char(10) || ifnull(new.site_location, ''));
END;

CREATE TRIGGER search_deals_insert AFTER INSERT ON deals BEGIN
  INSERT INTO search (rowid, words) VALUES (4398046511104 + new.rid,
    ifnull(new.title, ''));
END;
CREATE TRIGGER search_deals_delete AFTER DELETE ON deals BEGIN
  DELETE FROM search WHERE rowid = 4398046511104 + old.rid;
END;
CREATE TRIGGER search_deals_update AFTER UPDATE OF title ON deals
WHEN old.title IS NOT new.title BEGIN
  DELETE FROM search WHERE rowid = 4398046511104 + old.rid;
  INSERT INTO search (rowid, words) VALUES (4398046511104 + new.rid,
    ifnull(new.title, ''));
END;

CREATE TRIGGER search_quotations_insert AFTER INSERT ON quotations BEGIN
  INSERT INTO search (rowid, words) VALUES (5497558138880 + new.rid,
    ifnull(new.quotation_number, '') || char(10) || ifnull(new.customer_name, '') || char(10) || ifnull(new.site_location, ''));
END;
CREATE TRIGGER search_quotations_delete AFTER DELETE ON quotations BEGIN
  DELETE FROM search WHERE rowid = 5497558138880 + old.rid;
END;
CREATE TRIGGER search_quotations_update AFTER UPDATE OF quotation_number, customer_name, site_location ON quotations
WHEN old.quotation_number IS NOT new.quotation_number OR old.customer_name IS NOT new.customer_name OR old.site_location IS NOT new.site_location BEGIN
  DELETE FROM search WHERE rowid = 5497558138880 + old.rid;
  INSERT INTO search (rowid, words) VALUES (5497558138880 + new.rid,
    ifnull(new.quotation_number, '') || char(10) || ifnull(new.customer_name, '') || char(10) || ifnull(new.site_location, ''));
END;

CREATE TRIGGER search_jobs_insert AFTER INSERT ON jobs BEGIN
  INSERT INTO search (rowid, words) VALUES (6597069766656 + new.rid,
    ifnull(new.job_number, '') || char(10) || ifnull(new.title, '') || char(10) || ifnull(new.customer_name, '') || char(10) || ifnull(new.location, ''));
END;
CREATE TRIGGER search_jobs_delete AFTER DELETE ON jobs BEGIN
  DELETE FROM search WHERE rowid = 6597069766656 + old.rid;
END;
CREATE TRIGGER search_jobs_update AFTER UPDATE OF job_number, title, customer_name, location ON jobs
WHEN old.job_number IS NOT new.job_number OR old.title IS NOT new.title OR old.customer_name IS NOT new.customer_name OR old.location IS NOT new.location BEGIN
  DELETE FROM search WHERE rowid = 6597069766656 + old.rid;
  INSERT INTO search (rowid, words) VALUES (6597069766656 + new.rid,
    ifnull(new.job_number, '') || char(10) || ifnull(new.title, '') || char(10) || ifnull(new.customer_name, '') || char(10) || ifnull(new.location, ''));
END;

CREATE TRIGGER search_equipment_insert AFTER INSERT ON equipment BEGIN
  INSERT INTO search (rowid, words) VALUES (7696581394432 + new.rid,
    ifnull(new.equipment_id, '') || char(10) || ifnull(new.name, '') || char(10) || ifnull(new.registration_number, ''));
END;
CREATE TRIGGER search_equipment_delete AFTER DELETE ON equipment BEGIN
  DELETE FROM search WHERE rowid = 7696581394432 + old.rid;
END;
CREATE TRIGGER search_equipment_update AFTER UPDATE OF equipment_id, name, registration_number ON equipment
WHEN old.equipment_id IS NOT new.equipment_id OR old.name IS NOT new.name OR old.registration_number IS NOT new.registration_number BEGIN
  DELETE FROM search WHERE rowid = 7696581394432 + old.rid;
  INSERT INTO search (rowid, words) VALUES (7696581394432 + new.rid,
    ifnull(new.equipment_id, '') || char(10) || ifnull(new.name, '') || char(10) || ifnull(new.registration_number, ''));
END;

CREATE TRIGGER search_operators_insert AFTER INSERT ON operators BEGIN
  INSERT INTO search (rowid, words) VALUES (8796093022208 + new.rid,
    ifnull(new.name, '') || char(10) || ifnull(new.phone, '') || char(10) || ifnull(new.email, ''));
END;
CREATE TRIGGER search_operators_delete AFTER DELETE ON operators BEGIN
  DELETE FROM search WHERE rowid = 8796093022208 + old.rid;
END;
CREATE TRIGGER search_operators_update AFTER UPDATE OF name, phone, email ON operators
WHEN old.name IS NOT new.name OR old.phone IS NOT new.phone OR old.email IS NOT new.email BEGIN
  DELETE FROM search WHERE rowid = 8796093022208 + old.rid;
  INSERT INTO search (rowid, words) VALUES (8796093022208 + new.rid,
    ifnull(new.name, '') || char(10) || ifnull(new.phone, '') || char(10) || ifnull(new.email, ''));
END;
