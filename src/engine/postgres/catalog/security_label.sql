-- when: EXISTS (SELECT FROM pg_seclabel) OR EXISTS (SELECT FROM pg_shseclabel WHERE classoid = 'pg_subscription'::regclass)
-- Security labels. A composite type is known by its relation; the labels of subscriptions stand in the catalog for all databases.
SELECT CASE WHEN t.typtype = 'c' THEN 'pg_class'::regclass::oid || '.' || t.typrelid
            ELSE l.classoid || '.' || l.objoid END || '.' || l.objsubid AS "_parent",
       l.provider AS "provider",
       l.label AS "label"
FROM (SELECT classoid, objoid, objsubid, provider, label FROM pg_seclabel
      UNION ALL
      SELECT classoid, objoid, 0, provider, label FROM pg_shseclabel WHERE classoid = 'pg_subscription'::regclass) l
     LEFT JOIN pg_type t ON l.classoid = t.tableoid AND t.oid = l.objoid
ORDER BY l.classoid, l.objoid, l.objsubid, l.provider;
