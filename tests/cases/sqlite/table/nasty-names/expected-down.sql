-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/4 · drop trigger main."Ta""ble".trig'ger · lock: access exclusive
DROP TRIGGER "trig'ger";

-- step 2/4 · drop view main.View; · lock: access exclusive
DROP VIEW "View;";

-- step 3/4 · drop index main."Ta""ble".In dex · lock: access exclusive
DROP INDEX "In dex";

-- step 4/4 · alter table main."Ta""ble" · lock: access exclusive · rewrites the table · loses data · drop column main."Ta""ble".Ünïcode; drop column main."Ta""ble".order; drop column main."Ta""ble".two words; drop column main."Ta""ble"."with ""quotes"""; drop column main."Ta""ble".it's; drop column main."Ta""ble"."a.b"; drop column main."Ta""ble"."a,b"; drop column main."Ta""ble".semi;colon; drop column main."Ta""ble".back\slash; drop column main."Ta""ble".$1; drop column main."Ta""ble".per%cent; drop column main."Ta""ble".{{mustache}}; drop column main."Ta""ble".--comment; drop column main."Ta""ble".日本語; drop column main."Ta""ble"." "; drop column main."Ta""ble".0; drop column main."Ta""ble".[brackets]; drop column main."Ta""ble".`ticks`; drop column main."Ta""ble".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; alter column main."Ta""ble".id: type BIGINT → INTEGER; drop primary key main."Ta""ble".Primary Key; drop unique main."Ta""ble".unique;; drop check main."Ta""ble".check
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_Ta""ble" (
	"id" INTEGER,
	"from" TEXT DEFAULT 'x; -- y'
);
INSERT OR ABORT INTO "schemadiff_new_Ta""ble" ("id", "from", "rowid")
SELECT "id", "from", rowid
FROM "Ta""ble";
DROP TABLE "Ta""ble";
ALTER TABLE "schemadiff_new_Ta""ble" RENAME TO "Ta""ble";
PRAGMA legacy_alter_table = off;

COMMIT;
PRAGMA foreign_keys = on;
