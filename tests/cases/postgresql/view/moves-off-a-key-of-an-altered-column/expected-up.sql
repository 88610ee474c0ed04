-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/4 · drop primary key public.article.article_key · lock: access exclusive
ALTER TABLE "public"."article" DROP CONSTRAINT "article_key";

-- step 3/4 · alter column public.article.id: statistics none → 320 · lock: share update exclusive
ALTER TABLE "public"."article" ALTER COLUMN "id" SET STATISTICS 320;

-- step 4/4 · create view public.names
CREATE VIEW "public"."names" AS
SELECT id,
    name
   FROM public.article;

COMMIT;
