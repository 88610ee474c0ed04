-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop view public.big · lock: access exclusive
DROP VIEW "public"."big";

-- step 2/2 · drop column public.item.gross · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "gross";

COMMIT;
