#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>

#include "base/span.h"
#include "store/store.h"

namespace rapporteur {

/// The words of spans, out of the store; keeps the last few texts at hand. The store must outlive it.
class DocumentWords {
  public:
    explicit DocumentWords(Store& store) : store_(store) {}

    /// Empty where the document is not there or the span lies outside its text.
    std::string operator()(std::string_view sha256, Span span);

  private:
    const std::string& text_of(std::string_view sha256);

    Store& store_;
    std::deque<std::pair<std::string, std::string>> at_hand_;  ///< sha256 and text, the latest first
};

}  // namespace rapporteur
