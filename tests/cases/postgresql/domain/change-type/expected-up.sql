-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop view public.codes · lock: access exclusive
DROP VIEW "public"."codes";

-- step 2/6 · alter domain public.code: type text → character varying(10) · domain public.code steps aside
ALTER DOMAIN "public"."code" RENAME TO "schemadiff_old_code";

-- step 3/6 · alter domain public.code: type text → character varying(10) · domain public.code anew
CREATE DOMAIN "public"."code" AS character varying(10) CONSTRAINT "code_sane" CHECK (VALUE <> ''::text);

-- step 4/6 · alter domain public.code: type text → character varying(10) · table public.item · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "public"."item" ALTER COLUMN "code" TYPE public.code USING "code"::public.code;

-- step 5/6 · alter domain public.code: type text → character varying(10) · domain public.code of before goes
DROP DOMAIN "public"."schemadiff_old_code";

-- step 6/6 · create view public.codes
CREATE VIEW "public"."codes" AS
SELECT DISTINCT code
   FROM public.item;

COMMIT;
