-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter server far: owner role_one → postgres
ALTER SERVER "far" OWNER TO "postgres";

COMMIT;
