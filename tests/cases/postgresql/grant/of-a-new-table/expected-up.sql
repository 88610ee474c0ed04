-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create table public.thing
CREATE TABLE "public"."thing" (
    "id" bigint NOT NULL,
    "name" text
);

-- step 2/4 · create grant public.thing.role_one
GRANT INSERT, SELECT ON TABLE "public"."thing" TO "role_one";

-- step 3/4 · create grant public.thing.role_three
GRANT SELECT ON TABLE "public"."thing" TO "role_three";

-- step 4/4 · create grant public.thing.role_two
GRANT ALL ON TABLE "public"."thing" TO "role_two";

COMMIT;
