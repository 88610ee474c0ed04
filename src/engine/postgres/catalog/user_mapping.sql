-- when: EXISTS (SELECT FROM pg_foreign_server)
-- User mappings, by the view that everybody may read: it shows options to those who may see them. An option that may hold a
-- secret stays on the server (complete_foreign.c).
SELECT 'pg_user_mapping'::regclass::oid || '.' || m.umid || '.0' AS "_id",
       'pg_foreign_server'::regclass::oid || '.' || m.srvid || '.0' AS "_parent",
       m.usename AS "user",
       (SELECT string_agg(quote_ident(o), ', ') FROM unnest(m.umoptions) o
        WHERE o !~* '^[^=]*(passw|secret|token|credential|private_?key|access_?key|api_?key|sslkey)') AS "options"
FROM pg_user_mappings m
ORDER BY m.srvname, m.usename;
