-- additive, min client 1
-- What lists sort by, the palette's prefixes, and the board's window (which ends after its start: few rows do).
CREATE INDEX customers_list ON customers (archived, name COLLATE NOCASE);
CREATE INDEX customers_name ON customers (name COLLATE NOCASE);
CREATE INDEX customers_company ON customers (company_name COLLATE NOCASE);
CREATE INDEX contacts_name ON contacts (name COLLATE NOCASE);
CREATE INDEX leads_list ON leads (archived, created_at);
CREATE INDEX leads_name ON leads (customer_name COLLATE NOCASE);
CREATE INDEX deals_title ON deals (title COLLATE NOCASE);
CREATE INDEX deals_created ON deals (created_at);
CREATE INDEX quotations_created ON quotations (created_at);
CREATE INDEX quotations_name ON quotations (customer_name COLLATE NOCASE);
CREATE INDEX jobs_title ON jobs (title COLLATE NOCASE);
CREATE INDEX jobs_end ON jobs (scheduled_end_date);
CREATE INDEX jobs_created ON jobs (created_at);
CREATE INDEX resource_blocks_end ON resource_blocks (ends_at);
CREATE INDEX busy_spans_end ON busy_spans (ends_at);
CREATE INDEX equipment_name ON equipment (name COLLATE NOCASE);
CREATE INDEX operators_name ON operators (name COLLATE NOCASE);
