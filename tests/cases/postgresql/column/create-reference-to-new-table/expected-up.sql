-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · create table public.country
CREATE TABLE "public"."country" (
    "code" text NOT NULL,
    "name" text,
    CONSTRAINT "country_pkey" PRIMARY KEY ("code")
);

-- step 2/9 · create table public.maker
CREATE TABLE "public"."maker" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "country" text NOT NULL,
    "founded" date NOT NULL,
    "note" text,
    CONSTRAINT "maker_pkey" PRIMARY KEY ("id")
);

-- step 3/9 · create column public.item.maker · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "maker" integer;

-- step 4/9 · create column public.item.maker · rows of "public"."country" · lock: row exclusive · may fail on the data present · makes up rows · for the rows that must refer to one: change it if other rows are right
INSERT INTO "public"."country" ("code") SELECT f.n::text FROM (SELECT 1 AS n WHERE EXISTS (SELECT FROM "public"."item")) AS f WHERE NOT EXISTS (SELECT FROM "public"."country");

-- step 5/9 · create column public.item.maker · rows of "public"."maker" · lock: row exclusive · may fail on the data present · makes up rows · for the rows that must refer to one: change it if other rows are right
INSERT INTO "public"."maker" ("country", "founded") SELECT (SELECT "code" FROM "public"."country" ORDER BY "code" LIMIT 1), 'epoch' FROM (SELECT 1 AS n WHERE EXISTS (SELECT FROM "public"."item")) AS f WHERE NOT EXISTS (SELECT FROM "public"."maker");

-- step 6/9 · create column public.item.maker · lock: row exclusive · scans the table · fills existing rows · rows without a value get (SELECT "id" FROM "public"."maker" ORDER BY "id" LIMIT 1): change it if another value is right
UPDATE "public"."item" SET "maker" = (SELECT "id" FROM "public"."maker" ORDER BY "id" LIMIT 1) WHERE "maker" IS NULL;

-- step 7/9 · create column public.item.maker · no NULLs any more · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "maker" SET NOT NULL;

-- step 8/9 · create foreign key public.item.item_maker_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" ADD CONSTRAINT "item_maker_fkey" FOREIGN KEY ("maker") REFERENCES "public"."maker" ("id");

-- step 9/9 · create foreign key public.maker.maker_country_fkey · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."maker" ADD CONSTRAINT "maker_country_fkey" FOREIGN KEY ("country") REFERENCES "public"."country" ("code");

COMMIT;
