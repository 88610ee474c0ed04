-- reversible:  lossy: shop.note
-- transaction: one

BEGIN;

-- step 1/5 · drop foreign key shop.reader.reader_note · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "shop"."reader" DROP CONSTRAINT "reader_note";

-- step 2/5 · alter sequence shop.note_id_seq: owned-by shop.note.id → none · lock: share row exclusive
ALTER SEQUENCE "shop"."note_id_seq" OWNED BY NONE;

-- step 3/5 · drop table shop.note · lock: access exclusive · loses data
DROP TABLE "shop"."note";

-- step 4/5 · create table shop.memo
CREATE TABLE "shop"."memo" (
    "number" integer DEFAULT nextval('shop.note_id_seq'::regclass) NOT NULL,
    "featured" text,
    CONSTRAINT "note_pkey" PRIMARY KEY ("number")
);

-- step 5/5 · alter sequence shop.note_id_seq: owned-by shop.note.id → shop.memo.number · lock: share row exclusive
ALTER SEQUENCE "shop"."note_id_seq" OWNED BY "shop"."memo"."number";

COMMIT;
