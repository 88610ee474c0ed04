-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: send none → public.code_send(public.code)
ALTER TYPE "public"."code" SET (SEND = "public"."code_send");

COMMIT;
