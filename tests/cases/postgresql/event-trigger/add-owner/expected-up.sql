-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: owner postgres → role_admin
ALTER EVENT TRIGGER "watch" OWNER TO "role_admin";

COMMIT;
