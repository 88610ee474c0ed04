#!/bin/bash
# The one set-up script: installs the Debian packages that are missing (as root, or through sudo), then runs a target.
#
#   ./setup.sh demo      the tour on SQLite
#   ./setup.sh test      everything that `make check` checks
#   ./setup.sh versions  the PostgreSQL cases on each major from 13 to 18 (`make test-versions`)
#   ./setup.sh TARGET    any other target of the Makefile (see `make help`)
#
# NO_INSTALL=1 never installs: it fails and names what is missing.
set -euo pipefail
cd "$(dirname "$0")"

readonly LIBRARIES="libpq-dev libxml2-dev libsqlite3-dev libjansson-dev libssl-dev libtcmalloc-minimal4"
readonly BUILD_PACKAGES="build-essential pkg-config $LIBRARIES"
readonly TEST_PACKAGES="libcriterion-dev postgresql-15 sqlite3 git"
readonly CHECK_PACKAGES="$TEST_PACKAGES clang-format libxml2-utils"

packages_for() {
	case $1 in
	all | install | uninstall | clean | help | docs | layers | sizes | headers) echo "$BUILD_PACKAGES" ;;
	demo) echo "$BUILD_PACKAGES sqlite3" ;;
	unit | cases | cli | accept | bench) echo "$BUILD_PACKAGES $TEST_PACKAGES" ;;
	coverage) echo "$BUILD_PACKAGES $TEST_PACKAGES gcovr" ;;
	versions | test-versions) echo "$BUILD_PACKAGES $TEST_PACKAGES npm" ;;
	fuzz) echo "$BUILD_PACKAGES clang libclang-rt-dev" ;;
	*) echo "$BUILD_PACKAGES $CHECK_PACKAGES" ;;
	esac
}

# A package counts as installed when what is wanted of it is there: any PostgreSQL from 13 on serves the tests, any npm.
is_installed() {
	if [ "$1" = postgresql-15 ] && ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
		return 0
	fi
	if [ "$1" = npm ] && command -v npm >/dev/null; then
		return 0
	fi
	[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing_of() {
	local package
	for package; do
		is_installed "$package" || printf '%s ' "$package"
	done
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		echo "setup.sh: neither root nor sudo; ask an administrator for: apt-get install $missing" >&2
		exit 1
	fi
}

apt() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >&2
}

# Whether the package lists, if there are any, know everything that is missing.
lists_know_all() {
	local package
	for package in $missing; do
		[ -n "$(apt-cache policy "$package" 2>/dev/null | sed -n '/Candidate: [^(]/p')" ] || return 1
	done
}

install_packages() {
	command -v apt-get >/dev/null || {
		echo "setup.sh: this is not Debian; install what these packages hold: $missing" >&2
		exit 1
	}
	echo "setup.sh: installing $missing" >&2
	lists_know_all || apt update
	# shellcheck disable=SC2086 # the list is words
	apt install -y --no-install-recommends $missing && return
	echo "setup.sh: trying again with fresh package lists" >&2
	apt update
	# shellcheck disable=SC2086
	apt install -y --no-install-recommends $missing
}

target=${1:-}
if [ -z "$target" ]; then
	sed -n '2,/^set/{s/^# \{0,1\}//p}' "$0"
	exit 2
fi
shift

# shellcheck disable=SC2046 # the list is words
missing=$(missing_of $(packages_for "$target"))
if [ -n "$missing" ]; then
	[ -z "${NO_INSTALL:-}" ] || { echo "setup.sh: missing: $missing" >&2 && exit 1; }
	install_packages
fi

case $target in
demo) exec make -s -j"$(nproc)" demo "$@" ;;
test) exec make -s check "$@" ;;
versions | test-versions) exec make -s -j"$(nproc)" test-versions "$@" ;;
*) exec make -j"$(nproc)" "$target" "$@" ;;
esac
