-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · alter base type public.code: receive public.code_recv(internal) → none, send public.code_send(public.code) → none
ALTER TYPE "public"."code" SET (RECEIVE = NONE, SEND = NONE);

-- step 2/3 · drop function public.code_recv(internal)
DROP FUNCTION "public"."code_recv"(internal);

-- step 3/3 · drop function public.code_send(public.code)
DROP FUNCTION "public"."code_send"(public.code);

COMMIT;
