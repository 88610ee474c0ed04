-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.item: foreign-options name=item, path=a, b → none · lock: access exclusive
ALTER FOREIGN TABLE "public"."item" OPTIONS (DROP "name", DROP "path");

COMMIT;
