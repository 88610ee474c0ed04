-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename table main.archive to schemadiff_old_archive · lock: access exclusive
ALTER TABLE "archive" RENAME TO "schemadiff_old_archive";

-- step 2/3 · rename table main.current to archive · lock: access exclusive
ALTER TABLE "current" RENAME TO "archive";

-- step 3/3 · rename table main.schemadiff_old_archive to current · lock: access exclusive
ALTER TABLE "schemadiff_old_archive" RENAME TO "current";

COMMIT;
PRAGMA foreign_keys = on;
