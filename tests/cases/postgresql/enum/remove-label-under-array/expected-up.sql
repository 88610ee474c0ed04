-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop check public.item.item_tagged · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_tagged";

-- step 2/6 · alter enum public.tag: labels new, old, sale → new, sale · enum public.tag steps aside
ALTER TYPE "public"."tag" RENAME TO "schemadiff_old_tag";

-- step 3/6 · alter enum public.tag: labels new, old, sale → new, sale · enum public.tag anew
CREATE TYPE "public"."tag" AS ENUM ('new', 'sale');

-- step 4/6 · alter enum public.tag: labels new, old, sale → new, sale · table public.item · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "public"."item" ALTER COLUMN "tags" DROP DEFAULT, ALTER COLUMN "tags" TYPE public.tag[] USING "tags"::text[]::public.tag[], ALTER COLUMN "tags" SET DEFAULT '{new}'::public.tag[];

-- step 5/6 · alter enum public.tag: labels new, old, sale → new, sale · enum public.tag of before goes
DROP TYPE "public"."schemadiff_old_tag";

-- step 6/6 · create check public.item.item_tagged · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_tagged" CHECK (cardinality(tags) > 0 AND NOT ('sale'::public.tag = ANY (tags)));

COMMIT;
