-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create view public.cheap
CREATE VIEW "public"."cheap" WITH ("check_option"='local', "security_barrier"='true') AS
SELECT id,
    name
   FROM public.item
  WHERE price < 2::numeric;

-- step 2/5 · create view public.cheap · comment
COMMENT ON VIEW "public"."cheap" IS 'Below two';

-- step 3/5 · create view public.cheapest
CREATE VIEW "public"."cheapest" AS
SELECT min(id) AS id
   FROM public.cheap;

-- step 4/5 · create column public.cheap.name · lock: access exclusive
ALTER VIEW "public"."cheap" ALTER COLUMN "name" SET DEFAULT 'none'::text;

-- step 5/5 · create column public.cheap.name · comment
COMMENT ON COLUMN "public"."cheap"."name" IS 'What it is called';

COMMIT;
