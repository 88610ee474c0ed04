-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function public.code_in(cstring): symbol byteain → textin
CREATE OR REPLACE FUNCTION "public"."code_in"(cstring)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textin';

COMMIT;
