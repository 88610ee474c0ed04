-- when: EXISTS (SELECT FROM pg_constraint WHERE contype = 'u' AND oid >= 16384)
-- Unique constraints, read from their indexes.
SELECT k.tableoid || '.' || k.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       k.conname AS "name",
       p.columns AS "columns",
       -- since 180000: CASE WHEN k.conperiod THEN 'true' END AS "without-overlaps",
       p.include AS "include",
       -- since 150000: CASE WHEN i.indnullsnotdistinct THEN 'true' END AS "nulls-not-distinct",
       CASE WHEN k.condeferred THEN 'deferred' WHEN k.condeferrable THEN 'immediate' END AS "deferrable",
       array_to_string(x.reloptions, ', ') AS "options",
       s.spcname AS "tablespace",
       CASE WHEN i.indisreplident AND c.relreplident = 'i' THEN 'true' END AS "replica-identity",
       CASE WHEN i.indisclustered THEN 'true' END AS "clustered",
       o.conname AS "of",
       w.relname AS "within",
       d.description AS "comment"
FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_index i ON i.indexrelid = k.conindid
     JOIN pg_class x ON x.oid = k.conindid
     LEFT JOIN pg_constraint o ON o.oid = k.conparentid
     LEFT JOIN pg_inherits h ON h.inhrelid = k.conindid AND k.conparentid = 0
     LEFT JOIN pg_class w ON w.oid = h.inhparent
     LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace
     LEFT JOIN pg_description d ON d.classoid = k.tableoid AND d.objoid = k.oid AND d.objsubid = 0
     CROSS JOIN LATERAL (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY u.place)
                                  FILTER (WHERE u.place <= i.indnkeyatts) AS columns,
                                string_agg(quote_ident(a.attname), ', ' ORDER BY u.place)
                                  FILTER (WHERE u.place > i.indnkeyatts) AS include
                         FROM unnest(i.indkey) WITH ORDINALITY u (attnum, place)
                              JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.attnum) p
WHERE k.contype = 'u' AND c.relkind IN ('r', 'p')
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, k.conname;
