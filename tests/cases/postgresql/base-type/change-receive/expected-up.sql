-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: receive public.code_recv(internal) → public.code_recv2(internal)
ALTER TYPE "public"."code" SET (RECEIVE = "public"."code_recv2");

COMMIT;
