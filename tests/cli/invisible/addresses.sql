-- Every object that somebody made, by asking each catalog that has object identities, known to this test or not: a catalog
-- whose rows are no objects by themselves (labels of an enum, entries of pg_largeobject_metadata) refuses its own class.
SET client_min_messages = warning;
CREATE TEMP TABLE address (classid oid, objid oid, type text, identity text);
DO $$
DECLARE
  catalog regclass;
BEGIN
  FOR catalog IN
    SELECT c.oid
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'oid'
    WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r'
  LOOP
    BEGIN
      EXECUTE format('INSERT INTO address SELECT o.class, o.oid, i.type, i.identity
                      FROM (SELECT CASE tableoid WHEN ''pg_largeobject_metadata''::regclass THEN ''pg_largeobject''::regclass
                                                 ELSE tableoid END AS class, oid
                            FROM %s WHERE oid >= 16384) o,
                           LATERAL pg_identify_object(o.class, o.oid, 0) i', catalog);
    EXCEPTION WHEN internal_error THEN
      INSERT INTO address VALUES (catalog, 0, 'no object: ' || catalog, '');
    END;
  END LOOP;
END $$;
-- The subscriptions of all databases stand in one catalog.
DELETE FROM address a
USING pg_subscription s
WHERE a.classid = 'pg_subscription'::regclass AND s.oid = a.objid
  AND s.subdbid <> (SELECT d.oid FROM pg_database d WHERE d.datname = current_database());
