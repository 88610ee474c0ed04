-- reversible:  lossy: app.old
-- transaction: one

BEGIN;

-- step 1/4 · drop table app.anew · lock: access exclusive · loses data
DROP TABLE "app"."anew";

-- step 2/4 · create attribute app.spot.gone
ALTER TYPE "app"."spot" ADD ATTRIBUTE "gone" text;

-- step 3/4 · drop attribute app.spot.a
ALTER TYPE "app"."spot" DROP ATTRIBUTE "a";

-- step 4/4 · create table app.old
CREATE TABLE "app"."old" OF "app"."spot";

COMMIT;
