-- lost: c_f_seq, d_f_seq
INSERT INTO c VALUES (1), (2);
