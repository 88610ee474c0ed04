-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop aggregate shop.rank_of("any")
DROP AGGREGATE "shop"."rank_of"(VARIADIC "any" ORDER BY VARIADIC "any");

-- step 2/2 · create aggregate shop.rank_of("any")
CREATE AGGREGATE "shop"."rank_of"(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = "ordered_set_transition_multi",
    STYPE = internal,
    FINALFUNC = "rank_final",
    FINALFUNC_EXTRA
);

COMMIT;
