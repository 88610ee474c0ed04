-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · alter table public.item: access-method heap → heap_two · lock: access exclusive
ALTER TABLE "public"."item" SET ACCESS METHOD "heap_two";

-- step 2/5 · create table public.item_three
CREATE TABLE "public"."item_three" PARTITION OF "public"."item" FOR VALUES IN (3) USING "heap_two";

-- step 3/5 · create table public.item_two
CREATE TABLE "public"."item_two" PARTITION OF "public"."item" FOR VALUES IN (2) USING "heap";

-- step 4/5 · alter table public.thing: access-method heap_two → heap · lock: access exclusive
ALTER TABLE "public"."thing" SET ACCESS METHOD DEFAULT;

-- step 5/5 · create table public.thing_two
CREATE TABLE "public"."thing_two" PARTITION OF "public"."thing" FOR VALUES IN (2) USING "heap";

COMMIT;
