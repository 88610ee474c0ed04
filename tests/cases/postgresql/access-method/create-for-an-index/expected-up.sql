-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create function public.kept_by(internal)
CREATE FUNCTION "public"."kept_by"(internal)
    RETURNS index_am_handler
    LANGUAGE "internal"
AS 'gisthandler';

-- step 2/5 · create access method own
CREATE ACCESS METHOD "own" TYPE INDEX HANDLER "public"."kept_by";

-- step 3/5 · create operator family public.by_place(own)
CREATE OPERATOR FAMILY "public"."by_place" USING "own";

-- step 4/5 · create operator class public.by_place(own)
CREATE OPERATOR CLASS "public"."by_place" DEFAULT FOR TYPE box USING "own" FAMILY "public"."by_place" AS
OPERATOR 3 &&(box, box),
FUNCTION 1 (box, box) gist_box_consistent(internal, box, smallint, oid, internal),
FUNCTION 2 (box, box) gist_box_union(internal, internal),
FUNCTION 5 (box, box) gist_box_penalty(internal, internal, internal),
FUNCTION 6 (box, box) gist_box_picksplit(internal, internal),
FUNCTION 7 (box, box) gist_box_same(box, box, internal);

-- step 5/5 · create index public.item.item_id · lock: share · scans the table
CREATE INDEX "item_id" ON "public"."item" USING "own" ("id");

COMMIT;
