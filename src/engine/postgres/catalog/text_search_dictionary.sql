-- when: EXISTS (SELECT FROM pg_ts_dict WHERE oid >= 16384)
-- Text search dictionaries. The server keeps the options as a text of its own: name = 'value', name = 1.
SELECT t.tableoid || '.' || t.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       t.dictname AS "name",
       CASE p.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(p.nspname) || '.' END || quote_ident(m.tmplname) AS "template",
       (SELECT string_agg(quote_ident(replace(trim('"' FROM o.part[1]), '""', '"') || '=' ||
                                      CASE WHEN o.part[2] LIKE 'E''%'
                                           THEN replace(replace(substr(o.part[2], 3, length(o.part[2]) - 3), '''''', ''''), '\\', '\')
                                           WHEN o.part[2] LIKE '''%'
                                           THEN replace(substr(o.part[2], 2, length(o.part[2]) - 2), '''''', '''')
                                           ELSE o.part[2] END), ', ')
        FROM regexp_matches(t.dictinitoption, '("(?:[^"]|"")+"|[^\s=",]+) = (E?''(?:[^'']|'''')*''|[^,\s]+)', 'g') o (part))
         AS "options",
       pg_get_userbyid(t.dictowner) AS "owner",
       d.description AS "comment"
FROM pg_ts_dict t
     JOIN pg_namespace n ON n.oid = t.dictnamespace
     JOIN pg_ts_template m ON m.oid = t.dicttemplate
     JOIN pg_namespace p ON p.oid = m.tmplnamespace
     LEFT JOIN pg_description d ON d.classoid = t.tableoid AND d.objoid = t.oid AND d.objsubid = 0
WHERE t.oid >= 16384
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, t.dictname;
