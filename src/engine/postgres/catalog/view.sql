-- when: EXISTS (SELECT FROM pg_rewrite WHERE oid >= 16384)
-- Views. The server begins the text with a blank and ends it with a semicolon.
SELECT c.tableoid || '.' || c.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       c.relname AS "name",
       rtrim(ltrim(pg_get_viewdef(c.oid, true)), ';') AS "query",
       array_to_string(c.reloptions, ', ') AS "options",
       pg_get_userbyid(c.relowner) AS "owner",
       d.description AS "comment",
       s.columns AS "signature"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN (SELECT a.attrelid,
                       string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod), a.attcollation),
                                  E'\n' ORDER BY a.attnum) AS columns
                FROM pg_attribute a
                     JOIN pg_class v ON v.oid = a.attrelid AND v.relkind = 'v'
                WHERE a.attnum > 0 AND NOT a.attisdropped
                GROUP BY a.attrelid) s ON s.attrelid = c.oid
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind = 'v'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = c.tableoid AND e.objid = c.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname;
