-- reversible:  lossy: public.state
-- transaction: one

BEGIN;

-- step 1/2 · drop foreign key public.item.item_state_number_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" DROP CONSTRAINT "item_state_number_fkey";

-- step 2/2 · drop table public.state · lock: access exclusive · loses data
DROP TABLE "public"."state";

COMMIT;
