#pragma once

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <string>

namespace rapporteur {

/// The nodes of the export, written one by one: a tree of all of them would take many times the room of their text.
class Graph {
  public:
    void add(const boost::json::object& node) {
        if (!text_.empty()) text_ += ",\n";
        text_ += boost::json::serialize(node);
    }

    /// The nodes with commas between.
    const std::string& text() const { return text_; }

  private:
    std::string text_;
};

}  // namespace rapporteur
