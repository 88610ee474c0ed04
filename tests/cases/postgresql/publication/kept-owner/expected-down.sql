-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop publication all_of_it
DROP PUBLICATION "all_of_it";

-- step 2/4 · create publication all_of_it · lock: share update exclusive
CREATE PUBLICATION "all_of_it" FOR ALL TABLES;

-- step 3/4 · create publication all_of_it · comment
COMMENT ON PUBLICATION "all_of_it" IS 'To all';

-- step 4/4 · create publication all_of_it · owner
ALTER PUBLICATION "all_of_it" OWNER TO "role_admin";

COMMIT;
