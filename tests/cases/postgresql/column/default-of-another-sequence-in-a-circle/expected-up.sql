-- reversible:  lossy: public.c_f_seq
-- transaction: one

BEGIN;

-- step 1/8 · create sequence public.d_f_seq
CREATE SEQUENCE "public"."d_f_seq" AS integer;

-- step 2/8 · alter column public.c.f: default nextval('public.c_f_seq'::regclass) → nextval('public.d_f_seq'::regclass) · lock: access exclusive
ALTER TABLE "public"."c" ALTER COLUMN "f" SET DEFAULT nextval('public.d_f_seq'::regclass);

-- step 3/8 · alter column public.c.f: default nextval('public.c_f_seq'::regclass) → nextval('public.d_f_seq'::regclass) · lock: access share · scans the table · the sequence goes on after the numbers that are there
SELECT pg_catalog.setval('"public"."d_f_seq"', max("f")) FROM "public"."c" HAVING max("f") >= 1;

-- step 4/8 · drop sequence public.c_f_seq · lock: access exclusive · loses data
DROP SEQUENCE "public"."c_f_seq";

-- step 5/8 · create table public.p
CREATE TABLE "public"."p" (
    "id" integer,
    CONSTRAINT "p_id" UNIQUE ("id")
);

-- step 6/8 · create table public.r
CREATE TABLE "public"."r" (
    "id" integer,
    CONSTRAINT "r_id" UNIQUE ("id")
);

-- step 7/8 · create foreign key public.p.p_r · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."p" ADD CONSTRAINT "p_r" FOREIGN KEY ("id") REFERENCES "public"."r" ("id");

-- step 8/8 · create foreign key public.r.r_p · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."r" ADD CONSTRAINT "r_p" FOREIGN KEY ("id") REFERENCES "public"."p" ("id");

COMMIT;
