-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop table public.place · lock: access exclusive · loses data
DROP TABLE "public"."place";

-- step 2/5 · create schema app
CREATE SCHEMA "app";

-- step 3/5 · drop operator class public.point_new(gist)
ALTER OPERATOR FAMILY "public"."point_new" USING "gist" DROP
OPERATOR 1 (point, point),
OPERATOR 15 (point, point),
OPERATOR 28 (point, box),
FUNCTION 3 (point, point),
FUNCTION 8 (point, point);

-- step 4/5 · drop operator class public.point_new(gist)
DROP OPERATOR CLASS "public"."point_new" USING "gist";

-- step 5/5 · drop operator family public.point_new(gist)
DROP OPERATOR FAMILY "public"."point_new" USING "gist";

COMMIT;
