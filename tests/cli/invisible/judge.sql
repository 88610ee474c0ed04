-- What each object is: an element of the model, a line of the report, or a part of something that is one of these.
CREATE TEMP TABLE verdict AS
WITH RECURSIVE known (classid, objid, verdict) AS (
  SELECT a.classid, a.objid,
         CASE WHEN m.id IS NOT NULL OR p.to IS NOT NULL THEN 'managed' WHEN s.title IS NOT NULL THEN 'reported'
              WHEN e.objid IS NOT NULL THEN 'extension' ELSE 'temporary' END
  FROM address a
       LEFT JOIN pg_type t ON t.tableoid = a.classid AND t.oid = a.objid AND t.typrelid <> 0
       LEFT JOIN managed m ON m.id IN (a.classid || '.' || a.objid || '.0', 'pg_class'::regclass::oid || '.' || t.typrelid || '.0')
       LEFT JOIN seen s ON s.title LIKE '% ' || replace(a.identity, '\', '\\')
       LEFT JOIN pg_depend e ON e.classid = a.classid AND e.objid = a.objid AND e.deptype = 'e'
       LEFT JOIN pg_class c ON c.tableoid = a.classid AND c.oid = a.objid AND c.relnamespace = pg_my_temp_schema()
       LEFT JOIN rows_default_privileges p ON format('for role %s in schema shop on %s', p.for, p.on) = a.identity
  WHERE num_nonnulls(m.id, s.title, e.objid, c.oid, p.to) > 0 OR a.type = 'schema' AND a.identity LIKE 'pg\_%'
  UNION
  SELECT d.classid, d.objid, k.verdict
  FROM known k
       JOIN pg_depend d ON d.refclassid = k.classid AND d.refobjid = k.objid
       LEFT JOIN pg_class t ON t.tableoid = k.classid AND t.oid = k.objid AND t.relkind = 't'
  WHERE d.deptype IN ('i', 'P', 'S')
     OR d.deptype = 'a' AND (t.oid IS NOT NULL -- the index of a TOAST table
                             OR EXISTS (SELECT FROM pg_constraint z -- an attribute of its column
                                        WHERE z.tableoid = d.classid AND z.oid = d.objid AND z.contype = 'n')
                             OR d.classid IN ('pg_attrdef'::regclass, 'pg_amop'::regclass, 'pg_amproc'::regclass,
                                              to_regclass('pg_publication_namespace'))))
SELECT a.type, a.identity, min(k.verdict) AS verdict
FROM address a
     LEFT JOIN known k ON k.classid = a.classid AND k.objid = a.objid
GROUP BY a.classid, a.objid, a.type, a.identity;

CREATE TEMP TABLE kind (type text, fate text);
\copy kind FROM PSTDIN

SELECT 'an unknown kind of object: ' || v.type || ' ' || min(v.identity)
FROM verdict v
WHERE v.type NOT IN (SELECT k.type FROM kind k)
GROUP BY v.type
UNION ALL
SELECT 'neither managed nor reported: ' || v.type || ' ' || v.identity
FROM verdict v JOIN kind k ON k.type = v.type
WHERE k.fate IN ('managed', 'reported', 'part') AND v.verdict IS NULL
UNION ALL
SELECT 'not ' || k.fate || ', as is said of the kind: ' || k.type
FROM kind k
WHERE NOT EXISTS (SELECT FROM verdict v
                  WHERE v.type = k.type AND (v.verdict = k.fate OR k.fate = 'part' AND v.verdict IN ('managed', 'reported')))
  AND k.fate IN ('managed', 'reported', 'part')
UNION ALL
SELECT 'there is none of this kind here: ' || k.type
FROM kind k
WHERE k.fate NOT IN ('cluster', 'part', 'catalog') AND k.type NOT IN (SELECT v.type FROM verdict v);
