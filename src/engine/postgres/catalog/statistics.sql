-- when: EXISTS (SELECT FROM pg_statistic_ext)
-- Extended statistics. A single expression has no kinds; all kinds are the usual case.
SELECT s.tableoid || '.' || s.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       s.stxname AS "name",
       CASE WHEN sn.oid <> n.oid THEN sn.nspname END AS "schema",
       -- since 140000: pg_get_statisticsobjdef_columns(s.oid) AS "columns",
       -- until 139999: k.columns AS "columns",
       CASE WHEN s.stxkind::text[] && ARRAY['d', 'f', 'm'] AND NOT s.stxkind::text[] @> ARRAY['d', 'f', 'm']
            THEN concat_ws(', ', CASE WHEN 'd' = ANY (s.stxkind) THEN 'ndistinct' END,
                                 CASE WHEN 'f' = ANY (s.stxkind) THEN 'dependencies' END,
                                 CASE WHEN 'm' = ANY (s.stxkind) THEN 'mcv' END) END AS "kinds",
       CASE WHEN s.stxstattarget >= 0 THEN s.stxstattarget END AS "target",
       pg_get_userbyid(s.stxowner) AS "owner",
       d.description AS "comment"
FROM pg_statistic_ext s
     JOIN pg_namespace sn ON sn.oid = s.stxnamespace
     JOIN pg_class c ON c.oid = s.stxrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     -- until 139999: JOIN (SELECT k.oid, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns FROM pg_statistic_ext k JOIN pg_attribute a ON a.attrelid = k.stxrelid AND a.attnum = ANY (k.stxkeys::int2[]) GROUP BY k.oid) k ON k.oid = s.oid
     LEFT JOIN pg_description d ON d.classoid = s.tableoid AND d.objoid = s.oid AND d.objsubid = 0
WHERE n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND sn.nspname !~ '^(pg_|schemadiff)'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = s.tableoid AND e.objid = s.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, s.stxname;
