-- when: EXISTS (SELECT FROM pg_default_acl)
-- Default privileges: a row for each role that makes things, class of things and role that gets something, with all that it
-- gets. Those of a schema come on top of those that hold anywhere; these take the place of what is usual.
WITH bearer (id, class, owner, acl, usual) AS MATERIALIZED (
  SELECT coalesce(n.tableoid || '.' || n.oid || '.0', 'model'), d.defaclobjtype, d.defaclrole, d.defaclacl,
         CASE WHEN n.oid IS NULL
              THEN acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole) END
  FROM pg_default_acl d
       LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
  WHERE d.defaclobjtype IN ('r', 'S', 'f', 'T', 'n')
), item (id, class, owner, item, held) AS (
  SELECT b.id, b.class, b.owner, aclexplode(b.acl), true FROM bearer b
  UNION ALL
  SELECT b.id, b.class, b.owner, aclexplode(b.usual), false FROM bearer b
), held (id, class, owner, role, privilege, held, usual, grantable) AS (
  SELECT i.id, i.class, i.owner, (i.item).grantee, lower((i.item).privilege_type), bool_or(i.held), bool_or(NOT i.held),
         bool_or(i.held AND (i.item).is_grantable AND (i.item).grantee <> i.owner)
  FROM item i
  GROUP BY 1, 2, 3, 4, 5)
SELECT h.id AS "_parent",
       coalesce(r.rolname, 'public') AS "to",
       m.rolname AS "for",
       CASE h.class WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types'
                    ELSE 'schemas' END AS "on",
       coalesce(string_agg(h.privilege, ', ' ORDER BY h.privilege) FILTER (WHERE h.held), 'none') AS "privileges",
       string_agg(h.privilege, ', ' ORDER BY h.privilege) FILTER (WHERE h.grantable) AS "with-grant-option"
FROM held h
     JOIN pg_roles m ON m.oid = h.owner
     LEFT JOIN pg_roles r ON r.oid = h.role
WHERE h.role = 0 OR r.oid IS NOT NULL
GROUP BY h.id, h.class, h.role, r.rolname, m.rolname
HAVING bool_or(h.held <> h.usual OR h.grantable)
ORDER BY h.id, 3, 4, 2;
