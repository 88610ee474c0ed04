-- when: EXISTS (SELECT FROM pg_class WHERE relkind = 'c' AND oid >= 16384)
-- Composite types. What depends on one refers to the relation behind it; the comment is the type's.
SELECT c.tableoid || '.' || c.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       c.relname AS "name",
       pg_get_userbyid(c.relowner) AS "owner",
       d.description AS "comment"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = c.reltype AND d.objsubid = 0
WHERE c.relkind = 'c'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = c.reltype AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname;
