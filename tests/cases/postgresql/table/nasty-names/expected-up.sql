-- reversible:  lossy: select."Ta""ble".id
-- transaction: one

BEGIN;

-- step 1/31 · create enum select.My Enum
CREATE TYPE "select"."My Enum" AS ENUM ('Ä', 'it''s', 'a, b');

-- step 2/31 · create sequence select."Sequence No. 1"
CREATE SEQUENCE "select"."Sequence No. 1";

-- step 3/31 · alter table select."Ta""ble": comment none → It's -- a "comment"; {{nothing}} · lock: share update exclusive
COMMENT ON TABLE "select"."Ta""ble" IS 'It''s -- a "comment"; {{nothing}}';

-- step 4/31 · create column select."Ta""ble"." " · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN " " text;

-- step 5/31 · create column select."Ta""ble"."a,b" · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "a,b" text;

-- step 6/31 · create column select."Ta""ble"."a.b" · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "a.b" text;

-- step 7/31 · create column select."Ta""ble"."with ""quotes""" · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "with ""quotes""" text;

-- step 8/31 · create column select."Ta""ble".$1 · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "$1" text;

-- step 9/31 · create column select."Ta""ble".--comment · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "--comment" text;

-- step 10/31 · create column select."Ta""ble".0 · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "0" text;

-- step 11/31 · create column select."Ta""ble".Kind · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "Kind" "select"."My Enum" DEFAULT 'it''s'::"select"."My Enum";

-- step 12/31 · create column select."Ta""ble".No · lock: access exclusive · rewrites the table
ALTER TABLE "select"."Ta""ble" ADD COLUMN "No" bigint DEFAULT nextval('"select"."Sequence No. 1"'::regclass);

-- step 13/31 · create column select."Ta""ble".UPPER · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "UPPER" text;

-- step 14/31 · create column select."Ta""ble".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" text;

-- step 15/31 · create column select."Ta""ble".back\slash · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "back\slash" text;

-- step 16/31 · alter column select."Ta""ble".id: nullable true → false · lock: row exclusive · scans the table · fills existing rows · each row without a value gets one of its own: change it if other values are right
UPDATE "select"."Ta""ble" AS t SET "id" = f.n FROM (SELECT ctid, coalesce((SELECT max("id") FROM "select"."Ta""ble"), 0) + row_number() OVER (ORDER BY ctid) AS n FROM "select"."Ta""ble" WHERE "id" IS NULL) AS f WHERE f.ctid = t.ctid;

-- step 17/31 · alter column select."Ta""ble".id: nullable true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "select"."Ta""ble" ALTER COLUMN "id" SET NOT NULL;

-- step 18/31 · create column select."Ta""ble".it's · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "it's" text;

-- step 19/31 · create column select."Ta""ble".order · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "order" text;

-- step 20/31 · create column select."Ta""ble".per%cent · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "per%cent" text;

-- step 21/31 · create column select."Ta""ble".semi;colon · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "semi;colon" text;

-- step 22/31 · create column select."Ta""ble".two words · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "two words" text;

-- step 23/31 · create column select."Ta""ble".{{mustache}} · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "{{mustache}}" text;

-- step 24/31 · create column select."Ta""ble".Ünïcode · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "Ünïcode" text;

-- step 25/31 · create column select."Ta""ble".日本語 · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ADD COLUMN "日本語" text;

-- step 26/31 · create primary key select."Ta""ble".Primary Key · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "select"."Ta""ble" ADD CONSTRAINT "Primary Key" PRIMARY KEY ("id");

-- step 27/31 · create unique select."Ta""ble".unique; · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "select"."Ta""ble" ADD CONSTRAINT "unique;" UNIQUE ("a,b", "a.b");

-- step 28/31 · create check select."Ta""ble".check · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "select"."Ta""ble" ADD CONSTRAINT "check" CHECK ("with ""quotes""" <> '"'::text);

-- step 29/31 · create check select."Ta""ble".check · comment
COMMENT ON CONSTRAINT "check" ON "select"."Ta""ble" IS '''; DROP TABLE x; --';

-- step 30/31 · create index select."Ta""ble".In dex · lock: share · scans the table
CREATE INDEX "In dex" ON "select"."Ta""ble" USING "btree" ("two words" desc, lower("Ünïcode")) WHERE "it's" IS NOT NULL;

-- step 31/31 · create view select.View
CREATE VIEW "select"."View" AS
SELECT "Ünïcode",
    "order" AS "Or""der"
   FROM "select"."Ta""ble";

COMMIT;
