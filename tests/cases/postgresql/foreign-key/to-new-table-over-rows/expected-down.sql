-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop foreign key public.item.item_maker_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" DROP CONSTRAINT "item_maker_fkey";

-- step 2/5 · drop foreign key public.item.item_state_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" DROP CONSTRAINT "item_state_fkey";

-- step 3/5 · drop table public.maker · lock: access exclusive · loses data
DROP TABLE "public"."maker";

-- step 4/5 · drop table public.country · lock: access exclusive · loses data
DROP TABLE "public"."country";

-- step 5/5 · drop table public.state · lock: access exclusive · loses data
DROP TABLE "public"."state";

COMMIT;
