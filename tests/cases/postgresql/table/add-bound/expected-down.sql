-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop table app.m_rest · lock: access exclusive · loses data
DROP TABLE "app"."m_rest";

COMMIT;
