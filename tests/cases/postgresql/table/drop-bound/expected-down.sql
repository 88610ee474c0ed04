-- reversible:  lossy: app.m_rest
-- transaction: one

BEGIN;

-- step 1/1 · create table app.m_rest
CREATE TABLE "app"."m_rest" PARTITION OF "app"."m" DEFAULT;

COMMIT;
