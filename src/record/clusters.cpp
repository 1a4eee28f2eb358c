#include "record/clusters.h"

#include <numeric>
#include <utility>

namespace rapporteur {

Clusters::Clusters(std::size_t nodes) : parent_(nodes), apart_(nodes) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
}

std::size_t Clusters::of(std::size_t node) {
    while (parent_[node] != node) {
        parent_[node] = parent_[parent_[node]];
        node = parent_[node];
    }
    return node;
}

void Clusters::keep_apart(std::size_t a, std::size_t b) {
    const std::size_t left = of(a), right = of(b);
    if (left == right) return;
    apart_[left].insert(right);
    apart_[right].insert(left);
}

bool Clusters::join(std::size_t a, std::size_t b) {
    std::size_t kept = of(a), gone = of(b);
    if (kept == gone) return true;
    if (apart_[kept].contains(gone)) return false;
    if (gone < kept) std::swap(kept, gone);
    parent_[gone] = kept;
    for (std::size_t other : apart_[gone]) {
        apart_[other].erase(gone);
        apart_[other].insert(kept);
        apart_[kept].insert(other);
    }
    apart_[gone].clear();
    return true;
}

}  // namespace rapporteur
