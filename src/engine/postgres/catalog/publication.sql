-- when: EXISTS (SELECT FROM pg_publication)
-- Publications. One that publishes no operation at all has the word none.
SELECT p.tableoid || '.' || p.oid || '.0' AS "_id",
       p.pubname AS "name",
       CASE WHEN p.puballtables THEN 'true' END AS "all-tables",
       -- since 150000: s.schemas AS "schemas",
       coalesce(nullif(concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                                 CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END), ''),
                'none') AS "publish",
       CASE WHEN p.pubviaroot THEN 'true' END AS "via-root",
       pg_get_userbyid(p.pubowner) AS "owner",
       -- since 180000: CASE p.pubgencols WHEN 's' THEN 'stored' END AS "generated",
       d.description AS "comment"
FROM pg_publication p
     -- since 150000: LEFT JOIN (SELECT s.pnpubid, string_agg(quote_ident(n.nspname), ', ' ORDER BY n.nspname) AS schemas FROM pg_publication_namespace s JOIN pg_namespace n ON n.oid = s.pnnspid GROUP BY s.pnpubid) s ON s.pnpubid = p.oid
     LEFT JOIN pg_description d ON d.classoid = p.tableoid AND d.objoid = p.oid AND d.objsubid = 0
WHERE p.pubname !~ '^schemadiff'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = p.tableoid AND e.objid = p.oid AND e.deptype = 'e')
ORDER BY p.pubname;
