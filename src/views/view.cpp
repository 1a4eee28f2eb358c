#include "views/view.h"

#include <boost/json/serialize.hpp>

namespace rapporteur {
namespace {

View session_view(const ViewSource& from, std::string_view asked, const Messages& say) {
    auto selected = select_session(from.record, asked, say);
    if (const auto* session = std::get_if<const Session*>(&selected)) return view_session(from, **session, say);
    return std::get<CandidatesView>(std::move(selected));
}

}  // namespace

const std::vector<std::string_view>& view_topics() {
    static const std::vector<std::string_view> topics{
        "mechanisms", "sessions", "session", "people", "commitments", "instruments", "figures", "gaps", "conflicts", "review",
        "documents"};
    return topics;
}

std::optional<View> view_of(const ViewSource& from, std::string_view topic, std::string_view asked,
                            const Messages& say) {
    if (topic == "mechanisms") return view_mechanisms(from.record, say);
    if (topic == "sessions") return view_sessions(from.record, say);
    if (topic == "session") return session_view(from, asked, say);
    if (topic == "people") return view_people(from, say);
    if (topic == "commitments") return view_commitments(from, say);
    if (topic == "instruments") return view_instruments(from, say);
    if (topic == "figures") return view_figures(from);
    if (topic == "gaps") return view_gaps(from.record, say);
    if (topic == "conflicts") return view_conflicts(from, say);
    if (topic == "review") return view_review(from, say);
    if (topic == "documents") return view_documents(from.record, say);
    return {};
}

std::string to_text(const View& view, const TextStyle& style) {
    TextPage page(style);
    std::visit([&](const auto& one) { show(page, one); }, view);
    return page.take();
}

std::string to_json_text(const View& view) {
    return std::visit([](const auto& one) { return boost::json::serialize(to_json(one)); }, view);
}

}  // namespace rapporteur
