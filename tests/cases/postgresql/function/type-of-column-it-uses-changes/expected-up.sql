-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop procedure shop.add_item(integer)
DROP PROCEDURE "shop"."add_item"(integer);

-- step 2/7 · drop function shop.last()
DROP FUNCTION "shop"."last"();

-- step 3/7 · alter column shop.item.id: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "shop"."item" ALTER COLUMN "id" TYPE bigint;

-- step 4/7 · create function shop.last()
CREATE FUNCTION "shop"."last"()
    RETURNS bigint
    LANGUAGE "sql"
RETURN (SELECT max(item.id) AS max FROM shop.item);

-- step 5/7 · create function shop.last() · comment
COMMENT ON FUNCTION "shop"."last"() IS 'The last';

-- step 6/7 · create procedure shop.add_item(integer)
CREATE PROCEDURE "shop"."add_item"(IN a integer)
    LANGUAGE "sql"
BEGIN ATOMIC
 INSERT INTO shop.item (id)
   VALUES (add_item.a);
END;

-- step 7/7 · create procedure shop.add_item(integer) · comment
COMMENT ON PROCEDURE "shop"."add_item"(integer) IS 'One more';

COMMIT;
