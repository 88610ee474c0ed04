-- lost: state.words, state
INSERT INTO state VALUES ('new', 1, 'not yet looked at'), ('sent', 2, 'on its way');
INSERT INTO item VALUES (1, 'new', 1), (2, 'sent', 2), (3, NULL, 1);
