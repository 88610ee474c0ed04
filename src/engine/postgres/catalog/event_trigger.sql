-- when: EXISTS (SELECT FROM pg_event_trigger)
-- Triggers on what happens to the schema itself.
SELECT t.tableoid || '.' || t.oid || '.0' AS "_id",
       t.evtname AS "name",
       t.evtevent AS "event",
       (SELECT string_agg(g.tag, ', ' ORDER BY g.place) FROM unnest(t.evttags) WITH ORDINALITY g (tag, place)) AS "commands",
       quote_ident(n.nspname) || '.' || quote_ident(p.proname) AS "function",
       CASE t.evtenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS "enabled",
       pg_get_userbyid(t.evtowner) AS "owner",
       d.description AS "comment"
FROM pg_event_trigger t
     JOIN pg_proc p ON p.oid = t.evtfoid
     JOIN pg_namespace n ON n.oid = p.pronamespace
     LEFT JOIN pg_description d ON d.classoid = t.tableoid AND d.objoid = t.oid AND d.objsubid = 0
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = 'e')
ORDER BY t.evtname;
