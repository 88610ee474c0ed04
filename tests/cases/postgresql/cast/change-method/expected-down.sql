-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop cast xid(integer)
DROP CAST (xid AS integer);

-- step 2/2 · create cast xid(integer)
CREATE CAST (xid AS integer) WITH INOUT;

COMMIT;
