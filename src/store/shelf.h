#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/store.h"

namespace rapporteur {

/// Something of the record as readers are given it: one entry of a view.
struct ShelfItem {
    std::string topic;  ///< "commitments"
    std::string id;     ///< within the topic
    std::string sort;   ///< bytes that put the topic's items in order
    std::string json;
    std::vector<std::string> tags;  ///< "side:CN", "year:2024": what can be asked for
    std::string words;              ///< what search looks in; empty: not to be found by it
    std::map<std::string, std::string> orders = {};  ///< further orders by name, with the bytes that put it there
};

/// An item with when it came to the shelf and when it last was another (ISO 8601, UTC).
struct ShelvedItem {
    std::string id;
    std::string json;  ///< empty where it was removed
    std::string created;
    std::string modified;
    bool removed = false;
};

/// A stretch of a list: items next to each other in one order.
struct ShelfStretch {
    std::string order = {};  ///< one of the items' further orders, which leaves out those that have none; empty: by `sort`
    bool backwards = false;
    std::string from = {};   ///< not empty: bytes of the order, these and what comes after
    std::string below = {};  ///< not empty: up to these
    std::string tag = {};    ///< not empty: that bear it
};

/// Which items of a topic, and in which order.
struct ShelfQuery {
    std::string topic;
    std::vector<std::string> tags = {};  ///< all of them
    std::int64_t after = 0;              ///< `next` of the page before; 0: from the beginning
    std::size_t limit = 200;
    std::string modified_since = {};  ///< not empty: in the order of their change, removed ones too; tags are not looked at
    std::string after_modified = {};  ///< with it: `next_modified` of the page before
    std::vector<ShelfStretch> stretches = {ShelfStretch{}};  ///< one after the other, no item in two of them
    bool whole = true;                                       ///< the stretches together leave nothing out: the total is that of the tags
};

struct ShelfPage {
    std::vector<ShelvedItem> items;
    std::int64_t next = 0;              ///< 0: this was the last
    std::string next_modified;          ///< where items stand in the order of their change: when the last of these changed
    std::optional<std::int64_t> total;  ///< where it is known without counting
};

/// What somebody looks for in items and documents.
struct SearchQuery {
    std::string topic;              ///< "documents": the texts themselves
    std::string words;              ///< as typed: words, "phrases", -without
    std::vector<std::string> tags;  ///< all of them
    std::int64_t after = 0;
    std::size_t limit = 20;
};

struct Found {
    std::int64_t number = 0;  ///< for `after`
    std::string id;
    std::string json;   ///< of an item; empty for a document that is on no shelf yet
    std::string words;  ///< what was looked in
};

/// Of what the shelf was filled.
struct ShelfStamp {
    Stamp stamp;
    std::string reader;
    std::map<std::string, std::string> extra;  ///< by topic: what its view says beside its items, as JSON
    std::int64_t outdated = 0;                 ///< `outdated()` before what was put was folded
    std::string changes_after = {};            ///< told by `stamp()`: whatever is not on the shelf yet will be modified then or later
};

/// The record as readers are given it, item by item, so that an answer costs what it says and not what the record holds.
/// Derived: filled anew from the folded record after each change, which it keeps the time of. For one thread at a time; several
/// shelves of one file may be read while one is filled.
class Shelf {
  public:
    using Put = std::function<Status(ShelfItem)>;

    Shelf() = default;
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;
    virtual ~Shelf() = default;

    virtual Result<std::optional<ShelfStamp>> stamp() = 0;
    /// How often readings were made anew beside the shelf. Where that is another at the end of a filling, the shelf stays without a stamp.
    virtual Result<std::int64_t> outdated() = 0;
    /// Takes all items that `fill` puts, in any order; what was there and is not put any more is removed. Readers see items
    /// change some thousands at a time, the stamp at the end. `time`: ISO 8601, UTC; no two fillings one after the other have one time, the later is put off by seconds.
    virtual Status fill(const ShelfStamp& stamp, std::string_view time, const std::function<Status(const Put&)>& fill) = 0;
    /// Makes texts of documents that were read since the last time findable, at most `most` of them; true: there are more.
    virtual Result<bool> index_documents(std::size_t most) = 0;

    virtual Result<std::optional<ShelvedItem>> find(std::string_view topic, std::string_view id) = 0;
    virtual Result<ShelfPage> list(const ShelfQuery& query) = 0;
    /// How many items of a topic bear each tag that begins so: "side:", with the beginning left out.
    virtual Result<std::map<std::string, std::int64_t>> tags(std::string_view topic, std::string_view beginning) = 0;
    /// Gives what it finds to `take`, the latest first, one at a time, for a text may be large. Looks for at most `milliseconds`; what was found till
    /// then is all there is.
    virtual Status search(const SearchQuery& query, int milliseconds, const std::function<void(const Found&)>& take) = 0;
};

}  // namespace rapporteur
