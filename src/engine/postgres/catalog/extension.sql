-- Extensions that somebody made: those of initdb (plpgsql) are part of the server.
SELECT x.tableoid || '.' || x.oid || '.0' AS "_id",
       x.extname AS "name",
       n.nspname AS "schema",
       x.extversion AS "version",
       CASE WHEN d.description IS DISTINCT FROM a.comment THEN d.description END AS "comment"
FROM pg_extension x
     JOIN pg_namespace n ON n.oid = x.extnamespace
     LEFT JOIN pg_available_extensions() a ON a.name = x.extname
     LEFT JOIN pg_description d ON d.classoid = x.tableoid AND d.objoid = x.oid AND d.objsubid = 0
WHERE x.oid >= 16384
ORDER BY x.extname;
