#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Of the JSON output; see docs/OUTPUT_FORMATS.md for what it promises.
inline constexpr int format_version = 1;

/// One hit as documented in docs/OUTPUT_FORMATS.md, or what the style selects of it; absent values are
/// absent.
nlohmann::ordered_json json_hit(const Results& results, const Hit& hit, const Style& style);

// Keys of an answer, as documented there.
nlohmann::ordered_json json_query(const Results& results);
nlohmann::ordered_json json_total(const Total& total, std::optional<std::uint64_t> stories = std::nullopt);
nlohmann::ordered_json json_facet(const FacetCounts& facet);

/// One period of a histogram: `period`, `count` and, when the index's documents are counted, `corpus` and
/// `share`.
nlohmann::ordered_json json_histogram_row(const HistogramRow& row);
nlohmann::ordered_json json_histogram(const Histogram& histogram);

/// Appends a value on one line and a line end. Never fails: what is not UTF-8 becomes U+FFFD, and no control
/// character or direction mark is left unescaped.
void append_json_line(const nlohmann::ordered_json& value, std::string& out);

}  // namespace broadsheet::render
