-- when: EXISTS (SELECT FROM pg_rewrite WHERE oid >= 16384)
-- The columns of materialized views that have more than their query gives them.
SELECT c.tableoid || '.' || c.oid || '.' || a.attnum AS "_id",
       c.tableoid || '.' || c.oid || '.0' AS "_parent",
       a.attname AS "name",
       -- since 140000: CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS "compression",
       CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END AS "statistics",
       array_to_string(a.attoptions, ', ') AS "options",
       d.description AS "comment"
FROM pg_class c
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_description d ON d.classoid = c.tableoid AND d.objoid = c.oid AND d.objsubid = a.attnum
WHERE c.relkind = 'm'
  AND (d.objoid IS NOT NULL OR a.attstattarget >= 0 OR a.attoptions IS NOT NULL OR a.attacl IS NOT NULL
       OR (c.tableoid, c.oid, a.attnum) IN (SELECT l.classoid, l.objoid, l.objsubid FROM pg_seclabel l)
       -- since 140000: OR a.attcompression <> ''
      )
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, c.relname, a.attnum;
