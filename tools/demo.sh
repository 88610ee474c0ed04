#!/bin/bash
# demo.sh [PROGRAM]: the main job on SQLite, from the example model of this repository, in a scratch folder.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
program=$(realpath "${1:-$here/build/schemadiff}")
folder=$(mktemp -d "${TMPDIR:-/tmp}/schemadiff-demo.XXXXXX")
trap 'rm -rf "$folder"' EXIT

title() {
	printf '\n\033[1m%s\033[0m\n' "== $*"
}

# Shows a command, then runs it.
run() {
	printf '\n$ schemadiff'
	printf ' %q' "$@"
	printf '\n'
	"$program" "$@" 2>&1
}

# edit EXPRESSION...: changes the model, and fails when nothing was changed.
edit() {
	cp schema/shop.xml "$folder/before.xml"
	sed -i "$@" schema/shop.xml
	! diff -U 0 "$folder/before.xml" schema/shop.xml | sed -n '/^[-+] /p'
	! cmp -s "$folder/before.xml" schema/shop.xml
}

cp -r "$here/schemadiff.xml" "$folder/"
mkdir "$folder/schema"
cp "$here/schema/shop.xml" "$folder/schema/"
cd "$folder"

title "An empty database, and a model of a web shop (schema/shop.xml)"
run auto "the web shop"
run upgrade
run status

title "Some rows, so that there is something to lose"
rows() {
	printf '\n$ sqlite3 dev.db %q\n' "$1"
	sqlite3 dev.db "$1"
}
rows "insert into customer (email, name) values ('ada@example.org', 'Ada'), ('alan@example.org', 'Alan')"
rows "insert into product (id, title, price, stock, legacy_code) values (1, 'Tea', 4.50, 10, 'T-1'), (2, 'Cup', 9, 0, null)"
rows "insert into orders (customer, state) values (1, 'paid')"
rows "insert into order_line (order_id, product, quantity, price) values (1, 1, 3, 4.50)"

title "The model changes: a column more, one renamed, one of another type, an index, a view"
edit \
	-e '/<column name="legacy_code"/a\    <column name="weight" type="integer" nullable="false" default="0"/>' \
	-e '/<table name="product">/,/<\/table>/s|name="title" type|name="name" was="title" type|' \
	-e '/<table name="product">/,/<\/table>/s|columns="title"|columns="name"|' \
	-e '/name="legacy_code"/s|varchar(12)|varchar(40)|' \
	-e '/<index name="product_sold_out"/a\    <index name="product_price" columns="price desc"/>' \
	-e 's|^</model>|\n  <view name="sold_out">select id, name from product where stock = 0</view>\n</model>|'
run auto "weights, names and what is sold out"

title "The pair of scripts that was written, to be read before it is run"
for script in migrations/*weights*/up.sql migrations/*weights*/down.sql; do
	printf '\n$ cat %s\n' "$script"
	cat "$script"
done

title "Up, down, and up again"
run upgrade
run downgrade -1
rows "select id, title, price, stock, legacy_code from product"
run upgrade

title "Where things stand"
rows "select id, name, price, stock, legacy_code, weight from product"
rows "select * from order_total"
run check
run status
