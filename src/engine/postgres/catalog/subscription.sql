-- when: EXISTS (SELECT FROM pg_subscription WHERE subdbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database())) AND has_column_privilege('pg_subscription', 'oid', 'SELECT')
-- Subscriptions of this database: the catalog is one for all. What they connect by is asked for by itself.
SELECT 'pg_subscription'::regclass::oid || '.' || s.oid || '.0' AS "_id",
       s.subname AS "name",
       (SELECT string_agg('"' || replace(p, '"', '""') || '"', ', ' ORDER BY p COLLATE "C") FROM unnest(s.subpublications) p)
         AS "publications",
       CASE WHEN s.subenabled THEN 'true' ELSE 'false' END AS "enabled",
       coalesce(s.subslotname, 'none') AS "slot",
       s.subsynccommit AS "synchronous-commit",
       -- since 140000: CASE WHEN s.subbinary THEN 'true' END AS "binary",
       -- until 139999: NULL AS "streaming",
       -- since 140000: CASE s.substream::text WHEN 'true' THEN 'on' WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' END AS "streaming",
       -- since 150000: CASE WHEN s.subtwophasestate <> 'd' THEN 'true' END AS "two-phase",
       -- since 150000: CASE WHEN s.subdisableonerr THEN 'true' END AS "disable-on-error",
       -- since 160000: CASE WHEN NOT s.subpasswordrequired THEN 'false' END AS "password-required",
       -- since 160000: CASE WHEN s.subrunasowner THEN 'true' END AS "run-as-owner",
       -- since 160000: s.suborigin AS "origin",
       -- since 170000: CASE WHEN s.subfailover THEN 'true' END AS "failover",
       pg_get_userbyid(s.subowner) AS "owner",
       d.description AS "comment"
FROM pg_subscription s
     LEFT JOIN pg_description d ON d.classoid = 'pg_subscription'::regclass AND d.objoid = s.oid AND d.objsubid = 0
WHERE s.subdbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database())
ORDER BY s.subname;
