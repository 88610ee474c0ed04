-- Writes the queries that give all rows of all tables, a line each, without what is in @skip ("table.column,table").
.mode list
.headers off
SELECT format('SELECT %Q || %s FROM "%w" ORDER BY 1;', t.name || ' ',
              group_concat(format('%Q || quote("%w")', c.name || '=', c.name), ' || '' '' || '),
              t.name)
FROM pragma_table_list t
     JOIN (SELECT t.name AS "table", c.name FROM pragma_table_list t, pragma_table_xinfo(t.name) c
           WHERE c.hidden <> 1 AND instr(',' || @skip || ',', ',' || t.name || '.' || c.name || ',') = 0
           ORDER BY t.name, c.name) c ON c."table" = t.name
WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT IN ('sqlite_schema')
  AND instr(',' || @skip || ',', ',' || t.name || ',') = 0
GROUP BY t.name;
