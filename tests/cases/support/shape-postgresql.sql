-- What a database holds, a line each, for servers that are newer than pg_dump: every row of the catalogs that is not the
-- server's own, with the names of what it refers to in place of their numbers, and the definitions in the server's words.
-- Left out is what differs between an object that was altered and one that was made: numbers of columns, counts, files.
SET search_path = '';
SELECT format('SELECT ''%1$s '' || i.identity || '' '' || jsonb_strip_nulls(jsonb_build_object(%2$s)) FROM pg_catalog.%1$I t'
              ' CROSS JOIN LATERAL pg_identify_object(t.tableoid, t.oid, 0) i WHERE t.oid >= 16384 AND %3$s'
              ' AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = ''e'')',
              c.relname, string_agg(
                format('%L, %s', a.attname,
                       CASE WHEN f.pktable IS NOT NULL
                            THEN format('(pg_identify_object(%L::regclass, nullif(t.%I, 0), 0)).identity', f.pktable, a.attname)
                            WHEN a.atttypid IN ('text[]'::regtype, 'aclitem[]'::regtype)
                            THEN format('ARRAY(SELECT u::text FROM unnest(t.%I) u ORDER BY 1)', a.attname)
                            ELSE format('t.%I', a.attname) END), ', ' ORDER BY a.attnum),
              CASE c.relname WHEN 'pg_constraint' THEN 'NOT (t.contype = ''n'' AND t.coninhcount > 0)'
                             WHEN 'pg_class' THEN 't.relnamespace <> ''pg_toast''::regnamespace' WHEN 'pg_trigger' THEN 'NOT t.tgisinternal'
                             WHEN 'pg_proc' THEN 'NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = ''i'')'
                             WHEN 'pg_cast' THEN 'NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = ''i'')'
                             ELSE 'true' END)
FROM pg_catalog.pg_class c
     JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND a.attname <> 'oid'
     LEFT JOIN (SELECT fktable, fkcols[1] AS column, pktable FROM pg_catalog.pg_get_catalog_foreign_keys()
                WHERE NOT is_array AND array_length(fkcols, 1) = 1) f ON f.fktable = c.oid AND f.column = a.attname
WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND NOT c.relisshared
  AND c.relname NOT IN ('pg_largeobject_metadata', 'pg_enum')
  AND EXISTS (SELECT FROM pg_catalog.pg_attribute o WHERE o.attrelid = c.oid AND o.attname = 'oid' AND o.attnum > 0)
  AND a.atttypid <> ALL (ARRAY['pg_node_tree', 'oid[]', 'oidvector', 'int2vector', 'int2[]', 'xid']::regtype[])
  AND (a.atttypid <> 'aclitem[]'::regtype OR a.attname = 'defaclacl')
  AND (a.atttypid <> 'oid'::regtype OR f.pktable IS NOT NULL)
  AND NOT a.attname = ANY ('{relpages,reltuples,relallvisible,relallfrozen,relnatts,relhasindex,relhasrules,relhastriggers,
                             relhassubclass,reltoastrelid,connoinherit,enumsortorder,adnum,typarray}')
GROUP BY c.relname ORDER BY c.relname \gexec
SELECT 'column ', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attcollation::regcollation, a.attnotnull,
       pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, a.attstorage, a.attcompression, a.attstattarget,
       ARRAY(SELECT u FROM unnest(a.attoptions) u ORDER BY 1), ARRAY(SELECT u FROM unnest(a.attfdwoptions) u ORDER BY 1), a.attislocal, a.attinhcount, ARRAY(SELECT u::text FROM unnest(a.attacl) u ORDER BY 1)
FROM pg_attribute a
     JOIN pg_class c ON c.oid = a.attrelid
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE c.oid >= 16384 AND c.relkind NOT IN ('i', 'I') AND c.relnamespace <> 'pg_toast'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped;
-- (The name of a NOT NULL that comes from the table above is the server's business: nobody can rename it.)
SELECT 'constraint ', CASE WHEN contype = 'n' AND coninhcount > 0 THEN conrelid::regclass || ' inherits'
                           ELSE (pg_identify_object(tableoid, oid, 0)).identity END, pg_get_constraintdef(oid)
FROM pg_constraint WHERE oid >= 16384;
SELECT 'index ', pg_get_indexdef(indexrelid), indisvalid, indisclustered, indisreplident FROM pg_index
WHERE indexrelid >= 16384 AND indrelid IN (SELECT oid FROM pg_class WHERE relkind <> 't');
SELECT 'trigger ', pg_get_triggerdef(oid), tgenabled FROM pg_trigger WHERE NOT tgisinternal;
SELECT 'rule ', pg_get_ruledef(oid), ev_enabled FROM pg_rewrite WHERE oid >= 16384;
SELECT 'policy ', (pg_identify_object(tableoid, oid, 0)).identity, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid),
       ARRAY(SELECT u::regrole::text FROM unnest(polroles) u ORDER BY 1) FROM pg_policy;
