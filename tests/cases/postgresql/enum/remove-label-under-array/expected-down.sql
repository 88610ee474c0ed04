-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum public.tag: labels new, sale → new, old, sale · label old · the label can be used once this is committed
ALTER TYPE "public"."tag" ADD VALUE 'old' AFTER 'new';

COMMIT;
