-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter grant public.item.public: privileges select → select, update
GRANT UPDATE ON TABLE "public"."item" TO PUBLIC;

COMMIT;
