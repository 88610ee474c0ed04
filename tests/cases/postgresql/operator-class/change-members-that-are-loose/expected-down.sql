-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator class public.point_new(gist): members … 28 <@(point, box), OPERATOR 48 <@(point, polygon), FUNCTION… → … 28 <@(point, box), FUNCTION 1 (point, point) gist_point_con…
ALTER OPERATOR FAMILY "public"."point_new" USING "gist" DROP
OPERATOR 48 (point, polygon);

COMMIT;
