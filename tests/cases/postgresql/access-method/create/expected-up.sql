-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create access method own
CREATE ACCESS METHOD "own" TYPE TABLE HANDLER "heap_tableam_handler";

-- step 2/3 · create access method own · comment
COMMENT ON ACCESS METHOD "own" IS 'kept here';

-- step 3/3 · create table public.item
CREATE TABLE "public"."item" (
    "id" integer
) USING "own";

COMMIT;
