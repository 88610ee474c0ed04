-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/8 · drop foreign key public.part.part_item · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" DROP CONSTRAINT "part_item";

-- step 3/8 · drop primary key public.article.article_pkey · lock: access exclusive
ALTER TABLE "public"."article" DROP CONSTRAINT "article_pkey";

-- step 4/8 · alter column public.article.id: statistics 320 → none · lock: share update exclusive
ALTER TABLE "public"."article" ALTER COLUMN "id" SET STATISTICS -1;

-- step 5/8 · create primary key public.article.article_key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."article" ADD CONSTRAINT "article_key" PRIMARY KEY ("id");

-- step 6/8 · create foreign key public.part.part_item · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."part" ADD CONSTRAINT "part_item" FOREIGN KEY ("item") REFERENCES "public"."article" ("id");

-- step 7/8 · create view public.names
CREATE VIEW "public"."names" AS
SELECT id,
    name
   FROM public.article
  GROUP BY id;

-- step 8/8 · create view public.names · comment
COMMENT ON VIEW "public"."names" IS 'Names';

COMMIT;
