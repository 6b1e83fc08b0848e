-- additive, min client 1
-- What settling an issue wrote, to take it back: [{tbl, id, op, before, after}]; NULL where nothing was written.
ALTER TABLE issue ADD COLUMN undo TEXT;
