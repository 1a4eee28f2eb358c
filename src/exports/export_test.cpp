#include "exports/export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exports/example_for_test.h"
#include "record/record_json.h"

namespace rapporteur {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

ExportFile exported(const ExportRequest& request) {
    const Result<ExportFile> file = export_as(test::example_record(), test::made_up_words(), request);
    EXPECT_TRUE(file) << (file ? "" : file.error().text());
    return file ? *file : ExportFile{};
}

TEST(Export, EveryFormatIsOneFileWithItsType) {
    EXPECT_EQ(exported({ExportFormat::json}).bytes, record_to_json(test::example_record()) + "\n");
    EXPECT_THAT(exported({ExportFormat::csv}).bytes, StartsWith("PK\x03\x04"));
    EXPECT_THAT(exported({ExportFormat::ics}).bytes, StartsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_EQ(exported({ExportFormat::jsonld}).media_type, "application/ld+json");
    EXPECT_EQ(exported({ExportFormat::events}).name, "events.tsv");
}

TEST(Export, TheSameRecordGivesTheSameBytes) {
    for (const std::string& name : export_format_names()) {
        const ExportRequest request{export_format_named(name).value()};
        EXPECT_EQ(exported(request).bytes, exported(request).bytes) << name;
    }
}

TEST(Export, APartHoldsThatPartOnly) {
    for (const ExportFormat format :
         {ExportFormat::json, ExportFormat::ics, ExportFormat::jsonld, ExportFormat::events}) {
        const std::string bytes = exported({format, "body/in-tz"}).bytes;
        EXPECT_THAT(bytes, HasSubstr("in-tz"));
        EXPECT_THAT(bytes, Not(HasSubstr("kz-uz")));
    }
}

TEST(Export, WhatIsLeftOutIsTold) {
    EXPECT_THAT(exported({ExportFormat::ics}).left_out, Contains("sessions of which no day is known: 1"));
    EXPECT_THAT(exported({ExportFormat::events}).left_out, Contains("hopes: 1"));
}

TEST(Export, WhatIsNotThereFails) {
    for (const std::string& name : export_format_names()) {
        EXPECT_FALSE(export_as(test::example_record(), nullptr, {*export_format_named(name), "body/none"})) << name;
    }
    EXPECT_FALSE(
        export_as(test::example_record(), nullptr, {ExportFormat::ics, "", "session/kz-uz/commission/trade/18"}));
}

TEST(Export, AnEmptyRecordIsExportedButForItsCalendar) {
    for (const std::string& name : export_format_names()) {
        EXPECT_EQ(bool(export_as({}, nullptr, {*export_format_named(name)})), name != "ics") << name;
    }
}

}  // namespace
}  // namespace rapporteur
