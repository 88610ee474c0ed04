-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop index public.day.day_m · lock: access exclusive
DROP INDEX "public"."day_m";

-- step 2/4 · drop operator class public.mood_ops(hash)
DROP OPERATOR CLASS "public"."mood_ops" USING "hash";

-- step 3/4 · create operator class public.mood_ops(hash)
CREATE OPERATOR CLASS "public"."mood_ops" FOR TYPE public.mood USING "hash" FAMILY "public"."mood_ops" AS
OPERATOR 1 public.==(public.mood, public.mood),
FUNCTION 1 (public.mood, public.mood) public.mood_hash(public.mood);

-- step 4/4 · create index public.day.day_m · lock: share · scans the table
CREATE INDEX "day_m" ON "public"."day" USING "hash" ("m" public.mood_ops);

COMMIT;
