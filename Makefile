# schemadiff. `make` builds build/schemadiff and build/libschemadiff.a; `make help` lists the targets.
#
#   DEV=1     -O0, for a debugger            into build/dev
#   SAN=1     ASan and UBSan, both fatal     into build/san
#   UNIT=base only tests/unit/test_base.c (several names: UNIT="base xml")
#   BUILD=DIR another folder for everything that is made
#   ALLOCATOR= the program with libc's malloc instead of tcmalloc

ifeq ($(origin CC),default)
CC := gcc
endif
CLANG_FORMAT ?= clang-format
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 20

PACKAGES := libpq libxml-2.0 sqlite3 jansson libcrypto
WARNINGS := -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	    -Werror=implicit-function-declaration -Werror

ifdef SAN
BUILD ?= build/san
MODE := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
else ifdef DEV
BUILD ?= build/dev
MODE := -O0 -g3
else ifdef COV
BUILD ?= build/coverage
MODE := -O0 -g --coverage
else ifdef FUZZ
BUILD ?= build/fuzz
CC := clang
WARNINGS := -w
MODE := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
else
BUILD ?= build
MODE := -O2 -g
endif

# SQLite finds a name by walking a chain of them. Where objects of one size lie beside one another, that takes half as long:
# with tcmalloc a file of 10,000 tables is compared in three quarters of the time. Sanitizers bring a malloc of their own.
ALLOCATOR ?= $(if $(SAN)$(FUZZ),,-l:libtcmalloc_minimal.so.4)

VERSION := $(or $(shell sed -n 's/^.define SCHEMADIFF_VERSION "\(.*\)"$$/\1/p' include/schemadiff/*.h),0.1.0)

# Libraries' headers as system headers: their warnings are not ours.
PACKAGE_CFLAGS := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags $(PACKAGES)))
PACKAGE_LIBS := $(shell pkg-config --libs $(PACKAGES))
CPPFLAGS := -D_POSIX_C_SOURCE=200809L -Iinclude -Isrc $(PACKAGE_CFLAGS)
CFLAGS := -std=c17 $(MODE) $(WARNINGS) -fvisibility=hidden
COMPILE := $(CC) $(CPPFLAGS) $(CFLAGS)

# ---- what is built from what ---------------------------------------------------------------------------

SOURCES := $(filter-out src/main.c,$(sort $(wildcard src/*.c src/*/*.c src/*/*/*.c)))
EMBEDDED := $(sort $(wildcard src/engine/*/catalog/*.sql templates/*.mustache))
UNIT_SOURCES := $(if $(UNIT),$(UNIT:%=tests/unit/test_%.c),$(sort $(wildcard tests/unit/test_*.c)))
PROPERTY_SOURCES := $(sort $(wildcard tests/property/*.c))
FUZZ_SOURCES := $(sort $(wildcard tests/fuzz/fuzz_*.c))
HEADERS := $(sort $(wildcard include/schemadiff/*.h include/schemadiff/*.def))
FORMATTED := $(sort $(wildcard src/*.c src/*.h src/*/*.[ch] src/*/*/*.[ch] include/schemadiff/*.h tests/*/*.[ch]))

LIBRARY := $(BUILD)/libschemadiff.a
PROGRAM := $(if $(wildcard src/main.c),$(BUILD)/schemadiff)
UNIT_PROGRAM := $(BUILD)/tests/unit
FUZZ_PROGRAMS := $(FUZZ_SOURCES:tests/fuzz/%.c=$(BUILD)/tests/%)

