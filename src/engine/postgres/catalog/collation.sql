-- when: EXISTS (SELECT FROM pg_collation WHERE oid >= 16384)
-- Collations. One locale for both the order and the letters is said once. Where ICU's
-- and that of the server itself stand differs: in the same columns before 15, in one of two others since.
SELECT o.tableoid || '.' || o.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       o.collname AS "name",
       CASE o.collprovider WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' END AS "provider",
       CASE WHEN o.collcollate = o.collctype THEN o.collcollate
            ELSE coalesce(to_jsonb(o) ->> 'colliculocale', to_jsonb(o) ->> 'colllocale') END AS "locale",
       CASE WHEN o.collcollate <> o.collctype THEN o.collcollate END AS "lc-collate",
       CASE WHEN o.collcollate <> o.collctype THEN o.collctype END AS "lc-ctype",
       CASE WHEN NOT o.collisdeterministic THEN 'false' END AS "deterministic",
       -- since 160000: o.collicurules AS "rules",
       pg_get_userbyid(o.collowner) AS "owner",
       d.description AS "comment"
FROM pg_collation o
     JOIN pg_namespace n ON n.oid = o.collnamespace
     LEFT JOIN pg_description d ON d.classoid = o.tableoid AND d.objoid = o.oid AND d.objsubid = 0
WHERE n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.tableoid AND e.objid = o.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, o.collname;
