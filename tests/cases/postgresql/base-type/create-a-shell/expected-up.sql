-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create base type public.code
CREATE TYPE "public"."code";

COMMIT;
