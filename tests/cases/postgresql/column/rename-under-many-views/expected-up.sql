-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · rename table public.client to customer · lock: access exclusive
ALTER TABLE "public"."client" RENAME TO "customer";

-- step 2/5 · rename column public.customer.mail to email · lock: access exclusive
ALTER TABLE "public"."customer" RENAME COLUMN "mail" TO "email";

-- step 3/5 · rename primary key public.customer.client_pkey to customer_pkey · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_pkey" TO "customer_pkey";

-- step 4/5 · drop view public.e_self_without_aliases · lock: access exclusive
DROP VIEW "public"."e_self_without_aliases";

-- step 5/5 · create view public.e_self_without_aliases
CREATE VIEW "public"."e_self_without_aliases" AS
SELECT x.mail
   FROM ( SELECT customer_1.email AS mail
           FROM public.customer customer_1) x,
    public.customer
  WHERE customer.email = x.mail;

COMMIT;
