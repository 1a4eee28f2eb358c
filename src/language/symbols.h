#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rapporteur {

/// A name of the language data: a class of terms, a type of annotation, a slot, a value of an attribute.
/// 0 is "none". Ids are dense and given in the order names are first met, so the same data gives the same ids.
using Symbol = std::uint32_t;

/// Interns names. Filled while language data is loaded, const afterwards.
class SymbolTable {
  public:
    SymbolTable() { intern(""); }

    Symbol intern(std::string_view name) {
        if (const auto found = ids_.find(name); found != ids_.end()) return found->second;
        names_.emplace_back(name);
        const auto id = Symbol(names_.size() - 1);
        ids_.emplace(names_.back(), id);
        return id;
    }
    /// 0 if the name was never interned.
    Symbol find(std::string_view name) const {
        const auto found = ids_.find(name);
        return found == ids_.end() ? 0 : found->second;
    }
    const std::string& name(Symbol symbol) const { return names_[symbol]; }
    std::size_t size() const { return names_.size(); }

  private:
    std::deque<std::string> names_;  // stable addresses: the map's keys are views of them
    std::unordered_map<std::string_view, Symbol> ids_;
};

}  // namespace rapporteur
