-- when: EXISTS (SELECT FROM pg_index WHERE indexrelid >= 16384 AND NOT indisprimary)
-- Indexes that stand for themselves: not those behind constraints, and not what a failed CREATE INDEX CONCURRENTLY left.
-- A key's collation, operator class and order count where they are not the usual ones for its column.
SELECT x.tableoid || '.' || x.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       x.relname AS "name",
       p.columns AS "columns",
       CASE WHEN i.indisunique THEN 'true' END AS "unique",
       -- since 150000: CASE WHEN i.indnullsnotdistinct THEN 'true' END AS "nulls-not-distinct",
       m.amname AS "method",
       p.include AS "include",
       pg_get_expr(i.indpred, i.indrelid, true) AS "where",
       array_to_string(x.reloptions, ', ') AS "options",
       s.spcname AS "tablespace",
       CASE WHEN i.indisreplident AND c.relreplident = 'i' THEN 'true' END AS "replica-identity",
       CASE WHEN i.indisclustered THEN 'true' END AS "clustered",
       o.relname AS "of",
       CASE WHEN x.relkind = 'I' AND (NOT i.indisvalid OR coalesce(ip.parts, 0) < tp.partitions) THEN 'true' END AS "only",
       d.description AS "comment"
FROM pg_index i
     JOIN pg_class x ON x.oid = i.indexrelid
     JOIN pg_class c ON c.oid = i.indrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_am m ON m.oid = x.relam
     JOIN (SELECT i.indexrelid,
                  string_agg(concat_ws(' ',
                      CASE u.attnum WHEN 0 THEN pg_get_indexdef(i.indexrelid, u.place::integer, true)
                                    ELSE quote_ident(a.attname) END,
                      'collate ' || CASE cn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(cn.nspname) || '.' END
                                 || quote_ident(co.collname),
                      CASE WHEN NOT o.opcdefault OR xa.attoptions IS NOT NULL OR e.oid <> o.oid
                           THEN CASE pn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(pn.nspname) || '.' END
                                || quote_ident(o.opcname) END,
                      CASE WHEN xa.attoptions IS NOT NULL
                           THEN (SELECT '(' || string_agg(quote_ident(option_name) || '=' || quote_literal(option_value), ', ') || ')'
                                 FROM pg_options_to_table(xa.attoptions)) END,
                      CASE u.direction & 1 WHEN 1 THEN 'desc' END,
                      CASE u.direction & 3 WHEN 1 THEN 'nulls last' WHEN 2 THEN 'nulls first' END
                    ), ', ' ORDER BY u.place) FILTER (WHERE u.place <= i.indnkeyatts) AS columns,
                  string_agg(quote_ident(a.attname), ', ' ORDER BY u.place) FILTER (WHERE u.place > i.indnkeyatts) AS include
           FROM pg_index i
                JOIN pg_class c ON c.oid = i.indrelid AND c.relkind IN ('r', 'p', 'm')
                CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[], i.indoption::int2[])
                                   WITH ORDINALITY u (attnum, class, coll, direction, place)
                JOIN pg_attribute xa ON xa.attrelid = i.indexrelid AND xa.attnum = u.place
                LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.attnum
                LEFT JOIN pg_type t ON t.oid = xa.atttypid
                LEFT JOIN pg_collation co ON co.oid = u.coll AND u.coll <> coalesce(a.attcollation, nullif(t.typcollation, 0), 100)
                LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
                LEFT JOIN pg_opclass o ON o.oid = u.class
                LEFT JOIN pg_namespace pn ON pn.oid = o.opcnamespace
                LEFT JOIN pg_opclass e ON e.opcmethod = o.opcmethod AND e.opcdefault AND e.opcintype = a.atttypid
           WHERE i.indexrelid >= 16384 AND NOT i.indisprimary
           GROUP BY i.indexrelid) p ON p.indexrelid = i.indexrelid
     LEFT JOIN pg_inherits h ON h.inhrelid = x.oid
     LEFT JOIN pg_class o ON o.oid = h.inhparent
     LEFT JOIN (SELECT h.inhparent, count(*) AS partitions
                FROM pg_inherits h
                     JOIN pg_class r ON r.oid = h.inhrelid AND r.relispartition AND r.relkind IN ('r', 'p')
                GROUP BY h.inhparent) tp ON tp.inhparent = c.oid
     LEFT JOIN (SELECT h.inhparent, count(*) AS parts
                FROM pg_inherits h
                     JOIN pg_class r ON r.oid = h.inhrelid AND r.relkind IN ('i', 'I')
                GROUP BY h.inhparent) ip ON ip.inhparent = x.oid
     LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace
     LEFT JOIN pg_description d ON d.classoid = x.tableoid AND d.objoid = x.oid AND d.objsubid = 0
WHERE (i.indisvalid OR x.relkind = 'I')
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  AND c.relkind IN ('r', 'p', 'm')
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, x.relname;
