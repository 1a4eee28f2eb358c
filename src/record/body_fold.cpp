#include "record/body_fold.h"

#include <set>
#include <tuple>

#include "reading/claim_names.h"
#include "record/act_joins.h"
#include "record/name_likeness.h"

namespace rapporteur {
namespace {

/// One way in which documents speak of a body: its parties and kind with its topics, or with its name where no topic is
/// known. Ways with the same id are one.
struct Form {
    EntityId id;
    std::vector<Party> parties;
    BodyKind kind{};
    std::vector<std::string> topics;
    std::set<std::string> topic_words;               ///< as topics are compared (R3)
    std::set<std::vector<std::string>> names;        ///< folded words, without those that give the parties (R4)
    std::set<std::vector<std::string>> whole_names;  ///< folded words, all of them (R6)
};

constexpr std::size_t longest_slug = 60;  // bytes of a name in an id

bool is_leaders(BodyKind kind) {
    return kind == BodyKind::heads_of_state || kind == BodyKind::heads_of_government;
}

/// The words of topic ids; of words of seven to nine letters the first six count, so that "economy" is "economic" (R3).
std::set<std::string> topic_words(const std::vector<std::string>& topics, Words& words) {
    std::set<std::string> out;
    for (const std::string& topic : topics) {
        for (const std::string& word : words.of(topic)) {
            out.insert(word.size() >= 7 && word.size() <= 9 ? word.substr(0, 6) : word);
        }
    }
    return out;
}

/// The name by which a body is told from others of its parties.
const std::string& telling_name(const BodyClaim& claim) {
    return claim.designation.empty() ? claim.name : claim.designation;
}

EntityId form_id(const BodyClaim& claim, Words& words) {
    EntityId id = "body/";
    if (!claim.parties.empty()) id += words.slug(join(claim.parties, "-")) + "/";
    id += name_of(claim.kind);
    if (!claim.topics.empty()) {
        id += "/";
        for (const std::string& topic : claim.topics) id += (&topic == &claim.topics[0] ? "" : "+") + words.slug(topic);
    } else if (claim.parties.empty() || !is_leaders(claim.kind)) {
        id += "/" + words.slug(words.key(telling_name(claim)), longest_slug);
    }
    return id;
}

class BodyFolder {
  public:
    explicit BodyFolder(const FoldInput& input) : input_(input) {}

    BodyFold fold() {
        gather_forms();
        Clusters clusters(forms_.size());
        join_by_acts(
            input_, EntityKind::body, [this](const EntityId& id) { return number_of(id); }, clusters);
        const NameLikeness likeness(all_names());
        join_contained(clusters, likeness);
        join_same_sitting(clusters);
        join_bare_names(clusters, likeness);
        join_without_parties(clusters);
        return make_bodies(clusters);
    }

  private:
    void gather_forms() {
        std::map<EntityId, Form> forms;
        form_ids_.resize(input_.documents.size());
        for (std::size_t d = 0; d < input_.documents.size(); ++d) {
            for (const BodyClaim& claim : input_.documents[d].reading->bodies) {
                Form& form = forms[form_ids_[d].emplace_back(form_id(claim, input_.words))];
                form.parties = claim.parties;
                form.kind = claim.kind;
                form.topics = claim.topics;
                form.topic_words = topic_words(claim.topics, input_.words);
                form.names.insert(input_.words.of(telling_name(claim)));
                form.whole_names.insert(input_.words.of(claim.name));
            }
        }
        for (auto& [id, form] : forms) {
            form.id = id;
            numbers_.emplace(id, forms_.size());
            forms_.push_back(std::move(form));
        }
    }

    std::optional<std::size_t> number_of(const EntityId& id) const {
        const auto found = numbers_.find(id);
        if (found == numbers_.end()) return {};
        return found->second;
    }

    std::vector<std::vector<std::string>> all_names() const {
        std::set<std::vector<std::string>> names;
        for (const Form& form : forms_) names.insert(form.names.begin(), form.names.end());
        return {names.begin(), names.end()};
    }

    using Block = std::vector<std::size_t>;

    /// Forms that could be one body: the same parties and kind (R1). The most telling first.
    std::vector<Block> blocks() const {
        std::map<std::pair<std::vector<Party>, BodyKind>, Block> blocks;
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (!forms_[i].parties.empty()) blocks[{forms_[i].parties, forms_[i].kind}].push_back(i);
        }
        std::vector<Block> out;
        for (auto& [key, block] : blocks) {
            std::sort(block.begin(), block.end(), [this](std::size_t a, std::size_t b) {
                const auto size = [this](std::size_t i) {
                    return std::make_tuple(forms_[i].topics.size(), longest_name(forms_[i]));
                };
                return std::make_tuple(size(b), a) < std::make_tuple(size(a), b);
            });
            out.push_back(std::move(block));
        }
        return out;
    }

