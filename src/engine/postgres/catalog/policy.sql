-- when: EXISTS (SELECT FROM pg_policy)
-- Row security policies. A policy for PUBLIC names no role.
SELECT p.tableoid || '.' || p.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       p.polname AS "name",
       CASE WHEN NOT p.polpermissive THEN 'true' END AS "restrictive",
       CASE p.polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' END AS "for",
       r.roles AS "to",
       pg_get_expr(p.polqual, p.polrelid, true) AS "using",
       pg_get_expr(p.polwithcheck, p.polrelid, true) AS "with-check",
       d.description AS "comment"
FROM pg_policy p
     JOIN pg_class c ON c.oid = p.polrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN (SELECT u.oid, string_agg('"' || replace(a.rolname, '"', '""') || '"', ', ' ORDER BY a.rolname) AS roles
                FROM (SELECT q.oid, unnest(q.polroles) AS role FROM pg_policy q) u
                     JOIN pg_roles a ON a.oid = u.role
                GROUP BY u.oid) r ON r.oid = p.oid
     LEFT JOIN pg_description d ON d.classoid = p.tableoid AND d.objoid = p.oid AND d.objsubid = 0
WHERE n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, p.polname;
