-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create composite type public.address
CREATE TYPE "public"."address" AS (
    "street" text,
    "city" text
);

-- step 2/2 · create table public.person
CREATE TABLE "public"."person" (
    "id" integer NOT NULL,
    "home" public.address,
    "others" public.address[]
);

COMMIT;
