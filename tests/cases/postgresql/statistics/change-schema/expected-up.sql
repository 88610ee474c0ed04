-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter statistics public.item.item_both: schema aside → attic
ALTER STATISTICS "aside"."item_both" SET SCHEMA "attic";

-- step 2/2 · alter statistics public.item.item_both: comment none → Above
COMMENT ON STATISTICS "attic"."item_both" IS 'Above';

COMMIT;
