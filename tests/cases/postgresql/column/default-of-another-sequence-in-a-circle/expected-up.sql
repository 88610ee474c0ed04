-- reversible:  lossy: public.p, public.r
-- transaction: one

BEGIN;

-- step 1/16 · create sequence public.c_f_seq
CREATE SEQUENCE "public"."c_f_seq" AS integer;

-- step 2/16 · alter table public.c: partition-of public.p → none, bound FOR VALUES IN (1) → none · lock: access exclusive
ALTER TABLE "public"."p" DETACH PARTITION "public"."c";

-- step 3/16 · drop foreign key public.c.p_r · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."c" DROP CONSTRAINT "p_r";

-- step 4/16 · drop unique public.c.c_id_key · lock: access exclusive
ALTER TABLE "public"."c" DROP CONSTRAINT "c_id_key";

-- step 5/16 · alter column public.c.f: default nextval('public.p_f_seq'::regclass) → nextval('public.c_f_seq'::regclass), inherited only → none · lock: access exclusive
ALTER TABLE "public"."c" ALTER COLUMN "f" SET DEFAULT nextval('public.c_f_seq'::regclass);

-- step 6/16 · alter column public.c.f: default nextval('public.p_f_seq'::regclass) → nextval('public.c_f_seq'::regclass), inherited only → none · lock: access share · scans the table · the sequence goes on after the numbers that are there
SELECT pg_catalog.setval('"public"."c_f_seq"', max("f")) FROM "public"."c" HAVING max("f") >= 1;

-- step 7/16 · create sequence public.c_f_seq: owned-by public.c.f · lock: share row exclusive
ALTER SEQUENCE "public"."c_f_seq" OWNED BY "public"."c"."f";

-- step 8/16 · drop foreign key public.r.r_p · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."r" DROP CONSTRAINT "r_p";

-- step 9/16 · drop table public.p · lock: access exclusive
ALTER SEQUENCE "public"."p_f_seq" OWNED BY NONE;

-- step 10/16 · drop table public.p · lock: access exclusive · loses data
DROP TABLE "public"."p";

-- step 11/16 · drop table public.r · lock: access exclusive · loses data
DROP TABLE "public"."r";

-- step 12/16 · create table public.p
CREATE TABLE "public"."p" (
    "id" integer,
    "f" integer DEFAULT nextval('public.p_f_seq'::regclass) NOT NULL,
    CONSTRAINT "p_id" UNIQUE ("id")
);

-- step 13/16 · create table public.p
ALTER SEQUENCE "public"."p_f_seq" OWNED BY "public"."p"."f";

-- step 14/16 · create table public.r
CREATE TABLE "public"."r" (
    "id" integer,
    CONSTRAINT "r_id" UNIQUE ("id")
);

-- step 15/16 · create foreign key public.p.p_r · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."p" ADD CONSTRAINT "p_r" FOREIGN KEY ("id") REFERENCES "public"."r" ("id");

-- step 16/16 · create foreign key public.r.r_p · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."r" ADD CONSTRAINT "r_p" FOREIGN KEY ("id") REFERENCES "public"."p" ("id");

COMMIT;
