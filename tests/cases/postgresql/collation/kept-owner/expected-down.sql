-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · alter collation public.order_one: locale POSIX → C
ALTER COLLATION "public"."order_one" RENAME TO "schemadiff_old_order_one";

-- step 2/6 · alter collation public.order_one: locale POSIX → C
CREATE COLLATION "public"."order_one" (locale = 'C');

-- step 3/6 · alter collation public.order_one: locale POSIX → C · comment
COMMENT ON COLLATION "public"."order_one" IS 'One order';

-- step 4/6 · alter collation public.order_one: locale POSIX → C · owner
ALTER COLLATION "public"."order_one" OWNER TO "role_one";

-- step 5/6 · alter collation public.order_one: locale POSIX → C · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "name" TYPE text COLLATE "public"."order_one";

-- step 6/6 · alter collation public.order_one: locale POSIX → C
DROP COLLATION "public"."schemadiff_old_order_one";

COMMIT;
