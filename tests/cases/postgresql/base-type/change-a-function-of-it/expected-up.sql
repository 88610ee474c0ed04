-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function public.code_in(cstring): symbol textin → byteain
CREATE OR REPLACE FUNCTION "public"."code_in"(cstring)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'byteain';

COMMIT;
