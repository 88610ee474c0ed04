-- when: EXISTS (SELECT FROM pg_type WHERE oid >= 16384 AND typtype = 'e')
-- Enumerated types with their labels in order.
SELECT t.tableoid || '.' || t.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       t.typname AS "name",
       l.labels AS "labels",
       pg_get_userbyid(t.typowner) AS "owner",
       d.description AS "comment"
FROM pg_type t
     JOIN pg_namespace n ON n.oid = t.typnamespace
     LEFT JOIN (SELECT e.enumtypid,
                       string_agg('"' || replace(e.enumlabel, '"', '""') || '"', ', ' ORDER BY e.enumsortorder) AS labels
                FROM pg_enum e
                GROUP BY e.enumtypid) l ON l.enumtypid = t.oid
     LEFT JOIN pg_description d ON d.classoid = t.tableoid AND d.objoid = t.oid AND d.objsubid = 0
WHERE t.typtype = 'e'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, t.typname;
