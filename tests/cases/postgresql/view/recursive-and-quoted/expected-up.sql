-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create view public.Über Sicht
CREATE VIEW "public"."Über Sicht" AS
WITH RECURSIVE up(n) AS (
         SELECT 1 AS "?column?"
        UNION ALL
         SELECT up_1.n + 1
           FROM up up_1
          WHERE up_1.n < 3
        )
 SELECT n AS "eine Zahl",
    '{{x}}; -- "no" comment'::text AS "order"
   FROM up;

COMMIT;
