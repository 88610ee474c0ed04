-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · create sequence public.instance_id_seq
CREATE SEQUENCE "public"."instance_id_seq" AS integer;

-- step 2/9 · create table public.instance
CREATE TABLE "public"."instance" (
    "id" integer DEFAULT nextval('public.instance_id_seq'::regclass) NOT NULL,
    "domain" text NOT NULL,
    CONSTRAINT "instance_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "instance_domain" UNIQUE ("domain")
);

-- step 3/9 · create column public.site.instance · lock: access exclusive
ALTER TABLE "public"."site" ADD COLUMN "instance" integer;

-- step 4/9 · create column public.site.instance · rows of "public"."instance" · lock: row exclusive · may fail on the data present · makes up rows · for the rows that must refer to one: change it if other rows are right
INSERT INTO "public"."instance" ("domain") SELECT f.n::text FROM (SELECT row_number() OVER () AS n FROM "public"."site") AS f WHERE f.n > (SELECT count(*) FROM "public"."instance");

-- step 5/9 · create column public.site.instance · lock: row exclusive · scans the table · fills existing rows · each row without a value gets one of its own: change it if other values are right
UPDATE "public"."site" AS t SET "instance" = k.key FROM (SELECT ctid, row_number() OVER (ORDER BY ctid) AS n FROM "public"."site" WHERE "instance" IS NULL) AS f, (SELECT key, row_number() OVER (ORDER BY key) AS n FROM (SELECT "id" FROM "public"."instance") AS p (key) WHERE NOT EXISTS (SELECT FROM "public"."site" AS u WHERE u."instance" = p.key)) AS k WHERE f.ctid = t.ctid AND k.n = f.n;

-- step 6/9 · create column public.site.instance · no NULLs any more · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."site" ALTER COLUMN "instance" SET NOT NULL;

-- step 7/9 · create sequence public.instance_id_seq: owned-by public.instance.id · lock: share row exclusive
ALTER SEQUENCE "public"."instance_id_seq" OWNED BY "public"."instance"."id";

-- step 8/9 · create unique public.site.site_instance · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."site" ADD CONSTRAINT "site_instance" UNIQUE ("instance");

-- step 9/9 · create foreign key public.site.site_instance_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."site" ADD CONSTRAINT "site_instance_fkey" FOREIGN KEY ("instance") REFERENCES "public"."instance" ("id");

COMMIT;
