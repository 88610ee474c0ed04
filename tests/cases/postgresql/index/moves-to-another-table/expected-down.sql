-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index public.b.by_x · lock: access exclusive
DROP INDEX "public"."by_x";

-- step 2/2 · create index public.a.by_x · lock: share · scans the table
CREATE INDEX "by_x" ON "public"."a" USING "btree" ("x");

COMMIT;
