-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create conversion public.latin
CREATE CONVERSION "public"."latin" FOR 'LATIN1' TO 'UTF8' FROM "iso8859_1_to_utf8";

COMMIT;
