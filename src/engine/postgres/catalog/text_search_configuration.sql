-- when: EXISTS (SELECT FROM pg_ts_config WHERE oid >= 16384)
-- Text search configurations; text_search_mapping.sql has their mappings.
SELECT c.tableoid || '.' || c.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       c.cfgname AS "name",
       CASE pn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(pn.nspname) || '.' END || quote_ident(p.prsname) AS "parser",
       pg_get_userbyid(c.cfgowner) AS "owner",
       d.description AS "comment"
FROM pg_ts_config c
     JOIN pg_namespace n ON n.oid = c.cfgnamespace
     JOIN pg_ts_parser p ON p.oid = c.cfgparser
     JOIN pg_namespace pn ON pn.oid = p.prsnamespace
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.oid >= 16384
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = c.tableoid AND e.objid = c.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.cfgname;
