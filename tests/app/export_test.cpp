#include <boost/json.hpp>

#include "world.h"

namespace rapporteur::testing {
namespace {

using ::testing::IsSupersetOf;
using ::testing::StartsWith;

class Export : public World {};

TEST_F(Export, JsonToStandardOutputAndToAFileIsTheSame) {
    put_reports(1, 3);
    ran_well({"read", "reports"});
    const std::string json = ran_well({"export"});
    EXPECT_TRUE(boost::json::parse(json).is_object());
    EXPECT_EQ(ran_well({"export", "--out", "record.json"}), "");
    EXPECT_EQ(read_file(path("record.json")), json);
}

TEST_F(Export, CsvIsAFolderOfTables) {
    put_reports(1, 3);
    ran_well({"read", "reports"});
    ran_well({"export", "--format", "csv", "--out", "tables"});
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path("tables")))
        names.push_back(entry.path().filename());
    EXPECT_THAT(names, IsSupersetOf({"documents.csv", "sessions.csv", "people.csv", "commitments.csv", "figures.csv"}));
    EXPECT_THAT(read_file(path("tables/documents.csv")), StartsWith("sha256,path,outlet,"));
    EXPECT_EQ(lines_of(read_file(path("tables/documents.csv"))).size(), 4U);
}

TEST_F(Export, CsvNeedsAFolder) {
    put_reports(1, 1);
    ran_well({"read", "reports"});
    EXPECT_EQ(run({"export", "--format", "csv"}).code, 2);
}

TEST_F(Export, AFullDiskLeavesNoHalfFile) {
    put_reports(1, 1);
    ran_well({"read", "reports"});
    const Ran ran = run({"export", "--out", "/proc/none/record.json"});
    EXPECT_EQ(ran.code, 3);
    EXPECT_THAT(ran.err, StartsWith("/proc/none/record.json: cannot be written"));
}

}  // namespace
}  // namespace rapporteur::testing
