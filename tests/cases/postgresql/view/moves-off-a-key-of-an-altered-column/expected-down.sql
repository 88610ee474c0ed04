-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter column public.article.id: statistics 320 → none · lock: share update exclusive
ALTER TABLE "public"."article" ALTER COLUMN "id" SET STATISTICS -1;

-- step 2/3 · create primary key public.article.article_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."article" ADD CONSTRAINT "article_key" PRIMARY KEY ("id");

-- step 3/3 · alter view public.names: query SELECT id,     name    FROM public.article → SELECT id,     name    FROM public.article   GROUP BY id · lock: access exclusive
CREATE OR REPLACE VIEW "public"."names" AS
SELECT id,
    name
   FROM public.article
  GROUP BY id;

COMMIT;
