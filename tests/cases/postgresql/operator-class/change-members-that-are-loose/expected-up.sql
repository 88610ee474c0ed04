-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator class public.point_new(gist): members … 28 <@(point, box), FUNCTION 1 (point, point) gist_point_con… → … 28 <@(point, box), OPERATOR 48 <@(point, polygon), FUNCTION…
ALTER OPERATOR FAMILY "public"."point_new" USING "gist" ADD
OPERATOR 48 <@(point, polygon);

COMMIT;
