-- when: EXISTS (SELECT FROM pg_class WHERE relkind IN ('r', 'p', 'f') AND oid >= 16384)
-- Columns in their order, with the sequence behind an identity. What follows from the type is left out.
-- A default is not pretty-printed, so that it can stand after DEFAULT without parentheses.
-- (The usual names of the sequence and of NOT NULL are taken out by the reader, who knows how they are made.)
-- since 180000: WITH RECURSIVE tree (root, id) AS (
-- since 180000:   SELECT oid, oid FROM pg_class WHERE relkind = 'p' AND NOT relispartition
-- since 180000:   UNION ALL SELECT t.root, i.inhrelid FROM tree t JOIN pg_inherits i ON i.inhparent = t.id)
SELECT c.tableoid || '.' || c.oid || '.' || a.attnum AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       a.attname AS "name",
       format_type(a.atttypid, a.atttypmod) AS "type",
       CASE cn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(cn.nspname) || '.' END || quote_ident(co.collname)
         AS "collation",
       CASE WHEN a.attnotnull THEN 'false' END AS "nullable",
       -- since 180000: CASE WHEN z.coninhcount = 0 THEN z.conname END AS "not-null-name",
       -- since 180000: CASE WHEN z.coninhcount = 0 AND NOT z.convalidated THEN 'true' END AS "not-null-not-valid",
       -- since 180000: CASE WHEN z.coninhcount = 0 AND z.connoinherit THEN 'true' END AS "not-null-no-inherit",
       -- since 180000: CASE WHEN y.root IS NOT NULL THEN 'true' END AS "not-null-apart",
       CASE WHEN a.attgenerated = '' THEN pg_get_expr(x.adbin, x.adrelid) END AS "default",
       CASE a.attgenerated WHEN 's' THEN 'stored' WHEN 'v' THEN 'virtual' END AS "generated",
       CASE WHEN a.attgenerated <> '' THEN pg_get_expr(x.adbin, x.adrelid, true) END AS "expression",
       -- until 169999: CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END AS "identity",
       -- since 170000: CASE WHEN c.relispartition THEN NULL WHEN a.attidentity = 'a' THEN 'always' WHEN a.attidentity = 'd' THEN 'by default' END AS "identity",
       i.start AS "start", i.increment AS "increment", i.minimum AS "minimum", i.maximum AS "maximum", i.cache AS "cache",
       i.cycle AS "cycle", i.name AS "sequence",
       CASE WHEN a.attstorage <> t.typstorage
            THEN CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END
       END AS "storage",
       -- since 140000: CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS "compression",
       CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END AS "statistics",
       array_to_string(a.attoptions, ', ') AS "options",
       CASE WHEN a.attinhcount > 0 THEN CASE WHEN a.attislocal THEN 'merged' ELSE 'only' END END AS "inherited",
       (SELECT string_agg(quote_ident(o), ', ') FROM unnest(a.attfdwoptions) o) AS "foreign-options",
       d.description AS "comment"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type t ON t.oid = a.atttypid
     LEFT JOIN pg_attrdef x ON x.adrelid = a.attrelid AND x.adnum = a.attnum AND a.atthasdef
     -- since 180000: LEFT JOIN pg_constraint z ON z.conrelid = a.attrelid AND z.conkey[1] = a.attnum AND z.contype = 'n'
     -- since 180000: LEFT JOIN (SELECT DISTINCT t.root, ra.attnum
     -- since 180000:            FROM tree t
     -- since 180000:                 JOIN pg_constraint bz ON bz.conrelid = t.id AND bz.contype = 'n' AND bz.coninhcount > 0
     -- since 180000:                 JOIN pg_attribute ba ON ba.attrelid = t.id AND ba.attnum = bz.conkey[1]
     -- since 180000:                 JOIN pg_attribute ra ON ra.attrelid = t.root AND ra.attname = ba.attname
     -- since 180000:                 JOIN pg_constraint rz ON rz.conrelid = t.root AND rz.contype = 'n' AND rz.conkey[1] = ra.attnum
     -- since 180000:            WHERE bz.conname <> rz.conname) y ON y.root = a.attrelid AND y.attnum = a.attnum
     LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
     LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = a.attnum
     LEFT JOIN (SELECT o.refobjid, o.refobjsubid,
                       nullif(s.seqstart, CASE WHEN s.seqincrement > 0 THEN s.seqmin ELSE s.seqmax END) AS start,
                       nullif(s.seqincrement, 1) AS increment,
                       nullif(s.seqmin, CASE WHEN s.seqincrement > 0 THEN 1 ELSE b.least END) AS minimum,
                       nullif(s.seqmax, CASE WHEN s.seqincrement > 0 THEN b.greatest ELSE -1 END) AS maximum,
                       nullif(s.seqcache, 1) AS cache,
                       CASE WHEN s.seqcycle THEN 'true' END AS cycle,
                       quote_ident(sn.nspname) || '.' || quote_ident(sc.relname) AS name
                FROM pg_depend o
                     JOIN pg_sequence s ON s.seqrelid = o.objid
                     JOIN pg_class sc ON sc.oid = o.objid
                     JOIN pg_namespace sn ON sn.oid = sc.relnamespace
                     JOIN (VALUES (21::oid, (-32768)::bigint, 32767::bigint),
                                  (23, -2147483648, 2147483647),
                                  (20, -9223372036854775808, 9223372036854775807)) b (type, least, greatest)
                          ON b.type = s.seqtypid
                WHERE o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass
                  AND o.refobjsubid > 0 AND o.deptype = 'i') i
               ON i.refobjid = a.attrelid AND i.refobjsubid = a.attnum AND a.attidentity <> ''
WHERE (c.relkind IN ('r', 'p') OR c.relkind = 'f' AND NOT c.relispartition)
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, a.attnum;
