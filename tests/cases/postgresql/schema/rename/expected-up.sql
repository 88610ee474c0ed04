-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename schema store to shop
ALTER SCHEMA "store" RENAME TO "shop";

-- step 2/3 · drop view shop.moods · lock: access exclusive
DROP VIEW "shop"."moods";

-- step 3/3 · create view shop.moods
CREATE VIEW "shop"."moods" AS
SELECT customer.mood,
    count(*) AS n
   FROM shop.customer
  GROUP BY customer.mood;

COMMIT;
