#include "language/places.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace rapporteur {
namespace {

RC_GTEST_PROP(Places, FirstAndLastAreThoseOfASet, ()) {
    constexpr TokenIndex tokens = 200;
    const auto in_range = rc::gen::inRange<TokenIndex>(0, tokens + 1);
    const auto members = *rc::gen::container<std::set<TokenIndex>>(rc::gen::inRange<TokenIndex>(0, tokens));
    const TokenIndex begin = *in_range, end = *in_range;
    Places places;
    places.clear(tokens);
    for (const TokenIndex member : members) places.add(member, member + 1);
    TokenIndex first = end, after_last = begin;
    for (const TokenIndex member : members) {
        if (member < begin || member >= end) continue;
        first = std::min(first, member);
        after_last = member + 1;
    }
    RC_ASSERT(places.first(begin, end) == first);
    RC_ASSERT(places.after_last(begin, end) == after_last);
}

}  // namespace
}  // namespace rapporteur
