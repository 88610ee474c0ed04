INSERT INTO reading VALUES (1, 'east'), (2, 'east');
