-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/17 · alter domain public.amount: type bigint → integer · domain public.amount steps aside
ALTER DOMAIN "public"."amount" RENAME TO "schemadiff_old_amount";

-- step 2/17 · alter domain public.amount: type bigint → integer · domain public.price steps aside
ALTER DOMAIN "public"."price" RENAME TO "schemadiff_old_price";

-- step 3/17 · alter domain public.amount: type bigint → integer · domain public.amount anew
CREATE DOMAIN "public"."amount" AS integer;

-- step 4/17 · alter domain public.amount: type bigint → integer · comment
COMMENT ON DOMAIN "public"."amount" IS 'Money';

-- step 5/17 · alter domain public.amount: type bigint → integer · owner
ALTER DOMAIN "public"."amount" OWNER TO "role_one";

-- step 6/17 · alter domain public.amount: type bigint → integer · privileges
REVOKE USAGE ON DOMAIN "public"."amount" FROM PUBLIC;

-- step 7/17 · alter domain public.amount: type bigint → integer · privileges
GRANT ALL ON DOMAIN "public"."amount" TO "role_two";

-- step 8/17 · alter domain public.amount: type bigint → integer · domain public.price anew
CREATE DOMAIN "public"."price" AS public.amount CONSTRAINT "positive" CHECK (VALUE::bigint > 0);

-- step 9/17 · alter domain public.amount: type bigint → integer · comment of domain public.price
COMMENT ON DOMAIN "public"."price" IS 'More than nothing';

-- step 10/17 · alter domain public.amount: type bigint → integer · owner of domain public.price
ALTER DOMAIN "public"."price" OWNER TO "role_two";

-- step 11/17 · alter domain public.amount: type bigint → integer · privileges of domain public.price
REVOKE USAGE ON DOMAIN "public"."price" FROM PUBLIC;

-- step 12/17 · alter domain public.amount: type bigint → integer · privileges of domain public.price
GRANT ALL ON DOMAIN "public"."price" TO "role_three";

-- step 13/17 · alter domain public.amount: type bigint → integer · table public.item · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "public"."item" ALTER COLUMN "price" TYPE public.price USING "price"::public.price;

-- step 14/17 · alter domain public.amount: type bigint → integer · domain public.price of before goes
DROP DOMAIN "public"."schemadiff_old_price";

-- step 15/17 · alter domain public.amount: type bigint → integer · domain public.amount of before goes
DROP DOMAIN "public"."schemadiff_old_amount";

-- step 16/17 · drop check public.price.positive
ALTER DOMAIN "public"."price" DROP CONSTRAINT "positive";

-- step 17/17 · create check public.price.positive · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "public"."price" ADD CONSTRAINT "positive" CHECK (VALUE::integer > 0);

COMMIT;
