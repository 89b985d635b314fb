#include "searcher/render/alerts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>

#include "searcher/render/formats.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/json_values.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
namespace {

using Json = nlohmann::ordered_json;

/// `2024-01-31T10:20:30Z`
std::string utc_time(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm parts{};
  gmtime_r(&time, &parts);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", parts.tm_year + 1900, parts.tm_mon + 1,
                     parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

void append_json_alert(const Alert& alert, const Style& style, std::string& out) {
  Json object{{"watch", alert.watch},
              {"change", alert.updated ? "updated" : "added"},
              {"fired", alert.hit.matched_clauses}};
  if (alert.hit.arrival) object["arrived"] = utc_time(alert.hit.arrival->seconds);
  object.update(json_hit(alert.results, alert.hit, style));
  append_json_line(object, out);
}

void append_json_fault(std::string_view watch, const std::string& sentence, std::string& out) {
  Json object = Json::object();
  if (!watch.empty()) object["watch"] = watch;
  object["error"] = sentence;
  append_json_line(object, out);
}

void append_heading(std::string_view watch, const Style& style, std::string& out) {
  paint(fmt::format("== {}", safe_line(watch)), sgr::bold, style, out);
  out += "\n\n";
}

void append_text_alert(const Alert& alert, const Style& style, std::string& out) {
  if (alert.hit.rank == 1) append_heading(alert.watch, style, out);
  if (!alert.updated) return append_text_hit(alert.hit, style, out);
  Hit marked = alert.hit;
  marked.source = marked.source.empty() ? "updated" : "updated · " + marked.source;
  append_text_hit(marked, style, out);
}

void append_text_end(std::string_view watch, const AlertCounts& counts, const Style& style,
                     std::string& out) {
  std::string line =
      fmt::format("{}: {} document{}", safe_line(watch), counts.documents, counts.documents == 1 ? "" : "s");
  if (counts.updated > 0) line += fmt::format(", {} updated", counts.updated);
  paint(line, sgr::bold, style, out);
  out += "\n\n";
}

constexpr std::array table = {
    AlertRenderer{"text", append_text_alert, append_text_end,
                  [](std::string_view, const std::string&, std::string&) {}},
    AlertRenderer{"ndjson", append_json_alert,
                  [](std::string_view, const AlertCounts&, const Style&, std::string&) {}, append_json_fault},
};

}  // namespace

FormatTable<AlertRenderer> alert_formats() {
  return FormatTable<AlertRenderer>(table);
}

}  // namespace broadsheet::render
