-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/5 · drop primary key public.article.article_key · lock: access exclusive
ALTER TABLE "public"."article" DROP CONSTRAINT "article_key";

-- step 3/5 · create primary key public.article.article_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."article" ADD CONSTRAINT "article_pkey" PRIMARY KEY ("id");

-- step 4/5 · create primary key public.article.article_pkey · comment
COMMENT ON CONSTRAINT "article_pkey" ON "public"."article" IS 'By number';

-- step 5/5 · create view public.names
CREATE VIEW "public"."names" AS
SELECT id,
    name,
    1 AS one
   FROM public.article
  GROUP BY id;

COMMIT;
