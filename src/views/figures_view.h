#pragma once

#include <string>
#include <vector>

#include "views/cited.h"

namespace rapporteur {

struct FigureLine {
    std::string period;
    std::string comparator;
    double value = 0;
    std::optional<double> change_percent;
    std::string said_by;  ///< as the documents word it
    bool disputed = false;
    CitedValue source;
};

struct FigureSeries {
    EntityId id;
    std::string measure;
    std::string unit;
    std::vector<Party> parties;
    std::vector<FigureLine> lines;
};

struct FiguresView {
    std::vector<FigureSeries> series;
};

FiguresView view_figures(const ViewSource& from);
boost::json::value to_json(const FiguresView& view);
void show(TextPage& page, const FiguresView& view);

}  // namespace rapporteur
