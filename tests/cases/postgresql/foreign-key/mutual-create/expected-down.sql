-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop foreign key public.person.person_home_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."person" DROP CONSTRAINT "person_home_fkey";

-- step 2/3 · drop table public.house · lock: access exclusive · loses data
DROP TABLE "public"."house";

-- step 3/3 · drop table public.person · lock: access exclusive · loses data
DROP TABLE "public"."person";

COMMIT;
