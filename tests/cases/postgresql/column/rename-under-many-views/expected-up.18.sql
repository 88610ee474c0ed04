-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · rename table public.client to customer · lock: access exclusive
ALTER TABLE "public"."client" RENAME TO "customer";

-- step 2/5 · rename table public.client to customer · NOT NULL of column public.customer.id · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_id_not_null" TO "customer_id_not_null";

-- step 3/5 · rename column public.customer.mail to email · lock: access exclusive
ALTER TABLE "public"."customer" RENAME COLUMN "mail" TO "email";

-- step 4/5 · rename primary key public.customer.client_pkey to customer_pkey · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_pkey" TO "customer_pkey";

-- step 5/5 · alter view public.e_self_without_aliases: query SELECT x.mail    FROM ( SELECT client_1.email AS mail       … → SELECT x.mail    FROM ( SELECT customer_1.email AS mail     … · lock: access exclusive
CREATE OR REPLACE VIEW "public"."e_self_without_aliases" AS
SELECT x.mail
   FROM ( SELECT customer_1.email AS mail
           FROM public.customer customer_1) x,
    public.customer
  WHERE customer.email = x.mail;

COMMIT;
