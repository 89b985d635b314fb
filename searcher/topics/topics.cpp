#include "searcher/topics/topics.h"

#include <fmt/format.h>
#include <unistd.h>

#include <string_view>

#include "common/error.h"

namespace broadsheet {

TopicsFile::TopicsFile(const std::string& path) {
  if (path == "-") input_.rdbuf(&standard_input_.emplace(STDIN_FILENO));
  if (path == "-" || path.empty()) return;
  file_.open(path);
  file_.peek();  // a folder opens, but cannot be read
  if (file_.bad() || !file_.is_open())
    throw EnvironmentError(
        fmt::format("The topics file {} cannot be read; check its name and rights.", path));
}

std::istream& TopicsFile::stream() {
  return standard_input_ ? input_ : file_;
}

void TopicsFile::stop() {
  if (standard_input_) standard_input_->stop();
}

std::optional<Topic> TopicReader::next() {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  for (std::string line; std::getline(input_, line);) {
    ++line_;
    if (line_ == 1 && line.starts_with(byte_order_mark)) line.erase(0, byte_order_mark.size());
    if (line.ends_with('\r')) line.pop_back();
    if (line.find_first_not_of(" \t") == std::string::npos) continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos || tab == 0)
      return Topic{std::to_string(line_), line.substr(tab == 0 ? 1 : 0), true};
    return Topic{line.substr(0, tab), line.substr(tab + 1)};
  }
  return std::nullopt;
}

}  // namespace broadsheet
