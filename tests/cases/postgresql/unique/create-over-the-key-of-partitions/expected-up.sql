-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create table p.m
CREATE TABLE "p"."m" (
    "id" integer NOT NULL,
    CONSTRAINT "m_pkey" PRIMARY KEY ("id")
) PARTITION BY HASH (id);

-- step 2/4 · create table p.m · unique p.m.m_once
ALTER TABLE "p"."m" ADD CONSTRAINT "m_once" UNIQUE ("id");

-- step 3/4 · create table p.m_0
CREATE TABLE "p"."m_0" PARTITION OF "p"."m" FOR VALUES WITH (modulus 9, remainder 0);

-- step 4/4 · create table p.m_1
CREATE TABLE "p"."m_1" PARTITION OF "p"."m" FOR VALUES WITH (modulus 9, remainder 1);

COMMIT;
