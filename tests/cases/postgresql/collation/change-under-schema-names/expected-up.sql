-- reversible:  lossy: Über.Tür.nr
-- transaction: one

BEGIN;

-- step 1/8 · drop column Über.Tür.nr · lock: access exclusive · loses data
ALTER TABLE "Über"."Tür" DROP COLUMN "nr";

-- step 2/8 · alter collation Über.Straße: locale de → de-AT
ALTER COLLATION "Über"."Straße" RENAME TO "schemadiff_old_Straße";

-- step 3/8 · alter collation Über.Straße: locale de → de-AT
CREATE COLLATION "Über"."Straße" (provider = icu, locale = 'de-AT');

-- step 4/8 · alter collation Über.Straße: locale de → de-AT · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "Über"."Tür" ALTER COLUMN "Name" TYPE text COLLATE "Über"."Straße";

-- step 5/8 · alter collation Über.Straße: locale de → de-AT
DROP COLLATION "Über"."schemadiff_old_Straße";

-- step 6/8 · alter domain Über.Wort: collation none → Über.Straße · domain Über.Wort steps aside
ALTER DOMAIN "Über"."Wort" RENAME TO "schemadiff_old_Wort";

-- step 7/8 · alter domain Über.Wort: collation none → Über.Straße · domain Über.Wort anew
CREATE DOMAIN "Über"."Wort" AS text COLLATE "Über"."Straße";

-- step 8/8 · alter domain Über.Wort: collation none → Über.Straße · domain Über.Wort of before goes
DROP DOMAIN "Über"."schemadiff_old_Wort";

COMMIT;
