-- reversible:  lossy: public.item.x
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.item.x: nullable true → false, not-null-name none → x_is_there · lock: row exclusive · scans the table · fills existing rows · rows without a value get 0: change it if another value is right
UPDATE "public"."item" SET "x" = 0 WHERE "x" IS NULL;

-- step 2/2 · alter column public.item.x: nullable true → false, not-null-name none → x_is_there · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "x_is_there" NOT NULL "x";

COMMIT;
