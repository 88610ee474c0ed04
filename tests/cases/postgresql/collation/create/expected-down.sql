-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/11 · drop view public.nicks · lock: access exclusive
DROP VIEW "public"."nicks";

-- step 2/11 · drop index public.person.person_nick · lock: access exclusive
DROP INDEX "public"."person_nick";

-- step 3/11 · drop check public.person.after_a · lock: access exclusive
ALTER TABLE "public"."person" DROP CONSTRAINT "after_a";

-- step 4/11 · drop column public.person.short · lock: access exclusive
ALTER TABLE "public"."person" DROP COLUMN "short";

-- step 5/11 · alter attribute public.pair.word: collation public.german → none
ALTER TYPE "public"."pair" ALTER ATTRIBUTE "word" TYPE text;

-- step 6/11 · alter column public.person.name: collation public.german → none · lock: access exclusive · scans the table
ALTER TABLE "public"."person" ALTER COLUMN "name" TYPE character varying(40);

-- step 7/11 · create column public.person.short · lock: access exclusive · rewrites the table
ALTER TABLE "public"."person" ADD COLUMN "short" text GENERATED ALWAYS AS (upper(name::text)) STORED;

-- step 8/11 · create check public.person.after_a · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."person" ADD CONSTRAINT "after_a" CHECK (nick > 'a'::text);

-- step 9/11 · create index public.person.person_nick · lock: share · scans the table
CREATE INDEX "person_nick" ON "public"."person" USING "btree" ("nick");

-- step 10/11 · create view public.nicks
CREATE VIEW "public"."nicks" AS
SELECT nick,
    name
   FROM public.person
  ORDER BY nick;

-- step 11/11 · drop collation public.german
DROP COLLATION "public"."german";

COMMIT;
