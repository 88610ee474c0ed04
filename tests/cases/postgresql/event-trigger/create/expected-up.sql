-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create event trigger watch
CREATE EVENT TRIGGER "watch"
ON ddl_command_end
EXECUTE FUNCTION "public"."on_change"();

-- step 2/3 · create event trigger watch
ALTER EVENT TRIGGER "watch" ENABLE ALWAYS;

-- step 3/3 · create event trigger watch · comment
COMMENT ON EVENT TRIGGER "watch" IS 'sees all';

COMMIT;
