-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: comment none → it's new
COMMENT ON EVENT TRIGGER "watch" IS 'it''s new';

COMMIT;
