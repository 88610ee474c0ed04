-- lost: gone
INSERT INTO gone VALUES (1), (2);
INSERT INTO kept VALUES (3);
