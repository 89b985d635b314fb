// JSON objects for hits, totals, facets and histograms.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// The version of the JSON output. docs/OUTPUT_FORMATS.md says what it promises.
inline constexpr int format_version = 1;

/// One hit as documented in docs/OUTPUT_FORMATS.md, or only the fields that the style selects. Leaves out
/// keys without a value.
nlohmann::ordered_json json_hit(const Results& results, const Hit& hit, const Style& style);

// Values of keys of an answer, also documented there.
nlohmann::ordered_json json_query(const Results& results);
nlohmann::ordered_json json_total(const Total& total, std::optional<std::uint64_t> stories = std::nullopt);
nlohmann::ordered_json json_facet(const FacetCounts& facet);

/// `period` and `count`; also `corpus` and `share` if the documents of the whole index are counted.
nlohmann::ordered_json json_histogram_row(const HistogramRow& row);
nlohmann::ordered_json json_histogram(const Histogram& histogram);

/// Appends the value on one line, and a line end. Never fails: invalid UTF-8 becomes U+FFFD. Control
/// characters and direction marks are escaped.
void append_json_line(const nlohmann::ordered_json& value, std::string& out);

}  // namespace broadsheet::render
