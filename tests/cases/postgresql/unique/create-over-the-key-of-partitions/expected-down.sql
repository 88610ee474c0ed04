-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop table p.m_0 · lock: access exclusive · loses data
DROP TABLE "p"."m_0";

-- step 2/3 · drop table p.m_1 · lock: access exclusive · loses data
DROP TABLE "p"."m_1";

-- step 3/3 · drop table p.m · lock: access exclusive · loses data
DROP TABLE "p"."m";

COMMIT;
