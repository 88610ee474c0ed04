-- when: EXISTS (SELECT FROM pg_subscription WHERE subdbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database())) AND has_column_privilege('pg_subscription', 'subconninfo', 'SELECT')
-- What the subscriptions of this database connect by. It may hold a password, which the reader takes out at once.
SELECT 'pg_subscription'::regclass::oid || '.' || s.oid || '.0', s.subconninfo
FROM pg_subscription s
WHERE s.subdbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database());
