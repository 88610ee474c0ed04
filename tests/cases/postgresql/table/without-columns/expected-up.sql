-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create table public.filled
CREATE TABLE "public"."filled" (
    "id" bigint
);

-- step 2/2 · create table public.nothing
CREATE TABLE "public"."nothing" ();

COMMIT;
