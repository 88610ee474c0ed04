-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · alter enum public.state: labels shut, open → open, shut
ALTER TYPE "public"."state" RENAME TO "schemadiff_old_state";

-- step 2/5 · alter enum public.state: labels shut, open → open, shut
CREATE TYPE "public"."state" AS ENUM ('open', 'shut');

-- step 3/5 · alter enum public.state: labels shut, open → open, shut
ALTER TYPE "public"."door" ALTER ATTRIBUTE "now" TYPE public.state;

-- step 4/5 · alter enum public.state: labels shut, open → open, shut
ALTER TYPE "public"."door" ALTER ATTRIBUTE "past" TYPE public.state[];

-- step 5/5 · alter enum public.state: labels shut, open → open, shut
DROP TYPE "public"."schemadiff_old_state";

COMMIT;
