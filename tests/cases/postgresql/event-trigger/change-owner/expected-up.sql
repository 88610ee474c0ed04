-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: owner role_admin → role_admin_two
ALTER EVENT TRIGGER "watch" OWNER TO "role_admin_two";

COMMIT;
