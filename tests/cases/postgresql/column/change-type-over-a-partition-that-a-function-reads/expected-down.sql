-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.reading.note: type text → character varying(40) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."reading" ALTER COLUMN "note" TYPE character varying(40);

-- step 2/2 · create function public.noted()
CREATE FUNCTION "public"."noted"()
    RETURNS bigint
    LANGUAGE "sql"
    STABLE
RETURN (SELECT count(*) AS count FROM public.reading_east WHERE (reading_east.note IS NOT NULL));

COMMIT;
