-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter enum public.mood: labels good, bad → good, fair, bad · label fair · the label can be used once this is committed
ALTER TYPE "public"."mood" ADD VALUE 'fair' AFTER 'good';

-- step 2/2 · alter view public.items: query SELECT id,     'good, bad'::text AS labels    FROM public.it… → SELECT id,     'good, fair, bad'::text AS labels    FROM pub… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."items" AS
SELECT id,
    'good, fair, bad'::text AS labels
   FROM public.item;

COMMIT;
