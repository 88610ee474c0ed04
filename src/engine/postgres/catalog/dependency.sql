-- Which object uses which: pairs of identities as the other queries give them. What both ends belong to is found first:
-- a view behind its rule, a column behind its default, a constraint behind its index, an element type behind its array,
-- a range behind its multirange, an extension behind its members. The reader passes over ends that are not managed, and
-- what the attributes say already is left out: the columns of keys and of plain indexes, the column that owns a sequence,
-- the dictionaries of a text search configuration, the functions of a base type.
SELECT DISTINCT
       d.dependent AS "dependent",
       CASE WHEN m.objid IS NOT NULL THEN m.refclassid || '.' || m.refobjid || '.0'
            WHEN k.oid IS NOT NULL THEN k.tableoid || '.' || k.oid || '.0'
            -- since 140000: WHEN r.rngtypid IS NOT NULL THEN d.refclassid || '.' || r.rngtypid || '.0'
            WHEN coalesce(a.typrelid, t.typrelid) <> 0
            THEN 'pg_class'::regclass::oid || '.' || coalesce(a.typrelid, t.typrelid) || '.0'
            WHEN a.oid IS NOT NULL THEN d.refclassid || '.' || a.oid || '.0'
            ELSE d.refclassid || '.' || d.refobjid || '.' || d.refobjsubid END AS "referenced"
FROM (SELECT CASE r.rulename WHEN '_RETURN' THEN 'pg_class'::regclass::oid || '.' || r.ev_class || '.0'
                              ELSE r.tableoid || '.' || r.oid || '.0' END AS dependent,
             d.refclassid, d.refobjid, d.refobjsubid
      FROM pg_rewrite r
           JOIN pg_depend d ON d.classid = r.tableoid AND d.objid = r.oid AND d.deptype = 'n'
      WHERE r.oid >= 16384
      UNION ALL
      SELECT 'pg_class'::regclass::oid || '.' || x.adrelid || '.' || x.adnum, d.refclassid, d.refobjid, d.refobjsubid
      FROM pg_attrdef x
           JOIN pg_depend d ON d.classid = x.tableoid AND d.objid = x.oid
                               AND (d.refclassid <> 'pg_class'::regclass OR d.refobjid <> x.adrelid OR d.refobjsubid <> x.adnum)
      -- A generated column, until 14 not by its expression.
      -- until 149999: UNION ALL
      -- until 149999: SELECT d.classid || '.' || d.objid || '.' || d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
      -- until 149999: FROM pg_depend d
      -- until 149999: WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.objid = d.refobjid
      -- until 149999:   AND d.objid >= 16384 AND d.objsubid > 0 AND d.refobjsubid > 0 AND d.deptype = 'a'
      UNION ALL
      SELECT k.tableoid || '.' || k.oid || '.0', d.refclassid, d.refobjid, d.refobjsubid
      FROM pg_constraint k
           JOIN pg_depend d ON d.classid = k.tableoid AND d.objid = k.oid AND d.deptype IN ('n', 'a')
      WHERE k.contype IN ('c', 'x') AND k.oid >= 16384
      UNION ALL
      SELECT d.classid || '.' || d.objid || '.0', d.refclassid, d.refobjid, d.refobjsubid
      FROM pg_index i
           JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.refclassid = 'pg_class'::regclass
                               AND d.deptype IN ('n', 'a')
      WHERE i.indexrelid >= 16384 AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
      UNION ALL
      SELECT d.classid || '.' || d.objid || '.' || d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
      FROM pg_depend d
      WHERE d.objid >= 16384 AND d.deptype IN ('n', 'a')
        AND d.classid IN ('pg_class'::regclass, 'pg_type'::regclass, 'pg_extension'::regclass)
        AND d.refclassid <> 'pg_class'::regclass
        AND (d.classid <> 'pg_type'::regclass OR d.refclassid <> 'pg_proc'::regclass
             OR d.objid NOT IN (SELECT b.oid FROM pg_type b WHERE b.oid >= 16384 AND b.typtype = 'b'))
      UNION ALL
      -- What a key is sorted or compared by.
      SELECT k.tableoid || '.' || k.oid || '.0', d.refclassid, d.refobjid, d.refobjsubid
      FROM pg_constraint k
           JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = k.conindid AND d.refclassid = 'pg_opclass'::regclass
      WHERE k.contype IN ('p', 'u', 'x') AND k.oid >= 16384
      UNION ALL
      -- A member's operator or function, of the class over its left type and of the family.
      SELECT h.home, m.refclassid, m.refobjid, 0
      FROM (SELECT o.amopfamily AS family, o.amoplefttype AS l, p.tableoid AS refclassid, p.oid AS refobjid
            FROM pg_amop o JOIN pg_operator p ON p.oid = o.amopopr
            WHERE o.oid >= 16384
            UNION ALL
            SELECT o.amopfamily, o.amoplefttype, 'pg_opfamily'::regclass, o.amopsortfamily
            FROM pg_amop o
            WHERE o.oid >= 16384 AND o.amopsortfamily <> 0
            UNION ALL
            SELECT o.amprocfamily, o.amproclefttype, p.tableoid, p.oid
            FROM pg_amproc o JOIN pg_proc p ON p.oid = o.amproc
            WHERE o.oid >= 16384) m
           JOIN (SELECT k.opcfamily AS family, k.opcintype AS type, k.tableoid || '.' || k.oid || '.0' AS home FROM pg_opclass k
                 WHERE k.oid >= 16384) h ON h.family = m.family AND h.type = m.l
      UNION ALL
      SELECT 'pg_opfamily'::regclass::oid || '.' || m.family || '.0', m.refclassid, m.refobjid, 0
      FROM (SELECT o.amopfamily AS family, p.tableoid AS refclassid, p.oid AS refobjid
            FROM pg_amop o JOIN pg_operator p ON p.oid = o.amopopr
            WHERE o.oid >= 16384 AND o.amoplefttype <> o.amoprighttype
            UNION ALL
            SELECT o.amprocfamily, p.tableoid, p.oid
            FROM pg_amproc o JOIN pg_proc p ON p.oid = o.amproc
            WHERE o.oid >= 16384 AND o.amproclefttype <> o.amprocrighttype) m
      UNION ALL
      SELECT d.classid || '.' || d.objid || '.0', d.refclassid, d.refobjid, d.refobjsubid
      FROM pg_depend d
      WHERE d.objid >= 16384 AND d.deptype IN ('n', 'a')
        AND d.classid NOT IN ('pg_class'::regclass, 'pg_type'::regclass, 'pg_extension'::regclass, 'pg_rewrite'::regclass,
                              'pg_attrdef'::regclass, 'pg_constraint'::regclass)) d
     LEFT JOIN pg_depend m ON m.classid = d.refclassid AND m.objid = d.refobjid AND m.deptype = 'e'
                              AND m.refclassid = 'pg_extension'::regclass
     LEFT JOIN pg_constraint k ON d.refclassid = 'pg_class'::regclass AND k.conindid = d.refobjid
                                  AND k.contype IN ('p', 'u', 'x')
     LEFT JOIN pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
     LEFT JOIN pg_type a ON t.typcategory = 'A' AND a.oid = t.typelem
     -- since 140000: LEFT JOIN pg_range r ON r.rngmultitypid = coalesce(a.oid, t.oid)
WHERE d.refobjid >= 16384 AND d.refclassid <> 'pg_namespace'::regclass
  AND NOT (d.refclassid = 'pg_ts_dict'::regclass AND m.objid IS NULL AND d.dependent LIKE 'pg_ts_config'::regclass::oid || '.%')
ORDER BY 1, 2;
