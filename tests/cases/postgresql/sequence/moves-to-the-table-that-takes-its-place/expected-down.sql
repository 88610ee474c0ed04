-- reversible:  lossy: shop.note
-- transaction: one

BEGIN;

-- step 1/6 · alter sequence shop.note_id_seq: owned-by shop.memo.number → none · lock: share row exclusive
ALTER SEQUENCE "shop"."note_id_seq" OWNED BY NONE;

-- step 2/6 · drop table shop.memo · lock: access exclusive · loses data
DROP TABLE "shop"."memo";

-- step 3/6 · create table shop.note
CREATE TABLE "shop"."note" (
    "id" integer DEFAULT nextval('shop.note_id_seq'::regclass) NOT NULL,
    "pinned" boolean,
    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- step 4/6 · alter sequence shop.note_id_seq: owned-by shop.memo.number → shop.note.id · lock: share row exclusive
ALTER SEQUENCE "shop"."note_id_seq" OWNED BY "shop"."note"."id";

-- step 5/6 · create foreign key shop.reader.reader_note · rows of "shop"."note" · lock: row exclusive · may fail on the data present · fills existing rows · for the rows that must refer to one: change it if other rows are right
INSERT INTO "shop"."note" ("id") SELECT f.k1 FROM (SELECT d.*, row_number() OVER () AS n FROM (SELECT DISTINCT "note" AS k1 FROM "shop"."reader" WHERE "note" IS NOT NULL) AS d WHERE NOT EXISTS (SELECT FROM "shop"."note" AS p WHERE p."id" = d.k1)) AS f;

-- step 6/6 · create foreign key shop.reader.reader_note · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "shop"."reader" ADD CONSTRAINT "reader_note" FOREIGN KEY ("note") REFERENCES "shop"."note" ("id");

COMMIT;
