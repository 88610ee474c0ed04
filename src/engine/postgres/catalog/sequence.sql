-- when: EXISTS (SELECT FROM pg_class WHERE relkind = 'S' AND oid >= 16384)
-- Sequences that stand for themselves: not those behind identity columns. Bounds and start count where they are not
-- what the type and the direction imply. The sequence of a column that is not managed is not managed either. The owner of
-- one that belongs to a column is that of the table.
SELECT c.tableoid || '.' || c.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       c.relname AS "name",
       format_type(s.seqtypid, NULL) AS "type",
       nullif(s.seqstart, CASE WHEN s.seqincrement > 0 THEN s.seqmin ELSE s.seqmax END) AS "start",
       s.seqincrement AS "increment",
       nullif(s.seqmin, CASE WHEN s.seqincrement > 0 THEN 1 ELSE b.least END) AS "minimum",
       nullif(s.seqmax, CASE WHEN s.seqincrement > 0 THEN b.greatest ELSE -1 END) AS "maximum",
       s.seqcache AS "cache",
       CASE WHEN s.seqcycle THEN 'true' END AS "cycle",
       CASE c.relpersistence WHEN 'u' THEN 'true' END AS "unlogged",
       quote_ident(tn.nspname) || '.' || quote_ident(t.relname) || '.' || quote_ident(a.attname) AS "owned-by",
       CASE WHEN o.deptype IS NULL THEN pg_get_userbyid(c.relowner) END AS "owner",
       d.description AS "comment"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_sequence s ON s.seqrelid = c.oid
     JOIN (VALUES (21::oid, (-32768)::bigint, 32767::bigint),
                  (23, -2147483648, 2147483647),
                  (20, -9223372036854775808, 9223372036854775807)) b (type, least, greatest) ON b.type = s.seqtypid
     LEFT JOIN pg_depend o ON o.classid = c.tableoid AND o.objid = c.oid AND o.objsubid = 0
                              AND o.refclassid = c.tableoid AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
     LEFT JOIN pg_class t ON t.oid = o.refobjid
     LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace
     LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = o.refobjsubid
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind = 'S' AND o.deptype IS DISTINCT FROM 'i'
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND (t.oid IS NULL OR t.relkind IN ('r', 'p'))
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = c.tableoid AND e.objid = c.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname;
