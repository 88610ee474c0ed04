-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · create table shop.other
CREATE TABLE "shop"."other" (
    "id" bigint NOT NULL,
    "name" text
);

-- step 2/6 · create table shop.thing
CREATE TABLE "shop"."thing" (
    "id" bigint NOT NULL,
    "name" text
);

-- step 3/6 · create grant shop.other.role_three
GRANT SELECT ON TABLE "shop"."other" TO "role_three";

-- step 4/6 · create grant shop.thing.role_one
REVOKE SELECT ON TABLE "shop"."thing" FROM "role_one";

-- step 5/6 · create grant shop.thing.role_one
GRANT INSERT ON TABLE "shop"."thing" TO "role_one";

-- step 6/6 · create grant shop.thing.role_three
GRANT SELECT ON TABLE "shop"."thing" TO "role_three";

COMMIT;
