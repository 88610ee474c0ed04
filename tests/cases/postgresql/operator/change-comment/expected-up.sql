-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator public.<|(integer integer): comment One → It's two
COMMENT ON OPERATOR "public".<| (integer, integer) IS 'It''s two';

COMMIT;
