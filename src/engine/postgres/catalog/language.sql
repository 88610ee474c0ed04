-- when: EXISTS (SELECT FROM pg_language WHERE oid >= 16384)
-- Languages that are no extension's.
SELECT o.tableoid || '.' || o.oid || '.0' AS "_id",
       o.lanname AS "name",
       CASE WHEN o.lanpltrusted THEN 'true' END AS "trusted",
       CASE WHEN hn.nspname = 'pg_catalog' THEN quote_ident(h.proname)
            ELSE quote_ident(hn.nspname) || '.' || quote_ident(h.proname) || '(' || oidvectortypes(h.proargtypes) || ')' END AS "handler",
       CASE WHEN n.nspname = 'pg_catalog' THEN quote_ident(i.proname)
            ELSE quote_ident(n.nspname) || '.' || quote_ident(i.proname) || '(' || oidvectortypes(i.proargtypes) || ')' END AS "inline",
       CASE WHEN vn.nspname = 'pg_catalog' THEN quote_ident(v.proname)
            ELSE quote_ident(vn.nspname) || '.' || quote_ident(v.proname) || '(' || oidvectortypes(v.proargtypes) || ')' END AS "validator",
       pg_get_userbyid(o.lanowner) AS "owner",
       d.description AS "comment"
FROM pg_language o
     JOIN pg_proc h ON h.oid = o.lanplcallfoid
     JOIN pg_namespace hn ON hn.oid = h.pronamespace
     LEFT JOIN pg_proc i ON i.oid = o.laninline
     LEFT JOIN pg_namespace n ON n.oid = i.pronamespace
     LEFT JOIN pg_proc v ON v.oid = o.lanvalidator
     LEFT JOIN pg_namespace vn ON vn.oid = v.pronamespace
     LEFT JOIN pg_description d ON d.classoid = o.tableoid AND d.objoid = o.oid AND d.objsubid = 0
WHERE o.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.tableoid AND e.objid = o.oid AND e.deptype = 'e')
ORDER BY o.lanname;
