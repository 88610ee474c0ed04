-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop operator class public.text_gin(gin)
ALTER OPERATOR FAMILY "public"."text_gin" USING "gin" DROP
OPERATOR 1 (text, text),
FUNCTION 1 (text, text),
FUNCTION 4 (text, text);

-- step 2/4 · drop operator class public.text_gin(gin)
DROP OPERATOR CLASS "public"."text_gin" USING "gin";

-- step 3/4 · create operator class public.text_gin(gin)
CREATE OPERATOR CLASS "public"."text_gin" FOR TYPE text USING "gin" FAMILY "public"."text_gin" AS
FUNCTION 2 (text, text) ginarrayextract(anyarray, internal, internal),
FUNCTION 3 (text, text) ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
STORAGE integer;

-- step 4/4 · create operator class public.text_gin(gin)
ALTER OPERATOR FAMILY "public"."text_gin" USING "gin" ADD
OPERATOR 1 =(text, text),
FUNCTION 1 (text, text) bttextcmp(text, text),
FUNCTION 4 (text, text) ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal);

COMMIT;
