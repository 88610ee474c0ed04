-- What was seen but is of no kind that is managed: what it is, and a title for each object. Left out are members of extensions, what the
-- server made by itself for something else, and what lies within an object that is listed.
-- (NOT IN is a hashed look-up whatever the planner thinks of the number of rows; a join might be nested loops.)
WITH managed (oid) AS MATERIALIZED (
  SELECT c.oid
  FROM pg_class c
  WHERE (c.relkind IN ('r', 'p')
         OR c.relkind = 'f' AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = c.oid))
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = c.tableoid AND e.objid = c.oid AND e.deptype = 'e')
), seen (classid, objid, namespace, word) AS (
  SELECT c.tableoid, c.oid, c.relnamespace,
         CASE WHEN c.relispartition THEN 'partition' WHEN c.relkind = 'p' THEN 'partitioned table'
              WHEN c.relkind = 'r' THEN 'inheriting table' END
  FROM pg_class c
  WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'f') AND c.oid NOT IN (SELECT g.oid FROM managed g)
  UNION ALL
  SELECT c.tableoid, c.oid, c.relnamespace, NULL -- a sequence that belongs to a table which is not managed
  FROM pg_class c
       JOIN pg_depend o ON o.classid = c.tableoid AND o.objid = c.oid AND o.refclassid = c.tableoid
                           AND o.refobjsubid > 0 AND o.deptype = 'a'
  WHERE c.relkind = 'S' AND o.refobjid NOT IN (SELECT g.oid FROM managed g)
  UNION ALL
  SELECT x.tableoid, x.oid, x.relnamespace, 'invalid index'
  FROM pg_index i
       JOIN pg_class x ON x.oid = i.indexrelid
       JOIN managed g ON g.oid = i.indrelid
  WHERE NOT i.indisvalid AND x.relkind = 'i'
  UNION ALL
  SELECT k.tableoid, k.oid, k.connamespace, 'foreign key' -- to a table that is not managed
  FROM pg_constraint k
       JOIN managed g ON g.oid = k.conrelid
  WHERE k.contype = 'f' AND k.conparentid = 0 AND k.confrelid NOT IN (SELECT f.oid FROM managed f)
  UNION ALL
  SELECT t.tableoid, t.oid, c.relnamespace, NULL -- of a table that is not managed
  FROM pg_trigger t
       JOIN pg_class c ON c.oid = t.tgrelid
  WHERE NOT t.tgisinternal AND NOT c.relispartition AND c.relkind <> 'v' AND c.oid NOT IN (SELECT g.oid FROM managed g)
  UNION ALL
  SELECT r.tableoid, r.oid, c.relnamespace, NULL -- of a table that is not managed
  FROM pg_rewrite r
       JOIN pg_class c ON c.oid = r.ev_class
  WHERE r.oid >= 16384 AND r.ev_type <> '1' AND c.relkind <> 'v' AND c.oid NOT IN (SELECT g.oid FROM managed g)
  UNION ALL
  SELECT s.tableoid, s.oid, s.stxnamespace, NULL -- of a table that is not managed
  FROM pg_statistic_ext s
       JOIN pg_class c ON c.oid = s.stxrelid
  WHERE c.relkind <> 'm' AND c.oid NOT IN (SELECT g.oid FROM managed g)
  UNION ALL
  SELECT o.tableoid, o.oid, o.oprnamespace, 'shell operator' -- that no operator speaks of any more
  FROM pg_operator o
  WHERE o.oid >= 16384 AND o.oprcode = 0
    AND o.oid NOT IN (SELECT unnest(ARRAY[p.oprcom, p.oprnegate]) FROM pg_operator p WHERE p.oid >= 16384)
  UNION ALL
  SELECT d.classid, d.objid, NULL, NULL -- of a class that a later version may bring
  FROM pg_depend d
  WHERE d.objid >= 16384 AND d.deptype IN ('n', 'a')
    AND d.classid NOT IN (
      'pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass, 'pg_cast'::regclass, 'pg_collation'::regclass,
      'pg_constraint'::regclass, 'pg_conversion'::regclass, 'pg_attrdef'::regclass, 'pg_language'::regclass,
      'pg_operator'::regclass, 'pg_opclass'::regclass, 'pg_opfamily'::regclass, 'pg_am'::regclass, 'pg_amop'::regclass,
      'pg_amproc'::regclass, 'pg_rewrite'::regclass, 'pg_trigger'::regclass, 'pg_namespace'::regclass,
      'pg_statistic_ext'::regclass, 'pg_ts_parser'::regclass, 'pg_ts_dict'::regclass, 'pg_ts_template'::regclass,
      'pg_ts_config'::regclass, 'pg_foreign_data_wrapper'::regclass, 'pg_foreign_server'::regclass,
      'pg_user_mapping'::regclass, 'pg_default_acl'::regclass, 'pg_extension'::regclass, 'pg_event_trigger'::regclass,
      'pg_policy'::regclass, 'pg_publication'::regclass, 'pg_publication_rel'::regclass, 'pg_subscription'::regclass,
      -- since 150000: 'pg_publication_namespace'::regclass,
      'pg_transform'::regclass))
