-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · rename table public.customer to client · lock: access exclusive
ALTER TABLE "public"."customer" RENAME TO "client";

-- step 2/9 · rename table public.customer to client · NOT NULL of column public.client.id · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_id_not_null" TO "client_id_not_null";

-- step 3/9 · rename table public.customer to client · NOT NULL of column public.client.mail · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_email_not_null" TO "client_email_not_null";

-- step 4/9 · rename column public.client.email to mail · lock: access exclusive
ALTER TABLE "public"."client" RENAME COLUMN "email" TO "mail";

-- step 5/9 · rename column public.client.email to mail · NOT NULL of column public.client.email · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "client_email_not_null" TO "client_mail_not_null";

-- step 6/9 · rename primary key public.client.customer_pkey to client_pkey · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_pkey" TO "client_pkey";

-- step 7/9 · rename unique public.client.customer_email_boss_key to client_mail_boss_key · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_email_boss_key" TO "client_mail_boss_key";

-- step 8/9 · rename check public.client.customer_email_check to client_mail_check · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_email_check" TO "client_mail_check";

-- step 9/9 · rename foreign key public.client.customer_boss_fkey to client_boss_fkey · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_boss_fkey" TO "client_boss_fkey";

COMMIT;
