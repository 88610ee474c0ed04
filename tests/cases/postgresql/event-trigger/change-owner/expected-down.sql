-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: owner role_admin_two → role_admin
ALTER EVENT TRIGGER "watch" OWNER TO "role_admin";

COMMIT;
