-- when: EXISTS (SELECT FROM pg_foreign_server)
-- Foreign servers. An option that may hold a secret stays on the server (complete_foreign.c).
SELECT s.tableoid || '.' || s.oid || '.0' AS "_id",
       s.srvname AS "name",
       w.fdwname AS "wrapper",
       s.srvtype AS "type",
       s.srvversion AS "version",
       (SELECT string_agg(quote_ident(o), ', ') FROM unnest(s.srvoptions) o
        WHERE o !~* '^[^=]*(passw|secret|token|credential|private_?key|access_?key|api_?key|sslkey)') AS "options",
       pg_get_userbyid(s.srvowner) AS "owner",
       d.description AS "comment"
FROM pg_foreign_server s
     JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
     LEFT JOIN pg_description d ON d.classoid = s.tableoid AND d.objoid = s.oid AND d.objsubid = 0
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = s.tableoid AND e.objid = s.oid AND e.deptype = 'e')
ORDER BY s.srvname;
