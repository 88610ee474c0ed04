-- when: EXISTS (SELECT FROM pg_rewrite WHERE oid >= 16384)
-- Rewrite rules but for those that views are. The actions come as the whole definition, out of which the reader takes also
-- the condition.
SELECT r.tableoid || '.' || r.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       r.rulename AS "name",
       CASE r.ev_type WHEN '2' THEN 'update' WHEN '3' THEN 'insert' WHEN '4' THEN 'delete' END AS "event",
       CASE WHEN r.is_instead THEN 'true' END AS "instead",
       pg_get_ruledef(r.oid, true) AS "actions",
       CASE r.ev_enabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS "enabled",
       d.description AS "comment"
FROM pg_rewrite r
     JOIN pg_class c ON c.oid = r.ev_class
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_description d ON d.classoid = r.tableoid AND d.objoid = r.oid AND d.objsubid = 0
WHERE r.ev_type <> '1'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = r.tableoid AND e.objid = r.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, r.rulename;
