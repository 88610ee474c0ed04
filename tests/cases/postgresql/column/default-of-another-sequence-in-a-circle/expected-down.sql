-- reversible:  lossy: public.c_f_seq
-- transaction: one

BEGIN;

-- step 1/8 · create sequence public.c_f_seq
CREATE SEQUENCE "public"."c_f_seq" AS integer;

-- step 2/8 · alter column public.c.f: default nextval('public.d_f_seq'::regclass) → nextval('public.c_f_seq'::regclass) · lock: access exclusive
ALTER TABLE "public"."c" ALTER COLUMN "f" SET DEFAULT nextval('public.c_f_seq'::regclass);

-- step 3/8 · alter column public.c.f: default nextval('public.d_f_seq'::regclass) → nextval('public.c_f_seq'::regclass) · lock: access share · scans the table · the sequence goes on after the numbers that are there
SELECT pg_catalog.setval('"public"."c_f_seq"', max("f")) FROM "public"."c" HAVING max("f") >= 1;

-- step 4/8 · create sequence public.c_f_seq: owned-by public.c.f · lock: share row exclusive
ALTER SEQUENCE "public"."c_f_seq" OWNED BY "public"."c"."f";

-- step 5/8 · drop sequence public.d_f_seq · lock: access exclusive · loses data
DROP SEQUENCE "public"."d_f_seq";

-- step 6/8 · drop foreign key public.r.r_p · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."r" DROP CONSTRAINT "r_p";

-- step 7/8 · drop table public.p · lock: access exclusive · loses data
DROP TABLE "public"."p";

-- step 8/8 · drop table public.r · lock: access exclusive · loses data
DROP TABLE "public"."r";

COMMIT;
