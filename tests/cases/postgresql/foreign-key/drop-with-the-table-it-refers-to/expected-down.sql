-- reversible:  lossy: public.state
-- transaction: one

BEGIN;

-- step 1/3 · create table public.state
CREATE TABLE "public"."state" (
    "code" text NOT NULL,
    "number" integer NOT NULL,
    "words" text NOT NULL,
    CONSTRAINT "state_pkey" PRIMARY KEY ("code", "number")
);

-- step 2/3 · create foreign key public.item.item_state_number_fkey · rows of "public"."state" · lock: row exclusive · may fail on the data present · makes up rows · for the rows that must refer to one: change it if other rows are right
INSERT INTO "public"."state" ("code", "number", "words") SELECT f.k1, f.k2, '' FROM (SELECT d.*, row_number() OVER () AS n FROM (SELECT DISTINCT "state" AS k1, "number" AS k2 FROM "public"."item" WHERE "state" IS NOT NULL AND "number" IS NOT NULL) AS d WHERE NOT EXISTS (SELECT FROM "public"."state" AS p WHERE p."code" = d.k1 AND p."number" = d.k2)) AS f;

-- step 3/3 · create foreign key public.item.item_state_number_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" ADD CONSTRAINT "item_state_number_fkey" FOREIGN KEY ("state", "number") REFERENCES "public"."state" ("code", "number");

COMMIT;
