-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/13 · alter schema shop: owner postgres → role_one
ALTER SCHEMA "shop" OWNER TO "role_one";

-- step 2/13 · create sequence shop.item_id_seq
CREATE SEQUENCE "shop"."item_id_seq";

-- step 3/13 · create grant shop.role_two
GRANT ALL ON SCHEMA "shop" TO "role_two";

-- step 4/13 · create table shop.item
CREATE TABLE "shop"."item" (
    "id" bigint DEFAULT nextval('shop.item_id_seq'::regclass) NOT NULL,
    "name" text,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- step 5/13 · create table shop.item · owner
ALTER TABLE "shop"."item" OWNER TO "role_two";

-- step 6/13 · create sequence shop.item_id_seq: owned-by shop.item.id · owner · lock: share row exclusive
ALTER SEQUENCE "shop"."item_id_seq" OWNER TO "role_two";

-- step 7/13 · create sequence shop.item_id_seq: owned-by shop.item.id · lock: share row exclusive
ALTER SEQUENCE "shop"."item_id_seq" OWNED BY "shop"."item"."id";

-- step 8/13 · create index shop.item.item_name · lock: share
CREATE INDEX "item_name" ON "shop"."item" USING "btree" ("name");

-- step 9/13 · create view shop.items
CREATE VIEW "shop"."items" AS
SELECT id
   FROM shop.item;

-- step 10/13 · create view shop.items · owner
ALTER VIEW "shop"."items" OWNER TO "role_two";

-- step 11/13 · create grant shop.item.role_three
GRANT SELECT ON TABLE "shop"."item" TO "role_three";

-- step 12/13 · create grant shop.item.role_two
REVOKE ALL ON TABLE "shop"."item" FROM "role_two";

-- step 13/13 · create grant shop.item.role_two
GRANT SELECT, UPDATE ON TABLE "shop"."item" TO "role_two";

COMMIT;
