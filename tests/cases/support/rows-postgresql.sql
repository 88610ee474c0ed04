-- All rows of all tables and the next value of each sequence, a line each, without what is in :skip ("table.column,table").
SELECT format('SELECT %L || (to_jsonb(t) - %L::text[])::text FROM %I.%I t ORDER BY 1',
              c.relname || ' ', ARRAY(SELECT split_part(s, '.', 2) FROM unnest(string_to_array(:'skip', ',')) s
                                      WHERE split_part(s, '.', 1) = c.relname),
              n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE (c.relkind = 'r' OR c.relkind = 'm' AND c.relispopulated) AND n.nspname !~ '^(pg_|information_schema$)'
  AND NOT c.relname = ANY (string_to_array(:'skip', ','))
ORDER BY n.nspname, c.relname \gexec
SELECT format('SELECT %L || CASE WHEN is_called THEN last_value + %s ELSE last_value END FROM %I.%I',
              c.relname || ' ', s.seqincrement, n.nspname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_sequence s ON s.seqrelid = c.oid
WHERE NOT c.relname = ANY (string_to_array(:'skip', ','))
ORDER BY n.nspname, c.relname \gexec
