-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index public.person.person_name · lock: access exclusive
DROP INDEX "public"."person_name";

-- step 2/2 · drop column public.person.name · lock: access exclusive · loses data
ALTER TABLE "public"."person" DROP COLUMN "name";

COMMIT;
