# The words that tests are written in. `engine`, `test`, `scratch` and HERE are set by the runner, `logs` is a folder beside the scratch folder.

# ---- the database --------------------------------------------------------------------------------------

database_make() {
	case $engine in
	sqlite) URL=sqlite:$scratch/work.db ;;
	postgresql)
		database=cli_$$
		psql -X -q -d "$SCHEMADIFF_TEST_PG" -c "create database $database template template0"
		URL=${SCHEMADIFF_TEST_PG/\/postgres\?//$database?}
		;;
	esac
	id='type="integer"' # of a key that numbers itself
	[ "$engine" = sqlite ] || id='type="integer" identity="by default"'
}

database_drop() {
	[ -z "${database:-}" ] || psql -X -q -d "$SCHEMADIFF_TEST_PG" -c "drop database if exists $database with (force)"
}

# sql STATEMENTS: runs them as a person would; prints the rows.
sql() {
	case $engine in
	sqlite) sqlite3 -bail "$scratch/work.db" "$1" ;;
	postgresql) psql -X -q -A -t -v ON_ERROR_STOP=1 -d "$URL" -c "$1" ;;
	esac
}

# ---- the project ------------------------------------------------------------------------------------------

# A project on the database, in ./project, without a model.
project() {
	mkdir -p project/schema project/migrations
	printf '<project xmlns="urn:schemadiff:project:1"><environment name="dev" url="%s" default="true"/></project>\n' \
		"${URL//&/&amp;}" >project/schemadiff.xml
	cd project || exit 2
}

# model <ELEMENTS: the model holds these.
model() {
	{
		echo '<model xmlns="urn:schemadiff:model:1">'
		cat
		echo '</model>'
	} >schema/model.xml
}

# The usual model: a table with a key and two columns.
model_usual() {
	model <<-END
		<table name="customer">
		  <column name="id" $id/>
		  <column name="email" type="text" nullable="false"/>
		  <column name="age" type="integer"/>
		  <primary-key columns="id"/>
		</table>
	END
}

# ---- checks -------------------------------------------------------------------------------------------------

say() {
	printf '%s %s (%s): %s\n' "$1" "$test" "$engine" "$2"
}

# check WHAT COMMAND...: the command must succeed.
check() {
	local what=$1
	shift
	if "$@" >>"$logs/check" 2>&1; then say passed "$what"; else say FAILED "$what: $*"; fi
}

# The program; its exit code is in $code, what it said in $out and $err.
run() {
	code=0
	"$SCHEMADIFF" "$@" >"$logs/out" 2>"$logs/err" </dev/null || code=$?
	out=$(cat "$logs/out")
	err=$(cat "$logs/err")
}

# expect CODE FRAGMENT ARGUMENTS...: the program ends with the code, and says the fragment somewhere.
expect() {
	local wanted=$1 fragment=$2
	shift 2
	run "$@"
	if [ "$code" -ne "$wanted" ]; then
		say FAILED "schemadiff $*: exit $code instead of $wanted"
	elif [[ "$out$err" != *"$fragment"* ]]; then
		say FAILED "schemadiff $*: does not say: $fragment"
	else
		say passed "schemadiff $*"
		return 0
	fi
	printf '%s\n%s\n' "$out" "$err" | sed 's/^/    /'
}

# equal WHAT IS SHOULD
equal() {
	if [ "$2" = "$3" ]; then say passed "$1"; else say FAILED "$1: \"$2\" instead of \"$3\""; fi
}

# What is there: every file with its checksum.
tree() {
	find . -type f ! -name 'work.db-*' | sort | while read -r file; do cksum "$file"; done
}

# refused FRAGMENT ARGUMENTS...: exit 2, the fragment on stderr, nothing on stdout, nothing written.
refused() {
	local fragment=$1 before
	shift
	before=$(tree)
	run "$@"
	if [ "$code" -ne 2 ]; then
		say FAILED "$fragment: exit $code instead of 2 ($*)"
	elif [[ "$err" != *"$fragment"* ]]; then
		say FAILED "$fragment: that is not said"
	elif [ -n "$out" ]; then
		say FAILED "$fragment: stdout is not empty"
	elif [ "$before" != "$(tree)" ]; then
		say FAILED "$fragment: something was written"
	else
		say passed "$fragment"
		return 0
	fi
	printf '%s\n%s\n' "$out" "$err" | sed 's/^/    /' | head -20
}
