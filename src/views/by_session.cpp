#include "views/by_session.h"

namespace rapporteur {

BySession::BySession(const Record& record) {
    for (const Session& session : record.sessions) bodies_[session.body].push_back(&session);
    for (const Instrument& one : record.instruments) sessions_[one.session].instruments.push_back(&one);
    for (const Commitment& one : record.commitments) sessions_[one.session].commitments.push_back(&one);
    for (const Remark& one : record.remarks) sessions_[one.session].remarks.push_back(&one);
}

const OfSession& BySession::of(const EntityId& session) const {
    static const OfSession nothing;
    const auto found = sessions_.find(session);
    return found == sessions_.end() ? nothing : found->second;
}

const std::vector<const Session*>& BySession::of_body(const EntityId& body) const {
    static const std::vector<const Session*> none;
    const auto found = bodies_.find(body);
    return found == bodies_.end() ? none : found->second;
}

}  // namespace rapporteur
