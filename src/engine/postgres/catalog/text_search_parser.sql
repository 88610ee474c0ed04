-- when: EXISTS (SELECT FROM pg_ts_parser WHERE oid >= 16384)
-- Text search parsers.
SELECT p.tableoid || '.' || p.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       p.prsname AS "name",
       regexp_replace(p.prsstart::text, '^pg_catalog\.', '') AS "start",
       regexp_replace(p.prstoken::text, '^pg_catalog\.', '') AS "gettoken",
       regexp_replace(p.prsend::text, '^pg_catalog\.', '') AS "end",
       regexp_replace(p.prslextype::text, '^pg_catalog\.', '') AS "lextypes",
       regexp_replace(nullif(p.prsheadline::text, '-'), '^pg_catalog\.', '') AS "headline",
       d.description AS "comment"
FROM pg_ts_parser p
     JOIN pg_namespace n ON n.oid = p.prsnamespace
     LEFT JOIN pg_description d ON d.classoid = p.tableoid AND d.objoid = p.oid AND d.objsubid = 0
WHERE p.oid >= 16384
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = p.tableoid AND e.objid = p.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, p.prsname;
