-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create schema shop
CREATE SCHEMA "shop";

-- step 2/2 · create table shop.customer
CREATE TABLE "shop"."customer" (
    "id" bigint
);

COMMIT;
