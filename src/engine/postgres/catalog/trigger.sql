-- when: EXISTS (SELECT FROM pg_trigger WHERE NOT tgisinternal)
-- Triggers: neither the server's own nor those that stand for a trigger of the partitioned table. The function comes as
-- the whole definition, out of which the reader takes also the arguments and the condition.
SELECT t.tableoid || '.' || t.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       t.tgname AS "name",
       CASE WHEN t.tgtype & 2 <> 0 THEN 'before' WHEN t.tgtype & 64 <> 0 THEN 'instead of' ELSE 'after' END AS "timing",
       concat_ws(' or ', CASE WHEN t.tgtype & 4 <> 0 THEN 'insert' END, CASE WHEN t.tgtype & 16 <> 0 THEN 'update' END,
                         CASE WHEN t.tgtype & 8 <> 0 THEN 'delete' END, CASE WHEN t.tgtype & 32 <> 0 THEN 'truncate' END)
         AS "events",
       u.columns AS "update-of",
       CASE WHEN t.tgtype & 1 <> 0 THEN 'row' ELSE 'statement' END AS "for-each",
       t.tgoldtable AS "old-table",
       t.tgnewtable AS "new-table",
       pg_get_triggerdef(t.oid, true) AS "function",
       CASE WHEN t.tgconstraint <> 0 THEN 'true' END AS "constraint",
       CASE WHEN t.tginitdeferred THEN 'deferred' WHEN t.tgdeferrable THEN 'immediate' END AS "deferrable",
       quote_ident(fn.nspname) || '.' || quote_ident(f.relname) AS "from",
       CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS "enabled",
       d.description AS "comment"
FROM pg_trigger t
     JOIN pg_class c ON c.oid = t.tgrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN (SELECT g.oid, string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) AS columns
                FROM pg_trigger g
                     CROSS JOIN LATERAL unnest(g.tgattr::int2[]) WITH ORDINALITY k (attnum, place)
                     JOIN pg_attribute a ON a.attrelid = g.tgrelid AND a.attnum = k.attnum
                GROUP BY g.oid) u ON u.oid = t.oid
     LEFT JOIN pg_class f ON f.oid = t.tgconstrrelid
     LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
     LEFT JOIN pg_description d ON d.classoid = t.tableoid AND d.objoid = t.oid AND d.objsubid = 0
WHERE NOT t.tgisinternal
  AND t.tgparentid = 0
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, t.tgname;
