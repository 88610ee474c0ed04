-- when: EXISTS (SELECT FROM pg_am WHERE oid >= 16384)
-- Access methods that are no extension's.
SELECT o.tableoid || '.' || o.oid || '.0' AS "_id",
       o.amname AS "name",
       CASE o.amtype WHEN 't' THEN 'table' ELSE 'index' END AS "type",
       CASE WHEN n.nspname = 'pg_catalog' THEN quote_ident(h.proname)
            ELSE quote_ident(n.nspname) || '.' || quote_ident(h.proname) || '(' || oidvectortypes(h.proargtypes) || ')' END AS "handler",
       d.description AS "comment"
FROM pg_am o
     JOIN pg_proc h ON h.oid = o.amhandler
     JOIN pg_namespace n ON n.oid = h.pronamespace
     LEFT JOIN pg_description d ON d.classoid = o.tableoid AND d.objoid = o.oid AND d.objsubid = 0
WHERE o.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.tableoid AND e.objid = o.oid AND e.deptype = 'e')
ORDER BY o.amname;
