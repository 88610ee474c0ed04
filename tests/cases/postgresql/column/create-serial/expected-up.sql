-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create sequence public.item_n_seq
CREATE SEQUENCE "public"."item_n_seq";

-- step 2/3 · create column public.item.n · lock: access exclusive · rewrites the table
ALTER TABLE "public"."item" ADD COLUMN "n" bigint DEFAULT nextval('public.item_n_seq'::regclass) NOT NULL;

-- step 3/3 · create sequence public.item_n_seq: owned-by public.item.n · lock: share row exclusive
ALTER SEQUENCE "public"."item_n_seq" OWNED BY "public"."item"."n";

COMMIT;
