-- when: EXISTS (SELECT FROM pg_seclabel)
-- Security labels. A composite type is known by its relation.
SELECT CASE WHEN t.typtype = 'c' THEN 'pg_class'::regclass::oid || '.' || t.typrelid
            ELSE l.classoid || '.' || l.objoid END || '.' || l.objsubid AS "_parent",
       l.provider AS "provider",
       l.label AS "label"
FROM pg_seclabel l
     LEFT JOIN pg_type t ON l.classoid = t.tableoid AND t.oid = l.objoid
ORDER BY l.classoid, l.objoid, l.objsubid, l.provider;
