#include "store/sqlite/statement.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <limits>

namespace rapporteur {

Use& Use::text(int place, std::string_view value) {
    statement_.bind(place, std::string(value));
    return *this;
}

Use& Use::blob(int place, std::string_view value) {
    if (value.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw SQLite::Exception("value too large", SQLITE_TOOBIG);
    }
    statement_.bindNoCopy(place, value.data() ? value.data() : "", static_cast<int>(value.size()));
    return *this;
}

Use& Use::number(int place, std::int64_t value) {
    statement_.bind(place, value);
    return *this;
}

}  // namespace rapporteur
