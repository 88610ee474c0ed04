-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop view public.big · lock: access exclusive
DROP VIEW "public"."big";

-- step 2/4 · drop column public.item.gross · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "gross";

-- step 3/4 · create column public.item.gross · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "gross" integer GENERATED ALWAYS AS (net * 2) VIRTUAL;

-- step 4/4 · create view public.big
CREATE VIEW "public"."big" AS
SELECT id,
    gross
   FROM public.item
  WHERE gross > 10;

COMMIT;
