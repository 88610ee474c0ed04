-- A database that has subscriptions cannot be dropped, and one that has a slot asks its publisher first.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT s.subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = current_database()
  LOOP
    EXECUTE format('ALTER SUBSCRIPTION %I DISABLE', name);
    EXECUTE format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', name);
    EXECUTE format('COMMENT ON SUBSCRIPTION %I IS NULL', name);
    EXECUTE format('DROP SUBSCRIPTION %I', name);
  END LOOP;
END
$$;
