-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop event trigger watch
DROP EVENT TRIGGER "watch";

-- step 2/2 · create event trigger watch
CREATE EVENT TRIGGER "watch"
ON ddl_command_end
EXECUTE FUNCTION "public"."on_change"();

COMMIT;
