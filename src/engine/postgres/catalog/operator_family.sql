-- when: EXISTS (SELECT FROM pg_opfamily WHERE oid >= 16384)
-- Operator families, with the members that are not those of a class.
-- (The class over the left type; what is over two types is the family's where the method orders or hashes. A family of the
-- system is of no model: there it is the class over either type.)
WITH class (oid, family, type, system) AS (
  SELECT DISTINCT ON (k.opcfamily, k.opcintype) k.oid, k.opcfamily, k.opcintype, k.opcfamily < 16384
  FROM pg_opclass k
  WHERE k.oid >= 16384
  ORDER BY k.opcfamily, k.opcintype, k.opcdefault DESC, k.opcname
), member (classid, oid, family, home, sort, number, operands, text) AS (
  SELECT m.classid, m.oid, m.family, coalesce(k.oid, s.oid), m.sort, m.number, m.operands, m.text
  FROM (SELECT o.tableoid AS classid, o.oid, o.amopfamily AS family, o.amopmethod AS method, o.amoplefttype AS l,
               o.amoprighttype AS r, 1 AS sort, o.amopstrategy AS number,
               format_type(o.amoplefttype, NULL) || ', ' || format_type(o.amoprighttype, NULL) AS operands,
               'OPERATOR ' || o.amopstrategy || ' '
                 || CASE n.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(n.nspname) || '.' END || p.oprname
                 || '(' || format_type(o.amoplefttype, NULL) || ', ' || format_type(o.amoprighttype, NULL) || ')'
                 || coalesce(' FOR ORDER BY ' || CASE fn.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(fn.nspname) || '.' END
                             || quote_ident(f.opfname), '') AS text
        FROM pg_amop o
             JOIN pg_operator p ON p.oid = o.amopopr
             JOIN pg_namespace n ON n.oid = p.oprnamespace
             LEFT JOIN pg_opfamily f ON f.oid = o.amopsortfamily
             LEFT JOIN pg_namespace fn ON fn.oid = f.opfnamespace
        WHERE o.oid >= 16384
        UNION ALL
        SELECT o.tableoid, o.oid, o.amprocfamily, y.opfmethod, o.amproclefttype, o.amprocrighttype, 2, o.amprocnum,
               format_type(o.amproclefttype, NULL) || ', ' || format_type(o.amprocrighttype, NULL),
               'FUNCTION ' || o.amprocnum || ' (' || format_type(o.amproclefttype, NULL) || ', '
                 || format_type(o.amprocrighttype, NULL) || ') '
                 || CASE n.nspname WHEN 'pg_catalog' THEN '' ELSE quote_ident(n.nspname) || '.' END
                 || quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')'
        FROM pg_amproc o
             JOIN pg_opfamily y ON y.oid = o.amprocfamily
             JOIN pg_proc p ON p.oid = o.amproc
             JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE o.oid >= 16384) m
       LEFT JOIN class k ON k.family = m.family AND k.type = m.l
                            AND (m.l = m.r OR k.system OR m.method NOT IN (SELECT a.oid FROM pg_am a WHERE a.amname IN ('btree', 'hash')))
       LEFT JOIN class s ON s.family = m.family AND s.type = m.r AND s.system)
SELECT o.tableoid || '.' || o.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       o.opfname AS "name",
       a.amname AS "method",
       m.members AS "members",
       pg_get_userbyid(o.opfowner) AS "owner",
       d.description AS "comment"
FROM pg_opfamily o
     JOIN pg_namespace n ON n.oid = o.opfnamespace
     JOIN pg_am a ON a.oid = o.opfmethod
     LEFT JOIN (SELECT b.family, string_agg(b.text, E',\n' ORDER BY b.sort, b.number, b.operands COLLATE "C") AS members
                FROM member b
                WHERE b.home IS NULL
                GROUP BY b.family) m ON m.family = o.oid
     LEFT JOIN pg_description d ON d.classoid = o.tableoid AND d.objoid = o.oid AND d.objsubid = 0
WHERE o.oid >= 16384
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.tableoid AND e.objid = o.oid AND e.deptype = 'e')
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, o.opfname, a.amname;
