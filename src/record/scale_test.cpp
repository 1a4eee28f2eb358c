#include <gtest/gtest.h>

#include <ctime>
#include <random>

#include "record/random_report_for_test.h"

/// What only the optimised program can show, so it is no part of the unit tests that run with sanitizers.
namespace rapporteur {
namespace {

TEST(Scale, ThirtyThousandReportsTakeSeconds) {
    std::mt19937 random(1);
    RecordBuilder builder;
    for (int i = 0; i < 30000; ++i) {
        test::Report report = test::random_report(i, random);
        report.person("AA", "Name" + std::to_string(i % 5000) + " Family" + std::to_string(i % 700), "Minister");
        report.body(BodyKind::commission, {"AA"},
                    "Domestic committee number " + std::to_string(i % 3000) + " for affairs");
        builder.add(report.reading(), report.info());
    }
    const std::clock_t begin = std::clock();  // the processor's time: others may use the machine
    const Record record = builder.finish();
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    RecordProperty("seconds", std::to_string(seconds));
    EXPECT_LT(seconds, 30);
    EXPECT_EQ(record.documents.size(), 30000u);
}

}  // namespace
}  // namespace rapporteur
