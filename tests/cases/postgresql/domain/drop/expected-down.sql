-- reversible:  lossy: public.customer.email
-- transaction: one

BEGIN;

-- step 1/3 · create domain public.email
CREATE DOMAIN "public"."email" AS character varying(200) DEFAULT 'none@nowhere'::character varying NOT NULL CONSTRAINT "email_sane" CHECK (VALUE::text ~~ '%@%'::text);

-- step 2/3 · create domain public.email · comment
COMMENT ON DOMAIN "public"."email" IS 'An address';

-- step 3/3 · create column public.customer.email · lock: access exclusive
ALTER TABLE "public"."customer" ADD COLUMN "email" public.email;

COMMIT;
