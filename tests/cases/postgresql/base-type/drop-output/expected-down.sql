-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: input none → public.code_in(cstring), output none → public.code_out(public.code), storage plain → main
CREATE TYPE "public"."code" (
    INPUT = "public"."code_in",
    OUTPUT = "public"."code_out",
    STORAGE = main
);

COMMIT;
