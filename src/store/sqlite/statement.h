#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <string_view>

/// Small helpers over SQLiteCpp's statements.
namespace rapporteur {

/// Leaves a statement ready for its next use, whatever happens; bound values are let go.
class Use {
  public:
    explicit Use(SQLite::Statement& statement) : statement_(statement) {}
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    ~Use() {
        statement_.tryReset();
        statement_.clearBindings();
    }

    Use& text(int place, std::string_view value);
    /// Not copied: the bytes must outlive the use.
    Use& blob(int place, std::string_view value);
    Use& number(int place, std::int64_t value);

    bool step() { return statement_.executeStep(); }
    void run() { statement_.exec(); }
    std::string text(int column) const { return statement_.getColumn(column).getString(); }
    std::int64_t number(int column) const { return statement_.getColumn(column).getInt64(); }

  private:
    SQLite::Statement& statement_;
};

}  // namespace rapporteur
