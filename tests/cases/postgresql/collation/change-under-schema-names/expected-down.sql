-- reversible:  lossy: Über.Tür.nr
-- transaction: one

BEGIN;

-- step 1/8 · alter domain Über.Wort: collation Über.Straße → none · domain Über.Wort steps aside
ALTER DOMAIN "Über"."Wort" RENAME TO "schemadiff_old_Wort";

-- step 2/8 · alter domain Über.Wort: collation Über.Straße → none · domain Über.Wort anew
CREATE DOMAIN "Über"."Wort" AS text;

-- step 3/8 · alter domain Über.Wort: collation Über.Straße → none · domain Über.Wort of before goes
DROP DOMAIN "Über"."schemadiff_old_Wort";

-- step 4/8 · alter collation Über.Straße: locale de-AT → de
ALTER COLLATION "Über"."Straße" RENAME TO "schemadiff_old_Straße";

-- step 5/8 · alter collation Über.Straße: locale de-AT → de
CREATE COLLATION "Über"."Straße" (provider = icu, locale = 'de');

-- step 6/8 · alter collation Über.Straße: locale de-AT → de · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "Über"."Tür" ALTER COLUMN "Name" TYPE text COLLATE "Über"."Straße";

-- step 7/8 · alter collation Über.Straße: locale de-AT → de
DROP COLLATION "Über"."schemadiff_old_Straße";

-- step 8/8 · create column Über.Tür.nr · lock: access exclusive
ALTER TABLE "Über"."Tür" ADD COLUMN "nr" text COLLATE "Über"."Straße";

COMMIT;
