-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter enum public.mood: labels good, bad → good, fair, bad · label fair · the label can be used once this is committed
ALTER TYPE "public"."mood" ADD VALUE 'fair' AFTER 'good';

-- step 2/2 · alter column public.item.words: expression id::text || 'good, bad'::text → id::text || 'good, fair, bad'::text · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "words" SET EXPRESSION AS (id::text || 'good, fair, bad'::text);

COMMIT;
