-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · rename table public.client to customer · lock: access exclusive
ALTER TABLE "public"."client" RENAME TO "customer";

-- step 2/9 · rename table public.client to customer · NOT NULL of column public.customer.id · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_id_not_null" TO "customer_id_not_null";

-- step 3/9 · rename table public.client to customer · NOT NULL of column public.customer.email · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_mail_not_null" TO "customer_mail_not_null";

-- step 4/9 · rename column public.customer.mail to email · lock: access exclusive
ALTER TABLE "public"."customer" RENAME COLUMN "mail" TO "email";

-- step 5/9 · rename column public.customer.mail to email · NOT NULL of column public.customer.mail · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "customer_mail_not_null" TO "customer_email_not_null";

-- step 6/9 · rename primary key public.customer.client_pkey to customer_pkey · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_pkey" TO "customer_pkey";

-- step 7/9 · rename unique public.customer.client_mail_boss_key to customer_email_boss_key · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_mail_boss_key" TO "customer_email_boss_key";

-- step 8/9 · rename foreign key public.customer.client_boss_fkey to customer_boss_fkey · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_boss_fkey" TO "customer_boss_fkey";

-- step 9/9 · rename check public.customer.client_mail_check to customer_email_check · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_mail_check" TO "customer_email_check";

COMMIT;
