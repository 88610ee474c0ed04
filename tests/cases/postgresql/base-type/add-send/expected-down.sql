-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: send public.code_send(public.code) → none
ALTER TYPE "public"."code" SET (SEND = NONE);

COMMIT;
