-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/21 · drop view public.items · lock: access exclusive
DROP VIEW "public"."items";

-- step 2/21 · drop table public.item · lock: access exclusive
ALTER SEQUENCE "public"."item_id_seq" OWNED BY NONE;

-- step 3/21 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

-- step 4/21 · create table public.item
CREATE TABLE "public"."item" (
    "id" bigint DEFAULT nextval('public.item_id_seq'::regclass) NOT NULL,
    "kind" text
) PARTITION BY LIST (kind);

-- step 5/21 · create table public.item · comment
COMMENT ON TABLE "public"."item" IS 'Things';

-- step 6/21 · create table public.item · comment of column public.item.id
COMMENT ON COLUMN "public"."item"."id" IS 'Its number';

-- step 7/21 · create table public.item · owner
ALTER TABLE "public"."item" OWNER TO "role_one";

-- step 8/21 · create table public.item
ALTER SEQUENCE "public"."item_id_seq" OWNED BY "public"."item"."id";

-- step 9/21 · create index public.item.item_kind · lock: share · scans the table
CREATE INDEX "item_kind" ON "public"."item" USING "btree" ("kind");

-- step 10/21 · create index public.item.item_kind · comment
COMMENT ON INDEX "public"."item_kind" IS 'To find them';

-- step 11/21 · create statistics public.item.item_both · lock: share update exclusive · filled by the next ANALYZE
CREATE STATISTICS "public"."item_both" ON "id", "kind" FROM "public"."item";

-- step 12/21 · create statistics public.item.item_both · comment
COMMENT ON STATISTICS "public"."item_both" IS 'Both';

-- step 13/21 · create statistics public.item.item_both · owner
ALTER STATISTICS "public"."item_both" OWNER TO "role_two";

-- step 14/21 · create view public.items
CREATE VIEW "public"."items" AS
SELECT id
   FROM public.item;

-- step 15/21 · create view public.items · comment
COMMENT ON VIEW "public"."items" IS 'All of them';

-- step 16/21 · create view public.items · owner
ALTER VIEW "public"."items" OWNER TO "role_two";

-- step 17/21 · create grant public.item.id.role_three
GRANT SELECT ("id") ON TABLE "public"."item" TO "role_three";

-- step 18/21 · create grant public.item.role_one
REVOKE ALL ON TABLE "public"."item" FROM "role_one";

-- step 19/21 · create grant public.item.role_one
GRANT SELECT, UPDATE ON TABLE "public"."item" TO "role_one";

-- step 20/21 · create grant public.item.role_two
GRANT INSERT, SELECT ON TABLE "public"."item" TO "role_two";

-- step 21/21 · create grant public.items.role_three
GRANT SELECT ON TABLE "public"."items" TO "role_three";

COMMIT;
