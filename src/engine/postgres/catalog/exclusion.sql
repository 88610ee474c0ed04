-- when: EXISTS (SELECT FROM pg_constraint WHERE contype = 'x')
-- Exclusion constraints: each element is written as in an index, with its operator.
SELECT k.tableoid || '.' || k.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       k.conname AS "name",
       p.elements AS "elements",
       m.amname AS "method",
       p.include AS "include",
       pg_get_expr(i.indpred, i.indrelid, true) AS "where",
       CASE WHEN k.condeferred THEN 'deferred' WHEN k.condeferrable THEN 'immediate' END AS "deferrable",
       array_to_string(x.reloptions, ', ') AS "options",
       s.spcname AS "tablespace",
       CASE WHEN i.indisclustered THEN 'true' END AS "clustered",
       o.conname AS "of",
       d.description AS "comment"
FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_index i ON i.indexrelid = k.conindid
     JOIN pg_class x ON x.oid = k.conindid
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
                      CASE u.direction & 3 WHEN 1 THEN 'nulls last' WHEN 2 THEN 'nulls first' END,
                      'with ' || CASE rn.nspname WHEN 'pg_catalog' THEN r.oprname
                                                 ELSE 'operator(' || quote_ident(rn.nspname) || '.' || r.oprname || ')' END
                    ), ', ' ORDER BY u.place) FILTER (WHERE u.place <= i.indnkeyatts) AS elements,
                  string_agg(quote_ident(a.attname), ', ' ORDER BY u.place) FILTER (WHERE u.place > i.indnkeyatts) AS include
           FROM pg_index i
                JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype = 'x'
                CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[], i.indoption::int2[], k.conexclop)
                                   WITH ORDINALITY u (attnum, class, coll, direction, operator, place)
                JOIN pg_attribute xa ON xa.attrelid = i.indexrelid AND xa.attnum = u.place
                LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.attnum
                LEFT JOIN pg_type t ON t.oid = xa.atttypid
                LEFT JOIN pg_collation co ON co.oid = u.coll AND u.coll <> coalesce(a.attcollation, nullif(t.typcollation, 0), 100)
                LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
                LEFT JOIN pg_opclass o ON o.oid = u.class
                LEFT JOIN pg_namespace pn ON pn.oid = o.opcnamespace
                LEFT JOIN pg_opclass e ON e.opcmethod = o.opcmethod AND e.opcdefault AND e.opcintype = a.atttypid
                LEFT JOIN pg_operator r ON r.oid = u.operator
                LEFT JOIN pg_namespace rn ON rn.oid = r.oprnamespace
           WHERE i.indexrelid >= 16384
           GROUP BY i.indexrelid) p ON p.indexrelid = i.indexrelid
     LEFT JOIN pg_constraint o ON o.oid = k.conparentid
     LEFT JOIN pg_tablespace s ON s.oid = x.reltablespace
     LEFT JOIN pg_description d ON d.classoid = k.tableoid AND d.objoid = k.oid AND d.objsubid = 0
WHERE k.contype = 'x' AND c.relkind IN ('r', 'p')
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, k.conname;
