-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create function public.code_recv(internal)
CREATE FUNCTION "public"."code_recv"(internal)
    RETURNS public.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textrecv';

-- step 2/3 · create function public.code_send(public.code)
CREATE FUNCTION "public"."code_send"(public.code)
    RETURNS bytea
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textsend';

-- step 3/3 · alter base type public.code: receive none → public.code_recv(internal), send none → public.code_send(public.code)
ALTER TYPE "public"."code" SET (RECEIVE = "public"."code_recv", SEND = "public"."code_send");

COMMIT;
