-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · create sequence public.item_more_seq
CREATE SEQUENCE "public"."item_more_seq";

-- step 2/7 · create column public.item.id · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "id" bigint DEFAULT nextval('public.number'::regclass);

-- step 3/7 · create column public.item.more · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "more" bigint DEFAULT nextval('public.item_more_seq'::regclass) NOT NULL;

-- step 4/7 · create sequence public.item_more_seq: owned-by public.item.more · owner · lock: share row exclusive
ALTER SEQUENCE "public"."item_more_seq" OWNER TO "role_one";

-- step 5/7 · create sequence public.item_more_seq: owned-by public.item.more · lock: share row exclusive
ALTER SEQUENCE "public"."item_more_seq" OWNED BY "public"."item"."more";

-- step 6/7 · alter sequence public.number: owned-by none → public.item.id · owner · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNER TO "role_one";

-- step 7/7 · alter sequence public.number: owned-by none → public.item.id · lock: share row exclusive
ALTER SEQUENCE "public"."number" OWNED BY "public"."item"."id";

COMMIT;
