-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create column public.item.gross · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "gross" integer GENERATED ALWAYS AS (net * 2) VIRTUAL;

-- step 2/2 · create view public.big
CREATE VIEW "public"."big" AS
SELECT id,
    gross
   FROM public.item
  WHERE gross > 10;

COMMIT;
