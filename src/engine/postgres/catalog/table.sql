-- when: EXISTS (SELECT FROM pg_class WHERE relkind IN ('r', 'p', 'f') AND oid >= 16384)
-- Tables: plain ones, those with partitions, partitions, those that inherit, those of a composite type, and foreign
-- ones that are none of these.
SELECT c.tableoid || '.' || c.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       c.relname AS "name",
       pg_get_partkeydef(c.oid) AS "partition-by",
       CASE WHEN c.relispartition THEN h.parent END AS "partition-of",
       pg_get_expr(c.relpartbound, c.oid) AS "bound",
       CASE WHEN NOT c.relispartition THEN h.parents END AS "inherits",
       quote_ident(yn.nspname) || '.' || quote_ident(y.typname) AS "of-type",
       CASE c.relpersistence WHEN 'u' THEN 'true' END AS "unlogged",
       m.amname AS "access-method",
       nullif(concat_ws(', ', array_to_string(c.reloptions, ', '), 'toast.' || array_to_string(t.reloptions, ', toast.')), '')
         AS "options",
       s.spcname AS "tablespace",
       CASE WHEN c.relrowsecurity THEN 'true' END AS "row-security",
       CASE WHEN c.relforcerowsecurity THEN 'true' END AS "force-row-security",
       CASE WHEN c.relkind <> 'f' THEN CASE c.relreplident WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing' END END AS "replica-identity",
       fs.srvname AS "server",
       (SELECT string_agg(quote_ident(o), ', ') FROM unnest(f.ftoptions) o) AS "foreign-options",
       pg_get_userbyid(c.relowner) AS "owner",
       d.description AS "comment"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN (SELECT i.inhrelid, min(p.qname) AS parent,
                       string_agg('"' || replace(p.path, '"', '""') || '"', ', ' ORDER BY i.inhseqno) AS parents
                FROM pg_inherits i
                     JOIN (SELECT r.oid, quote_ident(s.nspname) || '.' || quote_ident(r.relname) AS qname,
                                  CASE WHEN s.nspname ~ '[.,"()]|^\s|\s$' THEN '"' || replace(s.nspname, '"', '""') || '"'
                                       ELSE s.nspname END || '.' ||
                                  CASE WHEN r.relname ~ '[.,"()]|^\s|\s$' THEN '"' || replace(r.relname, '"', '""') || '"'
                                       ELSE r.relname END AS path
                           FROM pg_class r
                                JOIN pg_namespace s ON s.oid = r.relnamespace) p ON p.oid = i.inhparent
                GROUP BY i.inhrelid) h ON h.inhrelid = c.oid
     LEFT JOIN pg_type y ON y.oid = c.reloftype AND c.reloftype <> 0
     LEFT JOIN pg_namespace yn ON yn.oid = y.typnamespace
     LEFT JOIN pg_am m ON m.oid = c.relam
     LEFT JOIN pg_class t ON t.oid = c.reltoastrelid AND t.reloptions IS NOT NULL
     LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
     LEFT JOIN pg_foreign_table f ON f.ftrelid = c.oid
     LEFT JOIN pg_foreign_server fs ON fs.oid = f.ftserver
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = 0
WHERE (c.relkind IN ('r', 'p') OR c.relkind = 'f' AND h.inhrelid IS NULL)
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = c.tableoid AND e.objid = c.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname;
