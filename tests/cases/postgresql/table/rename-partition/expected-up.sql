-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table app.m_feb to m_2 · lock: access exclusive
ALTER TABLE "app"."m_feb" RENAME TO "m_2";

-- step 2/3 · rename primary key app.m_2.m_feb_pkey to m_2_pkey · lock: access exclusive
ALTER TABLE "app"."m_2" RENAME CONSTRAINT "m_feb_pkey" TO "m_2_pkey";

-- step 3/3 · rename index app.m_2.m_feb_note_idx to m_2_note_idx · lock: share update exclusive
ALTER INDEX "app"."m_feb_note_idx" RENAME TO "m_2_note_idx";

COMMIT;
