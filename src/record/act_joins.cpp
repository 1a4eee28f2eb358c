#include "record/act_joins.h"

namespace rapporteur {
namespace {

class ActJoiner {
  public:
    ActJoiner(const FoldInput& input, EntityKind kind, const FindNode& find, Clusters& clusters)
        : input_(input), kind_(kind), find_(find), clusters_(clusters) {}

    void join() {
        for (auto act = input_.acts.rbegin(); act != input_.acts.rend(); ++act) {
            number_ = act->number;
            if (const Same* same = std::get_if<Same>(&act->body); same && same->kind == kind_) {
                carry_out(same->a, same->b, true);
            } else if (const NotSame* apart = std::get_if<NotSame>(&act->body); apart && apart->kind == kind_) {
                carry_out(apart->a, apart->b, false);
            }
        }
    }

  private:
    void carry_out(const EntityId& a, const EntityId& b, bool same) {
        const auto left = find_(a), right = find_(b);
        if (!left) return note(a + " is not in the record");
        if (!right) return note(b + " is not in the record");
        if (*left == *right) {
            if (!same) note(a + " and " + b + " cannot be told apart");
            return;
        }
        if (same && !clusters_.join(*left, *right)) note("outweighed by a later act");
        if (same) return;
        if (clusters_.together(*left, *right)) return note("outweighed by a later act");
        clusters_.keep_apart(*left, *right);
    }

    void note(const std::string& what) { input_.notes.push_back("act " + std::to_string(number_) + ": " + what); }

    const FoldInput& input_;
    EntityKind kind_;
    const FindNode& find_;
    Clusters& clusters_;
    ActNumber number_ = 0;
};

}  // namespace

void join_by_acts(const FoldInput& input, EntityKind kind, const FindNode& find, Clusters& clusters) {
    ActJoiner(input, kind, find, clusters).join();
}

}  // namespace rapporteur
