-- when: EXISTS (SELECT FROM pg_cast WHERE oid >= 16384)
-- Casts. Those between types of the system by means of the server's own are the server's.
SELECT o.tableoid || '.' || o.oid || '.0' AS "_id",
       format_type(o.castsource, NULL) AS "from",
       format_type(o.casttarget, NULL) AS "to",
       CASE o.castmethod WHEN 'i' THEN 'inout' WHEN 'b' THEN 'binary' END AS "method",
       CASE WHEN n.nspname <> 'pg_catalog' THEN quote_ident(n.nspname) || '.' || quote_ident(p.proname) ELSE quote_ident(p.proname) END
         || CASE WHEN n.nspname <> 'pg_catalog' OR p.pronargs <> 1 OR p.proargtypes[0] <> o.castsource
                 THEN '(' || oidvectortypes(p.proargtypes) || ')' ELSE '' END AS "function",
       CASE o.castcontext WHEN 'a' THEN 'assignment' WHEN 'i' THEN 'implicit' END AS "as",
       d.description AS "comment"
FROM pg_cast o
     LEFT JOIN pg_proc p ON p.oid = o.castfunc
     LEFT JOIN pg_namespace n ON n.oid = p.pronamespace
     LEFT JOIN pg_description d ON d.classoid = o.tableoid AND d.objoid = o.oid AND d.objsubid = 0
WHERE o.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.tableoid AND e.objid = o.oid AND e.deptype IN ('e', 'i'))
ORDER BY 2, 3;
