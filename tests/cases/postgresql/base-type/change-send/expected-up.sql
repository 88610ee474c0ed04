-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: send public.code_send(public.code) → public.code_send2(public.code)
ALTER TYPE "public"."code" SET (SEND = "public"."code_send2");

COMMIT;