SELECT 'function ', pg_get_functiondef(oid) FROM pg_proc p
WHERE oid >= 16384 AND prokind <> 'a' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'i');
SELECT 'aggregate ', to_jsonb(a) - '{aggsortop,aggtranstype,aggmtranstype}'::text[], nullif(a.aggsortop, 0)::regoperator,
       a.aggtranstype::regtype, nullif(a.aggmtranstype, 0)::regtype FROM pg_aggregate a WHERE aggfnoid >= 16384;
SELECT 'statistics ', pg_get_statisticsobjdef(oid) FROM pg_statistic_ext;
SELECT 'table ', oid::regclass, pg_get_partkeydef(oid), pg_get_expr(relpartbound, oid) FROM pg_class WHERE relkind IN ('r', 'p', 'f') AND oid >= 16384;
SELECT 'above ', inhrelid::regclass, inhparent::regclass, inhseqno FROM pg_inherits;
SELECT 'sequence ', s.seqrelid::regclass, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmax, s.seqmin, s.seqcache, s.seqcycle,
       d.refobjid::regclass, d.deptype
FROM pg_sequence s LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.seqrelid AND d.refobjsubid > 0;
SELECT 'enum ', enumtypid::regtype, array_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid >= 16384 GROUP BY enumtypid;
SELECT 'range ', r.rngtypid::regtype, r.rngsubtype::regtype, r.rngmultitypid::regtype, r.rngcollation::regcollation,
       (SELECT opcname FROM pg_opclass WHERE oid = r.rngsubopc), r.rngcanonical, r.rngsubdiff
FROM pg_range r WHERE r.rngtypid >= 16384;
SELECT 'foreign ', f.ftrelid::regclass, s.srvname, ARRAY(SELECT u FROM unnest(f.ftoptions) u ORDER BY 1) FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver;
SELECT 'privileges ', i.type, i.identity, ARRAY(SELECT u::text FROM unnest(a.acl) u ORDER BY 1)
FROM (SELECT tableoid, oid, coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, relowner)) FROM pg_class
      UNION ALL SELECT tableoid, oid, coalesce(proacl, acldefault('f', proowner)) FROM pg_proc
      UNION ALL SELECT tableoid, oid, coalesce(typacl, acldefault('T', typowner)) FROM pg_type
      UNION ALL SELECT tableoid, oid, coalesce(nspacl, acldefault('n', nspowner)) FROM pg_namespace
      UNION ALL SELECT tableoid, oid, coalesce(lanacl, acldefault('l', lanowner)) FROM pg_language
      UNION ALL SELECT tableoid, oid, coalesce(fdwacl, acldefault('F', fdwowner)) FROM pg_foreign_data_wrapper
      UNION ALL SELECT tableoid, oid, coalesce(srvacl, acldefault('S', srvowner)) FROM pg_foreign_server) a (tableoid, oid, acl)
     CROSS JOIN LATERAL pg_identify_object(a.tableoid, a.oid, 0) i
WHERE (a.oid >= 16384 OR i.identity = 'public') AND i.schema IS DISTINCT FROM 'pg_toast'
  AND (i.type <> 'function' OR NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = a.oid AND d.deptype = 'i'));
SELECT 'comment ', i.type, i.identity, d.description
FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) i WHERE d.objoid >= 16384;
SELECT 'label ', i.type, i.identity, l.provider, l.label
FROM pg_seclabel l CROSS JOIN LATERAL pg_identify_object(l.classoid, l.objoid, l.objsubid) i;
SELECT 'published ', p.pubname, r.prrelid::regclass, pg_get_expr(r.prqual, r.prrelid),
       ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = r.prrelid AND attnum = ANY (r.prattrs) ORDER BY 1)
FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid;
