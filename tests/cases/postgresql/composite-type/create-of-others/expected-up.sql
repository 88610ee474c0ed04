-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create enum public.state
CREATE TYPE "public"."state" AS ENUM ('open', 'shut');

-- step 2/5 · create domain public.label
CREATE DOMAIN "public"."label" AS text;

-- step 3/5 · create composite type public.address
CREATE TYPE "public"."address" AS (
    "street" text,
    "city" text
);

-- step 4/5 · create composite type public.nothing
CREATE TYPE "public"."nothing" AS ();

-- step 5/5 · create composite type public.place
CREATE TYPE "public"."place" AS (
    "at" public.address,
    "state" public.state[],
    "size" numeric(10,2),
    "label" public.label
);

COMMIT;
