-- when: EXISTS (SELECT FROM pg_rewrite WHERE oid >= 16384)
-- Materialized views. The server begins the text with a blank and ends it with a semicolon.
SELECT c.tableoid || '.' || c.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       c.relname AS "name",
       rtrim(ltrim(pg_get_viewdef(c.oid, true)), ';') AS "query",
       CASE WHEN NOT c.relispopulated THEN 'false' END AS "populated",
       m.amname AS "access-method",
       nullif(concat_ws(', ', array_to_string(c.reloptions, ', '), 'toast.' || array_to_string(t.reloptions, ', toast.')), '')
         AS "options",
       s.spcname AS "tablespace",
       pg_get_userbyid(c.relowner) AS "owner",
       d.description AS "comment"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_am m ON m.oid = c.relam
     LEFT JOIN pg_class t ON t.oid = c.reltoastrelid AND t.reloptions IS NOT NULL
     LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind = 'm'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = c.tableoid AND e.objid = c.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname;
