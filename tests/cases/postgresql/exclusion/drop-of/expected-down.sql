-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop exclusion app.m_feb.own · lock: access exclusive
ALTER TABLE "app"."m_feb" DROP CONSTRAINT "own";

-- step 2/3 · alter table app.m_feb: partition-of none → app.m · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "app"."m" ATTACH PARTITION "app"."m_feb" FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');

-- step 3/3 · create exclusion app.m_feb.own
ALTER TABLE "app"."m_feb" RENAME CONSTRAINT "m_feb_id_day_excl" TO "own";

COMMIT;
