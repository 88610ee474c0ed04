-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table app.m_feb: bound FOR VALUES FROM ('2026-02-01') TO ('2026-03-01') → FOR VALUES FROM ('2026-02-01') TO ('2026-04-01') · lock: access exclusive
ALTER TABLE "app"."m" DETACH PARTITION "app"."m_feb";

-- step 2/2 · alter table app.m_feb: partition-of app.m → app.m · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "app"."m" ATTACH PARTITION "app"."m_feb" FOR VALUES FROM ('2026-02-01') TO ('2026-04-01');

COMMIT;
