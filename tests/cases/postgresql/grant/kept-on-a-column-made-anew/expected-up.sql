-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop column public.item.short · lock: access exclusive
ALTER TABLE "public"."item" DROP COLUMN "short";

-- step 2/5 · create column public.item.short · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "short" text GENERATED ALWAYS AS ("left"(name, 7)) STORED;

-- step 3/5 · create column public.item.short · comment
COMMENT ON COLUMN "public"."item"."short" IS 'To show';

-- step 4/5 · create grant public.item.short.role_three
GRANT REFERENCES ("short") ON TABLE "public"."item" TO "role_three" WITH GRANT OPTION;

-- step 5/5 · create grant public.item.short.role_two
GRANT SELECT ("short") ON TABLE "public"."item" TO "role_two";

COMMIT;
