-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop view public.names · lock: access exclusive
DROP VIEW "public"."names";

-- step 2/5 · drop primary key public.item.item_pkey · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_pkey";

-- step 3/5 · create primary key public.item.item_pkey · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."item" ADD CONSTRAINT "item_pkey" PRIMARY KEY ("id") INCLUDE ("name");

-- step 4/5 · create view public.names
CREATE VIEW "public"."names" AS
SELECT id,
    name,
    region
   FROM public.item
  GROUP BY id;

-- step 5/5 · create view public.names · comment
COMMENT ON VIEW "public"."names" IS 'All';

COMMIT;
