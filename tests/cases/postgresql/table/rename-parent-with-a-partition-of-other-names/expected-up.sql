-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename table app.hit to visit · lock: access exclusive
ALTER TABLE "app"."hit" RENAME TO "visit";

-- step 2/2 · rename table app.hit to visit · NOT NULL of column app.visit.site · lock: access exclusive
ALTER TABLE "app"."visit" RENAME CONSTRAINT "hit_site_not_null" TO "visit_site_not_null";

COMMIT;
