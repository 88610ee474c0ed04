-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create column public.item.name · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "name" character varying(50) COLLATE "C" DEFAULT 'none'::character varying;

-- step 2/5 · create column public.item.name · storage · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "name" SET STORAGE EXTERNAL;

-- step 3/5 · create column public.item.name · statistics · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "name" SET STATISTICS 200;

-- step 4/5 · create column public.item.name · options · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "name" SET ("n_distinct"='-0.5');

-- step 5/5 · create column public.item.name · comment
COMMENT ON COLUMN "public"."item"."name" IS 'What it is called';

COMMIT;
