#include "searcher/index/open_index.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "common/error.h"
#include "common/schema.h"

namespace broadsheet {
namespace {

constexpr std::size_t forms_worth_listing = 5;  // wanted so often, they are read once for all

Xapian::Database all_of(const std::vector<Xapian::Database>& generations) {
  Xapian::Database all;
  for (const Xapian::Database& generation : generations) all.add_database(generation);
  // Xapian cannot search zero databases, and when all documents are deleted there is no generation.
  if (generations.empty())
    all.add_database(Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY));
  return all;
}

}  // namespace

OpenIndex::OpenIndex(std::filesystem::path index) : path_(std::move(index)) {
  open();
}

/// Opens the generations in the stub. If the stub is replaced meanwhile, starts again, even if all could be
/// opened: a generation that was being removed may have opened without some of its tables.
void OpenIndex::open() {
  for (int attempt = 1;; ++attempt) {
    IndexStub stub = load_stub();
    const auto is_final = [&] { return attempt == attempts || load_stub().revision == stub.revision; };
    try {
      std::vector<Xapian::Database> generations = open_generations(stub);
      Xapian::Database database = all_of(generations);
      StoryFile stories = stub.stories.empty() ? StoryFile() : StoryFile(path_ / stub.stories);
      auto lengths = std::make_unique<DocumentLengths>(generations);
      if (!is_final()) continue;
      stub_ = std::move(stub);
      fields_ = IndexFields(stub_.key_fields);
      generations_ = std::move(generations);
      database_ = std::move(database);
      ++openings_;
      forms_.reset();
      forms_wanted_ = 0;
      stories_ = std::move(stories);
      lengths_ = std::move(lengths);
      sets_ = std::make_unique<DocumentSets>();
      counts_.clear();
      return;
    } catch (const Xapian::Error& error) {
      if (is_final()) report_damage(error);
    } catch (const EnvironmentError&) {  // from the story file
      if (is_final()) throw;
    }
  }
}

void OpenIndex::refresh() {
  const IndexStub stub = load_stub();
  if (stub.revision != stub_.revision || stub.uuid != stub_.uuid) open();
}

std::uint64_t OpenIndex::document_count(const std::string& term) const {
  constexpr std::size_t most_remembered = 100'000;
  if (const auto known = counts_.find(term); known != counts_.end()) return known->second;
  if (counts_.size() == most_remembered) counts_.clear();
  return counts_[term] = database_.get_termfreq(term);
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

std::vector<Xapian::Database> OpenIndex::open_generations(const IndexStub& stub) const {
  std::vector<Xapian::Database> opened;
  for (const std::string& generation : stub.generations)
    opened.emplace_back((path_ / generation).string(), Xapian::DB_BACKEND_GLASS);
  return opened;
}

const FormList* OpenIndex::listed_forms() {
  if (++forms_wanted_ != forms_worth_listing) return forms_.get();
  auto forms = std::make_unique<FormList>();
  const auto end = database_.synonym_keys_end();
  for (auto form = database_.synonym_keys_begin(); form != end; ++form) {
    end_if_cancelled(cancelled_);
    if (!forms->add(*form)) return nullptr;
  }
  forms_ = std::move(forms);
  return forms_.get();
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
