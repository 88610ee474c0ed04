-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop trigger shop.item.item_touch · lock: access exclusive
DROP TRIGGER "item_touch" ON "shop"."item";

-- step 2/4 · create function shop.touch() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/4 · create function shop.touch()
CREATE FUNCTION "shop"."touch"()
    RETURNS trigger
    LANGUAGE "plpgsql"
AS $$BEGIN RETURN NEW; END$$;

-- step 4/4 · create trigger shop.item.item_touch · lock: share row exclusive
CREATE TRIGGER "item_touch"
BEFORE INSERT OR UPDATE ON "shop"."item"
FOR EACH ROW
EXECUTE FUNCTION "shop"."touch"();

COMMIT;
