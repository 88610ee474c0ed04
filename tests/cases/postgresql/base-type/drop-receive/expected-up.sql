-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: receive public.code_recv(internal) → none
ALTER TYPE "public"."code" SET (RECEIVE = NONE);

COMMIT;
