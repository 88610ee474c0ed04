-- when: EXISTS (SELECT FROM pg_type WHERE oid >= 16384 AND typtype = 'r')
-- Range types. What the subtype implies is left out.
SELECT t.tableoid || '.' || t.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       t.typname AS "name",
       format_type(r.rngsubtype, NULL) AS "subtype",
       CASE onn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(onn.nspname) || '.' END || quote_ident(o.opcname)
         AS "subtype-opclass",
       CASE cn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(cn.nspname) || '.' END || quote_ident(co.collname)
         AS "collation",
       CASE fn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(fn.nspname) || '.' END || quote_ident(f.proname)
         AS "canonical",
       CASE gn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(gn.nspname) || '.' END || quote_ident(g.proname)
         AS "subtype-diff",
       -- since 140000: m.typname AS "multirange",
       pg_get_userbyid(t.typowner) AS "owner",
       d.description AS "comment"
FROM pg_type t
     JOIN pg_namespace n ON n.oid = t.typnamespace
     JOIN pg_range r ON r.rngtypid = t.oid
     JOIN pg_type s ON s.oid = r.rngsubtype
     -- since 140000: LEFT JOIN pg_type m ON m.oid = r.rngmultitypid
     LEFT JOIN pg_opclass o ON o.oid = r.rngsubopc AND NOT o.opcdefault
     LEFT JOIN pg_namespace onn ON onn.oid = o.opcnamespace
     LEFT JOIN pg_collation co ON co.oid = r.rngcollation AND r.rngcollation <> s.typcollation
     LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
     LEFT JOIN pg_proc f ON f.oid = r.rngcanonical
     LEFT JOIN pg_namespace fn ON fn.oid = f.pronamespace
     LEFT JOIN pg_proc g ON g.oid = r.rngsubdiff
     LEFT JOIN pg_namespace gn ON gn.oid = g.pronamespace
     LEFT JOIN pg_description d ON d.classoid = t.tableoid AND d.objoid = t.oid AND d.objsubid = 0
WHERE n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, t.typname;
