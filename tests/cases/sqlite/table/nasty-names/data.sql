INSERT INTO "Ta""ble" (id) VALUES (1), (2);
