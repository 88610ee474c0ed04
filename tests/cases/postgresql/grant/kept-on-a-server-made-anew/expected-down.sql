-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop user mapping other.role_two · with its password, where it has one
DROP USER MAPPING FOR "role_two" SERVER "other";

-- step 2/7 · drop server other
DROP SERVER "other";

-- step 3/7 · create server other
CREATE SERVER "other" TYPE 'old' FOREIGN DATA WRAPPER "elsewhere";

-- step 4/7 · create server other · comment
COMMENT ON SERVER "other" IS 'The other one';

-- step 5/7 · create server other · owner
ALTER SERVER "other" OWNER TO "role_one";

-- step 6/7 · create user mapping other.role_two · add its password by hand, where it has one
CREATE USER MAPPING FOR "role_two" SERVER "other" OPTIONS ("user" 'two');

-- step 7/7 · create grant other.role_three
GRANT ALL ON FOREIGN SERVER "other" TO "role_three";

COMMIT;
