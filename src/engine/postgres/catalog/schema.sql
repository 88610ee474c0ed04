-- Schemas. The comment that every new database gives to public is no comment of the user's.
SELECT n.tableoid || '.' || n.oid || '.0' AS "_id",
       n.nspname AS "name",
       pg_get_userbyid(n.nspowner) AS "owner",
       nullif(d.description, CASE n.nspname WHEN 'public' THEN 'standard public schema' END) AS "comment"
FROM pg_namespace n
     LEFT JOIN pg_description d ON d.classoid = n.tableoid AND d.objoid = n.oid AND d.objsubid = 0
WHERE n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = n.tableoid AND e.objid = n.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname;
