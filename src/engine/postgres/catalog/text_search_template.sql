-- when: EXISTS (SELECT FROM pg_ts_template WHERE oid >= 16384)
-- Text search templates.
SELECT t.tableoid || '.' || t.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       t.tmplname AS "name",
       regexp_replace(t.tmpllexize::text, '^pg_catalog\.', '') AS "lexize",
       regexp_replace(nullif(t.tmplinit::text, '-'), '^pg_catalog\.', '') AS "init",
       d.description AS "comment"
FROM pg_ts_template t
     JOIN pg_namespace n ON n.oid = t.tmplnamespace
     LEFT JOIN pg_description d ON d.classoid = t.tableoid AND d.objoid = t.oid AND d.objsubid = 0
WHERE t.oid >= 16384
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, t.tmplname;
