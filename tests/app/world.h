#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "program.h"
#include "reports.h"
#include "store/testing.h"

namespace rapporteur::testing {

/// A folder of its own in which a test runs the program.
class World : public ::testing::Test {
  protected:
    std::filesystem::path path(const std::string& name) const { return folder_.path() / name; }
    void put(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories(path(name).parent_path());
        write_file(path(name), bytes);
    }
    Ran run(const std::vector<std::string>& arguments, const Given& given = {}) const {
        return testing::run(folder_.path(), arguments, given);
    }
    /// Expects the command to end well; what it wrote.
    std::string ran_well(const std::vector<std::string>& arguments) const {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 0) << ran.out << ran.err;
        return ran.out;
    }
    /// Reports `first` to `last` under reports/.
    void put_reports(int first, int last) const {
        for (int i = first; i <= last; ++i) put("reports/" + std::to_string(i) + ".txt", report(i));
    }
    const std::filesystem::path& folder() const { return folder_.path(); }

  private:
    TemporaryFolder folder_;
};

}  // namespace rapporteur::testing