    /// In this order what a form is part of is settled before it is (R3, R4).
    void join_contained(Clusters& clusters, const NameLikeness& likeness) const {
        for (const Block& block : blocks()) {
            const std::map<std::string, Block> index = index_by_word(block, likeness);
            for (std::size_t form : block) join_to_the_one_it_is_part_of(form, block, index, clusters, likeness);
        }
    }

    /// Told of as the n-th session on one day, by whatever name, they are one, unless their topics differ (R8).
    void join_same_sitting(Clusters& clusters) const {
        std::map<std::tuple<std::vector<Party>, BodyKind, int, DateRange>, std::set<std::size_t>> sittings;
        for (std::size_t d = 0; d < input_.documents.size(); ++d) {
            const Reading& reading = *input_.documents[d].reading;
            for (const SessionClaim& session : reading.sessions) {
                const BodyClaim& body = reading.bodies.at(session.body);
                if (body.parties.empty() || session.kind != SessionKind::regular || !session.ordinal || !session.date)
                    continue;
                if (!session.date->value.first.is_day()) continue;
                sittings[{body.parties, body.kind, session.ordinal->value, session.date->value}].insert(
                    numbers_.at(form_ids_[d][session.body]));
            }
        }
        for (const auto& [sitting, forms] : sittings) {
            std::set<std::size_t> with_topics;
            for (std::size_t form : forms) {
                if (!forms_[form].topics.empty()) with_topics.insert(clusters.of(form));
            }
            if (with_topics.size() > 1) continue;
            for (std::size_t form : forms) clusters.join(*forms.begin(), form);
        }
    }

    void join_bare_names(Clusters& clusters, const NameLikeness& likeness) const {
        for (const Block& block : blocks()) join_bare(block, clusters, likeness);
    }

    static std::size_t longest_name(const Form& form) {
        std::size_t longest = 0;
        for (const auto& name : form.names) longest = std::max(longest, name.size());
        return longest;
    }

    std::map<std::string, Block> index_by_word(const Block& block, const NameLikeness& likeness) const {
        std::map<std::string, Block> index;
        for (std::size_t form : block) {
            std::set<std::string> words;
            for (const auto& name : forms_[form].names) {
                for (const std::string& stem : likeness.stems(name)) words.insert(stem);
            }
            for (const std::string& word : words) index[word].push_back(form);
        }
        return index;
    }

    void join_to_the_one_it_is_part_of(std::size_t form, const Block& block, const std::map<std::string, Block>& index,
                                       Clusters& clusters, const NameLikeness& likeness) const {
        std::set<std::size_t> wholes;
        const auto consider = [&](std::size_t other) {
            if (other != form && !clusters.together(form, other) && part_of(forms_[form], forms_[other], likeness)) {
                wholes.insert(clusters.of(other));
            }
        };
        if (!forms_[form].topics.empty()) {
            for (std::size_t other : block) {
                if (!forms_[other].topics.empty()) consider(other);
            }
        }
        for (const auto& name : forms_[form].names) {
            const auto sharing = index.find(likeness.rarest(name));
            if (sharing == index.end()) continue;
            for (std::size_t other : sharing->second) consider(other);
        }
        if (wholes.size() == 1) clusters.join(form, *wholes.begin());
    }

    static bool part_of(const Form& a, const Form& b, const NameLikeness& likeness) {
        if (!a.topics.empty() && !b.topics.empty()) {
            const auto& [part, whole] = std::tie(a.topic_words, b.topic_words);
            return part.size() * 2 >= whole.size() &&
                   std::includes(whole.begin(), whole.end(), part.begin(), part.end());
        }
        for (const auto& part : a.names) {
            for (const auto& whole : b.names) {
                const auto share = likeness.share(part, whole);
                if (share.of_a >= 0.9 && share.a_to_b >= 0.4) return true;
            }
        }
        return false;
    }

    /// "The intergovernmental commission" says too little to choose among several; where the parties have one only, it
    /// is that one (R5). `block` has the most telling form first.
    void join_bare(const Block& block, Clusters& clusters, const NameLikeness& likeness) const {
        Block telling, bare;
        for (std::size_t form : block) (clusters.together(form, block[0]) ? telling : bare).push_back(form);
        for (std::size_t form : bare) {
            const bool is_bare =
                forms_[form].topics.empty() && std::any_of(telling.begin(), telling.end(), [&](std::size_t other) {
                    return says_too_little(forms_[form], forms_[other], likeness);
                });
            if (!is_bare) return;
        }
        for (std::size_t form : bare) clusters.join(form, block[0]);
    }

