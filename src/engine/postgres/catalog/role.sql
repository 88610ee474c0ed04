-- Who looks, who owns the database, and (until 14) the schema public of a new one; which roles there are, and which of them the
-- one that looks may act as.
SELECT current_user,
       (SELECT pg_get_userbyid(d.datdba) FROM pg_database d WHERE d.datname = current_database()),
       -- until 149999: pg_get_userbyid(10),
       -- since 150000: NULL,
       string_agg('"' || replace(r.rolname, '"', '""') || '"', ', ' ORDER BY r.rolname),
       string_agg('"' || replace(r.rolname, '"', '""') || '"', ', ' ORDER BY r.rolname)
         FILTER (WHERE pg_has_role(r.oid, 'MEMBER')
                 -- since 160000: AND pg_has_role(r.oid, 'SET')
                 )
FROM pg_roles r;
