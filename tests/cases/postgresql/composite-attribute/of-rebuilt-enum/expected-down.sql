-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · alter enum public.state: labels shut, open → open, shut · enum public.state steps aside
ALTER TYPE "public"."state" RENAME TO "schemadiff_old_state";

-- step 2/5 · alter enum public.state: labels shut, open → open, shut · enum public.state anew
CREATE TYPE "public"."state" AS ENUM ('open', 'shut');

-- step 3/5 · alter enum public.state: labels shut, open → open, shut
ALTER TYPE "public"."door" ALTER ATTRIBUTE "now" TYPE public.state;

-- step 4/5 · alter enum public.state: labels shut, open → open, shut
ALTER TYPE "public"."door" ALTER ATTRIBUTE "past" TYPE public.state[];

-- step 5/5 · alter enum public.state: labels shut, open → open, shut · enum public.state of before goes
DROP TYPE "public"."schemadiff_old_state";

COMMIT;
