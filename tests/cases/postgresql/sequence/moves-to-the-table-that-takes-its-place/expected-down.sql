-- reversible:  lossy: shop.note
-- transaction: one

BEGIN;

-- step 1/5 · alter sequence shop.note_id_seq: owned-by shop.memo.number → none · lock: share row exclusive
ALTER SEQUENCE "shop"."note_id_seq" OWNED BY NONE;

-- step 2/5 · drop table shop.memo · lock: access exclusive · loses data
DROP TABLE "shop"."memo";

-- step 3/5 · create table shop.note
CREATE TABLE "shop"."note" (
    "id" integer DEFAULT nextval('shop.note_id_seq'::regclass) NOT NULL,
    "pinned" boolean,
    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- step 4/5 · alter sequence shop.note_id_seq: owned-by shop.memo.number → shop.note.id · lock: share row exclusive
ALTER SEQUENCE "shop"."note_id_seq" OWNED BY "shop"."note"."id";

-- step 5/5 · create foreign key shop.reader.reader_note · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "shop"."reader" ADD CONSTRAINT "reader_note" FOREIGN KEY ("note") REFERENCES "shop"."note" ("id");

COMMIT;
