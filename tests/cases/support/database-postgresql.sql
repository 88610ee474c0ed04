CREATE ACCESS METHOD heap_two TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap_three TYPE TABLE HANDLER heap_tableam_handler;

-- What is an extension's: models name it, and nothing makes or drops it.
ALTER EXTENSION plpgsql ADD ACCESS METHOD heap_two;
ALTER EXTENSION plpgsql ADD ACCESS METHOD heap_three;
CREATE FUNCTION public.on_change() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION public.on_other_change() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
ALTER EXTENSION plpgsql ADD FUNCTION public.on_change();
ALTER EXTENSION plpgsql ADD FUNCTION public.on_other_change();
-- A function may ask for these.
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE TRANSFORM FOR bigint LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
ALTER EXTENSION plpgsql ADD TRANSFORM FOR integer LANGUAGE plpgsql;
ALTER EXTENSION plpgsql ADD TRANSFORM FOR bigint LANGUAGE plpgsql;
