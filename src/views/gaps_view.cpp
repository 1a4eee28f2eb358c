#include "views/gaps_view.h"

#include "reading/json_fields.h"
#include "record/series_names.h"
#include "views/mechanisms_view.h"

namespace rapporteur {

GapsView view_gaps(const Record& record, const Messages& say) {
    GapsView view;
    for (const Gap& gap : record.gaps) {
        GapRow row{
            gap.body, title_of(record, gap.body, say), std::string(name_of(gap.kind)), gap.first, gap.last, gap.session,
            {}};
        if (!gap.session.empty()) row.session_title = title_of(record, gap.session, say);
        view.gaps.push_back(std::move(row));
    }
    for (const Expectation& one : record.expectations) {
        view.expectations.push_back({one.body, title_of(record, one.body, say), one.ordinal, one.year,
                                     std::string(name_of(one.basis)), std::string(name_of(one.state))});
    }
    return view;
}

boost::json::value to_json(const GapsView& view) {
    const auto gap = [](const GapRow& row) {
        Fields out;
        out.put("body", row.body).put("kind", row.kind).put("first", boost::json::value(row.first));
        return out.put("last", boost::json::value(row.last)).text("session", row.session).take();
    };
    const auto expectation = [](const ExpectationRow& row) {
        Fields out;
        out.put("body", row.body)
            .put("ordinal", boost::json::value(row.ordinal))
            .put("year", boost::json::value(row.year));
        return out.put("basis", row.basis).put("state", row.state).take();
    };
    return Fields().list("gaps", view.gaps, gap).list("expectations", view.expectations, expectation).take();
}

void show(TextPage& page, const GapsView& view) {
    const Messages& say = page.say();
    if (view.gaps.empty() && view.expectations.empty()) return page.line(say("gaps.none"));
    TextTable table{{say("column.body"), say("column.session"), say("column.why")}, {}};
    for (const GapRow& row : view.gaps) {
        const std::string what = row.session.empty() ? range_text(row.first, row.last) : row.session_title;
        table.rows.push_back({row.body_name, what, say.name("gap", row.kind)});
    }
    for (const ExpectationRow& row : view.expectations) {
        const std::string why = say("why." + row.state, {std::to_string(row.year), say.name("basis", row.basis)});
        table.rows.push_back({row.body_name, std::to_string(row.ordinal), why});
    }
    page.table(table);
}

}  // namespace rapporteur
