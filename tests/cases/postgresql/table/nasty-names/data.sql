INSERT INTO "select"."Ta""ble" VALUES (1), (2);
