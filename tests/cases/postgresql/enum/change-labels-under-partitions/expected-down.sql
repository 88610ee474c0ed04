-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · alter enum app.state: labels one, three, two → one, two, three · enum app.state steps aside
ALTER TYPE "app"."state" RENAME TO "schemadiff_old_state";

-- step 2/5 · alter enum app.state: labels one, three, two → one, two, three · enum app.state anew
CREATE TYPE "app"."state" AS ENUM ('one', 'two', 'three');

-- step 3/5 · alter enum app.state: labels one, three, two → one, two, three · table app.m · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "app"."m" ALTER COLUMN "is" TYPE app.state USING "is"::text::app.state;

-- step 4/5 · alter enum app.state: labels one, three, two → one, two, three · table app.base · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "app"."base" ALTER COLUMN "is" TYPE app.state USING "is"::text::app.state;

-- step 5/5 · alter enum app.state: labels one, three, two → one, two, three · enum app.state of before goes
DROP TYPE "app"."schemadiff_old_state";

COMMIT;