SELECT coalesce(s.word, i.type) AS "kind", coalesce(s.word, i.type) || ' ' || i.identity AS "title"
FROM seen s
     LEFT JOIN pg_namespace n ON n.oid = s.namespace
     CROSS JOIN LATERAL pg_identify_object(s.classid, s.objid, 0) i
WHERE coalesce(n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema', true)
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = s.classid AND e.objid = s.objid AND e.objsubid = 0
                                                 AND e.deptype IN ('e', 'i'))
UNION ALL
-- Privileges that somebody else than the owner gave, and those on the sequence of an identity column.
SELECT DISTINCT 'privilege list',
       'privileges on ' || quote_ident(n.nspname) || '.' || quote_ident(g.relname) ||
       CASE WHEN i.objid IS NULL THEN ', granted by ' || quote_ident(pg_get_userbyid((g.item).grantor)) ELSE '' END
FROM (SELECT c.oid, c.tableoid, c.relname, c.relnamespace, c.relowner, aclexplode(c.relacl) AS item
      FROM pg_class c
      WHERE c.relacl IS NOT NULL AND c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')) g
     JOIN pg_namespace n ON n.oid = g.relnamespace
     LEFT JOIN pg_depend i ON i.classid = g.tableoid AND i.objid = g.oid AND i.refclassid = g.tableoid AND i.refobjid <> g.oid
                              AND i.deptype = 'i'
WHERE ((g.item).grantor <> g.relowner OR i.objid IS NOT NULL)
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = g.tableoid AND e.objid = g.oid AND e.deptype = 'e')
UNION ALL
-- What only superusers can read on 13.
SELECT 'subscription', 'subscription ' || quote_ident(s.subname)
FROM pg_subscription s
WHERE s.subdbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database())
  AND NOT has_column_privilege('pg_subscription', 'oid', 'SELECT')
UNION ALL
-- What no model holds: the names of options alone.
SELECT 'secret option', 'secret option ' || quote_ident(split_part(o, '=', 1)) || ' of ' || f.title
FROM (SELECT m.umoptions, 'user mapping for ' || quote_ident(m.usename) || ' on server ' || quote_ident(m.srvname)
      FROM pg_user_mappings m
      UNION ALL
      SELECT s.srvoptions, 'server ' || quote_ident(s.srvname) FROM pg_foreign_server s
      UNION ALL
      SELECT w.fdwoptions, 'foreign-data wrapper ' || quote_ident(w.fdwname) FROM pg_foreign_data_wrapper w) f (options, title)
     CROSS JOIN LATERAL unnest(f.options) o
WHERE o ~* '^[^=]*(passw|secret|token|credential|private_?key|access_?key|api_?key|sslkey)'
ORDER BY 2;
