-- reversible:  lossy: public.gone
-- transaction: one

BEGIN;

-- step 1/5 · drop table public.come · lock: access exclusive · loses data
DROP TABLE "public"."come";

-- step 2/5 · drop extension btree_gist · lock: access exclusive · loses data
DROP EXTENSION "btree_gist";

-- step 3/5 · create function public.double(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 4/5 · create function public.double(integer)
CREATE FUNCTION "public"."double"(n integer)
    RETURNS integer
    LANGUAGE "sql"
AS $$SELECT n * 2$$;

-- step 5/5 · create table public.gone
CREATE TABLE "public"."gone" (
    "n" integer,
    CONSTRAINT "small" CHECK (public.double(n) < 100)
);

COMMIT;
