-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create publication everything · lock: share update exclusive
CREATE PUBLICATION "everything" FOR ALL TABLES;

-- step 2/4 · create publication feed · lock: share update exclusive
CREATE PUBLICATION "feed" FOR TABLE ONLY "public"."item" ("id", "price") WHERE (price > 0::numeric), TABLE ONLY "shop"."Order.Line" WITH (publish = 'insert, update', publish_via_partition_root = true);

-- step 3/4 · create publication feed · comment
COMMENT ON PUBLICATION "feed" IS 'All that is new';

-- step 4/4 · create publication some · lock: share update exclusive
CREATE PUBLICATION "some" FOR TABLES IN SCHEMA "shop", "yard";

COMMIT;
