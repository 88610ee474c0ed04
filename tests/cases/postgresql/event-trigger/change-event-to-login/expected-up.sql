-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop event trigger watcher
DROP EVENT TRIGGER "watcher";

-- step 2/2 · create event trigger watcher
CREATE EVENT TRIGGER "watcher"
ON login
EXECUTE FUNCTION "public"."watch"();

COMMIT;
