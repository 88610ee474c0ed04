-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop foreign key public.stay.stay_room · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."stay" DROP CONSTRAINT "stay_room";

COMMIT;
