#pragma once

#include <SQLiteCpp/Exception.h>

#include <string>

#include "base/result.h"

namespace rapporteur {

/// What SQLite could not do, in words for the user of the record `path`.
Error failure(const std::string& path, const SQLite::Exception& exception);

/// The refusal of a file that is something else.
Error no_database(const std::string& path);

/// Runs `work`, which returns a Result or a Status; what SQLite throws becomes its Error.
template <class Work>
auto guarded(const std::string& path, const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return failure(path, exception);
    }
}

}  // namespace rapporteur
