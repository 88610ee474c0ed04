-- reversible:  lossy: public.gone
-- transaction: one

BEGIN;

-- step 1/5 · drop table public.gone · lock: access exclusive · loses data
DROP TABLE "public"."gone";

-- step 2/5 · create table public.come
CREATE TABLE "public"."come" (
    "n" integer
);

-- step 3/5 · drop function public.double(integer)
DROP FUNCTION "public"."double"(integer);

-- step 4/5 · create extension btree_gist
CREATE EXTENSION "btree_gist";

-- step 5/5 · create index public.come.come_n · lock: share
CREATE INDEX "come_n" ON "public"."come" USING "gist" ("n");

COMMIT;
