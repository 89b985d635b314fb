#include "searcher/open_index.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "common/error.h"
#include "common/schema.h"

namespace broadsheet {

OpenIndex::OpenIndex(std::filesystem::path index) : path_(std::move(index)) {
  open();
}

/// Opens the generations that the stub lists. A stub replaced meanwhile makes it start again, also when all
/// could be opened: a generation that was being removed may have opened without some of its tables.
void OpenIndex::open() {
  for (int attempt = 1;; ++attempt) {
    stub_ = load_stub();
    const auto is_final = [&] { return attempt == attempts || load_stub().revision == stub_.revision; };
    try {
      database_ = open_generations();
      stories_ = stub_.stories.empty() ? StoryFile() : StoryFile(path_ / stub_.stories);
      if (is_final()) return;
    } catch (const Xapian::Error& error) {
      if (is_final()) report_damage(error);
    } catch (const EnvironmentError&) {  // of the stories
      if (is_final()) throw;
    }
  }
}

IndexStub OpenIndex::load_stub() const {
  const std::optional<IndexStub> stub = read_stub(path_);
  if (!stub)
    throw EnvironmentError(fmt::format("There is no index at {}; make one with `indexer --db {} PATH...`.",
                                       path_.string(), path_.string()));
  if (const std::string mismatch = explain_mismatch(*stub); !mismatch.empty())
    throw EnvironmentError(mismatch);
  return *stub;
}

Xapian::Database OpenIndex::open_generations() const {
  Xapian::Database opened;
  for (const std::string& generation : stub_.generations)
    opened.add_database(Xapian::Database((path_ / generation).string(), Xapian::DB_BACKEND_GLASS));
  // Xapian searches no set of no databases; when all documents are deleted there is no generation.
  if (stub_.generations.empty())
    opened.add_database(Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY));
  return opened;
}

void OpenIndex::report_damage(const Xapian::Error& error) const {
  throw EnvironmentError(fmt::format("The index {} cannot be read ({}); check it with `indexer verify`.",
                                     path_.string(), error.get_msg()));
}

std::string record_of(const Xapian::Document& document) {
  std::string record = document.get_value(static_cast<Xapian::valueno>(Slot::record));
  return record.empty() ? document.get_data() : record;
}

}  // namespace broadsheet
