-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table app.m_2 to m_feb · lock: access exclusive
ALTER TABLE "app"."m_2" RENAME TO "m_feb";

-- step 2/3 · rename primary key app.m_feb.m_2_pkey to m_feb_pkey · lock: access exclusive
ALTER TABLE "app"."m_feb" RENAME CONSTRAINT "m_2_pkey" TO "m_feb_pkey";

-- step 3/3 · rename index app.m_feb.m_2_note_idx to m_feb_note_idx · lock: share update exclusive
ALTER INDEX "app"."m_2_note_idx" RENAME TO "m_feb_note_idx";

COMMIT;
