-- when: EXISTS (SELECT FROM pg_constraint WHERE contype = 'f')
-- Foreign keys between managed tables.
SELECT k.tableoid || '.' || k.oid || '.0' AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       k.conname AS "name",
       p.columns AS "columns",
       quote_ident(fn.nspname) || '.' || quote_ident(f.relname) || '(' || p.referenced || ')' AS "references",
       CASE k.confdeltype WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default'
       END AS "on-delete",
       -- since 150000: s.deleted AS "on-delete-columns",
       CASE k.confupdtype WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default'
       END AS "on-update",
       CASE k.confmatchtype WHEN 'f' THEN 'full' WHEN 'p' THEN 'partial' END AS "match",
       CASE WHEN k.condeferred THEN 'deferred' WHEN k.condeferrable THEN 'immediate' END AS "deferrable",
       -- until 179999: CASE WHEN NOT k.convalidated THEN 'true' END AS "not-valid",
       -- since 180000: CASE WHEN NOT k.convalidated AND k.conenforced THEN 'true' END AS "not-valid",
       -- since 180000: CASE WHEN NOT k.conenforced THEN 'true' END AS "not-enforced",
       -- since 180000: CASE WHEN k.conperiod THEN 'true' END AS "period",
       o.conname AS "of",
       d.description AS "comment"
FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_class f ON f.oid = k.confrelid
     JOIN pg_namespace fn ON fn.oid = f.relnamespace
     JOIN (SELECT q.oid,
                  string_agg(quote_ident(a.attname), ', ' ORDER BY u.place) AS columns,
                  string_agg(quote_ident(b.attname), ', ' ORDER BY u.place) AS referenced
           FROM pg_constraint q
                CROSS JOIN LATERAL unnest(q.conkey, q.confkey) WITH ORDINALITY u (attnum, other, place)
                LEFT JOIN pg_attribute a ON a.attrelid = q.conrelid AND a.attnum = u.attnum AND a.attnum > 0
                LEFT JOIN pg_attribute b ON b.attrelid = q.confrelid AND b.attnum = u.other AND b.attnum > 0
           WHERE q.contype = 'f'
           GROUP BY q.oid) p ON p.oid = k.oid
     -- since 150000: LEFT JOIN (SELECT q.oid, string_agg(quote_ident(z.attname), ', ' ORDER BY u.place) AS deleted
     -- since 150000:            FROM pg_constraint q
     -- since 150000:                 CROSS JOIN LATERAL unnest(q.confdelsetcols) WITH ORDINALITY u (attnum, place)
     -- since 150000:                 JOIN pg_attribute z ON z.attrelid = q.conrelid AND z.attnum = u.attnum
     -- since 150000:            WHERE q.confdelsetcols IS NOT NULL
     -- since 150000:            GROUP BY q.oid) s ON s.oid = k.oid
     LEFT JOIN pg_constraint o ON o.oid = k.conparentid
     LEFT JOIN pg_description d ON d.classoid = k.tableoid AND d.objoid = k.oid AND d.objsubid = 0
WHERE k.contype = 'f'
  AND (o.oid IS NULL OR o.conrelid <> k.conrelid) -- not those that the server keeps for each partition referred to
  AND c.relkind IN ('r', 'p')
  AND f.relkind IN ('r', 'p')
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND fn.nspname !~ '^(pg_|schemadiff)' AND fn.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = f.tableoid AND e.objid = f.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, k.conname;
