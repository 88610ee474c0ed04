-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create function shop.touch() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/3 · create function shop.touch()
CREATE FUNCTION "shop"."touch"()
    RETURNS trigger
    LANGUAGE "plpgsql"
AS $$BEGIN RETURN NEW; END$$;

-- step 3/3 · create trigger shop.item.item_touch · lock: share row exclusive
CREATE TRIGGER "item_touch"
BEFORE INSERT OR UPDATE ON "shop"."item"
FOR EACH ROW
WHEN (new.price > 1::numeric)
EXECUTE FUNCTION "shop"."touch"();

COMMIT;
