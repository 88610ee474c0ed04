-- In every database of the cases: what a model can name but not make.
SET allow_in_place_tablespaces = on;
CREATE TABLESPACE space_one LOCATION '';
CREATE TABLESPACE space_two LOCATION '';
CREATE ACCESS METHOD heap_two TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap_three TYPE TABLE HANDLER heap_tableam_handler;
