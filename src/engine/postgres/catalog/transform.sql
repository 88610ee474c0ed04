-- when: EXISTS (SELECT FROM pg_transform WHERE oid >= 16384)
-- Transforms that are no extension's.
SELECT o.tableoid || '.' || o.oid || '.0' AS "_id",
       format_type(o.trftype, NULL) AS "type",
       l.lanname AS "language",
       CASE WHEN n.nspname = 'pg_catalog' THEN quote_ident(f.proname)
            ELSE quote_ident(n.nspname) || '.' || quote_ident(f.proname) || '(' || oidvectortypes(f.proargtypes) || ')' END AS "from-sql",
       CASE WHEN tn.nspname = 'pg_catalog' THEN quote_ident(t.proname)
            ELSE quote_ident(tn.nspname) || '.' || quote_ident(t.proname) || '(' || oidvectortypes(t.proargtypes) || ')' END AS "to-sql",
       d.description AS "comment"
FROM pg_transform o
     JOIN pg_language l ON l.oid = o.trflang
     LEFT JOIN pg_proc f ON f.oid = o.trffromsql
     LEFT JOIN pg_namespace n ON n.oid = f.pronamespace
     LEFT JOIN pg_proc t ON t.oid = o.trftosql
     LEFT JOIN pg_namespace tn ON tn.oid = t.pronamespace
     LEFT JOIN pg_description d ON d.classoid = o.tableoid AND d.objoid = o.oid AND d.objsubid = 0
WHERE o.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.tableoid AND e.objid = o.oid AND e.deptype = 'e')
ORDER BY 2, 3;
