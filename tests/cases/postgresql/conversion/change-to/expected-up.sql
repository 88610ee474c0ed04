-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop conversion public.latin
DROP CONVERSION "public"."latin";

-- step 2/2 · create conversion public.latin
CREATE CONVERSION "public"."latin" FOR 'UTF8' TO 'ISO_8859_6' FROM "utf8_to_iso8859";

COMMIT;
