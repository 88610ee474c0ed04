-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop table public.item_three · lock: access exclusive · loses data
DROP TABLE "public"."item_three";

-- step 2/5 · drop table public.item_two · lock: access exclusive · loses data
DROP TABLE "public"."item_two";

-- step 3/5 · drop table public.thing_two · lock: access exclusive · loses data
DROP TABLE "public"."thing_two";

-- step 4/5 · alter table public.item: access-method heap_two → heap · lock: access exclusive
ALTER TABLE "public"."item" SET ACCESS METHOD DEFAULT;

-- step 5/5 · alter table public.thing: access-method heap → heap_two · lock: access exclusive
ALTER TABLE "public"."thing" SET ACCESS METHOD "heap_two";

COMMIT;
