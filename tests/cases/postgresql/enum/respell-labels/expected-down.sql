-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · alter enum shop.state: labels Open, NotShipped, Shipped, Sent-Back → open, not_shipped, sent back · label open
ALTER TYPE "shop"."state" RENAME VALUE 'Open' TO 'open';

-- step 2/7 · alter enum shop.state: labels Open, NotShipped, Shipped, Sent-Back → open, not_shipped, sent back · label not_shipped
ALTER TYPE "shop"."state" RENAME VALUE 'NotShipped' TO 'not_shipped';

-- step 3/7 · alter enum shop.state: labels Open, NotShipped, Shipped, Sent-Back → open, not_shipped, sent back · label sent back
ALTER TYPE "shop"."state" RENAME VALUE 'Sent-Back' TO 'sent back';

-- step 4/7 · alter enum shop.state: labels Open, NotShipped, Shipped, Sent-Back → open, not_shipped, sent back · enum shop.state steps aside
ALTER TYPE "shop"."state" RENAME TO "schemadiff_old_state";

-- step 5/7 · alter enum shop.state: labels Open, NotShipped, Shipped, Sent-Back → open, not_shipped, sent back · enum shop.state anew
CREATE TYPE "shop"."state" AS ENUM ('open', 'not_shipped', 'sent back');

-- step 6/7 · alter enum shop.state: labels Open, NotShipped, Shipped, Sent-Back → open, not_shipped, sent back · table shop.orders · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "shop"."orders" ALTER COLUMN "state" TYPE shop.state USING "state"::text::shop.state;

-- step 7/7 · alter enum shop.state: labels Open, NotShipped, Shipped, Sent-Back → open, not_shipped, sent back · enum shop.state of before goes
DROP TYPE "shop"."schemadiff_old_state";

COMMIT;
