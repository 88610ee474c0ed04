-- when: EXISTS (SELECT FROM pg_type WHERE oid >= 16384 AND typtype = 'd')
-- Constraints of domains. (Those of extensions' domains have no parent here and are passed over.)
SELECT k.tableoid || '.' || k.oid || '.0' AS "_id",
       t.tableoid || '.' || t.oid || '.0' AS "_parent",
       k.conname AS "name",
       pg_get_expr(k.conbin, 0, true) AS "expression",
       CASE WHEN NOT k.convalidated THEN 'true' END AS "not-valid",
       d.description AS "comment"
FROM pg_constraint k
     JOIN pg_type t ON t.oid = k.contypid
     JOIN pg_namespace n ON n.oid = t.typnamespace
     LEFT JOIN pg_description d ON d.classoid = k.tableoid AND d.objoid = k.oid AND d.objsubid = 0
WHERE k.contype = 'c'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, t.typname, k.conname;
