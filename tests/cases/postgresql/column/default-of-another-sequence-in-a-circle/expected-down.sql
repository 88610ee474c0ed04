-- reversible:  lossy: public.p, public.r
-- transaction: one

BEGIN;

-- step 1/12 · drop foreign key public.r.r_p · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."r" DROP CONSTRAINT "r_p";

-- step 2/12 · drop table public.p · lock: access exclusive
ALTER SEQUENCE "public"."p_f_seq" OWNED BY NONE;

-- step 3/12 · drop table public.p · lock: access exclusive · loses data
DROP TABLE "public"."p";

-- step 4/12 · drop table public.r · lock: access exclusive · loses data
DROP TABLE "public"."r";

-- step 5/12 · create table public.p
CREATE TABLE "public"."p" (
    "id" integer,
    "f" integer DEFAULT nextval('public.p_f_seq'::regclass) NOT NULL,
    CONSTRAINT "p_id" UNIQUE ("id")
) PARTITION BY LIST (id);

-- step 6/12 · create table public.p
ALTER SEQUENCE "public"."p_f_seq" OWNED BY "public"."p"."f";

-- step 7/12 · create table public.r
CREATE TABLE "public"."r" (
    "id" integer,
    CONSTRAINT "r_id" UNIQUE ("id")
) PARTITION BY LIST (id);

-- step 8/12 · alter column public.c.f: default nextval('public.c_f_seq'::regclass) → nextval('public.p_f_seq'::regclass), inherited none → only · lock: access exclusive
ALTER TABLE "public"."c" ALTER COLUMN "f" SET DEFAULT nextval('public.p_f_seq'::regclass);

-- step 9/12 · create foreign key public.p.p_r · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."p" ADD CONSTRAINT "p_r" FOREIGN KEY ("id") REFERENCES "public"."r" ("id");

-- step 10/12 · create foreign key public.r.r_p · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."r" ADD CONSTRAINT "r_p" FOREIGN KEY ("id") REFERENCES "public"."p" ("id");

-- step 11/12 · alter table public.c: partition-of none → public.p · lock: access exclusive · scans the table · may fail on the data present · the table above is locked against changes of its shape alone
ALTER TABLE "public"."p" ATTACH PARTITION "public"."c" FOR VALUES IN (1);

-- step 12/12 · drop sequence public.c_f_seq · lock: access exclusive · loses data
DROP SEQUENCE "public"."c_f_seq";

COMMIT;
