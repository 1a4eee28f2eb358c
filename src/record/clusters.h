#pragma once

#include <cstddef>
#include <set>
#include <vector>

namespace rapporteur {

/// Gathers nodes 0..n-1 into clusters, but never two that were told apart. The representative of a cluster is its
/// smallest node, so it does not depend on the order of joining.
class Clusters {
  public:
    explicit Clusters(std::size_t nodes);

    std::size_t of(std::size_t node);
    bool together(std::size_t a, std::size_t b) { return of(a) == of(b); }
    /// From now on no join may bring `a` and `b` together. Does nothing if they are together already.
    void keep_apart(std::size_t a, std::size_t b);
    /// False, and nothing is done, where the clusters are to be kept apart.
    bool join(std::size_t a, std::size_t b);

  private:
    std::vector<std::size_t> parent_;
    std::vector<std::set<std::size_t>> apart_;  ///< representatives; kept at representatives only
};

}  // namespace rapporteur
