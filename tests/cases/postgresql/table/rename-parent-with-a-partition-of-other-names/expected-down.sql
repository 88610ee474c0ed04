-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table app.visit to hit · lock: access exclusive
ALTER TABLE "app"."visit" RENAME TO "hit";

-- step 2/2 · rename table app.visit to hit · NOT NULL of column app.hit.site · lock: access exclusive
ALTER TABLE "app"."hit" RENAME CONSTRAINT "visit_site_not_null" TO "hit_site_not_null";

COMMIT;
