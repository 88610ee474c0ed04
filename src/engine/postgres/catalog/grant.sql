-- What roles hold where that is not what is usual: a row for each object and role, with all that the role holds there.
-- Usual is what the server gives to a new object; in the schema public also USAGE for all, and CREATE until 14. What was
-- granted by others than the owner is left out (see unmanaged.sql).
WITH bearer (id, owner, acl, usual) AS MATERIALIZED (
  SELECT c.tableoid || '.' || c.oid || '.0', c.relowner, c.relacl,
         acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, c.relowner)
  FROM pg_class c
  WHERE c.relacl IS NOT NULL AND c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
  UNION ALL
  SELECT c.tableoid || '.' || c.oid || '.' || a.attnum, c.relowner, a.attacl, NULL
  FROM pg_attribute a
       JOIN pg_class c ON c.oid = a.attrelid
  WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT n.tableoid || '.' || n.oid || '.0', n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner)),
         CASE n.nspname WHEN 'public' THEN acldefault('n', n.nspowner) || makeaclitem(0, n.nspowner, 'USAGE', false)
                        -- until 149999: || makeaclitem(0, n.nspowner, 'CREATE', false)
                        ELSE acldefault('n', n.nspowner) END
  FROM pg_namespace n
  WHERE n.nspname = 'public' OR (n.nspacl IS NOT NULL AND n.oid >= 16384)
  UNION ALL
  SELECT t.tableoid || '.' || t.oid || '.0', t.typowner, t.typacl, acldefault('T', t.typowner)
  FROM pg_type t
  WHERE t.typacl IS NOT NULL AND t.oid >= 16384 AND t.typtype <> 'c'
  UNION ALL
  SELECT 'pg_class'::regclass::oid || '.' || t.typrelid || '.0', t.typowner, t.typacl, acldefault('T', t.typowner)
  FROM pg_type t
  WHERE t.typacl IS NOT NULL AND t.oid >= 16384 AND t.typtype = 'c'
  UNION ALL
  SELECT p.tableoid || '.' || p.oid || '.0', p.proowner, p.proacl, acldefault('f', p.proowner)
  FROM pg_proc p
  WHERE p.proacl IS NOT NULL AND p.oid >= 16384
  UNION ALL
  SELECT l.tableoid || '.' || l.oid || '.0', l.lanowner, l.lanacl, acldefault('l', l.lanowner)
  FROM pg_language l
  WHERE l.lanacl IS NOT NULL AND l.oid >= 16384
  UNION ALL
  SELECT w.tableoid || '.' || w.oid || '.0', w.fdwowner, w.fdwacl, acldefault('F', w.fdwowner)
  FROM pg_foreign_data_wrapper w
  WHERE w.fdwacl IS NOT NULL
  UNION ALL
  SELECT s.tableoid || '.' || s.oid || '.0', s.srvowner, s.srvacl, acldefault('S', s.srvowner)
  FROM pg_foreign_server s
  WHERE s.srvacl IS NOT NULL
), item (id, owner, item, held) AS (
  SELECT b.id, b.owner, aclexplode(b.acl), true FROM bearer b
  UNION ALL
  SELECT b.id, b.owner, aclexplode(b.usual), false FROM bearer b
), held (id, role, privilege, held, usual, grantable) AS (
  SELECT i.id, (i.item).grantee, lower((i.item).privilege_type), bool_or(i.held), bool_or(NOT i.held),
         bool_or(i.held AND (i.item).is_grantable AND (i.item).grantee <> i.owner)
  FROM item i
  WHERE (i.item).grantor = i.owner
  GROUP BY 1, 2, 3)
SELECT h.id AS "_parent",
       coalesce(r.rolname, 'public') AS "to",
       coalesce(string_agg(h.privilege, ', ' ORDER BY h.privilege) FILTER (WHERE h.held), 'none') AS "privileges",
       string_agg(h.privilege, ', ' ORDER BY h.privilege) FILTER (WHERE h.grantable) AS "with-grant-option"
FROM held h
     LEFT JOIN pg_roles r ON r.oid = h.role
WHERE h.role = 0 OR r.oid IS NOT NULL
GROUP BY h.id, h.role, r.rolname
HAVING bool_or(h.held <> h.usual OR h.grantable)
ORDER BY h.id, 2;
