insert into item values ('((0,0),(1,1))'), (null);
