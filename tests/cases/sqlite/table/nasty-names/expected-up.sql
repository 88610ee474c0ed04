-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/4 · alter table main."Ta""ble" · lock: access exclusive · rewrites the table · may fail on the data present · alter column main."Ta""ble".id: type INTEGER → BIGINT; create column main."Ta""ble".Ünïcode; create column main."Ta""ble".order; create column main."Ta""ble".two words; create column main."Ta""ble"."with ""quotes"""; create column main."Ta""ble".it's; create column main."Ta""ble"."a.b"; create column main."Ta""ble"."a,b"; create column main."Ta""ble".semi;colon; create column main."Ta""ble".back\slash; create column main."Ta""ble".$1; create column main."Ta""ble".per%cent; create column main."Ta""ble".{{mustache}}; create column main."Ta""ble".--comment; create column main."Ta""ble".日本語; create column main."Ta""ble"." "; create column main."Ta""ble".0; create column main."Ta""ble".[brackets]; create column main."Ta""ble".`ticks`; create column main."Ta""ble".aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; create primary key main."Ta""ble".Primary Key; create unique main."Ta""ble".unique;; create check main."Ta""ble".check
PRAGMA legacy_alter_table = on;
CREATE TABLE "schemadiff_new_Ta""ble" (
	"id" BIGINT,
	"from" TEXT DEFAULT 'x; -- y',
	"Ünïcode" TEXT,
	"order" TEXT,
	"two words" TEXT,
	"with ""quotes""" TEXT,
	"it's" TEXT,
	"a.b" TEXT,
	"a,b" TEXT,
	"semi;colon" TEXT,
	"back\slash" TEXT,
	"$1" TEXT,
	"per%cent" TEXT,
	"{{mustache}}" TEXT,
	"--comment" TEXT,
	"日本語" TEXT,
	" " TEXT,
	"0" TEXT,
	"[brackets]" TEXT,
	"`ticks`" TEXT,
	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" TEXT,
	CONSTRAINT "Primary Key" PRIMARY KEY ("id"),
	CONSTRAINT "unique;" UNIQUE ("a,b", "a.b"),
	CONSTRAINT "check" CHECK ("with ""quotes""" <> '"')
);
INSERT OR ABORT INTO "schemadiff_new_Ta""ble" ("id", "from", "rowid")
SELECT "id", "from", rowid
FROM "Ta""ble";
DROP TABLE "Ta""ble";
ALTER TABLE "schemadiff_new_Ta""ble" RENAME TO "Ta""ble";
PRAGMA legacy_alter_table = off;

-- step 2/4 · create index main."Ta""ble".In dex · lock: access exclusive · scans the table
CREATE INDEX "In dex" ON "Ta""ble" ("two words" desc, lower("Ünïcode")) WHERE "it's" IS NOT NULL;

-- step 3/4 · create view main.View; · lock: access exclusive
CREATE VIEW "View;" AS
SELECT "Ünïcode", "order" AS "Or""der" FROM "Ta""ble";

-- step 4/4 · create trigger main."Ta""ble".trig'ger · lock: access exclusive
CREATE TRIGGER "trig'ger" AFTER INSERT ON "Ta""ble"
BEGIN
SELECT 'END; --', "order" FROM "Ta""ble";
END;

COMMIT;
PRAGMA foreign_keys = on;
