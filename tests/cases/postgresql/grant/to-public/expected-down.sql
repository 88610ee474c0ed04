-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter grant public.item.public: privileges select, update → select
REVOKE UPDATE ON TABLE "public"."item" FROM PUBLIC;

COMMIT;
