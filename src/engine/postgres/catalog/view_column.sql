-- when: EXISTS (SELECT FROM pg_rewrite WHERE oid >= 16384)
-- The columns of views that have a default, a comment, privileges or a security label of their own.
SELECT c.tableoid || '.' || c.oid || '.' || a.attnum AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       a.attname AS "name",
       pg_get_expr(x.adbin, x.adrelid) AS "default",
       d.description AS "comment"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_attrdef x ON x.adrelid = a.attrelid AND x.adnum = a.attnum
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = a.attnum
WHERE c.relkind = 'v' AND (x.oid IS NOT NULL OR d.objoid IS NOT NULL OR a.attacl IS NOT NULL
                            OR (c.tableoid, c.oid, a.attnum) IN (SELECT l.classoid, l.objoid, l.objsubid FROM pg_seclabel l))
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, a.attnum;
