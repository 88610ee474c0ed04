-- lost: note
INSERT INTO shop.note (pinned) VALUES (true), (false);
INSERT INTO shop.reader VALUES (NULL);
