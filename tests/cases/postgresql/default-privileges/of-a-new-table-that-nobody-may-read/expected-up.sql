-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create table public.thing
CREATE TABLE "public"."thing" (
    "id" bigint NOT NULL,
    "name" text
);

-- step 2/3 · create table public.thing
REVOKE INSERT, SELECT ON TABLE "public"."thing" FROM "role_one";

-- step 3/3 · create grant public.thing.role_three
GRANT SELECT ON TABLE "public"."thing" TO "role_three";

COMMIT;
