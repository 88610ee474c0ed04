-- Tablespaces belong to the whole server, so an earlier run may have made them.
SET allow_in_place_tablespaces = on;
SELECT format('CREATE TABLESPACE %I LOCATION %L', name, '')
FROM (VALUES ('space_one'), ('space_two')) v (name)
WHERE name NOT IN (SELECT spcname FROM pg_tablespace) \gexec
-- So do roles.
SELECT format('CREATE ROLE %I', name)
FROM (VALUES ('role_one'), ('role_two'), ('role_three')) v (name)
WHERE name NOT IN (SELECT rolname FROM pg_roles) \gexec
-- Some things belong to superusers alone.
SELECT format('CREATE ROLE %I SUPERUSER', name)
FROM (VALUES ('role_admin'), ('role_admin_two')) v (name)
WHERE name NOT IN (SELECT rolname FROM pg_roles) \gexec
