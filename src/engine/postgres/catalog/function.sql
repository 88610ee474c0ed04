-- when: EXISTS (SELECT FROM pg_proc WHERE oid >= 16384)
-- Functions and window functions. The server's own words for arguments and result leave out what OUT arguments say already.
SELECT p.tableoid || '.' || p.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       p.proname AS "name",
       oidvectortypes(p.proargtypes) AS "signature",
       nullif(pg_get_function_arguments(p.oid), '') AS "arguments",
       CASE WHEN p.proretset OR coalesce(NOT p.proargmodes && '{o,b}', true) THEN pg_get_function_result(p.oid) END AS "returns",
       l.lanname AS "language",
       CASE p.prokind WHEN 'w' THEN 'true' END AS "window",
       CASE p.provolatile WHEN 's' THEN 'stable' WHEN 'i' THEN 'immutable' END AS "volatility",
       CASE WHEN p.proisstrict THEN 'true' END AS "strict",
       CASE WHEN p.proleakproof THEN 'true' END AS "leakproof",
       CASE WHEN p.prosecdef THEN 'definer' END AS "security",
       CASE p.proparallel WHEN 'r' THEN 'restricted' WHEN 's' THEN 'safe' END AS "parallel",
       nullif(p.procost, CASE WHEN l.lanname IN ('c', 'internal') THEN 1 ELSE 100 END) AS "cost",
       nullif(p.prorows, CASE WHEN p.proretset THEN 1000 ELSE 0 END) AS "rows",
       regexp_replace(nullif(p.prosupport::text, '-'), '^pg_catalog\.', '') AS "support",
       s.settings AS "set",
       t.types AS "transforms",
       p.probin AS "library",
       CASE WHEN l.lanname IN ('c', 'internal') THEN p.prosrc END AS "symbol",
       CASE WHEN l.lanname NOT IN ('c', 'internal')
       -- since 140000: AND p.prosqlbody IS NULL
       THEN p.prosrc END AS "body",
       -- since 140000: pg_get_function_sqlbody(p.oid) AS "sql-body",
       pg_get_userbyid(p.proowner) AS "owner",
       d.description AS "comment"
FROM pg_proc p
     JOIN pg_namespace n ON n.oid = p.pronamespace
     JOIN pg_language l ON l.oid = p.prolang
     LEFT JOIN (SELECT f.oid, string_agg('"' || replace(c, '"', '""') || '"', ', ') AS settings
                FROM pg_proc f, unnest(f.proconfig) c
                GROUP BY f.oid) s ON s.oid = p.oid
     LEFT JOIN (SELECT f.oid, string_agg('"' || replace(format_type(u.type, NULL), '"', '""') || '"', ', '
                                         ORDER BY u.place) AS types
                FROM pg_proc f, unnest(f.protrftypes) WITH ORDINALITY u (type, place)
                GROUP BY f.oid) t ON t.oid = p.oid
     LEFT JOIN pg_description d ON d.classoid = p.tableoid AND d.objoid = p.oid AND d.objsubid = 0
WHERE p.prokind IN ('f', 'w') AND p.oid >= 16384
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = p.tableoid AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, p.proname, 4;
