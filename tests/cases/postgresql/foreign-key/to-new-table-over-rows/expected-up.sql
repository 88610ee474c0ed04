-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/10 · create table public.country
CREATE TABLE "public"."country" (
    "code" text NOT NULL,
    CONSTRAINT "country_pkey" PRIMARY KEY ("code")
);

-- step 2/10 · create table public.maker
CREATE TABLE "public"."maker" (
    "id" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    "name" text NOT NULL,
    "since" date NOT NULL,
    "country" text NOT NULL,
    CONSTRAINT "maker_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "maker_name_key" UNIQUE ("name")
);

-- step 3/10 · create table public.state
CREATE TABLE "public"."state" (
    "code" text NOT NULL,
    CONSTRAINT "state_pkey" PRIMARY KEY ("code")
);

-- step 4/10 · create foreign key public.item.item_maker_fkey · rows of "public"."country" · lock: row exclusive · may fail on the data present · makes up rows · for the rows that must refer to one: change it if other rows are right
INSERT INTO "public"."country" ("code") SELECT f.n::text FROM (SELECT 1 AS n WHERE EXISTS (SELECT FROM "public"."item")) AS f WHERE NOT EXISTS (SELECT FROM "public"."country");

-- step 5/10 · create foreign key public.item.item_maker_fkey · rows of "public"."maker" · lock: row exclusive · may fail on the data present · makes up rows · for the rows that must refer to one: change it if other rows are right
INSERT INTO "public"."maker" ("id", "name", "since", "country") OVERRIDING SYSTEM VALUE SELECT f.k1, f.n::text, 'epoch', (SELECT "code" FROM "public"."country" ORDER BY "code" LIMIT 1) FROM (SELECT d.*, row_number() OVER () AS n FROM (SELECT DISTINCT "maker" AS k1 FROM "public"."item" WHERE "maker" IS NOT NULL) AS d WHERE NOT EXISTS (SELECT FROM "public"."maker" AS p WHERE p."id" = d.k1)) AS f;

-- step 6/10 · create foreign key public.item.item_maker_fkey · lock: access share · scans the table · the sequence goes on after the numbers that are there
SELECT pg_catalog.setval('"public"."maker_id_seq"', max("id")) FROM "public"."maker" HAVING max("id") >= 1;

-- step 7/10 · create foreign key public.item.item_maker_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" ADD CONSTRAINT "item_maker_fkey" FOREIGN KEY ("maker") REFERENCES "public"."maker" ("id");

-- step 8/10 · create foreign key public.item.item_state_fkey · rows of "public"."state" · lock: row exclusive · may fail on the data present · fills existing rows · for the rows that must refer to one: change it if other rows are right
INSERT INTO "public"."state" ("code") SELECT f.k1 FROM (SELECT d.*, row_number() OVER () AS n FROM (SELECT DISTINCT "state" AS k1 FROM "public"."item" WHERE "state" IS NOT NULL) AS d WHERE NOT EXISTS (SELECT FROM "public"."state" AS p WHERE p."code" = d.k1)) AS f;

-- step 9/10 · create foreign key public.item.item_state_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" ADD CONSTRAINT "item_state_fkey" FOREIGN KEY ("state") REFERENCES "public"."state" ("code");

-- step 10/10 · create foreign key public.maker.maker_country_fkey · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."maker" ADD CONSTRAINT "maker_country_fkey" FOREIGN KEY ("country") REFERENCES "public"."country" ("code");

COMMIT;
