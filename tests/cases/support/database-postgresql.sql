CREATE ACCESS METHOD heap_two TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap_three TYPE TABLE HANDLER heap_tableam_handler;
