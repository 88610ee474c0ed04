#!/usr/bin/awk -f
# A synthetic schema, for measuring. The same arguments always give the same bytes.
#
#   awk -v engine=postgresql|sqlite -v tables=N [-v edits=K] [-v form=sql|xml|catalog] -f tests/bench/schema.awk
#
# Each table has 12 columns, a numbered primary key, two foreign keys to earlier tables, three indexes (plain, unique,
# partial), a check, defaults, a column of one of the enum types (SQLite: a check on its values) and two comments
# (PostgreSQL). Every 5th table has a view. From 400 tables on PostgreSQL spreads them over one schema per 250.
#
# With edits=K the schema is what K changes make of it: one change per table, of the kinds in edit(), in turn. They
# need no rename and, but for those that drop something, lose nothing.
#
# form=xml writes the same as a model, with the expressions as a person would write them. form=catalog, for SQLite, puts
# the statements into sqlite_schema without running them: SQLite reads that table once per statement that it runs, so that
# making 10,000 tables would take minutes. All tables share one page, and their indexes others: good for looking only.

BEGIN {
	if (engine == "postgresql")
		is_pg = 1
	else if (engine != "sqlite" || tables < 1) {
		print "schema.awk: needs -v engine=postgresql|sqlite -v tables=N" > "/dev/stderr"
		exit 2
	}
	noun_count = split("account article batch booking branch carrier client contract country course device doctor " \
			   "engine event factory farm garden guest harbour invoice journey letter library machine " \
			   "market member museum office order parcel partner patient player product project record " \
			   "report room route school season seller sensor ship shop song station student supplier " \
			   "survey teacher ticket tour train tree vehicle visit voucher worker", noun, " ")
	label_count = split("new open held paid sent done lost void kept moved", label, " ")
	schema_count = is_pg && tables >= 400 ? int(tables / 250) : 0
	enum_count = int(tables / 40) > 2 ? int(tables / 40) : 2
	for (i = 0; i < enum_count; i++)
		enum_labels[i] = 4 + i % 5
	for (i = 0; i < tables; i++)
		table_make(i)
	for (i = 0; i < edits; i++)
		edit(i % 20, int((i + 0.5) * tables / edits))
	if (form == "xml")
		write_xml()
	else
		write_sql()
}

# A number below `below` that looks like chance.
function chance(i, salt, below)
{
	return (i * 7919 + salt * 104729 + i * i % 1009) % below
}

# ---- the schema ----------------------------------------------------------------------------------------

function schema_of(i)
{
	return schema_count ? "app" i % schema_count : "public"
}

function table_make(i)
{
	table[i] = noun[i % noun_count + 1] "_" i
	table_enum[i] = chance(i, 1, enum_count)
	table_comment[i] = "Rows of " table[i] ", lot " chance(i, 2, 900)
	column(i, "parent", "bigint")
	column(i, "owner", "bigint")
	column(i, "title", "varchar(" 40 + 20 * chance(i, 3, 8) ")", "", 1)
	column(i, "code", "text", "", 1)
	column(i, "state", is_pg ? "@" : "text", "'new'", 1)
	column(i, "price", "numeric(12,2)", "0", 1)
	column(i, "stock", "integer", chance(i, 4, 10))
	column(i, "data", is_pg ? "jsonb" : "text", "'{}'")
	column(i, "labels", is_pg ? "text[]" : "text")
	column(i, "made", is_pg ? "timestamptz" : "text", is_pg ? "now()" : "CURRENT_TIMESTAMP", 1)
	column(i, "changed", is_pg ? "timestamptz" : "text")
	check(i, "price", "price >= " chance(i, 5, 4))
	if (!is_pg)
		check(i, "state", "state IN (" labels_of(table_enum[i], ", ", "'") ")")
	index_make(i, "title", "title")
	index_make(i, "code", "code, made", "", 1)
	index_make(i, "live", "owner, made DESC", "price > " chance(i, 6, 100))
	if (i > 0) {
		reference(i, "parent", i - 1 - chance(i, 7, i < 20 ? i : 20), chance(i, 8, 3))
		reference(i, "owner", chance(i, 9, i), chance(i, 10, 3))
	}
	if (i % 5 == 2)
		view_where[i] = "stock > 0"
}

function column(i, name, type, initial, required)
{
	columns[i] = columns[i] (columns[i] ? " " : "") name
	column_type[i, name] = type
	column_default[i, name] = initial
	column_required[i, name] = required
}

function check(i, name, expression)
{
	if (!((i, name) in check_text))
		checks[i] = checks[i] (checks[i] ? " " : "") name
	check_text[i, name] = expression
}

function index_make(i, name, keys, where, unique)
{
	if (!((i, name) in index_keys))
		indexes[i] = indexes[i] (indexes[i] ? " " : "") name
	index_keys[i, name] = keys
	index_where[i, name] = where
	index_unique[i, name] = unique
}

