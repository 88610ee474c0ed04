-- reversible:  lossy: public.house, public.person
-- transaction: one

BEGIN;

-- step 1/4 · create table public.house
CREATE TABLE "public"."house" (
    "id" bigint NOT NULL,
    "owner" bigint,
    CONSTRAINT "house_pkey" PRIMARY KEY ("id")
);

-- step 2/4 · create table public.person
CREATE TABLE "public"."person" (
    "id" bigint NOT NULL,
    "home" bigint,
    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- step 3/4 · create foreign key public.house.house_owner_fkey · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."house" ADD CONSTRAINT "house_owner_fkey" FOREIGN KEY ("owner") REFERENCES "public"."person" ("id");

-- step 4/4 · create foreign key public.person.person_home_fkey · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."person" ADD CONSTRAINT "person_home_fkey" FOREIGN KEY ("home") REFERENCES "public"."house" ("id");

COMMIT;
