-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/4 · drop primary key public.article.article_pkey · lock: access exclusive
ALTER TABLE "public"."article" DROP CONSTRAINT "article_pkey";

-- step 3/4 · create primary key public.article.article_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."article" ADD CONSTRAINT "article_key" PRIMARY KEY ("id");

-- step 4/4 · create view public.names
CREATE VIEW "public"."names" AS
SELECT id,
    name
   FROM public.article
  GROUP BY id;

COMMIT;
