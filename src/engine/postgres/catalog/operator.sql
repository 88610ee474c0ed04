-- when: EXISTS (SELECT FROM pg_operator WHERE oid >= 16384)
-- Operators. One without a function is a shell: a name that another operator spoke of, and nothing more.
SELECT o.tableoid || '.' || o.oid || '.0' AS "_id",
       s.tableoid || '.' || s.oid || '.0' AS "_parent",
       o.oprname AS "name",
       CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END AS "left",
       format_type(o.oprright, NULL) AS "right",
       CASE WHEN fn.nspname = 'pg_catalog' THEN quote_ident(f.proname)
            ELSE quote_ident(fn.nspname) || '.' || quote_ident(f.proname) || '(' || oidvectortypes(f.proargtypes) || ')' END AS "function",
       quote_ident(cn.nspname) || '.' || c.oprname AS "commutator",
       quote_ident(nn.nspname) || '.' || n.oprname AS "negator",
       CASE WHEN rn.nspname = 'pg_catalog' THEN quote_ident(r.proname)
            ELSE quote_ident(rn.nspname) || '.' || quote_ident(r.proname) || '(' || oidvectortypes(r.proargtypes) || ')' END AS "restrict",
       CASE WHEN jn.nspname = 'pg_catalog' THEN quote_ident(j.proname)
            ELSE quote_ident(jn.nspname) || '.' || quote_ident(j.proname) || '(' || oidvectortypes(j.proargtypes) || ')' END AS "join",
       CASE WHEN o.oprcanhash THEN 'true' END AS "hashes",
       CASE WHEN o.oprcanmerge THEN 'true' END AS "merges",
       pg_get_userbyid(o.oprowner) AS "owner",
       d.description AS "comment"
FROM pg_operator o
     JOIN pg_namespace s ON s.oid = o.oprnamespace
     JOIN pg_proc f ON f.oid = o.oprcode
     JOIN pg_namespace fn ON fn.oid = f.pronamespace
     LEFT JOIN pg_operator c ON c.oid = o.oprcom
     LEFT JOIN pg_namespace cn ON cn.oid = c.oprnamespace
     LEFT JOIN pg_operator n ON n.oid = o.oprnegate
     LEFT JOIN pg_namespace nn ON nn.oid = n.oprnamespace
     LEFT JOIN pg_proc r ON r.oid = o.oprrest
     LEFT JOIN pg_namespace rn ON rn.oid = r.pronamespace
     LEFT JOIN pg_proc j ON j.oid = o.oprjoin
     LEFT JOIN pg_namespace jn ON jn.oid = j.pronamespace
     LEFT JOIN pg_description d ON d.classoid = o.tableoid AND d.objoid = o.oid AND d.objsubid = 0
WHERE o.oid >= 16384
  AND s.nspname !~ '^(pg_|schemadiff)' AND s.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.tableoid AND e.objid = o.oid AND e.deptype IN ('e', 'i'))
-- within: AND s.nspname = ANY ($1)
ORDER BY s.nspname, o.oprname, 4, 5;