OBJECTS := $(SOURCES:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/embedded.o
UNIT_OBJECTS := $(UNIT_SOURCES:%.c=$(BUILD)/obj/%.o)
PROPERTY_OBJECTS := $(PROPERTY_SOURCES:%.c=$(BUILD)/obj/%.o)
ALL_OBJECTS := $(OBJECTS) $(UNIT_OBJECTS) $(PROPERTY_OBJECTS) $(FUZZ_SOURCES:%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/src/main.o

.PHONY: all
all: $(LIBRARY) $(PROGRAM)

$(BUILD)/schemadiff: $(BUILD)/obj/src/main.o $(LIBRARY)
	@echo "  link   $@"
	@$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -Wl,--push-state,--no-as-needed $(ALLOCATOR) -Wl,--pop-state $(PACKAGE_LIBS)

# Made anew each time, so that the object of a deleted source does not stay in it.
$(LIBRARY): $(OBJECTS) $(BUILD)/objects.list
	@echo "  ar     $@"
	@rm -f $@.new && ar rcs $@.new $(OBJECTS) && mv $@.new $@

$(BUILD)/obj/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	@echo "  cc     $<"
	@$(COMPILE) -MMD -MP -c -o $@ $<

$(BUILD)/obj/embedded.o: $(BUILD)/gen/embedded.c $(BUILD)/flags
	@mkdir -p $(@D)
	@$(COMPILE) -MMD -MP -c -o $@ $<

$(BUILD)/gen/embedded.c: tools/embed.awk $(EMBEDDED) $(BUILD)/embedded.list
	@mkdir -p $(@D)
	@echo "  embed  $@"
	@LC_ALL=C awk -f tools/embed.awk $(EMBEDDED) </dev/null >$@.new && mv $@.new $@

$(UNIT_PROGRAM): $(UNIT_OBJECTS) $(LIBRARY) $(BUILD)/units.list
	@mkdir -p $(@D)
	@echo "  link   $@"
	@$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $(UNIT_OBJECTS) $(LIBRARY) $(PACKAGE_LIBS) -lcriterion

$(BUILD)/tests/property: $(PROPERTY_OBJECTS) $(LIBRARY)
	@mkdir -p $(@D)
	@echo "  link   $@"
	@$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(PACKAGE_LIBS)

$(BUILD)/tests/fuzz_%: $(BUILD)/obj/tests/fuzz/fuzz_%.o $(LIBRARY)
	@mkdir -p $(@D)
	@echo "  link   $@"
	@$(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $^ $(PACKAGE_LIBS)

# Files that change only when the lists and flags in them do.
$(BUILD)/flags: WANTED = $(COMPILE)
$(BUILD)/objects.list: WANTED = $(OBJECTS)
$(BUILD)/embedded.list: WANTED = $(EMBEDDED)
$(BUILD)/units.list: WANTED = $(UNIT_OBJECTS)
$(BUILD)/flags $(BUILD)/objects.list $(BUILD)/embedded.list $(BUILD)/units.list: FORCE
	@mkdir -p $(@D)
	@echo '$(WANTED)' | cmp -s - $@ || echo '$(WANTED)' >$@

.PHONY: FORCE
FORCE:

.SECONDARY:
-include $(ALL_OBJECTS:.o=.d)

# ---- tests and gates -----------------------------------------------------------------------------------

.PHONY: tests test test-versions unit cases cli property check accept
tests: all $(UNIT_PROGRAM) $(BUILD)/tests/property
test: tests
	@tests/run --build $(BUILD) unit cases cli
unit: $(UNIT_PROGRAM)
	@tests/run --build $(BUILD) unit
cases cli: all
	@tests/run --build $(BUILD) $@
property: $(BUILD)/tests/property
	@tests/run --build $(BUILD) property
test-versions: all
	@tests/versions/run
check:
	@tests/run check
accept: all
	@tests/run --build $(BUILD) --accept cases

.PHONY: layers sizes headers format format-check docs docs-check install-check
layers:
	@tools/check_layers tests/layers.txt
sizes:
	@tools/check_sizes tests/sizes.txt
headers:
	@tools/check_headers $(COMPILE)
format:
	@$(CLANG_FORMAT) -i $(FORMATTED)
format-check:
	@$(CLANG_FORMAT) --dry-run -Werror $(FORMATTED) && echo "$(words $(FORMATTED)) files are formatted"
docs: all
	@tools/docs write $(BUILD)/schemadiff
docs-check: all
	@tools/docs check $(BUILD)/schemadiff
install-check: all
	@tools/check_install $(BUILD)

.PHONY: fuzz fuzz-programs coverage bench demo
fuzz:
	@$(MAKE) --no-print-directory FUZZ=1 fuzz-programs
	@tests/fuzz/run build/fuzz $(FUZZ_SECONDS)
fuzz-programs: $(FUZZ_PROGRAMS)
coverage:
	@find build/coverage -name '*.gcda' -delete 2>/dev/null || true
	@$(MAKE) --no-print-directory COV=1 tests
	@-tests/run --build build/coverage unit cases cli
	@gcovr --root . --filter src/ --html-details build/coverage/index.html --txt - build/coverage
bench: all
	@tests/bench/run $(BUILD)
demo: all
	@tools/demo.sh $(BUILD)/schemadiff

# ---- installing ----------------------------------------------------------------------------------------

.PHONY: install uninstall clean help
install: all
	@install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/pkgconfig $(DESTDIR)$(PREFIX)/include/schemadiff
	@$(if $(PROGRAM),install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/schemadiff)
	@install -m 644 $(LIBRARY) $(DESTDIR)$(PREFIX)/lib/libschemadiff.a
	@install -m 644 $(HEADERS) $(DESTDIR)$(PREFIX)/include/schemadiff
	@sed -e 's|@PREFIX@|$(PREFIX)|; s|@VERSION@|$(VERSION)|; s|@PACKAGES@|$(PACKAGES)|' tools/schemadiff.pc.in \
		>$(DESTDIR)$(PREFIX)/lib/pkgconfig/schemadiff.pc
	@$(if $(wildcard docs/schemadiff.1),install -D -m 644 docs/schemadiff.1 $(DESTDIR)$(PREFIX)/share/man/man1/schemadiff.1)
	@echo "installed under $(DESTDIR)$(PREFIX)"
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/schemadiff $(DESTDIR)$(PREFIX)/lib/libschemadiff.a
	rm -f $(DESTDIR)$(PREFIX)/lib/pkgconfig/schemadiff.pc $(DESTDIR)$(PREFIX)/share/man/man1/schemadiff.1
	rm -rf $(DESTDIR)$(PREFIX)/include/schemadiff
clean:
	rm -rf build

help:
	@echo "all            build/schemadiff and build/libschemadiff.a (DEV=1, SAN=1: see the top of the Makefile)"
	@echo "test           unit, cases and cli tests of that build; each is also a target of its own"
	@echo "test-versions  the PostgreSQL cases on each major, 13 to 18; VERSIONS=\"17 18\" chooses (fetches servers with npm)"
	@echo "property       random pairs of models: PROPERTY_PAIRS=2000 PROPERTY_SEED=1"
	@echo "check          every gate: what must pass before a commit"
	@echo "accept         rewrite the expected files of tests/cases from what the program now does"
	@echo "layers sizes headers format-check docs-check install-check    the gates one by one"
	@echo "format docs    rewrite the sources' layout; rewrite the generated documents"
	@echo "fuzz coverage bench demo install uninstall clean"
