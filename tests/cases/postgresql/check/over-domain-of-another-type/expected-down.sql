-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop check shop.item.code_known · lock: access exclusive
ALTER TABLE "shop"."item" DROP CONSTRAINT "code_known";

-- step 2/6 · alter domain shop.code: type text → character varying(10) · domain shop.code steps aside
ALTER DOMAIN "shop"."code" RENAME TO "schemadiff_old_code";

-- step 3/6 · alter domain shop.code: type text → character varying(10) · domain shop.code anew
CREATE DOMAIN "shop"."code" AS character varying(10);

-- step 4/6 · alter domain shop.code: type text → character varying(10) · table shop.item · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "shop"."item" ALTER COLUMN "code" TYPE shop.code USING "code"::shop.code;

-- step 5/6 · alter domain shop.code: type text → character varying(10) · domain shop.code of before goes
DROP DOMAIN "shop"."schemadiff_old_code";

-- step 6/6 · create check shop.item.code_known · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "shop"."item" ADD CONSTRAINT "code_known" CHECK (code::text = ANY (ARRAY['a'::character varying::text, 'b'::character varying::text]));

COMMIT;
