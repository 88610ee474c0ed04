-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename table public.customer to client · lock: access exclusive
ALTER TABLE "public"."customer" RENAME TO "client";

-- step 2/6 · rename column public.client.email to mail · lock: access exclusive
ALTER TABLE "public"."client" RENAME COLUMN "email" TO "mail";

-- step 3/6 · rename primary key public.client.customer_pkey to client_pkey · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_pkey" TO "client_pkey";

-- step 4/6 · rename unique public.client.customer_email_boss_key to client_mail_boss_key · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_email_boss_key" TO "client_mail_boss_key";

-- step 5/6 · rename check public.client.customer_email_check to client_mail_check · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_email_check" TO "client_mail_check";

-- step 6/6 · rename foreign key public.client.customer_boss_fkey to client_boss_fkey · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_boss_fkey" TO "client_boss_fkey";

COMMIT;
