-- One object at least of each kind that pg_identify_object can name in a database (PostgreSQL's manual, "Object
-- Information and Addressing Functions"; the list itself is in kinds.txt).
CREATE SCHEMA shop;
CREATE EXTENSION citext SCHEMA shop;
CREATE TYPE shop.state AS ENUM ('new', 'paid');
CREATE TYPE shop.pair AS (a integer, b text);
CREATE TYPE shop.span AS RANGE (subtype = integer);
CREATE DOMAIN shop.positive AS integer CONSTRAINT above_zero CHECK (VALUE > 0);
CREATE COLLATION shop.plain FROM "C";
CREATE SEQUENCE shop.numbers;

CREATE TABLE shop.customer (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email shop.citext NOT NULL UNIQUE,
  state shop.state DEFAULT 'new',
  age shop.positive,
  number integer DEFAULT nextval('shop.numbers'),
  doubled integer GENERATED ALWAYS AS (2 * number) STORED,
  CONSTRAINT age_sane CHECK (age < 200)
);
CREATE TABLE shop.orders (
  id serial PRIMARY KEY,
  customer integer REFERENCES shop.customer,
  during shop.span,
  EXCLUDE USING gist (during WITH &&)
);
CREATE INDEX orders_customer ON shop.orders (customer);
CREATE STATISTICS shop.orders_both ON id, customer FROM shop.orders;
CREATE TABLE shop.event (at date NOT NULL, note text) PARTITION BY RANGE (at);
CREATE INDEX event_at ON shop.event (at);
CREATE TABLE shop.event_2026 PARTITION OF shop.event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE shop.parent (a integer);
CREATE TABLE shop.heir (b integer) INHERITS (shop.parent);
CREATE TABLE shop.typed OF shop.pair;

CREATE VIEW shop.customers AS SELECT id, email FROM shop.customer;
CREATE MATERIALIZED VIEW shop.counted AS SELECT count(*) AS orders FROM shop.orders;
CREATE RULE nothing AS ON DELETE TO shop.parent DO INSTEAD NOTHING;
ALTER TABLE shop.customer ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON shop.customer USING (id > 0);

CREATE FUNCTION shop.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION shop.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION shop.larger(a shop.pair, b shop.pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT (a).a > (b).a';
CREATE FUNCTION shop.compared(a shop.pair, b shop.pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT (a).a - (b).a';
CREATE FUNCTION shop.as_pair(integer) RETURNS shop.pair LANGUAGE sql IMMUTABLE AS 'SELECT ROW($1, '''')::shop.pair';
CREATE PROCEDURE shop.tidy() LANGUAGE sql AS 'DELETE FROM shop.parent';
CREATE AGGREGATE shop.total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE TRIGGER touched BEFORE UPDATE ON shop.customer FOR EACH ROW EXECUTE FUNCTION shop.touch();
CREATE EVENT TRIGGER watched ON ddl_command_end WHEN TAG IN ('CREATE TABLE AS') EXECUTE FUNCTION shop.watch();

CREATE CAST (integer AS shop.pair) WITH FUNCTION shop.as_pair(integer);
CREATE OPERATOR shop.>>> (LEFTARG = shop.pair, RIGHTARG = shop.pair, FUNCTION = shop.larger);
CREATE OPERATOR FAMILY shop.loose USING btree;
CREATE OPERATOR CLASS shop.by_a FOR TYPE shop.pair USING btree AS OPERATOR 5 shop.>>>, FUNCTION 1 shop.compared(shop.pair, shop.pair);
ALTER OPERATOR FAMILY shop.loose USING btree ADD OPERATOR 5 shop.>>> (shop.pair, shop.pair),
  FUNCTION 1 (shop.pair, shop.pair) shop.compared(shop.pair, shop.pair);
CREATE CONVERSION shop.old FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE ACCESS METHOD heap_again TYPE TABLE HANDLER heap_tableam_handler;
CREATE LANGUAGE own HANDLER plpgsql_call_handler;
CREATE TRANSFORM FOR shop.pair LANGUAGE own (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE TYPE shop.shell;
CREATE TYPE shop.based;
CREATE FUNCTION shop.based_in(cstring) RETURNS shop.based LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION shop.based_out(shop.based) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE shop.based (INPUT = shop.based_in, OUTPUT = shop.based_out, INTERNALLENGTH = 4, PASSEDBYVALUE);

CREATE TEXT SEARCH PARSER shop.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE shop.simply (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY shop.simple (TEMPLATE = shop.simply);
CREATE TEXT SEARCH CONFIGURATION shop.search (PARSER = shop.words);
ALTER TEXT SEARCH CONFIGURATION shop.search ADD MAPPING FOR asciiword WITH shop.simple;

CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER far FOREIGN DATA WRAPPER nowhere;
CREATE USER MAPPING FOR CURRENT_USER SERVER far;
CREATE FOREIGN TABLE shop.remote (id integer) SERVER far;
CREATE PUBLICATION told FOR TABLE shop.customer, TABLES IN SCHEMA shop;
CREATE SUBSCRIPTION heard CONNECTION 'dbname=nowhere' PUBLICATION told WITH (connect = false, slot_name = NONE);
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO PUBLIC;
SELECT lo_create(0) IS NULL;
