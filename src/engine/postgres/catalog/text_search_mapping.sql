-- when: EXISTS (SELECT FROM pg_ts_config WHERE oid >= 16384)
-- Mappings of text search configurations. The parser alone knows the names of the tokens' types.
SELECT 'pg_ts_config'::regclass::oid || '.' || m.mapcfg || '.' || m.maptokentype AS "_id",
       'pg_ts_config'::regclass::oid || '.' || m.mapcfg || '.0' AS "_parent",
       quote_ident(k.alias) AS "token",
       string_agg('"' || replace(t.path, '"', '""') || '"', ', ' ORDER BY m.mapseqno) AS "dictionaries"
FROM pg_ts_config_map m
     JOIN pg_ts_config c ON c.oid = m.mapcfg
     JOIN pg_namespace s ON s.oid = c.cfgnamespace
     JOIN (SELECT p.oid, k.tokid, k.alias
           FROM pg_ts_parser p
                CROSS JOIN LATERAL ts_token_type(p.oid) k
           WHERE p.oid IN (SELECT c.cfgparser FROM pg_ts_config c WHERE c.oid >= 16384)) k
          ON k.oid = c.cfgparser AND k.tokid = m.maptokentype
     JOIN (SELECT t.oid,
                  CASE WHEN n.nspname = 'pg_catalog' THEN ''
                       WHEN n.nspname ~ '[.,"()]|^\s|\s$' THEN '"' || replace(n.nspname, '"', '""') || '".'
                       ELSE n.nspname || '.' END ||
                  CASE WHEN t.dictname ~ '[.,"()]|^\s|\s$' THEN '"' || replace(t.dictname, '"', '""') || '"'
                       ELSE t.dictname END AS path
           FROM pg_ts_dict t
                JOIN pg_namespace n ON n.oid = t.dictnamespace) t ON t.oid = m.mapdict
WHERE m.mapcfg >= 16384
  AND s.nspname !~ '^(pg_|schemadiff)' AND s.nspname <> 'information_schema'
-- within: AND s.nspname = ANY ($1)
GROUP BY m.mapcfg, m.maptokentype, k.alias
ORDER BY m.mapcfg, m.maptokentype;
