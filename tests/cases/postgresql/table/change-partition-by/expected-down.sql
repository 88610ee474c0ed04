-- reversible:  lossy: app.m
-- transaction: one

BEGIN;

-- step 1/4 · alter table app.m_jan: bound FOR VALUES IN ('2026-01-05') → FOR VALUES FROM ('2026-01-01') TO ('2026-02-01') · lock: access exclusive
ALTER TABLE "app"."m" DETACH PARTITION "app"."m_jan";

-- step 2/4 · drop table app.m · lock: access exclusive · loses data
DROP TABLE "app"."m";

-- step 3/4 · create table app.m
CREATE TABLE "app"."m" (
    "id" integer,
    "day" date,
    "note" text
) PARTITION BY RANGE (day);

-- step 4/4 · alter table app.m_jan: partition-of app.m → app.m · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "app"."m" ATTACH PARTITION "app"."m_jan" FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');

COMMIT;
