#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "record/body_fold.h"
#include "record/session.h"

namespace rapporteur {

/// Which session every claim of every document means, and what is known of it but for the chairs (R10 to R14).
struct SessionFold {
    std::vector<Session> sessions;               ///< by id
    std::vector<std::vector<std::uint32_t>> of;  ///< [document][SessionIndex] -> position in `sessions`
    std::map<EntityId, std::uint32_t> by_id;     ///< ids and aliases
};

SessionFold fold_sessions(const FoldInput& input, const BodyFold& bodies);

/// The id of the session that `id` names by an alias of its body: "session/<alias>/29" becomes "session/<id>/29".
EntityId with_body_id(const EntityId& id, const std::vector<Body>& bodies,
                      const std::map<EntityId, std::uint32_t>& by_id);

}  // namespace rapporteur
