-- when: EXISTS (SELECT FROM pg_type WHERE oid >= 16384 AND typtype = 'd')
-- Domains. A collation counts where it is not that of the underlying type.
SELECT t.tableoid || '.' || t.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       t.typname AS "name",
       format_type(t.typbasetype, t.typtypmod) AS "type",
       CASE WHEN t.typnotnull THEN 'false' END AS "nullable",
       CASE WHEN t.typdefaultbin IS NULL THEN quote_literal(t.typdefault) ELSE pg_get_expr(t.typdefaultbin, 0) END AS "default",
       CASE cn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(cn.nspname) || '.' END || quote_ident(co.collname)
         AS "collation",
       pg_get_userbyid(t.typowner) AS "owner",
       d.description AS "comment"
FROM pg_type t
     JOIN pg_namespace n ON n.oid = t.typnamespace
     JOIN pg_type b ON b.oid = t.typbasetype
     LEFT JOIN pg_collation co ON co.oid = t.typcollation AND t.typcollation <> b.typcollation
     LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
     LEFT JOIN pg_description d ON d.classoid = t.tableoid AND d.objoid = t.oid AND d.objsubid = 0
WHERE t.typtype = 'd'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, t.typname;
