-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create index public.cheap.cheap_hash · lock: share · scans the table
CREATE INDEX "cheap_hash" ON "public"."cheap" USING "hash" ("name") WITH ("fillfactor"='60');

-- step 2/2 · create index public.cheap.cheap_lower · lock: share · scans the table
CREATE INDEX "cheap_lower" ON "public"."cheap" USING "btree" (lower(name) text_pattern_ops) WHERE id > 0;

COMMIT;
