-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · rename table public.customer to client · lock: access exclusive
ALTER TABLE "public"."customer" RENAME TO "client";

-- step 2/5 · rename table public.customer to client · NOT NULL of column public.client.id · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_id_not_null" TO "client_id_not_null";

-- step 3/5 · rename column public.client.email to mail · lock: access exclusive
ALTER TABLE "public"."client" RENAME COLUMN "email" TO "mail";

-- step 4/5 · rename primary key public.client.customer_pkey to client_pkey · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_pkey" TO "client_pkey";

-- step 5/5 · alter view public.e_self_without_aliases: query SELECT x.mail    FROM ( SELECT customer_1.mail            FR… → SELECT x.mail    FROM ( SELECT client_1.mail            FROM… · lock: access exclusive
CREATE OR REPLACE VIEW "public"."e_self_without_aliases" AS
SELECT x.mail
   FROM ( SELECT client_1.mail
           FROM public.client client_1) x,
    public.client
  WHERE client.mail = x.mail;

COMMIT;