    static bool says_too_little(const Form& a, const Form& b, const NameLikeness& likeness) {
        if (is_leaders(a.kind)) return !b.topics.empty();
        for (const auto& part : a.names) {
            for (const auto& whole : b.names) {
                const auto share = likeness.share(part, whole);
                if (share.of_a >= 0.9 && share.a_to_b < 0.4) return true;
            }
        }
        return false;
    }

    /// A name told without its parties belongs to the one body of that kind and name that has some (R6).
    void join_without_parties(Clusters& clusters) const {
        std::map<std::pair<BodyKind, std::vector<std::string>>, std::set<std::size_t>> named;
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (forms_[i].parties.empty()) continue;
            for (const auto& name : forms_[i].whole_names) named[{forms_[i].kind, name}].insert(clusters.of(i));
        }
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (!forms_[i].parties.empty()) continue;
            for (const auto& name : forms_[i].whole_names) {
                const auto known = named.find({forms_[i].kind, name});
                if (known != named.end() && known->second.size() == 1) clusters.join(*known->second.begin(), i);
            }
        }
    }

    /// The form whose id the body bears: with parties, with most topics, with the fullest name (R7).
    std::size_t foremost(const std::vector<std::size_t>& members) const {
        const auto rank = [&](std::size_t i) {
            return std::make_tuple(!forms_[i].parties.empty(), forms_[i].topics.size(), longest_name(forms_[i]));
        };
        std::size_t best = members[0];
        for (std::size_t member : members) {
            if (rank(member) > rank(best)) best = member;
        }
        return best;
    }

    BodyFold make_bodies(Clusters& clusters) {
        std::map<std::size_t, std::vector<std::size_t>> members;
        for (std::size_t i = 0; i < forms_.size(); ++i) members[clusters.of(i)].push_back(i);
        std::map<EntityId, Body> sorted;
        for (const auto& [cluster, forms] : members) {
            Body body;
            const Form& first = forms_[foremost(forms)];
            body.id = first.id;
            body.kind = first.kind;
            body.parties = first.parties;
            body.topics = first.topics;
            for (std::size_t form : forms) {
                if (forms_[form].id != body.id) body.aliases.push_back(forms_[form].id);
            }
            sorted.emplace(body.id, std::move(body));
        }
        BodyFold out;
        for (auto& [id, body] : sorted) {
            const auto number = std::uint32_t(out.bodies.size());
            out.by_id.emplace(id, number);
            for (const EntityId& alias : body.aliases) out.by_id.emplace(alias, number);
            out.bodies.push_back(std::move(body));
        }
        out.of.resize(input_.documents.size());
        for (std::size_t d = 0; d < form_ids_.size(); ++d) {
            for (const EntityId& id : form_ids_[d]) out.of[d].push_back(out.by_id.at(id));
        }
        add_names(out);
        return out;
    }

    void add_names(BodyFold& out) const {
        std::vector<std::map<std::pair<std::string, std::string>, BodyName>> names(out.bodies.size());
        for (std::size_t d = 0; d < input_.documents.size(); ++d) {
            const Reading& reading = *input_.documents[d].reading;
            for (std::size_t b = 0; b < reading.bodies.size(); ++b) {
                const BodyClaim& claim = reading.bodies[b];
                BodyName& name = names[out.of[d][b]][{claim.name, reading.source.language}];
                name.name = claim.name;
                name.language = reading.source.language;
                const Span words = claim.mentions.empty() ? Span{} : claim.mentions[0];
                name.supports.push_back({DocumentIndex(d), words, claim.rule, {}, 0});
            }
        }
        for (std::size_t b = 0; b < out.bodies.size(); ++b) {
            Body& body = out.bodies[b];
            std::tuple<std::size_t, std::size_t> best{};
            for (auto& [key, name] : names[b]) {
                tidy(name.supports);
                const std::tuple rank{count_sources(input_.documents, name.supports), name.name.size()};
                if (rank > best) std::tie(best, body.name) = std::tie(rank, name.name);
                body.names.push_back(std::move(name));
            }
        }
        each_act<SetSlot>(input_, [&](const SetSlot& act, ActNumber number) {
            const auto found = out.by_id.find(act.entity);
            if (act.slot != "name" || found == out.by_id.end()) return;
            out.bodies[found->second].name = act.value;
            out.bodies[found->second].named_by = number;
        });
    }

    const FoldInput& input_;
    std::vector<Form> forms_;                      // by id
    std::map<EntityId, std::size_t> numbers_;      // of forms
    std::vector<std::vector<EntityId>> form_ids_;  // [document][body]
};

}  // namespace

BodyFold fold_bodies(const FoldInput& input) {
    return BodyFolder(input).fold();
}

bool only_named(const Body& body) {
    return body.kind == BodyKind::organization && body.parties.empty();
}

}  // namespace rapporteur
