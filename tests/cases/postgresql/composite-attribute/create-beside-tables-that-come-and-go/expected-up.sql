-- reversible:  lossy: app.old
-- transaction: one

BEGIN;

-- step 1/4 · drop table app.old · lock: access exclusive · loses data
DROP TABLE "app"."old";

-- step 2/4 · create attribute app.spot.a
ALTER TYPE "app"."spot" ADD ATTRIBUTE "a" text;

-- step 3/4 · drop attribute app.spot.gone
ALTER TYPE "app"."spot" DROP ATTRIBUTE "gone";

-- step 4/4 · create table app.anew
CREATE TABLE "app"."anew" OF "app"."spot";

COMMIT;
