INSERT INTO parcel VALUES (1, 'S'), (2, 'M'), (3, NULL);
