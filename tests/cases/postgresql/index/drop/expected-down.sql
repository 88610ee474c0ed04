-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create index public.item.item_name · lock: share · scans the table · may fail on the data present
CREATE UNIQUE INDEX "item_name" ON "public"."item" USING "btree" ("region" desc nulls last, lower(name) collate "C" text_pattern_ops) INCLUDE ("id") WITH ("fillfactor"='70') WHERE id > 0;

-- step 2/2 · create index public.item.item_name · comment
COMMENT ON INDEX "public"."item_name" IS 'By name';

COMMIT;
