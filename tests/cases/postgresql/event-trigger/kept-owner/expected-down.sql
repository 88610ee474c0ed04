-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop event trigger watch
DROP EVENT TRIGGER "watch";

-- step 2/4 · create event trigger watch
CREATE EVENT TRIGGER "watch"
ON ddl_command_start
EXECUTE FUNCTION "public"."on_change"();

-- step 3/4 · create event trigger watch · comment
COMMENT ON EVENT TRIGGER "watch" IS 'Who goes there';

-- step 4/4 · create event trigger watch · owner
ALTER EVENT TRIGGER "watch" OWNER TO "role_admin";

COMMIT;
