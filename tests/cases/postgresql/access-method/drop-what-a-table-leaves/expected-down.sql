-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create access method own
CREATE ACCESS METHOD "own" TYPE TABLE HANDLER "heap_tableam_handler";

-- step 2/2 · alter table public.item: access-method heap → own · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" SET ACCESS METHOD "own";

COMMIT;
