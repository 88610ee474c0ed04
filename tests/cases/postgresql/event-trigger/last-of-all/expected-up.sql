-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create table public.part
CREATE TABLE "public"."part" (
    "id" integer
);

-- step 2/2 · create event trigger watch
CREATE EVENT TRIGGER "watch"
ON ddl_command_end
EXECUTE FUNCTION "public"."on_change"();

COMMIT;
