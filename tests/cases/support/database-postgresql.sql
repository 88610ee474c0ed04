CREATE ACCESS METHOD heap_two TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap_three TYPE TABLE HANDLER heap_tableam_handler;

-- Functions of an extension: models name them, and nothing makes or drops them.
CREATE FUNCTION public.on_change() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION public.on_other_change() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
ALTER EXTENSION plpgsql ADD FUNCTION public.on_change();
ALTER EXTENSION plpgsql ADD FUNCTION public.on_other_change();
-- A function may ask for these.
CREATE TRANSFORM FOR integer LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE TRANSFORM FOR bigint LANGUAGE plpgsql (FROM SQL WITH FUNCTION prsd_lextype(internal));