function reference(i, name, target, action)
{
	references[i] = references[i] (references[i] ? " " : "") name
	reference_target[i, name] = target % tables
	reference_action[i, name] = action == 0 ? "CASCADE" : action == 1 ? "SET NULL" : ""
}

function without(words, word)
{
	words = " " words " "
	sub(" " word " ", " ", words)
	gsub(/^ | $/, "", words)
	return words
}

function labels_of(e, between, quote,    i, out)
{
	for (i = 1; i <= enum_labels[e]; i++)
		out = out (i > 1 ? between : "") quote label[i] quote
	return out
}

# ---- changes -------------------------------------------------------------------------------------------

function edit(what, i)
{
	if (what == 0)
		column(i, "remark", "text")
	else if (what == 1)
		column(i, "weight", "integer", "0", 1)
	else if (what == 2)
		columns[i] = without(columns[i], "labels")
	else if (what == 3)
		column_type[i, "title"] = "varchar(400)"
	else if (what == 4)
		column_type[i, "stock"] = "bigint"
	else if (what == 5)
		column_default[i, "stock"] = "77"
	else if (what == 6)
		column_default[i, "data"] = ""
	else if (what == 7)
		column_required[i, "changed"] = 1
	else if (what == 8)
		column_required[i, "code"] = 0
	else if (what == 9)
		index_make(i, "changed", "changed, id")
	else if (what == 10)
		index_make(i, "folded", "lower(title)")
	else if (what == 11)
		indexes[i] = without(indexes[i], "title")
	else if (what == 12)
		index_where[i, "live"] = "price > 1000"
	else
		edit_other(what, i)
}

function edit_other(what, i)
{
	if (what == 13)
		check(i, "stock", "stock BETWEEN 0 AND 9999")
	else if (what == 14)
		check(i, "price", "price >= -1")
	else if (what == 15)
		references[i] = without(references[i], "owner")
	else if (what == 16)
		reference_action[i, "parent"] = "RESTRICT"
	else if (what == 17)
		table_make(tables + i)
	else if (what == 18 && is_pg)
		table_comment[i] = "Changed since"
	else if (what == 18)
		index_keys[i, "live"] = "owner, made"
	else
		view_where[i] = i in view_where ? "stock > 1" : "price > 1"
}

# ---- SQL -----------------------------------------------------------------------------------------------

function write_sql(    i)
{
	if (form == "catalog") {
		print "CREATE TABLE filler0 (x);"
		for (i = 1; i <= 3; i++)
			print "CREATE INDEX filler" i " ON filler0 (x);"
		print "PRAGMA writable_schema = on;\nBEGIN;"
	}
	for (i = 0; i < schema_count; i++)
		print "CREATE SCHEMA app" i ";"
	for (i = 0; is_pg && i < enum_count; i++)
		print "CREATE TYPE public.state_" i " AS ENUM (" labels_of(i, ", ", "'") ");"
	for (i = 0; i < 2 * tables; i++)
		if (i in table)
			table_sql(i)
	if (form == "catalog")
		print "DELETE FROM sqlite_schema WHERE name LIKE 'filler%';\nCOMMIT;"
}

