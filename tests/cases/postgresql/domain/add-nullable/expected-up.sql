-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.code: nullable true → false · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "public"."code" SET NOT NULL;

COMMIT;
