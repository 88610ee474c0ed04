-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · alter enum shop.state: labels open, not_shipped, sent back → Open, NotShipped, Shipped, Sent-Back · label Open
ALTER TYPE "shop"."state" RENAME VALUE 'open' TO 'Open';

-- step 2/4 · alter enum shop.state: labels open, not_shipped, sent back → Open, NotShipped, Shipped, Sent-Back · label NotShipped
ALTER TYPE "shop"."state" RENAME VALUE 'not_shipped' TO 'NotShipped';

-- step 3/4 · alter enum shop.state: labels open, not_shipped, sent back → Open, NotShipped, Shipped, Sent-Back · label Sent-Back
ALTER TYPE "shop"."state" RENAME VALUE 'sent back' TO 'Sent-Back';

-- step 4/4 · alter enum shop.state: labels open, not_shipped, sent back → Open, NotShipped, Shipped, Sent-Back · label Shipped · the label can be used once this is committed
ALTER TYPE "shop"."state" ADD VALUE 'Shipped' AFTER 'NotShipped';

COMMIT;
