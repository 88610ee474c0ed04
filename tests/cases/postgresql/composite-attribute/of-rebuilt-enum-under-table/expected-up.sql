-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · alter table app.place: of-type app.spot → app.spot · leaves its type · lock: access exclusive
ALTER TABLE "app"."place" NOT OF;

-- step 2/7 · alter enum app.state: labels new, paid, gone → paid, new · enum app.state steps aside
ALTER TYPE "app"."state" RENAME TO "schemadiff_old_state";

-- step 3/7 · alter enum app.state: labels new, paid, gone → paid, new · enum app.state anew
CREATE TYPE "app"."state" AS ENUM ('paid', 'new');

-- step 4/7 · alter enum app.state: labels new, paid, gone → paid, new · table app.place · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "app"."place" ALTER COLUMN "state" DROP DEFAULT, ALTER COLUMN "state" TYPE app.state USING "state"::text::app.state, ALTER COLUMN "state" SET DEFAULT 'new'::app.state;

-- step 5/7 · alter enum app.state: labels new, paid, gone → paid, new
ALTER TYPE "app"."spot" ALTER ATTRIBUTE "state" TYPE app.state;

-- step 6/7 · alter enum app.state: labels new, paid, gone → paid, new · enum app.state of before goes
DROP TYPE "app"."schemadiff_old_state";

-- step 7/7 · alter table app.place: of-type app.spot → app.spot · takes on its type · lock: access exclusive
ALTER TABLE "app"."place" OF "app"."spot";

COMMIT;
