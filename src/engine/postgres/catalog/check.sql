-- when: EXISTS (SELECT FROM pg_constraint WHERE contype = 'c' AND oid >= 16384)
-- Conditions on the rows of tables.
SELECT k.tableoid || '.' || k.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       k.conname AS "name",
       pg_get_expr(k.conbin, k.conrelid, true) AS "expression",
       CASE WHEN k.connoinherit THEN 'true' END AS "no-inherit",
       -- until 179999: CASE WHEN NOT k.convalidated THEN 'true' END AS "not-valid",
       -- since 180000: CASE WHEN NOT k.convalidated AND k.conenforced THEN 'true' END AS "not-valid",
       -- since 180000: CASE WHEN NOT k.conenforced THEN 'true' END AS "not-enforced",
       CASE WHEN k.coninhcount > 0 THEN CASE WHEN k.conislocal THEN 'merged' ELSE 'only' END END AS "inherited",
       d.description AS "comment"
FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_description d ON d.classoid = k.tableoid AND d.objoid = k.oid AND d.objsubid = 0
WHERE k.contype = 'c' AND (c.relkind IN ('r', 'p') OR c.relkind = 'f' AND NOT c.relispartition)
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, k.conname;
