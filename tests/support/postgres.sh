#!/bin/bash
# A private PostgreSQL for tests: its own scratch folder, a unix socket and nothing else, nothing synced to disk.
#
#   postgres.sh start              starts one and prints its URL
#   postgres.sh stop [URL]         stops it and removes its folder     (URL: else $SCHEMADIFF_TEST_PG)
#   postgres.sh url [URL]          prints the URL when it answers, else fails
#   postgres.sh programs           prints the folder of its programs
#   postgres.sh run COMMAND...     starts one, runs the command with SCHEMADIFF_TEST_PG set, stops it
#
# Any number of them can run at once. PostgreSQL refuses to run as root, so root becomes user postgres (or nobody).
# The programs are those in PGBIN, else PostgreSQL 15's, else the newest below /usr/lib/postgresql.
set -euo pipefail

SUPPORT=$(cd "$(dirname "$0")" && pwd)
readonly SUPPORT MARK=schemadiff-test-server

die() {
	echo "postgres.sh: $*" >&2
	exit 1
}

programs() {
	local bin
	for bin in "${PGBIN:-}" /usr/lib/postgresql/15/bin $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV); do
		[ -n "$bin" ] && [ -x "$bin/initdb" ] && echo "$bin" && return 0
	done
	die "no PostgreSQL server is installed (apt-get install postgresql-15, or set PGBIN)"
}

server_user() {
	getent passwd postgres >/dev/null && echo postgres || echo nobody
}

# The command as the user that owns the server.
as_server() {
	if [ "$(id -u)" -ne 0 ]; then
		"$@"
	else
		local user
		user=$(server_user)
		setpriv --reuid="$user" --regid="$(id -g "$user")" --init-groups -- env HOME=/ "$@"
	fi
}

# A socket's path has at most 107 bytes, and the URL shall need no escapes.
scratch_parent() {
	local parent=${TMPDIR:-/tmp}
	if [[ $parent =~ ^/[A-Za-z0-9/._-]*$ ]] && [ ${#parent} -le 50 ] && (cd / && as_server test -x "$parent"); then
		echo "$parent"
	else
		echo /tmp
	fi
}

folder_of() {
	local folder=${1#postgresql:///postgres?host=}
	folder=${folder%%&*}
	[ -f "$folder/$MARK" ] || die "not a test server: $1"
	echo "$folder"
}

# A provider of security labels; without a compiler the server does without it.
label_provider() {
	local bin=$1 folder=$2 major
	major=$("$bin/postgres" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/')
	${CC:-cc} -shared -fPIC -DMAJOR="$major" -o "$folder/label_provider.so" "$SUPPORT/label_provider.c"
}

start() {
	local bin folder
	bin=$(programs)
	(cd / && as_server test -x "$bin/initdb") || die "$(server_user) may not enter $bin"
	folder=$(mktemp -d "$(scratch_parent)/schemadiff-pg.XXXXXX")
	touch "$folder/$MARK"
	[ "$(id -u)" -ne 0 ] || chown -R "$(server_user)" "$folder"
	label_provider "$bin" "$folder" 2>/dev/null || true
	cd / # the other user may not be able to enter the caller's folder
	{
		as_server "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync &&
			settings "$folder" | as_server tee -a "$folder/data/postgresql.conf" &&
			as_server "$bin/pg_ctl" start -w -t 60 -D "$folder/data" -l "$folder/log"
	} </dev/null >"$folder/start.log" 2>&1 || {
		cat "$folder/start.log" "$folder/log" >&2 2>/dev/null || true
		stop_folder "$folder"
		die "the server did not start"
	}
	echo "postgresql:///postgres?host=$folder&user=postgres"
}

settings() {
	cat <<-END
		listen_addresses = ''
		unix_socket_directories = '$1'
		fsync = off
		synchronous_commit = off
		full_page_writes = off
		autovacuum = off
		checkpoint_timeout = 1h
		max_connections = 100
		max_locks_per_transaction = 1024
		shared_buffers = 64MB
		max_logical_replication_workers = 0
		timezone = 'UTC'
	END
	[ ! -f "$1/label_provider.so" ] || echo "session_preload_libraries = '$1/label_provider'"
}

stop_folder() {
	local bin
	bin=$(programs)
	(cd / && as_server "$bin/pg_ctl" stop -m immediate -w -t 30 -D "$1/data" >/dev/null 2>&1) || true
	rm -rf "$1"
}

stop() {
	local folder
	folder=$(folder_of "$1")
	stop_folder "$folder"
}

url() {
	local bin folder
	bin=$(programs)
	folder=$(folder_of "$1")
	PATH=$bin:$PATH pg_isready -q -h "$folder" || die "the server does not answer: $1"
	echo "$1"
}

run() {
	SCHEMADIFF_TEST_PG=$(start)
	export SCHEMADIFF_TEST_PG
	trap 'stop "$SCHEMADIFF_TEST_PG"' EXIT
	"$@" <&0 &
	trap "kill $! 2>/dev/null; exit 130" INT TERM HUP
	wait $!
}

case ${1:-} in
programs) programs ;;
start) start ;;
stop) stop "${2:-${SCHEMADIFF_TEST_PG:?no URL was given}}" ;;
url) url "${2:-${SCHEMADIFF_TEST_PG:?no URL was given}}" ;;
run) shift && run "$@" ;;
*) sed -n '2,/^set/{s/^# \{0,1\}//p}' "$0" && exit 2 ;;
esac
