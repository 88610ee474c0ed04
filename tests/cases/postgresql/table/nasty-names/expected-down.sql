-- reversible:  lossy: select."Ta""ble".id
-- transaction: one

BEGIN;

-- step 1/29 · drop view select.View · lock: access exclusive
DROP VIEW "select"."View";

-- step 2/29 · drop index select."Ta""ble".In dex · lock: access exclusive
DROP INDEX "select"."In dex";

-- step 3/29 · drop check select."Ta""ble".check · lock: access exclusive
ALTER TABLE "select"."Ta""ble" DROP CONSTRAINT "check";

-- step 4/29 · drop unique select."Ta""ble".unique; · lock: access exclusive
ALTER TABLE "select"."Ta""ble" DROP CONSTRAINT "unique;";

-- step 5/29 · drop primary key select."Ta""ble".Primary Key · lock: access exclusive
ALTER TABLE "select"."Ta""ble" DROP CONSTRAINT "Primary Key";

-- step 6/29 · drop column select."Ta""ble"." " · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN " ";

-- step 7/29 · drop column select."Ta""ble"."a,b" · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "a,b";

-- step 8/29 · drop column select."Ta""ble"."a.b" · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "a.b";

-- step 9/29 · drop column select."Ta""ble"."with ""quotes""" · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "with ""quotes""";

-- step 10/29 · drop column select."Ta""ble".$1 · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "$1";

-- step 11/29 · drop column select."Ta""ble".--comment · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "--comment";

-- step 12/29 · drop column select."Ta""ble".0 · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "0";

-- step 13/29 · drop column select."Ta""ble".Kind · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "Kind";

-- step 14/29 · drop column select."Ta""ble".No · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "No";

-- step 15/29 · drop column select."Ta""ble".UPPER · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "UPPER";

-- step 16/29 · drop column select."Ta""ble".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

-- step 17/29 · drop column select."Ta""ble".back\slash · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "back\slash";

-- step 18/29 · drop column select."Ta""ble".it's · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "it's";

-- step 19/29 · drop column select."Ta""ble".order · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "order";

-- step 20/29 · drop column select."Ta""ble".per%cent · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "per%cent";

-- step 21/29 · drop column select."Ta""ble".semi;colon · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "semi;colon";

-- step 22/29 · drop column select."Ta""ble".two words · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "two words";

-- step 23/29 · drop column select."Ta""ble".{{mustache}} · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "{{mustache}}";

-- step 24/29 · drop column select."Ta""ble".Ünïcode · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "Ünïcode";

-- step 25/29 · drop column select."Ta""ble".日本語 · lock: access exclusive · loses data
ALTER TABLE "select"."Ta""ble" DROP COLUMN "日本語";

-- step 26/29 · alter table select."Ta""ble": comment It's -- a "comment"; {{nothing}} → none · lock: share update exclusive
COMMENT ON TABLE "select"."Ta""ble" IS NULL;

-- step 27/29 · alter column select."Ta""ble".id: nullable false → true · lock: access exclusive
ALTER TABLE "select"."Ta""ble" ALTER COLUMN "id" DROP NOT NULL;

-- step 28/29 · drop sequence select."Sequence No. 1" · lock: access exclusive · loses data
DROP SEQUENCE "select"."Sequence No. 1";

-- step 29/29 · drop enum select.My Enum
DROP TYPE "select"."My Enum";

COMMIT;
