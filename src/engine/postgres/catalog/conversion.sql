-- when: EXISTS (SELECT FROM pg_conversion WHERE oid >= 16384)
-- Conversions between encodings.
SELECT o.tableoid || '.' || o.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       o.conname AS "name",
       pg_encoding_to_char(o.conforencoding) AS "from",
       pg_encoding_to_char(o.contoencoding) AS "to",
       regexp_replace(o.conproc::text, '^pg_catalog\.', '') AS "function",
       CASE WHEN o.condefault THEN 'true' END AS "default",
       pg_get_userbyid(o.conowner) AS "owner",
       d.description AS "comment"
FROM pg_conversion o
     JOIN pg_namespace n ON n.oid = o.connamespace
     LEFT JOIN pg_description d ON d.classoid = o.tableoid AND d.objoid = o.oid AND d.objsubid = 0
WHERE o.oid >= 16384
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.tableoid AND e.objid = o.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, o.conname;
