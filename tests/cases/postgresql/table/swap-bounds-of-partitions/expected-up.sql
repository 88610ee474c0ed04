-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter table app.m_feb: bound FOR VALUES FROM ('2026-02-01') TO ('2026-03-01') → FOR VALUES FROM ('2026-01-01') TO ('2026-02-01') · lock: access exclusive
ALTER TABLE "app"."m" DETACH PARTITION "app"."m_feb";

-- step 2/4 · alter table app.m_jan: bound FOR VALUES FROM ('2026-01-01') TO ('2026-02-01') → FOR VALUES FROM ('2026-02-01') TO ('2026-03-01') · lock: access exclusive
ALTER TABLE "app"."m" DETACH PARTITION "app"."m_jan";

-- step 3/4 · alter table app.m_feb: partition-of app.m → app.m · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "app"."m" ATTACH PARTITION "app"."m_feb" FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');

-- step 4/4 · alter table app.m_jan: partition-of app.m → app.m · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "app"."m" ATTACH PARTITION "app"."m_jan" FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');

COMMIT;
