-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · alter collation public.order_one: locale C → POSIX
ALTER COLLATION "public"."order_one" RENAME TO "schemadiff_old_order_one";

-- step 2/6 · alter collation public.order_one: locale C → POSIX
CREATE COLLATION "public"."order_one" (locale = 'POSIX');

-- step 3/6 · alter collation public.order_one: locale C → POSIX · comment
COMMENT ON COLLATION "public"."order_one" IS 'One order';

-- step 4/6 · alter collation public.order_one: locale C → POSIX · owner
ALTER COLLATION "public"."order_one" OWNER TO "role_one";

-- step 5/6 · alter collation public.order_one: locale C → POSIX · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "name" TYPE text COLLATE "public"."order_one";

-- step 6/6 · alter collation public.order_one: locale C → POSIX
DROP COLLATION "public"."schemadiff_old_order_one";

COMMIT;
