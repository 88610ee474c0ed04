-- when: EXISTS (SELECT FROM pg_proc WHERE oid >= 16384)
-- Aggregates. The server writes pg_catalog before the name of a function of its own that has several forms.
SELECT p.tableoid || '.' || p.oid || '.0' AS "_id",
       n.tableoid || '.' || n.oid || '.0' AS "_parent",
       p.proname AS "name",
       oidvectortypes(p.proargtypes) AS "signature",
       nullif(pg_get_function_arguments(p.oid), '') AS "arguments",
       regexp_replace(a.aggtransfn::text, '^pg_catalog\.', '') AS "state-function",
       format_type(a.aggtranstype, NULL) AS "state-type",
       a.aggtransspace AS "state-space",
       a.agginitval AS "initial",
       regexp_replace(nullif(a.aggfinalfn::text, '-'), '^pg_catalog\.', '') AS "final-function",
       CASE WHEN a.aggfinalextra THEN 'true' END AS "final-extra",
       m.modify AS "final-modify",
       regexp_replace(nullif(a.aggcombinefn::text, '-'), '^pg_catalog\.', '') AS "combine-function",
       regexp_replace(nullif(a.aggserialfn::text, '-'), '^pg_catalog\.', '') AS "serial-function",
       regexp_replace(nullif(a.aggdeserialfn::text, '-'), '^pg_catalog\.', '') AS "deserial-function",
       regexp_replace(nullif(a.aggmtransfn::text, '-'), '^pg_catalog\.', '') AS "moving-state-function",
       regexp_replace(nullif(a.aggminvtransfn::text, '-'), '^pg_catalog\.', '') AS "moving-inverse-function",
       CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END AS "moving-state-type",
       a.aggmtransspace AS "moving-state-space",
       a.aggminitval AS "moving-initial",
       regexp_replace(nullif(a.aggmfinalfn::text, '-'), '^pg_catalog\.', '') AS "moving-final-function",
       CASE WHEN a.aggmfinalextra THEN 'true' END AS "moving-final-extra",
       mm.modify AS "moving-final-modify",
       CASE WHEN a.aggsortop <> 0 THEN regexp_replace(a.aggsortop::regoper::text, '^pg_catalog\.', '') END AS "sort-operator",
       CASE p.proparallel WHEN 'r' THEN 'restricted' WHEN 's' THEN 'safe' END AS "parallel",
       CASE a.aggkind WHEN 'h' THEN 'true' END AS "hypothetical",
       pg_get_userbyid(p.proowner) AS "owner",
       d.description AS "comment"
FROM pg_aggregate a
     JOIN pg_proc p ON p.oid = a.aggfnoid
     JOIN pg_namespace n ON n.oid = p.pronamespace
     LEFT JOIN (VALUES ('n', 'r', NULL), ('n', 's', 'shareable'), ('n', 'w', 'read_write'),
                       ('o', 'r', 'read_only'), ('o', 's', 'shareable'), ('o', 'w', NULL),
                       ('h', 'r', 'read_only'), ('h', 's', 'shareable'), ('h', 'w', NULL)) m (kind, letter, modify)
            ON m.kind = a.aggkind::text AND m.letter = a.aggfinalmodify::text
     LEFT JOIN (VALUES ('n', 'r', NULL), ('n', 's', 'shareable'), ('n', 'w', 'read_write'),
                       ('o', 'r', 'read_only'), ('o', 's', 'shareable'), ('o', 'w', NULL),
                       ('h', 'r', 'read_only'), ('h', 's', 'shareable'), ('h', 'w', NULL)) mm (kind, letter, modify)
            ON mm.kind = a.aggkind::text AND mm.letter = a.aggmfinalmodify::text
     LEFT JOIN pg_description d ON d.classoid = p.tableoid AND d.objoid = p.oid AND d.objsubid = 0
WHERE p.oid >= 16384
  AND n.nspname !~ '^(pg_|schemadiff)' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = p.tableoid AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
-- within: AND n.nspname = ANY ($1)
ORDER BY n.nspname, p.proname, 4;
