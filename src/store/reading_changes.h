#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rapporteur {

/// How a reading made anew compares to the one that stood there.
enum class ReadingChange : std::uint8_t {
    none,
    made,       ///< there was none
    removed,    ///< there was one without a document
    restated,   ///< another version of the reader read it
    differing,  ///< the same version of the reader read it, and yet it is not the same
};

/// What a renewal of all readings found.
struct ReadingChanges {
    std::int64_t same = 0;
    std::int64_t made = 0;
    std::int64_t removed = 0;
    std::int64_t restated = 0;
    std::int64_t differing = 0;
    std::vector<std::string> examples;  ///< sha256 of the first documents whose readings are `differing`

    /// True where all that stood there was made again, byte for byte.
    bool identical() const { return made == 0 && removed == 0 && restated == 0 && differing == 0; }

    void count(ReadingChange change, std::string_view sha256) {
        constexpr std::size_t most_examples = 20;
        switch (change) {
            case ReadingChange::none:
                ++same;
                break;
            case ReadingChange::made:
                ++made;
                break;
            case ReadingChange::removed:
                ++removed;
                break;
            case ReadingChange::restated:
                ++restated;
                break;
            case ReadingChange::differing:
                ++differing;
                if (examples.size() < most_examples) examples.emplace_back(sha256);
                break;
        }
    }
};

}  // namespace rapporteur
