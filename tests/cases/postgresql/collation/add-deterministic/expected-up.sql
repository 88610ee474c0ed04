-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/13 · drop view public.nicks · lock: access exclusive
DROP VIEW "public"."nicks";

-- step 2/13 · drop index public.person.person_nick · lock: access exclusive
DROP INDEX "public"."person_nick";

-- step 3/13 · drop check public.person.after_a · lock: access exclusive
ALTER TABLE "public"."person" DROP CONSTRAINT "after_a";

-- step 4/13 · drop column public.person.short · lock: access exclusive
ALTER TABLE "public"."person" DROP COLUMN "short";

-- step 5/13 · alter collation public.german: deterministic true → false
ALTER COLLATION "public"."german" RENAME TO "schemadiff_old_german";

-- step 6/13 · alter collation public.german: deterministic true → false
CREATE COLLATION "public"."german" (provider = icu, locale = 'de', deterministic = false);

-- step 7/13 · alter collation public.german: deterministic true → false
ALTER TYPE "public"."pair" ALTER ATTRIBUTE "word" TYPE text COLLATE "public"."german";

-- step 8/13 · alter collation public.german: deterministic true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."person" ALTER COLUMN "name" TYPE character varying(40) COLLATE "public"."german";

-- step 9/13 · alter collation public.german: deterministic true → false
DROP COLLATION "public"."schemadiff_old_german";

-- step 10/13 · create column public.person.short · lock: access exclusive · rewrites the table
ALTER TABLE "public"."person" ADD COLUMN "short" text COLLATE "public"."german" GENERATED ALWAYS AS (upper(name::text)) STORED;

-- step 11/13 · create check public.person.after_a · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."person" ADD CONSTRAINT "after_a" CHECK (nick > ('a'::text COLLATE public.german));

-- step 12/13 · create index public.person.person_nick · lock: share · scans the table
CREATE INDEX "person_nick" ON "public"."person" USING "btree" ("nick" collate public.german);

-- step 13/13 · create view public.nicks
CREATE VIEW "public"."nicks" AS
SELECT nick COLLATE public.german AS nick,
    name
   FROM public.person
  ORDER BY (nick COLLATE public.german);

COMMIT;
