-- reversible:  lossy: public.item.x
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type boolean → integer · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE integer USING "x"::integer;

COMMIT;
