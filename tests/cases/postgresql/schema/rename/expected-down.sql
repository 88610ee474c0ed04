-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename schema shop to store
ALTER SCHEMA "shop" RENAME TO "store";

-- step 2/3 · drop view store.moods · lock: access exclusive
DROP VIEW "store"."moods";

-- step 3/3 · create view store.moods
CREATE VIEW "store"."moods" AS
SELECT customer.mood,
    count(*) AS n
   FROM store.customer
  GROUP BY customer.mood;

COMMIT;
