-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create table shop.new
CREATE TABLE "shop"."new" (
    "id" integer
);

-- step 2/2 · create table shop.new · owner
ALTER TABLE "shop"."new" OWNER TO "role_two";

COMMIT;
