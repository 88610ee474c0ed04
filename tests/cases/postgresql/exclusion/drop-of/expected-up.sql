-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.m_feb: partition-of app.m → none, bound FOR VALUES FROM ('2026-02-01') TO ('2026-03-01') → none · lock: access exclusive
ALTER TABLE "app"."m" DETACH PARTITION "app"."m_feb";

COMMIT;
