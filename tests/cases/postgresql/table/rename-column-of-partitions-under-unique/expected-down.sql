-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename column p.m.z to a · lock: access exclusive
ALTER TABLE "p"."m" RENAME COLUMN "z" TO "a";

-- step 2/2 · rename unique p.m1.m1_b_z_key to m1_b_a_key · lock: access exclusive
ALTER TABLE "p"."m1" RENAME CONSTRAINT "m1_b_z_key" TO "m1_b_a_key";

COMMIT;
