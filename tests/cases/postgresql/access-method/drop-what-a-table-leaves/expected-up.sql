-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table public.item: access-method own → heap · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" SET ACCESS METHOD "heap";

-- step 2/2 · drop access method own
DROP ACCESS METHOD "own";

COMMIT;
