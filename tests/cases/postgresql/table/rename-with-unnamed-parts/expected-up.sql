-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · rename table public.client to customer · lock: access exclusive
ALTER TABLE "public"."client" RENAME TO "customer";

-- step 2/6 · rename column public.customer.mail to email · lock: access exclusive
ALTER TABLE "public"."customer" RENAME COLUMN "mail" TO "email";

-- step 3/6 · rename primary key public.customer.client_pkey to customer_pkey · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_pkey" TO "customer_pkey";

-- step 4/6 · rename unique public.customer.client_mail_boss_key to customer_email_boss_key · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_mail_boss_key" TO "customer_email_boss_key";

-- step 5/6 · rename foreign key public.customer.client_boss_fkey to customer_boss_fkey · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_boss_fkey" TO "customer_boss_fkey";

-- step 6/6 · rename check public.customer.client_mail_check to customer_email_check · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_mail_check" TO "customer_email_check";

COMMIT;
