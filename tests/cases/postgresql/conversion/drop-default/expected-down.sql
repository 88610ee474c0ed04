-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop conversion public.latin
DROP CONVERSION "public"."latin";

-- step 2/2 · create conversion public.latin
CREATE DEFAULT CONVERSION "public"."latin" FOR 'LATIN1' TO 'UTF8' FROM "iso8859_1_to_utf8";

COMMIT;
