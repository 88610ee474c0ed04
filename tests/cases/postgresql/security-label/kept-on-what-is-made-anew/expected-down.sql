-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop column public.item.words · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "words";

-- step 2/4 · alter enum public.mood: labels good, bad → good, fair, bad · label fair · the label can be used once this is committed
ALTER TYPE "public"."mood" ADD VALUE 'fair' AFTER 'good';

-- step 3/4 · create column public.item.words · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "words" text GENERATED ALWAYS AS (id::text || 'good, fair, bad'::text) STORED;

-- step 4/4 · create security label public.item.words.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "public"."item"."words" IS 'secret';

COMMIT;
