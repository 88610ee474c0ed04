-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/9 · drop foreign key public.part.part_item · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" DROP CONSTRAINT "part_item";

-- step 3/9 · drop primary key public.article.article_key · lock: access exclusive
ALTER TABLE "public"."article" DROP CONSTRAINT "article_key";

-- step 4/9 · alter column public.article.id: statistics none → 320 · lock: share update exclusive
ALTER TABLE "public"."article" ALTER COLUMN "id" SET STATISTICS 320;

-- step 5/9 · create primary key public.article.article_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."article" ADD CONSTRAINT "article_pkey" PRIMARY KEY ("id");

-- step 6/9 · create primary key public.article.article_pkey · comment
COMMENT ON CONSTRAINT "article_pkey" ON "public"."article" IS 'By number';

-- step 7/9 · create foreign key public.part.part_item · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" ADD CONSTRAINT "part_item" FOREIGN KEY ("item") REFERENCES "public"."article" ("id") DEFERRABLE;

-- step 8/9 · create view public.names
CREATE VIEW "public"."names" AS
SELECT id,
    name
   FROM public.article
  GROUP BY id;

-- step 9/9 · create view public.names · comment
COMMENT ON VIEW "public"."names" IS 'All names';

COMMIT;
