-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter function shop.touch(): body BEGIN NEW.name := upper(NEW.name); RETURN NEW; END → BEGIN RETURN NEW; END · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/2 · alter function shop.touch(): body BEGIN NEW.name := upper(NEW.name); RETURN NEW; END → BEGIN RETURN NEW; END
CREATE OR REPLACE FUNCTION "shop"."touch"()
    RETURNS trigger
    LANGUAGE "plpgsql"
AS $$BEGIN RETURN NEW; END$$;

COMMIT;
