-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table app.m_feb: partition-of none → app.m · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "app"."m" ATTACH PARTITION "app"."m_feb" FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');

COMMIT;
