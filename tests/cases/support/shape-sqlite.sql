-- What SQLite makes of the CREATE texts, in an order that does not depend on how they came to be. The case of names counts for nothing.
.mode list
.headers off
PRAGMA integrity_check;
SELECT 'table', lower(t.name), t.type, t.wr, t.strict FROM pragma_table_list t WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY lower(t.name);
SELECT 'column', lower(t.name), lower(c.name), c.type, c."notnull", c.dflt_value, c.pk, c.hidden
FROM pragma_table_list t, pragma_table_xinfo(t.name) c WHERE t.schema = 'main' AND t.type <> 'shadow' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY lower(t.name), c.name;
SELECT 'index', lower(t.name), i.origin, i."unique", i.partial, CASE i.origin WHEN 'c' THEN i.name END, x.seqno, x.name, x."desc", x.coll
FROM pragma_table_list t, pragma_index_list(t.name) i, pragma_index_xinfo(i.name) x
WHERE t.schema = 'main' AND x.key
ORDER BY lower(t.name), i.origin, (SELECT group_concat(c.name) FROM pragma_index_info(i.name) c), x.seqno, x.name;
SELECT 'key', lower(t.name), f."table", f."from", f."to", f.on_update, f.on_delete
FROM pragma_table_list t, pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' ORDER BY lower(t.name), f."from", f."table", f."to", f.seq;
SELECT type, name, tbl_name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY type, name;
