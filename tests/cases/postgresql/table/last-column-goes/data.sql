-- lost: filled.id
INSERT INTO filled VALUES (1), (2);