# `page`: which of the filler's pages an object gets, 0 for the table's, -1 for none.
function emit(type, name, owner, page, sql,    root)
{
	if (form != "catalog") {
		print sql ";"
		return
	}
	gsub(/'/, "''", sql)
	root = page < 0 ? "0" : "(SELECT rootpage FROM sqlite_schema WHERE name = 'filler" page "')"
	print "INSERT INTO sqlite_schema VALUES ('" type "', '" name "', '" owner "', " root ", '" sql "');"
}

function qualified(i, name)
{
	return is_pg ? schema_of(i) "." name : name
}

function table_sql(i,    n, word, j, name, out)
{
	out = is_pg ? "    id bigint GENERATED BY DEFAULT AS IDENTITY" : "    id integer"
	n = split(columns[i], word, " ")
	for (j = 1; j <= n; j++)
		out = out ",\n    " word[j] " " type_of(i, word[j]) column_tail(i, word[j])
	out = out ",\n    CONSTRAINT " table[i] "_pkey PRIMARY KEY (id)"
	n = split(checks[i], word, " ")
	for (j = 1; j <= n; j++)
		out = out ",\n    CONSTRAINT " table[i] "_" word[j] "_check CHECK (" check_text[i, word[j]] ")"
	n = split(references[i], word, " ")
	for (j = 1; j <= n; j++)
		out = out ",\n    " reference_sql(i, word[j])
	emit("table", table[i], table[i], 0, "CREATE TABLE " qualified(i, table[i]) " (\n" out "\n)")
	n = split(indexes[i], word, " ")
	for (j = 1; j <= n; j++)
		emit("index", table[i] "_" word[j] "_idx", table[i], j, index_sql(i, word[j]))
	if (is_pg) {
		print "COMMENT ON TABLE " qualified(i, table[i]) " IS '" table_comment[i] "';"
		print "COMMENT ON COLUMN " qualified(i, table[i]) ".code IS 'Code of " table[i] "';"
	}
	if (i in view_where)
		emit("view", "all_" table[i], "all_" table[i], -1,
		     "CREATE VIEW " qualified(i, "all_" table[i]) " AS\n" view_query(i))
}

function type_of(i, name)
{
	return column_type[i, name] == "@" ? "public.state_" table_enum[i] : column_type[i, name]
}

function column_tail(i, name)
{
	return (column_default[i, name] != "" ? " DEFAULT " column_default[i, name] : "") \
	       (column_required[i, name] ? " NOT NULL" : "")
}

function reference_sql(i, name,    target)
{
	target = reference_target[i, name]
	return "CONSTRAINT " table[i] "_" name "_fkey FOREIGN KEY (" name ") REFERENCES " \
	       qualified(target, table[target]) " (id)" \
	       (reference_action[i, name] ? " ON DELETE " reference_action[i, name] : "")
}

function index_sql(i, name)
{
	return "CREATE " (index_unique[i, name] ? "UNIQUE " : "") "INDEX " table[i] "_" name "_idx ON " \
	       qualified(i, table[i]) " (" index_keys[i, name] ")" \
	       (index_where[i, name] ? " WHERE " index_where[i, name] : "")
}

function view_query(i)
{
	return "SELECT id, code, price, made FROM " qualified(i, table[i]) " WHERE " view_where[i]
}

# ---- XML -----------------------------------------------------------------------------------------------

function xml(s)
{
	gsub(/&/, "\\&amp;", s)
	gsub(/</, "\\&lt;", s)
	gsub(/>/, "\\&gt;", s)
	gsub(/"/, "\\&quot;", s)
	return s
}

function attribute(name, value)
{
	return value == "" ? "" : " " name "=\"" xml(value) "\""
}

function write_xml(    s, i)
{
	print "<model xmlns=\"urn:schemadiff:model:1\">"
	for (i = 0; is_pg && i < enum_count; i++)
		print "  <enum name=\"state_" i "\" labels=\"" labels_of(i, ", ", "") "\"/>"
	for (s = 0; s < schema_count; s++) {
		print "  <schema name=\"app" s "\">"
		for (i = 0; i < 2 * tables; i++)
			if (i in table && i % schema_count == s)
				table_xml(i)
		print "  </schema>"
	}
	for (i = 0; !schema_count && i < 2 * tables; i++)
		if (i in table)
			table_xml(i)
	print "</model>"
}

function table_xml(i,    n, word, j)
{
	print "  <table" attribute("name", table[i]) (is_pg ? attribute("comment", table_comment[i]) : "") ">"
	print "    <column name=\"id\" " (is_pg ? "type=\"bigint\" identity=\"by default\"" : "type=\"integer\"") "/>"
	n = split(columns[i], word, " ")
	for (j = 1; j <= n; j++)
		print "    <column" attribute("name", word[j]) attribute("type", type_of(i, word[j])) \
		      (column_required[i, word[j]] ? attribute("nullable", "false") : "") \
		      attribute("default", column_default[i, word[j]]) \
		      (is_pg && word[j] == "code" ? attribute("comment", "Code of " table[i]) : "") "/>"
	print "    <primary-key" attribute("name", table[i] "_pkey") " columns=\"id\"/>"
	n = split(checks[i], word, " ")
	for (j = 1; j <= n; j++)
		print "    <check" attribute("name", table[i] "_" word[j] "_check") ">" xml(check_text[i, word[j]]) "</check>"
	n = split(indexes[i], word, " ")
	for (j = 1; j <= n; j++)
		index_xml(i, word[j])
	n = split(references[i], word, " ")
	for (j = 1; j <= n; j++)
		reference_xml(i, word[j])
	print "  </table>"
	if (i in view_where)
		print "  <view" attribute("name", "all_" table[i]) ">" xml(view_query(i)) "</view>"
}

function index_xml(i, name)
{
	print "    <index" attribute("name", table[i] "_" name "_idx") attribute("columns", index_keys[i, name]) \
	      (index_unique[i, name] ? attribute("unique", "true") : "") \
	      attribute("where", index_where[i, name]) "/>"
}

function reference_xml(i, name,    target)
{
	target = reference_target[i, name]
	print "    <foreign-key" attribute("name", table[i] "_" name "_fkey") attribute("columns", name) \
	      attribute("references", qualified(target, table[target]) "(id)") \
	      attribute("on-delete", tolower(reference_action[i, name])) "/>"
}
