-- additive, min client 1
-- Set where a mutation was acknowledged by a server that was restored since, and is offered once more.
ALTER TABLE outbox ADD COLUMN reoffer INTEGER NOT NULL DEFAULT 0;
