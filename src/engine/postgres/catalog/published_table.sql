-- when: EXISTS (SELECT FROM pg_publication)
-- The tables that publications name, with the columns and rows of them.
SELECT r.tableoid || '.' || r.oid || '.0' AS "_id",
       p.tableoid || '.' || p.oid || '.0' AS "_parent",
       quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS "name"
       -- since 150000: , a.columns AS "columns", pg_get_expr(r.prqual, r.prrelid, true) AS "where"
FROM pg_publication_rel r
     JOIN pg_publication p ON p.oid = r.prpubid
     JOIN pg_class c ON c.oid = r.prrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     -- since 150000: LEFT JOIN (SELECT r.oid, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns FROM pg_publication_rel r JOIN pg_attribute a ON a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs::int2[]) GROUP BY r.oid) a ON a.oid = r.oid
ORDER BY p.pubname, n.nspname, c.relname;
