#include "searcher/saved/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <optional>
#include <set>

#include "common/error.h"
#include "searcher/saved/shared_file.h"

namespace broadsheet::saved {
namespace {

constexpr std::string_view history_header = "broadsheet history 1";
constexpr std::size_t longest_query = 65'536;  // bytes; the query language reads no more

std::string escaped(const std::string& query) {
  std::string out;
  for (const char c : query) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\\')
      out += "\\\\";
    else if (byte < 0x20 || byte == 0x7F)
      out += fmt::format("\\x{:02X}", byte);
    else
      out += c;
  }
  return out;
}

/// nullopt when add() would never write this text.
std::optional<std::string> unescaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') {
      out += text[at];
      continue;
    }
    if (text.substr(at, 2) == "\\\\") {
      out += text[++at];
      continue;
    }
    unsigned byte = 0;
    const std::string_view digits = text.substr(at + 1, 3);
    if (digits.size() != 3 || digits.front() != 'x') return std::nullopt;
    const auto [end, fault] = std::from_chars(digits.data() + 1, digits.data() + 3, byte, 16);
    if (fault != std::errc() || end != digits.data() + 3) return std::nullopt;
    out += static_cast<char>(byte);
    at += 3;
  }
  return out;
}

std::optional<std::string> query_in(std::string_view line) {
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos) return std::nullopt;
  std::int64_t seconds = 0;
  const auto [end, fault] = std::from_chars(line.data(), line.data() + tab, seconds);
  if (fault != std::errc() || end != line.data() + tab) return std::nullopt;
  return unescaped(line.substr(tab + 1));
}

}  // namespace

std::vector<std::string> History::lines() const {
  if (file_.empty()) return {};
  std::vector<std::string> lines = read_lines(file_).value_or(std::vector<std::string>());
  if (lines.empty()) return lines;
  if (lines.front() != history_header)
    throw EnvironmentError(fmt::format(
        "{} is not a history that this program knows: it begins with \"{}\", not \"{}\"; move it away.",
        file_.string(), lines.front().substr(0, 40), history_header));
  lines.erase(lines.begin());
  return lines;
}

History::Queries History::load() const {
  Queries queries;
  std::set<std::string> known;
  const std::vector<std::string> kept = lines();
  for (auto line = kept.rbegin(); line != kept.rend(); ++line) {
    const std::optional<std::string> query = query_in(*line);
    if (!query)
      ++queries.damaged;
    else if (queries.newest_first.size() < most_kept && known.insert(*query).second)
      queries.newest_first.push_back(*query);
  }
  return queries;
}

void History::add(const std::string& query) const {
  if (file_.empty() || query.empty() || query.size() > longest_query) return;
  const FileLock lock(file_);
  const std::vector<std::string> kept = lines();
  if (!kept.empty() && query_in(kept.back()) == query) return;
  const std::string line =
      fmt::format("{}\t{}", static_cast<std::int64_t>(std::time(nullptr)), escaped(query));
  if (!kept.empty() && kept.size() < 2 * most_kept) return append_line(file_, line);
  std::string bytes = std::string(history_header) + '\n';
  const std::size_t first = kept.size() - std::min(kept.size(), most_kept - 1);
  for (std::size_t i = first; i < kept.size(); ++i) bytes += kept[i] + '\n';
  replace_file(file_, bytes + line + '\n');
}

}  // namespace broadsheet::saved
