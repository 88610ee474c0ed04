-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter event trigger watch: owner role_admin → postgres
ALTER EVENT TRIGGER "watch" OWNER TO "postgres";

COMMIT;
