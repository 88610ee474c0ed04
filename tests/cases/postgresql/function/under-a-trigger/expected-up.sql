-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · create function shop.may() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/6 · create function shop.may()
CREATE FUNCTION "shop"."may"()
    RETURNS boolean
    LANGUAGE "sql"
    STABLE
AS $$SELECT true$$;

-- step 3/6 · create function shop.one_more()
CREATE FUNCTION "shop"."one_more"()
    RETURNS trigger
    LANGUAGE "plpgsql"
AS $$
BEGIN
  NEW.id := NEW.id + 1;
  RETURN NEW;
END
$$;

-- step 4/6 · create table shop.item
CREATE TABLE "shop"."item" (
    "id" integer
);

-- step 5/6 · create trigger shop.item.item_one · lock: share row exclusive
CREATE TRIGGER "item_one"
BEFORE INSERT ON "shop"."item"
FOR EACH ROW
EXECUTE FUNCTION "shop"."one_more"();

-- step 6/6 · create policy shop.item.item_may · lock: access exclusive
CREATE POLICY "item_may" ON "shop"."item" USING (shop.may());

COMMIT;
