-- when: EXISTS (SELECT FROM pg_foreign_data_wrapper)
-- Foreign data wrappers that are no extension's. An option that may hold a secret stays on the server (complete_foreign.c).
SELECT w.tableoid || '.' || w.oid || '.0' AS "_id",
       w.fdwname AS "name",
       quote_ident(hn.nspname) || '.' || quote_ident(h.proname) AS "handler",
       quote_ident(vn.nspname) || '.' || quote_ident(v.proname) AS "validator",
       (SELECT string_agg(quote_ident(o), ', ') FROM unnest(w.fdwoptions) o
        WHERE o !~* '^[^=]*(passw|secret|token|credential|private_?key|access_?key|api_?key|sslkey)') AS "options",
       pg_get_userbyid(w.fdwowner) AS "owner",
       d.description AS "comment"
FROM pg_foreign_data_wrapper w
     LEFT JOIN pg_proc h ON h.oid = w.fdwhandler
     LEFT JOIN pg_namespace hn ON hn.oid = h.pronamespace
     LEFT JOIN pg_proc v ON v.oid = w.fdwvalidator
     LEFT JOIN pg_namespace vn ON vn.oid = v.pronamespace
     LEFT JOIN pg_description d ON d.classoid = w.tableoid AND d.objoid = w.oid AND d.objsubid = 0
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = w.tableoid AND e.objid = w.oid AND e.deptype = 'e')
ORDER BY w.fdwname;
