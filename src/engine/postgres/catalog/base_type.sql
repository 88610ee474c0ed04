-- when: EXISTS (SELECT FROM pg_type WHERE oid >= 16384 AND typtype IN ('b', 'p') AND typinput <> 'array_in'::regproc)
-- Base types, and shells of types. The arrays that the server makes along with other types are none.
SELECT t.tableoid || '.' || t.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       t.typname AS "name",
       CASE WHEN n0.nspname = 'pg_catalog' THEN quote_ident(f0.proname)
            ELSE quote_ident(n0.nspname) || '.' || quote_ident(f0.proname) || '(' || oidvectortypes(f0.proargtypes) || ')' END AS "input",
       CASE WHEN n1.nspname = 'pg_catalog' THEN quote_ident(f1.proname)
            ELSE quote_ident(n1.nspname) || '.' || quote_ident(f1.proname) || '(' || oidvectortypes(f1.proargtypes) || ')' END AS "output",
       CASE WHEN n2.nspname = 'pg_catalog' THEN quote_ident(f2.proname)
            ELSE quote_ident(n2.nspname) || '.' || quote_ident(f2.proname) || '(' || oidvectortypes(f2.proargtypes) || ')' END AS "receive",
       CASE WHEN n3.nspname = 'pg_catalog' THEN quote_ident(f3.proname)
            ELSE quote_ident(n3.nspname) || '.' || quote_ident(f3.proname) || '(' || oidvectortypes(f3.proargtypes) || ')' END AS "send",
       CASE WHEN n4.nspname = 'pg_catalog' THEN quote_ident(f4.proname)
            ELSE quote_ident(n4.nspname) || '.' || quote_ident(f4.proname) || '(' || oidvectortypes(f4.proargtypes) || ')' END AS "typmod-in",
       CASE WHEN n5.nspname = 'pg_catalog' THEN quote_ident(f5.proname)
            ELSE quote_ident(n5.nspname) || '.' || quote_ident(f5.proname) || '(' || oidvectortypes(f5.proargtypes) || ')' END AS "typmod-out",
       CASE WHEN n6.nspname = 'pg_catalog' THEN quote_ident(f6.proname)
            ELSE quote_ident(n6.nspname) || '.' || quote_ident(f6.proname) || '(' || oidvectortypes(f6.proargtypes) || ')' END AS "analyze",
       -- since 140000: CASE WHEN n7.nspname = 'pg_catalog' THEN quote_ident(f7.proname) ELSE quote_ident(n7.nspname) || '.' || quote_ident(f7.proname) || '(' || oidvectortypes(f7.proargtypes) || ')' END AS "subscript",
       CASE WHEN t.typisdefined THEN nullif(t.typlen, -1) END AS "length",
       CASE WHEN t.typisdefined AND t.typbyval THEN 'true' END AS "by-value",
       CASE WHEN t.typisdefined THEN CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'd' THEN 'double' END END AS "alignment",
       CASE WHEN t.typisdefined THEN CASE t.typstorage WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' WHEN 'm' THEN 'main' END END AS "storage",
       CASE WHEN t.typisdefined THEN t.typcategory END AS "category",
       CASE WHEN t.typispreferred THEN 'true' END AS "preferred",
       t.typdefault AS "default",
       format_type(nullif(t.typelem, 0), NULL) AS "element",
       t.typdelim AS "delimiter",
       CASE WHEN t.typcollation <> 0 THEN 'true' END AS "collatable",
       pg_get_userbyid(t.typowner) AS "owner",
       d.description AS "comment"
FROM pg_type t
     JOIN pg_namespace n ON n.oid = t.typnamespace
     LEFT JOIN pg_proc f0 ON f0.oid = t.typinput AND t.typisdefined
     LEFT JOIN pg_namespace n0 ON n0.oid = f0.pronamespace
     LEFT JOIN pg_proc f1 ON f1.oid = t.typoutput AND t.typisdefined
     LEFT JOIN pg_namespace n1 ON n1.oid = f1.pronamespace
     LEFT JOIN pg_proc f2 ON f2.oid = t.typreceive AND t.typisdefined
     LEFT JOIN pg_namespace n2 ON n2.oid = f2.pronamespace
     LEFT JOIN pg_proc f3 ON f3.oid = t.typsend AND t.typisdefined
     LEFT JOIN pg_namespace n3 ON n3.oid = f3.pronamespace
     LEFT JOIN pg_proc f4 ON f4.oid = t.typmodin AND t.typisdefined
     LEFT JOIN pg_namespace n4 ON n4.oid = f4.pronamespace
     LEFT JOIN pg_proc f5 ON f5.oid = t.typmodout AND t.typisdefined
     LEFT JOIN pg_namespace n5 ON n5.oid = f5.pronamespace
     LEFT JOIN pg_proc f6 ON f6.oid = t.typanalyze AND t.typisdefined
     LEFT JOIN pg_namespace n6 ON n6.oid = f6.pronamespace
     -- since 140000: LEFT JOIN pg_proc f7 ON f7.oid = t.typsubscript AND t.typisdefined AND (t.typelem = 0 OR t.typsubscript <> 'raw_array_subscript_handler'::regproc)
     -- since 140000: LEFT JOIN pg_namespace n7 ON n7.oid = f7.pronamespace
     LEFT JOIN pg_description d ON d.classoid = t.tableoid AND d.objoid = t.oid AND d.objsubid = 0
WHERE t.oid >= 16384 AND (t.typtype = 'b' AND t.typinput <> 'array_in'::regproc OR t.typtype = 'p' AND NOT t.typisdefined)
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype IN ('e', 'i'))
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, t.typname;
