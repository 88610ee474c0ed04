-- when: EXISTS (SELECT FROM pg_class WHERE relkind = 'c' AND oid >= 16384)
-- Attributes of composite types, in their order.
SELECT c.tableoid || '.' || c.oid || '.' || a.attnum AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       a.attname AS "name",
       format_type(a.atttypid, a.atttypmod) AS "type",
       CASE cn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(cn.nspname) || '.' END || quote_ident(co.collname)
         AS "collation",
       d.description AS "comment"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type t ON t.oid = a.atttypid
     LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
     LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = a.attnum
WHERE c.relkind = 'c'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY c.oid, a.attnum;
