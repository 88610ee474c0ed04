-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · create operator family public.point_new(gist)
CREATE OPERATOR FAMILY "public"."point_new" USING "gist";

-- step 2/6 · create operator class public.point_new(gist)
CREATE OPERATOR CLASS "public"."point_new" FOR TYPE point USING "gist" FAMILY "public"."point_new" AS
FUNCTION 1 (point, point) gist_point_consistent(internal, point, smallint, oid, internal),
FUNCTION 2 (point, point) gist_box_union(internal, internal),
FUNCTION 5 (point, point) gist_box_penalty(internal, internal, internal),
FUNCTION 6 (point, point) gist_box_picksplit(internal, internal),
FUNCTION 7 (point, point) gist_box_same(box, box, internal),
STORAGE box;

-- step 3/6 · create operator class public.point_new(gist)
ALTER OPERATOR FAMILY "public"."point_new" USING "gist" ADD
OPERATOR 1 <<(point, point),
OPERATOR 15 <->(point, point) FOR ORDER BY float_ops,
OPERATOR 28 <@(point, box),
FUNCTION 3 (point, point) gist_point_compress(internal),
FUNCTION 8 (point, point) gist_point_distance(internal, point, smallint, oid, internal);

-- step 4/6 · create table public.place
CREATE TABLE "public"."place" (
    "p" point
);

-- step 5/6 · create index public.place.place_p · lock: share
CREATE INDEX "place_p" ON "public"."place" USING "gist" ("p" public.point_new);

-- step 6/6 · drop schema app
DROP SCHEMA "app";

COMMIT;
