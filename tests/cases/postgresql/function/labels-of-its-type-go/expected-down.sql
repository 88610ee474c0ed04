-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter enum shop.state: labels new, sent → new, paid, sent · label paid · the label can be used once this is committed
ALTER TYPE "shop"."state" ADD VALUE 'paid' AFTER 'new';

COMMIT;
