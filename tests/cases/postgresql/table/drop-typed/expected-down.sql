-- reversible:  lossy: app.place
-- transaction: one

BEGIN;

-- step 1/1 · create table app.place
CREATE TABLE "app"."place" OF "app"."spot" (
    "id" WITH OPTIONS NOT NULL,
    "size" WITH OPTIONS DEFAULT 1,
    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

COMMIT;
