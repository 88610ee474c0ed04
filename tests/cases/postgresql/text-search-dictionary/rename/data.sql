INSERT INTO note VALUES (1, 'The quick brown foxes'), (2, 'Dogs and cats');
