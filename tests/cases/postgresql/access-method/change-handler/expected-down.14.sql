-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop index public.item.item_id · lock: access exclusive
DROP INDEX "public"."item_id";

-- step 2/8 · drop operator class public.by_place(own)
DROP OPERATOR CLASS "public"."by_place" USING "own";

-- step 3/8 · drop operator family public.by_place(own)
DROP OPERATOR FAMILY "public"."by_place" USING "own";

-- step 4/8 · drop access method own
DROP ACCESS METHOD "own";

-- step 5/8 · create access method own
CREATE ACCESS METHOD "own" TYPE INDEX HANDLER "gisthandler";

-- step 6/8 · create operator family public.by_place(own)
CREATE OPERATOR FAMILY "public"."by_place" USING "own";

-- step 7/8 · create operator class public.by_place(own)
CREATE OPERATOR CLASS "public"."by_place" DEFAULT FOR TYPE box USING "own" FAMILY "public"."by_place" AS
OPERATOR 3 &&(box, box),
FUNCTION 1 (box, box) gist_box_consistent(internal, box, smallint, oid, internal),
FUNCTION 2 (box, box) gist_box_union(internal, internal),
FUNCTION 5 (box, box) gist_box_penalty(internal, internal, internal),
FUNCTION 6 (box, box) gist_box_picksplit(internal, internal),
FUNCTION 7 (box, box) gist_box_same(box, box, internal);

-- step 8/8 · create index public.item.item_id · lock: share · scans the table
CREATE INDEX "item_id" ON "public"."item" USING "own" ("id");

COMMIT;
